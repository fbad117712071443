"""Walks through the app instances of the sandbox: users, bots, admins, endpoints, retention."""

from chat_walks import (
    check_foreign_token,
    check_pages,
    check_tagging,
    check_token,
    get_full,
    refuse_missing,
    without_metadata,
)
from client import Client, new_name
from limits import Rules
from walks import pages, tags

SERVICE = "chime-sdk-identity"
DAY = 24 * 60 * 60
LEX = {
    "LexBotAliasArn": "arn:aws:lex:us-east-1:123456789012:bot-alias/Q7WRT4XK2P/TSTALIASID",
    "LocaleId": "en_US",
}
FULL_LEX = {
    **LEX,
    "RespondsTo": "STANDARD_MESSAGES",
    "InvokedBy": {"StandardMessages": "MENTIONS", "TargetedMessages": "ALL"},
    "WelcomeIntent": "Welcome_Intent",
}
DEVICE = {
    "Type": "APNS",
    "ResourceArn": "arn:aws:mobiletargeting:us-east-1:123456789012:apps/4f9c2b1e",
    "EndpointAttributes": {"DeviceToken": "device-token", "VoipDeviceToken": "voip-token"},
}
# Nobody has an invalid device token in the sandbox: whether it is one, only the push service knows.
NEVER = {"EndpointState.StatusReason"}
RETENTION = {"ChannelRetentionSettings": {"RetentionDays": 60}}
EXPIRATION = {"ExpirationDays": 3, "ExpirationCriterion": "CREATED_TIMESTAMP"}


class Identity(Client):
    """A client with what every check of app instances needs."""

    def app_instance(self, **members):
        """Creates an app instance: its ARN."""
        members = {"Name": "Réunion «d'équipe»", "ClientRequestToken": new_name(), **members}
        return self.get("CreateAppInstance", **members)["AppInstanceArn"]

    def user(self, app, **members):
        """Creates a user: its ARN."""
        members = {**user_request(app), **members}
        return self.get("CreateAppInstanceUser", **members)["AppInstanceUserArn"]

    def bot(self, app, **members):
        """Creates a bot: its ARN."""
        members = {**bot_request(app), **members}
        return self.get("CreateAppInstanceBot", **members)["AppInstanceBotArn"]

    def admin(self, app):
        """Creates a user that is an admin: its ARN."""
        user = self.user(app)
        self.get("CreateAppInstanceAdmin", AppInstanceArn=app, AppInstanceAdminArn=user)
        return user

    def endpoint(self, user, **members):
        """Registers a device of a user: its id."""
        members = {"AppInstanceUserArn": user, **DEVICE, **members}
        members = {"ClientRequestToken": new_name(), **members}
        return self.get("RegisterAppInstanceUserEndpoint", **members)["EndpointId"]

    def least_request(self, operation):
        """The least request of an operation that can succeed, on an app instance of its own."""
        app = self.app_instance()
        names = self.model.operation_model(operation).input_shape.required_members
        make = {
            "AppInstanceAdminArn": lambda: (
                self.user(app) if operation == "CreateAppInstanceAdmin" else self.admin(app)
            ),
            "AppInstanceBotArn": lambda: self.bot(app),
            "AppInstanceUserArn": lambda: self.user(app),
        }
        everything = {
            "AppInstanceArn": app,
            "AppInstanceRetentionSettings": RETENTION,
            "AppInstanceUserId": new_name(),
            "ClientRequestToken": new_name(),
            "Configuration": {"Lex": LEX},
            "Metadata": "",
            "Name": "name",
            "ResourceARN": app,
            "TagKeys": ["key"],
            "Tags": tags({"key": "value"}),
            **DEVICE,
            **{name: make[name]() for name in names if name in make},
        }
        if "EndpointId" in names:
            everything["EndpointId"] = self.endpoint(everything["AppInstanceUserArn"])
        return {name: everything[name] for name in names}


def user_request(app):
    """The members that every user needs."""
    name = new_name()
    return {
        "AppInstanceArn": app,
        "AppInstanceUserId": name,
        "Name": f"Name of {name}",
        "ClientRequestToken": new_name(),
    }


