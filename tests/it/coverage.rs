//! Walks the facts of the reference and fails if anything of it has no counterpart: an operation without a
//! leaf, a member without a flag, a structure's member without its place, an enum without its choices, a
//! secret that is not marked, an error code that is not reported.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};

use crate::common::examples::{example_input, shell_words};
use crate::common::{World, run};
use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use chimectl::api::Document;
use chimectl::api::class::Class;
use chimectl::api::facts::{Element, Limits, ServiceFacts, Traits, Type};
use chimectl::api::kind::{Kind, Structure};
use chimectl::api::operation::{Member, Operation};
use chimectl::api::service::Service;
use chimectl::aws::transport;
use chimectl::cli::answer::answer;
use chimectl::cli::in_process;
use chimectl::cli::{Cli, modes};
use chimectl::services::Operations as _;
use clap::CommandFactory as _;
use serde_json::Value as Json;

/// Structures that the SDK has and the reference has not.
const NEWER_STRUCTURES: [&str; 1] = ["SseAwsKeyManagementParams"];

/// Maps whose keys or values the services' model marks as secret; the traits list members only.
const SECRET_MAPS: [(&str, &str); 5] = [
    ("SendChannelMessageRequest", "MessageAttributes"),
    ("ChannelMessageCallback", "MessageAttributes"),
    ("CreateSipMediaApplicationCallRequest", "SipHeaders"),
    ("CreateSipMediaApplicationCallRequest", "ArgumentsMap"),
    ("UpdateSipMediaApplicationCallRequest", "Arguments"),
];

fn operations() -> impl Iterator<Item = (Service, &'static Operation)> {
    Service::ALL.iter().flat_map(|service| service.operations().iter().map(|operation| (*service, *operation)))
}

/// Every structure that the members of `operation` hold, to the end.
fn structures(members: &'static [Member], found: &mut BTreeMap<&'static str, &'static Structure>) {
    for member in members {
        if let Some(structure) = member.kind.structure()
            && found.insert(structure.name, structure).is_none()
        {
            structures(structure.members, found);
        }
    }
}

#[test]
fn every_operation_has_a_leaf() {
    for service in Service::ALL {
        let documented: BTreeSet<_> = ServiceFacts::of(*service).operation_names().collect();
        let declared: BTreeSet<_> = service.operations().iter().map(|operation| operation.name).collect();
        assert!(documented.is_subset(&declared), "{:?}", documented.difference(&declared));

        let mut command = Cli::command();
        command.build();
        let group = command.find_subcommand(service.name()).unwrap();
        let leaves: BTreeSet<_> = group.get_subcommands().map(|leaf| leaf.get_name().to_owned()).collect();
        for operation in service.operations() {
            assert!(leaves.contains(&operation.command()), "{}", operation.name);
        }
        let alias = format!("chime-sdk-{}", service.name());
        assert!(command.find_subcommand(&alias).is_some(), "{alias}");
    }
}

#[test]
fn every_member_has_a_flag_and_no_flag_is_made_up() {
    for (service, operation) in operations() {
        let Some(facts) = ServiceFacts::of(service).operation(operation.name) else { continue };
        let newer = newer(service, operation.name);
        let documented: BTreeSet<&str> = facts.members.keys().chain(newer).collect();
        let declared: BTreeSet<&str> = operation.members.iter().map(|member| member.name).collect();
        assert_eq!(documented, declared, "{}", operation.name);

        let tokens = Traits::of(service).idempotency_token.get(operation.name);
        for member in operation.members {
            let Some(limits) = facts.member(member.name) else { continue };
            let filled_in = tokens.is_some_and(|tokens| tokens.contains(&member.name));
            assert_eq!(member.required, limits.required && !filled_in, "{}.{}", operation.name, member.name);
            // The reference gives no type to members of the URI.
            if !facts.placeholders.values().any(|in_uri| in_uri == member.name) {
                assert_kind(operation.name, member, limits);
            }
        }
    }
}

#[test]
fn every_member_of_a_structure_is_declared() {
    for service in Service::ALL {
        let facts = ServiceFacts::of(*service);
        let mut declared = BTreeMap::new();
        for operation in service.operations() {
            structures(operation.members, &mut declared);
        }
        for (name, structure) in declared {
            let Some(documented) = facts.structure(name) else {
                assert!(NEWER_STRUCTURES.contains(&name), "{name} is not documented");
                continue;
            };
            let newer = newer(*service, name);
            let expected: BTreeSet<&str> = documented.keys().chain(newer).collect();
            let found: BTreeSet<&str> = structure.members.iter().map(|member| member.name).collect();
            assert_eq!(expected, found, "{name}");
            for member in structure.members {
                let Some(limits) = documented.get(member.name) else { continue };
                assert_eq!(member.required, limits.required, "{name}.{}", member.name);
                assert_kind(name, member, limits);
            }
        }
    }
}

