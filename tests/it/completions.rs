//! Completion in the shells themselves: each reads its script and is asked what it offers. Bash and zsh have a
//! terminal in which a line and TAB are typed; the others are asked by their own commands. Nushell is tried where it
//! is installed, because not every system packages it, and PowerShell is not tried.
#![allow(clippy::disallowed_methods, reason = "a test reads the environment and the streams")]

use std::env;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use crate::common::installed::{is_installed, is_on_path};
use crate::common::{World, run};

/// Lines, and what can stand at their ends, in this order.
const OFFERED: &[(&str, &[&str])] = &[
    (
        "chimectl ",
        &[
            "identity",
            "media-pipelines",
            "meetings",
            "messaging",
            "voice",
            "sandbox",
            "batch",
            "search",
            "context",
            "whoami",
            "completion",
            "man",
            "help",
        ],
    ),
    ("chimectl help exit", &["exit-status"]),
    ("chimectl help o", &["options", "output"]),
    ("chimectl me", &["media-pipelines", "meetings", "messaging"]),
    ("chimectl chime-sdk-me", &["chime-sdk-media-pipelines", "chime-sdk-meetings", "chime-sdk-messaging"]),
    ("chimectl meetings create-m", &["create-meeting", "create-meeting-with-attendees"]),
    ("chimectl chime-sdk-meetings create-m", &["create-meeting", "create-meeting-with-attendees"]),
    ("chimectl --sandbox --region us-east-1 meetings create-m", &["create-meeting", "create-meeting-with-attendees"]),
    ("chimectl meetings create-meeting --med", &["--media-region", "--media-placement-network-type"]),
    ("chimectl meetings create-meeting --media-region eu-w", &["eu-west-1", "eu-west-2", "eu-west-3"]),
    ("chimectl messaging create-channel --privacy ", &["PRIVATE", "PUBLIC"]),
    ("chimectl --output ", &["json", "ndjson", "table", "text", "yaml", "yaml-stream", "csv", "curl", "off"]),
    ("chimectl sandbox ", &["serve", "exec", "tick", "call", "env", "status", "export", "import", "reset", "help"]),
    ("chimectl completion ", &["bash", "elvish", "fish", "nushell", "powershell", "zsh"]),
    ("chimectl --profile ", &["default", "test"]),
    ("chimectl sandbox import in", &["inbox/", "input.json"]),
    ("chimectl --ca-bundle in", &["inbox/", "input.json"]),
    ("chimectl --context ", &["dev"]),
    ("chimectl context use ", &["dev"]),
    ("chimectl messaging list-channels --columns Name,P", &["Name,Privacy"]),
    (
        "chimectl messaging list-channels --columns +ElasticChannelConfiguration,-L",
        &["+ElasticChannelConfiguration,-LastMessageTimestamp"],
    ),
    (
        "chimectl meetings list-attendees --columns -",
        &[
            "-ExternalUserId",
            "-AttendeeId",
            "-Capabilities.Audio",
            "-Capabilities.Video",
            "-Capabilities.Content",
            "-JoinToken",
        ],
    ),
    (
        "chimectl meetings list-attendees --sort -Cap",
        &["-Capabilities.Audio", "-Capabilities.Video", "-Capabilities.Content"],
    ),
    ("chimectl --context dev messaging describe-channel --channel-arn @", &["@general", "@ops"]),
    ("chimectl --context dev messaging describe-channel --channel-arn ch", &["ch1", "ch2"]),
];

