"""Sends the same command lines through the AWS CLI and chimectl, and compares what each does.

Usage: check_requests.py PATH_TO_CHIMECTL [--seed NUMBER] [--rounds NUMBER]

Each program talks to a server of its own on loopback, which records requests and gives both the
same answers. Inputs and answers are drawn from botocore's service models. Compared are the requests
(method, path, query, body, bearer, signing scope), standard output (JSON and text, with and without
a query), the exit status, and the first line of errors. YAML, which the AWS CLI's version 1 does
not write, is read with PyYAML and compared with the AWS CLI's JSON.
"""

import contextlib
import http.server
import io
import itertools
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import threading
import urllib.parse

import awscli.clidriver
import yaml
from botocore import xform_name

import error_forms
from drawing import drawing
from tally import Tally
from values import Answers, Facts, Inputs

SERVICES = (
    "chime-sdk-identity",
    "chime-sdk-media-pipelines",
    "chime-sdk-meetings",
    "chime-sdk-messaging",
    "chime-sdk-voice",
)

REGION = "us-east-1"
# The AWS CLI's version 2 prints timestamps like this and fetches no URL; version 1 has to be told.
CONFIG = "[default]\ncli_timestamp_format = iso8601\ncli_follow_urlparam = false\n"
# What botocore adds to every error if a single attempt is allowed.
SINGLE_ATTEMPT = " (reached max retries: 0)"
# What the AWS CLI says of text for a list that has objects and other values in it.
NO_ITEMS = "object has no attribute 'items'"
MESSAGES = ("Not today", "Zoë's «thing» is not there: 日本 🙂", 'A "quoted" word, 100% \\ done')
SERVICE_ERROR = 254
# The status of chimectl where a request may have been done that must not be repeated; the AWS CLI's is that of an error.
UNKNOWN_OUTCOME = 255
MAY_BE_DONE = (500, 502, 504)
# The members of an error's body that can say its code.
CODE_MEMBERS = {"code", "Code", "__type"}


def once():
    """The operations of which a second request makes a second thing, as docs/reliability.md lists them."""
    page = (pathlib.Path(__file__).parents[2] / "docs/reliability.md").read_text()
    row = next(line for line in page.splitlines() if line.startswith("| once ("))
    return set(re.findall(r"`([a-z0-9-]+)`", row))


ONCE = once()


def status_after(words, answer):
    """The exit status of a command line that gets an error answer."""
    status, headers, body = answer
    has_code = "x-amzn-errortype" in headers or (isinstance(body, dict) and not CODE_MEMBERS.isdisjoint(body))
    may_be_done = status in MAY_BE_DONE or status == 503 and not has_code
    # A token makes it safe to send a request again.
    is_once = words[1] in ONCE and "--client-request-token" not in words
    return UNKNOWN_OUTCOME if may_be_done and is_once else SERVICE_ERROR


PARTIAL_FAILURE = 1
TIMEOUT = 60
# The SDK takes no comma, which the AWS CLI leaves as it is: the guide to moving has a row for it.
AGENT_NAMES = ("my-App_1.0", "a b", "a/b(c)", "Zoë", "#1", "a\tb", "!$%&'*+.^`|~", "x" * 70, "")


class Recorder(http.server.ThreadingHTTPServer):
    """Records requests, and gives the answers in `answers`, the last one again and again."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), RecordingHandler)
        self.requests = []
        self.answers = []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request, client_address):
        """Reports what goes wrong here, but not that a program left its connection open."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    def expect(self, answers):
        """Forgets the requests and sets the next answers: status, headers, and a document, bytes or None."""
        self.requests, self.answers = [], list(answers)


class RecordingHandler(http.server.BaseHTTPRequestHandler):
    """Answers any request."""

    protocol_version = "HTTP/1.1"

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.requests.append(comparable(self.command, self.path, self.headers, body))
        answers = self.server.answers
        status, headers, document = answers.pop(0) if len(answers) > 1 else answers[0]
        if document is None:
            text = b""
        else:
            text = document if isinstance(document, bytes) else json.dumps(document).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_HEAD = answer

    def log_message(self, *_):
        """Says nothing."""


