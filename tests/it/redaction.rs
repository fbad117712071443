//! What is secret is hidden, and nothing else.

use serde_json::json;

use chimectl::api::Document;
use chimectl::api::redact::Redaction;
use chimectl::api::service::Service;
use chimectl::services::Operations as _;

#[test]
fn what_is_not_of_its_kind_is_hidden_where_secrets_belong() {
    let operation = Service::Voice.operation("PutVoiceConnectorTerminationCredentials").unwrap();
    let redaction = Redaction::of(operation, &Document::new());
    for credentials in [json!("a"), json!(["a"]), json!({"Password": "a"}), json!([["a"]])] {
        let body = json!({"VoiceConnectorId": "v", "Credentials": credentials}).to_string();
        let shown = redaction.request_body(body.as_bytes()).unwrap().to_string();
        assert!(shown.contains(r#""v""#) && !shown.contains(r#""a""#), "{shown}");
    }
}

#[test]
fn a_secret_of_a_letter_or_two_leaves_words_whole() {
    let operation = Service::Identity.operation("CreateAppInstance").unwrap();
    let input = json!({"Name": "a", "Metadata": "in"});
    let redaction = Redaction::of(operation, input.as_object().unwrap());
    assert_eq!(redaction.message("in \"a\": an instance has a name"), "*** \"***\": an instance has *** name");
}

#[test]
fn secrets_that_a_message_repeats_are_hidden() {
    let operation = Service::Voice.operation("PutVoiceConnectorTerminationCredentials").unwrap();
    let input = json!({
        "VoiceConnectorId": "abcdef",
        "Credentials": [{"Username": "*", "Password": "**"}, {"Username": "a\\b", "Password": "a\\bc"}],
    });
    let redaction = Redaction::of(operation, input.as_object().unwrap());
    let answer = json!({"Message": format!("{:?} of {:?} or * ** a\\bd", "a\\bc", "a\\b")});
    let shown = redaction.answer_body(answer.to_string().as_bytes()).unwrap();
    assert_eq!(shown["Message"], "\"***\" of \"***\" or *** *** ***d");
}
