"""Walks that resources of every kind share: lists, tokens, tags, members, absence."""

import itertools

from client import new_name

# A list of a walk has no more pages than this.
MOST_PAGES = 1000


def members_of(client, shape):
    """The names of a structure's members in the model."""
    return set(client.model.shape_for(shape).members)


def same(tally, got, asked, what):
    """What was asked for is in the answer."""
    for name, value in asked.items():
        tally.equal(got.get(name), value, f"{what}: {name}")


def vacant(documents, shape):
    """The members of a shape that no document has, as `Shape.Member`."""
    if shape.type_name == "list":
        documents, shape = [item for items in documents for item in items], shape.member
    if shape.type_name != "structure" or not documents:
        return set()
    absent = set()
    for name, member in shape.members.items():
        values = [document[name] for document in documents if name in document]
        absent |= vacant(values, member) if values else {f"{shape.name}.{name}"}
    return absent


def complete(client, tally, documents, shape, exceptions=()):
    """Each member of a shape is in one of the documents, but for the exceptions, which are in
    none."""
    got = vacant(documents, client.model.shape_for(shape))
    tally.equal(got, set(exceptions), f"{shape}: members that are absent")


def lists_of(client, operation):
    """The member of a list operation that has the items, and the largest page."""
    paged = client.facts.traits["paged"][operation]
    return paged["items"][0], paged["max_page"]


def pages(client, operation, between=lambda: None, **members):
    """All items of a list, page by page, with `between` called after each page."""
    name, _ = lists_of(client, operation)
    items, token = [], {}
    for _ in range(MOST_PAGES):
        answer = client.get(operation, **members, **token)
        items += answer[name]
        if "NextToken" not in answer:
            return items
        token = {"NextToken": answer["NextToken"]}
        between()
    raise RuntimeError(f"{operation}: the pages have no end")


def check_pages(client, tally, operation, key, make, remove, **members):
    """Each of the items that `make` makes, which returns the value of an item's member `key`, comes
    once: in pages of every size, and while others come and go. Nothing else is in the list."""
    name, largest = lists_of(client, operation)
    made = [make() for _ in range(9)]
    for size in (1, 7, 9, largest):
        page = client.get(operation, MaxResults=size, **members)
        tally.equal(len(page[name]), min(size, 9), f"{operation}: items of a page of {size}")
        tally.equal("NextToken" in page, size < 9, f"{operation}: NextToken of a page of {size}")
        found = [item[key] for item in pages(client, operation, MaxResults=size, **members)]
        tally.equal(sorted(found), sorted(made), f"{operation}: pages of {size}")
    whole = client.get(operation, **members)
    tally.equal(len(whole[name]), 9, f"{operation}: items where no size is asked for")
    # Between two pages one of the items goes, and a new one comes.
    going = iter([made[0], made[1], made[8]])

    def change():
        for gone in itertools.islice(going, 1):
            remove(gone)
            make()

    found = [item[key] for item in pages(client, operation, change, MaxResults=2, **members)]
    tally.equal(len(found), len(set(found)), f"{operation}: items that came twice")
    tally.equal(set(made[2:8]) - set(found), set(), f"{operation}: items that were left out")
    tally.check(made[8] not in found, f"{operation}: an item came after it was deleted")
    for token in ("nonsense", ""):
        client.refuse("BadRequestException", operation, "NextToken", NextToken=token, **members)


def check_foreign_tokens(client, lists):
    """The token of one list is none of another's. `lists` has operations with their members, each
    with two items at least."""
    tokens = [
        client.get(operation, MaxResults=1, **members)["NextToken"] for operation, members in lists
    ]
    for (operation, members), token in zip(lists, tokens[1:] + tokens[:1]):
        client.refuse("BadRequestException", operation, "NextToken", NextToken=token, **members)


def check_token(client, tally, operation, request, change):
    """A client request token and the same request give the same answer and make nothing new; the
    token and a changed request are refused; another token makes another resource."""
    request = {**request, "ClientRequestToken": new_name()}
    first, second, other = (
        client.get(operation, **members)
        for members in (request, request, {**request, "ClientRequestToken": new_name(), **change})
    )
    for answer in (first, second, other):
        del answer["ResponseMetadata"]
    tally.equal(second, first, f"{operation}: the same request again")
    tally.check(other != first, f"{operation}: two tokens gave one resource")
    code = documented(client, operation, "ConflictException")
    client.refuse(code, operation, "ClientRequestToken", **{**request, **change})
    return first, other


def documented(client, operation, code):
    """The code, or that of a bad request where the reference does not list it. What is newer than
    the reference has no list."""
    errors = client.facts.operation(operation)["errors"]
    return code if errors is None or code in errors else "BadRequestException"


def check_tags(client, tally, arn, given, delete, unknown, most, surplus):
    """Tags of one resource: those it was made with, added, changed, removed; `most` the most, with
    the code `surplus` beyond. Nothing is known of `unknown`, nor of `arn` after `delete`."""
    resource = {"ResourceARN": arn}
    tally.equal(tags_of(client, arn), given, f"tags that {arn} was made with")
    client.get("TagResource", **resource, Tags=tags({"a": "1", "b": "", **given}))
    client.get("TagResource", **resource, Tags=tags({"a": "2"}))
    tally.equal(tags_of(client, arn), {**given, "a": "2", "b": ""}, f"tags of {arn}, one changed")
    client.get("UntagResource", **resource, TagKeys=["a", "absent", *given])
    tally.equal(tags_of(client, arn), {"b": ""}, f"tags of {arn}, the others removed")
    many = {f"key{number}": "x" for number in range(1, most)}
    client.get("TagResource", **resource, Tags=tags(many))
    client.refuse(surplus, "TagResource", **resource, Tags=tags({"more": "x"}))
    client.get("TagResource", **resource, Tags=tags({"b": "changed"}))
    tally.equal(tags_of(client, arn), {"b": "changed", **many}, f"the most tags of {arn}")
    client.refuse(
        "BadRequestException", "TagResource", "Tags", **resource, Tags=tags({"aws:x": ""})
    )
    twice = [*tags({"b": "1"}), *tags({"b": "2"})]
    client.refuse("BadRequestException", "TagResource", "Tags", **resource, Tags=twice)
    delete()
    for gone in (arn, unknown):
        resource = {"ResourceARN": gone}
        client.refuse("NotFoundException", "ListTagsForResource", **resource)
        client.refuse("NotFoundException", "TagResource", **resource, Tags=tags({"a": "1"}))
        client.refuse("NotFoundException", "UntagResource", **resource, TagKeys=["a"])


def tags(values):
    return [{"Key": key, "Value": value} for key, value in values.items()]


def tags_of(client, arn):
    answer = client.get("ListTagsForResource", ResourceARN=arn)
    return {tag["Key"]: tag["Value"] for tag in answer.get("Tags", [])}


def check_absence(client, elsewhere, operation, unknown):
    """An operation does not find what `unknown` has a value for, one member at a time, nor in the
    region of `elsewhere` what it finds here."""
    request = client.least_request(operation)
    named = [name for name in request if name in unknown]
    code = documented(client, operation, "NotFoundException")
    for name in named:
        client.refuse(code, operation, **{**request, name: unknown[name]})
    if named:
        elsewhere.refuse(code, operation, **request)
    return bool(named)
