"""Walks through the channels and messages of the sandbox."""

from chat import ELASTIC, STREAMS, Chat, channel_request, flow_request, processor
from chat_walks import (
    check_foreign_token,
    check_pages,
    check_tagging,
    check_token,
    get_full,
    refuse_missing,
    without_metadata,
)
from client import new_name
from limits import Rules
from messaging_channels import (
    check_bans,
    check_batch,
    check_channels,
    check_deletion,
    check_hidden,
    check_memberships,
    check_moderators,
    check_modes,
    check_own_channels,
    check_privacy,
)
from messaging_elastic import check_elastic, check_elastic_messages, check_elastic_rules
from messaging_messages import (
    check_changes,
    check_expiration,
    check_flow_resources,
    check_flows,
    check_messages,
    check_order,
    check_persistence,
    check_preferences,
    check_retention,
    check_targets,
    check_times,
)

SERVICE = "chime-sdk-messaging"


def check_bearer(client, _tally):
    """The bearer is an existing user or bot of the channel's app instance."""
    stranger = client.identity.admin(client.identity.app_instance())
    gone = None
    for operation in client.model.operation_names:
        request = client.least_request(operation)
        if "ChimeBearer" not in request:
            continue
        if gone is None:
            gone = client.home.user()
            client.identity.get("DeleteAppInstanceUser", AppInstanceUserArn=gone)
        without = {name: value for name, value in request.items() if name != "ChimeBearer"}
        client.refuse("BadRequestException", operation, "ChimeBearer", **without)
        client.refuse("BadRequestException", operation, "ChimeBearer", **without, ChimeBearer="bob")
        for nobody in (client.home.app + "/user/absent", client.home.app, gone):
            members = {**without, "ChimeBearer": nobody}
            client.refuse("ForbiddenException", operation, f"ChimeBearer {nobody}", **members)
        # The other ones are about what the bearer has in its own app instance.
        if {"ChannelArn", "AppInstanceArn"} & set(request):
            members = {**without, "ChimeBearer": stranger}
            client.refuse("ForbiddenException", operation, stranger, **members)
        client.get(operation, **request)


