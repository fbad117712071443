//! The syntax of the AWS configuration files: that of Python's `configparser`, because the AWS CLI reads them with it.
//!
//! It is not the SDK's, which knows no `key: value`, no indented sections, no `[DEFAULT]` and few letters in names. No
//! crate reads this dialect: those that read INI files either take what Python refuses, or know no continuation by
//! depth. Source of the rules: `Lib/configparser.py` of Python 3, with the defaults of `RawConfigParser`.

/// A section: its name as it stands between the brackets, and its keys in small letters, with the text of each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Section {
    /// What stands between the brackets.
    pub name: String,
    /// The keys, those of `[DEFAULT]` last.
    pub keys: Vec<(String, Text)>,
}

/// What a key has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    /// The value; further lines of it follow line feeds.
    Plain(String),
    /// Nothing behind the key and indented `name = value` lines below it.
    Nested(Vec<(String, String)>),
}

/// Why a file cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub struct Broken {
    /// The number of the line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub why: String,
}

/// The section whose keys all others inherit.
const INHERITED: &str = "DEFAULT";

/// A key under way: its lines, and where it stands.
struct Entry {
    key: String,
    line: usize,
    lines: Vec<String>,
}

/// The sections of a file in their order.
///
/// # Errors
/// If a line is none of the syntax, or a section or a key stands twice.
pub fn parse(bytes: &[u8]) -> Result<Vec<Section>, Broken> {
    parse_with(bytes, nested)
}

/// The sections of a file in which indented lines are nothing but further lines of a value.
///
/// # Errors
/// As [`parse`].
pub fn parse_plain(bytes: &[u8]) -> Result<Vec<Section>, Broken> {
    parse_with(bytes, |entry| Ok((entry.key, Text::Plain(entry.lines.join("\n").trim_matches(is_blank).to_owned()))))
}

fn parse_with(bytes: &[u8], finished: fn(Entry) -> Result<(String, Text), Broken>) -> Result<Vec<Section>, Broken> {
    let text = std::str::from_utf8(bytes).map_err(|error| Broken {
        line: lines(&String::from_utf8_lossy(&bytes[..error.valid_up_to()])).count().max(1),
        why: "it is not UTF-8".to_owned(),
    })?;
    if text.starts_with('\u{feff}') {
        return Err(Broken { line: 1, why: "it begins with a byte order mark".to_owned() });
    }
    let mut sections: Vec<(String, Vec<Entry>)> = Vec::new();
    let mut inherited: Vec<Entry> = Vec::new();
    // The section under way: none, that which others inherit, or the last one.
    let mut current: Option<bool> = None;
    let (mut depth, mut in_key) = (0, false);
    for (number, line) in lines(text).enumerate().map(|(at, line)| (at + 1, line)) {
        let broken = |why: String| Err(Broken { line: number, why });
        let content = line.trim_matches(is_blank);
        if content.starts_with(['#', ';']) {
            continue;
        }
        let keys = match current {
            Some(true) => Some(&mut inherited),
            Some(false) => sections.last_mut().map(|(_, keys)| keys),
            None => None,
        };
        let indent = line.chars().take_while(|character| is_blank(*character)).count();
        if in_key && (content.is_empty() || indent > depth) {
            if let Some(entry) = keys.and_then(|keys| keys.last_mut()) {
                entry.lines.push(content.to_owned());
            }
            continue;
        }
        if content.is_empty() {
            continue;
        }
        depth = indent;
        if let Some(name) = header(content) {
            in_key = false;
            current = Some(name == INHERITED);
            if name != INHERITED {
                if sections.iter().any(|(known, _)| known == name) {
                    return broken(format!("the section [{name}] occurs twice"));
                }
                sections.push((name.to_owned(), Vec::new()));
            }
            continue;
        }
        let Some(keys) = keys else {
            return broken("it is before the first [section]".to_owned());
        };
        let Some((key, value)) = content.split_once(['=', ':']) else {
            return broken("it is neither a [section] nor `key = value`".to_owned());
        };
        let key = key.trim_matches(is_blank).to_lowercase();
        if key.is_empty() {
            return broken("the value has no key".to_owned());
        }
        if keys.iter().any(|entry| entry.key == key) {
            return broken(format!("the key {key} occurs twice in its section"));
        }
        keys.push(Entry { key, line: number, lines: vec![value.trim_matches(is_blank).to_owned()] });
        in_key = true;
    }
    let inherited = inherited.into_iter().map(finished).collect::<Result<Vec<_>, _>>()?;
    let section = |(name, entries): (String, Vec<Entry>)| {
        let mut keys = entries.into_iter().map(finished).collect::<Result<Vec<_>, _>>()?;
        let missing: Vec<_> =
            inherited.iter().filter(|(key, _)| keys.iter().all(|(known, _)| known != key)).cloned().collect();
        keys.extend(missing);
        Ok(Section { name, keys })
    };
    sections.into_iter().map(section).collect()
}

