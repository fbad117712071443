//! Scripts that decide with `--query` what to delete and what to create.

use super::common::World;

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
