//! The program's own printing, observed from outside: a process that renders what it is told, on a pipe or on a
//! terminal. What is printed goes to the process's own standard output, so that there is no other way to see it.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read, Write};
use std::os::fd::OwnedFd;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;

use chimectl::api::Document;
use chimectl::api::error::{Error, Kind, ServiceError};
use chimectl::api::operation::Operation;
use chimectl::api::paging::Paging;
use chimectl::cli::answer::answer;
use chimectl::cli::in_process::{self, InProcess};
use chimectl::cli::output::{self, Color, ErrorFormat, Format, Query, Shape, Tables, View};
use chimectl::jobs::pages::Page;
use chimectl::sandbox::{Clock, Sandbox, Store};
use clap::ValueEnum as _;
use rustix::fs::{Mode, OFlags, open};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{OptionalActions, Winsize, tcgetattr, tcsetattr, tcsetwinsize};
use serde_json::{Value as Json, json};
use tokio::runtime::Builder;

use crate::generated::OPERATIONS;

/// Tells the process that it is one.
const VARIABLE: &str = "CHIMECTL_TEST_PRINTS";
/// Ends what one case printed.
const END: &str = "\n=end-of-case-5d1f0c6a=\n";

/// A process that prints.
pub struct Printer {
    child: Child,
    stdin: ChildStdin,
    stdout: Box<dyn Read + Send>,
    stderr: Receiver<String>,
    terminal: Option<File>,
    unread: Vec<u8>,
}

/// What one case printed.
#[derive(Debug)]
pub struct Printed {
    pub stdout: String,
    pub stderr: String,
}

impl Printer {
    /// A process whose standard output is a pipe.
    pub fn on_a_pipe() -> Self {
        Self::start(Stdio::piped(), None)
    }

    /// A process whose standard output is a terminal.
    pub fn on_a_terminal() -> Self {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&master).unwrap();
        unlockpt(&master).unwrap();
        let name = ptsname(&master, Vec::new()).unwrap();
        let slave = open(&name, OFlags::RDWR | OFlags::NOCTTY, Mode::empty()).unwrap();
        let mut modes = tcgetattr(&slave).unwrap();
        // The bytes as the program wrote them.
        modes.make_raw();
        tcsetattr(&slave, OptionalActions::Now, &modes).unwrap();
        Self::start(Stdio::from(slave), Some(master))
    }

    fn start(stdout: Stdio, terminal: Option<OwnedFd>) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", "--nocapture", "--test-threads=1", "process::prints_what_it_is_told"])
            .env(VARIABLE, "1")
            .env_remove("COLUMNS")
            .env_remove("NO_COLOR")
            .stdin(Stdio::piped())
            .stdout(stdout)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let terminal = terminal.map(File::from);
        let stdout: Box<dyn Read + Send> = match &terminal {
            Some(master) => Box::new(master.try_clone().unwrap()),
            None => Box::new(child.stdout.take().unwrap()),
        };
        let mut errors = child.stderr.take().unwrap();
        let (sender, stderr) = mpsc::channel();
        thread::spawn(move || {
            let mut unread = Vec::new();
            while let Some(text) = until_end(&mut errors, &mut unread) {
                if sender.send(text).is_err() {
                    return;
                }
            }
            let _ = sender.send(String::from_utf8_lossy(&unread).into_owned());
        });
        let stdin = child.stdin.take().unwrap();
        let mut printer = Self { child, stdin, stdout, stderr, terminal, unread: Vec::new() };
        // What the test harness says comes before the first case.
        printer.print(&json!({})).unwrap();
        printer
    }

    /// Sets the width of the terminal.
    pub fn set_width(&self, columns: u16) {
        let size = Winsize { ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
        tcsetwinsize(self.terminal.as_ref().unwrap(), size).unwrap();
    }

    /// What the process prints when it is told `case`.
    ///
    /// # Errors
    /// If it ends instead: what it said on standard error.
    pub fn print(&mut self, case: &Json) -> Result<Printed, String> {
        let written = writeln!(self.stdin, "{case}").and_then(|()| self.stdin.flush());
        let stdout = written.ok().and_then(|()| until_end(&mut self.stdout, &mut self.unread));
        let stderr = self.stderr.recv().unwrap_or_default();
        match stdout {
            Some(stdout) if !stderr.contains("panicked at") => Ok(Printed { stdout, stderr }),
            _ => Err(stderr),
        }
    }
}

