"""Checks of channels: who makes, sees and changes them, members, moderators, bans, search."""

from chat import DEFAULT, ELASTIC, Chat, channel_request, message_request
from chat_walks import get_full, refuse_missing, without_metadata
from sandbox_identity import EXPIRATION
from walks import pages, tags, tags_of

HIDDEN = {"Type": "HIDDEN"}
# Only an elastic channel has sub-channels.
SUB_CHANNEL = "SubChannelId"


def check_channels(client, tally):
    """Channels: what was asked for comes back, and what was changed."""
    chat = Chat(client)
    settings = {**EXPIRATION, "ExpirationCriterion": "LAST_MESSAGE_TIMESTAMP"}
    asked = {
        "Name": "Réunion",
        "Mode": "UNRESTRICTED",
        "Privacy": "PRIVATE",
        "Metadata": '{"é": "日本"}',
        "ExpirationSettings": settings,
    }
    people = {"MemberArns": [chat.bob, chat.carol], "ModeratorArns": [chat.carol]}
    arn = chat.new_channel(
        chat.alice, **asked, **people, ChannelId="room.1:a@b", Tags=tags({"a": "1"})
    )
    tally.equal(arn, f"{chat.app}/channel/room.1:a@b", "ARN of a channel with an id of its own")
    tally.equal(tags_of(client, arn), {"a": "1"}, "tags given to CreateChannel")
    of_admin = {"ChannelArn": arn, "ChimeBearer": chat.admin}
    got = client.get("DescribeChannel", **of_admin)["Channel"]
    times = {name: got.pop(name) for name in ("CreatedTimestamp", "LastUpdatedTimestamp")}
    tally.equal(len(set(times.values())), 1, "times of a new channel")
    expected = {**asked, "ChannelArn": arn, "CreatedBy": chat.named(chat.alice)}
    tally.equal(got, expected, "DescribeChannel: what was asked for")
    chat.channel, channel = arn, chat.channel
    tally.equal(chat.members(chat.alice), [chat.alice, chat.bob, chat.carol], "first members")
    moderators = chat.get("ListChannelModerators", chat.carol)["ChannelModerators"]
    moderators = [one["Moderator"]["Arn"] for one in moderators]
    tally.equal(moderators, [chat.alice, chat.carol], "first moderators")
    again = {**channel_request(chat.app), "ChimeBearer": chat.bob, "ChannelId": "room.1:a@b"}
    client.refuse("ConflictException", "CreateChannel", arn, **again)

    # Everything that a channel can have, but that it is elastic.
    chat.get("AssociateChannelFlow", chat.alice, ChannelFlowArn=chat.flow())
    chat.send(chat.bob, Type="CONTROL", Content="typing")
    never = {"Channel.ElasticChannelConfiguration"}
    full = get_full(client, "DescribeChannel", never, **of_admin)["Channel"]
    tally.check("LastMessageTimestamp" in full, "a channel with a message")
    listed = get_full(
        client, "ListChannels", AppInstanceArn=chat.app, Privacy="PRIVATE", ChimeBearer=chat.admin
    )["Channels"]
    names = ("ChannelArn", "LastMessageTimestamp", "Metadata", "Mode", "Name", "Privacy")
    tally.equal(listed, [{name: full[name] for name in names}], "ListChannels")
    elastic = chat.new_channel(chat.alice, ElasticChannelConfiguration=ELASTIC)
    got = chat.get("DescribeChannel", chat.dave, ChannelArn=elastic)["Channel"]
    tally.equal(got["ElasticChannelConfiguration"], ELASTIC, "DescribeChannel of an elastic one")

    # Ten of each are the most.
    ten = [chat.user() for _ in range(10)]
    full = chat.new_channel(chat.alice, MemberArns=ten, ModeratorArns=ten)
    tally.equal(chat.members(chat.bob, ChannelArn=full), [chat.alice, *ten], "first members")
    for name in ("MemberArns", "ModeratorArns"):
        absent = {name: [f"{chat.app}/user/absent"]}
        request = {**channel_request(chat.app), "ChimeBearer": chat.bob, **absent}
        refuse_missing(client, "CreateChannel", "/user/absent", **request)

    # Each member is changed without the others; the privacy stays.
    chat.channel, now = channel, chat.get("DescribeChannel", chat.bob, ChannelArn=channel)
    now = now["Channel"]
    tally.equal((now["Mode"], now["Privacy"]), ("RESTRICTED", "PUBLIC"), "mode and privacy")
    tally.check("Metadata" not in now, f"metadata that nobody gave: {now}")
    for change in (
        {"Name": "renamed"},
        {"Mode": "UNRESTRICTED"},
        {"Metadata": "m"},
        {"Metadata": ""},
    ):
        answer = without_metadata(chat.get("UpdateChannel", chat.alice, **change))
        tally.equal(answer, {"ChannelArn": channel}, "UpdateChannel")
        then, now = now, chat.get("DescribeChannel", chat.bob)["Channel"]
        updated = {"LastUpdatedTimestamp": now["LastUpdatedTimestamp"]}
        tally.equal(now, {**then, **updated, **change}, "DescribeChannel after UpdateChannel")
    for settings in ({"ExpirationSettings": EXPIRATION}, {}):
        answer = without_metadata(chat.get("PutChannelExpirationSettings", chat.alice, **settings))
        tally.equal(answer, {"ChannelArn": channel, **settings}, "PutChannelExpirationSettings")
        got = chat.get("DescribeChannel", chat.bob)["Channel"].get("ExpirationSettings")
        tally.equal(got, settings.get("ExpirationSettings"), "expiration settings of a channel")


