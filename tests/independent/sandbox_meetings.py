"""Walks through the meetings of the sandbox."""

import itertools
import uuid

from client import Client, new_name
from limits import Rules
from values import cut

SERVICE = "chime-sdk-meetings"
MEDIA = ("Audio", "Video", "Content")
MEETING_SIZE = 250
# What a member of EngineTranscribeSettings needs beside it.
LANGUAGE = {"LanguageCode": "en-US"}


class Meetings(Client):
    """A client with what every check of meetings needs."""

    def meeting(self, **members):
        """Creates a meeting."""
        members = {**meeting_request(), **members}
        return self.get("CreateMeeting", **members)["Meeting"]

    def attendee(self, meeting_id, **members):
        """Creates an attendee."""
        members = {"ExternalUserId": new_name(), **members}
        return self.get("CreateAttendee", MeetingId=meeting_id, **members)["Attendee"]

    def least_request(self, operation):
        """The least request of an operation that can succeed, on a meeting of its own."""
        meeting_id = self.meeting()["MeetingId"]
        return least_request(self, operation, meeting_id, self.attendee(meeting_id)["AttendeeId"])


def meeting_request():
    """The members that every meeting needs."""
    return {
        "ClientRequestToken": new_name(),
        "MediaRegion": "eu-central-1",
        "ExternalMeetingId": "Réunion «d'équipe»",
    }


def least_request(client, operation, meeting_id, attendee_id):
    """The least request of an operation that can succeed on a meeting and an attendee."""
    shape = client.model.operation_model(operation).input_shape
    everything = {
        "Attendees": [{"ExternalUserId": str(uuid.uuid4())}],
        "AttendeeId": attendee_id,
        "Capabilities": {"Audio": "Send", "Video": "Send", "Content": "Send"},
        "ClientRequestToken": str(uuid.uuid4()),
        "ExcludedAttendeeIds": [{"AttendeeId": attendee_id}],
        "ExternalMeetingId": "meeting",
        "ExternalUserId": str(uuid.uuid4()),
        "MediaRegion": "us-east-1",
        "MeetingId": meeting_id,
        "ResourceARN": f"arn:aws:chime:us-east-1:123456789012:meeting/{meeting_id}",
        "TagKeys": ["key"],
        "Tags": [{"Key": "key", "Value": "value"}],
        "TranscriptionConfiguration": {"EngineTranscribeSettings": LANGUAGE},
    }
    return {name: everything[name] for name in shape.required_members}


def capabilities(audio, video, content):
    return dict(zip(MEDIA, (audio, video, content)))


def check_meetings(client, tally):
    """Meetings: what was asked for comes back, tokens, regions, unknown ids."""
    features = {
        "Audio": {"EchoReduction": "AVAILABLE"},
        "Video": {"MaxResolution": "FHD"},
        "Content": {"MaxResolution": "UHD"},
        "Attendee": {"MaxCount": 25},
    }
    primary = client.meeting()
    asked = {
        "MeetingHostId": "host",
        "MeetingFeatures": features,
        "PrimaryMeetingId": primary["MeetingId"],
        "TenantIds": ["tenant-1", "tenant-2"],
    }
    made = client.meeting(**asked, Tags=[{"Key": "stage", "Value": "test"}])
    for name, value in asked.items():
        tally.equal(made.get(name), value, f"CreateMeeting: {name} of the answer")
    tally.equal(set(made["MediaPlacement"]), members_of(client, "MediaPlacement"), "MediaPlacement")
    tally.check(
        made["MeetingId"] in made["MeetingArn"], f"MeetingArn without the id: {made['MeetingArn']}"
    )
    again = client.get("GetMeeting", MeetingId=made["MeetingId"])["Meeting"]
    tally.equal(again, made, "GetMeeting after CreateMeeting")
    tags = client.get("ListTagsForResource", ResourceARN=made["MeetingArn"])["Tags"]
    tally.equal(tags, [{"Key": "stage", "Value": "test"}], "tags given to CreateMeeting")
    for count in ({}, {"Attendee": {"MaxCount": 26}}):
        for high in ({"Video": {"MaxResolution": "FHD"}}, {"Content": {"MaxResolution": "UHD"}}):
            client.refuse(
                "BadRequestException",
                "CreateMeeting",
                "MeetingFeatures",
                **meeting_request(),
                MeetingFeatures={**high, **count},
            )
    client.refuse(
        "BadRequestException",
        "CreateMeeting",
        "MediaRegion",
        **{**meeting_request(), "MediaRegion": "us-east-9"},
    )


