"""Workflows of telephony: numbers, voice connectors, SIP media applications, call analytics."""

from client import new_name
from services import ACCOUNT, FUNCTION, REGION, each
from walks import same

# The name of what the telephony workflows make, by which the teardown finds it.
DESK = "front-desk"
KEY = f"arn:aws:kms:{REGION}:{ACCOUNT}:key/7f6e5d4c-3b2a-4190-8f7e-6d5c4b3a2918"
RESULTS = f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/call-insights"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/call-analytics"


def do_voice_connector(services, tally):
    """A number is ordered and leads to a phone system, which may also call out."""
    voice = services.voice
    number = services.number(tally, "VoiceConnector")
    connector = voice.get("CreateVoiceConnector", Name=DESK, RequireEncryption=True)
    of = {"VoiceConnectorId": connector["VoiceConnector"]["VoiceConnectorId"]}
    route = {
        "Host": "sip.example.com",
        "Port": 5061,
        "Protocol": "TCP",
        "Priority": 1,
        "Weight": 1,
    }
    for name, setting in (
        ("Origination", {"Routes": [route]}),
        (
            "Termination",
            {"CallingRegions": ["US"], "CidrAllowedList": ["203.0.113.0/28"], "CpsLimit": 1},
        ),
    ):
        put = voice.get(f"PutVoiceConnector{name}", **of, **{name: setting})[name]
        same(tally, put, setting, f"PutVoiceConnector{name}")
        got = voice.get(f"GetVoiceConnector{name}", **of)[name]
        tally.equal(got, put, f"GetVoiceConnector{name}")
    answer = voice.get("AssociatePhoneNumbersWithVoiceConnector", **of, E164PhoneNumbers=[number])
    tally.equal(answer.get("PhoneNumberErrors", []), [], "numbers that cannot be associated")
    shown = services.shown(number)
    tally.equal(shown["Status"], "Assigned", "Status of a number with a voice connector")
    found = [(link["Name"], link["Value"]) for link in shown["Associations"]]
    tally.equal(found, [("VoiceConnectorId", of["VoiceConnectorId"])], "Associations")


def do_sip_application(services, tally):
    """A number is ordered and leads to a function, which also places a call."""
    voice = services.voice
    number = services.number(tally, "SipMediaApplicationDialIn")
    asked = {"Name": DESK, "AwsRegion": REGION, "Endpoints": [{"LambdaArn": FUNCTION}]}
    made = voice.get("CreateSipMediaApplication", **asked)["SipMediaApplication"]
    same(tally, made, asked, "CreateSipMediaApplication")
    application = {"SipMediaApplicationId": made["SipMediaApplicationId"]}
    rule = {
        "Name": DESK,
        "TriggerType": "ToPhoneNumber",
        "TriggerValue": number,
        "TargetApplications": [{**application, "Priority": 1, "AwsRegion": REGION}],
    }
    made = voice.get("CreateSipRule", **rule)["SipRule"]
    same(tally, made, {**rule, "Disabled": False}, "CreateSipRule")
    got = voice.get("GetSipRule", SipRuleId=made["SipRuleId"])["SipRule"]
    tally.equal(got, made, "GetSipRule")
    tally.equal(services.shown(number)["Status"], "Assigned", "Status of a number with a rule")
    call = voice.get(
        "CreateSipMediaApplicationCall",
        **application,
        FromPhoneNumber=number,
        ToPhoneNumber="+12065550142",
        ArgumentsMap={"reason": "reminder"},
    )["SipMediaApplicationCall"]
    answer = voice.get(
        "UpdateSipMediaApplicationCall",
        **application,
        TransactionId=call["TransactionId"],
        Arguments={"action": "hang-up"},
    )
    tally.equal(answer["SipMediaApplicationCall"], call, "the call that was told something")


