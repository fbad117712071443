//! The pictures in `docs/pictures/`, which are recorded: their commands run here on a terminal, with a sandbox behind them,
//! and what the terminal shows is drawn. `UPDATE=1 cargo test --test it pictures::` draws them again.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::common::{World, run};
use crate::generated::assert_current;
use chimectl::text::width::width;

/// Width of the terminal, in columns.
const COLUMNS: usize = 80;

/// Width of a column, height of a line and room around the text, in pixels. A font of 14 pixels has columns of about that
/// width; each piece of a line is stretched to it, so that tables stay straight in every font.
const COLUMN: f64 = 8.4;
const LINE: usize = 19;
const ROOM: usize = 16;

/// What stands in `docs/pictures/session.svg`: a meeting with people is created, its people are listed,
/// something is mistyped, and the meeting is deleted.
const SESSION: [&str; 5] = [
    "chimectl meetings create-meeting --external-meeting-id standup \\\n    --media-region eu-central-1 --output off",
    "chimectl meetings batch-create-attendee --meeting-id @last \\\n    --attendees ExternalUserId=alice ExternalUserId=bob --output off",
    "chimectl meetings list-attendees --meeting-id @last",
    "chimectl meetings get-meeting --metting-id @last",
    "chimectl meetings delete-meeting --meeting-id @last",
];

