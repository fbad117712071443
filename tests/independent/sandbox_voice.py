"""Walks through voice on the sandbox. The resource families have modules of their own."""

import sandbox_voice_connectors
import sandbox_voice_numbers
import sandbox_voice_profiles
import sandbox_voice_proxy
import sandbox_voice_sip
from client import new_name
from limits import Rules
from voice_client import FUNCTION, Voice, rule_request
from walks import check_absence, check_foreign_tokens, check_tags, tags

SERVICE = "chime-sdk-voice"
FAMILIES = (
    sandbox_voice_numbers,
    sandbox_voice_connectors,
    sandbox_voice_proxy,
    sandbox_voice_sip,
    sandbox_voice_profiles,
)
NOBODY = "00000000-0000-4000-8000-000000000000"
# Values of the members that name resources which nothing has.
UNKNOWN = {
    name: NOBODY
    for name in (
        "PhoneNumberOrderId",
        "ProxySessionId",
        "SipMediaApplicationId",
        "SipRuleId",
        "SpeakerSearchTaskId",
        "VoiceConnectorGroupId",
        "VoiceConnectorId",
        "VoiceProfileDomainId",
        "VoiceProfileId",
        "VoiceToneAnalysisTaskId",
    )
} | {"PhoneNumberId": "+12065559999"}


def check_unknown(client, tally):
    """What is unknown, or another region's, is found by no operation."""
    elsewhere = client.in_region("us-west-2")
    tried = {
        operation
        for operation in client.model.operation_names
        if check_absence(client, elsewhere, operation, UNKNOWN)
    }
    tally.check(len(tried) > 60, f"operations that name a resource: {len(tried)}")


def check_voice_tags(client, tally):
    """Tags of what can be made with tags: voice connectors, SIP media applications, domains."""
    for make, kind in (
        (client.connector, "VoiceConnector"),
        (client.application, "SipMediaApplication"),
        (client.domain, "VoiceProfileDomain"),
    ):
        made = make(Tags=tags({"stage": "test"}))
        arn, resource = made[f"{kind}Arn"], made[f"{kind}Id"]
        check_tags(
            client,
            tally,
            arn,
            {"stage": "test"},
            lambda kind=kind, resource=resource: client.get(
                f"Delete{kind}", **{f"{kind}Id": resource}
            ),
            arn.replace(resource, new_name()),
            50,
            "ResourceLimitExceededException",
        )


def check_update_times(client, tally, tick):
    """What is changed shows when, and keeps the time of its creation."""
    number = client.number()
    tick("10s")
    connector = client.connector_id()
    for operation, members in (
        ("UpdatePhoneNumber", {"PhoneNumberId": number, "Name": "desk"}),
        (
            "UpdateVoiceConnector",
            {"VoiceConnectorId": connector, "Name": "new", "RequireEncryption": True},
        ),
        (
            "UpdateVoiceConnectorGroup",
            {"VoiceConnectorGroupId": client.group(), "Name": "new", "VoiceConnectorItems": []},
        ),
        (
            "UpdateSipMediaApplication",
            {"SipMediaApplicationId": client.application_id(), "Name": "new"},
        ),
        ("UpdateSipRule", {"SipRuleId": host_rule(client), "Name": "new"}),
        ("UpdateVoiceProfileDomain", {"VoiceProfileDomainId": client.domain_id(), "Name": "new"}),
    ):
        kind = operation.removeprefix("Update")
        names = {f"{kind}Id": members[f"{kind}Id"]}
        before = client.get(f"Get{kind}", **names)[kind]
        tick("5s")
        changed = client.get(operation, **members)[kind]
        created, updated = "CreatedTimestamp", "UpdatedTimestamp"
        tally.equal(changed[created], before[created], f"{operation}: {created}")
        passed = (changed[updated] - before[updated]).total_seconds()
        tally.check(passed >= 5, f"{operation}: {updated} is {passed} seconds later")
        tick("5s")
        got = client.get(f"Get{kind}", **names)[kind]
        tally.equal(got[updated], changed[updated], f"Get{kind}: {updated}")


def host_rule(client):
    """Makes a SIP rule that a voice connector triggers."""
    host = client.connector()["OutboundHostName"]
    request = rule_request(host, client.application_id())
    return client.get("CreateSipRule", **request)["SipRule"]["SipRuleId"]


def check_tokens(client, tally):
    """The token of a list is no other list's."""
    client = client.in_region("eu-central-1")
    domain = client.domain_id()
    connector = client.proxied(client.analysed())
    for _ in range(2):
        client.profile(connector, domain)
        client.session(connector, NumberSelectionBehavior="AvoidSticky")
        client.rule_id()
        client.group()
    client.connector()
    client.domain()
    check_foreign_tokens(
        client,
        [
            ("ListPhoneNumberOrders", {}),
            ("ListPhoneNumbers", {}),
            ("ListProxySessions", {"VoiceConnectorId": connector}),
            ("ListSipMediaApplications", {}),
            ("ListSipRules", {}),
            ("ListVoiceConnectorGroups", {}),
            ("ListVoiceConnectors", {}),
            ("ListVoiceProfileDomains", {}),
            ("ListVoiceProfiles", {"VoiceProfileDomainId": domain}),
            ("SearchAvailablePhoneNumbers", {}),
        ],
    )


RULES = Rules(
    # Their values have to exist as well, which a text of some length does not.
    references={
        "NextToken",
        "ResourceARN",
        # Targets and voice connectors that do not exist are bad requests of these operations.
        "CreateSipRule.Priority",
        "CreateSipRule.TargetApplications",
        "CreateVoiceConnectorGroup.Priority",
    },
    companions={"Termination": {"": {"CallingRegions": ["US"]}}},
    items={
        "Tag": lambda number: {"Key": f"key{number}", "Value": "value"},
        "TagKey": lambda number: f"key{number}",
        "E164PhoneNumber": lambda number: f"+1206555{number:04}",
        "SipMediaApplicationEndpoint": lambda _: {"LambdaArn": FUNCTION},
    },
    stems={"ResourceARN": "arn:aws:chime:us-east-1:123456789012:vc/"},
)

CHECKS = (
    *[check for family in FAMILIES for check in family.CHECKS],
    ("tags", check_voice_tags),
    ("tokens", check_tokens),
    ("absence", check_unknown),
)
TIMED_CHECKS = (
    *[check for family in FAMILIES for check in family.TIMED_CHECKS],
    ("times of updates", check_update_times),
)

__all__ = ["CHECKS", "RULES", "SERVICE", "TIMED_CHECKS", "Voice"]
