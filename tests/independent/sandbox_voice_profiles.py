"""Walks through voice profiles, speaker searches and voice tone analyses on the sandbox."""

from client import new_name
from voice_client import KEY, STREAMING
from walks import check_pages, check_token, complete, pages, same


def check_domains(client, tally):
    """Voice profile domains: what was asked for comes back; a token; lists of summaries."""
    asked = {
        "Name": "callers",
        "Description": "Everybody who calls",
        "ServerSideEncryptionConfiguration": {"KmsKeyArn": KEY},
    }
    first, _ = check_token(client, tally, "CreateVoiceProfileDomain", asked, {"Name": "others"})
    made = first["VoiceProfileDomain"]
    token = {"ClientRequestToken": new_name()}
    here, there = (
        regional.domain(**token)["VoiceProfileDomainId"]
        for regional in (client, client.in_region("eu-west-2"))
    )
    tally.check(here != there, "one token gave one domain in two regions")
    same(tally, made, asked, "CreateVoiceProfileDomain")
    complete(client, tally, [made], "VoiceProfileDomain")
    domain = {"VoiceProfileDomainId": made["VoiceProfileDomainId"]}
    got = client.get("GetVoiceProfileDomain", **domain)["VoiceProfileDomain"]
    tally.equal(got, made, "GetVoiceProfileDomain")
    change = {"Name": "all callers", "Description": ""}
    changed = client.get("UpdateVoiceProfileDomain", **domain, **change)["VoiceProfileDomain"]
    same(tally, changed, {**asked, **change}, "UpdateVoiceProfileDomain")
    changed = client.get("UpdateVoiceProfileDomain", **domain, Description="New")
    same(tally, changed["VoiceProfileDomain"], {"Name": "all callers"}, "a partial update")
    away = client.in_region("ap-southeast-1")
    check_pages(
        away,
        tally,
        "ListVoiceProfileDomains",
        "VoiceProfileDomainId",
        lambda: away.domain(Description="Callers")["VoiceProfileDomainId"],
        lambda gone: away.get("DeleteVoiceProfileDomain", VoiceProfileDomainId=gone),
    )
    summary = away.get("ListVoiceProfileDomains", MaxResults=1)["VoiceProfileDomains"][0]
    complete(away, tally, [summary], "VoiceProfileDomainSummary")


def check_cascade(client, tally):
    """A domain goes with its voice profiles and its token."""
    request = {
        "Name": "callers",
        "ServerSideEncryptionConfiguration": {"KmsKeyArn": KEY},
        "ClientRequestToken": new_name(),
    }
    create = "CreateVoiceProfileDomain"
    domain = client.get(create, **request)["VoiceProfileDomain"]["VoiceProfileDomainId"]
    connector = client.analysed()
    profile = client.profile(connector, domain)["VoiceProfileId"]
    task = client.search(connector, domain)
    client.get("DeleteVoiceProfileDomain", VoiceProfileDomainId=domain)
    client.refuse("NotFoundException", "GetVoiceProfile", VoiceProfileId=profile)
    client.refuse("NotFoundException", "GetVoiceProfileDomain", VoiceProfileDomainId=domain)
    client.refuse("NotFoundException", "ListVoiceProfiles", VoiceProfileDomainId=domain)
    client.refuse("NotFoundException", "DeleteVoiceProfileDomain", VoiceProfileDomainId=domain)
    client.refuse("NotFoundException", "CreateVoiceProfile", SpeakerSearchTaskId=task)
    again = client.get(create, **request)["VoiceProfileDomain"]["VoiceProfileDomainId"]
    tally.check(again != domain, "the token of a deleted domain gave it back")


