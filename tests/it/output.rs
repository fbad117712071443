//! What each format prints, as a user and a script see it.

use std::fs;
use std::path::Path;

use crate::common::{Request, Run, Server, World, error, formats, http, run};
use serde_json::{Value, json};

const MEETING: &str = "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";
const LIST: &str = "meetings list-attendees --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";

fn attendee(name: &str) -> Value {
    json!({
        "ExternalUserId": name,
        "AttendeeId": format!("{name}-id"),
        "JoinToken": "t".repeat(90),
        "Capabilities": { "Audio": "SendReceive", "Video": "None", "Content": "None" },
    })
}

/// Two pages, and a third of which `last` is the answer.
fn pages(last: Vec<u8>) -> Server {
    Server::new(move |request: &Request| match request.target.split_once("next-token=") {
        None => http(200, &[], &json!({"Attendees": [attendee("alice")], "NextToken": "two"}).to_string()),
        Some((_, "two")) => http(200, &[], &json!({"Attendees": [attendee("bob")], "NextToken": "three"}).to_string()),
        Some(_) => last.clone(),
    })
}

fn two_and_a_half_pages() -> Server {
    pages(error(404, "NotFoundException", "Gone"))
}

fn three_pages() -> Server {
    pages(http(200, &[], &json!({"Attendees": [attendee("carol")]}).to_string()))
}

fn list(server: &Server, words: &str) -> Run {
    World::new().call(server, &format!("{LIST} {words}"), &[])
}

fn list_at(server: &Server, width: &str, words: &str) -> Run {
    let mut command = World::new().chimectl();
    command.env("COLUMNS", width).args(["--endpoint-url", &server.url]);
    run(command.args(LIST.split(' ')).args(words.split_whitespace()))
}

#[test]
fn text_is_a_row_for_each_item_with_its_name_in_front() {
    let run = list(&three_pages(), "--output text");
    let token = "t".repeat(90);
    let row = |name: &str| format!("ATTENDEES\t{name}-id\t{name}\t{token}\nCAPABILITIES\tSendReceive\tNone\tNone\n");
    assert_eq!(run.stdout, row("alice") + &row("bob") + &row("carol"));
}

#[test]
fn the_most_common_line_of_scripts_works() {
    assert_eq!(list(&three_pages(), "--output text --query Attendees[0].AttendeeId").stdout, "alice-id\n");
    assert_eq!(list(&three_pages(), "--output text --query Attendees[].ExternalUserId").stdout, "alice\tbob\tcarol\n");
    assert_eq!(list(&three_pages(), "--output text --query Attendees[9].AttendeeId").stdout, "None\n");
}

#[test]
fn text_says_where_to_go_on_as_the_aws_cli_does() {
    let run = list(&three_pages(), "--output text --max-items 1");
    let (name, token) = run.stdout.lines().last().unwrap().split_once('\t').unwrap();
    assert_eq!(name, "NEXTTOKEN");
    let rest = list(&three_pages(), &format!("--output text --starting-token {token}"));
    assert!(rest.stdout.starts_with("ATTENDEES\tbob-id"), "{rest:?}");
}

#[test]
fn formats_that_stream_keep_what_came_before_a_failure() {
    let expected =
        [("text", 4), ("yaml-stream", 16), ("csv", 3), ("ndjson", 2), ("json", 0), ("yaml", 0), ("table", 0)];
    for (format, lines) in expected {
        let run = list(&two_and_a_half_pages(), &format!("--output {format}"));
        assert_eq!((run.status, run.stdout.lines().count()), (254, lines), "{format}: {run:?}");
        // To go on behind what was not printed would leave it out.
        assert_eq!(run.stderr.contains("--starting-token"), lines > 0, "{format}: {run:?}");
    }
}

