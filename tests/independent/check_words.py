"""Types the same words with the AWS CLI and chimectl, in every form that a value can have, and
compares what is sent.

Usage: check_words.py PATH_TO_CHIMECTL [--seed NUMBER] [--rounds NUMBER]

Compared are times, numbers, files and standard input, lists of several words, whole inputs, paging,
times of answers and files of aliases. Each program runs as a process with the same home directory, against a server
of its own that records requests. A case in which the two are meant to differ says so, with what
chimectl does; the AWS CLI is version 1, so what only version 2 has is compared with what its source
says.
"""

import datetime
import email.utils
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import urllib.parse
import warnings
from concurrent.futures import ThreadPoolExecutor

from check_requests import CONFIG, Recorder
from botocore.utils import parse_to_aware_datetime
from drawing import drawing
from tally import Tally

TIMEOUT = 60
# What chimectl does where the AWS CLI does something else.
REFUSED = "refused"

ARN = "arn:aws:chime:us-east-1:123456789012:app-instance/a"
MEETING = "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"
MESSAGES = (
    "chime-sdk-messaging",
    "list-channel-messages",
    "--channel-arn",
    f"{ARN}/channel/c",
    "--chime-bearer",
    f"{ARN}/user/u",
)
SEND = (
    "chime-sdk-messaging",
    "send-channel-message",
    "--channel-arn",
    f"{ARN}/channel/c",
    "--chime-bearer",
    f"{ARN}/user/u",
    "--type",
    "STANDARD",
    "--persistence",
    "PERSISTENT",
    "--client-request-token",
    "token",
)
CREATE = (
    "chime-sdk-meetings",
    "create-meeting",
    "--external-meeting-id",
    "standup",
    "--media-region",
    "us-west-2",
    "--client-request-token",
    "token",
)
GET = ("chime-sdk-meetings", "get-meeting", "--meeting-id", MEETING)
RULES = ("chime-sdk-voice", "list-sip-rules")

# Times that both read alike.
TIMES = (
    "2024-01-01",
    "2024-1-1",
    "2024/01/02",
    "2024.01.02",
    "2024 01 02",
    "20240101T000000Z",
    "20240101T0000",
    "20240101T10",
    "20240101T103015.5",
    "20240101 103015",
    "20240101103015",
    "2024-01-01T10:00",
    "2024-01-01 10:00:00",
    "2024-01-01 10",
    "2024-01-01T10:00:00.123456",
    "2024-01-01T10:00:00,5Z",
    "2024-01-01t10:00:00z",
    "2024-01-01T10:00:00+01:00",
    "2024-01-01T10:00:00+0100",
    "2024-01-01T10:00:00 +01",
    "2024-01-01T10:00:00-00:00",
    "2024-01-01 10:00:00 UTC",
    "2024-01-01T10:00:00 +0100 (CET)",
    "Mon, 01 Jan 2024 10:00:00 GMT",
    "01 Jan 2024 10:00 -0500",
    "1 Jan 24",
    "Monday, 01-Jan-24 10:00:00 GMT",
    "Mon Jan  1 10:00:00 2024",
    "Mon Jan 1 10:00:00 UTC 2024",
    "Jan 1 2024",
    "Jan. 1, 2024",
    "January 1, 2024 10:30 AM",
    "1st of January 2024 at 9pm",
    "2024 Jan 1",
    "2024-Jan-01",
    "01-Jan-2024",
    "13/1/2024",
    "1/13/2024",
    "31.12.2024",
    "5/5/2024",
    "21:32",
    "9:30pm",
    "12am",
    "Jan 1",
    "0",
    "1795383120",
    "20240101",
    "-1",
    "+5",
    " 1e9 ",
    "1_000",
    "1700000000",
)
# Times that the AWS CLI takes and chimectl refuses, because they have several readings, or parts of
# today's date.
AMBIGUOUS = (
    "01/02/2024",
    "01.02.2024",
    "2024-01",
    "Jan 2024",
    "Monday",
    "99-01-01",
    "Jan 1 24",
    "2024-01-01 10:00 GMT+3",
    "2024-01-01 10:00 EST",
    "Tue, 01 Jan 2024 10:00:00 GMT",
    "10h36m",
)
# Times that neither takes.
NONSENSE = (
    "",
    "2024-31-12",
    "now",
    "tomorrow",
    "2024-02-30",
    "2024-13-01",
    "2024-01-01T24:00:00Z",
    "2024-01-01T10:00:60Z",
    "2024-01-01Z",
    "2024-W01-1",
    "1700000000000",
    "1e20",
    "nan",
    "inf",
)
NUMBERS = ("5", "+2", "03", " 5 ", "1_0", "5\n")
NO_NUMBERS = ("-0", "1.5", "1e1", "five", "", "1__0", "_1", "0x5", "1 0")