def members_of(client, shape):
    return set(client.model.shape_for(shape).members)


def check_idempotency(client, tally):
    """A token that is in use gives the meeting that is there, whatever else the request says."""
    attendees = [{"ExternalUserId": "alice"}, {"ExternalUserId": "bob"}]
    for operation, more in (
        ("CreateMeeting", {}),
        ("CreateMeetingWithAttendees", {"Attendees": attendees}),
    ):
        request = {**meeting_request(), **more}
        first, second = client.get(operation, **request), client.get(operation, **request)
        for answer in (first, second):
            del answer["ResponseMetadata"]
        tally.equal(second, first, f"{operation}: the same request again")
        third = client.get(operation, **{**request, "MediaRegion": "eu-west-1"})
        tally.equal(third["Meeting"], first["Meeting"], f"{operation}: another request, one token")
        other = client.get(operation, **{**request, "ClientRequestToken": new_name()})
        ids = [answer["Meeting"]["MeetingId"] for answer in (first, other)]
        tally.check(ids[0] != ids[1], f"{operation}: two tokens gave one meeting")
    meeting_id = client.meeting()["MeetingId"]
    first, second = (client.attendee(meeting_id, ExternalUserId="carol") for _ in range(2))
    tally.equal(second, first, "CreateAttendee: the same external user id again")
    other = client.attendee(meeting_id, ExternalUserId="dave")
    tally.check(other["AttendeeId"] != first["AttendeeId"], "two users got one attendee id")


def check_attendees(client, tally):
    """Attendees: created alone, in batches and with a meeting; capabilities changed; deleted."""
    request = {**meeting_request(), "Attendees": [{"ExternalUserId": "alice"}]}
    answer = client.get("CreateMeetingWithAttendees", **request)
    meeting_id = answer["Meeting"]["MeetingId"]
    tally.equal(answer.get("Errors", []), [], "CreateMeetingWithAttendees: Errors")
    alice = answer["Attendees"][0]
    chosen = capabilities("Receive", "Receive", "Receive")
    batch = [{"ExternalUserId": "bob"}, {"ExternalUserId": "carol", "Capabilities": chosen}]
    bob, carol = client.get("BatchCreateAttendee", MeetingId=meeting_id, Attendees=batch)[
        "Attendees"
    ]
    tally.equal(carol["Capabilities"], chosen, "BatchCreateAttendee: Capabilities")
    everything = capabilities(*["SendReceive"] * 3)
    tally.equal(alice["Capabilities"], everything, "Capabilities where none are given")

    ids = {"MeetingId": meeting_id, "AttendeeId": bob["AttendeeId"]}
    mute = capabilities("Receive", "SendReceive", "None")
    answer = client.get("UpdateAttendeeCapabilities", **ids, Capabilities=mute)["Attendee"]
    tally.equal(answer, {**bob, "Capabilities": mute}, "UpdateAttendeeCapabilities")
    client.get(
        "BatchUpdateAttendeeCapabilitiesExcept",
        MeetingId=meeting_id,
        ExcludedAttendeeIds=[{"AttendeeId": bob["AttendeeId"]}],
        Capabilities=chosen,
    )
    for attendee, now in ((alice, chosen), (bob, mute), (carol, chosen)):
        got = client.get("GetAttendee", MeetingId=meeting_id, AttendeeId=attendee["AttendeeId"])
        tally.equal(
            got["Attendee"], {**attendee, "Capabilities": now}, "GetAttendee after the changes"
        )

    client.get("DeleteAttendee", **ids)
    client.refuse("NotFoundException", "GetAttendee", **ids)
    client.refuse("NotFoundException", "DeleteAttendee", **ids)
    left = client.get("ListAttendees", MeetingId=meeting_id)["Attendees"]
    names = [attendee["ExternalUserId"] for attendee in left]
    tally.equal(sorted(names), ["alice", "carol"], "ListAttendees after DeleteAttendee")


