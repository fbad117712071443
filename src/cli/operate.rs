//! Calls an operation for the command line: prepares its input, sends it, prints what comes back.

use aws_config::retry::RetryConfig;
use serde_json::Value as Json;
use tokio::signal;

use crate::api::Document;
use crate::api::check::{Strictness, check};
use crate::api::error::{Error, Kind};
use crate::api::facts::Traits;
use crate::api::links;
use crate::api::operation::Operation;
use crate::api::paging;
use crate::api::paging::Paging;
use crate::api::problem::{Problem, ProblemKind};
use crate::api::redact::Redaction;
use crate::api::regions;
use crate::api::service::Service;
use crate::api::skeleton;
use crate::api::times::Times;
use crate::aws::client::{Account, Clients, Settings};
use crate::aws::endpoint;
use crate::aws::environment::Environment;
use crate::aws::profile::Profile;
use crate::aws::recorder::Say;
use crate::aws::retries;
use crate::aws::settings::{self, Found, Lookup};
use crate::aws::transport::{Always, DryRun, Network};
use crate::aws::trust::Bundle;
use crate::cli::answer::answer;
use crate::cli::hints;
use crate::cli::in_process::{self, InProcess};
use crate::cli::input::{Flags, Whole, gather};
use crate::cli::leaf::Invocation;
use crate::cli::output::{self, Format, Progress, Query, Shape, Tables, View};
use crate::cli::printing::Printing;
use crate::cli::state_file::state_file;
use crate::cli::terminal::Terminal;
use crate::cli::{Options, Skeleton};
use crate::jobs::pages;
use crate::jobs::pages::{Page, Sink as _};
use crate::sandbox::Backing;

/// The exit status of a call that succeeded and whose answer lists failures.
const PARTIAL_FAILURE: u8 = 1;

/// The member that says on whose behalf a messaging operation is called.
const CHIME_BEARER: &str = "ChimeBearer";

/// What is said after requests of `--no-verify-ssl`.
const UNVERIFIED: &str = "the server's certificate was not verified (--no-verify-ssl): anybody on the way can read and \
                          change what is sent; --ca-bundle trusts a server of yours";

/// Calls the operation of `invocation` and gives the exit status. `unread` lists the words that could not be
/// read; if there are any, nothing is sent.
///
/// # Errors
/// If the command line has problems (all are reported at once), or if the call fails.
pub async fn operate(
    terminal: &Terminal,
    environment: Environment,
    invocation: Invocation,
    options: Options,
    unread: Vec<String>,
) -> Result<u8, Error> {
    if let Some(skeleton) = options.generate_cli_skeleton {
        return show_skeleton(terminal, skeleton, invocation.operation, &options, &unread);
    }
    let profile =
        if options.sandbox { Profile::default() } else { Profile::read(&environment, options.profile.as_deref())? };
    let lookup = Lookup { environment, profile };
    let prepared = Prepared::new(terminal, invocation, &options, lookup, unread)?;
    let notes = prepared.notes.clone();
    let network = network(&options, &prepared.lookup)?;
    let done = tokio::select! {
        biased;
        interrupted = signal::ctrl_c() => match interrupted {
            Ok(()) => Err(Error::new(Kind::Interrupted, "interrupted")
                .hint("A request under way may have taken effect; check before you repeat it.")),
            Err(error) => Err(Error::io("wait for Ctrl-C", error)),
        },
        done = prepared.run(terminal, &options, &network) => done,
    };
    let warning = network.was_unverified().then_some(UNVERIFIED);
    // Notes come last, because scripts look for an error in the first line of standard error.
    match done {
        Ok(status) => {
            notes.iter().for_each(|note| output::say(terminal, &format!("Note: {note}")));
            warning.iter().for_each(|warning| output::say(terminal, &format!("Warning: {warning}")));
            Ok(status)
        }
        Err(error) => Err(notes.into_iter().chain(warning.map(str::to_owned)).fold(error, Error::hint)),
    }
}

/// A command line without problems.
struct Prepared {
    operation: &'static Operation,
    input: Document,
    paging: Option<Paging>,
    view: View,
    lookup: Lookup,
    notes: Vec<String>,
}