/// The name of a section, if the line is the head of one. What stands behind the last bracket is skipped.
fn header(line: &str) -> Option<&str> {
    line.strip_prefix('[')?.rsplit_once(']').map(|(name, _)| name).filter(|name| !name.is_empty())
}

/// A key with its whole text, or with the lines below it.
fn nested(entry: Entry) -> Result<(String, Text), Broken> {
    let text = entry.lines.join("\n");
    let text = text.trim_end_matches(is_blank);
    if !text.starts_with('\n') {
        return Ok((entry.key, Text::Plain(text.to_owned())));
    }
    let nested = text.lines().map(|line| line.trim_matches(is_blank)).filter(|line| !line.is_empty()).map(|line| {
        let (name, value) = line.split_once('=').ok_or_else(|| Broken {
            line: entry.line,
            why: format!("below the key {}, {line:?} is not `name = value`", entry.key),
        })?;
        Ok((name.trim_matches(is_blank).to_owned(), value.trim_matches(is_blank).to_owned()))
    });
    let nested = nested.collect::<Result<_, _>>()?;
    Ok((entry.key, Text::Nested(nested)))
}

/// Lines as Python reads them, which end with a line feed, a carriage return or both.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
}

/// What Python calls white space: four separators too, which Unicode does not count.
fn is_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\x1c'..='\x1f')
}

