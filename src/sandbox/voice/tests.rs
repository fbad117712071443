//! What time does to the resources of voice.

use serde_json::{Value as Json, json};

use super::super::{Clock, Fault, Sandbox, Store};
use crate::api::service::Service;
use crate::sandbox::time::{DAY_MS as DAY, MINUTE_MS as MINUTE, SECOND_MS as SECOND};
use crate::services::Operations as _;

const NUMBER: &str = "+12065550100";
const START: i64 = 1_795_383_120_000;

/// A sandbox whose background work takes its time, at whatever time a test wants it to be.
struct Voice(Sandbox);

impl Voice {
    fn new() -> Self {
        Self(Sandbox::new(Store::in_memory().unwrap_or_else(|error| panic!("{error}")), Clock::Real))
    }

    /// Calls an operation so many milliseconds after the start.
    fn at(&self, after: i64, operation: &'static str, input: Json) -> Result<Json, Fault> {
        let Json::Object(input) = input else { panic!("{input} is no input") };
        let operation = Service::Voice.operation(operation).unwrap_or_else(|| panic!("{operation} is not declared"));
        let body = self.0.perform(operation, &input, "us-east-1", None, &|_| Ok(Some(START + after)))?;
        Ok(serde_json::from_str(&body).unwrap_or_default())
    }

    #[track_caller]
    fn ok(&self, after: i64, operation: &'static str, input: Json) -> Json {
        self.at(after, operation, input).unwrap_or_else(|fault| panic!("{operation}: {fault:?}"))
    }

    #[track_caller]
    fn refused(&self, after: i64, operation: &'static str, input: Json, code: &str) {
        match self.at(after, operation, input) {
            Ok(answer) => panic!("{operation} is not refused: {answer}"),
            Err(fault) => assert_eq!(fault.code, code, "{operation}: {}", fault.message),
        }
    }

    fn order(&self) -> Json {
        let input = json!({ "ProductType": "VoiceConnector", "E164PhoneNumbers": [NUMBER] });
        json!({ "PhoneNumberOrderId": self.ok(0, "CreatePhoneNumberOrder", input)["PhoneNumberOrder"]["PhoneNumberOrderId"] })
    }

    fn number(&self, after: i64, member: &str) -> Json {
        self.ok(after, "GetPhoneNumber", json!({ "PhoneNumberId": NUMBER }))["PhoneNumber"][member].take()
    }

    fn connector(&self) -> Json {
        let made = self.ok(0, "CreateVoiceConnector", json!({ "Name": "support", "RequireEncryption": true }));
        made["VoiceConnector"]["VoiceConnectorId"].clone()
    }
}

#[test]
fn an_order_takes_seconds_and_a_calling_name_an_hour() {
    let voice = Voice::new();
    let order = voice.order();
    for (after, order_is, number_is) in
        [(0, "Processing", "AcquireInProgress"), (10 * SECOND, "Successful", "Unassigned")]
    {
        let got = voice.ok(after, "GetPhoneNumberOrder", order.clone());
        assert_eq!(got["PhoneNumberOrder"]["Status"], order_is);
        assert_eq!(voice.number(after, "Status"), number_is);
    }
    let named = |name: &str| json!({ "PhoneNumberId": NUMBER, "CallingName": name });
    voice.ok(MINUTE, "UpdatePhoneNumber", named("Support"));
    assert_eq!(voice.number(2 * MINUTE, "CallingNameStatus"), "UpdateInProgress");
    voice.refused(2 * MINUTE, "UpdatePhoneNumber", named("Sales"), "ConflictException");
    assert_eq!(voice.number(61 * MINUTE, "CallingNameStatus"), "UpdateSucceeded");
    voice.ok(61 * MINUTE, "UpdatePhoneNumber", named("Sales"));
}

#[test]
fn a_deleted_number_is_gone_after_seven_days_and_free_again() {
    let voice = Voice::new();
    voice.order();
    let id = json!({ "PhoneNumberId": NUMBER });
    let search = json!({ "AreaCode": "206", "MaxResults": 1 });
    voice.ok(MINUTE, "DeletePhoneNumber", id.clone());
    voice.ok(6 * DAY, "RestorePhoneNumber", id.clone());
    assert_eq!(voice.number(30 * DAY, "Status"), "Unassigned");
    voice.ok(30 * DAY, "DeletePhoneNumber", id.clone());
    assert_ne!(voice.ok(36 * DAY, "SearchAvailablePhoneNumbers", search.clone())["E164PhoneNumbers"][0], NUMBER);
    voice.refused(37 * DAY, "RestorePhoneNumber", id, "NotFoundException");
    assert_eq!(voice.ok(37 * DAY, "SearchAvailablePhoneNumbers", search)["E164PhoneNumbers"][0], NUMBER);
}

#[test]
fn the_default_calling_name_changes_once_in_seven_days() {
    let voice = Voice::new();
    let named = |name: &str| json!({ "CallingName": name });
    voice.ok(0, "UpdatePhoneNumberSettings", named("Support"));
    voice.refused(7 * DAY - SECOND, "UpdatePhoneNumberSettings", named("Sales"), "BadRequestException");
    voice.ok(7 * DAY, "UpdatePhoneNumberSettings", named("Sales"));
    assert_eq!(voice.ok(7 * DAY, "GetPhoneNumberSettings", json!({}))["CallingName"], "Sales");
}

