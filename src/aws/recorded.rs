//! The body of a response on its way to the SDK.

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};

use aws_smithy_types::body::SdkBody;
use http_body::{Body, Frame};

use super::bounded::{Bounded, MOST, MOST_OF_ERROR, Overlong};
use super::recorder::Record;
use crate::api::lock::lock;

/// The body of a response, which is recorded as it comes.
pub struct Recorded {
    body: SdkBody,
    record: Arc<Mutex<Record>>,
    /// Whether the SDK is to read it. To the SDK a response of success is empty: what it would make of it is the most
    /// of a long list's work, and nobody asks for that.
    is_read: bool,
}

impl Recorded {
    /// The body of a response, of success or not, that goes into `record`.
    pub fn of(body: SdkBody, is_success: bool, record: Arc<Mutex<Record>>) -> SdkBody {
        let length = body.content_length().filter(|length| is_success && *length <= MOST);
        // Room for all of it from the start; otherwise it would be moved as it grows. Without that much it can still be done.
        let room = length.and_then(|length| usize::try_from(length).ok()).unwrap_or_default();
        let _ = lock(&record).body.try_reserve_exact(room);
        let body = if is_success { Bounded::whole(body, MOST) } else { Bounded::beginning(body, MOST_OF_ERROR) };
        SdkBody::from_body_1_x(Self { body, record, is_read: !is_success })
    }
}

impl Body for Recorded {
    type Data = <SdkBody as Body>::Data;
    type Error = <SdkBody as Body>::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        loop {
            let frame = ready!(Pin::new(&mut self.body).poll_frame(context));
            match &frame {
                Some(Ok(frame)) => {
                    lock(&self.record).body.extend_from_slice(frame.data_ref().map_or(&[][..], |data| data));
                    if !self.is_read {
                        continue;
                    }
                }
                // A part of a body says nothing.
                Some(Err(error)) => {
                    let mut record = lock(&self.record);
                    record.body = Vec::new();
                    record.is_overlong = error.is::<Overlong>();
                }
                None => {}
            }
            return Poll::Ready(frame);
        }
    }
}
