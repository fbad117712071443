"""Walks through voice connectors on the sandbox: settings and groups."""

from client import new_name
from voice_client import (
    EMERGENCY,
    INSIGHTS,
    ORIGINATION,
    TERMINATION,
    rule_request,
)
from walks import check_pages, complete, members_of, same

ROUTE = {"Host": "203.0.113.10", "Port": 5061, "Protocol": "UDP", "Priority": 2, "Weight": 3}
FALL_BACK = "+12065550199"


def check_connectors(client, tally):
    """Voice connectors: what was asked for comes back; updates; regions; lists."""
    asked = {
        "Name": "support line",
        "AwsRegion": "eu-central-1",
        "RequireEncryption": False,
        "IntegrationType": "CONNECT_ANALYTICS_CONNECTOR",
        "NetworkType": "DUAL_STACK",
    }
    made = client.connector(**asked)
    same(tally, made, asked, "CreateVoiceConnector")
    complete(client, tally, [made], "VoiceConnector")
    names = {"VoiceConnectorId": made["VoiceConnectorId"]}
    for name in ("VoiceConnectorArn", "OutboundHostName"):
        tally.check(made["VoiceConnectorId"] in made[name], f"{name} without the id: {made[name]}")
    got = client.get("GetVoiceConnector", **names)["VoiceConnector"]
    tally.equal(got, made, "GetVoiceConnector after CreateVoiceConnector")
    tally.equal(client.connector()["AwsRegion"], "us-east-1", "AwsRegion where none is given")
    change = {"Name": "sales line", "RequireEncryption": True}
    changed = client.get("UpdateVoiceConnector", **names, **change)["VoiceConnector"]
    same(tally, changed, {**asked, **change}, "UpdateVoiceConnector")
    got = client.get("GetVoiceConnector", **names)["VoiceConnector"]
    tally.equal(got, changed, "GetVoiceConnector after UpdateVoiceConnector")
    client.get("DeleteVoiceConnector", **names)
    client.refuse("NotFoundException", "GetVoiceConnector", **names)
    client.refuse("NotFoundException", "DeleteVoiceConnector", **names)
    away = client.in_region("ap-northeast-2")
    check_pages(
        away,
        tally,
        "ListVoiceConnectors",
        "VoiceConnectorId",
        away.connector_id,
        lambda gone: away.get("DeleteVoiceConnector", VoiceConnectorId=gone),
    )
    listed = away.get("ListVoiceConnectors", MaxResults=1)["VoiceConnectors"][0]
    got = away.get("GetVoiceConnector", VoiceConnectorId=listed["VoiceConnectorId"])
    tally.equal(listed, got["VoiceConnector"], "a voice connector in its list")


def check_in_use(client, tally):
    """A voice connector is deleted when nothing uses it, with all that it has."""
    made = client.connector()
    connector = {"VoiceConnectorId": made["VoiceConnectorId"]}
    numbers = {"E164PhoneNumbers": [client.number()]}
    client.get("AssociatePhoneNumbersWithVoiceConnector", **connector, **numbers)
    client.refuse("ConflictException", "DeleteVoiceConnector", **connector)
    client.get("DisassociatePhoneNumbersFromVoiceConnector", **connector, **numbers)
    group = {"VoiceConnectorGroupId": client.group(made["VoiceConnectorId"])}
    client.refuse("ConflictException", "DeleteVoiceConnector", **connector)
    client.get("UpdateVoiceConnectorGroup", **group, Name="empty", VoiceConnectorItems=[])
    request = rule_request(made["OutboundHostName"], client.application_id())
    rule = {"SipRuleId": client.get("CreateSipRule", **request)["SipRule"]["SipRuleId"]}
    client.refuse("ConflictException", "DeleteVoiceConnector", **connector)
    client.disable(rule["SipRuleId"])
    client.get("DeleteSipRule", **rule)
    session = client.session(client.proxied(made["VoiceConnectorId"]))["ProxySessionId"]
    client.get("DeleteVoiceConnector", **connector)
    for operation, members in (
        ("GetVoiceConnectorProxy", {}),
        ("GetProxySession", {"ProxySessionId": session}),
        ("ListProxySessions", {}),
        ("ListVoiceConnectorTerminationCredentials", {}),
        ("GetVoiceConnectorLoggingConfiguration", {}),
    ):
        client.refuse("NotFoundException", operation, **connector, **members)
    left = client.get("GetVoiceConnectorGroup", **group)["VoiceConnectorGroup"]
    tally.equal(left["VoiceConnectorItems"], [], "VoiceConnectorItems of an empty group")


