//! A protected context asks before something is deleted or detached, on a terminal, and refuses in a script.

use std::fs;
use std::io::{Read as _, Write as _};
use std::process::{Command, Stdio};

use crate::common::{Run, World, run};

const APP: &str = "identity delete-app-instance --app-instance-arn @Contoso";
const USER: &str = "identity delete-app-instance-user --app-instance-user-arn alice";

/// An app instance, `Contoso`, with a user, `alice`, on the sandbox of a protected context and of one that is not.
fn world() -> World {
    let world = World::new();
    let directory = world.home.path().join(".config/chimectl");
    fs::create_dir_all(&directory).unwrap();
    let context = |name: &str, protect: bool| {
        format!("[contexts.{name}]\nsandbox = true\nprotect = {protect}\napp-instance = \"@Contoso\"\n")
    };
    fs::write(directory.join("config.toml"), context("prod", true) + &context("dev", false)).unwrap();
    world.sandbox("identity create-app-instance --name Contoso").ok();
    let user =
        "identity create-app-instance-user --app-instance-arn @Contoso --app-instance-user-id alice --name Alice";
    world.sandbox(user).ok();
    world
}

fn users(world: &World) -> usize {
    let list = world.sandbox("identity list-app-instance-users --app-instance-arn @Contoso").ok();
    list["AppInstanceUsers"].as_array().unwrap().len()
}

fn has_app_instance(world: &World) -> bool {
    !world.sandbox("identity list-app-instances").ok()["AppInstances"].as_array().unwrap().is_empty()
}

/// Runs `words` on a terminal, where `typed` is typed once it is asked for. What the terminal shows is the run's standard
/// output.
fn typed(world: &World, words: &str, typed: &str) -> Run {
    let line = format!("env --default-signal=HUP,INT,TERM {} {words}", env!("CARGO_BIN_EXE_chimectl"));
    let mut command = Command::new("script");
    command.env_clear().env("PATH", "/usr/bin:/bin").env("SHELL", "/bin/sh").env("HOME", world.home.path());
    command.env("TERM", "xterm").env("COLUMNS", "120").args(["--quiet", "--flush", "--return", "--command", &line]);
    let mut child = command.arg("/dev/null").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut keys, mut screen) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let (mut shown, mut letter, mut is_typed) = (Vec::new(), [0], typed.is_empty());
    while screen.read(&mut letter).unwrap() > 0 {
        shown.push(letter[0]);
        let asks = shown.ends_with(b"[y/N] ") || shown.ends_with(b": ") && shown.windows(3).any(|part| part == b"To ");
        if asks && !is_typed {
            is_typed = true;
            keys.write_all(typed.as_bytes()).unwrap();
        }
    }
    let status = child.wait().unwrap().code().unwrap();
    let stdout = String::from_utf8_lossy(&shown).replace('\r', "");
    Run { status, stdout, stderr: String::new() }
}

#[test]
fn only_a_yes_deletes() {
    for (answer, status) in
        [("\n", 1), ("n\n", 1), ("yess\n", 1), ("\u{4}", 1), ("\u{3}", 130), ("y\n", 0), ("YES\n", 0)]
    {
        let world = world();
        let done = typed(&world, &format!("--context prod {USER}"), answer);
        assert_eq!((done.status, users(&world)), (status, usize::from(status != 0)), "{answer:?}: {done:?}");
        assert!(
            done.stdout.contains("The context prod is protected.\nDelete app instance user alice? [y/N] "),
            "{done:?}"
        );
        let said = if status == 1 { "canceled; nothing was changed" } else { "" };
        assert!(done.stdout.contains(said), "{answer:?}: {done:?}");
    }
}

#[test]
fn an_app_instance_wants_its_name() {
    for (answer, status, said) in [
        ("y\n", 1, "\"y\" is not its name, \"Contoso\"; nothing was changed"),
        ("contoso\n", 1, "nothing was changed"),
        ("\u{4}", 1, "canceled; nothing was changed"),
        ("Contoso\n", 0, "Deleted app instance Contoso."),
    ] {
        let world = world();
        let done = typed(&world, &format!("--context prod {APP}"), answer);
        assert_eq!((done.status, has_app_instance(&world)), (status, status != 0), "{answer:?}: {done:?}");
        assert!(done.stdout.contains("Delete app instance Contoso (") && done.stdout.contains(said), "{done:?}");
    }
}

#[test]
fn nothing_asks_without_protection_or_when_it_is_told_not_to() {
    for words in ["--context dev", "--context prod --yes", "--context ''", "--context prod --dry-run"] {
        let world = world();
        let sandbox = "--sandbox --region us-east-1";
        let target = "--app-instance-arn @Contoso";
        let done = typed(&world, &format!("{sandbox} {words} identity delete-app-instance {target}"), "");
        assert!(done.status == 0 && !done.stdout.contains("protected"), "{words}: {done:?}");
    }
    let world = world();
    let done = run(world.bare().env("CHIMECTL_CONFIRM", "off").args("--context prod".split(' ')).args(USER.split(' ')));
    assert_eq!((done.status, users(&world)), (0, 0), "{done:?}");
}

#[test]
fn a_script_is_refused_and_names_the_way_out() {
    let world = world();
    let script = |words: &str| run(world.bare().args(["--context", "prod"]).args(words.split(' ')));
    for words in [APP, USER, "sandbox reset"] {
        let refused = script(words);
        assert!(
            refused.status == 252 && refused.stderr.contains("add --yes or set CHIMECTL_CONFIRM=off"),
            "{refused:?}"
        );
    }
    assert_eq!((users(&world), script("identity list-app-instances").status), (1, 0));
    assert_eq!((script(&format!("{USER} --yes")).status, users(&world)), (0, 0));
}