def check_deletion(client, tally):
    """With a channel goes everything in it; with an app instance go its channels and flows."""
    chat = Chat(client)
    chat.add(chat.bob)
    chat.get("CreateChannelModerator", chat.alice, ChannelModeratorArn=chat.bob)
    chat.get("CreateChannelBan", chat.alice, MemberArn=chat.carol)
    message = chat.send(chat.bob)
    kept = chat.channel
    gone = chat.new_channel(chat.alice, ChannelId="again", MemberArns=[chat.bob])
    chat.forbid("DeleteChannel", chat.bob, chat.dave, ChannelArn=gone)
    chat.get("DeleteChannel", chat.alice, ChannelArn=gone)
    listed = pages(client, "ListChannelMembershipsForAppInstanceUser", ChimeBearer=chat.bob)
    listed = [one["ChannelSummary"]["ChannelArn"] for one in listed]
    tally.equal(listed, [kept], "channels of a user after one was deleted")
    again = chat.new_channel(chat.dave, ChannelId="again")
    tally.equal(again, gone, "an id that is free again")
    tally.equal(chat.members(chat.dave, ChannelArn=again), [chat.dave], "members of a new channel")

    flow = chat.flow()
    client.get(
        "PutMessagingStreamingConfigurations",
        AppInstanceArn=chat.app,
        StreamingConfigurations=[
            {
                "DataType": "Channel",
                "ResourceArn": "arn:aws:kinesis:us-east-1:123456789012:stream/chime-messaging-a",
            }
        ],
    )
    # A user takes its memberships, roles and bans along; what it sent stays under its last name.
    client.identity.get("DeleteAppInstanceUser", AppInstanceUserArn=chat.bob)
    got = chat.get("GetChannelMessage", chat.alice, MessageId=message)["ChannelMessage"]
    tally.equal(got["Sender"], {"Arn": chat.bob, "Name": "bob"}, "sender who has gone")
    tally.equal(chat.members(chat.alice), [chat.alice], "members after one has gone")
    chat.refuse(
        "NotFoundException", "DescribeChannelModerator", chat.alice, ChannelModeratorArn=chat.bob
    )
    client.identity.get("DeleteAppInstanceUser", AppInstanceUserArn=chat.carol)
    bans = chat.get("ListChannelBans", chat.alice)["ChannelBans"]
    tally.equal(bans, [], "bans after who was banned has gone")
    chat.forbid("ListChannels", chat.bob, AppInstanceArn=chat.app)

    client.identity.get("DeleteAppInstance", AppInstanceArn=chat.app)
    for operation, members in (
        ("ListChannels", {"AppInstanceArn": chat.app}),
        ("DescribeChannel", {}),
        ("ListChannelMessages", {}),
        ("DescribeChannelFlow", {"ChannelFlowArn": flow}),
        ("ListChannelFlows", {"AppInstanceArn": chat.app}),
        ("GetMessagingStreamingConfigurations", {"AppInstanceArn": chat.app}),
    ):
        request = chat.request(operation, chat.alice, members)
        if "ChimeBearer" in request:
            client.refuse("ForbiddenException", operation, **request)
        else:
            refuse_missing(client, operation, **request)


