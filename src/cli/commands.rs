//! What each command does with its parsed words.

use std::ffi::{OsStr, OsString};
use std::net::SocketAddr;
use std::path::PathBuf;

use clap::ValueEnum as _;
use tokio::runtime::Builder;

use crate::api::error::{Error, Kind};
use crate::api::signals::Signals;
use crate::aws::aliases::Aliases;
use crate::aws::environment::Environment;
use crate::aws::settings::{self, Lookup};
use crate::cli::call::{call, listen};
use crate::cli::completion;
use crate::cli::context;
use crate::cli::manual;
use crate::cli::output::{self, ErrorFormat};
use crate::cli::state_file::{sandbox_directory, state_file};
use crate::cli::terminal::Terminal;
use crate::cli::words::alias::{Expanded, expand};
use crate::cli::words::built;
use crate::cli::{Called, Cli, Command, Conditions, EnvShell, Options, Parsed, Refusal, Sandbox, given, parse};
use crate::cli::{batch, search, whoami};
use crate::sandbox::{self, Authority, Backing, Clock, Log, Publisher, Store};

/// Runs a command line, reports what goes wrong, and gives the exit status.
pub fn run(words: Vec<OsString>) -> u8 {
    let environment = Environment::of_process();
    let terminal = Terminal::of_process(&environment);
    let fail = |error: &Error, options: &Options| {
        output::report(&terminal, error, error_format(&terminal, &environment, options));
        error.kind.exit_status()
    };
    let wished_before = wished(&words);
    let (words, hints) = match without_aliases(words, &environment, terminal.output_is_terminal()) {
        Ok(Expanded::Words(words, hints)) => (words, hints),
        Ok(Expanded::Shell(command)) => {
            return in_shell(&command).unwrap_or_else(|error| fail(&error, &wished_before));
        }
        Err(error) => return fail(&error, &wished_before),
    };
    let wished = wished(&words);
    let Parsed { cli, problems } = match parse(words) {
        Ok(parsed) => parsed,
        Err(Refusal::Asked(asked)) => {
            let text = asked.text(terminal.width());
            return output::help(&terminal, &text).map_or_else(|error| fail(&error, &wished), |()| 0);
        }
        Err(Refusal::Unfinished(help)) => {
            if error_format(&terminal, &environment, &wished).is_for_people() {
                output::unasked_help(&terminal, &help.text(Some(terminal.errors_width())));
                return Kind::Usage.exit_status();
            }
            let error = Error::usage("no command was specified").hint("To list the commands, use chimectl --help.");
            return fail(&error, &wished);
        }
        Err(Refusal::Wrong(error)) => return fail(&hints.into_iter().fold(error, Error::hint), &wished),
    };
    let options = Options {
        cli_error_format: cli.options.cli_error_format,
        profile: cli.options.profile.clone(),
        sandbox: cli.options.sandbox,
        context: cli.options.context.clone(),
        ..Options::default()
    };
    let done = match Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => {
            let done = runtime.block_on(work(&terminal, environment.clone(), cli, problems));
            // A user who interrupts a command does not wait for a name server or another process's transaction.
            runtime.shutdown_background();
            done
        }
        Err(error) => Err(Error::io("start", error)),
    };
    done.unwrap_or_else(|error| fail(&error, &options))
}

/// What words that cannot be read as a whole say of the form of errors.
fn wished(words: &[OsString]) -> Options {
    // As many letters as tell the option from every other one that all commands have.
    let format = given(words, "cli-error-format", "cli-e".len());
    let profile = given(words, "profile", "prof".len()).map(str::to_owned);
    let context = given(words, "context", "cont".len()).map(str::to_owned);
    let cli_error_format = format.and_then(|name| ErrorFormat::from_str(name, false).ok());
    Options { cli_error_format, profile, context, ..Options::default() }
}

/// The form of errors. The profile is read for it only now, and one that cannot be read has nothing to say.
fn error_format(terminal: &Terminal, environment: &Environment, options: &Options) -> ErrorFormat {
    let lookup = in_context(terminal, environment, options).unwrap_or_else(|_| Lookup::without_profile(environment));
    let is_sandbox = lookup.is_on(settings::SANDBOX, options.sandbox);
    let read = |lookup: Lookup| lookup.clone().with_profile(options.profile.as_deref()).unwrap_or(lookup);
    ErrorFormat::of(options.cli_error_format, &if is_sandbox { lookup } else { read(lookup) })
}

/// Where settings are looked for before a profile is read: the environment, and the context that is in force.
fn in_context(terminal: &Terminal, environment: &Environment, options: &Options) -> Result<Lookup, Error> {
    Lookup::in_context(environment, options.context.as_deref(), terminal.output_is_terminal())
}

/// The words of a command line with its aliases expanded. Completion passes words that the user did not type, and continues
/// if the aliases cannot be read.
fn without_aliases(words: Vec<OsString>, environment: &Environment, is_terminal: bool) -> Result<Expanded, Error> {
    if words.get(1).is_some_and(|word| word == completion::COMMAND) {
        return Ok(Expanded::Words(words, Vec::new()));
    }
    let aliases = Aliases::read(environment, is_terminal)?;
    let mut words = words.into_iter();
    let program = words.next();
    Ok(match expand(words.collect(), &aliases)? {
        Expanded::Words(words, hints) => Expanded::Words(program.into_iter().chain(words).collect(), hints),
        shell @ Expanded::Shell(_) => shell,
    })
}

