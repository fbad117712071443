//! `chimectl batch` beside what is done without it: `cargo bench --bench batch`.
//!
//! - 10,000 `create-app-instance-user` through `batch`; through `xargs -P 8` with the AWS CLI, of which a sample is taken and
//!   scaled, if CHIMECTL_BENCH_AWS names it; through a pool of 8 threads of boto3, if CHIMECTL_BENCH_PYTHON names a Python that
//!   has it, or one is beside the AWS CLI; and as fast as `sandbox serve` answers them, from this process over connections that
//!   are kept open. All against `sandbox serve`, in one run, on the same cores.
//! - A rate that the service limits to a tenth of what it is asked for: how near to the limit the batch comes.
//! - 1,000,000 rows (not with `-- --short`): the peak memory of the process (Linux only, from `/proc`).
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark prints and may panic"
)]

mod loopback;

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, BufWriter, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use loopback::serve;
use tempfile::TempDir;

const ROWS: usize = 10_000;
/// Calls of the AWS CLI, which takes a second for each.
const SAMPLE: usize = 160;
const PROCESSES: &str = "8";
/// As many as the batch has by itself for this operation.
const CONNECTIONS: usize = 17;
const MANY: usize = 1_000_000;
/// Requests a second that the sandbox takes where it limits them.
const LIMIT: usize = 100;

/// What is measured, if it is named or nothing is.
const PARTS: [&str; 3] = ["creates", "limited", "many"];

fn main() {
    let words: Vec<String> = std::env::args().collect();
    let is_wanted = |part: &str| match words.iter().filter(|word| PARTS.contains(&word.as_str())).count() {
        0 => part != "many" || !words.iter().any(|word| word == "--short"),
        _ => words.iter().any(|word| word == part),
    };
    for (part, measure) in PARTS.iter().zip([creates, limited, many]) {
        if is_wanted(part) {
            measure();
        }
    }
}

/// A home without anything in it, and a sandbox.
struct Place {
    home: TempDir,
    server: Child,
    url: String,
    app: String,
}

impl Place {
    fn new(words: &[&str]) -> Self {
        let home = tempfile::tempdir().unwrap();
        let mut server = Command::new(env!("CARGO_BIN_EXE_chimectl"));
        server.env_clear().args(["sandbox", "serve", "--in-memory"]).args(words);
        let mut server = server.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(server.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim().rsplit_once(' ').unwrap().1.to_owned();
        let mut place = Self { home, server, url, app: String::new() };
        let words =
            ["identity", "create-app-instance", "--name", "bench", "--query", "AppInstanceArn", "--output", "text"];
        let app = place.command(env!("CARGO_BIN_EXE_chimectl")).args(words).output().unwrap();
        place.app = String::from_utf8(app.stdout).unwrap().trim().to_owned();
        place
    }

    fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        command(program, self.home.path(), &self.url)
    }

    /// The command of a batch that creates users, whose input it writes.
    fn batch(&self, beginning: &str, count: usize) -> Command {
        let input = self.file(beginning, count);
        let mut command = self.command(env!("CARGO_BIN_EXE_chimectl"));
        command.args(["batch", "identity", "create-app-instance-user", "--app-instance-arn", &self.app]);
        command.arg("--input").arg(input).stdout(Stdio::null());
        command
    }