/// Members of an operation or a structure that the SDK has and the reference has not.
fn newer(service: Service, name: &str) -> Vec<&'static str> {
    Traits::of(service).newer_members.get(name).unwrap_or_default().to_vec()
}

/// The declared kind is the documented type, and every documented value is a choice.
#[track_caller]
fn assert_kind(owner: &str, member: &Member, limits: &Limits) {
    let place = format!("{owner}.{}", member.name);
    let element = |kind: &Kind| match kind {
        Kind::Text | Kind::Choice(_) => Element::Text,
        Kind::Integer => Element::Integer,
        Kind::Float => Element::Float,
        Kind::Timestamp => Element::Timestamp,
        Kind::Boolean => Element::Boolean,
        Kind::Structure(structure) => Element::Structure(structure.name),
        Kind::List(_) | Kind::Map(_) => panic!("{place}: a list of lists"),
    };
    let declared = match member.kind {
        Kind::List(item) => Type::List(element(item)),
        Kind::Map(item) => Type::Map(element(item)),
        one => Type::One(element(&one)),
    };
    assert_eq!(declared, limits.documented_type, "{place}");
    let choices = match member.kind {
        Kind::Choice(choices) | Kind::List(&Kind::Choice(choices)) => choices,
        _ => {
            assert!(limits.values.is_empty(), "{place} has documented values and no choices");
            return;
        }
    };
    for value in limits.values {
        assert!(choices.contains(value), "{place}: {value}");
    }
}

#[test]
fn exactly_the_sensitive_members_are_marked() {
    for service in Service::ALL {
        let sensitive = &Traits::of(*service).sensitive;
        let is_sensitive = |owner: &str, member: &Member| {
            SECRET_MAPS.contains(&(owner, member.name))
                || sensitive.get(owner).is_some_and(|members| members.contains(&member.name))
        };
        let mut nested = BTreeMap::new();
        for operation in service.operations() {
            structures(operation.members, &mut nested);
            for member in operation.members {
                let owner = format!("{}Request", operation.name);
                assert_eq!(member.sensitive, is_sensitive(&owner, member), "{owner}.{}", member.name);
            }
        }
        for (name, structure) in nested {
            for member in structure.members {
                assert_eq!(member.sensitive, is_sensitive(name, member), "{name}.{}", member.name);
            }
        }
    }
}

#[test]
fn no_option_of_the_program_hides_a_member() {
    let mut command = Cli::command();
    command.build();
    let globals: BTreeSet<_> = command
        .get_arguments()
        .filter(|argument| argument.is_global_set())
        .filter_map(|argument| argument.get_long().map(str::to_owned))
        .chain(modes::NAMES.map(str::to_owned))
        .collect();
    for (_, operation) in operations() {
        for member in operation.members {
            assert!(!globals.contains(&member.flag()), "{}: --{}", operation.name, member.flag());
        }
    }
}

#[test]
fn every_member_has_help_and_every_example_is_accepted() {
    let world = World::new();
    for (service, operation) in operations() {
        assert!(operation.help.len() >= 3, "{} has no more than a first line", operation.name);
        for member in operation.members {
            assert!(!member.help[0].trim().is_empty(), "{}.{}", operation.name, member.name);
            assert!(!member.help[0].trim_end().ends_with('.'), "{}.{}", operation.name, member.name);
        }
        let words = shell_words(operation.example);
        assert_eq!(words[..3], ["chimectl", service.name(), &operation.command()], "{}", operation.example);
        let dry_run = run(world.bare().args(["--region", "us-east-1", "--dry-run"]).args(&words[1..]));
        assert_eq!((dry_run.status, dry_run.stderr.as_str()), (0, ""), "{}", operation.example);
        let mut secrets = Vec::new();
        collect_secrets(operation.members, &example_input(operation), &mut secrets);
        for secret in secrets {
            // Whole values: a part of one may also be a part of something that everybody may see.
            assert!(!dry_run.stdout.contains(&format!("\"{secret}\"")), "{}: {secret}", operation.name);
            assert!(!dry_run.json()["Url"].as_str().unwrap().contains(&secret), "{}: {secret}", operation.name);
        }
    }
}

/// The credentials of an input, to the end.
fn collect_secrets(members: &'static [Member], input: &Document, secrets: &mut Vec<String>) {
    fn texts(json: &Json, secrets: &mut Vec<String>) {
        match json {
            Json::String(text) => secrets.push(text.clone()),
            Json::Array(items) => items.iter().for_each(|item| texts(item, secrets)),
            Json::Object(entries) => entries.values().for_each(|value| texts(value, secrets)),
            _ => {}
        }
    }
    fn inside(kind: Kind, json: &Json, secrets: &mut Vec<String>) {
        match (kind, json) {
            (Kind::Structure(structure), Json::Object(document)) => {
                collect_secrets(structure.members, document, secrets)
            }
            (Kind::List(item), Json::Array(items)) => items.iter().for_each(|json| inside(*item, json, secrets)),
            (Kind::Map(item), Json::Object(entries)) => entries.values().for_each(|json| inside(*item, json, secrets)),
            _ => {}
        }
    }
    for member in members {
        match input.get(member.name) {
            Some(value) if member.is_credential() => texts(value, secrets),
            Some(value) => inside(member.kind, value, secrets),
            None => {}
        }
    }
}

