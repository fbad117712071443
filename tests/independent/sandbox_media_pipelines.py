"""Walks through media pipelines on the sandbox. The resource families have modules of their own."""

import itertools

import sandbox_media_insights
import sandbox_media_meetings
import sandbox_media_pools
from client import new_name
from limits import Rules
from media_pipelines_client import (
    BUCKET,
    STREAM,
    MediaPipelines,
    capture_request,
    concatenation_request,
    live_request,
    live_source,
    pool_request,
    stream_request,
)
from walks import (
    check_absence,
    check_foreign_tokens,
    check_pages,
    check_tags,
    check_token,
    complete,
    tags,
    tags_of,
)

SERVICE = "chime-sdk-media-pipelines"
FAMILIES = (sandbox_media_meetings, sandbox_media_pools, sandbox_media_insights)
NOBODY = "00000000-0000-4000-8000-000000000000"
UNKNOWN = {
    "Identifier": NOBODY,
    "MediaPipelineId": NOBODY,
    "SpeakerSearchTaskId": NOBODY,
    "VoiceToneAnalysisTaskId": NOBODY,
    "MediaInsightsPipelineConfigurationArn": "arn:aws:chime:us-east-1:123456789012:"
    f"media-insights-pipeline-configuration/{NOBODY}",
}


def check_lists(client, tally):
    """Lists of summaries, in pages; captures have a list of their own; tokens do not mix."""
    client = client.in_region("eu-central-1")
    lists = (
        (
            "ListMediaCapturePipelines",
            "MediaPipelineId",
            lambda: client.capture()["MediaPipelineId"],
            lambda gone: client.get("DeleteMediaCapturePipeline", MediaPipelineId=gone),
            "MediaCapturePipelineSummary",
        ),
        (
            "ListMediaInsightsPipelineConfigurations",
            "MediaInsightsPipelineConfigurationName",
            lambda: client.configuration()["MediaInsightsPipelineConfigurationName"],
            lambda gone: client.get("DeleteMediaInsightsPipelineConfiguration", Identifier=gone),
            "MediaInsightsPipelineConfigurationSummary",
        ),
        (
            "ListMediaPipelineKinesisVideoStreamPools",
            "PoolName",
            lambda: client.pool()["PoolName"],
            lambda gone: client.get("DeleteMediaPipelineKinesisVideoStreamPool", Identifier=gone),
            "KinesisVideoStreamPoolSummary",
        ),
    )
    for operation, key, make, remove, summary in lists:
        check_pages(client, tally, operation, key, make, remove)
        item = client.facts.traits["paged"][operation]["items"][0]
        complete(client, tally, client.get(operation)[item], summary)
    away = client.in_region("ap-northeast-1")
    kinds = itertools.cycle(("CreateMediaCapturePipeline", "CreateMediaLiveConnectorPipeline"))
    check_pages(
        away,
        tally,
        "ListMediaPipelines",
        "MediaPipelineId",
        lambda: away.pipeline(next(kinds)),
        lambda gone: away.get("DeleteMediaPipeline", MediaPipelineId=gone),
    )
    pipelines = away.get("ListMediaPipelines", MaxResults=100)["MediaPipelines"]
    complete(away, tally, pipelines, "MediaPipelineSummary")
    captures = away.get("ListMediaCapturePipelines", MaxResults=100)["MediaCapturePipelines"]
    ids = {item["MediaPipelineId"] for item in captures}
    shown = [
        away.get("GetMediaPipeline", MediaPipelineId=item["MediaPipelineId"])["MediaPipeline"]
        for item in pipelines
    ]
    expected = {
        item["MediaCapturePipeline"]["MediaPipelineId"]
        for item in shown
        if "MediaCapturePipeline" in item
    }
    tally.equal(ids, expected, "captures in their list")
    operations = [*(entry[0] for entry in lists), "ListMediaPipelines"]
    check_foreign_tokens(client, [(operation, {}) for operation in operations])


