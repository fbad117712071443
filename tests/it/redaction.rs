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
fn a_message_is_word_for_word_but_for_credentials() {
    let operation = Service::Identity.operation("CreateAppInstance").unwrap();
    let input = json!({"Name": "The app", "Metadata": "instance", "ClientRequestToken": "already"});
    let redaction = Redaction::of_credentials(operation, input.as_object().unwrap());
    assert_eq!(redaction.message("The app instance already exists"), "The app instance already exists");
    let operation = Service::Voice.operation("PutVoiceConnectorTerminationCredentials").unwrap();
    let input = json!({"VoiceConnectorId": "v", "Credentials": [{"Username": "pbx", "Password": "in"}]});
    let redaction = Redaction::of_credentials(operation, input.as_object().unwrap());
    assert_eq!(redaction.message("in \"in\": an instance of pbx, inner"), "*** \"***\": an instance of pbx, inner");
}

#[test]
fn a_dry_run_shows_what_was_typed_but_for_credentials() {
    let operation = Service::Voice.operation("PutVoiceConnectorTerminationCredentials").unwrap();
    let body = json!({"Credentials": [{"Username": "pbx", "Password": "in"}]});
    let shown = Redaction::of_credentials(operation, &Document::new()).request_body(body.to_string().as_bytes());
    assert_eq!(shown.unwrap(), json!({"Credentials": [{"Username": "pbx", "Password": "***"}]}));
    let all = Redaction::of(operation, &Document::new()).request_body(body.to_string().as_bytes());
    assert_eq!(all.unwrap(), json!({"Credentials": [{"Username": "***", "Password": "***"}]}));
}

#[test]
fn secrets_that_a_message_repeats_are_hidden() {
    let operation = Service::Voice.operation("PutVoiceConnectorTerminationCredentials").unwrap();
    let input = json!({
        "VoiceConnectorId": "abcdef",
        "Credentials": [{"Username": "*", "Password": "**"}, {"Username": "a\\b", "Password": "a\\bc"}],
    });
    let redaction = Redaction::of_credentials(operation, input.as_object().unwrap());
    let answer = json!({"Message": format!("{:?} of {:?} or * ** a\\bcd", "a\\bc", "a\\b")});
    let shown = redaction.answer_body(400, answer.to_string().as_bytes()).unwrap();
    assert_eq!(shown["Message"], "\"***\" of \"a\\\\b\" or * *** a\\bcd");
}
