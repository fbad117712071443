//! What is reported is what happened: calls through connections that are cut at random moments, to a service that fails now
//! and then. Nothing is made twice; what is reported as done is there, what is reported as not done is not, and whatever
//! cannot be known is reported as unknown. `CHIMECTL_CALLS=10000 cargo test --test it outcomes:: -- --nocapture` makes so
//! many calls.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test reads the environment and says what it found"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use chimectl::api::error::Error;
use chimectl::api::operation::Operation;
use chimectl::api::service::Service;
use chimectl::aws::client::{Account, Clients, Settings};
use chimectl::aws::endpoint::Address;
use chimectl::aws::environment::Environment;
use chimectl::aws::retries::Retries;
use chimectl::aws::settings::Lookup;
use chimectl::aws::transport::{Always, Network};
use chimectl::cli::answer::answer;
use chimectl::cli::in_process::{self, InProcess};
use chimectl::sandbox::{Clock, FaultRule, Sandbox, Store, serve};
use chimectl::services::Operations as _;
use fastrand::Rng;
use serde_json::{Value as Json, json};
use tokio::runtime::{Builder, Runtime};

/// Calls in a run of all tests.
const CALLS: usize = 300;
const SEED: u64 = 11;
const CALLERS: usize = 4;
/// After so many bytes at most a connection is cut: a call with its answer has about 2,000.
const LONGEST: usize = 8_000;

/// How the service fails, beside what the connections do.
const FAULTS: [&str; 10] = [
    "before-reset:0.04",
    "reset:0.04",
    "cut:0.04",
    "after-500:0.04",
    "500:0.04",
    "after-504/html:0.02",
    "502/html:0.02",
    "429:0.04",
    "400/ForbiddenException:0.02",
    "503:0.04",
];

/// An operation that is called once for each number: with what input, and where its work shows.
struct Kind {
    name: &'static str,
    input: fn(&str, usize) -> Json,
    /// The operation that lists, the member that is the list, and the member of an item that has the number.
    shown: (&'static str, &'static str, &'static str),
    deletes: bool,
}

/// Operations of the three classes that change something: once, with a token, absolute.
const KINDS: [Kind; 6] = [
    Kind {
        name: "CreateVoiceConnector",
        input: |_, number| json!({ "Name": format!("n-{number}"), "RequireEncryption": true }),
        shown: ("ListVoiceConnectors", "VoiceConnectors", "Name"),
        deletes: false,
    },
    Kind {
        name: "CreateVoiceConnectorGroup",
        input: |_, number| json!({ "Name": format!("n-{number}") }),
        shown: ("ListVoiceConnectorGroups", "VoiceConnectorGroups", "Name"),
        deletes: false,
    },
    Kind {
        name: "CreateSipMediaApplication",
        input: |_, number| {
            let endpoint = json!({ "LambdaArn": "arn:aws:lambda:us-east-1:123456789012:function:answer" });
            json!({ "AwsRegion": "us-east-1", "Name": format!("n-{number}"), "Endpoints": [endpoint] })
        },
        shown: ("ListSipMediaApplications", "SipMediaApplications", "Name"),
        deletes: false,
    },
    Kind {
        name: "CreateAppInstance",
        input: |_, number| json!({ "Name": format!("n-{number}") }),
        shown: ("ListAppInstances", "AppInstances", "Name"),
        deletes: false,
    },
    Kind {
        name: "CreateAppInstanceAdmin",
        input: |app, number| json!({ "AppInstanceArn": app, "AppInstanceAdminArn": format!("{app}/user/n-{number}") }),
        shown: ("ListAppInstanceAdmins", "AppInstanceAdmins", "Admin"),
        deletes: false,
    },
    Kind {
        name: "DeleteAppInstanceUser",
        input: |app, number| json!({ "AppInstanceUserArn": format!("{app}/user/n-{number}") }),
        shown: ("ListAppInstanceUsers", "AppInstanceUsers", "AppInstanceUserArn"),
        deletes: true,
    },
];

/// What is said of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Said {
    Done,
    Unknown,
    NotDone,
}

