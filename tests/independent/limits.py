"""Tries every limit that the reference documents for an input member from both sides."""

import random
import uuid

from client import failed, shown
from tally import ABSENT
from values import STRANGE, TEXTS, Inputs, Limits, cut, matches

# Members whose values have to exist as well, which a text of some length does not.
REFERENCES = {"MediaRegion", "NextToken", "PrimaryMeetingId"}
# Codes that do not judge a value: such ids and ARNs do not exist, such tokens may have been used.
OTHER_REASONS = {"ConflictException", "NotFoundException", "ResourceNotFoundException"}
# What a member of EngineTranscribeSettings needs beside it.
LANGUAGE = {"LanguageCode": "en-US"}
COMPANIONS = {
    "LanguageOptions": {"IdentifyLanguage": True},
    "PiiEntityTypes": {**LANGUAGE, "ContentIdentificationType": "PII"},
}
# Items of lists that are all different, by the shape of an item.
ITEMS = {
    "AttendeeIdItem": lambda number: {"AttendeeId": str(uuid.uuid4())},
    "CreateAttendeeRequestItem": lambda number: {"ExternalUserId": f"user-{number}"},
    "Tag": lambda number: {"Key": f"key{number}", "Value": "value"},
    "TagKey": lambda number: f"key{number}",
    "TenantId": lambda number: f"tenant-{number}",
}
# Texts whose length is the same however characters are counted.
PLAIN_TEXTS = [text for text in TEXTS if text.isascii()]


def least_request(client, operation, meeting_id, attendee_id):
    """The least request of an operation that can succeed."""
    shape = client.model.operation_model(operation).input_shape
    everything = {
        "Attendees": [{"ExternalUserId": str(uuid.uuid4())}],
        "AttendeeId": attendee_id,
        "Capabilities": {"Audio": "Send", "Video": "Send", "Content": "Send"},
        "ClientRequestToken": str(uuid.uuid4()),
        "ExcludedAttendeeIds": [{"AttendeeId": attendee_id}],
        "ExternalMeetingId": "meeting",
        "ExternalUserId": str(uuid.uuid4()),
        "MediaRegion": "us-east-1",
        "MeetingId": meeting_id,
        "ResourceARN": f"arn:aws:chime:us-east-1:123456789012:meeting/{meeting_id}",
        "TagKeys": ["key"],
        "Tags": [{"Key": "key", "Value": "value"}],
        "TranscriptionConfiguration": {"EngineTranscribeSettings": LANGUAGE},
    }
    return {name: everything[name] for name in shape.required_members}


class FirstChoices(Inputs):
    """Draws the first of an enum's values: capabilities that are alike fit each other."""

    def string(self, shape, limits, facts):
        return shape.enum[0] if shape.enum else super().string(shape, limits, facts)


class Place:
    """An input member, of the operation or nested, with its shape and its facts."""

    def __init__(self, path, shape, facts, required):
        self.path = path
        self.shape = shape
        self.facts = facts
        self.required = required

    @property
    def in_url(self):
        return self.shape.serialization.get("location") == "uri"

    @property
    def names(self):
        """The words by which an error has to name the place."""
        return " ".join(step for step in self.path if isinstance(step, str))


def places(shape, facts, facts_of, path=()):
    """Every place in a shape. `facts` has the facts of its members, `facts_of` gives those of the
    members of a nested structure."""
    for name, member in shape.members.items():
        limits = facts.get(name, {})
        yield Place((*path, name), member, limits, name in shape.required_members)
        inner = member
        steps = (*path, name)
        if inner.type_name == "list":
            inner, steps = inner.member, (*steps, 0)
            if inner.type_name == "string":
                # The reference prints the limits of a list's texts with the list.
                yield Place(steps, inner, limits, False)
        if inner.type_name == "structure":
            yield from places(inner, facts_of(inner.name), facts_of, steps)