def check_privacy(client, tally):
    """Anybody looks into a public channel; into a private one members, moderators and admins."""
    chat = Chat(client)
    chat.add(chat.bob)
    message = chat.send(chat.bob)
    for operation, members in (
        ("DescribeChannel", {}),
        ("ListChannelMemberships", {}),
        ("DescribeChannelMembership", {"MemberArn": chat.bob}),
        ("ListChannelMessages", {}),
        ("GetChannelMessage", {"MessageId": message}),
    ):
        for bearer in (chat.dave, chat.bob, chat.alice, chat.admin):
            chat.get(operation, bearer, **members)
    public = chat.channel
    chat.channel = chat.new_channel(chat.alice, Privacy="PRIVATE", MemberArns=[chat.bob])
    message = chat.send(chat.bob)
    for operation, members in (
        ("ListChannelMemberships", {}),
        ("DescribeChannelMembership", {"MemberArn": chat.bob}),
        ("ListChannelMessages", {}),
        ("GetChannelMessage", {"MessageId": message}),
    ):
        for bearer in (chat.bob, chat.alice, chat.admin):
            chat.get(operation, bearer, **members)
        chat.forbid(operation, chat.dave, **members)
    # Against the guide's table, which names admins alone: AWS's own chat front end describes as a member.
    chat.forbid("DescribeChannel", chat.dave)
    for caller in (chat.bob, chat.alice, chat.admin):
        chat.get("DescribeChannel", caller)
    for bearer in (chat.dave, chat.bob, chat.admin):
        for privacy in ({}, {"Privacy": "PUBLIC"}):
            got = chat.get("ListChannels", bearer, AppInstanceArn=chat.app, **privacy)
            got = [channel["ChannelArn"] for channel in got["Channels"]]
            tally.equal(got, [public], "public channels")
    chat.forbid("ListChannels", chat.bob, chat.alice, AppInstanceArn=chat.app, Privacy="PRIVATE")
    got = chat.get("ListChannels", chat.admin, AppInstanceArn=chat.app, Privacy="PRIVATE")
    tally.equal([one["ChannelArn"] for one in got["Channels"]], [chat.channel], "private channels")


def check_memberships(client, tally):
    """Members: added, shown, removed, each once."""
    chat = Chat(client)
    never = {f"CreateChannelMembershipResponse.{SUB_CHANNEL}"}
    answer = get_full(
        client,
        "CreateChannelMembership",
        never,
        **chat.request("CreateChannelMembership", chat.alice, {"MemberArn": chat.bob, **DEFAULT}),
    )
    bob = chat.named(chat.bob)
    tally.equal(without_metadata(answer), {"ChannelArn": chat.channel, "Member": bob}, "who came")
    one = {"MemberArn": chat.bob}
    chat.refuse(
        "ConflictException", "CreateChannelMembership", chat.alice, chat.bob, **one, **DEFAULT
    )
    request = chat.request("DescribeChannelMembership", chat.alice, one)
    never = {f"ChannelMembership.{SUB_CHANNEL}"}
    got = get_full(client, "DescribeChannelMembership", never, **request)["ChannelMembership"]
    tally.equal(got.pop("CreatedTimestamp"), got.pop("LastUpdatedTimestamp"), "times")
    expected = {**DEFAULT, "ChannelArn": chat.channel, "Member": bob}
    expected["InvitedBy"] = chat.named(chat.alice)
    tally.equal(got, expected, "DescribeChannelMembership")
    listed = get_full(
        client, "ListChannelMemberships", **chat.request("ListChannelMemberships", chat.dave, {})
    )
    tally.equal(
        without_metadata(listed),
        {
            "ChannelArn": chat.channel,
            "ChannelMemberships": [{"Member": chat.named(chat.alice)}, {"Member": bob}],
        },
        "ListChannelMemberships",
    )
    bot = chat.bot()
    chat.add(bot)
    chat.send(bot)
    chat.get("DeleteChannelMembership", chat.alice, MemberArn=bot)
    chat.forbid("SendChannelMessage", bot, **message_request())
    chat.forbid("DeleteChannelMembership", chat.bob, chat.dave, MemberArn=chat.alice)
    chat.get("DeleteChannelMembership", chat.bob, **one)
    chat.refuse("NotFoundException", "DescribeChannelMembership", chat.alice, chat.bob, **one)
    chat.forbid("DeleteChannelMembership", chat.alice, **one)
    stranger = client.identity.user(client.identity.app_instance())
    chat.refuse(
        "BadRequestException",
        "CreateChannelMembership",
        chat.alice,
        stranger,
        MemberArn=stranger,
        **DEFAULT,
    )
    chat.refuse(
        "NotFoundException",
        "CreateChannelMembership",
        chat.alice,
        "/user/absent",
        MemberArn=f"{chat.app}/user/absent",
        **DEFAULT,
    )


