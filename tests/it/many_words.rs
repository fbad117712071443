//! Command lines that a program has made: thousands of words, right and wrong. What is wrong with each is said, and costs little.
#![cfg(unix)]

use std::fs;
use std::process::Command;

use serde_json::{Value as Json, json};

use crate::common::{Run, World, run};

/// The seconds of a processor that the program may take in these tests, which are a limit of the system: whoever takes more is
/// killed. It takes one or two, built without optimization; looking among all words for each took tens.
const SECONDS: &str = "15";

/// Runs words that send nothing.
fn given(world: &World, words: &[String]) -> Run {
    let mut shell = Command::new("sh");
    shell.args(["-c", "ulimit -t $SECONDS && exec \"$@\"", "sh", env!("CARGO_BIN_EXE_chimectl")]).args(words);
    shell.env_clear().env("HOME", world.home.path()).env("AWS_REGION", "us-east-1").env("SECONDS", SECONDS);
    run(&mut shell)
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// Asserts that each of so many problems is told in a line of its own, and nothing else.
#[track_caller]
fn tells(run: &Run, count: usize, each: impl Fn(usize) -> String) {
    let first = format!("chimectl: error: {count} problems with chimectl ");
    assert!(run.status == 252 && run.stderr.starts_with(&first), "{}", &run.stderr[..run.stderr.len().min(2000)]);
    let mut lines = run.stderr.lines().skip(1);
    for number in 0..count {
        let (line, expected) = (lines.next().unwrap_or_default(), each(number));
        assert!(line.starts_with("  ") && line.contains(&expected), "{line:?} has no {expected:?}");
    }
    assert!(lines.all(|line| line.starts_with("Hint: ")));
}

#[test]
fn each_of_a_thousand_unknown_flags_is_named() {
    let world = World::new();
    for (value, form) in
        [(Some("x"), "--nothing-{}"), (None, "--nothing-{}"), (None, "--meeting-if{}"), (None, "word{}")]
    {
        let flag = |number: usize| form.replace("{}", &number.to_string());
        for place in [0, 2] {
            let mut line = words("meetings get-meeting");
            let unknown = (0..1000).flat_map(|number| [Some(flag(number)), value.map(str::to_owned)]).flatten();
            let unknown: Vec<_> = unknown.collect();
            // Words without a dash before the group would be the group.
            if place == 0 && (form.starts_with("word") || value.is_some()) {
                continue;
            }
            line.splice(place..place, unknown);
            line.extend(words("--meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"));
            tells(&given(&world, &line), 1000, flag);
        }
    }
}

#[test]
fn thousands_of_values_are_one_request() {
    let world = World::new();
    let numbers: Vec<_> = (0..10_000).map(|number| format!("+1206555{number:04}")).collect();
    let mut line = words("voice batch-delete-phone-number --dry-run --no-validate --output json --phone-number-ids");
    line.extend(numbers.iter().cloned());
    assert_eq!(given(&world, &line).ok()["Body"]["PhoneNumberIds"], json!(numbers));
    // The same flag again and again: lists add up, and of other values the last one counts.
    let mut line = words("voice batch-delete-phone-number --dry-run --no-validate --output json");
    line.extend(numbers.iter().take(1000).flat_map(|number| ["--phone-number-ids".to_owned(), number.clone()]));
    assert_eq!(given(&world, &line).ok()["Body"]["PhoneNumberIds"], json!(numbers[..1000]));
    let mut line = words("meetings create-meeting --dry-run --output json --media-region us-east-1");
    line.extend((0..1000).flat_map(|number| ["--external-meeting-id".to_owned(), format!("standup-{number}")]));
    assert_eq!(given(&world, &line).ok()["Body"]["ExternalMeetingId"], "standup-999");
    let mut line = words("meetings list-attendees --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --dry-run");
    line.extend((0..1000).flat_map(|number| ["--output".to_owned(), ["text", "json"][number % 2].to_owned()]));
    assert_eq!(given(&world, &line).ok()["Method"], "GET");
}

#[test]
fn each_of_ten_thousand_problems_in_a_megabyte_is_named() {
    let world = World::new();
    let file = world.home.path().join("values");
    let at = format!("file://{}", file.display());
    let resource = "meetings tag-resource --resource-arn arn:aws:chime:us-east-1:111122223333:meeting/m";
    let tags: Vec<Json> = (0..10_000).map(|_| json!({ "Key": "k", "Value": ["v".repeat(80)] })).collect();
    fs::write(&file, json!(tags).to_string()).unwrap();
    assert!(fs::metadata(&file).unwrap().len() > 1_000_000);
    // No more than fifty are allowed, which would be a problem more.
    let line = [words(resource), vec!["--no-validate".to_owned(), "--tags".to_owned(), at.clone()]].concat();
    tells(&given(&world, &line), 10_000, |number| format!("[{number}].Value"));
    let members: serde_json::Map<_, _> =
        (0..10_000).map(|number| (format!("Nothing{number}"), "v".repeat(90).into())).collect();
    for (flag, text) in [
        ("--cli-input-json", json!(members).to_string()),
        ("--cli-input-yaml", serde_yaml_ng::to_string(&members).unwrap()),
    ] {
        fs::write(&file, text).unwrap();
        let line = [words(resource), words("--tags Key=k,Value=v"), vec![flag.to_owned(), at.clone()]].concat();
        tells(&given(&world, &line), 10_000, |number| format!("Nothing{number}"));
    }
}
