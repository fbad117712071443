//! Connections that can be broken while an answer is written, as a failing network does.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

/// How a connection breaks in place of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Break {
    /// Before anything of the answer was sent.
    Reset,
    /// In the middle of the answer: of its body, or of its head where it has none.
    Cut,
    /// After something that is not HTTP.
    Garbage,
}

/// What a server of something else says first.
const GARBAGE: &[u8] = b"SSH-2.0-OpenSSH_9.2\r\n";

/// Breaks the connection that it belongs to.
#[derive(Debug, Clone, Default)]
pub struct Breaker(Arc<Mutex<Option<Break>>>);

impl Breaker {
    /// Lets the connection break in the answer that is written next.
    pub fn set(&self, how: Break) {
        *self.lock() = Some(how);
    }

    fn lock(&self) -> MutexGuard<'_, Option<Break>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Connected<IncomingStream<'_, BreakableListener>> for Breaker {
    fn connect_info(stream: IncomingStream<'_, BreakableListener>) -> Self {
        stream.io().breaker.clone()
    }
}

/// Takes connections that can be broken.
pub struct BreakableListener(pub TcpListener);

impl Listener for BreakableListener {
    type Io = Breakable;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Breakable, SocketAddr) {
        let (stream, address) = Listener::accept(&mut self.0).await;
        (Breakable { stream, breaker: Breaker::default() }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

/// A connection with its breaker.
pub struct Breakable {
    stream: TcpStream,
    breaker: Breaker,
}

impl AsyncRead for Breakable {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Breakable {
    /// An answer arrives here with its head, because nothing is written in pieces (`is_write_vectored`).
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &[u8]) -> Poll<io::Result<usize>> {
        let how = *self.breaker.lock();
        let broken = || Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
        match how {
            None => Pin::new(&mut self.stream).poll_write(context, buffer),
            Some(Break::Reset) => {
                // Without lingering, closing sends a reset.
                let _ = self.stream.set_zero_linger();
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

/// An answer up to the middle of its body, or of its head where it has none.
fn half(answer: &[u8]) -> &[u8] {
    let head = answer.windows(4).position(|four| four == b"\r\n\r\n").map_or(0, |at| at + 4);
    match answer.len() - head {
        0 => &answer[..head / 2],
        body => &answer[..head + body / 2],
    }
}

#[cfg(test)]
mod tests {
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
}
