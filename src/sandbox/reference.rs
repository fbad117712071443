//! Resources of one family that requests to another one name by ARN, as far as they must be there.

use serde_json::Value as Json;

use super::Call;
use super::fault::Fault;

/// The kind of insights configurations in the store. Their IDs there are their names, which end their ARNs.
pub const CONFIGURATION: &str = "media-insights-pipeline-configuration";
/// The kind of voice profile domains in the store.
pub const VOICE_PROFILE_DOMAIN: &str = "voice-profile-domain";

/// Whether there is an insights configuration with this ARN.
pub fn is_configuration(call: &Call<'_>, arn: &str) -> Result<bool, Fault> {
    is_there(call, CONFIGURATION, "MediaInsightsPipelineConfigurationArn", arn)
}

/// Whether there is a voice profile domain with this ARN.
pub fn is_voice_profile_domain(call: &Call<'_>, arn: &str) -> Result<bool, Fault> {
    is_there(call, VOICE_PROFILE_DOMAIN, "VoiceProfileDomainArn", arn)
}

/// Whether the region that `arn` names has a resource of `kind` whose member `name` is that ARN.
fn is_there(call: &Call<'_>, kind: &str, name: &str, arn: &str) -> Result<bool, Fault> {
    let region = region_of(arn);
    let id = arn.rsplit_once('/').map_or("", |(_, id)| id);
    let found: Option<Json> = call.records.in_region(region).get(kind, "", id)?;
    Ok(found.is_some_and(|found| found[name] == arn))
}

/// The region that an ARN names: `arn:aws:SERVICE:REGION:ACCOUNT:…`.
fn region_of(arn: &str) -> &str {
    arn.split(':').nth(3).unwrap_or_default()
}

/// The account that an ARN names.
fn account_of(arn: &str) -> &str {
    arn.split(':').nth(4).unwrap_or_default()
}

/// Refuses the ARN of what must be in the account and region of `owner`, and is not; `what` names it.
pub fn check_is_beside(what: &str, arn: &str, owner: &str) -> Result<(), Fault> {
    let (account, region) = (account_of(owner), region_of(owner));
    if account_of(arn) == account && region_of(arn) == region {
        return Ok(());
    }
    Err(Fault::bad_request(format!("{what} is not in the account {account} and the region {region}")))
}
