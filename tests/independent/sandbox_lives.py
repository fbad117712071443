"""Every resource that can be made, from its creation to its end: created, read, updated, read,
deleted, and gone."""

from client import Client, new_name

ACCOUNT = "123456789012"
FUNCTION = f"arn:aws:lambda:us-east-1:{ACCOUNT}:function:calls"
KEY = f"arn:aws:kms:us-east-1:{ACCOUNT}:key/1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/insights"
FORBIDDEN, NOT_FOUND = "ForbiddenException", "NotFoundException"


def holds(value, name, expected):
    """Whether a member of this name has this value, however deep it lies."""
    if isinstance(value, list):
        return any(holds(item, name, expected) for item in value)
    if not isinstance(value, dict):
        return False
    return value.get(name) == expected or any(
        holds(item, name, expected) for item in value.values()
    )


class Lives:
    """Plays lives, and counts them."""

    def __init__(self, url, tally):
        self.tally = tally
        self.played = 0
        names = ("identity", "media-pipelines", "meetings", "messaging", "voice")
        self.of = {name: Client(url, tally, f"chime-sdk-{name}") for name in names}

    def play(self, service, create, request, ids, read, update, delete, gone=NOT_FOUND):
        """The life of one resource. `ids` gives from the answer of the creation what names it from
        then on; `update` is the operation with what it changes, or `None`."""
        client = self.of[service]
        names = ids(client.get(create, **request))
        client.get(read, **names)
        if update:
            operation, change = update
            client.get(operation, **names, **change)
            shown = client.get(read, **names)
            for name, value in change.items():
                self.tally.check(holds(shown, name, value), f"{read} after {operation}: {name}")
        client.get(delete, **names)
        client.refuse(gone, read, **names)
        self.played += 1
        return names


def at(*path):
    """Finds a member of an answer."""

    def found(answer):
        for step in path:
            answer = answer[step]
        return answer

    return found


def named(**members):
    """What names a resource, from the answer of its creation."""
    return lambda answer: {name: find(answer) for name, find in members.items()}


def check_lives(url, tally):
    """All of them."""
    lives = Lives(url, tally)
    with tally.group("lives of identity and messaging"):
        play_chat(lives)
    with tally.group("lives of meetings and media pipelines"):
        play_media(lives)
    with tally.group("lives of voice"):
        play_voice(lives)
    with tally.group("lives"):
        tally.equal(lives.played, 26, "resources that lived")


