"""Clients, people and channels for the checks of messaging."""

from client import Client, new_name
from sandbox_identity import Identity
from walks import tags

ELASTIC = {
    "MaximumSubChannels": 2,
    "TargetMembershipsPerSubChannel": 2,
    "MinimumMembershipPercentage": 40,
}
FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:chime-thing"
STREAMS = [
    {"DataType": kind, "ResourceArn": f"arn:aws:kinesis:us-east-1:123456789012:stream/{name}"}
    for kind, name in (
        ("Channel", "chime-messaging-channels"),
        ("ChannelMessage", "chime-messaging-messages"),
    )
]


class Messaging(Client):
    """A client with what every check of messaging needs."""

    def __init__(self, *where):
        super().__init__(*where)
        self.identity = Identity(self.url, self.tally, "chime-sdk-identity", *where[3:])
        self.home = None

    def least_request(self, operation):
        """The least request of an operation that can succeed, on a channel of its own."""
        self.home = self.home or Chat(self)
        names = self.model.operation_model(operation).input_shape.required_members
        everything = LEAST.get(operation, lambda chat: {})(self.home)
        # The header is mandatory, says the text, also where the list of members does not.
        needs_bearer = operation in ("PutChannelExpirationSettings", "SearchChannels")
        needed = [*names, "ChimeBearer"] if needs_bearer else names
        if operation == "CreateChannelMembership":
            everything["Type"] = "DEFAULT"
        return {
            name: everything[name] if name in everything else MAKE[name](self.home)
            for name in needed
        }


class Chat:
    """An app instance with an admin and users, and a channel that alice has made."""

    def __init__(self, client, **members):
        self.client = client
        self.app = client.identity.app_instance()
        self.admin = client.identity.admin(self.app)
        self.alice, self.bob, self.carol, self.dave = (
            self.user(Name=name) for name in ("alice", "bob", "carol", "dave")
        )
        self.channel = self.new_channel(self.alice, **members)

    def user(self, **members):
        """Creates a user: its ARN."""
        return self.client.identity.user(self.app, **members)

    def bot(self):
        """Creates a bot: its ARN."""
        return self.client.identity.bot(self.app)

    def new_channel(self, bearer, **members):
        """Creates a channel: its ARN."""
        request = {**channel_request(self.app), "ChimeBearer": bearer, **members}
        return self.client.get("CreateChannel", **request)["ChannelArn"]

    def add(self, *users, **members):
        """Makes users members of the channel, by the admin."""
        for user in users:
            self.get("CreateChannelMembership", self.admin, MemberArn=user, **DEFAULT, **members)

    def send(self, bearer, **members):
        """Sends a message: its id."""
        return self.get("SendChannelMessage", bearer, **message_request(**members))["MessageId"]

    def flow(self, processors=1):
        """Creates a channel flow: its ARN."""
        request = flow_request(self.app, processors)
        return self.client.get("CreateChannelFlow", **request)["ChannelFlowArn"]

    def request(self, operation, bearer, members):
        """The members of a call by `bearer`, about the channel where it is about one."""
        shape = self.client.model.operation_model(operation).input_shape
        channel = {"ChannelArn": self.channel} if "ChannelArn" in shape.members else {}
        bearer = {"ChimeBearer": bearer} if "ChimeBearer" in shape.members else {}
        return {**channel, **bearer, **members}

    def get(self, operation, bearer, **members):
        """Calls an operation that has to succeed: its answer."""
        return self.client.get(operation, **self.request(operation, bearer, members))

    def refuse(self, code, operation, bearer, names="", **members):
        """Calls an operation that has to fail."""
        members = self.request(operation, bearer, members)
        self.client.refuse(code, operation, names, **members)

    def forbid(self, operation, *bearers, **members):
        """Calls an operation that none of some people may call."""
        for bearer in bearers:
            self.refuse("ForbiddenException", operation, bearer, **members)

    def messages(self, bearer, **members):
        """The contents of the messages that somebody sees."""
        listed = self.get("ListChannelMessages", bearer, **members)["ChannelMessages"]
        return [message.get("Content") for message in listed]

    def members(self, bearer, **members):
        """The ARNs of the members that somebody sees."""
        listed = self.get("ListChannelMemberships", bearer, **members)["ChannelMemberships"]
        return [membership["Member"]["Arn"] for membership in listed]

    def named(self, arn):
        """A user with its name, as answers show it."""
        got = self.client.identity.get("DescribeAppInstanceUser", AppInstanceUserArn=arn)
        return {"Arn": arn, "Name": got["AppInstanceUser"]["Name"]}


DEFAULT = {"Type": "DEFAULT"}


def channel_request(app):
    """The members that every channel needs, but the bearer."""
    return {"AppInstanceArn": app, "Name": "Allgemeines «x»", "ClientRequestToken": new_name()}