/// Runs a command of the shell in the place of this process, so that signals and exit status are its own.
#[cfg(unix)]
fn in_shell(command: &OsStr) -> Result<u8, Error> {
    use std::os::unix::process::CommandExt as _;
    let error = std::process::Command::new("/bin/sh").arg("-c").arg(command).exec();
    Err(Error::io("start /bin/sh for an alias", error))
}

/// Runs a command of the shell and gives its exit status.
#[cfg(not(unix))]
fn in_shell(command: &OsStr) -> Result<u8, Error> {
    let status = std::process::Command::new("cmd").arg("/C").arg(command).status();
    let status = status.map_err(|error| Error::io("start cmd for an alias", error))?;
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or_else(|| killed(status)))
}

async fn work(terminal: &Terminal, environment: Environment, cli: Cli, problems: Vec<String>) -> Result<u8, Error> {
    match cli.command {
        Command::Service(group) => {
            let lookup = in_context(terminal, &environment, &cli.options)?;
            let options = cli.options.settled(&lookup);
            match group.called() {
                Called::Operation(invocation) => call(terminal, lookup, invocation, options, problems).await,
                Called::Listen(asked) => Box::pin(listen(terminal, lookup, *asked, options, problems)).await,
            }
        }
        Command::Batch(command) => {
            let lookup = in_context(terminal, &environment, &cli.options)?;
            let options = cli.options.settled(&lookup);
            batch::run(terminal, lookup, command, options).await
        }
        Command::Context(group) => context::run(terminal, &environment, group.command, cli.options).await,
        Command::Whoami => {
            let lookup = in_context(terminal, &environment, &cli.options)?;
            let options = cli.options.settled(&lookup);
            Box::pin(whoami::run(terminal, lookup, options)).await
        }
        Command::Sandbox(group) => work_sandbox(terminal, &environment, group.command, &cli.options).await,
        Command::Search { words } => search::run(terminal, &built(), &cli.options, &words),
        Command::Completion { shell } => print(terminal, shell.script()),
        Command::Man { directory } => manual::install(terminal, &directory).map(|()| 0),
        Command::Complete(asked) => print(terminal, &asked.answer(&environment)),
    }
}

fn print(terminal: &Terminal, text: &str) -> Result<u8, Error> {
    output::data(terminal, text)?;
    Ok(0)
}

async fn work_sandbox(
    terminal: &Terminal,
    environment: &Environment,
    command: Sandbox,
    options: &Options,
) -> Result<u8, Error> {
    match command {
        Sandbox::Serve { port, address, in_memory, state, conditions } => {
            if !address.is_loopback() {
                let unsigned = if conditions.verify_signatures { "" } else { " without credentials" };
                output::say(
                    terminal,
                    &format!(
                        "Warning: anyone who can reach {address} can read and change everything in this sandbox{unsigned}."
                    ),
                );
            }
            let backing =
                if in_memory { Backing::Memory } else { Backing::File(state_file(environment, state.as_deref())?) };
            let authority = match conditions.tls {
                true => Some(Authority::in_directory(&sandbox_directory(environment)?)?),
                false => None,
            };
            let sandbox = open(terminal, backing, &conditions)?;
            let sandbox = sandbox.encrypted(authority.as_ref().map(Authority::server).transpose()?);
            if let Some(authority) = &authority {
                let path = authority.certificate().display();
                output::say(terminal, &format!("Clients must trust its certificate authority: {path}"));
            }
            let scheme = if authority.is_some() { "https" } else { "http" };
            let ready = |address| output::data(terminal, &format!("The sandbox is ready at {scheme}://{address}\n"));
            sandbox::serve(sandbox, (address, port).into(), ready, ended()?).await?;
            Ok(0)
        }
        Sandbox::Exec { mut conditions, command } => {
            conditions.clock.get_or_insert(Clock::Instant);
            let region = region(terminal, environment, options);
            let status = sandbox::exec(
                &command,
                &Environment::temporary_directory(),
                &region,
                conditions.tls,
                |name| environment.get(name),
                |backing| open(terminal, backing, &conditions),
            )
            .await?;
            Ok(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or_else(|| killed(status)))
        }
        Sandbox::Tick { duration, state } => {
            let (path, store) = stored(environment, state)?;
            let now = store.tick(duration)?;
            output::say(terminal, &format!("Time in the sandbox in {}: {}", path.display(), sandbox::iso8601(now)));
            Ok(0)
        }
        Sandbox::Call(call) => {
            let (_, store) = stored(environment, existing(call.state.clone())?)?;
            Box::pin(call.run(terminal, store, options)).await
        }
        Sandbox::Env { port, address, shell, unset } => {
            let of_shell = || EnvShell::of(&environment.get("SHELL").unwrap_or_default());
            let shell = shell.unwrap_or_else(of_shell);
            let address = format!("http://{}", SocketAddr::from((address, port)));
            let variables =
                sandbox::variables(&address, &region(terminal, environment, options), |name| environment.get(name));
            let line = |(name, value): (&str, Option<String>)| shell.line(name, value.filter(|_| !unset).as_deref());
            print(terminal, &variables.into_iter().map(line).collect::<String>())
        }
        Sandbox::Status { fail_if_any, state } => {
            let path = state_file(environment, existing(state)?.as_deref())?;
            let status = Backing::File(path.clone()).open(None)?.status()?;
            output::say(terminal, &format!("The sandbox in {}:", path.display()));
            output::data(terminal, &status.text)?;
            Ok(u8::from(fail_if_any && status.left > 0))
        }
        Sandbox::Export { state } => {
            let path = state_file(environment, existing(state)?.as_deref())?;
            output::json(terminal, &Backing::File(path).open(None)?.export()?)?;
            Ok(0)
        }
        Sandbox::Import { file, state } => {
            let text = std::fs::read_to_string(&file).map_err(|error| Error {
                kind: Kind::Usage,
                ..Error::io(&format!("read {}", file.display()), error)
            })?;
            let export = serde_json::from_str(&text)
                .map_err(|error| Error::usage(format!("{} is not JSON: {error}", file.display())).caused_by(error))?;
            let (path, store) = stored(environment, state)?;
            super::confirm::loss(terminal, &in_context(terminal, environment, options)?, options, &path).await?;
            store.import(&export)?;
            output::say(terminal, &format!("Imported {} into the sandbox in {}.", file.display(), path.display()));
            Ok(0)
        }
        Sandbox::Reset { state } => {
            let (path, store) = stored(environment, existing(state)?)?;
            super::confirm::loss(terminal, &in_context(terminal, environment, options)?, options, &path).await?;
            store.clear()?;
            output::say(terminal, &format!("The sandbox in {} is empty.", path.display()));
            Ok(0)
        }
    }
}