def drawn_times(draw):
    """Times of the forms that programs write, drawn."""
    moment = datetime.datetime.fromtimestamp(draw.randrange(2**32), datetime.timezone.utc)
    zone = datetime.timezone(datetime.timedelta(minutes=draw.randrange(-720, 840, 15)))
    there = moment.astimezone(zone)
    return (
        moment.isoformat(),
        there.isoformat(),
        there.isoformat(" "),
        moment.strftime("%Y%m%dT%H%M%SZ"),
        there.strftime("%Y-%m-%dT%H:%M:%S%z"),
        there.strftime("%Y-%m-%d %H:%M"),
        email.utils.format_datetime(moment, usegmt=True),
        email.utils.format_datetime(there),
        there.strftime("%A, %d-%b-%y %H:%M:%S GMT"),
        moment.ctime(),
        there.strftime("%a %b %d %H:%M:%S UTC %Y"),
        there.strftime("%B %d, %Y %I:%M %p"),
        there.strftime("%d %b %Y"),
        str(int(moment.timestamp())),
        str(moment.timestamp() + 0.5),
    )


def drawn_combination(draw):
    """A date, a time and a zone that are put together by chance, clear or not."""
    day = datetime.date.fromordinal(draw.randrange(693596, 750000))
    moment = datetime.time(draw.randrange(24), draw.randrange(60), draw.randrange(60))
    dates = "%Y-%m-%d|%Y%m%d|%Y/%m/%d|%Y.%m.%d|%b %d %Y|%d %b %Y|%B %d, %Y|%d-%b-%Y|%a, %d %b %Y|%a %b %d|%m/%d/%Y"
    dates += "|%d.%m.%Y|%b %d|%Y-%m|%Y %b %d|%d %b %y|%b-%d-%y|%dth %B %Y|%b. %d, %Y|%d of %B, %Y|%Y||%m/%d"
    times = "|%H:%M|%H:%M:%S|%H:%M:%S.25|%H:%M:%S,5|%I%p|%I:%M %p|%I p.m.|%H%M|%H%M%S|%H|%Hh%M"
    zones = ("", "", "Z", " UTC", " GMT", "+01:00", "-0800", " +0530", " -05", " EST", "GMT+3", " (UTC)")
    date = day.strftime(draw.choice(dates.split("|")))
    time_of_day = moment.strftime(draw.choice(times.split("|")))
    between = draw.choice((" ", "T", " at ", ", ")) if date and time_of_day else ""
    parts = draw.choice(((date, between, time_of_day), (time_of_day, " " if date else "", date)))
    return "".join(parts) + (draw.choice(zones) if time_of_day else "")


def is_time(text):
    """Whether the AWS CLI can read a time."""
    try:
        parse_to_aware_datetime(text)
    except (ValueError, RuntimeError):
        return False
    return True


FILES = {
    "crlf": b"a\r\nb\rc\n",
    "mark": "\ufeffhello".encode(),
    "number": b" 7\n",
    "time": b"2024-01-01T10:00:00Z\n",
    "latin": b"Z\xfcrich",
    "tags.json": b'[{"Key": "a", "Value": "b"}]\r\n',
    "tags.txt": b"Key=a,Value=b",
    "input.json": b'{"MeetingId": "%s"}' % MEETING.encode(),
    "marked.json": '\ufeff{"MeetingId": "x"}'.encode(),
    "token": b"from-a-file",
    "words.json": b'["one", "two"]\n',
}

