"""Walks through the pipelines of meetings on the sandbox: captures and what is made of them."""

from client import new_name
from media_pipelines_client import (
    ACCOUNT,
    capture_request,
    concatenation_request,
    drawn,
    live_request,
    stream_request,
)
from walks import complete, documented, same

NOBODY = "00000000-0000-4000-8000-000000000000"
# The create operations whose source is a meeting, with the kind of pipeline.
OF_MEETING = {
    "CreateMediaCapturePipeline": "MediaCapturePipeline",
    "CreateMediaLiveConnectorPipeline": "MediaLiveConnectorPipeline",
    "CreateMediaStreamPipeline": "MediaStreamPipeline",
}


def check_captures(client, tally):
    """Captures: what was asked for comes back; one for a meeting; what does not fit."""
    arn = client.meeting_arn()
    configuration = drawn(client, "ChimeSdkMeetingConfiguration")
    asked = {
        **capture_request(arn),
        "ChimeSdkMeetingConfiguration": configuration,
        "SseAwsKeyManagementParams": {
            "AwsKmsKeyId": "alias/recordings",
            "AwsKmsEncryptionContext": "eyJhIjoiYiJ9",
        },
        "SinkIamRoleArn": "arn:aws:iam::123456789012:role/recordings",
    }
    create = "CreateMediaCapturePipeline"
    made = client.get(create, **asked)["MediaCapturePipeline"]
    same(tally, made, {**asked, "Status": "Initializing"}, create)
    complete(client, tally, [made], "MediaCapturePipeline")
    tally.check(made["MediaPipelineId"] in made["MediaPipelineArn"], "MediaPipelineArn")
    pipeline = {"MediaPipelineId": made["MediaPipelineId"]}
    got = client.get("GetMediaCapturePipeline", **pipeline)["MediaCapturePipeline"]
    tally.equal(got["Status"], "InProgress", "Status of a capture")
    same(tally, got, asked, "GetMediaCapturePipeline")
    shown = client.get("GetMediaPipeline", **pipeline)["MediaPipeline"]
    tally.equal(shown, {"MediaCapturePipeline": got}, "GetMediaPipeline of a capture")

    client.refuse("ResourceLimitExceededException", create, **capture_request(arn))
    client.get("DeleteMediaCapturePipeline", **pipeline)
    for delete in ("DeleteMediaCapturePipeline", "DeleteMediaPipeline"):
        client.refuse("NotFoundException", delete, **pipeline)
    got = client.get("GetMediaCapturePipeline", **pipeline)["MediaCapturePipeline"]
    tally.equal(got["Status"], "Stopped", "Status of a capture that was deleted")
    plain = client.get(create, **capture_request(arn))["MediaCapturePipeline"]
    artifacts = plain["ChimeSdkMeetingConfiguration"]["ArtifactsConfiguration"]
    tally.check({"Audio", "Video", "Content"} <= set(artifacts), f"default artifacts: {artifacts}")

    fresh = capture_request(client.meeting_arn())
    many = {"AttendeeIds": [new_name() for _ in range(13)], "ExternalUserIds": ["alice"] * 13}
    composited = {
        "Audio": {"MuxType": "AudioWithCompositedVideo"},
        "Video": {"State": "Disabled"},
        "Content": {"State": "Disabled"},
    }
    for wrong, names in (
        ({"SinkArn": "arn:aws:iam::123456789012:role/recordings"}, "SinkArn"),
        ({"SinkArn": "arn:aws:s3:::"}, "SinkArn"),
        ({"SseAwsKeyManagementParams": {"AwsKmsKeyId": "alias/a"}}, "SinkIamRoleArn"),
        (
            {"ChimeSdkMeetingConfiguration": {"ArtifactsConfiguration": composited}},
            "MuxType CompositedVideo",
        ),
        (
            {
                "ChimeSdkMeetingConfiguration": {
                    "SourceConfiguration": {"SelectedVideoStreams": many}
                }
            },
            "SelectedVideoStreams 25",
        ),
    ):
        client.refuse("BadRequestException", create, names, **{**fresh, **wrong})
    other = client.pipeline("CreateMediaLiveConnectorPipeline")
    for operation in ("GetMediaCapturePipeline", "DeleteMediaCapturePipeline"):
        client.refuse("NotFoundException", operation, MediaPipelineId=other)


