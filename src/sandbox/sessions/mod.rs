//! Sessions of messaging: `GET /connect`, which becomes a WebSocket.

mod access;
mod hub;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::Sender as Orders;
use std::thread;
use std::time::{Duration, SystemTime};

use axum::body::Body;
use axum::http::header::{CONNECTION, HOST, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Request as HttpRequest, StatusCode};
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures_util::{SinkExt as _, StreamExt as _};
use hyper::upgrade::OnUpgrade;
use hyper_util::rt::TokioIo;
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, MissedTickBehavior, interval_at, timeout};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Role, WebSocketConfig};

use super::life::Working;
use super::{Request, Sandbox};
use access::Refusal;
use hub::{Order, Told};

/// The path of sessions.
const PATH: &str = "/connect";

/// How often a session is pinged. The service does not document its interval; this is less than the minute after which
/// proxies close silent connections.
const PING: Duration = Duration::from_secs(30);

/// Maximum time to write one message.
const PATIENCE: Duration = Duration::from_secs(30);

/// How many messages wait for a session that does not keep up.
const WAITING: usize = 4096;

/// Clients of the service send nothing, so the limit for their messages can be low.
const LONGEST_RECEIVED: usize = 64 * 1024;

/// Maximum number of outgoing messages that are held before the sender must wait.
const HELD: usize = 128 * 1024;

/// The sessions of a served sandbox.
pub struct Sessions {
    orders: Orders<Order>,
    last: AtomicU64,
    /// Each session has a receiver, so that it is seen when all have ended.
    open: watch::Sender<()>,
}

impl Sessions {
    /// Sessions that receive the events of `sandbox`.
    pub fn of(sandbox: Arc<Sandbox>) -> Self {
        let (orders, taken) = std::sync::mpsc::channel();
        // Without the thread, which only fails to start if the system is out of resources, sessions end immediately.
        let _ = thread::Builder::new().name("sessions".to_owned()).spawn(move || hub::follow(&sandbox, &taken));
        Self { orders, last: AtomicU64::new(0), open: watch::Sender::new(()) }
    }

    /// Ends all sessions and tells their clients, if possible within `patience`.
    pub async fn end(&self, patience: Duration) {
        let _ = self.orders.send(Order::End);
        let _ = timeout(patience, self.open.closed()).await;
    }

    /// Responds to a request that opens a session, and continues the session in a separate task. A rejected client is told so
    /// only after the socket is open, as in the service: browsers cannot tell other rejections from a failing network.
    /// `working` is held as long as the session lives.
    pub fn open(&self, sandbox: &Sandbox, mut request: HttpRequest<Body>, working: Option<Working>) -> Response {
        let accept = match accepted(request.headers()) {
            Ok(accept) => accept,
            Err(why) => return refused(why),
        };
        let upgrade = hyper::upgrade::on(&mut request);
        let (parts, _) = request.into_parts();
        let headers = parts.headers.iter();
        let request = Request {
            method: parts.method.as_str(),
            path: parts.uri.path(),
            query: parts.uri.query().unwrap_or_default(),
            headers: headers.filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?))).collect(),
            body: b"",
        };
        let asked = access::read(&request, SystemTime::now(), sandbox.verifies_signatures);
        let (line, told) = mpsc::channel(WAITING);
        let id = self.last.fetch_add(1, Ordering::Relaxed);
        match asked {
            Ok(asked) => drop(self.orders.send(Order::Join(id, asked, line))),
            Err((code, why)) => drop(line.try_send(Told::End(code, why))),
        }
        let (open, orders) = (self.open.subscribe(), self.orders.clone());
        tokio::spawn(async move {
            if let Some(socket) = socket(upgrade).await {
                Box::pin(session(socket, told, PING)).await;
            }
            let _ = orders.send(Order::Leave(id));
            drop((open, working));
        });
        let answer = Response::builder()
            .status(StatusCode::SWITCHING_PROTOCOLS)
            .header(CONNECTION, "upgrade")
            .header(UPGRADE, "websocket")
            .header(SEC_WEBSOCKET_ACCEPT, accept);
        answer.body(Body::empty()).unwrap_or_default()
    }
}

