//! What the engine has to find. Every value was asked of `jmespath.py` 1.1 under Python 3.

use serde_json::{Value as Json, json};

use super::Query;
use super::tree::LEVELS;

fn document() -> Json {
    json!({
        "Rows": [[null, 1, 2], [null, 3, 4]],
        "Items": [
            {"n": "b", "k": 2, "t": "2026-01-05T08:00:00Z"},
            {"n": "a", "k": 1, "t": null},
            {"n": "c", "k": 2, "t": "2025-12-31T23:59:59Z"},
        ],
        "Flags": {"on": true, "off": false},
        "Text": "héllo🙂",
        "Numbers": [3, 1, 2.5],
        "Zero": 0,
        "Nil": null,
    })
}

/// What an expression prints, or the first line of why it does not.
fn found(text: &str) -> String {
    let document = document();
    let found = Query::new(text).and_then(|query| query.search(&document).map(|json| json.to_string()));
    found.unwrap_or_else(|error| error.message.lines().next().unwrap_or_default().to_owned())
}

#[track_caller]
fn all(table: &[(&str, &str)]) {
    for (text, printed) in table {
        assert_eq!(found(text), *printed, "{text}");
    }
}

#[test]
fn a_selection_behind_a_dot_ends_a_projection() {
    all(&[
        ("Items[*].{n: n}[?n=='a']", r#"[{"n":"a"}]"#),
        ("Items[*].{n: n}[?n=='x']", "[]"),
        ("Items[*].{n: n}[0]", r#"{"n":"b"}"#),
        ("Items[].[n][1:]", r#"[["a"],["c"]]"#),
        ("Items[].[n][]", r#"["b","a","c"]"#),
        ("Items[*].[n, k] | [0]", r#"["b",2]"#),
        // Without the dot it is a part of the projection.
        ("Rows[*][@, @][0]", "[[null,1,2],[null,3,4]]"),
        ("Items[*].n[0]", "[]"),
    ]);
}

#[test]
fn a_slice_behind_an_index_is_no_projection() {
    all(&[
        ("Rows[0][0:]", "[null,1,2]"),
        ("Rows[0][1:][0]", "1"),
        ("Rows[0][0:].x", "null"),
        ("Rows[*][0:]", "[[1,2],[3,4]]"),
        ("Rows[0:1][0]", "[]"),
        ("(Rows[0:1])[0]", "[null,1,2]"),
        ("(Rows[0])[1:]", "[1,2]"),
        ("(Rows[0:1][1])[0:]", "[1]"),
    ]);
}

#[test]
fn slices_and_indices_count_as_in_python() {
    all(&[
        ("Items[::-1].n", r#"["c","a","b"]"#),
        ("Items[-2:].n", r#"["a","c"]"#),
        ("Items[5:0:-1].n", r#"["c","a"]"#),
        ("Items[-9:9:2].n", r#"["b","c"]"#),
        ("Items[1:2 3].n", r#"["a","c"]"#),
        ("Items[-99999999999999999999:].n", r#"["b","a","c"]"#),
        ("Items[::99999999999999999999].n", r#"["b"]"#),
        ("Items[::-99999999999999999999].n", r#"["c"]"#),
        ("Items[99999999999999999999]", "null"),
        ("Items[-3].n", "\"b\""),
        ("Items[-4]", "null"),
        ("Items[-99999999999999999999]", "null"),
        ("Text[0]", "null"),
        ("Text[0:1]", "null"),
    ]);
}

#[test]
fn texts_have_an_order_and_other_kinds_none() {
    all(&[
        ("Items[?t >= '2026-01-01'].n", r#"["b"]"#),
        ("Items[?!(t >= '2026-01-01')].n", r#"["a","c"]"#),
        ("Items[?t < `2026-01-01`].n", r#"["c"]"#),
        ("'B' < 'a'", "true"),
        ("'é' > 'z' && '🙂' > '日'", "true"),
        ("Nil < `1`", "null"),
        ("Flags.on > Flags.off", "null"),
        ("Text < `1`", "--query does not fit the result: a string and a number cannot be compared"),
        ("Items[?n > `1`]", "--query does not fit the result: a string and a number cannot be compared"),
    ]);
}

#[test]
fn equality_is_that_of_python_but_between_a_boolean_and_a_number() {
    all(&[
        ("`1` == `1.0`", "true"),
        ("`1` == `true`", "false"),
        ("Flags.off == Zero", "false"),
        ("`[1]` == `[true]`", "true"),
        ("`{\"a\": 0, \"b\": 1}` == `{\"b\": 1.0, \"a\": false}`", "true"),
        ("contains(`[true]`, `1`)", "true"),
        ("`1` == `1` == `true`", "true"),
        ("`9007199254740993` == `9007199254740992.0`", "false"),
        ("`9007199254740993` > `9007199254740992.0`", "true"),
        ("`1e300` > `170141183460469231731687303715884105727`", "true"),
        ("Nil == Nope", "true"),
        ("'1' == `1`", "false"),
    ]);
}

#[test]
fn what_is_false_is_empty_and_not_zero() {
    all(&[
        ("!Zero", "false"),
        ("Zero && 'x'", "\"x\""),
        ("`[]` || `{}` || '' || Nil || Flags.off || 'x'", "\"x\""),
        ("`{}` && 'x'", "{}"),
        ("!(Items[?n=='x'])", "true"),
        ("!Items[?n=='x']", "null"),
        ("Nil || Flags.off", "false"),
    ]);
}

#[test]
fn words_bind_as_strongly_as_in_jmespath_py() {
    all(&[
        ("!Flags.on", "null"),
        ("!Items[0]", "false"),
        ("!Zero == Zero", "false"),
        ("!(Zero == Zero)", "false"),
        ("Zero == Zero && Text", "\"héllo🙂\""),
        ("Text || Nope && Nope", "\"héllo🙂\""),
        ("Nope || Text | length(@)", "6"),
        ("Items[].k | [?@ > `1`] | [0]", "2"),
        ("(length)(Text)", "6"),
        ("join(',' keys(Flags))", "\"on,off\""),
        ("{a: Zero b: Nil}", r#"{"a":0,"b":null}"#),
        ("not_null(Nil, Zero,)", "0"),
    ]);
}

#[test]
fn null_goes_through_where_nothing_asks_for_more() {
    all(&[
        ("Nil.a.b[0][1:].*", "null"),
        ("Nil.[Text]", "null"),
        ("Nil.{a: 'x'}", "null"),
        ("Nil.to_string(@)", "\"null\""),
        ("Nil.length(@)", "--query does not fit the result: length takes a string, a list or an object, found null"),
        ("Rows[].[@][]", "[1,2,3,4]"),
        ("map(&t, Items)", r#"["2026-01-05T08:00:00Z",null,"2025-12-31T23:59:59Z"]"#),
        ("Items[].t", r#"["2026-01-05T08:00:00Z","2025-12-31T23:59:59Z"]"#),
        ("Items[?Nope]", "[]"),
        ("Text[?@]", "null"),
        ("Flags[]", "null"),
        ("*.on", "[true]"),
    ]);
}

#[test]
fn members_keep_their_order() {
    all(&[
        ("Items[0].{z: n, a: k}", r#"{"z":"b","a":2}"#),
        ("Items[0].{z: n, a: k, z: t}", r#"{"z":"2026-01-05T08:00:00Z","a":2}"#),
        ("keys(Flags)", r#"["on","off"]"#),
        ("values(Flags)", "[true,false]"),
        ("merge(Flags, {x: Zero}, {on: Nil})", r#"{"on":null,"off":false,"x":0}"#),
        ("merge(`{}`, Items[].[n, k])", r#"{"b":2,"a":1,"c":2}"#),
        ("merge(Flags, `[]`, '')", r#"{"on":true,"off":false}"#),
    ]);
}

#[test]
fn what_is_counted_is_printed_as_by_python() {
    all(&[
        ("length(Text)", "6"),
        ("sum(Items[].k)", "5"),
        ("sum(Numbers)", "6.5"),
        ("sum(`[1.0, 2]`)", "3.0"),
        ("sum(`[]`)", "0"),
        ("sum(`[0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]`)", "1.0"),
        ("sum(`[1e16, 1]`)", "1e+16"),
        ("sum(`[9223372036854775807, 9223372036854775807]`)", "18446744073709551614"),
        ("avg(`[1, 2]`)", "1.5"),
        ("avg(`[2, 2]`)", "2.0"),
        ("avg(`[-7, 2]`)", "-2.5"),
        ("avg(`[0]`)", "0.0"),
        ("avg(`[9007199254740993, 9007199254740995, 1]`)", "6004799503160663.0"),
        ("avg(`[9223372036854775807, 9223372036854775806]`)", "9.223372036854776e+18"),
        ("avg(`[]`)", "null"),
        ("ceil(`-0.5`)", "0"),
        ("floor(`1e16`)", "10000000000000000"),
        ("ceil(`7`)", "7"),
        ("abs(`-0.0`)", "0.0"),
        ("abs(`-12345678901234567890`)", "12345678901234567890"),
        ("to_number(' +0_7 ')", "7"),
        ("to_number('1e3')", "1000.0"),
        (
            "[to_number('0x1'), to_number('1__0'), to_number('nan'), to_number('inf'), to_number('')]",
            "[null,null,null,null,null]",
        ),
        ("sum(`[1e308, 1e308]`)", "--query does not fit the result: a number is too large for JSON"),
        (
            "to_string(`[1.50, 1e16, \"é\\u0001\", null, {\"a\": true}]`)",
            r#""[1.5,1e+16,\"\\u00e9\\u0001\",null,{\"a\":true}]""#,
        ),
        ("to_string(Text)", "\"héllo🙂\""),
        ("reverse(Text)", "\"🙂olléh\""),
    ]);
}

#[test]
fn numbers_of_the_document_keep_their_text() {
    let document: Json = serde_json::from_str(r#"{"a": [1.50, 2.50, 12345678901234567890123]}"#).unwrap();
    let query = Query::new("{b: a[?@ > `2`], c: to_string(a[0])}").unwrap();
    assert_eq!(query.search(&document).unwrap().to_string(), r#"{"b":[2.50,12345678901234567890123],"c":"1.5"}"#);
}

#[test]
fn sorting_keeps_equal_items_in_their_order_and_takes_keys_of_one_kind() {
    all(&[
        ("sort_by(Items, &k)[].n", r#"["a","b","c"]"#),
        ("max_by(Items, &k).n", "\"b\""),
        ("min_by(Items, &n).n", "\"a\""),
        ("sort(`[2, 1.0, 1]`)", "[1.0,1,2]"),
        ("max(`[1, 1.0]`)", "1"),
        ("sort_by(`[]`, &a)", "[]"),
        ("max_by(`[]`, &a)", "null"),
        (
            "sort_by(Items, &t)",
            "--query does not fit the result: sort_by takes keys that are all numbers or all strings, found null after a string",
        ),
        (
            "max_by(Items, &@)",
            "--query does not fit the result: max_by takes keys that are all numbers or all strings, found an object",
        ),
        (
            "sort(Rows)",
            "--query does not fit the result: sort takes a list of numbers or a list of strings, found a list with a list in it",
        ),
        (
            "max([Zero, Text])",
            "--query does not fit the result: max takes a list of numbers or a list of strings, found a string among items of \
             which the first is a number",
        ),
        (
            "join(',', Numbers)",
            "--query does not fit the result: join takes a list of strings as argument 2, found a list with a number in it",
        ),
        (
            "contains(Text, Zero)",
            "--query does not fit the result: contains requires a string to search for in a string, found a number",
        ),
        ("merge(Flags, Nil)", "--query does not fit the result: merge takes an object as argument 2, found null"),
    ]);
}

#[test]
fn what_is_no_expression_is_marked() {
    for (text, said) in [
        ("Items[", "expected a number, ':', '*', '?' or ']' after '[', found the end\nItems[\n      ^"),
        ("a b", "expected an operator or the end, found b\na b\n  ^"),
        ("a.'b'", "expected a name, '*', '[' or '{' after '.', found 'b'\na.'b'\n  ^"),
        ("a[b]", "expected a number, ':', '*', '?' or ']' after '[', found b\na[b]\n  ^"),
        ("{a}", "expected ':' after the name, found }\n{a}\n  ^"),
        ("{'a': b}", "expected a name, found 'a'\n{'a': b}\n ^"),
        ("[a b]", "expected ',' or ']', found b\n[a b]\n   ^"),
        ("a[?b", "expected ']' after the condition, found the end\na[?b\n    ^"),
        ("a == 1", "expected a value; put numbers outside brackets in backticks (`1`), found 1\na == 1\n     ^"),
        ("a[::0]", "the step of a slice cannot be 0\na[::0]\n    ^"),
        ("\"length\"(@)", "write the name of a function without quotes\n\"length\"(@)\n^"),
        ("a[?Name='x']", "'=' is not an operator; to compare, use '=='\na[?Name='x']\n       ^"),
        ("@(a)", "expected an operator or the end; only a name before '(' calls a function, found (\n@(a)\n ^"),
        ("", "expected a value, found the end\n\n^"),
        (
            "not_null(&a)",
            "not_null takes a value as argument 1, found an expression with '&'\nnot_null(&a)\n         ^",
        ),
        ("[&a]", "expected a value; use '&' only at the start of an argument, found &\n[&a]\n ^"),
    ] {
        let error = Query::new(text).err().map(|error| error.message).unwrap_or_default();
        assert!(error.ends_with(said), "{text}: {error}");
    }
}

#[test]
fn calls_that_can_never_work_are_refused() {
    let known = "abs, avg, ceil, contains, ends_with, floor, join, keys, length, map, max, max_by, merge, min, \
                 min_by, not_null, reverse, sort, sort_by, starts_with, sum, to_array, to_number, to_string, type, \
                 values";
    for (text, why) in [
        ("frobnicate(@)", format!("\"frobnicate\" is not a function; known: {known}")),
        ("lenght(@)", "\"lenght\" is not a function; did you mean length?".to_owned()),
        ("length()", "length takes at least 1 argument, found 0".to_owned()),
        ("sort_by(@)", "sort_by takes at least 2 arguments, found 1".to_owned()),
        ("length(@, @)", "length takes at most 1 argument, found 2".to_owned()),
        ("merge()", "merge takes at least 1 argument, found 0".to_owned()),
        ("length(`1`)", "length takes a string, a list or an object, found a number".to_owned()),
        ("abs('x')", "abs takes a number, found a string".to_owned()),
        ("sum(a == b)", "sum takes a list of numbers, found a boolean".to_owned()),
        ("abs(a < b)", "abs takes a number, found null or a boolean".to_owned()),
        (
            "sum(`[1, \"a\"]`)",
            "sum takes a list of numbers, found a string among items of which the first is a number".to_owned(),
        ),
        ("keys([a])", "keys takes an object, found null or a list".to_owned()),
        ("join(',', keys(a).length(@))", "join takes a list of strings as argument 2, found a number".to_owned()),
        ("sort_by(a, b)", "sort_by takes an expression with '&' before it as argument 2, found a value".to_owned()),
        ("map(a, &b)", "map takes an expression with '&' before it as argument 1, found a value".to_owned()),
    ] {
        for around in
            ["_", "a[?_]", "a[?b == _]", "a.{b: _}", "[a, _]", "a[].[_]", "!_", "map(&_, a)", "a || _", "a && _"]
        {
            let error = Query::new(&around.replace('_', text)).err().map(|error| error.message).unwrap_or_default();
            assert_eq!(error.lines().next(), Some(&*format!("--query: {why}")), "{around}");
            assert!(error.ends_with('^'), "{error}");
        }
    }
    for text in
        ["not_null(a, b, c)", "sort_by(@, &a)", "max_by(a, &b).c", "merge(a)", "to_number('1')", "length(a || 'b')"]
    {
        assert!(Query::new(text).is_ok(), "{text}");
    }
}

#[test]
fn every_function_is_found_and_the_table_is_sorted() {
    let names: Vec<_> = super::functions::FUNCTIONS.iter().map(|function| function.name).collect();
    assert!(names.is_sorted(), "{names:?}");
}

#[test]
fn deep_expressions_are_refused_and_long_ones_are_not() {
    let deep = |text: &str| Query::new(text).is_err_and(|error| error.message.contains("levels deep"));
    for (open, inner, close) in
        [("a[?", "a", "]"), ("length(", "@", ")"), ("(", "a", ")"), ("{a: ", "a", "}"), ("[", "a", "]"), ("!", "a", "")]
    {
        let nested = |levels: usize| format!("{}{inner}{}", open.repeat(levels), close.repeat(levels));
        let fits = nested(LEVELS - 2);
        assert!(Query::new(&fits).is_ok() || fits.starts_with("length"), "{open}");
        for text in [nested(LEVELS + 1), nested(5_000), open.repeat(5_000)] {
            assert!(deep(&text), "{open}");
        }
    }
    // What gives one value to the next can put all their levels around it.
    for part in ["|[@]", ".a", "[]", "[*]", ".*"] {
        assert!(deep(&format!("a{}", part.repeat(5_000))), "{part}");
    }
    assert!(deep(&format!("({0})|({0})", vec!["[@]"; 60].join("|"))));
    for brackets in ["'[[[['", "\"[(\\\"{\"", "`\"[[[\"`"] {
        assert!(Query::new(&[brackets; 30].join(" || ")).is_ok(), "{brackets}");
    }
    for sign in [" || ", " && "] {
        let ids: Vec<_> = (0..2_000).map(|id| format!("n=='{id}'")).collect();
        assert_eq!(found(&format!("Items[?{}] | length(@)", ids.join(sign))), "0", "{sign}");
    }
    assert_eq!(found(&format!("Items[?{}n=='a'].k", "n=='x' || ".repeat(2_000))), "[1]");
}