def check_sources(client, tally):
    """Sources: a meeting of any region by either form of its ARN, with one pipeline of a kind."""
    for operation, kind in OF_MEETING.items():
        meeting = client.meeting()
        plain = f"arn:aws:chime::{ACCOUNT}:meeting:{meeting['MeetingId']}"
        away = client.meetings.in_region("eu-west-2")
        distant = client.meeting(meetings=away)["MeetingArn"]
        for arn in (plain, distant):
            made = client.get(operation, **client.request_of(operation, arn))[kind]
            tally.equal(made["Status"], "Initializing", f"{operation}: Status")
            pipeline = {"MediaPipelineId": made["MediaPipelineId"]}
            got = client.get("GetMediaPipeline", **pipeline)["MediaPipeline"]
            tally.equal(set(got), {kind}, f"GetMediaPipeline: the member of a {kind}")
            expected = {**made, "Status": "InProgress"}
            tally.equal(got[kind], expected, f"GetMediaPipeline of a {kind}")
            again = client.request_of(operation, arn)
            client.refuse("ResourceLimitExceededException", operation, **again)
        other_form = client.request_of(operation, meeting["MeetingArn"])
        client.refuse("ResourceLimitExceededException", operation, **other_form)
        missing = documented(client, operation, "NotFoundException")
        wrong_region = meeting["MeetingArn"].replace("us-east-1", "eu-west-2")
        for arn, code in (
            (plain.replace(meeting["MeetingId"], NOBODY), missing),
            (wrong_region, missing),
            (plain.replace(ACCOUNT, "210987654321"), "ForbiddenException"),
            ("arn:aws:chime:us-east-1:123456789012:vc/abc", "BadRequestException"),
        ):
            client.refuse(code, operation, **client.request_of(operation, arn))
        # The pipelines of a meeting end with it.
        client.meetings.get("DeleteMeeting", MeetingId=meeting["MeetingId"])
        arn = meeting["MeetingArn"]
        client.refuse(missing, operation, **client.request_of(operation, arn))
        listed = client.get("ListMediaPipelines", MaxResults=100)["MediaPipelines"]
        stopped = [
            item["MediaPipelineId"]
            for item in listed
            if client.status(item["MediaPipelineId"]) == "Stopped"
        ]
        tally.equal(len(stopped), 1, f"{kind}: pipelines that stopped with their meeting")
        client.get("DeleteMediaPipeline", MediaPipelineId=stopped[0])


def check_concatenations(client, tally):
    """Concatenations: wait for the end of their capture, then work and stop."""
    capture = client.capture()
    asked = concatenation_request(capture["MediaPipelineArn"])
    create = "CreateMediaConcatenationPipeline"
    made = client.get(create, **asked)["MediaConcatenationPipeline"]
    same(tally, made, {**asked, "Status": "Initializing"}, create)
    complete(client, tally, [made], "MediaConcatenationPipeline")
    pipeline = made["MediaPipelineId"]
    tally.equal(client.status(pipeline), "Initializing", "Status while the capture goes on")
    client.get("DeleteMediaCapturePipeline", MediaPipelineId=capture["MediaPipelineId"])
    tally.equal(client.status(pipeline), "Stopped", "Status after the end of the capture")
    late = client.get(create, **asked)["MediaConcatenationPipeline"]["MediaPipelineId"]
    tally.equal(client.status(late), "Stopped", "Status where the capture had ended")
    missing = documented(client, create, "NotFoundException")
    for arn in (
        capture["MediaPipelineArn"].replace(capture["MediaPipelineId"], NOBODY),
        made["MediaPipelineArn"],
        "arn:aws:chime:us-east-1:123456789012:meeting/abc",
    ):
        client.refuse(missing, create, "MediaPipelineArn", **concatenation_request(arn))
    wrong = concatenation_request(capture["MediaPipelineArn"], sink="arn:aws:sns:us-east-1:1:a")
    client.refuse("BadRequestException", create, "Destination", **wrong)


