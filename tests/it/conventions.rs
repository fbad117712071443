//! Every line of `docs/conventions.md`, every item of `docs/reliability.md`, and every row of the guide to moving from the AWS CLI, names tests that exist.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The items of all lists, each with its continued lines.
fn items(text: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    let mut is_inside = false;
    for line in text.lines() {
        if let Some(first) = line.strip_prefix("- ") {
            items.push(first.to_owned());
            is_inside = true;
        } else if is_inside && line.starts_with("  ") {
            items.last_mut().unwrap().push_str(&format!(" {}", line.trim()));
        } else {
            assert!(!is_inside || line.is_empty(), "neither an item nor a part of one: {line}");
            is_inside = false;
        }
    }
    items
}

/// The rows of a table, with what stands in their cells.
fn rows(text: &str) -> Vec<String> {
    let rows = text.lines().filter(|line| line.starts_with("| ") && !line.starts_with("|---"));
    // The first one is the head.
    rows.skip(1).map(str::to_owned).collect()
}

/// The tests that an item names at its end, `[FILE: TEST, TEST; FILE: TEST]`, by file; where readers of the page do not look for
/// them, as in the row of a table, they stand in a comment.
fn named(item: &str) -> Option<Vec<(String, Vec<String>)>> {
    let tests = match item.strip_suffix(" --> |").or_else(|| item.strip_suffix(" -->")) {
        Some(row) => row.rsplit_once("<!-- ")?.1,
        None => item.strip_suffix(']')?.rsplit_once('[')?.1,
    };
    let of_file = |part: &str| {
        let (file, names) = part.split_once(": ")?;
        Some((file.trim().to_owned(), names.split(',').map(|name| name.trim().to_owned()).collect()))
    };
    tests.split(';').map(of_file).collect()
}

/// The names of the tests in a file: functions under `#[test]` and its like, those of proptest too, or the checks of a
/// Python program.
fn tests(path: &str) -> Vec<String> {
    let text = read(path);
    let name = |line: &str, start: &str| {
        let (name, _) = line.trim_start().strip_prefix(start)?.split_once('(')?;
        Some(name.to_owned())
    };
    if path.ends_with(".py") {
        return text.lines().filter_map(|line| name(line, "def ")).collect();
    }
    let mut tests = Vec::new();
    let mut is_test = false;
    for line in text.lines().map(str::trim_start) {
        if line.starts_with('#') {
            is_test |= line.starts_with("#[test]") || line.starts_with("#[tokio::test");
        } else {
            let function = name(line, "fn ").or_else(|| name(line, "async fn "));
            tests.extend(function.filter(|_| is_test));
            is_test = false;
        }
    }
    tests
}

/// What is wrong with the tests that items name.
fn problems(items: &[String]) -> Vec<String> {
    let mut files: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut problems = Vec::new();
    for item in items {
        let Some(named) = named(item) else {
            problems.push(format!("names no test: {item}"));
            continue;
        };
        for (file, names) in named {
            let known = files.entry(file.clone()).or_insert_with_key(|file| tests(file));
            let unknown = names.iter().filter(|name| !known.contains(name));
            problems.extend(unknown.map(|name| format!("{file} has no test {name}: {item}")));
        }
    }
    problems
}

#[test]
fn every_line_names_tests_that_exist() {
    let items = items(&read("docs/conventions.md"));
    assert!(items.len() > 60, "{} lines", items.len());
    let problems = problems(&items);
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_item_of_the_page_of_reliability_names_tests_that_exist() {
    let items = items(&read("docs/reliability.md"));
    assert!(items.len() > 10, "{} items", items.len());
    let problems = problems(&items);
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_difference_names_tests_that_exist() {
    let rows = rows(&read("docs/moving-from-the-aws-cli.md"));
    assert!(rows.len() > 40, "{} rows", rows.len());
    let mut problems = problems(&rows);
    let cells = |row: &str| row.replace("\\|", "").matches('|').count() - 1;
    problems.extend(rows.iter().filter(|row| cells(row) != 3).map(|row| format!("has not three cells: {row}")));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn a_line_without_tests_is_found() {
    assert_eq!(named("Nothing holds this."), None);
    assert_eq!(named("Nor this. [tests/it/calls.rs]"), None);
    let two = named("But this. [a.rs: b, c; d.rs: e]").unwrap();
    assert_eq!(
        two,
        [("a.rs".to_owned(), vec!["b".to_owned(), "c".to_owned()]), ("d.rs".to_owned(), vec!["e".to_owned()])]
    );
    assert_eq!(named("| a | b | c |"), None);
    assert_eq!(named("| a | b | c <!-- a.rs: b --> |").unwrap(), [("a.rs".to_owned(), vec!["b".to_owned()])]);
    assert_eq!(named("d <!-- a.rs: b -->").unwrap(), [("a.rs".to_owned(), vec!["b".to_owned()])]);
    assert_eq!(rows("# A\n| a | b |\n|---|---|\n| c | d |\n"), ["| c | d |"]);
    assert!(tests("tests/it/conventions.rs").contains(&"a_line_without_tests_is_found".to_owned()));
    assert!(!tests("tests/it/conventions.rs").contains(&"named".to_owned()));
    assert_eq!(items("# A\n\ntext\n\n- one\n  more\n- two\n\nend"), ["one more", "two"]);
}
