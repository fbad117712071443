//! The behaviour of phone numbers, voice connectors, SIP and voice profiles.
//!
//! Calls cannot be made here: what carries, starts or analyses a call exists with its settings and states, and
//! nobody's phone rings.

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
mod tag;
#[cfg(test)]
mod tests;
mod voice_connector;
mod voice_connector_group;
mod voice_profile;
mod voice_profile_domain;

use serde_json::Value as Json;

use super::fault::Fault;
use super::time::iso8601;
use super::{Call, Handler};

/// The kinds of resources in the store.
const ACCOUNT_SETTING: &str = "account-setting";
const CALL: &str = "call";
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
const VOICE_PROFILE_DOMAIN: &str = "voice-profile-domain";
const VOICE_TONE_ANALYSIS_TASK: &str = "call-voice-tone-analysis-task";

/// The handler of an operation.
pub fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "AssociatePhoneNumbersWithVoiceConnector" => association::with_connector,
        "AssociatePhoneNumbersWithVoiceConnectorGroup" => association::with_group,
        "BatchDeletePhoneNumber" => phone_number::batch_delete,
        "BatchUpdatePhoneNumber" => phone_number::batch_update,
        "CreatePhoneNumberOrder" => phone_number_order::create,
        "CreateProxySession" => proxy_session::create,
        "CreateSipMediaApplication" => sip_media_application::create,
        "CreateSipMediaApplicationCall" => sip_media_application::create_call,
        "CreateSipRule" => sip_rule::create,
        "CreateVoiceConnector" => voice_connector::create,
        "CreateVoiceConnectorGroup" => voice_connector_group::create,
        "CreateVoiceProfile" => voice_profile::create,
        "CreateVoiceProfileDomain" => voice_profile_domain::create,
        "DeletePhoneNumber" => phone_number::delete,
        "DeleteProxySession" => proxy_session::delete,
        "DeleteSipMediaApplication" => sip_media_application::delete,
        "DeleteSipRule" => sip_rule::delete,
        "DeleteVoiceConnector" => voice_connector::delete,
        "DeleteVoiceConnectorEmergencyCallingConfiguration" => |call| setting::delete(call, setting::EMERGENCY_CALLING),
        "DeleteVoiceConnectorExternalSystemsConfiguration" => |call| setting::delete(call, setting::EXTERNAL_SYSTEMS),
        "DeleteVoiceConnectorGroup" => voice_connector_group::delete,
        "DeleteVoiceConnectorOrigination" => |call| setting::delete(call, setting::ORIGINATION),
        "DeleteVoiceConnectorProxy" => |call| setting::delete(call, setting::PROXY),
        "DeleteVoiceConnectorStreamingConfiguration" => |call| setting::delete(call, setting::STREAMING),
        "DeleteVoiceConnectorTermination" => |call| setting::delete(call, setting::TERMINATION),
        "DeleteVoiceConnectorTerminationCredentials" => credential::delete,
        "DeleteVoiceProfile" => voice_profile::delete,
        "DeleteVoiceProfileDomain" => voice_profile_domain::delete,
        "DisassociatePhoneNumbersFromVoiceConnector" => association::from_connector,
        "DisassociatePhoneNumbersFromVoiceConnectorGroup" => association::from_group,
        "GetGlobalSettings" => account_setting::get_global,
        "GetPhoneNumber" => phone_number::get,
        "GetPhoneNumberOrder" => phone_number_order::get,
        "GetPhoneNumberSettings" => account_setting::get_phone_number,
        "GetProxySession" => proxy_session::get,
        "GetSipMediaApplication" => sip_media_application::get,
        "GetSipMediaApplicationAlexaSkillConfiguration" => |call| setting::get(call, setting::ALEXA_SKILL),
        "GetSipMediaApplicationLoggingConfiguration" => |call| setting::get(call, setting::APPLICATION_LOGGING),
        "GetSipRule" => sip_rule::get,
        "GetSpeakerSearchTask" => |call| analysis_task::get(call, &analysis_task::SPEAKER_SEARCH),
        "GetVoiceConnector" => voice_connector::get,
        "GetVoiceConnectorEmergencyCallingConfiguration" => |call| setting::get(call, setting::EMERGENCY_CALLING),
        "GetVoiceConnectorExternalSystemsConfiguration" => |call| setting::get(call, setting::EXTERNAL_SYSTEMS),
        "GetVoiceConnectorGroup" => voice_connector_group::get,
        "GetVoiceConnectorLoggingConfiguration" => |call| setting::get(call, setting::LOGGING),
        "GetVoiceConnectorOrigination" => |call| setting::get(call, setting::ORIGINATION),
        "GetVoiceConnectorProxy" => |call| setting::get(call, setting::PROXY),
        "GetVoiceConnectorStreamingConfiguration" => |call| setting::get(call, setting::STREAMING),
        "GetVoiceConnectorTermination" => |call| setting::get(call, setting::TERMINATION),
        "GetVoiceConnectorTerminationHealth" => setting::termination_health,
        "GetVoiceProfile" => voice_profile::get,
        "GetVoiceProfileDomain" => voice_profile_domain::get,
        "GetVoiceToneAnalysisTask" => |call| analysis_task::get(call, &analysis_task::VOICE_TONE),
        "ListAvailableVoiceConnectorRegions" => voice_connector::regions,
        "ListPhoneNumberOrders" => phone_number_order::list,
        "ListPhoneNumbers" => phone_number::list,
        "ListProxySessions" => proxy_session::list,
        "ListSipMediaApplications" => sip_media_application::list,
        "ListSipRules" => sip_rule::list,
        "ListSupportedPhoneNumberCountries" => pool::countries,
        "ListTagsForResource" => tag::list,
        "ListVoiceConnectorGroups" => voice_connector_group::list,
        "ListVoiceConnectorTerminationCredentials" => credential::list,
        "ListVoiceConnectors" => voice_connector::list,
        "ListVoiceProfileDomains" => voice_profile_domain::list,
        "ListVoiceProfiles" => voice_profile::list,
        "PutSipMediaApplicationAlexaSkillConfiguration" => |call| setting::put(call, setting::ALEXA_SKILL),
        "PutSipMediaApplicationLoggingConfiguration" => |call| setting::put(call, setting::APPLICATION_LOGGING),
        "PutVoiceConnectorEmergencyCallingConfiguration" => setting::put_emergency_calling,
        "PutVoiceConnectorExternalSystemsConfiguration" => setting::put_external_systems,
        "PutVoiceConnectorLoggingConfiguration" => |call| setting::put(call, setting::LOGGING),
        "PutVoiceConnectorOrigination" => setting::put_origination,
        "PutVoiceConnectorProxy" => setting::put_proxy,
        "PutVoiceConnectorStreamingConfiguration" => |call| setting::put(call, setting::STREAMING),
        "PutVoiceConnectorTermination" => setting::put_termination,
        "PutVoiceConnectorTerminationCredentials" => credential::put,
        "RestorePhoneNumber" => phone_number::restore,
        "SearchAvailablePhoneNumbers" => pool::search,
        "StartSpeakerSearchTask" => analysis_task::start_speaker_search,
        "StartVoiceToneAnalysisTask" => analysis_task::start_voice_tone,
        "StopSpeakerSearchTask" => |call| analysis_task::stop(call, &analysis_task::SPEAKER_SEARCH),
        "StopVoiceToneAnalysisTask" => |call| analysis_task::stop(call, &analysis_task::VOICE_TONE),
        "TagResource" => tag::tag,
        "UntagResource" => tag::untag,
        "UpdateGlobalSettings" => account_setting::update_global,
        "UpdatePhoneNumber" => phone_number::update,
        "UpdatePhoneNumberSettings" => account_setting::update_phone_number,
        "UpdateProxySession" => proxy_session::update,
        "UpdateSipMediaApplication" => sip_media_application::update,
        "UpdateSipMediaApplicationCall" => sip_media_application::update_call,
        "UpdateSipRule" => sip_rule::update,
        "UpdateVoiceConnector" => voice_connector::update,
        "UpdateVoiceConnectorGroup" => voice_connector_group::update,
        "UpdateVoiceProfile" => voice_profile::update,
        "UpdateVoiceProfileDomain" => voice_profile_domain::update,
        "ValidateE911Address" => address::validate,
        _ => return None,
    })
}

/// The resource of `kind` whose id the request's member called `member` is.
fn find(call: &Call<'_>, kind: &str, member: &str) -> Result<Json, Fault> {
    let id = call.text(member)?;
    call.records.get(kind, "", id)?.ok_or_else(|| missing(call, kind, id))
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
    Ok(call.records.list(kind, parent, 0, i64::MAX)?.into_iter().map(|(_, document)| document).collect())
}

/// Copies the members that the request has.
fn copy(call: &Call<'_>, names: &[&str], document: &mut Json) {
    for name in names {
        if let Some(value) = call.member(name) {
            document[*name] = value.clone();
        }
    }
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

fn text(value: &Json) -> &str {
    value.as_str().unwrap_or_default()
}
