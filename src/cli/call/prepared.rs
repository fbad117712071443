//! A command line without problems: its input is gathered, completed and checked, and all problems are reported
//! together, in the terms of the command line.

use std::sync::Arc;

use super::connection::Connection;
use super::pagination;
use crate::api::Document;
use crate::api::check::{Strictness, check};
use crate::api::error::{Error, Kind};
use crate::api::links;
use crate::api::operation::{Member, Operation};
use crate::api::paging::{self, Paging};
use crate::api::problem::{Problem, ProblemKind};
use crate::aws::settings::{self, Found, Lookup};
use crate::cli::call::short_names::{self, Names, Settled};
use crate::cli::input::{Flags, Whole, gather};
use crate::cli::leaf::Invocation;
use crate::cli::modes::Modes;
use crate::cli::options::value_names;
use crate::cli::output::{Format, Shape, Sort, Tables, Times, View};
use crate::cli::query::Query;
use crate::cli::terminal::Terminal;
use crate::cli::{Options, Skeleton};

/// The member that says on whose behalf a messaging operation is called.
pub const CHIME_BEARER: &str = "ChimeBearer";

/// A command line without problems.
pub struct Prepared {
    /// The operation to call.
    pub operation: &'static Operation,
    /// Its input, which can be sent. It is empty where a skeleton is asked for.
    pub input: Document,
    /// How the operation returns pages, if its pages are fetched.
    pub paging: Option<Paging>,
    /// How the result is printed.
    pub view: View,
    /// What it does beyond its single call.
    pub modes: Modes,
    /// The condition to wait for.
    pub until: Option<Query>,
    /// Notes about the input that do not prevent sending.
    pub notes: Vec<String>,
    /// The options.
    pub options: Options,
    /// Where settings are found that no option gives.
    pub lookup: Lookup,
}

impl Prepared {
    /// Prepares the call of `invocation`. `unread` lists the words that could not be read.
    ///
    /// # Errors
    /// If the command line has problems, or if the configured format is not known.
    pub async fn new(
        terminal: &Terminal,
        invocation: Invocation,
        mut options: Options,
        lookup: Lookup,
        unread: Vec<String>,
    ) -> Result<Self, Error> {
        if let Some(skeleton) = options.generate_cli_skeleton {
            return Self::for_skeleton(skeleton, invocation.operation, options, lookup, unread);
        }
        let Invocation { operation, flags, modes } = invocation;
        let (mut input, unreadable) = gather(operation, &flags, options.whole_input(), &lookup.environment);
        let paging = Paging::of(operation);
        let mut lines = unread;
        if options.cli_input_json.is_some() && options.cli_input_yaml.is_some() {
            lines.push("--cli-input-yaml: cannot be used with --cli-input-json".to_owned());
        }
        lines.extend(Connection::problems(&options));
        lines.extend(pagination::settle(operation, &mut input, &mut options));
        let single = options.no_paginate || paging::asks_for_one_page(&input);
        if let Some(size) = options.page_size.filter(|_| paging.is_some()) {
            input.insert(paging::MAX_RESULTS.to_owned(), size.into());
        }
        let names = short_names::settle(operation, &mut input, &lookup);
        lines.extend(names.lines.iter().cloned());
        let unreadable: Vec<_> = unreadable.into_iter().chain(names.problems.iter().cloned()).collect();
        let unchecked = options.no_validate || lookup.is_turned_off(settings::VALIDATION);
        let strictness = match (unchecked, options.whole_input()) {
            (false, _) => Strictness::Full,
            (true, None) => Strictness::Flags,
            (true, Some(_)) => Strictness::Sendable,
        };
        // What a document has that cannot be read is not missing.
        let is_lost = unreadable.iter().any(|unreadable| unreadable.member.is_empty());
        let is_in_lost = |problem: &Problem| is_lost && problem.kind == ProblemKind::Missing && problem.path.is_empty();
        let unread_member = |problem: &Problem| unreadable.iter().any(|unreadable| unreadable.member == problem.member);
        // A flag that is reported as misspelled or without a value is not reported as missing too.
        let misread = |problem: &Problem| {
            let flag = operation.member(&problem.member).map(Member::flag).unwrap_or_default();
            let (own, meant) = (format!("--{flag}: "), format!("did you mean --{flag}?"));
            let is_told = |line: &String| line.starts_with(&own) || line.ends_with(&meant);
            problem.kind == ProblemKind::Missing && problem.path.is_empty() && lines.iter().any(is_told)
        };
        let checked: Vec<_> = check(operation, &input, strictness)
            .into_iter()
            .filter(|problem| {
                !is_in_lost(problem) && !unread_member(problem) && !misread(problem) && !names.is_pending(problem)
            })
            .collect();
        // An unknown member can be newer than the declarations.
        let is_sent = |problem: &Problem| problem.is_doubt() || unchecked && problem.kind == ProblemKind::UnknownMember;
        let (choices, problems): (Vec<_>, Vec<_>) =
            checked.into_iter().chain(unreadable.iter().cloned()).partition(is_sent);
        let in_words = |problem: &Problem| line(operation, problem, &flags, &options, &names);
        lines.extend(problems.iter().map(in_words));
        let format = format(terminal, &options, &lookup);
        // A format that is not known takes no problem of the command line's place: it is reported when there is none.
        let times = Times::of(options.times, &lookup);
        let shown = format.as_ref().map_or(Format::Table, |format| *format);
        let (mut view, mut misfits) = view(shown, &options);
        if options.query.is_none() && !options.dry_run {
            let shape = Shape::of(operation);
            if !options.columns.is_empty() {
                lines.extend(shape.pick(&options.columns).err());
            }
            lines.extend(view.tables.sort.as_ref().and_then(|sort| shape.sorted_by(sort).err()));
        }
        lines.extend(modes.problems(operation, &input, terminal.output_is_terminal()));
        let until = modes.until.as_deref().map(|text| Query::of("--until", text)).transpose();
        let until = until.unwrap_or_else(|misfit| {
            misfits.push(misfit);
            None
        });
        if !lines.is_empty() || !misfits.is_empty() {
            let error = refused_with(operation, lines, misfits);
            let is_limit = |problem: &Problem| problem.kind == ProblemKind::OutsideLimits;
            let hint = "To send values that are outside the documented limits, use --no-validate.";
            return Err(if problems.iter().any(is_limit) { error.hint(hint) } else { error });
        }
        format?;
        view.tables.times = times?;
        if !names.pending.is_empty() {
            let asked = Names::new(terminal, &options, &lookup);
            let problems = Box::pin(names.resolve(&mut input, &asked)).await?;
            if !problems.is_empty() {
                let lines: Vec<_> = problems.iter().map(in_words).collect();
                return Err(refused(operation, &lines));
            }
        }
        let notes = choices.iter().map(|choice| format!("{}; chimectl sends it anyway", in_words(choice))).collect();
        Ok(Self { operation, input, paging: paging.filter(|_| !single), view, modes, until, notes, options, lookup })
    }