def check_capability_rules(client, tally):
    """Content is received with video only; a medium that is off takes None only."""
    meeting_id = client.meeting()["MeetingId"]
    known = ("SendReceive", "Send", "Receive", "None")
    for video, content in itertools.product(known, known):
        wanted = capabilities("Send", video, content)
        request = {"MeetingId": meeting_id, "ExternalUserId": new_name(), "Capabilities": wanted}
        if content.endswith("Receive") and not video.endswith("Receive"):
            client.refuse("BadRequestException", "CreateAttendee", "Content", **request)
        else:
            got = client.get("CreateAttendee", **request)["Attendee"]["Capabilities"]
            tally.equal(got, wanted, "CreateAttendee: Capabilities")
    for medium in ("Video", "Content"):
        check_medium_off(client, tally, medium)


def check_medium_off(client, tally, medium):
    meeting_id = client.meeting(MeetingFeatures={medium: {"MaxResolution": "None"}})["MeetingId"]
    attendee = client.attendee(meeting_id)
    tally.equal(attendee["Capabilities"][medium], "None", f"{medium} by default where it is off")
    ids = {"MeetingId": meeting_id}
    one = {**ids, "AttendeeId": attendee["AttendeeId"]}
    excluded = [{"AttendeeId": attendee["AttendeeId"]}]
    for value in ("SendReceive", "Send", "Receive"):
        # Content needs video, so that video has to be on where content is tried.
        wanted = {
            **capabilities("None", "SendReceive" if medium == "Content" else "None", "None"),
            medium: value,
        }
        for operation, members in (
            ("CreateAttendee", {**ids, "ExternalUserId": new_name()}),
            ("UpdateAttendeeCapabilities", one),
            ("BatchUpdateAttendeeCapabilitiesExcept", {**ids, "ExcludedAttendeeIds": excluded}),
        ):
            client.refuse("BadRequestException", operation, medium, **members, Capabilities=wanted)
    client.get(
        "UpdateAttendeeCapabilities", **one, Capabilities=capabilities("None", "None", "None")
    )


def check_room(client, tally):
    """A batch has 100 items, a meeting 250 attendees or as many as its features say."""
    meeting_id = client.meeting()["MeetingId"]
    client.refuse(
        "BadRequestException",
        "BatchCreateAttendee",
        "Attendees",
        MeetingId=meeting_id,
        Attendees=users(101),
    )
    for expected in (100, 100, 49):
        answer = client.get("BatchCreateAttendee", MeetingId=meeting_id, Attendees=users(expected))
        tally.equal(len(answer["Attendees"]), expected, "BatchCreateAttendee: Attendees")
        tally.equal(answer.get("Errors", []), [], "BatchCreateAttendee: Errors")
    # One place is left for two.
    batch = users(2)
    answer = client.get("BatchCreateAttendee", MeetingId=meeting_id, Attendees=batch)
    tally.equal(len(answer["Attendees"]), 1, "BatchCreateAttendee: Attendees in the last place")
    errors = answer["Errors"]
    tally.equal(
        [e["ExternalUserId"] for e in errors], [batch[1]["ExternalUserId"]], "who had no place"
    )
    tally.check(
        all(e.get("ErrorCode") and e.get("ErrorMessage") for e in errors), f"incomplete {errors}"
    )
    client.refuse(
        "LimitExceededException", "CreateAttendee", MeetingId=meeting_id, ExternalUserId=new_name()
    )
    everybody = pages(client, meeting_id, MaxResults=100)
    tally.equal(len(set(everybody)), MEETING_SIZE, "attendees of a full meeting")

    small = client.meeting(MeetingFeatures={"Attendee": {"MaxCount": 1}})["MeetingId"]
    client.attendee(small)
    client.refuse(
        "LimitExceededException", "CreateAttendee", MeetingId=small, ExternalUserId=new_name()
    )


