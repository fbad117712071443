//! Which certificates of servers are accepted: the bundle that stands in for the system's authorities, and what
//! is said of a certificate that does not verify.

use std::error::Error as StdError;
use std::{fmt, fs, io};

use aws_smithy_http_client::tls::{TlsContext, TrustStore};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, UnixTime};
use rustls::{CertificateError, RootCertStore};

use crate::aws::fault::Fault;
use crate::aws::paths::expanded;
use crate::aws::settings::{self, Lookup, Source};

/// A file with the certificates of authorities, which are trusted instead of the system's.
#[derive(Debug, Clone)]
pub struct Bundle {
    path: String,
    source: Source,
}

impl Bundle {
    /// The bundle that is in force: of the option, of the environment, of the profile. An empty name is none, and `~`
    /// stands for the home directory. It is not read yet.
    pub fn find(option: Option<&str>, lookup: &Lookup) -> Option<Self> {
        let found = lookup.find(settings::CA_BUNDLE, option)?;
        Some(Self { path: expanded(&found.value, &lookup.environment), source: found.source })
    }

    /// The SDK's form of it.
    ///
    /// # Errors
    /// If the file cannot be read, or has no usable certificate.
    pub fn context(&self) -> Result<TlsContext, Fault> {
        let pem: Vec<String> = self.certificates()?.iter().map(pem).collect();
        let store = TrustStore::empty().with_pem_certificate(pem.concat());
        let context = TlsContext::builder().with_trust_store(store).build();
        context.map_err(|error| self.unusable(&format!("cannot be used: {error}")))
    }

    fn unusable(&self, why: &str) -> Fault {
        let message = format!("{}: {} {why}; nothing was sent", self.source, self.path);
        Fault::new(message, "A bundle is a file of PEM certificates (-----BEGIN CERTIFICATE-----).")
    }

    /// The certificates in it that can be used.
    fn certificates(&self) -> Result<Vec<CertificateDer<'static>>, Fault> {
        let bytes = fs::read(&self.path).map_err(|error| self.unusable(&format!("cannot be read: {error}")))?;
        let certificates = CertificateDer::pem_slice_iter(&bytes)
            .collect::<Result<Vec<_>, _>>()
            .map_err(|error| self.unusable(&format!("is not in PEM format: {error}")))?;
        // The SDK gives up the process over a certificate that it cannot read; bundles of systems can hold some.
        let usable = |certificate: &CertificateDer<'_>| RootCertStore::empty().add(certificate.clone()).is_ok();
        let certificates: Vec<_> = certificates.into_iter().filter(usable).collect();
        match certificates.is_empty() {
            true => Err(self.unusable("has no usable certificate")),
            false => Ok(certificates),
        }
    }
}

/// The authorities that are trusted: those of the bundle, or the system's if there is none.
///
/// # Errors
/// If the bundle cannot be used.
pub fn roots(bundle: Option<&Bundle>) -> Result<RootCertStore, Fault> {
    let certificates = match bundle {
        Some(bundle) => bundle.certificates()?,
        None => rustls_native_certs::load_native_certs().certs,
    };
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(certificates);
    Ok(roots)
}

/// As users know it.
impl fmt::Display for Bundle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ({})", self.path, self.source)
    }
}

fn pem(certificate: &CertificateDer<'_>) -> String {
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", STANDARD.encode(certificate))
}

/// What to do where a server's certificate does not verify.
pub const TRUST: &str = "If the server is your own, for example a proxy, specify the certificate of its authority \
                         with --ca-bundle or AWS_CA_BUNDLE.";

/// A server's certificate that does not verify.
#[derive(Debug, Clone)]
pub struct Distrusted {
    host: String,
    why: String,
}

impl Distrusted {
    /// The failure to reach `uri`, in plain words if the server's certificate is the reason. It is not worth
    /// another attempt then.
    pub fn explain(error: ConnectorError, uri: &str, bundle: Option<&Bundle>) -> ConnectorError {
        let Some(why) = certificate_error(&error).map(|why| in_words(why, bundle)) else { return error };
        let authority = uri.split("://").nth(1).unwrap_or(uri).split(['/', '?']).next().unwrap_or_default();
        // Without the port, but with the colons of an IPv6 address.
        let port = authority.rfind(':').filter(|colon| !authority[*colon..].contains(']'));
        let host = authority[..port.unwrap_or(authority.len())].to_owned();
        ConnectorError::user(Self { host, why }.into())
    }
}

