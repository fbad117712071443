"""Walks through insights pipelines on the sandbox: configurations, status changes, tasks."""

import datetime

from media_pipelines_client import (
    BUCKET,
    QUEUE,
    ROLE,
    STREAM,
    configuration_request,
    drawn,
    element,
    insights_request,
    queue_sink,
)
from walks import complete, same

LIVE = "KinesisVideoStreamSourceRuntimeConfiguration"
RECORDED = "KinesisVideoStreamRecordingSourceRuntimeConfiguration"
RECORDING = "S3RecordingSinkRuntimeConfiguration"
CALL_ANALYTICS = "AmazonTranscribeCallAnalyticsProcessor"
TRANSCRIBE = "AmazonTranscribeProcessor"
OTHER_KINDS = (
    "VoiceAnalyticsProcessor",
    "KinesisDataStreamSink",
    "S3RecordingSink",
    "LambdaFunctionSink",
    "SqsQueueSink",
    "SnsTopicSink",
    "VoiceEnhancementSink",
)


def tasks(client):
    """The kinds of tasks, with what each needs."""
    return (
        ("SpeakerSearchTask", {"VoiceProfileDomainArn": client.domain()}),
        ("VoiceToneAnalysisTask", {"LanguageCode": "en-US"}),
    )


def full_element(client, kind):
    """An element of a configuration with everything that its type can have."""
    return {"Type": kind, f"{kind}Configuration": drawn(client, f"{kind}Configuration")}


def alert(client, kind):
    return {"Type": kind, f"{kind}Configuration": drawn(client, f"{kind}Configuration")}


def alerts(client):
    kinds = ("KeywordMatch", "Sentiment", "IssueDetection")
    return {"Disabled": False, "Rules": [alert(client, kind) for kind in kinds]}


def check_configurations(client, tally):
    """Configurations: one for a name, found by name and ARN, replaced, not deleted in use."""
    create = "CreateMediaInsightsPipelineConfiguration"
    answer = "MediaInsightsPipelineConfiguration"
    made = []
    for transcription in (CALL_ANALYTICS, TRANSCRIBE):
        elements = [full_element(client, kind) for kind in (transcription, *OTHER_KINDS)]
        # Types of personal data, and not any text.
        elements[0][f"{transcription}Configuration"]["PiiEntityTypes"] = "NAME,BANK_ROUTING"
        asked = {
            **configuration_request(*elements),
            "RealTimeAlertConfiguration": alerts(client),
        }
        made.append(client.get(create, **asked)[answer])
        same(tally, made[-1], asked, create)
    # Members that exclude others are tried in `check_elements`.
    exceptions = {
        f"{shape}Configuration.{name}"
        for shape, names in (
            (CALL_ANALYTICS, ["ContentRedactionType"]),
            (
                TRANSCRIBE,
                ["ContentRedactionType", "IdentifyLanguage", "IdentifyMultipleLanguages"],
            ),
        )
        for name in names
    }
    complete(client, tally, made, answer, exceptions)
    name, arn = (made[0][f"{answer}{member}"] for member in ("Name", "Arn"))
    for identifier in (name, arn, made[0][f"{answer}Id"]):
        got = client.get(f"Get{answer}", Identifier=identifier)[answer]
        tally.equal(got, made[0], f"Get{answer} of {identifier}")
    again = {**configuration_request(), f"{answer}Name": name}
    client.refuse("BadRequestException", create, name, **again)
    change = {"ResourceAccessRoleArn": f"{ROLE}-2", "Elements": [queue_sink()]}
    changed = client.get(f"Update{answer}", Identifier=name, **change)[answer]
    same(tally, changed, change, f"Update{answer}")
    tally.check("RealTimeAlertConfiguration" not in changed, "settings that an update leaves out")
    got = client.get(f"Get{answer}", Identifier=arn)[answer]
    tally.equal(got, changed, f"Get{answer} after the update")
    pipeline = client.insights(arn)["MediaPipelineId"]
    client.refuse("ConflictException", f"Delete{answer}", name, Identifier=name)
    client.get("DeleteMediaPipeline", MediaPipelineId=pipeline)
    client.get(f"Delete{answer}", Identifier=arn)
    for operation in ("Get", "Delete"):
        client.refuse("NotFoundException", f"{operation}{answer}", Identifier=name)
    update = {**change, "Identifier": name}
    client.refuse("NotFoundException", f"Update{answer}", **update)