def do_teardown(services, tally):
    """What the two workflows before have made is taken down, in the order that is demanded."""
    voice = services.voice

    def named(operation, member, key):
        items = voice.get(operation)[member]
        found = [item[key] for item in items if item["Name"] == DESK]
        tally.equal(len(found), 1, f"{operation}: those with the name {DESK}")
        return found[0]

    application = named("ListSipMediaApplications", "SipMediaApplications", "SipMediaApplicationId")
    application = {"SipMediaApplicationId": application}
    rule = {"SipRuleId": named("ListSipRules", "SipRules", "SipRuleId")}
    number = voice.get("GetSipRule", **rule)["SipRule"]["TriggerValue"]
    # The reference lists no ConflictException for DeletePhoneNumber.
    conflict, associated = "ConflictException", "BadRequestException"
    voice.refuse(conflict, "DeleteSipMediaApplication", **application)
    voice.refuse(conflict, "DeleteSipRule", **rule)
    voice.refuse(associated, "DeletePhoneNumber", number, PhoneNumberId=number)
    voice.refuse("BadRequestException", "UpdateSipRule", "Name", **rule, Disabled=True)
    disabled = voice.get("UpdateSipRule", **rule, Name=DESK, Disabled=True)["SipRule"]
    tally.equal(disabled["Disabled"], True, "a rule that was disabled")
    voice.get("DeleteSipRule", **rule)
    voice.get("DeleteSipMediaApplication", **application)
    for operation, gone in (("GetSipRule", rule), ("GetSipMediaApplication", application)):
        voice.refuse("NotFoundException", operation, **gone)

    connector = named("ListVoiceConnectors", "VoiceConnectors", "VoiceConnectorId")
    connector = {"VoiceConnectorId": connector}
    voice.refuse(conflict, "DeleteVoiceConnector", **connector)
    (found,) = voice.get(
        "ListPhoneNumbers",
        FilterName="VoiceConnectorId",
        FilterValue=connector["VoiceConnectorId"],
    )["PhoneNumbers"]
    other = found["E164PhoneNumber"]
    voice.refuse(associated, "DeletePhoneNumber", other, PhoneNumberId=other)
    voice.get("DisassociatePhoneNumbersFromVoiceConnector", **connector, E164PhoneNumbers=[other])
    voice.get("DeleteVoiceConnector", **connector)
    voice.refuse("NotFoundException", "GetVoiceConnector", **connector)

    for given_back in (number, other):
        voice.get("DeletePhoneNumber", PhoneNumberId=given_back)
    queue = voice.get("ListPhoneNumbers", Status="DeleteInProgress")["PhoneNumbers"]
    found = sorted(each(queue, "E164PhoneNumber"))
    tally.equal(found, sorted([number, other]), "numbers in the deletion queue")
    voice.get("RestorePhoneNumber", PhoneNumberId=number)
    tally.equal(services.shown(number)["Status"], "Unassigned", "Status of a restored number")
    queue = voice.get("ListPhoneNumbers", Status="DeleteInProgress")["PhoneNumbers"]
    tally.equal(each(queue, "E164PhoneNumber"), [other], "numbers that were not restored")