def check_settings(client, tally):
    """Settings: put, shown, replaced and deleted as a whole."""
    connector = {"VoiceConnectorId": client.connector_id()}
    targets = [{"NotificationTarget": name} for name in ("EventBridge", "SNS", "SQS")]
    insights = {"Disabled": False, "ConfigurationArn": INSIGHTS}
    emergency = {**EMERGENCY["DNIS"][0], "TestPhoneNumber": "+12065550101"}
    walked = (
        (
            "Origination",
            {"Routes": [ROUTE], "Disabled": False},
            {"Routes": [], "Disabled": True},
        ),
        (
            "Termination",
            {
                "CpsLimit": 1,
                "DefaultPhoneNumber": FALL_BACK,
                "CallingRegions": ["US", "CA"],
                "CidrAllowedList": ["203.0.113.0/28", "2001:db8::/32"],
                "Disabled": False,
            },
            {"CpsLimit": 1, "CallingRegions": ["US"], "CidrAllowedList": [], "Disabled": True},
        ),
        (
            "StreamingConfiguration",
            {
                "DataRetentionInHours": 24,
                "Disabled": False,
                "StreamingNotificationTargets": targets,
                "MediaInsightsConfiguration": insights,
            },
            {"DataRetentionInHours": 0, "Disabled": True},
        ),
        (
            "LoggingConfiguration",
            {"EnableSIPLogs": True, "EnableMediaMetricLogs": True},
            {"EnableSIPLogs": False, "EnableMediaMetricLogs": False},
        ),
        ("EmergencyCallingConfiguration", {"DNIS": [emergency]}, EMERGENCY),
    )
    logging = client.get("GetVoiceConnectorLoggingConfiguration", **connector)
    expected = {"EnableSIPLogs": False, "EnableMediaMetricLogs": False}
    tally.equal(logging["LoggingConfiguration"], expected, "LoggingConfiguration before it is put")
    for name, setting, other in walked:
        if name == "EmergencyCallingConfiguration":
            client.refuse(
                "BadRequestException", f"PutVoiceConnector{name}", **connector, **{name: setting}
            )
            client.put("Origination", connector["VoiceConnectorId"], ORIGINATION)
            client.put("Termination", connector["VoiceConnectorId"], TERMINATION)
        if name != "LoggingConfiguration":
            client.refuse("NotFoundException", f"GetVoiceConnector{name}", **connector)
        for value in (setting, other):
            put = client.get(f"PutVoiceConnector{name}", **connector, **{name: value})
            tally.equal(put[name], value, f"PutVoiceConnector{name}")
            got = client.get(f"GetVoiceConnector{name}", **connector)
            tally.equal(got[name], value, f"GetVoiceConnector{name}")
        complete(client, tally, [setting], name)
    for name in ("Origination", "Termination"):
        # Emergency calls rely on both.
        client.refuse("BadRequestException", f"DeleteVoiceConnector{name}", **connector)
        off = {"Routes": [], "CallingRegions": ["US"], "Disabled": True}
        setting = {member: off[member] for member in members_of(client, name).intersection(off)}
        client.refuse(
            "BadRequestException", f"PutVoiceConnector{name}", **connector, **{name: setting}
        )
    for name in (
        "EmergencyCallingConfiguration",
        "Origination",
        "Termination",
        "StreamingConfiguration",
    ):
        client.get(f"DeleteVoiceConnector{name}", **connector)
        client.refuse("NotFoundException", f"GetVoiceConnector{name}", **connector)
        client.refuse("NotFoundException", f"DeleteVoiceConnector{name}", **connector)


