//! Settings of voice connectors and SIP media applications: each is put, shown and removed as a whole. Nothing
//! is logged, streamed or routed by them.

use std::net::IpAddr;

use serde_json::{Value as Json, json};

use super::super::Call;
use super::{SIP_MEDIA_APPLICATION, VOICE_CONNECTOR, find};
use crate::sandbox::fault::Fault;
use crate::sandbox::reference;

// The kinds in the store, which are also the response members.
pub const ALEXA_SKILL: &str = "SipMediaApplicationAlexaSkillConfiguration";
pub const APPLICATION_LOGGING: &str = "SipMediaApplicationLoggingConfiguration";
pub const EMERGENCY_CALLING: &str = "EmergencyCallingConfiguration";
pub const EXTERNAL_SYSTEMS: &str = "ExternalSystemsConfiguration";
pub const LOGGING: &str = "LoggingConfiguration";
pub const ORIGINATION: &str = "Origination";
pub const PROXY: &str = "Proxy";
pub const STREAMING: &str = "StreamingConfiguration";
pub const TERMINATION: &str = "Termination";

const DEFAULT_PORT: i64 = 5060;
/// OriginationRoute says ten for each voice connector, Origination says 20. The smaller one is on the safe side.
const MAX_ROUTES: usize = 10;

/// What a setting is before it is put, where it cannot be removed.
fn default(name: &str) -> Option<Json> {
    match name {
        LOGGING => Some(json!({ "EnableSIPLogs": false, "EnableMediaMetricLogs": false })),
        APPLICATION_LOGGING => Some(json!({ "EnableSipMediaApplicationMessageLogs": false })),
        _ => None,
    }
}

/// The ID of the resource that the setting belongs to, if the resource exists.
pub fn owner<'a>(call: &'a Call<'_>, name: &str) -> Result<&'a str, Fault> {
    let (kind, member) = match name {
        ALEXA_SKILL | APPLICATION_LOGGING => (SIP_MEDIA_APPLICATION, "SipMediaApplicationId"),
        _ => (VOICE_CONNECTOR, "VoiceConnectorId"),
    };
    find(call, kind, member)?;
    call.text(member)
}

/// The setting of the resource that the request names.
pub fn present(call: &Call<'_>, name: &str) -> Result<Option<Json>, Fault> {
    Ok(call.records.get(name, owner(call, name)?, "")?.or_else(|| default(name)))
}

pub fn get(call: &Call<'_>, name: &str) -> Result<Json, Fault> {
    let setting = present(call, name)?.ok_or_else(|| not_set(name))?;
    Ok(json!({ name: setting }))
}

pub fn delete(call: &Call<'_>, name: &str) -> Result<Json, Fault> {
    let owner = owner(call, name)?;
    if matches!(name, ORIGINATION | TERMINATION) {
        no_emergency_calling(call)?;
    }
    if !call.records.delete(name, owner, "")? {
        return Err(not_set(name));
    }
    if name == TERMINATION {
        call.records.delete(super::CREDENTIALS, owner, "")?;
    }
    Ok(Json::Null)
}

fn not_set(name: &str) -> Fault {
    Fault::not_found(format!("no {name} is set"))
}

/// Stores a setting that is the request's member of the same name.
pub fn put(call: &Call<'_>, name: &str) -> Result<Json, Fault> {
    match call.member(name) {
        Some(setting) => store(call, name, setting.clone()),
        // The reference does not require the member of each: without it there is nothing to put.
        None => owner(call, name).map(|_| json!({})),
    }
}

fn store(call: &Call<'_>, name: &str, setting: Json) -> Result<Json, Fault> {
    call.records.put(name, owner(call, name)?, "", None, &setting)?;
    Ok(json!({ name: setting }))
}

pub fn put_origination(call: &Call<'_>) -> Result<Json, Fault> {
    let connector = find(call, VOICE_CONNECTOR, "VoiceConnectorId")?;
    let mut origination = call.member(ORIGINATION).cloned().unwrap_or(Json::Null);
    if origination["Routes"].is_null() && origination["Disabled"].is_null() {
        return Err(Fault::bad_request("Origination: must have Routes or Disabled"));
    }
    stays_on(call, &origination)?;
    let routes = origination["Routes"].as_array_mut().map(Vec::as_mut_slice).unwrap_or_default();
    if routes.len() > MAX_ROUTES {
        return Err(Fault::bad_request(format!("Origination.Routes: a voice connector can have at most {MAX_ROUTES}")));
    }
    for route in routes {
        if route.as_object().is_none_or(|members| members.values().all(Json::is_null)) {
            return Err(Fault::bad_request("Origination.Routes: a route must have at least one member"));
        }
        or_default(route, "Port", DEFAULT_PORT.into());
        // The reference names no protocol for voice connectors without encryption.
        if connector["RequireEncryption"] == true {
            or_default(route, "Protocol", "TCP".into());
        }
    }
    or_default(&mut origination, "Routes", json!([]));
    or_default(&mut origination, "Disabled", false.into());
    store(call, ORIGINATION, origination)
}

