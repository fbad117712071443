//! The memory of `sandbox serve`, which serves for as long as a day of tests takes.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::thread;

use chimectl::api::facts::ServiceFacts;
use chimectl::api::operation::Operation;
use chimectl::api::service::Service;
use chimectl::aws::transport::DryRun;
use chimectl::cli::answer::answer;
use chimectl::cli::in_process;
use chimectl::services::Operations as _;
use serde_json::{Map, Value, json};
use tokio::runtime::Builder;

use crate::common::World;
use crate::common::examples::example_input;
use crate::common::served::Served;

/// What the server may have after all that, in KiB. A debug build, which this mostly is, needs no less than a release.
const MOST: u64 = 64 << 10;
const TIMES: usize = 50;
/// Of each operation: 50,000 in all.
const MALFORMED: usize = 224;
/// As many as are worked on at once.
const CONNECTIONS: usize = 4;

/// An operation's example as a request, without the head's end.
struct Example {
    operation: &'static Operation,
    head: String,
    body: Vec<u8>,
}

impl Example {
    fn of(operation: &'static Operation) -> Self {
        let input = example_input(operation);
        let dry_run = DryRun::default();
        let clients = in_process::clients(None, dry_run.clone());
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let _ = runtime.block_on(answer(&clients, operation, &input, None, None));
        let request = dry_run.take().unwrap_or_else(|| panic!("{} sends nothing", operation.name));
        let target = request.url.splitn(4, '/').nth(3).unwrap();
        let mut head = format!("{} /{target} HTTP/1.1\r\nhost: localhost\r\n", request.method);
        let facts = ServiceFacts::of(operation.service);
        let facts = facts.operation(operation.name).or_else(|| facts.newer_operation(operation.name)).unwrap();
        for (member, header) in facts.headers.iter() {
            if let Some(value) = input.get(member) {
                head += &format!("{header}: {}\r\n", value.as_str().unwrap());
            }
        }
        Self { operation, head, body: request.body }
    }

    /// The request, with another token each time, so that it has its effect each time.
    fn request(&self, time: usize) -> Vec<u8> {
        let mut body = self.body.clone();
        if let Ok(Value::Object(mut members)) = serde_json::from_slice(&body)
            && members.contains_key("ClientRequestToken")
        {
            members.insert("ClientRequestToken".to_owned(), format!("token-{time}").into());
            body = Value::Object(members).to_string().into_bytes();
        }
        let mut request = format!("{}content-length: {}\r\n\r\n", self.head, body.len()).into_bytes();
        request.append(&mut body);
        request
    }

    /// A request that nobody should send, another one each time.
    fn malformed(&self, time: usize) -> Vec<u8> {
        let broken = match time % 5 {
            0 => format!(r#"{{"Name": "{time}"#),
            1 => format!("[{time}]"),
            2 => format!(r#"{{"Member{time}": {time}}}"#),
            _ => {
                let members = serde_json::from_slice::<Map<String, Value>>(&self.body).unwrap_or_default();
                let wrong = |_: &Value| if time % 5 == 3 { json!(time) } else { json!(format!("\u{7f} {time}")) };
                Value::from_iter(members.iter().map(|(name, value)| (name.clone(), wrong(value)))).to_string()
            }
        };
        // Wrong ids in the path, too.
        let (target, headers) = self.head.split_once(" HTTP/1.1").unwrap();
        let target = if time.is_multiple_of(2) { target.replace('-', "%20") } else { target.to_owned() };
        format!("{target} HTTP/1.1{headers}content-length: {}\r\n\r\n{broken}", broken.len()).into_bytes()
    }
}

/// Sends a request and gives the status of its answer, whose body is read to the end.
fn status_of(stream: &mut BufReader<TcpStream>, request: &[u8]) -> u16 {
    stream.get_mut().write_all(request).unwrap();
    let mut line = String::new();
    stream.read_line(&mut line).unwrap();
    let status = line.split(' ').nth(1).unwrap_or_default().parse().unwrap_or_else(|_| panic!("{line:?}"));
    let mut length = 0;
    while line != "\r\n" {
        line.clear();
        stream.read_line(&mut line).unwrap();
        if let Some(value) = line.strip_prefix("content-length: ") {
            length = value.trim().parse().unwrap();
        }
    }
    stream.read_exact(&mut vec![0; length]).unwrap();
    status
}

#[test]
fn every_operation_fifty_times_leaves_the_server_small() {
    assert_small_after(TIMES, Example::request);
}

#[test]
fn fifty_thousand_malformed_requests_leave_the_server_small() {
    assert_small_after(MALFORMED, Example::malformed);
}

/// Sends requests of each operation, so many of each. None may be an error of the server, which is small afterwards.
fn assert_small_after(times: usize, request: fn(&Example, usize) -> Vec<u8>) {
    let world = World::new();
    let served = Served::new(&world, &format!("--state {}", world.home.path().join("state.db").display()));
    let operations = Service::ALL.iter().flat_map(|service| service.operations());
    let examples: Vec<_> = operations.map(|operation| Example::of(operation)).collect();
    assert!(examples.len() >= 224, "{}", examples.len());
    let at = served.url.strip_prefix("http://").unwrap();
    thread::scope(|scope| {
        for connection in 0..CONNECTIONS {
            let examples = &examples;
            scope.spawn(move || {
                let mut stream = BufReader::new(TcpStream::connect(at).unwrap());
                stream.get_mut().set_nodelay(true).unwrap();
                // An operation is called on one connection, so that its requests come in their order.
                for example in examples.iter().skip(connection).step_by(CONNECTIONS) {
                    for time in 0..times {
                        let status = status_of(&mut stream, &request(example, time));
                        assert!(status < 500, "{}: {status}", example.operation.name);
                    }
                }
            });
        }
    });
    let resident = served.resident();
    assert!(resident > 0 && resident <= MOST, "{resident} KiB");
}
