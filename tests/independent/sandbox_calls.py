"""Calls that a function of a SIP media application steers, begun by botocore."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from client import failed
from voice_client import PEOPLE

# Seconds in which something has to happen.
PATIENCE = 30


class Function:
    """A function that answers its events with what `answers` has for their types."""

    def __init__(self):
        self.answers = {}
        self.events = []
        function = self

        class Invocation(BaseHTTPRequestHandler):
            """One invocation, in the form of the runtime emulator of AWS Lambda."""

            def do_POST(self):  # pylint: disable=invalid-name
                """Answers an event."""
                event = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                function.events.append(event)
                actions = function.answers.get(event["InvocationEventType"], [])
                body = json.dumps({"SchemaVersion": "1.0", "Actions": actions}).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):  # pylint: disable=arguments-differ
                """Says nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Invocation)
        self.url = f"http://127.0.0.1:{self.server.server_port}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def told(self, count):
        """The types of the events, when there are so many."""
        end = time.monotonic() + PATIENCE
        while len(self.events) < count and time.monotonic() < end:
            time.sleep(0.05)
        return [event["InvocationEventType"] for event in self.events]


def check_calls(client, tally, function):
    """A call out, with an update that interrupts it, and an end after which it takes none."""
    application = {"SipMediaApplicationId": client.application_id()}
    pause = {"Type": "Pause", "Parameters": {"DurationInMilliseconds": "600000"}}
    function.answers = {
        "CALL_ANSWERED": [pause],
        "CALL_UPDATE_REQUESTED": [{"Type": "Hangup", "Parameters": {"SipResponseCode": "0"}}],
    }
    number = client.number()
    made = client.get(
        "CreateSipMediaApplicationCall",
        **application,
        FromPhoneNumber=number,
        ToPhoneNumber=PEOPLE[0],
        ArgumentsMap={"stage": "test"},
        SipHeaders={"X-Case": "42"},
    )
    call = {**application, **made["SipMediaApplicationCall"]}
    begun = ["NEW_OUTBOUND_CALL", "RINGING", "CALL_ANSWERED"]
    tally.equal(function.told(3), begun, "events of a call that is answered")
    client.get("UpdateSipMediaApplicationCall", **call, Arguments={"stage": "end"})
    ended = [*begun, "CALL_UPDATE_REQUESTED", "ACTION_INTERRUPTED", "HANGUP"]
    tally.equal(function.told(6), ended, "events of a call that is updated")
    first, update = function.events[0], function.events[3]
    tally.equal(first["ActionData"]["Parameters"]["Arguments"], {"stage": "test"}, "ArgumentsMap")
    tally.equal(update["ActionData"]["Parameters"]["Arguments"], {"stage": "end"}, "Arguments")
    for event, sequence in zip(function.events, range(1, 7)):
        details = event["CallDetails"]
        tally.equal(event["Sequence"], sequence, "Sequence")
        tally.equal(details["TransactionId"], call["TransactionId"], "TransactionId")
        leg = details["Participants"][0]
        tally.equal([leg["From"], leg["To"]], [number, PEOPLE[0]], "From and To of a leg")
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if failed(client.call("UpdateSipMediaApplicationCall", **call, Arguments={})):
            break
        time.sleep(0.05)
    client.refuse("NotFoundException", "UpdateSipMediaApplicationCall", **call, Arguments={})
