//! A served sandbox and those who wish it ill: connections that say nothing, disks that are full, files that others could read.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::common::{Run, World, run};

/// A sandbox that a shell has started after `first`, and its address.
struct Shelled {
    child: Child,
    url: String,
}

impl Shelled {
    fn new(world: &World, first: &str, words: &str) -> Self {
        let mut command = Command::new("sh");
        let line = format!("{first}; exec {} sandbox serve {words}", env!("CARGO_BIN_EXE_chimectl"));
        command.args(["-c", &line]).env_clear().env("HOME", world.home.path()).env("PATH", "/usr/bin:/bin");
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim().strip_prefix("The sandbox is ready at ").unwrap_or_else(|| panic!("{line}")).to_owned();
        Self { child, url }
    }

    fn connect(&self) -> TcpStream {
        TcpStream::connect(self.url.strip_prefix("http://").unwrap()).unwrap()
    }

    fn call(&self, world: &World, words: &str, more: &[&str]) -> Run {
        run(world.chimectl().args(["--endpoint-url", &self.url]).args(words.split_whitespace()).args(more))
    }
}

impl Drop for Shelled {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn connections_that_say_nothing_keep_nobody_out() {
    let world = World::new();
    let served = Shelled::new(&world, "ulimit -n 64", "--in-memory");
    let mut held = Vec::new();
    for beginning in
        ["", "GET /voice-conn", "POST /meetings HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\nabc"]
    {
        for _ in 0..100 {
            let mut stream = served.connect();
            let _ = stream.write_all(beginning.as_bytes());
            held.push(stream);
        }
        let run = served.call(&world, "voice list-voice-connectors", &["--output", "json"]);
        assert_eq!(run.status, 0, "{run:?}");
    }
    // The first of them are closed, and say so.
    let mut first = held.swap_remove(0);
    first.set_read_timeout(Some(std::time::Duration::from_secs(60))).unwrap();
    assert_eq!(first.read(&mut [0; 1]).unwrap_or(0), 0);
}

#[test]
fn what_cannot_be_kept_is_said_without_words_of_the_database() {
    let world = World::new();
    let state = world.home.path().join("state.db");
    // A file has at most 128 blocks of 512 or 1,024 bytes, and the process hears of it by an error.
    let words = format!("--state {} --log /dev/full", state.display());
    let mut served = Shelled::new(&world, "trap '' XFSZ; ulimit -f 128", &words);
    let name = "n".repeat(250);
    let refused = (0..400).find_map(|_| {
        let run = served.call(&world, "voice create-voice-connector --require-encryption --name", &[&name]);
        (run.status != 0).then_some(run)
    });
    let refused = refused.unwrap();
    assert!(refused.stderr.contains("the sandbox state cannot be used: "), "{refused:?}");
    for word in ["SQL", "sql", "database", "disk I/O error", "constraint", "rusqlite"] {
        assert!(!refused.stderr.contains(word), "{refused:?}");
    }
    // What was kept can still be read.
    assert_eq!(served.call(&world, "voice list-voice-connectors", &[]).status, 0);
    let mut line = String::new();
    BufReader::new(served.child.stderr.as_mut().unwrap()).read_line(&mut line).unwrap();
    assert!(line.starts_with("Warning: the log cannot be written"), "{line}");
}

fn mode(path: &Path) -> u32 {
    path.metadata().unwrap_or_else(|error| panic!("{}: {error}", path.display())).permissions().mode() & 0o777
}

#[test]
fn the_state_is_for_its_owner_whatever_the_mask_says() {
    let world = World::new();
    let home = world.home.path();
    for (state, made) in [
        ("deep/er/state.db", &["deep", "deep/er"][..]),
        (".local/state/chimectl/sandbox.db", &[".local", ".local/state/chimectl"]),
        ("here.db", &[]),
    ] {
        let path = home.join(state);
        let words = if state.starts_with('.') { String::new() } else { format!("--state {}", path.display()) };
        let served = Shelled::new(&world, "umask 0", &words);
        let run = served.call(&world, "voice create-voice-connector --name pbx --require-encryption", &[]);
        assert_eq!(run.status, 0, "{run:?}");
        for end in ["", "-wal", "-shm"] {
            let file = home.join(format!("{state}{end}"));
            assert_eq!(mode(&file), 0o600, "{}", file.display());
        }
        for directory in made {
            assert_eq!(mode(&home.join(directory)), 0o700, "{directory}");
        }
    }
    // A file of an earlier version, and the command line's own use of it.
    let path = home.join("here.db");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    let mut command = world.bare();
    command.args(["--sandbox", "voice", "list-voice-connectors"]).env("CHIMECTL_SANDBOX_STATE", &path);
    assert_eq!(run(&mut command).status, 0);
    assert_eq!(mode(&path), 0o600);
    // One that is none is left alone.
    let other = home.join("other.txt");
    std::fs::write(&other, "no state").unwrap();
    std::fs::set_permissions(&other, std::fs::Permissions::from_mode(0o644)).unwrap();
    assert_ne!(run(command.env("CHIMECTL_SANDBOX_STATE", &other)).status, 0);
    assert_eq!((mode(&other), std::fs::read_to_string(&other).unwrap()), (0o644, "no state".to_owned()));
}