def check_tokens(client, tally):
    """A client request token makes one resource."""
    pool = client.pool()["PoolArn"]
    capture = client.capture()["MediaPipelineArn"]
    insights = client.configuration()["MediaInsightsPipelineConfigurationArn"]
    runtime = client.least_request("CreateMediaInsightsPipeline")
    runtime["MediaInsightsPipelineConfigurationArn"] = insights
    concatenation = concatenation_request(capture)
    task = {"Identifier": client.analytics()}
    for operation, request, change in (
        (
            "CreateMediaCapturePipeline",
            capture_request(client.meeting_arn()),
            {"SourceArn": client.meeting_arn()},
        ),
        (
            "CreateMediaConcatenationPipeline",
            concatenation,
            {"Sinks": concatenation_request(capture, f"{BUCKET}/other")["Sinks"]},
        ),
        (
            "CreateMediaInsightsPipeline",
            runtime,
            {"MediaInsightsRuntimeMetadata": {"stage": "test"}},
        ),
        (
            "CreateMediaInsightsPipelineConfiguration",
            client.least_request("CreateMediaInsightsPipelineConfiguration"),
            {"MediaInsightsPipelineConfigurationName": new_name()},
        ),
        (
            "CreateMediaLiveConnectorPipeline",
            live_request(client.meeting_arn()),
            {"Sources": live_request(client.meeting_arn())["Sources"]},
        ),
        (
            "CreateMediaPipelineKinesisVideoStreamPool",
            pool_request(),
            {"PoolName": new_name()},
        ),
        (
            "CreateMediaStreamPipeline",
            stream_request(client.meeting_arn(), pool),
            {"Sources": stream_request(client.meeting_arn(), pool)["Sources"]},
        ),
        (
            "StartSpeakerSearchTask",
            {**task, "VoiceProfileDomainArn": client.domain()},
            {"VoiceProfileDomainArn": client.new_domain()},
        ),
        (
            "StartVoiceToneAnalysisTask",
            {**task, "LanguageCode": "en-US"},
            {
                "KinesisVideoStreamSourceTaskConfiguration": {"StreamArn": STREAM, "ChannelId": 0},
            },
        ),
    ):
        check_token(client, tally, operation, request, change)


def check_freed_tokens(client, tally):
    """The token of a resource that was deleted makes another one."""
    for create, member, delete in (
        ("CreateMediaCapturePipeline", "MediaPipelineId", "DeleteMediaCapturePipeline"),
        ("CreateMediaLiveConnectorPipeline", "MediaPipelineId", "DeleteMediaPipeline"),
        (
            "CreateMediaInsightsPipelineConfiguration",
            "MediaInsightsPipelineConfigurationId",
            "DeleteMediaInsightsPipelineConfiguration",
        ),
        (
            "CreateMediaPipelineKinesisVideoStreamPool",
            "PoolId",
            "DeleteMediaPipelineKinesisVideoStreamPool",
        ),
    ):
        request = {**client.least_request(create), "ClientRequestToken": new_name()}
        ids = []
        for _ in range(2):
            answer = client.get(create, **request)
            (made,) = [answer[name] for name in answer if name != "ResponseMetadata"]
            ids.append(made[member])
            names = {"MediaPipelineId": made[member]}
            if member != "MediaPipelineId":
                names = {"Identifier": made[member.replace("Id", "Name")]}
            client.get(delete, **names)
        tally.check(ids[0] != ids[1], f"{create}: the token gave a deleted resource back")


def check_update_times(client, tally, tick):
    """What is changed shows when, and keeps the time of its creation."""
    for operation, make, member, request in (
        (
            "UpdateMediaInsightsPipelineConfiguration",
            client.configuration,
            "MediaInsightsPipelineConfiguration",
            client.least_request("CreateMediaInsightsPipelineConfiguration"),
        ),
        (
            "UpdateMediaPipelineKinesisVideoStreamPool",
            client.pool,
            "KinesisVideoStreamPoolConfiguration",
            {"StreamConfiguration": {"DataRetentionInHours": 5}},
        ),
    ):
        made = make()
        tick("15s")
        names = {"Identifier": made.get("PoolName") or made[f"{member}Name"]}
        request = {name: request[name] for name in request if not name.endswith("Name")}
        changed = client.get(operation, **names, **request)[member]
        created, updated = "CreatedTimestamp", "UpdatedTimestamp"
        tally.equal(changed[created], made[created], f"{operation}: {created}")
        passed = (changed[updated] - made[updated]).total_seconds()
        tally.equal(passed, 15, f"{operation}: seconds until {updated}")


