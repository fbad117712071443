//! Listening to channels: a session of messaging that comes back when it ends, and asks then for what it has missed.
//!
//! When to come back, and when not, is as in the SDK for JavaScript (its `DefaultReconnectController`): the service closes
//! sessions for reasons that pass.

mod gap;

use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Map, Value as Json};
use tokio::time::{Instant, sleep};
use tokio_tungstenite::tungstenite::Message;

use crate::api::error::{Error, Kind};
use crate::aws::socket::Socket;
use crate::jobs::Ask;
use gap::Gap;

/// How long the first session is tried for. Whoever has had one waits for the next as long as it takes.
const FIRST: Duration = Duration::from_secs(10);
/// The shortest time between two attempts: the service takes one connection of a user in a second.
const APART: Duration = Duration::from_secs(1);
/// The longest wait, beside chance.
const LONGEST: Duration = Duration::from_secs(5);

/// What is listened to.
#[derive(Debug, Clone)]
pub struct Whom {
    /// The ARN of the user or bot that listens.
    pub bearer: String,
    /// The channels; all of the user, if there are none.
    pub channels: Vec<String>,
}

/// Something that was told.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Its name, such as `CREATE_CHANNEL_MESSAGE`.
    pub name: String,
    /// STANDARD, CONTROL or SYSTEM.
    pub message_type: String,
    /// Why, where the service says so.
    pub reason: Option<String>,
    /// What the service tells.
    pub payload: Json,
    /// Whether it was asked for, because no session was there when it happened.
    pub is_late: bool,
}

/// What there is to say.
#[derive(Debug)]
pub enum News {
    /// An event.
    Event(Event),
    /// A session is there.
    Ready,
    /// There is none, why, and after how long the next one is tried.
    Lost(String, Duration),
    /// What happened in a channel while there was no session cannot be asked for.
    Missed(String, Error),
}

/// Why there is no session.
#[derive(Debug)]
pub enum Unopened {
    /// For a reason that does not pass.
    Never(Error),
    /// For one that can.
    Perhaps(String),
}

/// How a session has ended.
struct End {
    code: u16,
    reason: String,
}

/// The code of a connection that ends without one.
const ABNORMAL: u16 = 1006;

impl End {
    /// Whether another session can fare better.
    fn passes(&self) -> bool {
        match self.code {
            1001 | ABNORMAL | 1011..=1014 => true,
            4002 | 4003 | 4401 => false,
            code => code > 4000,
        }
    }

    fn words(&self) -> String {
        let reason = if self.reason.is_empty() { String::new() } else { format!(": {}", self.reason) };
        format!("close code {}{reason}", self.code)
    }
}

/// Listens, and tells what there is, until a session ends permanently. `open` opens one; `ask` asks for what happened
/// between two.
///
/// # Errors
/// When it ends.
pub async fn listen(
    whom: &Whom,
    open: &impl AsyncFn() -> Result<Socket, Unopened>,
    ask: &impl Ask,
    tell: &impl Fn(News),
) -> Error {
    let (start, mut gap, mut failures) = (Instant::now(), Gap::default(), 0);
    loop {
        let begin = Instant::now();
        let why = match open().await {
            Err(Unopened::Never(error)) => return error,
            Err(Unopened::Perhaps(why)) => why,
            Ok(socket) => {
                failures = 0;
                let end = session(socket, whom, ask, &mut gap, tell).await;
                if !end.passes() {
                    let what =
                        if gap.has_begun() { "the session was closed" } else { "the service rejected the session" };
                    return Error::new(Kind::Service, format!("{what} ({})", end.words()));
                }
                end.words()
            }
        };
        if !gap.has_begun() && start.elapsed() > FIRST {
            return Error::new(Kind::Other, format!("no session could be opened: {why}"));
        }
        let wait = LONGEST.min(APART * 2_u32.saturating_pow(failures)).mul_f64(fastrand::f64());
        let wait = wait.max(APART.saturating_sub(begin.elapsed()));
        failures += 1;
        tell(News::Lost(why, wait));
        sleep(wait).await;
    }
}

