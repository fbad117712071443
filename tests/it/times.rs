//! Times are read as those of UTC wherever the command runs, and shown in tables as local ones.

use std::fs;

use crate::common::{Run, Server, World, run};

const CHANNEL: &str = "arn:aws:chime:us-east-1:123456789012:app-instance/1b8f9a0e/channel/general";
const ALICE: &str = "arn:aws:chime:us-east-1:123456789012:app-instance/1b8f9a0e/user/alice";
const MESSAGES: &str = r#"{"ChannelMessages": [{"MessageId": "m", "CreatedTimestamp": 1795383120.5}]}"#;

/// The rules of Central Europe and of New York, which need no database of zones.
const BERLIN: &str = "CET-1CEST,M3.5.0,M10.5.0/3";
const NEW_YORK: &str = "EST5EDT,M3.2.0,M11.1.0";

fn list(world: &World, server: &Server, words: &[&str], environment: &[(&str, &str)]) -> Run {
    let mut command = world.chimectl();
    command.args(["messaging", "list-channel-messages", "--channel-arn", CHANNEL, "--chime-bearer", ALICE]);
    run(command.args(["--endpoint-url", &server.url]).args(words).envs(environment.iter().copied()))
}

/// The time in the table that is printed in the zone of these variables.
fn shown(environment: &[(&str, &str)]) -> String {
    shown_in(&World::new(), environment)
}

fn shown_in(world: &World, environment: &[(&str, &str)]) -> String {
    let words = ["--output", "table", "--columns", "CreatedTimestamp"];
    let run = list(world, &Server::answering(200, MESSAGES), &words, environment);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{run:?}");
    let line = run.stdout.lines().find(|line| line.contains("2026")).unwrap_or_else(|| panic!("{run:?}"));
    line.trim_matches(|letter: char| !letter.is_ascii_digit()).to_owned()
}

#[test]
fn a_table_shows_local_times_with_their_offset() {
    assert_eq!(shown(&[("TZ", BERLIN)]), "2026-11-22 22:32:00 +01:00");
    assert_eq!(shown(&[("TZ", NEW_YORK)]), "2026-11-22 16:32:00 -05:00");
    assert_eq!(shown(&[("TZ", "UTC")]), "2026-11-22 21:32:00 +00:00");
}

#[test]
fn a_zone_that_is_not_known_is_utc() {
    for zone in ["", "Nowhere/Else", "/missing", "\u{1b}[31m"] {
        assert_eq!(shown(&[("TZ", zone)]), "2026-11-22 21:32:00 +00:00", "{zone:?}");
    }
}

#[test]
fn a_zone_can_be_named() {
    let world = World::new();
    let zones = world.home.path().join("zoneinfo");
    fs::create_dir_all(zones.join("Europe")).unwrap();
    fs::write(zones.join("Europe/Berlin"), compiled(BERLIN)).unwrap();
    let variables = [("TZ", "Europe/Berlin"), ("TZDIR", zones.to_str().unwrap())];
    assert_eq!(shown_in(&world, &variables), "2026-11-22 22:32:00 +01:00");
}

/// A compiled zone in the form of RFC 9636, without changes in the past and with `rules` for the time after.
fn compiled(rules: &str) -> Vec<u8> {
    let mut file = Vec::new();
    for _ in ["the block of version 1", "the block of version 2"] {
        file.extend(b"TZif2");
        file.extend([0; 15]);
        let (one_type, length_of_names) = (1_u32, 4_u32);
        file.extend([0, 0, 0, 0, one_type, length_of_names].iter().flat_map(|count| count.to_be_bytes()));
        file.extend(3600_i32.to_be_bytes());
        file.extend([0, 0]);
        file.extend(b"CET\0");
    }
    file.extend(format!("\n{rules}\n").bytes());
    file
}

