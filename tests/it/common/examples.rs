//! The examples of the operations, which are valid inputs.

use chimectl::api::Document;
use chimectl::api::operation::Operation;
use chimectl::aws::environment::Environment;
use chimectl::cli;
use chimectl::cli::input::gather;

/// The input that the operation's example gives.
pub fn example_input(operation: &'static Operation) -> Document {
    let words = shell_words(operation.example);
    let parsed = cli::parse(words.iter().map(Into::into).collect()).unwrap_or_else(|refusal| panic!("{refusal:?}"));
    let cli::Command::Service(group) = parsed.cli.command else { panic!("{}", operation.example) };
    let cli::Called::Operation(invocation) = group.called() else { panic!("{}", operation.example) };
    let (input, problems) = gather(operation, &invocation.flags, None, &Environment::of_process());
    assert!(problems.is_empty(), "{problems:?}");
    input
}

/// Words as a POSIX shell splits them, as far as examples need it: blanks and single quotes.
pub fn shell_words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for character in line.chars() {
        match character {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            other => words.last_mut().unwrap().push(other),
        }
    }
    words
}