def comparable(method, target, headers, body):
    """What is compared of a request."""
    path, _, query = target.partition("?")
    scope = re.search(r"Credential=[^/]+/\d{8}/([^/]+)/([^/]+)/", headers.get("Authorization", ""))
    return {
        "method": method,
        "path": path,
        "query": sorted(urllib.parse.parse_qsl(query, keep_blank_values=True)),
        "body": parsed(body.decode()),
        "bearer": headers.get("x-amz-chime-bearer"),
        "region and service": scope and scope.groups(),
        "names in the user agent": re.findall(
            r"(?<= )(?:app|exec-env)/\S+", headers.get("User-Agent", "")
        ),
    }


def parsed(text):
    """JSON, or the text itself where it is not JSON."""
    try:
        return json.loads(text) if text else None
    except ValueError:
        return text


class Outcome:
    """What a program did with a command line."""

    def __init__(self, status, stdout, stderr, requests):
        self.status = status
        self.stdout = stdout
        self.stderr = stderr
        self.requests = requests
        # Version 2 of the AWS CLI and some of version 1 put their name before an error.
        lines = stderr.removeprefix("\n").removeprefix("aws: [ERROR]: ").splitlines()
        self.error = lines[0] if lines else ""


class Programs:
    """The AWS CLI, in this process, and chimectl, each with its server."""

    def __init__(self, chimectl):
        self.chimectl = chimectl
        self.aws = awscli.clidriver.create_clidriver()
        self.aws_server, self.chimectl_server = Recorder(), Recorder()

    def run(self, words, answers):
        """Runs a command line with both: the AWS CLI's outcome and chimectl's."""
        self.aws_server.expect(answers)
        self.chimectl_server.expect(answers)
        with subprocess.Popen(
            [self.chimectl, *words, "--endpoint-url", self.chimectl_server.url],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            expected = self.run_aws([*words, "--endpoint-url", self.aws_server.url])
            try:
                stdout, stderr = process.communicate(timeout=TIMEOUT)
            except subprocess.TimeoutExpired:
                process.kill()
                stdout, stderr = process.communicate()
        got = Outcome(
            process.returncode, stdout.decode(), stderr.decode(), self.chimectl_server.requests
        )
        return expected, got

    def run_chimectl(self, words, answers):
        """Runs a command line with chimectl alone."""
        self.chimectl_server.expect(answers)
        done = subprocess.run(
            [self.chimectl, *words, "--endpoint-url", self.chimectl_server.url],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=TIMEOUT,
            check=False,
        )
        requests = self.chimectl_server.requests
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode(), requests)

    def run_aws(self, words):
        stdout, stderr = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
            try:
                status = self.aws.main(words)
            except SystemExit as end:
                status = end.code
        return Outcome(status, stdout.getvalue(), stderr.getvalue(), self.aws_server.requests)


def shorthand(value):
    """A value in the AWS CLI's shorthand."""
    if isinstance(value, dict):
        return "{" + pairs(value) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(shorthand, value)) + "]"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return json.dumps(value)


def pairs(document):
    """The members of a structure or a map in shorthand."""
    return ",".join(f"{key}={shorthand(value)}" for key, value in document.items())


def has_shorthand(value):
    """Whether shorthand can express a value: keys are of few letters, and an empty map is nothing."""
    if isinstance(value, dict):
        plain = all(re.fullmatch(r"[\w.#/:-]+", key, re.ASCII) for key in value)
        return plain and all(map(has_shorthand, value.values()))
    return not isinstance(value, list) or all(map(has_shorthand, value))


def in_shorthand(value):
    """The words of a structure, a map or a list of those."""
    return [pairs(item) for item in value] if isinstance(value, list) else [pairs(value)]


def flags(shape, document, short=False):
    """The flags of an input, as the AWS CLI has them; `short` for shorthand instead of JSON."""
    words = []
    for name, value in document.items():
        flag = xform_name(name).replace("_", "-")
        kind = shape.members[name]
        if kind.type_name == "boolean":
            words.append(f"--{flag}" if value else f"--no-{flag}")
        elif kind.type_name == "list" and kind.member.type_name not in ("structure", "list", "map"):
            words += [f"--{flag}", *map(str, value)]
        elif kind.type_name in ("structure", "list", "map"):
            short_enough = short and value and has_shorthand(value) and all(in_shorthand(value))
            as_json = [json.dumps(value, ensure_ascii=False)]
            words += [f"--{flag}", *(in_shorthand(value) if short_enough else as_json)]
        else:
            words += [f"--{flag}", str(value)]
    return words