def check_elements(client, _tally):
    """Elements and alerts that do not fit each other, in a new and in a changed configuration."""
    english = {"LanguageCode": "en-US"}
    private = {"PiiEntityTypes": "NAME"}
    identified, redacted = {"ContentIdentificationType": "PII"}, {"ContentRedactionType": "PII"}
    wrong = [
        ([], "Elements"),
        ([queue_sink(), queue_sink()], "SqsQueueSink"),
        ([element(TRANSCRIBE, **english), element(CALL_ANALYTICS, **english)], TRANSCRIBE),
        ([element(TRANSCRIBE)], "LanguageCode IdentifyLanguage"),
        ([element(TRANSCRIBE, **english, IdentifyLanguage=True)], "LanguageCode"),
        ([{"Type": "SqsQueueSink"}], "InsightsTarget"),
        ([element("LambdaFunctionSink")], "InsightsTarget"),
        ([{"Type": TRANSCRIBE}], f"{TRANSCRIBE}Configuration"),
        ([{**queue_sink(), "Type": "SnsTopicSink"}], "SqsQueueSinkConfiguration"),
    ]
    for kind in (TRANSCRIBE, CALL_ANALYTICS):
        both = element(kind, **english, **identified, **redacted)
        wrong.append(([both], "ContentIdentificationType ContentRedactionType"))
        wrong.append(([element(kind, **english, **private)], "PiiEntityTypes"))
        unknown = {**redacted, "PiiEntityTypes": "NAME,SHOE_SIZE"}
        wrong.append(([element(kind, **english, **unknown)], "PiiEntityTypes SHOE_SIZE"))
        client.configuration(element(kind, **english, **private, **redacted))
    client.configuration(element(TRANSCRIBE, IdentifyMultipleLanguages=True))
    client.configuration({"Type": "S3RecordingSink"}, {"Type": "VoiceEnhancementSink"})
    present = client.configuration()["MediaInsightsPipelineConfigurationName"]
    change = {"Identifier": present, "ResourceAccessRoleArn": ROLE}
    for elements, names in wrong:
        request = {**configuration_request(), "Elements": elements}
        create = "CreateMediaInsightsPipelineConfiguration"
        client.refuse("BadRequestException", create, names, **request)
        update = "UpdateMediaInsightsPipelineConfiguration"
        client.refuse("BadRequestException", update, names, **change, Elements=elements)
    for rule in (
        {"Type": "Sentiment"},
        {**alert(client, "Sentiment"), "Type": "KeywordMatch"},
        {**alert(client, "Sentiment"), **alert(client, "KeywordMatch")},
    ):
        request = {**configuration_request(), "RealTimeAlertConfiguration": {"Rules": [rule]}}
        client.refuse("BadRequestException", create, "RealTimeAlertConfiguration", **request)


