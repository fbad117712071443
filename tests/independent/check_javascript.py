"""Calls every operation and every paginator of the sandbox with the AWS SDK for JavaScript, in Node and in a
headless Chromium.

Usage: check_javascript.py PATH_TO_CHIMECTL DIRECTORY_WITH_NODE_MODULES [node | chromium]

What an operation needs to find is made with botocore; the operation itself is called from JavaScript, with
signatures that the sandbox verifies, in Chromium from a page of another port. A paginator has to give what botocore lists, in pages of one item.
Each service's errors have to be those that the SDK knows by class.
"""

import json
import os
import subprocess
import sys

from browser import Browser
from check_sandbox import SERVICES, serving
from client import new_name
from tally import Tally

NOBODY = "00000000-0000-4000-8000-000000000000"
# What each service is asked for that does not exist, and how it refuses that.
ABSENT = {
    "chime-sdk-identity": (
        "DescribeAppInstance",
        {"AppInstanceArn": f"arn:aws:chime:us-east-1:123456789012:app-instance/{NOBODY}"},
        "ForbiddenException",
    ),
    "chime-sdk-media-pipelines": (
        "GetMediaPipeline",
        {"MediaPipelineId": NOBODY},
        "NotFoundException",
    ),
    "chime-sdk-meetings": ("GetMeeting", {"MeetingId": NOBODY}, "NotFoundException"),
    "chime-sdk-messaging": (
        "ListChannels",
        {
            "AppInstanceArn": f"arn:aws:chime:us-east-1:123456789012:app-instance/{NOBODY}",
            "ChimeBearer": f"arn:aws:chime:us-east-1:123456789012:app-instance/{NOBODY}/user/u",
        },
        "ForbiddenException",
    ),
    "chime-sdk-voice": ("GetVoiceConnector", {"VoiceConnectorId": NOBODY}, "NotFoundException"),
}


