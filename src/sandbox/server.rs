//! The sandbox over HTTP: `chimectl sandbox serve`.
//!
//! One thread handles HTTP, and a few others handle requests, because these read and write the state file and can wait
//! for another process.

use std::future::poll_fn;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, State};
use axum::http::Request as HttpRequest;
use axum::http::header::HOST;
use axum::http::request::Parts;
use axum::response::Response;
use http_body::Body as _;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, oneshot};
use tokio::task::spawn_blocking;
use tokio_rustls::TlsAcceptor;

use super::breakable::{Break, BreakableListener, Breaker};
use super::fault::Fault;
use super::fault_rule::Instead;
use super::faults::{Faults, InsteadOfAnswer};
use super::life::Connections;
use super::origin::Admission;
use super::sessions::{self, Sessions};
use super::{Answer, Clock, Request, Sandbox, Store, functions, route};
use crate::api::error::{Error, Kind};

/// How long requests in progress can take when the server is stopping. A client could hold its connection forever.
const PATIENCE: Duration = Duration::from_secs(1);

/// Greatest size of a request's body. The services take far less.
const MAX_BODY: usize = 8 * 1024 * 1024;

/// Greatest size of all bodies together that have begun to come.
const MAX_HELD: usize = 8 * MAX_BODY;

/// Maximum number of requests that are handled at the same time, each on its own thread and its own connection to the
/// file. More than the number of cores only help while some wait for another process.
const AT_ONCE: usize = 4;

/// Where the state of a served sandbox is kept.
#[derive(Debug)]
pub enum Backing {
    /// In memory, gone when the server ends.
    Memory,
    /// In a file.
    File(PathBuf),
}

impl Backing {
    /// Opens the state, for a sandbox whose background work follows `clock`. If omitted, this is the manual clock of
    /// the state, if it has one, otherwise the system clock.
    ///
    /// # Errors
    /// If the file cannot be used.
    pub fn open(self, clock: Option<Clock>) -> Result<Sandbox, Error> {
        let store = match self {
            Self::Memory => Store::in_memory()?,
            Self::File(path) => Store::on_file(&path)?,
        };
        let clock = match clock {
            Some(clock) => clock,
            None if store.stands_still()? => Clock::Manual,
            None => Clock::Real,
        };
        Ok(Sandbox::new(store, clock))
    }
}

/// Serves `sandbox` at `address` until `stop` is ready. Calls `ready` with the address once connections are
/// taken; port 0 picks a free one.
///
/// # Errors
/// If the address cannot be listened on, or if `ready` fails.
pub async fn serve(
    sandbox: Sandbox,
    address: SocketAddr,
    ready: impl FnOnce(SocketAddr) -> Result<(), Error>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), Error> {
    let listener = TcpListener::bind(address).await.map_err(|error| {
        Error::new(Kind::Other, format!("cannot listen on {address}: {error}"))
            .caused_by(error)
            .hint("Use another --port (0 = a free one) and an --address of this machine.")
    })?;
    let address = listener.local_addr().map_err(|error| Error::io("determine the sandbox's address", error))?;
    let admission = Admission { to_others: !address.ip().is_loopback(), origins: sandbox.origins.clone() };
    let tls = sandbox.tls.clone().map(TlsAcceptor::from);
    let served = Arc::new(Served::new(sandbox, admission));
    let router = Router::new().fallback(answer).with_state(Arc::clone(&served));
    let functions = functions::follow(&served.sandbox);
    ready(address)?;
    let service = router.into_make_service_with_connect_info::<Breaker>();
    let (tell_stop, told) = oneshot::channel::<()>();
    let server = axum::serve(BreakableListener::new(listener, Connections::new(), tls), service)
        .with_graceful_shutdown(async move {
            stop.await;
            // Nobody listens after the server ended on its own.
            let _ = tell_stop.send(());
        });
    let deadline = async {
        let _ = told.await;
        tokio::time::sleep(PATIENCE).await;
    };
    let outcome = tokio::select! {
        served = server => served.map_err(|error| Error::io("serve the sandbox", error)),
        () = deadline => Ok(()),
    };
    served.sessions.end(PATIENCE).await;
    if let Some(functions) = functions {
        functions.abort();
    }
    outcome
}

/// What all connections share.
struct Served {
    sandbox: Arc<Sandbox>,
    sessions: Sessions,
    turns: Semaphore,
    held: Held,
    admission: Admission,
}

