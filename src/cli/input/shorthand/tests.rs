use serde_json::json;

use super::*;
use crate::api::service::Service;
use crate::aws::environment::Environment;
use crate::cli::input::file::Files;
use crate::services::Operations as _;

fn parse(text: &str) -> Result<Document, Fault> {
    Files::each(&Environment::of(&[]), [text], |files| super::parse(text, Place { files, name: "" }))
}

#[track_caller]
fn reads(text: &str, expected: Json) {
    let parsed = parse(text).unwrap_or_else(|fault| panic!("{}", fault.shown_in(text)));
    assert_eq!(Json::Object(parsed), expected, "{text}");
}

#[track_caller]
fn refuses(text: &str, message: &str) {
    assert_eq!(parse(text).unwrap_err().shown_in(text), message);
}

#[test]
fn values_are_texts_lists_and_objects() {
    reads("Key=env,Value=prod", json!({"Key": "env", "Value": "prod"}));
    reads("a=b,c,d,e=f", json!({"a": ["b", "c", "d"], "e": "f"}));
    reads("a=b,c=d", json!({"a": "b", "c": "d"}));
    reads("a=", json!({"a": ""}));
    reads("a=,b=c", json!({"a": "", "b": "c"}));
    reads("a=[b]", json!({"a": ["b"]}));
    reads("a=[]", json!({"a": []}));
    reads("a=[b,c,],d={}", json!({"a": ["b", "c"], "d": {}}));
    reads("a={b=c,d=[e,{f=g}]},h=i", json!({"a": {"b": "c", "d": ["e", {"f": "g"}]}, "h": "i"}));
    reads("a=[[b],[c,d]]", json!({"a": [["b"], ["c", "d"]]}));
    reads("x-y_z.0#/:=1", json!({"x-y_z.0#/:": "1"}));
    reads("a=b,,c=d", json!({"a": "b", "c": "d"}));
}

#[test]
fn commas_are_escaped_and_texts_quoted() {
    reads(r"a=b\,c,d", json!({"a": ["b,c", "d"]}));
    reads(r"a=\,", json!({"a": ","}));
    reads(r#"a='b,c=d',e="f g""#, json!({"a": "b,c=d", "e": "f g"}));
    reads(r#"a='it\'s',b="say \"x\"""#, json!({"a": "it's", "b": "say \"x\""}));
    reads(r#"a="b\\c""#, json!({"a": "b\\c"}));
    reads(r"a='C:\'", json!({"a": "C:\\"}));
    reads(r"a=C:\dir", json!({"a": "C:\\dir"}));
    reads("a='b','c'", json!({"a": ["b", "c"]}));
    reads("a=b=c", json!({"a": "b=c"}));
    reads("a=🙂,b=日本", json!({"a": "🙂", "b": "日本"}));
}

#[test]
fn blanks_around_signs_do_not_count() {
    reads("a = b c , d = e ", json!({"a": "b c", "d": "e"}));
    reads("a=[ b , c ]", json!({"a": ["b", "c"]}));
    reads("a={ b = c , d = e }", json!({"a": {"b": "c", "d": "e"}}));
    reads("a={b=c}\n", json!({"a": {"b": "c"}}));
    reads("a=b,\n  c=d\n", json!({"a": "b", "c": "d"}));
}

#[test]
fn a_fault_is_marked() {
    refuses("Key", "expected '=', found the end\n      Key\n         ^");
    refuses("a=b,\nc=d\"e\nf=g", "expected ',', found '\"'\n      c=d\"e\n         ^");
    refuses("a=[b", "expected ',', found the end\n      a=[b\n          ^");
    refuses("a=b,", "expected a value\n      a=b,\n          ^");
    refuses("a='b", "the quote is not closed\n      a='b\n        ^");
    refuses(
        "a=b,a=c",
        "duplicate key; separate the items of a list with a space, not a comma\n      a=b,a=c\n          ^",
    );
    assert!(parse("a={b=c,b=d}").is_err());
    assert!(parse(r"a=b,x\,y=c").is_err());
    assert!(parse("").is_err());
    let long = format!("a='{}'b", "x".repeat(300));
    let shown = parse(&long).unwrap_err().shown_in(&long);
    let lines: Vec<_> = shown.lines().collect();
    assert!(lines[1].chars().count() < 120 && lines.len() == 3, "{shown}");
    assert_eq!(lines[1].chars().nth(lines[2].chars().count() - 1), Some('b'), "{shown}");
}

#[test]
fn a_hidden_fault_shows_nothing_of_the_text() {
    let text = "Username=ada,Password=sec'ret";
    assert_eq!(
        parse(text).unwrap_err().hidden(text),
        "expected ',' at character 26; the text is not shown, because it may hold secrets"
    );
}

#[test]
fn deep_values_are_refused() {
    assert!(parse(&format!("a={}", "[".repeat(100_000))).is_err());
    assert!(parse(&format!("a={}", "{a=".repeat(100_000))).is_err());
    reads("a=[[[[[[[[b]]]]]]]]", json!({"a": [[[[[[[["b"]]]]]]]]}));
}

#[test]
fn files_are_read_where_the_key_says_so() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("value.txt");
    std::fs::write(&path, "a=b,c\n").unwrap();
    let path = path.display();
    reads(&format!("k@=file://{path},l=file://{path}"), json!({"k": "a=b,c\n", "l": format!("file://{path}")}));
    reads(&format!("k={{l@='file://{path}'}}"), json!({"k": {"l": "a=b,c\n"}}));
    reads("k@=plain", json!({"k": "plain"}));
    let text = "k@=file:///nowhere/x";
    assert!(parse(text).unwrap_err().shown_in(text).starts_with("cannot read /nowhere/x: "));
}

#[test]
fn texts_become_what_the_kind_asks_for() {
    let kind = |service: Service, operation: &str, member: &str| {
        service.operation(operation).unwrap().member(member).unwrap().kind
    };
    let read = |kind, text: &str| typed(kind, Json::Object(parse(text).unwrap()));
    let origination = kind(Service::Voice, "PutVoiceConnectorOrigination", "Origination");
    assert_eq!(
        read(origination, "Routes={Host=example.com,Port= 5060,Weight=x},Disabled=TRUE"),
        json!({"Routes": [{"Host": "example.com", "Port": 5060, "Weight": "x"}], "Disabled": true})
    );
    let attributes = kind(Service::Messaging, "SendChannelMessage", "MessageAttributes");
    assert_eq!(
        read(attributes, "a={StringValues=b},c={StringValues=[d,e]}"),
        json!({"a": {"StringValues": ["b"]}, "c": {"StringValues": ["d", "e"]}})
    );
    assert_eq!(typed(Kind::Float, json!("0.5")), json!(0.5));
    assert_eq!(typed(Kind::Float, json!("nan")), json!("nan"));
}
