//! A command in its own sandbox: `chimectl sandbox exec -- CMD…`.

use std::ffi::OsString;
use std::fs::DirBuilder;
use std::io;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::process::Command;
use tokio::sync::oneshot;
use uuid::Uuid;

use super::authority::Authority;
use super::{ACCESS_KEY, Backing, SECRET_KEY, Sandbox, serve};
use crate::api::error::{Error, Kind};
use crate::api::service::Service;
#[cfg(unix)]
use crate::api::signals::{Signal, Signals};
use crate::api::variables::{APP_INSTANCE, BEARER, CONTEXT, SANDBOX, SANDBOX_STATE};

/// Where AWS STS is. Programs ask there who they are, before anything else.
const STS_ENDPOINT: &str = "AWS_ENDPOINT_URL_STS";

/// A directory for the state, which only its owner can read. It goes with this value.
struct TemporaryState(PathBuf);

impl TemporaryState {
    fn new(directory: &Path) -> Result<Self, Error> {
        let path = directory.join(format!("chimectl-{}", Uuid::new_v4()));
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&path).map_err(|error| Error::io(&format!("create {}", path.display()), error))?;
        Ok(Self(path))
    }

    fn file(&self) -> PathBuf {
        self.0.join("sandbox.db")
    }
}

impl Drop for TemporaryState {
    fn drop(&mut self) {
        // What cannot be removed is left for the system to clear: the command's status matters more.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The variables by which the AWS SDKs, the AWS CLI and chimectl find a sandbox at `address` (`http://HOST:PORT`), with their
/// values; without a value they must not be there. `variable` gives a variable of the environment, to which something is added.
pub fn variables(
    address: &str,
    region: &str,
    variable: impl Fn(&str) -> Option<String>,
) -> Vec<(&'static str, Option<String>)> {
    let endpoints = Service::ALL.iter().map(|service| service.endpoint_variable()).chain([STS_ENDPOINT]);
    let mut variables: Vec<_> = endpoints.map(|name| (name, Some(address.to_owned()))).collect();
    // What would lead past these addresses: settings of profiles too, over which variables win.
    let past = ["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "AWS_USE_FIPS_ENDPOINT", "AWS_USE_DUALSTACK_ENDPOINT"];
    variables.extend(past.map(|name| (name, Some("false".to_owned()))));
    let authority = address.split_once("://").map_or(address, |(_, authority)| authority);
    let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host).trim_matches(['[', ']']);
    for name in ["NO_PROXY", "no_proxy"] {
        let given = variable(name);
        let is_named = given.as_ref().is_some_and(|given| given.split(',').any(|known| known.trim() == host));
        let more = (!is_named).then(|| host.to_owned());
        variables.push((name, Some(given.into_iter().chain(more).collect::<Vec<_>>().join(","))));
    }
    variables.extend([
        ("AWS_ACCESS_KEY_ID", Some(ACCESS_KEY.to_owned())),
        ("AWS_SECRET_ACCESS_KEY", Some(SECRET_KEY.to_owned())),
        ("AWS_REGION", Some(region.to_owned())),
        ("AWS_DEFAULT_REGION", Some(region.to_owned())),
        ("AWS_SESSION_TOKEN", None),
        ("AWS_PROFILE", None),
        ("AWS_DEFAULT_PROFILE", None),
        (APP_INSTANCE, None),
        (BEARER, None),
        // The state file in use is not for a separate sandbox.
        (CONTEXT, Some(String::new())),
        (SANDBOX, None),
    ]);
    variables
}

/// Runs `words` as a command with an empty sandbox, and gives the command's exit status. Every AWS SDK and the
/// AWS CLI find the sandbox through the environment, and so do the commands of `chimectl sandbox`. `prepare` gets
/// the place of its state, which is below `directory` and is removed at the end, as is the certificate authority of a
/// sandbox with TLS. `region` is the command's; `variable` gives a variable of the environment, to which the command's
/// is added.
///
/// # Errors
/// If the sandbox or the command cannot be started.
pub async fn exec(
    words: &[OsString],
    directory: &Path,
    region: &str,
    tls: bool,
    variable: impl Fn(&str) -> Option<String>,
    prepare: impl FnOnce(Backing) -> Result<Sandbox, Error>,
) -> Result<ExitStatus, Error> {
    let [program, arguments @ ..] = words else {
        return Err(Error::usage("sandbox exec needs a command").hint("chimectl sandbox exec -- ./provision.sh"));
    };
    let state = TemporaryState::new(directory)?;
    let authority = if tls { Some(Authority::in_directory(&state.0)?) } else { None };
    let config = authority.as_ref().map(Authority::server).transpose()?;
    let sandbox = prepare(Backing::File(state.file()))?.encrypted(config);
    let scheme = if tls { "https" } else { "http" };
    let (tell_address, address) = oneshot::channel();
    let (stop, stopped) = oneshot::channel::<()>();
    let ready = move |address| {
        tell_address.send(address).map_err(|_| Error::new(Kind::Other, "the sandbox was stopped before it was ready"))
    };
    let server = serve(sandbox, (Ipv4Addr::LOCALHOST, 0).into(), ready, async move {
        let _ = stopped.await;
    });
    let command = async {
        let address = address.await.map_err(|_| Error::new(Kind::Other, "the sandbox did not start"))?;
        let mut command = Command::new(program);
        command.args(arguments).env(SANDBOX_STATE, state.file());
        for (name, value) in variables(&format!("{scheme}://{address}"), region, &variable) {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        if let Some(authority) = &authority {
            for (name, among) in trusting(authority, &state.0, &variable)? {
                command.env(name, among);
            }
        }
        let name = program.display();
        run(&mut command).await.map_err(|error| Error::io(&format!("run {name}"), error))
    };
    let (served, status) = tokio::join!(server, async move {
        let status = command.await;
        drop(stop);
        status
    });
    served?;
    status
}

/// The variables that make SDKs trust `authority`, with their files in `directory`. Clients that read the first file trust
/// nothing else, so the file contains all authorities that the command would otherwise trust; Node.js adds the second file
/// to those that it trusts.
fn trusting(
    authority: &Authority,
    directory: &Path,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<[(&'static str, PathBuf); 2], Error> {
    let named = |name: &str| {
        let path = variable(name).filter(|path| !path.is_empty());
        path.map(|path| {
            std::fs::read_to_string(&path).map_err(|error| Error::io(&format!("read {name} {path}"), error))
        })
    };
    let bundle = named("AWS_CA_BUNDLE").unwrap_or_else(|| Ok(of_system()))?;
    let extra = named("NODE_EXTRA_CA_CERTS").unwrap_or_else(|| Ok(String::new()))?;
    let files = [("AWS_CA_BUNDLE", "ca-bundle.pem", bundle), ("NODE_EXTRA_CA_CERTS", "ca-extra.pem", extra)];
    let mut variables = [("", PathBuf::new()), ("", PathBuf::new())];
    for (at, (name, file, others)) in files.into_iter().enumerate() {
        let path = directory.join(file);
        std::fs::write(&path, format!("{others}\n{}", authority.pem()))
            .map_err(|error| Error::io(&format!("write {}", path.display()), error))?;
        variables[at] = (name, path);
    }
    Ok(variables)
}

/// The authorities that the system trusts; none if they are unknown.
fn of_system() -> String {
    let found = rustls_native_certs::load_native_certs().certs;
    let pem = |certificate: &[u8]| {
        format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", STANDARD.encode(certificate))
    };
    found.iter().map(|certificate| pem(certificate)).collect()
}

/// Runs the command to its end. Signals to chimectl are forwarded to the command, so that it can shut down with its
/// sandbox still running, and leaves nothing behind.
#[cfg(unix)]
async fn run(command: &mut Command) -> io::Result<ExitStatus> {
    use rustix::process::{Pid, Signal as Sent, kill_process};

    let mut signals = Signals::listen(None).map_err(io::Error::other)?;
    let mut child = command.spawn()?;
    loop {
        let received = tokio::select! {
            status = child.wait() => return status,
            received = signals.received() => received,
        };
        let process = child.id().and_then(|id| Pid::from_raw(id.cast_signed()));
        let sent = match received {
            Signal::HangUp => Sent::HUP,
            Signal::Interrupt => Sent::INT,
            Signal::Terminate => Sent::TERM,
        };
        if let Some(process) = process.filter(|_| !(received == Signal::Interrupt && is_in_foreground())) {
            // It fails if the command has just ended, which the next turn sees.
            let _ = kill_process(process, sent);
        }
    }
}

/// Whether the terminal sends Ctrl-C to this process's group, and so to the command too.
#[cfg(unix)]
fn is_in_foreground() -> bool {
    let terminal = std::fs::File::open("/dev/tty").ok();
    terminal.and_then(|terminal| rustix::termios::tcgetpgrp(terminal).ok()) == Some(rustix::process::getpgrp())
}

/// Runs the command to its end.
#[cfg(not(unix))]
async fn run(command: &mut Command) -> io::Result<ExitStatus> {
    command.spawn()?.wait().await
}
