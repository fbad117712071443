//! Every format, on a pipe and on a terminal: nothing panics, a terminal gets no control character, and a reader of
//! the format gets the data that the service gave.

use chimectl::api::Document;
use chimectl::api::facts::{ServiceFacts, Type};
use chimectl::api::operation::Operation;
use chimectl::api::paging::Paging;
use chimectl::api::skeleton;
use chimectl::cli::output::Shape;
use chimectl::text::width::width as columns;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::generated::{
    OPERATIONS, any_document, any_json, any_mutation, any_operation, any_text, assert_harmless, cases, is_dangerous,
};
use super::process::{on_a_pipe, on_a_terminal};
use super::queries::as_python;
use crate::common::{formats, texts};

/// The pages of an answer, in the order in which they come.
#[derive(Debug, Clone)]
struct Answer {
    operation: Option<&'static Operation>,
    pages: Vec<Document>,
    resume: Option<String>,
}

impl Answer {
    fn case(&self, format: &str) -> Json {
        let pages = self.pages.iter().enumerate().map(|(number, document)| {
            let resume = self.resume.as_ref().filter(|_| number + 1 == self.pages.len());
            json!({ "document": document, "resume": resume })
        });
        let pages: Vec<_> = pages.collect();
        let operation = self.operation.map(|operation| operation.name);
        let service = self.operation.map(|operation| operation.service.name());
        json!({ "do": "render", "format": format, "service": service, "operation": operation, "pages": pages, "color": "off" })
    }

    /// The case in which pages come as text, which a server may write in several ways.
    fn unread(&self, format: &str, write: fn(&Document) -> String) -> Json {
        let mut case = self.case(format);
        for (page, document) in case["pages"].as_array_mut().unwrap().iter_mut().zip(&self.pages) {
            page["unread"] = write(document).into();
        }
        case
    }

    fn list(&self) -> Option<String> {
        self.operation.and_then(Paging::of).map(|paging| paging.items.to_owned())
    }

    /// The list whose items are lines: the one that pages continue, or the only member of the answer.
    fn lines(&self) -> Option<String> {
        let operation = self.operation?;
        let facts = ServiceFacts::of(operation.service).operation(operation.name);
        let members: Vec<_> =
            facts.into_iter().flat_map(|facts| facts.response).filter(|(name, _)| *name != "NextToken").collect();
        let only = match &members[..] {
            [(name, limits)] if matches!(limits.documented_type, Type::List(_)) => Some((*name).to_owned()),
            _ => None,
        };
        self.list().or(only)
    }

    /// All pages in one document, by the rule of the documentation.
    fn joined(&self) -> Document {
        let mut pages = self.pages.iter();
        let mut joined = pages.next().cloned().unwrap_or_default();
        if let Some(Json::Array(all)) = self.list().and_then(|list| joined.get_mut(&list)) {
            all.extend(pages.flat_map(|page| page[&self.list().unwrap()].as_array().unwrap().iter().cloned()));
        }
        if let Some(token) = &self.resume {
            joined.insert("NextToken".to_owned(), token.clone().into());
        }
        joined
    }
}

/// Answers with every documented member, in which texts and other things stand that no service ever sent.
fn any_answer() -> impl Strategy<Value = Answer> {
    let documented = any_operation().prop_flat_map(|operation| {
        let blank = skeleton::output(operation).unwrap_or_default();
        let list = Paging::of(operation).map(|paging| paging.items.to_owned());
        let most = if list.is_some() { 4 } else { 2 };
        let page = (prop::collection::vec(any_text(), 12), prop::collection::vec(any_mutation(), 0..3), 0..4_usize);
        (prop::collection::vec(page, 1..most), prop::option::weighted(0.2, any_text())).prop_map(
            move |(pages, resume)| {
                let documents = pages.into_iter().map(|(texts, mutations, count)| {
                    let mut page = Json::Object(blank.clone());
                    fill(&mut page, &mut texts.iter().cycle());
                    mutations.iter().for_each(|mutation| mutation.apply(&mut page));
                    let mut page = page.as_object().cloned().unwrap_or_else(|| blank.clone());
                    page.remove("NextToken");
                    if let Some(list) = &list {
                        // A list of the service's is a list of objects, or of texts.
                        let items = page.get(list).and_then(Json::as_array).cloned().unwrap_or_default();
                        let items: Vec<Json> = items.into_iter().cycle().take(count).collect();
                        page.insert(list.clone(), items.into());
                    }
                    page
                });
                let pages: Vec<Document> = documents.collect();
                Answer { operation: Some(operation), pages, resume: resume.filter(|_| list.is_some()) }
            },
        )
    });
    let unknown = any_document().prop_map(|document| Answer { operation: None, pages: vec![document], resume: None });
    prop_oneof![3 => documented, 1 => unknown]
}

