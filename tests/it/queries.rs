//! Scripts that decide with `--query` what to delete and what to create.

use super::common::{Server, World};

/// What a command of the sandbox prints as text.
fn text(world: &World, words: &str, query: &str) -> String {
    let run = world.sandbox_with(&format!("{words} --output text"), &["--query", query]);
    assert_eq!(run.status, 0, "{query}: {run:?}");
    run.stdout.trim_end().to_owned()
}

#[test]
fn texts_are_ordered_so_that_a_cleanup_spares_what_is_in_use() {
    let world = World::new();
    let app = text(&world, "identity create-app-instance --name chat", "AppInstanceArn");
    let create = format!("identity create-app-instance-user --app-instance-arn {app} --name Alice");
    let user = text(&world, &format!("{create} --app-instance-user-id alice"), "AppInstanceUserArn");
    let channel = |name: &str| {
        let create = format!("messaging create-channel --app-instance-arn {app} --chime-bearer {user} --name {name}");
        text(&world, &create, "ChannelArn")
    };
    let (used, _unused) = (channel("used"), channel("unused"));
    let send = format!("messaging send-channel-message --channel-arn {used} --chime-bearer {user} --content hello");
    text(&world, &format!("{send} --type STANDARD --persistence PERSISTENT"), "MessageId");

    let list = format!("messaging list-channels --app-instance-arn {app} --chime-bearer {user}");
    for (query, names) in [
        ("Channels[?LastMessageTimestamp >= '2001-01-01'].Name", "used"),
        ("Channels[?!(LastMessageTimestamp >= '2001-01-01')].Name", "unused"),
        ("Channels[?!(LastMessageTimestamp >= `2001-01-01`)].Name", "unused"),
        ("Channels[?LastMessageTimestamp < '2001-01-01'].Name", ""),
        ("sort_by(Channels, &Name)[].Name", "unused\tused"),
        ("Channels[?Name==`used`].Name", "used"),
    ] {
        assert_eq!(text(&world, &list, query), names, "{query}");
    }
}

#[test]
fn a_filter_behind_a_selection_finds_what_is_there() {
    let world = World::new();
    let query = "AppInstances[*].{n: Name, arn: AppInstanceArn}[?n=='chat'].arn | [0]";
    for _ in 0..3 {
        if text(&world, "identity list-app-instances", query) == "None" {
            text(&world, "identity create-app-instance --name chat", "AppInstanceArn");
        }
    }
    assert_eq!(text(&world, "identity list-app-instances", "length(AppInstances)"), "1");
}

/// A server may write members in any order, and may know more of them; a query chooses as it does with the AWS CLI, in
/// every format.
#[test]
fn a_query_sees_the_members_of_the_model_in_its_order() {
    let one = r#"{"NewerStill": 1, "AppInstance": {"Name": "chat", "Metadata": null, "X": 1, "AppInstanceArn": "a"}}"#;
    let list =
        r#"{"NextToken": null, "AppInstances": [{"X": 1, "Name": "chat", "Metadata": null, "AppInstanceArn": "a"}]}"#;
    let arn = "arn:aws:chime:us-east-1:123456789012:app-instance/1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";
    let describe = format!("identity describe-app-instance --app-instance-arn {arn}");
    for (words, answer, query, expected) in [
        (describe.as_str(), one, "AppInstance.*", r#"["a","chat"]"#),
        (&describe, one, "AppInstance.* | [0]", r#""a""#),
        (&describe, one, "keys(AppInstance)", r#"["AppInstanceArn","Name"]"#),
        (&describe, one, "keys(@)", r#"["AppInstance"]"#),
        (&describe, one, "to_string(AppInstance)", r#""{\"AppInstanceArn\":\"a\",\"Name\":\"chat\"}""#),
        ("identity list-app-instances", list, "AppInstances[?X].Name", "[]"),
        ("identity list-app-instances", list, "length(AppInstances[0])", "2"),
        ("identity list-app-instances", list, "contains(keys(AppInstances[0]), 'Metadata')", "false"),
        ("identity list-app-instances", list, "AppInstances[0].*", r#"["a","chat"]"#),
    ] {
        let server = Server::answering(200, answer);
        for format in ["json", "ndjson", "yaml", "table", "text"] {
            let run = World::new().call(&server, words, &["--output", format, "--query", query]);
            assert_eq!(run.status, 0, "{query}: {run:?}");
            if format == "json" {
                let found: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
                assert_eq!(found.to_string(), expected, "{query}");
            }
        }
    }
}
