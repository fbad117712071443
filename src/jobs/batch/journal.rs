//! The journal of a batch: what was sent and what came of it, so that a batch that was ended at any moment continues
//! from there.
//!
//! It is a file of lines of JSON that only grows. The first says what it belongs to. `{"Sent":[3]}` stands before the
//! request for row 3 goes out, `{"Unsent":[3]}` if it turned out to have had no effect, and the line of output of
//! row 3 when its response has come; the last of these counts. A line is safe on disk before what follows from it is
//! done.

use std::cell::RefCell;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{BufRead, BufReader, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::row::Status;
use crate::api::error::Error;

/// The version of the form.
const FORM: u32 = 1;

/// What a journal belongs to.
#[derive(Debug, Clone)]
pub struct Belongs {
    /// Service and operation, as on the command line.
    pub operation: String,
    /// What is hashed of the input: its own hash.
    pub input: Vec<u8>,
    /// The members that every row has, which can hold secrets.
    pub shared: String,
    /// Where requests go: region, profile, address.
    pub target: String,
    /// Which part of the rows.
    pub shard: String,
    /// How many rows the input has.
    pub rows: u64,
}

/// The first line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Header {
    journal: u32,
    program: String,
    id: String,
    operation: String,
    input: String,
    shared: String,
    target: String,
    shard: String,
    rows: u64,
}

impl Header {
    fn of(belongs: &Belongs, id: String) -> Self {
        // With the ID, so that the same secret has not the same hash twice.
        let hashed = |text: &[u8]| hex(digest(&SHA256, &[id.as_bytes(), text].concat()).as_ref());
        Self {
            journal: FORM,
            program: format!("chimectl {}", env!("CARGO_PKG_VERSION")),
            input: hashed(&belongs.input),
            shared: hashed(belongs.shared.as_bytes()),
            operation: belongs.operation.clone(),
            target: belongs.target.clone(),
            shard: belongs.shard.clone(),
            rows: belongs.rows,
            id,
        }
    }

    /// What differs from another header, in words.
    fn difference(&self, other: &Self) -> Option<&'static str> {
        let pairs = [
            (self.journal == other.journal, "another version of chimectl"),
            (self.operation == other.operation, "another operation"),
            (self.target == other.target, "another region, profile or address"),
            (self.shard == other.shard, "another shard"),
            (self.shared == other.shared, "other flags"),
            (self.input == other.input && self.rows == other.rows, "another input, or the input has changed"),
        ];
        pairs.into_iter().find(|(is_same, _)| !is_same).map(|(_, what)| what)
    }
}

/// A line behind the first.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Entry {
    #[serde(default)]
    sent: Vec<u64>,
    #[serde(default)]
    unsent: Vec<u64>,
    row: Option<u64>,
    status: Option<Status>,
}

/// What the journal knows of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nothing that counts.
    Untried,
    /// It was sent, and no response came.
    Sent,
    /// It was answered.
    Answered(Status),
}

/// A journal that is open and locked.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    file: File,
    /// Another handle with its own place, and that place, once a line was read.
    lines: RefCell<Option<(BufReader<File>, u64)>>,
    id: String,
    /// Of each row where its line begins, times four, and its state in the rest: eight bytes a row, so that the journal of a
    /// million of them takes 8 MB of memory.
    states: Vec<u64>,
}

const UNKNOWN: u64 = 2;
const SENT: u64 = 3;