impl Prepared {
    fn new(
        terminal: &Terminal,
        invocation: Invocation,
        options: &Options,
        lookup: Lookup,
        unread: Vec<String>,
    ) -> Result<Self, Error> {
        let Invocation { operation, flags } = invocation;
        let (mut input, unreadable) = gather(operation, &flags, options.whole_input(), &lookup.environment);
        let paging = Paging::of(operation);
        let mut lines = unread;
        if options.cli_input_json.is_some() && options.cli_input_yaml.is_some() {
            lines.push("--cli-input-yaml: cannot be given with --cli-input-json".to_owned());
        }
        lines.extend(connection_problems(options));
        lines.extend(paging_problems(operation, paging.as_ref(), options, &input));
        let single = options.no_paginate || paging::asks_for_one_page(&input);
        if let Some(size) = options.page_size.filter(|_| paging.is_some()) {
            input.insert(paging::MAX_RESULTS.to_owned(), size.into());
        }
        if let Some(bearer) = bearer(operation, &input, &lookup) {
            input.insert(CHIME_BEARER.to_owned(), bearer.into());
        }
        let is_off = |found: Found| found.value == "false";
        let unchecked = options.no_validate || lookup.find(settings::VALIDATION, None).is_some_and(is_off);
        let strictness = if unchecked { Strictness::Sendable } else { Strictness::Full };
        let unread_member = |problem: &Problem| unreadable.iter().any(|unreadable| unreadable.member == problem.member);
        let checked = check(operation, &input, strictness).into_iter().filter(|problem| !unread_member(problem));
        let (choices, problems): (Vec<_>, Vec<_>) =
            checked.chain(unreadable.iter().cloned()).partition(|problem| problem.kind == ProblemKind::UnknownChoice);
        let in_words = |problem: &Problem| line(operation, problem, &flags, options);
        lines.extend(problems.iter().map(in_words));
        let format = format(terminal, options, &lookup);
        // A format that is not known takes no problem of the command line's place: it is reported when there is none.
        let (view, misfits) = view(format.as_ref().map_or(Format::Table, |format| *format), options);
        if options.query.is_none() && !options.dry_run && !options.columns.is_empty() {
            lines.extend(Shape::of(operation).pick(&options.columns).err());
        }
        if !lines.is_empty() || !misfits.is_empty() {
            return Err(refused_with(operation, lines, misfits));
        }
        format?;
        let notes = choices.iter().map(|choice| format!("{}; it was sent as it is", in_words(choice))).collect();
        Ok(Self { operation, input, paging: paging.filter(|_| !single), view, lookup, notes })
    }

    async fn run(self, terminal: &Terminal, options: &Options, network: &Network) -> Result<u8, Error> {
        let view = self.view;
        let connection = connection(options, &self.lookup, self.operation.service)?;
        if options.dry_run {
            return show_request(terminal, self.operation, self.input, options.sandbox, connection, view).await;
        }
        let clients = connect(options, connection, network, &self.lookup.environment).await?;
        let list = self.paging.map(|paging| paging.items.to_owned());
        let renderer = output::renderer(terminal, view, Shape::of(self.operation), list);
        let mut times = Times::of(self.operation);
        if self.lookup.find(settings::TIMESTAMP_FORMAT, None).is_some_and(|found| found.value == "wire") {
            times = Times::default();
        }
        let printing = Printing {
            renderer,
            times,
            list: self.paging.map(|paging| paging.items),
            failures: failures(self.operation),
            progress: Progress::new(terminal, self.paging.is_some() && !options.debug),
            listed: 0,
            failed: 0,
        };
        fetch(terminal, &clients, self.operation, self.input, self.paging, options, printing).await
    }
}

/// The members of an operation's answer that list what failed although the call succeeded.
fn failures(operation: &Operation) -> &'static [&'static str] {
    Traits::of(operation.service).partial_failure.get(operation.name).unwrap_or_default()
}

/// Fetches the answer, page by page if the operation pages, and prints it.
async fn fetch(
    terminal: &Terminal,
    clients: &Clients,
    operation: &'static Operation,
    input: Document,
    paging: Option<Paging>,
    options: &Options,
    mut printing: Printing,
) -> Result<u8, Error> {
    let say = || {
        let terminal = terminal.clone();
        options.debug.then(|| Box::new(move |line: &str| output::say(&terminal, line)) as Say)
    };
    match paging {
        Some(paging) => {
            let pages = pages::Options { max_items: options.max_items, starting_token: options.starting_token.clone() };
            let progress = printing.progress.clone();
            let page = async |input: &Document| progress.during(answer(clients, operation, input, say())).await;
            printing = pages::each_page(&paging, &pages, input, page, printing).await?;
        }
        None => printing.page(Page { document: answer(clients, operation, &input, say()).await?, resume: None })?,
    }
    printing.finish()?;
    if let Some(hint) = hints::of_empty_list(operation).filter(|_| printing.list.is_some() && printing.listed == 0) {
        output::remark(terminal, hint);
    }
    if printing.failed > 0 {
        let (failed, lists) = (printing.failed, printing.failures.join(", "));
        output::say(terminal, &format!("{failed} of the items failed; the answer lists them under {lists}"));
        return Ok(PARTIAL_FAILURE);
    }
    Ok(0)
}