#[test]
fn a_proxy_session_closes_when_its_time_is_over() {
    let voice = Voice::new();
    let connector = voice.connector();
    let proxy = json!({
        "VoiceConnectorId": connector,
        "DefaultSessionExpiryMinutes": 5,
        "PhoneNumberPoolCountries": ["US"],
    });
    voice.ok(0, "PutVoiceConnectorProxy", proxy);
    let create = |behavior: &str| {
        json!({
            "VoiceConnectorId": connector,
            "ParticipantPhoneNumbers": ["+12125550142", "+13035550142"],
            "Capabilities": ["Voice"],
            "NumberSelectionBehavior": behavior,
        })
    };
    let made = voice.ok(0, "CreateProxySession", create("PreferSticky"))["ProxySession"].take();
    let id = json!({ "VoiceConnectorId": connector, "ProxySessionId": made["ProxySessionId"] });
    let mut update = id.clone();
    update["Capabilities"] = json!(["SMS"]);
    voice.ok(4 * MINUTE, "UpdateProxySession", update.clone());
    assert_eq!(voice.ok(8 * MINUTE, "GetProxySession", id.clone())["ProxySession"]["Status"], "Open");
    let closed = voice.ok(9 * MINUTE, "GetProxySession", id)["ProxySession"].take();
    assert_eq!(closed["Status"], "Closed");
    assert_eq!(closed["EndedTimestamp"], super::iso8601(START + 9 * MINUTE));
    voice.refused(9 * MINUTE, "UpdateProxySession", update, "BadRequestException");
    let number = |session: &Json| session["Participants"][0]["ProxyPhoneNumber"].clone();
    let avoiding = voice.ok(10 * MINUTE, "CreateProxySession", create("AvoidSticky"))["ProxySession"].take();
    assert_ne!(number(&avoiding), number(&made));
    let again = voice.ok(DAY, "CreateProxySession", create("PreferSticky"))["ProxySession"].take();
    assert_eq!(number(&again), number(&avoiding));
}

#[test]
fn a_search_takes_seconds_and_its_voice_print_is_kept_for_a_day() {
    let voice = Voice::new();
    let connector = voice.connector();
    let configuration = json!({
        "MediaInsightsPipelineConfigurationName": "calls",
        "ResourceAccessRoleArn": "arn:aws:iam::123456789012:role/insights",
        "Elements": [{ "Type": "S3RecordingSink" }],
    });
    let Json::Object(configuration) = configuration else { panic!("{configuration}") };
    let make = Service::MediaPipelines.operation("CreateMediaInsightsPipelineConfiguration").unwrap();
    let made = voice.0.perform(make, &configuration, "us-east-1", None, &|_| Ok(Some(START))).unwrap();
    let made: Json = serde_json::from_str(&made).unwrap();
    let streaming = json!({
        "DataRetentionInHours": 1,
        "Disabled": false,
        "MediaInsightsConfiguration": {
            "ConfigurationArn": made["MediaInsightsPipelineConfiguration"]["MediaInsightsPipelineConfigurationArn"],
        },
    });
    let input = json!({ "VoiceConnectorId": connector, "StreamingConfiguration": streaming });
    voice.ok(0, "PutVoiceConnectorStreamingConfiguration", input);
    let domain = voice.ok(0, "CreateVoiceProfileDomain", json!({ "Name": "callers" }))["VoiceProfileDomain"].take();
    let domain = &domain["VoiceProfileDomainId"];
    let search = json!({ "VoiceConnectorId": connector, "TransactionId": "call", "VoiceProfileDomainId": domain });
    let task = voice.ok(0, "StartSpeakerSearchTask", search)["SpeakerSearchTask"].take();
    let get = json!({ "VoiceConnectorId": connector, "SpeakerSearchTaskId": task["SpeakerSearchTaskId"] });
    for (after, status) in [(0, "IN_QUEUE"), (SECOND, "IN_PROGRESS"), (10 * SECOND, "SUCCEEDED")] {
        let task = voice.ok(after, "GetSpeakerSearchTask", get.clone())["SpeakerSearchTask"].take();
        assert_eq!(task["SpeakerSearchTaskStatus"], status);
        assert_eq!(task["StartedTimestamp"].is_string(), status != "IN_QUEUE");
        assert_eq!(task["SpeakerSearchDetails"].is_object(), status == "SUCCEEDED");
    }
    let create = json!({ "SpeakerSearchTaskId": task["SpeakerSearchTaskId"] });
    let profile = voice.ok(MINUTE, "CreateVoiceProfile", create.clone())["VoiceProfile"].take();
    voice.refused(2 * DAY, "CreateVoiceProfile", create, "GoneException");
    let id = json!({ "VoiceProfileId": profile["VoiceProfileId"] });
    voice.ok(1000 * DAY, "GetVoiceProfile", id.clone());
    voice.refused(1100 * DAY, "GetVoiceProfile", id, "NotFoundException");
}