# Values that both send.
VALUES = {
    "lines": (*SEND, "--content", "file://~/crlf"),
    "lines by a variable": (*SEND, "--content", "file://$HOME/crlf"),
    "lines by a variable in braces": (*SEND, "--content", "file://${HOME}/crlf"),
    "a mark before a text": (*SEND, "--content", "file://~/mark"),
    "a URL": (*SEND, "--content", "https://127.0.0.1/"),
    "a number": ("--no-paginate", *MESSAGES, "--max-results", "file://~/number"),
    "a time": ("--no-paginate", *MESSAGES, "--not-before", "file://~/time"),
    "JSON": (*CREATE, "--tags", "file://~/tags.json"),
    "a file inside of shorthand": (*CREATE, "--tags", "Key=a,Value@=file://~/crlf"),
    "text inside of shorthand": (*CREATE, "--tags", "Key=a,Value@=text"),
    "a single word of a list": (*CREATE, "--tenant-ids", "file://~/words.json"),
    "several words of a list": (*CREATE, "--tenant-ids", "file://~/token", "two"),
    "several words of a list, the last": (*CREATE, "--tenant-ids", "two", "file://~/token"),
    "words of JSON": (*CREATE, "--tags", '{"Key":"a","Value":"b"}', '{"Key":"c","Value":"d"}'),
    "a whole input": (*GET[:2], "--cli-input-json", "file://~/input.json"),
}
# Values that chimectl takes and the AWS CLI does not, where it would send the letters of a text or
# cannot decode it.
TAKEN = {
    "shorthand": (*CREATE, "--tags", "file://~/tags.txt"),
    "a text for a list": (*CREATE, "--tenant-ids", "file://~/token"),
    "a mark before JSON": (*GET[:2], "--cli-input-json", "file://~/marked.json"),
}
# Values that both refuse.
BAD_VALUES = {
    "a variable that is not set": (*SEND, "--content", "file://$NO_SUCH_NAME/crlf"),
    "a text that is not UTF-8": (*SEND, "--content", "file://~/latin"),
    "no such file": (*SEND, "--content", "file://~/missing"),
    "a directory": (*SEND, "--content", "file://~"),
    "a missing file inside of shorthand": (*CREATE, "--tags", "Key=a,Value@=file://~/missing"),
    "a whole input without file://": (*GET[:2], "--cli-input-json", "input.json"),
    "a missing whole input": (*GET[:2], "--cli-input-json", "file://~/missing"),
    "a boolean with a value": (
        "chime-sdk-voice",
        "create-voice-connector",
        "--name",
        "n",
        "--require-encryption",
        "true",
    ),
    "a boolean with an equals sign": (
        "chime-sdk-voice",
        "create-voice-connector",
        "--name",
        "n",
        "--require-encryption=true",
    ),
}

PAGES = (
    {"SipRules": [{"SipRuleId": f"r{number}"} for number in range(3)], "NextToken": "two"},
    {"SipRules": [{"SipRuleId": f"r{number}"} for number in range(3, 6)]},
)
PAGING = (
    (),
    ("--max-items", "0"),
    ("--max-items", "+2"),
    ("--max-items", "0_4"),
    ("--max-items", "9"),
    ("--page-size", "03"),
    ("--starting-token", "two"),
    ("--starting-token", "two___1"),
    ("--starting-token", "None___2"),
    ("--starting-token", "two___x"),
    ("--no-paginate",),
    ("--max-results", "3"),
    ("--next-token", "two"),
    ("--no-paginate", "--max-items", "3"),
    ("--max-results", "3", "--max-items", "3"),
    ("--next-token", "two", "--page-size", "3"),
    ("--max-items", "2", "--page-size", "3", "--starting-token", "two___1"),
    ("--cli-input-json", '{"PaginationConfig": {"MaxItems": 2}}'),
    ("--cli-input-json", '{"PaginationConfig": {"MaxItems": "2", "PageSize": 3}}'),
    ("--cli-input-json", '{"PaginationConfig": {"StartingToken": "two"}}'),
    ("--cli-input-json", '{"PaginationConfig": {"MaxItems": 2}}', "--page-size", "3"),
    ("--cli-input-json", '{"PaginationConfig": {"MaxItems": 2}}', "--no-paginate"),
    ("--cli-input-json", '{"PaginationConfig": {"MaxItems": "two"}}'),
    # `{"NextToken": "two"}` is a single request for version 2 and not for version 1.
)

# Times of answers, in the forms that a wire may have.
ANSWERED = (
    1795383120,
    1795383120.5,
    "1795383120",
    "1795383120.25",
    "2026-11-22T21:32:00Z",
    "2026-11-22T21:32:00.1234567Z",
    "2026-11-22T22:32:00+01:00",
    "2026-11-22T16:02:00-0530",
    "20261122T213200Z",
    "Sun, 22 Nov 2026 21:32:00 GMT",
    "2026-11-22 21:32:00",
    "2026-11-22",
    -1,
    0,
)
NO_TIMES = ("soon", "", "2026-02-30T00:00:00Z")
PHONE_NUMBER = ("chime-sdk-voice", "get-phone-number", "--phone-number-id", "+12065550100")