def play_chat(lives):
    """App instances and what is in them, channels and what is in them."""
    identity, messaging = lives.of["identity"], lives.of["messaging"]
    lives.play(
        "identity",
        "CreateAppInstance",
        {"Name": "chat"},
        named(AppInstanceArn=at("AppInstanceArn")),
        "DescribeAppInstance",
        ("UpdateAppInstance", {"Name": "talk", "Metadata": "m"}),
        "DeleteAppInstance",
        FORBIDDEN,
    )
    app = identity.get("CreateAppInstance", Name="chat")["AppInstanceArn"]
    of_app = {"AppInstanceArn": app}
    lives.play(
        "identity",
        "CreateAppInstanceUser",
        {**of_app, "AppInstanceUserId": "eve", "Name": "Eve"},
        named(AppInstanceUserArn=at("AppInstanceUserArn")),
        "DescribeAppInstanceUser",
        ("UpdateAppInstanceUser", {"Name": "Evelyn", "Metadata": "m"}),
        "DeleteAppInstanceUser",
        FORBIDDEN,
    )
    lex = {
        "LexBotAliasArn": f"arn:aws:lex:us-east-1:{ACCOUNT}:bot-alias/ABCDEFGHIJ/0123456789",
        "LocaleId": "en_US",
    }
    lives.play(
        "identity",
        "CreateAppInstanceBot",
        {**of_app, "Name": "bot", "Configuration": {"Lex": lex}},
        named(AppInstanceBotArn=at("AppInstanceBotArn")),
        "DescribeAppInstanceBot",
        ("UpdateAppInstanceBot", {"Name": "robot", "Metadata": "m"}),
        "DeleteAppInstanceBot",
        NOT_FOUND,
    )
    ada, bob = (
        identity.get("CreateAppInstanceUser", **of_app, AppInstanceUserId=name, Name=name)[
            "AppInstanceUserArn"
        ]
        for name in ("ada", "bob")
    )
    lives.play(
        "identity",
        "CreateAppInstanceAdmin",
        {**of_app, "AppInstanceAdminArn": bob},
        named(AppInstanceArn=at("AppInstanceArn"), AppInstanceAdminArn=lambda _: bob),
        "DescribeAppInstanceAdmin",
        None,
        "DeleteAppInstanceAdmin",
        FORBIDDEN,
    )
    device = {"DeviceToken": "token"}
    lives.play(
        "identity",
        "RegisterAppInstanceUserEndpoint",
        {
            "AppInstanceUserArn": ada,
            "Type": "APNS",
            "ResourceArn": f"arn:aws:mobiletargeting:us-east-1:{ACCOUNT}:apps/a",
            "EndpointAttributes": device,
        },
        named(AppInstanceUserArn=at("AppInstanceUserArn"), EndpointId=at("EndpointId")),
        "DescribeAppInstanceUserEndpoint",
        ("UpdateAppInstanceUserEndpoint", {"Name": "phone", "AllowMessages": "NONE"}),
        "DeregisterAppInstanceUserEndpoint",
        FORBIDDEN,
    )
    by_ada = {"ChimeBearer": ada}
    lives.play(
        "messaging",
        "CreateChannel",
        {**of_app, **by_ada, "Name": "lobby"},
        named(ChannelArn=at("ChannelArn"), ChimeBearer=lambda _: ada),
        "DescribeChannel",
        ("UpdateChannel", {"Name": "hall", "Metadata": "m"}),
        "DeleteChannel",
        FORBIDDEN,
    )
    channel = messaging.get("CreateChannel", **of_app, **by_ada, Name="lobby")["ChannelArn"]
    here = {"ChannelArn": channel, **by_ada}
    both = {"ChannelArn": lambda _: channel, "ChimeBearer": lambda _: ada}
    lives.play(
        "messaging",
        "CreateChannelMembership",
        {**here, "MemberArn": bob, "Type": "DEFAULT"},
        named(**both, MemberArn=at("Member", "Arn")),
        "DescribeChannelMembership",
        None,
        "DeleteChannelMembership",
    )
    lives.play(
        "messaging",
        "CreateChannelModerator",
        {**here, "ChannelModeratorArn": bob},
        named(**both, ChannelModeratorArn=at("ChannelModerator", "Arn")),
        "DescribeChannelModerator",
        None,
        "DeleteChannelModerator",
    )
    lives.play(
        "messaging",
        "CreateChannelBan",
        {**here, "MemberArn": bob},
        named(**both, MemberArn=at("Member", "Arn")),
        "DescribeChannelBan",
        None,
        "DeleteChannelBan",
    )
    identity.get("CreateAppInstanceAdmin", **of_app, AppInstanceAdminArn=ada)
    lives.play(
        "messaging",
        "SendChannelMessage",
        {**here, "Content": "hello", "Type": "STANDARD", "Persistence": "PERSISTENT"},
        named(**both, MessageId=at("MessageId")),
        "GetChannelMessage",
        ("UpdateChannelMessage", {"Content": "good morning", "Metadata": "m"}),
        "DeleteChannelMessage",
    )
    processor = {
        "Name": "filter",
        "ExecutionOrder": 1,
        "FallbackAction": "ABORT",
        "Configuration": {"Lambda": {"ResourceArn": FUNCTION, "InvocationType": "ASYNC"}},
    }
    lives.play(
        "messaging",
        "CreateChannelFlow",
        {**of_app, "Name": "filter", "Processors": [processor]},
        named(ChannelFlowArn=at("ChannelFlowArn")),
        "DescribeChannelFlow",
        ("UpdateChannelFlow", {"Name": "censor", "Processors": [processor]}),
        "DeleteChannelFlow",
        FORBIDDEN,
    )


