//! What the service would put on EventBridge or into a stream: `--events FILE|URL`, a line of JSON each, in the documented
//! envelope. A record of a messaging stream is its own line.

use std::fmt;
use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::http::Uri;
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::event::Event;
use super::fault::Fault;
use super::functions::{Poster, address};
use super::time::iso8601_second;
use super::{ACCOUNT, Call, lock};
use crate::api::error::Error;

/// How long whoever takes events at a URL may take over one.
const PATIENCE: Duration = Duration::from_secs(10);

/// Something that is published.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Published {
    /// The region.
    pub region: String,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// The `detail-type` of an event of EventBridge; none, for a record of a stream.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail_type: Option<String>,
    /// The detail, or the record.
    pub document: Json,
}

impl Call<'_> {
    /// Puts an event on EventBridge.
    pub(super) fn put_event(&self, detail_type: &str, detail: Json) -> Result<(), Fault> {
        self.publish(Some(detail_type.to_owned()), detail)
    }

    /// Puts a record into a stream.
    pub(super) fn put_record(&self, record: Json) -> Result<(), Fault> {
        self.publish(None, record)
    }

    fn publish(&self, detail_type: Option<String>, document: Json) -> Result<(), Fault> {
        let (region, at) = (self.records.region.to_owned(), self.records.now);
        let published = Some(Published { region, at, detail_type, document });
        self.records.tell(&Event { published, ..Event::default() })
    }
}

/// Where events go.
pub struct Publisher {
    place: Place,
    complain: Box<dyn Fn(&str) + Send + Sync>,
    has_complained: AtomicBool,
}

enum Place {
    File(Mutex<File>),
    Url(Uri),
}

impl fmt::Debug for Publisher {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Place::File(file) => file.fmt(formatter),
            Place::Url(url) => url.fmt(formatter),
        }
    }
}

impl Publisher {
    /// Events go to the file or the URL that `place` names.
    ///
    /// # Errors
    /// If it is a URL to which nothing can be posted, or a file that cannot be written.
    pub fn to(place: &str) -> Result<Self, Error> {
        let place = if place.contains("://") {
            Place::Url(address(place).map_err(|why| Error::usage(format!("--events: {why}")))?)
        } else {
            let file = File::options().create(true).append(true).open(Path::new(place));
            Place::File(Mutex::new(file.map_err(|error| Error::io(&format!("write the events {place}"), error))?))
        };
        Ok(Self { place, complain: Box::new(|_| {}), has_complained: AtomicBool::new(false) })
    }

    /// The same, which says with `complain` that events are lost; once, however many.
    #[must_use]
    pub fn complaining(self, complain: impl Fn(&str) + Send + Sync + 'static) -> Self {
        Self { complain: Box::new(complain), ..self }
    }

    /// Publishes an event under an id.
    pub(super) async fn publish(&self, published: Published, id: String, poster: &Poster) {
        let event = envelope(published, id);
        let done = match &self.place {
            // In one piece, so that the lines of several processes do not mix.
            Place::File(file) => {
                lock(file).write_all(format!("{event}\n").as_bytes()).map_err(|error| error.to_string())
            }
            Place::Url(url) => poster.post(url, &event, PATIENCE).await,
        };
        if let Err(why) = done
            && !self.has_complained.swap(true, Ordering::Relaxed)
        {
            (self.complain)(&format!("Warning: events are missing from --events: {why}"));
        }
    }
}

/// An event as EventBridge has it, whose time is one of seconds; a record as it is.
fn envelope(Published { region, at, detail_type, document }: Published, id: String) -> Json {
    let Some(detail_type) = detail_type else { return document };
    json!({
        "version": "0",
        "id": id,
        "detail-type": detail_type,
        "source": "aws.chime",
        "account": ACCOUNT,
        "time": iso8601_second(at),
        "region": region,
        "resources": [],
        "detail": document,
    })
}
