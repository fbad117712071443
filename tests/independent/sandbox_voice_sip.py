"""Walks through SIP media applications, SIP rules and calls on the sandbox."""

from client import new_name
from voice_client import DIAL_IN, FUNCTION, PEOPLE, SKILL, rule_request, targets
from walks import check_pages, complete, pages, same


def function_in(region):
    return FUNCTION.replace("us-east-1", region)


def check_applications(client, tally):
    """SIP media applications: what was asked for comes back; the function is in the region."""
    asked = {
        "AwsRegion": "eu-west-1",
        "Name": "menu",
        "Endpoints": [{"LambdaArn": function_in("eu-west-1")}],
    }
    made = client.application(**asked)
    same(tally, made, asked, "CreateSipMediaApplication")
    complete(client, tally, [made], "SipMediaApplication")
    names = {"SipMediaApplicationId": made["SipMediaApplicationId"]}
    got = client.get("GetSipMediaApplication", **names)["SipMediaApplication"]
    tally.equal(got, made, "GetSipMediaApplication")
    wrong = {"Endpoints": [{"LambdaArn": FUNCTION}]}
    request = {**asked, **wrong}
    client.refuse("BadRequestException", "CreateSipMediaApplication", "Endpoints", **request)
    client.refuse(
        "BadRequestException", "UpdateSipMediaApplication", "Endpoints", **names, **wrong
    )
    other = [{"LambdaArn": f"{function_in('eu-west-1')}:$LATEST"}]
    change = {"Name": "new menu", "Endpoints": other}
    changed = client.get("UpdateSipMediaApplication", **names, **change)["SipMediaApplication"]
    same(tally, changed, {**asked, **change}, "UpdateSipMediaApplication")
    got = client.get("GetSipMediaApplication", **names)["SipMediaApplication"]
    tally.equal(got, changed, "GetSipMediaApplication after the update")
    client.get("DeleteSipMediaApplication", **names)
    client.refuse("NotFoundException", "GetSipMediaApplication", **names)
    client.refuse("NotFoundException", "DeleteSipMediaApplication", **names)
    away = client.in_region("eu-west-1")
    check_pages(
        away,
        tally,
        "ListSipMediaApplications",
        "SipMediaApplicationId",
        away.application_id,
        lambda gone: away.get("DeleteSipMediaApplication", SipMediaApplicationId=gone),
    )
    # The reference says how many come where no size is asked for.
    for _ in range(101):
        away.application_id()
    page = away.get("ListSipMediaApplications")
    tally.equal(len(page["SipMediaApplications"]), 100, "a page of no size")
    tally.check("NextToken" in page, "NextToken of a page of no size")


def check_application_settings(client, tally):
    """Settings of an application: message logs, and an Alexa skill."""
    names = {"SipMediaApplicationId": client.application_id()}
    logging = "SipMediaApplicationLoggingConfiguration"
    skill = "SipMediaApplicationAlexaSkillConfiguration"
    off = {"EnableSipMediaApplicationMessageLogs": False}
    tally.equal(client.get(f"Get{logging}", **names)[logging], off, f"{logging} before it is put")
    client.refuse("NotFoundException", f"Get{skill}", **names)
    for name, values in (
        (logging, [{"EnableSipMediaApplicationMessageLogs": True}, off]),
        (
            skill,
            [
                {"AlexaSkillStatus": "ACTIVE", "AlexaSkillIds": [SKILL]},
                {"AlexaSkillStatus": "INACTIVE", "AlexaSkillIds": [SKILL.replace("f", "0")]},
            ],
        ),
    ):
        for value in values:
            put = client.get(f"Put{name}", **names, **{name: value})
            tally.equal(put[name], value, f"Put{name}")
            tally.equal(client.get(f"Get{name}", **names)[name], value, f"Get{name}")
    client.get("DeleteSipMediaApplication", **names)
    for name in (logging, skill):
        client.refuse("NotFoundException", f"Get{name}", **names)


