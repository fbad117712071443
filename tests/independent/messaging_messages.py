"""Checks of messages: sent, read, edited, redacted, deleted, held by flows, and what a member keeps
about them."""

from chat import Chat, message_request, processor
from chat_walks import check_pages, check_token, get_full, refuse_missing, without_metadata
from client import new_name
from values import cut

SENT, PENDING = {"Value": "SENT"}, {"Value": "PENDING"}
ATTRIBUTES = {"colour": {"StringValues": ["red", "blue"]}}
# What says how a processing went: nothing fails in the sandbox. No channel here is elastic.
NEVER = {"ChannelMessageStatusStructure.Detail"}
NO_SUB_CHANNEL = {"ChannelMessage.SubChannelId"}


def check_messages(client, tally):
    """Messages: what was sent is read, by members and, in a public channel, by others."""
    chat = Chat(client)
    chat.add(chat.bob)
    asked = {
        "Content": 'Grüße\n日本 🙂 "x"',
        "ContentType": "text/plain; charset=utf-8",
        "Metadata": '{"a":"é"}',
        "MessageAttributes": ATTRIBUTES,
        "Type": "STANDARD",
        "Persistence": "PERSISTENT",
        "Target": [{"MemberArn": chat.bob}],
    }
    push = {"PushNotification": {"Title": "t", "Body": "b", "Type": "VOIP"}}
    request = chat.request("SendChannelMessage", chat.alice, message_request(**asked, **push))
    never = {*NEVER, "SendChannelMessageResponse.SubChannelId"}
    answer = get_full(client, "SendChannelMessage", never, **request)
    message = {"MessageId": answer["MessageId"]}
    expected = {"ChannelArn": chat.channel, **message, "Status": SENT}
    tally.equal(without_metadata(answer), expected, "SendChannelMessage")
    edit = {"Content": "edited", "ContentType": "text/html", "Metadata": "again"}
    answer = without_metadata(chat.get("UpdateChannelMessage", chat.alice, **message, **edit))
    tally.equal(answer, expected, "UpdateChannelMessage")
    request = chat.request("GetChannelMessage", chat.bob, message)
    never = {*NEVER, *NO_SUB_CHANNEL}
    got = get_full(client, "GetChannelMessage", never, **request)["ChannelMessage"]
    times = [got.pop(f"{name}Timestamp") for name in ("Created", "LastUpdated", "LastEdited")]
    tally.equal(times[1], times[2], "times of an edited message")
    tally.check(times[0] <= times[1], "a message was edited before it was sent")
    sender = {"Sender": chat.named(chat.alice), "Redacted": False}
    tally.equal(got, {**expected, **asked, **edit, **sender}, "GetChannelMessage")
    request = chat.request("ListChannelMessages", chat.alice, {})
    never = {*NEVER, "ListChannelMessagesResponse.SubChannelId"}
    listed = get_full(client, "ListChannelMessages", never, **request)["ChannelMessages"]
    shape = client.model.shape_for("ChannelMessageSummary").members
    summary = {name: value for name, value in {**got, **message}.items() if name in shape}
    stamps = dict(zip(("Created", "LastUpdated", "LastEdited"), times, strict=True))
    summary.update({f"{name}Timestamp": time for name, time in stamps.items()})
    tally.equal(listed, [summary], "ListChannelMessages")

    # The least message has no more than what was sent.
    plain = {"MessageId": chat.send(chat.bob)}
    got = chat.get("GetChannelMessage", chat.dave, **plain)["ChannelMessage"]
    extra = {"ContentType", "Metadata", "MessageAttributes", "LastEditedTimestamp", "Target"}
    tally.equal(extra & set(got), set(), "members that nobody gave")
    tally.equal(got["CreatedTimestamp"], got["LastUpdatedTimestamp"], "times of a message")
    chat.forbid("SendChannelMessage", chat.dave, chat.admin, **message_request())
    check_content(client, tally, chat)
    check_token(
        client,
        tally,
        "SendChannelMessage",
        chat.request("SendChannelMessage", chat.bob, message_request()),
        {"Content": "other"},
    )