/// A format of those that `--output` takes.
fn any_format() -> impl Strategy<Value = String> {
    prop::sample::select(formats())
}

/// Puts texts in the place of all texts.
fn fill<'a>(json: &mut Json, texts: &mut impl Iterator<Item = &'a String>) {
    match json {
        Json::String(text) => text.clone_from(texts.next().unwrap()),
        Json::Array(items) => items.iter_mut().for_each(|item| fill(item, texts)),
        Json::Object(members) => members.values_mut().for_each(|value| fill(value, texts)),
        _ => {}
    }
}

/// The same value, with numbers as far as readers keep them, and the members of what was read sorted.
fn same(left: &Json, right: &Json) -> bool {
    match (left, right) {
        // Beyond the range of floats YAML has infinity, which JSON has not.
        (Json::Null, Json::Number(number)) => number.as_f64().is_none_or(f64::is_infinite),
        (Json::Number(left), Json::Number(right)) => {
            left == right
                || left
                    .as_f64()
                    .zip(right.as_f64())
                    .is_some_and(|(left, right)| (left - right).abs() <= left.abs() * 1e-15)
        }
        (Json::Array(left), Json::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Json::Object(left), Json::Object(right)) => {
            left.len() == right.len()
                && left.keys().is_sorted()
                && left.iter().all(|(name, left)| right.get(name).is_some_and(|right| same(left, right)))
        }
        _ => left == right,
    }
}

/// What a dotted name leads to. A name may itself have dots in it.
fn at<'a>(members: &'a Document, path: &str) -> Option<&'a Json> {
    let inside = |(name, value): (&'a String, &'a Json)| {
        at(value.as_object()?, path.strip_prefix(name.as_str())?.strip_prefix('.')?)
    };
    members.get(path).or_else(|| members.iter().find_map(inside))
}

/// Whether there is nothing to show, to the end.
fn is_nothing(json: &Json) -> bool {
    json.is_null() || json.as_object().is_some_and(|members| members.values().all(is_nothing))
}

/// As a terminal is shown a text.
fn shown(text: &str) -> String {
    let show = |character: char| match character {
        '\u{feff}' => vec!['\\', 'u', '{', 'f', 'e', 'f', 'f', '}'],
        character if is_dangerous(character) => character.escape_default().collect(),
        character => vec![character],
    };
    text.chars().flat_map(show).collect()
}

/// Takes the colours away, which are the only control sequences that the program makes.
fn without_colors(text: &str) -> String {
    let mut rest = text;
    let mut plain = String::new();
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        plain.push_str(before);
        let end = after.find(|character: char| !character.is_ascii_digit() && character != ';');
        match end.filter(|end| after[*end..].starts_with('m')) {
            Some(end) => rest = &after[end + 1..],
            None => {
                plain.push('\u{1b}');
                rest = after;
            }
        }
    }
    plain + rest
}