/// Whether a request is one for a session.
pub fn is_asked(request: &Parts) -> bool {
    request.method == "GET" && request.uri.path() == PATH && request.headers.contains_key(UPGRADE)
}

/// What proves that the request was understood (RFC 6455, 4.2.2), or why it was not.
fn accepted(headers: &HeaderMap) -> Result<String, &'static str> {
    const SEED: &[u8] = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    let has = |name, word: &str| {
        let values = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
        values.flat_map(|value| value.split(',')).any(|value| value.trim().eq_ignore_ascii_case(word))
    };
    if !has(UPGRADE, "websocket") || !has(CONNECTION, "upgrade") {
        return Err("the request must be a WebSocket request");
    }
    if headers.get(SEC_WEBSOCKET_VERSION).is_none_or(|version| version != "13") {
        return Err("Sec-WebSocket-Version: must be 13");
    }
    if !headers.contains_key(HOST) {
        return Err("Host: is missing");
    }
    let key = headers.get(SEC_WEBSOCKET_KEY).map(HeaderValue::as_bytes).ok_or("Sec-WebSocket-Key: is missing")?;
    Ok(STANDARD.encode(digest(&SHA1_FOR_LEGACY_USE_ONLY, &[key, SEED].concat())))
}

fn refused(why: &'static str) -> Response {
    let answer = Response::builder().status(StatusCode::BAD_REQUEST).header(SEC_WEBSOCKET_VERSION, "13");
    answer.body(Body::from(why)).unwrap_or_default()
}

/// The connection as a socket, after the response is sent.
async fn socket(upgrade: OnUpgrade) -> Option<WebSocketStream<impl AsyncRead + AsyncWrite + Unpin>> {
    let connection = TokioIo::new(upgrade.await.ok()?);
    let mut config = WebSocketConfig::default().max_message_size(Some(LONGEST_RECEIVED));
    config = config.max_frame_size(Some(LONGEST_RECEIVED)).max_write_buffer_size(HELD).write_buffer_size(0);
    Some(WebSocketStream::from_raw_socket(connection, Role::Server, Some(config)).await)
}

/// Sends a session its messages, until one side ends it. A client that does not respond for twice the time of `ping` is
/// considered disconnected.
async fn session<S: AsyncRead + AsyncWrite + Unpin>(
    mut socket: WebSocketStream<S>,
    mut told: mpsc::Receiver<Told>,
    ping: Duration,
) {
    let mut pings = interval_at(Instant::now() + ping, ping);
    pings.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut unanswered = 0;
    let end: Refusal = loop {
        let message = tokio::select! {
            told = told.recv() => match told {
                Some(Told::Frame(text)) => Message::Text(text),
                Some(Told::End(code, why)) => break (code, why),
                None => break (CloseCode::Again.into(), "the session is too slow".to_owned()),
            },
            received = socket.next() => match received {
                Some(Ok(Message::Close(_))) => {
                    // What answers it is sent with the next look at the socket, which gives nothing more.
                    let _ = timeout(PATIENCE, async { while let Some(Ok(_)) = socket.next().await {} }).await;
                    return;
                }
                Some(Err(_)) | None => return,
                // What a client says means nothing to the service, but that it is there.
                Some(Ok(_)) => {
                    unanswered = 0;
                    continue;
                }
            },
            _ = pings.tick() => {
                unanswered += 1;
                if unanswered > 2 {
                    return;
                }
                Message::Ping(Vec::new().into())
            }
        };
        if !matches!(timeout(PATIENCE, socket.send(message)).await, Ok(Ok(()))) {
            return;
        }
    };
    let (code, why) = end;
    let frame = CloseFrame { code: code.into(), reason: reason(&why).into() };
    let closing = async {
        if socket.close(Some(frame)).await.is_ok() {
            // Until the client has agreed, so that it sees the code and not a connection that is reset.
            while let Some(Ok(_)) = socket.next().await {}
        }
    };
    let _ = timeout(PATIENCE, closing).await;
}

/// The reason of a close frame, which has at most 123 bytes.
fn reason(why: &str) -> &str {
    let end = (0..=why.len().min(123)).rev().find(|end| why.is_char_boundary(*end));
    &why[..end.unwrap_or(0)]
}