impl fmt::Display for Distrusted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the certificate of {} cannot be verified: {}", self.host, self.why)
    }
}

impl StdError for Distrusted {}

/// What TLS has against a certificate, from inside of an error. An I/O error has its own cause beside its
/// source, not as its source.
fn certificate_error<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a CertificateError> {
    if let Some(rustls::Error::InvalidCertificate(why)) = error.downcast_ref() {
        return Some(why);
    }
    let inside = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    let inside = inside.and_then(|inside| certificate_error(inside as &'a (dyn StdError + 'static)));
    inside.or_else(|| certificate_error(error.source()?))
}

fn in_words(why: &CertificateError, bundle: Option<&Bundle>) -> String {
    let day = |time: &UnixTime| {
        let time = DateTime::from_secs(i64::try_from(time.as_secs()).unwrap_or(i64::MAX));
        time.fmt(Format::DateTime).unwrap_or_default()
    };
    match why {
        CertificateError::UnknownIssuer => match bundle {
            Some(bundle) => format!("it was not issued by an authority in {bundle}"),
            None => "it was not issued by an authority that this system trusts".to_owned(),
        },
        CertificateError::Expired => "it has expired".to_owned(),
        CertificateError::ExpiredContext { not_after, .. } => format!("it expired at {}", day(not_after)),
        CertificateError::NotValidYet => "it is not valid yet".to_owned(),
        CertificateError::NotValidYetContext { not_before, .. } => {
            format!("it is not valid before {}", day(not_before))
        }
        CertificateError::NotValidForName => "it is for another host".to_owned(),
        CertificateError::NotValidForNameContext { presented, .. } if !presented.is_empty() => {
            let hosts: Vec<_> = presented.iter().map(|name| bare(name)).collect();
            format!("it is for another host ({})", hosts.join(", "))
        }
        CertificateError::NotValidForNameContext { .. } => "it names no host".to_owned(),
        // OpenSSL takes such a certificate if the bundle has it; `openssl req -x509` makes it.
        CertificateError::Other(other) if other.to_string().contains("CaUsedAsEndEntity") => {
            "it is a certificate of an authority, which a server cannot use".to_owned()
        }
        CertificateError::Revoked => "it is revoked".to_owned(),
        CertificateError::BadSignature => "it was not signed by the authority that it names".to_owned(),
        other => other.to_string(),
    }
}

/// A name in a certificate, of which TLS tells the kind too: `DnsName("meetings.test")`.
fn bare(name: &str) -> &str {
    name.split_once('(').map_or(name, |(_, name)| name).trim_matches([')', '"'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::causes::behind;

    #[test]
    fn the_host_is_named_without_its_port() {
        let refused = || {
            let why = rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer);
            ConnectorError::io(io::Error::other(io::Error::new(io::ErrorKind::InvalidData, why)).into())
        };
        for (uri, host) in [
            ("https://meetings.test/meetings?x=https://other", "meetings.test"),
            ("https://127.0.0.1:4433/", "127.0.0.1"),
            ("https://[::1]:4433/", "[::1]"),
            ("https://[::1]", "[::1]"),
            ("https://meetings.test:443?x", "meetings.test"),
        ] {
            let explained = Distrusted::explain(refused(), uri, None);
            let text = behind::<Distrusted>(&explained).map(ToString::to_string).unwrap_or_default();
            assert!(text.starts_with(&format!("the certificate of {host} cannot be verified: ")), "{text}");
        }
    }

    #[test]
    fn other_failures_stay_as_they_are() {
        let other = ConnectorError::io(io::Error::new(io::ErrorKind::UnexpectedEof, "tls handshake eof").into());
        let explained = Distrusted::explain(other, "https://meetings.test", None);
        assert!(behind::<Distrusted>(&explained).is_none() && explained.is_io());
    }
}