    fn file(&self, beginning: &str, count: usize) -> PathBuf {
        let rows = (0..count).fold("AppInstanceUserId,Name\n".to_owned(), |mut rows, number| {
            let _ = writeln!(rows, "{beginning}-{number},Name {number}");
            rows
        });
        let path = self.home.path().join(format!("{beginning}.csv"));
        fs::write(&path, rows).unwrap();
        path
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn command(program: impl AsRef<std::ffi::OsStr>, home: &Path, url: &str) -> Command {
    let mut command = Command::new(program);
    command.env_clear().env("HOME", home).env("PATH", "/usr/bin:/bin");
    command.env("AWS_REGION", "us-east-1").env("AWS_DEFAULT_REGION", "us-east-1").env("AWS_ENDPOINT_URL", url);
    command.env("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE").env("AWS_SECRET_ACCESS_KEY", "secret");
    command
}

/// How long a command takes, and how much of the processor; the second hardly depends on what else the machine does.
#[derive(Clone, Copy)]
struct Taken {
    passed: f64,
    processor: f64,
}

impl Taken {
    fn of(mut command: Command) -> Self {
        let (start, before) = (Instant::now(), processor());
        assert!(command.status().unwrap().success());
        Self { passed: start.elapsed().as_secs_f64(), processor: processor() - before }
    }

    /// For so many times as much work.
    fn times(self, factor: f64) -> Self {
        Self { passed: self.passed * factor, processor: self.processor * factor }
    }

    /// In words, beside another one.
    fn beside(self, own: Self) -> String {
        let (passed, processor) = (self.passed / own.passed, self.processor / own.processor);
        format!("{:.1} s, {passed:.1} times as long; {processor:.1} times the processor", self.passed)
    }
}

/// Seconds of the processor that children which have ended have used; 0 where it is not to be had.
fn processor() -> f64 {
    // Of the fields behind the name, in hundredths of a second.
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<_> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|field| field.parse::<f64>().ok()).unwrap_or_default();
    (ticks(13) + ticks(14)) / 100.0
}

fn creates() {
    let place = Place::new(&[]);
    let own = Taken::of(place.batch("own", ROWS));
    let rate = ROWS as f64 / own.passed;
    println!("{ROWS} creates: batch {:.2} s, {rate:.0} a second", own.passed);
    let most = ROWS as f64 / load(&place).as_secs_f64();
    println!(
        "the sandbox alone, {CONNECTIONS} connections: {most:.0} a second; batch reaches {:.2} of that",
        rate / most
    );
    let aws = std::env::var_os("CHIMECTL_BENCH_AWS");
    if let Some(aws) = &aws {
        let theirs = xargs(&place, aws).times(ROWS as f64 / SAMPLE as f64);
        println!("xargs -P {PROCESSES} with the AWS CLI, from {SAMPLE} calls: {}", theirs.beside(own));
    }
    let beside = || Some(Path::new(aws.as_ref()?).with_file_name("python").into_os_string());
    if let Some(python) = std::env::var_os("CHIMECTL_BENCH_PYTHON").or_else(beside) {
        match pool(&place, &python) {
            Some(theirs) => println!("8 threads of boto3: {}", theirs.beside(own)),
            None => println!("8 threads of boto3: it is not there"),
        }
    }
}

/// Creates as many users over connections that are kept open, with requests that are ready.
fn load(place: &Place) -> Duration {
    let address = place.url.strip_prefix("http://").unwrap();
    let start = Instant::now();
    thread::scope(|scope| {
        for connection in 0..CONNECTIONS {
            scope.spawn(move || {
                let mut stream = TcpStream::connect(address).unwrap();
                stream.set_nodelay(true).unwrap();
                let mut answers = BufReader::new(stream.try_clone().unwrap());
                for number in (connection..ROWS).step_by(CONNECTIONS) {
                    let app = &place.app;
                    let body = format!(
                        r#"{{"AppInstanceArn":"{app}","AppInstanceUserId":"raw-{number}","Name":"Name {number}","ClientRequestToken":"raw-{number}"}}"#
                    );
                    let length = body.len();
                    let head = format!("POST /app-instance-users HTTP/1.1\r\nhost: localhost\r\ncontent-length: {length}\r\n\r\n");
                    stream.write_all((head + &body).as_bytes()).unwrap();
                    assert!(answer_of(&mut answers).starts_with("HTTP/1.1 201"));
                }
            });
        }
    });
    start.elapsed()
}

/// The first line of an answer, which is read to its end.
fn answer_of(stream: &mut BufReader<TcpStream>) -> String {
    let (mut first, mut line, mut length) = (String::new(), String::new(), 0);
    stream.read_line(&mut first).unwrap();
    while line != "\r\n" {
        line.clear();
        stream.read_line(&mut line).unwrap();
        if let Some(value) = line.strip_prefix("content-length: ") {
            length = value.trim().parse().unwrap();
        }
    }
    stream.take(length).read_to_end(&mut Vec::new()).unwrap();
    first
}

fn xargs(place: &Place, aws: &OsString) -> Taken {
    let mut command = place.command("xargs");
    command.args(["-P", PROCESSES, "-I", "{}"]).arg(aws).args(["chime-sdk-identity", "create-app-instance-user"]);
    command.args(["--app-instance-arn", &place.app, "--app-instance-user-id", "cli-{}", "--name", "Name {}"]);
    let numbers = (0..SAMPLE).fold(String::new(), |mut numbers, number| {
        let _ = writeln!(numbers, "{number}");
        numbers
    });
    let path = place.home.path().join("numbers");
    fs::write(&path, numbers).unwrap();
    command.stdin(File::open(path).unwrap()).stdout(Stdio::null());
    Taken::of(command)
}

const POOL: &str = "
import sys, threading
from concurrent.futures import ThreadPoolExecutor
import boto3
from botocore.config import Config
client = boto3.client('chime-sdk-identity', config=Config(max_pool_connections=8))
app, count = sys.argv[1], int(sys.argv[2])
def create(number):
    client.create_app_instance_user(AppInstanceArn=app, AppInstanceUserId=f'pool-{number}', Name=f'Name {number}',
                                    ClientRequestToken=f'pool-{number}')
with ThreadPoolExecutor(8) as pool:
    list(pool.map(create, range(count)))
";

/// Creates as many users by a pool of threads of boto3, if there is one.
fn pool(place: &Place, python: &OsString) -> Option<Taken> {
    let has_boto3 = place.command(python).args(["-c", "import boto3"]).stderr(Stdio::null()).status();
    has_boto3.ok().filter(|status| status.success())?;
    let mut command = place.command(python);
    command.args(["-c", POOL, &place.app, &ROWS.to_string()]);
    Some(Taken::of(command))
}

/// A service that takes a tenth of what it could be asked for.
fn limited() {
    let home = tempfile::tempdir().unwrap();
    let log = home.path().join("log");
    let fault = format!("CreateAppInstanceUser=rate={LIMIT}/s");
    let place = Place::new(&["--fault", &fault, "--log", log.to_str().unwrap()]);
    let rows = LIMIT * 60;
    let lasted = Taken::of(place.batch("slow", rows)).passed;
    let refused = fs::read_to_string(&log).unwrap().lines().filter(|line| line.contains("\"fault\":")).count();
    let rate = rows as f64 / lasted;
    println!(
        "{rows} creates at {LIMIT} a second: {rate:.0} a second, {:.2} of what is allowed; {refused} refused, none failed",
        rate / LIMIT as f64
    );
}

/// Many rows, against a server that costs little.
fn many() {
    let home = tempfile::tempdir().unwrap();
    let url = serve(created);
    let input = home.path().join("many.csv");
    let mut rows = BufWriter::new(File::create(&input).unwrap());
    rows.write_all(b"AppInstanceUserId,Name\n").unwrap();
    (0..MANY).for_each(|number| writeln!(rows, "u-{number},Name {number}").unwrap());
    rows.flush().unwrap();
    let mut command = command(env!("CARGO_BIN_EXE_chimectl"), home.path(), &url);
    let app = "arn:aws:chime:us-east-1:111122223333:app-instance/a-1";
    command.args(["batch", "identity", "create-app-instance-user", "--app-instance-arn", app, "--concurrency", "64"]);
    command.arg("--input").arg(&input).stdout(Stdio::null());
    // Another time all is done, and comes from the journal.
    for what in ["sent", "told again"] {
        let start = Instant::now();
        let mut child = command.spawn().unwrap();
        let mut peak = 0;
        let status = loop {
            match child.try_wait().unwrap() {
                Some(status) => break status,
                None => peak = peak.max(peak_kib(child.id())),
            }
            thread::sleep(Duration::from_millis(20));
        };
        assert!(status.success());
        let lasted = start.elapsed();
        println!("{MANY} rows {what} in {lasted:.1?}: peak memory {} MiB", peak >> 10);
    }
}

/// The greatest resident size so far; 0 where it is not to be had.
fn peak_kib(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

/// Answers every request with a user that was created, and keeps connections open.
fn created(mut stream: TcpStream) {
    const BODY: &str = r#"{"AppInstanceUserArn":"arn:aws:chime:us-east-1:111122223333:app-instance/a-1/user/u"}"#;
    stream.set_nodelay(true).unwrap();
    let mut requests = BufReader::new(stream.try_clone().unwrap());
    let answer = format!(
        "HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{BODY}",
        BODY.len()
    );
    let mut body = Vec::new();
    loop {
        let mut length = 0;
        loop {
            let mut line = String::new();
            if requests.read_line(&mut line).unwrap_or(0) == 0 {
                return;
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length: ") {
                length = value.trim().parse().unwrap();
            }
            if line == "\r\n" {
                break;
            }
        }
        body.clear();
        requests.by_ref().take(length).read_to_end(&mut body).unwrap();
        if stream.write_all(answer.as_bytes()).is_err() {
            return;
        }
    }
}
