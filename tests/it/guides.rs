//! What the guides show is what the program does: their commands run here, and their outputs are compared.
//!
//! A document is run as a reader would run it, from top to bottom in one shell. It is not `trycmd` that does so, because
//! its commands have neither variables nor pipes, which the guides are about. `snapbox` compares: a line `...` in an
//! output stands for any lines, and `[..]` for any characters. `UPDATE=1 cargo test --test it guides` puts the program's
//! outputs into the documents.
//!
//! Commands run under `sandbox exec --seed 1`, so that ids are the same in every run; times and addresses, which are not,
//! are replaced by examples.
#![allow(clippy::disallowed_methods, reason = "a test reads the environment and the streams")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use crate::common::{Run, World, run};
use fancy_regex::Regex;
use snapbox::Redactions;
use snapbox::assert::{Action, Assert};
use snapbox::data::{Data, DataFormat};
use snapbox::filter::NormalizeToExpected;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Scripts that work on what others have left.
const BEFORE: [(&str, &[&str]); 1] =
    [("telephony-teardown", &["telephony-voice-connector", "telephony-sip-media-application"])];

/// The files of a directory whose names end in `extension`.
fn files(directory: &str, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(Path::new(ROOT).join(directory)).unwrap();
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|found| found == extension));
    files.sort();
    assert!(!files.is_empty(), "{directory} has no file in {extension}");
    files
}

/// Runs a script of the shell with an empty sandbox behind it, in the world's home, from which the documents can be
/// reached.
fn exec(world: &World, options: &[&str], terminal: bool, script: &str) -> Run {
    let home = world.home.path();
    if !home.join("docs").exists() {
        std::os::unix::fs::symlink(Path::new(ROOT).join("docs"), home.join("docs")).unwrap();
    }
    let program = Path::new(env!("CARGO_BIN_EXE_chimectl"));
    let mut command = world.bare();
    command.current_dir(home).env("TZ", "UTC");
    command.env("PATH", format!("{}:/usr/bin:/bin", program.parent().unwrap().display()));
    if terminal {
        command.env("AWS_DEFAULT_OUTPUT", "table").env("COLUMNS", "100");
    }
    run(command.args(["sandbox", "exec", "--seed", "1"]).args(options).args(["--", "sh", "-c", script]))
}

