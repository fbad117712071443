"""Tries every limit that the reference documents for an input member from both sides. What only breaks a
pattern is not refused, as the command line sends it."""

import random

from client import failed, shown
from tally import ABSENT
from values import TEXTS, Inputs, Limits, cut, matches

# Codes that do not judge a value: such ids and ARNs do not exist or belong to somebody else, such
# tokens may have been used.
OTHER_REASONS = {
    "ConflictException",
    "ForbiddenException",
    "NotFoundException",
    "ResourceNotFoundException",
}
# HTTP servers refuse a longer URL before the service sees it.
LONGEST_IN_URL = 50_000
# Texts whose length is the same however characters are counted.
PLAIN_TEXTS = [text for text in TEXTS if text.isascii()]


class Rules:
    """What the facts do not say of a service's values.

    `references`: members whose values have to exist as well, so that a value at a limit is not
    tried. A member of one operation is written `Operation.Member`.
    `companions`: structure -> what it needs in any case, under "", and beside one of its members;
    a function is given the client, to make what has to exist.
    `items`: shape of a list's item -> a function from a number to an item; all are different.
    `stems`: member -> what its texts begin with. Tags have the same path in every service, and an
    ARN that is of no service is not refused with the limits of this one.
    """

    def __init__(self, references=(), companions=None, items=None, stems=None):
        self.references = set(references)
        self.stems = stems or {}
        self.companions = companions or {}
        self.items = items or {}


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
    def in_query(self):
        return self.shape.serialization.get("location") == "querystring"

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


def text_of(place, length, stem=""):
    """A text of a length that the patterns of a place allow, or `None`."""
    limits = Limits(place.shape, place.facts)
    for text in PLAIN_TEXTS:
        candidate = (stem + cut(text, length))[:length]
        if all(matches(pattern, candidate) for pattern in limits.patterns):
            return candidate
    return None


def trials(place, items, stem=""):
    """For each documented limit of a place: the limit, a value at it and one beyond it. `None`
    stands for one that does not exist. `items` makes a list or a map of some length."""
    kind, facts = place.shape.type_name, place.facts
    make, names = {
        "string": (lambda length: text_of(place, length, stem), ("min_length", "max_length")),
        "list": (lambda count: items(place.shape, count), ("min_items", "max_items")),
        "map": (lambda count: items(place.shape, count), ("min_entries", "max_entries")),
        "integer": (lambda number: number, ("min", "max")),
    }.get(kind, (None, ()))
    for name, step in zip(names, (-1, 1)):
        if name in facts:
            limit = facts[name]
            if kind == "string" and place.in_query and limit > LONGEST_IN_URL:
                continue
            beyond = limit + step
            possible = kind == "integer" or beyond > 0 or beyond == 0 and not place.in_url
            # An empty text in the URL makes it the URL of another operation.
            at_limit = None if place.in_url and limit == 0 else make(limit)
            yield limit, at_limit, make(beyond) if possible else None
    if place.shape.type_name == "string" and facts.get("values"):
        yield facts["values"][0], None, "unheard-of"
    sent_anyway = place.in_url or place.shape.metadata.get("idempotencyToken")
    if facts.get("required") and place.required and not sent_anyway:
        yield "missing", None, ABSENT


class Limiting:
    """Tries the limits of one service."""

    def __init__(self, client, tally, rules):
        self.client = client
        self.tally = tally
        self.rules = rules
        self.plain = FirstChoices(random.Random(1), client.facts, False)

    def trials(self, place):
        return trials(place, self.items, self.rules.stems.get(place.path[-1], ""))

    def items(self, shape, count):
        """Items of a list, all different where the rules say how, or entries of a map."""
        if shape.type_name == "map":
            # Headers of SIP have such names.
            return {f"x-key{number}": self.plain.value(shape.value, {}) for number in range(count)}
        make = self.rules.items.get(shape.member.name, lambda _: self.plain.value(shape.member, {}))
        return [make(number) for number in range(count)]

    def holding(self, shape, path, value):
        """A value of a shape that holds `value` at `path`, and else only what it needs."""
        if not path:
            return value
        step, rest = path[0], path[1:]
        if step == 0:
            return [self.holding(shape.member, rest, value)]
        document = self.plain.value(shape, {})
        companions = self.rules.companions.get(shape.name, {})
        beside = companions.get(step, companions.get("", {}))
        document.update(beside(self.client) if callable(beside) else beside)
        document[step] = self.holding(shape.members[step], rest, value)
        if document[step] is ABSENT:
            del document[step]
        return document

    def request(self, operation, place, value, least=None):
        """A request, on resources of its own or those of `least`, that has `value` at a place."""
        request = dict(least or self.client.least_request(operation))
        shape = self.client.model.operation_model(operation).input_shape
        name = place.path[0]
        request[name] = self.holding(shape.members[name], place.path[1:], value)
        return {name: member for name, member in request.items() if member is not ABSENT}

    def accepted(self, operation, place):
        """The limits of a place with requests that have a value at them."""
        if {place.path[-1], f"{operation}.{place.path[-1]}"} & self.rules.references:
            return
        for limit, at_limit, _ in self.trials(place):
            if at_limit is not None:
                yield limit, self.request(operation, place, at_limit)

    def refused(self, operation, place, least):
        """The words that an error has to have, with requests that have a value beyond a limit, on
        the resources of `least`: a refused request leaves them as they are."""
        for limit, _, beyond in self.trials(place):
            if beyond is not None:
                yield f"{place.names} {limit}", self.request(operation, place, beyond, least)

    def accept(self, operation, request, limit):
        """Calls an operation that has to take the value at a limit, whatever else it says."""
        answer = self.client.call(operation, **request)
        refused = failed(answer) and answer.response["Error"]["Code"] not in OTHER_REASONS
        what = f"{operation}({shown(request)}), at the limit {limit}: {shown(answer)}"
        self.tally.check(not refused, what)


def check_limits(client, tally, rules, export):
    """Values at a limit are taken; those beyond it are refused with the member's name and the
    limit, and leave the state, which `export` gives, as it was."""
    limiting = Limiting(client, tally, rules)
    for operation in client.model.operation_names:
        shape = client.model.operation_model(operation).input_shape
        if shape is None:
            continue
        every = list(places(shape, client.facts.inputs(operation), client.facts.structure))
        least = client.least_request(operation)
        requests = [
            request for place in every for request in limiting.refused(operation, place, least)
        ]
        before = export()
        for words, request in requests:
            client.refuse("BadRequestException", operation, words, **request)
        tally.check(before == export(), f"{operation}: a refused request changed the state")
        for place in every:
            for limit, request in limiting.accepted(operation, place):
                limiting.accept(operation, request, limit)
