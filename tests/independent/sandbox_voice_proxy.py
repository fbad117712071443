"""Walks through proxy sessions on the sandbox: two people get a number that hides theirs."""

from voice_client import PEOPLE
from walks import check_pages, complete, same

FALL_BACK = "+12065550199"
# What a session has if it was asked for.
SESSION_OPTIONS = ("Name", "NumberSelectionBehavior", "GeoMatchLevel", "GeoMatchParams")


def check_proxy(client, tally):
    """Proxy configurations: put, shown, deleted; sessions need one that is not disabled."""
    connector = {"VoiceConnectorId": client.connector_id()}
    people = {"ParticipantPhoneNumbers": PEOPLE, "Capabilities": ["Voice"]}
    client.refuse("NotFoundException", "GetVoiceConnectorProxy", **connector)
    client.refuse("NotFoundException", "CreateProxySession", **connector, **people)
    asked = {
        "DefaultSessionExpiryMinutes": 30,
        "PhoneNumberPoolCountries": ["US", "CA"],
        "FallBackPhoneNumber": FALL_BACK,
        "Disabled": True,
    }
    put = client.get("PutVoiceConnectorProxy", **connector, **asked)["Proxy"]
    expected = {**asked, "PhoneNumberCountries": asked["PhoneNumberPoolCountries"]}
    del expected["PhoneNumberPoolCountries"]
    tally.equal(put, expected, "PutVoiceConnectorProxy")
    complete(client, tally, [put], "Proxy")
    tally.equal(client.get("GetVoiceConnectorProxy", **connector)["Proxy"], put, "Proxy")
    client.refuse("BadRequestException", "CreateProxySession", **connector, **people)
    client.get("PutVoiceConnectorProxy", **connector, **{**asked, "Disabled": False})
    session = client.session(connector["VoiceConnectorId"])
    tally.equal(session["ExpiryMinutes"], 30, "ExpiryMinutes where none are given")
    client.get("DeleteVoiceConnectorProxy", **connector)
    client.refuse("NotFoundException", "GetVoiceConnectorProxy", **connector)
    client.refuse("NotFoundException", "DeleteVoiceConnectorProxy", **connector)


def check_sessions(client, tally):
    """Proxy sessions: what was asked for comes back; numbers are chosen as asked; lists."""
    connector = client.proxied()
    asked = {
        "Name": "driver and rider",
        "ExpiryMinutes": 5,
        "Capabilities": ["Voice", "SMS"],
        "NumberSelectionBehavior": "AvoidSticky",
        "GeoMatchLevel": "AreaCode",
        "GeoMatchParams": {"Country": "US", "AreaCode": "303"},
    }
    made = client.session(connector, **asked)
    same(tally, made, {**asked, "Status": "Open"}, "CreateProxySession")
    # EndedTimestamp comes with the end.
    complete(client, tally, [made], "ProxySession", {"ProxySession.EndedTimestamp"})
    people = [person["PhoneNumber"] for person in made["Participants"]]
    tally.equal(people, PEOPLE, "Participants")
    proxies = {person["ProxyPhoneNumber"] for person in made["Participants"]}
    tally.equal(len(proxies), 1, "proxy numbers of a session")
    tally.check(
        all(n.startswith("+1303") for n in proxies), f"numbers for area code 303: {proxies}"
    )
    second = client.session(connector, GeoMatchParams=asked["GeoMatchParams"])
    other = {person["ProxyPhoneNumber"] for person in second["Participants"]}
    tally.check(not other & proxies, "two open sessions of the same people have one number")
    ids = {"VoiceConnectorId": connector, "ProxySessionId": made["ProxySessionId"]}
    got = client.get("GetProxySession", **ids)["ProxySession"]
    tally.equal(got, made, "GetProxySession")
    change = {"Capabilities": ["SMS"], "ExpiryMinutes": 7}
    changed = client.get("UpdateProxySession", **ids, **change)["ProxySession"]
    same(tally, changed, {**asked, **change}, "UpdateProxySession")
    twice = {"ParticipantPhoneNumbers": [PEOPLE[0]] * 2, "Capabilities": ["Voice"]}
    client.refuse(
        "BadRequestException",
        "CreateProxySession",
        "ParticipantPhoneNumbers",
        VoiceConnectorId=connector,
        **twice,
    )
    client.get("DeleteProxySession", **ids)
    client.refuse("NotFoundException", "GetProxySession", **ids)
    client.refuse("NotFoundException", "DeleteProxySession", **ids)
    fresh = client.proxied()
    check_pages(
        client,
        tally,
        "ListProxySessions",
        "ProxySessionId",
        lambda: client.session(fresh)["ProxySessionId"],
        lambda gone: client.get("DeleteProxySession", VoiceConnectorId=fresh, ProxySessionId=gone),
        VoiceConnectorId=fresh,
    )


def check_session_times(client, tally, tick):
    """A proxy session closes when its minutes are over; an update gives it new ones."""
    connector = client.proxied()
    made = client.session(connector, ExpiryMinutes=5)
    kept = client.session(connector, ExpiryMinutes=60)
    ids = {"VoiceConnectorId": connector, "ProxySessionId": made["ProxySessionId"]}
    tick("4m")
    client.get("UpdateProxySession", **ids, Capabilities=["SMS"], ExpiryMinutes=5)
    tick("4m")
    got = client.get("GetProxySession", **ids)["ProxySession"]
    tally.equal(got["Status"], "Open", "Status before the end")
    tally.check(got["UpdatedTimestamp"] > got["CreatedTimestamp"], "UpdatedTimestamp of an update")
    tick("1m")
    got = client.get("GetProxySession", **ids)["ProxySession"]
    tally.equal(got["Status"], "Closed", "Status after the end")
    complete(
        client,
        tally,
        [got],
        "ProxySession",
        {f"ProxySession.{name}" for name in SESSION_OPTIONS},
    )
    passed = (got["EndedTimestamp"] - made["CreatedTimestamp"]).total_seconds()
    tally.equal(passed, 9 * 60, "seconds until EndedTimestamp")
    client.refuse("BadRequestException", "UpdateProxySession", **ids, Capabilities=["Voice"])
    for status, session in (("Closed", made), ("Open", kept)):
        found = client.get("ListProxySessions", VoiceConnectorId=connector, Status=status)
        found = [item["ProxySessionId"] for item in found["ProxySessions"]]
        tally.equal(found, [session["ProxySessionId"]], f"ListProxySessions: {status}")


def check_sticky_numbers(client, tally, tick):
    """The people of a closed session get its number again, unless it is to be avoided."""
    for behavior, before in (("PreferSticky", 2), ("AvoidSticky", 1)):
        connector = client.proxied()
        # Of two sessions, the second one has not the number that is the first free one later.
        sessions = [client.session(connector, ExpiryMinutes=1) for _ in range(before)]
        tick("1m")
        sessions.append(client.session(connector, NumberSelectionBehavior=behavior))
        last, now = (item["Participants"][0]["ProxyPhoneNumber"] for item in sessions[-2:])
        tally.equal(last == now, behavior == "PreferSticky", f"{behavior}: {last}, then {now}")


CHECKS = (
    ("proxy", check_proxy),
    ("proxy sessions", check_sessions),
)
TIMED_CHECKS = (
    ("times of proxy sessions", check_session_times),
    ("sticky numbers", check_sticky_numbers),
)
