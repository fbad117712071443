"""Workflows of messaging: app instances, channels, messages, flows."""

from client import new_name
from services import ACCOUNT, FUNCTION, GONE, REGION, each
from walks import same

ARCHIVE = f"arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/chime-messaging-archive"
PERSISTENT = {"Type": "STANDARD", "Persistence": "PERSISTENT"}


def do_messaging(services, tally):
    """An app instance with users and an admin, a private channel, and a message that they read."""
    app, root, alice, bob, carol, dave = services.app_instance(
        "chat", "root", "alice", "bob", "carol", "dave"
    )
    tally.equal(alice, f"{app}/user/alice", "the ARN of a user")
    services.identity.get("CreateAppInstanceAdmin", AppInstanceArn=app, AppInstanceAdminArn=root)
    messaging = services.messaging
    channel = services.channel(app, alice, "standup", Privacy="PRIVATE")
    nobody = f"{app}/user/nobody"
    batch = messaging.get(
        "BatchCreateChannelMembership", **channel, MemberArns=[bob, carol, nobody]
    )
    members = each(batch["BatchChannelMemberships"]["Members"], "Arn")
    tally.equal(sorted(members), sorted([bob, carol]), "members that the batch has made")
    tally.equal(each(batch["Errors"], "MemberArn"), [nobody], "members that do not exist")
    for content in ("Good morning", "Who is there?"):
        messaging.get(
            "SendChannelMessage",
            **channel,
            **PERSISTENT,
            Content=content,
            ClientRequestToken=new_name(),
        )
    listing = {**channel, "ChimeBearer": bob, "SortOrder": "ASCENDING"}
    listed = messaging.get("ListChannelMessages", **listing)["ChannelMessages"]
    seen = [(message["Sender"]["Name"], message["Content"]) for message in listed]
    expected = [("Alice", "Good morning"), ("Alice", "Who is there?")]
    tally.equal(seen, expected, "messages that a member reads")
    messaging.refuse(GONE, "ListChannelMessages", **{**listing, "ChimeBearer": dave})
    # Private channels are listed to admins; everybody else asks for the channels of a user.
    private = {"AppInstanceArn": app, "Privacy": "PRIVATE"}
    listed = messaging.get("ListChannels", **private, ChimeBearer=root)["Channels"]
    tally.equal(each(listed, "Name"), ["standup"], "private channels that an admin sees")
    listed = messaging.get("ListChannels", AppInstanceArn=app, ChimeBearer=alice)["Channels"]
    tally.equal(listed, [], "channels that a member sees without asking for private ones")
    own = messaging.get(
        "ListChannelMembershipsForAppInstanceUser", AppInstanceUserArn=carol, ChimeBearer=carol
    )["ChannelMemberships"]
    names = [membership["ChannelSummary"]["Name"] for membership in own]
    tally.equal(names, ["standup"], "channels of a user")
    services.leave(tally, app, alice)


def do_retention(services, tally):
    """Messages, channels and users that end after a while, and look alive until then."""
    identity, messaging = services.identity, services.messaging
    app, alice = services.app_instance("retention", "alice")
    settings = {"ChannelRetentionSettings": {"RetentionDays": 60}}
    put = identity.get(
        "PutAppInstanceRetentionSettings",
        AppInstanceArn=app,
        AppInstanceRetentionSettings=settings,
    )
    tally.equal(put["AppInstanceRetentionSettings"], settings, "retention settings that were put")
    got = identity.get("GetAppInstanceRetentionSettings", AppInstanceArn=app)
    for member in ("AppInstanceRetentionSettings", "InitiateDeletionTimestamp"):
        tally.equal(got.get(member), put[member], f"GetAppInstanceRetentionSettings: {member}")

    expiration = {"ExpirationDays": 30, "ExpirationCriterion": "LAST_MESSAGE_TIMESTAMP"}
    channel = services.channel(app, alice, "incident", ExpirationSettings=expiration)
    shown = messaging.get("DescribeChannel", **channel)["Channel"]
    tally.equal(shown.get("ExpirationSettings"), expiration, "ExpirationSettings of a channel")
    sent = messaging.get(
        "SendChannelMessage",
        **channel,
        **PERSISTENT,
        Content="On fire",
        ClientRequestToken=new_name(),
    )
    listed = messaging.get("ListChannelMessages", **channel)["ChannelMessages"]
    tally.equal(each(listed, "MessageId"), [sent["MessageId"]], "messages before they expire")
    cleared = messaging.get("PutChannelExpirationSettings", **channel)
    tally.equal(cleared.get("ExpirationSettings"), None, "settings of a channel that is kept")
    shown = messaging.get("DescribeChannel", **channel)["Channel"]
    tally.equal(
        shown.get("ExpirationSettings"), None, "ExpirationSettings of a channel that is kept"
    )

    expiration = {"ExpirationDays": 30, "ExpirationCriterion": "CREATED_TIMESTAMP"}
    user = {"AppInstanceUserArn": alice}
    put = identity.get(
        "PutAppInstanceUserExpirationSettings", **user, ExpirationSettings=expiration
    )
    tally.equal(put["ExpirationSettings"], expiration, "settings of a user that were put")
    shown = identity.get("DescribeAppInstanceUser", **user)["AppInstanceUser"]
    tally.equal(shown["ExpirationSettings"], expiration, "ExpirationSettings of a user")
    services.leave(tally, app, alice)