/// Puts an example in place of what differs from run to run.
fn steady(world: &World, text: &str) -> String {
    let home = fs::canonicalize(world.home.path()).unwrap();
    let mut text = text.replace(&*home.to_string_lossy(), "/home/alice");
    for (pattern, example) in [
        (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+00:00", "2026-11-22T21:32:00.123000+00:00"),
        (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", "2026-11-22T21:32:00.123Z"),
        (r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+00:00", "2026-11-22 21:32:00 +00:00"),
        (r"http://127\.0\.0\.1:\d+", "http://127.0.0.1:4599"),
        (r"/\S*/chimectl-[0-9a-f-]{36}/", "/tmp/chimectl/"),
    ] {
        text = Regex::new(pattern).unwrap().replace_all(&text, example).into_owned();
    }
    text
}

/// Asserts that the file at `path` holds `text`, or writes it there.
fn assert_current(path: &Path, text: String) {
    let action = if std::env::var_os("UPDATE").is_some() { Action::Overwrite } else { Action::Verify };
    if !path.exists() {
        assert_eq!(
            action,
            Action::Overwrite,
            "{} is missing: UPDATE=1 cargo test --test it guides writes it",
            path.display()
        );
        fs::write(path, "").unwrap();
    }
    let expected = Data::read_from(path, Some(DataFormat::Text)).raw();
    Assert::new().action(action).eq(text, expected);
}

/// A command of a document, and where its output is: the numbers of the lines.
struct Command {
    text: String,
    output: std::ops::Range<usize>,
}

/// What a document asks to be run.
enum Step {
    /// A prompt.
    Command(Command),
    /// A script.
    Script(String),
    /// A file to be there.
    File(String, String),
}

/// The steps of a document: blocks in `console` have prompts; one whose paragraph ends in the name of a file is the content
/// of that file; other blocks in `sh` are scripts, and those in `yaml` and `json` can be read.
fn steps(document: &str) -> Vec<Step> {
    let lines: Vec<&str> = document.lines().collect();
    let mut steps = Vec::new();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        at += 1;
        let Some(language) = line.strip_prefix("```") else { continue };
        let begin = at;
        let length = lines[begin..].iter().position(|line| line.starts_with("```")).unwrap();
        at = begin + length + 1;
        let block = &lines[begin..begin + length];
        let before = lines[..begin - 1].iter().rev().find(|line| !line.is_empty()).unwrap_or(&"");
        let name = before.strip_suffix("`:").and_then(|before| before.rsplit('`').next());
        let text = block.join("\n") + "\n";
        match (language, name) {
            ("console", _) => steps.extend(prompts(block, begin).into_iter().map(Step::Command)),
            (_, Some(name)) => steps.push(Step::File(name.to_owned(), text)),
            ("sh", None) => steps.push(Step::Script(text)),
            ("yaml", None) => drop(serde_yaml_ng::from_str::<serde_yaml_ng::Value>(&text).unwrap()),
            ("json", None) => drop(serde_json::from_str::<serde_json::Value>(&text).unwrap()),
            ("text", None) => {}
            (other, None) => panic!("line {begin}: blocks in {other:?} are not tested"),
        }
    }
    steps
}

/// The commands of a block that begins at the line `begin`.
fn prompts(block: &[&str], begin: usize) -> Vec<Command> {
    let mut commands: Vec<Command> = Vec::new();
    for (line, text) in block.iter().enumerate().map(|(line, text)| (begin + line, text)) {
        if let Some(text) = text.strip_prefix("$ ") {
            commands.push(Command { text: text.to_owned(), output: line + 1..line + 1 });
            continue;
        }
        let command =
            commands.last_mut().unwrap_or_else(|| panic!("line {line}: a block in console begins with a prompt"));
        match text.strip_prefix("> ").or_else(|| (*text == ">").then_some("")) {
            Some(more) if command.output.is_empty() && goes_on(&command.text) => {
                command.text.push('\n');
                command.text.push_str(more);
                command.output = line + 1..line + 1;
            }
            _ => command.output.end = line + 1,
        }
    }
    commands
}

/// Whether the shell would ask for more of a command, so that a line that begins with `>` is not output.
fn goes_on(command: &str) -> bool {
    command.ends_with('\\') || run(std::process::Command::new("sh").args(["-n", "-c", command])).status != 0
}

/// Runs the document at `path`, after the words of the shell in `before`, and compares it with what came out.
#[track_caller]
fn assert_document(path: &Path, terminal: bool, before: &str) {
    let document = fs::read_to_string(path).unwrap();
    let world = World::new();
    let place = tempfile::tempdir().unwrap();
    let file = |number: usize, what: &str| place.path().join(format!("{number}.{what}"));
    let mut script = format!("{before}status=0\n");
    let steps = steps(&document);
    assert!(!steps.is_empty(), "{} has nothing to run", path.display());
    for (number, step) in steps.iter().enumerate() {
        let (text, run) = match step {
            Step::Command(command) => (&command.text, "."),
            Step::Script(text) => (text, "sh -eu"),
            Step::File(name, text) => {
                let content = file(number, "content");
                fs::write(&content, text).unwrap();
                fs::set_permissions(&content, fs::Permissions::from_mode(0o755)).unwrap();
                writeln!(script, "cp {} {name}", content.display()).unwrap();
                continue;
            }
        };
        fs::write(file(number, "command"), text).unwrap();
        // $? is that of the command before, as at a prompt.
        let [command, output, status] =
            ["command", "output", "status"].map(|what| file(number, what).display().to_string());
        writeln!(script, "(exit $status)\n{run} {command} >{output} 2>&1\nstatus=$?\necho $status >{status}").unwrap();
    }
    exec(&world, &[], terminal, &script);

    let mut lines: Vec<String> = document.lines().map(str::to_owned).collect();
    for (number, step) in steps.iter().enumerate().rev() {
        let read = |what| fs::read_to_string(file(number, what)).unwrap_or_default();
        let (output, status) = (read("output"), read("status"));
        match step {
            Step::Command(command) => {
                let explained = matches!(steps.get(number + 1), Some(Step::Command(next)) if next.text.contains("$?"));
                assert!(
                    status == "0\n" || explained,
                    "{}: {} ended with {status}{output}",
                    path.display(),
                    command.text
                );
                let shown = Data::text(lines[command.output.clone()].join("\n") + "\n");
                // Output by output, so that what stands for any lines does not reach beyond.
                let output = NormalizeToExpected::new()
                    .redact_with(&Redactions::new())
                    .normalize(Data::text(steady(&world, &output)), &shown);
                lines.splice(command.output.clone(), output.to_string().lines().map(str::to_owned));
            }
            Step::Script(text) => assert_eq!(status, "0\n", "{}: {text}: {output}", path.display()),
            Step::File(..) => {}
        }
    }
    assert_current(path, lines.join("\n") + "\n");
}

#[test]
fn workflows_do_what_they_say() {
    for script in files("docs/workflows", "sh") {
        let name = script.file_stem().unwrap().to_str().unwrap();
        let before = BEFORE.iter().find(|(of, _)| *of == name).map_or(&[][..], |(_, before)| before);
        let world = World::new();
        let mut text = "set -eu\n".to_owned();
        for name in before {
            writeln!(text, "sh docs/workflows/{name}.sh >/dev/null").unwrap();
        }
        writeln!(text, "touch log; cp log log.before").unwrap();
        writeln!(
            text,
            "CALL=+12065550199 sh docs/workflows/{name}.sh\necho --- left behind\nchimectl sandbox status 2>/dev/null"
        )
        .unwrap();
        let done = exec(&world, &["--log", "log"], false, &text);
        assert_eq!(done.status, 0, "{name}: {done:?}");
        assert_eq!(done.stderr, "", "{name}");

        let read = |file| fs::read_to_string(world.home.path().join(file)).unwrap();
        let earlier = read("log.before").lines().count();
        let mut requests = String::new();
        for line in read("log").lines().skip(earlier) {
            let request: serde_json::Value = serde_json::from_str(line).unwrap();
            let status = request["status"].as_u64().unwrap();
            // That is how a waiting ends for what is to be gone.
            let is_gone = status == 404 && request["operation"].as_str().unwrap().starts_with("Get");
            assert!(status < 300 || is_gone, "{name}: {line}");
            writeln!(requests, "{}", request["operation"].as_str().unwrap()).unwrap();
        }
        let seen = format!("--- printed\n{}--- requests\n{requests}", done.stdout);
        assert_current(&Path::new(ROOT).join(format!("tests/workflows/{name}.txt")), steady(&world, &seen));
    }
}

#[test]
fn every_workflow_is_on_the_list_and_has_its_own_result() {
    let list = fs::read_to_string(Path::new(ROOT).join("docs/workflows/README.md")).unwrap();
    let names = |directory, extension| -> BTreeSet<String> {
        files(directory, extension).iter().map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
    };
    let scripts = names("docs/workflows", "sh");
    assert_eq!(scripts, names("tests/workflows", "txt"));
    for name in scripts {
        assert!(list.contains(&format!("]({name}.sh)")), "{name} is not in docs/workflows/README.md");
    }
}

#[test]
fn a_workflow_without_waiting_runs_by_the_clock_of_the_machine() {
    let world = World::new();
    let done = exec(&world, &["--clock", "real"], false, "sh docs/workflows/messaging.sh");
    assert_eq!((done.status, done.stdout.as_str()), (0, "alice\tGood morning\nstandup\n"), "{done:?}");
}

/// What the README takes for granted: a profile, and cargo, which is the program here, because it would build it again and
/// run this test.
const SURROUNDINGS: &str = r#"
mkdir -p .aws bin
echo '[profile my-profile]' >.aws/config
cat >bin/cargo <<'END'
#!/bin/sh
case $* in
'run --release -- '*) shift 3 && exec chimectl "$@" ;;
test | 'install --locked --path .') ;;
*) echo "cargo $*: the README has another command" >&2 && exit 1 ;;
esac
END
chmod +x bin/cargo
PATH=$PWD/bin:$PATH
"#;