def check_batch(client, tally):
    """A batch has 100 members; who cannot be added is listed with the reason."""
    chat = Chat(client)
    users = [chat.user() for _ in range(4)]
    stranger = client.identity.user(client.identity.app_instance())
    chat.get("CreateChannelBan", chat.alice, MemberArn=users[3])
    absent = f"{chat.app}/user/absent"
    batch = [users[0], chat.alice, users[1], stranger, absent, users[3], users[0], users[2]]
    request = chat.request("BatchCreateChannelMembership", chat.alice, {"MemberArns": batch})
    never = {f"BatchChannelMemberships.{SUB_CHANNEL}"}
    answer = get_full(client, "BatchCreateChannelMembership", never, **request)
    made = answer["BatchChannelMemberships"]
    tally.equal(made["Members"], [chat.named(user) for user in users[:3]], "who was added")
    tally.equal(made["InvitedBy"], chat.named(chat.alice), "who added them")
    tally.equal((made["Type"], made["ChannelArn"]), ("DEFAULT", chat.channel), "the batch")
    codes = [(error["MemberArn"], error["ErrorCode"]) for error in answer["Errors"]]
    expected = [
        (chat.alice, "Conflict"),
        (stranger, "BadRequest"),
        (absent, "NotFound"),
        (users[3], "Forbidden"),
        (users[0], "Conflict"),
    ]
    tally.equal(codes, expected, "who was not added")
    many = [f"{chat.app}/user/absent{number}" for number in range(101)]
    chat.refuse(
        "BadRequestException",
        "BatchCreateChannelMembership",
        chat.alice,
        "MemberArns 100",
        MemberArns=many,
    )
    answer = chat.get("BatchCreateChannelMembership", chat.alice, MemberArns=many[:100])
    tally.equal(len(answer["Errors"]), 100, "the largest batch")
    answer = chat.get(
        "BatchCreateChannelMembership", chat.alice, **HIDDEN, MemberArns=[chat.bob, chat.carol]
    )
    tally.equal(answer["BatchChannelMemberships"]["Type"], "HIDDEN", "Type of a batch")
    hidden = chat.members(chat.alice, **HIDDEN)
    tally.equal(hidden, [chat.bob, chat.carol], "hidden members of a batch")


