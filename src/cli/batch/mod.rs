//! `chimectl batch`: one operation over the rows of a file. What is sent when is in [`jobs::batch`](crate::jobs::batch); here
//! the command line and the input are read, and what came of the rows is printed.

mod calling;
mod checking;
mod input;
mod options;
mod place;
mod printing;
mod rows;
mod table;

pub use options::{Command, Options as BatchOptions};

use tokio::sync::Notify;

use crate::api::Document;
use crate::api::check::Strictness;
use crate::api::class::Class;
use crate::api::error::{Error, Kind};
use crate::api::operation::Operation;
use crate::api::paging;
use crate::api::signals::{Signal, Signals};
use crate::aws::environment::Environment;
use crate::aws::profile::Profile;
use crate::aws::settings::{self, Lookup};
use crate::cli::Options;
use crate::cli::call::{CHIME_BEARER, Connection, bearer};
use crate::cli::input::gather;
use crate::cli::leaf::Invocation;
use crate::cli::modes::Modes;
use crate::cli::output::{self, Format};
use crate::cli::terminal::Terminal;
use crate::jobs::batch::journal::{Belongs, Journal};
use crate::jobs::batch::{Plan, Tally, Unknown, replay, run as run_batch};
use crate::text::counted;
use checking::Checking;
use input::Input;
use options::InputFormat;
use printing::Printing;
use rows::{Purpose, Reader};

/// The exit status where rows failed or where it is not known.
const INCOMPLETE: u8 = 1;