def check_live_connectors(client, tally):
    """Live connectors: an RTMP URL, and a composition where one is asked for."""
    source = drawn(client, "ChimeSdkMeetingLiveConnectorConfiguration")
    source["Arn"] = client.meeting_arn()
    asked = {
        "Sources": [
            {
                "SourceType": "ChimeSdkMeeting",
                "ChimeSdkMeetingLiveConnectorConfiguration": source,
            }
        ],
        "Sinks": [
            {
                "SinkType": "RTMP",
                "RTMPConfiguration": {
                    "Url": "rtmps://example.com/live/key",
                    "AudioChannels": "Stereo",
                    "AudioSampleRate": "48000",
                },
            }
        ],
    }
    create = "CreateMediaLiveConnectorPipeline"
    made = client.get(create, **asked)["MediaLiveConnectorPipeline"]
    same(tally, made, asked, create)
    complete(client, tally, [made], "MediaLiveConnectorPipeline")
    arn = client.meeting_arn()
    client.refuse("BadRequestException", create, "Url", **live_request(arn, "http://example.com"))
    wrong = live_request(arn)
    configuration = wrong["Sources"][0]["ChimeSdkMeetingLiveConnectorConfiguration"]
    configuration["MuxType"] = "AudioWithCompositedVideo"
    client.refuse("BadRequestException", create, "CompositedVideo", **wrong)
    pipeline = {"MediaPipelineId": made["MediaPipelineId"]}
    client.get("DeleteMediaPipeline", **pipeline)
    client.refuse("NotFoundException", "DeleteMediaPipeline", **pipeline)
    tally.equal(client.status(made["MediaPipelineId"]), "Stopped", "Status of a deleted pipeline")


def check_pipeline_times(client, tally, tick):
    """Pipelines begin, run, stop and are forgotten after a day."""
    for operation, kind in OF_MEETING.items():
        if kind == "MediaStreamPipeline":
            continue
        check_life(client, tally, tick, client.of_kind(operation), kind)
    pool = client.pool()
    early = stream_request(client.meeting_arn(), pool["PoolArn"])
    client.refuse("BadRequestException", "CreateMediaStreamPipeline", "CREATING", **early)
    tick("10s")
    made = client.get("CreateMediaStreamPipeline", **early)["MediaStreamPipeline"]
    check_life(client, tally, tick, made, "MediaStreamPipeline")


def check_life(client, tally, tick, made, kind):
    pipeline = {"MediaPipelineId": made["MediaPipelineId"]}
    for wait, status, seconds in (("2s", "Initializing", 0), ("1s", "InProgress", 3)):
        tick(wait)
        got = client.get("GetMediaPipeline", **pipeline)["MediaPipeline"][kind]
        tally.equal(got["Status"], status, f"Status of a {kind}")
        passed = (got["UpdatedTimestamp"] - got["CreatedTimestamp"]).total_seconds()
        tally.equal(passed, seconds, f"{kind}: seconds until {status}")
    client.get("DeleteMediaPipeline", **pipeline)
    for wait, status in (("0s", "Stopping"), ("4s", "Stopping"), ("1s", "Stopped")):
        tick(wait)
        tally.equal(client.status(made["MediaPipelineId"]), status, f"Status of a {kind}")
        listed = client.get("ListMediaPipelines", MaxResults=100)["MediaPipelines"]
        ids = [item["MediaPipelineId"] for item in listed]
        tally.check(made["MediaPipelineId"] not in ids, f"a deleted {kind} is listed")
    if kind == "MediaCapturePipeline":
        # A recording can be joined for 30 days.
        tick("29d")
        client.get("GetMediaPipeline", **pipeline)
    tick("24h")
    client.refuse("NotFoundException", "GetMediaPipeline", **pipeline)


def check_waiting_times(client, tally, tick):
    """A concatenation waits for its capture, a capture ends with its meeting."""
    meeting = client.meeting()
    capture = client.get("CreateMediaCapturePipeline", **capture_request(meeting["MeetingArn"]))
    capture = capture["MediaCapturePipeline"]
    request = concatenation_request(capture["MediaPipelineArn"])
    made = client.get("CreateMediaConcatenationPipeline", **request)["MediaConcatenationPipeline"]
    joining = made["MediaPipelineId"]
    tick("1m")
    tally.equal(client.status(joining), "Initializing", "Status while the capture goes on")
    client.meetings.get("DeleteMeeting", MeetingId=meeting["MeetingId"])
    for wait, first, second in (
        ("0s", "Stopping", "Initializing"),
        ("5s", "Stopped", "Initializing"),
        ("3s", "Stopped", "InProgress"),
        ("29s", "Stopped", "InProgress"),
        ("1s", "Stopped", "Stopped"),
    ):
        tick(wait)
        statuses = client.status(capture["MediaPipelineId"]), client.status(joining)
        tally.equal(statuses, (first, second), "Status of a capture and of its concatenation")


CHECKS = (
    ("captures", check_captures),
    ("sources", check_sources),
    ("concatenations", check_concatenations),
    ("live connectors", check_live_connectors),
)
TIMED_CHECKS = (
    ("times of pipelines", check_pipeline_times),
    ("times of concatenations", check_waiting_times),
)
