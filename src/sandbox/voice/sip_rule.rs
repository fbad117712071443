//! SIP rules: one for each trigger, disabled before they are deleted.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::super::Call;
use super::phone_number::{Refusal, key, owned, usable};
use super::sip_media_application::{PAGE_SIZE, as_target, leads_to};
use super::{
    SIP_MEDIA_APPLICATION, SIP_RULE, VOICE_CONNECTOR, absent, all, all_anywhere, association, created, find,
    find_anywhere, text, updated,
};
use crate::sandbox::calls::Route;
use crate::sandbox::fault::Fault;
use crate::sandbox::store::{Order, Range};

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    // A missing application is not among the documented errors of this operation.
    if let Some(absent) = check_targets(call)? {
        return Err(Fault::bad_request(absent));
    }
    let id = call.new_id()?;
    let mut rule = json!({ "SipRuleId": id, "Disabled": false, "TargetApplications": [] });
    call.copy(&["Name", "Disabled", "TriggerType", "TriggerValue", "TargetApplications"], &mut rule);
    let by_number = rule["TriggerType"] == "ToPhoneNumber";
    if by_number {
        rule["TriggerValue"] = key(text(&rule["TriggerValue"])).into();
    }
    let trigger = text(&rule["TriggerValue"]);
    // Hosts are unique across regions; each region has a separate inventory of numbers.
    let rules = if by_number { all(call, SIP_RULE, "")? } else { all_anywhere(call, SIP_RULE)? };
    if rules.iter().any(|other| other["TriggerValue"] == trigger) {
        return Err(Fault::conflict(format!("TriggerValue: {trigger} triggers another SIP rule")));
    }
    if by_number {
        take_number(call, trigger, &id)?;
    } else if !all_anywhere(call, VOICE_CONNECTOR)?.iter().any(|connector| connector["OutboundHostName"] == trigger) {
        return Err(Fault::bad_request(format!(
            "TriggerValue: {trigger} is not the outbound host of a voice connector"
        )));
    }
    created(call, &mut rule);
    call.records.put(SIP_RULE, "", &id, None, &rule)?;
    Ok(json!({ "SipRule": rule }))
}

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    Ok(json!({ "SipRule": find(call, SIP_RULE, "SipRuleId")? }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    let application = call.member("SipMediaApplicationId").and_then(Json::as_str);
    call.page_sized(PAGE_SIZE, "SipRules", SIP_RULE, Range::Under(""), Order::OldestFirst, |rule| {
        Ok(Some(rule).filter(|rule| application.is_none_or(|application| leads_to(rule, application))))
    })
}

pub fn update(call: &Call<'_>) -> Result<Json, Fault> {
    let mut rule = find(call, SIP_RULE, "SipRuleId")?;
    if let Some(absent) = check_targets(call)? {
        return Err(Fault::not_found(absent));
    }
    call.copy(&["Name", "Disabled", "TargetApplications"], &mut rule);
    updated(call, &mut rule);
    call.records.update(SIP_RULE, "", text(&rule["SipRuleId"]), &rule)?;
    Ok(json!({ "SipRule": rule }))
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let rule = find(call, SIP_RULE, "SipRuleId")?;
    let id = text(&rule["SipRuleId"]);
    if rule["Disabled"] != true {
        return Err(Fault::conflict(format!("SipRuleId: {id} must be disabled before it is deleted")));
    }
    if rule["TriggerType"] == "ToPhoneNumber" {
        let number = owned(call, text(&rule["TriggerValue"])).map_err(Refusal::fault)?;
        association::disassociate(call, number)?;
    }
    call.records.delete(SIP_RULE, "", id)?;
    Ok(Json::Null)
}

/// Makes a phone number trigger the rule called `id`.
fn take_number(call: &Call<'_>, number: &str, id: &str) -> Result<(), Fault> {
    let document = usable(call, number).map_err(|refusal| match refusal {
        Refusal::Code(_, message) => Fault::bad_request(format!("TriggerValue: {message}")),
        Refusal::Fault(fault) => fault,
    })?;
    if document["ProductType"] != "SipMediaApplicationDialIn" {
        return Err(Fault::bad_request(format!(
            "TriggerValue: {number} must have the product type SipMediaApplicationDialIn"
        )));
    }
    association::associate(call, document, association::RULE, id)
}

/// Where a call to a number goes, or to `NUMBER@HOST`, which is how a voice connector's own side calls it.
pub fn route(call: &Call<'_>, to: &str) -> Result<Route, Fault> {
    let (kind, trigger) = match to.split_once('@') {
        Some((_, host)) => ("RequestUriHostname", host),
        None => ("ToPhoneNumber", to),
    };
    let rules = call.records.everywhere(SIP_RULE)?.into_iter();
    let mut rules = rules.filter(|(_, rule)| rule["TriggerType"] == kind && rule["TriggerValue"] == trigger);
    let rule = match rules.next() {
        None => return Err(Fault::not_found(format!("no SIP rule has the trigger {trigger}"))),
        Some((_, rule)) if rule["Disabled"] == true => {
            return Err(Fault::not_found(format!("the SIP rule of {trigger} is disabled")));
        }
        Some((_, rule)) => rule,
    };
    let mut targets: Vec<_> = rule["TargetApplications"].as_array().cloned().unwrap_or_default();
    targets.sort_by_key(|target| target["Priority"].as_i64());
    let mut found = Vec::new();
    for target in &targets {
        let id = text(&target["SipMediaApplicationId"]);
        let Some(region) = call.records.region_of(SIP_MEDIA_APPLICATION, "", id)? else { continue };
        let application = call.records.in_region(&region).get(SIP_MEDIA_APPLICATION, "", id)?;
        found.extend(application.map(|application| as_target(&application, &region)));
    }
    Ok(Route { rule: text(&rule["SipRuleId"]).to_owned(), targets: found })
}

/// Checks the targets of the request. Says which application does not exist, if one does not.
fn check_targets(call: &Call<'_>) -> Result<Option<String>, Fault> {
    let mut regions = BTreeSet::new();
    for target in call.items("TargetApplications") {
        let id = text(&target["SipMediaApplicationId"]);
        let Some(application) = find_anywhere(call, SIP_MEDIA_APPLICATION, id)? else {
            return Ok(Some(absent(call, SIP_MEDIA_APPLICATION, id)));
        };
        let region = text(&application["AwsRegion"]);
        if target["AwsRegion"].as_str().is_some_and(|given| given != region) {
            return Err(Fault::bad_request(format!("TargetApplications: {id} is in {region}")));
        }
        if !regions.insert(region.to_owned()) {
            return Err(Fault::bad_request(format!("TargetApplications: {region} has more than one application")));
        }
    }
    Ok(None)
}
