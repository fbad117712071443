//! The program on a terminal, which script(1) of util-linux makes.

use std::process::Command;

use super::{Run, Server, World, run};

/// Runs words of a shell after the program's name, against `server`, on a terminal: standard output and standard error
/// both, unless the words send one elsewhere. What the terminal shows is the run's standard output.
pub fn on_terminal(world: &World, server: &Server, words: &str, environment: &[(&str, &str)]) -> Run {
    run(terminal(world, server, words).envs(environment.iter().copied()))
}

/// What [`on_terminal`] runs, whose output comes as it is written.
pub fn terminal(world: &World, server: &Server, words: &str) -> Command {
    let program = env!("CARGO_BIN_EXE_chimectl");
    // Whoever runs the tests in the background may have had signals ignored.
    let line = format!("env --default-signal=HUP,INT,TERM {program} --endpoint-url {} {words}", server.url);
    let mut command = Command::new("script");
    command.env_clear().env("PATH", "/usr/bin:/bin").env("SHELL", "/bin/sh").env("HOME", world.home.path());
    command
        .env("AWS_REGION", "us-east-1")
        .env("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
        .env("AWS_SECRET_ACCESS_KEY", "secret");
    command.env("TERM", "xterm").env("COLUMNS", "120");
    command.args(["--quiet", "--flush", "--return", "--command", &line, "/dev/null"]);
    command
}
