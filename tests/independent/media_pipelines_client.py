"""A client of media pipelines that makes what the checks need, and the least requests."""

import random

from client import Client, new_name
from values import Inputs

ACCOUNT = "123456789012"
BUCKET = "arn:aws:s3:::recordings/board"
ROLE = "arn:aws:iam::123456789012:role/insights"
STREAM = "arn:aws:kinesisvideo:us-east-1:123456789012:stream/call/1234567890123"
KEY = "arn:aws:kms:us-east-1:123456789012:key/1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"
QUEUE = "arn:aws:sqs:us-east-1:123456789012:insights"
CONFIGURATION = "MediaInsightsPipelineConfiguration"
# Members that exclude each other: those that a value with everything goes without.
EXCLUDED = {
    "AmazonTranscribeCallAnalyticsProcessorConfiguration": ["ContentRedactionType"],
    "AmazonTranscribeProcessorConfiguration": [
        "ContentRedactionType",
        "IdentifyLanguage",
        "IdentifyMultipleLanguages",
    ],
}


class MediaPipelines(Client):
    """A client with what every check of media pipelines needs."""

    def __init__(self, url, tally, service, region="us-east-1"):
        super().__init__(url, tally, service, region)
        self.meetings = Client(url, tally, "chime-sdk-meetings")
        self.voice = Client(url, tally, "chime-sdk-voice")
        self.made_domain = None

    def domain(self):
        """The ARN of a voice profile domain, which is made once."""
        if self.made_domain is None:
            self.made_domain = self.new_domain()
        return self.made_domain

    def new_domain(self):
        request = {"Name": "callers", "ServerSideEncryptionConfiguration": {"KmsKeyArn": KEY}}
        answer = self.voice.get("CreateVoiceProfileDomain", **request)
        return answer["VoiceProfileDomain"]["VoiceProfileDomainArn"]

    def meeting(self, meetings=None, **members):
        """Creates a meeting."""
        request = {"MediaRegion": "us-east-1", "ExternalMeetingId": "board", **members}
        answer = (meetings or self.meetings).get(
            "CreateMeeting", ClientRequestToken=new_name(), **request
        )
        return answer["Meeting"]

    def meeting_arn(self):
        return self.meeting()["MeetingArn"]

    def capture(self):
        request = capture_request(self.meeting_arn())
        return self.get("CreateMediaCapturePipeline", **request)["MediaCapturePipeline"]

    def pool(self, **members):
        request = pool_request(**members)
        answer = self.get("CreateMediaPipelineKinesisVideoStreamPool", **request)
        return answer["KinesisVideoStreamPoolConfiguration"]

    def shown_pool(self, identifier):
        answer = self.get("GetMediaPipelineKinesisVideoStreamPool", Identifier=identifier)
        return answer["KinesisVideoStreamPoolConfiguration"]

    def configuration(self, *elements, **members):
        request = {**configuration_request(*elements), **members}
        answer = self.get("CreateMediaInsightsPipelineConfiguration", **request)
        return answer["MediaInsightsPipelineConfiguration"]

    def insights(self, configuration, **members):
        request = {**insights_request(configuration), **members}
        return self.get("CreateMediaInsightsPipeline", **request)["MediaInsightsPipeline"]

    def analytics(self, search="Enabled", tone="Enabled", channels=2):
        """Makes an insights pipeline that allows tasks: its id."""
        configuration = self.configuration(voice_analytics(search, tone))
        request = insights_request(configuration[f"{CONFIGURATION}Arn"], channels)
        answer = self.get("CreateMediaInsightsPipeline", **request)
        return answer["MediaInsightsPipeline"]["MediaPipelineId"]

    def status(self, pipeline):
        """The status of a pipeline of whatever kind."""
        found = self.get("GetMediaPipeline", MediaPipelineId=pipeline)["MediaPipeline"]
        ((_, shown),) = found.items()
        return shown["Status"]

    def kinds(self):
        """The operations that make a pipeline."""
        return (
            "CreateMediaCapturePipeline",
            "CreateMediaConcatenationPipeline",
            "CreateMediaInsightsPipeline",
            "CreateMediaLiveConnectorPipeline",
            "CreateMediaStreamPipeline",
        )

    def of_kind(self, operation, **members):
        """Makes a pipeline with an operation."""
        answer = self.get(operation, **self.least_request(operation), **members)
        return answer[operation.removeprefix("Create")]

    def pipeline(self, operation):
        return self.of_kind(operation)["MediaPipelineId"]

    def request_of(self, operation, meeting):
        """The least request of an operation that makes a pipeline from a meeting."""
        if operation == "CreateMediaCapturePipeline":
            return capture_request(meeting)
        if operation == "CreateMediaLiveConnectorPipeline":
            return live_request(meeting)
        return stream_request(meeting, self.pool()["PoolArn"])

    def least_request(self, operation):
        """The least request of an operation that can succeed, on resources of its own."""
        shape = self.model.operation_model(operation).input_shape
        everything = {
            "LanguageCode": "en-US",
            "TagKeys": ["key"],
            "Tags": [{"Key": "key", "Value": "value"}],
            "UpdateStatus": "Pause",
            **self.named(operation, set(shape.required_members)),
        }
        if "VoiceProfileDomainArn" in shape.required_members:
            everything["VoiceProfileDomainArn"] = self.domain()
        least = {name: everything[name] for name in shape.required_members}
        if operation == "CreateMediaInsightsPipeline":
            # The reference makes every source optional, and the sandbox needs one of them.
            name = "KinesisVideoStreamSourceRuntimeConfiguration"
            least[name] = everything[name]
        return least

    def named(self, operation, needed):
        """The members in `needed` that name resources, which are made."""
        if operation == "CreateMediaConcatenationPipeline":
            return concatenation_request(self.capture()["MediaPipelineArn"])
        if operation in (
            "CreateMediaCapturePipeline",
            "CreateMediaLiveConnectorPipeline",
            "CreateMediaStreamPipeline",
        ):
            return self.request_of(operation, self.meeting_arn())
        if operation == "CreateMediaInsightsPipeline":
            configuration = self.configuration(queue_sink(), {"Type": "S3RecordingSink"})
            return insights_request(configuration[f"{CONFIGURATION}Arn"])
        if operation == "CreateMediaPipelineKinesisVideoStreamPool":
            return pool_request()
        if "StreamPool" in operation:
            return {"Identifier": self.pool()["PoolName"]} if needed else {}
        if "InsightsPipelineConfiguration" in operation:
            request = configuration_request()
            if "Identifier" in needed:
                made = self.get("CreateMediaInsightsPipelineConfiguration", **request)
                made = made["MediaInsightsPipelineConfiguration"]
                request["Identifier"] = made["MediaInsightsPipelineConfigurationName"]
            return request
        if operation.endswith("Task") or operation == "UpdateMediaInsightsPipelineStatus":
            return self.task(operation)
        if "MediaPipelineId" in needed:
            return {"MediaPipelineId": self.capture()["MediaPipelineId"]}
        if "ResourceARN" in needed:
            return {"ResourceARN": self.capture()["MediaPipelineArn"]}
        return {}

    def task(self, operation):
        """An insights pipeline, with a task where the operation needs one."""
        ids = {"Identifier": self.analytics()}
        for verb in ("Get", "Stop"):
            if operation == f"{verb}SpeakerSearchTask":
                start = {**ids, "VoiceProfileDomainArn": self.domain()}
                task = self.get("StartSpeakerSearchTask", **start)["SpeakerSearchTask"]
                ids["SpeakerSearchTaskId"] = task["SpeakerSearchTaskId"]
            if operation == f"{verb}VoiceToneAnalysisTask":
                start = {**ids, "LanguageCode": "en-US"}
                task = self.get("StartVoiceToneAnalysisTask", **start)["VoiceToneAnalysisTask"]
                ids["VoiceToneAnalysisTaskId"] = task["VoiceToneAnalysisTaskId"]
        return ids


