//! `--query`: any text is an expression or an error with its place, and no expression fails badly on any document.

use std::borrow::Cow;
use std::thread;

use chimectl::cli::query::Query;
use proptest::prelude::*;
use serde_json::Value as Json;

use super::generated::{any_json, any_text, cases};

/// Letters and words that JMESPath gives a meaning.
fn near_expression() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        6 => prop::sample::select(vec![
            "a", "Arn", ".", "[", "]", "[]", "[*]", "*", "[?", "(", ")", "{", "}", ":", ",", "|", "||", "&&", "!", "&", "@",
            "==", "<", ">=", "'a'", "`1`", "`", "\"", "'", "\\", "0", "-1", "[0]", "[::2]", "[::0]", "[9223372036854775807]",
            "[99999999999999999999]", "[-9223372036854775808:]", "length(", "sort_by(", "to_string(", "nothing(", "$x", " ", "é",
        ])
        .prop_map(str::to_owned),
        1 => any_text(),
    ];
    prop::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
}

/// An expression that follows the grammar.
fn expression() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        3 => "[A-Za-z_][A-Za-z0-9_]{0,8}",
        1 => any_text().prop_map(|text| serde_json::to_string(&text).unwrap()),
        1 => any_text().prop_map(|text| format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))),
        1 => any_json().prop_map(|json| format!("`{}`", json.to_string().replace('`', "\\`"))),
        1 => Just("@".to_owned()),
        1 => Just("*".to_owned()),
    ];
    leaf.prop_recursive(5, 40, 4, |inner| {
        let pair = (inner.clone(), inner.clone());
        let operator = prop::sample::select(vec![" || ", " && ", " | ", " == ", " != ", " < ", " >= "]);
        let function = prop::sample::select(vec![
            "length",
            "keys",
            "values",
            "to_string",
            "to_number",
            "type",
            "sort",
            "reverse",
            "max",
            "sum",
            "avg",
            "abs",
            "floor",
            "not_null",
            "to_array",
            "merge",
            "join",
            "ceil",
            "min",
        ]);
        let by = prop::sample::select(vec!["sort_by", "max_by", "min_by", "map"]);
        prop_oneof![
            (pair.clone(), operator).prop_map(|((left, right), operator)| format!("({left}{operator}{right})")),
            inner.clone().prop_map(|inner| format!("!{inner}")),
            pair.clone().prop_map(|(left, right)| format!("({left})[?{right}]")),
            pair.clone().prop_map(|(left, right)| format!("[{left}, {right}]")),
            pair.clone().prop_map(|(left, right)| format!("{{a: {left}, \"b c\": {right}}}")),
            (inner.clone(), any::<i32>()).prop_map(|(inner, index)| format!("({inner})[{index}]")),
            (inner.clone(), any::<i32>(), any::<i32>(), 1..9_i32)
                .prop_map(|(inner, from, to, step)| format!("({inner})[{from}:{to}:{step}]")),
            inner.clone().prop_map(|inner| format!("({inner})[].a")),
            (inner.clone(), function).prop_map(|(inner, function)| format!("{function}({inner})")),
            (pair, by).prop_map(|((left, right), by)| if by == "map" {
                format!("map(&({left}), {right})")
            } else {
                format!("{by}({left}, &({right}))")
            }),
        ]
    })
}

/// What the expression finds, or the error in words.
fn search(text: &str, json: &Json) -> Result<Json, String> {
    Query::new(text).and_then(|query| query.search(json).map(Cow::into_owned)).map_err(|error| error.message)
}

/// The value with its numbers as Python writes them, or nothing if one is larger than those of JSON. Written with the
/// standard library's float and not with the program's function.
pub fn as_python(json: &Json) -> Option<Json> {
    Some(match json {
        Json::Number(number) => {
            let text = number.to_string();
            let float: f64 = text.parse().unwrap();
            match text.contains(['.', 'e', 'E']) {
                true if !float.is_finite() => return None,
                true => {
                    let (digits, exponent) =
                        format!("{float:e}").split_once('e').map(|(a, b)| (a.to_owned(), b.to_owned()))?;
                    let exponent: i32 = exponent.parse().unwrap();
                    let printed = match exponent {
                        -4..16 => format!("{float:?}"),
                        _ => format!("{digits}e{}{:02}", if exponent < 0 { '-' } else { '+' }, exponent.abs()),
                    };
                    Json::Number(printed.parse().unwrap())
                }
                false => Json::Number(if text == "-0" { 0.into() } else { number.clone() }),
            }
        }
        Json::Array(items) => items.iter().map(as_python).collect::<Option<_>>()?,
        Json::Object(members) => {
            members.iter().map(|(name, value)| Some((name.clone(), as_python(value)?))).collect::<Option<_>>()?
        }
        other => other.clone(),
    })
}

