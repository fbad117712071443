//! How long the body of a response can be. A server that never comes to an end, or that is none of the service's, is
//! not to take all the memory that there is.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use http_body::{Body, Frame, SizeHint};

/// The most bytes that a response of success can have. A page of a list has some kilobytes, and its items have limits
/// of kilobytes too; what is longer is no response that anybody is waiting for.
pub const MOST: u64 = 1 << 30;

/// The bytes that are kept of a response that is none of success. What an error says stands at its beginning.
pub const MOST_OF_ERROR: u64 = 1 << 20;

/// The most bytes of a response that gives credentials, which has a kilobyte or two.
pub const MOST_OF_CREDENTIALS: u64 = 1 << 20;

/// What is said of a response that is longer than it can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overlong {
    most: u64,
}

impl fmt::Display for Overlong {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "it is longer than {} MiB and was not read completely", self.most >> 20)
    }
}

impl std::error::Error for Overlong {}

/// A body of which no more than so many bytes are read. What comes behind them stays unread, and the connection is closed.
pub struct Bounded {
    body: SdkBody,
    left: u64,
    /// What is said of one that is longer; nothing where its beginning will do.
    refusal: Option<Overlong>,
}

impl Bounded {
    /// A body that is an error if it has more bytes than `most`.
    pub fn whole(body: SdkBody, most: u64) -> SdkBody {
        SdkBody::from_body_1_x(Self { body, left: most, refusal: Some(Overlong { most }) })
    }

    /// The first bytes of a body, no more than `most`.
    pub fn beginning(body: SdkBody, most: u64) -> SdkBody {
        SdkBody::from_body_1_x(Self { body, left: most, refusal: None })
    }

    /// The end of what is read. The rest goes with its connection.
    fn end(&mut self) -> Option<Result<Frame<Data>, Error>> {
        (self.body, self.left) = (SdkBody::empty(), 0);
        self.refusal.take().map(|refusal| Err(refusal.into()))
    }
}

type Data = <SdkBody as Body>::Data;
type Error = <SdkBody as Body>::Error;

impl Body for Bounded {
    type Data = Data;
    type Error = Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Data>, Error>>> {
        // What is announced as longer is not worth reading.
        if self.refusal.is_some() && self.body.size_hint().lower() > self.left {
            return Poll::Ready(self.end());
        }
        let frame = match ready!(Pin::new(&mut self.body).poll_frame(context)) {
            Some(Ok(frame)) => frame,
            end => return Poll::Ready(end),
        };
        // Trailers count for nothing here.
        let Ok(mut data) = frame.into_data() else { return Poll::Ready(None) };
        let length = data.len() as u64;
        if length <= self.left {
            self.left -= length;
            return Poll::Ready(Some(Ok(Frame::data(data))));
        }
        if self.refusal.is_some() || self.left == 0 {
            return Poll::Ready(self.end());
        }
        data.truncate(usize::try_from(self.left).unwrap_or(usize::MAX));
        self.end();
        Poll::Ready(Some(Ok(Frame::data(data))))
    }

    fn size_hint(&self) -> SizeHint {
        match self.refusal {
            Some(_) => self.body.size_hint(),
            None => SizeHint::default(),
        }
    }
}

/// An HTTP client whose responses have a limit.
#[derive(Debug, Clone)]
pub struct BoundedClient {
    /// What it sends with.
    pub client: SharedHttpClient,
    /// The most bytes that the body of a response can have.
    pub most: u64,
}

impl HttpClient for BoundedClient {
    fn http_connector(&self, settings: &HttpConnectorSettings, components: &RuntimeComponents) -> SharedHttpConnector {
        let connector = self.client.http_connector(settings, components);
        SharedHttpConnector::new(BoundedConnector { connector, most: self.most })
    }
}

#[derive(Debug)]
struct BoundedConnector {
    connector: SharedHttpConnector,
    most: u64,
}

impl HttpConnector for BoundedConnector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let (answer, most) = (self.connector.call(request), self.most);
        HttpConnectorFuture::new(async move { Ok(answer.await?.map(|body| Bounded::whole(body, most))) })
    }
}

#[cfg(test)]
mod tests {
    use aws_smithy_types::byte_stream::ByteStream;
    use tokio::runtime::Builder;

    use super::*;

    /// A body that never ends, some bytes at a time.
    struct Endless;

    impl Body for Endless {
        type Data = Data;
        type Error = Error;

        fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Data>, Error>>> {
            Poll::Ready(Some(Ok(Frame::data(Data::from_static(b"abcdefg")))))
        }
    }

    fn read(body: SdkBody) -> Result<Vec<u8>, String> {
        let runtime = Builder::new_current_thread().build().unwrap();
        let read = runtime.block_on(ByteStream::new(body).collect());
        read.map(|bytes| bytes.to_vec()).map_err(|error| format!("{error:?}"))
    }

    #[test]
    fn a_body_without_an_end_has_one_here() {
        let endless = || SdkBody::from_body_1_x(Endless);
        assert!(read(Bounded::whole(endless(), 1 << 20)).unwrap_err().contains("Overlong"));
        for most in [0, 1, 7, 10, 1000] {
            let beginning = read(Bounded::beginning(endless(), most)).unwrap();
            assert_eq!(beginning.len() as u64, most);
            assert!("abcdefg".repeat(200).as_bytes().starts_with(&beginning));
        }
    }

    #[test]
    fn what_is_short_enough_is_whole() {
        for text in ["", "abc", "abcd"] {
            for bounded in [Bounded::whole, Bounded::beginning] {
                assert_eq!(read(bounded(SdkBody::from(text), 4)).unwrap(), text.as_bytes());
            }
        }
        assert!(read(Bounded::whole(SdkBody::from("abcde"), 4)).is_err());
        assert_eq!(Overlong { most: MOST }.to_string(), "it is longer than 1024 MiB and was not read completely");
    }
}
