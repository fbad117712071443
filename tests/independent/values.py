"""Draws values that fit botocore's service models and the limits of the API reference.

The reference's facts are the files in src/api/facts. They know limits that the models lack, and the
other way round, so that a value has to fit both.
"""

import calendar
import datetime
import itertools
import json
import pathlib
import re
import uuid

FACTS = pathlib.Path(__file__).resolve().parents[2] / "src" / "api" / "facts"

# Texts of the usual kinds of identifiers, and alphabets that can be cut to any length. "UUID"
# stands for a new one, so that two members of one request differ.
TEXTS = (
    'Grüße «an» "Zoë\'s" 日本 🙂, a=b&c/d+e%20 \\ $x',
    "Réunion «d'équipe», 9:30 + 1=2",
    "Board meeting: Q3/Q4 + budget",
    "UUID",
    "arn:aws:chime:us-east-1:123456789012:thing/UUID",
    "arn:aws:lambda:us-east-1:123456789012:function:chime-thing",
    "arn:aws:kinesis:us-east-1:123456789012:stream/chime-messaging-thing",
    "arn:aws:kinesisvideo:us-east-1:123456789012:stream/thing/1234567890123",
    "arn:aws:s3:::thing/path",
    "https://example.com/thing?a=b",
    "+15551234567",
    "abcdefghijklmnopqrstuvwxyz",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "0123456789",
    "1234567890abcdef",
    "10.24.34.0/28",
    "203.0.113.7",
    "12:34",
    "1:2:3:4",
    "en-US",
    "US",
    "us-east-1",
    "800",
    "16/9",
    "44100",
    "amzn1.application-oa2-client.0123456789abcdef0123456789abcdef",
    "arn:aws:lex:us-east-1:123456789012:bot-alias/ABCDEFGHIJ/0123456789",
)
INTEGERS = (0, 1, 7, 1000, 2**31 - 1)
FLOATS = (0.5, 0.984375, 1.0, 12.25)
TIMES = ("2026-11-22T21:32:00", "2000-02-29T00:00:01", "1999-12-31T23:59:59")


def loosen(members, newer):
    """Takes from the newest service model what is looser than the limits of `members`."""
    for name, limits in members.items():
        for limit, value in newer.get(name[0].upper() + name[1:], {}).items():
            known = limits.get(limit)
            if known is None:
                continue
            if value is None:
                del limits[limit]
            elif limit.startswith("min"):
                limits[limit] = min(known, value)
            elif limit.startswith("max"):
                limits[limit] = max(known, value)
            elif limit == "required":
                limits[limit] = known and value
            elif limit == "values":
                limits[limit] = [*known, *(one for one in value if one not in known)]


class Facts:
    """What the reference says of one service, or the newest service model where that is looser."""

    def __init__(self, service):
        name = service.replace("chime-sdk-", "")
        facts = json.loads((FACTS / f"{name}.json").read_text(encoding="utf-8"))
        self.operations = facts["operations"]
        self.types = facts["types"]
        newer = json.loads((FACTS / "newer.json").read_text(encoding="utf-8"))[name]
        for operation, members in newer["operations"].items():
            for part in ("uri_params", "body_params"):
                loosen(self.operations[operation][part], members)
        for structure, members in newer["types"].items():
            loosen(self.types.get(structure, {}), members)
        self.traits = json.loads((FACTS / "traits.json").read_text(encoding="utf-8"))[name]

    def operation(self, name):
        """Status of success and error codes of an operation; of one that is newer than the
        reference, only the status is known, and `errors` is `None`."""
        newer = self.traits["newer_than_reference"].get("operations", {})
        if name in newer:
            return {"status": newer[name]["http"]["responseCode"], "errors": None}
        return self.operations[name]

    def inputs(self, operation):
        """The limits of an operation's input members. (The reference prints some names of the URI
        with a small first letter.)"""
        facts = self.operations.get(operation, {})
        members = {**facts.get("uri_params", {}), **facts.get("body_params", {})}
        return {name[0].upper() + name[1:]: limits for name, limits in members.items()}

    def outputs(self, operation):
        """The limits of an operation's output members."""
        return self.operations.get(operation, {}).get("response", {})

    def structure(self, name):
        """The limits of a structure's members."""
        return self.types.get(name, {})


class Limits:
    """The limits of one value: those of the model and those of the reference."""

    def __init__(self, shape, facts):
        self.low, self.high, self.patterns = None, None, []
        model = shape.metadata
        low, high = {
            "string": ("min_length", "max_length"),
            "list": ("min_items", "max_items"),
            "map": ("min_entries", "max_entries"),
        }.get(shape.type_name, ("min", "max"))
        lows = [value for value in (model.get("min"), facts.get(low)) if value is not None]
        highs = [value for value in (model.get("max"), facts.get(high)) if value is not None]
        self.low, self.high = max(lows, default=None), min(highs, default=None)
        if shape.type_name == "string":
            self.patterns = [p for p in (model.get("pattern"), facts.get("pattern")) if p]

    def allow_number(self, number):
        """Whether a number, a length or a count is within the limits."""
        low, high = self.low, self.high
        return (low is None or number >= low) and (high is None or number <= high)

    def allow_text(self, text):
        """Whether a text is within the limits."""
        return self.allow_number(len(text)) and all(matches(p, text) for p in self.patterns)


