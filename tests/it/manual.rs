//! The manual pages hold every command with all that is known of it, and are sound to the programs that show them.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use crate::common::installed::is_installed;
use crate::common::{World, run};
use chimectl::api::check::allowed;
use chimectl::api::facts::{Limits, ServiceFacts};
use chimectl::api::kind::Kind;
use chimectl::api::operation::Member;
use chimectl::api::service::Service;
use chimectl::cli::manual::pages;
use chimectl::services::Operations as _;
use chimectl::text::paragraphs;

/// The pages by their names, as they are read: without fonts and escapes, with single blanks.
fn read() -> BTreeMap<String, String> {
    let plain = |roff: &str| {
        let shown = [
            ("\\fB", ""),
            ("\\fI", ""),
            ("\\fR", ""),
            ("\\:", ""),
            ("\\&", ""),
            ("\\-", "-"),
            ("\\(aq", "'"),
            ("\\(dq", "\""),
            ("\\(ga", "`"),
            ("\\(ha", "^"),
            ("\\(ti", "~"),
            ("\\e", "\\"),
        ];
        let text = shown.iter().fold(roff.to_owned(), |text, (escape, letter)| text.replace(escape, letter));
        blanks(&text)
    };
    pages().into_iter().map(|page| (page.name, plain(&page.text))).collect()
}

fn blanks(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn assert_holds(page: &str, text: &str) {
    let text: String = text
        .chars()
        .map(|letter| if letter.is_ascii() { letter.to_string() } else { format!("\\[u{:04X}]", u32::from(letter)) })
        .collect();
    assert!(page.contains(&blanks(&text)), "{text:?} is not in {page}");
}

#[test]
fn every_operation_has_a_page_with_all_that_is_known_of_it() {
    let pages = read();
    for service in Service::ALL {
        let facts = ServiceFacts::of(*service);
        let group = &pages[&format!("chimectl-{}", service.name())];
        for operation in service.operations() {
            let page = &pages[&format!("chimectl-{}-{}", service.name(), operation.command())];
            assert_holds(group, &format!("{} {}", operation.command(), operation.help[0].trim()));
            let stated = facts.operation(operation.name);
            for member in operation.members {
                let limits = stated.and_then(|stated| stated.member(member.name)).unwrap_or(Limits::NONE);
                if matches!(member.kind, Kind::Boolean) {
                    assert_holds_switch(page, member);
                } else {
                    assert_holds(page, &format!("--{}", member.flag()));
                    assert_holds_member(page, member, limits, facts);
                }
            }
            for (code, status) in stated.into_iter().flat_map(|stated| stated.errors) {
                assert_holds(page, &format!("{code} {status}"));
            }
            assert_holds(&page.replace("\\ ", ""), operation.example);
            assert_holds(page, "--cli-input-json");
        }
    }
}

/// A boolean is a pair of flags, which take no value.
fn assert_holds_switch(page: &str, member: &Member) {
    let help = paragraphs(member.help).replace("\n\n", "\n.IP\n");
    let pair = format!("--{0}, --no-{0} {help}", member.flag());
    let required = format!("{pair} .IP Required.");
    assert_holds(page, if member.required { &required } else { &pair });
    assert!(!page.contains(&blanks(&format!("{pair} .IP Takes"))), "{pair} takes no value: {page}");
}

fn assert_holds_member(page: &str, member: &Member, limits: &Limits, facts: &ServiceFacts) {
    let required = if member.required { "; required" } else { "" };
    let hidden = if member.sensitive { "; hidden in logs" } else { "" };
    assert_holds(page, &format!("Takes {}{required}{hidden}", allowed(member.kind, limits)));
    if let Some(pattern) = limits.pattern {
        assert_holds(page, &format!("Pattern: {pattern}"));
    }
    if let Some(structure) = member.kind.structure() {
        let limits = facts.structure(structure.name);
        for member in structure.members {
            assert_holds(page, member.name);
            let limits = limits.and_then(|limits| limits.get(member.name)).unwrap_or(Limits::NONE);
            assert_holds_member(page, member, limits, facts);
        }
    }
}

#[test]
fn the_programs_own_commands_have_pages() {
    let pages = read();
    let serve = &pages["chimectl-sandbox-serve"];
    assert_holds(serve, "--clock CLOCK When background work is done");
    assert_holds(serve, "chimectl sandbox serve --port 4599 --in-memory");
    let program = &pages["chimectl"];
    assert_holds(program, "--output FORMAT");
    assert_holds(program, "yaml-stream: ");
    assert_holds(program, "chimectl help environment");
    assert_holds(program, "252 The command line or a value is invalid");
    assert_holds(&pages["chimectl-batch"], "--journal PATH");
    assert_holds(&pages["chimectl-messaging-listen"], "--exec CMD");
    // The program, batch, search, completion, man, whoami, messaging listen, context and sandbox with their commands, and the groups with
    // their operations.
    let all_of = |group: &str| pages.keys().filter(|name| name.starts_with(group)).count();
    let (sandbox, contexts) = (all_of("chimectl-sandbox"), all_of("chimectl-context"));
    let groups: usize = Service::ALL.iter().map(|service| 1 + service.operations().len()).sum();
    assert_eq!(contexts, 6);
    assert_eq!(pages.len(), 7 + sandbox + contexts + groups);
    assert!(!pages.contains_key("chimectl-complete"));
}

#[test]
fn pages_are_written_where_man_looks_for_them_and_are_sound() {
    let world = World::new();
    let directory = world.home.path().join("share/man");
    let written = run(world.bare().arg("man").arg(&directory));
    assert_eq!((written.status, written.stdout.as_str()), (0, ""), "{written:?}");
    let mut files: Vec<_> = fs::read_dir(directory.join("man1")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort_unstable();
    assert!(written.stderr.starts_with(&format!("Wrote {} pages to ", files.len())), "{written:?}");
    if is_installed("mandoc") {
        let lint = run(Command::new("mandoc").args(["-T", "lint", "-W", "warning"]).args(&files));
        // A page is of a version, not of a day.
        let found: Vec<_> = lint.stdout.lines().filter(|line| !line.contains("missing date")).collect();
        assert_eq!(found, [""; 0]);
    }
    if is_installed("groff") {
        for file in &files {
            let shown = run(Command::new("groff").args(["-m", "man", "-T", "utf8", "-w", "w", "-z"]).arg(file));
            assert_eq!((shown.status, shown.stderr.as_str()), (0, ""), "{}", file.display());
        }
    }
}

#[test]
fn a_directory_that_cannot_be_written_is_named() {
    let world = World::new();
    let file = world.home.path().join("file");
    fs::write(&file, "").unwrap();
    let refused = run(world.bare().arg("man").arg(&file));
    assert_eq!(refused.status, 255);
    assert!(refused.stderr.contains("file/man1"), "{refused:?}");
}