def check_pipeline_tags(client, tally):
    """Tags of pipelines of each kind, of configurations and of pools."""
    given = {"Tags": tags({"stage": "test"})}
    made = [
        (pipeline["MediaPipelineArn"], {"DeleteMediaPipeline": pipeline["MediaPipelineId"]})
        for pipeline in (client.of_kind(operation, **given) for operation in client.kinds())
    ]
    configuration = client.configuration(**given)
    name = configuration["MediaInsightsPipelineConfigurationName"]
    made.append(
        (
            configuration["MediaInsightsPipelineConfigurationArn"],
            {"DeleteMediaInsightsPipelineConfiguration": name},
        )
    )
    pool = client.pool(**given)
    delete = {"DeleteMediaPipelineKinesisVideoStreamPool": pool["PoolName"]}
    made.append((pool["PoolArn"], delete))
    for arn, deletion in made:
        ((operation, resource),) = deletion.items()
        member = "MediaPipelineId" if operation == "DeleteMediaPipeline" else "Identifier"

        def remove(operation=operation, member=member, resource=resource):
            client.get(operation, **{member: resource})

        unknown = arn.replace(resource, NOBODY)
        check_tags(
            client, tally, arn, {"stage": "test"}, remove, unknown, 200, "BadRequestException"
        )


def check_tags_of_names(client, tally):
    """A name that is used again does not bring the tags of what had it before."""
    name = new_name()
    names = {"MediaInsightsPipelineConfigurationName": name}
    for make, member, delete in (
        (
            lambda given: client.configuration(**names, Tags=tags(given)),
            "MediaInsightsPipelineConfigurationArn",
            "DeleteMediaInsightsPipelineConfiguration",
        ),
        (
            lambda given: client.pool(PoolName=name, Tags=tags(given)),
            "PoolArn",
            "DeleteMediaPipelineKinesisVideoStreamPool",
        ),
    ):
        for given in ({"first": "1"}, {"second": "2"}):
            arn = make(given)[member]
            tally.equal(tags_of(client, arn), given, f"tags of {arn}")
            client.get(delete, Identifier=name)


def check_unknown(client, tally):
    """What is unknown, or another region's, is found by no operation."""
    elsewhere = client.in_region("us-west-2")
    tried = {
        operation
        for operation in client.model.operation_names
        if check_absence(client, elsewhere, operation, UNKNOWN)
    }
    tally.equal(len(tried), 18, "operations that name a resource")


RULES = Rules(
    # Their values have to exist as well, which a text of some length does not.
    references={
        "Identifier",
        "NextToken",
        "ResourceARN",
        "SourceArn",
        "MediaPipelineArn",
        "Arn",
        # These have to be the ARN of a bucket, and the URL that of an RTMP server.
        "SinkArn",
        "CreateMediaConcatenationPipeline.Destination",
        "Url",
        "CreateMediaConcatenationPipeline.Sources",
        # Of the two kinds of source a pipeline has one, and the least request has one already.
        "CreateMediaInsightsPipeline.Streams",
        "PiiEntityTypes",
        "CreateMediaLiveConnectorPipeline.Sources",
        "CreateMediaStreamPipeline.Sources",
        "CreateMediaStreamPipeline.Sinks",
    },
    companions=sandbox_media_insights.COMPANIONS
    | {
        "ChimeSdkMeetingLiveConnectorConfiguration": {
            "": lambda client: live_source(client.meeting_arn())
        }
    },
    items=sandbox_media_insights.ITEMS
    | {
        "ConcatenationSink": lambda _: concatenation_request("")["Sinks"][0],
        "LiveConnectorSinkConfiguration": lambda _: live_request("")["Sinks"][0],
        "Tag": lambda number: {"Key": f"key{number}", "Value": "value"},
        "TagKey": lambda number: f"key{number}",
    },
    stems={
        "ResourceARN": "arn:aws:chime:us-east-1:123456789012:media-pipeline/",
        "VoiceProfileDomainArn": "arn:aws:chime:us-east-1:123456789012:voice-profile-domain/",
    },
)

CHECKS = (
    *[check for family in FAMILIES for check in family.CHECKS],
    ("lists", check_lists),
    ("tokens", check_tokens),
    ("tokens of what was deleted", check_freed_tokens),
    ("tags", check_pipeline_tags),
    ("tags of names", check_tags_of_names),
    ("absence", check_unknown),
)
TIMED_CHECKS = (
    *[check for family in FAMILIES for check in family.TIMED_CHECKS],
    ("times of updates", check_update_times),
)

__all__ = ["CHECKS", "RULES", "SERVICE", "TIMED_CHECKS", "MediaPipelines"]