#[test]
fn other_formats_show_the_time_of_utc() {
    let (world, server) = (World::new(), Server::answering(200, MESSAGES));
    for format in ["json", "ndjson", "yaml", "yaml-stream", "text", "csv"] {
        let run = list(&world, &server, &["--output", format], &[("TZ", BERLIN)]);
        assert!(run.stdout.contains("2026-11-22T21:32:00.500000+00:00"), "{run:?}");
    }
}

#[test]
fn a_time_without_an_offset_is_one_of_utc() {
    let (world, server) = (World::new(), Server::answering(200, MESSAGES));
    for zone in [BERLIN, NEW_YORK] {
        for (time, sent) in [
            ("2026-11-22T21:32:00", "2026-11-22T21%3A32%3A00Z"),
            ("2026-11-22 21:32", "2026-11-22T21%3A32%3A00Z"),
            ("2026-11-22", "2026-11-22T00%3A00%3A00Z"),
            ("1795383120", "2026-11-22T21%3A32%3A00Z"),
            ("2026-11-22T21:32:00+02:00", "2026-11-22T19%3A32%3A00Z"),
            // Hours that local time does not have, or has twice.
            ("2026-03-29T02:30:00", "2026-03-29T02%3A30%3A00Z"),
            ("2026-10-25T02:30:00", "2026-10-25T02%3A30%3A00Z"),
        ] {
            let run = list(&world, &server, &["--not-before", time], &[("TZ", zone)]);
            let target = server.requests().pop().unwrap_or_else(|| panic!("{run:?}")).target;
            assert!(target.contains(&format!("not-before={sent}")), "{zone} {time}: {target}");
        }
    }
}

#[test]
fn a_time_is_written_in_any_form_that_is_clear() {
    let (world, server) = (World::new(), Server::answering(200, MESSAGES));
    for (time, sent) in [
        ("20240101T000000Z", "2024-01-01T00%3A00%3A00Z"),
        ("Jan 1 2024", "2024-01-01T00%3A00%3A00Z"),
        ("Mon, 01 Jan 2024 10:00:00 GMT", "2024-01-01T10%3A00%3A00Z"),
        ("2024-01-01 10:00 +0100", "2024-01-01T09%3A00%3A00Z"),
        ("2024-01-01T10:00:00.250Z", "2024-01-01T10%3A00%3A00.25Z"),
        // Eight digits are seconds.
        ("20240101", "1970-08-23T06%3A15%3A01Z"),
        ("1e9", "2001-09-09T01%3A46%3A40Z"),
        ("-1", "1969-12-31T23%3A59%3A59Z"),
    ] {
        let run = list(&world, &server, &["--not-before", time], &[]);
        let target = server.requests().pop().unwrap_or_else(|| panic!("{run:?}")).target;
        assert!(target.contains(&format!("not-before={sent}")), "{time}: {target}");
    }
    let run = list(&world, &server, &["--not-before", "21:32"], &[]);
    assert!(server.requests().pop().unwrap().target.contains("T21%3A32%3A00Z"), "{run:?}");
}

#[test]
fn a_time_that_is_not_clear_is_refused_with_the_forms_that_are_allowed() {
    let (world, server) = (World::new(), Server::answering(200, MESSAGES));
    for time in ["01/02/2024", "Monday", "2024-01", "2024-01-01 10:00 EST", "2024-02-30", "1700000000000", "soon"] {
        let run = list(&world, &server, &["--not-before", time], &[]);
        assert_eq!(run.status, 252, "{time}: {run:?}");
        for part in [&format!("--not-before: \"{time}\" is not a time: "), "; use ISO 8601 (2026-11-22T21:32:00Z)"] {
            assert!(run.stderr.contains(part), "{time}: {run:?}");
        }
    }
    let input = r#"{"NotBefore": "01/02/2024"}"#;
    let run = list(&world, &server, &["--cli-input-json", input], &[]);
    assert!(run.stderr.contains("--cli-input-json NotBefore: \"01/02/2024\" is not a time"), "{run:?}");
    assert!(server.requests().is_empty());
}
