"""Creates things through a service that breaks connections, and compares what each program says
with what is there afterwards.

Usage: check_outcomes.py PATH_TO_CHIMECTL

chimectl may make nothing twice, has to be right where it says that something was made or was not,
and says of everything else that its outcome is unknown. botocore and the AWS CLI meet the same
faults beside it: what they make twice, and what they call failed that is there, is printed.
"""

import argparse
import collections
import contextlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

# The AWS CLI brings botocore under its own name, and makes it importable.
import awscli  # noqa: F401
import botocore.session
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from tally import Tally

READY = "The sandbox is ready at "
ACCESS_KEY, SECRET_KEY = "AKIDSANDBOX", "sandbox"
# How the requests fail, with their share.
FAULTS = ("reset:0.1", "cut:0.1", "after-500:0.1", "before-reset:0.1", "500:0.1", "400:0.05")
OPERATIONS = ("CreateVoiceConnector", "CreateAppInstance")
DONE, NOT_DONE, UNKNOWN = "done", "not done", "unknown"
AT_ONCE = 4


@contextlib.contextmanager
def serving(chimectl, home):
    """Runs a sandbox whose creations fail as FAULTS say, the same in every run."""
    rules = [f"--fault={operation}={fault}" for operation in OPERATIONS for fault in FAULTS]
    command = [chimectl, "sandbox", "serve", "--in-memory", "--seed", "11", *rules]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={"HOME": home})
    try:
        yield process.stdout.readline().removeprefix(READY).strip()
    finally:
        process.kill()
        process.wait()


def client_of(url, service, retries):
    """A client of botocore."""
    session = botocore.session.get_session()
    session.set_credentials(ACCESS_KEY, SECRET_KEY)
    config = Config(retries={"mode": retries}, proxies={})
    return session.create_client(service, "us-east-1", endpoint_url=url, config=config)


def found(url):
    """How often each name is there, among voice connectors and app instances."""
    voice, identity = (client_of(url, f"chime-sdk-{name}", "standard") for name in ("voice", "identity"))
    pages = (
        (voice.list_voice_connectors, "VoiceConnectors"),
        (identity.list_app_instances, "AppInstances"),
    )
    names = collections.Counter()
    for method, member in pages:
        answer = method()
        names.update(item["Name"] for item in answer[member])
        while "NextToken" in answer:
            answer = method(NextToken=answer["NextToken"])
            names.update(item["Name"] for item in answer[member])
    return names


def by_botocore(mode):
    """Creates through botocore with a mode of its retries, which do not wait."""

    def create(url, numbers):
        voice, identity = (client_of(url, f"chime-sdk-{name}", mode) for name in ("voice", "identity"))
        said = {}
        sleep, time.sleep = time.sleep, lambda _: None
        try:
            for number in numbers:
                name = f"n-{number}"
                try:
                    if number % 2:
                        identity.create_app_instance(Name=name, ClientRequestToken=f"token-{number}")
                    else:
                        voice.create_voice_connector(Name=name, RequireEncryption=True)
                    said[name] = DONE
                except (BotoCoreError, ClientError):
                    said[name] = NOT_DONE
        finally:
            time.sleep = sleep
        return said

    return create


def by_program(program, home, group, judge, more):
    """Creates by a process for each."""

    def create(url, numbers):
        environment = {
            "HOME": home,
            "PATH": os.environ["PATH"],
            "AWS_ACCESS_KEY_ID": ACCESS_KEY,
            "AWS_SECRET_ACCESS_KEY": SECRET_KEY,
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_REGION": "us-east-1",
            "AWS_NEW_RETRIES_2026": "true",
        }

        def one(number):
            name = f"n-{number}"
            what = {
                0: ["voice", "create-voice-connector", "--require-encryption"],
                1: ["identity", "create-app-instance", "--client-request-token", f"token-{number}"],
            }[number % 2]
            command = [program, f"{group}{what[0]}", *what[1:], "--name", name, "--endpoint-url", url, *more]
            run = subprocess.run(command, capture_output=True, text=True, env=environment)
            return name, judge(run)

        with ThreadPoolExecutor(AT_ONCE) as pool:
            return dict(pool.map(one, numbers))

    return create


def judged_by_status(run):
    """What the AWS CLI says: it knows done and not done."""
    return DONE if run.returncode == 0 else NOT_DONE


def judged_by_members(run):
    """What chimectl says."""
    if run.returncode == 0:
        return DONE
    return UNKNOWN if json.loads(run.stderr)["OutcomeUnknown"] else NOT_DONE


def judge(tally, program, said, names):
    """Holds what was said against what is there; counts it where the program has to be right."""
    wrong = collections.Counter()
    for name, outcome in said.items():
        times = names[name]
        if times > 1:
            wrong["made twice or more often"] += 1
        if outcome == NOT_DONE and times > 0:
            wrong["called failed and made"] += 1
        if outcome == DONE and times == 0:
            wrong["called made and not there"] += 1
        if tally:
            right = {DONE: (1,), NOT_DONE: (0,), UNKNOWN: (0, 1)}[outcome]
            tally.check(times in right, f"{program}: {name} is {outcome}, and there {times} times")
    counts = collections.Counter(said.values())
    print(f"{program}: {len(said)} creations, {dict(counts)}; wrong: {dict(wrong) or 'none'}", flush=True)
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("chimectl")
    parser.add_argument("--creations", type=int, default=200, help="creations by chimectl and by botocore")
    parser.add_argument("--sample", type=int, default=24, help="creations by the AWS CLI")
    options = parser.parse_args()
    chimectl = str(pathlib.Path(options.chimectl).resolve())
    aws = str(pathlib.Path(sys.executable).with_name("aws"))
    tally = Tally()
    with tempfile.TemporaryDirectory() as home:
        form = ["--cli-error-format", "json"]
        programs = (
            ("chimectl", options.creations, by_program(chimectl, home, "", judged_by_members, form)),
            ("botocore, standard retries", options.creations, by_botocore("standard")),
            ("botocore, legacy retries", options.creations, by_botocore("legacy")),
            ("the AWS CLI", options.sample, by_program(aws, home, "chime-sdk-", judged_by_status, [])),
        )
        twice = 0
        for program, creations, create in programs:
            with serving(chimectl, home) as url:
                said = create(url, range(creations))
                own = program == "chimectl"
                wrong = judge(tally if own else None, program, said, found(url))
                if own:
                    seen = set(said.values())
                    tally.equal(seen, {DONE, NOT_DONE, UNKNOWN}, "outcomes that came about")
                else:
                    twice += wrong["made twice or more often"]
        # Where nobody makes anything twice, nothing was put to the test.
        tally.check(twice > 0, "no other program made anything twice")
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
