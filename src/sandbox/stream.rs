//! The bytes of a connection to a served sandbox, in the clear or through TLS.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;
use tokio_rustls::{Accept, TlsAcceptor};

/// A connection.
pub enum Stream {
    /// In the clear.
    Plain(TcpStream),
    /// Before both sides have agreed on keys, which happens with the first bytes that are read or written, so that nobody
    /// else waits for it.
    Shaking(Box<Accept<TcpStream>>),
    /// Through TLS.
    Encrypted(Box<TlsStream<TcpStream>>),
    /// Both sides could not agree.
    Failed,
}

impl Stream {
    /// An accepted connection, with TLS if there is an acceptor for it.
    pub fn new(stream: TcpStream, tls: Option<&TlsAcceptor>) -> Self {
        match tls {
            Some(tls) => Self::Shaking(Box::new(tls.accept(stream))),
            None => Self::Plain(stream),
        }
    }

    /// Lets the connection end with a reset.
    pub fn reset(&self) {
        let stream = match self {
            Self::Plain(stream) => Some(stream),
            Self::Encrypted(stream) => Some(stream.get_ref().0),
            Self::Shaking(stream) => stream.get_ref(),
            Self::Failed => None,
        };
        // Without lingering, closing sends a reset.
        let _ = stream.map(TcpStream::set_zero_linger);
    }

    /// The bytes, once both sides have agreed on keys.
    fn ready(&mut self, context: &mut Context<'_>) -> Poll<io::Result<Pin<&mut dyn Bytes>>> {
        if let Self::Shaking(accept) = self {
            *self = match Pin::new(accept).poll(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Ok(stream)) => Self::Encrypted(Box::new(stream)),
                Poll::Ready(Err(error)) => {
                    *self = Self::Failed;
                    return Poll::Ready(Err(error));
                }
            };
        }
        Poll::Ready(match self {
            Self::Plain(stream) => Ok(Pin::new(stream)),
            Self::Encrypted(stream) => Ok(Pin::new(&mut **stream)),
            Self::Shaking(_) | Self::Failed => Err(io::ErrorKind::ConnectionAborted.into()),
        })
    }
}

/// What both kinds of connection do.
trait Bytes: AsyncRead + AsyncWrite + Unpin {}
impl<T: AsyncRead + AsyncWrite + Unpin> Bytes for T {}

/// Continues with the bytes, or returns what is there instead of them.
macro_rules! bytes {
    ($stream:expr, $context:expr) => {
        match $stream.get_mut().ready($context) {
            Poll::Ready(Ok(bytes)) => bytes,
            Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
            Poll::Pending => return Poll::Pending,
        }
    };
}

impl AsyncRead for Stream {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        bytes!(self, context).poll_read(context, buffer)
    }
}

impl AsyncWrite for Stream {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &[u8]) -> Poll<io::Result<usize>> {
        bytes!(self, context).poll_write(context, buffer)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        bytes!(self, context).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            // There is nothing to end.
            Self::Failed | Self::Shaking(_) => Poll::Ready(Ok(())),
            Self::Plain(stream) => Pin::new(stream).poll_shutdown(context),
            Self::Encrypted(stream) => Pin::new(&mut **stream).poll_shutdown(context),
        }
    }
}