def check_rules(client, tally):
    """SIP rules: one for a trigger, that takes its number; disabled before they are deleted."""
    application = client.application_id()
    number = client.number(DIAL_IN)
    made = client.rule(number, application, Name="inbound calls", Disabled=False)
    complete(client, tally, [made], "SipRule")
    asked = {
        "Name": "inbound calls",
        "Disabled": False,
        "TriggerType": "ToPhoneNumber",
        "TriggerValue": number,
        "TargetApplications": targets(application),
    }
    same(tally, made, asked, "CreateSipRule")
    rule = {"SipRuleId": made["SipRuleId"]}
    tally.equal(client.get("GetSipRule", **rule)["SipRule"], made, "GetSipRule")
    got = client.shown(number)
    tally.equal(got["Status"], "Assigned", "Status of the number of a SIP rule")
    owners = [(item["Name"], item["Value"]) for item in got["Associations"]]
    tally.equal(owners, [("SipRuleId", made["SipRuleId"])], "Associations of the number")
    client.refuse("ConflictException", "CreateSipRule", **rule_request(number, application))
    client.refuse("BadRequestException", "DeletePhoneNumber", PhoneNumberId=number)
    here = {"SipMediaApplicationId": application}
    client.refuse("ConflictException", "DeleteSipMediaApplication", **here)
    client.refuse("ConflictException", "DeleteSipRule", **rule)

    elsewhere = client.application(
        AwsRegion="us-west-2", Endpoints=[{"LambdaArn": function_in("us-west-2")}]
    )
    both = targets(application, elsewhere["SipMediaApplicationId"])
    both[1]["AwsRegion"] = "us-west-2"
    change = {"Name": "off", "Disabled": True, "TargetApplications": both}
    changed = client.get("UpdateSipRule", **rule, **change)["SipRule"]
    same(tally, changed, {**asked, **change}, "UpdateSipRule")
    tally.equal(client.get("GetSipRule", **rule)["SipRule"], changed, "GetSipRule, updated")
    second = client.application_id()
    wrong = targets(application)
    wrong[0]["AwsRegion"] = "us-west-2"
    for bad in (targets(application, second), wrong):
        members = {"Name": "off", "TargetApplications": bad}
        client.refuse(
            "BadRequestException", "UpdateSipRule", "TargetApplications", **rule, **members
        )
    members = {"Name": "off", "TargetApplications": targets(new_name())}
    client.refuse("NotFoundException", "UpdateSipRule", **rule, **members)
    client.get("DeleteSipRule", **rule)
    client.refuse("NotFoundException", "GetSipRule", **rule)
    client.refuse("NotFoundException", "DeleteSipRule", **rule)
    tally.equal(client.shown(number)["Status"], "Unassigned", "Status of the number afterwards")
    client.get("DeleteSipMediaApplication", **here)


def check_triggers(client, tally):
    """What triggers a SIP rule: a number for dial-in, or the host of a voice connector."""
    application = client.application_id()
    connector = client.connector()
    host = connector["OutboundHostName"]
    made = client.get("CreateSipRule", **rule_request(host, application))["SipRule"]
    expected = {"TriggerType": "RequestUriHostname", "TriggerValue": host, "Disabled": False}
    same(tally, made, expected, "CreateSipRule")
    client.refuse("ConflictException", "CreateSipRule", **rule_request(host, application))
    plain = client.number()
    for trigger in ("host.example.com", plain, "+12065559999"):
        request = rule_request(trigger, application)
        client.refuse("BadRequestException", "CreateSipRule", "TriggerValue", **request)
    tally.equal(client.shown(plain)["Status"], "Unassigned", "Status of a number that was refused")
    number = client.number(DIAL_IN)
    unknown = new_name()
    client.refuse("BadRequestException", "CreateSipRule", unknown, **rule_request(number, unknown))
    both = {**rule_request(number, application)}
    both["TargetApplications"] = targets(application, client.application_id())
    client.refuse("BadRequestException", "CreateSipRule", "TargetApplications", **both)
    tally.equal(
        client.shown(number)["Status"], "Unassigned", "Status of a number that was refused"
    )


