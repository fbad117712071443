"""Does the workflows that people do, from end to end across the services, on one sandbox.

Each is one of the scripts in docs/workflows, with what its answers have to say. The clock is
instant: what works in the background has ended when it is asked for next.
"""

import pathlib

from services import Services
from workflow_media import do_recording, do_stream_pool
from workflow_messaging import do_channel_flow, do_messaging, do_retention, do_streaming
from workflow_telephony import (
    do_call_analytics,
    do_sip_application,
    do_teardown,
    do_voice_connector,
)

SCRIPTS = pathlib.Path(__file__).parents[2] / "docs" / "workflows"
# By the names of the scripts. The teardown takes down what the two before it have made.
WORKFLOWS = {
    "messaging": do_messaging,
    "retention-and-expiration": do_retention,
    "streaming-configurations": do_streaming,
    "channel-flow": do_channel_flow,
    "meeting-to-recording": do_recording,
    "telephony-voice-connector": do_voice_connector,
    "telephony-sip-media-application": do_sip_application,
    "telephony-teardown": do_teardown,
    "call-analytics": do_call_analytics,
    "kinesis-video-stream-pool": do_stream_pool,
}


def check_workflows(url, tally):
    """Does all workflows on a sandbox, one after the other."""
    services = Services(url, tally)
    for name, workflow in WORKFLOWS.items():
        with tally.group(f"workflow {name}"):
            workflow(services, tally)
    with tally.group("workflow scripts"):
        scripts = sorted(script.stem for script in SCRIPTS.glob("*.sh"))
        tally.equal(scripts, sorted(WORKFLOWS), "scripts that are checked as workflows")