#[test]
fn the_readme_runs() {
    assert_document(&Path::new(ROOT).join("README.md"), false, SURROUNDINGS);
}

#[test]
fn the_readme_compares_by_figures_that_a_page_explains() {
    let readme = fs::read_to_string(Path::new(ROOT).join("README.md")).unwrap();
    let (_, section) = readme.split_once("## Why not the AWS CLI\n").unwrap();
    let (section, _) = section.split_once("\n## ").unwrap();
    let number = Regex::new(r"\d[\d,.]*\d|\d").unwrap();
    let mut count = 0;
    // Rows of the table, and paragraphs. The last link of each leads to the page.
    for text in section.replace("\n|", "\n\n|").split("\n\n") {
        let Some((facts, page)) = text.rsplit_once("](") else { continue };
        let page = page.split(['#', ')']).next().unwrap();
        let page = fs::read_to_string(Path::new(ROOT).join(page)).unwrap();
        let explained: BTreeSet<&str> = number.find_iter(&page).map(|found| found.unwrap().as_str()).collect();
        for figure in number.find_iter(facts).map(|found| found.unwrap().as_str()) {
            assert!(explained.contains(figure), "{figure} is not on the page of: {text}");
            count += 1;
        }
    }
    assert!(count >= 8, "{count}");
}

#[test]
fn each_guide_is_right() {
    let mut guides = files("docs", "md");
    guides.retain(|path| fs::read_to_string(path).unwrap().contains("\n```"));
    guides.retain(|path| !path.ends_with("architecture.md"));
    assert!(guides.len() >= 3, "{guides:?}");
    guides.push(Path::new(ROOT).join("docs/workflows/README.md"));
    for guide in guides {
        assert_document(&guide, guide.ends_with("terminal.md"), "");
    }
}

#[test]
fn each_case_is_right() {
    for case in files("tests/cases", "md") {
        assert_document(&case, false, "");
    }
}
