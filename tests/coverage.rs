//! Walks the facts of the reference and fails if anything of it has no counterpart: an operation without a
//! leaf, a member without a flag, a structure's member without its place, an enum without its choices, a
//! secret that is not marked, an error code that is not reported.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use chimectl::cli::Cli;
use chimectl::facts::{Limits, ServiceFacts, Traits};
use chimectl::input::{Kind, Structure};
use chimectl::operation::{Member, Operation};
use chimectl::services::Service;
use clap::CommandFactory as _;
use common::{Server, World, error, run};

fn operations() -> impl Iterator<Item = (Service, &'static Operation)> {
    Service::ALL.iter().flat_map(|service| service.operations().iter().map(|operation| (*service, *operation)))
}

/// Every structure that the members of `operation` hold, to the end.
fn structures(members: &'static [Member], found: &mut BTreeMap<&'static str, &'static Structure>) {
    for member in members {
        let mut kind = member.kind;
        while let Kind::List(item) | Kind::Map(item) = kind {
            kind = *item;
        }
        if let Kind::Structure(structure) = kind
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
        let documented: BTreeSet<String> = facts.member_names().chain(newer).collect();
        let declared: BTreeSet<String> = operation.members.iter().map(|member| member.name.to_owned()).collect();
        assert_eq!(documented, declared, "{}", operation.name);

        let tokens = Traits::of(service).unwrap().idempotency_token.remove(operation.name).unwrap_or_default();
        for member in operation.members {
            let Some(limits) = facts.member(member.name) else { continue };
            let filled_in = tokens.iter().any(|token| token == member.name);
            assert_eq!(member.required, limits.required && !filled_in, "{}.{}", operation.name, member.name);
            assert_kind(operation.name, member, limits);
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
            let Some(documented) = facts.structure(name) else { panic!("{name} is not documented") };
            let newer = newer(*service, name);
            let expected: BTreeSet<String> = documented.keys().cloned().chain(newer).collect();
            let found: BTreeSet<String> = structure.members.iter().map(|member| member.name.to_owned()).collect();
            assert_eq!(expected, found, "{name}");
            for member in structure.members {
                let Some(limits) = documented.get(member.name) else { continue };
                assert_eq!(member.required, limits.required, "{name}.{}", member.name);
                assert_kind(name, member, limits);
            }
        }
    }
}

fn newer(service: Service, name: &str) -> Vec<String> {
    Traits::of(service).unwrap().newer_than_reference.members.remove(name).unwrap_or_default()
}

/// The declared kind is the documented type, and every documented value is a choice.
#[track_caller]
fn assert_kind(owner: &str, member: &Member, limits: &Limits) {
    let place = format!("{owner}.{}", member.name);
    if let Some(documented) = &limits.kind {
        let declared = match member.kind {
            Kind::Text | Kind::Choice(_) => "String".to_owned(),
            Kind::Integer => "Integer".to_owned(),
            Kind::Boolean => "Boolean".to_owned(),
            Kind::Structure(structure) => format!("{} object", structure.name),
            Kind::List(Kind::Structure(structure)) => format!("Array of {} objects", structure.name),
            Kind::List(_) => "Array of strings".to_owned(),
            Kind::Map(_) => "String to string map".to_owned(),
        };
        assert_eq!(&declared, documented, "{place}");
    }
    let choices = match member.kind {
        Kind::Choice(choices) | Kind::List(&Kind::Choice(choices)) => choices,
        _ => {
            assert!(limits.values.is_empty(), "{place} has documented values and no choices");
            return;
        }
    };
    for value in &limits.values {
        assert!(choices.contains(&value.as_str()), "{place}: {value}");
    }
}

#[test]
fn exactly_the_sensitive_members_are_marked() {
    for service in Service::ALL {
        let sensitive = Traits::of(*service).unwrap().sensitive;
        let is_sensitive = |owner: &str, member: &Member| {
            sensitive.get(owner).is_some_and(|members| members.iter().any(|name| name == member.name))
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
fn no_global_option_hides_a_member() {
    let mut command = Cli::command();
    command.build();
    let globals: BTreeSet<_> = command
        .get_arguments()
        .filter(|argument| argument.is_global_set())
        .filter_map(|argument| argument.get_long().map(str::to_owned))
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
    }
}

/// Words as a POSIX shell splits them, as far as examples need it: blanks and single quotes.
fn shell_words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for character in line.chars() {
        match character {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            other => words.last_mut().unwrap().push(other),
        }
    }
    words
}

#[test]
fn every_documented_error_is_reported_with_its_code() {
    let world = World::new();
    for (service, operation) in operations() {
        let Some(facts) = ServiceFacts::of(service).operation(operation.name) else { continue };
        for (code, status) in facts.errors {
            let server = {
                let code = code.clone();
                Server::new(move |_| error(status, &code, "Because."))
            };
            let words = shell_words(operation.example);
            let mut command = world.chimectl();
            command.args(["--endpoint-url", &server.url]).args(&words[1..]).env("AWS_MAX_ATTEMPTS", "1");
            let run = run(&mut command);
            assert_eq!(run.status, 254, "{} {code}: {run:?}", operation.name);
            let first = format!(
                "An error occurred ({code}) when calling the {} operation: Because.\nRequest id: request-1\n",
                operation.name
            );
            assert!(run.stderr.starts_with(&first), "{run:?}");
        }
    }
}