impl Drop for Printer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What was written before the end of a case; nothing if the writer has gone.
fn until_end(reader: &mut impl Read, unread: &mut Vec<u8>) -> Option<String> {
    let mut searched = 0_usize;
    loop {
        let from = searched.saturating_sub(END.len());
        let found = unread[from..].windows(END.len()).position(|window| window == END.as_bytes());
        if let Some(at) = found.map(|at| from + at) {
            let text = String::from_utf8(unread[..at].to_vec()).unwrap();
            unread.drain(..at + END.len());
            return Some(text);
        }
        searched = unread.len();
        let mut buffer = [0; 65_536];
        match reader.read(&mut buffer) {
            Ok(count) if count > 0 => unread.extend_from_slice(&buffer[..count]),
            _ => return None,
        }
    }
}

/// Not a test of its own: the process that the tests above start.
#[test]
#[ignore = "prints for the other tests, which start it"]
fn prints_what_it_is_told() {
    if std::env::var_os(VARIABLE).is_none() {
        return;
    }
    for line in BufReader::new(std::io::stdin()).lines() {
        let case: Json = serde_json::from_str(&line.unwrap()).unwrap();
        let _ = catch_unwind(AssertUnwindSafe(|| told(&case)));
        for mut stream in [Box::new(std::io::stdout()) as Box<dyn Write>, Box::new(std::io::stderr())] {
            stream.write_all(END.as_bytes()).unwrap();
            stream.flush().unwrap();
        }
    }
}

fn told(case: &Json) {
    let text = |name: &str| case[name].as_str();
    match text("do") {
        Some("render") => {
            if let Err(error) = render(case) {
                output::report(&error, ErrorFormat::Text);
            }
        }
        Some("report") => {
            let message = text("message").unwrap().to_owned();
            let error = Error::service(ServiceError {
                code: text("code").unwrap().to_owned(),
                message,
                operation: "GetMeeting",
                request_id: text("request_id").map(str::to_owned),
                retries: 1,
            });
            let error = if case["plain"] == true {
                Error::new(Kind::Usage, error.message).hint(text("hint").unwrap())
            } else {
                error
            };
            output::report(&error, ErrorFormat::from_str(text("format").unwrap(), false).unwrap());
        }
        Some("call") => {
            let runtime = Builder::new_current_thread().enable_all().build().unwrap();
            let sandbox = Sandbox::new(Store::in_memory().unwrap(), Clock::Instant);
            let clients = in_process::clients(None, InProcess::new(sandbox));
            let input = case["input"].as_object().unwrap();
            let _ = runtime.block_on(answer(&clients, operation(case).unwrap(), input, Some(Box::new(output::say))));
        }
        _ => {}
    }
}

fn operation(case: &Json) -> Option<&'static Operation> {
    let is_it =
        |operation: &&&Operation| case["operation"] == operation.name && case["service"] == operation.service.name();
    OPERATIONS.iter().find(is_it).copied()
}

fn render(case: &Json) -> Result<(), Error> {
    let columns =
        case["columns"].as_array().into_iter().flatten().map(|name| name.as_str().unwrap().to_owned()).collect();
    let color = Color::from_str(case["color"].as_str().unwrap(), false).unwrap();
    let view = View {
        format: Format::from_str(case["format"].as_str().unwrap(), false).unwrap(),
        query: case["query"].as_str().map(Query::new).transpose()?,
        tables: Tables { columns, wide: case["wide"] == true, color },
    };
    let operation = operation(case);
    let list = operation.and_then(Paging::of).map(|paging| paging.items.to_owned());
    let mut renderer = output::renderer(view, operation.map(Shape::of).unwrap_or_default(), list);
    for page in case["pages"].as_array().unwrap() {
        let document: Document = page["document"].as_object().unwrap().clone();
        renderer.page(Page { document, resume: page["resume"].as_str().map(str::to_owned) })?;
    }
    renderer.finish()
}