# Files of aliases with words that use them. Version 1 knows [toplevel] alone.
ALIASES = {
    "an operation": ("[toplevel]\ngm = chime-sdk-meetings get-meeting\n", ("gm", *GET[2:])),
    "capital letters": ("[toplevel]\nGM = chime-sdk-meetings get-meeting\n", ("gm", *GET[2:])),
    "capital letters typed": ("[toplevel]\nGM = chime-sdk-meetings get-meeting\n", ("GM", *GET[2:])),
    "a service": ("[toplevel]\nm = chime-sdk-meetings\n", ("m", *GET[1:])),
    "another alias": ("[toplevel]\nm = chime-sdk-meetings\ngm = m get-meeting\n", ("gm", *GET[2:])),
    "itself": (
        "[toplevel]\nchime-sdk-meetings = chime-sdk-meetings --region eu-central-1\n",
        GET,
    ),
    "a service that it hides": ("[toplevel]\nec2 = chime-sdk-meetings\n", ("ec2", *GET[1:])),
    "a circle": ("[toplevel]\na = b\nb = a\n", ("a", *GET[1:])),
    "lines": ("[toplevel]\ngm =\n  chime-sdk-meetings\n  get-meeting\n", ("gm", *GET[2:])),
    "quotes": (
        "[toplevel]\ngm = chime-sdk-meetings get-meeting --query 'Meeting | @'\n",
        ("gm", *GET[2:]),
    ),
    "an open quote": ("[toplevel]\ngm = chime-sdk-meetings 'get-meeting\n", ("gm", *GET[2:])),
    "an open quote elsewhere": ("[toplevel]\nx = 'a\ngm = chime-sdk-meetings\n", ("gm", *GET[1:])),
    "a flag that waits": (
        "[toplevel]\ngm = chime-sdk-meetings get-meeting --meeting-id\n",
        ("gm", MEETING),
    ),
    "a region in front": (
        "[toplevel]\ngm = --region eu-central-1 chime-sdk-meetings get-meeting\n",
        ("gm", *GET[2:]),
    ),
    "a region behind": (
        "[toplevel]\ngm = chime-sdk-meetings get-meeting --region eu-central-1\n",
        ("gm", *GET[2:], "--region", "us-west-2"),
    ),
    "an abbreviation": (
        "[toplevel]\ngm = chime-sdk-meetings get-meeting --reg=eu-central-1\n",
        ("gm", *GET[2:], "--region", "us-west-2"),
    ),
    "a region of the line": (
        "[toplevel]\ngm = chime-sdk-meetings get-meeting\n",
        ("--region", "eu-west-1", "gm", *GET[2:]),
    ),
    "flags of both": (
        "[toplevel]\nl = chime-sdk-meetings list-attendees --no-paginate --max-results 3\n",
        ("l", *GET[2:], "--max-results", "4"),
    ),
    "a profile": ("[toplevel]\ngm = chime-sdk-meetings get-meeting --profile p\n", ("gm", *GET[2:])),
    "--debug": ("[toplevel]\ngm = chime-sdk-meetings get-meeting --debug\n", ("gm", *GET[2:])),
    "no words": ("[toplevel]\ngm =\n", ("gm", *GET[1:])),
    "nothing of it used": ("[toplevel]\ngm = chime-sdk-meetings get-meeting\n", GET),
    "the name as a value": (
        "[toplevel]\nus-west-2 = x\ngm = chime-sdk-meetings get-meeting\n",
        ("--region", "us-west-2", "gm", *GET[2:]),
    ),
    "a key without a value": ("[toplevel]\ngm\n", GET),
    "text before a section": ("gm = x\n", GET),
    "a key twice": ("[toplevel]\ngm = x\ngm = y\n", GET),
    "a section twice": ("[toplevel]\n[toplevel]\n", GET),
    "a broken file and --version": ("gm = x\n", ("--version",)),
    "inherited": ("[DEFAULT]\ngm = chime-sdk-meetings get-meeting\n[toplevel]\n", ("gm", *GET[2:])),
    "another section": ("[other]\ngm = chime-sdk-meetings get-meeting\n", ("gm", *GET[2:])),
    "comments": ("# x\n[toplevel]\n; y\ngm = chime-sdk-meetings\n  # z\n  get-meeting\n", ("gm", *GET[2:])),
    "the older group": ("[toplevel]\nold = chime-sdk-meetings\n", ("old", "help")),
}
SHELL = (
    "!f() { for word in \"$@\"; do echo \"<$word>\"; done; }; f",
    "!echo",
    "!\n  f() {\n    # nothing\n    echo \"$#\"\n    return 7\n  }; f",
    "!exit 3",
    "! cat; echo",
    "!false",
)
SHELL_WORDS = (
    (),
    ("a b", "it's", "$HOME", "*", "", 'say "x"'),
    ("--output", "text", "a", "--region=r", "-x", "--name", "v"),
    ("--page-size", "3", "--dry-run", "--cli-input-json", "{}"),
    ("--", "a"),
    ("line\nfeed", "\\", "~"),
)


