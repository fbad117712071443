//! What each command does with its parsed words.

use std::ffi::OsString;

use clap::CommandFactory as _;
use clap::error::ErrorKind;
use tokio::runtime::Builder;
use tokio::signal;

use crate::call::call;
use crate::cli::{Cli, Command, Options, Parsed, Sandbox, parse};
use crate::client::{Account, Clients, Settings};
use crate::error::{Error, Kind};
use crate::facts::Traits;
use crate::input::{Document, Problem, ProblemKind, Strictness, check, gather};
use crate::leaf::Invocation;
use crate::operation::Operation;
use crate::output::{self, Format, Query, Renderer};
use crate::paging::{self, Page, Paging};
use crate::redact::Redaction;
use crate::sandbox::{self, Backing, InProcess};
use crate::transport::{Always, DryRun, Network};

/// The exit status of a call that succeeded and whose answer lists failures.
const PARTIAL_FAILURE: u8 = 1;

/// Runs a command line and gives its exit status.
///
/// # Errors
/// What the command came to grief with.
pub fn run(words: Vec<OsString>) -> Result<u8, Error> {
    let Parsed { cli, problems } = match parse(words) {
        Ok(parsed) => parsed,
        Err(error) => {
            output::show_clap(&error);
            let asked = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
            return Ok(if asked { 0 } else { Kind::Usage.exit_status() });
        }
    };
    let work = async {
        match cli.command {
            Command::Meetings(group) => operate(group.command.invocation(), cli.options, problems).await,
            Command::Sandbox(_) | Command::Completion { .. } if !problems.is_empty() => {
                Err(Error::usage(problems.join("\n")))
            }
            Command::Sandbox(group) => work_sandbox(group.command).await,
            Command::Completion { shell } => complete(shell),
        }
    };
    Builder::new_current_thread().enable_all().build().map_err(|error| Error::io("start", error))?.block_on(work)
}

/// Calls an operation and prints what it answers.
async fn operate(invocation: Invocation, options: Options, words: Vec<String>) -> Result<u8, Error> {
    let Invocation { operation, flags } = invocation;
    let (mut input, unreadable) = gather(operation, &flags, options.cli_input_json.as_deref());
    let paging = Paging::of(operation);
    let mut lines = words;
    lines.extend(paging_problems(operation, paging.as_ref(), &options, &input));
    if let Some(size) = options.page_size.filter(|_| paging.is_some()) {
        input.insert("MaxResults".to_owned(), size.into());
    }
    let strictness = if options.no_validate { Strictness::Sendable } else { Strictness::Full };
    let checked = check(operation, &input, strictness);
    let (notes, problems): (Vec<_>, Vec<_>) = unreadable
        .iter()
        .chain(checked.iter().filter(|problem| unreadable.iter().all(|unreadable| unreadable.member != problem.member)))
        .partition(|problem| problem.kind == ProblemKind::UnknownChoice);
    let from_json = |member: &str| !flags.gave(member) && options.cli_input_json.is_some();
    lines.extend(problems.into_iter().map(|problem| line(operation, problem, from_json(&problem.member), &options)));
    let query = match options.query.as_deref().map(Query::new).transpose() {
        Ok(query) => query,
        Err(error) => {
            lines.push(error.message);
            None
        }
    };
    if !lines.is_empty() {
        return Err(refused(operation, &lines));
    }
    for note in notes {
        output::say(&format!(
            "Note: {}; it is sent as it is",
            line(operation, note, from_json(&note.member), &options)
        ));
    }
    let single = options.no_paginate
        || input.contains_key("NextToken")
        || (input.contains_key("MaxResults") && options.page_size.is_none());
    let paging = paging.filter(|_| !single);
    let format = format(&options).await?;
    let call = async {
        if options.dry_run {
            return show_request(operation, input, &options, format, query).await;
        }
        let clients = connect(&options).await?;
        let list = paging.as_ref().map(|paging| paging.items.clone());
        let mut renderer = output::renderer(format, query, list);
        fetch(&clients, operation, input, paging, &options, renderer.as_mut()).await
    };
    tokio::select! {
        biased;
        interrupted = signal::ctrl_c() => match interrupted {
            Ok(()) => Err(Error::new(Kind::Interrupted, "interrupted")
                .hint("A request under way may have taken effect; check before you repeat it.")),
            Err(error) => Err(Error::io("wait for Ctrl-C", error)),
        },
        done = call => done,
    }
}

