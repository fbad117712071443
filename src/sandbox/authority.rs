//! The certificate authority of sandboxes that are served with TLS, and the certificates that it issues.
//!
//! It is created once in a directory and kept, so that you configure a browser or an SDK to trust it only once. Its
//! certificates are only valid for names of this machine: clients that trust it trust nothing on the network.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DnType, ExtendedKeyUsagePurpose, GeneralSubtree, IsCa, Issuer,
    KeyPair, KeyUsagePurpose, NameConstraints, SanType, date_time_ymd,
};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use uuid::Uuid;

use crate::api::error::{Error, Kind};

/// The certificate that clients must trust.
const CERTIFICATE: &str = "sandbox-ca.pem";
/// The key, from which everything else can be generated again.
const KEY: &str = "sandbox-ca.key";
const NAME: &str = "chimectl sandbox";
const LOCALHOST: &str = "localhost";

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// How long the certificate of a server holds. Some systems take none that holds longer than 825 days.
const SERVED: Duration = DAY.saturating_mul(800);

/// A certificate authority in a directory.
pub struct Authority {
    certificate: PathBuf,
    pem: String,
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    /// The authority of `directory`, which is created if there is none. Several processes can do that at the same time.
    ///
    /// # Errors
    /// If its files cannot be read or written, or hold something else.
    pub fn in_directory(directory: &Path) -> Result<Self, Error> {
        let key = key(&directory.join(KEY))?;
        let certificate = directory.join(CERTIFICATE);
        let pem = match fs::read_to_string(&certificate) {
            Ok(pem) => pem,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let pem = params().self_signed(&key).map_err(unusable)?.pem();
                put(&certificate, &pem, |new| fs::rename(new, &certificate))?;
                pem
            }
            Err(error) => return Err(Error::io(&format!("read {}", certificate.display()), error)),
        };
        Ok(Self { certificate, pem, issuer: Issuer::new(params(), key) })
    }

    /// The file that clients must trust.
    pub fn certificate(&self) -> &Path {
        &self.certificate
    }

    /// The contents of that file.
    pub fn pem(&self) -> &str {
        &self.pem
    }

    /// The TLS of a server on this machine, with a key and a certificate that are never written to disk.
    ///
    /// # Errors
    /// If they cannot be generated.
    pub fn server(&self) -> Result<Arc<ServerConfig>, Error> {
        let key = KeyPair::generate().map_err(unusable)?;
        let mut params = CertificateParams::new([LOCALHOST.to_owned()]).map_err(unusable)?;
        for address in [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)] {
            params.subject_alt_names.push(SanType::IpAddress(address));
        }
        params.distinguished_name.push(DnType::CommonName, LOCALHOST);
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        let now = SystemTime::now();
        (params.not_before, params.not_after) = ((now - DAY).into(), (now + SERVED).into());
        let certificate = params.signed_by(&key, &self.issuer).map_err(unusable)?;
        let key = PrivateKeyDer::try_from(key.serialize_der()).map_err(unusable)?;
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(unusable)?
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .map_err(unusable)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Arc::new(config))
    }
}

/// The contents of the certificate. They are always the same, so that what one process issues is trusted by clients with
/// the file of another process.
fn params() -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, NAME);
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let loopback = [
        GeneralSubtree::DnsName(LOCALHOST.to_owned()),
        GeneralSubtree::IpAddress(CidrSubnet::from_v4_prefix(Ipv4Addr::LOCALHOST.octets(), 8)),
        GeneralSubtree::IpAddress(CidrSubnet::from_v6_prefix(Ipv6Addr::LOCALHOST.octets(), 128)),
    ];
    params.name_constraints =
        Some(NameConstraints { permitted_subtrees: loopback.into(), excluded_subtrees: Vec::new() });
    (params.not_before, params.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(2100, 1, 1));
    params
}

