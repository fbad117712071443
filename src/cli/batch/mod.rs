//! `chimectl batch`: one operation over the rows of a file. [`jobs::batch`](crate::jobs::batch) decides what is sent when;
//! this module reads the command line and the input, and prints the results.

mod calling;
mod checking;
mod input;
mod options;
mod place;
mod printing;
mod progress;
mod rows;
mod table;

pub use options::{Command, Options as BatchOptions};

use tokio::sync::oneshot;

use crate::api::Document;
use crate::api::absence;
use crate::api::check::Strictness;
use crate::api::class::Class;
use crate::api::error::{Error, Kind};
use crate::api::existing::Existing;
use crate::api::operation::Operation;
use crate::api::paging;
use crate::api::problem::Problem;
use crate::api::signals::{Signal, Signals};
use crate::aws::settings::{self, Lookup};
use crate::cli::Options;
use crate::cli::call::short_names::{self, AppInstance, Names};
use crate::cli::call::{Connection, wants_more};
use crate::cli::confirm::{Guard, Proof};
use crate::cli::input::gather;
use crate::cli::last_words::{end_at_signal, end_soon};
use crate::cli::leaf::Invocation;
use crate::cli::modes::{self, Modes};
use crate::cli::output::{self, Format, Queue};
use crate::cli::terminal::Terminal;
use crate::jobs::batch::chunk::Request;
use crate::jobs::batch::journal::{Belongs, Journal};
use crate::jobs::batch::shard::Shard;
use crate::jobs::batch::{Plan, Tally, Unknown, replay, run as run_batch};
use crate::text::counted;
use checking::Checking;
use input::Input;
use options::InputFormat;
use printing::Printing;
use rows::{Purpose, Reader};

/// The exit status if rows failed or their outcome is unknown.
const INCOMPLETE: u8 = 1;

/// Runs a batch and gives the exit status.
///
/// # Errors
/// If the command line or rows have problems (nothing is sent then), if something is wrong with the configuration or the
/// journal, or if the batch cannot continue.
pub async fn run(terminal: &Terminal, lookup: Lookup, command: Command, options: Options) -> Result<u8, Error> {
    let Command { options: batch, group } = command;
    let Invocation { operation, flags, modes } = group.called();
    let lookup = options.with_profile(lookup)?;
    let (mut shared, unreadable) = gather(operation, &flags, options.whole_input(), &lookup.environment);
    let mut lines = misfits(&batch, &options);
    lines.extend(misplaced(operation, &modes));
    lines.extend(Connection::problems(&options));
    lines.extend(unreadable.iter().map(|problem| format!("{}: {}", problem.place(), problem.message)));
    let shard = place::shard(&batch, &lookup.environment).map_err(|line| lines.push(line)).ok();
    let (Some(path), Some(shard), true) = (&batch.input, shard, lines.is_empty()) else {
        return Err(Error::problems(&named(operation), &lines));
    };
    let app_instance = Box::pin(settled(terminal, operation, &mut shared, &options, &lookup)).await?;
    if let Some(size) = options.page_size {
        shared.insert(paging::MAX_RESULTS.to_owned(), size.into());
    }
    let input = Input::open(path)?;
    let is_table = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"));
    let by_name = if is_table { InputFormat::Csv } else { InputFormat::Ndjson };
    let format = batch.input_format.unwrap_or(by_name);
    let purpose = Purpose { operation, shared: &shared, app_instance: app_instance.as_deref(), format };
    let unchecked = options.no_validate || lookup.is_turned_off(settings::VALIDATION);
    let strictness = if unchecked { Strictness::Sendable } else { Strictness::Full };
    let is_if_not_exists = modes.if_not_exists;
    let rows = Checking { operation, strictness, is_if_not_exists }
        .check(&mut Reader::new(purpose, &input.file, path)?, path)?;
    rows.notes.iter().for_each(|note| output::tell(terminal, &format!("Note: {note}")));
    if options.dry_run {
        output::say(terminal, &format!("{} can be sent; nothing was sent (--dry-run).", counted(rows.count, "row")));
        return Ok(0);
    }
    let guard = Guard::of_call(operation, &options, &lookup).filter(|_| !batch.results_only && rows.count > 0);
    if let Some(guard) = guard {
        Box::pin(confirm(terminal, &guard, operation, rows.count, shard)).await?;
    }
    let connection = Connection::of(&options, lookup.clone(), operation.service)?;
    let elsewhere = absence::asked_beside(operation).map(|service| Connection::of(&options, lookup.clone(), service));
    let elsewhere = elsewhere.transpose()?;
    let target = connection.target(&lookup, options.profile.as_deref())?;
    let belongs = Belongs {
        operation: format!("{} {}", operation.service.name(), operation.command()),
        input: input.hash()?,
        shared: belonging(&shared, app_instance.as_deref().filter(|_| rows.has_short_names)),
        target,
        shard: shard.to_string(),
        rows: rows.count,
    };
    let journal = match &batch.journal {
        Some(journal) => place::of_shard(journal, shard),
        None => place::journal(&lookup.environment, &belongs, path, shard)?,
    };
    let journal = Journal::open(&journal, &belongs, batch.new)?;
    let unknown = match batch.unknown {
        Some(options::Unknown::Retry) => Unknown::Retry,
        Some(options::Unknown::Stop) => Unknown::Stop,
        Some(options::Unknown::Skip) | None => Unknown::Skip,
    };
    if unknown == Unknown::Stop && operation.class() == Class::Once {
        refuse_unknown(&journal)?;
    }
    let mut printing = Printing::new(terminal, rows.count, !options.debug && !shard.is_part() && !batch.results_only)?;
    if let Some(failed) = &batch.failed {
        printing = printing.keeping(failed, rows::header(purpose.format, &input.file)?)?;
    }
    let mut reader = Reader::new(purpose, &input.file, path)?;
    if batch.results_only {
        let tally = replay(&mut reader, &journal, shard, &mut printing).await?;
        return ended(terminal, &printing, &journal, &tally);
    }
    let plan = Plan {
        operation,
        concurrency: batch.concurrency.unwrap_or_else(|| place::concurrency(operation)),
        rate: batch.rate,
        unknown,
        ignores_absence: modes.ignore_not_found,
        as_completed: batch.as_completed,
        shard,
    };
    let clients = connection.clients(terminal).await?;
    let (place, asides) = ((clients, elsewhere), printing.asides());
    let calling = calling::Calling::new(terminal, place, operation, (&options, &modes), asides);
    let call = async |request: &Request| calling.call(request).await;
    let (ask, asked) = oneshot::channel();
    let mut interruption = Interruption { signals: Signals::listen(None)?, ask: Some(ask), first: None };
    let asides = printing.asides();
    let stop = async {
        match asked.await {
            Ok(signal) => signal,
            Err(_) => std::future::pending().await,
        }
    };
    let done = {
        let work = Box::pin(run_batch(&plan, &mut reader, &journal, &call, &mut printing, stop));
        tokio::select! {
            biased;
            error = interruption.again(&asides) => Err(error),
            done = work => done,
        }
    };
    interruption.end();
    match done {
        Ok(tally) => ended(terminal, &printing, &journal, &tally),
        Err(error) => {
            // A failure to print matters less than why the batch ended.
            let _ = printing.finish();
            Err(error.hint(format!(
                "Progress is recorded in {}; to continue, repeat the command.",
                journal.path().display()
            )))
        }
    }
}