def check_hidden(client, tally):
    """Hidden members read and do not send; moderators and admins see them."""
    chat = Chat(client, Mode="UNRESTRICTED", Privacy="PRIVATE")
    chat.add(chat.bob)
    chat.forbid("CreateChannelMembership", chat.bob, MemberArn=chat.carol, **HIDDEN)
    chat.get("CreateChannelMembership", chat.alice, MemberArn=chat.carol, **HIDDEN)
    chat.send(chat.bob, Content="for all")
    tally.equal(chat.messages(chat.carol), ["for all"], "what a hidden member reads")
    chat.forbid("SendChannelMessage", chat.carol, **message_request())
    for bearer in (chat.bob, chat.alice, chat.admin):
        tally.equal(chat.members(bearer), [chat.alice, chat.bob], "default members")
        tally.equal(chat.members(bearer, **DEFAULT), [chat.alice, chat.bob], "default members")
    for bearer in (chat.alice, chat.admin):
        tally.equal(chat.members(bearer, **HIDDEN), [chat.carol], "hidden members")
    chat.forbid("ListChannelMemberships", chat.bob, **HIDDEN)
    one = {"MemberArn": chat.carol}
    got = chat.get("DescribeChannelMembership", chat.alice, **one)["ChannelMembership"]
    tally.equal(got["Type"], "HIDDEN", "type of a hidden member")
    chat.refuse("NotFoundException", "DescribeChannelMembership", chat.bob, **one)
    got = chat.get("ListChannelMembershipsForAppInstanceUser", chat.carol)["ChannelMemberships"]
    kinds = [one["AppInstanceUserMembershipSummary"]["Type"] for one in got]
    tally.equal(kinds, ["HIDDEN"], "a hidden member's own view")


def check_modes(client, tally):
    """In a restricted channel moderators and admins add members, in an unrestricted one members
    do, and users join a public one by themselves."""
    for privacy in ("PUBLIC", "PRIVATE"):
        chat = Chat(client, Mode="RESTRICTED", Privacy=privacy)
        chat.add(chat.bob)
        one = {"MemberArn": chat.carol, **DEFAULT}
        chat.forbid("CreateChannelMembership", chat.bob, chat.carol, chat.dave, **one)
        batch = {"MemberArns": [chat.carol]}
        chat.forbid("BatchCreateChannelMembership", chat.bob, chat.carol, chat.dave, **batch)
        chat.get("UpdateChannel", chat.alice, Mode="UNRESTRICTED")
        chat.forbid("CreateChannelMembership", chat.dave, **one)
        chat.forbid("BatchCreateChannelMembership", chat.carol, chat.dave, **batch)
        if privacy == "PUBLIC":
            chat.get("CreateChannelMembership", chat.carol, **one)
        else:
            chat.forbid("CreateChannelMembership", chat.carol, **one)
            chat.get("CreateChannelMembership", chat.bob, **one)
        chat.get("CreateChannelMembership", chat.carol, MemberArn=chat.dave, **DEFAULT)
        # Who may add members may not remove any but itself.
        chat.forbid("DeleteChannelMembership", chat.bob, MemberArn=chat.dave)
        chat.get("DeleteChannelMembership", chat.dave, MemberArn=chat.dave)
        everybody = [chat.alice, chat.bob, chat.carol]
        tally.equal(chat.members(chat.bob), everybody, f"members of a {privacy} channel")


def check_moderators(client, tally):
    """Moderators and admins manage a channel, and nobody else."""
    chat = Chat(client, Mode="UNRESTRICTED")
    chat.add(chat.bob)
    flow = chat.flow()
    associated = {"ChannelFlowArn": flow}
    for operation, members in (
        ("UpdateChannel", {"Name": "n"}),
        ("PutChannelExpirationSettings", {}),
        ("CreateChannelModerator", {"ChannelModeratorArn": chat.carol}),
        ("DescribeChannelModerator", {"ChannelModeratorArn": chat.carol}),
        ("ListChannelModerators", {}),
        ("DeleteChannelModerator", {"ChannelModeratorArn": chat.carol}),
        ("CreateChannelBan", {"MemberArn": chat.carol}),
        ("DescribeChannelBan", {"MemberArn": chat.carol}),
        ("ListChannelBans", {}),
        ("DeleteChannelBan", {"MemberArn": chat.carol}),
        ("AssociateChannelFlow", associated),
        ("DisassociateChannelFlow", associated),
        ("DeleteChannel", {}),
    ):
        chat.forbid(operation, chat.bob, chat.dave, **members)
    carol = {"ChannelModeratorArn": chat.carol}
    request = chat.request("CreateChannelModerator", chat.alice, carol)
    answer = without_metadata(get_full(client, "CreateChannelModerator", **request))
    expected = {"ChannelArn": chat.channel, "ChannelModerator": chat.named(chat.carol)}
    tally.equal(answer, expected, "CreateChannelModerator")
    client.refuse("ConflictException", "CreateChannelModerator", chat.carol, **request)
    request = chat.request("DescribeChannelModerator", chat.alice, carol)
    got = get_full(client, "DescribeChannelModerator", **request)["ChannelModerator"]
    del got["CreatedTimestamp"]
    expected = {"ChannelArn": chat.channel, "Moderator": chat.named(chat.carol)}
    tally.equal(got, {**expected, "CreatedBy": chat.named(chat.alice)}, "DescribeChannelModerator")
    request = chat.request("ListChannelModerators", chat.carol, {})
    got = without_metadata(get_full(client, "ListChannelModerators", **request))
    both = [{"Moderator": chat.named(user)} for user in (chat.alice, chat.carol)]
    tally.equal(got, {"ChannelArn": chat.channel, "ChannelModerators": both}, "moderators")
    # A moderator manages without being a member, and does not send.
    tally.equal(chat.members(chat.carol), [chat.alice, chat.bob], "members")
    for manager, name in ((chat.carol, "by carol"), (chat.admin, "by the admin")):
        chat.get("UpdateChannel", manager, Name=name)
        chat.get("AssociateChannelFlow", manager, **associated)
        chat.get("DisassociateChannelFlow", manager, **associated)
        chat.forbid("SendChannelMessage", manager, **message_request())
    chat.get("DeleteChannelModerator", chat.alice, **carol)
    chat.forbid("UpdateChannel", chat.carol, Name="n")
    chat.refuse("NotFoundException", "DescribeChannelModerator", chat.alice, chat.carol, **carol)
    chat.forbid("DeleteChannelModerator", chat.alice, **carol)