def do_call_analytics(services, tally):
    """Calls are transcribed, their callers recognised and their tone judged."""
    pipelines, voice = services.pipelines, services.voice
    elements = [
        {
            "Type": "AmazonTranscribeCallAnalyticsProcessor",
            "AmazonTranscribeCallAnalyticsProcessorConfiguration": {"LanguageCode": "en-US"},
        },
        {
            "Type": "VoiceAnalyticsProcessor",
            "VoiceAnalyticsProcessorConfiguration": {
                "SpeakerSearchStatus": "Enabled",
                "VoiceToneAnalysisStatus": "Enabled",
            },
        },
        {
            "Type": "KinesisDataStreamSink",
            "KinesisDataStreamSinkConfiguration": {"InsightsTarget": RESULTS},
        },
    ]
    asked = {
        "MediaInsightsPipelineConfigurationName": "call-analytics",
        "ResourceAccessRoleArn": ROLE,
        "Elements": elements,
    }
    kind = "MediaInsightsPipelineConfiguration"
    made = pipelines.get(f"Create{kind}", **asked, ClientRequestToken=new_name())[kind]
    same(tally, made, asked, f"Create{kind}")
    configuration = made[f"{kind}Arn"]
    got = pipelines.get(f"Get{kind}", Identifier=configuration)[kind]
    tally.equal(got, made, f"Get{kind}")

    connector = voice.get("CreateVoiceConnector", Name="call-analytics", RequireEncryption=True)
    of = {"VoiceConnectorId": connector["VoiceConnector"]["VoiceConnectorId"]}
    streaming = {
        "DataRetentionInHours": 24,
        "Disabled": False,
        "MediaInsightsConfiguration": {"Disabled": False, "ConfigurationArn": configuration},
    }
    put = voice.get(
        "PutVoiceConnectorStreamingConfiguration", **of, StreamingConfiguration=streaming
    )["StreamingConfiguration"]
    same(tally, put, streaming, "PutVoiceConnectorStreamingConfiguration")

    made = voice.get(
        "CreateVoiceProfileDomain",
        Name="callers",
        ServerSideEncryptionConfiguration={"KmsKeyArn": KEY},
        ClientRequestToken=new_name(),
    )["VoiceProfileDomain"]
    domain = {"VoiceProfileDomainId": made["VoiceProfileDomainId"]}
    call = {"TransactionId": new_name()}
    started = voice.get(
        "StartSpeakerSearchTask",
        **of,
        **call,
        **domain,
        CallLeg="Caller",
        ClientRequestToken=new_name(),
    )["SpeakerSearchTask"]
    tally.equal(started["SpeakerSearchTaskStatus"], "IN_QUEUE", "a speaker search at first")
    search = {"SpeakerSearchTaskId": started["SpeakerSearchTaskId"]}
    profile = voice.get("CreateVoiceProfile", **search)["VoiceProfile"]
    ended = voice.get("GetSpeakerSearchTask", **of, **search)["SpeakerSearchTask"]
    tally.equal(ended["SpeakerSearchTaskStatus"], "SUCCEEDED", "a speaker search in the end")
    tally.equal(ended["CallDetails"]["TransactionId"], call["TransactionId"], "the searched call")
    same(tally, profile, domain, "CreateVoiceProfile")
    listed = voice.get("ListVoiceProfiles", **domain)["VoiceProfiles"]
    profiles = each(listed, "VoiceProfileId")
    tally.equal(profiles, [profile["VoiceProfileId"]], "voice profiles of the domain")

    started = voice.get(
        "StartVoiceToneAnalysisTask",
        **of,
        **call,
        LanguageCode="en-US",
        ClientRequestToken=new_name(),
    )["VoiceToneAnalysisTask"]
    tally.equal(started["VoiceToneAnalysisTaskStatus"], "IN_QUEUE", "a tone analysis at first")
    ended = voice.get(
        "GetVoiceToneAnalysisTask",
        **of,
        VoiceToneAnalysisTaskId=started["VoiceToneAnalysisTaskId"],
        IsCaller=True,
    )["VoiceToneAnalysisTask"]
    tally.equal(ended["VoiceToneAnalysisTaskStatus"], "IN_PROGRESS", "a tone analysis later")

    voice.get("DeleteVoiceProfile", VoiceProfileId=profile["VoiceProfileId"])
    voice.get("DeleteVoiceProfileDomain", **domain)
    voice.get("DeleteVoiceConnectorStreamingConfiguration", **of)
    voice.get("DeleteVoiceConnector", **of)
    pipelines.get(f"Delete{kind}", Identifier=configuration)
    voice.refuse("NotFoundException", "GetVoiceProfileDomain", **domain)
    voice.refuse("NotFoundException", "GetSpeakerSearchTask", **of, **search)
    pipelines.refuse("NotFoundException", f"Get{kind}", Identifier=configuration)