def check_setting_rules(client, tally):
    """What a setting leaves out has a default; what does not fit is refused."""
    connector = {"VoiceConnectorId": client.connector_id()}
    put = client.get("PutVoiceConnectorOrigination", **connector, Origination=ORIGINATION)
    routes = [{**ORIGINATION["Routes"][0], "Port": 5060}]
    tally.equal(put["Origination"], {"Routes": routes, "Disabled": False}, "Origination")
    host = {"Host": "203.0.113.10"}
    for encrypted, protocol in ((True, {"Protocol": "TCP"}), (False, {})):
        made = client.connector(RequireEncryption=encrypted)
        put = client.put("Origination", made["VoiceConnectorId"], {"Routes": [host]})
        expected = [{**host, "Port": 5060, **protocol}]
        tally.equal(put["Origination"]["Routes"], expected, f"a route, encryption {encrypted}")
    for wrong in ({}, {"Routes": [{}]}, {"Routes": [ROUTE] * 11}):
        name = "PutVoiceConnectorOrigination"
        client.refuse("BadRequestException", name, "Origination", **connector, Origination=wrong)
    setting = {"CallingRegions": ["US"]}
    put = client.get("PutVoiceConnectorTermination", **connector, Termination=setting)
    expected = {"CpsLimit": 1, "CallingRegions": ["US"], "CidrAllowedList": [], "Disabled": False}
    tally.equal(put["Termination"], expected, "Termination")
    for wrong in ({}, {"CallingRegions": []}, {**setting, "CidrAllowedList": ["203.0.113.0"]}):
        name = "PutVoiceConnectorTermination"
        client.refuse("BadRequestException", name, "Termination", **connector, Termination=wrong)
    for cidr in ("203.0.113.0/33", "203.0.113/24", "::1/129", "host/8"):
        wrong = {**setting, "CidrAllowedList": [cidr]}
        client.refuse(
            "BadRequestException",
            "PutVoiceConnectorTermination",
            f"CidrAllowedList {cidr}",
            **connector,
            Termination=wrong,
        )
    got = client.get("GetVoiceConnectorTermination", **connector)["Termination"]
    tally.equal(got, expected, "Termination after others were refused")
    # No equipment can reach the sandbox, so that there was never a ping.
    health = client.get("GetVoiceConnectorTerminationHealth", **connector)["TerminationHealth"]
    tally.equal(health, {}, "TerminationHealth")
    client.get("DeleteVoiceConnectorTermination", **connector)
    client.refuse("NotFoundException", "GetVoiceConnectorTerminationHealth", **connector)


def check_external_systems(client, tally):
    """External systems: newer than the reference; put, shown and deleted as a whole."""
    connector = {"VoiceConnectorId": client.connector_id()}
    name = "ExternalSystemsConfiguration"
    full = {
        "SessionBorderControllerTypes": ["RIBBON_SBC", "CISCO_UNIFIED_BORDER_ELEMENT"],
        "ContactCenterSystemTypes": ["AVAYA_AURA_CONTACT_CENTER"],
    }
    client.refuse("NotFoundException", f"GetVoiceConnector{name}", **connector)
    for members in (full, {}):
        expected = {member: members.get(member, []) for member in full}
        put = client.get(f"PutVoiceConnector{name}", **connector, **members)
        tally.equal(put[name], expected, f"PutVoiceConnector{name}")
        got = client.get(f"GetVoiceConnector{name}", **connector)
        tally.equal(got[name], expected, f"GetVoiceConnector{name}")
    wrong = {"ContactCenterSystemTypes": ["unheard-of"]}
    client.refuse("BadRequestException", f"PutVoiceConnector{name}", **connector, **wrong)
    client.get(f"DeleteVoiceConnector{name}", **connector)
    client.refuse("NotFoundException", f"DeleteVoiceConnector{name}", **connector)


