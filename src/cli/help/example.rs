//! Examples: command lines that a reader copies from the screen into a shell, so none of them is wrapped as prose.

/// The width of a screen on which every example looks as when pasted. Lines are not broken for other widths, so an
/// example looks the same everywhere.
const WIDTH: usize = 80;
/// The blanks before each line of an example.
pub const INDENT: &str = "  ";
/// The spaces before a flag that has its own line, in addition to those.
const CONTINUED: &str = "    ";

/// The lines of a command: one where it fits, else one for each flag with its values. A value that is longer than a line
/// stays in one piece: a terminal breaks it at its edge, and joins it again when it is copied.
pub fn lines(command: &str) -> Vec<String> {
    if INDENT.len() + command.chars().count() <= WIDTH {
        return vec![command.to_owned()];
    }
    let parts = flags(command);
    let last = parts.len() - 1;
    let line = |(at, part): (usize, &&str)| {
        let (indent, end) = (if at == 0 { "" } else { CONTINUED }, if at == last { "" } else { " \\" });
        format!("{indent}{part}{end}")
    };
    parts.iter().enumerate().map(line).collect()
}

/// The text after a command's help, line by line, with its commands broken: indented lines are commands.
pub fn text_lines(text: &str) -> Vec<String> {
    let broken = |line: &str| match line.strip_prefix(INDENT) {
        Some(command) => lines(command).iter().map(|line| format!("{INDENT}{line}")).collect(),
        None => vec![line.to_owned()],
    };
    text.lines().flat_map(broken).collect()
}

/// The command, and each flag with its values. Text in quotation marks contains no flags.
fn flags(command: &str) -> Vec<&str> {
    let mut begins = vec![0];
    let mut quote = None;
    for (at, letter) in command.char_indices() {
        match (quote, letter) {
            (Some(open), _) if open == letter => quote = None,
            (None, '\'' | '"') => quote = Some(letter),
            (None, ' ') => {
                let flag = command[at + 1..].strip_prefix("--");
                if flag.is_some_and(|name| name.starts_with(|first: char| first.is_ascii_lowercase())) {
                    begins.push(at + 1);
                }
            }
            _ => {}
        }
    }
    let ends = begins.iter().skip(1).map(|begin| begin - 1).chain([command.len()]);
    begins.iter().zip(ends).map(|(begin, end)| &command[*begin..end]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_broken_before_its_flags_and_nowhere_else() {
        let short = "chimectl sandbox exec -- ./provision.sh";
        assert_eq!(lines(short), [short]);
        let value = "'a --b \"c\" of a value that is as long as it takes to fill more than half of a line'";
        let long = format!("chimectl g leaf --one {value} --two 1 2 -- --three");
        assert_eq!(
            lines(&long),
            ["chimectl g leaf \\", &format!("    --one {value} \\"), "    --two 1 2 -- \\", "    --three"]
        );
        let quoted = format!("eval \"$(chimectl sandbox env --port 4599 {})\"", "x".repeat(60));
        assert_eq!(lines(&quoted), [quoted.as_str()]);
        assert_eq!(text_lines("Example:\n  a b"), ["Example:", "  a b"]);
    }
}