/// Fetches the answer, page by page if the operation pages, and renders it.
async fn fetch(
    clients: &Clients,
    operation: &'static Operation,
    input: Document,
    paging: Option<Paging>,
    options: &Options,
    renderer: &mut dyn Renderer,
) -> Result<u8, Error> {
    let failures = Traits::of(operation.service)
        .and_then(|mut traits| traits.partial_failure.remove(operation.name))
        .unwrap_or_default();
    let mut failed = 0;
    let mut emit = |page: Page| {
        failed += failures.iter().filter_map(|list| page.document.get(list)?.as_array()).map(Vec::len).sum::<usize>();
        renderer.page(page)
    };
    match paging {
        Some(paging) => {
            let pages = paging::Options {
                page_size: options.page_size,
                max_items: options.max_items,
                starting_token: options.starting_token.clone(),
            };
            let page = async |input: &Document| call(clients, operation, input, options.debug).await;
            paging::each_page(&paging, &pages, input, page, &mut emit).await?;
        }
        None => emit(Page { document: call(clients, operation, &input, options.debug).await?, resume: None })?,
    }
    renderer.finish()?;
    if failed > 0 {
        output::say(&format!("{failed} of the items failed; the answer lists them under {}", failures.join(", ")));
        return Ok(PARTIAL_FAILURE);
    }
    Ok(0)
}

/// Prints the request that would be sent.
async fn show_request(
    operation: &'static Operation,
    input: Document,
    options: &Options,
    format: Format,
    query: Option<Query>,
) -> Result<u8, Error> {
    let dry_run = DryRun::default();
    let clients = Clients::of_aws(settings(options), Account::Nobody, Always(dry_run.clone())).await?;
    call(&clients, operation, &input, false).await?;
    let request = dry_run.take().ok_or_else(|| Error::new(Kind::Other, "the SDK made no request"))?;
    let redaction = Redaction::of(operation, &input);
    let mut document = Document::new();
    document.insert("Method".to_owned(), request.method.into());
    document.insert("Url".to_owned(), redaction.url(&request.url).into());
    if let Some(body) = redaction.request_body(&request.body) {
        document.insert("Body".to_owned(), body);
    }
    let mut renderer = output::renderer(format, query, None);
    renderer.page(Page { document, resume: None })?;
    renderer.finish()?;
    Ok(0)
}

async fn connect(options: &Options) -> Result<Clients, Error> {
    if options.sandbox {
        let sandbox = Backing::File(None).open()?;
        return Ok(Clients::of_sandbox(options.region.clone(), Always(InProcess::new(sandbox))));
    }
    Clients::of_aws(settings(options), Account::Configured, Network::default()).await
}

fn settings(options: &Options) -> Settings {
    Settings {
        region: options.region.clone(),
        profile: options.profile.clone(),
        endpoint_url: options.endpoint_url.clone(),
        unsigned: options.no_sign_request,
        connect_timeout: Options::timeout(options.cli_connect_timeout),
        read_timeout: Options::timeout(options.cli_read_timeout),
    }
}

/// The output format: of the command line, of `AWS_DEFAULT_OUTPUT`, of the profile, or the one that fits
/// standard output.
async fn format(options: &Options) -> Result<Format, Error> {
    if let Some(format) = options.output {
        return Ok(format);
    }
    let (name, source) = match std::env::var("AWS_DEFAULT_OUTPUT") {
        Ok(name) if !name.is_empty() => (name, "AWS_DEFAULT_OUTPUT".to_owned()),
        _ if options.sandbox => return Ok(Format::of_stdout()),
        _ => match crate::client::profile_setting(options.profile.as_deref(), "output").await {
            Some(name) => (name, "output in the AWS configuration".to_owned()),
            None => return Ok(Format::of_stdout()),
        },
    };
    <Format as clap::ValueEnum>::from_str(&name, true).map_err(|_| {
        let known: Vec<_> = <Format as clap::ValueEnum>::value_variants()
            .iter()
            .filter_map(clap::ValueEnum::to_possible_value)
            .map(|value| value.get_name().to_owned())
            .collect();
        Error::new(
            Kind::Configuration,
            format!("{source}: {name:?} is not a known format; known: {}", known.join(", ")),
        )
        .hint("Give --output to choose one for this command.")
    })
}

