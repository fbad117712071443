//! The check of all rows before the first request.

use std::collections::HashSet;
use std::path::Path;

use super::rows::{Checked, Reader};
use crate::api::check::{Strictness, check};
use crate::api::error::Error;
use crate::api::existing::Existing;
use crate::api::links;
use crate::api::operation::Operation;
use crate::api::problem::{Problem, ProblemKind};
use crate::cli::modes::IF_NOT_EXISTS;
use crate::jobs::batch::chunk::Plural;
use crate::jobs::batch::row::Row;
use crate::text::counted;

/// Most problems that are shown.
const SHOWN: usize = 20;
/// Most doubts that are shown.
const NOTED: usize = 5;

/// How rows are checked.
#[derive(Debug, Clone, Copy)]
pub struct Checking {
    /// The operation.
    pub operation: &'static Operation,
    /// How much is checked.
    pub strictness: Strictness,
    /// Whether only missing resources are created.
    pub is_if_not_exists: bool,
}

/// Rows that can be sent.
#[derive(Debug, Default)]
pub struct Sendable {
    /// How many.
    pub count: u64,
    /// Notes that do not prevent sending.
    pub notes: Vec<String>,
    /// Whether any had short names.
    pub has_short_names: bool,
}

impl Checking {
    /// Checks every row.
    ///
    /// # Errors
    /// If any cannot be sent.
    pub fn check(self, reader: &mut Reader<'_>, path: &Path) -> Result<Sendable, Error> {
        let (mut rows, mut lines, mut total, mut doubts) = (Sendable::default(), Vec::new(), 0_usize, 0_usize);
        let (mut is_limit, mut looked_for) = (false, HashSet::new());
        while let Some(checked) = reader.read()? {
            rows.count += 1;
            rows.has_short_names |= checked.has_short_names;
            let mut problems = self.problems(&checked);
            if self.is_if_not_exists && problems.is_empty() {
                problems.extend(self.unidentified(&checked.row, &mut looked_for));
            }
            for problem in problems {
                let line = self.line(&checked, &problem);
                if self.is_sent(&problem) {
                    doubts += 1;
                    if rows.notes.len() < NOTED {
                        rows.notes.push(format!("{line}; chimectl sends it anyway"));
                    }
                    continue;
                }
                is_limit |= problem.kind == ProblemKind::OutsideLimits;
                total += 1;
                if lines.len() < SHOWN {
                    lines.push(line);
                }
            }
        }
        if doubts > NOTED {
            rows.notes.push(format!("and {} like these", counted(doubts - NOTED, "doubt")));
        }
        if total == 0 {
            return Ok(rows);
        }
        if total > SHOWN {
            lines.push(format!("and {} more", total - SHOWN));
        }
        let name = if path == Path::new("-") { "standard input".to_owned() } else { path.display().to_string() };
        let list: String = lines.iter().map(|line| format!("\n  {line}")).collect();
        let count = counted(total, "problem");
        let error = Error::usage(format!("{count} in the rows of {name}; nothing was sent{list}"));
        let hint = "To send values that are outside the documented limits, use --no-validate.";
        Err(if is_limit { error.hint(hint) } else { error })
    }

    /// The problems of a row: what cannot be read, and the results of the check for the rest.
    fn problems(self, checked: &Checked) -> Vec<Problem> {
        let is_lost = checked.problems.iter().any(|problem| problem.member.is_empty());
        let mut problems = checked.problems.clone();
        if !is_lost {
            let found = check(self.operation, &checked.row.input, self.strictness);
            let first = |problem: &Problem| problem.member.split(['.', '[']).next().unwrap_or_default().to_owned();
            let is_read = |found: &Problem| checked.problems.iter().all(|problem| first(problem) != found.member);
            problems.extend(found.into_iter().filter(is_read));
        }
        problems
    }

    /// Why it would be unknown whether a row's resource exists. Rows are looked up in parallel, so two rows that create the
    /// same resource would not find each other. `looked_for` contains hashes of what earlier rows look up.
    fn unidentified(self, row: &Row, looked_for: &mut HashSet<u64>) -> Option<Problem> {
        let existing = match Existing::of(self.operation, &row.input) {
            Ok(existing) => existing,
            Err(reason) => {
                let (member, message) = (format!("--{IF_NOT_EXISTS}"), reason);
                return Some(Problem { kind: ProblemKind::Missing, member, path: String::new(), message });
            }
        };
        if !existing.is_looked_for_first() || looked_for.insert(existing.place(&row.input)) {
            return None;
        }
        let message = format!("same as in an earlier row; with --{IF_NOT_EXISTS}, rows must differ");
        let member = existing.identified_by.to_owned();
        Some(Problem { kind: ProblemKind::WrongType, member, path: String::new(), message })
    }

    /// Whether the row is sent anyway, with a note.
    fn is_sent(self, problem: &Problem) -> bool {
        let is_unchecked = self.strictness == Strictness::Sendable;
        problem.is_doubt() || is_unchecked && problem.kind == ProblemKind::UnknownMember
    }

    /// A problem in words.
    fn line(self, checked: &Checked, problem: &Problem) -> String {
        let name = problem.path.rsplit('.').next().filter(|name| !name.is_empty()).unwrap_or(&problem.member);
        let link = links::find(self.operation, name).filter(|_| problem.kind == ProblemKind::Missing);
        let source = link.map(|link| format!("; {}", link.advice(self.operation))).unwrap_or_default();
        let place = match self.place(checked, problem) {
            place if place.is_empty() => String::new(),
            place => format!(", {place}"),
        };
        format!("row {} (line {}){place}: {}{source}", checked.row.number, checked.line, problem.message)
    }

    /// Where in the row it is. A row that is an item has no list around it.
    fn place(self, checked: &Checked, problem: &Problem) -> String {
        let Some(plural) = Plural::of(self.operation).filter(|plural| plural.list == problem.member) else {
            return problem.place();
        };
        if checked.row.own.contains_key(plural.list) {
            return problem.place();
        }
        match problem.path.strip_prefix("[0]") {
            Some("") | None => plural.item.to_owned(),
            Some(inside) => inside.trim_start_matches('.').to_owned(),
        }
    }
}