/// Runs a batch and gives the exit status.
///
/// # Errors
/// If the command line or rows have problems (nothing is sent then), if something is wrong with the configuration or the
/// journal, or if the batch cannot go on.
pub async fn run(
    terminal: &Terminal,
    environment: Environment,
    command: Command,
    options: Options,
) -> Result<u8, Error> {
    let Command { options: batch, group } = command;
    let Invocation { operation, flags, modes } = group.called();
    let profile =
        if options.sandbox { Profile::default() } else { Profile::read(&environment, options.profile.as_deref())? };
    let lookup = Lookup { environment, profile };
    let (mut shared, unreadable) = gather(operation, &flags, options.whole_input(), &lookup.environment);
    let mut lines = misfits(&batch, &options);
    if modes != Modes::default() {
        lines.push("--wait, --until and their like are for one call; a batch has an outcome for each row".to_owned());
    }
    lines.extend(Connection::problems(&options));
    lines.extend(unreadable.iter().map(|problem| format!("{}: {}", problem.place(), problem.message)));
    let shard = place::shard(&batch, &lookup.environment).map_err(|line| lines.push(line)).ok();
    let (Some(path), Some(shard), true) = (&batch.input, shard, lines.is_empty()) else {
        return Err(Error::problems(&named(operation), &lines));
    };
    if let Some(bearer) = bearer(operation, &shared, &lookup) {
        shared.insert(CHIME_BEARER.to_owned(), bearer.into());
    }
    if let Some(size) = options.page_size {
        shared.insert(paging::MAX_RESULTS.to_owned(), size.into());
    }
    let input = Input::open(path)?;
    let is_table = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"));
    let by_name = if is_table { InputFormat::Csv } else { InputFormat::Ndjson };
    let purpose = Purpose { operation, shared: &shared, format: batch.input_format.unwrap_or(by_name) };
    let unchecked = options.no_validate || lookup.is_turned_off(settings::VALIDATION);
    let strictness = if unchecked { Strictness::Sendable } else { Strictness::Full };
    let rows = Checking { operation, strictness }.check(&mut Reader::new(purpose, &input.file, path)?, path)?;
    rows.notes.iter().for_each(|note| output::say(terminal, &format!("Note: {note}")));
    if options.dry_run {
        output::say(terminal, &format!("{} can be sent; nothing was sent (--dry-run).", counted(rows.count, "row")));
        return Ok(0);
    }
    let connection = Connection::of(&options, lookup.clone(), operation.service)?.paced();
    let target = connection.target(&lookup, options.profile.as_deref())?;
    let belongs = Belongs {
        operation: format!("{} {}", operation.service.name(), operation.command()),
        input: input.hash()?,
        shared: serde_json::to_string(&shared).unwrap_or_default(),
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
    let mut printing = Printing::new(terminal, rows.count, !options.debug && !shard.is_part());
    if let Some(failed) = &batch.failed {
        printing = printing.keeping(failed, rows::header(purpose.format, &input.file)?)?;
    }
    let mut reader = Reader::new(purpose, &input.file, path)?;
    if batch.results_only {
        let tally = replay(&mut reader, &journal, shard, &mut printing)?;
        return ended(terminal, &mut printing, &journal, &tally);
    }
    let plan = Plan {
        operation,
        concurrency: batch.concurrency.unwrap_or_else(|| place::concurrency(operation)),
        rate: batch.rate,
        unknown,
        as_completed: batch.as_completed,
        shard,
    };
    let clients = connection.clients(terminal).await?;
    let calling = calling::Calling::new(terminal, &clients, operation, &options);
    let call = async |input: &Document| calling.call(input).await;
    let asked = Notify::new();
    let work = run_batch(&plan, &mut reader, &journal, &call, &mut printing, asked.notified());
    let done = tokio::select! {
        biased;
        error = interrupted(terminal, &asked) => Err(error),
        done = work => done,
    };
    printing.clear();
    match done {
        Ok(tally) => ended(terminal, &mut printing, &journal, &tally),
        Err(error) if error.kind == Kind::ClosedPipe => Err(error),
        Err(error) => Err(error
            .hint(format!("What was done is in {}; the same command goes on from there.", journal.path().display()))),
    }
}

/// The command of the operation, as it is typed.
fn named(operation: &Operation) -> String {
    format!("chimectl batch {} {}", operation.service.name(), operation.command())
}

/// The refusal of an input with these problems.
fn refused(name: &str, lines: &[String]) -> Error {
    let list: String = lines.iter().map(|line| format!("\n  {line}")).collect();
    Error::usage(format!("{} with {name}; nothing was sent{list}", counted(lines.len(), "problem")))
}

/// Options of a single call that a batch has no use for, and what is missing.
fn misfits(batch: &BatchOptions, options: &Options) -> Vec<String> {
    let given = [
        ("--query", options.query.is_some(), "pick from the lines with another program"),
        ("--columns", !options.columns.is_empty(), "the output is NDJSON"),
        (
            "--output",
            options.output.is_some_and(|format| !matches!(format, Format::Json | Format::Ndjson)),
            "the output is NDJSON",
        ),
        ("--generate-cli-skeleton", options.generate_cli_skeleton.is_some(), "give it to the operation without batch"),
        ("--max-items", options.max_items.is_some(), "lists are fetched to their end"),
        ("--starting-token", options.starting_token.is_some(), "lists are fetched to their end"),
    ];
    let mut lines: Vec<_> = given
        .into_iter()
        .filter(|(_, given, _)| *given)
        .map(|(name, _, why)| format!("{name}: not for a batch; {why}"))
        .collect();
    let file = |path: &Option<std::path::PathBuf>| std::fs::canonicalize(path.as_ref()?).ok();
    if let (Some(input), Some(failed)) = (file(&batch.input), file(&batch.failed))
        && input == failed
    {
        lines.push("--failed: names the input, which would be lost; it takes another file".to_owned());
    }
    if batch.input.is_none() {
        lines.push("--input: missing; it takes a file with a row for each call, or -".to_owned());
    }
    lines
}

/// Refuses to go on where it is not known what came of rows.
fn refuse_unknown(journal: &Journal) -> Result<(), Error> {
    const SHOWN: usize = 10;
    let rows: Vec<_> = journal.unknown().map(|number| number.to_string()).collect();
    if rows.is_empty() {
        return Ok(());
    }
    let more = if rows.len() > SHOWN { ", …" } else { "" };
    let shown = rows[..rows.len().min(SHOWN)].join(", ");
    let message = format!("{} may have been done, and could be done twice: {shown}{more}", counted(rows.len(), "row"));
    Err(Error::new(Kind::Other, message)
        .hint("Find out whether they were done. --unknown skip leaves them, --unknown retry sends them again."))
}

/// Asks for an end when the process is interrupted, and is ready when it is interrupted again.
async fn interrupted(terminal: &Terminal, asked: &Notify) -> Error {
    let mut signals = match Signals::listen() {
        Ok(signals) => signals,
        Err(error) => return error,
    };
    signals.received().await;
    asked.notify_one();
    output::say(terminal, "Interrupted; waiting for the requests under way. Interrupt again to leave them.");
    let signal = signals.received().await;
    Error::new(Kind::Interrupted(signal), signal.word()).hint("Requests under way may have taken effect.")
}

/// Says what came of it, and gives the exit status.
fn ended(terminal: &Terminal, printing: &mut Printing, journal: &Journal, tally: &Tally) -> Result<u8, Error> {
    printing.finish()?;
    output::say(terminal, &printing::summary(tally, journal.path()));
    let is_whole = tally.failed + tally.unknown + tally.skipped == 0;
    Ok(match tally.is_interrupted {
        true => Kind::Interrupted(Signal::Interrupt).exit_status(),
        false if is_whole => 0,
        false => INCOMPLETE,
    })
}