def bot_request(app):
    """The members that every bot needs."""
    return {
        "AppInstanceArn": app,
        "ClientRequestToken": new_name(),
        "Configuration": {"Lex": LEX},
    }


def check_resource(client, tally, operations, key, arn, asked, changed):
    """What was asked for comes back from describe and list, and so does what was changed.
    `operations` has the names of describe, list (with its members) and update."""
    describe, (listing, of), update = operations
    full = get_full(client, describe, **{key: arn})
    ((member, got),) = without_metadata(full).items()
    expected = {key: arn, **asked}
    times = {name: got.pop(name) for name in ("CreatedTimestamp", "LastUpdatedTimestamp")}
    tally.equal(got, expected, f"{describe}: what was asked for")
    tally.equal(times["LastUpdatedTimestamp"], times["CreatedTimestamp"], f"{describe}: times")
    summary = {name: expected[name] for name in (key, "Name", "Metadata")}
    tally.check(summary in pages(client, listing, **of), f"{listing} without {summary}")
    answer = without_metadata(client.get(update, **{key: arn}, **changed))
    tally.equal(answer, {key: arn}, f"{update}: answer")
    got = client.get(describe, **{key: arn})[member]
    tally.equal(
        {name: got[name] for name in expected},
        {**expected, **changed},
        f"{describe} after {update}",
    )
    tally.equal(got["CreatedTimestamp"], times["CreatedTimestamp"], f"{update}: CreatedTimestamp")
    get_full(client, listing, **of)


def check_app_instances(client, tally):
    """App instances: created, shown, listed, changed."""
    asked = {"Name": "Réunion «d'équipe»", "Metadata": "Grüße 日本 🙂\\n"}
    arn = client.app_instance(**asked, Tags=tags({"a": "1"}))
    tally.check(
        arn.startswith("arn:aws:chime:us-east-1:123456789012:app-instance/"), f"the ARN {arn}"
    )
    operations = ("DescribeAppInstance", ("ListAppInstances", {}), "UpdateAppInstance")
    changed = {"Name": "renamed", "Metadata": ""}
    check_resource(client, tally, operations, "AppInstanceArn", arn, asked, changed)
    # Without metadata there is no member for it.
    plain = client.app_instance()
    got = client.get("DescribeAppInstance", AppInstanceArn=plain)["AppInstance"]
    tally.check("Metadata" not in got, f"DescribeAppInstance: metadata that nobody gave: {got}")
    check_pages(
        client,
        tally,
        "ListAppInstances",
        {},
        client.app_instance,
        lambda arn: client.get("DeleteAppInstance", AppInstanceArn=arn),
    )


def check_users(client, tally):
    """Users: created, shown, listed, changed, each id once."""
    app = client.app_instance()
    asked = {"Name": "Zoë", "Metadata": "{}", "ExpirationSettings": EXPIRATION}
    arn = client.user(app, **asked, AppInstanceUserId="zoe@example.com:1", Tags=tags({"a": "1"}))
    tally.equal(arn, f"{app}/user/zoe@example.com:1", "ARN of a user")
    of_app = {"AppInstanceArn": app}
    operations = (
        "DescribeAppInstanceUser",
        ("ListAppInstanceUsers", of_app),
        "UpdateAppInstanceUser",
    )
    changed = {"Name": "Zoë Z.", "Metadata": ""}
    check_resource(client, tally, operations, "AppInstanceUserArn", arn, asked, changed)
    again = {**user_request(app), "AppInstanceUserId": "zoe@example.com:1"}
    client.refuse("ConflictException", "CreateAppInstanceUser", arn, **again)
    # The same id in another app instance is another user.
    other = client.app_instance()
    client.user(other, AppInstanceUserId="zoe@example.com:1", Name="other")
    got = client.get("DescribeAppInstanceUser", AppInstanceUserArn=arn)["AppInstanceUser"]
    tally.equal(got["Name"], "Zoë Z.", "name of a user whose id another app instance has too")
    client.get("DeleteAppInstanceUser", AppInstanceUserArn=arn)
    refuse_missing(client, "DescribeAppInstanceUser", arn, AppInstanceUserArn=arn)
    got = without_metadata(client.get("CreateAppInstanceUser", **again))
    tally.equal(got, {"AppInstanceUserArn": arn}, "an id that is free again")
    check_pages(
        client,
        tally,
        "ListAppInstanceUsers",
        of_app,
        lambda: client.user(app),
        lambda arn: client.get("DeleteAppInstanceUser", AppInstanceUserArn=arn),
    )
    client.user(other)
    check_foreign_token(client, "ListAppInstanceUsers", of_app, {"AppInstanceArn": other})