class Outcome:
    """What a program did with a command line."""

    def __init__(self, done, requests):
        self.status = done.returncode
        self.stdout = done.stdout.decode(errors="replace")
        self.stderr = done.stderr.decode(errors="replace")
        self.requests = requests

    @property
    def is_refused(self):
        """Whether nothing was sent and that is no success."""
        return not self.requests and self.status > 0

    def sent(self):
        """What was sent, or that it was refused."""
        return REFUSED if self.is_refused else [comparable(request) for request in self.requests]


def comparable(request):
    """A request with its times in one form: text with or without microseconds, or seconds."""
    query = [(name, time(value)) for name, value in request["query"]]
    return {**request, "query": query}


def time(value):
    """A time of a query without zeros behind it."""
    head, point, fraction = value.removesuffix("Z").partition(".")
    return f"{head}{point and '.'}{fraction.rstrip('0')}Z".replace(".Z", "Z") if value[10:11] == "T" else value


class Programs:
    """Both programs in a home directory."""

    def __init__(self, chimectl, home):
        self.commands = ((sys.executable, "-m", "awscli"), (os.path.abspath(chimectl),))
        self.home = home
        self.pool = ThreadPoolExecutor(max_workers=os.cpu_count())

    def run(self, words, answers=({},), stdin=b""):
        """What both do with a command line: the AWS CLI and chimectl."""
        return tuple(
            self.pool.map(lambda command: self.outcome(command, words, answers, stdin), self.commands)
        )

    def outcome(self, command, words, answers, stdin):
        """What one does with a command line."""
        server = Recorder()
        server.expect([(200, {"Content-Type": "application/json"}, answer) for answer in answers])
        done = self.done(command, words, stdin, server.url)
        server.shutdown()
        server.server_close()
        return Outcome(done, server.requests)

    def chimectl(self, words):
        """The process of chimectl alone."""
        return self.done(self.commands[1], words, b"", "http://127.0.0.1:9")

    def done(self, command, words, stdin, url):
        """A process that has ended."""
        return subprocess.run(
            [*command, *words],
            cwd=self.home,
            env={
                "PATH": os.environ["PATH"],
                "HOME": self.home,
                "LC_ALL": "C.UTF-8",
                "TZ": "UTC",
                "AWS_EC2_METADATA_DISABLED": "true",
                "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
                "AWS_SECRET_ACCESS_KEY": "secret",
                "AWS_DEFAULT_REGION": "us-east-1",
                "AWS_DEFAULT_OUTPUT": "json",
                "AWS_ENDPOINT_URL": url,
            },
            input=stdin,
            capture_output=True,
            timeout=TIMEOUT,
            check=False,
        )

    def each(self, cases, run):
        """The outcomes of many cases, some at a time."""
        with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
            return zip(cases, pool.map(run, cases))