#[test]
fn yaml_is_one_document_and_a_stream_has_an_item_for_each_page() {
    let document: Value = serde_yaml_ng::from_str(&list(&three_pages(), "--output yaml").stdout).unwrap();
    assert_eq!(document, list(&three_pages(), "").ok());
    let stream: Value = serde_yaml_ng::from_str(&list(&three_pages(), "--output yaml-stream").stdout).unwrap();
    let names: Vec<_> = stream.as_array().unwrap().iter().map(|page| &page["Attendees"][0]["ExternalUserId"]).collect();
    assert_eq!(names, ["alice", "bob", "carol"]);
}

#[test]
fn csv_has_a_header_and_a_row_for_each_item() {
    let run = list(&three_pages(), "--output csv");
    let token = "t".repeat(90);
    let lines: Vec<_> = run.stdout.split("\r\n").collect();
    assert_eq!(
        lines[0],
        "ExternalUserId,AttendeeId,Capabilities.Audio,Capabilities.Video,Capabilities.Content,JoinToken"
    );
    assert_eq!(lines[2], format!("bob,bob-id,SendReceive,None,None,{token}"));
    assert_eq!(lines.len(), 5);
    let picked = list(&three_pages(), "--output csv --columns attendeeid,capabilities.AUDIO");
    assert_eq!(
        picked.stdout.split("\r\n").take(2).collect::<Vec<_>>(),
        ["AttendeeId,Capabilities.Audio", "alice-id,SendReceive"]
    );
}