def queries(answer):
    """JMESPath expressions that fit an answer: members, lists, lists of lists and of objects, and
    some that find nothing."""
    expressions = ["@", "Nothing", "keys(@)", "length(@)", "[@, @]", "*", "*[]"]
    for name, value in answer.items():
        expressions += [name, f"[{name}]", f"{{Z: {name}, A: `1.5`, M: `null`}}"]
        if isinstance(value, list):
            expressions += [f"length({name})", f"{name}[0]", f"{name}[::-1]"]
        item = value[0] if isinstance(value, list) and value else value
        if isinstance(item, dict) and item:
            path = f"{name}[]" if isinstance(value, list) else name
            members = list(item)[:3]
            expressions += [f"{path}.{member}" for member in members]
            expressions.append(f"{path}.[{', '.join(members)}]")
            expressions.append(f"{path}.{{{', '.join(f'{m}: {m}' for m in reversed(members))}}}")
            if isinstance(value, list):
                # A scalar in one object and a nested value in another.
                expressions.append(f"[{{C: {name}[0]}}, {{C: `true`}}]")
    return expressions


class Service:
    """The comparisons of one service's operations."""

    def __init__(self, name, programs, tally, draw):
        self.name = name
        self.programs = programs
        self.tally = tally
        self.draw = draw
        self.facts = Facts(name)
        self.model = programs.aws.session.get_service_model(name)
        names = self.model.operation_names
        self.operations = [self.model.operation_model(operation) for operation in names]

    def words(self, operation, rest, output="json"):
        """A command line of an operation."""
        words = [
            self.name,
            xform_name(operation.name, "-"),
            *rest,
            "--region",
            REGION,
            "--output",
            output,
        ]
        if operation.name in self.facts.traits["paged"]:
            # The AWS CLI pages few lists and chimectl all of them.
            words.append("--no-paginate")
        return words

    def compare_answers(self, full, form):
        """Compares every operation's request and output."""
        for operation in self.operations:
            document = Inputs(self.draw, self.facts, full).of(operation)
            answer = Answers(self.draw, self.facts, full).of(operation)
            if form == "--cli-input-json":
                rest = [form, json.dumps(document, ensure_ascii=False)]
            else:
                short = form == "shorthand"
                rest = flags(operation.input_shape, document, short) if document else []
            self.compare_answer(operation, rest, answer)

    def compare_answer(self, operation, rest, answer):
        status = operation.http.get("responseCode", 200)
        words = self.words(operation, rest)
        body = None if operation.output_shape is None else answer
        expected, got = self.programs.run(
            words, [(status, {"Content-Type": "application/json"}, body)]
        )
        self.compare_requests(words, expected, got)
        # chimectl says with its exit status that an answer lists failures.
        failures = self.facts.traits["partial_failure"].get(operation.name, [])
        partial = any(answer.get(failure) for failure in failures)
        what = describe(words)
        self.tally.equal(
            expected.status, 0, f"{what}: exit status of the AWS CLI ({expected.error})"
        )
        wanted = PARTIAL_FAILURE if partial else 0
        self.tally.equal(got.status, wanted, f"{what}: exit status of chimectl ({got.error})")
        self.tally.equal(parsed(got.stdout), parsed(expected.stdout), f"{what}: output")
        lines = expected.stdout.split("\n")
        self.tally.equal(got.stdout.split("\n"), lines, f"{what}: lines of the output")

    def compare_formats(self, full):
        """Compares every operation's output as text, and with queries, and as YAML."""
        for operation in self.operations:
            document = Inputs(self.draw, self.facts, full).of(operation)
            rest = flags(operation.input_shape, document) if document else []
            answer = Answers(self.draw, self.facts, full).of(operation)
            body = None if operation.output_shape is None else answer
            status = operation.http.get("responseCode", 200)
            answers = [(status, {"Content-Type": "application/json"}, body)]
            for query in (None, *self.draw.sample(queries(answer), 3)):
                words = self.words(operation, rest, "text")
                words += [] if query is None else ["--query", query]
                expected, got = self.programs.run(words, answers)
                lines = expected.stdout.split("\n")
                what = f"{describe(words)} answered with {json.dumps(answer)}"
                if NO_ITEMS in expected.error:
                    done = got.status in (0, PARTIAL_FAILURE)
                    self.tally.check(done, f"{what}: chimectl fails too: {got.error}")
                    continue
                self.tally.equal(expected.status, 0, f"{what}: the AWS CLI said {expected.error!r}")
                self.tally.equal(got.stdout.split("\n"), lines, f"{what}: lines of text")
            expected = self.programs.run_aws(
                [*self.words(operation, rest), "--endpoint-url", self.programs.aws_server.url]
            )
            for output, wrap in (("yaml", lambda read: read), ("yaml-stream", lambda read: [read])):
                words = self.words(operation, rest, output)
                got = self.programs.run_chimectl(words, answers)
                document = parsed(expected.stdout)
                document = document and wrap(document)
                self.tally.equal(yaml.safe_load(got.stdout), document, f"{describe(words)}: YAML")

    def compare_members(self):
        """Compares which members a query sees, and in which order, where a server writes them in another one, and more."""
        for operation in self.operations:
            if operation.output_shape is None:
                continue
            document = Inputs(self.draw, self.facts, False).of(operation)
            rest = flags(operation.input_shape, document) if document else []
            answer = disturbed(Answers(self.draw, self.facts, True).of(operation), operation.output_shape)
            status = operation.http.get("responseCode", 200)
            answers = [(status, {"Content-Type": "application/json"}, answer)]
            for query in ("to_string(@)", "keys(@)", "*"):
                words = [*self.words(operation, rest), "--query", query]
                expected, got = self.programs.run(words, answers)
                what = f"{describe(words)} answered with {json.dumps(answer)}"
                self.tally.equal(expected.status, 0, f"{what}: the AWS CLI said {expected.error!r}")
                self.tally.equal(parsed(got.stdout), parsed(expected.stdout), what)

    def compare_requests(self, words, expected, got):
        what = describe(words)
        self.tally.check(expected.requests, f"{what}: the AWS CLI sent nothing: {expected.error}")
        self.tally.equal(
            len(got.requests), len(expected.requests), f"{what}: number of requests ({got.error})"
        )
        for theirs, ours in zip(expected.requests, got.requests):
            for part, value in theirs.items():
                self.tally.equal(ours[part], value, f"{what}: {part} of the request")

    def compare_errors(self):
        """Compares the words for two documented errors of every operation."""
        for operation in self.operations:
            codes = {
                shape.error_code: shape.metadata.get("error", {}).get("httpStatusCode", 400)
                for shape in operation.error_shapes
            }
            for code in self.draw.sample(sorted(codes), min(2, len(codes))):
                self.compare_error(operation, code, codes[code])

    def compare_error(self, operation, code, status):
        message = self.draw.choice(MESSAGES)
        in_header = {"x-amzn-errortype": code}
        answer = self.draw.choice(
            (
                (status, in_header, {"Code": code, "Message": message}),
                (status, in_header, {"message": message}),
                (
                    status,
                    {"x-amzn-errortype": f"{code}:http://internal.amazon.com/coral/"},
                    {"Message": message},
                ),
                (status, {}, {"__type": f"com.amazonaws.chime#{code}", "message": message}),
                (status, {}, {"code": code, "message": message}),
            )
        )
        document = Inputs(self.draw, self.facts, False).of(operation)
        words = self.words(operation, flags(operation.input_shape, document) if document else [])
        with environment(AWS_MAX_ATTEMPTS="1"):
            expected, got = self.programs.run(words, [answer])
        self.compare_failures(words, answer, expected, got)

    def compare_bodies(self, number):
        """Compares what is said of error answers in every form, of a few operations each."""
        for operation in self.draw.sample(self.operations, number):
            document = Inputs(self.draw, self.facts, False).of(operation)
            words = self.words(operation, flags(operation.input_shape, document) if document else [])
            codes = [shape.error_code for shape in operation.error_shapes]
            message = self.draw.choice(MESSAGES)
            for headers, body in error_forms.in_json(self.draw.choice([*codes, "OddCode"]), message):
                answer = (self.draw.choice((400, 403, 404, 409, 422, 429, 500, 503)), headers, body)
                with environment(AWS_MAX_ATTEMPTS="1"):
                    expected, got = self.programs.run(words, [answer])
                self.compare_failures(words, answer, expected, got)
                self.compare_forms(words, answer)
            for status in self.draw.sample((301, 400, 403, 404, 407, 413, 500, 502, 503, 504), 3):
                for body, is_shown in error_forms.in_words(status, message):
                    self.compare_words(words, (status, {}, body), is_shown)

    def compare_forms(self, words, answer):
        """Compares the forms of version 2 with what the AWS CLI's parsers and formatters make of an answer."""
        status, headers, body = answer
        error = error_forms.parsed_error(self.model, status, headers, json.dumps(body).encode())
        for form, expected in (
            ("text", error_forms.as_text(error)),
            ("table", error_forms.as_table(error)),
            ("json", error_forms.as_json(error)),
            ("yaml", None),
        ):
            with environment(AWS_MAX_ATTEMPTS="1"):
                got = self.programs.run_chimectl([*words, "--cli-error-format", form], [answer])
            what = f"{describe(words)} answered with {answer}: error as {form}"
            self.tally.equal(got.status, status_after(words, answer), f"{what}: exit status")
            if form == "json":
                self.tally.check(got.stderr.startswith(f"{expected},\n"), f"{what}: {got.stderr}")
            elif form == "yaml":
                members = yaml.safe_load(got.stderr)
                first = dict(list(members.items())[: len(error)])
                self.tally.equal(first, dict(sorted(error.items())), what)
            else:
                self.tally.equal(got.stderr.split("\n"), expected.split("\n"), what)

    def compare_words(self, words, answer, is_shown):
        """Compares the code of an answer that is no JSON, and the words if the AWS CLI shows them as they are."""
        with environment(AWS_MAX_ATTEMPTS="1"):
            expected, got = self.programs.run(words, [answer])
        what = f"{describe(words)} answered with {answer}"
        line = expected.error.replace(SINGLE_ATTEMPT, "")
        self.tally.check(line.startswith("An error occurred ("), f"{what}: the AWS CLI said {line!r}")
        # Of a redirect and of a proxy more is said.
        if is_shown and answer[0] not in (301, 407):
            self.tally.equal(got.error, line, f"{what}: first line of the error")
        head = "operation:"
        self.tally.equal(got.error.split(head)[0], line.split(head)[0], f"{what}: code")
        status = status_after(words, answer)
        self.tally.equal((got.status, got.stdout), (status, ""), f"{what}: status, output")

    def compare_user_agents(self):
        """Compares the names that the user agent has from the environment."""
        operation = next(o for o in self.operations if o.http["method"] == "GET")
        document = Inputs(self.draw, self.facts, False).of(operation)
        words = self.words(operation, flags(operation.input_shape, document) if document else [])
        answers = [(200, {"Content-Type": "application/json"}, {})]
        for variable in ("AWS_SDK_UA_APP_ID", "AWS_EXECUTION_ENV"):
            for value in AGENT_NAMES:
                with environment(**{variable: value}):
                    # It reads one of them when it starts.
                    self.programs.aws = awscli.clidriver.create_clidriver()
                    expected, got = self.programs.run(words, answers)
                self.tally.check(
                    value == "" or expected.requests[0]["names in the user agent"],
                    f"the AWS CLI says nothing of {variable}={value!r}",
                )
                self.compare_requests([f"{variable}={value}", *words], expected, got)
        self.programs.aws = awscli.clidriver.create_clidriver()

    def compare_retries(self):
        """Compares how often an operation that only reads is tried, and what is said in the end."""
        operation = next(o for o in self.operations if o.http["method"] == "GET")
        document = Inputs(self.draw, self.facts, False).of(operation)
        words = self.words(operation, flags(operation.input_shape, document) if document else [])
        code = "ServiceUnavailableException"
        answer = (503, {"x-amzn-errortype": code}, {"Code": code, "Message": "Later"})
        # By itself chimectl tries more often.
        with environment(AWS_MAX_ATTEMPTS="3"):
            self.compare_failures(words, answer, *self.programs.run(words, [answer]))

    def compare_failures(self, words, answer, expected, got):
        self.compare_requests(words, expected, got)
        what = f"{describe(words)} answered with {answer}"
        self.tally.check(
            "An error occurred" in expected.error, f"{what}: the AWS CLI said {expected.error!r}"
        )
        error = expected.error.replace(SINGLE_ATTEMPT, "")
        self.tally.equal(got.error, error, f"{what}: first line of the error")
        self.tally.equal(got.status, status_after(words, answer), f"{what}: exit status")
        self.tally.equal(got.stdout, "", f"{what}: output")

    def compare(self, rounds):
        """Makes all comparisons."""
        for full, form in itertools.product((False, True), ("flags", "shorthand", "--cli-input-json")):
            inputs = "every member" if full else "required members"
            with self.tally.group(f"{self.name}, {inputs} as {form}"):
                for _ in range(rounds):
                    self.compare_answers(full, form)
        for full in (False, True):
            members = "every member" if full else "empty lists"
            with self.tally.group(f"{self.name}, text and YAML, {members}"):
                self.compare_formats(full)
        with self.tally.group(f"{self.name}, members that a query sees"):
            self.compare_members()
        with self.tally.group(f"{self.name}, errors"):
            self.compare_errors()
        with self.tally.group(f"{self.name}, forms of errors"):
            self.compare_bodies(2 * rounds)
        with self.tally.group(f"{self.name}, user agents"):
            self.compare_user_agents()
        with self.tally.group(f"{self.name}, retries"):
            self.compare_retries()