#[test]
fn a_batch_asks_once_with_the_number_of_rows() {
    let world = world();
    let app = world.sandbox("identity list-app-instances").ok()["AppInstances"][0]["AppInstanceArn"].clone();
    let file = world.home.path().join("rows.ndjson");
    fs::write(&file, format!("{{\"AppInstanceArn\": {app}}}\n")).unwrap();
    let words = format!("--context prod batch identity delete-app-instance --input {}", file.display());
    for (answer, status) in [("y\n", 1), ("2\n", 1), ("1\n", 0)] {
        let done = typed(&world, &words, answer);
        assert_eq!((done.status, has_app_instance(&world)), (status, status != 0), "{answer:?}: {done:?}");
        assert!(
            done.stdout.contains("Run delete-app-instance for 1 row? To confirm, type the number of rows: "),
            "{done:?}"
        );
    }
}

/// A channel of that name and ID, in the app instance of the context.
fn channel(world: &World, id: &str, name: &str) {
    let mut command = world.bare();
    command.args("--context dev messaging create-channel --chime-bearer alice --channel-id".split(' '));
    let created = run(command.args([id, "--name", name]));
    assert_eq!(created.status, 0, "{created:?}");
}

fn channels(world: &World) -> usize {
    let list = "--context dev messaging list-channels --chime-bearer alice --output json";
    run(world.bare().args(list.split(' '))).ok()["Channels"].as_array().unwrap().len()
}

#[test]
fn a_channel_wants_its_name_in_any_script_and_its_id_if_no_one_can_type_the_name() {
    for (name, noun, shown, answers, wrong) in [
        ("general", "name", "general (ch1)", ["general\n", "  general \n"], "General\n"),
        ("👩‍👩‍👧‍👦 emoji 🏳️‍🌈", "name", "👩‍👩‍👧‍👦 emoji 🏳️‍🌈 (ch1)", ["👩‍👩‍👧‍👦 emoji 🏳️‍🌈\n"; 2], "ch1\n"),
        ("فريق الدعم", "name", "فريق الدعم (ch1)", ["فريق الدعم\n"; 2], "الدعم فريق\n"),
        // A name that would do something to the terminal, or could not be told from another.
        ("a\u{1b}[31mb", "ID", "ch1", ["ch1\n"; 2], "a\u{1b}[31mb\n"),
        ("\u{202e}gnp", "ID", "ch1", ["ch1\n"; 2], "gnp\n"),
        ("a\u{200b}b", "ID", "ch1", ["ch1\n"; 2], "ab\n"),
    ] {
        for (answer, left) in [(wrong, 1), (answers[0], 0), (answers[1], 0)] {
            let world = world();
            channel(&world, "ch1", name);
            let words = "--context prod messaging delete-channel --channel-arn ch1 --chime-bearer alice";
            let done = typed(&world, words, answer);
            assert_eq!((channels(&world), done.status), (left, u8::from(left > 0).into()), "{name:?}: {done:?}");
            let question = format!("Delete channel {shown}? To confirm, type its {noun}: ");
            assert!(done.stdout.contains(&question), "{name:?}: {done:?}");
            // The terminal repeats what is typed in its own way, so only the question is looked at.
            let question = done.stdout.split("type its").next().unwrap();
            assert!(!question.contains(['\u{1b}', '\u{202e}']), "{done:?}");
        }
    }
}

#[test]
fn whatever_is_lost_permanently_asks() {
    let world = world();
    channel(&world, "ch1", "general");
    let dev = |words: &str| run(world.bare().args(["--context", "dev", "--output", "text"]).args(words.split(' ')));
    let sent = "messaging send-channel-message --channel-arn ch1 --chime-bearer alice --content hi --type STANDARD \
                --persistence PERSISTENT --query MessageId";
    let message = dev(sent).stdout;
    let meeting =
        dev("meetings create-meeting --external-meeting-id standup --media-region us-east-1 --query Meeting.MeetingId");
    let attendee = format!(
        "meetings create-attendee --external-user-id alice --query Attendee.AttendeeId --meeting-id {}",
        meeting.stdout.trim()
    );
    let attendee = dev(&attendee).stdout;
    let rule = "00000000-0000-4000-8000-000000000000";
    for (words, question) in [
        (
            format!("messaging redact-channel-message --channel-arn ch1 --chime-bearer alice --message-id {message}"),
            format!("Redact channel message {} (channel ch1)? [y/N] ", message.trim()),
        ),
        (
            format!("meetings delete-attendee --meeting-id {} --attendee-id {attendee}", meeting.stdout.trim()),
            format!("Delete attendee {} (meeting {})? [y/N] ", attendee.trim(), meeting.stdout.trim()),
        ),
        (format!("voice delete-sip-rule --sip-rule-id {rule}"), format!("Delete SIP rule {rule}? [y/N] ")),
        (USER.to_owned(), "Delete app instance user alice? [y/N] ".to_owned()),
    ] {
        let done = typed(&world, &format!("--context prod {}", words.trim()), "\n");
        assert!(done.status == 1 && done.stdout.contains(&question), "{words}: {done:?}");
        assert!(done.stdout.contains("canceled; nothing was changed"), "{words}: {done:?}");
        let script = run(world.bare().args(["--context", "prod"]).args(words.trim().split(' ')));
        assert_eq!(script.status, 252, "{words}: {script:?}");
    }
}