def check_lists(client, tally):
    """Every list comes in pages that stay right while items come and go."""
    chat = Chat(client, Mode="UNRESTRICTED")
    of_app, of_channel = {"AppInstanceArn": chat.app}, {"ChannelArn": chat.channel}
    by_admin, by_alice = {"ChimeBearer": chat.admin}, {"ChimeBearer": chat.alice}
    managed = {**of_channel, **by_alice}
    elastic = {
        "ChannelArn": chat.new_channel(
            chat.alice, ElasticChannelConfiguration={**ELASTIC, "MaximumSubChannels": 50}
        ),
        **by_alice,
    }
    # The sub-channel that every elastic channel has is filled with the first members.
    for _ in range(2):
        client.get("CreateChannelMembership", **elastic, MemberArn=chat.user(), Type="DEFAULT")
    flow = {"ChannelFlowArn": chat.flow()}

    def delete_channel(arn):
        client.get("DeleteChannel", ChannelArn=arn, **by_admin)

    def private():
        return chat.new_channel(chat.alice, Privacy="PRIVATE")

    def flowing():
        arn = chat.new_channel(chat.alice)
        client.get("AssociateChannelFlow", ChannelArn=arn, **by_alice, **flow)
        return arn

    def change(operation, key, kind=None):
        def one(user=None):
            user = user or chat.user()
            members = {key: user, "Type": kind} if kind else {key: user}
            client.get(operation, **managed, **members)
            return user

        return one

    def sub_channel():
        ids = {
            chat.get(
                "CreateChannelMembership",
                chat.alice,
                **elastic,
                Type="DEFAULT",
                MemberArn=chat.user(),
            )["SubChannelId"]
            for _ in range(2)
        }
        (one,) = ids
        return one

    fields = [{"Key": "MEMBERS", "Operator": "INCLUDES", "Values": [chat.alice]}]
    leave = change("DeleteChannelMembership", "MemberArn")
    for operation, members, create, delete in (
        (
            "ListChannels",
            {**of_app, **by_alice},
            lambda: chat.new_channel(chat.bob),
            delete_channel,
        ),
        ("ListChannels", {**of_app, **by_admin, "Privacy": "PRIVATE"}, private, delete_channel),
        ("SearchChannels", {**by_alice, "Fields": fields}, private, delete_channel),
        ("ListChannelMembershipsForAppInstanceUser", by_alice, private, delete_channel),
        ("ListChannelsModeratedByAppInstanceUser", by_alice, private, delete_channel),
        ("ListChannelsAssociatedWithChannelFlow", flow, flowing, delete_channel),
        (
            "ListChannelFlows",
            of_app,
            chat.flow,
            lambda arn: client.get("DeleteChannelFlow", ChannelFlowArn=arn),
        ),
        (
            "ListChannelMemberships",
            managed,
            change("CreateChannelMembership", "MemberArn", "DEFAULT"),
            leave,
        ),
        (
            "ListChannelMemberships",
            {**managed, "Type": "HIDDEN"},
            change("CreateChannelMembership", "MemberArn", "HIDDEN"),
            leave,
        ),
        (
            "ListChannelModerators",
            managed,
            change("CreateChannelModerator", "ChannelModeratorArn"),
            change("DeleteChannelModerator", "ChannelModeratorArn"),
        ),
        (
            "ListChannelBans",
            managed,
            change("CreateChannelBan", "MemberArn"),
            change("DeleteChannelBan", "MemberArn"),
        ),
        # Sub-channels go when the members go, and these are full.
        ("ListSubChannels", elastic, sub_channel, None),
    ):
        check_pages(client, tally, operation, members, create, delete)
    other = Chat(client)
    other.add(other.bob)
    elsewhere = {"ChannelArn": other.channel, "ChimeBearer": other.alice}
    check_foreign_token(client, "ListChannelMemberships", managed, elsewhere)


def check_tokens(client, tally):
    """A token makes one channel or flow, and is free when that has gone."""
    chat = Chat(client)
    of_alice = {**channel_request(chat.app), "ChimeBearer": chat.alice}
    for operation, request, delete, bearer in (
        ("CreateChannel", of_alice, "DeleteChannel", {"ChimeBearer": chat.alice}),
        ("CreateChannelFlow", flow_request(chat.app), "DeleteChannelFlow", {}),
    ):
        request = {**request, "ClientRequestToken": new_name()}
        first = check_token(client, tally, operation, request, {"Name": "other"})
        client.get(delete, **first, **bearer)
        client.get(operation, **{**request, "Name": "other"})


def check_tags(client, tally):
    """Tags of channels and flows."""
    chat = Chat(client)

    def flow(**tags):
        return client.get("CreateChannelFlow", **flow_request(chat.app), **tags)["ChannelFlowArn"]

    for create, delete in (
        (
            lambda **tags: chat.new_channel(chat.alice, **tags),
            lambda arn: chat.get("DeleteChannel", chat.alice, ChannelArn=arn),
        ),
        (flow, lambda arn: client.get("DeleteChannelFlow", ChannelFlowArn=arn)),
    ):
        check_tagging(client, tally, create, delete)


