//! The behavior of phone numbers, voice connectors, SIP and voice profiles.
//!
//! No phone rings: the resources that carry, start or analyze calls only have settings and states. Calls that a function
//! controls are played by `sandbox/calls`.

mod account_setting;
mod address;
mod analysis_task;
mod association;
mod credential;
mod phone_number;
mod phone_number_order;
mod pool;
mod proxy_session;
mod setting;
mod sip_media_application;
mod sip_rule;
#[cfg(test)]
mod tests;
mod voice_connector;
mod voice_connector_group;
mod voice_profile;
mod voice_profile_domain;

use serde_json::Value as Json;

pub use analysis_task::go_on as go_on_with_task;
pub use phone_number::{may_call_from, spread_calling_name};
pub use phone_number_order::carry_out as carry_out_order;
pub use proxy_session::close as close_proxy_session;
pub use setting::use_of_configuration;
pub use sip_rule::route;

use super::calls::CALL;
use super::emulation::{Emulation, real, simulated};
use super::fault::Fault;
use super::reference::VOICE_PROFILE_DOMAIN;
use super::time::iso8601;
use super::{Call, tag};

/// The kinds of resources in the store.
const ACCOUNT_SETTING: &str = "account-setting";
const CREDENTIALS: &str = "credentials";
const PHONE_NUMBER: &str = "phone-number";
const PHONE_NUMBER_ORDER: &str = "phone-number-order";
const PROXY_SESSION: &str = "proxy-session";
const SIP_MEDIA_APPLICATION: &str = "SIP-media-application";
const SIP_RULE: &str = "SIP-rule";
/// Media pipelines have tasks of this name too, which are no tasks of a voice connector's call.
const SPEAKER_SEARCH_TASK: &str = "call-speaker-search-task";
const VOICE_CONNECTOR: &str = "voice-connector";
const VOICE_CONNECTOR_GROUP: &str = "voice-connector-group";
const VOICE_PROFILE: &str = "voice-profile";
const VOICE_TONE_ANALYSIS_TASK: &str = "call-voice-tone-analysis-task";

