"""Asks jmespath.py and chimectl the same --query expressions, and compares what each prints.

Usage: check_queries.py PATH_TO_CHIMECTL [--seed NUMBER] [--count NUMBER]

A server on loopback answers with generated documents, chimectl prints what an expression finds in the
answer as JSON, and that text has to be what Python prints of what jmespath.py finds in it. Where one
refuses an expression the other has to refuse it too. First come idioms that people write, and the
places where jmespath.py differs from the specification, then expressions that are drawn by the
grammar; of those some are cut or mixed up, so that what cannot be read is compared as well.
"""

import concurrent.futures
import http.server
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import threading

import jmespath
import jmespath.exceptions
from jmespath.functions import Functions

from drawing import drawing
from query_expressions import Documents, Expressions, IDIOMS, LITERALS, MADE, REFUSED
from tally import Tally

WORDS = ("chime-sdk-voice", "get-phone-number-settings")
# A member of its answer that is a text in the model. A query sees no other members than the model has, but whatever is in
# this one, because only structures have members.
MEMBER = "CallingName"
TIMEOUT = 60
# Exit statuses: refused before anything was sent, and refused with the answer in hand.
UNREADABLE, UNFIT = 252, 255


class Answers(http.server.ThreadingHTTPServer):
    """Answers every request with the document that its path names."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), AnswerHandler)
        self.texts = {}
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def url(self, key):
        return f"http://127.0.0.1:{self.server_port}/{key}"


class AnswerHandler(http.server.BaseHTTPRequestHandler):
    """Takes the key of a document from the first part of the path."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        text = self.server.texts[int(self.path.split("/")[1])].encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        """Says nothing."""


class Asked:
    """What an engine said of an expression: what it printed, or that it refused."""

    def __init__(self, text=None, error=None, unreadable=False):
        self.text = text
        self.error = error
        self.unreadable = unreadable


# What chimectl writes as escapes of the same data: a terminal might act on it.
MARKS = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")


def escaped(text):
    """JSON as chimectl prints it."""
    return MARKS.sub(lambda mark: f"\\u{ord(mark.group()):04x}", text)


def ask_python(expression, document):
    """What jmespath.py finds, as Python prints it."""
    try:
        compiled = jmespath.compile(expression)
    except Exception as error:
        return Asked(error=repr(error), unreadable=True)
    try:
        found = compiled.search(document)
        return Asked(escaped(json.dumps(found, indent=4, ensure_ascii=False)) + "\n")
    # Some errors are not of jmespath.py's own types: a comparison of a text with a number is a TypeError.
    except Exception as error:
        return Asked(error=repr(error))


class Check:
    """Compares expressions, several at a time."""

    def __init__(self, chimectl, tally):
        self.chimectl = chimectl
        self.tally = tally
        self.server = Answers()
        self.environment = {
            "PATH": os.environ.get("PATH", ""),
            "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
            "AWS_SECRET_ACCESS_KEY": "secret",
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_REGION": "us-east-1",
        }

    def ask_chimectl(self, expression, key):
        with tempfile.TemporaryFile() as stdout, tempfile.TemporaryFile() as stderr:
            done = subprocess.run(
                [self.chimectl, *WORDS, "--endpoint-url", self.server.url(key)]
                + ["--output", "json", f"--query={MEMBER} | {expression}"],
                stdin=subprocess.DEVNULL,
                stdout=stdout,
                stderr=stderr,
                env=self.environment,
                timeout=TIMEOUT,
                check=False,
            )
            stdout.seek(0)
            stderr.seek(0)
            text, error = stdout.read().decode(), stderr.read().decode()
        if done.returncode == 0:
            return Asked(text)
        if done.returncode not in (UNREADABLE, UNFIT) or "--query" not in error:
            raise RuntimeError(f"{expression}: status {done.returncode}: {error}")
        return Asked(error=error, unreadable=done.returncode == UNREADABLE)

    def compare(self, pairs):
        """Compares expressions, each with its document."""
        keys = {}
        for _, document in pairs:
            if id(document) not in keys:
                keys[id(document)] = len(self.server.texts)
                self.server.texts[len(self.server.texts)] = json.dumps({MEMBER: document})
        workers = min(8, 2 * (os.cpu_count() or 1))
        with concurrent.futures.ThreadPoolExecutor(workers) as pool:
            asked = pool.map(lambda pair: self.ask_chimectl(pair[0], keys[id(pair[1])]), pairs)
            for (expression, document), got in zip(pairs, asked):
                self.compare_one(expression, document, got)

    def compare_one(self, expression, document, got):
        expected = ask_python(expression, document)
        what = f"--query {shown(expression)} of {shown(json.dumps(document))}"
        said = f"jmespath.py {expected.error or shown(expected.text)}, chimectl {got.error or shown(got.text)}"
        if expected.error is None or got.error is None:
            same = expected.text == got.text
        else:
            # What cannot be read is refused before anything is sent.
            same = got.unreadable or not expected.unreadable
        if not same and got.unreadable and not expected.unreadable:
            same = never_works(jmespath.compile(expression).parsed)
        self.tally.check(same, f"{what}: {said}")


# What parts of an expression find, whatever the document is.
FINDS = {
    "comparator": ("boolean", "null"),
    "not_expression": ("boolean",),
    "multi_select_list": ("array", "null"),
    "multi_select_dict": ("object", "null"),
    "projection": ("array", "null"),
    "value_projection": ("array", "null"),
    "filter_projection": ("array", "null"),
}

# What functions give.
RESULTS = {
    **dict.fromkeys(("abs", "ceil", "floor", "length", "sum"), ("number",)),
    **dict.fromkeys(("avg", "to_number"), ("number", "null")),
    **dict.fromkeys(("contains", "ends_with", "starts_with"), ("boolean",)),
    **dict.fromkeys(("join", "to_string", "type"), ("string",)),
    **dict.fromkeys(("keys", "map", "sort", "sort_by", "to_array", "values"), ("array",)),
    **dict.fromkeys(("max", "min"), ("number", "string", "null")),
    "merge": ("object",),
    "reverse": ("string", "array"),
}


def never_works(node, parent=None):
    """Whether a part of an expression fails whenever it is evaluated, so that chimectl refuses it also where
    jmespath.py does not come to it."""
    kind, children = node["type"], node.get("children", [])
    if kind == "slice":
        return children[2] == 0
    if kind == "expref" and parent != "function_expression":
        return True
    if kind == "function_expression" and misfits(node["value"], children):
        return True
    return any(never_works(child, kind) for child in children)


def misfits(name, arguments):
    """Whether a call of a function fails for every document."""
    spec = Functions.FUNCTION_TABLE.get(name)
    if spec is None:
        return True
    signature = spec["signature"]
    if len(arguments) != len(signature) and not signature[-1].get("variadic"):
        return True
    for argument, parameter in zip(arguments, signature):
        types = [kind.split("-")[0] for kind in parameter["types"]]
        if (argument["type"] == "expref") != ("expref" in types):
            return True
        if argument["type"] == "literal" and types:
            try:
                Functions()._type_check_single(argument["value"], parameter["types"], name)
            except jmespath.exceptions.JMESPathError:
                return True
        finds = RESULTS if argument["type"] == "function_expression" else FINDS
        key = argument["value"] if finds is RESULTS else argument["type"]
        if types and key in finds and not set(types) & set(finds[key]):
            return True
    return not arguments


def shown(text):
    """A text for a failure, not too long."""
    return text if text is None or len(text) <= 600 else f"{text[:600]}… ({len(text)} characters)"


def outcomes(pairs):
    """How many of the expressions jmespath.py finds something, nothing and an error for."""
    counts = {"something": 0, "nothing": 0, "refused": 0}
    for expression, document in pairs:
        found = ask_python(expression, document)
        empty = found.text is not None and re.fullmatch(r"(null|\[\]|\{\})\n", found.text)
        counts["refused" if found.error else "nothing" if empty else "something"] += 1
    return counts


def main():
    """Makes the comparisons."""
    parser = drawing(__doc__)
    parser.add_argument("--count", type=int, default=3000, help="how many expressions to draw")
    options = parser.parse_args()
    print(f"seed {options.seed}")
    draw = random.Random(options.seed)
    tally = Tally()
    check = Check(os.path.abspath(options.chimectl), tally)
    with tally.group("idioms"):
        check.compare([(idiom, MADE) for idiom in IDIOMS])
    with tally.group("literals and quotes"):
        check.compare([(literal, MADE) for literal in LITERALS])
    with tally.group("what is refused"):
        check.compare([(refused, MADE) for refused in REFUSED])
        for refused in REFUSED:
            found = ask_python(refused, MADE)
            tally.check(found.error, f"{refused}: jmespath.py finds {found.text}")
    with tally.group("drawn expressions"):
        pairs = []
        while len(pairs) < options.count:
            document = Documents(draw).document()
            expressions = Expressions(draw, document)
            pairs += [(expressions.any(), document) for _ in range(10)]
        check.compare(pairs)
        counts = outcomes(pairs)
        print(f"of {len(pairs)} drawn expressions: {counts}")
        # A run in which most expressions find nothing would compare nothing.
        tally.check(counts["something"] > len(pairs) * 0.45, f"too few expressions find something: {counts}")
        tally.check(counts["refused"] > len(pairs) / 100, f"too few expressions are refused: {counts}")
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