def check_bots(client, tally):
    """Bots: created, shown, listed, changed."""
    app = client.app_instance()
    asked = {"Name": "helpdesk", "Metadata": "m", "Configuration": {"Lex": FULL_LEX}}
    arn = client.bot(app, **asked, Tags=tags({"a": "1"}))
    tally.check(arn.startswith(f"{app}/bot/"), f"ARN of a bot: {arn}")
    of_app = {"AppInstanceArn": app}
    operations = ("DescribeAppInstanceBot", ("ListAppInstanceBots", of_app), "UpdateAppInstanceBot")
    for changed in (
        {"Name": "desk", "Metadata": "", "Configuration": {"Lex": LEX}},
        {"Name": "", "Metadata": "again"},
    ):
        fresh = client.bot(app, **asked)
        check_resource(client, tally, operations, "AppInstanceBotArn", fresh, asked, changed)
    client.get("DeleteAppInstanceBot", AppInstanceBotArn=arn)
    refuse_missing(client, "DescribeAppInstanceBot", arn, AppInstanceBotArn=arn)
    check_pages(
        client,
        tally,
        "ListAppInstanceBots",
        of_app,
        lambda: client.bot(app),
        lambda arn: client.get("DeleteAppInstanceBot", AppInstanceBotArn=arn),
    )


def check_admins(client, tally):
    """Admins: users and bots of the app instance, each once, with the name of now."""
    app = client.app_instance()
    user, bot = client.user(app, Name="alice"), client.bot(app, Name="helper")
    of_app = {"AppInstanceArn": app}
    for arn, name in ((user, "alice"), (bot, "helper")):
        one = {**of_app, "AppInstanceAdminArn": arn}
        answer = without_metadata(get_full(client, "CreateAppInstanceAdmin", **one))
        admin = {"Arn": arn, "Name": name}
        tally.equal(answer, {"AppInstanceAdmin": admin, **of_app}, "CreateAppInstanceAdmin")
        client.refuse("ConflictException", "CreateAppInstanceAdmin", arn, **one)
        got = get_full(client, "DescribeAppInstanceAdmin", **one)["AppInstanceAdmin"]
        got.pop("CreatedTimestamp")
        tally.equal(got, {"Admin": admin, **of_app}, "DescribeAppInstanceAdmin")
    client.get("UpdateAppInstanceUser", AppInstanceUserArn=user, Name="Alice", Metadata="")
    names = [{"Admin": {"Arn": user, "Name": "Alice"}}, {"Admin": {"Arn": bot, "Name": "helper"}}]
    listed = without_metadata(get_full(client, "ListAppInstanceAdmins", **of_app))
    tally.equal(listed, {**of_app, "AppInstanceAdmins": names}, "ListAppInstanceAdmins")
    one = {**of_app, "AppInstanceAdminArn": user}
    client.get("DeleteAppInstanceAdmin", **one)
    for operation in ("DeleteAppInstanceAdmin", "DescribeAppInstanceAdmin"):
        refuse_missing(client, operation, user, **one)
    client.get("DescribeAppInstanceUser", AppInstanceUserArn=user)
    for delete, key, arn in (
        ("DeleteAppInstanceBot", "AppInstanceBotArn", bot),
        ("DeleteAppInstanceUser", "AppInstanceUserArn", client.admin(app)),
    ):
        client.get(delete, **{key: arn})
        one = {**of_app, "AppInstanceAdminArn": arn}
        refuse_missing(client, "DescribeAppInstanceAdmin", arn, **one)
    got = client.get("ListAppInstanceAdmins", **of_app)["AppInstanceAdmins"]
    tally.equal(got, [], "admins after all have gone")
    client.refuse(
        "BadRequestException",
        "CreateAppInstanceAdmin",
        "AppInstanceAdminArn",
        **of_app,
        AppInstanceAdminArn=client.user(client.app_instance()),
    )
    check_pages(
        client,
        tally,
        "ListAppInstanceAdmins",
        of_app,
        lambda: client.admin(app),
        lambda arn: client.get("DeleteAppInstanceAdmin", **of_app, AppInstanceAdminArn=arn),
    )