/// The operations, in alphabetical order.
pub static OPERATIONS: &[Emulation] = &[
    real("AssociatePhoneNumbersWithVoiceConnector", association::with_connector),
    real("AssociatePhoneNumbersWithVoiceConnectorGroup", association::with_group),
    simulated(
        "BatchDeletePhoneNumber",
        phone_number::batch_delete,
        "seven days in the deletion queue, according to the sandbox's clock",
    ),
    simulated(
        "BatchUpdatePhoneNumber",
        phone_number::batch_update,
        "a calling name takes an hour, according to the sandbox's clock",
    ),
    simulated("CreatePhoneNumberOrder", phone_number_order::create, "states change according to the sandbox's clock")
        .without("porting of numbers"),
    simulated("CreateProxySession", proxy_session::create, "sessions expire according to the sandbox's clock")
        .without("calls and messages through it"),
    real("CreateSipMediaApplication", sip_media_application::create)
        .without("the Lambda function is not checked; that of --function is invoked"),
    simulated(
        "CreateSipMediaApplicationCall",
        sip_media_application::create_call,
        "the call is played for the function of --function; without one, it is there for a day",
    )
    .without("the call itself; no phone rings"),
    real("CreateSipRule", sip_rule::create).without("calls"),
    real("CreateVoiceConnector", voice_connector::create).without("calls"),
    real("CreateVoiceConnectorGroup", voice_connector_group::create),
    simulated(
        "CreateVoiceProfile",
        voice_profile::create,
        "a profile expires after three years of the sandbox's clock",
    )
    .without("voice prints"),
    real("CreateVoiceProfileDomain", voice_profile_domain::create).without("the key is not checked"),
    simulated(
        "DeletePhoneNumber",
        phone_number::delete,
        "seven days in the deletion queue, according to the sandbox's clock",
    ),
    real("DeleteProxySession", proxy_session::delete),
    real("DeleteSipMediaApplication", sip_media_application::delete),
    real("DeleteSipRule", sip_rule::delete),
    real("DeleteVoiceConnector", voice_connector::delete),
    real("DeleteVoiceConnectorEmergencyCallingConfiguration", |call| setting::delete(call, setting::EMERGENCY_CALLING)),
    real("DeleteVoiceConnectorExternalSystemsConfiguration", |call| setting::delete(call, setting::EXTERNAL_SYSTEMS)),
    real("DeleteVoiceConnectorGroup", voice_connector_group::delete),
    real("DeleteVoiceConnectorOrigination", |call| setting::delete(call, setting::ORIGINATION)),
    real("DeleteVoiceConnectorProxy", |call| setting::delete(call, setting::PROXY)),
    real("DeleteVoiceConnectorStreamingConfiguration", |call| setting::delete(call, setting::STREAMING)),
    real("DeleteVoiceConnectorTermination", |call| setting::delete(call, setting::TERMINATION)),
    real("DeleteVoiceConnectorTerminationCredentials", credential::delete),
    real("DeleteVoiceProfile", voice_profile::delete),
    real("DeleteVoiceProfileDomain", voice_profile_domain::delete),
    real("DisassociatePhoneNumbersFromVoiceConnector", association::from_connector),
    real("DisassociatePhoneNumbersFromVoiceConnectorGroup", association::from_group),
    real("GetGlobalSettings", account_setting::get_global),
    real("GetPhoneNumber", phone_number::get),
    real("GetPhoneNumberOrder", phone_number_order::get),
    real("GetPhoneNumberSettings", account_setting::get_phone_number),
    real("GetProxySession", proxy_session::get),
    real("GetSipMediaApplication", sip_media_application::get),
    real("GetSipMediaApplicationAlexaSkillConfiguration", |call| setting::get(call, setting::ALEXA_SKILL)),
    real("GetSipMediaApplicationLoggingConfiguration", |call| setting::get(call, setting::APPLICATION_LOGGING)),
    real("GetSipRule", sip_rule::get),
    real("GetSpeakerSearchTask", |call| analysis_task::get(call, &analysis_task::SPEAKER_SEARCH)),
    real("GetVoiceConnector", voice_connector::get),
    real("GetVoiceConnectorEmergencyCallingConfiguration", |call| setting::get(call, setting::EMERGENCY_CALLING)),
    real("GetVoiceConnectorExternalSystemsConfiguration", |call| setting::get(call, setting::EXTERNAL_SYSTEMS)),
    real("GetVoiceConnectorGroup", voice_connector_group::get),
    real("GetVoiceConnectorLoggingConfiguration", |call| setting::get(call, setting::LOGGING)),
    real("GetVoiceConnectorOrigination", |call| setting::get(call, setting::ORIGINATION)),
    real("GetVoiceConnectorProxy", |call| setting::get(call, setting::PROXY)),
    real("GetVoiceConnectorStreamingConfiguration", |call| setting::get(call, setting::STREAMING)),
    real("GetVoiceConnectorTermination", |call| setting::get(call, setting::TERMINATION)),
    simulated("GetVoiceConnectorTerminationHealth", setting::termination_health, "no pings are received")
        .without("SIP OPTIONS pings"),
    real("GetVoiceProfile", voice_profile::get),
    real("GetVoiceProfileDomain", voice_profile_domain::get),
    real("GetVoiceToneAnalysisTask", |call| analysis_task::get(call, &analysis_task::VOICE_TONE)),
    real("ListAvailableVoiceConnectorRegions", voice_connector::regions),
    real("ListPhoneNumberOrders", phone_number_order::list),
    real("ListPhoneNumbers", phone_number::list),
    real("ListProxySessions", proxy_session::list),
    real("ListSipMediaApplications", sip_media_application::list),
    real("ListSipRules", sip_rule::list),
    simulated("ListSupportedPhoneNumberCountries", pool::countries, "five countries"),
    real("ListTagsForResource", |call| tag::list(call, is_taggable)),
    real("ListVoiceConnectorGroups", voice_connector_group::list),
    real("ListVoiceConnectorTerminationCredentials", credential::list),
    real("ListVoiceConnectors", voice_connector::list),
    real("ListVoiceProfileDomains", voice_profile_domain::list),
    real("ListVoiceProfiles", voice_profile::list),
    real("PutSipMediaApplicationAlexaSkillConfiguration", |call| setting::put(call, setting::ALEXA_SKILL))
        .without("Alexa, whose skill AWS has discontinued"),
    real("PutSipMediaApplicationLoggingConfiguration", |call| setting::put(call, setting::APPLICATION_LOGGING))
        .without("logs"),
    real("PutVoiceConnectorEmergencyCallingConfiguration", setting::put_emergency_calling).without("calls"),
    real("PutVoiceConnectorExternalSystemsConfiguration", setting::put_external_systems).without("calls"),
    real("PutVoiceConnectorLoggingConfiguration", |call| setting::put(call, setting::LOGGING)).without("logs"),
    real("PutVoiceConnectorOrigination", setting::put_origination).without("calls"),
    real("PutVoiceConnectorProxy", setting::put_proxy).without("calls"),
    real("PutVoiceConnectorStreamingConfiguration", setting::put_streaming).without("streaming"),
    real("PutVoiceConnectorTermination", setting::put_termination).without("calls"),
    real("PutVoiceConnectorTerminationCredentials", credential::put).without("registration; passwords are not stored"),
    real("RestorePhoneNumber", phone_number::restore),
    simulated(
        "SearchAvailablePhoneNumbers",
        pool::search,
        "always the same numbers, of ranges that are kept for fiction",
    ),
    simulated(
        "StartSpeakerSearchTask",
        analysis_task::start_speaker_search,
        "states change according to the sandbox's clock; the search finds nobody",
    )
    .without("analysis; the call's transaction ID is not checked"),
    simulated(
        "StartVoiceToneAnalysisTask",
        analysis_task::start_voice_tone,
        "states change according to the sandbox's clock",
    )
    .without("analysis; the call's transaction ID is not checked"),
    simulated(
        "StopSpeakerSearchTask",
        |call| analysis_task::stop(call, &analysis_task::SPEAKER_SEARCH),
        "states change according to the sandbox's clock",
    ),
    simulated(
        "StopVoiceToneAnalysisTask",
        |call| analysis_task::stop(call, &analysis_task::VOICE_TONE),
        "states change according to the sandbox's clock",
    ),
    real("TagResource", |call| tag::tag(call, is_taggable)),
    real("UntagResource", |call| tag::untag(call, is_taggable)),
    real("UpdateGlobalSettings", account_setting::update_global)
        .without("call detail records; the bucket is not checked"),
    simulated(
        "UpdatePhoneNumber",
        phone_number::update,
        "a calling name takes an hour, according to the sandbox's clock",
    ),
    real("UpdatePhoneNumberSettings", account_setting::update_phone_number),
    simulated("UpdateProxySession", proxy_session::update, "sessions expire according to the sandbox's clock")
        .without("calls and messages through it"),
    real("UpdateSipMediaApplication", sip_media_application::update)
        .without("the Lambda function is not checked; that of --function is invoked"),
    real("UpdateSipMediaApplicationCall", sip_media_application::update_call)
        .without("notifying a function that has no --function"),
    real("UpdateSipRule", sip_rule::update).without("calls"),
    real("UpdateVoiceConnector", voice_connector::update),
    real("UpdateVoiceConnectorGroup", voice_connector_group::update),
    simulated(
        "UpdateVoiceProfile",
        voice_profile::update,
        "a profile expires after three years of the sandbox's clock",
    )
    .without("voice prints"),
    real("UpdateVoiceProfileDomain", voice_profile_domain::update),
    simulated("ValidateE911Address", address::validate, "only the format is checked"),
];

