//! Connections that can break while a response is written, as with a failing network, and that end when their time is over.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpListener;
use tokio::time::{Sleep, sleep};
use tokio_rustls::TlsAcceptor;

use super::life::{Connections, Life, Working};
use super::lock;
use super::stream::Stream;

/// How a connection breaks instead of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Break {
    /// Before any of the response is sent.
    Reset,
    /// In the middle of the response: of its body, or of its head if it has no body.
    Cut,
    /// After something that is not HTTP.
    Garbage,
}

/// What a server of something else says first.
const GARBAGE: &[u8] = b"SSH-2.0-OpenSSH_9.2\r\n";

/// Breaks the connection that it belongs to.
#[derive(Debug, Clone, Default)]
pub struct Breaker {
    how: Arc<Mutex<Option<Break>>>,
    life: Option<Arc<Life>>,
}

impl Breaker {
    /// Makes the connection break in the response that is written next.
    pub fn set(&self, how: Break) {
        *self.lock() = Some(how);
    }

    fn lock(&self) -> MutexGuard<'_, Option<Break>> {
        lock(&self.how)
    }

    /// A whole request has come, and is worked on as long as this is kept.
    pub fn works(&self) -> Option<Working> {
        self.life.as_ref().map(Life::works)
    }
}

impl Connected<IncomingStream<'_, BreakableListener>> for Breaker {
    fn connect_info(stream: IncomingStream<'_, BreakableListener>) -> Self {
        stream.io().breaker.clone()
    }
}

/// Takes connections that can be broken.
pub struct BreakableListener {
    listener: TcpListener,
    connections: Arc<Connections>,
    tls: Option<TlsAcceptor>,
}

impl BreakableListener {
    /// Accepts up to the maximum number of connections, encrypted if there is `tls`.
    pub fn new(listener: TcpListener, connections: Arc<Connections>, tls: Option<TlsAcceptor>) -> Self {
        Self { listener, connections, tls }
    }
}

impl Listener for BreakableListener {
    type Io = Breakable;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Breakable, SocketAddr) {
        self.connections.room().await;
        let (stream, address) = Listener::accept(&mut self.listener).await;
        let life = self.connections.begin();
        let breaker = Breaker { life: Some(Arc::clone(&life)), ..Breaker::default() };
        let stream = Stream::new(stream, self.tls.as_ref());
        (Breakable { stream, breaker, life, alarm: Box::pin(sleep(Duration::ZERO)) }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// A connection with its breaker.
pub struct Breakable {
    stream: Stream,
    breaker: Breaker,
    life: Arc<Life>,
    alarm: Pin<Box<Sleep>>,
}

impl Breakable {
    /// Whether the connection has had its time; if not, the task is woken when it has.
    fn is_over(&mut self, context: &mut Context<'_>) -> bool {
        let Some(end) = self.life.ends(context) else { return false };
        if self.alarm.deadline() != end {
            self.alarm.as_mut().reset(end);
        }
        self.alarm.as_mut().poll(context).is_ready()
    }
}

impl AsyncRead for Breakable {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.is_over(context) {
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Breakable {
    /// A response arrives here with its head, because nothing is written in pieces (`is_write_vectored`).
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &[u8]) -> Poll<io::Result<usize>> {
        let how = *self.breaker.lock();
        let broken = || Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
        match how {
            None => match Pin::new(&mut self.stream).poll_write(context, buffer) {
                Poll::Pending if self.is_over(context) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
                Poll::Pending => Poll::Pending,
                written => {
                    self.life.goes_on();
                    written
                }
            },
            Some(Break::Reset) => {
                self.stream.reset();
                broken()
            }
            Some(how) => {
                let part = if how == Break::Cut { half(buffer) } else { GARBAGE };
                match Pin::new(&mut self.stream).poll_write(context, part) {
                    Poll::Pending => Poll::Pending,
                    _ => broken(),
                }
            }
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

/// A response up to the middle of its body, or of its head if it has no body.
fn half(answer: &[u8]) -> &[u8] {
    let head = answer.windows(4).position(|four| four == b"\r\n\r\n").map_or(0, |at| at + 4);
    match answer.len() - head {
        0 => &answer[..head / 2],
        body => &answer[..head + body / 2],
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpStream;
    use tokio::runtime::Builder;

    use super::*;

    #[test]
    fn an_answer_is_cut_where_a_client_notices() {
        let head = "HTTP/1.1 204 No Content\r\n\r\n";
        assert_eq!(half(head.as_bytes()), &head.as_bytes()[..head.len() / 2]);
        let with_body = format!("{head}0123456789");
        assert_eq!(half(with_body.as_bytes()), format!("{head}01234").as_bytes());
        let with_one = format!("{head}0");
        assert_eq!(half(with_one.as_bytes()), head.as_bytes());
    }

    /// What comes of a connection that has a fifth of a second for a request, and whose client sends a byte now and then.
    #[test]
    fn a_connection_without_a_whole_request_ends_and_one_that_is_worked_on_does_not() {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let address = listener.local_addr().unwrap();
            let connections = Connections::limited(9, Duration::from_millis(200));
            let mut listener = BreakableListener::new(listener, connections, None);
            for works in [false, true] {
                let client = tokio::spawn(async move {
                    let mut client = TcpStream::connect(address).await.unwrap();
                    while client.write_all(b"x").await.is_ok() {
                        sleep(Duration::from_millis(20)).await;
                    }
                });
                let (mut connection, _) = listener.accept().await;
                let working = works.then(|| connection.breaker.works());
                let mut bytes = [0; 1];
                let reading = async { while connection.read(&mut bytes).await.is_ok_and(|length| length > 0) {} };
                let waited = tokio::time::timeout(Duration::from_secs(if works { 1 } else { 60 }), reading).await;
                assert_eq!(waited.is_err(), works);
                drop(working);
                client.abort();
            }
        });
    }
}