def check_endpoints(client, tally):
    """Endpoints: the devices of a user."""
    user = client.user(client.app_instance())
    of_user = {"AppInstanceUserArn": user}
    asked = {**DEVICE, "Name": "phone", "AllowMessages": "NONE"}
    endpoint = {**of_user, "EndpointId": client.endpoint(user, **asked)}
    got = get_full(client, "DescribeAppInstanceUserEndpoint", NEVER, **endpoint)
    got = got["AppInstanceUserEndpoint"]
    created = got.pop("CreatedTimestamp")
    tally.equal(got.pop("LastUpdatedTimestamp"), created, "times of a new endpoint")
    active = {"EndpointState": {"Status": "ACTIVE"}}
    tally.equal(got, {**endpoint, **asked, **active}, "DescribeAppInstanceUserEndpoint")
    changed = {"Name": "tablet", "AllowMessages": "ALL"}
    answer = client.get("UpdateAppInstanceUserEndpoint", **endpoint, **changed)
    tally.equal(without_metadata(answer), endpoint, "UpdateAppInstanceUserEndpoint")
    listed = get_full(client, "ListAppInstanceUserEndpoints", NEVER, **of_user)
    summary = {**endpoint, **changed, **active, "Type": "APNS"}
    tally.equal(listed["AppInstanceUserEndpoints"], [summary], "ListAppInstanceUserEndpoints")
    # A user that changes one member keeps the other.
    client.get("UpdateAppInstanceUserEndpoint", **endpoint, AllowMessages="NONE")
    got = client.get("DescribeAppInstanceUserEndpoint", **endpoint)["AppInstanceUserEndpoint"]
    tally.equal((got["Name"], got["AllowMessages"]), ("tablet", "NONE"), "an endpoint's members")
    plain = client.endpoint(user, Type="GCM", EndpointAttributes={"DeviceToken": "t"})
    got = client.get("DescribeAppInstanceUserEndpoint", **of_user, EndpointId=plain)
    tally.equal(got["AppInstanceUserEndpoint"]["AllowMessages"], "ALL", "AllowMessages by default")
    client.get("DeregisterAppInstanceUserEndpoint", **endpoint)
    for operation in ("DeregisterAppInstanceUserEndpoint", "DescribeAppInstanceUserEndpoint"):
        refuse_missing(client, operation, endpoint["EndpointId"], **endpoint)
    # A device belongs to its user.
    other = client.user(client.app_instance())
    one = {"AppInstanceUserArn": other, "EndpointId": plain}
    refuse_missing(client, "DescribeAppInstanceUserEndpoint", plain, **one)
    check_pages(
        client,
        tally,
        "ListAppInstanceUserEndpoints",
        of_user,
        lambda: client.endpoint(user),
        lambda id: client.get("DeregisterAppInstanceUserEndpoint", **of_user, EndpointId=id),
    )