class Comparison:
    """The comparisons of one kind of words after another."""

    def __init__(self, programs, tally, draw):
        self.programs = programs
        self.tally = tally
        self.draw = draw

    def compare(self, cases, what, theirs_is=None, wanted=None):
        """Compares what is sent for `cases`: names and words. `theirs_is` says whether the AWS CLI
        has to refuse them, so that no slip in a case passes for agreement; `wanted` is what
        chimectl does where it is meant to do something else."""
        for (name, words), (theirs, ours) in self.programs.each(
            cases, lambda case: self.programs.run(case[1])
        ):
            expected = theirs.sent() if wanted is None else wanted
            place = f"{what}: {name} (the AWS CLI: {theirs.stderr[-300:]!r}; chimectl: {ours.stderr!r})"
            self.tally.equal(ours.sent(), expected, place)
            self.tally.equal(theirs.is_refused, theirs_is == REFUSED, f"{place}: the AWS CLI refuses it")

    def times(self, rounds):
        """Times as flags, and in whole inputs and structures."""
        flag = lambda text: (text, ("--no-paginate", *MESSAGES, f"--not-before={text}"))
        with self.tally.group("times that are clear"):
            self.compare([flag(text) for text in TIMES], "time")
        with self.tally.group("times that are drawn"):
            drawn = [text for _ in range(rounds) for text in drawn_times(self.draw)]
            self.compare([flag(text) for text in drawn], "time")
        with self.tally.group("times that are not clear"):
            self.compare([flag(text) for text in AMBIGUOUS], "time", wanted=REFUSED)
        with self.tally.group("times that are put together by chance"):
            # What is taken is what the AWS CLI takes it for; a part has to be taken.
            run = lambda text: self.programs.chimectl(("--dry-run", *flag(text)[1]))
            taken = 0
            for text, done in self.programs.each([drawn_combination(self.draw) for _ in range(100 * rounds)], run):
                # A few that are clear to chimectl are not to dateutil, such as `9:00 Jan 1 2024Z`.
                if done.returncode == 0 and is_time(text):
                    query = urllib.parse.urlsplit(json.loads(done.stdout)["Url"]).query
                    got = parse_to_aware_datetime(dict(urllib.parse.parse_qsl(query))["not-before"])
                    self.tally.equal(got, parse_to_aware_datetime(text), text)
                    taken += 1
            self.tally.check(taken > 20 * rounds, f"only {taken} are taken")
        with self.tally.group("times that are none"):
            self.compare([flag(text) for text in NONSENSE], "time", REFUSED)

    def numbers(self):
        """Numbers as flags and in shorthand."""
        with self.tally.group("numbers"):
            flag = lambda text: (text, ("--no-paginate", *MESSAGES, f"--max-results={text}"))
            inside = lambda text: (text, (*CREATE, "--meeting-features", f"Attendee={{MaxCount={text}}}"))
            self.compare([flag(text) for text in NUMBERS], "number")
            self.compare([inside(text) for text in NUMBERS], "number in shorthand")
            self.compare([flag(text) for text in NO_NUMBERS], "no number", REFUSED)
            self.compare([inside(text) for text in NO_NUMBERS], "no number in shorthand", REFUSED)

    def files(self):
        """Files, and words that look like them."""
        with self.tally.group("files and words"):
            self.compare(list(VALUES.items()), "value")
            self.compare(list(BAD_VALUES.items()), "value", REFUSED)
            for name, words in TAKEN.items():
                theirs, ours = self.programs.run(words)
                self.tally.check(theirs.is_refused and ours.requests, f"{name}: {ours.stderr}")
        with self.tally.group("standard input"):
            for words in (
                (*SEND, "--content", "file:///dev/stdin"),
                (*SEND, "--content", "fileb:///dev/stdin"),
                (*CREATE, "--tags", "Key=a,Value@=file:///dev/stdin"),
            ):
                theirs, ours = self.programs.run(words, stdin=b"a\r\nb\n")
                # Version 1 has bytes for text, and fails.
                if not theirs.is_refused:
                    self.tally.equal(ours.sent(), theirs.sent(), f"{words}: {ours.stderr}")
            twice = (*SEND, "--content", "file:///dev/stdin", "--metadata", "file:///dev/stdin")
            theirs, ours = self.programs.run(twice, stdin=b"once")
            # The AWS CLI sends an empty text for the second.
            self.tally.check(not theirs.is_refused and ours.is_refused, f"{twice}: {ours.stderr}")

    def paging(self):
        """Options of paging, beside each other and in whole inputs."""
        with self.tally.group("paging"):
            run = lambda words: self.programs.run((*RULES, *words), PAGES)
            for words, (theirs, ours) in self.programs.each(PAGING, run):
                place = f"{words} (the AWS CLI: {theirs.stderr!r}; chimectl: {ours.stderr!r})"
                self.tally.equal(ours.sent(), theirs.sent(), f"{place}: requests")
                items = [rules(outcome) for outcome in (ours, theirs)]
                self.tally.equal(items[0], items[1], f"{place}: items")
        with self.tally.group("no items"):
            theirs, ours = self.programs.run((*RULES, "--max-items=-1"), PAGES)
            said = "Non-positive" in theirs.stderr and ours.is_refused
            self.tally.check(said, f"--max-items -1: {theirs.stderr} {ours.stderr}")

    def answers(self):
        """Times of answers, whatever form they come in."""
        run = lambda time: self.programs.run(PHONE_NUMBER, ({"PhoneNumber": {"CreatedTimestamp": time}},))
        with self.tally.group("times of answers"):
            for time, (theirs, ours) in self.programs.each(ANSWERED, run):
                self.tally.equal((ours.status, ours.stdout), (theirs.status, theirs.stdout), f"{time!r}")
        with self.tally.group("texts of answers that are no times"):
            for time, (theirs, ours) in self.programs.each(NO_TIMES, run):
                # The AWS CLI fails after the call.
                printed = json.loads(ours.stdout)["PhoneNumber"]["CreatedTimestamp"]
                self.tally.check(theirs.status == 255 and printed == time, f"{time!r}: {theirs.stderr}")

    def aliases(self):
        """Files of aliases."""
        with self.tally.group("aliases"):
            for name, (text, words) in ALIASES.items():
                self.alias(text)
                theirs, ours = self.programs.run(words)
                place = f"alias: {name} (the AWS CLI: {theirs.stderr[-300:]!r}; chimectl: {ours.stderr!r})"
                self.tally.equal(ours.sent(), theirs.sent(), place)
        with self.tally.group("aliases of the shell"):
            for value in SHELL:
                self.alias(f"[toplevel]\nrun = {value}\n")
                # All words with one command are enough.
                for words in SHELL_WORDS if value == SHELL[0] else SHELL_WORDS[1:3]:
                    theirs, ours = self.programs.run(("run", *words), stdin=b"input")
                    for part in ("status", "stdout", "stderr"):
                        place = f"{value!r} with {words}: {part}"
                        self.tally.equal(getattr(ours, part), getattr(theirs, part), place)
        # Version 2 alone has aliases inside of a service.
        with self.tally.group("aliases of a service"):
            self.alias("[command chime-sdk-meetings]\ngm = get-meeting\nget-attendee = get-attendee --attendee-id a\n")
            plain, _ = self.programs.run(GET)
            _, ours = self.programs.run((GET[0], "gm", *GET[2:]))
            self.tally.equal(ours.sent(), plain.sent(), "gm")
            plain, _ = self.programs.run((GET[0], "get-attendee", *GET[2:], "--attendee-id", "a"))
            _, ours = self.programs.run((GET[0], "get-attendee", *GET[2:]))
            self.tally.equal(ours.sent(), plain.sent(), "get-attendee, which hides itself")
        pathlib.Path(self.programs.home, ".aws/cli/alias").unlink()

    def alias(self, text):
        """Writes the file of aliases."""
        path = pathlib.Path(self.programs.home, ".aws/cli/alias")
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")


def rules(outcome):
    """The ids in an answer, and whether there is a token."""
    if outcome.is_refused:
        return REFUSED
    answer = json.loads(outcome.stdout or "{}")
    return [rule["SipRuleId"] for rule in answer.get("SipRules", [])], "NextToken" in answer


def main():
    """Makes the comparisons."""
    parser = drawing(__doc__)
    parser.add_argument("--rounds", type=int, default=4, help="how often times are drawn")
    options = parser.parse_args()
    print(f"seed {options.seed}")
    # dateutil warns of zones that it does not know.
    warnings.simplefilter("ignore")
    tally = Tally()
    with tempfile.TemporaryDirectory() as home:
        pathlib.Path(home, ".aws").mkdir()
        pathlib.Path(home, ".aws", "config").write_text(CONFIG, encoding="utf-8")
        for name, contents in FILES.items():
            pathlib.Path(home, name).write_bytes(contents)
        comparison = Comparison(Programs(options.chimectl, home), tally, random.Random(options.seed))
        comparison.times(options.rounds)
        comparison.numbers()
        comparison.files()
        comparison.paging()
        comparison.answers()
        comparison.aliases()
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
