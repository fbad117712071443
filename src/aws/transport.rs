//! Where a request goes: over the network, into the sandbox in this process, or nowhere (a dry run).
//!
//! All three are HTTP clients of the SDK, which builds, signs and parses as always.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use aws_smithy_http_client::proxy::ProxyConfig;
use aws_smithy_http_client::tls::Provider;
use aws_smithy_http_client::tls::rustls_provider::CryptoMode;
use aws_smithy_http_client::{Connector, ConnectorBuilder};
use aws_smithy_runtime_api::client::connection::{CaptureSmithyConnection, ConnectionMetadata};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_runtime_api::http::Headers;
use aws_smithy_runtime_api::shared::IntoShared;
use aws_smithy_types::body::SdkBody;

use crate::aws::fault::Fault;
use crate::aws::proxies::{ByProxy, Proxies, Proxy};
use crate::aws::trust::{Bundle, Distrusted};
use crate::aws::unverified::Unverified;

/// The network. Reads root certificates only when a request goes to an `https` address, because reading them
/// takes longer than everything else that a call does.
#[derive(Debug, Default, Clone)]
pub struct Network {
    bundle: Option<Arc<Bundle>>,
    proxies: Arc<Proxies>,
    verification: Verification,
    connections: Arc<Mutex<Option<SharedHttpConnector>>>,
    unverified: Arc<AtomicBool>,
}

/// Whether the certificates of servers are verified.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Verification {
    #[default]
    On,
    Off,
}

impl Network {
    /// The network behind `proxies`, in which the authorities of `bundle` are trusted, or the system's if there is
    /// none.
    pub fn new(bundle: Option<Bundle>, proxies: Proxies) -> Self {
        Self { bundle: bundle.map(Arc::new), proxies: Arc::new(proxies), ..Self::default() }
    }

    /// The same without verification of certificates, on separate connections.
    pub fn without_verification(&self) -> Self {
        Self { verification: Verification::Off, connections: Arc::default(), ..self.clone() }
    }

    /// For requests that no client of the SDK makes.
    pub fn plain(&self) -> SharedHttpConnector {
        self.connector(&HttpConnectorSettings::builder().build(), Connector::builder())
    }

    /// The same, never through a proxy.
    pub fn direct(&self) -> SharedHttpConnector {
        Self { proxies: Arc::default(), ..self.clone() }.plain()
    }

    /// The authorities that are trusted instead of the system's.
    pub(super) fn bundle(&self) -> Option<&Bundle> {
        self.bundle.as_deref()
    }

    /// Through which proxies it goes.
    pub(super) fn proxies(&self) -> &Proxies {
        &self.proxies
    }

    /// Whether the certificates of servers are verified.
    pub(super) fn verifies(&self) -> bool {
        self.verification == Verification::On
    }

    fn connector(&self, settings: &HttpConnectorSettings, builder: ConnectorBuilder) -> SharedHttpConnector {
        SharedHttpConnector::new(Connections {
            network: self.clone(),
            settings: settings.clone(),
            builder: builder.connector_settings(settings.clone()),
            direct: Kinds::default(),
            by_proxy: Kinds::default(),
        })
    }

    /// Whether anything was sent without verification, by this network or one that was built from it.
    pub fn was_unverified(&self) -> bool {
        self.unverified.load(Ordering::Relaxed)
    }
}

impl HttpClient for Network {
    /// The settings are the same for every call of a process, so that one connector (and its pool of
    /// connections) serves them all.
    fn http_connector(&self, settings: &HttpConnectorSettings, components: &RuntimeComponents) -> SharedHttpConnector {
        let new = || {
            let mut builder = Connector::builder();
            builder.set_sleep_impl(components.sleep_impl());
            self.connector(settings, builder)
        };
        match self.connections.lock() {
            Ok(mut connections) => connections.get_or_insert_with(new).clone(),
            Err(_) => new(),
        }
    }
}

#[derive(Debug)]
struct Connections {
    network: Network,
    settings: HttpConnectorSettings,
    builder: ConnectorBuilder,
    direct: Kinds,
    by_proxy: Kinds,
}

/// Connections to `http` addresses and to `https` addresses, for each of which there is one proxy at most. They are
/// opened when the first request of their kind is sent.
#[derive(Debug, Default)]
struct Kinds {
    plain: OnceLock<Result<SharedHttpConnector, Fault>>,
    encrypted: OnceLock<Result<SharedHttpConnector, Fault>>,
}

impl Connections {
    /// The connections for a URL.
    fn of_url(&self, url: &str, proxy: Option<&Proxy>) -> Result<&SharedHttpConnector, Fault> {
        let kinds = if proxy.is_some() { &self.by_proxy } else { &self.direct };
        let is_plain = url.starts_with("http://");
        let connections = match is_plain {
            true if proxy.is_none_or(|proxy| !proxy.is_encrypted()) => {
                kinds.plain.get_or_init(|| Ok(SharedHttpConnector::new(self.builder(proxy)?.build_http())))
            }
            true => kinds.plain.get_or_init(|| self.verified(proxy)),
            false => kinds.encrypted.get_or_init(|| match self.network.verification {
                Verification::On => self.verified(proxy),
                Verification::Off => Unverified::new(&self.settings, proxy).map(SharedHttpConnector::new),
            }),
        };
        if !is_plain && self.network.verification == Verification::Off {
            self.network.unverified.store(true, Ordering::Relaxed);
        }
        connections.as_ref().map_err(Clone::clone)
    }

