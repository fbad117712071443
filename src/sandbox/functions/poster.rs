//! Posting a document to a URL of this machine or another, and the response.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::header::CONTENT_TYPE;
use axum::http::{Request, Uri};
use http_body::Body as _;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::Value as Json;
use tokio::time::timeout;

use crate::api::causes::causes;

/// Maximum size of a response: that of AWS Lambda.
const MOST_BYTES: usize = 6 * 1024 * 1024;

/// Why there is no response.
#[derive(Debug)]
pub enum Unanswered {
    /// It does not come in time.
    Late,
    /// Nobody is there, or something else than success is answered; in words.
    Failed(String),
}

/// Posts documents.
#[derive(Clone)]
pub struct Poster(Client<HttpConnector, Body>);

impl Poster {
    /// One with its own connections.
    pub fn new() -> Self {
        Self(Client::builder(TokioExecutor::new()).build_http())
    }

    /// Posts a document, ignores the contents of the response, and waits for it no longer than `patience`.
    ///
    /// # Errors
    /// If the response is not a success, in words.
    pub async fn post(&self, url: &Uri, document: &Json, patience: Duration) -> Result<(), String> {
        match self.ask(url, document, patience).await {
            Ok(_) => Ok(()),
            Err(Unanswered::Failed(why)) => Err(why),
            Err(Unanswered::Late) => Err("no response in time".to_owned()),
        }
    }

    /// Posts a document, waits for the whole response no longer than `patience`, and returns its body.
    ///
    /// # Errors
    /// If the response is not a success.
    pub async fn ask(&self, url: &Uri, document: &Json, patience: Duration) -> Result<Bytes, Unanswered> {
        let asked = async {
            let request = Request::post(url).header(CONTENT_TYPE, "application/json");
            let request = request.body(Body::from(document.to_string())).map_err(|error| error.to_string())?;
            let answer = self.0.request(request).await.map_err(|error| why(&error))?;
            let (head, mut body) = answer.into_parts();
            if !head.status.is_success() {
                return Err(format!("HTTP status {}", head.status.as_u16()));
            }
            let mut whole = Vec::new();
            while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
                let frame = frame.map_err(|error| why(&error))?;
                whole.extend_from_slice(frame.data_ref().map_or(&[][..], |data| data));
                if whole.len() > MOST_BYTES {
                    return Err(format!("the response has more than {MOST_BYTES} bytes"));
                }
            }
            Ok(Bytes::from(whole))
        };
        match timeout(patience, asked).await {
            Ok(answer) => answer.map_err(Unanswered::Failed),
            Err(_) => Err(Unanswered::Late),
        }
    }
}

/// The cause of an error that says most.
fn why(error: &(dyn std::error::Error + 'static)) -> String {
    causes(error).last().map(ToString::to_string).unwrap_or_default()
}