/// Lines with one end, and what TAB makes of them.
const COMPLETED: &[(&str, &str)] = &[
    ("chimectl meetings del", "chimectl meetings delete-"),
    ("chimectl meetings delete-m", "chimectl meetings delete-meeting "),
    ("chimectl meetings create-meeting --media-r", "chimectl meetings create-meeting --media-region "),
    ("chimectl --output=nd", "chimectl --output=ndjson "),
    ("chimectl messaging list-channels --columns Name,P", "chimectl messaging list-channels --columns Name,Privacy "),
    ("chimectl messaging list-channels --sort -P", "chimectl messaging list-channels --sort -Privacy "),
    ("chimectl meetings list-attendees --sort=E", "chimectl meetings list-attendees --sort=ExternalUserId "),
    ("chimectl --cli-input-json f", "chimectl --cli-input-json file://"),
    ("chimectl --cli-input-json file://inp", "chimectl --cli-input-json file://input.json "),
    ("chimectl --cli-input-json file://inb", "chimectl --cli-input-json file://inbox/"),
    (
        "chimectl --context dev messaging delete-channel --channel-arn @g",
        "chimectl --context dev messaging delete-channel --channel-arn @general ",
    ),
    (
        "chimectl --context dev messaging delete-channel --channel-arn=@o",
        "chimectl --context dev messaging delete-channel --channel-arn=@ops ",
    ),
    ("chimectl sandbox import inbox/", "chimectl sandbox import inbox/two\\ words.json "),
];

/// A home with a profile, in which some files lie.
fn world() -> World {
    let world = World::new();
    let home = world.home.path();
    fs::create_dir_all(home.join("inbox")).unwrap();
    fs::create_dir_all(home.join(".aws")).unwrap();
    fs::write(home.join(".aws/config"), "[default]\n[profile test]\n[sso-session work]\n").unwrap();
    fs::write(home.join("input.json"), "{}").unwrap();
    fs::write(home.join("inbox/two words.json"), "{}").unwrap();
    fs::create_dir_all(home.join(".config/chimectl")).unwrap();
    let context = "[contexts.dev]\nsandbox = true\napp-instance = \"@Contoso\"\nbearer = \"alice\"\n";
    fs::write(home.join(".config/chimectl/config.toml"), context).unwrap();
    for words in [
        "identity create-app-instance --name Contoso",
        "identity create-app-instance-user --app-instance-user-id alice --name Alice",
        "messaging create-channel --channel-id ch1 --name general",
        "messaging create-channel --channel-id ch2 --name ops",
    ] {
        run(world.bare().args(["--context", "dev"]).args(words.split(' '))).ok();
    }
    world
}

/// A program in the world's home that finds chimectl on its `PATH`.
fn program(world: &World, name: &str) -> Command {
    let chimectl = Path::new(env!("CARGO_BIN_EXE_chimectl")).parent().unwrap().to_owned();
    let path = env::var_os("PATH").unwrap();
    let path = env::join_paths(std::iter::once(chimectl).chain(env::split_paths(&path))).unwrap();
    let mut command = Command::new(name);
    command.env_clear().env("PATH", path).env("HOME", world.home.path()).current_dir(world.home.path());
    command.env("TERM", "xterm").env("LC_ALL", "C.UTF-8").env("XDG_RUNTIME_DIR", world.home.path());
    command
}

/// A shell in a terminal, which is ended if it waits for ever for something that a broken script does not do.
fn in_terminal(world: &World, shell: &str) -> Command {
    let mut command = program(world, "timeout");
    command.args(["--foreground", "--kill-after=5", "120", "script", "--quiet", "--flush", "--return"]);
    command.args(["--command", shell, "/dev/null"]);
    command
}

/// A shell that reads a terminal. It says `<ready>` when it can be typed to.
struct Terminal {
    child: Child,
    keys: ChildStdin,
    screen: ChildStdout,
    home: PathBuf,
}

impl Terminal {
    fn start(world: &World, shell: &str) -> Self {
        let mut child = in_terminal(world, shell).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (keys, screen) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let mut terminal = Self { child, keys, screen, home: world.home.path().to_owned() };
        terminal.wait_for("<ready>");
        terminal
    }

    /// Reads what the shell writes until that.
    fn wait_for(&mut self, mark: &str) {
        let mut seen = Vec::new();
        let mut byte = [0];
        while !seen.ends_with(mark.as_bytes()) {
            assert_eq!(self.screen.read(&mut byte).unwrap(), 1, "ended after {:?}", String::from_utf8_lossy(&seen));
            seen.extend(byte);
        }
    }