    fn builder(&self, proxy: Option<&Proxy>) -> Result<ConnectorBuilder, Fault> {
        let mut builder = self.builder.clone();
        if let Some(proxy) = proxy {
            let config =
                ProxyConfig::all(proxy.url()).map_err(|_| Fault::new(format!("{proxy} cannot be used"), ""))?;
            builder.set_proxy_config(Some(config));
        }
        Ok(builder)
    }

    fn verified(&self, proxy: Option<&Proxy>) -> Result<SharedHttpConnector, Fault> {
        let mut builder = self.builder(proxy)?.tls_provider(Provider::Rustls(CryptoMode::Ring));
        if let Some(bundle) = &self.network.bundle {
            builder = builder.tls_context(bundle.context()?);
        }
        Ok(SharedHttpConnector::new(builder.build()))
    }
}

impl HttpConnector for Connections {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let uri = request.uri().to_owned();
        let way = self.network.proxies.of_url(&uri).and_then(|proxy| Ok((self.of_url(&uri, proxy)?, proxy)));
        let (connections, proxy) = match way {
            Ok(way) => way,
            Err(fault) => return HttpConnectorFuture::ready(Err(ConnectorError::user(fault.into()))),
        };
        let proxy = proxy.map(ToString::to_string);
        let bundle = self.network.bundle.clone();
        let sending = connections.call(request);
        HttpConnectorFuture::new(async move {
            match sending.await {
                Ok(mut answer) => {
                    if let Some(proxy) = proxy {
                        answer.add_extension(Through(proxy));
                    }
                    Ok(answer)
                }
                Err(error) => {
                    let error = Distrusted::explain(error, &uri, bundle.as_deref());
                    Err(match proxy {
                        Some(proxy) => by_proxy(error, proxy),
                        None => error,
                    })
                }
            }
        })
    }
}

/// The proxy that a response came through, as users know it.
#[derive(Debug, Clone)]
pub struct Through(pub String);

/// The same failure, which knows the proxy.
fn by_proxy(error: ConnectorError, proxy: String) -> ConnectorError {
    let connection = error.connection_metadata().cloned();
    let (is_timeout, is_user, is_io, other) = (error.is_timeout(), error.is_user(), error.is_io(), error.as_other());
    let source = ByProxy::new(proxy, error.into_source()).into();
    let error = match () {
        () if is_timeout => ConnectorError::timeout(source),
        () if is_user => ConnectorError::user(source),
        () if is_io => ConnectorError::io(source),
        () => ConnectorError::other(source, other),
    };
    match connection {
        Some(connection) => error.with_connection(connection),
        None => error,
    }
}

/// Sends nothing: keeps the request for printing and answers with an empty object.
#[derive(Debug, Default, Clone)]
pub struct DryRun {
    request: Arc<Mutex<Option<DryRequest>>>,
}

/// A request that was not sent.
#[derive(Debug, Clone)]
pub struct DryRequest {
    /// HTTP method.
    pub method: String,
    /// Whole URL.
    pub url: String,
    /// Headers.
    pub headers: Headers,
    /// Body, empty if there is none.
    pub body: Vec<u8>,
}

impl DryRun {
    /// The request that would have been sent.
    pub fn take(&self) -> Option<DryRequest> {
        self.request.lock().ok().and_then(|mut request| request.take())
    }
}

impl HttpConnector for DryRun {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let request = DryRequest {
            method: request.method().to_owned(),
            url: request.uri().to_owned(),
            headers: request.headers().clone(),
            body: request.body().bytes().unwrap_or_default().to_vec(),
        };
        if let Ok(mut slot) = self.request.lock() {
            *slot = Some(request);
        }
        HttpConnectorFuture::ready(response(200, "{}".into(), &[]))
    }
}

/// Notes of a request that it is on its way, where the transport does not say itself when it has a connection.
pub fn is_sent(request: &HttpRequest) {
    if let Some(connection) = request.extension::<CaptureSmithyConnection>() {
        let sent = || ConnectionMetadata::builder().proxied(false).poison_fn(|| {}).build();
        connection.set_connection_retriever(move || Some(sent()));
    }
}

/// An HTTP answer in the SDK's types.
pub fn response(
    status: u16,
    body: Vec<u8>,
    headers: &[(&'static str, String)],
) -> Result<HttpResponse, ConnectorError> {
    let status = status.try_into().map_err(|_| ConnectorError::other("not an HTTP status".into(), None))?;
    let mut response = HttpResponse::new(status, SdkBody::from(body));
    for (name, value) in headers {
        response.headers_mut().insert(*name, value.clone());
    }
    Ok(response)
}

/// A connector that needs no settings, as an HTTP client of the SDK.
#[derive(Debug, Clone)]
pub struct Always<C>(pub C);

impl<C: HttpConnector + Clone + 'static> HttpClient for Always<C> {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        self.0.clone().into_shared()
    }
}