def disturbed(value, shape):
    """An answer with the members of its structures the other way round, and among them one that is new and one that is null."""
    if shape.type_name == "structure" and isinstance(value, dict):
        names = {member.serialization.get("name", name): member for name, member in shape.members.items()}
        inner = [(name, disturbed(inner, names[name])) for name, inner in value.items() if name in names]
        return {"NewerStill": 1, **dict(reversed(inner)), "NothingStill": None}
    if shape.type_name == "list" and isinstance(value, list):
        return [disturbed(item, shape.member) for item in value]
    if shape.type_name == "map" and isinstance(value, dict):
        return {key: disturbed(item, shape.value) for key, item in value.items()}
    return value


def describe(words):
    """A command line as a shell would take it."""
    return "aws|chimectl " + " ".join(map(quoted, words))


def quoted(word):
    """A word as a shell would take it."""
    return word if re.fullmatch(r"[-\w./:=+,]+", word) else "'" + word.replace("'", "'\\''") + "'"


@contextlib.contextmanager
def environment(**variables):
    """Sets environment variables for a while."""
    before = dict(os.environ)
    os.environ.update(variables)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def isolated(home):
    """The environment of both programs: nothing of the caller's configuration."""
    for name in [name for name in os.environ if name.startswith(("AWS_", "CHIMECTL_"))]:
        # The AWS CLI sets this one itself when it is imported.
        if name != "AWS_DATA_PATH":
            del os.environ[name]
    config = pathlib.Path(home, ".aws", "config")
    config.parent.mkdir()
    config.write_text(CONFIG, encoding="utf-8")
    os.environ.update(
        HOME=home,
        TZ="UTC",
        AWS_ACCESS_KEY_ID="AKIDEXAMPLE",
        AWS_SECRET_ACCESS_KEY="secret",
        AWS_EC2_METADATA_DISABLED="true",
        AWS_RETRY_MODE="standard",
    )


def main():
    """Makes the comparisons of every service."""
    parser = drawing(__doc__)
    parser.add_argument("--rounds", type=int, default=2, help="how often each input is drawn")
    options = parser.parse_args()
    print(f"seed {options.seed}")
    tally = Tally()
    with tempfile.TemporaryDirectory() as home:
        isolated(home)
        programs = Programs(os.path.abspath(options.chimectl))
        for name in SERVICES:
            draw = random.Random(f"{options.seed} {name}")
            Service(name, programs, tally, draw).compare(options.rounds)
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