impl Served {
    fn new(sandbox: Sandbox, admission: Admission) -> Self {
        let sandbox = Arc::new(sandbox);
        let sessions = Sessions::of(Arc::clone(&sandbox));
        Self { sandbox, sessions, turns: Semaphore::new(AT_ONCE), held: Held::default(), admission }
    }

    /// The faults that befall a request, of which the body is not read yet.
    fn faults(&self, parts: &Parts) -> Faults {
        if !self.sandbox.has_faults() {
            return Faults::default();
        }
        let nothing = Bytes::new();
        let request = request(parts, &nothing);
        route::find(&request).map(|route| self.sandbox.faults(route.operation, &request)).unwrap_or_default()
    }
}

/// Whether the connection ends before the body of the request is read.
fn breaks_at_once(faults: &Faults) -> bool {
    let breaks = |fault: &InsteadOfAnswer| !fault.is_after && fault.what == Instead::Break(Break::Reset);
    faults.fault.as_ref().is_some_and(breaks)
}

async fn answer(
    State(served): State<Arc<Served>>,
    ConnectInfo(breaker): ConnectInfo<Breaker>,
    request: HttpRequest<Body>,
) -> Response {
    let (parts, body) = request.into_parts();
    let stranger = served.admission.refuses(&parts);
    if stranger.is_none() && sessions::is_asked(&parts) {
        let request = HttpRequest::from_parts(parts, body);
        return served.sessions.open(&served.sandbox, request, breaker.works());
    }
    let said = served.admission.says(&parts);
    let answer = match served.admission.preflight(&parts) {
        Some(answer) => answer,
        None => answered(served, breaker, parts, body, stranger).await,
    };
    let builder = answer
        .headers
        .into_iter()
        .fold(Response::builder().status(answer.status), |builder, (name, value)| builder.header(name, value));
    let builder = said.into_iter().fold(builder, |builder, (name, value)| builder.header(name, value));
    builder.body(Body::from(answer.body)).unwrap_or_default()
}

/// The response to a request that is not a browser's preflight; the reason if it is rejected.
async fn answered(
    served: Arc<Served>,
    breaker: Breaker,
    parts: Parts,
    body: Body,
    stranger: Option<&'static str>,
) -> Answer {
    let faults = match stranger {
        None => served.faults(&parts),
        Some(_) => Faults::default(),
    };
    let body = match stranger {
        Some(why) => Err(Fault::forbidden(why)),
        None if breaks_at_once(&faults) => Ok(Bytes::new()),
        None => whole(body, &served.held).await,
    };
    let _working = breaker.works();
    work(served, breaker, parts, body, faults).await
}

/// The whole of a body.
///
/// # Errors
/// If it is too large, or broke off.
async fn whole(mut body: Body, held: &Held) -> Result<Bytes, Fault> {
    let (mut share, mut whole) = (Share { held, bytes: 0 }, Vec::new());
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let frame = frame.map_err(|_| Fault::broken_off())?;
        let Some(data) = frame.data_ref() else { continue };
        if whole.len() + data.len() > MAX_BODY {
            return Err(Fault::too_large(MAX_BODY));
        }
        share.grow(data.len())?;
        whole.extend_from_slice(data);
    }
    Ok(whole.into())
}

/// How many bytes there are of bodies that have begun to come.
#[derive(Debug, Default)]
struct Held(AtomicUsize);

/// What one body has of it.
struct Share<'a> {
    held: &'a Held,
    bytes: usize,
}

impl Share<'_> {
    /// Accepts another part.
    ///
    /// # Errors
    /// If there is too much data of other bodies, which might never be completed.
    fn grow(&mut self, bytes: usize) -> Result<(), Fault> {
        self.bytes += bytes;
        let others = self.held.0.fetch_add(bytes, Ordering::Relaxed);
        if others + bytes > MAX_HELD { Err(Fault::overloaded()) } else { Ok(()) }
    }
}

