//! Voice on the sandbox behaves as documented.

use crate::common::World;
use crate::common::emulated::Emulated;
use chimectl::api::service::Service;
use chimectl::sandbox::Clock;
use serde_json::{Value, json};

const NUMBER: &str = "+12065550100";
const OTHER: &str = "+12065550101";
const NOBODY: &str = "00000000-0000-4000-8000-000000000000";
const FUNCTION: &str = "arn:aws:lambda:us-east-1:123456789012:function:calls";
const KEY: &str = "arn:aws:kms:us-east-1:123456789012:key/1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";
const INSIGHTS: &str = "arn:aws:chime:us-east-1:123456789012:media-insights-pipeline-configuration/calls";

/// A sandbox with what the tests make again and again.
struct Voice(Emulated);

impl std::ops::Deref for Voice {
    type Target = Emulated;

    fn deref(&self) -> &Emulated {
        &self.0
    }
}

impl Voice {
    fn new() -> Self {
        Self(Emulated::new(Service::Voice))
    }

    /// With background work that is never done: the time stands still.
    fn slow() -> Self {
        Self(Emulated::at(Service::Voice, Clock::Manual))
    }

    fn order(&self, product: &str, numbers: &[&str]) -> Value {
        let input = json!({ "ProductType": product, "E164PhoneNumbers": numbers });
        self.ok("CreatePhoneNumberOrder", input)["PhoneNumberOrder"].take()
    }

    fn number(&self, number: &str) -> Value {
        self.ok("GetPhoneNumber", json!({ "PhoneNumberId": number }))["PhoneNumber"].take()
    }

    fn connector(&self) -> String {
        let input = json!({ "Name": "support", "RequireEncryption": true });
        text(&self.ok("CreateVoiceConnector", input)["VoiceConnector"]["VoiceConnectorId"])
    }

    fn associate(&self, connector: &str, numbers: &[&str]) -> Value {
        let input = json!({ "VoiceConnectorId": connector, "E164PhoneNumbers": numbers });
        self.ok("AssociatePhoneNumbersWithVoiceConnector", input)["PhoneNumberErrors"].take()
    }

    fn application(&self) -> String {
        let input = json!({ "AwsRegion": "us-east-1", "Name": "calls", "Endpoints": [{ "LambdaArn": FUNCTION }] });
        text(&self.ok("CreateSipMediaApplication", input)["SipMediaApplication"]["SipMediaApplicationId"])
    }

    fn rule(&self, trigger: &str, application: &str) -> String {
        text(&self.ok("CreateSipRule", rule(trigger, application))["SipRule"]["SipRuleId"])
    }

    /// A voice connector whose calls are analysed.
    fn analysed(&self) -> String {
        let connector = self.connector();
        let configuration = json!({
            "MediaInsightsPipelineConfigurationName": "calls",
            "ResourceAccessRoleArn": "arn:aws:iam::123456789012:role/insights",
            "Elements": [{ "Type": "S3RecordingSink" }],
        });
        self.and(Service::MediaPipelines).ok("CreateMediaInsightsPipelineConfiguration", configuration);
        let streaming = json!({
            "DataRetentionInHours": 1,
            "Disabled": false,
            "MediaInsightsConfiguration": { "ConfigurationArn": INSIGHTS },
        });
        let input = json!({ "VoiceConnectorId": connector, "StreamingConfiguration": streaming });
        self.ok("PutVoiceConnectorStreamingConfiguration", input);
        connector
    }

    fn domain(&self) -> Value {
        let input = json!({ "Name": "callers", "ServerSideEncryptionConfiguration": { "KmsKeyArn": KEY } });
        self.ok("CreateVoiceProfileDomain", input)["VoiceProfileDomain"].take()
    }

    fn search(&self, connector: &str, domain: &str) -> String {
        let answer = self.ok("StartSpeakerSearchTask", search(connector, domain));
        assert_eq!(answer["SpeakerSearchTask"]["SpeakerSearchTaskStatus"], "IN_QUEUE");
        text(&answer["SpeakerSearchTask"]["SpeakerSearchTaskId"])
    }
}

fn text(json: &Value) -> String {
    json.as_str().unwrap_or_else(|| panic!("{json} is not text")).to_owned()
}

fn rule(trigger: &str, application: &str) -> Value {
    let kind = if trigger.starts_with('+') { "ToPhoneNumber" } else { "RequestUriHostname" };
    json!({
        "Name": "inbound",
        "TriggerType": kind,
        "TriggerValue": trigger,
        "TargetApplications": [{ "SipMediaApplicationId": application, "Priority": 1, "AwsRegion": "us-east-1" }],
    })
}

fn search(connector: &str, domain: &str) -> Value {
    json!({ "VoiceConnectorId": connector, "TransactionId": NOBODY, "VoiceProfileDomainId": domain, "CallLeg": "Caller" })
}

/// The codes of a batch's errors.
fn codes(errors: &Value) -> Vec<String> {
    errors.as_array().unwrap().iter().map(|error| text(&error["ErrorCode"])).collect()
}

fn origination() -> Value {
    json!({ "Routes": [{ "Host": "203.0.113.10", "Protocol": "TCP", "Priority": 1, "Weight": 1 }] })
}

fn termination() -> Value {
    json!({ "CallingRegions": ["US"], "CidrAllowedList": ["203.0.113.0/28"] })
}

