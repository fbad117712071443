"""Sends what CloudFormation's custom resources send: every number and boolean as text."""

import random

from client import ClientError
from values import Inputs


def as_text(value):
    """A value with its numbers and booleans as text, and how many there were."""
    if isinstance(value, bool):
        return ("true" if value else "false"), 1
    if isinstance(value, (int, float)):
        return str(value), 1
    if isinstance(value, dict):
        members = {name: as_text(item) for name, item in value.items()}
        return {name: text for name, (text, _) in members.items()}, sum(
            count for _, count in members.values()
        )
    if isinstance(value, list):
        items = [as_text(item) for item in value]
        return [text for text, _ in items], sum(count for _, count in items)
    return value, 0


def outcome(answer):
    """What a call has come to, without what differs from call to call."""
    if isinstance(answer, ClientError):
        return answer.response["Error"]["Code"], answer.response["Error"]["Message"]
    return "succeeded"


def check_texts(client, tally):
    """Every operation does with text what it does with numbers and booleans, however deep they lie:
    for the least request, and for one with every member."""
    texts = 0
    inputs = Inputs(random.Random(1), client.facts, True)
    for operation in client.model.operation_names:
        least, count = as_text(client.least_request(operation))
        client.call(operation, **least)
        whole = inputs.of(client.model.operation_model(operation))
        texted, more = as_text(whole)
        texts += count + more
        if not more:
            continue
        expected, found = (
            outcome(client.call(operation, **request)) for request in (whole, texted)
        )
        tally.equal(found, expected, f"{operation} with text for {more} numbers and booleans")
    tally.check(texts > 0, "no operation of the service has numbers or booleans")