class Node:
    """The SDK in a process of Node."""

    def __init__(self, modules, url):
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "javascript", "node.cjs")
        self.process = subprocess.Popen(
            ["node", "--no-warnings", script, modules, url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def ask(self, **call):
        self.process.stdin.write(json.dumps(call) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit("Node has ended")
        return json.loads(line)

    def end(self):
        self.process.stdin.close()
        return self.process.wait(timeout=30)


def check_operations(node, client, tally):
    """Every operation succeeds, and answers members of the model."""
    for operation in client.model.operation_names:
        request = client.least_request(operation)
        if operation == "StopMeetingTranscription":
            client.get(
                "StartMeetingTranscription",
                **request,
                TranscriptionConfiguration={"EngineTranscribeSettings": {"LanguageCode": "en-US"}},
            )
        found = node.ask(service=client.service, operation=operation, input=request)
        if not tally.check("answer" in found, f"{operation}({request}): {found}"):
            continue
        facts = client.facts.operation(operation)
        tally.equal(found["status"], facts["status"], f"{operation}: status")
        shape = client.model.operation_model(operation).output_shape
        members = set(shape.members) if shape else set()
        strange = set(found["answer"]) - members
        tally.check(not strange, f"{operation}: members that the model has not: {strange}")


def check_paginators(node, client, tally):
    """Every paginator of the SDK gives the items that botocore lists."""
    for operation in node.ask(service=client.service, paginators=True):
        request = client.least_request(operation)
        found = node.ask(service=client.service, operation=operation, input=request, pages=1)
        if not tally.check("answers" in found, f"paginate{operation}({request}): {found}"):
            continue
        shape = client.model.operation_model(operation).output_shape
        lists = [name for name, member in shape.members.items() if member.type_name == "list"]
        (name,) = lists
        pages = [page.get(name) or [] for page in found["answers"]]
        tally.check(all(len(page) <= 1 for page in pages), f"{operation}: pages of one item")
        listed, token = [], {}
        while True:
            answer = client.get(operation, **request, **token)
            listed += answer.get(name, [])
            if not answer.get("NextToken"):
                break
            token = {"NextToken": answer["NextToken"]}
        tally.equal(sum(map(len, pages)), len(listed), f"{operation}: items of all pages")
        tally.equal(
            [ids(item) for page in pages for item in page],
            [ids(item) for item in listed],
            f"{operation}: the items and their order",
        )


def ids(item):
    """What tells an item from others, without its times."""
    if not isinstance(item, dict):
        return item
    return {
        name: value
        for name, value in item.items()
        if isinstance(value, str) and not name.endswith("Timestamp")
    }


def check_errors(node, client, tally):
    """An error is of the class that the SDK has for it."""
    operation, request, code = ABSENT[client.service]
    found = node.ask(service=client.service, operation=operation, input=request)
    tally.equal(found.get("error"), code, f"{operation} of what is not there: {found}")
    tally.check(found.get("known"), f"{operation}: an error of the class {code}")
    if client.service != "chime-sdk-voice":
        # The SDK's model of voice gives its errors no members.
        tally.equal(found.get("code"), code.removesuffix("Exception"), f"{operation}: Code")


def check_sts(node, tally):
    """Who calls, and another role."""
    found = node.ask(service="sts", operation="GetCallerIdentity", input={})
    account = found.get("answer", {}).get("Account")
    tally.equal(account, "123456789012", f"GetCallerIdentity: {found}")
    role = {"RoleArn": "arn:aws:iam::123456789012:role/chat", "RoleSessionName": "me"}
    found = node.ask(service="sts", operation="AssumeRole", input=role)
    keys = found.get("answer", {}).get("Credentials", {})
    tally.equal(keys.get("AccessKeyId"), "AKIDSANDBOX", f"AssumeRole: {found}")
    wrong = {**role, "RoleSessionName": "m"}
    found = node.ask(service="sts", operation="AssumeRole", input=wrong)
    tally.equal(found.get("error"), "ValidationError", "AssumeRole of a session without a name")


def check_meeting_again(node, tally):
    """What AWS's samples do to join a meeting that may be there."""
    token = new_name()
    ids = []
    for media_region in ("us-east-1", "eu-west-1"):
        request = {
            "ClientRequestToken": token,
            "ExternalMeetingId": "standup",
            "MediaRegion": media_region,
        }
        found = node.ask(
            service="chime-sdk-meetings", operation="CreateMeeting", input=request
        )
        ids.append(found.get("answer", {}).get("Meeting", {}).get("MeetingId", found))
    tally.equal(ids[1], ids[0], "one token, one meeting")


def main():
    """Makes all checks."""
    if len(sys.argv) not in (3, 4):
        raise SystemExit(__doc__)
    chimectl, modules = (os.path.abspath(path) for path in sys.argv[1:3])
    tally = Tally()
    for name, place in {"node": Node, "chromium": Browser}.items():
        if sys.argv[3:] in ([], [name]):
            check_all(chimectl, tally, name, lambda url, place=place: place(modules, url))
    return tally.finish()


def check_all(chimectl, tally, where, place):
    """Makes all checks with the SDK in one place."""
    for module, client_of in SERVICES.values():
        with serving(chimectl, tally, "instant") as served:
            node = place(served.url)
            client = client_of(served.url, tally, module.SERVICE)
            for name, check in (
                ("operations", check_operations),
                ("paginators", check_paginators),
                ("errors", check_errors),
            ):
                with tally.group(f"{where}: {module.SERVICE} {name}"):
                    check(node, client, tally)
            tally.equal(node.end(), 0, "exit status")
    with serving(chimectl, tally, "instant") as served:
        node = place(served.url)
        with tally.group(f"{where}: sts"):
            check_sts(node, tally)
        with tally.group(f"{where}: samples"):
            check_meeting_again(node, tally)
        node.end()


if __name__ == "__main__":
    sys.exit(main())
