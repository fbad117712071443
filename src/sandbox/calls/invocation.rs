//! Invoking the function of a call: the pages "Timeouts and retries" and "Debugging" of the developer guide.

use std::time::Instant;

use axum::body::Bytes;
use axum::http::Uri;
use serde_json::Value as Json;

use super::life::{End, Life};
use super::line::What;
use super::response::{self, Response, Unusable};
use crate::sandbox::functions::{Patience, Poster, Unanswered, place};

/// Most invocations of a call.
const MOST: u64 = 1000;

/// The response of a function to an event. A function that fails or does not respond in time is invoked a second time.
///
/// # Errors
/// If there is no response, in words.
pub async fn ask(poster: &Poster, url: &Uri, event: &Json, patience: &Patience) -> Result<Bytes, String> {
    let begin = Instant::now();
    match poster.ask(url, event, patience.until_again).await {
        Ok(body) => return Ok(body),
        Err(Unanswered::Late | Unanswered::Failed(_)) => {}
    }
    let left = patience.in_all.saturating_sub(begin.elapsed());
    match poster.ask(url, event, left).await {
        Ok(body) => Ok(body),
        Err(Unanswered::Failed(why)) => Err(format!("{why}, also on the second attempt")),
        Err(Unanswered::Late) => Err(format!("no response within {} s", patience.in_all.as_secs_f32())),
    }
}

impl Life {
    /// Notifies the function, and returns its new list of actions, if it has one. The response can also end the call.
    pub(super) async fn tell(&mut self, kind: &str, data: &Json) -> Option<Vec<Json>> {
        let event = self.event(kind, data);
        match self.invoke(&event).await {
            Ok(body) => self.taken(body).await,
            Err(_) => {
                self.end = Some(End::Failed);
                None
            }
        }
    }

    /// Tells the function of something whose response means nothing.
    pub(super) async fn tell_only(&mut self, kind: &str, data: &Json) {
        let event = self.event(kind, data);
        if self.invoke(&event).await.is_err() {
            self.end.get_or_insert(End::Failed);
        }
    }

    /// Takes a response: stores its attributes, and gives its new list.
    pub(super) async fn taken(&mut self, body: Bytes) -> Option<Vec<Json>> {
        match response::read(&body) {
            Ok(response) => return self.stored(response),
            Err(Unusable::Whole(why)) => self.end = Some(End::Dropped(why)),
            Err(Unusable::Attributes(why)) => {
                self.say(What::Failure(why.clone())).await;
                let event = self.invalid_response(&why);
                match self.invoke(&event).await.map(|body| response::read(&body)) {
                    Ok(Ok(response)) => return self.stored(response),
                    Ok(Err(Unusable::Attributes(why) | Unusable::Whole(why))) => self.end = Some(End::Dropped(why)),
                    Err(_) => self.end = Some(End::Failed),
                }
            }
        }
        None
    }

    fn stored(&mut self, response: Response) -> Option<Vec<Json>> {
        if let Some(attributes) = response.attributes {
            let is_empty = attributes.as_object().is_some_and(serde_json::Map::is_empty);
            self.attributes = if is_empty { Json::Null } else { attributes };
        }
        response.actions
    }

    /// Invokes the application's function with an event, and returns the body of its response. If there is none, the reason
    /// is recorded.
    pub(super) async fn invoke(&mut self, event: &Json) -> Result<Bytes, ()> {
        let function = self.target().function;
        let found = place(&self.stage.sandbox.functions, &function).cloned();
        let asked = match found {
            None => Err("its URL is unknown; specify --function".to_owned()),
            Some(_) if self.sequence > MOST => Err(format!("a call can invoke it at most {MOST} times")),
            Some(url) => {
                self.say(What::Invocation(function.clone(), event.clone())).await;
                ask(&self.stage.poster, &url, event, &self.stage.sandbox.patience).await
            }
        };
        match asked {
            Ok(body) => {
                let text = || String::from_utf8_lossy(&body).into_owned().into();
                self.say(What::Response(serde_json::from_slice(&body).unwrap_or_else(|_| text()))).await;
                Ok(body)
            }
            Err(why) => {
                self.say(What::Failure(format!("the function {function} cannot be invoked: {why}"))).await;
                Err(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::{TcpListener, TcpStream};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;
    use std::time::Duration;

    use serde_json::json;

    use super::*;

    /// A function that answers to its invocations in turn: with this status, or not at all.
    fn function(answers: &'static [Option<u16>]) -> (Uri, Arc<AtomicUsize>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap()).parse().unwrap();
        let count = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&count);
        thread::spawn(move || {
            // A connection that is kept gets no answer.
            let mut kept: Vec<TcpStream> = Vec::new();
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let at = counted.fetch_add(1, Ordering::Relaxed);
                let _ = stream.read(&mut [0; 4096]).unwrap();
                match answers.get(at) {
                    Some(Some(status)) => {
                        let answer =
                            format!("HTTP/1.1 {status} X\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{{}}");
                        stream.write_all(answer.as_bytes()).unwrap();
                    }
                    _ => kept.push(stream),
                }
            }
        });
        (url, count)
    }

    #[test]
    fn a_function_is_invoked_once_more_after_a_while_or_a_failure() {
        let patience = Patience {
            until_again: Duration::from_millis(100),
            in_all: Duration::from_millis(400),
            ..Patience::default()
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        for (answers, invocations, said) in [
            (&[Some(200)][..], 1, None),
            (&[None, Some(200)], 2, None),
            (&[Some(429), Some(200)], 2, None),
            (&[Some(500), Some(400), Some(200)], 2, Some("HTTP status 400")),
            (&[None, Some(404)], 2, Some("HTTP status 404")),
            (&[None, None, Some(200)], 2, Some("no response within 0.4 s")),
        ] {
            let (url, count) = function(answers);
            let begin = Instant::now();
            let asked = runtime.block_on(async { ask(&Poster::new(), &url, &json!({}), &patience).await });
            match said {
                None => assert_eq!(asked.unwrap(), "{}", "{answers:?}"),
                Some(said) => assert!(asked.unwrap_err().contains(said), "{answers:?}"),
            }
            assert_eq!(count.load(Ordering::Relaxed), invocations, "{answers:?}");
            if said.is_some_and(|said| said.contains("0.4 s")) {
                assert!(begin.elapsed() >= patience.in_all);
            }
        }
    }

    #[test]
    fn the_times_are_those_of_the_guide() {
        let Patience { of_flows, until_again, in_all } = Patience::default();
        assert_eq!([of_flows, until_again, in_all].map(|time| time.as_secs()), [30, 5, 20]);
    }
}
