//! The texts in files: what string literals say to users, what comments say to readers of the code, and the paragraphs of pages.

use std::fs;
use std::path::Path;

/// `line` without what stands between backquotes, of which a sentence knows only that it is a name.
pub fn without_code(line: &str) -> String {
    line.split('`').enumerate().map(|(index, part)| if index % 2 == 0 { part } else { "`x`" }).collect()
}

/// The paragraphs of a page in Markdown that are not code, each on one line, with the number of its first line.
pub fn page_paragraphs(page: &str) -> Vec<(usize, String)> {
    let (mut paragraphs, mut is_code, mut is_open) = (Vec::<(usize, String)>::new(), false, false);
    for (index, line) in page.lines().map(str::trim).enumerate() {
        is_code ^= line.starts_with("```");
        let is_prose = !is_code && !line.is_empty() && !["```", "<!--"].iter().any(|mark| line.starts_with(mark));
        let number = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let is_item = ["- ", "* "].iter().any(|mark| line.starts_with(mark)) || number.starts_with(". ");
        match paragraphs.last_mut() {
            _ if !is_prose => {}
            Some((_, paragraph)) if is_open && !is_item && !line.starts_with(['|', '#']) => {
                *paragraph += " ";
                *paragraph += line;
            }
            _ => paragraphs.push((index + 1, line.to_owned())),
        }
        is_open = is_prose && !line.starts_with(['|', '#']);
    }
    paragraphs
}

/// Texts below `folder`, which is `src/`: the area, the place and the text of each.
///
/// An area is the literals or the comments of a folder of the layers, as `src/api literals`.
pub fn texts(folder: &Path) -> Vec<(String, String, String)> {
    let mut all = Vec::new();
    for layer in ["api", "aws", "cli", "jobs", "sandbox", "services", "text"] {
        add_folder(&folder.join(layer), &format!("src/{layer}"), &mut all);
    }
    all
}

fn add_folder(folder: &Path, name: &str, all: &mut Vec<(String, String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            add_folder(&path, &format!("{name}/{file}"), all);
        // Synonyms are what people type, in any spelling.
        } else if file.ends_with(".rs") && !["synonyms.rs", "tests.rs"].contains(&file) {
            let text = fs::read_to_string(&path).unwrap();
            let layer = name.splitn(3, '/').take(2).collect::<Vec<_>>().join("/");
            for piece in pieces(text.split("#[cfg(test)]").next().unwrap()) {
                let (kind, text) = match piece {
                    Piece::Literal(text) => ("literals", text),
                    Piece::Comment(text) => ("comments", text),
                };
                all.push((format!("{layer} {kind}"), format!("{name}/{file}"), without_code(&text)));
            }
        }
    }
}

/// A text in a Rust file.
#[derive(Debug, PartialEq, Eq)]
enum Piece {
    /// A string literal with blanks in it, which is what a sentence has and a name has not. Lines that are continued with a
    /// backslash are joined.
    Literal(String),
    /// Comment lines that follow each other, joined.
    Comment(String),
}

/// The texts of a Rust file in their order.
fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut comment: Vec<&str> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['"', '\'', '/', '\n']) {
        let here = &rest[at..];
        if let Some(line) = here.strip_prefix("//") {
            let end = line.find('\n').unwrap_or(line.len());
            comment.push(line[..end].trim_start_matches(['/', '!']).trim());
            // The line's end is passed too, so that the next comment line is found to follow this one.
            rest = line[end..].trim_start_matches([' ', '\n']);
            if !rest.starts_with("//") {
                pieces.push(Piece::Comment(std::mem::take(&mut comment).join(" ")));
            }
        } else if let Some(quoted) = here.strip_prefix('"') {
            let hashes = rest[..at].len() - rest[..at].trim_end_matches('#').len();
            let is_raw = rest[..at].trim_end_matches('#').ends_with('r');
            let (literal, after) = literal(quoted, if is_raw { Some(hashes) } else { None });
            if literal.contains(' ') && !is_sql(&literal) {
                pieces.push(Piece::Literal(literal));
            }
            rest = after;
        } else if here.starts_with("'\"'") || here.starts_with("'\\\"'") || here.starts_with("'/'") {
            rest = &here[here[1..].find('\'').unwrap() + 2..];
        } else {
            rest = &here[1..];
        }
    }
    pieces
}

/// Whether a literal is a statement for the database.
fn is_sql(literal: &str) -> bool {
    ["ALTER ", "CREATE ", "DELETE ", "INSERT ", "SELECT ", "UPDATE "]
        .iter()
        .any(|verb| literal.trim().starts_with(verb))
}

/// The literal at the beginning of `text`, behind its first quotation mark, and what follows it. A raw one has so many `#`.
fn literal(text: &str, raw: Option<usize>) -> (String, &str) {
    if let Some(hashes) = raw {
        let end = text.find(&format!("\"{}", "#".repeat(hashes))).unwrap_or(text.len());
        return (text[..end].to_owned(), text.get(end + 1..).unwrap_or_default());
    }
    let mut literal = String::new();
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return (literal, &text[at + 1..]),
            '\\' => match letters.next() {
                Some((at, '\n')) => {
                    let blank = text[at..].len() - text[at..].trim_start().len();
                    letters = text[at + blank..].char_indices();
                    let (rest, after) = self::literal(letters.as_str(), None);
                    return (literal + &rest, after);
                }
                Some((_, 'n')) => literal.push('\n'),
                Some((_, escaped)) => literal.push(escaped),
                None => {}
            },
            letter => literal.push(letter),
        }
    }
    (literal, "")
}

#[test]
fn literals_and_comments_are_found() {
    let text = "//! One\n//! two.\nfn f() -> char { '\"' } // three\nconst A: &str = \"a \\\n    b\\\"c\"; const B: &str = r#\"d \"e\" f\"#;";
    assert_eq!(
        pieces(text),
        [
            Piece::Comment("One two.".to_owned()),
            Piece::Comment("three".to_owned()),
            Piece::Literal("a b\"c".to_owned()),
            Piece::Literal("d \"e\" f".to_owned()),
        ]
    );
}

#[test]
fn a_paragraph_of_a_page_is_one_text() {
    let page = "# Title\nOne `x\ny` two\n\n- item\n  continued\n- next\n\n```console\n$ code\n```\n| a | b |\n| c | d |\nend\n";
    let paragraphs = [
        (1, "# Title"),
        (2, "One `x y` two"),
        (5, "- item continued"),
        (7, "- next"),
        (12, "| a | b |"),
        (13, "| c | d |"),
        (14, "end"),
    ];
    assert_eq!(page_paragraphs(page), paragraphs.map(|(line, text)| (line, text.to_owned())));
}

#[test]
fn code_in_a_sentence_is_a_name() {
    assert_eq!(without_code("the `answer of` it"), "the `x` it");
}
