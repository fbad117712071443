//! A command with a sandbox of its own behind it: `chimectl sandbox exec -- CMD…`.

use std::ffi::OsString;
use std::fs::DirBuilder;
use std::path::PathBuf;
use std::process::ExitStatus;

use tokio::process::Command;
use tokio::sync::oneshot;
use uuid::Uuid;

use super::{Backing, DEFAULT_REGION, STATE_VARIABLE, Sandbox, serve};
use crate::error::{Error, Kind};
use crate::services::Service;

/// A directory for the state, which only its owner can read. It goes with this value.
struct TemporaryState(PathBuf);

impl TemporaryState {
    fn new() -> Result<Self, Error> {
        let path = std::env::temp_dir().join(format!("chimectl-{}", Uuid::new_v4()));
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

/// Runs `words` as a command with an empty sandbox, and gives the command's exit status. Every AWS SDK and the
/// AWS CLI find the sandbox through the environment, and so do the commands of `chimectl sandbox`. `prepare` gets
/// the place of its state, which is removed at the end.
///
/// # Errors
/// If the sandbox or the command cannot be started.
pub async fn exec(
    words: &[OsString],
    prepare: impl FnOnce(Backing) -> Result<Sandbox, Error>,
) -> Result<ExitStatus, Error> {
    let [program, arguments @ ..] = words else {
        return Err(Error::usage("sandbox exec needs a command").hint("chimectl sandbox exec -- ./provision.sh"));
    };
    let state = TemporaryState::new()?;
    let sandbox = prepare(Backing::File(Some(state.file())))?;
    let (tell_address, address) = oneshot::channel();
    let (stop, stopped) = oneshot::channel::<()>();
    let ready = move |address| {
        tell_address.send(address).map_err(|_| Error::new(Kind::Other, "the sandbox was stopped before it was ready"))
    };
    let server = serve(sandbox, 0, ready, async move {
        let _ = stopped.await;
    });
    let command = async {
        let address = address.await.map_err(|_| Error::new(Kind::Other, "the sandbox did not start"))?;
        let mut command = Command::new(program);
        command.args(arguments);
        for service in Service::ALL {
            command.env(service.endpoint_variable(), format!("http://{address}"));
        }
        command
            .env("AWS_ACCESS_KEY_ID", "AKIDSANDBOX")
            .env("AWS_SECRET_ACCESS_KEY", "sandbox")
            .env("AWS_REGION", DEFAULT_REGION)
            .env("AWS_DEFAULT_REGION", DEFAULT_REGION)
            .env(STATE_VARIABLE, state.file())
            .env_remove("AWS_SESSION_TOKEN")
            .env_remove("AWS_PROFILE")
            .env_remove("CHIMECTL_SANDBOX");
        let name = program.display();
        let mut child = command
            .spawn()
            .map_err(|error| Error::new(Kind::Other, format!("cannot run {name}: {error}")).caused_by(error))?;
        child.wait().await.map_err(|error| Error::io(&format!("wait for {name}"), error))
    };
    let (served, status) = tokio::join!(server, async move {
        let status = command.await;
        drop(stop);
        status
    });
    served?;
    status
}