def play_media(lives):
    """Meetings, and what takes its media from them."""
    meetings = lives.of["meetings"]
    request = {"MediaRegion": "us-east-1", "ExternalMeetingId": "standup"}
    lives.play(
        "meetings",
        "CreateMeeting",
        {**request, "ClientRequestToken": new_name()},
        named(MeetingId=at("Meeting", "MeetingId")),
        "GetMeeting",
        None,
        "DeleteMeeting",
    )
    meeting = meetings.get("CreateMeeting", **request, ClientRequestToken=new_name())["Meeting"]
    of = meeting["MeetingId"]
    lives.play(
        "meetings",
        "CreateAttendee",
        {"MeetingId": of, "ExternalUserId": "ada"},
        named(MeetingId=lambda _: of, AttendeeId=at("Attendee", "AttendeeId")),
        "GetAttendee",
        (
            "UpdateAttendeeCapabilities",
            {"Capabilities": {"Audio": "Receive", "Video": "Receive", "Content": "None"}},
        ),
        "DeleteAttendee",
    )
    name, answer = new_name(), "MediaInsightsPipelineConfiguration"
    sink = {
        "Type": "SqsQueueSink",
        "SqsQueueSinkConfiguration": {
            "InsightsTarget": f"arn:aws:sqs:us-east-1:{ACCOUNT}:insights"
        },
    }
    lives.play(
        "media-pipelines",
        f"Create{answer}",
        {f"{answer}Name": name, "ResourceAccessRoleArn": ROLE, "Elements": [sink]},
        named(Identifier=at(answer, f"{answer}Id")),
        f"Get{answer}",
        (f"Update{answer}", {"ResourceAccessRoleArn": f"{ROLE}-2", "Elements": [sink]}),
        f"Delete{answer}",
    )
    stream = {"Region": "us-east-1", "DataRetentionInHours": 24}
    pool = "MediaPipelineKinesisVideoStreamPool"
    lives.play(
        "media-pipelines",
        f"Create{pool}",
        {"PoolName": new_name(), "StreamConfiguration": stream},
        named(Identifier=at("KinesisVideoStreamPoolConfiguration", "PoolId")),
        f"Get{pool}",
        None,
        f"Delete{pool}",
    )