/// Asks once before the calls for so many rows, before a journal is opened, which could discard an earlier one.
async fn confirm(
    terminal: &Terminal,
    guard: &Guard,
    operation: &Operation,
    rows: u64,
    shard: Shard,
) -> Result<(), Error> {
    let part = if shard.is_part() { format!("part {shard} of ") } else { String::new() };
    let what = format!("Run {} for {part}{}", operation.command(), counted(rows, "row"));
    let count = rows.to_string();
    let proof = if wants_more(operation) { Proof::Typed("the number of rows", &count) } else { Proof::Yes };
    guard.ask_before(terminal, &named(operation), &what, proof).await
}

/// Puts ARNs in the place of the short names that all rows have, and gives the app instance that those in the rows are below.
async fn settled(
    terminal: &Terminal,
    operation: &'static Operation,
    shared: &mut Document,
    options: &Options,
    lookup: &Lookup,
) -> Result<Option<String>, Error> {
    let settled = short_names::settle(operation, shared, lookup);
    let asked = Names::new(terminal, options, lookup);
    let mut problems = settled.problems.clone();
    if problems.is_empty() && settled.lines.is_empty() {
        problems = settled.resolve(shared, &asked).await?;
    }
    let place = |problem: &Problem| match settled.source_of(&problem.member) {
        Some(source) => source.to_string(),
        None => problem.place(),
    };
    let mut lines = settled.lines.clone();
    lines.extend(problems.iter().map(|problem| format!("{}: {}", place(problem), problem.message)));
    if !lines.is_empty() {
        return Err(Error::problems(&named(operation), &lines));
    }
    match lookup.find(settings::APP_INSTANCE, None).map(AppInstance::configured) {
        Some(Ok(AppInstance::Known(arn))) => Ok(Some(arn)),
        Some(Ok(AppInstance::Called(text, source))) => short_names::called(&text, source, &asked).await.map(Some),
        _ => Ok(None),
    }
}

/// What a journal holds of the members that all rows have, and of the app instance that completes rows.
fn belonging(shared: &Document, app_instance: Option<&str>) -> String {
    let shared = serde_json::to_string(shared).unwrap_or_default();
    app_instance.map_or(shared.clone(), |arn| format!("{shared} {arn}"))
}

/// The command of the operation, as the user types it.
fn named(operation: &Operation) -> String {
    format!("chimectl batch {} {}", operation.service.name(), operation.command())
}

