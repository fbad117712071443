"""Walks through pools of Kinesis video streams, and the pipelines into them, on the sandbox."""

from media_pipelines_client import pool_request, stream_request
from walks import complete, same


def check_streams(client, tally):
    """Streams: into active pools, with the capacity that the type of audio allows."""
    create = "CreateMediaStreamPipeline"
    pool = client.pool()
    asked = stream_request(client.meeting_arn(), pool["PoolArn"])
    individual = {
        **asked["Sinks"][0],
        "MediaStreamType": "IndividualAudio",
        "ReservedStreamCapacity": 10,
    }
    asked["Sinks"].append(individual)
    made = client.get(create, **asked)["MediaStreamPipeline"]
    same(tally, made, asked, create)
    complete(client, tally, [made], "MediaStreamPipeline")
    size = client.shown_pool(pool["PoolName"])["PoolSize"]
    tally.equal(size, 11, "PoolSize with what is reserved")
    fresh = stream_request(client.meeting_arn(), pool["PoolArn"])
    sink = fresh["Sinks"][0]
    missing = f"{pool['PoolArn']}-missing"
    for sinks, code, names in (
        ([sink, sink], "BadRequestException", "Sinks"),
        ([{**sink, "ReservedStreamCapacity": 2}], "BadRequestException", "ReservedStreamCapacity"),
        ([{**sink, "SinkArn": missing}], "NotFoundException", "SinkArn"),
        ([{**sink, "SinkArn": pool["PoolName"]}], "NotFoundException", "SinkArn"),
    ):
        client.refuse(code, create, names, **{**fresh, "Sinks": sinks})
    both = {**fresh, "Sources": fresh["Sources"] * 2}
    client.refuse("BadRequestException", create, "Sources", **both)
    # The streams of a meeting in a region that accounts opt in to are in that region.
    distant = client.meeting(MediaRegion="af-south-1")["MeetingArn"]
    wrong = stream_request(distant, pool["PoolArn"])
    client.refuse("BadRequestException", create, "af-south-1", **wrong)
    near = client.pool(StreamConfiguration={"Region": "af-south-1"})
    client.get(create, **stream_request(distant, near["PoolArn"]))
    client.get("DeleteMediaPipeline", MediaPipelineId=made["MediaPipelineId"])
    size = client.shown_pool(pool["PoolName"])["PoolSize"]
    tally.equal(size, 0, "PoolSize after the stream was deleted")


def check_pools(client, tally):
    """Pools: one for a name, found by name and ARN, gone when nothing uses them any more."""
    create = "CreateMediaPipelineKinesisVideoStreamPool"
    answer = "KinesisVideoStreamPoolConfiguration"
    asked = pool_request(StreamConfiguration={"Region": "eu-west-1", "DataRetentionInHours": 24})
    made = client.get(create, **asked)[answer]
    same(tally, made, {**asked, "PoolStatus": "CREATING", "PoolSize": 0}, create)
    complete(client, tally, [made], answer)
    for identifier in (made["PoolName"], made["PoolArn"]):
        got = client.shown_pool(identifier)
        tally.equal(got, {**made, "PoolStatus": "ACTIVE"}, f"the pool {identifier}")
    client.refuse("ConflictException", create, "PoolName", **asked)
    pool = {"Identifier": made["PoolName"]}
    change = {"StreamConfiguration": {"DataRetentionInHours": 48}}
    update = "UpdateMediaPipelineKinesisVideoStreamPool"
    changed = client.get(update, **pool, **change)[answer]
    tally.equal(changed["PoolStatus"], "UPDATING", f"{update}: PoolStatus")
    expected = {"Region": "eu-west-1", "DataRetentionInHours": 48}
    tally.equal(changed["StreamConfiguration"], expected, f"{update}: StreamConfiguration")
    client.get(update, **pool)
    got = client.shown_pool(made["PoolName"])
    same(
        tally, got, {"PoolStatus": "ACTIVE", "StreamConfiguration": expected}, "the pool, updated"
    )

    delete = "DeleteMediaPipelineKinesisVideoStreamPool"
    stream = stream_request(client.meeting_arn(), made["PoolArn"])
    stream = client.get("CreateMediaStreamPipeline", **stream)["MediaStreamPipeline"]
    client.get(delete, **pool)
    got = client.shown_pool(made["PoolName"])
    tally.equal(got["PoolStatus"], "DELETING", "PoolStatus while a meeting uses the pool")
    client.refuse("ConflictException", delete, **pool)
    client.refuse("ConflictException", update, **pool, **change)
    wrong = stream_request(client.meeting_arn(), made["PoolArn"])
    client.refuse("BadRequestException", "CreateMediaStreamPipeline", "SinkArn", **wrong)
    client.get("DeleteMediaPipeline", MediaPipelineId=stream["MediaPipelineId"])
    client.refuse("NotFoundException", "GetMediaPipelineKinesisVideoStreamPool", **pool)
    client.refuse("NotFoundException", delete, **pool)
    again = client.get(create, **asked)[answer]
    tally.check(again["PoolId"] != made["PoolId"], "a deleted pool came back")


def check_pool_times(client, tally, tick):
    """A pool takes ten seconds for each change, in which nothing else can be done with it."""
    pool = client.pool()["PoolName"]
    answers = (
        ("CREATING", None),
        ("UPDATING", "UpdateMediaPipelineKinesisVideoStreamPool"),
        ("DELETING", "DeleteMediaPipelineKinesisVideoStreamPool"),
    )
    for status, operation in answers:
        if operation:
            client.get(operation, Identifier=pool)
        tick("9s")
        got = client.shown_pool(pool)
        tally.equal(got["PoolStatus"], status, "PoolStatus")
        for other in ("Update", "Delete"):
            name = f"{other}MediaPipelineKinesisVideoStreamPool"
            client.refuse("ConflictException", name, status, Identifier=pool)
        tick("1s")
        if status != "DELETING":
            got = client.shown_pool(pool)
            tally.equal(got["PoolStatus"], "ACTIVE", f"PoolStatus after {status}")
    client.refuse("NotFoundException", "GetMediaPipelineKinesisVideoStreamPool", Identifier=pool)
    pools = client.get("ListMediaPipelineKinesisVideoStreamPools")["KinesisVideoStreamPools"]
    tally.check(pool not in [item["PoolName"] for item in pools], "a deleted pool is listed")


CHECKS = (
    ("streams", check_streams),
    ("pools", check_pools),
)
TIMED_CHECKS = (("times of pools", check_pool_times),)
