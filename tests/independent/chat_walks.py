"""Walks that identity and messaging share: full answers, lists, tags, tokens, absence."""

from client import new_name
from values import cut
from walks import lists_of, pages, tags, tags_of, vacant


def get_full(client, operation, never=(), **members):
    """Calls an operation whose answer has to have every member of the model but those in `never`,
    as `Shape.Member`."""
    answer = client.get(operation, **members)
    shape = client.model.operation_model(operation).output_shape
    absent = vacant([answer], shape) - {f"{shape.name}.NextToken"}
    client.tally.equal(absent, set(never), f"{operation}: members that are absent")
    return answer


def without_metadata(answer):
    """What an operation answered, without what botocore adds."""
    return {name: value for name, value in answer.items() if name != "ResponseMetadata"}


def check_pages(client, tally, operation, members, create, delete, newest_first=False):
    """Each item of a list comes once in pages of any size, also while others come and go.

    `create` makes an item and gives its id, which `delete` takes; an id is a text that only this
    item has in it. `delete` is `None` where nothing can be deleted.
    """
    before = pages(client, operation, **members)
    name, _ = lists_of(client, operation)
    ids = [create() for _ in range(9)]
    whole = pages(client, operation, **members)
    tally.equal(len(whole), len(before) + len(ids), f"{operation}: items of the whole list")
    order = ids[::-1] if newest_first else ids
    tally.equal(found(whole, ids), order, f"{operation}: order of the items")
    for size in (1, 7, 50):
        answer = client.get(operation, **members, MaxResults=size)
        what = f"{operation}: a page of {size}"
        tally.equal(answer[name], whole[:size], f"{what}: items")
        tally.equal("NextToken" in answer, size < len(whole), f"{what}: NextToken")
    items = pages(client, operation, **members, MaxResults=7)
    tally.equal(items, whole, f"{operation}: items of all pages")
    # In pages of one, the first items are shown before they go, and the last one is not.
    going = [order[0], order[1], order[8]] if delete else []
    left = iter(list(going))

    def change():
        gone = next(left, None)
        if gone:
            delete(gone)
            create()

    seen = pages(client, operation, change, **members, MaxResults=1)
    tally.equal(next(left, None), None, f"{operation}: items that were to go and did not")
    stayed = [one for one in order if one not in going]
    seen = found(seen, ids)
    tally.check(not delete or order[8] not in seen, f"{operation}: an item that had gone came")
    seen = [one for one in seen if one not in going]
    tally.equal(seen, stayed, f"{operation}: items that stayed while others came and went")
    client.refuse("BadRequestException", operation, "NextToken", **members, NextToken="nonsense")


def found(items, ids):
    """Of some ids those that are in items, in the order of the items, as often as they come."""
    return [one for item in items for one in ids if one in texts(item)]


def texts(item):
    """Every text in a document."""
    if isinstance(item, dict):
        return [text for value in item.values() for text in texts(value)]
    return [item]


def check_foreign_token(client, operation, members, others):
    """A page token is for the list that gave it."""
    token = client.get(operation, **members, MaxResults=1)["NextToken"]
    client.refuse("BadRequestException", operation, "NextToken", **others, NextToken=token)


def check_tagging(client, tally, create, delete):
    """Tags of one kind of resource: given at the creation, added, changed, removed, 50 the most,
    gone with the resource. `create` takes tags and gives an ARN, which `delete` takes."""
    other = create(Tags=tags({"a": "other"}))
    arn = create(Tags=tags({"a": "1", "stage": "test"}))
    tally.equal(tags_of(client, arn), {"a": "1", "stage": "test"}, f"tags given to {arn}")
    client.get("TagResource", ResourceARN=arn, Tags=tags({"a": "2", "b": "é=+"}))
    tally.equal(tags_of(client, arn), {"a": "2", "stage": "test", "b": "é=+"}, "changed tags")
    client.get("UntagResource", ResourceARN=arn, TagKeys=["a", "stage", "absent"])
    tally.equal(tags_of(client, arn), {"b": "é=+"}, "tags after some were removed")
    many = tags({cut("k", n): "x" for n in range(1, 50)})
    client.get("TagResource", ResourceARN=arn, Tags=many)
    tally.equal(len(tags_of(client, arn)), 50, "tags of a resource that has the most")
    more = {"ResourceARN": arn, "Tags": tags({"more": "x"})}
    client.refuse("ResourceLimitExceededException", "TagResource", **more)
    client.get("TagResource", ResourceARN=arn, Tags=tags({"b": "changed"}))
    tally.equal(len(tags_of(client, arn)), 50, "tags after one was refused")
    twice = [{"Key": "b", "Value": "1"}, {"Key": "b", "Value": "2"}]
    for wrong in (tags({"aws:x": "x"}), twice):
        client.refuse("BadRequestException", "TagResource", "Tags", ResourceARN=arn, Tags=wrong)
    tally.equal(tags_of(client, other), {"a": "other"}, "tags of another resource")
    delete(arn)
    check_no_tags(client, arn)
    check_no_tags(client, arn + "x")


def check_no_tags(client, arn):
    """What does not exist has no tags."""
    for operation, members in (
        ("ListTagsForResource", {}),
        ("TagResource", {"Tags": tags({"a": "1"})}),
        ("UntagResource", {"TagKeys": ["a"]}),
    ):
        client.refuse("ForbiddenException", operation, arn, ResourceARN=arn, **members)


def check_token(client, tally, operation, request, change, token="ClientRequestToken"):
    """A token with the same request gives the same answer, with a changed one a conflict."""
    request = {token: new_name(), **request}
    first, second = (without_metadata(client.get(operation, **request)) for _ in range(2))
    tally.equal(second, first, f"{operation}: the same request again")
    client.refuse("ConflictException", operation, token, **{**request, **change})
    third = without_metadata(client.get(operation, **request))
    tally.equal(third, first, f"{operation}: the same request after a conflict")
    return first


def missing_code(client, operation):
    """The code with which an operation says that something does not exist. Where the reference
    lists no NotFoundException, what nobody may see and what is not there look the same."""
    errors = client.facts.operation(operation)["errors"]
    return "NotFoundException" if "NotFoundException" in errors else "ForbiddenException"


def refuse_missing(client, operation, names="", **members):
    """Calls an operation on something that does not exist."""
    client.refuse(missing_code(client, operation), operation, names, **members)
