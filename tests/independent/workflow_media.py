"""Workflows of meetings and their media: recordings, Kinesis video streams."""

from client import new_name
from services import ACCOUNT, REGION, each
from walks import same

BUCKET = "arn:aws:s3:::example-recordings"


def do_recording(services, tally):
    """A meeting with attendees and transcription, recorded in pieces that are joined at the end."""
    meetings, pipelines = services.meetings, services.pipelines
    request, meeting = services.meeting()
    same(tally, meeting, {"ExternalMeetingId": "standup", "MediaRegion": REGION}, "CreateMeeting")
    again = meetings.get("CreateMeeting", **request)["Meeting"]
    tally.equal(again, meeting, "the meeting of a request that was made twice")
    of = {"MeetingId": meeting["MeetingId"]}
    tally.equal(meetings.get("GetMeeting", **of)["Meeting"], meeting, "GetMeeting")

    users = [{"ExternalUserId": user} for user in ("alice", "bob")]
    batch = meetings.get("BatchCreateAttendee", **of, Attendees=users)
    tally.equal(each(batch["Attendees"], "ExternalUserId"), ["alice", "bob"], "attendees")
    tally.equal(batch.get("Errors", []), [], "attendees that could not be made")
    tokens = set(each(batch["Attendees"], "JoinToken"))
    tally.equal(len(tokens), 2, "different join tokens")
    listed = meetings.get("ListAttendees", **of)["Attendees"]
    tally.equal(
        sorted(each(listed, "AttendeeId")),
        sorted(each(batch["Attendees"], "AttendeeId")),
        "ListAttendees",
    )
    engine = {"EngineTranscribeSettings": {"LanguageCode": "en-US"}}
    meetings.get("StartMeetingTranscription", **of, TranscriptionConfiguration=engine)

    # Samples name the meeting by this older form of its ARN.
    source = f"arn:aws:chime::{ACCOUNT}:meeting:{meeting['MeetingId']}"
    recording = {
        "SourceType": "ChimeSdkMeeting",
        "SourceArn": source,
        "SinkType": "S3Bucket",
        "SinkArn": BUCKET,
    }
    capture = pipelines.get(
        "CreateMediaCapturePipeline", **recording, ClientRequestToken=new_name()
    )["MediaCapturePipeline"]
    same(tally, capture, {**recording, "Status": "Initializing"}, "CreateMediaCapturePipeline")
    pipelines.refuse(
        "ResourceLimitExceededException",
        "CreateMediaCapturePipeline",
        **{**recording, "SourceArn": meeting["MeetingArn"]},
    )
    tally.equal(services.pipeline(capture["MediaPipelineId"])["Status"], "InProgress", "capture")

    states = {
        "Audio": "Enabled",
        "Video": "Disabled",
        "Content": "Enabled",
        "DataChannel": "Disabled",
        "TranscriptionMessages": "Enabled",
        "MeetingEvents": "Disabled",
        "CompositedVideo": "Disabled",
    }
    artifacts = {name: {"State": state} for name, state in states.items()}
    pieces = {
        "MediaPipelineArn": capture["MediaPipelineArn"],
        "ChimeSdkMeetingConfiguration": {"ArtifactsConfiguration": artifacts},
    }
    joining = {
        "Sources": [
            {"Type": "MediaCapturePipeline", "MediaCapturePipelineSourceConfiguration": pieces}
        ],
        "Sinks": [{"Type": "S3Bucket", "S3BucketSinkConfiguration": {"Destination": BUCKET}}],
    }
    made = pipelines.get(
        "CreateMediaConcatenationPipeline", **joining, ClientRequestToken=new_name()
    )["MediaConcatenationPipeline"]
    same(tally, made, {**joining, "Status": "Initializing"}, "CreateMediaConcatenationPipeline")
    concatenation = made["MediaPipelineId"]
    waiting = services.pipeline(concatenation)["Status"]
    tally.equal(waiting, "Initializing", "a concatenation whose capture goes on")

    pipelines.get("DeleteMediaPipeline", MediaPipelineId=capture["MediaPipelineId"])
    ended = services.pipeline(capture["MediaPipelineId"])["Status"]
    tally.equal(ended, "Stopped", "a capture that was ended")
    meetings.get("StopMeetingTranscription", **of)
    meetings.get("DeleteMeeting", **of)
    meetings.refuse("NotFoundException", "GetMeeting", **of)
    tally.equal(services.pipeline(concatenation)["Status"], "Stopped", "the concatenation's end")
    pipelines.get("DeleteMediaPipeline", MediaPipelineId=concatenation)
    left = each(pipelines.get("ListMediaPipelines")["MediaPipelines"], "MediaPipelineId")
    tally.equal(left, [], "pipelines that are left")


def do_stream_pool(services, tally):
    """The audio of a meeting goes to Kinesis video streams that were made in advance."""
    meetings, pipelines = services.meetings, services.pipelines
    operation, kind = "MediaPipelineKinesisVideoStreamPool", "KinesisVideoStreamPoolConfiguration"
    streams = {"Region": REGION, "DataRetentionInHours": 24}
    asked = {"PoolName": "meeting-audio", "StreamConfiguration": streams}
    pool = pipelines.get(f"Create{operation}", **asked, ClientRequestToken=new_name())[kind]
    same(tally, pool, {**asked, "PoolStatus": "CREATING"}, f"Create{operation}")
    named = {"Identifier": "meeting-audio"}
    got = pipelines.get(f"Get{operation}", **named)[kind]
    same(tally, got, {**asked, "PoolStatus": "ACTIVE"}, f"Get{operation}")

    _, meeting = services.meeting()
    sink = {
        "SinkType": "KinesisVideoStreamPool",
        "SinkArn": pool["PoolArn"],
        "ReservedStreamCapacity": 1,
        "MediaStreamType": "MixedAudio",
    }
    asked = {
        "Sources": [{"SourceType": "ChimeSdkMeeting", "SourceArn": meeting["MeetingArn"]}],
        "Sinks": [sink],
    }
    made = pipelines.get("CreateMediaStreamPipeline", **asked, ClientRequestToken=new_name())
    same(
        tally,
        made["MediaStreamPipeline"],
        {**asked, "Status": "Initializing"},
        "CreateMediaStreamPipeline",
    )
    pipeline = made["MediaStreamPipeline"]["MediaPipelineId"]
    tally.equal(services.pipeline(pipeline)["Status"], "InProgress", "a stream pipeline")
    got = pipelines.get(f"Get{operation}", **named)[kind]
    tally.equal(got["PoolSize"], 1, "streams of the pool that are reserved")

    pipelines.get("DeleteMediaPipeline", MediaPipelineId=pipeline)
    meetings.get("DeleteMeeting", MeetingId=meeting["MeetingId"])
    tally.equal(services.pipeline(pipeline)["Status"], "Stopped", "a stream pipeline's end")
    pipelines.get(f"Delete{operation}", **named)
    left = pipelines.get(f"List{operation}s")["KinesisVideoStreamPools"]
    tally.equal(each(left, "PoolName"), [], "pools that are left")
    pipelines.refuse("NotFoundException", f"Get{operation}", **named)