def check_credentials(client, tally):
    """Credentials of the termination: names are listed, passwords never come back."""
    connector = {"VoiceConnectorId": client.connector_id()}
    put = "PutVoiceConnectorTerminationCredentials"
    list_names = "ListVoiceConnectorTerminationCredentials"
    delete = "DeleteVoiceConnectorTerminationCredentials"
    secret = "correct horse battery staple"
    credentials = [{"Username": name, "Password": secret} for name in ("pbx-2", "pbx-1")]
    client.refuse("NotFoundException", put, **connector, Credentials=credentials)
    client.put("Termination", connector["VoiceConnectorId"], TERMINATION)
    tally.equal(client.get(list_names, **connector)["Usernames"], [], "Usernames of none")
    for wrong in ({"Username": "pbx"}, {"Password": secret}, {"Username": "", "Password": secret}):
        client.refuse("BadRequestException", put, "Credentials", **connector, Credentials=[wrong])
    client.get(put, **connector, Credentials=credentials)
    client.get(put, **connector, Credentials=[{"Username": "pbx-3", "Password": secret}])
    client.get(put, **connector, Credentials=credentials[:1])
    answer = client.get(list_names, **connector)
    tally.equal(set(answer), {"Usernames", "ResponseMetadata"}, f"members of {list_names}")
    tally.equal(sorted(answer["Usernames"]), ["pbx-1", "pbx-2", "pbx-3"], "Usernames")
    tally.check(secret.encode() not in client.body, "a password came back")
    client.get(delete, **connector, Usernames=["pbx-1", "pbx-3"])
    tally.equal(client.get(list_names, **connector)["Usernames"], ["pbx-2"], "Usernames left")
    client.refuse("NotFoundException", delete, **connector, Usernames=["pbx-2", "pbx-1"])
    tally.equal(client.get(list_names, **connector)["Usernames"], ["pbx-2"], "Usernames left")
    client.get("DeleteVoiceConnectorTermination", **connector)
    client.put("Termination", connector["VoiceConnectorId"], TERMINATION)
    gone = client.get(list_names, **connector)["Usernames"]
    tally.equal(gone, [], "Usernames after the termination was deleted")


def check_groups(client, tally):
    """Groups: up to three voice connectors that exist, each once."""
    ids = [client.connector_id() for _ in range(4)]
    items = [
        {"VoiceConnectorId": connector, "Priority": priority}
        for connector, priority in zip(ids, (1, 99, 2, 3))
    ]
    asked = {
        "Name": "all lines",
        "VoiceConnectorItems": items[:3],
        "CallDistributionType": "LoadBalancedDistribution",
    }
    made = client.get("CreateVoiceConnectorGroup", **asked)["VoiceConnectorGroup"]
    same(tally, made, asked, "CreateVoiceConnectorGroup")
    complete(client, tally, [made], "VoiceConnectorGroup")
    group = {"VoiceConnectorGroupId": made["VoiceConnectorGroupId"]}
    got = client.get("GetVoiceConnectorGroup", **group)["VoiceConnectorGroup"]
    tally.equal(got, made, "GetVoiceConnectorGroup")
    unknown = [{"VoiceConnectorId": new_name(), "Priority": 1}]
    for wrong in (items, [items[0], items[0]], unknown):
        request = {**asked, "VoiceConnectorItems": wrong}
        client.refuse("BadRequestException", "CreateVoiceConnectorGroup", **request)
    missing = {"Name": "b", "VoiceConnectorItems": unknown}
    client.refuse("NotFoundException", "UpdateVoiceConnectorGroup", **group, **missing)
    change = {"Name": "one line", "VoiceConnectorItems": [items[3]]}
    changed = client.get("UpdateVoiceConnectorGroup", **group, **change)["VoiceConnectorGroup"]
    same(tally, changed, {**asked, **change}, "UpdateVoiceConnectorGroup")
    client.refuse("ConflictException", "DeleteVoiceConnectorGroup", **group)
    change = {"Name": "no line", "VoiceConnectorItems": []}
    client.get("UpdateVoiceConnectorGroup", **group, **change)
    numbers = {"E164PhoneNumbers": [client.number()]}
    client.get("AssociatePhoneNumbersWithVoiceConnectorGroup", **group, **numbers)
    client.refuse("ConflictException", "DeleteVoiceConnectorGroup", **group)
    client.get("DisassociatePhoneNumbersFromVoiceConnectorGroup", **group, **numbers)
    client.get("DeleteVoiceConnectorGroup", **group)
    client.refuse("NotFoundException", "GetVoiceConnectorGroup", **group)
    away = client.in_region("ap-northeast-2")
    check_pages(
        away,
        tally,
        "ListVoiceConnectorGroups",
        "VoiceConnectorGroupId",
        away.group,
        lambda gone: away.get("DeleteVoiceConnectorGroup", VoiceConnectorGroupId=gone),
    )


CHECKS = (
    ("connectors", check_connectors),
    ("connectors in use", check_in_use),
    ("settings", check_settings),
    ("rules of settings", check_setting_rules),
    ("external systems", check_external_systems),
    ("credentials", check_credentials),
    ("groups", check_groups),
)
TIMED_CHECKS = ()
