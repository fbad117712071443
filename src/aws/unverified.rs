//! HTTPS without the verification of certificates: `--no-verify-ssl`.
//!
//! The SDK's HTTP client always verifies, so that this one case has its own client. It speaks HTTP/1.1.

use std::sync::Arc;
use std::time::Duration;

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, HttpConnectorSettings};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use axum::http::Uri;
use hyper_rustls::HttpsConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connect, HttpConnector as Tcp};
use hyper_util::client::legacy::{Client, ResponseFuture};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, ConfigBuilder, DigitallySignedStruct, SignatureScheme, WantsVerifier};

use super::fault::Fault;
use super::proxies::Proxy;
use super::transport::is_sent;
use crate::api::causes::causes;

/// Sends to `https` addresses, whatever certificate the server shows.
#[derive(Debug)]
pub struct Unverified {
    direct: Client<HttpsConnector<Tcp>, SdkBody>,
    encrypted: HttpsConnector<Tcp>,
    tls: Arc<ClientConfig>,
    proxy: Option<Intercept>,
    read_timeout: Option<Duration>,
}

impl Unverified {
    /// A client with these time-outs, which sends by way of `proxy`, if there is one.
    ///
    /// # Errors
    /// If TLS cannot be set up.
    pub fn new(settings: &HttpConnectorSettings, proxy: Option<&Proxy>) -> Result<Self, Fault> {
        let provider = Arc::new(ring::default_provider());
        let tls = ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .map_err(|error| Fault::new(format!("TLS cannot be set up: {error}"), "Remove --no-verify-ssl."))?;
        let tls = Arc::new(any_certificate(tls, provider));
        let mut tcp = Tcp::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(settings.connect_timeout());
        let encrypted = HttpsConnector::from((tcp, Arc::clone(&tls)));
        // The matcher knows one proxy, and makes the header with its user of it.
        let proxy = proxy
            .and_then(|proxy| Matcher::builder().all(proxy.url()).build().intercept(&Uri::from_static("https://any")));
        Ok(Self { direct: client(encrypted.clone()), encrypted, tls, proxy, read_timeout: settings.read_timeout() })
    }

    /// A tunnel has no pool of connections: it is opened for each request.
    fn send(&self, request: HttpRequest) -> Result<ResponseFuture, ConnectorError> {
        let request = request.try_into_http1x().map_err(|error| ConnectorError::user(error.into()))?;
        let Some(proxy) = &self.proxy else { return Ok(self.direct.request(request)) };
        let mut tunnel = Tunnel::new(proxy.uri().clone(), self.encrypted.clone());
        if let Some(authorization) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(authorization.clone());
        }
        Ok(client(HttpsConnector::from((tunnel, Arc::clone(&self.tls)))).request(request))
    }
}

fn client<C: Connect + Clone>(connector: C) -> Client<C, SdkBody> {
    Client::builder(TokioExecutor::new()).pool_timer(TokioTimer::new()).build(connector)
}

impl HttpConnector for Unverified {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        is_sent(&request);
        let sending = self.send(request);
        let read_timeout = self.read_timeout;
        HttpConnectorFuture::new(async move {
            let sending = sending?;
            let answer = match read_timeout {
                Some(limit) => {
                    tokio::time::timeout(limit, sending).await.map_err(|late| ConnectorError::timeout(late.into()))?
                }
                None => sending.await,
            };
            let answer = answer.map_err(failure)?.map(SdkBody::from_body_1_x);
            HttpResponse::try_from(answer).map_err(|error| ConnectorError::other(error.into(), None))
        })
    }
}

fn failure(error: hyper_util::client::legacy::Error) -> ConnectorError {
    let first: &(dyn std::error::Error + 'static) = &error;
    let late = causes(first)
        .filter_map(|error| error.downcast_ref::<std::io::Error>())
        .any(|error| error.kind() == std::io::ErrorKind::TimedOut);
    if late { ConnectorError::timeout(error.into()) } else { ConnectorError::io(error.into()) }
}

/// The TLS of a client that takes any certificate.
pub fn any_certificate(
    builder: ConfigBuilder<ClientConfig, WantsVerifier>,
    provider: Arc<CryptoProvider>,
) -> ClientConfig {
    let verifier = Arc::new(AnyCertificate(provider));
    builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth()
}

/// Takes any certificate, expired, of another host or of nobody. That the server holds its key is still checked.
#[derive(Debug)]
struct AnyCertificate(Arc<CryptoProvider>);

impl ServerCertVerifier for AnyCertificate {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, certificate, signature, &self.0.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, certificate, signature, &self.0.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