/// Tells what a session tells, until it ends. What happened before it comes first.
async fn session(mut socket: Socket, whom: &Whom, ask: &impl Ask, gap: &mut Gap, tell: &impl Fn(News)) -> End {
    let mut before = Vec::new();
    let end = loop {
        match received(&mut socket).await {
            Ok(event) if event.name == ESTABLISHED => break None,
            Ok(event) => before.push(event),
            Err(end) => break Some(end),
        }
    };
    if let Some(end) = end {
        return end;
    }
    tell(News::Ready);
    // Nothing is lost while it is asked, because the session already exists.
    let mut ended = None;
    let late = {
        let mut asking = Box::pin(gap.missed(whom, ask, tell));
        loop {
            tokio::select! {
                late = &mut asking => break late,
                event = received(&mut socket), if ended.is_none() => match event {
                    Ok(event) => before.push(event),
                    Err(end) => ended = Some(end),
                },
            }
        }
    };
    let mut hand = |event: Event| {
        if gap.is_new(&event) && whom.is_about(&event) {
            tell(News::Event(event));
        }
    };
    late.into_iter().chain(before).for_each(&mut hand);
    if let Some(end) = ended {
        return end;
    }
    loop {
        match received(&mut socket).await {
            Ok(event) => hand(event),
            Err(end) => return end,
        }
    }
}

const ESTABLISHED: &str = "SESSION_ESTABLISHED";

/// The next event. Questions of the server whether somebody is there are answered meanwhile.
async fn received(socket: &mut Socket) -> Result<Event, End> {
    loop {
        let text = match socket.next().await {
            Some(Ok(Message::Text(text))) => text,
            Some(Ok(Message::Binary(bytes))) => match String::from_utf8(bytes.into()) {
                Ok(text) => text.into(),
                Err(_) => continue,
            },
            Some(Ok(Message::Close(frame))) => {
                // The response to it; the connection is given up in any case.
                let _ = socket.flush().await;
                return Err(match frame {
                    Some(frame) => End { code: frame.code.into(), reason: frame.reason.to_string() },
                    None => End { code: 1005, reason: String::new() },
                });
            }
            Some(Ok(_)) => continue,
            Some(Err(error)) => return Err(End { code: ABNORMAL, reason: error.to_string() }),
            None => return Err(End { code: ABNORMAL, reason: String::new() }),
        };
        // What cannot be read is skipped, as by the SDK for JavaScript.
        if let Some(event) = read(&text) {
            return Ok(event);
        }
    }
}

fn read(text: &str) -> Option<Event> {
    let frame: Map<String, Json> = serde_json::from_str(text).ok()?;
    let header = |name: &str| frame.get("Headers")?.get(name)?.as_str().map(str::to_owned);
    let payload = match frame.get("Payload") {
        Some(Json::String(text)) if !text.is_empty() => serde_json::from_str(text).ok()?,
        _ => Json::Null,
    };
    Some(Event {
        name: header("x-amz-chime-event-type")?,
        message_type: header("x-amz-chime-message-type").unwrap_or_default(),
        reason: header("x-amz-chime-event-reason"),
        payload,
        is_late: false,
    })
}

impl Whom {
    fn is_about(&self, event: &Event) -> bool {
        let channel = event.channel().unwrap_or_default();
        self.channels.is_empty() || self.channels.iter().any(|wanted| wanted == channel)
    }
}

impl Event {
    /// The ARN of the channel that it is about.
    pub fn channel(&self) -> Option<&str> {
        let payload = &self.payload;
        payload["ChannelArn"].as_str().or_else(|| payload["Channel"]["ChannelArn"].as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_comes_back_where_the_sdk_for_javascript_does() {
        let passes = |code: u16| End { code, reason: String::new() }.passes();
        for code in [1001, 1006, 1011, 1012, 1013, 1014, 4001, 4005, 4400, 4429, 4999] {
            assert!(passes(code), "{code}");
        }
        for code in [1000, 1002, 1003, 1005, 1007, 1008, 1009, 1010, 1015, 3000, 4000, 4002, 4003, 4401] {
            assert!(!passes(code), "{code}");
        }
    }

    #[test]
    fn what_is_told_is_read_and_what_is_not_of_its_form_is_passed_over() {
        let told = read(
            r#"{"Headers":{"x-amz-chime-event-type":"DELETE_CHANNEL_MEMBERSHIP","x-amz-chime-message-type":"SYSTEM",
               "x-amz-chime-event-reason":"subchannel_DELETED"},"Payload":"{\"ChannelArn\":\"c\"}"}"#,
        );
        let told = told.unwrap();
        assert_eq!(
            (told.name.as_str(), told.reason.as_deref(), told.channel()),
            ("DELETE_CHANNEL_MEMBERSHIP", Some("subchannel_DELETED"), Some("c"))
        );
        let ready = read(r#"{"Headers":{"x-amz-chime-event-type":"SESSION_ESTABLISHED"},"Payload":""}"#).unwrap();
        assert_eq!((ready.name.as_str(), ready.payload), (ESTABLISHED, Json::Null));
        for text in ["", "[]", "{}", r#"{"Headers":{}}"#, r#"{"Headers":{"x-amz-chime-event-type":"X"},"Payload":"{"}"#]
        {
            assert!(read(text).is_none(), "{text}");
        }
    }
}