/// Answers every request with the error that is set.
#[derive(Debug, Clone, Default)]
struct Refusing {
    error: Arc<Mutex<(u16, String)>>,
}

impl HttpConnector for Refusing {
    fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
        let (status, code) = self.error.lock().unwrap().clone();
        let body = serde_json::json!({ "Code": code, "Message": "Because." }).to_string();
        let headers = [("x-amzn-errortype", code), ("x-amzn-requestid", "request-1".to_owned())];
        HttpConnectorFuture::ready(transport::response(status, body.into(), &headers))
    }
}

#[tokio::test]
async fn every_documented_error_is_reported_with_its_code_and_request_id() {
    let refusing = Refusing::default();
    let clients = in_process::clients(None, refusing.clone());
    let mut errors = 0;
    for (service, operation) in operations() {
        let Some(facts) = ServiceFacts::of(service).operation(operation.name) else { continue };
        let input = example_input(operation);
        for (code, status) in facts.errors {
            *refusing.error.lock().unwrap() = (status, code.to_owned());
            let error = answer(&clients, operation, &input, None, None).await.unwrap_err();
            let message = format!("An error occurred ({code}) when calling the {} operation", operation.name);
            assert!(error.message.starts_with(&message) && error.message.ends_with(": Because."), "{error}");
            // A script that repeats what the service refuses must not repeat what may have been done.
            let may_be_done = operation.class() == Class::Once && [500, 502, 504].contains(&status);
            assert_eq!(error.kind.exit_status(), if may_be_done { 255 } else { 254 }, "{error}");
            assert_eq!(error.service.unwrap().request_id.as_deref(), Some("request-1"));
            errors += 1;
        }
    }
    assert!(errors > 1500, "{errors}");
}

/// The folder of an SDK crate's sources, from which Cargo builds it.
fn sdk_sources(crate_name: &str) -> PathBuf {
    // Without the filter, Cargo would want the manifests of crates for other platforms, which nobody downloaded.
    let rustc = Command::new("rustc").arg("-vV").output().unwrap();
    let version = String::from_utf8(rustc.stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", host])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let package = metadata["packages"].as_array().unwrap().iter().find(|package| package["name"] == crate_name);
    let manifest = package.unwrap()["manifest_path"].as_str().unwrap();
    Path::new(manifest).parent().unwrap().join("src")
}

/// The fields that a builder in a file of the SDK takes.
fn setters(file: &Path) -> BTreeSet<String> {
    let source = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let names = source.split("pub fn set_").skip(1);
    names.map(|rest| rest.split('(').next().unwrap().to_owned()).collect()
}

#[test]
fn nothing_that_the_sdk_takes_is_left_out() {
    let mut differences = Vec::new();
    let mut differ = |place: &str, sdk: &BTreeSet<String>, declared: &BTreeSet<String>| {
        differences.extend(sdk.symmetric_difference(declared).map(|name| format!("{place}.{name}")));
    };
    for service in Service::ALL {
        let source = sdk_sources(&format!("aws-sdk-chimesdk{}", service.name().replace('-', "")));
        let mut methods = BTreeSet::new();
        for entry in fs::read_dir(source.join("operation")).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                methods.insert(path.file_name().unwrap().to_str().unwrap().to_owned());
            }
        }
        let declared: BTreeSet<_> = service.operations().iter().map(|operation| operation.method.to_owned()).collect();
        differ(service.name(), &methods, &declared);

        let mut nested = BTreeMap::new();
        for operation in service.operations() {
            let file = format!("operation/{0}/_{0}_input.rs", operation.method);
            let fields: BTreeSet<_> = operation.members.iter().map(|member| member.field.to_owned()).collect();
            differ(operation.name, &setters(&source.join(file)), &fields);
            structures(operation.members, &mut nested);
        }
        let types: BTreeMap<String, PathBuf> = fs::read_dir(source.join("types"))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| (path.file_stem().unwrap().to_str().unwrap().replace('_', ""), path))
            .collect();
        for (name, structure) in nested {
            let fields: BTreeSet<_> = structure.members.iter().map(|member| member.field.to_owned()).collect();
            differ(name, &setters(&types[&name.to_lowercase()]), &fields);
        }
    }
    assert!(differences.is_empty(), "{differences:#?}");
}