proptest! {
    #![proptest_config(cases(8))]

    #[test]
    fn json_is_read_as_the_answer(answer in any_answer()) {
        let printed = on_a_pipe(&answer.case("json"));
        assert_harmless(&printed.stdout, "\n");
        let joined = answer.joined();
        if joined.is_empty() {
            prop_assert_eq!(printed.stdout, "");
        } else {
            prop_assert_eq!(serde_json::from_str::<Json>(&printed.stdout).unwrap(), Json::Object(joined));
        }
    }

    #[test]
    fn ndjson_is_read_line_by_line_as_the_items(answer in any_answer()) {
        let printed = on_a_pipe(&answer.case("ndjson"));
        assert_harmless(&printed.stdout, "\n");
        let read: Vec<Json> = printed.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let joined = answer.joined();
        let expected = match answer.lines().map(|list| joined.get(&list).cloned().unwrap_or_default()) {
            Some(Json::Array(items)) => items,
            Some(Json::Null) => Vec::new(),
            None if joined.is_empty() => Vec::new(),
            Some(_) | None => vec![Json::Object(joined)],
        };
        prop_assert_eq!(read, expected);
        prop_assert!(answer.resume.is_none() || printed.stderr.starts_with("More items follow: "));
    }

    /// Items are read when they are printed, which nobody can see.
    #[test]
    fn items_that_come_as_text_are_printed_as_those_that_are_read(
        answer in any_answer(),
        format in prop::sample::select(vec!["json", "ndjson", "yaml", "yaml-stream", "text", "csv", "table", "off"]),
        columns in any::<prop::sample::Index>(),
        is_pretty in any::<bool>(),
    ) {
        let write: fn(&Document) -> String = match is_pretty {
            true => |document| serde_json::to_string_pretty(document).unwrap(),
            false => |document| serde_json::to_string(document).unwrap(),
        };
        let (mut read, mut unread) = (answer.case(format), answer.unread(format, write));
        if let Some(operation) = answer.operation.filter(|_| matches!(format, "csv" | "table")) {
            let known = Shape::of(operation).columns();
            let chosen: Vec<_> = known.get(columns.index(known.len() + 1)).into_iter().collect();
            (read["columns"], unread["columns"]) = (json!(chosen), json!(chosen));
        }
        let (read, unread) = (on_a_pipe(&read), on_a_pipe(&unread));
        prop_assert_eq!((unread.stdout, unread.stderr), (read.stdout, read.stderr));
    }

    #[test]
    fn yaml_is_read_as_the_answer(answer in any_answer()) {
        let printed = on_a_pipe(&answer.case("yaml"));
        assert_harmless(&printed.stdout, "\n");
        let joined = answer.joined();
        if joined.is_empty() {
            prop_assert_eq!(printed.stdout, "");
        } else {
            let read: Json = serde_yaml_ng::from_str(&printed.stdout).map_err(|error| TestCaseError::fail(format!("{error}: {}", printed.stdout)))?;
            prop_assert!(same(&read, &Json::Object(joined.clone())), "{} is not {:?}", printed.stdout, joined);
        }
    }

    #[test]
    fn a_yaml_stream_is_read_as_the_pages(answer in any_answer()) {
        let printed = on_a_pipe(&answer.case("yaml-stream"));
        assert_harmless(&printed.stdout, "\n");
        let mut pages = answer.pages.clone();
        if let (Some(last), Some(token)) = (pages.last_mut(), &answer.resume) {
            last.insert("NextToken".to_owned(), token.clone().into());
        }
        pages.retain(|page| !page.is_empty());
        if pages.is_empty() {
            prop_assert_eq!(printed.stdout, "");
        } else {
            let read: Json = serde_yaml_ng::from_str(&printed.stdout).map_err(|error| TestCaseError::fail(format!("{error}: {}", printed.stdout)))?;
            prop_assert!(same(&read, &json!(pages)), "{}", printed.stdout);
        }
    }

    #[test]
    fn csv_is_read_as_the_items(answer in any_answer()) {
        let printed = on_a_pipe(&answer.case("csv"));
        let mut reader = csv::Reader::from_reader(printed.stdout.as_bytes());
        let header = reader.headers().unwrap().clone();
        let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().map_err(|error| TestCaseError::fail(error.to_string()))?;
        if let Some(list) = answer.list() {
            let joined = answer.joined();
            let items = joined.get(&list).and_then(Json::as_array).cloned().unwrap_or_default();
            prop_assert_eq!(rows.len(), items.len());
            for (row, item) in rows.iter().zip(&items) {
                let members = match item {
                    // Items that should be scalars have one column, which has the list's name.
                    Json::Object(members) if header.iter().ne([list.as_str()]) => members.clone(),
                    _ => continue,
                };
                for (name, cell) in header.iter().zip(row) {
                    match at(&members, name) {
                        Some(Json::String(text)) => prop_assert_eq!(cell, text),
                        Some(Json::Null) | None => prop_assert_eq!(cell, ""),
                        Some(Json::Object(_)) if cell.is_empty() => {}
                        Some(other) => prop_assert_eq!(&serde_json::from_str::<Json>(cell).unwrap(), other),
                    }
                }
                for (name, value) in &members {
                    let in_header = header.iter().any(|column| column == name || column.starts_with(&format!("{name}.")));
                    prop_assert!(in_header || is_nothing(value) || printed.stderr.contains("later pages"), "{name} is lost: {}", printed.stdout);
                }
            }
        }
    }

    #[test]
    fn text_has_every_text_of_the_answer(answer in any_answer()) {
        let printed = on_a_pipe(&answer.case("text"));
        let joined = Json::Object(answer.joined());
        let mut found = Vec::new();
        texts(&joined, &mut found);
        for text in found {
            // Beside objects, a nested value is printed as Python prints it.
            let is_plain = text.chars().all(|character| !character.is_control() && !"'\"\\".contains(character));
            prop_assert!(!is_plain || printed.stdout.contains(text), "{text:?} is not in {:?}", printed.stdout);
        }
    }

    #[test]
    fn a_wide_table_has_every_text_of_the_answer(answer in any_answer()) {
        let mut case = answer.case("table");
        case["wide"] = true.into();
        let printed = on_a_pipe(&case);
        assert_harmless(&printed.stdout, "\n");
        let mut joined = answer.joined();
        if let Some(token) = answer.resume.as_ref().and_then(|_| joined.shift_remove("NextToken")) {
            let said = token.as_str().unwrap().split('\n').map(shown).collect::<Vec<_>>().join("\n");
            prop_assert!(printed.stderr.ends_with(&format!("--starting-token {said}\n")), "{:?}", printed);
        }
        let joined = Json::Object(joined);
        let mut found = Vec::new();
        texts(&joined, &mut found);
        for text in found {
            let is_time = text.starts_with("2026-11-22T");
            prop_assert!(is_time || printed.stdout.contains(shown(text).trim_end()), "{text:?} is not in\n{}", printed.stdout);
        }
    }

    #[test]
    fn nothing_is_printed_where_nothing_is_wanted(answer in any_answer()) {
        let printed = on_a_pipe(&answer.case("off"));
        prop_assert_eq!(printed.stdout.as_str(), "");
        prop_assert_eq!(printed.stderr.is_empty(), answer.resume.is_none());
    }

    /// A list that goes on is a cut list in every format, whatever else is asked for.
    #[test]
    fn every_format_says_that_a_list_goes_on(
        answer in any_answer(),
        format in any_format(),
        query in prop::option::weighted(0.3, prop::sample::select(vec!["NextToken", "length(keys(@))", "@"])),
        token in "[a-z]{1,20}",
        column in any::<prop::sample::Index>(),
    ) {
        let answer = Answer { resume: answer.resume.map(|_| token.clone()), ..answer };
        let mut case = answer.case(&format);
        case["query"] = query.into();
        if let Some(operation) = answer.operation.filter(|_| format == "table" && query.is_none()) {
            let known = Shape::of(operation).columns();
            case["columns"] = json!(known.get(column.index(known.len() + 1)).into_iter().collect::<Vec<_>>());
        }
        let printed = on_a_pipe(&case);
        let said = format!("More items follow: --starting-token {token}\n");
        let is_picked = query.is_some() && format != "off";
        prop_assert_eq!(printed.stderr.contains(&said), answer.resume.is_some() && !is_picked, "{:?}", printed);
    }

    #[test]
    fn no_format_lets_a_control_character_reach_a_terminal(
        answer in any_answer(),
        format in any_format(),
        color in prop::sample::select(vec!["on", "off", "auto"]),
        query in prop::option::weighted(0.2, prop::sample::select(vec!["@", "*", "[]", "*[]", "keys(@)", "to_string(@)", "values(@)[0]", "[@, @]"])),
        columns in prop::collection::vec(any_text(), 0..2),
        wide in prop::bool::weighted(0.2),
        width in 1..300_u16,
    ) {
        let mut case = answer.case(&format);
        case["color"] = color.into();
        case["query"] = query.into();
        case["wide"] = wide.into();
        if matches!(format.as_str(), "table" | "csv") {
            case["columns"] = columns.into();
        }
        let printed = on_a_terminal(&case, width);
        let plain = if format == "table" { without_colors(&printed.stdout) } else { printed.stdout.clone() };
        assert_harmless(&plain, "\n\t");
        assert_harmless(&printed.stderr, "\n");
    }

    #[test]
    fn rows_of_a_list_fit_the_terminal(
        operation in prop::sample::select(OPERATIONS.iter().copied().filter(|operation| Paging::of(operation).is_some()).collect::<Vec<_>>()),
        texts in prop::collection::vec(any_text(), 12),
        count in 1..4_usize,
        width in 1..250_u16,
        sort in prop::option::weighted(0.3, any::<prop::sample::Index>()),
    ) {
        let list = Paging::of(operation).unwrap().items;
        let mut page = Json::Object(skeleton::output(operation).unwrap());
        fill(&mut page, &mut texts.iter().cycle());
        let items: Vec<Json> = page[&list].as_array().unwrap().iter().cloned().cycle().take(count).collect();
        let answer = Answer {
            operation: Some(operation),
            pages: vec![[(list.to_owned(), items.into())].into_iter().collect()],
            resume: None,
        };
        let mut case = answer.case("table");
        let known = Shape::of(operation).columns();
        case["sort"] = sort.map(|sort| known[sort.index(known.len())].clone()).into();
        let printed = on_a_terminal(&case, width);
        let rows: Vec<&str> = printed.stdout.lines().filter(|line| !line.contains(" with arn:")).collect();
        for line in &rows {
            prop_assert!(columns(line) <= usize::from(width), "{} columns in {width}:\n{}", columns(line), printed.stdout);
        }
        // A header and a rule, or a list of values that have no name.
        let expected = if rows.iter().any(|line| line.starts_with('─')) { count + 2 } else { count };
        prop_assert_eq!(rows.len(), expected, "{}", printed.stdout);
    }

    #[test]
    fn errors_are_harmless_and_json_errors_are_json(
        texts in prop::collection::vec(any_text(), 4),
        plain in any::<bool>(),
        format in prop::sample::select(vec!["enhanced", "legacy", "json", "yaml", "text", "table"]),
    ) {
        let [code, message, id, hint] = &texts[..] else { unreachable!() };
        let case = json!({
            "do": "report", "code": code, "message": message, "request_id": id, "hint": hint, "plain": plain, "format": format,
        });
        let printed = on_a_pipe(&case);
        prop_assert_eq!(&printed.stdout, "");
        if format == "json" {
            assert_harmless(&printed.stderr, "\n");
            let read: Json = serde_json::from_str(&printed.stderr).map_err(|error| TestCaseError::fail(format!("{error}: {}", printed.stderr)))?;
            if plain {
                prop_assert_eq!(&read["Hints"][0], hint);
            } else {
                prop_assert_eq!((&read["Message"], &read["Code"], &read["RequestId"]), (&json!(message), &json!(code), &json!(id)));
            }
        } else if matches!(format, "yaml" | "text" | "table") {
            assert_harmless(&printed.stderr, if format == "text" { "\n\t" } else { "\n" });
        } else {
            assert_harmless(&printed.stderr, "\n");
            let first = format!("An error occurred ({}) when calling", shown(code));
            prop_assert!(code.contains('\n') || printed.stderr.contains(&first), "{}", printed.stderr);
        }
    }

    #[test]
    fn a_query_prints_its_result_in_every_format(
        answer in any_answer(),
        format in any_format(),
        value in any_json(),
    ) {
        // A literal is what Python reads, which has no numbers beyond those of 64 bits.
        let read_by_python = as_python(&value);
        prop_assume!(read_by_python.is_some());
        let (mut case, literal) = (answer.case(&format), &value);
        let value = read_by_python.unwrap();
        case["query"] = format!("`{}`", literal.to_string().replace('`', "\\`")).into();
        let printed = on_a_pipe(&case);
        match format.as_str() {
            "json" => prop_assert_eq!(serde_json::from_str::<Json>(&printed.stdout).unwrap(), value),
            "ndjson" => {
                let read: Vec<Json> = printed.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
                prop_assert_eq!(read, value.as_array().cloned().unwrap_or_else(|| vec![value]));
            }
            "yaml" => {
                let read: Json = serde_yaml_ng::from_str(&printed.stdout).map_err(|error| TestCaseError::fail(format!("{error}: {}", printed.stdout)))?;
                prop_assert!(same(&read, &value), "{}", printed.stdout);
            }
            "table" => assert_harmless(&printed.stdout, "\n"),
            _ => {}
        }
    }
}