/// The resource of `kind` whose id the request's member called `member` is.
fn find(call: &Call<'_>, kind: &str, member: &str) -> Result<Json, Fault> {
    let id = call.text(member)?;
    call.records.get(kind, "", id)?.ok_or_else(|| missing(call, kind, id))
}

/// Whether there is such a resource in the region, of those that can be created with tags.
fn is_taggable(call: &Call<'_>, arn: &str) -> Result<bool, Fault> {
    let (before, id) = arn.rsplit_once('/').unwrap_or_default();
    let (kind, member) = match before.rsplit(':').next() {
        Some("vc") => (VOICE_CONNECTOR, "VoiceConnectorArn"),
        Some("sma") => (SIP_MEDIA_APPLICATION, "SipMediaApplicationArn"),
        _ => (VOICE_PROFILE_DOMAIN, "VoiceProfileDomainArn"),
    };
    Ok(call.records.get(kind, "", id)?.is_some_and(|document| document[member] == arn))
}

/// The resource of `kind` with this id in whatever region, for what may name resources of several.
fn find_anywhere(call: &Call<'_>, kind: &str, id: &str) -> Result<Option<Json>, Fault> {
    let Some(region) = call.records.region_of(kind, "", id)? else { return Ok(None) };
    call.records.in_region(&region).get(kind, "", id)
}

/// All resources of `kind` in every region.
fn all_anywhere(call: &Call<'_>, kind: &str) -> Result<Vec<Json>, Fault> {
    Ok(call.records.everywhere(kind)?.into_iter().map(|(_, document)| document).collect())
}

fn missing(call: &Call<'_>, kind: &str, id: &str) -> Fault {
    Fault::not_found(absent(call, kind, id))
}

/// That there is no such resource, in words.
fn absent(call: &Call<'_>, kind: &str, id: &str) -> String {
    format!("the {} {id} does not exist in {}", kind.replace('-', " "), call.records.region)
}

/// All resources of `kind` under `parent`.
fn all(call: &Call<'_>, kind: &str, parent: &str) -> Result<Vec<Json>, Fault> {
    call.records.all(kind, parent)
}

/// Notes that a resource is made with this request.
fn created(call: &Call<'_>, document: &mut Json) {
    document["CreatedTimestamp"] = iso8601(call.records.now).into();
    updated(call, document);
}

/// Notes that a resource is changed with this request.
fn updated(call: &Call<'_>, document: &mut Json) {
    document["UpdatedTimestamp"] = iso8601(call.records.now).into();
}

/// Whether a time that the sandbox keeps with a resource has come.
fn has_come(call: &Call<'_>, time: &Json) -> bool {
    time.as_i64().is_none_or(|time| time <= call.records.now)
}

/// Whether there is a voice connector, or a group of them, with this ARN.
pub fn is_connector(call: &Call<'_>, arn: &str) -> Result<bool, Fault> {
    let id = arn.rsplit_once('/').map_or("", |(_, id)| id);
    for (kind, member) in [(VOICE_CONNECTOR, "VoiceConnectorArn"), (VOICE_CONNECTOR_GROUP, "VoiceConnectorGroupArn")] {
        if find_anywhere(call, kind, id)?.is_some_and(|found| found[member] == arn) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn text(value: &Json) -> &str {
    value.as_str().unwrap_or_default()
}