/// Prints a skeleton of the operation's input or answer. What the flags hold does not matter.
fn show_skeleton(
    terminal: &Terminal,
    skeleton: Skeleton,
    operation: &'static Operation,
    options: &Options,
    unread: &[String],
) -> Result<u8, Error> {
    let (view, misfits) = view(options.output.unwrap_or(Format::Json), options);
    let misfits = if skeleton == Skeleton::Output { misfits } else { Vec::new() };
    if !unread.is_empty() || !misfits.is_empty() {
        return Err(refused_with(operation, unread.to_vec(), misfits));
    }
    match skeleton {
        Skeleton::Input => output::json(terminal, &Json::Object(skeleton::input(operation)))?,
        Skeleton::YamlInput => output::data(terminal, &skeleton::yaml_input(operation))?,
        Skeleton::Output => match skeleton::output(operation) {
            Some(document) => {
                let mut renderer = output::renderer(terminal, view, Shape::of(operation), None);
                renderer.page(Page { document, resume: None })?;
                renderer.finish()?;
            }
            None => output::json(terminal, &Json::Object(Document::new()))?,
        },
    }
    Ok(0)
}

/// Prints the request that would be sent.
async fn show_request(
    terminal: &Terminal,
    operation: &'static Operation,
    input: Document,
    sandbox: bool,
    settings: Settings,
    view: View,
) -> Result<u8, Error> {
    let dry_run = DryRun::default();
    let clients = match sandbox {
        true => in_process::clients(settings.region, dry_run.clone()),
        false => Clients::of_aws(settings, Account::Given(in_process::nobody()), Always(dry_run.clone())).await?,
    };
    answer(&clients, operation, &input, None).await?;
    let request = dry_run.take().ok_or_else(|| Error::new(Kind::Other, "the SDK made no request"))?;
    let redaction = Redaction::of(operation, &input);
    let mut document = Document::new();
    document.insert("Method".to_owned(), request.method.into());
    document.insert("Url".to_owned(), redaction.url(&request.url).into());
    if let Some(body) = redaction.request_body(&request.body) {
        document.insert("Body".to_owned(), body);
    }
    let mut renderer = output::renderer(terminal, view, Shape::default(), None);
    renderer.page(Page { document, resume: None })?;
    renderer.finish()?;
    Ok(0)
}

/// The network as the options and the configuration have it.
fn network(options: &Options, lookup: &Lookup) -> Result<Network, Error> {
    if options.sandbox {
        return Ok(Network::default());
    }
    match Bundle::find(options.ca_bundle.as_deref(), lookup) {
        Ok(bundle) => Ok(Network::trusting(bundle)),
        // A bundle is then for credentials only, which may need none.
        Err(_) if options.no_verify_ssl => Ok(Network::default()),
        Err(error) => Err(error),
    }
}

async fn connect(
    options: &Options,
    settings: Settings,
    network: &Network,
    environment: &Environment,
) -> Result<Clients, Error> {
    if options.sandbox {
        let sandbox = Backing::File(state_file(environment)?).open(None)?;
        return Ok(in_process::clients(settings.region, InProcess::new(sandbox)));
    }
    let clients = Clients::of_aws(settings, Account::Configured, network.clone()).await?;
    Ok(if options.no_verify_ssl { clients.through(network.without_verification()) } else { clients })
}

/// What is wrong with the options of the connection, whatever the call.
fn connection_problems(options: &Options) -> Vec<String> {
    let endpoint = options.endpoint_url.as_deref().and_then(|url| endpoint::problem("--endpoint-url", url));
    let region = options.region.as_deref().and_then(|region| regions::problem("--region", region));
    endpoint.into_iter().chain(region).collect()
}