#[test]
fn every_operation_succeeds_once() {
    let voice = Voice::new();
    let id = |connector: &str| json!({ "VoiceConnectorId": connector });
    voice.ok("ListAvailableVoiceConnectorRegions", json!({}));
    voice.ok("ListSupportedPhoneNumberCountries", json!({ "ProductType": "VoiceConnector" }));
    let found = voice.ok("SearchAvailablePhoneNumbers", json!({ "AreaCode": "206", "MaxResults": 2 }));
    assert_eq!(found["E164PhoneNumbers"], json!([NUMBER, OTHER]));
    let order = text(&voice.order("VoiceConnector", &[NUMBER, OTHER])["PhoneNumberOrderId"]);
    voice.ok("GetPhoneNumberOrder", json!({ "PhoneNumberOrderId": order }));
    voice.ok("ListPhoneNumberOrders", json!({}));
    voice.ok("ListPhoneNumbers", json!({}));
    voice.ok("UpdatePhoneNumber", json!({ "PhoneNumberId": NUMBER, "Name": "desk" }));
    assert_eq!(voice.number(NUMBER)["Name"], "desk");
    let items = json!([{ "PhoneNumberId": OTHER, "CallingName": "Support" }]);
    voice.ok("BatchUpdatePhoneNumber", json!({ "UpdatePhoneNumberRequestItems": items }));
    voice.ok("UpdatePhoneNumberSettings", json!({ "CallingName": "Support" }));
    voice.ok("GetPhoneNumberSettings", json!({}));
    voice.ok("UpdateGlobalSettings", json!({ "VoiceConnector": { "CdrBucket": "records" } }));
    assert_eq!(voice.ok("GetGlobalSettings", json!({})), json!({ "VoiceConnector": { "CdrBucket": "records" } }));

    let connector = voice.analysed();
    voice.ok("GetVoiceConnector", id(&connector));
    voice.ok("ListVoiceConnectors", json!({}));
    voice.ok("UpdateVoiceConnector", json!({ "VoiceConnectorId": connector, "Name": "b", "RequireEncryption": false }));
    voice.associate(&connector, &[NUMBER]);
    let numbers = json!({ "VoiceConnectorId": connector, "E164PhoneNumbers": [NUMBER] });
    voice.ok("DisassociatePhoneNumbersFromVoiceConnector", numbers);
    for (put, member, value) in [
        ("PutVoiceConnectorOrigination", "Origination", origination()),
        ("PutVoiceConnectorTermination", "Termination", termination()),
        (
            "PutVoiceConnectorEmergencyCallingConfiguration",
            "EmergencyCallingConfiguration",
            json!({ "DNIS": [{ "EmergencyPhoneNumber": NUMBER, "CallingCountry": "US" }] }),
        ),
        ("PutVoiceConnectorLoggingConfiguration", "LoggingConfiguration", json!({ "EnableSIPLogs": true })),
    ] {
        let put_answer = voice.ok(put, json!({ "VoiceConnectorId": connector, member: value }));
        assert_eq!(voice.ok(&put.replacen("Put", "Get", 1), id(&connector)), put_answer);
    }
    voice.ok("GetVoiceConnectorStreamingConfiguration", id(&connector));
    assert_eq!(voice.ok("GetVoiceConnectorTerminationHealth", id(&connector)), json!({ "TerminationHealth": {} }));
    let credentials = json!([{ "Username": "pbx", "Password": "secret" }]);
    let input = json!({ "VoiceConnectorId": connector, "Credentials": credentials });
    voice.ok("PutVoiceConnectorTerminationCredentials", input);
    let names = voice.ok("ListVoiceConnectorTerminationCredentials", id(&connector));
    assert_eq!(names, json!({ "Usernames": ["pbx"] }));
    let input = json!({ "VoiceConnectorId": connector, "Usernames": ["pbx"] });
    voice.ok("DeleteVoiceConnectorTerminationCredentials", input);
    let systems = json!({ "VoiceConnectorId": connector, "SessionBorderControllerTypes": ["RIBBON_SBC"] });
    let put = voice.ok("PutVoiceConnectorExternalSystemsConfiguration", systems);
    let expected = json!({ "SessionBorderControllerTypes": ["RIBBON_SBC"], "ContactCenterSystemTypes": [] });
    assert_eq!(put, json!({ "ExternalSystemsConfiguration": expected }));
    assert_eq!(voice.ok("GetVoiceConnectorExternalSystemsConfiguration", id(&connector)), put);

    let proxy = json!({
        "VoiceConnectorId": connector,
        "DefaultSessionExpiryMinutes": 60,
        "PhoneNumberPoolCountries": ["US"],
        "FallBackPhoneNumber": NUMBER,
    });
    voice.ok("PutVoiceConnectorProxy", proxy);
    voice.ok("GetVoiceConnectorProxy", id(&connector));
    let people = ["+12125550142", "+13035550142"];
    let input =
        json!({ "VoiceConnectorId": connector, "ParticipantPhoneNumbers": people, "Capabilities": ["Voice", "SMS"] });
    let session = voice.ok("CreateProxySession", input);
    assert_eq!(session["ProxySession"]["Status"], "Open");
    let session = json!({ "VoiceConnectorId": connector, "ProxySessionId": session["ProxySession"]["ProxySessionId"] });
    voice.ok("GetProxySession", session.clone());
    voice.ok("ListProxySessions", id(&connector));
    let mut change = session.clone();
    change["Capabilities"] = json!(["Voice"]);
    assert_eq!(voice.ok("UpdateProxySession", change)["ProxySession"]["Capabilities"], json!(["Voice"]));
    voice.ok("DeleteProxySession", session);

    let items = json!([{ "VoiceConnectorId": connector, "Priority": 1 }]);
    let group = voice.ok("CreateVoiceConnectorGroup", json!({ "Name": "both", "VoiceConnectorItems": items }));
    let group = group["VoiceConnectorGroup"]["VoiceConnectorGroupId"].clone();
    voice.ok("GetVoiceConnectorGroup", json!({ "VoiceConnectorGroupId": group }));
    voice.ok("ListVoiceConnectorGroups", json!({}));
    let numbers = json!({ "VoiceConnectorGroupId": group, "E164PhoneNumbers": [NUMBER] });
    voice.ok("AssociatePhoneNumbersWithVoiceConnectorGroup", numbers.clone());
    voice.ok("DisassociatePhoneNumbersFromVoiceConnectorGroup", numbers);
    let input = json!({ "VoiceConnectorGroupId": group, "Name": "none", "VoiceConnectorItems": [] });
    voice.ok("UpdateVoiceConnectorGroup", input);
    voice.ok("DeleteVoiceConnectorGroup", json!({ "VoiceConnectorGroupId": group }));

    let application = voice.application();
    let sma = json!({ "SipMediaApplicationId": application });
    voice.ok("GetSipMediaApplication", sma.clone());
    voice.ok("ListSipMediaApplications", json!({}));
    voice.ok("UpdateSipMediaApplication", json!({ "SipMediaApplicationId": application, "Name": "new" }));
    let logging = json!({ "EnableSipMediaApplicationMessageLogs": true });
    let input = json!({ "SipMediaApplicationId": application, "SipMediaApplicationLoggingConfiguration": logging });
    let put = voice.ok("PutSipMediaApplicationLoggingConfiguration", input);
    assert_eq!(voice.ok("GetSipMediaApplicationLoggingConfiguration", sma.clone()), put);
    let skill = "amzn1.application-oa2-client.0123456789abcdef0123456789abcdef";
    let skill = json!({ "AlexaSkillStatus": "ACTIVE", "AlexaSkillIds": [skill] });
    let input = json!({ "SipMediaApplicationId": application, "SipMediaApplicationAlexaSkillConfiguration": skill });
    let put = voice.ok("PutSipMediaApplicationAlexaSkillConfiguration", input);
    assert_eq!(voice.ok("GetSipMediaApplicationAlexaSkillConfiguration", sma.clone()), put);
    let people =
        json!({ "SipMediaApplicationId": application, "FromPhoneNumber": NUMBER, "ToPhoneNumber": "+12125550142" });
    let call = voice.ok("CreateSipMediaApplicationCall", people);
    let transaction = &call["SipMediaApplicationCall"]["TransactionId"];
    let input =
        json!({ "SipMediaApplicationId": application, "TransactionId": transaction, "Arguments": { "a": "b" } });
    assert_eq!(voice.ok("UpdateSipMediaApplicationCall", input), call);

    voice.order("SipMediaApplicationDialIn", &["+12065550102"]);
    let rule = json!({ "SipRuleId": voice.rule("+12065550102", &application) });
    voice.ok("GetSipRule", rule.clone());
    voice.ok("ListSipRules", json!({}));
    voice.ok("UpdateSipRule", json!({ "SipRuleId": rule["SipRuleId"], "Name": "off", "Disabled": true }));
    voice.ok("DeleteSipRule", rule);
    voice.ok("DeleteSipMediaApplication", sma);

    let domain = voice.domain();
    let in_domain = json!({ "VoiceProfileDomainId": domain["VoiceProfileDomainId"] });
    voice.ok("GetVoiceProfileDomain", in_domain.clone());
    voice.ok("ListVoiceProfileDomains", json!({}));
    let input = json!({ "VoiceProfileDomainId": domain["VoiceProfileDomainId"], "Description": "All callers" });
    voice.ok("UpdateVoiceProfileDomain", input);
    let task = voice.search(&connector, &text(&domain["VoiceProfileDomainId"]));
    let input = json!({ "VoiceConnectorId": connector, "SpeakerSearchTaskId": task });
    let done = voice.ok("GetSpeakerSearchTask", input);
    assert_eq!(done["SpeakerSearchTask"]["SpeakerSearchTaskStatus"], "IN_PROGRESS", "there is something to stop");
    // Whoever needs its end does not wait for it.
    let profile = voice.ok("CreateVoiceProfile", json!({ "SpeakerSearchTaskId": task }));
    let input = json!({ "VoiceConnectorId": connector, "SpeakerSearchTaskId": task });
    let done = voice.ok("GetSpeakerSearchTask", input);
    assert_eq!(done["SpeakerSearchTask"]["SpeakerSearchTaskStatus"], "SUCCEEDED");
    let profile = profile["VoiceProfile"]["VoiceProfileId"].clone();
    voice.ok("GetVoiceProfile", json!({ "VoiceProfileId": profile }));
    voice.ok("ListVoiceProfiles", in_domain.clone());
    voice.ok("UpdateVoiceProfile", json!({ "VoiceProfileId": profile, "SpeakerSearchTaskId": task }));
    voice.ok("DeleteVoiceProfile", json!({ "VoiceProfileId": profile }));
    let tone = json!({ "VoiceConnectorId": connector, "TransactionId": NOBODY, "LanguageCode": "en-US" });
    let tone = voice.ok("StartVoiceToneAnalysisTask", tone);
    let tone = &tone["VoiceToneAnalysisTask"]["VoiceToneAnalysisTaskId"];
    let input = json!({ "VoiceConnectorId": connector, "VoiceToneAnalysisTaskId": tone, "IsCaller": false });
    let tone = voice.ok("GetVoiceToneAnalysisTask", input);
    assert_eq!(tone["VoiceToneAnalysisTask"]["CallDetails"]["IsCaller"], false);

    let arn = &domain["VoiceProfileDomainArn"];
    voice.ok("TagResource", json!({ "ResourceARN": arn, "Tags": [{ "Key": "team", "Value": "support" }] }));
    let tags = voice.ok("ListTagsForResource", json!({ "ResourceARN": arn }));
    assert_eq!(tags, json!({ "Tags": [{ "Key": "team", "Value": "support" }] }));
    voice.ok("UntagResource", json!({ "ResourceARN": arn, "TagKeys": ["team"] }));
    assert_eq!(voice.ok("ListTagsForResource", json!({ "ResourceARN": arn })), json!({ "Tags": [] }));
    voice.ok("DeleteVoiceProfileDomain", in_domain);
    voice.ok("ValidateE911Address", address("ME"));

    for delete in [
        "DeleteVoiceConnectorEmergencyCallingConfiguration",
        "DeleteVoiceConnectorOrigination",
        "DeleteVoiceConnectorTermination",
        "DeleteVoiceConnectorProxy",
        "DeleteVoiceConnectorStreamingConfiguration",
        "DeleteVoiceConnectorExternalSystemsConfiguration",
    ] {
        voice.ok(delete, id(&connector));
        voice.refused(delete, id(&connector), "NotFoundException");
    }
    voice.ok("DeleteVoiceConnector", id(&connector));
    voice.ok("DeletePhoneNumber", json!({ "PhoneNumberId": NUMBER }));
    voice.ok("RestorePhoneNumber", json!({ "PhoneNumberId": NUMBER }));
    voice.ok("BatchDeletePhoneNumber", json!({ "PhoneNumberIds": [NUMBER, OTHER] }));

    // A task can be stopped while it runs, which needs a clock that runs too.
    assert_eq!(voice.not_called(), ["StopSpeakerSearchTask", "StopVoiceToneAnalysisTask"]);
}

