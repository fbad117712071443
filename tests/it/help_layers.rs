//! Help in layers: what is shown at a glance fits a screen, leads to every command, and holds the facts.

use std::collections::BTreeSet;

use chimectl::api::service::Service;
use chimectl::aws::settings;
use chimectl::cli::help::topic::{ALL, QUERIES};
use chimectl::cli::help::{Asked, height};
use chimectl::cli::{self, Cli, Refusal};
use chimectl::services::Operations as _;
use clap::CommandFactory as _;

use crate::common::{World, run};

/// The width of a terminal on which all of this has to fit.
const WIDTH: usize = 80;
/// The most lines of the program's help, and of that of a group or a command.
const MOST: (usize, usize) = (30, 40);

fn asked(words: &str) -> Asked {
    let words = std::iter::once("chimectl").chain(words.split_whitespace()).map(Into::into).collect();
    match cli::parse(words) {
        Err(Refusal::Asked(asked) | Refusal::Unfinished(asked)) => asked,
        Err(Refusal::Wrong(error)) => panic!("{error}"),
        Ok(parsed) => panic!("{:?}", parsed.problems),
    }
}

/// What is shown for the words on a terminal of 80 columns.
fn shown(words: &str) -> String {
    asked(words).text(Some(WIDTH)).to_string()
}

/// Every command without others below it, as it is typed behind the program's name.
fn leaves() -> Vec<String> {
    let mut root = Cli::command();
    root.build();
    let shown = |command: &&clap::Command| !command.is_hide_set() && command.get_name() != "help";
    let of = |group: &clap::Command| {
        let leaves: Vec<_> = group.get_subcommands().filter(shown).map(|leaf| leaf.get_name().to_owned()).collect();
        let name = group.get_name().to_owned();
        if leaves.is_empty() { vec![name] } else { leaves.iter().map(|leaf| format!("{name} {leaf}")).collect() }
    };
    root.get_subcommands().filter(shown).filter(|group| group.get_name() != "batch").flat_map(of).collect()
}

#[test]
fn the_program_fits_a_screen() {
    let text = shown("");
    assert!(height(&text, WIDTH) <= MOST.0, "{} lines:\n{text}", height(&text, WIDTH));
    assert_eq!([shown("help"), shown("-h")], [text.clone(), text.clone()]);
    for service in Service::ALL {
        assert!(text.contains(&format!("\n  {} ", service.name())), "{text}");
    }
    for topic in &ALL {
        assert!(text.contains(topic.name()), "{text}");
    }
}

#[test]
fn every_group_fits_a_screen_and_leads_to_all_of_its_commands() {
    for service in Service::ALL {
        let text = shown(service.name());
        assert!(height(&text, WIDTH) <= MOST.1, "{} lines:\n{text}", height(&text, WIDTH));
        assert_eq!(shown(&format!("{} -h", service.name())), text);
        let names: BTreeSet<_> = service.operations().iter().map(|operation| operation.command()).collect();
        // What goes on in the next line stands far in.
        let rows = text.replace(&format!("\n{}", " ".repeat(34)), " ");
        let rows = rows.lines().filter_map(|line| line.strip_prefix("  "));
        let mut found = BTreeSet::new();
        for row in rows {
            let parts: Vec<_> = row.split("  ").map(str::trim).filter(|part| !part.is_empty()).collect();
            if parts.iter().all(|part| names.contains(*part) || *part == "listen") {
                found.extend(parts.iter().map(|part| (*part).to_owned()));
                continue;
            }
            let [resources, verbs] = parts.as_slice() else { panic!("{row:?}") };
            for resource in resources.split(", ") {
                for verb in verbs.split(", ") {
                    let one = format!("{}-{resource}", verb.trim());
                    let many = format!("{one}s");
                    let name = [one, many].into_iter().find(|name| names.contains(name));
                    found.insert(name.unwrap_or_else(|| panic!("{verb} {resource}: {text}")));
                }
            }
        }
        let missing: Vec<_> = names.iter().filter(|name| !found.contains(*name)).collect();
        assert!(missing.is_empty(), "{missing:?}: {text}");
    }
    let sandbox = shown("sandbox");
    assert!(height(&sandbox, WIDTH) <= MOST.1, "{sandbox}");
}

