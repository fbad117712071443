//! What a user has typed is shown in errors and in dry runs, and what somebody else could act with is not: for every
//! member of every operation.

use std::sync::{Arc, Mutex};

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use chimectl::api::Document;
use chimectl::api::check::{Strictness, check};
use chimectl::api::kind::Kind;
use chimectl::api::operation::{Member, Operation};
use chimectl::api::service::Service;
use chimectl::aws::transport::response;
use chimectl::cli::answer::answer;
use chimectl::cli::in_process;
use chimectl::services::Operations as _;
use serde_json::{Value as Json, json};
use tokio::runtime::Builder;

use crate::common::{World, run};

fn operations() -> impl Iterator<Item = &'static Operation> {
    Service::ALL.iter().flat_map(|service| service.operations()).copied()
}

/// The texts that were put into an input, each of which stands there once.
#[derive(Default)]
struct Marks {
    shown: Vec<String>,
    hidden: Vec<String>,
}

impl Marks {
    fn next(&mut self, is_credential: bool) -> String {
        let marks = if is_credential { &mut self.hidden } else { &mut self.shown };
        marks.push(format!("{}{}zQ", if is_credential { "Hidden" } else { "Typed" }, marks.len()));
        marks.last().unwrap().clone()
    }

    fn members(&mut self, members: &'static [Member], is_credential: bool) -> Document {
        let value = |member: &'static Member| {
            (member.name.to_owned(), self.value(member.kind, is_credential || member.is_credential()))
        };
        members.iter().map(value).collect()
    }

    fn value(&mut self, kind: Kind, is_credential: bool) -> Json {
        match kind {
            Kind::Text | Kind::Choice(_) => self.next(is_credential).into(),
            Kind::Integer | Kind::Float => 1.into(),
            Kind::Timestamp => "2026-11-22T21:32:00Z".into(),
            Kind::Boolean => true.into(),
            Kind::List(item) => json!([self.value(*item, is_credential), self.value(*item, is_credential)]),
            Kind::Map(item) => json!({ "key": self.value(*item, is_credential) }),
            Kind::Structure(structure) => self.members(structure.members, is_credential).into(),
        }
    }

    #[track_caller]
    fn assert_shown(&self, operation: &Operation, text: &str) {
        let missing: Vec<_> = self.shown.iter().filter(|mark| !text.contains(mark.as_str())).collect();
        assert!(missing.is_empty(), "{}: {missing:?} is not in {text}", operation.name);
    }

    #[track_caller]
    fn assert_hidden(&self, operation: &Operation, text: &str) {
        assert!(!text.contains("Hidden"), "{}: {text}", operation.name);
    }
}

/// The status and the body of an answer that quotes a text.
type Answer = fn(&str) -> (u16, String);

/// A service that refuses every request and quotes all of it.
#[derive(Debug, Clone)]
struct Quoting {
    /// What was said.
    said: Arc<Mutex<Vec<String>>>,
    answer: Answer,
}

impl HttpConnector for Quoting {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let body = String::from_utf8_lossy(request.body().bytes().unwrap_or_default()).into_owned();
        let bearer = request.headers().get("x-amz-chime-bearer").unwrap_or_default();
        let said = format!("refused: {} {bearer} {body}", request.uri());
        self.said.lock().unwrap().push(said.clone());
        let (status, body) = (self.answer)(&said);
        HttpConnectorFuture::ready(response(status, body.into_bytes(), &[]))
    }
}

#[test]
fn an_error_shows_what_was_typed_and_no_credential() {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let mut hidden = 0;
    let refused = |said: &str| (400, json!({ "Code": "BadRequestException", "Message": said }).to_string());
    for operation in operations() {
        let mut marks = Marks::default();
        let input = marks.members(operation.members, false);
        let server = Quoting { said: Arc::default(), answer: refused };
        let clients = in_process::clients(None, server.clone());
        let error = runtime.block_on(answer(&clients, operation, &input, None, None)).unwrap_err();
        let sent = server.said.lock().unwrap().concat();
        assert!(marks.hidden.iter().all(|mark| sent.contains(mark.as_str())), "{}: {sent}", operation.name);
        let said = error.to_string();
        marks.assert_shown(operation, &said);
        marks.assert_hidden(operation, &said);
        hidden += marks.hidden.len();
    }
    assert!(hidden > 5, "{hidden} credentials");
}

#[test]
fn whoever_quotes_a_request_in_the_services_place_shows_no_credential() {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let answers: [Answer; 4] = [
        |said| (403, said.to_owned()),
        |said| (502, format!("<html><p>{}</p></html>", said.replace('"', "&quot;"))),
        |said| (200, said.to_owned()),
        |said| (200, format!("<pre>{said}</pre>")),
    ];
    for operation in operations() {
        for answer in answers {
            let mut marks = Marks::default();
            let input = marks.members(operation.members, false);
            let server = Quoting { said: Arc::default(), answer };
            let clients = in_process::clients(None, server);
            let error = runtime.block_on(self::answer(&clients, operation, &input, None, None)).unwrap_err();
            let said = error.to_string();
            assert!(said.contains("refused: "), "{}: {said}", operation.name);
            marks.assert_hidden(operation, &said);
        }
    }
}

#[test]
fn a_dry_run_shows_what_was_typed_and_no_credential() {
    let world = World::new();
    for operation in operations() {
        let mut marks = Marks::default();
        let input = Json::Object(marks.members(operation.members, false)).to_string();
        let mut command = world.bare();
        command.args([operation.service.name(), &operation.command(), "--dry-run", "--region", "us-east-1"]);
        // What is not as it should be is sent all the same, so that every member has a mark.
        let run = run(command.args(["--no-validate", "--no-paginate", "--cli-input-json", &input]));
        assert_eq!(run.status, 0, "{}: {run:?}", operation.name);
        marks.assert_shown(operation, &run.stdout);
        marks.assert_hidden(operation, &run.stdout);
        marks.assert_hidden(operation, &run.stderr);
    }
}

#[test]
fn a_problem_shows_the_value_that_is_wrong_and_no_credential() {
    let mut shown = 0;
    for operation in operations() {
        let mut marks = Marks::default();
        let input = marks.members(operation.members, false);
        for problem in check(operation, &input, Strictness::Full) {
            let said = format!("{} {}", problem.place(), problem.message);
            marks.assert_hidden(operation, &said);
            // A choice that is not known, or a text of another pattern, is quoted.
            let is_quoted = said.contains("is not a known value") || said.contains("does not match the pattern");
            assert!(!is_quoted || said.contains("Typed"), "{}: {said}", operation.name);
            shown += usize::from(is_quoted);
        }
    }
    assert!(shown > 100, "{shown} values");
}
