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

use crate::aws::trust::{Bundle, Distrusted};
use crate::aws::unverified::Unverified;

/// The network. Reads root certificates only when a request goes to an `https` address, because reading them
/// takes longer than everything else that a call does.
#[derive(Debug, Default, Clone)]
pub struct Network {
    bundle: Option<Arc<Bundle>>,
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
    /// The network, in which the authorities of `bundle` are trusted, or the system's where there is none.
    pub fn trusting(bundle: Option<Bundle>) -> Self {
        Self { bundle: bundle.map(Arc::new), ..Self::default() }
    }

    /// The same without verification of certificates, on connections of its own.
    pub fn without_verification(&self) -> Self {
        Self { verification: Verification::Off, connections: Arc::default(), ..self.clone() }
    }

    /// For requests that no client of the SDK makes.
    pub fn plain(&self) -> SharedHttpConnector {
        self.connector(Connector::builder(), &HttpConnectorSettings::builder().build(), ProxyConfig::from_env())
    }

    /// The same, never through a proxy.
    pub fn direct(&self) -> SharedHttpConnector {
        self.connector(Connector::builder(), &HttpConnectorSettings::builder().build(), ProxyConfig::disabled())
    }

    fn connector(
        &self,
        mut builder: ConnectorBuilder,
        settings: &HttpConnectorSettings,
        proxy: ProxyConfig,
    ) -> SharedHttpConnector {
        builder.set_proxy_config(Some(proxy));
        SharedHttpConnector::new(Connections {
            network: self.clone(),
            settings: settings.clone(),
            builder,
            plain: OnceLock::new(),
            encrypted: OnceLock::new(),
        })
    }

    /// Whether anything was sent without verification, by this network or one that was made of it.
    pub fn was_unverified(&self) -> bool {
        self.unverified.load(Ordering::Relaxed)
    }
}

impl HttpClient for Network {
    /// The settings are the same for every call of a process, so that one connector (and its pool of
    /// connections) serves them all.
    fn http_connector(&self, settings: &HttpConnectorSettings, components: &RuntimeComponents) -> SharedHttpConnector {
        let new = || {
            let mut builder = Connector::builder().connector_settings(settings.clone());
            builder.set_sleep_impl(components.sleep_impl());
            self.connector(builder, settings, ProxyConfig::from_env())
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
    plain: OnceLock<Connector>,
    encrypted: OnceLock<Result<SharedHttpConnector, rustls::Error>>,
}

impl Connections {
    fn encrypted(&self) -> Result<SharedHttpConnector, rustls::Error> {
        if self.network.verification == Verification::Off {
            return Unverified::new(&self.settings).map(SharedHttpConnector::new);
        }
        let mut builder = self.builder.clone().tls_provider(Provider::Rustls(CryptoMode::Ring));
        if let Some(bundle) = &self.network.bundle {
            builder = builder.tls_context(bundle.context());
        }
        Ok(SharedHttpConnector::new(builder.build()))
    }
}

impl HttpConnector for Connections {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        if request.uri().starts_with("http://") {
            return self.plain.get_or_init(|| self.builder.clone().build_http()).call(request);
        }
        if self.network.verification == Verification::Off {
            self.network.unverified.store(true, Ordering::Relaxed);
        }
        let uri = request.uri().to_owned();
        let bundle = self.network.bundle.clone();
        let sending = match self.encrypted.get_or_init(|| self.encrypted()) {
            Ok(encrypted) => encrypted.call(request),
            Err(error) => HttpConnectorFuture::ready(Err(ConnectorError::user(error.clone().into()))),
        };
        HttpConnectorFuture::new(async move {
            sending.await.map_err(|error| Distrusted::explain(error, &uri, bundle.as_deref()))
        })
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
    /// Body, empty where there is none.
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
