"""A client of the sandbox that checks every answer by botocore's model and the facts."""

import itertools
import json
import re
import uuid

# The AWS CLI brings botocore under its own name, and makes it importable.
import awscli  # noqa: F401
import botocore.session
from botocore.config import Config
from botocore.exceptions import ClientError

from values import Facts, Limits

# The sandbox's own keys.
ACCESS_KEY, SECRET_KEY = "AKIDSANDBOX", "sandbox"
ISO_8601 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")


class Client:
    """Calls operations, and checks each answer against the model and the facts."""

    def __init__(self, url, tally, service, region="us-east-1"):
        self.url, self.service, self.region = url, service, region
        self.botocore = botocore.session.get_session()
        self.sign_with(ACCESS_KEY, SECRET_KEY)
        self.model = self.botocore.get_service_model(service)
        self.facts = Facts(service)
        self.tally = tally
        self.body = b""
        self.succeeded = set()

    def sign_with(self, access_key, secret_key):
        """Signs the calls with keys from now on."""
        self.botocore.set_credentials(access_key, secret_key)
        self.client = self.botocore.create_client(
            self.service,
            self.region,
            endpoint_url=self.url,
            config=Config(parameter_validation=False, retries={"total_max_attempts": 1}),
        )
        self.client.meta.events.register(f"before-parse.{self.service}", self.keep_body)

    def in_region(self, region):
        """The same client in another region. What succeeds there counts here too."""
        client = type(self)(self.url, self.tally, self.service, region)
        client.succeeded = self.succeeded
        return client

    def keep_body(self, response_dict, **_):
        self.body = response_dict["body"]

    def call(self, operation, **members):
        """Calls an operation: the parsed answer, or the error."""
        method = getattr(self.client, botocore.xform_name(operation))
        facts = self.facts.operation(operation)
        what = f"{operation}({shown(members)})"
        try:
            answer = method(**members)
        except ClientError as error:
            code, status = error.response["Error"]["Code"], status_of(error.response)
            if facts["errors"] is not None:
                documented = facts["errors"].get(code)
                self.tally.equal(status, documented, f"{what}: documented status of {code}")
            return error
        self.succeeded.add(operation)
        self.tally.equal(
            status_of(answer), facts["status"], f"{what}: documented status of success"
        )
        shape = self.model.operation_model(operation).output_shape
        problems = (
            misfits(json.loads(self.body or b"{}"), shape)
            if shape
            else [self.body]
            if self.body
            else []
        )
        self.tally.check(not problems, f"{what}: the answer does not fit the model: {problems}")
        return answer

    def get(self, operation, **members):
        """Calls an operation that has to succeed: the parsed answer."""
        answer = self.call(operation, **members)
        if not self.tally.check(not failed(answer), f"{operation}({shown(members)}): {answer}"):
            raise answer
        return answer

    def refuse(self, code, operation, names="", **members):
        """Calls an operation that has to fail with `code` and a message that has all `names`."""
        answer = self.call(operation, **members)
        what = f"{operation}({shown(members)}): expected {code}, got {shown(answer)}"
        if self.tally.check(failed(answer) and answer.response["Error"]["Code"] == code, what):
            message = answer.response["Error"]["Message"]
            missing = [name for name in names.split() if name not in message]
            self.tally.check(not missing, f"{what}, without the word {missing}")


def new_name():
    return str(uuid.uuid4())


def shown(value):
    """A value for a failure's text, not too long."""
    text = str(value)
    return text if len(text) <= 300 else f"{text[:300]}… ({len(text)} characters)"


def status_of(response):
    return response["ResponseMetadata"]["HTTPStatusCode"]


def failed(answer):
    return isinstance(answer, ClientError)


def misfits(json_value, shape, path=""):
    """The places at which an answer does not fit its shape in the model."""
    kind = shape.type_name
    if kind == "structure" and isinstance(json_value, dict):
        members = {
            member.serialization.get("name", name): member
            for name, member in shape.members.items()
        }
        unknown = [f"{path}.{name} is unknown" for name in json_value if name not in members]
        absent = [
            f"{path}.{name} is absent" for name in shape.required_members if name not in json_value
        ]
        inner = [
            misfits(item, members[name], f"{path}.{name}")
            for name, item in json_value.items()
            if name in members
        ]
        return unknown + absent + list(itertools.chain(*inner))
    if kind == "list" and isinstance(json_value, list):
        inner = [misfits(item, shape.member, f"{path}[{i}]") for i, item in enumerate(json_value)]
        # The service answers a list of tenants, and of tags, also where there are none.
        none = not json_value and path.endswith((".TenantIds", ".Tags"))
        size = [] if none else outside(len(json_value), shape, path)
        return list(itertools.chain(*inner)) + size
    if kind == "map" and isinstance(json_value, dict):
        inner = [misfits(item, shape.value, f"{path}.{key}") for key, item in json_value.items()]
        return list(itertools.chain(*inner)) + outside(len(json_value), shape, path)
    if kind == "timestamp":
        return [] if is_time(json_value, shape) else [f"{path} is not a time: {json_value!r}"]
    if kind == "string" and isinstance(json_value, str):
        if shape.enum and json_value not in shape.enum:
            return [f"{path} {json_value!r} is none of {shape.enum}"]
        return (
            []
            if Limits(shape, {}).allow_text(json_value)
            else [f"{path} {json_value!r} is outside limits"]
        )
    if kind in ("integer", "long") and type(json_value) is int:
        return outside(json_value, shape, path)
    if kind in ("float", "double") and type(json_value) in (int, float):
        return outside(json_value, shape, path)
    if kind == "boolean" and isinstance(json_value, bool):
        return []
    return [f"{path} is not of type {kind}: {json_value!r}"]


def is_time(json_value, shape):
    """Whether a time has the form that the model gives it on the wire. REST-JSON has seconds since
    1970 in bodies unless the model says otherwise."""
    if shape.serialization.get("timestampFormat") == "iso8601":
        return isinstance(json_value, str) and ISO_8601.fullmatch(json_value) is not None
    return type(json_value) in (int, float)


def outside(number, shape, path):
    return (
        []
        if Limits(shape, {}).allow_number(number)
        else [f"{path}: {number} is outside the limits"]
    )