def check_rule_lists(client, tally):
    """SIP rules in pages, and those of one application."""
    client = client.in_region("eu-west-2")
    application, other = client.application_id(), client.application_id()

    def make():
        return client.rule(client.number(DIAL_IN), application)["SipRuleId"]

    def remove(gone):
        client.disable(gone)
        client.get("DeleteSipRule", SipRuleId=gone)

    check_pages(client, tally, "ListSipRules", "SipRuleId", make, remove)
    mine = client.rule(client.number(DIAL_IN), other)
    found = pages(client, "ListSipRules", MaxResults=1, SipMediaApplicationId=other)
    tally.equal(found, [mine], "ListSipRules of an application")
    found = pages(client, "ListSipRules", MaxResults=3, SipMediaApplicationId=application)
    tally.equal(len(found), 9, "ListSipRules of the other application")
    found = client.get("ListSipRules", SipMediaApplicationId=new_name())["SipRules"]
    tally.equal(found, [], "ListSipRules of an unknown application")


def check_calls(client, tally):
    """Calls: from a number of the account, through an application that exists."""
    application = {"SipMediaApplicationId": client.application_id()}
    people = {"FromPhoneNumber": client.number(), "ToPhoneNumber": PEOPLE[0]}
    more = {"SipHeaders": {"X-Case": "42"}, "ArgumentsMap": {"stage": "test"}}
    made = client.get("CreateSipMediaApplicationCall", **application, **people, **more)
    made = made["SipMediaApplicationCall"]
    complete(client, tally, [made], "SipMediaApplicationCall")
    call = {**application, "TransactionId": made["TransactionId"]}
    got = client.get("UpdateSipMediaApplicationCall", **call, Arguments={"stage": "next"})
    tally.equal(got["SipMediaApplicationCall"], made, "UpdateSipMediaApplicationCall")
    create = "CreateSipMediaApplicationCall"
    strange = {**people, "FromPhoneNumber": "+12065559999"}
    client.refuse("BadRequestException", create, "FromPhoneNumber", **application, **strange)
    unknown = {"SipMediaApplicationId": new_name()}
    client.refuse("BadRequestException", create, **unknown, **people)
    update = "UpdateSipMediaApplicationCall"
    other = {"SipMediaApplicationId": client.application_id()}
    for wrong in ({**call, "TransactionId": new_name()}, {**call, **other}):
        client.refuse("NotFoundException", update, **wrong, Arguments={})
    client.get("DeleteSipMediaApplication", **application)
    client.refuse("NotFoundException", update, **call, Arguments={})


def check_call_times(client, _tally, tick):
    """A call that nobody hangs up ends after a day."""
    number = client.available(1)
    client.order(number)
    application = {"SipMediaApplicationId": client.application_id()}
    people = {"FromPhoneNumber": number[0], "ToPhoneNumber": PEOPLE[0]}
    early = {**application, **people}
    client.refuse("BadRequestException", "CreateSipMediaApplicationCall", **early)
    tick("10s")
    made = client.get("CreateSipMediaApplicationCall", **application, **people)
    call = {**application, **made["SipMediaApplicationCall"], "Arguments": {}}
    tick("23h")
    client.get("UpdateSipMediaApplicationCall", **call)
    tick("1h")
    client.refuse("NotFoundException", "UpdateSipMediaApplicationCall", **call)


CHECKS = (
    ("SIP media applications", check_applications),
    ("settings of applications", check_application_settings),
    ("SIP rules", check_rules),
    ("triggers of SIP rules", check_triggers),
    ("lists of SIP rules", check_rule_lists),
    ("calls", check_calls),
)
TIMED_CHECKS = (("times of calls", check_call_times),)