#[test]
fn every_command_fits_a_screen_with_its_example_and_all_of_its_flags() {
    let leaves = leaves();
    assert!(leaves.len() > 230, "{}", leaves.len());
    let mut taller = Vec::new();
    for leaf in &leaves {
        let text = shown(&format!("{leaf} -h"));
        let lines = height(&text, WIDTH);
        if lines > MOST.1 {
            taller.push(format!("{leaf}: {lines}"));
        }
    }
    assert_eq!(taller, [""; 0]);
    for service in Service::ALL {
        for operation in service.operations() {
            let path = format!("{} {}", service.name(), operation.command());
            let text = shown(&format!("{path} -h"));
            assert!(text.starts_with(operation.help[0].trim()), "{text}");
            assert!(text.contains(&format!("\nExample:\n  chimectl {path}")), "{text}");
            let (before, after) = text.split_once("\nOptional:").unwrap_or((&text, ""));
            let listed = |part: &str, flag: &str| {
                part.lines().any(|line| {
                    line.strip_prefix("  --")
                        .is_some_and(|_| line.split_whitespace().any(|word| word == format!("--{flag}")))
                })
            };
            let required = before.split_once("\nRequired:").map_or("", |(_, required)| required);
            for member in operation.members {
                let part = if member.required { required } else { after };
                assert!(listed(part, &member.flag()), "{path} --{}: {text}", member.flag());
            }
            assert!(text.contains("chimectl help options"), "{text}");
        }
    }
}

#[test]
fn a_list_of_all_commands_says_what_each_does() {
    for service in Service::ALL {
        let text = shown(&format!("{} --all", service.name()));
        let all = shown("--all");
        for operation in service.operations() {
            let name = format!("\n  {}", operation.command());
            assert!(text.contains(&name) && all.contains(&name), "{text}");
        }
        assert!(text.contains(service.operations()[0].help[0].trim().split(' ').next().unwrap()), "{text}");
    }
    let refused = cli::parse(["chimectl", "meetings", "get-meeting", "--all"].map(Into::into).to_vec());
    assert!(refused.is_ok_and(|parsed| parsed.problems[0].starts_with("--all: unknown flag")));
}

#[test]
fn everything_is_behind_help() {
    let text = shown("meetings create-meeting --help");
    for part in ["Usage:", "Global options:", "--cli-read-timeout", "Takes text, 2 to 64 characters", "\nExample:\n"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    for words in ["help meetings create-meeting", "meetings create-meeting help", "meetings help create-meeting"] {
        assert_eq!(shown(words), text, "{words}");
    }
}

#[test]
fn topics_hold_the_facts() {
    for topic in &ALL {
        let text = shown(&format!("help {}", topic.name()));
        assert!(text.starts_with(topic.about()), "{text}");
        assert!(shown("help topics").contains(topic.name()));
        let wide = text.lines().find(|line| line.chars().count() > WIDTH && !line.contains("chimectl "));
        assert_eq!(wide, None, "{}", topic.name());
    }
    let environment = shown("help environment");
    for setting in settings::ALL {
        for variable in setting.variables {
            assert!(environment.contains(variable), "{variable}");
        }
    }
    let mut root = Cli::command();
    root.build();
    let options = shown("help options");
    for option in root.get_arguments().filter(|option| option.is_global_set()) {
        let long = option.get_long().unwrap();
        assert!(options.contains(&format!("--{long}")), "{long}");
    }
    for (topic, fact) in [
        ("exit-status", "  253  Configuration or credentials"),
        ("output", "yaml-stream"),
        ("queries", "starts_with"),
        ("retries", "AWS_MAX_ATTEMPTS"),
        ("paging", "--starting-token <TOKEN>"),
        ("waiting", "default: 10m"),
        ("input", "file:///dev/stdin"),
    ] {
        let text = shown(&format!("help {topic}"));
        assert!(text.contains(fact), "{fact}: {text}");
    }
    // What is a command too is shown as one.
    assert!(shown("help sandbox").contains("To run a script in an empty"));
}

#[test]
fn the_queries_of_the_topic_run() {
    let world = World::new();
    for query in QUERIES {
        let words = query.strip_prefix("chimectl ").unwrap();
        let script = format!("{} --sandbox {words}", env!("CARGO_BIN_EXE_chimectl"));
        let done = run(world.bare().env("CHIMECTL_SANDBOX", "1").args(["sandbox", "exec", "--", "sh", "-c", &script]));
        assert_eq!((done.status, done.stderr.as_str()), (0, ""), "{query}");
    }
}

#[test]
fn an_unknown_topic_names_the_topics() {
    let words = ["chimectl", "help", "outputs"].map(Into::into).to_vec();
    match cli::parse(words) {
        Err(Refusal::Wrong(error)) => {
            assert_eq!(error.message, "chimectl has no command \"outputs\"; did you mean output?");
            assert_eq!(
                error.hints,
                ["To list its commands, use chimectl --help; to list the topics, chimectl help topics."]
            );
        }
        other => panic!("{:?}", other.err()),
    }
}