fn paging_problems(operation: &Operation, paging: Option<&Paging>, options: &Options, input: &Document) -> Vec<String> {
    let given = [
        ("--page-size", options.page_size.is_some()),
        ("--max-items", options.max_items.is_some()),
        ("--starting-token", options.starting_token.is_some()),
    ];
    let given = given.into_iter().filter(|(_, given)| *given).map(|(flag, _)| flag);
    let why = if paging.is_none() {
        format!("{} does not page", operation.name)
    } else if options.no_paginate {
        "--no-paginate makes a single request".to_owned()
    } else if input.contains_key("NextToken") || input.contains_key("MaxResults") {
        "--next-token and --max-results make a single request".to_owned()
    } else {
        return Vec::new();
    };
    given.map(|flag| format!("{flag}: has no meaning here, because {why}")).collect()
}

/// A problem in the words of the command line.
fn line(operation: &Operation, problem: &Problem, from_json: bool, options: &Options) -> String {
    let place = match operation.member(&problem.member) {
        Some(member)
            if problem.member == "MaxResults" && options.page_size.is_some() && member.flag() == "max-results" =>
        {
            "--page-size".to_owned()
        }
        Some(member) if !from_json || problem.kind == ProblemKind::Missing && problem.path.is_empty() => {
            format!("--{}{}", member.flag(), problem.path)
        }
        _ => format!("--cli-input-json {}", problem.place()).trim_end().to_owned(),
    };
    format!("{place}: {}", problem.message)
}

fn refused(operation: &Operation, lines: &[String]) -> Error {
    let command = format!("chimectl {} {}", operation.service.name(), operation.command());
    let count = if lines.len() == 1 { "1 problem".to_owned() } else { format!("{} problems", lines.len()) };
    let list: String = lines.iter().map(|line| format!("\n  {line}")).collect();
    Error::usage(format!("{count} with {command}; nothing was sent{list}"))
        .hint(format!("{command} --help describes every flag."))
}

async fn work_sandbox(command: Sandbox) -> Result<u8, Error> {
    match command {
        Sandbox::Serve { port, in_memory, state } => {
            let backing = if in_memory { Backing::Memory } else { Backing::File(state) };
            let ready = |address| output::data(&format!("The sandbox is ready at http://{address}\n"));
            sandbox::serve(backing.open()?, port, ready, ended()).await?;
            Ok(0)
        }
        Sandbox::Exec { command } => {
            let status = sandbox::exec(&command).await?;
            Ok(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or_else(|| killed(status)))
        }
        Sandbox::Reset { state } => {
            let path = state.map_or_else(sandbox::state_file, Ok)?;
            sandbox::Store::on_file(&path)?.clear()?;
            output::say(&format!("The sandbox in {} is empty.", path.display()));
            Ok(0)
        }
    }
}

/// Ready when the process is asked to end.
async fn ended() {
    let interrupted = signal::ctrl_c();
    #[cfg(unix)]
    {
        if let Ok(mut terminated) = signal::unix::signal(signal::unix::SignalKind::terminate()) {
            tokio::select! {
                _ = interrupted => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    let _ = interrupted.await;
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

fn complete(shell: clap_complete::Shell) -> Result<u8, Error> {
    output::data(&completion(shell)?)?;
    Ok(0)
}

/// The completion script of a shell.
///
/// # Errors
/// If the script is not text.
pub fn completion(shell: clap_complete::Shell) -> Result<String, Error> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "chimectl", &mut script);
    String::from_utf8(script)
        .map_err(|error| Error::new(Kind::Other, "the completion script is not text").caused_by(error))
}
