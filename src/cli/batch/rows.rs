//! The rows of an input: read one after the other, twice, so that all are checked before one is sent.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Seek as _, SeekFrom};
use std::path::Path;

use serde_json::Value as Json;

use super::options::InputFormat;
use super::table::{self, Column};
use crate::api::Document;
use crate::api::error::Error;
use crate::api::kind::Kind;
use crate::api::operation::{Member, Operation};
use crate::api::problem::{Problem, ProblemKind, found};
use crate::cli::call::short_names;
use crate::cli::input::{settle, without_mark};
use crate::jobs::batch::chunk::Plural;
use crate::jobs::batch::row::{Row, Rows};

/// What rows are read for.
#[derive(Debug, Clone, Copy)]
pub struct Purpose<'a> {
    /// The operation.
    pub operation: &'static Operation,
    /// The members that every row has unless it has them itself.
    pub shared: &'a Document,
    /// The app instance that short names in rows are below.
    pub app_instance: Option<&'a str>,
    /// The form of the input.
    pub format: InputFormat,
}

/// The members that a row can have: those of the operation, and those of an item if the operation takes items.
pub fn members(operation: &'static Operation) -> Vec<&'static Member> {
    let mut members: Vec<_> = operation.members.iter().collect();
    if let Some(plural) = Plural::of(operation)
        && let Some(list) = operation.member(plural.list)
    {
        match list.kind.structure() {
            Some(structure) => members.extend(structure.members),
            None => members.push(item(plural)),
        }
    }
    members
}

/// The member of a row that is itself an item.
fn item(plural: &Plural) -> &'static Member {
    macro_rules! items {
        ($($name:literal),+) => {{
            static ITEMS: &[Member] = &[$(Member {
                name: $name, field: "", help: &[], required: false, sensitive: false, kind: Kind::Text,
            }),+];
            ITEMS
        }};
    }
    let items = items!("E164PhoneNumber", "MemberArn", "PhoneNumberId");
    items.iter().find(|member| member.name == plural.item).unwrap_or(&items[0])
}

/// A row with its problems.
pub struct Checked {
    /// The row.
    pub row: Row,
    /// The line on which it begins, from 1.
    pub line: u64,
    /// What cannot be read.
    pub problems: Vec<Problem>,
    /// Whether ARNs were put in the place of short names.
    pub has_short_names: bool,
}

/// A row as in the input: its line, its text, its members, and unreadable parts.
type Own = (u64, String, Document, Vec<Problem>);

/// Reads rows.
pub struct Reader<'a> {
    purpose: Purpose<'a>,
    lines: Lines<'a>,
    members: Vec<&'static Member>,
    number: u64,
    name: String,
}