fn operation(name: &str) -> &'static Operation {
    let mut operations = Service::ALL.iter().flat_map(|service| service.operations());
    operations.find(|operation| operation.name == name).unwrap()
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn call(runtime: &Runtime, clients: &Clients, name: &str, input: &Json) -> Result<Json, Error> {
    let answer = runtime.block_on(answer(clients, operation(name), input.as_object().unwrap(), None, None))?;
    Ok(Json::Object(answer.document))
}

/// The service on `state`, which fails as [`FAULTS`] say; it ends with the process.
fn served(state: &Path) -> SocketAddr {
    let rules = KINDS.iter().flat_map(|kind| FAULTS.map(|fault| format!("{}={fault}", kind.name)));
    let rules = rules.map(|rule| FaultRule::parse(&rule).unwrap()).collect();
    let sandbox = Sandbox::new(Store::on_file(state).unwrap(), Clock::Instant).seeded(Some(SEED)).failing(rules);
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        let ready = move |address| {
            tell.send(address).unwrap();
            Ok(())
        };
        runtime().block_on(serve(sandbox, ([127, 0, 0, 1], 0).into(), ready, std::future::pending())).unwrap();
    });
    told.recv().unwrap()
}

/// An address whose connections lead to `service` and are cut after a random number of bytes.
fn cutting(service: SocketAddr) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let mut random = Rng::with_seed(SEED);
        for client in listener.incoming() {
            let (Ok(client), Ok(server)) = (client, TcpStream::connect(service)) else { continue };
            let left = Arc::new(AtomicUsize::new(random.usize(..LONGEST)));
            for (from, to) in [(&client, &server), (&server, &client)] {
                let (from, to) = (from.try_clone().unwrap(), to.try_clone().unwrap());
                let left = Arc::clone(&left);
                thread::spawn(move || pass(from, to, &left));
            }
        }
    });
    address
}

/// Passes on what comes, as long as there is something `left` of what both directions may have, and then cuts both.
fn pass(mut from: TcpStream, mut to: TcpStream, left: &AtomicUsize) {
    let mut buffer = [0; 4096];
    while let Ok(read @ 1..) = from.read(&mut buffer) {
        let take = |left: usize| Some(left.saturating_sub(read));
        let before = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).unwrap_or(0);
        if to.write_all(&buffer[..read.min(before)]).is_err() || before <= read {
            break;
        }
    }
    let _ = (from.shutdown(Shutdown::Both), to.shutdown(Shutdown::Both));
}

/// Clients that repeat as always, but without waiting.
fn clients(runtime: &Runtime, address: SocketAddr) -> Clients {
    let short = Duration::from_millis(1);
    let settings = Settings {
        region: Some("us-east-1".to_owned()),
        lookup: Lookup::without_profile(&Environment::of(&[])),
        network: None,
        address: Some(Address { url: format!("http://{address}"), query: None }),
        unsigned: false,
        connect_timeout: None,
        read_timeout: None,
        retries: Retries { wait: short, throttled_wait: short, ..Retries::STANDARD },
    };
    let network = Always(Network::default().direct());
    runtime.block_on(Clients::of_aws(settings, Account::Given(in_process::nobody()), network)).unwrap()
}

/// How often the number is to be seen in what `kind` shows, by `clients` that no fault befalls.
fn seen(runtime: &Runtime, clients: &Clients, kind: &Kind, app: &str) -> BTreeMap<usize, usize> {
    let (list, member, name) = kind.shown;
    let mut input = json!({});
    if operation(list).member("AppInstanceArn").is_some() {
        input["AppInstanceArn"] = app.into();
    }
    let mut numbers = BTreeMap::new();
    loop {
        let page = call(runtime, clients, list, &input).unwrap();
        for item in page[member].as_array().unwrap() {
            let shown = if name == "Admin" { &item[name]["Arn"] } else { &item[name] };
            if let Some((_, number)) = shown.as_str().unwrap().rsplit_once("n-") {
                *numbers.entry(number.parse().unwrap()).or_default() += 1;
            }
        }
        match &page["NextToken"] {
            Json::Null => return numbers,
            token => input["NextToken"] = token.clone(),
        }
    }
}

