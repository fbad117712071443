//! `~/.aws/cli/alias`, as the AWS CLI reads it.

use std::fs;

use crate::common::{Request, Run, Server, World, run};

const MEETING: &str = "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";

/// A world with this file of aliases.
fn world(aliases: &str) -> World {
    let world = World::new();
    fs::create_dir_all(world.home.path().join(".aws/cli")).unwrap();
    fs::write(world.home.path().join(".aws/cli/alias"), aliases).unwrap();
    world
}

/// What words do, and the request that they send.
fn called(aliases: &str, words: &str) -> (Run, Option<Request>) {
    let server = Server::answering(200, r#"{"Meeting": {"MeetingId": "m"}}"#);
    let run = world(aliases).call(&server, words, &[]);
    (run, server.requests().pop())
}

/// The path that words ask for.
#[track_caller]
fn path(aliases: &str, words: &str) -> String {
    let (run, request) = called(aliases, words);
    request.unwrap_or_else(|| panic!("{words}: {run:?}")).target
}

#[track_caller]
fn refused(aliases: &str, words: &str, status: i32, messages: &[&str]) {
    let (run, request) = called(aliases, words);
    assert!(request.is_none() && run.status == status, "{words}: {run:?}");
    for message in messages {
        assert!(run.stderr.contains(message), "{words}: {message:?} is not in {}", run.stderr);
    }
}

#[test]
fn an_alias_stands_for_the_words_of_a_command() {
    let get = format!("/meetings/{MEETING}");
    for (aliases, words) in [
        ("[toplevel]\ngm = chime-sdk-meetings get-meeting\n", format!("gm --meeting-id {MEETING}")),
        ("[toplevel]\nGm = meetings get-meeting\n", format!("--color off gm --meeting-id {MEETING}")),
        ("[toplevel]\nm = chime-sdk-meetings\n", format!("m get-meeting --meeting-id {MEETING}")),
        ("[toplevel]\nm = chime-sdk-meetings\ngm = m get-meeting\n", format!("gm --meeting-id {MEETING}")),
        ("[toplevel]\ngm = chime get-meeting\n", format!("gm --meeting-id {MEETING}")),
        ("[toplevel]\ngm =\n  chime-sdk-meetings\n  get-meeting\n  --meeting-id\n", format!("gm {MEETING}")),
        (
            "[toplevel]\nchime-sdk-meetings = chime-sdk-meetings --color off\n",
            format!("chime-sdk-meetings get-meeting --meeting-id {MEETING}"),
        ),
        ("[command chime-sdk-meetings]\ngm = get-meeting\n", format!("chime-sdk-meetings gm --meeting-id {MEETING}")),
        ("[command chime-sdk-meetings]\ngm = get-meeting\n", format!("meetings gm --meeting-id {MEETING}")),
        ("[command meetings]\ngm = g\ng = get-meeting\n", format!("chime-sdk-meetings gm --meeting-id {MEETING}")),
        ("[command chime]\ngm = get-meeting\n", format!("chime gm --meeting-id {MEETING}")),
        (
            "[command chime-sdk-meetings]\nget-meeting = get-meeting --color off\n",
            format!("meetings get-meeting --meeting-id {MEETING}"),
        ),
        // What hides an operation calls that operation.
        (
            "[command chime-sdk-meetings]\nget-meeting = list-attendees\n",
            format!("meetings get-meeting --meeting-id {MEETING}"),
        ),
        (
            "[toplevel]\nm = chime-sdk-meetings\n[command chime-sdk-meetings]\ngm = get-meeting\n",
            format!("m gm --meeting-id {MEETING}"),
        ),
        // A value that is called like an alias or like another operation.
        (
            "[toplevel]\nus-east-1 = x\ngm = meetings get-meeting\n",
            format!("--region us-east-1 gm --meeting-id {MEETING} --cli-binary-format list-attendees"),
        ),
        ("[toplevel]\ngm = meetings get-meeting --query 'Meeting | @'\n", format!("gm --meeting-id {MEETING}")),
    ] {
        assert_eq!(path(aliases, &words), get, "{aliases}{words}");
    }
}

#[test]
fn global_options_of_an_alias_win_and_others_are_the_first_of_the_line() {
    let aliases = "[toplevel]\ngm = chime-sdk-meetings get-meeting --output text --query Meeting.MeetingId\n\
                   l = --no-paginate meetings list-attendees --max-results 3\n";
    let (run, _) = called(aliases, &format!("gm --output json --meeting-id {MEETING}"));
    assert_eq!(run.stdout, "m\n", "{run:?}");
    let target = path(aliases, &format!("l --max-results 4 --meeting-id {MEETING}"));
    assert!(target.contains("max-results=4"), "{target}");
}

#[cfg(unix)]
#[test]
fn a_command_of_the_shell_gets_the_words_and_gives_its_status() {
    let aliases = "[toplevel]\nshow =\n  !f() {\n    # all of them\n    for word in \"$@\"; do echo \"<$word>\"; done\n    return 7\n  }; f\n\
                   killed = !kill -TERM $$\n[command chime-sdk-meetings]\nshow = !echo group\n";
    let world = world(aliases);
    let words =
        ["show", "a b", "it's", "$HOME", "", "--output", "text", "-x", "--dry-run", "--region=r", "--name", "*"];
    let shown = run(world.chimectl().args(words));
    assert_eq!((shown.status, shown.stderr.as_str()), (7, ""), "{shown:?}");
    assert_eq!(shown.stdout, "<a b>\n<it's>\n<$HOME>\n<>\n<-x>\n<--dry-run>\n<--name>\n<*>\n");
    let shown = run(world.chimectl().args(["show", "--", "--output", "text", "--"]));
    assert_eq!(shown.stdout, "<--output>\n<text>\n<-->\n", "{shown:?}");
    let shown = run(world.chimectl().args(["show", "a", "--", "--output"]));
    assert_eq!(shown.stdout, "<a>\n<-->\n<--output>\n", "{shown:?}");
    let shown = run(world.chimectl().args(["meetings", "show", "x"]));
    assert_eq!((shown.status, shown.stdout.as_str()), (0, "group x\n"), "{shown:?}");
    assert_eq!(run(world.chimectl().arg("killed")).status, -1);
}

#[test]
fn an_alias_that_cannot_be_used_is_refused_and_the_others_work() {
    let aliases = "[toplevel]\nopen = meetings 'get\np = meetings get-meeting --profile x\nd = --debug meetings get-meeting\n\
                   a = b\nb = a\nnothing =\ncaller = sts get-caller-identity --query Account\nold = chime list-accounts\n\
                   ok = meetings get-meeting\nslip = meetings get-meting\nnone = meetings get-meeting --meting-id x --meeting-id y\n\
                   [command chime-sdk-meetings]\nx = no-such-thing\n";
    for (words, status, messages) in [
        ("open", 253, &["the alias open of ~/.aws/cli/alias cannot be used: its value contains an unclosed quote"][..]),
        ("p", 253, &["the alias p of ~/.aws/cli/alias cannot be used: it contains --profile"]),
        ("d", 253, &["it contains --debug"]),
        ("a", 253, &["it refers to itself through a, b"]),
        ("nothing", 253, &["it contains no command"]),
        (
            "caller",
            252,
            &[
                "caller is an alias of ~/.aws/cli/alias for \"sts get-caller-identity --query Account\", and chimectl has no command \"sts\"",
                "Hint: chimectl only calls the Amazon Chime SDK; for other services, use aws caller.",
            ],
        ),
        ("old", 252, &["chime list-accounts is not available"]),
        (
            "slip",
            252,
            &[
                "has no command \"get-meting\"; did you mean get-meeting?",
                "Hint: slip is an alias of ~/.aws/cli/alias: meetings get-meting",
            ],
        ),
        (
            "meetings x",
            252,
            &[
                "x is an alias of ~/.aws/cli/alias for \"no-such-thing\", and chimectl meetings has no command \"no-such-thing\"",
            ],
        ),
    ] {
        refused(aliases, words, status, messages);
    }
    assert_eq!(path(aliases, &format!("ok --meeting-id {MEETING}")), format!("/meetings/{MEETING}"));
}

#[test]
fn an_alias_for_another_service_hides_no_command() {
    let world = world("[toplevel]\nwhoami = sts get-caller-identity\n");
    let who = run(world.bare().args(["--sandbox", "whoami", "--query", "Account"]));
    assert_eq!((who.status, who.stdout.as_str()), (0, "\"123456789012\"\n"), "{who:?}");
}

/// What is offered at the cursor.
fn offered(world: &World, before: &[&str], word: &str) -> Vec<String> {
    let run = run(world.chimectl().args(["complete", "zsh", &format!("--word={word}"), "--"]).args(before));
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{run:?}");
    run.stdout.lines().map(|line| line.split([':', '\t']).next().unwrap_or_default().trim().to_owned()).collect()
}

#[test]
fn aliases_are_offered_and_looked_through() {
    let world = world(
        "[toplevel]\nmymeeting = meetings get-meeting\nrun = !echo\n[command chime-sdk-meetings]\ngetx = get-meeting\n",
    );
    assert_eq!(offered(&world, &[], "mym"), ["mymeeting"]);
    assert_eq!(offered(&world, &["meetings"], "getx"), ["getx"]);
    assert_eq!(offered(&world, &["mymeeting"], "--meeting"), ["--meeting-id"]);
    assert_eq!(offered(&world, &["run"], ""), [""; 0]);
    assert_eq!(offered(&World::new(), &[], "mym"), [""; 0]);
}

#[test]
fn a_file_that_cannot_be_read_ends_every_command() {
    for words in ["--version", "meetings get-meeting --meeting-id x", "--help"] {
        refused("[toplevel]\ngm\n", words, 253, &[".aws/cli/alias: line 2 cannot be read: "]);
        refused("gm = x\n", words, 253, &[".aws/cli/alias: line 1 cannot be read: "]);
    }
    let world = World::new();
    fs::create_dir_all(world.home.path().join(".aws/cli/alias")).unwrap();
    let refused = run(world.chimectl().arg("--version"));
    assert_eq!(refused.status, 253);
    assert!(refused.stderr.contains("is a directory, not an alias file"), "{refused:?}");
    // Completion stays quiet.
    assert_eq!(offered(&world, &["meetings"], "get-meet"), ["get-meeting"]);
}