fn address(state: &str) -> Value {
    json!({
        "AwsAccountId": "123456789012",
        "StreetNumber": "200",
        "StreetInfo": "8th Avenue",
        "City": "Portland",
        "State": state,
        "Country": "US",
        "PostalCode": "04352",
    })
}

#[test]
fn search_finds_the_same_free_numbers_in_pages() {
    let voice = Voice::new();
    let mut input = json!({ "AreaCode": "206", "MaxResults": 30 });
    let (mut numbers, mut pages) = (Vec::new(), 0);
    loop {
        let page = voice.ok("SearchAvailablePhoneNumbers", input.clone());
        numbers.extend(page["E164PhoneNumbers"].as_array().unwrap().clone());
        pages += 1;
        match &page["NextToken"] {
            Value::Null => break,
            token => input["NextToken"] = token.clone(),
        }
    }
    assert_eq!((numbers.len(), pages), (100, 4));
    assert_eq!(numbers[0], NUMBER);
    assert_eq!(numbers[99], "+12065550199");
    voice.order("VoiceConnector", &[NUMBER]);
    let again = voice.ok("SearchAvailablePhoneNumbers", json!({ "AreaCode": "206", "MaxResults": 1 }));
    assert_eq!(again["E164PhoneNumbers"], json!([OTHER]));
    for (filter, value, count) in [
        ("City", "seattle", 99),
        ("State", "WA", 99),
        ("TollFreePrefix", "844", 100),
        ("Country", "DE", 100),
        ("Country", "FR", 0),
    ] {
        let found = voice.ok("SearchAvailablePhoneNumbers", json!({ filter: value, "MaxResults": 500 }));
        assert_eq!(found["E164PhoneNumbers"].as_array().unwrap().len(), count, "{filter} {value}");
    }
    let toll_free = voice.ok("SearchAvailablePhoneNumbers", json!({ "PhoneNumberType": "TollFree", "Country": "US" }));
    assert_eq!(toll_free["E164PhoneNumbers"][0], "+18005550100");
    voice.refused("SearchAvailablePhoneNumbers", json!({ "NextToken": "made-up" }), "BadRequestException");

    let countries = |product: &str| {
        let answer = voice.ok("ListSupportedPhoneNumberCountries", json!({ "ProductType": product }));
        answer["PhoneNumberCountries"].as_array().unwrap().len()
    };
    assert_eq!((countries("VoiceConnector"), countries("SipMediaApplicationDialIn")), (1, 5));
}