def do_streaming(services, tally):
    """What happens in channels goes to Kinesis streams, whose names begin as they must."""
    messaging = services.messaging
    app, alice = services.app_instance("streaming", "alice")
    of = {"AppInstanceArn": app}
    streams = [{"DataType": kind, "ResourceArn": ARCHIVE} for kind in ("Channel", "ChannelMessage")]
    put = messaging.get(
        "PutMessagingStreamingConfigurations", **of, StreamingConfigurations=streams
    )
    tally.equal(put["StreamingConfigurations"], streams, "streams that were put")
    wrong = [{**streams[0], "ResourceArn": ARCHIVE.replace("chime-messaging-", "")}]
    messaging.refuse(
        "BadRequestException",
        "PutMessagingStreamingConfigurations",
        "chime-messaging-",
        **of,
        StreamingConfigurations=wrong,
    )
    got = messaging.get("GetMessagingStreamingConfigurations", **of)
    tally.equal(got["StreamingConfigurations"], streams, "streams after others were refused")
    messaging.get("DeleteMessagingStreamingConfigurations", **of)
    messaging.refuse("NotFoundException", "GetMessagingStreamingConfigurations", **of)
    services.leave(tally, app, alice)


def do_channel_flow(services, tally):
    """A function sees every message first: it changes one and denies another."""
    messaging = services.messaging
    app, alice, bob = services.app_instance("moderated", "alice", "bob")
    channel = services.channel(app, alice, "lobby")
    messaging.get("CreateChannelMembership", **channel, MemberArn=bob, Type="DEFAULT")
    invoked = {"Lambda": {"ResourceArn": FUNCTION, "InvocationType": "ASYNC"}}
    processors = [
        {
            "Name": "filter-words",
            "ExecutionOrder": 1,
            "FallbackAction": "ABORT",
            "Configuration": invoked,
        }
    ]
    flow = messaging.get(
        "CreateChannelFlow",
        AppInstanceArn=app,
        Name="filter",
        Processors=processors,
        ClientRequestToken=new_name(),
    )
    flow = {"ChannelFlowArn": flow["ChannelFlowArn"]}
    messaging.get("AssociateChannelFlow", **channel, **flow)
    shown = messaging.get("DescribeChannel", **channel)["Channel"]
    same(tally, shown, flow, "DescribeChannel")
    shown = messaging.get("DescribeChannelFlow", **flow)["ChannelFlow"]
    same(tally, shown, {**flow, "Processors": processors}, "DescribeChannelFlow")

    def status(message):
        return messaging.get("GetChannelMessageStatus", **channel, MessageId=message)["Status"]

    def contents():
        listed = messaging.get("ListChannelMessages", **{**channel, "ChimeBearer": bob})
        return [message["Content"] for message in listed["ChannelMessages"]]

    def send(content):
        sent = messaging.get(
            "SendChannelMessage",
            **channel,
            **PERSISTENT,
            Content=content,
            ClientRequestToken=new_name(),
        )
        tally.equal(sent["Status"]["Value"], "PENDING", f"Status of {content!r} when sent")
        message = sent["MessageId"]
        tally.equal(status(message)["Value"], "PENDING", f"Status of {content!r} before the answer")
        others = {**channel, "ChimeBearer": bob, "MessageId": message}
        messaging.refuse(GONE, "GetChannelMessageStatus", **others)
        return message

    def answer(message, **members):
        messaging.get(
            "ChannelFlowCallback",
            ChannelArn=channel["ChannelArn"],
            CallbackId=new_name(),
            **members,
            ChannelMessage={"MessageId": message, "Content": "**** it"},
        )

    changed = send("Darn it")
    tally.equal(contents(), [], "messages before the function has answered")
    answer(changed)
    tally.equal(status(changed)["Value"], "SENT", "Status of a message that was let through")
    tally.equal(contents(), ["**** it"], "messages after the function has changed one")
    denied = send("Go away")
    answer(denied, DeleteResource=True)
    tally.equal(contents(), ["**** it"], "messages after the function has denied one")
    messaging.refuse("NotFoundException", "GetChannelMessage", **channel, MessageId=denied)

    messaging.refuse("ConflictException", "DeleteChannelFlow", **flow)
    messaging.get("DisassociateChannelFlow", **channel, **flow)
    messaging.get("DeleteChannelFlow", **flow)
    messaging.refuse(GONE, "DescribeChannelFlow", **flow)
    services.leave(tally, app, alice)