/// The words of a section's name as a POSIX shell would split them, if its quotes are closed.
pub fn words(text: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\'' => {
                let word = word.get_or_insert_default();
                loop {
                    match characters.next()? {
                        '\'' => break,
                        other => word.push(other),
                    }
                }
            }
            '"' => {
                let word = word.get_or_insert_default();
                loop {
                    match characters.next()? {
                        '"' => break,
                        '\\' => match characters.next()? {
                            escaped @ ('"' | '\\') => word.push(escaped),
                            other => word.extend(['\\', other]),
                        },
                        other => word.push(other),
                    }
                }
            }
            '\\' => word.get_or_insert_default().push(characters.next()?),
            ' ' | '\t' | '\r' | '\n' => words.extend(word.take()),
            other => word.get_or_insert_default().push(other),
        }
    }
    words.extend(word);
    Some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is read, a line for each section and key.
    fn read(text: &str) -> Result<Vec<String>, (usize, String)> {
        let sections = parse(text.as_bytes()).map_err(|broken| (broken.line, broken.why))?;
        let keys = |section: &Section| {
            let keys = section.keys.iter().map(|(key, text)| match text {
                Text::Plain(value) => format!("{key}={value:?}"),
                Text::Nested(nested) => format!("{key}={nested:?}"),
            });
            std::iter::once(format!("[{}]", section.name)).chain(keys).collect::<Vec<_>>()
        };
        Ok(sections.iter().flat_map(keys).collect())
    }

    #[test]
    fn what_python_reads_is_read() {
        let cases: [(&str, &[&str]); 17] = [
            ("[a]\nk = v\n", &["[a]", "k=\"v\""]),
            ("[a]\nk: v\n", &["[a]", "k=\"v\""]),
            ("[a]\nk = http://x:1\n", &["[a]", "k=\"http://x:1\""]),
            ("[a]\nK=v", &["[a]", "k=\"v\""]),
            ("  [a]\n  k = v\n  l = w\n", &["[a]", "k=\"v\"", "l=\"w\""]),
            ("[a]\n\tk = v\n[b]\n", &["[a]", "k=\"v\"", "[b]"]),
            ("[a]\nk = v\n  w\n", &["[a]", "k=\"v\\nw\""]),
            ("[a]\nk = v\n  # no\n; no\n", &["[a]", "k=\"v\""]),
            ("[a]\nk = v # yes\n", &["[a]", "k=\"v # yes\""]),
            ("[a]\nk = \"v\"\n", &["[a]", "k=\"\\\"v\\\"\""]),
            ("[a]\r\nk = v\r\n", &["[a]", "k=\"v\""]),
            ("[a]\rk = v\rl = w", &["[a]", "k=\"v\"", "l=\"w\""]),
            ("[a] # text\nk =\n", &["[a]", "k=\"\""]),
            ("[a]\nk =\n  x = 1\n  y=2\n", &["[a]", "k=[(\"x\", \"1\"), (\"y\", \"2\")]"]),
            (
                "[DEFAULT]\nk = v\nl = w\n[a]\nk = own\n[b]\n",
                &["[a]", "k=\"own\"", "l=\"w\"", "[b]", "k=\"v\"", "l=\"w\""],
            ),
            ("[ä b]\nk = ü\n", &["[ä b]", "k=\"ü\""]),
            ("# only\n\n", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text), Ok(expected.iter().map(|line| (*line).to_owned()).collect()), "{text:?}");
        }
    }

    #[test]
    fn what_python_refuses_is_refused_with_its_line() {
        let cases = [
            ("k = v\n", 1, "before the first"),
            ("[a]\n[b]\n[a]\n", 3, "[a] occurs twice"),
            ("[a]\nk = v\nK: w\n", 3, "k occurs twice"),
            ("[a]\nk\n", 2, "neither"),
            ("[a]\n[]\n", 2, "neither"),
            ("[a]\n= v\n", 2, "no key"),
            ("[a]\nk =\n  word\n", 2, "\"word\""),
            ("\u{feff}[a]\n", 1, "byte order mark"),
        ];
        for (text, line, why) in cases {
            let refused = read(text).unwrap_err();
            assert!(refused.0 == line && refused.1.contains(why), "{text:?} {refused:?}");
        }
        assert_eq!(parse(b"[a]\nk = \xff\n").map_err(|broken| broken.line), Err(2));
    }

    #[test]
    fn lines_of_a_plain_value_are_its_text() {
        let sections = parse_plain(b"[a]\nk =\n  !f() {\n  # no\n    x\n  }; f\nl = v\n").unwrap();
        let plain = |key: &str, value: &str| (key.to_owned(), Text::Plain(value.to_owned()));
        assert_eq!(sections[0].keys, [plain("k", "!f() {\nx\n}; f"), plain("l", "v")]);
    }

    #[test]
    fn names_are_split_as_a_shell_would() {
        let cases: [(&str, Option<&[&str]>); 7] = [
            ("profile p", Some(&["profile", "p"])),
            ("profile \"my p\"", Some(&["profile", "my p"])),
            ("profile 'my \\p'", Some(&["profile", "my \\p"])),
            ("profile \"a\\\"b\"", Some(&["profile", "a\"b"])),
            ("profile my\\ p", Some(&["profile", "my p"])),
            ("profile my p", Some(&["profile", "my", "p"])),
            ("profile \"open", None),
        ];
        for (text, expected) in cases {
            let expected = expected.map(|words| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
            assert_eq!(words(text), expected, "{text:?}");
        }
    }
}