proptest! {
    #![proptest_config(cases(1))]

    #[test]
    fn any_text_is_an_expression_or_an_error_with_its_place(text in prop_oneof![near_expression(), any_text()], json in any_json()) {
        match Query::new(&text) {
            // It can be read, and calls a function that does not exist, or one with the wrong number of arguments.
            Err(error) if error.message.starts_with("--query: ") => {}
            Err(error) => {
                prop_assert!(error.message.starts_with("--query is not a JMESPath expression: "), "{error}");
                // The place is marked under the expression.
                prop_assert!(error.message.lines().any(|line| line.trim_start_matches(' ') == "^") , "{error}");
            }
            Ok(query) => {
                let _ = query.search(&json);
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(2))]

    #[test]
    fn an_expression_by_the_grammar_is_read_and_finds_or_says_why_not(text in expression(), json in any_json()) {
        match Query::new(&text) {
            // The grammar says nothing of what a function takes, nor of numbers that JSON does not have.
            Err(error) => prop_assert!(
                error.message.starts_with("--query: ") || error.message.contains("not valid in JSON"),
                "{error}"
            ),
            Ok(query) => {
                if let Err(error) = query.search(&json) {
                    prop_assert!(error.message.starts_with("--query does not fit the result: "), "{error}");
                }
            }
        }
    }

    #[test]
    fn a_name_in_quotes_finds_its_member(name in any_text(), value in any_json()) {
        let document = Json::Object([(name.clone(), value.clone())].into_iter().collect());
        prop_assert_eq!(search(&serde_json::to_string(&name).unwrap(), &document), Ok(value));
    }

    #[test]
    fn a_literal_is_its_value(json in any_json()) {
        let literal = format!("`{}`", json.to_string().replace('`', "\\`"));
        match as_python(&json) {
            Some(json) => prop_assert_eq!(search(&literal, &Json::Null), Ok(json)),
            None => prop_assert!(Query::new(&literal).is_err_and(|error| error.message.contains("not valid in JSON"))),
        }
    }

    #[test]
    fn a_text_in_single_quotes_is_itself(text in any_text().prop_filter("no backslash", |text| !text.contains('\\'))) {
        let literal = format!("'{}'", text.replace('\'', "\\'"));
        prop_assert_eq!(search(&literal, &Json::Null), Ok(Json::from(text)));
    }

    #[test]
    fn what_nothing_is_done_to_is_found_as_it_is(json in any_json()) {
        prop_assert_eq!(search("@", &json), Ok(json.clone()));
        prop_assert_eq!(search("[@, {a: @}] | [1].a", &json), Ok(if json.is_null() { Json::Null } else { json }));
    }

    #[test]
    fn a_slice_picks_what_a_walk_picks(length in 0..9_usize, from in -12..12_i64, to in -12..12_i64, step in prop_oneof![-4..0_i64, 1..5_i64]) {
        let items: Vec<_> = (0..length).collect();
        let size = i64::try_from(length).unwrap();
        let place = |index: i64| if index < 0 { index + size } else { index };
        // One step after the other, from the place inside of the list or before its end that is nearest.
        let (mut at, end) = match step > 0 {
            true => (place(from).max(0), place(to)),
            false => (place(from).min(size - 1), place(to).max(-1)),
        };
        let mut walked = Vec::new();
        while if step > 0 { at < end && at < size } else { at > end && at >= 0 } {
            walked.push(items[usize::try_from(at).unwrap()]);
            at += step;
        }
        prop_assert_eq!(search(&format!("[{from}:{to}:{step}] | [*]"), &Json::from(items)), Ok(Json::from(walked)));
    }
}

/// Each nested expression on the stack that a program's first thread has.
#[test]
fn nesting_of_any_depth_ends_in_an_error_or_a_result() {
    let deep: Json = serde_json::from_str(&format!("{}{}", "[".repeat(120), "]".repeat(120))).unwrap();
    let mut texts: Vec<String> =
        ["(", "!", "[", "{a:", "a[?", "length(", "a.", "a|", "a||", "a[0]", "*.", "[].", "&", "`[", "'", "\""]
            .iter()
            .map(|part| part.repeat(100_000))
            .collect();
    for (open, inner, close) in [
        ("(", "a", ")"),
        ("[", "a", "]"),
        ("{a:", "a", "}"),
        ("a[?", "a", "]"),
        ("to_array(", "@", ")"),
        ("!", "a", ""),
    ] {
        for depth in [30, 100, 127, 128, 1_000, 100_000] {
            texts.push(format!("{}{inner}{}", open.repeat(depth), close.repeat(depth)));
        }
    }
    // Chains inside of brackets inside of chains.
    let chain = |inner: String| format!("({inner}{})", "|@".repeat(120));
    texts.push((0..120).fold("@".to_owned(), |inner, _| chain(inner)));
    let flattened = |inner: String| format!("({inner}{})", "[]".repeat(120));
    texts.push((0..120).fold("@".to_owned(), |inner, _| flattened(inner)));
    let found = thread::Builder::new().stack_size(8 << 20).spawn(move || {
        for text in texts {
            let _ = search(&text, &deep);
        }
    });
    found.unwrap().join().unwrap();
}
