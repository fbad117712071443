//! Functions that the sandbox invokes instead of the service: `--function ARN=URL`.
//!
//! A function is any server at a URL that works like the AWS Lambda runtime interface emulator: the event is posted, and the
//! response is the result. Functions of channel flows are invoked asynchronously, so only their callback counts; functions of
//! SIP media applications respond with actions.

mod poster;

use std::sync::Arc;
use std::time::Duration;

use axum::http::Uri;
use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::sleep;

pub use poster::{Poster, Unanswered};

use super::calls::Player;
use super::event::{Event, Invocation};
use super::fault::Fault;
use super::{Call, Sandbox};
use crate::api::Document;
use crate::api::operation::Declared as _;
use crate::services::messaging::ChannelFlowCallback;

/// How often the state is checked for functions that other processes request.
pub const LOOK: Duration = Duration::from_millis(10);

/// How long functions can take, by the system clock, whatever the sandbox's clock is.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// One of a channel flow: after that it counts as one that cannot be reached.
    pub of_flows: Duration,
    /// One of a SIP media application, before it is invoked again.
    pub until_again: Duration,
    /// One of a SIP media application in all, before the call is ended.
    pub in_all: Duration,
}

impl Default for Patience {
    /// The values for calls are from the developer guide, "Timeouts and retries".
    fn default() -> Self {
        Self { of_flows: Duration::from_secs(30), until_again: Duration::from_secs(5), in_all: Duration::from_secs(20) }
    }
}

/// Where a function is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    /// Its ARN; none for the URL of every function without a separate one.
    arn: Option<String>,
    url: Uri,
}

impl Function {
    /// Reads `ARN=URL`, with `*` for every function.
    ///
    /// # Errors
    /// If it is something else, in words.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (arn, url) = text.split_once('=').ok_or("must be ARN=URL, such as *=http://127.0.0.1:9000/")?;
        let is_arn = arn.starts_with("arn:") && arn.split(':').nth(2) == Some("lambda");
        if arn != "*" && !is_arn {
            return Err(format!("{arn:?} is not the ARN of a Lambda function or *"));
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
    parsed.ok_or_else(|| format!("{url:?} is not a URL such as http://127.0.0.1:9000/"))
}

/// The URL of the function `arn`: its own, otherwise that of all functions.
pub fn place<'a>(functions: &'a [Function], arn: &str) -> Option<&'a Uri> {
    let own = functions.iter().find(|function| function.arn.as_deref() == Some(arn));
    own.or_else(|| functions.iter().find(|function| function.arn.is_none())).map(|function| &function.url)
}

/// Invokes functions and publishes events that are requested after the start, until it is aborted.
pub fn follow(sandbox: &Arc<Sandbox>) -> Option<JoinHandle<()>> {
    if sandbox.functions.is_empty() && sandbox.publisher.is_none() {
        return None;
    }
    let sandbox = Arc::clone(sandbox);
    // Before the server is ready, so that no request is missed.
    let mut position = sandbox.store.last_event().unwrap_or(0);
    Some(tokio::spawn(async move {
        let poster = Poster::new();
        let mut player = Player::new(&sandbox, poster.clone(), None);
        loop {
            sleep(LOOK).await;
            let looking = Arc::clone(&sandbox);
            let Ok(Some((at, events))) = spawn_blocking(move || news(&looking, position)).await else { continue };
            position = at;
            for Event { invocation, published, call, .. } in events {
                if let Some(call) = call {
                    player.take(&call);
                }
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

/// The events after `position`, if there are any.
pub fn news(sandbox: &Sandbox, position: i64) -> Option<(i64, Vec<Event>)> {
    if sandbox.store.last_event().ok()? == position {
        return None;
    }
    let (news, ()) =
        sandbox.store.news(Some(position), &|connection| sandbox.clock.time(connection), |_| Ok(())).ok()?;
    Some((news.position, news.events))
}

/// Invokes a function, or does the fallback if it cannot be reached. A function without a URL is left to other clients that
/// call back.
async fn invoke(sandbox: Arc<Sandbox>, poster: Poster, invocation: Invocation) {
    let Some(url) = place(&sandbox.functions, &invocation.function) else { return };
    let asked = poster.post(url, &invocation.document, sandbox.patience.of_flows).await;
    let Err(why) = asked else { return };
    // If this fails, there is nobody to report it to.
    let _ = spawn_blocking(move || unreached(&sandbox, &invocation, &why)).await;
}

/// Does the fallback for a function that cannot be reached.
fn unreached(sandbox: &Sandbox, invocation: &Invocation, why: &str) -> Result<(), Fault> {
    sandbox.work(&invocation.region, |call| (sandbox.families.on_unreached)(call, invocation, why))
}

impl Sandbox {
    /// Runs `work` on the state of a region in a transaction without a request, after all work that is due.
    ///
    /// # Errors
    /// The errors of `work`, or if the state cannot be used.
    pub(super) fn work<T>(&self, region: &str, work: impl Fn(&Call<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        // It belongs to no operation, and asks for nothing of this one.
        let (operation, nothing) = (ChannelFlowCallback::OPERATION, Document::new());
        self.store.transaction(
            false,
            region,
            &|connection| self.clock.time(connection),
            |records| super::schedule::play(&self.call(records, operation, &nothing)),
            |records| work(&self.call(records, operation, &nothing)),
        )
    }
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use serde_json::json;

    use super::*;
    use crate::sandbox::emulation::Families;
    use crate::sandbox::registry::FAMILIES;
    use crate::sandbox::{Clock, DEFAULT_REGION, Store};

    /// Families that note which function could not be invoked, and why.
    static NOTING: Families = Families {
        on_unreached: |call, invocation, why| {
            call.records.put("unreached", "", &invocation.message, None, &json!({ "why": why }))
        },
        ..FAMILIES
    };

    #[test]
    fn a_function_of_a_flow_that_does_not_answer_in_time_cannot_be_invoked() {
        // Whoever connects is not attended to.
        let silent = TcpListener::bind("127.0.0.1:0").unwrap();
        let function = format!("*=http://{}/", silent.local_addr().unwrap());
        let patience = Patience { of_flows: Duration::from_millis(50), ..Patience::default() };
        let sandbox = Sandbox::new(Store::in_memory().unwrap(), Clock::Real);
        let functions = vec![Function::parse(&function).unwrap()];
        let sandbox = Arc::new(Sandbox { families: &NOTING, functions, patience, ..sandbox });
        let invocation = Invocation {
            region: DEFAULT_REGION.to_owned(),
            function: "arn:aws:lambda:us-east-1:123456789012:function:f".to_owned(),
            document: json!({}),
            place: String::new(),
            message: "m".to_owned(),
            callback: String::new(),
            goes_on: false,
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { invoke(Arc::clone(&sandbox), Poster::new(), invocation).await });
        let noted = sandbox.work(DEFAULT_REGION, |call| call.records.get("unreached", "", "m")).unwrap();
        assert_eq!(noted, Some(json!({ "why": "no response in time" })));
    }

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