def check_insights(client, tally):
    """Insights pipelines: what was asked for comes back; sources and sinks that fit."""
    configuration = client.configuration(queue_sink(), {"Type": "S3RecordingSink"})
    arn = configuration["MediaInsightsPipelineConfigurationArn"]
    start = datetime.datetime(2026, 11, 22, 21, 32, tzinfo=datetime.UTC)
    times = {"StartTimestamp": start, "EndTimestamp": start + datetime.timedelta(minutes=5)}
    selector = {"FragmentSelectorType": "ServerTimestamp", "TimestampRange": times}
    channels = {
        "NumberOfChannels": 2,
        "ChannelDefinitions": [
            {"ChannelId": 0, "ParticipantRole": "AGENT"},
            {"ChannelId": 1, "ParticipantRole": "CUSTOMER"},
        ],
    }
    stream = {
        "StreamArn": STREAM,
        "FragmentNumber": "91343852333181432392682062622220590765191907586",
        "StreamChannelDefinition": channels,
    }
    asked = {
        "MediaInsightsPipelineConfigurationArn": arn,
        LIVE: {"Streams": [stream], "MediaEncoding": "pcm", "MediaSampleRate": 48000},
        "MediaInsightsRuntimeMetadata": {"agent": "7"},
        RECORDED: {"Streams": [{"StreamArn": STREAM}] * 2, "FragmentSelector": selector},
        RECORDING: {"Destination": BUCKET, "RecordingFileFormat": "Opus"},
    }
    client.refuse("BadRequestException", "CreateMediaInsightsPipeline", RECORDED, **asked)
    backwards = {**selector, "TimestampRange": {**times, "EndTimestamp": start}}
    recorded = {name: value for name, value in asked.items() if name != LIVE}
    wrong = {**recorded, RECORDED: {**asked[RECORDED], "FragmentSelector": backwards}}
    create, names = "CreateMediaInsightsPipeline", "TimestampRange EndTimestamp"
    client.refuse("BadRequestException", create, names, **wrong)
    shown = []
    # Of the two kinds of source a pipeline has one.
    for source in (LIVE, RECORDED):
        request = {
            name: value for name, value in asked.items() if name not in (LIVE, RECORDED)
        } | {source: asked[source]}
        made = client.get("CreateMediaInsightsPipeline", **request)["MediaInsightsPipeline"]
        same(tally, made, {**request, "Status": "Initializing"}, "CreateMediaInsightsPipeline")
        pipeline = {"MediaPipelineId": made["MediaPipelineId"]}
        got = client.get("GetMediaPipeline", **pipeline)["MediaPipeline"]["MediaInsightsPipeline"]
        same(tally, got, {**request, "Status": "InProgress"}, "GetMediaPipeline")
        shown.append(got)
    complete(client, tally, shown, "MediaInsightsPipeline")
    statuses = [
        {"Type": kind, "Status": "InProgress"} for kind in ("SqsQueueSink", "S3RecordingSink")
    ]
    tally.equal(got["ElementStatuses"], statuses, "ElementStatuses")
    create = "CreateMediaInsightsPipeline"
    least = insights_request(arn)
    none = {"MediaInsightsPipelineConfigurationArn": arn}
    client.refuse("BadRequestException", create, f"{LIVE} {RECORDED}", **none)
    silent = client.configuration()["MediaInsightsPipelineConfigurationArn"]
    for name in (RECORDED, RECORDING):
        request = {**insights_request(silent), name: asked[name]}
        if name == RECORDED:
            del request[LIVE]
        client.refuse("BadRequestException", create, f"{name} S3RecordingSink", **request)
    unknown = {**least, "MediaInsightsPipelineConfigurationArn": f"{arn}-missing"}
    client.refuse("NotFoundException", create, **unknown)
    client.get("DeleteMediaPipeline", **pipeline)
    tally.equal(client.status(made["MediaPipelineId"]), "Stopped", "Status of a deleted pipeline")


def check_status_changes(client, tally):
    """An insights pipeline is paused and resumed, found by id and ARN."""
    configuration = client.configuration(queue_sink(), {"Type": "S3RecordingSink"})
    made = client.insights(configuration["MediaInsightsPipelineConfigurationArn"])
    update = "UpdateMediaInsightsPipelineStatus"
    pipeline, arn = made["MediaPipelineId"], made["MediaPipelineArn"]
    for identifier, wrong, change, status in (
        (pipeline, "Resume", "Pause", "Paused"),
        (arn, "Pause", "Resume", "InProgress"),
        (arn, "Resume", "Pause", "Paused"),
    ):
        client.refuse(
            "ConflictException", update, wrong, Identifier=identifier, UpdateStatus=wrong
        )
        client.get(update, Identifier=identifier, UpdateStatus=change)
        got = client.get("GetMediaPipeline", MediaPipelineId=pipeline)["MediaPipeline"]
        got = got["MediaInsightsPipeline"]
        tally.equal(got["Status"], status, f"Status after {change}")
        elements = [item["Status"] for item in got["ElementStatuses"]]
        # Recording goes on in a pause.
        tally.equal(elements, [status, "InProgress"], f"ElementStatuses after {change}")
    client.get("DeleteMediaPipeline", MediaPipelineId=pipeline)
    client.refuse("NotFoundException", update, Identifier=pipeline, UpdateStatus="Resume")
    capture = client.capture()["MediaPipelineId"]
    client.refuse("NotFoundException", update, Identifier=capture, UpdateStatus="Pause")


