"""Checks of elastic channels: members are spread over sub-channels."""

from chat import DEFAULT, ELASTIC, Chat, channel_request, message_request
from chat_walks import get_full, without_metadata


class Elastic(Chat):
    """A chat whose channel is elastic, with alice as its moderator."""

    def __init__(self, client):
        super().__init__(client, ElasticChannelConfiguration=ELASTIC)

    def sizes(self):
        """How many members each sub-channel has."""
        listed = self.get("ListSubChannels", self.alice)["SubChannels"]
        return {one["SubChannelId"]: one["MembershipCount"] for one in listed}

    def join(self, user):
        """Makes a user a member: the sub-channel that it came in."""
        request = {"MemberArn": user, **DEFAULT}
        answer = self.get("CreateChannelMembership", self.alice, **request)
        return {"SubChannelId": answer["SubChannelId"]}


def check_elastic(client, tally):
    """Members go to sub-channels that have room; a sub-channel with too few goes."""
    chat = Elastic(client)
    tally.equal(list(chat.sizes().values()), [0], "sub-channels of a new elastic channel")
    moderators = chat.get("ListChannelModerators", chat.alice)["ChannelModerators"]
    moderators = [one["Moderator"]["Arn"] for one in moderators]
    tally.equal(moderators, [chat.alice], "moderators of a new elastic channel")
    request = chat.request(
        "CreateChannelMembership", chat.alice, {"MemberArn": chat.bob, **DEFAULT}
    )
    first = get_full(client, "CreateChannelMembership", **request)["SubChannelId"]
    first = {"SubChannelId": first}
    tally.equal(chat.join(chat.carol), first, "sub-channel of the second member")
    second = chat.join(chat.dave)
    sizes = {first["SubChannelId"]: 2, second["SubChannelId"]: 1}
    tally.equal(chat.sizes(), sizes, "sub-channels of three members")
    request = chat.request("ListSubChannels", chat.admin, {})
    listed = get_full(client, "ListSubChannels", **request)
    tally.equal(listed["ChannelArn"], chat.channel, "ListSubChannels")
    chat.forbid("ListSubChannels", chat.bob)
    fourth, fifth = chat.user(), chat.user()
    answer = chat.get("BatchCreateChannelMembership", chat.alice, MemberArns=[fourth, fifth])
    tally.equal(answer["BatchChannelMemberships"]["SubChannelId"], second["SubChannelId"], "batch")
    tally.equal(
        [(error["MemberArn"], error["ErrorCode"]) for error in answer["Errors"]],
        [(fifth, "ResourceLimitExceeded")],
        "who had no room",
    )
    chat.refuse(
        "ResourceLimitExceededException",
        "CreateChannelMembership",
        chat.alice,
        MemberArn=fifth,
        **DEFAULT,
    )
    chat.refuse(
        "ConflictException",
        "CreateChannelMembership",
        chat.alice,
        chat.bob,
        MemberArn=chat.bob,
        **DEFAULT,
    )
    tally.equal(chat.members(chat.alice, **first), [chat.bob, chat.carol], "members of the first")
    tally.equal(chat.members(chat.dave, **second), [chat.dave, fourth], "members of the second")
    chat.forbid("ListChannelMemberships", chat.bob, **second)
    chat.refuse("BadRequestException", "ListChannelMemberships", chat.alice, "SubChannelId")
    one = {"MemberArn": chat.dave}
    request = chat.request("DescribeChannelMembership", chat.alice, {**one, **second})
    got = get_full(client, "DescribeChannelMembership", **request)["ChannelMembership"]
    tally.equal(got["SubChannelId"], second["SubChannelId"], "DescribeChannelMembership")
    got = chat.get("ListChannelMembershipsForAppInstanceUser", chat.dave)["ChannelMemberships"]
    got = [one["AppInstanceUserMembershipSummary"]["SubChannelId"] for one in got]
    tally.equal(got, list(second.values()), "ListChannelMembershipsForAppInstanceUser")
    # Less than 40 per cent of two members are none.
    chat.get("DeleteChannelMembership", chat.alice, MemberArn=fourth)
    chat.get("DeleteChannelMembership", chat.carol, MemberArn=chat.carol)
    tally.equal(list(chat.sizes().values()), [1, 1], "sub-channels with enough members")
    chat.get("DeleteChannelMembership", chat.dave, **one)
    tally.equal(chat.sizes(), {first["SubChannelId"]: 1}, "sub-channels after one has gone")
    chat.forbid("ListChannelMemberships", chat.alice, **second)
    # A ban is of the whole channel.
    chat.get("CreateChannelBan", chat.alice, MemberArn=chat.bob)
    tally.equal(list(chat.sizes().values()), [0], "sub-channels after a ban")
    chat.forbid("CreateChannelMembership", chat.alice, MemberArn=chat.bob, **DEFAULT)