impl Drop for Share<'_> {
    fn drop(&mut self) {
        self.held.0.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

/// Answers a request, with the reason why it has no body if it is refused for that.
async fn work(
    served: Arc<Served>,
    breaker: Breaker,
    parts: Parts,
    body: Result<Bytes, Fault>,
    faults: Faults,
) -> Answer {
    let (body, refusal, Faults { delay, fault }) = match body {
        Ok(body) => (body, None, faults),
        Err(refusal) => (Bytes::new(), Some(refusal), Faults::default()),
    };
    // The timer counts in milliseconds: also no delay would wait for the next one.
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    let instead = fault.as_ref().map(|fault| fault.what.clone());
    let route = route::find(&request(&parts, &body));
    let turn = served.turns.acquire().await;
    let worker = Arc::clone(&served);
    let work = move || worker.sandbox.answer_to(&request(&parts, &body), route, refusal, fault.as_ref());
    let answer = spawn_blocking(work).await;
    drop(turn);
    match instead {
        Some(Instead::Break(how)) => breaker.set(how),
        // Until the client has enough of it.
        Some(Instead::Silence) => std::future::pending().await,
        Some(Instead::Page(_)) | None => {}
    }
    // Only the end of the server takes a worker away.
    answer.unwrap_or_else(|error| served.sandbox.identified(Err(Fault::internal(error.to_string()))))
}

fn request<'a>(parts: &'a Parts, body: &'a Bytes) -> Request<'a> {
    let headers = parts.headers.iter();
    let mut headers: Vec<_> = headers.filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?))).collect();
    // HTTP/2 has the host there alone.
    if let Some(authority) = parts.uri.authority().filter(|_| !parts.headers.contains_key(HOST)) {
        headers.push((HOST.as_str(), authority.as_str()));
    }
    Request {
        method: parts.method.as_str(),
        path: parts.uri.path(),
        query: parts.uri.query().unwrap_or_default(),
        headers,
        body,
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use axum::http::StatusCode;
    use serde_json::Value as Json;

    use super::*;
    use crate::sandbox::Log;
    use crate::sandbox::emulation::{Emulation, Families, real};
    use crate::sandbox::registry::FAMILIES;

    /// Families of which every handler that a test calls panics.
    static PANICKING: Families = Families { operations: |_| PANICS, ..FAMILIES };
    static PANICS: &[Emulation] = &[real("ListVoiceConnectors", |_| panic!("on purpose"))];

    #[test]
    fn a_panic_of_a_handler_is_answered_and_logged_as_an_error_of_the_sandbox() {
        let log = tempfile::NamedTempFile::new().unwrap();
        let store = Store::in_memory().unwrap();
        let sandbox = Sandbox::new(store, Clock::Instant).logged(Some(Log::to(log.path()).unwrap()));
        let sandbox = Sandbox { families: &PANICKING, ..sandbox };
        let served = Arc::new(Served { turns: Semaphore::new(1), ..Served::new(sandbox, Admission::default()) });
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        // The second one finds the store and the turn free again.
        for _ in 0..2 {
            let request = HttpRequest::get("/voice-connectors").header(HOST, "localhost").body(Body::empty()).unwrap();
            let (head, body) = runtime.block_on(async {
                let answer = answer(State(Arc::clone(&served)), ConnectInfo(Breaker::default()), request).await;
                let (head, body) = answer.into_parts();
                (head, whole(body, &Held::default()).await.unwrap())
            });
            assert_eq!(head.status, StatusCode::INTERNAL_SERVER_ERROR);
            assert_eq!(head.headers["x-amzn-errortype"], "ServiceFailureException");
            let body: Json = serde_json::from_slice(&body).unwrap();
            assert_eq!(body["Code"], "ServiceFailure");
            assert_eq!(body["RequestId"], head.headers["x-amzn-requestid"].to_str().unwrap());
        }
        let log = fs::read_to_string(log.path()).unwrap();
        assert_eq!(log.lines().count(), 2, "{log}");
        for line in log.lines() {
            let entry: Json = serde_json::from_str(line).unwrap();
            assert_eq!((&entry["operation"], &entry["status"]), (&"ListVoiceConnectors".into(), &500.into()), "{line}");
        }
    }

    #[test]
    fn bodies_do_not_pile_up() {
        let held = Held::default();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let body = |length: usize| runtime.block_on(whole(Body::from(vec![b'x'; length]), &held));
        assert!(body(MAX_BODY).is_ok() && held.0.load(Ordering::Relaxed) == 0);
        assert_eq!(body(MAX_BODY + 1).unwrap_err().status, 413);
        let mut others = Share { held: &held, bytes: 0 };
        others.grow(MAX_HELD - 1).unwrap();
        assert_eq!(body(2).unwrap_err().status, 503);
        assert!(body(1).is_ok());
        drop(others);
        assert!(body(2).is_ok());
    }
}
