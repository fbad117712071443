//! What the service would put on EventBridge, into a topic, a queue or a stream: `--events FILE|URL`, a line of JSON each, in
//! the documented envelope. A record of a messaging stream is its own line.

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
use super::time::{iso8601, iso8601_second};
use super::{ACCOUNT, Call, lock};
use crate::api::error::Error;

/// Maximum time for the URL of --events to accept an event.
const PATIENCE: Duration = Duration::from_secs(10);

/// The types of voice analytics events, whose envelope identifies their source.
const VOICE_ANALYTICS: [&str; 2] = ["SpeakerSearchStatus", "VoiceToneAnalysisStatus"];

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
    /// ARNs of topics and queues that an event of EventBridge goes to as well.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<String>,
    /// The detail, or the record.
    pub document: Json,
}

impl Call<'_> {
    /// Puts an event on EventBridge.
    pub(super) fn put_event(&self, detail_type: &str, detail: Json) -> Result<(), Fault> {
        self.put_event_to(detail_type, detail, Vec::new())
    }

    /// Puts an event on EventBridge, and sends it to topics and queues.
    pub(super) fn put_event_to(&self, detail_type: &str, detail: Json, targets: Vec<String>) -> Result<(), Fault> {
        self.publish(Published { detail_type: Some(detail_type.to_owned()), targets, ..self.published(detail) })
    }

    /// Puts a record into a stream.
    pub(super) fn put_record(&self, record: Json) -> Result<(), Fault> {
        self.publish(self.published(record))
    }

    fn published(&self, document: Json) -> Published {
        let (region, at) = (self.records.region.to_owned(), self.records.now);
        Published { region, at, detail_type: None, targets: Vec::new(), document }
    }

    fn publish(&self, published: Published) -> Result<(), Fault> {
        self.records.tell(&Event { published: Some(published), ..Event::default() })
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

    /// Publishes an event with an ID from `id`; each message to a topic or a queue has another one.
    pub(super) async fn publish(&self, published: Published, id: impl Fn() -> String, poster: &Poster) {
        let (region, at) = (published.region.clone(), published.at);
        let targets = published.targets.clone();
        let event = envelope(published, &id());
        let messages = targets.iter().filter_map(|target| message(target, &event, (&region, at), &id()));
        for document in std::iter::once(event.clone()).chain(messages) {
            let done = match &self.place {
                // In one piece, so that the lines of several processes do not mix.
                Place::File(file) => {
                    lock(file).write_all(format!("{document}\n").as_bytes()).map_err(|error| error.to_string())
                }
                Place::Url(url) => poster.post(url, &document, PATIENCE).await,
            };
            if let Err(why) = done
                && !self.has_complained.swap(true, Ordering::Relaxed)
            {
                (self.complain)(&format!("Warning: events could not be written to --events: {why}"));
            }
        }
    }
}

/// An event in the form of a topic or a queue: the notification that Amazon SNS sends to subscribers, or the message in the
/// form in which a function receives it from Amazon SQS, because only this form contains the queue. Both contain the event
/// as text.
fn message(target: &str, event: &Json, (region, at): (&str, i64), id: &str) -> Option<Json> {
    match target.split(':').nth(2)? {
        "sns" => Some(json!({
            "Type": "Notification",
            "MessageId": id,
            "TopicArn": target,
            "Message": event.to_string(),
            "Timestamp": iso8601(at),
        })),
        "sqs" => Some(json!({
            "messageId": id,
            "body": event.to_string(),
            "attributes": { "SentTimestamp": at.to_string() },
            "eventSource": "aws:sqs",
            "eventSourceARN": target,
            "awsRegion": region,
        })),
        _ => None,
    }
}

/// An event in the form of EventBridge, with a time in seconds; a record unchanged.
fn envelope(published: Published, id: &str) -> Json {
    let Published { region, at, detail_type, document, .. } = published;
    let Some(detail_type) = detail_type else { return document };
    let is_of_voice_analytics = VOICE_ANALYTICS.contains(&detail_type.as_str());
    let mut event = json!({
        "version": "0",
        "id": id,
        "detail-type": detail_type,
        "source": "aws.chime",
        "account": ACCOUNT,
        "time": iso8601_second(at),
        "region": region,
        "resources": [],
        "detail": document,
    });
    if is_of_voice_analytics {
        event["service-type"] = "VoiceAnalytics".into();
    }
    event
}