/// The key in a file, which is created if there is none. If several processes create one, one of them wins.
fn key(path: &Path) -> Result<KeyPair, Error> {
    let read = || fs::read_to_string(path);
    let pem = match read() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let made = KeyPair::generate().map_err(unusable)?.serialize_pem();
            put(path, &made, |new| match fs::hard_link(new, path) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
                _ => fs::remove_file(new),
            })?;
            read()
        }
        read => read,
    };
    let pem = pem.map_err(|error| Error::io(&format!("read {}", path.display()), error))?;
    KeyPair::from_pem(&pem).map_err(|_| {
        let message = format!("{} is not the key of a certificate authority", path.display());
        Error::new(Kind::Configuration, message)
            .hint(format!("To create a new authority, remove it and {CERTIFICATE} in the same directory."))
    })
}

/// Writes a file that only its owner can read, and has `place` bring it where it belongs.
fn put(path: &Path, text: &str, place: impl FnOnce(&Path) -> io::Result<()>) -> Result<(), Error> {
    let failed = |error| Error::io(&format!("write {}", path.display()), error);
    if let Some(directory) = path.parent() {
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.recursive(true).create(directory).map_err(failed)?;
    }
    let new = path.with_extension(format!("{}.tmp", Uuid::new_v4()));
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&new).and_then(|mut file| file.write_all(text.as_bytes())).and_then(|()| place(&new));
    written.map_err(|error| {
        // What cannot be written is not left half written either.
        let _ = fs::remove_file(&new);
        failed(error)
    })
}

fn unusable(error: impl std::fmt::Display) -> Error {
    Error::new(Kind::Other, format!("the sandbox's certificate cannot be created: {error}"))
}

#[cfg(test)]
mod tests {
    use rustls::RootCertStore;
    use rustls::client::WebPkiServerVerifier;
    use rustls::client::danger::ServerCertVerifier as _;
    use rustls::pki_types::pem::PemObject as _;
    use rustls::pki_types::{CertificateDer, ServerName, UnixTime};

    use super::*;

    #[test]
    fn one_authority_is_made_whoever_begins() {
        let directory = tempfile::tempdir().unwrap();
        let place = directory.path().join("state");
        let keys: Vec<String> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8).map(|_| scope.spawn(|| Authority::in_directory(&place).unwrap())).collect();
            threads.into_iter().map(|thread| thread.join().unwrap().issuer.key().serialize_pem()).collect()
        });
        assert!(keys.iter().all(|key| *key == keys[0]));
        let mut left: Vec<_> =
            fs::read_dir(&place).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        left.sort();
        assert_eq!(left, [KEY, CERTIFICATE]);
    }

    /// Whether who trusts the authority takes a certificate of it for `name`.
    fn is_taken(authority: &Authority, name: &str) -> bool {
        let key = KeyPair::generate().unwrap();
        let certificate =
            CertificateParams::new([name.to_owned()]).unwrap().signed_by(&key, &authority.issuer).unwrap();
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(authority.pem().as_bytes()).unwrap()).unwrap();
        let provider = Arc::new(ring::default_provider());
        let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build().unwrap();
        let name = ServerName::try_from(name.to_owned()).unwrap();
        verifier.verify_server_cert(certificate.der(), &[], &name, &[], UnixTime::now()).is_ok()
    }

    #[test]
    fn whoever_trusts_the_authority_trusts_this_machine_alone() {
        let directory = tempfile::tempdir().unwrap();
        let authority = Authority::in_directory(directory.path()).unwrap();
        for (name, expected) in
            [("localhost", true), ("127.0.0.1", true), ("::1", true), ("example.com", false), ("10.0.0.1", false)]
        {
            assert_eq!(is_taken(&authority, name), expected, "{name}");
        }
    }

    #[test]
    fn a_file_that_is_no_key_is_named() {
        let directory = tempfile::tempdir().unwrap();
        fs::write(directory.path().join(KEY), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")
            .unwrap();
        let error = Authority::in_directory(directory.path()).err().unwrap();
        assert!(error.to_string().contains("sandbox-ca.key is not the key"), "{error}");
    }
}