def check_tasks(client, tally):
    """Tasks: in a pipeline that allows them, on one of its streams."""
    source = "KinesisVideoStreamSourceTaskConfiguration"
    for name, request in tasks(client):
        here = {"Identifier": client.analytics(channels=1), **request}
        stream = {"StreamArn": STREAM, "ChannelId": 0}
        made = client.get(f"Start{name}", **here, **{source: stream})[name]
        tally.equal(made[f"{name}Status"], "NotStarted", f"Start{name}: {name}Status")
        complete(client, tally, [made], name)
        task = {"Identifier": here["Identifier"], f"{name}Id": made[f"{name}Id"]}
        got = client.get(f"Get{name}", **task)[name]
        tally.equal(got[f"{name}Id"], made[f"{name}Id"], f"Get{name}")
        tally.equal(got[f"{name}Status"], "InProgress", f"Get{name}: what can be stopped lasts")
        client.get(f"Stop{name}", **task)
        got = client.get(f"Get{name}", **task)[name]
        tally.equal(got[f"{name}Status"], "Stopped", f"Get{name} after Stop{name}")
        for wrong, names in (
            ({"StreamArn": f"{STREAM}9", "ChannelId": 0}, "StreamArn"),
            ({"StreamArn": STREAM, "ChannelId": 1}, "ChannelId"),
        ):
            request_of_stream = {**here, source: wrong}
            client.refuse("BadRequestException", f"Start{name}", names, **request_of_stream)
        paused = {**request, "Identifier": client.analytics()}
        status = {"Identifier": paused["Identifier"], "UpdateStatus": "Pause"}
        client.get("UpdateMediaInsightsPipelineStatus", **status)
        client.refuse("ConflictException", f"Start{name}", "Paused", **paused)
        # Each task has a switch of its own, and other pipelines have none.
        switches = (
            ("Disabled", "Enabled") if name == "SpeakerSearchTask" else ("Enabled", "Disabled")
        )
        off = {**request, "Identifier": client.analytics(*switches)}
        client.refuse("BadRequestException", f"Start{name}", "Enabled", **off)
        configuration = client.configuration()["MediaInsightsPipelineConfigurationArn"]
        plain = {**request, "Identifier": client.insights(configuration)["MediaPipelineId"]}
        client.refuse("BadRequestException", f"Start{name}", "Enabled", **plain)
        foreign = {**task, "Identifier": client.analytics()}
        client.refuse("NotFoundException", f"Get{name}", **foreign)
        client.refuse("NotFoundException", f"Stop{name}", **foreign)
        client.get("DeleteMediaPipeline", MediaPipelineId=here["Identifier"])
        client.refuse("NotFoundException", f"Get{name}", **task)
    wrong = {**here, "VoiceProfileDomainArn": "arn:aws:chime:us-east-1:123456789012:vc/a"}
    wrong = {name: wrong[name] for name in ("Identifier", "VoiceProfileDomainArn")}
    name = "VoiceProfileDomainArn"
    client.refuse("BadRequestException", "StartSpeakerSearchTask", name, **wrong)