/// The region for programs in a sandbox: that of the option, otherwise of the settings, otherwise the sandbox's.
fn region(terminal: &Terminal, environment: &Environment, options: &Options) -> String {
    let lookup = in_context(terminal, environment, options).unwrap_or_else(|_| Lookup::without_profile(environment));
    let lookup = lookup.clone().with_profile(options.profile.as_deref()).unwrap_or(lookup);
    let found = lookup.find(settings::REGION, options.region.as_deref());
    found.map_or_else(|| sandbox::DEFAULT_REGION.to_owned(), |found| found.value)
}

/// The file of `--state`, which must be there: a slip in its name would otherwise look like an empty sandbox.
fn existing(state: Option<PathBuf>) -> Result<Option<PathBuf>, Error> {
    match state {
        Some(path) if !path.exists() => Err(Error::usage(format!("--state: no such file: {}", path.display()))
            .hint("To create one, use sandbox serve --state, sandbox tick or sandbox import.")),
        state => Ok(state),
    }
}

/// The state in a file, or in the one that `--sandbox` uses.
fn stored(environment: &Environment, state: Option<PathBuf>) -> Result<(PathBuf, Store), Error> {
    let path = state_file(environment, state.as_deref())?;
    let store = Store::on_file(&path)?;
    Ok((path, store))
}

fn open(terminal: &Terminal, backing: Backing, conditions: &Conditions) -> Result<sandbox::Sandbox, Error> {
    let log = conditions.log.as_deref().map(Log::to).transpose()?;
    let said = terminal.clone();
    let log = log.map(|log| log.complaining(move |words| output::say(&said, words)));
    let publisher = conditions.events.as_deref().map(Publisher::to).transpose()?;
    let said = terminal.clone();
    let publisher = publisher.map(|publisher| publisher.complaining(move |words| output::say(&said, words)));
    let sandbox = backing.open(conditions.clock)?.publishing(publisher).verifying(conditions.verify_signatures);
    let sandbox =
        sandbox.failing_at(conditions.failures.clone()).strict(conditions.strict).open_to(conditions.origins.clone());
    Ok(sandbox
        .seeded(conditions.seed)
        .logged(log)
        .failing(conditions.faults.clone())
        .calling(conditions.functions.clone())
        .called(conditions.callees.clone()))
}

/// A future that completes when the process is asked to end. It listens immediately, so that a signal before the first
/// poll counts too. Requests in progress get a response, unless a second signal arrives.
fn ended() -> Result<impl Future<Output = ()> + Send + 'static, Error> {
    let mut signals = Signals::listen(Some(2))?;
    Ok(async move {
        signals.received().await;
    })
}

/// The exit status that shells give to a command that a signal ended.
fn killed(status: std::process::ExitStatus) -> u8 {
    #[cfg(unix)]
    {
        use std::os::unix::process::ExitStatusExt as _;
        if let Some(signal) = status.signal().and_then(|signal| u8::try_from(signal).ok()) {
            return 128_u8.saturating_add(signal);
        }
    }
    let _ = status;
    Kind::Other.exit_status()
}