    /// What the shell offers at TAB after `line`, and what the line is then. Control-T, to which the shell's start-up
    /// file gives that meaning, writes the line to a file, empties it and says `<done>`.
    fn tab(&mut self, line: &str) -> (Vec<String>, String) {
        self.press(line, "\t")
    }

    fn press(&mut self, line: &str, tabs: &str) -> (Vec<String>, String) {
        fs::write(self.home.join("offered"), "").unwrap();
        write!(self.keys, "{line}{tabs}\x14").unwrap();
        self.keys.flush().unwrap();
        self.wait_for("<done>");
        let offered = fs::read_to_string(self.home.join("offered")).unwrap();
        (offered.lines().map(str::to_owned).collect(), fs::read_to_string(self.home.join("line")).unwrap())
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn check(terminal: &mut Terminal) {
    for (line, offered) in OFFERED {
        assert_eq!(terminal.tab(line).0, *offered, "{line}");
    }
    for (line, completed) in COMPLETED {
        assert_eq!(terminal.tab(line).1, *completed, "{line}");
    }
}

/// What bash does when it starts: the script, and around its function one that notes what it offers.
const BASH: &str = r#"
source <(chimectl completion bash)
_noted() { _chimectl "$@"; printf '%s\n' "${COMPREPLY[@]}" > "$HOME/offered"; }
complete -o nosort -F _noted chimectl
note() { printf '%s' "$READLINE_LINE" > "$HOME/line"; READLINE_LINE=; printf '<done>'; }
bind -x '"\C-t": note'
bind 'set bell-style none' 'set page-completions off' 'set completion-query-items 0'
PS1='<ready>'
"#;

fn bash(world: &World, before: &str) -> Terminal {
    fs::write(world.home.path().join("bashrc"), format!("{before}{BASH}")).unwrap();
    Terminal::start(world, "bash --noprofile --rcfile bashrc -i")
}

#[test]
fn bash_completes() {
    if is_installed("bash") && is_installed("script") {
        check(&mut bash(&world(), ""));
    }
}

#[test]
fn bash_completes_beside_the_package_bash_completion() {
    let package = "/usr/share/bash-completion/bash_completion";
    if is_installed("bash") && is_installed("script") && is_installed(package) {
        check(&mut bash(&world(), &format!("source {package}\n")));
    }
}

#[test]
fn bash_lists_candidates_with_their_help() {
    if is_installed("bash") && is_installed("script") {
        let world = world();
        let (offered, line) = bash(&world, "COLUMNS=80\n").press("chimectl meetings create-m", "\t\t\t");
        assert_eq!(
            offered,
            [
                "create-meeting                 (Create a meeting, without attendees)",
                "create-meeting-with-attendees  (Create a meeting together with its first atten…)",
            ]
        );
        assert_eq!(line, "chimectl meetings create-meeting");
    }
}

/// What zsh does when it starts: the script, and around the builtin that takes matches one that notes them.
const ZSH: &str = r#"
fpath=("$HOME/functions" $fpath)
autoload -Uz compinit && compinit -u -D
compadd() {
    local -a found
    if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then
        builtin compadd -A found "$@"
        (( $#found )) && print -rl -- $found >> "$HOME/offered"
    fi
    builtin compadd "$@"
}
note() { print -rn -- "$BUFFER" > "$HOME/line"; BUFFER=; print -n '<done>'; }
zle -N note && bindkey '^T' note
setopt no_beep no_list_beep
PS1='<ready>'
"#;

fn zsh(world: &World) -> Terminal {
    fs::write(world.home.path().join(".zshrc"), ZSH).unwrap();
    Terminal::start(world, "zsh --no-global-rcs -i")
}

#[test]
fn zsh_completes() {
    if is_installed("zsh") && is_installed("script") {
        let world = world();
        fs::create_dir(world.home.path().join("functions")).unwrap();
        let script = run(world.bare().args(["completion", "zsh"])).stdout;
        fs::write(world.home.path().join("functions/_chimectl"), script).unwrap();
        check(&mut zsh(&world));
    }
}

#[test]
fn zsh_completes_with_a_script_that_is_read_at_the_start() {
    if is_installed("zsh") && is_installed("script") {
        let world = world();
        let rc = format!("{ZSH}source <(chimectl completion zsh)\n");
        fs::write(world.home.path().join(".zshrc"), rc).unwrap();
        let mut terminal = Terminal::start(&world, "zsh --no-global-rcs -i");
        assert_eq!(terminal.tab("chimectl me").0, ["media-pipelines", "meetings", "messaging"]);
    }
}

/// What fish offers after `line`, with its help.
fn fish(world: &World, line: &str) -> Vec<(String, String)> {
    let ask = format!("chimectl completion fish | source; complete --do-complete {line:?}");
    let run = run(program(world, "fish").args(["--no-config", "--command", &ask]));
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{line}");
    let part = |line: &str| {
        line.split_once('\t')
            .map_or((line.to_owned(), String::new()), |(value, help)| (value.to_owned(), help.to_owned()))
    };
    run.stdout.lines().map(part).collect()
}

#[test]
fn fish_completes() {
    if !is_installed("fish") {
        return;
    }
    let world = world();
    for (line, offered) in OFFERED {
        let found: Vec<_> = fish(&world, line).into_iter().map(|(value, _)| value).collect();
        assert_eq!(found, *offered, "{line}");
    }
    let help = fish(&world, "chimectl meetings delete-m");
    assert_eq!(help, [("delete-meeting".to_owned(), "Delete a meeting and all its attendees".to_owned())]);
    assert_eq!(fish(&world, "chimectl --output=nd")[0].0, "--output=ndjson");
    assert_eq!(fish(&world, "chimectl --cli-input-json file://inb")[0].0, "file://inbox/");
}

/// What Elvish does when it starts: it writes what it offers after each line to a file, and a blank line after it.
const ELVISH: &str = r#"
use str
try {
    eval (chimectl completion elvish | slurp)
    for line [(from-lines < lines)] {
        for candidate [($edit:completion:arg-completer[chimectl] (str:split ' ' $line))] { echo $candidate[stem] }
        echo
    } > offered
} finally {
    exit
}
"#;

#[test]
fn elvish_completes() {
    if !is_installed("elvish") || !is_installed("script") {
        return;
    }
    let world = world();
    let lines: String = OFFERED.iter().map(|(line, _)| format!("{line}\n")).collect();
    fs::write(world.home.path().join("lines"), lines).unwrap();
    fs::write(world.home.path().join("rc.elv"), ELVISH).unwrap();
    let run = run(in_terminal(&world, "elvish -rc rc.elv").stdin(Stdio::null()));
    let found = fs::read_to_string(world.home.path().join("offered")).unwrap();
    let found: Vec<Vec<_>> = found.split_terminator("\n\n").map(|part| part.lines().collect()).collect();
    let offered: Vec<_> = OFFERED.iter().map(|(_, offered)| offered.to_vec()).collect();
    assert_eq!(found, offered, "{run:?}");
}

#[test]
fn nushell_completes() {
    if !is_on_path("nu") {
        return;
    }
    let world = world();
    let script = run(world.bare().args(["completion", "nushell"])).stdout;
    fs::write(world.home.path().join("chimectl.nu"), script).unwrap();
    let lines: Vec<Vec<_>> = OFFERED.iter().map(|(line, _)| line.split(' ').collect()).collect();
    let ask = format!(
        "$env.config.completions.external.completer = {{|words| $words}}
        source chimectl.nu
        let completer = $env.config.completions.external.completer
        {{
            found: ({} | each {{|words| do $completer $words | get value}}),
            other: (do $completer [git st])
        }} | to json --raw",
        serde_json::to_string(&lines).unwrap()
    );
    let run = run(program(&world, "nu").args(["--no-config-file", "--commands", &ask]));
    let offered: Vec<_> = OFFERED.iter().map(|(_, offered)| offered).collect();
    assert_eq!(run.ok(), serde_json::json!({ "found": offered, "other": ["git", "st"] }));
}