    /// What the flags hold does not matter for a skeleton.
    fn for_skeleton(
        skeleton: Skeleton,
        operation: &'static Operation,
        options: Options,
        lookup: Lookup,
        unread: Vec<String>,
    ) -> Result<Self, Error> {
        let (view, misfits) = view(options.output.unwrap_or(Format::Json), &options);
        let misfits = if skeleton == Skeleton::Output { misfits } else { Vec::new() };
        if !unread.is_empty() || !misfits.is_empty() {
            return Err(refused_with(operation, unread, misfits));
        }
        let (input, modes, notes) = (Document::new(), Modes::default(), Vec::new());
        Ok(Self { operation, input, paging: None, view, modes, until: None, notes, options, lookup })
    }
}

/// The output format: of the command line, of `AWS_DEFAULT_OUTPUT`, of the profile, or the one that fits
/// standard output.
pub(super) fn format(terminal: &Terminal, options: &Options, lookup: &Lookup) -> Result<Format, Error> {
    if let Some(format) = options.output {
        return Ok(format);
    }
    let Some(Found { value: name, source }) = lookup.find(settings::OUTPUT, None) else {
        return Ok(Format::of_stdout(terminal));
    };
    <Format as clap::ValueEnum>::from_str(&name, true).map_err(|_| {
        let known = value_names::<Format>().join(", ");
        Error::new(Kind::Configuration, format!("{source}: {name:?} is not a known format; known: {known}"))
            .hint("To set the format for this command, use --output.")
    })
}

/// The output options, and their problems.
pub(super) fn view(format: Format, options: &Options) -> (View, Vec<Error>) {
    let (query, mut misfits) = match options.query.as_deref().map(Query::new).transpose() {
        Ok(query) => (query, Vec::new()),
        Err(error) => (None, vec![error]),
    };
    if !options.columns.is_empty() && !matches!(format, Format::Table | Format::Csv) {
        let hint = "Add --output table or --output csv, or use --query, which works with every format.";
        misfits.push(Error::usage("--columns: only works with tables and CSV").hint(hint));
    }
    if format == Format::Curl && !options.dry_run {
        misfits.push(Error::usage("--output curl: only works with --dry-run").hint("Add --dry-run."));
    }
    if format != Format::Table {
        if options.sort.is_some() {
            let hint = "Add --output table, or use --query with sort_by, which works with every format.";
            misfits.push(Error::usage("--sort: only works with tables").hint(hint));
        }
        if options.times.is_some() {
            misfits.push(Error::usage("--times: only works with tables").hint("Add --output table."));
        }
    }
    let tables = Tables {
        columns: options.columns.clone(),
        wide: options.wide,
        color: options.color.unwrap_or_default(),
        times: options.times,
        now: None,
        sort: options.sort.as_deref().map(Sort::of).filter(|_| format == Format::Table),
    };
    (View { format, query: query.map(Arc::new), tables }, misfits)
}

/// A problem in the words of the command line.
fn line(operation: &Operation, problem: &Problem, flags: &Flags, options: &Options, names: &Settled) -> String {
    let whole = options.whole_input().filter(|_| !flags.gave(&problem.member));
    let filled = names.source_of(&problem.member).map(|source| format!("{source}{}", problem.path));
    let place = match operation.member(&problem.member).filter(|_| filled.is_none()) {
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
        None if filled.is_some() => filled.unwrap_or_default(),
        _ => format!("{} {}", whole.map(Whole::option).unwrap_or_default(), problem.place()).trim().to_owned(),
    };
    // The last step of a path is a member too.
    let name = problem.path.rsplit('.').next().filter(|name| !name.is_empty()).unwrap_or(&problem.member);
    let link = links::find(operation, name).filter(|_| problem.kind == ProblemKind::Missing);
    let source = link.map(|link| format!("; {}", link.advice(operation))).unwrap_or_default();
    let advice = names.advice(problem).map(|advice| format!("; {advice}")).unwrap_or_default();
    format!("{place}: {}{source}{advice}", problem.message)
}

/// The error for `lines` and the problems of the output options, whose hints come first.
fn refused_with(operation: &Operation, mut lines: Vec<String>, misfits: Vec<Error>) -> Error {
    let mut hints = Vec::new();
    for misfit in misfits {
        // Quoted text is below the message, as for a shorthand value.
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