def check_profiles(client, tally):
    """Voice profiles: one from each finished search; updated with another one; lists."""
    connector, domain = client.analysed(), client.domain_id()
    task = {"SpeakerSearchTaskId": client.search(connector, domain)}
    made = client.get("CreateVoiceProfile", **task)["VoiceProfile"]
    complete(client, tally, [made], "VoiceProfile")
    tally.equal(made["VoiceProfileDomainId"], domain, "VoiceProfileDomainId")
    profile = {"VoiceProfileId": made["VoiceProfileId"]}
    tally.equal(client.get("GetVoiceProfile", **profile)["VoiceProfile"], made, "GetVoiceProfile")
    client.refuse("ConflictException", "CreateVoiceProfile", **task)
    other = {"SpeakerSearchTaskId": client.search(connector, domain)}
    changed = client.get("UpdateVoiceProfile", **profile, **other)["VoiceProfile"]
    same(tally, changed, profile, "UpdateVoiceProfile")
    tally.check(
        changed["ExpirationTimestamp"] >= made["ExpirationTimestamp"], "ExpirationTimestamp"
    )
    foreign = {"SpeakerSearchTaskId": client.search(connector, client.domain_id())}
    client.refuse("BadRequestException", "UpdateVoiceProfile", **profile, **foreign)
    client.get("DeleteVoiceProfile", **profile)
    client.refuse("NotFoundException", "GetVoiceProfile", **profile)
    client.refuse("NotFoundException", "DeleteVoiceProfile", **profile)
    check_pages(
        client,
        tally,
        "ListVoiceProfiles",
        "VoiceProfileId",
        lambda: client.profile(connector, domain)["VoiceProfileId"],
        lambda gone: client.get("DeleteVoiceProfile", VoiceProfileId=gone),
        VoiceProfileDomainId=domain,
    )
    for summary in pages(client, "ListVoiceProfiles", VoiceProfileDomainId=domain):
        complete(client, tally, [summary], "VoiceProfileSummary")
    empty = client.get("ListVoiceProfiles", VoiceProfileDomainId=client.domain_id())
    tally.equal(empty["VoiceProfiles"], [], "ListVoiceProfiles of another domain")


def check_tasks(client, tally):
    """Tasks: on a voice connector that streams to call analytics; tokens; what they show."""
    connector, domain = client.analysed(), client.domain_id()
    search = {
        "VoiceConnectorId": connector,
        "TransactionId": new_name(),
        "VoiceProfileDomainId": domain,
        "CallLeg": "Callee",
    }
    tone = {**search, "LanguageCode": "en-US"}
    del tone["VoiceProfileDomainId"], tone["CallLeg"]
    for kind, request, more in (
        ("SpeakerSearch", search, {}),
        ("VoiceToneAnalysis", tone, {"IsCaller": False}),
    ):
        name = f"{kind}Task"
        change = {"TransactionId": new_name()}
        first, _ = check_token(client, tally, f"Start{name}", request, change)
        made = first[name]
        tally.equal(made[f"{name}Status"], "IN_QUEUE", f"{name}Status at once")
        details = {"VoiceConnectorId": connector, "TransactionId": request["TransactionId"]}
        same(tally, made["CallDetails"], details, "CallDetails")
        task = {"VoiceConnectorId": connector, f"{name}Id": made[f"{name}Id"]}
        got = client.get(f"Get{name}", **task, **more)[name]
        tally.equal(got[f"{name}Status"], "IN_PROGRESS", "what can be stopped lasts")
        if kind == "SpeakerSearch":
            # Whoever needs its end does not wait for it.
            client.get("CreateVoiceProfile", SpeakerSearchTaskId=made[f"{name}Id"])
            got = client.get(f"Get{name}", **task, **more)[name]
            tally.equal(got[f"{name}Status"], "SUCCEEDED", f"{name}Status")
        else:
            client.get(f"Stop{name}", **task)
        tally.equal(got["CallDetails"], {**details, "IsCaller": False}, "CallDetails")
        # Only a task that was stopped or failed has a message. (A search finds nobody, because no
        # voice is heard: its results are an empty list.)
        complete(client, tally, [got], name, {f"{name}.StatusMessage"})
        client.refuse("UnprocessableEntityException", f"Stop{name}", **task)
        plain = {"VoiceConnectorId": client.connector_id()}
        client.refuse("UnprocessableEntityException", f"Start{name}", **{**request, **plain})
        for off in (
            {**STREAMING, "Disabled": True},
            {"DataRetentionInHours": 1, "Disabled": False},
            {**STREAMING, "MediaInsightsConfiguration": {"Disabled": True}},
        ):
            client.put("StreamingConfiguration", plain["VoiceConnectorId"], off)
            client.refuse("UnprocessableEntityException", f"Start{name}", **{**request, **plain})
        # A task belongs to its voice connector, and goes with it.
        client.refuse("NotFoundException", f"Get{name}", **{**task, **plain}, **more)
        own = {"VoiceConnectorId": client.analysed()}
        made = client.get(f"Start{name}", **{**request, **own})[name]
        client.get("DeleteVoiceConnector", **own)
        task = {**own, f"{name}Id": made[f"{name}Id"]}
        client.refuse("NotFoundException", f"Get{name}", **task, **more)


