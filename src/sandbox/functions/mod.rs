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
        let parsed = url.parse::<Uri>().ok().filter(|url| url.scheme_str() == Some("http") && url.host().is_some());
        let url = parsed.ok_or_else(|| format!("{url:?} is not an address such as http://127.0.0.1:9000/"))?;
        Ok(Self { arn: (arn != "*").then(|| arn.to_owned()), url })
    }
}

/// The place of the function `arn`: its own, else that of every function.
fn place<'a>(functions: &'a [Function], arn: &str) -> Option<&'a Uri> {
    let own = functions.iter().find(|function| function.arn.as_deref() == Some(arn));
    own.or_else(|| functions.iter().find(|function| function.arn.is_none())).map(|function| &function.url)
}

/// Invokes what is to be invoked from now on, until it is aborted.
pub fn follow(sandbox: &Arc<Sandbox>) -> Option<JoinHandle<()>> {
    if sandbox.functions.is_empty() {
        return None;
    }
    let sandbox = Arc::clone(sandbox);
    // Before the server is ready, so that nothing is passed over that is asked of it.
    let mut position = sandbox.store.last_event().unwrap_or(0);
    Some(tokio::spawn(async move {
        let client = Client::builder(TokioExecutor::new()).build_http();
        loop {
            sleep(LOOK).await;
            let looking = Arc::clone(&sandbox);
            let Ok(Some((at, events))) = spawn_blocking(move || news(&looking, position)).await else { continue };
            position = at;
            for invocation in events.into_iter().filter_map(|event| event.invocation) {
                let (sandbox, client) = (Arc::clone(&sandbox), client.clone());
                tokio::spawn(async move { invoke(sandbox, client, invocation).await });
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
async fn invoke(sandbox: Arc<Sandbox>, client: Client<HttpConnector, Body>, invocation: Invocation) {
    let Some(url) = place(&sandbox.functions, &invocation.function) else { return };
    let Err(_) = posted(&client, url, &invocation.document).await else { return };
    // What it cannot do now, it cannot say to anybody either.
    let _ = spawn_blocking(move || unreached(&sandbox, &invocation)).await;
}

/// Posts an event to a function, and gives its answer.
async fn posted(client: &Client<HttpConnector, Body>, url: &Uri, event: &Json) -> Result<(), String> {
    let request = Request::post(url).header(CONTENT_TYPE, "application/json").body(Body::from(event.to_string()));
    let request = request.map_err(|error| error.to_string())?;
    match timeout(PATIENCE, client.request(request)).await {
        Ok(Ok(answer)) if answer.status().is_success() => Ok(()),
        Ok(Ok(answer)) => Err(format!("it answers with HTTP status {}", answer.status().as_u16())),
        Ok(Err(error)) => Err(causes(&error).last().map(ToString::to_string).unwrap_or_default()),
        Err(_) => Err("it does not answer in time".to_owned()),
    }
}

/// Does what is wanted where a function cannot be reached.
fn unreached(sandbox: &Sandbox, invocation: &Invocation) -> Result<(), Fault> {
    let input = Document::new();
    sandbox.store.transaction(
        false,
        &invocation.region,
        &|connection| sandbox.clock.time(connection),
        |records| super::schedule::play(&sandbox.call(records, ChannelFlowCallback::OPERATION, &input)),
        |records| {
            let call = sandbox.call(records, ChannelFlowCallback::OPERATION, &input);
            (sandbox.families.on_unreached)(&call, invocation)
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