def check_elastic_messages(client, tally):
    """Messages are of one sub-channel; moderators read all, and send where they are members."""
    chat = Elastic(client)
    first = chat.join(chat.bob)
    chat.join(chat.carol)
    second = chat.join(chat.dave)
    request = chat.request("SendChannelMessage", chat.bob, message_request(**first, Content="one"))
    answer = get_full(
        client, "SendChannelMessage", {"ChannelMessageStatusStructure.Detail"}, **request
    )
    message = {"MessageId": answer["MessageId"], **first}
    tally.equal(answer["SubChannelId"], first["SubChannelId"], "SendChannelMessage")
    chat.send(chat.dave, **second, Content="two")
    for bearer, place, expected in (
        (chat.bob, first, ["one"]),
        (chat.carol, first, ["one"]),
        (chat.dave, second, ["two"]),
        (chat.alice, first, ["one"]),
        (chat.admin, second, ["two"]),
    ):
        tally.equal(chat.messages(bearer, **place), expected, "messages of a sub-channel")
    listed = chat.get("ListChannelMessages", chat.bob, **first)
    tally.equal(listed["SubChannelId"], first["SubChannelId"], "ListChannelMessages")
    got = chat.get("GetChannelMessage", chat.carol, **message)["ChannelMessage"]
    tally.equal(got["SubChannelId"], first["SubChannelId"], "GetChannelMessage")
    for operation in ("UpdateChannelMessage", "RedactChannelMessage"):
        changes = {"Content": "edited"} if operation == "UpdateChannelMessage" else {}
        answer = chat.get(operation, chat.bob, **message, **changes)
        tally.equal(answer["SubChannelId"], first["SubChannelId"], operation)
    chat.forbid("ListChannelMessages", chat.dave, **first)
    chat.forbid("SendChannelMessage", chat.dave, chat.alice, **message_request(**first))
    chat.forbid("SendChannelMessage", chat.dave, **message_request(SubChannelId="absent"))
    chat.refuse(
        "BadRequestException", "SendChannelMessage", chat.bob, "SubChannelId", **message_request()
    )
    wrong = {**message, **second}
    chat.refuse("NotFoundException", "GetChannelMessage", chat.alice, **wrong)
    # Moderators belong to as many sub-channels as they like, and leave one or all.
    alice = {"MemberArn": chat.alice}
    chat.refuse(
        "BadRequestException",
        "CreateChannelMembership",
        chat.alice,
        "SubChannelId",
        **alice,
        **DEFAULT,
    )
    for place in (first, second):
        answer = chat.get("CreateChannelMembership", chat.alice, **alice, **DEFAULT, **place)
        tally.equal(answer["SubChannelId"], place["SubChannelId"], "sub-channel of a moderator")
        chat.refuse(
            "ConflictException",
            "CreateChannelMembership",
            chat.alice,
            chat.alice,
            **alice,
            **DEFAULT,
            **place,
        )
        chat.send(chat.alice, **place)
    tally.equal(list(chat.sizes().values()), [3, 2], "sub-channels with a moderator")
    chat.get("DeleteChannelMembership", chat.alice, **alice, **first)
    tally.equal(list(chat.sizes().values()), [2, 2], "sub-channels after a moderator left one")
    chat.get("CreateChannelMembership", chat.alice, **alice, **DEFAULT, **first)
    chat.get("DeleteChannelMembership", chat.alice, **alice)
    tally.equal(list(chat.sizes().values()), [2, 1], "sub-channels after a moderator left all")
    chat.get("DeleteChannelMessage", chat.admin, **message)
    tally.equal(chat.messages(chat.bob, **first), ["hello"], "messages after one was deleted")
    # A member that becomes a moderator loses its membership, and so does a moderator that is none.
    bob = {"ChannelModeratorArn": chat.bob}
    chat.get("CreateChannelModerator", chat.alice, **bob)
    tally.equal(chat.members(chat.alice, **first), [chat.carol], "members after one was promoted")
    chat.get("CreateChannelMembership", chat.bob, MemberArn=chat.bob, **DEFAULT, **first)
    chat.get("DeleteChannelModerator", chat.alice, **bob)
    tally.equal(chat.members(chat.alice, **first), [chat.carol], "members after one was demoted")


