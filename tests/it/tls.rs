//! Certificates of servers: which are trusted, which are refused and how that is said.

use std::fs;
use std::io::Write as _;
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread;

use crate::common::{Request, Run, Server, World, http, read, run};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

const GET: [&str; 4] = ["meetings", "get-meeting", "--meeting-id", "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"];
const UNKNOWN: &str = "it was not issued by an authority that this system trusts";
const WARNING: &str = "Warning: the server's certificate was not verified (--no-verify-ssl)";

/// An authority that no system trusts.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
}

impl Authority {
    fn new(name: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        let pem = params.self_signed(&key).unwrap().pem();
        Self { issuer: Issuer::new(params, key), pem }
    }

    /// A server with a certificate for this host.
    fn server(&self, host: &str) -> Encrypted {
        self.server_with(CertificateParams::new([host.to_owned()]).unwrap())
    }

    fn server_with(&self, params: CertificateParams) -> Encrypted {
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap().der().clone();
        Encrypted::new(certificate, key.serialize_der().try_into().unwrap())
    }

    /// A file with its certificate.
    fn bundle(&self, world: &World, name: &str) -> String {
        file(world, name, &self.pem)
    }
}

fn file(world: &World, name: &str, text: &str) -> String {
    let path: PathBuf = world.home.path().join(name);
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

/// A server on loopback that speaks TLS and answers everything with an empty object.
struct Encrypted {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Encrypted {
    fn new(certificate: CertificateDer<'static>, key: PrivateKeyDer<'static>) -> Self {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let config = Arc::new(config.with_no_client_auth().with_single_cert(vec![certificate], key).unwrap());
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let taken = Arc::clone(&requests);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
                let mut stream = StreamOwned::new(connection, stream.unwrap());
                if let Some(request) = read(&mut stream) {
                    taken.lock().unwrap().push(request);
                    let _ = stream.write_all(&http(200, &[], "{}"));
                    stream.conn.send_close_notify();
                    let _ = stream.flush();
                }
            }
        });
        Self { address, requests }
    }

    fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    /// The number of requests since the last time.
    fn taken(&self) -> usize {
        self.requests.lock().unwrap().drain(..).count()
    }

    /// Calls it by its address.
    fn call(&self, world: &World, words: &[&str], environment: &[(&str, &str)]) -> Run {
        call(world, &self.url(), words, environment)
    }

    #[track_caller]
    fn accepts(&self, world: &World, words: &[&str], environment: &[(&str, &str)]) -> Run {
        let run = self.call(world, words, environment);
        assert_eq!((run.status, self.taken()), (0, 1), "{run:?}");
        run
    }

    /// Asserts that it is refused for `why`, without a request and without a second attempt.
    #[track_caller]
    fn refused(&self, world: &World, words: &[&str], environment: &[(&str, &str)], why: &str) {
        let run = self.call(world, words, environment);
        assert_eq!((run.status, self.taken()), (255, 0), "{run:?}");
        let first = format!(
            "chimectl: error: GetMeeting did not reach the service at {}: the certificate of 127.0.0.1 cannot be verified: {why}",
            self.url()
        );
        assert!(run.stderr.starts_with(&first), "{}", run.stderr);
        assert!(run.stderr.contains("--ca-bundle or AWS_CA_BUNDLE"), "{}", run.stderr);
        assert!(!run.stderr.contains("Warning"), "{}", run.stderr);
    }
}

fn call(world: &World, url: &str, words: &[&str], environment: &[(&str, &str)]) -> Run {
    let mut command = world.chimectl();
    run(command.args(["--endpoint-url", url]).args(words).args(GET).envs(environment.iter().copied()))
}