def text_of(place, length):
    """A text of a length that the patterns of a place allow, or `None`."""
    limits = Limits(place.shape, place.facts)
    for text in PLAIN_TEXTS:
        candidate = cut(text, length)
        if all(matches(pattern, candidate) for pattern in limits.patterns):
            return candidate
    return None


def strange_text(place):
    """A text of an allowed length that the pattern of a place does not allow, or `None`."""
    limits = Limits(place.shape, place.facts)
    for text in STRANGE:
        candidate = cut(text, limits.low or 1)
        if not matches(place.facts["pattern"], candidate):
            return candidate
    return None


def items(shape, count):
    return [ITEMS[shape.member.name](number) for number in range(count)]


def trials(place):
    """For each documented limit of a place: the limit, a value at it and one beyond it. `None`
    stands for one that does not exist."""
    kind, facts = place.shape.type_name, place.facts
    make, names = {
        "string": (lambda length: text_of(place, length), ("min_length", "max_length")),
        "list": (lambda count: items(place.shape, count), ("min_items", "max_items")),
        "integer": (lambda number: number, ("min", "max")),
    }.get(kind, (None, ()))
    for name, step in zip(names, (-1, 1)):
        if name in facts:
            limit = facts[name]
            beyond = limit + step
            possible = kind == "integer" or beyond > 0 or beyond == 0 and not place.in_url
            yield limit, make(limit), make(beyond) if possible else None
    if "pattern" in facts and kind == "string":
        yield facts["pattern"], None, strange_text(place)
    if place.shape.type_name == "string" and facts.get("values"):
        yield facts["values"][0], None, "unheard-of"
    sent_anyway = place.in_url or place.shape.metadata.get("idempotencyToken")
    if facts.get("required") and place.required and not sent_anyway:
        yield "missing", None, ABSENT


class Limiting:
    """Tries the limits of one service."""

    def __init__(self, client, tally):
        self.client = client
        self.tally = tally
        self.plain = FirstChoices(random.Random(1), client.facts, False)

    def holding(self, shape, path, value):
        """A value of a shape that holds `value` at `path`, and else only what it needs."""
        if not path:
            return value
        step, rest = path[0], path[1:]
        if step == 0:
            return [self.holding(shape.member, rest, value)]
        document = self.plain.value(shape, {})
        if shape.name == "EngineTranscribeSettings":
            document.update(COMPANIONS.get(step, LANGUAGE))
        document[step] = self.holding(shape.members[step], rest, value)
        if document[step] is ABSENT:
            del document[step]
        return document

    def request(self, operation, place, value):
        """A request, on a meeting of its own, that has `value` at a place."""
        meeting_id = self.client.meeting()["MeetingId"]
        attendee_id = self.client.attendee(meeting_id)["AttendeeId"]
        request = least_request(self.client, operation, meeting_id, attendee_id)
        shape = self.client.model.operation_model(operation).input_shape
        name = place.path[0]
        request[name] = self.holding(shape.members[name], place.path[1:], value)
        return {name: member for name, member in request.items() if member is not ABSENT}

    def try_place(self, operation, place):
        for limit, at_limit, beyond in trials(place):
            if at_limit is not None and place.path[-1] not in REFERENCES:
                self.accept(operation, self.request(operation, place, at_limit), limit)
            if beyond is not None:
                request = self.request(operation, place, beyond)
                words = f"{place.names} {limit}"
                self.client.refuse("BadRequestException", operation, words, **request)

    def accept(self, operation, request, limit):
        answer = self.client.call(operation, **request)
        refused = failed(answer) and answer.response["Error"]["Code"] not in OTHER_REASONS
        what = f"{operation}({shown(request)}), at the limit {limit}: {shown(answer)}"
        self.tally.check(not refused, what)


def check_limits(client, tally):
    """Values at a limit are taken, those beyond it refused with the member's name and the limit."""
    limiting = Limiting(client, tally)
    for operation in client.model.operation_names:
        shape = client.model.operation_model(operation).input_shape
        for place in places(shape, client.facts.inputs(operation), client.facts.structure):
            limiting.try_place(operation, place)