def check_elastic_rules(client, tally):
    """What an elastic channel cannot have."""
    chat = Elastic(client)
    of_alice = {**channel_request(chat.app), "ChimeBearer": chat.alice}
    million = {**ELASTIC, "MaximumSubChannels": 1000, "TargetMembershipsPerSubChannel": 1000}
    chat.new_channel(chat.alice, ElasticChannelConfiguration=million)
    for members, names in (
        ({"ElasticChannelConfiguration": {**million, "MaximumSubChannels": 1001}}, "Elastic"),
        ({"ElasticChannelConfiguration": ELASTIC, "Mode": "UNRESTRICTED"}, "Mode"),
        ({"ElasticChannelConfiguration": ELASTIC, "MemberArns": [chat.bob]}, "MemberArns"),
    ):
        client.refuse("BadRequestException", "CreateChannel", names, **{**of_alice, **members})
    chat.refuse("BadRequestException", "UpdateChannel", chat.alice, "Mode", Mode="UNRESTRICTED")
    got = without_metadata(chat.get("UpdateChannel", chat.alice, Name="n", Mode="RESTRICTED"))
    tally.equal(got, {"ChannelArn": chat.channel}, "UpdateChannel of an elastic channel")
    place = chat.join(chat.bob)
    bob, carol = {"MemberArn": chat.bob}, {"MemberArn": chat.carol}
    chat.refuse(
        "BadRequestException", "CreateChannelMembership", chat.alice, "Type", **carol, Type="HIDDEN"
    )
    chat.refuse(
        "BadRequestException",
        "CreateChannelMembership",
        chat.alice,
        "SubChannelId",
        **carol,
        **DEFAULT,
        **place,
    )
    chat.refuse(
        "BadRequestException", "DeleteChannelMembership", chat.alice, "SubChannelId", **bob, **place
    )
    preferences = {"Preferences": {"PushNotifications": {"AllowNotifications": "NONE"}}}
    for operation, members in (
        ("GetChannelMembershipPreferences", bob),
        ("PutChannelMembershipPreferences", {**bob, **preferences}),
        ("UpdateChannelReadMarker", {}),
    ):
        chat.refuse("BadRequestException", operation, chat.bob, "ChannelArn", **members)
    chat.channel = chat.new_channel(chat.alice)
    chat.refuse("BadRequestException", "ListSubChannels", chat.alice, "ChannelArn")
    chat.refuse(
        "BadRequestException",
        "CreateChannelMembership",
        chat.alice,
        "SubChannelId",
        **bob,
        **DEFAULT,
        **place,
    )