fn connection(options: &Options, lookup: &Lookup, service: Service) -> Result<Settings, Error> {
    let endpoint_url = match options.sandbox {
        true => None,
        false => endpoint::configured(lookup, service, options.endpoint_url.as_deref())?,
    };
    let region = lookup.find(settings::REGION, options.region.as_deref());
    if let Some(problem) = region.as_ref().and_then(|found| regions::problem(&found.source.to_string(), &found.value)) {
        return Err(Error::new(Kind::Configuration, problem));
    }
    Ok(Settings {
        region: region.map(|found| found.value),
        lookup: lookup.clone(),
        endpoint_url,
        unsigned: options.no_sign_request,
        connect_timeout: Options::timeout(options.cli_connect_timeout),
        read_timeout: Options::timeout(options.cli_read_timeout),
        // A sandbox answers at once or not at all.
        retries: if options.sandbox { RetryConfig::disabled() } else { retries::configured(lookup)? },
    })
}

/// The bearer of the environment, for an operation that takes one and was given none.
fn bearer(operation: &Operation, input: &Document, lookup: &Lookup) -> Option<String> {
    let takes_one = operation.member(CHIME_BEARER).is_some() && !input.contains_key(CHIME_BEARER);
    lookup.find(settings::BEARER, None).filter(|_| takes_one).map(|found| found.value)
}

/// The output format: of the command line, of `AWS_DEFAULT_OUTPUT`, of the profile, or the one that fits
/// standard output.
fn format(terminal: &Terminal, options: &Options, lookup: &Lookup) -> Result<Format, Error> {
    if let Some(format) = options.output {
        return Ok(format);
    }
    let Some(Found { value: name, source }) = lookup.find(settings::OUTPUT, None) else {
        return Ok(Format::of_stdout(terminal));
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

/// What the options say of the output, and what is wrong with it.
fn view(format: Format, options: &Options) -> (View, Vec<Error>) {
    let (query, mut misfits) = match options.query.as_deref().map(Query::new).transpose() {
        Ok(query) => (query, Vec::new()),
        Err(error) => (None, vec![error]),
    };
    if !options.columns.is_empty() && !matches!(format, Format::Table | Format::Csv) {
        let hint = "Add --output table or --output csv; --query picks in every format.";
        misfits.push(Error::usage("--columns: is for tables and CSV").hint(hint));
    }
    let tables =
        Tables { columns: options.columns.clone(), wide: options.wide, color: options.color.unwrap_or_default() };
    (View { format, query, tables }, misfits)
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
    } else if paging::asks_for_one_page(input) {
        "--next-token and --max-results make a single request".to_owned()
    } else {
        return Vec::new();
    };
    given.map(|flag| format!("{flag}: has no meaning here, because {why}")).collect()
}

/// A problem in the words of the command line.
fn line(operation: &Operation, problem: &Problem, flags: &Flags, options: &Options) -> String {
    let whole = options.whole_input().filter(|_| !flags.gave(&problem.member));
    let place = match operation.member(&problem.member) {
        Some(member)
            if problem.member == paging::MAX_RESULTS
                && options.page_size.is_some()
                && member.flag() == "max-results" =>
        {
            "--page-size".to_owned()
        }
        Some(member) if whole.is_none() || problem.kind == ProblemKind::Missing && problem.path.is_empty() => {
            format!("--{}{}", member.flag(), problem.path)
        }
        _ => format!("{} {}", whole.map(Whole::option).unwrap_or_default(), problem.place()).trim().to_owned(),
    };
    // The last step of a path is a member too.
    let name = problem.path.rsplit('.').next().filter(|name| !name.is_empty()).unwrap_or(&problem.member);
    let link = links::find(operation, name).filter(|_| problem.kind == ProblemKind::Missing);
    let source = link.map(|link| format!("; {}", link.advice(operation))).unwrap_or_default();
    format!("{place}: {}{source}", problem.message)
}

/// The refusal of `lines` and of what is wrong with the options of the output, whose hints come first.
fn refused_with(operation: &Operation, mut lines: Vec<String>, misfits: Vec<Error>) -> Error {
    let mut hints = Vec::new();
    for misfit in misfits {
        // What a message quotes stands below it, as with a value in shorthand.
        lines.push(misfit.message.replace('\n', "\n      "));
        hints.extend(misfit.hints);
    }
    let mut error = refused(operation, &lines);
    hints.append(&mut error.hints);
    Error { hints, ..error }
}

fn refused(operation: &Operation, lines: &[String]) -> Error {
    Error::problems(&format!("chimectl {} {}", operation.service.name(), operation.command()), lines)
}