def users(count):
    return [{"ExternalUserId": new_name()} for _ in range(count)]


def pages(client, meeting_id, between=lambda: None, **members):
    """The ids of all attendees, page by page, with `between` called after each page."""
    ids, token = [], {}
    # No page is empty while others follow.
    for _ in range(MEETING_SIZE):
        answer = client.get("ListAttendees", MeetingId=meeting_id, **members, **token)
        ids += [attendee["AttendeeId"] for attendee in answer["Attendees"]]
        if "NextToken" not in answer:
            return ids
        token = {"NextToken": answer["NextToken"]}
        between()
    raise RuntimeError("ListAttendees: the pages have no end")


def check_paging(client, tally):
    """Each attendee comes once, also while others come and go."""
    meeting_id = client.meeting()["MeetingId"]
    created = client.get("BatchCreateAttendee", MeetingId=meeting_id, Attendees=users(20))[
        "Attendees"
    ]
    ids = [attendee["AttendeeId"] for attendee in created]
    for size in (1, 7, 20, 100):
        answer = client.get("ListAttendees", MeetingId=meeting_id, MaxResults=size)
        tally.equal(len(answer["Attendees"]), min(size, len(ids)), f"attendees of a page of {size}")
        tally.equal("NextToken" in answer, size < len(ids), f"NextToken of a page of {size}")
        tally.equal(
            sorted(pages(client, meeting_id, MaxResults=size)), sorted(ids), f"pages of {size}"
        )
    # Between two pages one of the attendees goes, and a new one comes.
    going = iter([ids[0], ids[1], ids[19]])

    def change():
        for gone in itertools.islice(going, 1):
            client.get("DeleteAttendee", MeetingId=meeting_id, AttendeeId=gone)
            client.attendee(meeting_id)

    seen = pages(client, meeting_id, change, MaxResults=6)
    tally.equal(len(seen), len(set(seen)), "attendees that came twice")
    stayed = set(ids[2:19])
    tally.equal(stayed - set(seen), set(), "attendees that were left out")
    tally.check(ids[19] not in seen, "an attendee came after it was deleted")
    check_tokens(client, meeting_id)


def check_tokens(client, meeting_id):
    first = client.get("ListAttendees", MeetingId=meeting_id, MaxResults=1)
    other = client.meeting()["MeetingId"]
    for meeting, token in ((meeting_id, "nonsense"), (meeting_id, ""), (other, first["NextToken"])):
        client.refuse(
            "BadRequestException", "ListAttendees", "NextToken", MeetingId=meeting, NextToken=token
        )