def check_content(client, tally, chat):
    """A standard message has 4096 bytes, a control message 30 and no metadata."""
    for kind, size in (("STANDARD", 4096), ("CONTROL", 30)):
        for content in ("x" * size, "é" * (size // 2)):
            chat.send(chat.bob, Type=kind, Content=content)
            for longer in (content + "x", content[:-1] + "日"):
                request = message_request(Type=kind, Content=longer)
                chat.refuse(
                    "BadRequestException",
                    "SendChannelMessage",
                    chat.bob,
                    f"Content {size}",
                    **request,
                )
    control = message_request(Type="CONTROL", Content="typing", Metadata="m")
    chat.refuse("BadRequestException", "SendChannelMessage", chat.bob, "Metadata", **control)
    message = chat.send(chat.bob, Type="CONTROL", Content="typing")
    for edit, names in (
        ({"Content": "x" * 31}, "Content 30"),
        ({"Content": "x", "Metadata": "m"}, "Metadata"),
    ):
        chat.refuse(
            "BadRequestException",
            "UpdateChannelMessage",
            chat.bob,
            names,
            MessageId=message,
            **edit,
        )
    # The limits of a map's values are not with the map.
    longest = {"key": {"StringValues": [cut("value", 512)]}}
    chat.send(chat.bob, MessageAttributes=longest)
    longest["key"]["StringValues"] = [cut("value", 513)]
    chat.refuse(
        "BadRequestException",
        "SendChannelMessage",
        chat.bob,
        "MessageAttributes 512",
        **message_request(MessageAttributes=longest),
    )


def check_persistence(client, tally):
    """What is not persistent is not kept, and is not the last message."""
    chat = Chat(client)
    chat.add(chat.bob)
    gone = chat.send(chat.bob, Persistence="NON_PERSISTENT")
    tally.equal(chat.messages(chat.bob), [], "messages that are not persistent")
    for operation, members in (
        ("GetChannelMessage", {}),
        ("UpdateChannelMessage", {"Content": "c"}),
        ("RedactChannelMessage", {}),
        ("GetChannelMessageStatus", {}),
    ):
        request = chat.request(operation, chat.bob, {"MessageId": gone, **members})
        refuse_missing(client, operation, gone, **request)
    channel = chat.get("DescribeChannel", chat.bob)["Channel"]
    tally.check("LastMessageTimestamp" not in channel, f"no message was kept: {channel}")
    for kind, content in (("CONTROL", "control"), ("STANDARD", "standard")):
        message = chat.send(chat.bob, Type=kind, Content=content)
        got = chat.get("GetChannelMessage", chat.bob, MessageId=message)["ChannelMessage"]
        last = chat.get("DescribeChannel", chat.bob)["Channel"]["LastMessageTimestamp"]
        tally.equal(last, got["CreatedTimestamp"], f"last message, of the type {kind}")
    tally.equal(chat.messages(chat.bob), ["standard", "control"], "messages that are persistent")


def check_order(client, tally):
    """Messages come newest first, or as asked for, in pages, between two times."""
    chat = Chat(client)
    members = {"ChannelArn": chat.channel, "ChimeBearer": chat.alice}

    def delete(message):
        chat.get("DeleteChannelMessage", chat.admin, MessageId=message)

    for order in ({}, {"SortOrder": "DESCENDING"}, {"SortOrder": "ASCENDING"}):
        check_pages(
            client,
            tally,
            "ListChannelMessages",
            {**members, **order},
            lambda: chat.send(chat.alice),
            delete,
            newest_first=order.get("SortOrder") != "ASCENDING",
        )
        chat.channel = members["ChannelArn"] = chat.new_channel(chat.alice)


def check_times(client, tally, tick):
    """Messages between two times, both included; the times of changes; read markers."""
    chat = Chat(client)
    chat.add(chat.bob)
    times, messages = [], []
    for number in range(4):
        messages.append(chat.send(chat.bob, Content=str(number)))
        got = chat.get("GetChannelMessage", chat.bob, MessageId=messages[-1])["ChannelMessage"]
        times.append(got["CreatedTimestamp"])
        tick("1m")
    for later, earlier in zip(times[1:], times, strict=False):
        tally.check((later - earlier).total_seconds() >= 60, "two messages, a minute apart")
    for members, expected in (
        ({"NotBefore": times[1]}, "321"),
        ({"NotAfter": times[1]}, "10"),
        ({"NotBefore": times[1], "NotAfter": times[2]}, "21"),
        ({"NotBefore": times[1], "NotAfter": times[2], "SortOrder": "ASCENDING"}, "12"),
        ({"NotBefore": times[1], "NotAfter": times[1]}, "1"),
        ({"NotBefore": times[2], "NotAfter": times[1]}, ""),
        ({"NotBefore": times[1], "MaxResults": 2}, "32"),
    ):
        got = "".join(chat.messages(chat.bob, **members))
        tally.equal(got, expected, f"messages for {members}")

    message = {"MessageId": messages[0]}
    chat.get("UpdateChannelMessage", chat.bob, **message, Content="edited")
    got = chat.get("GetChannelMessage", chat.bob, **message)["ChannelMessage"]
    edited = got["LastEditedTimestamp"]
    tally.equal(got["CreatedTimestamp"], times[0], "creation of a message that was edited")
    tally.equal(got["LastUpdatedTimestamp"], edited, "change of a message that was edited")
    tally.check((edited - times[3]).total_seconds() >= 60, f"the edit at {edited}")
    tick("1m")
    chat.get("RedactChannelMessage", chat.bob, **message)
    got = chat.get("GetChannelMessage", chat.bob, **message)["ChannelMessage"]
    tally.equal(got["LastEditedTimestamp"], edited, "edit of a message that was redacted")
    tally.check((got["LastUpdatedTimestamp"] - edited).total_seconds() >= 60, "the redaction")

    def read():
        got = chat.get("ListChannelMembershipsForAppInstanceUser", chat.bob)
        summary = got["ChannelMemberships"][0]["AppInstanceUserMembershipSummary"]
        return summary.get("ReadMarkerTimestamp")

    tally.equal(read(), None, "read marker before it was set")
    answer = without_metadata(chat.get("UpdateChannelReadMarker", chat.bob))
    tally.equal(answer, {"ChannelArn": chat.channel}, "UpdateChannelReadMarker")
    first = read()
    tick("1m")
    chat.get("UpdateChannelReadMarker", chat.bob)
    tally.check((read() - first).total_seconds() >= 60, "read marker a minute later")
    membership = chat.get("DescribeChannelMembership", chat.bob, MemberArn=chat.bob)
    tally.equal(set(membership["ChannelMembership"]) & {"$read"}, set(), "what is not the API's")
    check_later(client, tally, tick, chat)


def check_later(client, tally, tick, chat):
    """Channels, members and flows have the time of their last change."""
    flow = {"ChannelFlowArn": chat.flow()}
    preferences = {"PushNotifications": {"AllowNotifications": "NONE"}}
    bob = {"MemberArn": chat.bob}
    for describe, members, update, changes in (
        ("DescribeChannel", {}, "UpdateChannel", {"Name": "n"}),
        ("DescribeChannel", {}, "AssociateChannelFlow", flow),
        ("DescribeChannel", {}, "DisassociateChannelFlow", flow),
        ("DescribeChannel", {}, "PutChannelExpirationSettings", {}),
        (
            "DescribeChannelFlow",
            flow,
            "UpdateChannelFlow",
            {**flow, "Name": "n", "Processors": [processor()]},
        ),
        (
            "DescribeChannelMembership",
            bob,
            "PutChannelMembershipPreferences",
            {**bob, "Preferences": preferences},
        ),
    ):
        (before,) = without_metadata(chat.get(describe, chat.bob, **members)).values()
        tick("1m")
        bearer = chat.bob if "Preferences" in changes else chat.alice
        chat.get(update, bearer, **changes)
        (after,) = without_metadata(chat.get(describe, chat.bob, **members)).values()
        tally.equal(after["CreatedTimestamp"], before["CreatedTimestamp"], f"{update}: created")
        later = (after["LastUpdatedTimestamp"] - before["LastUpdatedTimestamp"]).total_seconds()
        tally.check(later >= 60, f"{update}: updated {later} seconds later")


def check_retention(client, tally, tick):
    """Messages that are older than the app instance keeps them are hidden."""
    chat = Chat(client)
    old = chat.send(chat.alice, Content="old")
    tick("30h")
    chat.send(chat.alice, Content="new")

    def keep(settings):
        client.identity.get(
            "PutAppInstanceRetentionSettings",
            AppInstanceArn=chat.app,
            AppInstanceRetentionSettings=settings,
        )

    for days, expected in ((1, ["new"]), (2, ["new", "old"])):
        keep({"ChannelRetentionSettings": {"RetentionDays": days}})
        tally.equal(chat.messages(chat.alice), expected, f"messages of the last {days} days")
    tick("24h")
    tally.equal(chat.messages(chat.alice), ["new"], "messages a day later")
    chat.refuse("NotFoundException", "GetChannelMessage", chat.alice, MessageId=old)
    keep({})
    tally.equal(chat.messages(chat.alice), ["new", "old"], "messages without retention")
    chat.get("GetChannelMessage", chat.alice, MessageId=old)


def check_expiration(client, tally, tick):
    """A channel expires after its days and six hours, counted from the creation or from the last
    message; new settings save it until then."""
    chat = Chat(client)
    created = {"ExpirationDays": 1, "ExpirationCriterion": "CREATED_TIMESTAMP"}
    last = {"ExpirationDays": 1, "ExpirationCriterion": "LAST_MESSAGE_TIMESTAMP"}
    kept = chat.channel
    by_creation, by_message, silent, saved = (
        chat.new_channel(chat.alice, ExpirationSettings=settings)
        for settings in (created, last, last, created)
    )

    def alive():
        listed = chat.get("ListChannels", chat.alice, AppInstanceArn=chat.app)["Channels"]
        return [channel["ChannelArn"] for channel in listed]

    tick("20h")
    for channel in (by_creation, by_message):
        chat.send(chat.alice, ChannelArn=channel)
    tick("9h")
    tally.equal(alive(), [kept, by_creation, by_message, silent, saved], "channels after 29 hours")
    chat.get("PutChannelExpirationSettings", chat.alice, ChannelArn=saved)
    tick("1h")
    tally.equal(alive(), [kept, by_message, saved], "channels after 30 hours")
    chat.forbid("DescribeChannel", chat.alice, ChannelArn=by_creation)
    tick("19h")
    tally.equal(alive(), [kept, by_message, saved], "channels after 49 hours")
    tick("1h")
    tally.equal(alive(), [kept, saved], "channels after 50 hours")
    chat.get(
        "PutChannelExpirationSettings",
        chat.alice,
        ChannelArn=saved,
        ExpirationSettings={**created, "ExpirationDays": 3},
    )
    tick("27h")
    tally.equal(alive(), [kept, saved], "channels after 77 hours")
    tick("1h")
    tally.equal(alive(), [kept], "channels after 78 hours")


def check_targets(client, tally):
    """A targeted message is for its sender and its target; admins delete it unseen."""
    chat = Chat(client)
    chat.add(chat.bob, chat.carol, chat.admin)
    chat.get("CreateChannelModerator", chat.alice, ChannelModeratorArn=chat.carol)
    chat.send(chat.alice, Content="for all")
    before = chat.get("DescribeChannel", chat.bob)["Channel"]["LastMessageTimestamp"]
    target = {"Target": [{"MemberArn": chat.bob}]}
    message = {"MessageId": chat.send(chat.alice, **target, Content="for bob")}
    for bearer, sees in ((chat.alice, True), (chat.bob, True), (chat.carol, False)):
        after = chat.get("DescribeChannel", bearer)["Channel"]["LastMessageTimestamp"]
        tally.equal(after > before, sees, "the last message is the last that the viewer sees")
    for bearer in (chat.alice, chat.bob):
        tally.equal(chat.messages(bearer), ["for bob", "for all"], "messages of sender and target")
        got = chat.get("GetChannelMessage", bearer, **message)["ChannelMessage"]
        tally.equal(got["Target"], target["Target"], "target")
    for bearer in (chat.carol, chat.admin, chat.dave):
        tally.equal(chat.messages(bearer), ["for all"], "messages of others")
        chat.refuse("NotFoundException", "GetChannelMessage", bearer, **message)
        chat.forbid("RedactChannelMessage", bearer, **message)
    chat.forbid("UpdateChannelMessage", chat.bob, chat.carol, **message, Content="c")
    chat.forbid("DeleteChannelMessage", chat.alice, chat.bob, chat.carol, **message)
    chat.get("DeleteChannelMessage", chat.admin, **message)
    tally.equal(chat.messages(chat.bob), ["for all"], "messages after one was deleted")
    mine = chat.send(chat.bob, Target=[{"MemberArn": chat.bob}], Content="for me")
    tally.equal(chat.messages(chat.bob), ["for me", "for all"], "a message to oneself")
    tally.equal(chat.messages(chat.alice), ["for all"], "somebody's message to oneself")
    chat.get("RedactChannelMessage", chat.bob, MessageId=mine)
    wrong = message_request(Target=[{"MemberArn": chat.dave}])
    chat.refuse(
        "BadRequestException", "SendChannelMessage", chat.bob, f"Target {chat.dave}", **wrong
    )


def check_changes(client, tally):
    """Senders edit; senders, moderators and admins redact; admins delete."""
    chat = Chat(client)
    chat.add(chat.bob, chat.carol)
    message = {
        "MessageId": chat.send(
            chat.bob, Metadata="m", ContentType="text/plain", MessageAttributes=ATTRIBUTES
        )
    }
    chat.forbid("UpdateChannelMessage", chat.alice, chat.carol, chat.admin, **message, Content="c")
    chat.forbid("RedactChannelMessage", chat.carol, chat.dave, **message)
    chat.forbid("DeleteChannelMessage", chat.bob, chat.alice, chat.carol, **message)
    chat.get("UpdateChannelMessage", chat.bob, **message, Content="edited")
    got = chat.get("GetChannelMessage", chat.carol, **message)["ChannelMessage"]
    tally.equal((got["Content"], got["Metadata"]), ("edited", "m"), "an edited message")
    for redactor in (chat.bob, chat.alice, chat.admin):
        redacted = {"MessageId": chat.send(chat.bob, Metadata="m", Content="secret")}
        answer = without_metadata(chat.get("RedactChannelMessage", redactor, **redacted))
        tally.equal(answer, {"ChannelArn": chat.channel, **redacted}, "RedactChannelMessage")
        got = chat.get("GetChannelMessage", chat.bob, **redacted)["ChannelMessage"]
        tally.equal(got["Redacted"], True, "a redacted message")
        tally.equal([name for name in ("Content", "Metadata") if got.get(name)], [], "what is left")
        listed = chat.get("ListChannelMessages", chat.bob)["ChannelMessages"][0]
        tally.equal(
            (listed["MessageId"], listed["Redacted"]),
            (redacted["MessageId"], True),
            "a redacted message in the list",
        )
        chat.refuse("ConflictException", "UpdateChannelMessage", chat.bob, **redacted, Content="c")
    chat.get("DeleteChannelMembership", chat.bob, MemberArn=chat.bob)
    chat.forbid("UpdateChannelMessage", chat.bob, **message, Content="c")
    chat.forbid("RedactChannelMessage", chat.bob, **message)
    chat.get("DeleteChannelMessage", chat.admin, **message)
    chat.forbid("DeleteChannelMessage", chat.admin, **message)
    chat.refuse("NotFoundException", "GetChannelMessage", chat.alice, **message)
    tally.equal(len(chat.messages(chat.alice)), 3, "messages after one was deleted")


def check_preferences(client, tally):
    """Each member has preferences of its own."""
    chat = Chat(client)
    chat.add(chat.bob)
    bob = {"MemberArn": chat.bob}

    def push(**members):
        return {**bob, "Preferences": {"PushNotifications": members}}

    got = chat.get("GetChannelMembershipPreferences", chat.bob, **bob)["Preferences"]
    tally.equal(got, {"PushNotifications": {"AllowNotifications": "ALL"}}, "preferences at first")
    rule = '{"type": [{"anything-but": ["Room"]}], "$or": [{"to": ["Bob"]}, {"to": ["All"]}]}'
    never = {"PushNotificationPreferences.FilterRule"}
    for preferences, lacking in (
        (push(AllowNotifications="FILTERED", FilterRule=rule), set()),
        (push(AllowNotifications="NONE"), never),
        (push(AllowNotifications="ALL"), never),
    ):
        request = chat.request("PutChannelMembershipPreferences", chat.bob, preferences)
        answer = get_full(client, "PutChannelMembershipPreferences", lacking, **request)
        answer = without_metadata(answer)
        expected = {"ChannelArn": chat.channel, "Member": chat.named(chat.bob)}
        expected["Preferences"] = preferences["Preferences"]
        tally.equal(answer, expected, "PutChannelMembershipPreferences")
        request = chat.request("GetChannelMembershipPreferences", chat.bob, bob)
        got = get_full(client, "GetChannelMembershipPreferences", lacking, **request)
        tally.equal(without_metadata(got), answer, "GetChannelMembershipPreferences")
    rules = (
        "nonsense",
        "[]",
        '{"type": "Room"}',
        '{"type": [{"exists": false}]}',
        '{"type": [5]}',
        '{"or": [%s]}' % ", ".join(['{"to": ["Bob"]}'] * 6),
        '{"type": [%s]}' % ", ".join(['"Room"'] * 20),
        '{"type": ["%s"]}' % ("x" * 2048),
    )
    for wrong in ({}, *({"FilterRule": rule} for rule in rules)):
        chat.refuse(
            "BadRequestException",
            "PutChannelMembershipPreferences",
            chat.bob,
            "Preferences.PushNotifications",
            **push(AllowNotifications="FILTERED", **wrong),
        )
    got = chat.get("GetChannelMembershipPreferences", chat.bob, **bob)["Preferences"]
    tally.equal(got, {"PushNotifications": {"AllowNotifications": "ALL"}}, "unchanged preferences")
    others = (chat.alice, chat.admin, chat.dave)
    chat.forbid("GetChannelMembershipPreferences", *others, **bob)
    chat.forbid("PutChannelMembershipPreferences", *others, **push(AllowNotifications="NONE"))
    chat.forbid("UpdateChannelReadMarker", chat.admin, chat.dave)
    # With the membership go the preferences.
    chat.get("PutChannelMembershipPreferences", chat.bob, **push(AllowNotifications="NONE"))
    chat.get("DeleteChannelMembership", chat.bob, **bob)
    chat.add(chat.bob)
    got = chat.get("GetChannelMembershipPreferences", chat.bob, **bob)["Preferences"]
    tally.equal(got, {"PushNotifications": {"AllowNotifications": "ALL"}}, "preferences again")


class Flow:
    """A channel with a flow, whose processors answer as they are told."""

    def __init__(self, client, processors=1):
        self.chat = Chat(client)
        self.chat.add(self.chat.bob, self.chat.carol)
        self.arn = self.chat.flow(processors)
        self.chat.get("AssociateChannelFlow", self.chat.alice, ChannelFlowArn=self.arn)

    def answer(self, message, **members):
        """What a processor answers about a message."""
        deny = (
            {"DeleteResource": members.pop("DeleteResource")} if "DeleteResource" in members else {}
        )
        return {
            "ChannelArn": self.chat.channel,
            "CallbackId": new_name(),
            "ChannelMessage": {"MessageId": message, **members},
            **deny,
        }

    def status(self, message):
        """The status of one of bob's messages."""
        return self.chat.get("GetChannelMessageStatus", self.chat.bob, MessageId=message)["Status"]


def check_flow_resources(client, tally):
    """Flows: created, shown, changed; one for a channel; kept while a channel uses them."""
    chat = Chat(client, Metadata="m")
    processors = [processor(number) for number in (1, 2, 3)]
    flow = {"ChannelFlowArn": chat.flow(3)}
    got = get_full(client, "DescribeChannelFlow", **flow)["ChannelFlow"]
    tally.equal(got.pop("CreatedTimestamp"), got.pop("LastUpdatedTimestamp"), "times of a flow")
    expected = {**flow, "Name": "Prüfung", "Processors": processors}
    tally.equal(got, expected, "DescribeChannelFlow")
    listed = get_full(client, "ListChannelFlows", AppInstanceArn=chat.app)["ChannelFlows"]
    tally.equal(listed, [expected], "ListChannelFlows")
    changed = {"Name": "other", "Processors": [{**processor(2), "FallbackAction": "CONTINUE"}]}
    answer = without_metadata(client.get("UpdateChannelFlow", **flow, **changed))
    tally.equal(answer, flow, "UpdateChannelFlow")
    got = client.get("DescribeChannelFlow", **flow)["ChannelFlow"]
    tally.equal({name: got[name] for name in changed}, changed, "a changed flow")
    twice = [processor(1), processor(1)]
    for operation, members in (
        ("CreateChannelFlow", {"AppInstanceArn": chat.app, "ClientRequestToken": new_name()}),
        ("UpdateChannelFlow", flow),
    ):
        members = {**members, "Name": "n", "Processors": twice}
        client.refuse("BadRequestException", operation, "ExecutionOrder", **members)

    one = {"ChannelArn": chat.channel, "ChimeBearer": chat.alice, **flow}
    chat.refuse("NotFoundException", "DisassociateChannelFlow", chat.alice, **flow)
    client.get("AssociateChannelFlow", **one)
    got = chat.get("DescribeChannel", chat.bob)["Channel"]
    tally.equal(got["ChannelFlowArn"], flow["ChannelFlowArn"], "flow of a channel")
    other = chat.flow()
    for again in (flow["ChannelFlowArn"], other):
        members = {"ChannelFlowArn": again}
        chat.refuse("ConflictException", "AssociateChannelFlow", chat.alice, **members)
    chat.refuse("NotFoundException", "DisassociateChannelFlow", chat.alice, ChannelFlowArn=other)
    listed = get_full(client, "ListChannelsAssociatedWithChannelFlow", **flow)["Channels"]
    names = ("ChannelArn", "Name", "Mode", "Privacy", "Metadata")
    tally.equal(listed, [{name: got[name] for name in names}], "channels of a flow")
    client.refuse("ConflictException", "DeleteChannelFlow", chat.channel, **flow)
    client.get("DisassociateChannelFlow", **one)
    got = chat.get("DescribeChannel", chat.bob)["Channel"]
    tally.check("ChannelFlowArn" not in got, f"a channel without its flow: {got}")
    listed = client.get("ListChannelsAssociatedWithChannelFlow", **flow)["Channels"]
    tally.equal(listed, [], "channels of a flow that is used no more")
    client.get("AssociateChannelFlow", **one)
    chat.get("DeleteChannel", chat.alice)
    client.get("DeleteChannelFlow", **flow)
    refuse_missing(client, "DescribeChannelFlow", flow["ChannelFlowArn"], **flow)
    strange = Chat(client).flow()
    chat.channel = chat.new_channel(chat.alice)
    chat.refuse(
        "BadRequestException", "AssociateChannelFlow", chat.alice, strange, ChannelFlowArn=strange
    )


def check_flows(client, tally):
    """A message waits until each processor has answered; processors change and deny."""
    flow = Flow(client, processors=2)
    chat = flow.chat
    answer = chat.get(
        "SendChannelMessage", chat.bob, **message_request(Content="rude", Metadata="m")
    )
    tally.equal(answer["Status"], PENDING, "status of a message that was sent")
    message = answer["MessageId"]
    for seen, bearer in ((["rude"], chat.bob), ([], chat.carol), ([], chat.alice)):
        tally.equal(chat.messages(bearer), seen, "messages while one is pending")
    tally.equal(flow.status(message), PENDING, "status of a pending message")
    chat.forbid("GetChannelMessageStatus", chat.alice, chat.carol, MessageId=message)
    for operation, bearer, members in (
        ("UpdateChannelMessage", chat.bob, {"Content": "c"}),
        ("RedactChannelMessage", chat.bob, {}),
    ):
        members = {"MessageId": message, **members}
        chat.refuse("ConflictException", operation, bearer, **members)
    chat.forbid("DeleteChannelMessage", chat.admin, MessageId=message)
    first = flow.answer(message, Content="polite")
    answer = without_metadata(get_full(client, "ChannelFlowCallback", **first))
    expected = {"ChannelArn": chat.channel, "CallbackId": first["CallbackId"]}
    tally.equal(answer, expected, "ChannelFlowCallback")
    # The same answer again is the same processor's.
    client.get("ChannelFlowCallback", **first)
    tally.equal(flow.status(message), PENDING, "status after the first processor")
    wrong = {**first, "ChannelMessage": {"MessageId": message, "Content": "other"}}
    client.refuse("ConflictException", "ChannelFlowCallback", "CallbackId", **wrong)
    client.get("ChannelFlowCallback", **flow.answer(message, MessageAttributes=ATTRIBUTES))
    tally.equal(flow.status(message), SENT, "status after the last processor")
    got = chat.get("GetChannelMessage", chat.carol, MessageId=message)["ChannelMessage"]
    tally.equal((got["Content"], got["Metadata"]), ("polite", "m"), "a processed message")
    tally.equal(got["MessageAttributes"], ATTRIBUTES, "attributes of a processor")
    client.refuse("ConflictException", "ChannelFlowCallback", message, **flow.answer(message))

    # A denied message is not kept; a denied edit changes nothing.
    denied = chat.send(chat.bob)
    client.get("ChannelFlowCallback", **flow.answer(denied, DeleteResource=True))
    request = chat.request("GetChannelMessageStatus", chat.bob, {"MessageId": denied})
    refuse_missing(client, "GetChannelMessageStatus", denied, **request)
    client.refuse("ForbiddenException", "ChannelFlowCallback", denied, **flow.answer(denied))
    for deny, expected in ((True, "polite"), (False, "checked")):
        edit = chat.get("UpdateChannelMessage", chat.bob, MessageId=message, Content="edit")
        tally.equal(edit["Status"], PENDING, "status of an edit")
        tally.equal(flow.status(message), PENDING, "status of a message with a pending edit")
        tally.equal(chat.messages(chat.carol), ["polite"], "message while an edit is pending")
        answers = [{"DeleteResource": True}] if deny else [{}, {"Content": "checked"}]
        for members in answers:
            client.get("ChannelFlowCallback", **flow.answer(message, **members))
        tally.equal(chat.messages(chat.carol), [expected], "message after an edit")
        tally.equal(flow.status(message), SENT, "status after an edit")

    # Control messages go past the flow, others that are not kept through it.
    answer = chat.get("SendChannelMessage", chat.bob, **message_request(Type="CONTROL"))
    tally.equal(answer["Status"], SENT, "status of a control message")
    transient = chat.send(chat.bob, Persistence="NON_PERSISTENT")
    for _ in range(2):
        client.get("ChannelFlowCallback", **flow.answer(transient))
    chat.refuse("NotFoundException", "GetChannelMessage", chat.bob, MessageId=transient)
    # What is pending is processed also when the channel has no flow any more.
    pending = chat.send(chat.bob, Content="late")
    chat.get("DisassociateChannelFlow", chat.alice, ChannelFlowArn=flow.arn)
    for _ in range(2):
        client.get("ChannelFlowCallback", **flow.answer(pending))
    tally.equal(chat.messages(chat.carol)[0], "late", "message after the flow has gone")
    tally.equal(flow.status(chat.send(chat.bob)), SENT, "status without a flow")