/// Call analytics requires its configuration, if it is turned on.
pub fn put_streaming(call: &Call<'_>) -> Result<Json, Fault> {
    owner(call, STREAMING)?;
    let insights = &call.member(STREAMING).unwrap_or(&Json::Null)["MediaInsightsConfiguration"];
    if let Some(arn) = insights["ConfigurationArn"].as_str()
        && !reference::is_configuration(call, arn)?
    {
        return Err(Fault::not_found(format!(
            "StreamingConfiguration.MediaInsightsConfiguration.ConfigurationArn: configuration {arn} does not exist"
        )));
    }
    put(call, STREAMING)
}

/// Which voice connector streams to call analytics with the insights configuration `arn`, in words, if one does.
pub fn use_of_configuration(call: &Call<'_>, arn: &str) -> Result<Option<String>, Fault> {
    for (region, connector) in call.records.everywhere(VOICE_CONNECTOR)? {
        let id = connector["VoiceConnectorId"].as_str().unwrap_or_default();
        let streaming = call.records.in_region(&region).get(STREAMING, id, "")?.unwrap_or_default();
        if streaming["MediaInsightsConfiguration"]["ConfigurationArn"] == arn {
            return Ok(Some(format!("voice connector {id}")));
        }
    }
    Ok(None)
}

pub fn put_termination(call: &Call<'_>) -> Result<Json, Fault> {
    owner(call, TERMINATION)?;
    let mut termination = call.member(TERMINATION).cloned().unwrap_or(Json::Null);
    if termination["CallingRegions"].as_array().is_none_or(Vec::is_empty) {
        return Err(Fault::bad_request(
            "Termination.CallingRegions: missing; specify the countries that can be called",
        ));
    }
    for range in termination["CidrAllowedList"].as_array().into_iter().flatten().filter_map(Json::as_str) {
        if !is_cidr(range) {
            return Err(Fault::bad_request(format!("Termination.CidrAllowedList: {range} is not in CIDR notation")));
        }
    }
    stays_on(call, &termination)?;
    or_default(&mut termination, "CpsLimit", 1.into());
    or_default(&mut termination, "CidrAllowedList", json!([]));
    or_default(&mut termination, "Disabled", false.into());
    store(call, TERMINATION, termination)
}

pub fn put_emergency_calling(call: &Call<'_>) -> Result<Json, Fault> {
    for name in [ORIGINATION, TERMINATION] {
        if present(call, name)?.is_none_or(|setting| setting["Disabled"] == true) {
            return Err(Fault::bad_request(format!("{EMERGENCY_CALLING}: requires enabled {name} settings")));
        }
    }
    put(call, EMERGENCY_CALLING)
}

pub fn put_proxy(call: &Call<'_>) -> Result<Json, Fault> {
    let mut proxy = json!({
        "DefaultSessionExpiryMinutes": call.member("DefaultSessionExpiryMinutes"),
        "Disabled": call.member("Disabled").cloned().unwrap_or(Json::Bool(false)),
        "PhoneNumberCountries": call.items("PhoneNumberPoolCountries"),
    });
    call.copy(&["FallBackPhoneNumber"], &mut proxy);
    store(call, PROXY, proxy)
}

pub fn put_external_systems(call: &Call<'_>) -> Result<Json, Fault> {
    let systems = json!({
        "SessionBorderControllerTypes": call.items("SessionBorderControllerTypes"),
        "ContactCenterSystemTypes": call.items("ContactCenterSystemTypes"),
    });
    store(call, EXTERNAL_SYSTEMS, systems)
}

/// When equipment last sent a SIP OPTIONS ping: never, because none can reach the sandbox.
pub fn termination_health(call: &Call<'_>) -> Result<Json, Fault> {
    present(call, TERMINATION)?.ok_or_else(|| not_set(TERMINATION))?;
    Ok(json!({ "TerminationHealth": {} }))
}

fn or_default(document: &mut Json, name: &str, value: Json) {
    if document[name].is_null() {
        document[name] = value;
    }
}

/// Calls cannot be turned off while emergency calls rely on them.
fn stays_on(call: &Call<'_>, setting: &Json) -> Result<(), Fault> {
    if setting["Disabled"] == true { no_emergency_calling(call) } else { Ok(()) }
}

fn no_emergency_calling(call: &Call<'_>) -> Result<(), Fault> {
    match present(call, EMERGENCY_CALLING)? {
        None => Ok(()),
        Some(_) => Err(Fault::bad_request("emergency calling is configured and must be deleted first")),
    }
}

fn is_cidr(range: &str) -> bool {
    let Some((address, length)) = range.split_once('/') else { return false };
    let longest = match address.parse() {
        Ok(IpAddr::V4(_)) => 32,
        Ok(IpAddr::V6(_)) => 128,
        Err(_) => return false,
    };
    length.parse::<u8>().is_ok_and(|length| length <= longest)
}
