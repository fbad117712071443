//! Proxy sessions: two people get a number that hides theirs. Nobody can call it.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::super::Call;
use super::phone_number::key;
use super::{PROXY_SESSION, all, created, find, missing, pool, setting, text, updated};
use crate::sandbox::fault::Fault;
use crate::sandbox::schedule::{self, Event};
use crate::sandbox::store::{Order, Range};
use crate::sandbox::time::{MINUTE_MS, iso8601};

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    let connector = call.text("VoiceConnectorId")?;
    let proxy = proxy(call)?;
    let people: Vec<String> = call.items("ParticipantPhoneNumbers").iter().filter_map(Json::as_str).map(key).collect();
    if people.iter().collect::<BTreeSet<_>>().len() < people.len() {
        return Err(Fault::bad_request("ParticipantPhoneNumbers: must be different"));
    }
    let number = choose(call, &proxy, &people)?;
    let participants = people.iter().map(|person| json!({ "PhoneNumber": person, "ProxyPhoneNumber": number }));
    let id = call.new_id()?;
    let mut session = json!({
        "VoiceConnectorId": connector,
        "ProxySessionId": id,
        "ExpiryMinutes": proxy["DefaultSessionExpiryMinutes"],
        "Participants": participants.collect::<Vec<_>>(),
    });
    let names = ["Name", "GeoMatchLevel", "GeoMatchParams", "NumberSelectionBehavior"];
    call.copy(&names, &mut session);
    created(call, &mut session);
    change(call, &mut session, connector)?;
    call.records.put(PROXY_SESSION, connector, &id, None, &session)?;
    Ok(json!({ "ProxySession": session }))
}

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    Ok(json!({ "ProxySession": session(call)? }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    find(call, super::VOICE_CONNECTOR, "VoiceConnectorId")?;
    let status = call.member("Status");
    call.page_of(
        "ProxySessions",
        PROXY_SESSION,
        Range::Under(call.text("VoiceConnectorId")?),
        Order::OldestFirst,
        |session| Ok(Some(session).filter(|session| status.is_none_or(|status| *status == session["Status"]))),
    )
}

pub fn update(call: &Call<'_>) -> Result<Json, Fault> {
    let mut session = session(call)?;
    if session["Status"] == "Closed" {
        return Err(Fault::bad_request("ProxySessionId: the proxy session is closed"));
    }
    change(call, &mut session, call.text("VoiceConnectorId")?)?;
    updated(call, &mut session);
    let (connector, id) = (call.text("VoiceConnectorId")?, call.text("ProxySessionId")?);
    call.records.update(PROXY_SESSION, connector, id, &session)?;
    Ok(json!({ "ProxySession": session }))
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    session(call)?;
    call.records.delete(PROXY_SESSION, call.text("VoiceConnectorId")?, call.text("ProxySessionId")?)?;
    Ok(Json::Null)
}

fn session(call: &Call<'_>) -> Result<Json, Fault> {
    find(call, super::VOICE_CONNECTOR, "VoiceConnectorId")?;
    let id = call.text("ProxySessionId")?;
    let found = call.records.get(PROXY_SESSION, call.text("VoiceConnectorId")?, id)?;
    found.ok_or_else(|| missing(call, PROXY_SESSION, id))
}

/// The proxy configuration of the voice connector, if it takes new sessions.
fn proxy(call: &Call<'_>) -> Result<Json, Fault> {
    match setting::present(call, setting::PROXY)? {
        None => Err(Fault::not_found("the voice connector has no Proxy configuration")),
        Some(proxy) if proxy["Disabled"] == true => {
            Err(Fault::bad_request("the voice connector's Proxy configuration is disabled"))
        }
        Some(proxy) => Ok(proxy),
    }
}

/// What both creation and update set. The time to live counts from the request; without minutes it has no end.
fn change(call: &Call<'_>, session: &mut Json, connector: &str) -> Result<(), Fault> {
    if call.items("Capabilities").is_empty() {
        return Err(Fault::bad_request("Capabilities: must be Voice, SMS or both"));
    }
    call.copy(&["Capabilities", "ExpiryMinutes"], session);
    session["Status"] = "Open".into();
    let minutes = session["ExpiryMinutes"].as_i64().filter(|minutes| *minutes > 0);
    let ends_at = minutes.map(|minutes| call.lasts_until(minutes.saturating_mul(MINUTE_MS)));
    let path = format!("{connector}/{}", text(&session["ProxySessionId"]));
    schedule::plan(call, Event::ProxySession, &path, ends_at)
}

/// Closes a session whose time is over.
pub fn close(call: &Call<'_>, path: &str) -> Result<(), Fault> {
    let (connector, id) = path.split_once('/').unwrap_or_default();
    let Some(mut session) = call.records.get(PROXY_SESSION, connector, id)? else { return Ok(()) };
    session["Status"] = "Closed".into();
    session["EndedTimestamp"] = iso8601(call.records.now).into();
    call.records.update(PROXY_SESSION, connector, id, &session)
}

/// A number that is not used for either participant in another open session: the last one of these participants, unless
/// it must be avoided, otherwise the first that matches the requested location.
fn choose(call: &Call<'_>, proxy: &Json, people: &[String]) -> Result<String, Fault> {
    let mut busy = BTreeSet::new();
    let mut last = None;
    for session in all(call, PROXY_SESSION, call.text("VoiceConnectorId")?)? {
        let participants = session["Participants"].as_array().map(Vec::as_slice).unwrap_or_default();
        let shared =
            participants.iter().filter(|person| people.iter().any(|one| person["PhoneNumber"] == *one)).count();
        let number = text(&participants.first().unwrap_or(&Json::Null)["ProxyPhoneNumber"]).to_owned();
        if shared > 0 && session["Status"] != "Closed" {
            busy.insert(number.clone());
        }
        if shared == people.len() {
            last = Some(number);
        }
    }
    let avoids = call.member("NumberSelectionBehavior").is_some_and(|behavior| behavior == "AvoidSticky");
    if avoids {
        busy.extend(last.take());
    } else if let Some(number) = last.filter(|number| !busy.contains(number)) {
        return Ok(number);
    }
    let wanted = call.member("GeoMatchParams").unwrap_or(&Json::Null);
    let countries: Vec<&str> = match wanted["Country"].as_str() {
        Some(country) if !country.is_empty() => vec![country],
        _ => proxy["PhoneNumberCountries"].as_array().into_iter().flatten().filter_map(Json::as_str).collect(),
    };
    let area_code = match wanted["AreaCode"].as_str() {
        Some(area_code) => area_code,
        None if call.member("GeoMatchLevel").is_some_and(|level| level == "AreaCode") => {
            people.first().and_then(|person| person.strip_prefix("+1")?.get(..3)).unwrap_or_default()
        }
        None => "",
    };
    let mut numbers = pool::local_numbers(&countries, area_code).into_iter();
    let free = numbers.find(|number| !busy.contains(number) && !people.contains(number));
    free.ok_or_else(|| {
        Fault::bad_request("no proxy phone number is available in the countries of the Proxy configuration")
    })
}