#[test]
fn an_order_is_answered_before_it_is_carried_out() {
    let voice = Voice::new();
    let order = voice.order("VoiceConnector", &[NUMBER, "+19995550100"]);
    assert_eq!(order["Status"], "Processing");
    assert_eq!(order["OrderedPhoneNumbers"][0], json!({ "E164PhoneNumber": NUMBER, "Status": "Processing" }));
    let get = |order: &Value| {
        let input = json!({ "PhoneNumberOrderId": order["PhoneNumberOrderId"] });
        voice.ok("GetPhoneNumberOrder", input)["PhoneNumberOrder"].take()
    };
    let done = get(&order);
    assert_eq!(done["Status"], "Partial");
    let statuses: Vec<_> = done["OrderedPhoneNumbers"].as_array().unwrap().iter().map(|n| text(&n["Status"])).collect();
    assert_eq!(statuses, ["Acquired", "Failed"]);
    assert_eq!(voice.number(NUMBER)["OrderId"], order["PhoneNumberOrderId"]);
    assert_eq!(get(&voice.order("VoiceConnector", &[OTHER]))["Status"], "Successful");
    assert_eq!(get(&voice.order("VoiceConnector", &[OTHER]))["Status"], "Failed", "it is owned already");
    voice.refused(
        "CreatePhoneNumberOrder",
        json!({ "ProductType": "VoiceConnector", "E164PhoneNumbers": ["+442079460000"] }),
        "BadRequestException",
    );
    for numbers in [json!([]), json!([NUMBER, NUMBER])] {
        let input = json!({ "ProductType": "VoiceConnector", "E164PhoneNumbers": numbers });
        voice.refused("CreatePhoneNumberOrder", input, "BadRequestException");
    }
    voice.refused("GetPhoneNumberOrder", json!({ "PhoneNumberOrderId": NOBODY }), "NotFoundException");
    let page = voice.ok("ListPhoneNumberOrders", json!({ "MaxResults": 2 }));
    assert_eq!(page["PhoneNumberOrders"].as_array().unwrap().len(), 2);
    let rest = voice.ok("ListPhoneNumberOrders", json!({ "NextToken": page["NextToken"] }));
    assert_eq!(rest["PhoneNumberOrders"].as_array().unwrap().len(), 1);

    let slow = Voice::slow();
    slow.order("VoiceConnector", &[NUMBER]);
    let connector = slow.connector();
    assert_eq!(slow.number(NUMBER)["Status"], "AcquireInProgress");
    assert_eq!(codes(&slow.associate(&connector, &[NUMBER])), ["PreconditionFailed"]);
    slow.refused("DeletePhoneNumber", json!({ "PhoneNumberId": NUMBER }), "BadRequestException");
    let change = json!({ "PhoneNumberId": NUMBER, "Name": "desk" });
    slow.refused("UpdatePhoneNumber", change, "ConflictException");
}

#[test]
fn a_number_has_one_association_at_a_time() {
    let voice = Voice::new();
    voice.order("VoiceConnector", &[NUMBER, OTHER]);
    voice.order("SipMediaApplicationDialIn", &["+12065550102"]);
    let (first, second) = (voice.connector(), voice.connector());
    let errors = voice.associate(&first, &[NUMBER, "+12065550103", "+12065550102"]);
    assert_eq!(codes(&errors), ["NotFound", "BadRequest"]);
    assert_eq!(voice.associate(&first, &[NUMBER]), json!([]), "it is associated already");
    assert_eq!(codes(&voice.associate(&second, &[NUMBER])), ["PhoneNumberAssociationsExist"]);
    let number = voice.number("%2B12065550100");
    assert_eq!((&number["Status"], &number["Associations"][0]["Value"]), (&json!("Assigned"), &json!(first)));

    let group = voice.ok("CreateVoiceConnectorGroup", json!({ "Name": "group" }));
    let group = &group["VoiceConnectorGroup"]["VoiceConnectorGroupId"];
    let mut input = json!({ "VoiceConnectorGroupId": group, "E164PhoneNumbers": [NUMBER], "ForceAssociate": false });
    let errors = voice.ok("AssociatePhoneNumbersWithVoiceConnectorGroup", input.clone());
    assert_eq!(codes(&errors["PhoneNumberErrors"]), ["PhoneNumberAssociationsExist"]);
    input["ForceAssociate"] = true.into();
    let errors = voice.ok("AssociatePhoneNumbersWithVoiceConnectorGroup", input.clone());
    assert_eq!(errors["PhoneNumberErrors"], json!([]));
    assert_eq!(codes(&voice.associate(&first, &[NUMBER])), ["VoiceConnectorGroupAssociationsExist"]);
    voice.refused("DeleteVoiceConnectorGroup", json!({ "VoiceConnectorGroupId": group }), "ConflictException");
    let off = json!({ "VoiceConnectorId": first, "E164PhoneNumbers": [NUMBER] });
    let errors = voice.ok("DisassociatePhoneNumbersFromVoiceConnector", off);
    assert_eq!(codes(&errors["PhoneNumberErrors"]), ["NotFound"]);

    let filter = json!({ "FilterName": "VoiceConnectorGroupId", "FilterValue": group });
    let listed = voice.ok("ListPhoneNumbers", filter);
    assert_eq!(listed["PhoneNumbers"].as_array().unwrap().len(), 1);
    let listed = voice.ok("ListPhoneNumbers", json!({ "Status": "Unassigned", "MaxResults": 1 }));
    assert_eq!(listed["PhoneNumbers"][0]["PhoneNumberId"], OTHER);
    let input = json!({ "Status": "Unassigned", "MaxResults": 1, "NextToken": listed["NextToken"] });
    let listed = voice.ok("ListPhoneNumbers", input);
    assert_eq!(listed["PhoneNumbers"][0]["PhoneNumberId"], "+12065550102");
    assert_eq!(listed["NextToken"], Value::Null);
    voice.refused("ListPhoneNumbers", json!({ "FilterName": "SipRuleId" }), "BadRequestException");

    let change = json!({ "PhoneNumberId": NUMBER, "ProductType": "SipMediaApplicationDialIn" });
    voice.refused("UpdatePhoneNumber", change, "ConflictException");
    voice.refused("DeletePhoneNumber", json!({ "PhoneNumberId": NUMBER }), "BadRequestException");
    let errors = voice.ok("BatchDeletePhoneNumber", json!({ "PhoneNumberIds": [NUMBER, OTHER, "+12065550109"] }));
    assert_eq!(codes(&errors["PhoneNumberErrors"]), ["PhoneNumberAssociationsExist", "NotFound"]);
}

#[test]
fn a_deleted_number_can_be_restored() {
    let voice = Voice::new();
    voice.order("VoiceConnector", &[NUMBER]);
    let id = json!({ "PhoneNumberId": NUMBER });
    voice.refused("RestorePhoneNumber", id.clone(), "BadRequestException");
    voice.ok("DeletePhoneNumber", id.clone());
    let number = voice.number(NUMBER);
    assert_eq!(number["Status"], "DeleteInProgress");
    assert!(number["DeletionTimestamp"].is_string());
    voice.refused("DeletePhoneNumber", id.clone(), "BadRequestException");
    assert_eq!(codes(&voice.associate(&voice.connector(), &[NUMBER])), ["PreconditionFailed"]);
    let restored = voice.ok("RestorePhoneNumber", id)["PhoneNumber"].take();
    assert_eq!(restored["Status"], "Unassigned");
    assert_eq!(restored["DeletionTimestamp"], Value::Null);
    assert_eq!(voice.number(NUMBER), restored);
    voice.refused("RestorePhoneNumber", json!({ "PhoneNumberId": OTHER }), "NotFoundException");
}