def check_bans(client, tally):
    """Who is banned is thrown out and not added again; moderators and admins are not banned."""
    chat = Chat(client, Mode="UNRESTRICTED")
    chat.add(chat.bob, chat.carol)
    bob = {"MemberArn": chat.bob}
    request = chat.request("CreateChannelBan", chat.alice, bob)
    answer = without_metadata(get_full(client, "CreateChannelBan", **request))
    expected = {"ChannelArn": chat.channel, "Member": chat.named(chat.bob)}
    tally.equal(answer, expected, "CreateChannelBan")
    client.refuse("ConflictException", "CreateChannelBan", chat.bob, **request)
    request = chat.request("DescribeChannelBan", chat.admin, bob)
    got = get_full(client, "DescribeChannelBan", **request)["ChannelBan"]
    del got["CreatedTimestamp"]
    tally.equal(got, {**expected, "CreatedBy": chat.named(chat.alice)}, "DescribeChannelBan")
    request = chat.request("ListChannelBans", chat.alice, {})
    got = without_metadata(get_full(client, "ListChannelBans", **request))
    banned = [{"Member": chat.named(chat.bob)}]
    tally.equal(got, {"ChannelArn": chat.channel, "ChannelBans": banned}, "ListChannelBans")
    tally.equal(chat.members(chat.alice), [chat.alice, chat.carol], "members after a ban")
    chat.forbid(
        "CreateChannelMembership", chat.bob, chat.carol, chat.alice, chat.admin, **bob, **DEFAULT
    )
    chat.forbid("CreateChannelModerator", chat.alice, ChannelModeratorArn=chat.bob)
    for somebody in (chat.admin, chat.alice):
        chat.forbid("CreateChannelBan", chat.admin, MemberArn=somebody)
    chat.get("DeleteChannelBan", chat.alice, **bob)
    chat.forbid("DeleteChannelBan", chat.alice, **bob)
    chat.refuse("NotFoundException", "DescribeChannelBan", chat.alice, chat.bob, **bob)
    tally.equal(chat.members(chat.alice), [chat.alice, chat.carol], "members after the ban")
    chat.get("CreateChannelMembership", chat.bob, **bob, **DEFAULT)