#[cfg(test)]
mod tests {
    use tokio::io::{DuplexStream, duplex};
    use tokio::runtime::Builder;

    use super::*;

    /// A session that asks twenty times a second whether its client is there, with its line and its client.
    async fn opened() -> (impl Future<Output = ()>, mpsc::Sender<Told>, WebSocketStream<DuplexStream>) {
        let (here, there) = duplex(4096);
        let socket = WebSocketStream::from_raw_socket(here, Role::Server, None).await;
        let client = WebSocketStream::from_raw_socket(there, Role::Client, None).await;
        let (line, told) = mpsc::channel(8);
        (session(socket, told, Duration::from_millis(50)), line, client)
    }

    fn block_on<T>(work: impl Future<Output = T>) -> T {
        Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
    }

    #[test]
    fn a_client_that_answers_stays_and_is_told_why_the_session_ends() {
        block_on(async {
            let (session, line, mut client) = opened().await;
            let client = async {
                line.send(Told::Frame("hello".into())).await.unwrap();
                let (mut pings, mut texts, mut end) = (0, Vec::new(), None);
                while let Some(Ok(message)) = client.next().await {
                    match message {
                        Message::Ping(_) => pings += 1,
                        Message::Text(text) => texts.push(text.to_string()),
                        Message::Close(frame) => end = frame,
                        other => panic!("{other:?}"),
                    }
                    if pings == 4 {
                        line.send(Told::End(4003, "x".repeat(200))).await.unwrap();
                    }
                }
                (texts, end.unwrap())
            };
            let ((), (texts, end)) = tokio::join!(session, client);
            assert_eq!((texts, u16::from(end.code), end.reason.len()), (vec!["hello".to_owned()], 4003, 123));
        });
    }

    #[test]
    fn a_client_that_ends_the_session_is_answered() {
        block_on(async {
            let (session, _line, mut client) = opened().await;
            let client = async {
                client.close(Some(CloseFrame { code: CloseCode::Normal, reason: "".into() })).await.unwrap();
                while let Some(Ok(message)) = client.next().await {
                    if let Message::Close(frame) = message {
                        return frame;
                    }
                }
                None
            };
            let ((), end) = tokio::join!(session, client);
            assert_eq!(end.unwrap().code, CloseCode::Normal);
        });
    }

    #[test]
    fn a_client_that_answers_no_more_is_given_up() {
        block_on(async {
            let (session, _line, _client) = opened().await;
            session.await;
        });
    }

    #[test]
    fn a_session_that_does_not_keep_up_may_come_again() {
        block_on(async {
            let (session, line, mut client) = opened().await;
            drop(line);
            let client = async {
                let mut end = None;
                while let Some(Ok(message)) = client.next().await {
                    if let Message::Close(frame) = message {
                        end = frame;
                    }
                }
                end
            };
            let ((), end) = tokio::join!(session, client);
            assert_eq!(end.unwrap().code, CloseCode::Again);
        });
    }

    #[test]
    fn the_answer_proves_that_the_request_was_understood() {
        // The example of RFC 6455, 1.3.
        let headers = |change: &dyn Fn(&mut HeaderMap)| {
            let mut headers = HeaderMap::new();
            for (name, value) in [
                (HOST, "localhost"),
                (UPGRADE, "WebSocket"),
                (CONNECTION, "keep-alive, Upgrade"),
                (SEC_WEBSOCKET_VERSION, "13"),
                (SEC_WEBSOCKET_KEY, "dGhlIHNhbXBsZSBub25jZQ=="),
            ] {
                headers.insert(name, HeaderValue::from_static(value));
            }
            change(&mut headers);
            headers
        };
        assert_eq!(accepted(&headers(&|_| ())).unwrap(), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        for name in [HOST, UPGRADE, CONNECTION, SEC_WEBSOCKET_VERSION, SEC_WEBSOCKET_KEY] {
            assert!(accepted(&headers(&|headers| drop(headers.remove(&name)))).is_err(), "{name}");
        }
    }

    #[test]
    fn a_reason_is_cut_between_letters() {
        assert_eq!(reason("short"), "short");
        assert_eq!(reason(&"é".repeat(100)).len(), 122);
    }
}