/// The refusal of an input with these problems.
fn refused(name: &str, lines: &[String]) -> Error {
    let list: String = lines.iter().map(|line| format!("\n  {line}")).collect();
    Error::usage(format!("{} in {name}; nothing was sent{list}", counted(lines.len(), "problem")))
}

/// Options of a single call that a batch does not support, and missing options.
fn misfits(batch: &BatchOptions, options: &Options) -> Vec<String> {
    let given = [
        ("--query", options.query.is_some(), "filter the output with another program, such as jq"),
        ("--columns", !options.columns.is_empty(), "the output is NDJSON"),
        (
            "--output",
            options.output.is_some_and(|format| !matches!(format, Format::Json | Format::Ndjson)),
            "the output is NDJSON",
        ),
        ("--generate-cli-skeleton", options.generate_cli_skeleton.is_some(), "use it with the operation's own command"),
        ("--max-items", options.max_items.is_some(), "lists are always fetched to the end"),
        ("--starting-token", options.starting_token.is_some(), "lists are always fetched to the end"),
    ];
    let mut lines: Vec<_> = given
        .into_iter()
        .filter(|(_, given, _)| *given)
        .map(|(name, _, why)| format!("{name}: cannot be used with batch; {why}"))
        .collect();
    let file = |path: &Option<std::path::PathBuf>| std::fs::canonicalize(path.as_ref()?).ok();
    if let (Some(input), Some(failed)) = (file(&batch.input), file(&batch.failed))
        && input == failed
    {
        lines.push("--failed: is the input file, which would be overwritten; specify another file".to_owned());
    }
    if batch.input.is_none() {
        lines.push("--input: missing; specify a file with one row per call, or - for standard input".to_owned());
    }
    lines
}

/// What a single command can do beyond its call, but a batch cannot do for each row.
fn misplaced(operation: &Operation, modes: &Modes) -> Vec<String> {
    let mut lines = Vec::new();
    let given = [
        (modes::WAIT, modes.wait),
        (modes::UNTIL, modes.until.is_some()),
        (modes::WAIT_TIMEOUT, modes.wait_timeout.is_some()),
        (modes::EVERY, modes.every.is_some()),
        (modes::WATCH, modes.watch),
    ];
    for (name, _) in given.into_iter().filter(|(_, given)| *given) {
        lines.push(format!("--{name}: cannot be used with batch; to wait, use the command that shows a resource"));
    }
    if modes.if_not_exists && Existing::all_of(operation).next().is_none() {
        let reason = Existing::of(operation, &Document::new()).err().unwrap_or_default();
        lines.push(format!("--{}: {reason}", modes::IF_NOT_EXISTS));
    }
    lines.extend(modes.problem_of_absence(operation));
    lines
}

/// Fails if the outcome of rows is unknown.
fn refuse_unknown(journal: &Journal) -> Result<(), Error> {
    const SHOWN: usize = 10;
    let rows: Vec<_> = journal.unknown().map(|number| number.to_string()).collect();
    if rows.is_empty() {
        return Ok(());
    }
    let more = if rows.len() > SHOWN { ", …" } else { "" };
    let shown = rows[..rows.len().min(SHOWN)].join(", ");
    let message = format!("{} might already be done: {shown}{more}", counted(rows.len(), "row"));
    Err(Error::new(Kind::Other, message)
        .hint("Check whether they were done. To skip them, use --unknown skip; to send them again, --unknown retry."))
}

/// What the signals of a batch do: the first lets the requests under way end, the second does not.
struct Interruption {
    signals: Signals,
    ask: Option<oneshot::Sender<Signal>>,
    first: Option<Signal>,
}

impl Interruption {
    /// Asks for an end when the process is interrupted, and is ready when it is interrupted again.
    async fn again(&mut self, asides: &Queue) -> Error {
        let first = self.signals.received().await;
        self.first = Some(first);
        // A batch that has just ended ignores it.
        let _ = self.ask.take().map(|ask| ask.send(first));
        asides.push("Interrupted; waiting for requests in progress. To stop immediately, interrupt again.".to_owned());
        let again = self.signals.received().await;
        self.first = Some(again);
        Error::new(Kind::Interrupted(again), again.word()).hint("Requests in progress might have taken effect.")
    }

    /// Lets the next signal end the process, even if nobody reads its last words.
    fn end(self) {
        match self.first {
            Some(signal) => end_soon(signal.exit_status(), self.signals),
            None => end_at_signal(self.signals),
        }
    }
}

/// Says what came of it, and gives the exit status.
fn ended(terminal: &Terminal, printing: &Printing, journal: &Journal, tally: &Tally) -> Result<u8, Error> {
    printing.finish()?;
    output::say(terminal, &printing::summary(tally, journal.path()));
    let is_whole = tally.failed + tally.unknown + tally.skipped == 0;
    Ok(match tally.interrupted {
        Some(signal) => Kind::Interrupted(signal).exit_status(),
        None if is_whole => 0,
        None => INCOMPLETE,
    })
}
