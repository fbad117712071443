//! A session of messaging, opened as a client opens it.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocket};
use tokio_tungstenite::tungstenite::{Error, Message};

/// A session on a served sandbox.
pub struct Socket(WebSocket<TcpStream>);

/// What a session is told.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    pub name: String,
    pub message_type: String,
    pub reason: Option<String>,
    pub payload: Value,
}

impl Socket {
    /// Opens a session of `user` with `more` in the query. It is signed with a key that nobody knows, which a sandbox takes that
    /// does not verify signatures.
    pub fn open(url: &str, user: &str, more: &str) -> Self {
        let now = jiff::Timestamp::now().strftime("%Y%m%dT%H%M%SZ").to_string();
        let user = user.replace(':', "%3A").replace('/', "%2F");
        let query = format!(
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F{}%2Fus-east-1%2Fchime%2Faws4_request\
             &X-Amz-Date={now}&X-Amz-Expires=600&X-Amz-SignedHeaders=host&sessionId=1&userArn={user}{more}&X-Amz-Signature=0",
            &now[..8]
        );
        Self::with_query(url, &query)
    }

    /// Opens a session with a whole query.
    pub fn with_query(url: &str, query: &str) -> Self {
        let authority = url.split_once("://").unwrap().1;
        let mut stream = TcpStream::connect(authority).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(120))).unwrap();
        let request = format!(
            "GET /connect?{query} HTTP/1.1\r\nhost: {authority}\r\nupgrade: websocket\r\nconnection: upgrade\r\n\
             sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).unwrap();
            head.push(byte[0]);
        }
        let head = String::from_utf8(head).unwrap();
        assert!(head.starts_with("HTTP/1.1 101 ") && head.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), "{head}");
        Self(WebSocket::from_raw_socket(stream, Role::Client, None))
    }

    /// The session, if it is not refused.
    pub fn begun(mut self) -> Option<Self> {
        match self.0.read().unwrap() {
            Message::Text(text) if told(&text).name == "SESSION_ESTABLISHED" => Some(self),
            Message::Close(_) => None,
            other => panic!("{other:?}"),
        }
    }

    /// The next that is told.
    #[track_caller]
    pub fn told(&mut self) -> Told {
        loop {
            match self.0.read().unwrap() {
                Message::Text(text) => return told(&text),
                Message::Ping(_) => {}
                other => panic!("{other:?}"),
            }
        }
    }

    /// The names of all that is told up to a message with this content, which is not one of them.
    #[track_caller]
    pub fn names_until(&mut self, content: &str) -> Vec<String> {
        self.until(content).into_iter().map(|told| told.name).collect()
    }

    /// All that is told up to a message with this content.
    #[track_caller]
    pub fn until(&mut self, content: &str) -> Vec<Told> {
        let mut all = Vec::new();
        loop {
            let told = self.told();
            if told.payload["Content"] == content {
                return all;
            }
            all.push(told);
        }
    }

    /// The code and the reason with which the session ends, whatever is told before.
    #[track_caller]
    pub fn end(mut self) -> (u16, String) {
        let mut end = None;
        loop {
            match self.0.read() {
                Ok(Message::Close(frame)) => end = frame.map(|frame| (frame.code.into(), frame.reason.to_string())),
                Ok(_) => {}
                Err(Error::ConnectionClosed) => return end.unwrap(),
                Err(error) => panic!("{error} after {end:?}"),
            }
        }
    }
}

fn told(text: &str) -> Told {
    let frame: Value = serde_json::from_str(text).unwrap();
    let header = |name: &str| frame["Headers"][name].as_str().map(str::to_owned);
    let payload = frame["Payload"].as_str().unwrap();
    Told {
        name: header("x-amz-chime-event-type").unwrap(),
        message_type: header("x-amz-chime-message-type").unwrap(),
        reason: header("x-amz-chime-event-reason"),
        payload: if payload.is_empty() { Value::Null } else { serde_json::from_str(payload).unwrap() },
    }
}
