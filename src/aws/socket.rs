//! A socket to the service: an HTTP/1.1 request whose connection becomes a WebSocket, by way of the proxy and under the trust
//! that hold for every other request.
//!
//! The SDK's HTTP client offers HTTP/2 to servers, which has no such requests; so this one has its own connections.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use axum::http::header::{CONNECTION, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE};
use axum::http::{Request, StatusCode, Uri};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hyper::upgrade::Upgraded;
use hyper_rustls::HttpsConnector;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connect, HttpConnector};
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioIo};
use rustls::ClientConfig;
use rustls::crypto::ring;
use tokio::time::timeout;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::Role;
use uuid::Uuid;

use super::fault::Fault;
use super::transport::Network;
use super::trust::{Distrusted, roots};
use super::unverified::any_certificate;
use crate::api::causes::{behind, causes};

/// A socket that is open.
pub type Socket = WebSocketStream<TokioIo<Upgraded>>;

/// Why a socket is not opened.
#[derive(Debug)]
pub enum Unopened {
    /// A setting is wrong.
    Setting(Fault),
    /// The server's certificate does not verify, in words.
    Distrusted(String),
    /// The server cannot be reached, or does not take the request; in words.
    Failed(String),
}

impl fmt::Display for Unopened {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Setting(fault) => fault.fmt(formatter),
            Self::Distrusted(why) | Self::Failed(why) => formatter.write_str(why),
        }
    }
}

impl StdError for Unopened {}

/// Opens a socket at `url`, whose scheme is that of HTTP, over `network`. It waits no longer than `patience`.
///
/// # Errors
/// If there is no socket then.
pub async fn open(network: &Network, url: &str, patience: Duration) -> Result<Socket, Unopened> {
    let request = Request::get(url)
        .header(CONNECTION, "Upgrade")
        .header(UPGRADE, "websocket")
        .header(SEC_WEBSOCKET_VERSION, "13")
        .header(SEC_WEBSOCKET_KEY, STANDARD.encode(Uuid::new_v4().as_bytes()))
        .body(SdkBody::empty())
        .map_err(|error| Unopened::Failed(format!("the address cannot be used: {error}")))?;
    let proxy = network.proxies().of_url(url).map_err(Unopened::Setting)?.map(super::proxies::Proxy::url);
    let tls = tls(network).map_err(Unopened::Setting)?;
    let mut tcp = HttpConnector::new();
    tcp.enforce_http(false);
    tcp.set_nodelay(true);
    let encrypted = HttpsConnector::from((tcp, Arc::clone(&tls)));
    let proxy =
        proxy.and_then(|proxy| Matcher::builder().all(proxy).build().intercept(&Uri::from_static("https://any")));
    let opening = async {
        match proxy {
            None => answered(encrypted, request).await,
            Some(proxy) => {
                let mut tunnel = Tunnel::new(proxy.uri().clone(), encrypted);
                if let Some(authorization) = proxy.basic_auth() {
                    tunnel = tunnel.with_auth(authorization.clone());
                }
                answered(HttpsConnector::from((tunnel, tls)), request).await
            }
        }
    };
    let host = url.split("://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
    match timeout(patience, opening).await {
        Ok(Ok(upgraded)) => Ok(WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Client, None).await),
        Ok(Err(error)) => {
            let explained = Distrusted::explain(ConnectorError::other(error, None), url, network.bundle());
            if let Some(distrusted) = behind::<Distrusted>(&explained) {
                return Err(Unopened::Distrusted(distrusted.to_string()));
            }
            let why = causes(&explained).last().map(ToString::to_string).unwrap_or_default();
            Err(Unopened::Failed(format!("{host}: {why}")))
        }
        Err(_) => Err(Unopened::Failed(format!("{host}: no response in time"))),
    }
}

/// The connection of a request that the server takes.
async fn answered<C>(connector: C, request: Request<SdkBody>) -> Result<Upgraded, Box<dyn StdError + Send + Sync>>
where
    C: Connect + Clone + Send + Sync + 'static,
{
    let client: Client<C, SdkBody> = Client::builder(TokioExecutor::new()).build(connector);
    let answer = client.request(request).await?;
    if answer.status() != StatusCode::SWITCHING_PROTOCOLS {
        return Err(format!(
            "the server opened no WebSocket, but responded with HTTP status {}",
            answer.status().as_u16()
        )
        .into());
    }
    Ok(hyper::upgrade::on(answer).await?)
}

/// Whom a connection trusts.
fn tls(network: &Network) -> Result<Arc<ClientConfig>, Fault> {
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| Fault::new(format!("TLS cannot be set up: {error}"), ""))?;
    Ok(Arc::new(match network.verifies() {
        true => builder.with_root_certificates(roots(network.bundle())?).with_no_client_auth(),
        false => any_certificate(builder, provider),
    }))
}