/// A proxy that makes tunnels to `server`, whatever host is asked for; the heads of the requests for them.
fn proxy(server: &Encrypted) -> (String, Arc<Mutex<Vec<Request>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let tunnels = Arc::new(Mutex::new(Vec::new()));
    let (asked, target) = (Arc::clone(&tunnels), server.address);
    thread::spawn(move || {
        for client in listener.incoming() {
            let mut client = client.unwrap();
            let Some(request) = read(&mut client) else { continue };
            asked.lock().unwrap().push(request);
            client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
            let server = TcpStream::connect(target).unwrap();
            for (mut from, mut to) in [(client.try_clone().unwrap(), server.try_clone().unwrap()), (server, client)] {
                thread::spawn(move || {
                    let _ = std::io::copy(&mut from, &mut to);
                    let _ = to.shutdown(Shutdown::Write);
                });
            }
        }
    });
    (url, tunnels)
}

#[test]
fn an_unknown_authority_is_trusted_where_a_bundle_names_it() {
    let (world, authority) = (World::new(), Authority::new("ours"));
    let server = authority.server("127.0.0.1");
    let bundle = authority.bundle(&world, "ours.pem");
    server.refused(&world, &[], &[], UNKNOWN);
    server.accepts(&world, &["--ca-bundle", &bundle], &[]);
    server.accepts(&world, &[], &[("AWS_CA_BUNDLE", &bundle)]);
    server.accepts(&world, &[], &[("REQUESTS_CA_BUNDLE", &bundle)]);
    server.refused(&world, &[], &[("AWS_CA_BUNDLE", "")], UNKNOWN);
    world.configure(&format!("[default]\nca_bundle = {bundle}\n"));
    server.accepts(&world, &[], &[]);
}

#[test]
fn the_option_wins_over_the_variable_and_that_over_the_profile() {
    let (world, authority) = (World::new(), Authority::new("ours"));
    let server = authority.server("127.0.0.1");
    let (ours, other) = (authority.bundle(&world, "ours.pem"), Authority::new("other").bundle(&world, "other.pem"));
    let refused = |words: &[&str], environment: &[(&str, &str)], source: &str| {
        server.refused(&world, words, environment, &format!("it was not issued by an authority in {other} ({source})"));
    };
    server.accepts(&world, &["--ca-bundle", &ours], &[("AWS_CA_BUNDLE", &other)]);
    refused(&["--ca-bundle", &other], &[("AWS_CA_BUNDLE", &ours)], "--ca-bundle");
    let keys = "aws_access_key_id = AKIDOURS\naws_secret_access_key = secret\n";
    world.configure(&format!("[default]\nca_bundle = {other}\n[profile ours]\n{keys}ca_bundle = {ours}\n"));
    server.accepts(&world, &[], &[("AWS_CA_BUNDLE", &ours)]);
    refused(&[], &[("REQUESTS_CA_BUNDLE", &ours)], "ca_bundle in the AWS configuration");
    refused(&["--profile", "ours"], &[("AWS_CA_BUNDLE", &other)], "AWS_CA_BUNDLE");
    server.accepts(&world, &["--profile", "ours"], &[("REQUESTS_CA_BUNDLE", &other)]);
}

#[test]
fn a_bundle_may_hold_other_things_too() {
    let (world, authority) = (World::new(), Authority::new("ours"));
    let unreadable = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let text = format!("# Authorities\n{unreadable}{}{}", Authority::new("other").pem, authority.pem);
    authority.server("127.0.0.1").accepts(&world, &["--ca-bundle", &file(&world, "many.pem", &text)], &[]);
}