#[test]
fn one_thing_of_a_number_changes_at_a_time() {
    let voice = Voice::slow();
    let instant = Voice::new();
    instant.order("VoiceConnector", &[NUMBER]);
    instant.order("SipMediaApplicationDialIn", &["+442079460000"]);
    assert_eq!(instant.number(NUMBER)["CallingNameStatus"], "Unassigned");
    let change = |more: Value| {
        let mut input = json!({ "PhoneNumberId": NUMBER });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    instant.refused("UpdatePhoneNumber", change(json!({})), "BadRequestException");
    instant.refused("UpdatePhoneNumber", change(json!({ "Name": "a", "CallingName": "bb" })), "BadRequestException");
    let named = instant.ok("UpdatePhoneNumber", change(json!({ "CallingName": "Support" })));
    assert_eq!(named["PhoneNumber"]["CallingNameStatus"], "UpdateSucceeded");
    instant.ok("UpdatePhoneNumber", change(json!({ "CallingName": "" })));
    assert_eq!(instant.number(NUMBER)["CallingNameStatus"], "Unassigned");
    let abroad = json!({ "PhoneNumberId": "+442079460000", "ProductType": "VoiceConnector" });
    instant.refused("UpdatePhoneNumber", abroad.clone(), "BadRequestException");
    let items = json!([abroad, change(json!({ "Name": "desk" }))]);
    let errors = instant.ok("BatchUpdatePhoneNumber", json!({ "UpdatePhoneNumberRequestItems": items }));
    assert_eq!(codes(&errors["PhoneNumberErrors"]), ["BadRequest"]);
    assert_eq!(instant.number(NUMBER)["Name"], "desk");
    let twice = json!([change(json!({ "Name": "a" })), change(json!({ "Name": "b" }))]);
    let twice = json!({ "UpdatePhoneNumberRequestItems": twice });
    instant.refused("BatchUpdatePhoneNumber", twice, "BadRequestException");

    voice.ok("UpdatePhoneNumberSettings", json!({ "CallingName": "Support" }));
    voice.refused("UpdatePhoneNumberSettings", json!({ "CallingName": "Sales" }), "BadRequestException");
}

#[test]
fn a_voice_connector_goes_with_its_settings_when_nothing_uses_it() {
    let voice = Voice::new();
    voice.order("VoiceConnector", &[NUMBER]);
    let tags = json!([{ "Key": "team", "Value": "support" }]);
    let input = json!({ "Name": "support", "RequireEncryption": false, "AwsRegion": "eu-west-1", "Tags": tags });
    let made = voice.ok("CreateVoiceConnector", input)["VoiceConnector"].take();
    assert_eq!(made["AwsRegion"], "eu-west-1");
    let connector = text(&made["VoiceConnectorId"]);
    assert_eq!(made["VoiceConnectorArn"], format!("arn:aws:chime:eu-west-1:123456789012:vc/{connector}"));
    let id = json!({ "VoiceConnectorId": connector });
    voice.associate(&connector, &[NUMBER]);
    voice.refused("DeleteVoiceConnector", id.clone(), "ConflictException");
    let numbers = json!({ "VoiceConnectorId": connector, "E164PhoneNumbers": [NUMBER] });
    voice.ok("DisassociatePhoneNumbersFromVoiceConnector", numbers);
    let items = json!([{ "VoiceConnectorId": connector, "Priority": 1 }]);
    let group = voice.ok("CreateVoiceConnectorGroup", json!({ "Name": "group", "VoiceConnectorItems": items }));
    let group = &group["VoiceConnectorGroup"]["VoiceConnectorGroupId"];
    voice.refused("DeleteVoiceConnector", id.clone(), "ConflictException");
    voice.refused("DeleteVoiceConnectorGroup", json!({ "VoiceConnectorGroupId": group }), "ConflictException");
    let empty = json!({ "VoiceConnectorGroupId": group, "Name": "group", "VoiceConnectorItems": [] });
    voice.ok("UpdateVoiceConnectorGroup", empty);
    let rule = json!({ "SipRuleId": voice.rule(&text(&made["OutboundHostName"]), &voice.application()) });
    voice.refused("DeleteVoiceConnector", id.clone(), "ConflictException");
    voice.ok("UpdateSipRule", json!({ "SipRuleId": rule["SipRuleId"], "Name": "off", "Disabled": true }));
    voice.ok("DeleteSipRule", rule);
    voice.ok("PutVoiceConnectorOrigination", json!({ "VoiceConnectorId": connector, "Origination": origination() }));
    voice.ok("DeleteVoiceConnector", id.clone());
    for operation in ["GetVoiceConnector", "DeleteVoiceConnector", "GetVoiceConnectorOrigination"] {
        voice.refused(operation, id.clone(), "NotFoundException");
    }
    let arn = json!({ "ResourceARN": made["VoiceConnectorArn"] });
    voice.refused("ListTagsForResource", arn, "NotFoundException");
}

#[test]
fn settings_of_a_voice_connector_rely_on_each_other() {
    let voice = Voice::new();
    let connector = voice.connector();
    let id = json!({ "VoiceConnectorId": connector });
    let put = |name: &str, value: Value| json!({ "VoiceConnectorId": connector, name: value });
    for operation in [
        "GetVoiceConnectorOrigination",
        "GetVoiceConnectorTermination",
        "GetVoiceConnectorTerminationHealth",
        "GetVoiceConnectorProxy",
        "GetVoiceConnectorStreamingConfiguration",
        "GetVoiceConnectorEmergencyCallingConfiguration",
    ] {
        voice.refused(operation, id.clone(), "NotFoundException");
    }
    let logging = voice.ok("GetVoiceConnectorLoggingConfiguration", id.clone());
    assert_eq!(logging["LoggingConfiguration"], json!({ "EnableSIPLogs": false, "EnableMediaMetricLogs": false }));
    let credentials = json!([{ "Username": "pbx", "Password": "secret" }]);
    let credentials = put("Credentials", credentials);
    voice.refused("PutVoiceConnectorTerminationCredentials", credentials.clone(), "NotFoundException");
    let emergency = json!({ "DNIS": [{ "EmergencyPhoneNumber": NUMBER, "CallingCountry": "US" }] });
    let emergency = put("EmergencyCallingConfiguration", emergency);
    voice.refused("PutVoiceConnectorEmergencyCallingConfiguration", emergency.clone(), "BadRequestException");

    for wrong in [json!({}), json!({ "Routes": [{}] }), json!({ "Routes": vec![json!({ "Host": "a" }); 11] })] {
        voice.refused("PutVoiceConnectorOrigination", put("Origination", wrong), "BadRequestException");
    }
    for wrong in [json!({}), json!({ "CallingRegions": ["US"], "CidrAllowedList": ["203.0.113.0"] })] {
        voice.refused("PutVoiceConnectorTermination", put("Termination", wrong), "BadRequestException");
    }
    let put_origination = voice.ok("PutVoiceConnectorOrigination", put("Origination", origination()));
    assert_eq!(put_origination["Origination"]["Routes"][0]["Port"], 5060);
    let put_termination = voice.ok("PutVoiceConnectorTermination", put("Termination", termination()));
    assert_eq!(put_termination["Termination"]["CpsLimit"], 1);
    voice.ok("PutVoiceConnectorEmergencyCallingConfiguration", emergency);
    voice.refused("DeleteVoiceConnectorOrigination", id.clone(), "BadRequestException");
    voice.refused("DeleteVoiceConnectorTermination", id.clone(), "BadRequestException");
    let off = put("Origination", json!({ "Disabled": true }));
    voice.refused("PutVoiceConnectorOrigination", off, "BadRequestException");

    voice.ok("PutVoiceConnectorTerminationCredentials", credentials);
    let unknown = put("Usernames", json!(["nobody"]));
    voice.refused("DeleteVoiceConnectorTerminationCredentials", unknown, "NotFoundException");
    let half = put("Credentials", json!([{ "Username": "pbx" }]));
    voice.refused("PutVoiceConnectorTerminationCredentials", half, "BadRequestException");
    voice.ok("DeleteVoiceConnectorEmergencyCallingConfiguration", id.clone());
    voice.ok("DeleteVoiceConnectorTermination", id.clone());
    let names = voice.ok("ListVoiceConnectorTerminationCredentials", id);
    assert_eq!(names["Usernames"], json!([]), "credentials go with their termination");
}

#[test]
fn a_group_holds_three_voice_connectors_that_exist() {
    let voice = Voice::new();
    let item = |connector: &str| json!({ "VoiceConnectorId": connector, "Priority": 1 });
    let connector = voice.connector();
    let create = |items: Vec<Value>| json!({ "Name": "group", "VoiceConnectorItems": items });
    let four: Vec<Value> = (0..4).map(|_| item(&voice.connector())).collect();
    for wrong in [four, vec![item(&connector), item(&connector)], vec![item("nobody")]] {
        voice.refused("CreateVoiceConnectorGroup", create(wrong), "BadRequestException");
    }
    let mut input = create(vec![item(&connector)]);
    input["CallDistributionType"] = "LoadBalancedDistribution".into();
    let group = voice.ok("CreateVoiceConnectorGroup", input)["VoiceConnectorGroup"].take();
    assert_eq!(group["CallDistributionType"], "LoadBalancedDistribution");
    let mut update = create(vec![item("nobody")]);
    update["VoiceConnectorGroupId"] = group["VoiceConnectorGroupId"].clone();
    voice.refused("UpdateVoiceConnectorGroup", update, "NotFoundException");
}

#[test]
fn a_sip_rule_takes_its_number_and_is_disabled_before_it_goes() {
    let voice = Voice::new();
    voice.order("VoiceConnector", &[NUMBER]);
    voice.order("SipMediaApplicationDialIn", &[OTHER]);
    let application = voice.application();
    let no_number = [NUMBER, "+12065550109", "host.example"];
    for trigger in no_number {
        voice.refused("CreateSipRule", rule(trigger, &application), "BadRequestException");
    }
    voice.refused("CreateSipRule", rule(OTHER, NOBODY), "BadRequestException");
    let mut elsewhere = rule(OTHER, &application);
    elsewhere["TargetApplications"][0]["AwsRegion"] = "us-west-2".into();
    voice.refused("CreateSipRule", elsewhere, "BadRequestException");
    let mut twice = rule(OTHER, &application);
    twice["TargetApplications"] = json!([twice["TargetApplications"][0], twice["TargetApplications"][0]]);
    voice.refused("CreateSipRule", twice, "BadRequestException");

    let id = voice.rule(OTHER, &application);
    assert_eq!(voice.number(OTHER)["Associations"][0]["Name"], "SipRuleId");
    voice.refused("CreateSipRule", rule(OTHER, &application), "ConflictException");
    voice.refused("DeleteSipRule", json!({ "SipRuleId": id }), "ConflictException");
    let sma = json!({ "SipMediaApplicationId": application });
    voice.refused("DeleteSipMediaApplication", sma.clone(), "ConflictException");
    let listed = |application: &str| {
        let answer = voice.ok("ListSipRules", json!({ "SipMediaApplicationId": application }));
        answer["SipRules"].as_array().unwrap().len()
    };
    assert_eq!((listed(&application), listed(NOBODY)), (1, 0));
    let targets = json!([{ "SipMediaApplicationId": NOBODY, "Priority": 1 }]);
    let update = json!({ "SipRuleId": id, "Name": "inbound", "TargetApplications": targets });
    voice.refused("UpdateSipRule", update, "NotFoundException");
    let off = voice.ok("UpdateSipRule", json!({ "SipRuleId": id, "Name": "inbound", "Disabled": true }));
    assert_eq!(off["SipRule"]["TargetApplications"][0]["SipMediaApplicationId"], application, "it stays");
    voice.ok("DeleteSipRule", json!({ "SipRuleId": id }));
    assert_eq!(voice.number(OTHER)["Status"], "Unassigned");
    voice.ok("DeleteSipMediaApplication", sma.clone());
    voice.refused("GetSipMediaApplication", sma, "NotFoundException");
}

#[test]
fn an_application_and_its_calls_need_what_they_name() {
    let voice = Voice::new();
    let input = json!({ "AwsRegion": "eu-west-1", "Name": "calls", "Endpoints": [{ "LambdaArn": FUNCTION }] });
    voice.refused("CreateSipMediaApplication", input, "BadRequestException");
    let application = voice.application();
    let call = |application: &str| json!({ "SipMediaApplicationId": application, "FromPhoneNumber": NUMBER, "ToPhoneNumber": "+12125550142" });
    voice.refused("CreateSipMediaApplicationCall", call(&application), "BadRequestException");
    voice.order("VoiceConnector", &[NUMBER]);
    voice.refused("CreateSipMediaApplicationCall", call(NOBODY), "BadRequestException");
    let made = voice.ok("CreateSipMediaApplicationCall", call(&application));
    let update = |application: &str, transaction: &Value| json!({ "SipMediaApplicationId": application, "TransactionId": transaction, "Arguments": {} });
    let transaction = &made["SipMediaApplicationCall"]["TransactionId"];
    voice.ok("UpdateSipMediaApplicationCall", update(&application, transaction));
    voice.refused("UpdateSipMediaApplicationCall", update(&application, &json!(NOBODY)), "NotFoundException");
    let other = voice.application();
    voice.refused("UpdateSipMediaApplicationCall", update(&other, transaction), "NotFoundException");
}

#[test]
fn proxy_sessions_hide_two_people_behind_one_number() {
    let voice = Voice::new();
    let connector = voice.connector();
    let create = |more: Value| {
        let mut input = json!({
            "VoiceConnectorId": connector,
            "ParticipantPhoneNumbers": ["+12125550142", "+13035550142"],
            "Capabilities": ["Voice"],
        });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    voice.refused("CreateProxySession", create(json!({})), "NotFoundException");
    let proxy = |more: bool| {
        json!({
            "VoiceConnectorId": connector,
            "DefaultSessionExpiryMinutes": 60,
            "PhoneNumberPoolCountries": ["US"],
            "Disabled": more,
        })
    };
    voice.ok("PutVoiceConnectorProxy", proxy(true));
    voice.refused("CreateProxySession", create(json!({})), "BadRequestException");
    voice.ok("PutVoiceConnectorProxy", proxy(false));
    let same = json!({ "ParticipantPhoneNumbers": [NUMBER, NUMBER] });
    voice.refused("CreateProxySession", create(same), "BadRequestException");
    let number = |session: &Value| text(&session["ProxySession"]["Participants"][0]["ProxyPhoneNumber"]);
    let first = voice.ok("CreateProxySession", create(json!({ "GeoMatchLevel": "AreaCode" })));
    assert_eq!(first["ProxySession"]["ExpiryMinutes"], 60);
    assert!(number(&first).starts_with("+1212555"), "{first}");
    let second = voice.ok("CreateProxySession", create(json!({ "ExpiryMinutes": 5 })));
    assert_ne!(number(&second), number(&first), "the first is in use between the two");
    let geo = json!({ "GeoMatchParams": { "Country": "GB", "AreaCode": "020" } });
    assert!(number(&voice.ok("CreateProxySession", create(geo))).starts_with("+44207946"));
    let none = json!({ "GeoMatchParams": { "Country": "FR", "AreaCode": "" } });
    voice.refused("CreateProxySession", create(none), "BadRequestException");
    let count = |status: &str| {
        let answer = voice.ok("ListProxySessions", json!({ "VoiceConnectorId": connector, "Status": status }));
        answer["ProxySessions"].as_array().unwrap().len()
    };
    assert_eq!((count("Open"), count("Closed")), (3, 0));
    let id = json!({ "VoiceConnectorId": connector, "ProxySessionId": first["ProxySession"]["ProxySessionId"] });
    voice.ok("DeleteProxySession", id.clone());
    voice.refused("GetProxySession", id, "NotFoundException");
}

#[test]
fn a_token_makes_one_resource() {
    let voice = Voice::new();
    let mut input = json!({
        "Name": "callers",
        "ServerSideEncryptionConfiguration": { "KmsKeyArn": KEY },
        "ClientRequestToken": "token-1",
    });
    let first = voice.ok("CreateVoiceProfileDomain", input.clone());
    assert_eq!(voice.ok("CreateVoiceProfileDomain", input.clone()), first);
    input["Name"] = "others".into();
    voice.refused("CreateVoiceProfileDomain", input.clone(), "ConflictException");
    let domain = text(&first["VoiceProfileDomain"]["VoiceProfileDomainId"]);
    let listed = voice.ok("ListVoiceProfileDomains", json!({}));
    assert_eq!(listed["VoiceProfileDomains"].as_array().unwrap().len(), 1);

    let connector = voice.analysed();
    let mut task = search(&connector, &domain);
    task["ClientRequestToken"] = "token-1".into();
    let started = voice.ok("StartSpeakerSearchTask", task.clone());
    assert_eq!(voice.ok("StartSpeakerSearchTask", task.clone()), started);
    task["CallLeg"] = "Callee".into();
    voice.refused("StartSpeakerSearchTask", task, "ConflictException");

    voice.ok("DeleteVoiceProfileDomain", json!({ "VoiceProfileDomainId": domain }));
    voice.ok("CreateVoiceProfileDomain", input);
}

#[test]
fn tasks_move_through_their_states() {
    let voice = Voice::slow();
    let domain = text(&voice.domain()["VoiceProfileDomainId"]);
    let silent = voice.connector();
    voice.refused("StartSpeakerSearchTask", search(&silent, &domain), "UnprocessableEntityException");
    let connector = voice.analysed();
    voice.refused("StartSpeakerSearchTask", search(&connector, NOBODY), "NotFoundException");
    let id = voice.search(&connector, &domain);
    let task = json!({ "VoiceConnectorId": connector, "SpeakerSearchTaskId": id });
    let status =
        || text(&voice.ok("GetSpeakerSearchTask", task.clone())["SpeakerSearchTask"]["SpeakerSearchTaskStatus"]);
    assert!(["IN_QUEUE", "IN_PROGRESS"].contains(&status().as_str()));
    voice.refused("CreateVoiceProfile", json!({ "SpeakerSearchTaskId": id }), "ConflictException");
    voice.ok("StopSpeakerSearchTask", task.clone());
    assert_eq!(status(), "STOPPED");
    voice.refused("StopSpeakerSearchTask", task.clone(), "UnprocessableEntityException");
    let elsewhere = json!({ "VoiceConnectorId": silent, "SpeakerSearchTaskId": id });
    voice.refused("GetSpeakerSearchTask", elsewhere, "NotFoundException");

    let tone = json!({ "VoiceConnectorId": connector, "TransactionId": NOBODY, "LanguageCode": "en-US" });
    let tone = voice.ok("StartVoiceToneAnalysisTask", tone)["VoiceToneAnalysisTask"].take();
    let tone = json!({ "VoiceConnectorId": connector, "VoiceToneAnalysisTaskId": tone["VoiceToneAnalysisTaskId"] });
    voice.ok("StopVoiceToneAnalysisTask", tone.clone());
    voice.refused("StopVoiceToneAnalysisTask", tone, "UnprocessableEntityException");
}

#[test]
fn voice_profiles_come_from_searches_and_go_with_their_domain() {
    let voice = Voice::new();
    let connector = voice.analysed();
    let (domain, other) = (voice.domain(), voice.domain());
    let in_domain = json!({ "VoiceProfileDomainId": domain["VoiceProfileDomainId"] });
    let task = voice.search(&connector, &text(&domain["VoiceProfileDomainId"]));
    voice.refused("CreateVoiceProfile", json!({ "SpeakerSearchTaskId": NOBODY }), "NotFoundException");
    let profile = voice.ok("CreateVoiceProfile", json!({ "SpeakerSearchTaskId": task }))["VoiceProfile"].take();
    voice.refused("CreateVoiceProfile", json!({ "SpeakerSearchTaskId": task }), "ConflictException");
    let id = json!({ "VoiceProfileId": profile["VoiceProfileId"] });
    assert_eq!(voice.ok("GetVoiceProfile", id.clone())["VoiceProfile"], profile);
    assert_eq!(voice.ok("ListVoiceProfiles", in_domain.clone())["VoiceProfiles"], json!([profile]));
    let strange = voice.search(&connector, &text(&other["VoiceProfileDomainId"]));
    let update = json!({ "VoiceProfileId": profile["VoiceProfileId"], "SpeakerSearchTaskId": strange });
    voice.refused("UpdateVoiceProfile", update, "BadRequestException");
    let listed = voice.ok("ListVoiceProfileDomains", json!({ "MaxResults": 1 }));
    assert_eq!(listed["VoiceProfileDomains"][0]["ServerSideEncryptionConfiguration"], Value::Null);
    assert!(listed["NextToken"].is_string());
    voice.ok("DeleteVoiceProfileDomain", in_domain.clone());
    voice.refused("GetVoiceProfile", id, "NotFoundException");
    voice.refused("ListVoiceProfiles", in_domain, "NotFoundException");
}

#[test]
fn tags_belong_to_what_can_be_created_with_tags() {
    let voice = Voice::new();
    let connector = voice.connector();
    let connector = voice.ok("GetVoiceConnector", json!({ "VoiceConnectorId": connector }));
    let application = json!({ "SipMediaApplicationId": voice.application() });
    let application = voice.ok("GetSipMediaApplication", application);
    let tags = |from: usize, to: usize| {
        Value::from_iter((from..to).map(|key| json!({ "Key": format!("key-{key}"), "Value": "" })))
    };
    for arn in [
        &connector["VoiceConnector"]["VoiceConnectorArn"],
        &application["SipMediaApplication"]["SipMediaApplicationArn"],
        &voice.domain()["VoiceProfileDomainArn"],
    ] {
        voice.ok("TagResource", json!({ "ResourceARN": arn, "Tags": tags(0, 50) }));
        let more = json!({ "ResourceARN": arn, "Tags": tags(50, 51) });
        voice.refused("TagResource", more, "ResourceLimitExceededException");
        let listed = voice.ok("ListTagsForResource", json!({ "ResourceARN": arn }));
        assert_eq!(listed["Tags"].as_array().unwrap().len(), 50);
    }
    let nobody = json!({ "ResourceARN": "arn:aws:chime:us-east-1:123456789012:vc/nobody", "TagKeys": ["a"] });
    voice.refused("UntagResource", nobody, "NotFoundException");
}

#[test]
fn an_address_is_right_corrected_or_neither() {
    let voice = Voice::new();
    let result = |input: Value| {
        let answer = voice.ok("ValidateE911Address", input);
        (answer["ValidationResult"].as_i64().unwrap(), answer["Address"]["state"].clone())
    };
    assert_eq!(result(address("ME")), (0, json!("ME")));
    assert_eq!(result(address("me")), (1, json!("ME")));
    assert_eq!(result(address("Maine")), (2, Value::Null));
}

#[test]
fn the_state_of_voice_outlives_the_process() {
    let world = World::new();
    let words =
        "voice create-voice-connector --name support --require-encryption --query VoiceConnector.VoiceConnectorId";
    let connector = text(&world.sandbox(words).ok());
    let put = format!(
        "voice put-voice-connector-external-systems-configuration --voice-connector-id {connector} --session-border-controller-types RIBBON_SBC"
    );
    let systems = world.sandbox(&put).ok();
    let get = format!("voice get-voice-connector-external-systems-configuration --voice-connector-id {connector}");
    assert_eq!(world.sandbox(&get).ok(), systems);
    let list = "voice list-tags-for-resource --resource-arn";
    world.sandbox_with(list, &["arn:aws:chime:us-east-1:123456789012:vc/nobody"]).refused("NotFoundException");
}

#[test]
fn every_area_code_has_numbers_that_are_kept_for_fiction() {
    let voice = Emulated::new(Service::Voice);
    let search = |input: Value| voice.ok("SearchAvailablePhoneNumbers", input)["E164PhoneNumbers"].take();
    for (area_code, country) in [("907", "US"), ("775", "US"), ("604", "CA"), ("867", "CA")] {
        let found = search(json!({ "AreaCode": area_code, "MaxResults": 500 }));
        let found: Vec<&str> = found.as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert_eq!(found.len(), 100, "{area_code}");
        assert_eq!((found[0], found[99]), (&*format!("+1{area_code}5550100"), &*format!("+1{area_code}5550199")));
        let order = json!({ "ProductType": "SipMediaApplicationDialIn", "E164PhoneNumbers": [found[7]] });
        voice.ok("CreatePhoneNumberOrder", order);
        let number = voice.ok("GetPhoneNumber", json!({ "PhoneNumberId": found[7] }));
        assert_eq!(
            (&number["PhoneNumber"]["Country"], &number["PhoneNumber"]["Status"]),
            (&json!(country), &json!("Unassigned"))
        );
        let rest =
            voice.pages("SearchAvailablePhoneNumbers", "E164PhoneNumbers", 30, &json!({ "AreaCode": area_code }));
        assert_eq!(rest.len(), 99, "{area_code}: without the one that the account has");
    }
    assert_eq!(search(json!({ "AreaCode": "907", "Country": "CA" })), json!([]));
    for area_code in ["000", "111", "411", "800", "900", "295", "12", "9o7"] {
        let found = search(json!({ "AreaCode": area_code, "PhoneNumberType": "Local" }));
        assert_eq!(found, json!([]), "{area_code}");
    }
}

#[test]
fn connectors_groups_and_rules_of_several_regions_work_together() {
    let voice = Voice::new();
    let west = Voice(voice.in_region("us-west-2"));
    let there =
        west.ok("CreateVoiceConnector", json!({ "Name": "west", "RequireEncryption": true, "AwsRegion": "us-west-2" }));
    let there = &there["VoiceConnector"];
    let id = text(&there["VoiceConnectorId"]);
    assert_eq!(there["VoiceConnectorArn"], format!("arn:aws:chime:us-west-2:123456789012:vc/{id}"));
    let items = json!([
        { "VoiceConnectorId": voice.connector(), "Priority": 1 },
        { "VoiceConnectorId": id, "Priority": 2 },
    ]);
    let group = voice.ok("CreateVoiceConnectorGroup", json!({ "Name": "both", "VoiceConnectorItems": items }));
    let group = &group["VoiceConnectorGroup"]["VoiceConnectorGroupId"];
    west.refused("DeleteVoiceConnector", json!({ "VoiceConnectorId": id }), "ConflictException");

    let function = "arn:aws:lambda:us-west-2:123456789012:function:calls";
    let application = west.ok(
        "CreateSipMediaApplication",
        json!({ "AwsRegion": "us-west-2", "Name": "calls", "Endpoints": [{ "LambdaArn": function }] }),
    );
    let application = &application["SipMediaApplication"];
    let target = text(&application["SipMediaApplicationId"]);
    assert_eq!(application["SipMediaApplicationArn"], format!("arn:aws:chime:us-west-2:123456789012:sma/{target}"));
    let host = text(&there["OutboundHostName"]);
    let input = json!({
        "Name": "both",
        "TriggerType": "RequestUriHostname",
        "TriggerValue": host,
        "TargetApplications": [
            { "SipMediaApplicationId": voice.application(), "Priority": 1, "AwsRegion": "us-east-1" },
            { "SipMediaApplicationId": target, "Priority": 2, "AwsRegion": "us-west-2" },
        ],
    });
    voice.ok("CreateSipRule", input.clone());
    west.refused("CreateSipRule", input, "ConflictException");
    west.refused("DeleteSipMediaApplication", json!({ "SipMediaApplicationId": target }), "ConflictException");
    let empty = json!({ "VoiceConnectorGroupId": group, "Name": "none", "VoiceConnectorItems": [] });
    voice.ok("UpdateVoiceConnectorGroup", empty);
    west.refused("DeleteVoiceConnector", json!({ "VoiceConnectorId": id }), "ConflictException");
}

#[test]
fn a_configuration_that_a_voice_connector_uses_is_there_and_stays() {
    let voice = Voice::new();
    let connector = voice.connector();
    let put = |arn: &str| {
        let insights = json!({ "ConfigurationArn": arn });
        let streaming = json!({ "DataRetentionInHours": 1, "Disabled": false, "MediaInsightsConfiguration": insights });
        json!({ "VoiceConnectorId": connector, "StreamingConfiguration": streaming })
    };
    voice.refused("PutVoiceConnectorStreamingConfiguration", put(INSIGHTS), "NotFoundException");
    let analysed = voice.analysed();
    voice.ok("PutVoiceConnectorStreamingConfiguration", put(INSIGHTS));
    let pipelines = voice.and(Service::MediaPipelines);
    for user in [&connector, &analysed] {
        let message = pipelines.refused(
            "DeleteMediaInsightsPipelineConfiguration",
            json!({ "Identifier": "calls" }),
            "ConflictException",
        );
        assert!(message.contains(user), "{message}");
        voice.ok("DeleteVoiceConnectorStreamingConfiguration", json!({ "VoiceConnectorId": user }));
    }
    pipelines.ok("DeleteMediaInsightsPipelineConfiguration", json!({ "Identifier": "calls" }));
}