def check_own_channels(client, tally):
    """Users ask for their own channels, admins for anybody's."""
    chat = Chat(client, Metadata="m")
    chat.add(chat.bob)
    chat.send(chat.alice)
    chat.get("UpdateChannelReadMarker", chat.bob)
    of_bob, here = {"AppInstanceUserArn": chat.bob}, {"ChannelArn": chat.channel}
    summary = chat.get("ListChannels", chat.bob, AppInstanceArn=chat.app)["Channels"][0]
    names = {"ChannelArn", "LastMessageTimestamp", "Metadata", "Mode", "Name", "Privacy"}
    tally.equal(set(summary), names, "a channel's summary")
    never = {f"AppInstanceUserMembershipSummary.{SUB_CHANNEL}"}
    for bearer in (chat.bob, chat.admin):
        one = get_full(
            client,
            "DescribeChannelMembershipForAppInstanceUser",
            never,
            ChimeBearer=bearer,
            **of_bob,
            **here,
        )["ChannelMembership"]
        listed = get_full(
            client, "ListChannelMembershipsForAppInstanceUser", never, ChimeBearer=bearer, **of_bob
        )["ChannelMemberships"]
        tally.equal(listed, [one], "memberships of a user")
        tally.equal(one["ChannelSummary"], summary, "channel of a membership")
    listed = chat.get("ListChannelMembershipsForAppInstanceUser", chat.bob)["ChannelMemberships"]
    tally.equal(listed, [one], "memberships of the caller")
    got = chat.get("ListChannelMembershipsForAppInstanceUser", chat.admin)["ChannelMemberships"]
    tally.equal(got, [], "memberships of somebody in no channel")
    of_alice = {"AppInstanceUserArn": chat.alice}
    for bearer in (chat.alice, chat.admin):
        one = get_full(
            client,
            "DescribeChannelModeratedByAppInstanceUser",
            ChimeBearer=bearer,
            **of_alice,
            **here,
        )["Channel"]
        listed = get_full(
            client, "ListChannelsModeratedByAppInstanceUser", ChimeBearer=bearer, **of_alice
        )["Channels"]
        tally.equal(listed, [one], "channels that a user moderates")
        tally.equal(one, {"ChannelSummary": summary}, "channel that a user moderates")
    for operation in (
        "DescribeChannelMembershipForAppInstanceUser",
        "ListChannelMembershipsForAppInstanceUser",
        "DescribeChannelModeratedByAppInstanceUser",
        "ListChannelsModeratedByAppInstanceUser",
    ):
        chat.forbid(operation, chat.carol, AppInstanceUserArn=chat.alice)
    chat.forbid(
        "DescribeChannelMembershipForAppInstanceUser", chat.dave, AppInstanceUserArn=chat.dave
    )
    chat.forbid("DescribeChannelModeratedByAppInstanceUser", chat.bob, **of_bob)
    check_search(client, tally, chat)


def check_search(client, tally, chat):
    """Channels by their members: one's own, for admins all."""
    both = chat.channel
    alone = chat.new_channel(chat.bob, Privacy="PRIVATE")
    three = chat.new_channel(chat.carol, MemberArns=[chat.alice, chat.bob])

    def found(bearer, *fields):
        fields = [
            {"Key": "MEMBERS", "Operator": operator, "Values": values}
            for operator, values in fields
        ]
        got = pages(client, "SearchChannels", ChimeBearer=bearer, Fields=fields, MaxResults=1)
        return [channel["ChannelArn"] for channel in got]

    alice, bob, carol = [chat.alice], [chat.bob], [chat.carol]
    for bearer, fields, expected in (
        (chat.bob, [("INCLUDES", bob)], [both, alone, three]),
        (chat.bob, [("EQUALS", bob)], [alone]),
        (chat.bob, [("EQUALS", alice + bob)], [both]),
        (chat.bob, [("EQUALS", bob + alice + bob)], [both]),
        (chat.bob, [("INCLUDES", alice + bob)], [both, three]),
        (chat.bob, [("INCLUDES", alice), ("INCLUDES", carol)], [three]),
        (chat.bob, [("INCLUDES", alice), ("EQUALS", bob)], []),
        (chat.carol, [("INCLUDES", bob)], [three]),
        (chat.dave, [("INCLUDES", bob)], []),
        (chat.admin, [("INCLUDES", bob)], [both, alone, three]),
    ):
        tally.equal(found(bearer, *fields), expected, f"SearchChannels {fields}")
    field = {"Key": "MEMBERS", "Operator": "INCLUDES", "Values": alice}
    get_full(client, "SearchChannels", ChimeBearer=chat.alice, Fields=[field])