enum Lines<'a> {
    Ndjson { reader: BufReader<&'a File>, line: u64 },
    Csv { reader: Box<csv::Reader<BufReader<&'a File>>>, columns: Vec<Column> },
}

impl<'a> Reader<'a> {
    /// The rows of `file`, from its beginning. `path` is its name in errors.
    ///
    /// # Errors
    /// If it cannot be read, or if a header of its table is not a valid path.
    pub fn new(purpose: Purpose<'a>, mut file: &'a File, path: &Path) -> Result<Self, Error> {
        let name = if path == Path::new("-") { "standard input".to_owned() } else { path.display().to_string() };
        file.seek(SeekFrom::Start(0)).map_err(|error| Error::io(&format!("read {name}"), error))?;
        let members = members(purpose.operation);
        let reader = BufReader::with_capacity(1 << 16, file);
        let lines = match purpose.format {
            InputFormat::Ndjson => Lines::Ndjson { reader, line: 0 },
            InputFormat::Csv => {
                let mut reader = csv::ReaderBuilder::new().from_reader(reader);
                let headers = reader.headers().map_err(|error| unreadable(&name, &error.to_string()))?.clone();
                let columns = columns(&headers, &members, &name)?;
                Lines::Csv { reader: Box::new(reader), columns }
            }
        };
        Ok(Self { purpose, lines, members, number: 0, name })
    }

    /// The next row, with its problems.
    ///
    /// # Errors
    /// If the input cannot be read any further.
    pub fn read(&mut self) -> Result<Option<Checked>, Error> {
        let Some((line, raw, own, problems)) = self.next_own()? else { return Ok(None) };
        self.number += 1;
        Ok(Some(self.made(line, raw, own, problems)))
    }

    /// The next row as in the input.
    fn next_own(&mut self) -> Result<Option<Own>, Error> {
        match &mut self.lines {
            Lines::Ndjson { reader, line } => loop {
                let mut bytes = Vec::new();
                let length = reader.read_until(b'\n', &mut bytes);
                if length.map_err(|error| Error::io(&format!("read {}", self.name), error))? == 0 {
                    return Ok(None);
                }
                *line += 1;
                let Ok(text) = String::from_utf8(bytes) else {
                    let problem = own_problem("not UTF-8".to_owned());
                    return Ok(Some((*line, String::new(), Document::new(), vec![problem])));
                };
                let text = if *line == 1 { without_mark(&text) } else { &text }.trim();
                if text.is_empty() {
                    continue;
                }
                let (own, problems) = match serde_json::from_str(text) {
                    Ok(Json::Object(own)) => (own, vec![]),
                    Ok(other) => {
                        (Document::new(), vec![own_problem(format!("expected a JSON object, found {}", found(&other)))])
                    }
                    Err(error) => (Document::new(), vec![own_problem(format!("not JSON: {error}"))]),
                };
                return Ok(Some((*line, text.to_owned(), own, problems)));
            },
            Lines::Csv { reader, columns } => {
                let mut record = csv::StringRecord::new();
                if !reader.read_record(&mut record).map_err(|error| unreadable(&self.name, &error.to_string()))? {
                    return Ok(None);
                }
                let line = record.position().map_or(0, csv::Position::line);
                let (own, problems) = table::row(columns, record.iter());
                Ok(Some((line, written(&record), own, problems)))
            }
        }
    }

    fn made(&self, line: u64, raw: String, mut own: Document, mut problems: Vec<Problem>) -> Checked {
        for member in &self.members {
            if let Some(value) = own.get_mut(member.name) {
                settle(member.kind, value, &mut String::new(), &mut |path, message| {
                    let (member, path) = (member.name.to_owned(), path.to_owned());
                    problems.push(Problem { kind: ProblemKind::Unreadable, member, path, message });
                });
            }
        }
        let mut input = self.purpose.shared.clone();
        input.extend(own.iter().map(|(name, value)| (name.clone(), value.clone())));
        let plural = Plural::of(self.purpose.operation);
        if let Some(plural) = plural {
            input = plural.input(self.purpose.operation, &input);
        }
        let key = self.key(&own, plural);
        let (unknown, has_short_names) =
            short_names::settle_row(self.purpose.operation, &mut input, self.purpose.app_instance);
        problems.extend(unknown);
        Checked { row: Row { number: self.number, key, own, input, raw }, line, problems, has_short_names }
    }

    /// What a person knows the row by: what its item is known by, else its first text that is no secret.
    fn key(&self, own: &Document, plural: Option<&Plural>) -> Option<String> {
        let item = plural.and_then(|plural| own.get(plural.item)?.as_str());
        let is_shown =
            |name: &String| self.members.iter().any(|member| member.name == *name && !member.is_credential());
        let first = || own.iter().filter(|(name, _)| is_shown(name)).find_map(|(_, value)| value.as_str());
        item.or_else(first).map(str::to_owned)
    }
}

impl Rows for Reader<'_> {
    fn next_row(&mut self) -> Result<Option<Row>, Error> {
        Ok(self.read()?.map(|read| read.row))
    }
}

fn columns(headers: &csv::StringRecord, members: &[&'static Member], name: &str) -> Result<Vec<Column>, Error> {
    let (mut columns, mut problems): (Vec<Column>, _) = (Vec::new(), Vec::new());
    for header in headers {
        match Column::new(without_mark(header), members) {
            Ok(column) if columns.iter().any(|other| other.path() == column.path()) => {
                problems.push(format!("column {header}: appears twice"));
            }
            Ok(column) => columns.push(column),
            Err(message) => problems.push(format!("column {header}: {message}")),
        }
    }
    if problems.is_empty() { Ok(columns) } else { Err(super::refused(name, &problems)) }
}

fn own_problem(message: String) -> Problem {
    Problem { kind: ProblemKind::Unreadable, member: String::new(), path: String::new(), message }
}

fn unreadable(name: &str, why: &str) -> Error {
    Error::usage(format!("cannot read {name}: {why}"))
}

/// The record as a line of CSV, without the end of the line.
pub fn written(record: &csv::StringRecord) -> String {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    let written = writer.write_record(record).is_ok();
    let bytes = writer.into_inner().unwrap_or_default();
    let text = String::from_utf8(bytes).unwrap_or_default();
    if written { text.trim_end_matches('\n').to_owned() } else { String::new() }
}

/// The first line of a table, where the input is one.
///
/// # Errors
/// If it cannot be read.
pub fn header(format: InputFormat, mut file: &File) -> Result<Option<String>, Error> {
    if format == InputFormat::Ndjson {
        return Ok(None);
    }
    let read = file.seek(SeekFrom::Start(0)).map_err(|error| error.to_string()).and_then(|_| {
        let mut reader = csv::Reader::from_reader(file);
        reader.headers().map(written).map_err(|error| error.to_string())
    });
    read.map(Some).map_err(|why| unreadable("the input", &why))
}