def play_voice(lives):
    """Numbers, voice connectors with their settings, SIP and voice profile domains."""
    voice = lives.of["voice"]
    lives.play(
        "voice",
        "CreateVoiceConnector",
        {"Name": "pbx", "RequireEncryption": True},
        named(VoiceConnectorId=at("VoiceConnector", "VoiceConnectorId")),
        "GetVoiceConnector",
        ("UpdateVoiceConnector", {"Name": "desk", "RequireEncryption": False}),
        "DeleteVoiceConnector",
    )
    connector = voice.get("CreateVoiceConnector", Name="pbx", RequireEncryption=True)
    connector = {"VoiceConnectorId": connector["VoiceConnector"]["VoiceConnectorId"]}
    same = named(VoiceConnectorId=lambda _: connector["VoiceConnectorId"])
    route = {"Host": "sip.example.com", "Port": 5061, "Protocol": "TCP", "Priority": 1, "Weight": 1}
    calling = {"CallingRegions": ["US"], "CidrAllowedList": ["203.0.113.0/28"], "CpsLimit": 1}
    for name, first, second in (
        ("Origination", {"Routes": [route]}, {"Routes": [route], "Disabled": True}),
        ("Termination", calling, {**calling, "Disabled": True}),
        (
            "StreamingConfiguration",
            {"DataRetentionInHours": 1, "Disabled": False},
            {"DataRetentionInHours": 2, "Disabled": True},
        ),
    ):
        lives.play(
            "voice",
            f"PutVoiceConnector{name}",
            {**connector, name: first},
            same,
            f"GetVoiceConnector{name}",
            None,
            f"DeleteVoiceConnector{name}",
        )
        voice.get(f"PutVoiceConnector{name}", **connector, **{name: first})
        voice.get(f"PutVoiceConnector{name}", **connector, **{name: second})
        shown = voice.get(f"GetVoiceConnector{name}", **connector)[name]
        changed = {key: shown.get(key) for key in second}
        lives.tally.equal(changed, second, f"GetVoiceConnector{name} after a second put")
        voice.get(f"DeleteVoiceConnector{name}", **connector)
    proxy = {"DefaultSessionExpiryMinutes": 60, "PhoneNumberPoolCountries": ["US"]}
    lives.play(
        "voice",
        "PutVoiceConnectorProxy",
        {**connector, **proxy},
        same,
        "GetVoiceConnectorProxy",
        None,
        "DeleteVoiceConnectorProxy",
    )
    voice.get("PutVoiceConnectorProxy", **connector, **proxy)
    lives.play(
        "voice",
        "CreateProxySession",
        {
            **connector,
            "ParticipantPhoneNumbers": ["+12125550142", "+13035550142"],
            "Capabilities": ["Voice"],
        },
        named(
            VoiceConnectorId=lambda _: connector["VoiceConnectorId"],
            ProxySessionId=at("ProxySession", "ProxySessionId"),
        ),
        "GetProxySession",
        ("UpdateProxySession", {"Capabilities": ["SMS"], "ExpiryMinutes": 5}),
        "DeleteProxySession",
    )
    lives.play(
        "voice",
        "CreateVoiceConnectorGroup",
        {"Name": "both"},
        named(VoiceConnectorGroupId=at("VoiceConnectorGroup", "VoiceConnectorGroupId")),
        "GetVoiceConnectorGroup",
        ("UpdateVoiceConnectorGroup", {"Name": "none", "VoiceConnectorItems": []}),
        "DeleteVoiceConnectorGroup",
    )
    application = {
        "AwsRegion": "us-east-1",
        "Name": "calls",
        "Endpoints": [{"LambdaArn": FUNCTION}],
    }
    lives.play(
        "voice",
        "CreateSipMediaApplication",
        application,
        named(SipMediaApplicationId=at("SipMediaApplication", "SipMediaApplicationId")),
        "GetSipMediaApplication",
        ("UpdateSipMediaApplication", {"Name": "more calls"}),
        "DeleteSipMediaApplication",
    )
    made = voice.get("CreateSipMediaApplication", **application)["SipMediaApplication"]
    host = voice.get("GetVoiceConnector", **connector)["VoiceConnector"]["OutboundHostName"]
    target = {"SipMediaApplicationId": made["SipMediaApplicationId"], "Priority": 1}
    lives.play(
        "voice",
        "CreateSipRule",
        {
            "Name": "in",
            "TriggerType": "RequestUriHostname",
            "TriggerValue": host,
            "TargetApplications": [{**target, "AwsRegion": "us-east-1"}],
        },
        named(SipRuleId=at("SipRule", "SipRuleId")),
        "GetSipRule",
        ("UpdateSipRule", {"Name": "off", "Disabled": True}),
        "DeleteSipRule",
    )
    lives.play(
        "voice",
        "CreateVoiceProfileDomain",
        {"Name": "callers", "ServerSideEncryptionConfiguration": {"KmsKeyArn": KEY}},
        named(VoiceProfileDomainId=at("VoiceProfileDomain", "VoiceProfileDomainId")),
        "GetVoiceProfileDomain",
        ("UpdateVoiceProfileDomain", {"Name": "all", "Description": "Everybody"}),
        "DeleteVoiceProfileDomain",
    )
    number = voice.get("SearchAvailablePhoneNumbers", AreaCode="907", MaxResults=1)
    (number,) = number["E164PhoneNumbers"]
    voice.get("CreatePhoneNumberOrder", ProductType="VoiceConnector", E164PhoneNumbers=[number])
    ids = {"PhoneNumberId": number}
    lives.tally.equal(status(voice, ids), "Unassigned", "a number that was ordered")
    voice.get("UpdatePhoneNumber", **ids, Name="desk")
    shown = voice.get("GetPhoneNumber", **ids)["PhoneNumber"]
    lives.tally.equal(shown["Name"], "desk", "a number that was renamed")
    voice.get("DeletePhoneNumber", **ids)
    lives.tally.equal(status(voice, ids), "DeleteInProgress", "a number that was deleted")
    lives.played += 1


def status(voice, ids):
    return voice.get("GetPhoneNumber", **ids)["PhoneNumber"]["Status"]