#[test]
fn csv_says_which_members_came_too_late_for_the_header() {
    let server = Server::new(|request| match request.target.contains("next-token") {
        false => http(200, &[], r#"{"Attendees": [{"AttendeeId": "a", "First": 1}], "NextToken": "two"}"#),
        true => http(200, &[], r#"{"Attendees": [{"AttendeeId": "b", "Late": 2}]}"#),
    });
    let run = list(&server, "--output csv");
    assert!(run.stdout.lines().next().unwrap().ends_with("JoinToken,First"), "{run:?}");
    assert_eq!(run.status, 0);
    assert!(run.stderr.contains("no column: Late"), "{run:?}");
}

#[test]
fn an_answer_without_a_list_is_one_row() {
    let server = Server::answering(200, r#"{"Meeting": {"MeetingId": "m", "TenantIds": ["a", "b"]}}"#);
    let run = World::new().call(
        &server,
        "meetings get-meeting --output csv --columns",
        &["MeetingId,tenantids", "--meeting-id", MEETING],
    );
    assert_eq!(run.stdout, "MeetingId,TenantIds\r\nm,\"[\"\"a\"\",\"\"b\"\"]\"\r\n");
}

#[test]
fn every_format_takes_a_query_and_prints_nothing_for_an_empty_answer() {
    let expected = [
        ("json", "[\n    \"alice\"\n]\n"),
        ("ndjson", "\"alice\"\n"),
        ("table", "alice\n"),
        ("text", "alice\n"),
        ("yaml", "- alice\n"),
        ("yaml-stream", "- - alice\n"),
        ("csv", "alice\r\n"),
        ("off", ""),
    ];
    for (format, stdout) in expected {
        let run = list(&three_pages(), &format!("--output {format} --query Attendees[:1].ExternalUserId"));
        assert_eq!((run.status, run.stdout.as_str()), (0, stdout), "{format}: {run:?}");
    }
    let empty = Server::answering(204, "");
    assert_eq!(expected.map(|(format, _)| format.to_owned()).to_vec(), formats());
    for format in formats() {
        let words = format!("meetings delete-meeting --meeting-id {MEETING} --output {format}");
        let run = World::new().call(&empty, &words, &[]);
        assert_eq!((run.status, run.stdout.as_str()), (0, ""), "{format}: {run:?}");
    }
}

#[test]
fn a_table_fits_the_terminal_and_says_how_to_see_the_rest() {
    let narrow = list_at(&three_pages(), "100", "--output table");
    assert!(narrow.stdout.lines().all(|line| line.chars().count() <= 100), "{}", narrow.stdout);
    assert!(narrow.stdout.contains("ttt…\n"), "{}", narrow.stdout);
    assert_eq!(narrow.stderr.lines().count(), 1);
    assert!(narrow.stderr.contains("--wide"), "{}", narrow.stderr);
    let token = "t".repeat(90);
    for (width, words) in [("100", "--wide"), ("100", "--columns JoinToken"), ("300", "")] {
        let run = list_at(&three_pages(), width, &format!("--output table {words}"));
        assert!(run.stdout.contains(&token) && run.stderr.is_empty(), "{width} {words}: {run:?}");
    }
    // Into a pipe, where the width is unknown, nothing is shortened.
    let piped = list(&three_pages(), "--output table");
    assert!(piped.stdout.contains(&token) && piped.stderr.is_empty(), "{piped:?}");
}

#[test]
fn numbers_end_and_texts_begin_at_the_same_place_of_every_row() {
    let channel = "arn:aws:chime:us-east-1:123456789012:app-instance/a/channel/c";
    let user = "arn:aws:chime:us-east-1:123456789012:app-instance/a/user/alice";
    let items: Vec<_> = [7, 40, 1_000_000].map(|count| json!({ "SubChannelId": "s", "MembershipCount": count })).into();
    let server = Server::answering(200, &json!({ "SubChannels": items }).to_string());
    let words = format!("messaging list-sub-channels --channel-arn {channel} --chime-bearer {user} --output table");
    let run = World::new().call(&server, &words, &["--columns", "MembershipCount,SubChannelId"]);
    let lines: Vec<_> = run.stdout.lines().collect();
    let [header, _, rows @ ..] = &lines[..] else { panic!("{run:?}") };
    let place = |line: &str, text: &str| line.find(text).unwrap_or_else(|| panic!("{text} is not in {line}"));
    let end = place(header, "MembershipCount") + "MembershipCount".len();
    for (row, number) in rows.iter().zip(["7", "40", "1000000"]) {
        assert_eq!(place(row, number) + number.len(), end, "{}", run.stdout);
        assert_eq!(place(row, "s"), place(header, "SubChannelId"), "{}", run.stdout);
    }
    assert_eq!(rows.len(), 3, "{}", run.stdout);
}

#[test]
fn a_table_fits_common_widths_and_keeps_its_first_columns() {
    let user = "arn:aws:chime:us-east-1:123456789012:app-instance/1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f/user/alice";
    let items: Vec<_> = (1..4).map(|number| json!({
        "ChannelSummary": {
            "Name": format!("support-{number}"),
            "ChannelArn": format!("arn:aws:chime:us-east-1:123456789012:app-instance/1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f/channel/room-{number}"),
            "Privacy": "PRIVATE",
            "Mode": "RESTRICTED",
            "LastMessageTimestamp": 1_700_000_000,
        },
        "AppInstanceUserMembershipSummary": { "Type": "DEFAULT", "ReadMarkerTimestamp": 1_700_000_000 },
    })).collect();
    let server = Server::answering(200, &json!({ "ChannelMemberships": items }).to_string());
    let (states, time) = (["PRIVATE", "RESTRICTED", "DEFAULT"], "2023-11-14 22:13:20 +00:00");
    // The narrow one has no room for what is worth least.
    for (width, states) in [(80, &states[..0]), (120, &states), (200, &states)] {
        let mut command = World::new().chimectl();
        command.env("COLUMNS", width.to_string()).args(["--endpoint-url", &server.url, "--output", "table"]);
        command.args(["messaging", "list-channel-memberships-for-app-instance-user", "--chime-bearer", user]);
        let run = run(&mut command);
        // What its ARNs share stands above a table, and is left to the terminal to break.
        let lines = run.stdout.lines().filter(|line| !line.starts_with("ARNs begin with arn:"));
        let widest = lines.map(|line| line.chars().count()).max().unwrap();
        assert!(widest <= width, "{width}: {widest}\n{}", run.stdout);
        let rows: Vec<_> = run.stdout.lines().filter(|line| line.contains("support-")).collect();
        assert_eq!(rows.len(), 3, "{}", run.stdout);
        for (row, number) in rows.iter().zip(1..) {
            let cells: Vec<_> = row.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
            let (name, id) = (format!("support-{number}"), format!("room-{number}"));
            assert_eq!(cells, [&[name.as_str(), &id][..], states, &[time, time]].concat(), "{}", run.stdout);
        }
        assert_eq!(run.stderr.contains("3 columns are hidden"), states.is_empty(), "{}", run.stderr);
    }
}

#[test]
fn what_cannot_be_asked_for_again_is_never_shortened() {
    let body = json!({"Attendees": [attendee("alice"), attendee("bob")], "Errors": []}).to_string();
    let server = Server::answering(201, &body);
    let mut command = World::new().chimectl();
    command.env("COLUMNS", "60").args(["--endpoint-url", &server.url, "meetings", "batch-create-attendee"]);
    command.args(["--meeting-id", MEETING, "--attendees", r#"[{"ExternalUserId": "alice"}]"#, "--output", "table"]);
    let run = run(&mut command);
    assert_eq!(run.stdout.matches(&"t".repeat(90)).count(), 2, "{run:?}");
    assert!(run.stderr.is_empty(), "{run:?}");
}

#[test]
fn columns_are_picked_and_unknown_ones_are_refused_before_anything_is_sent() {
    let run = list(&three_pages(), "--output table --columns capabilities.audio,attendeeid");
    let lines: Vec<_> = run.stdout.lines().map(|line| line.split_whitespace().collect::<Vec<_>>()).collect();
    assert_eq!((&lines[0], &lines[2]), (&vec!["Capabilities.Audio", "AttendeeId"], &vec!["SendReceive", "alice-id"]));

    let server = three_pages();
    let run = list(&server, "--output table --columns AttendeId");
    assert_eq!(run.status, 252, "{run:?}");
    assert!(
        run.stderr.contains(r#"--columns: "AttendeId" is not a known column; known: ExternalUserId, AttendeeId,"#),
        "{run:?}"
    );
    let run = list(&server, "--output json --columns AttendeeId");
    assert_eq!(run.status, 252, "{run:?}");
    assert!(run.stderr.contains("--output csv"), "{run:?}");
    assert!(server.requests().is_empty());
}

#[test]
fn colours_are_for_terminals_or_on_request() {
    let body = r#"{"PhoneNumbers": [{"E164PhoneNumber": "+12065550100", "Status": "Assigned"}]}"#;
    let server = Server::answering(200, body);
    let colored = |words: &str| {
        let run = World::new().call(&server, &format!("voice list-phone-numbers --output table {words}"), &[]);
        run.stdout.contains("\u{1b}[")
    };
    assert!(colored("--color on"));
    assert!(!colored("") && !colored("--color auto") && !colored("--color off"));
}

#[test]
fn control_characters_are_bytes_for_programs_and_escapes_for_people() {
    let server = Server::answering(200, r#"{"Attendees": [{"AttendeeId": "a\u001b[2Jb"}]}"#);
    for format in ["text", "csv"] {
        assert!(list(&server, &format!("--output {format}")).stdout.contains("a\u{1b}[2Jb"), "{format}");
    }
    for format in ["json", "ndjson", "yaml", "yaml-stream", "table"] {
        assert!(!list(&server, &format!("--output {format}")).stdout.contains('\u{1b}'), "{format}");
    }
}

#[test]
fn a_number_with_a_noun_is_counted() {
    let nouns = [
        "arguments",
        "attendees",
        "bytes",
        "characters",
        "columns",
        "entries",
        "errors",
        "hours",
        "items",
        "levels",
        "lines",
        "members",
        "minutes",
        "operations",
        "pages",
        "problems",
        "requests",
        "resources",
        "retries",
        "seconds",
        "tags",
        "times",
        "values",
        "words",
    ];
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = if path.extension().is_some_and(|end| end == "rs") {
                fs::read_to_string(&path).unwrap()
            } else {
                continue;
            };
            for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
                // What stands between braces in capitals is a constant, and none of these is 1.
                let plural = line.match_indices("} ").filter(|(at, _)| {
                    let placeholder = line[..*at].rsplit_once('{').map_or("-", |(_, name)| name);
                    let is_one = !placeholder.contains([' ', '"'])
                        && !placeholder.starts_with(|first: char| first.is_uppercase());
                    let word = line[at + 2..].split(|letter: char| !letter.is_alphabetic()).next().unwrap();
                    is_one && nouns.contains(&word)
                });
                found.extend(plural.map(|_| format!("{}: {}", path.display(), line.trim())));
            }
        }
    }
    assert!(found.is_empty(), "to go through text::counted:\n{}", found.join("\n"));
}

#[test]
fn wanted_columns_of_an_empty_result_are_taken_as_they_are() {
    let server = Server::answering(200, r#"{"Attendees": []}"#);
    let query = "--columns AttendeeId,JoinToken --query Attendees[]";
    let table = list(&server, &format!("{query} --output table")).stdout;
    assert_eq!(table.lines().next(), Some("AttendeeId  JoinToken"), "{table}");
    assert_eq!(list(&server, &format!("{query} --output csv")).stdout, "AttendeeId,JoinToken\r\n");
    let scalar = list(&server, "--columns AttendeeId --query length(Attendees) --output table");
    assert_eq!(scalar.status, 255, "{scalar:?}");
}

#[test]
fn text_has_the_columns_of_the_model_whatever_the_service_adds() {
    let channel = r#"{"Name": "a", "ChannelArn": "arn", "Zzz": 1, "Abc": {"x": 1}, "Mode": null, "ElasticChannelConfiguration": {"MaximumSubChannels": 2, "New": "n"}, "CreatedBy": {"Arn": "u", "New": [1]}}"#;
    let server = Server::answering(200, &format!(r#"{{"Channel": {channel}, "Future": "x"}}"#));
    let describe =
        "messaging describe-channel --channel-arn arn:aws:chime:us-east-1:111122223333:app-instance/a/channel/b
                    --chime-bearer arn:aws:chime:us-east-1:111122223333:app-instance/a/user/b";
    let text = |more: &[&str]| World::new().call(&server, &format!("{describe} --output text"), more).stdout;
    assert_eq!(text(&[]), "CHANNEL\tarn\ta\nCREATEDBY\tu\nELASTICCHANNELCONFIGURATION\t2\n");
    assert_eq!(text(&["--query", "Channel.[Name, Zzz, Mode]"]), "a\tNone\tNone\n");
    // Other formats keep what came.
    let json = World::new().call(&server, describe, &[]).ok();
    assert_eq!((&json["Future"], &json["Channel"]["Zzz"]), (&"x".into(), &1.into()));
}

#[test]
fn a_single_value_is_json_in_yaml() {
    let server = Server::answering(200, r#"{"Meeting": {"MeetingId": "yes", "TenantIds": 1.5, "MeetingArn": true}}"#);
    let printed = |query: &str| {
        let words = format!("meetings get-meeting --meeting-id {MEETING} --output yaml --query {query}");
        World::new().call(&server, &words, &[]).stdout
    };
    for (query, expected) in [
        ("Meeting.MeetingId", "\"yes\"\n"),
        ("Meeting.TenantIds", "1.5\n"),
        ("Meeting.MeetingArn", "true\n"),
        ("Nothing", "null\n"),
        ("Meeting", "MeetingArn: true\nMeetingId: 'yes'\nTenantIds: 1.5\n"),
        ("[Meeting.MeetingId]", "- 'yes'\n"),
    ] {
        assert_eq!(printed(query), expected, "{query}");
    }
}