def drawn(client, shape):
    """A value of a shape with every member, but for those that exclude others."""
    value = Inputs(random.Random(1), client.facts, True).value(client.model.shape_for(shape), {})
    for name in EXCLUDED.get(shape, []):
        del value[name]
    return value


def capture_request(meeting):
    return {
        "SourceType": "ChimeSdkMeeting",
        "SourceArn": meeting,
        "SinkType": "S3Bucket",
        "SinkArn": BUCKET,
    }


def concatenation_request(capture, sink=BUCKET):
    names = (
        "Audio",
        "Video",
        "Content",
        "DataChannel",
        "TranscriptionMessages",
        "MeetingEvents",
        "CompositedVideo",
    )
    artifacts = {name: {"State": "Enabled"} for name in names}
    return {
        "Sources": [
            {
                "Type": "MediaCapturePipeline",
                "MediaCapturePipelineSourceConfiguration": {
                    "MediaPipelineArn": capture,
                    "ChimeSdkMeetingConfiguration": {"ArtifactsConfiguration": artifacts},
                },
            }
        ],
        "Sinks": [{"Type": "S3Bucket", "S3BucketSinkConfiguration": {"Destination": sink}}],
    }


def live_source(meeting):
    return {"Arn": meeting, "MuxType": "AudioWithActiveSpeakerVideo"}


def live_request(meeting, url="rtmp://example.com/live/key"):
    return {
        "Sources": [
            {
                "SourceType": "ChimeSdkMeeting",
                "ChimeSdkMeetingLiveConnectorConfiguration": live_source(meeting),
            }
        ],
        "Sinks": [{"SinkType": "RTMP", "RTMPConfiguration": {"Url": url}}],
    }


def stream_request(meeting, pool):
    return {
        "Sources": [{"SourceType": "ChimeSdkMeeting", "SourceArn": meeting}],
        "Sinks": [
            {
                "SinkArn": pool,
                "SinkType": "KinesisVideoStreamPool",
                "ReservedStreamCapacity": 1,
                "MediaStreamType": "MixedAudio",
            }
        ],
    }


def pool_request(**members):
    return {"StreamConfiguration": {"Region": "us-east-1"}, "PoolName": new_name(), **members}


def configuration_request(*elements):
    return {
        "MediaInsightsPipelineConfigurationName": new_name(),
        "ResourceAccessRoleArn": ROLE,
        "Elements": list(elements) or [queue_sink()],
    }


def insights_request(configuration, channels=1):
    return {
        "MediaInsightsPipelineConfigurationArn": configuration,
        "KinesisVideoStreamSourceRuntimeConfiguration": {
            "Streams": [
                {"StreamArn": STREAM, "StreamChannelDefinition": {"NumberOfChannels": channels}}
            ],
            "MediaEncoding": "pcm",
            "MediaSampleRate": 8000,
        },
    }


def element(kind, **configuration):
    """An element of a configuration, with what belongs to its type."""
    return {"Type": kind, f"{kind}Configuration": configuration}


def queue_sink():
    return element("SqsQueueSink", InsightsTarget=QUEUE)


def voice_analytics(search, tone):
    return element(
        "VoiceAnalyticsProcessor", SpeakerSearchStatus=search, VoiceToneAnalysisStatus=tone
    )