def check_insights_times(client, tally, tick):
    """An insights pipeline runs for eight hours, or pauses for two."""
    arn = client.configuration()["MediaInsightsPipelineConfigurationArn"]
    walks = (
        ((("2s", "Initializing"), ("1s", "InProgress")), None),
        ((("7h59m", "InProgress"), ("1m", "Stopped")), None),
        ((("3s", "InProgress"),), "Pause"),
        ((("119m", "Paused"), ("1m", "Stopped")), None),
        ((("3s", "InProgress"), ("7h", "InProgress")), "Pause"),
        ((("59m", "Paused"), ("1m", "Stopped")), None),
        ((("3s", "InProgress"),), "Pause"),
        ((("1h", "Paused"),), "Resume"),
        ((("6h59m", "InProgress"), ("1m", "Stopped")), None),
    )
    pipeline = client.insights(arn)["MediaPipelineId"]
    for steps, change in walks:
        for wait, status in steps:
            tick(wait)
            tally.equal(client.status(pipeline), status, f"Status {wait} later")
        if change:
            members = {"Identifier": pipeline, "UpdateStatus": change}
            client.get("UpdateMediaInsightsPipelineStatus", **members)
        if status == "Stopped":
            members = {"Identifier": pipeline, "UpdateStatus": "Resume"}
            client.refuse("ConflictException", "UpdateMediaInsightsPipelineStatus", **members)
            pipeline = client.insights(arn)["MediaPipelineId"]


def check_task_times(client, tally, tick):
    """A task starts, listens for half a minute and stops, or is stopped before."""
    for name, request in tasks(client):
        early = {**request, "Identifier": client.analytics()}
        client.refuse("ConflictException", f"Start{name}", "Initializing", **early)
        tick("3s")
        pipeline = {"Identifier": early["Identifier"]}
        for stop in (None, "task", "pipeline"):
            made = client.get(f"Start{name}", **early)[name]
            task = {**pipeline, f"{name}Id": made[f"{name}Id"]}
            steps = [("0s", "Initializing"), ("1s", "InProgress")]
            if not stop:
                steps += [("29s", "InProgress"), ("1s", "Stopped")]
            walk(client, tally, tick, name, task, steps)
            if stop == "task":
                client.get(f"Stop{name}", **task)
            elif stop == "pipeline":
                pause = {**pipeline, "UpdateStatus": "Pause"}
                client.get("UpdateMediaInsightsPipelineStatus", **pause)
            if stop:
                steps = [("0s", "Stopping"), ("1s", "Stopped"), ("1m", "Stopped")]
                walk(client, tally, tick, name, task, steps)


def walk(client, tally, tick, name, task, steps):
    """The states of a task, with the waits before them."""
    for wait, status in steps:
        tick(wait)
        got = client.get(f"Get{name}", **task)[name]
        tally.equal(got[f"{name}Status"], status, f"{name}Status")


COMPANIONS = {
    "MediaInsightsPipelineConfigurationElement": {
        f"{kind}Configuration": {"Type": kind}
        for kind in (CALL_ANALYTICS, TRANSCRIBE, *OTHER_KINDS)
    },
    # Each processor says in which language it listens, and what it does with what it identifies.
    f"{CALL_ANALYTICS}Configuration": {"PiiEntityTypes": {"ContentIdentificationType": "PII"}},
    f"{TRANSCRIBE}Configuration": {
        "": {"LanguageCode": "en-US"},
        "PiiEntityTypes": {"LanguageCode": "en-US", "ContentIdentificationType": "PII"},
        "LanguageOptions": {"IdentifyLanguage": True},
    },
    "KinesisVideoStreamSourceTaskConfiguration": {"": {"StreamArn": STREAM}},
    "RealTimeAlertRule": {
        f"{kind}Configuration": {"Type": kind}
        for kind in ("KeywordMatch", "Sentiment", "IssueDetection")
    },
}
ITEMS = {
    "RealTimeAlertRule": lambda number: {
        "Type": "IssueDetection",
        "IssueDetectionConfiguration": {"RuleName": f"rule{number}"},
    },
    "MediaInsightsPipelineConfigurationElement": lambda _: element(
        "SqsQueueSink", InsightsTarget=QUEUE
    ),
}
CHECKS = (
    ("configurations", check_configurations),
    ("elements", check_elements),
    ("insights pipelines", check_insights),
    ("status changes", check_status_changes),
    ("tasks", check_tasks),
)
TIMED_CHECKS = (
    ("times of insights pipelines", check_insights_times),
    ("times of tasks", check_task_times),
)
