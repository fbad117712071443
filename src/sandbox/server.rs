//! The sandbox over HTTP on loopback: `chimectl sandbox serve`.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::http::{Request as HttpRequest, StatusCode};
use axum::response::Response;
use tokio::net::TcpListener;

use super::{Answer, Clock, Request, Sandbox, Store, state_file};
use crate::error::{Error, Kind};

/// Greatest size of a request's body. The services take far less.
const MAX_BODY: usize = 8 * 1024 * 1024;

/// Where the state of a served sandbox is kept.
#[derive(Debug)]
pub enum Backing {
    /// In memory, gone when the server ends.
    Memory,
    /// In a file; the default one if no other is named.
    File(Option<PathBuf>),
}

impl Backing {
    /// Opens the state, for a sandbox whose background work is done by `clock`.
    ///
    /// # Errors
    /// If the file cannot be used.
    pub fn open(self, clock: Clock) -> Result<Sandbox, Error> {
        let store = match self {
            Self::Memory => Store::in_memory()?,
            Self::File(path) => Store::on_file(&path.map_or_else(state_file, Ok)?)?,
        };
        Ok(Sandbox::new(store, clock))
    }
}

/// Serves `sandbox` on loopback until `stop` is ready. Calls `ready` with the address once connections are
/// taken; port 0 picks a free one.
///
/// # Errors
/// If the port is taken, or if `ready` fails.
pub async fn serve(
    sandbox: Sandbox,
    port: u16,
    ready: impl FnOnce(SocketAddr) -> Result<(), Error>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), Error> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(|error| {
        Error::new(Kind::Other, format!("cannot listen on 127.0.0.1:{port}: {error}"))
            .caused_by(error)
            .hint("Choose another --port; 0 picks a free one.")
    })?;
    let address = listener.local_addr().map_err(|error| Error::io("find the sandbox's address", error))?;
    let router = Router::new().fallback(answer).with_state(Arc::new(sandbox));
    ready(address)?;
    axum::serve(listener, router)
        .with_graceful_shutdown(stop)
        .await
        .map_err(|error| Error::io("serve the sandbox", error))
}

async fn answer(State(sandbox): State<Arc<Sandbox>>, request: HttpRequest<Body>) -> Response {
    let (parts, body) = request.into_parts();
    let headers = parts.headers.iter();
    let answer = match to_bytes(body, MAX_BODY).await {
        Ok(body) => sandbox.answer(&Request {
            method: parts.method.as_str(),
            path: parts.uri.path(),
            query: parts.uri.query().unwrap_or_default(),
            headers: headers.filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?))).collect(),
            body: &body,
        }),
        Err(_) => Answer {
            status: StatusCode::PAYLOAD_TOO_LARGE.as_u16(),
            body: format!("a request may have {MAX_BODY} bytes").into(),
            headers: Vec::new(),
        },
    };
    let builder = answer
        .headers
        .into_iter()
        .fold(Response::builder().status(answer.status), |builder, (name, value)| builder.header(name, value));
    builder.body(Body::from(answer.body)).unwrap_or_default()
}