def check_settings(client, tally):
    """Retention and expiration are set, shown and taken away."""
    app = {"AppInstanceArn": client.app_instance()}
    got = without_metadata(client.get("GetAppInstanceRetentionSettings", **app))
    tally.equal(got, {"AppInstanceRetentionSettings": {}}, "retention that nobody set")
    request = {**app, "AppInstanceRetentionSettings": RETENTION}
    put = without_metadata(get_full(client, "PutAppInstanceRetentionSettings", **request))
    tally.equal(put["AppInstanceRetentionSettings"], RETENTION, "PutAppInstanceRetentionSettings")
    got = get_full(client, "GetAppInstanceRetentionSettings", **app)
    tally.equal(without_metadata(got), put, "GetAppInstanceRetentionSettings")
    for none in ({}, {"ChannelRetentionSettings": {}}):
        client.get("PutAppInstanceRetentionSettings", **app, AppInstanceRetentionSettings=none)
        got = without_metadata(client.get("GetAppInstanceRetentionSettings", **app))
        tally.equal(got, {"AppInstanceRetentionSettings": none}, "retention that is off")

    user = {"AppInstanceUserArn": client.user(app["AppInstanceArn"])}
    for settings in ({"ExpirationSettings": EXPIRATION}, {}):
        put = client.get("PutAppInstanceUserExpirationSettings", **user, **settings)
        tally.equal(without_metadata(put), {**user, **settings}, "put expiration settings")
        got = client.get("DescribeAppInstanceUser", **user)["AppInstanceUser"]
        tally.equal(
            got.get("ExpirationSettings"), settings.get("ExpirationSettings"), "expiration settings"
        )


def check_tokens(client, tally):
    """A token makes one resource, and is free when that has gone."""
    app = client.app_instance()
    user = client.user(app)
    for operation, request, change, delete in (
        ("CreateAppInstance", {"Name": "n"}, {"Name": "m"}, "DeleteAppInstance"),
        ("CreateAppInstanceUser", user_request(app), {"Name": "m"}, "DeleteAppInstanceUser"),
        ("CreateAppInstanceBot", bot_request(app), {"Name": "m"}, "DeleteAppInstanceBot"),
        (
            "RegisterAppInstanceUserEndpoint",
            {"AppInstanceUserArn": user, **DEVICE},
            {"Type": "GCM"},
            "DeregisterAppInstanceUserEndpoint",
        ),
    ):
        request = {**request, "ClientRequestToken": new_name()}
        first = check_token(client, tally, operation, request, change)
        client.get(delete, **first)
        client.get(operation, **{**request, **change})
    # A token belongs to one operation and one region.
    token = {"ClientRequestToken": new_name()}
    client.app_instance(**token)
    client.bot(app, **token)
    elsewhere = client.in_region("eu-central-1")
    arn = elsewhere.app_instance(**token, Name="elsewhere")
    tally.check(":eu-central-1:" in arn, f"an ARN of another region: {arn}")


def check_tags(client, tally):
    """Tags of app instances, users and bots."""
    app = client.app_instance()
    for create, delete, key in (
        (client.app_instance, "DeleteAppInstance", "AppInstanceArn"),
        (lambda **tags: client.user(app, **tags), "DeleteAppInstanceUser", "AppInstanceUserArn"),
        (lambda **tags: client.bot(app, **tags), "DeleteAppInstanceBot", "AppInstanceBotArn"),
    ):
        check_tagging(
            client,
            tally,
            create,
            lambda arn, delete=delete, key=key: client.get(delete, **{key: arn}),
        )
    # By its kind it is an app instance's ARN, by its partition it is none.
    wrong = {"ResourceARN": app.replace("arn:aws:", "arn:AWS:")}
    client.refuse("ForbiddenException", "ListTagsForResource", "does not exist", **wrong)


def check_absence(client, tally):
    """What is unknown, deleted, or another region's does not exist."""
    elsewhere = client.in_region("eu-central-1")
    for operation in client.model.operation_names:
        request = client.least_request(operation)
        for name in ("AppInstanceArn", "AppInstanceUserArn", "AppInstanceBotArn", "ResourceARN"):
            if name in request:
                strange = {**request, name: request[name] + "0"}
                # An admin of another app instance is judged first.
                refuse_missing(client, operation, request[name] + "0", **strange)
                refuse_missing(elsewhere, operation, request[name], **request)
        if "EndpointId" in request:
            refuse_missing(client, operation, "absent", **{**request, "EndpointId": "absent"})
        if "AppInstanceAdminArn" in request:
            unknown = {"AppInstanceAdminArn": f"{request['AppInstanceArn']}/user/absent"}
            refuse_missing(client, operation, "/user/absent", **{**request, **unknown})
    elsewhere.app_instance()
    here = {item["AppInstanceArn"] for item in pages(client, "ListAppInstances")}
    there = {item["AppInstanceArn"] for item in pages(elsewhere, "ListAppInstances")}
    tally.check(here and there and not here & there, "app instances of two regions are mixed")


