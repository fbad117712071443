//! Configurations of insights pipelines, by name.

use serde_json::{Value as Json, json};

use super::super::{ACCOUNT, Call};
use super::{CONFIGURATION, element, insights, named_in, pipeline, state};
use crate::sandbox::fault::Fault;
use crate::sandbox::store::{Order, Range};
use crate::sandbox::tag;
use crate::sandbox::time::iso8601;

const ANSWER: &str = "MediaInsightsPipelineConfiguration";
const NAME: &str = "MediaInsightsPipelineConfigurationName";
const ARN: &str = "MediaInsightsPipelineConfigurationArn";
const ID: &str = "MediaInsightsPipelineConfigurationId";
/// The members that an update replaces.
const SETTINGS: [&str; 3] = ["ResourceAccessRoleArn", "RealTimeAlertConfiguration", "Elements"];

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    call.once(|| {
        let name = call.text(NAME)?;
        if call.records.get(CONFIGURATION, "", name)?.is_some() {
            return Err(call.conflict(format!("{NAME}: configuration {name} already exists")));
        }
        let arn = format!("arn:aws:chime:{}:{ACCOUNT}:{CONFIGURATION}/{name}", call.records.region);
        let now = iso8601(call.records.now);
        let mut configuration = json!({
            ARN: arn, NAME: name, ID: call.new_id()?, "CreatedTimestamp": now, "UpdatedTimestamp": now,
        });
        set(call, &mut configuration)?;
        tag::add(call, &arn, call.items("Tags"))?;
        call.records.put(CONFIGURATION, "", name, None, &configuration)?;
        Ok((arn, json!({ ANSWER: configuration })))
    })
}

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    Ok(json!({ ANSWER: named(call)? }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    call.page_of("MediaInsightsPipelineConfigurations", CONFIGURATION, Range::Under(""), Order::OldestFirst, |found| {
        Ok(Some(json!({ NAME: found[NAME], ID: found[ID], ARN: found[ARN] })))
    })
}

pub fn update(call: &Call<'_>) -> Result<Json, Fault> {
    let mut configuration = named(call)?;
    set(call, &mut configuration)?;
    state::touch(&mut configuration, call.records.now);
    call.records.update(CONFIGURATION, "", name(&configuration), &configuration)?;
    Ok(json!({ ANSWER: configuration }))
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let configuration = named(call)?;
    let used = |user: &&Json| pipeline::is_of(user, insights::KIND) && user[ARN] == configuration[ARN];
    if let Some(user) = pipeline::live(call)?.iter().find(used) {
        let (name, id) = (name(&configuration), pipeline::id(user));
        return Err(call.conflict(format!("Configuration {name} is used by insights pipeline {id}")));
    }
    let arn = configuration[ARN].as_str().unwrap_or_default();
    if let Some(user) = call.use_of_configuration(arn)? {
        return Err(call.conflict(format!("Configuration {} is used by {user}", name(&configuration))));
    }
    call.records.delete(CONFIGURATION, "", name(&configuration))?;
    call.records.delete_children(arn)?;
    call.records.delete_tags(arn)?;
    Ok(Json::Null)
}

/// The configuration with this name, ID or ARN, if it exists.
pub fn find(call: &Call<'_>, identifier: &str) -> Result<Option<Json>, Fault> {
    named_in(call, CONFIGURATION, [NAME, ID, ARN], identifier)
}

/// The configuration that the request names.
fn named(call: &Call<'_>) -> Result<Json, Fault> {
    let identifier = call.text("Identifier")?;
    let missing = || call.not_found(format!("Configuration {identifier} does not exist in {}", call.records.region));
    find(call, identifier)?.ok_or_else(missing)
}

fn name(configuration: &Json) -> &str {
    configuration[NAME].as_str().unwrap_or_default()
}

/// Applies the settings of the request. Omitted settings are removed.
fn set(call: &Call<'_>, configuration: &mut Json) -> Result<(), Fault> {
    element::check(call.items("Elements"))?;
    element::check_alerts(call.member("RealTimeAlertConfiguration").unwrap_or(&Json::Null))?;
    for member in SETTINGS {
        match (call.member(member), configuration.as_object_mut()) {
            (Some(value), _) => configuration[member] = value.clone(),
            (None, Some(members)) => drop(members.remove(member)),
            (None, None) => {}
        }
    }
    Ok(())
}