/// How the document looks, on a light page and on a dark one: the colors of GitHub's pages.
const STYLE: &str = "  <style>
    text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #1f2328 }
    rect { fill: #ffffff; stroke: #d0d7de }
    .bold { font-weight: bold }
    .gray { fill: #59636e }
    .red { fill: #cf222e }
    .green { fill: #1a7f37 }
    .yellow { fill: #9a6700 }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 }
      rect { fill: #0d1117; stroke: #3d444d }
      .gray { fill: #9198a1 }
      .red { fill: #f85149 }
      .green { fill: #3fb950 }
      .yellow { fill: #d29922 }
    }
  </style>
";

/// What a terminal shows of the commands, each after a prompt.
fn recorded(commands: &[&str]) -> String {
    let world = World::new();
    let home = world.home.path();
    let mut session = format!("stty cols {COLUMNS}\n");
    for (number, command) in commands.iter().enumerate() {
        let prompts = command.lines().zip(["$"].into_iter().chain(std::iter::repeat(">")));
        let typed: String = prompts.map(|(line, prompt)| format!("\u{1b}[90m{prompt}\u{1b}[39m {line}\n")).collect();
        fs::write(home.join(format!("{number}.typed")), typed).unwrap();
        writeln!(session, "cat {number}.typed\n{command}").unwrap();
    }
    fs::write(home.join("session"), session).unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_chimectl"));
    let mut shell = world.bare();
    shell.current_dir(home).env("PATH", format!("{}:/usr/bin:/bin", program.parent().unwrap().display()));
    shell.env("SHELL", "/bin/sh").env("TERM", "xterm").stdin(std::process::Stdio::null());
    shell.args(["sandbox", "exec", "--seed", "1", "--", "script", "--quiet", "--flush", "--command", "sh session"]);
    let shown = run(shell.arg("/dev/null"));
    assert!(shown.status == 0 && shown.stderr.is_empty(), "{shown:?}");
    shown.stdout
}

/// How a piece of a line looks, as classes of [`STYLE`].
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Look {
    bold: bool,
    color: &'static str,
}

impl Look {
    /// How it goes on after a sequence of the terminal: `ESC [ codes m`.
    fn after(self, codes: &str) -> Self {
        match codes {
            "0" => Self::default(),
            "1" => Self { bold: true, ..self },
            "39" => Self { color: "", ..self },
            "90" => Self { color: "gray", ..self },
            "38;5;1" => Self { color: "red", ..self },
            "38;5;2" => Self { color: "green", ..self },
            "38;5;3" => Self { color: "yellow", ..self },
            other => panic!("a picture cannot show the sequence {other:?}"),
        }
    }

    /// The attribute with its classes.
    fn class(self) -> String {
        let classes = [if self.bold { "bold" } else { "" }, self.color].join(" ");
        let classes = classes.trim();
        if classes.is_empty() { String::new() } else { format!(" class=\"{classes}\"") }
    }
}

/// The document that shows what a terminal got. `title` is for those who cannot see it.
fn drawn(title: &str, shown: &str) -> String {
    let lines: Vec<&str> = shown.lines().collect();
    let across = (COLUMNS as f64 * COLUMN) as usize + 2 * ROOM;
    let down = lines.len() * LINE + 2 * ROOM;
    let mut document = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{across}\" height=\"{down}\" viewBox=\"0 0 {across} {down}\" \
         role=\"img\" xml:space=\"preserve\">\n  <title>{}</title>\n{STYLE}  \
         <rect x=\"0.5\" y=\"0.5\" width=\"{}\" height=\"{}\" rx=\"6\"/>\n",
        escaped(title),
        across - 1,
        down - 1
    );
    let mut look = Look::default();
    for (number, line) in lines.into_iter().enumerate() {
        let mut column = 0;
        for (index, piece) in line.split("\u{1b}[").enumerate() {
            let text = if index == 0 {
                piece
            } else {
                let (codes, text) = piece.split_once('m').unwrap_or((piece, ""));
                look = look.after(codes);
                text
            };
            let (text, columns) = (escaped(text), width(text));
            if !text.trim().is_empty() {
                let x = ROOM as f64 + column as f64 * COLUMN;
                // The font's base line is about a quarter of the line above its end.
                let y = ROOM + number * LINE + 14;
                let (long, class) = (columns as f64 * COLUMN, look.class());
                writeln!(document, "  <text x=\"{x:.1}\" y=\"{y}\" textLength=\"{long:.1}\"{class}>{text}</text>")
                    .unwrap();
            }
            column += columns;
        }
        assert!(column <= COLUMNS, "{column} columns, which a terminal of {COLUMNS} breaks: {line:?}");
    }
    document + "</svg>\n"
}

/// The text as XML has it.
fn escaped(text: &str) -> String {
    let wild = text.chars().find(|character| character.is_control());
    assert_eq!(wild, None, "a picture cannot show {text:?}");
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[test]
fn the_session_of_the_readme_is_current() {
    let shown = recorded(&SESSION);
    // A picture of a program that fails would be current as well.
    for part in ["alice", "bob", "did you mean --meeting-id?", "Deleted meeting"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let title =
        "A meeting and its attendees are created in the sandbox, listed as a table, and a mistyped flag is corrected";
    assert_current("docs/pictures/session.svg", &drawn(title, &shown));
}

#[test]
fn a_picture_shows_what_is_bold_or_colored_and_what_xml_would_read() {
    let document = drawn("<", "\u{1b}[1ma <b> & c\u{1b}[0m  \u{1b}[38;5;1md\u{1b}[39m\r\n e");
    for element in [
        "<title>&lt;</title>",
        "<text x=\"16.0\" y=\"30\" textLength=\"75.6\" class=\"bold\">a &lt;b&gt; &amp; c</text>",
        "<text x=\"108.4\" y=\"30\" textLength=\"8.4\" class=\"red\">d</text>",
        "<text x=\"16.0\" y=\"49\" textLength=\"16.8\"> e</text>",
    ] {
        assert!(document.contains(element), "{element}: {document}");
    }
}

#[test]
fn a_picture_refuses_what_it_cannot_show() {
    let wide = "a".repeat(COLUMNS + 1);
    for shown in ["\u{1b}[Ka", "a\rb", "\u{1b}[4ma", "a\u{1b}]0;b\u{7}", wide.as_str()] {
        assert!(std::panic::catch_unwind(|| drawn("", shown)).is_err(), "{shown:?}");
    }
    drawn("", &wide[1..]);
}