def check_streams(client, tally):
    """Streams are kept, one for each type; there is an endpoint for sessions."""
    app = {"AppInstanceArn": client.identity.app_instance()}
    client.refuse("NotFoundException", "GetMessagingStreamingConfigurations", **app)
    for streams in (STREAMS, STREAMS[1:]):
        streams = {"StreamingConfigurations": streams}
        put = get_full(client, "PutMessagingStreamingConfigurations", **app, **streams)
        tally.equal(without_metadata(put), streams, "PutMessagingStreamingConfigurations")
        got = get_full(client, "GetMessagingStreamingConfigurations", **app)
        tally.equal(without_metadata(got), streams, "GetMessagingStreamingConfigurations")
    other = STREAMS[0]["ResourceArn"].replace("chime-messaging", "other")
    for wrong in (
        [STREAMS[0], STREAMS[0]],
        [{**STREAMS[0], "ResourceArn": other}],
        [{**STREAMS[0], "ResourceArn": "arn:aws:s3:::chime-messaging-x"}],
    ):
        operation = "PutMessagingStreamingConfigurations"
        members = {**app, "StreamingConfigurations": wrong}
        client.refuse("BadRequestException", operation, "StreamingConfigurations", **members)
    got = without_metadata(client.get("GetMessagingStreamingConfigurations", **app))
    tally.equal(got, streams, "streams after others were refused")
    client.get("DeleteMessagingStreamingConfigurations", **app)
    client.refuse("NotFoundException", "GetMessagingStreamingConfigurations", **app)
    get_full(client, "GetMessagingSessionEndpoint")


def check_absence(client, _tally):
    """What is unknown, or another region's, does not exist."""
    elsewhere = client.in_region("eu-central-1")
    for operation in client.model.operation_names:
        request = client.least_request(operation)
        for name in (
            "AppInstanceArn",
            "AppInstanceUserArn",
            "ChannelArn",
            "ChannelFlowArn",
            "ChannelModeratorArn",
            "MemberArn",
            "MessageId",
            "ResourceARN",
        ):
            if name in request:
                strange = {**request, name: request[name] + "0"}
                refuse_missing(client, operation, **strange)
        if "ChannelMessage" in request:
            strange = {**request, "ChannelMessage": {"MessageId": "absent"}}
            refuse_missing(client, operation, "absent", **strange)
        if "ChimeBearer" in request:
            elsewhere.refuse("ForbiddenException", operation, "ChimeBearer", **request)
        elif request:
            refuse_missing(elsewhere, operation, **request)


RULES = Rules(
    # Their values have to exist as well, and to belong to the channel's app instance.
    references={
        "CreateChannel.MemberArns",
        "CreateChannel.ModeratorArns",
        "AppInstanceUserArn",
        "ChannelModeratorArn",
        "FilterRule",
        "MemberArn",
        "NextToken",
        "ResourceArn",
        "SubChannelId",
    },
    stems={"ResourceARN": "arn:aws:chime:us-east-1:123456789012:app-instance/a/channel"},
    # The product of two of them is limited as well.
    companions={"ElasticChannelConfiguration": {"": ELASTIC}},
    items={
        "Processor": lambda number: processor(number + 1),
        "StreamingConfiguration": lambda number: STREAMS[number % 2],
        "Tag": lambda number: {"Key": f"key{number}", "Value": "value"},
        "TagKey": lambda number: f"key{number}",
    },
)

CHECKS = (
    ("channels", check_channels),
    ("deletion", check_deletion),
    ("privacy", check_privacy),
    ("memberships", check_memberships),
    ("batches", check_batch),
    ("hidden members", check_hidden),
    ("modes", check_modes),
    ("moderators", check_moderators),
    ("bans", check_bans),
    ("own channels", check_own_channels),
    ("messages", check_messages),
    ("persistence", check_persistence),
    ("order", check_order),
    ("targets", check_targets),
    ("changes", check_changes),
    ("preferences", check_preferences),
    ("flow resources", check_flow_resources),
    ("flows", check_flows),
    ("elastic channels", check_elastic),
    ("elastic messages", check_elastic_messages),
    ("elastic rules", check_elastic_rules),
    ("bearer", check_bearer),
    ("lists", check_lists),
    ("tokens", check_tokens),
    ("tags", check_tags),
    ("streams", check_streams),
    ("absence", check_absence),
)

TIMED_CHECKS = (
    ("times", check_times),
    ("retention", check_retention),
    ("expiration", check_expiration),
)