def message_request(**members):
    """The members that every message needs, but channel and bearer."""
    return {
        "Content": "hello",
        "Type": "STANDARD",
        "Persistence": "PERSISTENT",
        "ClientRequestToken": new_name(),
        **members,
    }


def processor(number=1):
    """A processor of a flow."""
    return {
        "Name": f"processor {number}",
        "Configuration": {"Lambda": {"ResourceArn": FUNCTION, "InvocationType": "ASYNC"}},
        "ExecutionOrder": number,
        "FallbackAction": "ABORT",
    }


def flow_request(app, processors=1):
    """The members that every flow needs."""
    return {
        "AppInstanceArn": app,
        "Name": "Prüfung",
        "Processors": [processor(number) for number in range(1, processors + 1)],
        "ClientRequestToken": new_name(),
    }


def of_admin(chat):
    """A channel of the admin, who is its member and moderator."""
    channel = chat.new_channel(chat.admin)
    return {
        "ChannelArn": channel,
        "MemberArn": chat.admin,
        "ChannelModeratorArn": chat.admin,
        "AppInstanceUserArn": chat.admin,
        "ChimeBearer": chat.admin,
    }


def of_nobody(chat):
    """A channel of the admin, and a user that is nothing in it."""
    user = chat.user()
    return {**of_admin(chat), "MemberArn": user, "ChannelModeratorArn": user}


def of_banned(chat):
    """A channel of the admin, and a user that is banned from it."""
    request = of_nobody(chat)
    names = ("ChannelArn", "MemberArn", "ChimeBearer")
    chat.client.get("CreateChannelBan", **{name: request[name] for name in names})
    return request


def of_message(chat):
    """A message of the admin."""
    request = of_admin(chat)
    message = chat.send(chat.admin, ChannelArn=request["ChannelArn"])
    return {**request, "MessageId": message}


def of_flow(chat):
    """A channel with a flow."""
    request = {**of_admin(chat), "ChannelFlowArn": chat.flow()}
    names = ("ChannelArn", "ChannelFlowArn", "ChimeBearer")
    chat.client.get("AssociateChannelFlow", **{name: request[name] for name in names})
    return request


def of_pending(chat):
    """A message that a processor has to answer for."""
    request = of_flow(chat)
    message = chat.send(chat.admin, ChannelArn=request["ChannelArn"])
    return {**request, "ChannelMessage": {"MessageId": message, "Content": "checked"}}


def of_streams(chat):
    """An app instance that streams."""
    app = chat.client.identity.app_instance()
    request = {"AppInstanceArn": app, "StreamingConfigurations": STREAMS}
    chat.client.get("PutMessagingStreamingConfigurations", **request)
    return request


# What an operation needs that others do not.
LEAST = {
    "ChannelFlowCallback": of_pending,
    "CreateChannelBan": of_nobody,
    "CreateChannelMembership": of_nobody,
    "CreateChannelModerator": of_nobody,
    "DeleteChannelBan": of_banned,
    "DeleteMessagingStreamingConfigurations": of_streams,
    "DescribeChannelBan": of_banned,
    "DisassociateChannelFlow": of_flow,
    "GetMessagingStreamingConfigurations": of_streams,
    "ListSubChannels": lambda chat: {
        "ChannelArn": chat.new_channel(chat.admin, ElasticChannelConfiguration=ELASTIC)
    },
    **{
        name: of_message
        for name in (
            "DeleteChannelMessage",
            "GetChannelMessage",
            "GetChannelMessageStatus",
            "RedactChannelMessage",
            "UpdateChannelMessage",
        )
    },
}

# How each member is made that an operation does not need in a way of its own.
MAKE = {
    "AppInstanceArn": lambda chat: chat.app,
    "AppInstanceUserArn": lambda chat: chat.admin,
    "CallbackId": lambda chat: new_name(),
    "ChannelArn": lambda chat: chat.new_channel(chat.admin),
    "ChannelFlowArn": lambda chat: chat.flow(),
    "ChannelModeratorArn": lambda chat: chat.admin,
    "ChimeBearer": lambda chat: chat.admin,
    "ClientRequestToken": lambda chat: new_name(),
    "Content": lambda chat: "content",
    "Fields": lambda chat: [{"Key": "MEMBERS", "Operator": "INCLUDES", "Values": [chat.admin]}],
    "MemberArn": lambda chat: chat.admin,
    "MemberArns": lambda chat: [chat.user()],
    "Name": lambda chat: "name",
    "Persistence": lambda chat: "PERSISTENT",
    "Preferences": lambda chat: {"PushNotifications": {"AllowNotifications": "NONE"}},
    "Processors": lambda chat: [processor()],
    "ResourceARN": lambda chat: chat.new_channel(chat.admin),
    "StreamingConfigurations": lambda chat: STREAMS,
    "TagKeys": lambda chat: ["key"],
    "Tags": lambda chat: tags({"key": "value"}),
    "Type": lambda chat: "STANDARD",
}