def check_task_times(client, tally, tick):
    """Tasks wait, run and end, or are stopped before."""
    connector, domain = client.analysed(), client.domain_id()
    seconds = {"IN_QUEUE": 0, "IN_PROGRESS": 1, "SUCCEEDED": 10}
    for name, start, more in (
        ("SpeakerSearchTask", lambda: client.search(connector, domain), {}),
        ("VoiceToneAnalysisTask", lambda: client.tone(connector), {"IsCaller": True}),
    ):
        for stop in (None, "IN_QUEUE", "IN_PROGRESS"):
            task = {"VoiceConnectorId": connector, f"{name}Id": start()}
            for wait, status in (("0s", "IN_QUEUE"), ("1s", "IN_PROGRESS"), ("9s", "SUCCEEDED")):
                tick(wait)
                got = client.get(f"Get{name}", **task, **more)[name]
                tally.equal(got[f"{name}Status"], status, f"{name}Status")
                tally.equal("StartedTimestamp" in got, status != "IN_QUEUE", "StartedTimestamp")
                passed = (got["UpdatedTimestamp"] - got["CreatedTimestamp"]).total_seconds()
                tally.equal(passed, seconds[status], f"seconds until a task is {status}")
                if name == "SpeakerSearchTask":
                    done = status == "SUCCEEDED"
                    tally.equal("SpeakerSearchDetails" in got, done, "SpeakerSearchDetails")
                    if not done:
                        search = {"SpeakerSearchTaskId": task["SpeakerSearchTaskId"]}
                        client.refuse("ConflictException", "CreateVoiceProfile", **search)
                if status == stop:
                    client.get(f"Stop{name}", **task)
                    break
            if stop:
                tick("1m")
                got = client.get(f"Get{name}", **task, **more)[name]
                tally.equal(got[f"{name}Status"], "STOPPED", f"{name}Status after Stop{name}")
                tally.check("StatusMessage" in got, "StatusMessage of a task that was stopped")
                # A task that was stopped in the queue has not begun.
                began = stop == "IN_PROGRESS"
                tally.equal("StartedTimestamp" in got, began, "StartedTimestamp of a stopped task")
            client.refuse("UnprocessableEntityException", f"Stop{name}", **task)


def check_profile_times(client, tally, tick):
    """A voice print can be had for a day; a voice profile lives for three years."""
    connector, domain = client.analysed(), client.domain_id()
    early, late, spare = (
        {"SpeakerSearchTaskId": client.search(connector, domain)} for _ in range(3)
    )
    tick("10s")
    made = client.get("CreateVoiceProfile", **early)["VoiceProfile"]
    profile = {"VoiceProfileId": made["VoiceProfileId"]}
    tick("23h")
    changed = client.get("UpdateVoiceProfile", **profile, **spare)["VoiceProfile"]
    passed = changed["ExpirationTimestamp"] - made["ExpirationTimestamp"]
    tally.equal(passed.total_seconds(), 23 * 60 * 60, "seconds that an update gives")
    tick("1h")
    client.refuse("GoneException", "CreateVoiceProfile", **late)
    client.refuse("GoneException", "UpdateVoiceProfile", **profile, **late)
    tick("1094d")
    client.get("GetVoiceProfile", **profile)
    tick("1d")
    client.refuse("NotFoundException", "GetVoiceProfile", **profile)


CHECKS = (
    ("voice profile domains", check_domains),
    ("cascade of domains", check_cascade),
    ("voice profiles", check_profiles),
    ("tasks", check_tasks),
)
TIMED_CHECKS = (
    ("times of tasks", check_task_times),
    ("times of voice profiles", check_profile_times),
)