def check_tags(client, tally):
    """Tags: added, changed, listed, removed; 50 the most."""
    meeting = client.meeting()
    arn = {"ResourceARN": meeting["MeetingArn"]}
    client.get("TagResource", **arn, Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": ""}])
    client.get("TagResource", **arn, Tags=[{"Key": "a", "Value": "2"}])
    tally.equal(tags_of(client, arn), {"a": "2", "b": ""}, "tags after one was changed")
    client.get("UntagResource", **arn, TagKeys=["a", "absent"])
    tally.equal(tags_of(client, arn), {"b": ""}, "tags after one was removed")
    client.get(
        "TagResource", **arn, Tags=[{"Key": cut("k", n), "Value": "x"} for n in range(1, 50)]
    )
    tally.equal(len(tags_of(client, arn)), 50, "tags of a resource that has the most")
    client.refuse(
        "TooManyTagsException", "TagResource", **arn, Tags=[{"Key": "more", "Value": "x"}]
    )
    client.get("TagResource", **arn, Tags=[{"Key": "b", "Value": "changed"}])
    tally.equal(len(tags_of(client, arn)), 50, "tags after one was refused")
    client.refuse(
        "BadRequestException", "TagResource", "Tags", **arn, Tags=[{"Key": "aws:x", "Value": "x"}]
    )
    unknown = {"ResourceARN": meeting["MeetingArn"].replace(meeting["MeetingId"], new_name())}
    client.refuse("ResourceNotFoundException", "ListTagsForResource", **unknown)
    client.refuse(
        "ResourceNotFoundException", "TagResource", **unknown, Tags=[{"Key": "a", "Value": "1"}]
    )
    client.refuse("ResourceNotFoundException", "UntagResource", **unknown, TagKeys=["a"])
    client.get("DeleteMeeting", MeetingId=meeting["MeetingId"])
    client.refuse("ResourceNotFoundException", "ListTagsForResource", **arn)


def tags_of(client, arn):
    return {tag["Key"]: tag["Value"] for tag in client.get("ListTagsForResource", **arn)["Tags"]}


def check_transcription(client, _tally):
    """Transcription is on or off, with exactly one engine."""
    meeting = {"MeetingId": client.meeting()["MeetingId"]}
    general = {"EngineTranscribeSettings": {"LanguageCode": "en-US"}}
    medical = {
        "EngineTranscribeMedicalSettings": {
            "LanguageCode": "en-US",
            "Specialty": "CARDIOLOGY",
            "Type": "DICTATION",
        },
    }
    client.refuse("UnprocessableEntityException", "StopMeetingTranscription", **meeting)
    for wrong in ({}, {**general, **medical}):
        client.refuse(
            "BadRequestException",
            "StartMeetingTranscription",
            "TranscriptionConfiguration",
            **meeting,
            TranscriptionConfiguration=wrong,
        )
    for engine in (general, medical):
        start = {**meeting, "TranscriptionConfiguration": engine}
        client.get("StartMeetingTranscription", **start)
        # A second start changes the configuration.
        client.get("StartMeetingTranscription", **start)
        client.get("StopMeetingTranscription", **meeting)
        client.refuse("UnprocessableEntityException", "StopMeetingTranscription", **meeting)
    client.get("StartMeetingTranscription", **meeting, TranscriptionConfiguration=general)
    client.get("DeleteMeeting", **meeting)
    client.refuse("NotFoundException", "StopMeetingTranscription", **meeting)


def check_absence(client, _tally):
    """What is unknown, deleted, or another region's is not found."""
    deleted = client.meeting()["MeetingId"]
    attendee = client.attendee(deleted)["AttendeeId"]
    client.get("DeleteMeeting", MeetingId=deleted)
    kept = client.meeting()["MeetingId"]
    for meeting_id in (deleted, new_name()):
        for operation in client.model.operation_names:
            members = least_request(client, operation, meeting_id, attendee)
            if "MeetingId" in members:
                client.refuse("NotFoundException", operation, meeting_id, **members)
    for operation in ("GetAttendee", "DeleteAttendee", "UpdateAttendeeCapabilities"):
        members = least_request(client, operation, kept, new_name())
        client.refuse("NotFoundException", operation, members["AttendeeId"], **members)
    elsewhere = client.in_region("eu-central-1")
    elsewhere.refuse("NotFoundException", "GetMeeting", MeetingId=kept)
    elsewhere.refuse("NotFoundException", "DeleteMeeting", MeetingId=kept)
    client.get("GetMeeting", MeetingId=kept)


RULES = Rules(
    # Their values have to exist as well, which a text of some length does not.
    references={"MediaRegion", "NextToken", "PiiEntityTypes", "PrimaryMeetingId"},
    companions={
        "EngineTranscribeSettings": {
            "": LANGUAGE,
            "LanguageOptions": {"IdentifyLanguage": True},
            "PiiEntityTypes": {**LANGUAGE, "ContentIdentificationType": "PII"},
        },
    },
    items={
        "AttendeeIdItem": lambda number: {"AttendeeId": str(uuid.uuid4())},
        "CreateAttendeeRequestItem": lambda number: {"ExternalUserId": f"user-{number}"},
        "Tag": lambda number: {"Key": f"key{number}", "Value": "value"},
        "TagKey": lambda number: f"key{number}",
        "TenantId": lambda number: f"tenant-{number}",
    },
)

CHECKS = (
    ("meetings", check_meetings),
    ("idempotency", check_idempotency),
    ("attendees", check_attendees),
    ("capabilities", check_capability_rules),
    ("room", check_room),
    ("paging", check_paging),
    ("tags", check_tags),
    ("transcription", check_transcription),
    ("absence", check_absence),
)
