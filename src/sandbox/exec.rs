//! A command with a sandbox of its own behind it: `chimectl sandbox exec -- CMD…`.

use std::ffi::OsString;
use std::process::ExitStatus;

use tokio::process::Command;
use tokio::sync::oneshot;

use super::{Backing, Clock, DEFAULT_REGION, serve};
use crate::error::{Error, Kind};
use crate::services::Service;

/// Runs `words` as a command with an empty sandbox in memory, and gives the command's exit status. Every AWS
/// SDK and the AWS CLI find the sandbox through the environment.
///
/// # Errors
/// If the sandbox or the command cannot be started.
pub async fn exec(words: &[OsString]) -> Result<ExitStatus, Error> {
    let [program, arguments @ ..] = words else {
        return Err(Error::usage("sandbox exec needs a command").hint("chimectl sandbox exec -- ./provision.sh"));
    };
    let sandbox = Backing::Memory.open(Clock::Instant)?;
    let (tell_address, address) = oneshot::channel();
    let (stop, stopped) = oneshot::channel::<()>();
    let ready = move |address| {
        tell_address.send(address).map_err(|_| Error::new(Kind::Other, "the sandbox was stopped before it was ready"))
    };
    let server = serve(sandbox, 0, ready, async move {
        let _ = stopped.await;
    });
    let command = async move {
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