def matches(pattern, text):
    """Whether a pattern of the reference, in Java's dialect, describes the whole text. A pattern
    that Python cannot read describes every text, because the service has the last word."""
    # The misprint of a client request token's pattern; it means a length of 2 to 64.
    pattern = pattern.replace("*${2,64}$", "{2,64}$")
    try:
        return re.fullmatch(pattern, text, re.ASCII) is not None
    except re.error:
        return True


def cut(text, length):
    """The text repeated or shortened to a length."""
    return "".join(itertools.islice(itertools.cycle(text), length))


def fitting_text(limits, texts):
    """The first of some texts that fits the limits, repeated or cut as far as needed; `None` if
    none does."""
    for text in texts:
        size = max(len(text), limits.low or 0)
        candidate = cut(text, size if limits.high is None else min(size, limits.high))
        if limits.allow_text(candidate):
            return candidate
    return None


class Inputs:
    """Draws inputs of operations: every member if `full`, otherwise those that a request needs."""

    def __init__(self, random, facts, full):
        self.random = random
        self.facts = facts
        self.full = full

    def of(self, operation):
        """An input of an operation, with its idempotency token: two clients then send the same."""
        shape = operation.input_shape
        if shape is None:
            return {}
        needed = set(shape.required_members)
        needed.update(n for n, s in shape.members.items() if s.metadata.get("idempotencyToken"))
        return self.members(shape, self.facts.inputs(operation.name), needed)

    def members(self, shape, facts, needed):
        """Values of a structure's members, in the model's order."""
        return {
            self.key(name, member): self.value(member, facts.get(name, {}))
            for name, member in shape.members.items()
            if self.full or name in needed
        }

    def key(self, name, _shape):
        """What a member is called in the document."""
        return name

    def value(self, shape, facts):
        """A value of a shape, within the model's limits and those in `facts`."""
        return getattr(self, shape.type_name)(shape, Limits(shape, facts), facts)

    def structure(self, shape, _limits, _facts):
        # Some members that the model has since made optional are still required by the SDK's types.
        facts = self.facts.structure(shape.name)
        needed = {name for name, limits in facts.items() if limits.get("required")}
        return self.members(shape, facts, needed.union(shape.required_members))

    def list(self, shape, limits, facts):
        return [self.value(shape.member, facts) for _ in range(self.count(limits))]

    def map(self, shape, limits, facts):
        # A map may come out smaller where two keys are drawn alike.
        keys = [self.value(shape.key, {}) for _ in range(self.count(limits))]
        return {key: self.value(shape.value, {}) for key in keys}

    def count(self, limits):
        """A number of items: few, because each is drawn alike."""
        few = 2 if self.full else 1
        return max(limits.low or 0, few if limits.high is None else min(few, limits.high))

    def string(self, shape, limits, _facts):
        if shape.enum:
            return self.random.choice(shape.enum)
        uuid_text = str(uuid.UUID(int=self.random.getrandbits(128), version=4))
        texts = [text.replace("UUID", uuid_text) for text in self.random.sample(TEXTS, len(TEXTS))]
        text = fitting_text(limits, texts)
        if text is None:
            raise ValueError(f"{shape.name}: no text fits {shape.metadata} {limits.patterns}")
        return text

    def integer(self, _shape, limits, _facts):
        bounds = [bound for bound in (limits.low, limits.high) if bound is not None]
        return self.random.choice([n for n in (*INTEGERS, *bounds) if limits.allow_number(n)])

    long = integer

    def float(self, _shape, limits, _facts):
        return self.random.choice([n for n in FLOATS if limits.allow_number(n)])

    double = float

    def boolean(self, _shape, _limits, _facts):
        return self.random.random() < 0.5

    def timestamp(self, _shape, _limits, _facts):
        return self.random.choice(TIMES) + "Z"


class Answers(Inputs):
    """Draws answers as they are on the wire."""

    def of(self, operation):
        """An answer of an operation, in the model's order of members."""
        shape = operation.output_shape
        if shape is None:
            return {}
        return self.members(shape, self.facts.outputs(operation.name), shape.members)

    def key(self, name, shape):
        return shape.serialization.get("name", name)

    def list(self, shape, limits, facts):
        # The least answer has its lists, empty.
        return super().list(shape, limits, facts) if self.full else []

    def timestamp(self, shape, _limits, _facts):
        """REST-JSON has seconds since 1970 in bodies unless the model says otherwise."""
        time = self.random.choice(TIMES)
        fraction = self.random.choice(("", ".123"))
        if shape.serialization.get("timestampFormat") == "iso8601":
            return f"{time}{fraction}Z"
        seconds = calendar.timegm(datetime.datetime.fromisoformat(time).timetuple())
        return float(f"{seconds}{fraction}") if fraction else seconds
