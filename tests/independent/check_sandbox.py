"""Walks through `chimectl sandbox serve` with botocore, a client that shares no code with it.

Usage: check_sandbox.py PATH_TO_CHIMECTL [SERVICE | workflows | lives | calls ...]

Every answer is held against botocore's service model, every error against the codes that the API
reference documents for the operation; the sandbox verifies botocore's signature of every request.
The limits of the reference are tried from both sides. Each service has a module of its own, which
says how to make what its operations need; the workflows go across the services.
"""

import argparse
import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile

import chat
import sandbox_identity
import sandbox_media_pipelines
import sandbox_meetings
import sandbox_messaging
import sandbox_voice
from limits import check_limits
from sandbox_calls import Function, check_calls
from sandbox_lives import check_lives
from sandbox_texts import check_texts
from signatures import check_signatures
from tally import Tally
from workflows import check_workflows

READY = "The sandbox is ready at "
# Seconds in which the sandbox has to end.
PATIENCE = 10
# For each service: its module and the class of its client.
SERVICES = {
    "identity": (sandbox_identity, sandbox_identity.Identity),
    "media-pipelines": (sandbox_media_pipelines, sandbox_media_pipelines.MediaPipelines),
    "meetings": (sandbox_meetings, sandbox_meetings.Meetings),
    "messaging": (sandbox_messaging, chat.Messaging),
    "voice": (sandbox_voice, sandbox_voice.Voice),
}
WORKFLOWS = "workflows"
LIVES = "lives"
CALLS = "calls"
PARTS = [*SERVICES, WORKFLOWS, LIVES, CALLS]


class Served:
    """A sandbox that is served: its URL, and its state from outside."""

    def __init__(self, chimectl, home):
        self.chimectl = chimectl
        self.state = os.path.join(home, "state.db")
        self.environment = {"HOME": home, "PATH": os.environ["PATH"]}
        self.url = None

    def command(self, *words):
        """The words of a `chimectl sandbox` command on the state."""
        return [self.chimectl, "sandbox", *words, "--state", self.state]

    def export(self):
        """Everything in the sandbox, as text, but for what time alone changes: tasks last some
        seconds under every clock."""
        command = self.command("export")
        text = subprocess.run(
            command, capture_output=True, text=True, check=True, env=self.environment
        ).stdout
        state = json.loads(text)
        state["resource"] = [
            row
            for row in state["resource"]
            if not row["kind"].endswith("-task") and row["kind"] != "expiration"
        ]
        return json.dumps(state, indent=1)

    def tick(self, duration):
        """Moves a manual clock on."""
        command = self.command("tick", duration)
        subprocess.run(command, capture_output=True, check=True, env=self.environment)


@contextlib.contextmanager
def serving(chimectl, tally, clock, *words):
    """Runs a sandbox with a clock and more words, and checks how it ends."""
    with tempfile.TemporaryDirectory() as home:
        served = Served(chimectl, home)
        process = subprocess.Popen(
            [
                *served.command("serve"),
                *("--port", "0", "--clock", clock, "--verify-signatures"),
                *words,
            ],
            stdout=subprocess.PIPE,
            text=True,
            env=served.environment,
        )
        try:
            line = process.stdout.readline()
            if not line.startswith(READY):
                raise SystemExit(f"the sandbox did not start; it printed {line!r}")
            served.url = line[len(READY) :].strip()
            yield served
            with tally.group("end"):
                process.send_signal(signal.SIGTERM)
                rest, _ = process.communicate(timeout=PATIENCE)
                tally.equal(process.returncode, 0, "exit status after SIGTERM")
                tally.equal(rest, "", "what is printed after the address")
        finally:
            process.kill()
            process.wait()


def check_service(chimectl, module, client_of, tally):
    """Makes all checks of one service. Those that have to see a state pass are given a sandbox with
    a manual clock, and the function that moves it on."""
    succeeded = set()
    timed = getattr(module, "TIMED_CHECKS", ())
    if timed:
        with serving(chimectl, tally, "manual") as served:
            # The first tick stops the clock: no check depends on how fast the machine is.
            served.tick("0s")
            client = client_of(served.url, tally, module.SERVICE)
            for name, check in timed:
                with tally.group(f"{module.SERVICE} {name}"):
                    check(client, tally, served.tick)
            succeeded |= client.succeeded
    with serving(chimectl, tally, "instant") as served:
        client = client_of(served.url, tally, module.SERVICE)
        for name, check in module.CHECKS:
            with tally.group(f"{module.SERVICE} {name}"):
                check(client, tally)
        with tally.group(f"{module.SERVICE} numbers and booleans as text"):
            check_texts(client, tally)
        with tally.group(f"{module.SERVICE} limits"):
            check_limits(client, tally, module.RULES, served.export)
        with tally.group(f"{module.SERVICE} signatures"):
            check_signatures(client, tally, served.export)
        with tally.group(f"{module.SERVICE} coverage"):
            left = set(client.model.operation_names) - succeeded - client.succeeded
            tally.check(not left, f"operations that never succeeded: {sorted(left)}")


def main():
    """Makes all checks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("chimectl")
    parser.add_argument("parts", nargs="*", default=PARTS, metavar="SERVICE")
    options = parser.parse_args()
    chimectl = os.path.abspath(options.chimectl)
    tally = Tally()
    for part in options.parts:
        if part == WORKFLOWS:
            with serving(chimectl, tally, "instant") as served:
                check_workflows(served.url, tally)
        elif part == LIVES:
            with serving(chimectl, tally, "instant") as served:
                check_lives(served.url, tally)
        elif part == CALLS:
            function = Function()
            with serving(chimectl, tally, "instant", "--function", f"*={function.url}") as served:
                client = sandbox_voice.Voice(served.url, tally, sandbox_voice.SERVICE)
                with tally.group("calls that a function steers"):
                    check_calls(client, tally, function)
        else:
            check_service(chimectl, *SERVICES[part], tally)
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
