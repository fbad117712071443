//! Skeletons have every member.

use serde_json::json;

use chimectl::api::Document;
use chimectl::api::operation::Operation;
use chimectl::api::service::Service;
use chimectl::api::skeleton::{input, output, yaml_input};
use chimectl::services::Operations as _;
use serde_json::Value as Json;

fn operation(name: &str) -> &'static Operation {
    Service::ALL.iter().find_map(|service| service.operation(name)).unwrap()
}

#[test]
fn an_input_has_every_member() {
    assert_eq!(
        Json::Object(input(operation("SendChannelMessage"))),
        json!({
            "ChannelArn": "",
            "Content": "",
            "Type": "CONTROL",
            "Persistence": "NON_PERSISTENT",
            "ChimeBearer": "",
            "Metadata": "",
            "ClientRequestToken": "",
            "PushNotification": {"Title": "", "Body": "", "Type": "DEFAULT"},
            "MessageAttributes": {"KeyName": {"StringValues": [""]}},
            "SubChannelId": "",
            "ContentType": "",
            "Target": [{"MemberArn": ""}],
        })
    );
}

#[test]
fn yaml_tells_of_each_member_what_it_is_for() {
    let text = yaml_input(operation("TagResource"));
    let lines: Vec<_> = text.lines().collect();
    assert!(lines.len() == 4 && lines[0].starts_with("ResourceARN: ''  # [REQUIRED] "), "{text}");
    assert!(lines[1].starts_with("Tags:  # [REQUIRED] "), "{text}");
    assert!(lines[2].starts_with("- Key: ''  # [REQUIRED] ") && lines[3].starts_with("  Value: ''  # "), "{text}");
    assert!(yaml_input(operation("SendChannelMessage")).contains("\n  KeyName:\n    StringValues:  # "));
}

#[test]
fn an_answer_comes_from_the_facts() {
    let answer = Json::Object(output(operation("GetMeeting")).unwrap());
    assert_eq!(answer["Meeting"]["MeetingId"], "MeetingId");
    assert_eq!(answer["Meeting"]["MeetingFeatures"]["Attendee"]["MaxCount"], 0);
    assert_eq!(answer["Meeting"]["TenantIds"], json!(["TenantIds"]));
    assert_eq!(output(operation("DeleteMeeting")), Some(Document::new()));
}