def check_cascade(client, tally):
    """With an app instance goes everything in it; with a user go its devices; nothing else."""
    app, other = client.app_instance(), client.app_instance()
    made = []
    for one in (app, other):
        user = client.admin(one)
        client.get(
            "PutAppInstanceRetentionSettings",
            AppInstanceArn=one,
            AppInstanceRetentionSettings=RETENTION,
        )
        made.append((user, client.bot(one), client.endpoint(user)))
    user, bot, endpoint = made[0]
    gone = (
        ("DescribeAppInstance", {"AppInstanceArn": app}),
        ("UpdateAppInstance", {"AppInstanceArn": app, "Name": "n", "Metadata": ""}),
        ("DeleteAppInstance", {"AppInstanceArn": app}),
        ("GetAppInstanceRetentionSettings", {"AppInstanceArn": app}),
        ("ListAppInstanceUsers", {"AppInstanceArn": app}),
        ("ListAppInstanceBots", {"AppInstanceArn": app}),
        ("ListAppInstanceAdmins", {"AppInstanceArn": app}),
        ("DescribeAppInstanceUser", {"AppInstanceUserArn": user}),
        ("DescribeAppInstanceBot", {"AppInstanceBotArn": bot}),
        ("DescribeAppInstanceAdmin", {"AppInstanceArn": app, "AppInstanceAdminArn": user}),
        ("ListAppInstanceUserEndpoints", {"AppInstanceUserArn": user}),
        (
            "DescribeAppInstanceUserEndpoint",
            {"AppInstanceUserArn": user, "EndpointId": endpoint},
        ),
    )
    client.get("DeleteAppInstance", AppInstanceArn=app)
    for operation, members in gone:
        refuse_missing(client, operation, **members)
    left = {item["AppInstanceArn"] for item in pages(client, "ListAppInstances")}
    tally.equal((app in left, other in left), (False, True), "app instances that are left")
    user, bot, endpoint = made[1]
    device = {"AppInstanceUserArn": user, "EndpointId": endpoint}
    client.get("DescribeAppInstanceBot", AppInstanceBotArn=bot)
    client.get("DescribeAppInstanceUserEndpoint", **device)
    client.get("DescribeAppInstanceAdmin", AppInstanceArn=other, AppInstanceAdminArn=user)
    client.get("DeleteAppInstanceUser", AppInstanceUserArn=user)
    client.user(other, AppInstanceUserId=user.rpartition("/")[2])
    refuse_missing(client, "DescribeAppInstanceUserEndpoint", endpoint, **device)
    got = client.get("ListAppInstanceUserEndpoints", AppInstanceUserArn=user)
    tally.equal(got["AppInstanceUserEndpoints"], [], "devices of a user that was made again")
    refuse_missing(
        client, "DescribeAppInstanceAdmin", user, AppInstanceArn=other, AppInstanceAdminArn=user
    )


def check_times(client, tally, tick):
    """Each change has its time, and the creation keeps its own."""
    app = client.app_instance()
    user, bot = client.user(app), client.bot(app)
    device = {"AppInstanceUserArn": user, "EndpointId": client.endpoint(user)}
    named = {"Name": "n", "Metadata": ""}
    for describe, update, ids, changes in (
        ("DescribeAppInstance", "UpdateAppInstance", {"AppInstanceArn": app}, named),
        ("DescribeAppInstanceUser", "UpdateAppInstanceUser", {"AppInstanceUserArn": user}, named),
        (
            "DescribeAppInstanceUser",
            "PutAppInstanceUserExpirationSettings",
            {"AppInstanceUserArn": user},
            {},
        ),
        ("DescribeAppInstanceBot", "UpdateAppInstanceBot", {"AppInstanceBotArn": bot}, named),
        ("DescribeAppInstanceUserEndpoint", "UpdateAppInstanceUserEndpoint", device, {}),
    ):
        (before,) = without_metadata(client.get(describe, **ids)).values()
        tick("90s")
        client.get(update, **ids, **changes)
        (after,) = without_metadata(client.get(describe, **ids)).values()
        tally.equal(after["CreatedTimestamp"], before["CreatedTimestamp"], f"{update}: created")
        later = (after["LastUpdatedTimestamp"] - before["LastUpdatedTimestamp"]).total_seconds()
        tally.check(later >= 90, f"{update}: updated {later} seconds later")
    request = {"AppInstanceArn": app, "AppInstanceRetentionSettings": RETENTION}
    before = client.get("PutAppInstanceRetentionSettings", **request)["InitiateDeletionTimestamp"]
    tick("1h")
    after = client.get("PutAppInstanceRetentionSettings", **request)["InitiateDeletionTimestamp"]
    tally.equal((after - before).total_seconds(), 3600, "InitiateDeletionTimestamp an hour later")
    created = client.get("DescribeAppInstance", AppInstanceArn=client.app_instance())
    created = created["AppInstance"]["CreatedTimestamp"]
    tally.equal((after - created).total_seconds(), 30 * DAY, "days until messages are deleted")