#[test]
fn what_is_reported_is_what_happened() {
    let calls: usize = std::env::var("CHIMECTL_CALLS").map_or(CALLS, |calls| calls.parse().unwrap());
    let directory = tempfile::tempdir().unwrap();
    let state = directory.path().join("state.db");
    let runtime = runtime();
    let sandbox = Sandbox::new(Store::on_file(&state).unwrap(), Clock::Instant);
    let faultless = in_process::clients(None, InProcess::new(sandbox));
    let app = call(&runtime, &faultless, "CreateAppInstance", &json!({ "Name": "app" })).unwrap();
    let app = app["AppInstanceArn"].as_str().unwrap();
    // Who becomes an administrator, and who is deleted.
    for number in (0..calls).filter(|number| number % KINDS.len() >= 4) {
        let user = json!({ "AppInstanceArn": app, "AppInstanceUserId": format!("n-{number}"), "Name": "user" });
        call(&runtime, &faultless, "CreateAppInstanceUser", &user).unwrap();
    }

    let address = cutting(served(&state));
    let said = Mutex::new(BTreeMap::new());
    thread::scope(|scope| {
        for caller in 0..CALLERS {
            let said = &said;
            scope.spawn(move || {
                let runtime = self::runtime();
                let clients = clients(&runtime, address);
                for number in (caller..calls).step_by(CALLERS) {
                    let kind = &KINDS[number % KINDS.len()];
                    let outcome = match call(&runtime, &clients, kind.name, &(kind.input)(app, number)) {
                        Ok(_) => Said::Done,
                        Err(error) => {
                            let attempt = error.attempt.unwrap_or_else(|| panic!("{}: {error}", kind.name));
                            if attempt.is_outcome_unknown { Said::Unknown } else { Said::NotDone }
                        }
                    };
                    said.lock().unwrap().insert(number, outcome);
                }
            });
        }
    });

    let said = said.into_inner().unwrap();
    let mut counts: BTreeMap<(&str, Said, usize), usize> = BTreeMap::new();
    let mut wrong = BTreeSet::new();
    for (at, kind) in KINDS.iter().enumerate() {
        let seen = seen(&runtime, &faultless, kind, app);
        for (number, said) in said.iter().filter(|(number, _)| *number % KINDS.len() == at) {
            let found = seen.get(number).copied().unwrap_or(0);
            let happened = if kind.deletes { 1 - found } else { found };
            *counts.entry((kind.name, *said, happened)).or_default() += 1;
            let is_true = match said {
                Said::Done => happened == 1,
                Said::Unknown => happened <= 1,
                Said::NotDone => happened == 0,
            };
            if !is_true {
                wrong.insert(format!("{} {number}: said {said:?}, happened {happened} times", kind.name));
            }
        }
    }
    for ((name, said, happened), calls) in &counts {
        println!("{name}: {calls} said {said:?}, happened {happened} times");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(said.len(), calls);
    // Otherwise nothing was put to the test: some are known to have failed and some are not, and of those some were done.
    let of_once =
        |said, happened| KINDS[..3].iter().filter_map(|kind| counts.get(&(kind.name, said, happened))).sum::<usize>();
    let [unknown, done_unseen] = [of_once(Said::Unknown, 0), of_once(Said::Unknown, 1)];
    assert!(unknown > 0 && done_unseen > 0 && of_once(Said::Done, 1) > 0, "{counts:?}");
}
