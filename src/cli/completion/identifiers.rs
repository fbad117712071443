//! Identifiers that can be the value of a flag: from the command that lists them, with results from the cache or from the
//! service within one second. If anything fails, there are no candidates and no messages.

use std::collections::HashMap;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use clap::Arg;
use tokio::runtime::Builder;

use super::Candidate;
use crate::api::Document;
use crate::api::kind::Kind;
use crate::api::operation::{Declared as _, Member, Operation};
use crate::api::service::Service;
use crate::api::things::Named;
use crate::aws::environment::Environment;
use crate::aws::settings::{self, Lookup};
use crate::cli::Options;
use crate::cli::call::short_names::{AppInstance, Names, Thing, called, settle};
use crate::cli::terminal::{Looks, Terminal};
use crate::cli::words::line::{CONTINUES, Line};
use crate::services::Operations as _;
use crate::services::messaging::DescribeChannel;
use crate::text::escape;

/// How long a shell waits at most.
const PATIENCE: Duration = Duration::from_millis(900);
/// Most that are offered.
const MOST: usize = 1000;

/// A flag whose values are asked for, with what the line says before it.
struct Question {
    operation: &'static Operation,
    named: Named,
    input: Document,
    options: Options,
    environment: Environment,
}

/// The identifiers that begin with `word` and can be the value of `option`, which waits for it at the end of `line`.
pub fn of(line: &Line, option: &Arg, word: &str, environment: &Environment) -> Vec<Candidate> {
    let Some(question) = question(line, option, environment) else { return Vec::new() };
    let named = question.named;
    let (tell, told) = mpsc::channel();
    // A name server can delay it, so it is abandoned when the time is over.
    let asking = thread::Builder::new().stack_size(STACK).spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build().ok()?;
        let things = runtime.block_on(asked(question));
        tell.send(things).ok()
    });
    let things = asking.ok().and_then(|_| told.recv_timeout(PATIENCE).ok()).flatten().unwrap_or_default();
    candidates(&named, things, word)
}

/// What the thread that asks can use.
const STACK: usize = 4 << 20;

fn question(line: &Line, option: &Arg, environment: &Environment) -> Option<Question> {
    let long = option.get_long().filter(|_| !option.is_global_set())?;
    let operation = operation(line).or_else(|| listened(line))?;
    let member = operation.members.iter().find(|member| member.flag() == long)?;
    let named = Named::of(operation, member.name)?;
    named.listing?;
    let mut given: HashMap<&str, String> = HashMap::new();
    let mut input = Document::new();
    for option in &line.options {
        let value = option.word.to_string_lossy();
        let value = value.split_once('=').map(|(_, value)| value.to_owned()).unwrap_or_default();
        let is_text = |member: &&Member| member.flag() == option.name && matches!(member.kind, Kind::Text);
        match operation.members.iter().find(is_text) {
            Some(member) if !value.starts_with(CONTINUES) => drop(input.insert(member.name.to_owned(), value.into())),
            _ => drop(given.insert(option.name.as_str(), value)),
        }
    }
    let is_given = |name: &str| given.contains_key(name);
    let options = Options {
        region: given.get("region").cloned(),
        profile: given.get("profile").cloned(),
        context: given.get("context").cloned(),
        endpoint_url: given.get("endpoint-url").cloned(),
        ca_bundle: given.get("ca-bundle").cloned(),
        sandbox: is_given("sandbox"),
        no_verify_ssl: is_given("no-verify-ssl"),
        no_sign_request: is_given("no-sign-request"),
        ..Options::default()
    };
    Some(Question { operation, named, input, options, environment: environment.clone() })
}

/// The operation at the end of the line.
pub fn operation(line: &Line) -> Option<&'static Operation> {
    let [.., group, command] = line.path.as_slice() else { return None };
    let service = Service::ALL.iter().find(|service| service.name() == group.as_str())?;
    service.operations().iter().find(|operation| operation.command() == *command).copied()
}

/// The operation whose flags are those of what listens.
fn listened(line: &Line) -> Option<&'static Operation> {
    let listens = matches!(line.path.as_slice(), [_, group, command] if group == Service::Messaging.name() && command == "listen");
    listens.then_some(DescribeChannel::OPERATION)
}

async fn asked(question: Question) -> Option<Vec<Thing>> {
    let Question { operation, named, mut input, options, environment } = question;
    let lookup = Lookup::in_context(&environment, options.context.as_deref(), true).ok()?;
    let options = options.settled(&lookup);
    let lookup = options.with_profile(lookup).ok()?;
    // To ask the machine for its region takes longer than a shell waits.
    lookup.find(settings::REGION, options.region.as_deref()).map(drop).or(options.sandbox.then_some(()))?;
    let (terminal, ..) = Terminal::captured(Looks::default());
    let names = Names::new(&terminal, &options, &lookup);
    let settled = settle(operation, &mut input, &lookup);
    if !settled.problems.is_empty() || !settled.resolve(&mut input, &names).await.ok()?.is_empty() {
        return None;
    }
    let configured = lookup.find(settings::APP_INSTANCE, None);
    let app_instance = match AppInstance::of(operation, &input, configured, false).ok()? {
        AppInstance::Known(arn) => Some(arn),
        AppInstance::Called(text, source) => Some(called(&text, source, &names).await.ok()?),
        AppInstance::InCall | AppInstance::Unknown => None,
    };
    let mut things = names.things(named.listing?, &input, app_instance.as_deref(), false).await.ok()?;
    if let (Some(arn), Some(_)) = (app_instance, named.segment()) {
        // The ID is enough if it is in the configured app instance.
        let is_below = |thing: &Thing| thing.arn.starts_with(&format!("{arn}/"));
        for thing in things.iter_mut().filter(|thing| is_below(thing)) {
            thing.id = thing.short_id().to_owned();
        }
    }
    Some(things)
}

/// Names if they tell one from another and IDs otherwise; IDs if one is begun.
fn candidates(named: &Named, things: Vec<Thing>, word: &str) -> Vec<Candidate> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for thing in &things {
        *counts.entry(thing.name.clone()).or_default() += 1;
    }
    let is_named = |thing: &Thing| {
        let is_harmless = !thing.name.contains(escape::is_dangerous);
        is_harmless && !thing.name.is_empty() && counts.get(&thing.name) == Some(&1)
    };
    let wants_names = word.is_empty() || word.starts_with('@');
    let candidate = |thing: &Thing| {
        // An ID next to an ARN here is one that a flag accepts.
        let id = match named.segment().is_some() && !thing.id.is_empty() {
            true => thing.id.as_str(),
            false => thing.value(named.is_arn),
        };
        match wants_names && is_named(thing) {
            true => Candidate { value: format!("@{}", thing.name), help: escape::cell(id).into_owned() },
            false => Candidate { value: id.to_owned(), help: escape::cell(&thing.name).into_owned() },
        }
    };
    let found = things.iter().map(candidate);
    let is_harmless = |value: &str| !value.contains(escape::is_dangerous);
    found.filter(|found| found.value.starts_with(word) && is_harmless(&found.value)).take(MOST).collect()
}