def check_expiration(client, tally, tick):
    """A user goes with its roles and devices when its days and six hours are over."""
    app = client.app_instance()
    one_day = {**EXPIRATION, "ExpirationDays": 1}
    kept, saved, late = (client.user(app) for _ in range(3))
    going = client.user(app, ExpirationSettings=one_day)
    client.get("CreateAppInstanceAdmin", AppInstanceArn=app, AppInstanceAdminArn=going)
    endpoint = client.endpoint(going)
    for user in (saved, late):
        members = {"AppInstanceUserArn": user, "ExpirationSettings": one_day}
        client.get("PutAppInstanceUserExpirationSettings", **members)
    tick("29h")
    for user in (kept, saved, late, going):
        client.get("DescribeAppInstanceUser", AppInstanceUserArn=user)
    client.get("PutAppInstanceUserExpirationSettings", AppInstanceUserArn=saved)
    two_days = {**EXPIRATION, "ExpirationDays": 2}
    members = {"AppInstanceUserArn": late, "ExpirationSettings": two_days}
    client.get("PutAppInstanceUserExpirationSettings", **members)
    tick("1h")
    refuse_missing(client, "DescribeAppInstanceUser", going, AppInstanceUserArn=going)
    listed = pages(client, "ListAppInstanceUsers", AppInstanceArn=app)
    listed = [user["AppInstanceUserArn"] for user in listed]
    tally.equal(listed, [kept, saved, late], "users that have not expired")
    admins = client.get("ListAppInstanceAdmins", AppInstanceArn=app)["AppInstanceAdmins"]
    tally.equal(admins, [], "admins after one has expired")
    client.user(app, AppInstanceUserId=going.rpartition("/")[2])
    members = {"AppInstanceUserArn": going, "EndpointId": endpoint}
    refuse_missing(client, "DescribeAppInstanceUserEndpoint", endpoint, **members)
    tick("24h")
    refuse_missing(client, "DescribeAppInstanceUser", late, AppInstanceUserArn=late)
    tick("2000h")
    for user in (kept, saved, going):
        client.get("DescribeAppInstanceUser", AppInstanceUserArn=user)


RULES = Rules(
    # Their values have to exist as well, and to belong to each other.
    references={"AppInstanceAdminArn", "NextToken"},
    stems={"ResourceARN": "arn:aws:chime:us-east-1:123456789012:app-instance/a"},
    companions={"LexConfiguration": {"": LEX}},
    items={
        "Tag": lambda number: {"Key": f"key{number}", "Value": "value"},
        "TagKey": lambda number: f"key{number}",
    },
)

CHECKS = (
    ("app instances", check_app_instances),
    ("users", check_users),
    ("bots", check_bots),
    ("admins", check_admins),
    ("endpoints", check_endpoints),
    ("settings", check_settings),
    ("tokens", check_tokens),
    ("tags", check_tags),
    ("absence", check_absence),
    ("cascade", check_cascade),
)

# On a sandbox with a manual clock: the last argument moves it on.
TIMED_CHECKS = (
    ("times", check_times),
    ("expiration", check_expiration),
)
