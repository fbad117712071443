//! Functions that the sandbox invokes in the service's place: `--function ARN=URL`.
//!
//! A function is whatever answers at a URL, in the form of AWS Lambda's runtime emulator: the event is posted, and the answer is
//! the result. Those of channel flows are invoked asynchronously, so that only what they call back counts.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{Request, Uri};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::Value as Json;
use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::{sleep, timeout};

use super::Sandbox;
use super::event::{Event, Invocation};
use super::fault::Fault;
use crate::api::Document;
use crate::api::causes::causes;
use crate::api::operation::Declared as _;
use crate::services::messaging::ChannelFlowCallback;

/// How often the state is looked at for functions that other processes want invoked.
const LOOK: Duration = Duration::from_millis(10);

/// How long a function may take to answer, after which it counts as one that cannot be reached.
const PATIENCE: Duration = Duration::from_secs(30);

/// Where a function is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    /// Its ARN; none, if every function without a place of its own is there.
    arn: Option<String>,
    url: Uri,
}

impl Function {
    /// Reads `ARN=URL`, with `*` for every function.
    ///
    /// # Errors
    /// If it is something else, in words.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (arn, url) = text.split_once('=').ok_or("it is not ARN=URL, such as *=http://127.0.0.1:9000/")?;
        let is_arn = arn.starts_with("arn:") && arn.split(':').nth(2) == Some("lambda");
        if arn != "*" && !is_arn {
            return Err(format!("{arn:?} is neither the ARN of a Lambda function nor *"));
        }
        Ok(Self { arn: (arn != "*").then(|| arn.to_owned()), url: address(url)? })
    }
}

/// An address to which something can be posted.
///
/// # Errors
/// If it is none, in words.
pub fn address(url: &str) -> Result<Uri, String> {
    let parsed = url.parse::<Uri>().ok().filter(|url| url.scheme_str() == Some("http") && url.host().is_some());
    parsed.ok_or_else(|| format!("{url:?} is not an address such as http://127.0.0.1:9000/"))
}

/// The place of the function `arn`: its own, else that of every function.
fn place<'a>(functions: &'a [Function], arn: &str) -> Option<&'a Uri> {
    let own = functions.iter().find(|function| function.arn.as_deref() == Some(arn));
    own.or_else(|| functions.iter().find(|function| function.arn.is_none())).map(|function| &function.url)
}

/// Invokes what is to be invoked from now on, and publishes what is to be published, until it is aborted.
pub fn follow(sandbox: &Arc<Sandbox>) -> Option<JoinHandle<()>> {
    if sandbox.functions.is_empty() && sandbox.publisher.is_none() {
        return None;
    }
    let sandbox = Arc::clone(sandbox);
    // Before the server is ready, so that nothing is passed over that is asked of it.
    let mut position = sandbox.store.last_event().unwrap_or(0);
    Some(tokio::spawn(async move {
        let poster = Poster::new();
        loop {
            sleep(LOOK).await;
            let looking = Arc::clone(&sandbox);
            let Ok(Some((at, events))) = spawn_blocking(move || news(&looking, position)).await else { continue };
            position = at;
            for Event { invocation, published, .. } in events {
                if let Some(invocation) = invocation {
                    let (sandbox, poster) = (Arc::clone(&sandbox), poster.clone());
                    tokio::spawn(async move { invoke(sandbox, poster, invocation).await });
                }
                if let (Some(publisher), Some(published)) = (&sandbox.publisher, published) {
                    publisher.publish(published, || sandbox.event_id(), &poster).await;
                }
            }
        }
    }))
}

/// What has happened after `position`, if anything has.
fn news(sandbox: &Sandbox, position: i64) -> Option<(i64, Vec<Event>)> {
    if sandbox.store.last_event().ok()? == position {
        return None;
    }
    let (news, ()) =
        sandbox.store.news(Some(position), &|connection| sandbox.clock.time(connection), |_| Ok(())).ok()?;
    Some((news.position, news.events))
}

/// Invokes a function, or does what is wanted where it cannot be reached. A function without a place is left to whoever calls
/// back for it.
async fn invoke(sandbox: Arc<Sandbox>, poster: Poster, invocation: Invocation) {
    let Some(url) = place(&sandbox.functions, &invocation.function) else { return };
    let Err(why) = poster.post(url, &invocation.document, PATIENCE).await else { return };
    // What it cannot do now, it cannot say to anybody either.
    let _ = spawn_blocking(move || unreached(&sandbox, &invocation, &why)).await;
}

/// Posts events.
#[derive(Clone)]
pub struct Poster(Client<HttpConnector, Body>);

impl Poster {
    fn new() -> Self {
        Self(Client::builder(TokioExecutor::new()).build_http())
    }

    /// Posts an event, and waits for the answer no longer than `patience`.
    ///
    /// # Errors
    /// If there is no answer of success, in words.
    pub async fn post(&self, url: &Uri, event: &Json, patience: Duration) -> Result<(), String> {
        let request = Request::post(url).header(CONTENT_TYPE, "application/json").body(Body::from(event.to_string()));
        let request = request.map_err(|error| error.to_string())?;
        match timeout(patience, self.0.request(request)).await {
            Ok(Ok(answer)) if answer.status().is_success() => Ok(()),
            Ok(Ok(answer)) => Err(format!("it answers with HTTP status {}", answer.status().as_u16())),
            Ok(Err(error)) => Err(causes(&error).last().map(ToString::to_string).unwrap_or_default()),
            Err(_) => Err("it does not answer in time".to_owned()),
        }
    }
}

/// Does what is wanted where a function cannot be reached.
fn unreached(sandbox: &Sandbox, invocation: &Invocation, why: &str) -> Result<(), Fault> {
    let input = Document::new();
    sandbox.store.transaction(
        false,
        &invocation.region,
        &|connection| sandbox.clock.time(connection),
        |records| super::schedule::play(&sandbox.call(records, ChannelFlowCallback::OPERATION, &input)),
        |records| {
            let call = sandbox.call(records, ChannelFlowCallback::OPERATION, &input);
            (sandbox.families.on_unreached)(&call, invocation, why)
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_has_its_own_place_or_that_of_all() {
        let functions =
            ["*=http://127.0.0.1:1/all", "arn:aws:lambda:us-east-1:123456789012:function:a=http://localhost:2/?x=y"];
        let functions: Vec<_> = functions.map(|text| Function::parse(text).unwrap()).into();
        let place = |arn: &str| place(&functions, arn).unwrap().to_string();
        assert_eq!(place("arn:aws:lambda:us-east-1:123456789012:function:a"), "http://localhost:2/?x=y");
        assert_eq!(place("arn:aws:lambda:us-east-1:123456789012:function:b"), "http://127.0.0.1:1/all");
        for text in
            ["", "x", "*", "*=", "*=ftp://x", "*=https://x", "*=/path", "arn:aws:s3:::x=http://x/", "f=http://x/"]
        {
            assert!(Function::parse(text).is_err(), "{text}");
        }
    }
}