impl Journal {
    /// Opens the journal at `path`, or begins one. `is_anew` begins one in any case.
    ///
    /// # Errors
    /// If another process has it open, if it belongs to something else, or if it cannot be read or written.
    pub fn open(path: &Path, belongs: &Belongs, is_anew: bool) -> Result<Self, Error> {
        let failed = |what: &str, error| Error::io(&format!("{what} the journal {}", path.display()), error);
        if let Some(directory) = path.parent().filter(|directory| !directory.as_os_str().is_empty()) {
            private_directory(directory).map_err(|error| failed("make a directory for", error))?;
        }
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        let file = options.open(path).map_err(|error| failed("open", error))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let message = format!("the journal {} is in use by another process", path.display());
                let hint = "The same batch is already running: wait until it ends, or use another file with --journal.";
                return Err(Error::usage(message).hint(hint));
            }
            Err(TryLockError::Error(error)) => return Err(failed("lock", error)),
        }
        if is_anew {
            file.set_len(0).map_err(|error| failed("begin", error))?;
        }
        let (lines, states) = (RefCell::default(), Vec::new());
        let mut journal = Self { path: path.to_owned(), file, lines, id: String::new(), states };
        if !journal.read(belongs)? {
            journal.begin(belongs).map_err(|error| failed("begin", error))?;
        }
        Ok(journal)
    }

    /// Reads what is there; `false` if that is nothing, not even a first line.
    fn read(&mut self, belongs: &Belongs) -> Result<bool, Error> {
        let failed = |error| Error::io(&format!("read the journal {}", self.path.display()), error);
        let mut reader = BufReader::new(&self.file);
        let (mut text, mut at, mut lines) = (Vec::new(), 0_u64, 0_u64);
        loop {
            text.clear();
            let length = reader.read_until(b'\n', &mut text).map_err(failed)? as u64;
            // A line without an end was being written when everything ended; it never counted.
            if length == 0 || text.last() != Some(&b'\n') {
                break;
            }
            lines += 1;
            if lines == 1 {
                let header: Header = serde_json::from_slice(&text).map_err(|_| self.damaged(lines))?;
                let own = Header::of(belongs, header.id.clone());
                if let Some(what) = own.difference(&header) {
                    return Err(self.other(what));
                }
                self.id = header.id;
                self.states.reserve_exact(usize::try_from(belongs.rows).unwrap_or_default());
            } else {
                let entry: Entry = serde_json::from_slice(&text).map_err(|_| self.damaged(lines))?;
                entry.sent.iter().for_each(|row| note(&mut self.states, *row, SENT));
                entry.unsent.iter().for_each(|row| note(&mut self.states, *row, 0));
                if let (Some(row), Some(status)) = (entry.row, entry.status) {
                    note(&mut self.states, row, (at << 2) | coded(status));
                }
            }
            at += length;
        }
        drop(reader);
        let cut = self.file.set_len(at).and_then(|()| self.file.seek(SeekFrom::Start(at)));
        cut.map_err(|error| Error::io(&format!("write the journal {}", self.path.display()), error))?;
        Ok(lines > 0)
    }

    fn begin(&mut self, belongs: &Belongs) -> std::io::Result<()> {
        let header = Header::of(belongs, Uuid::new_v4().to_string());
        let mut line = serde_json::to_string(&header)?;
        line.push('\n');
        self.id = header.id;
        self.file.write_all(line.as_bytes())?;
        self.file.sync_all()?;
        // The name of a new file is in its directory.
        if let Some(Ok(directory)) = self.path.parent().map(File::open) {
            let _ = directory.sync_all();
        }
        Ok(())
    }

    fn damaged(&self, line: u64) -> Error {
        Error::usage(format!("line {line} of the journal {} cannot be read", self.path.display()))
            .hint("The file is damaged or is not a journal. To start over, use another path with --journal.")
    }

    fn other(&self, what: &str) -> Error {
        Error::usage(format!("the journal {} belongs to another batch: {what}", self.path.display()))
            .hint("To continue that batch, repeat its input, flags and options.")
            .hint("To start over, use --new, which discards the journal, or use another path with --journal.")
    }

    /// Path of the file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What it knows of the row `number`.
    pub fn state(&self, number: u64) -> State {
        let state = index(number).and_then(|at| self.states.get(at)).copied().unwrap_or_default();
        match state {
            0 => State::Untried,
            SENT => State::Sent,
            state => State::Answered(match state & 3 {
                0 => Status::Ok,
                UNKNOWN => Status::Unknown,
                _ => Status::Failed,
            }),
        }
    }

    /// Whether any row is done.
    pub fn has_done(&self) -> bool {
        self.states.iter().any(|state| *state != 0 && *state != SENT && state & 3 == 0)
    }

    /// The rows that were sent and of which no response is known.
    pub fn unknown(&self) -> impl Iterator<Item = u64> {
        (1..=self.states.len() as u64)
            .filter(|number| matches!(self.state(*number), State::Sent | State::Answered(Status::Unknown)))
    }

    /// The line of output of a row that was answered.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn line(&self, number: u64) -> Result<String, Error> {
        let at = index(number).and_then(|at| self.states.get(at)).copied().unwrap_or_default() >> 2;
        let read = || {
            let mut lines = self.lines.borrow_mut();
            let (reader, place) = match &mut *lines {
                Some(lines) => lines,
                none => none.insert((BufReader::new(File::open(&self.path)?), 0)),
            };
            // Mostly the next line, which is in the buffer.
            reader.seek_relative(at.wrapping_sub(*place).cast_signed())?;
            let mut line = String::new();
            *place = at + reader.read_line(&mut line)? as u64;
            Ok(line)
        };
        read().map_err(|error| Error::io(&format!("read the journal {}", self.path.display()), error))
    }

    /// The token of a row, which is the same whenever the batch continues.
    pub fn token(&self, number: u64) -> String {
        let hash = digest(&SHA256, format!("{}/{number}", self.id).as_bytes());
        hex(&hash.as_ref()[..16])
    }

    /// The file to append to.
    ///
    /// # Errors
    /// If it cannot be opened a second time.
    pub fn appended(&self) -> Result<File, Error> {
        self.file.try_clone().map_err(|error| Error::io(&format!("open the journal {}", self.path.display()), error))
    }
}

fn note(states: &mut Vec<u64>, number: u64, state: u64) {
    let Some(at) = index(number) else { return };
    if states.len() <= at {
        states.resize(at + 1, 0);
    }
    states[at] = state;
}

fn index(number: u64) -> Option<usize> {
    usize::try_from(number.checked_sub(1)?).ok()
}

fn coded(status: Status) -> u64 {
    match status {
        Status::Ok => 0,
        Status::Failed | Status::Skipped => 1,
        Status::Unknown => UNKNOWN,
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A directory that nobody else can look into, if it is not there yet.
fn private_directory(path: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(path)
}