#[test]
fn a_bundle_that_cannot_be_used_is_a_configuration_error() {
    let world = World::new();
    let server = Server::answering(200, "{}");
    let missing = world.home.path().join("missing.pem");
    let cut = Authority::new("other").pem.split_once("-----END").unwrap().0.to_owned();
    for (path, why) in [
        (missing.to_str().unwrap().to_owned(), "cannot be read"),
        (file(&world, "empty.pem", ""), "has no usable certificate"),
        (file(&world, "garbage.pem", "garbage"), "has no usable certificate"),
        (file(&world, "key.pem", &KeyPair::generate().unwrap().serialize_pem()), "has no usable certificate"),
        (file(&world, "cut.pem", &cut), "is not in PEM form"),
        (
            file(&world, "wrong.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
            "has no usable certificate",
        ),
    ] {
        let keys = "aws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = secret\n";
        world.configure(&format!("[profile bundle]\nca_bundle = {path}\n{keys}"));
        let variable = [("AWS_CA_BUNDLE", path.as_str())];
        for (words, environment, source) in [
            (&["--ca-bundle", &path][..], &[][..], "--ca-bundle"),
            (&[], &variable, "AWS_CA_BUNDLE"),
            (&["--profile", "bundle"], &[], "ca_bundle in the AWS configuration"),
        ] {
            let run = call(&world, &server.url.replace("http:", "https:"), words, environment);
            assert_eq!(run.status, 253, "{run:?}");
            let first = format!("chimectl: error: {source}: {path} {why}");
            assert!(run.stderr.starts_with(&first), "{first}: {}", run.stderr);
            assert!(run.stderr.contains("; nothing was sent\n"), "{}", run.stderr);
        }
        // It is read for a connection that it is for: neither without encryption, nor where nothing is verified.
        let plain = Server::answering(200, "{}");
        assert_eq!(call(&world, &plain.url, &["--ca-bundle", &path], &variable).status, 0);
        assert_eq!(
            run(world.bare().args(["--sandbox", "--ca-bundle", &path, "voice", "list-phone-numbers"])).status,
            0
        );
        assert_eq!(server.requests().len(), 0, "{path}");
    }
}

#[test]
fn without_verification_any_certificate_will_do_and_a_warning_says_so() {
    let (world, authority) = (World::new(), Authority::new("ours"));
    let bundle = authority.bundle(&world, "ours.pem");
    let missing = [("AWS_CA_BUNDLE", "/missing.pem")];
    let mut expired = CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
    (expired.not_before, expired.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(2021, 1, 1));
    let mut early = CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
    (early.not_before, early.not_after) = (date_time_ymd(2999, 1, 1), date_time_ymd(3000, 1, 1));
    for (server, why) in [
        (authority.server_with(expired), "it expired at 2021-01-01T00:00:00Z"),
        (authority.server_with(early), "it is not valid before 2999-01-01T00:00:00Z"),
        (authority.server("other.test"), "it is for another host (other.test)"),
        (Authority::new("other").server("127.0.0.1"), "it was not issued by an authority in "),
        (Authority::new("ours").server("127.0.0.1"), "it was not signed by the authority that it names"),
    ] {
        server.refused(&world, &["--ca-bundle", &bundle], &[], why);
        for run in [
            server.accepts(&world, &["--no-verify-ssl"], &[]),
            server.accepts(&world, &["--no-verify-ssl", "--ca-bundle", &bundle], &[]),
            server.accepts(&world, &["--no-verify-ssl"], &missing),
        ] {
            assert!(run.stderr.starts_with(WARNING), "{}", run.stderr);
            assert_eq!((run.stdout.as_str(), run.stderr.lines().count()), ("", 1), "{run:?}");
        }
    }
}

#[test]
fn a_server_may_vouch_for_itself_unless_it_is_an_authority() {
    let world = World::new();
    let self_signed = |is_ca: IsCa| {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
        params.is_ca = is_ca;
        let certificate = params.self_signed(&key).unwrap();
        let bundle = file(&world, "self-signed.pem", &certificate.pem());
        (bundle, Encrypted::new(certificate.der().clone(), key.serialize_der().try_into().unwrap()))
    };
    let (bundle, server) = self_signed(IsCa::ExplicitNoCa);
    server.accepts(&world, &["--ca-bundle", &bundle], &[]);
    let (bundle, server) = self_signed(IsCa::Ca(BasicConstraints::Unconstrained));
    server.refused(&world, &["--ca-bundle", &bundle], &[], "it is a certificate of an authority");
    server.accepts(&world, &["--no-verify-ssl"], &[]);
}

#[test]
fn there_is_no_warning_where_nothing_could_be_verified() {
    let world = World::new();
    let server = Server::answering(200, "{}");
    let plain = call(&world, &server.url, &["--no-verify-ssl"], &[]);
    assert_eq!((plain.status, plain.stderr.as_str(), server.requests().len()), (0, "", 1));
    let dry_run = call(&world, "https://127.0.0.1:1", &["--no-verify-ssl", "--dry-run"], &[]);
    assert_eq!((dry_run.status, dry_run.stderr.as_str()), (0, ""));
}

#[test]
fn an_error_comes_before_the_warning() {
    let world = World::new();
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let run = call(&world, &format!("https://{closed}"), &["--no-verify-ssl"], &[("AWS_MAX_ATTEMPTS", "1")]);
    assert_eq!(run.status, 255, "{run:?}");
    assert!(run.stderr.starts_with("chimectl: error: GetMeeting did not reach the service"), "{}", run.stderr);
    assert!(run.stderr.contains("Hint: the server's certificate was not verified"), "{}", run.stderr);
}

#[test]
fn a_server_that_is_silent_is_not_waited_for_longer_without_verification() {
    let world = World::new();
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", silent.local_addr().unwrap());
    let words = ["--no-verify-ssl", "--cli-read-timeout", "1"];
    let run = call(&world, &url, &words, &[("AWS_MAX_ATTEMPTS", "1")]);
    assert_eq!(run.status, 255, "{run:?}");
    assert!(run.stderr.contains("GetMeeting got no response in time from "), "{}", run.stderr);
}

#[test]
fn a_tunnel_of_a_proxy_is_no_exception() {
    let (world, authority) = (World::new(), Authority::new("ours"));
    let server = authority.server("meetings.test");
    let (url, tunnels) = proxy(&server);
    let proxied = url.replace("//", "//user:word@");
    let bundle = authority.bundle(&world, "ours.pem");
    let through = |words: &[&str]| {
        let run = call(&world, "https://meetings.test", words, &[("HTTPS_PROXY", &proxied)]);
        let tunnels = std::mem::take(&mut *tunnels.lock().unwrap());
        let [tunnel] = &tunnels[..] else { panic!("{tunnels:?} {run:?}") };
        assert_eq!((tunnel.method.as_str(), tunnel.target.as_str()), ("CONNECT", "meetings.test:443"));
        assert_eq!(tunnel.header("proxy-authorization"), Some("Basic dXNlcjp3b3Jk"));
        (run.status, server.taken(), run.stderr)
    };
    let (status, taken, stderr) = through(&[]);
    assert_eq!((status, taken), (255, 0), "{stderr}");
    assert!(stderr.contains(&format!("the certificate of meetings.test cannot be verified: {UNKNOWN}")), "{stderr}");
    assert_eq!(through(&["--ca-bundle", &bundle]), (0, 1, String::new()));
    let (status, taken, stderr) = through(&["--no-verify-ssl"]);
    assert_eq!((status, taken), (0, 1), "{stderr}");
    assert!(stderr.starts_with(WARNING), "{stderr}");
}

#[test]
fn credentials_are_always_fetched_with_verification() {
    let (world, authority) = (World::new(), Authority::new("ours"));
    let service = Server::answering(200, "{}");
    let vault = authority.server("127.0.0.1");
    let get = |words: &[&str]| {
        let mut command = world.bare();
        command.env("AWS_REGION", "us-east-1").env("AWS_CONTAINER_CREDENTIALS_FULL_URI", vault.url());
        run(command.args(["--endpoint-url", &service.url]).args(words).args(GET))
    };
    let refused = get(&["--no-verify-ssl"]);
    assert_eq!((refused.status, vault.taken()), (253, 0), "{refused:?}");
    assert!(refused.stderr.contains("the certificate of 127.0.0.1 cannot be verified"), "{}", refused.stderr);
    assert!(refused.stderr.contains("--ca-bundle or AWS_CA_BUNDLE"), "{}", refused.stderr);
    get(&["--no-verify-ssl", "--ca-bundle", &authority.bundle(&world, "ours.pem")]);
    assert!(vault.taken() > 0);
    assert_eq!(service.requests().len(), 0);
}

#[test]
fn the_systems_authorities_are_where_the_system_is_told_they_are() {
    let (world, authority) = (World::new(), Authority::new("ours"));
    let bundle = authority.bundle(&world, "ours.pem");
    authority.server("127.0.0.1").accepts(&world, &[], &[("SSL_CERT_FILE", &bundle)]);
}
