//! SIP media applications and the calls that they start. If no function of `--function` controls a call, the call exists for
//! a day, like one that nobody hangs up.

use serde_json::{Value as Json, json};

use super::super::{ACCOUNT, Call};
use super::phone_number::{Refusal, key, usable};
use super::{CALL, SIP_MEDIA_APPLICATION, SIP_RULE, absent, all_anywhere, created, find, missing, text, updated};
use crate::sandbox::calls::{Start, Target, check_headers};
use crate::sandbox::fault::Fault;
use crate::sandbox::store::{Order, Range};
use crate::sandbox::tag;

/// From the reference's pages of ListSipMediaApplications and ListSipRules.
pub const PAGE_SIZE: i64 = 100;

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    let region = call.text("AwsRegion")?;
    check_endpoints(call, region)?;
    let id = call.new_id()?;
    let arn = format!("arn:aws:chime:{region}:{ACCOUNT}:sma/{id}");
    let mut application = json!({ "SipMediaApplicationId": id, "SipMediaApplicationArn": arn });
    call.copy(&["AwsRegion", "Name", "Endpoints"], &mut application);
    created(call, &mut application);
    tag::add(call, &arn, call.items("Tags"))?;
    call.records.put(SIP_MEDIA_APPLICATION, "", &id, None, &application)?;
    Ok(json!({ "SipMediaApplication": application }))
}

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    Ok(json!({ "SipMediaApplication": find(call, SIP_MEDIA_APPLICATION, "SipMediaApplicationId")? }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    call.page_sized(
        PAGE_SIZE,
        "SipMediaApplications",
        SIP_MEDIA_APPLICATION,
        Range::Under(""),
        Order::OldestFirst,
        |application| Ok(Some(application)),
    )
}

pub fn update(call: &Call<'_>) -> Result<Json, Fault> {
    let mut application = find(call, SIP_MEDIA_APPLICATION, "SipMediaApplicationId")?;
    check_endpoints(call, text(&application["AwsRegion"]))?;
    call.copy(&["Name", "Endpoints"], &mut application);
    updated(call, &mut application);
    call.records.update(SIP_MEDIA_APPLICATION, "", text(&application["SipMediaApplicationId"]), &application)?;
    Ok(json!({ "SipMediaApplication": application }))
}

/// Deletes an application that no SIP rule leads to, with its settings and calls.
pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let application = find(call, SIP_MEDIA_APPLICATION, "SipMediaApplicationId")?;
    let id = text(&application["SipMediaApplicationId"]);
    if all_anywhere(call, SIP_RULE)?.iter().any(|rule| leads_to(rule, id)) {
        return Err(Fault::conflict(format!("SipMediaApplicationId: a SIP rule targets {id}")));
    }
    call.records.delete(SIP_MEDIA_APPLICATION, "", id)?;
    call.records.delete_children(id)?;
    call.records.delete_tags(text(&application["SipMediaApplicationArn"]))?;
    Ok(Json::Null)
}

/// Whether a SIP rule has the application among its targets.
pub fn leads_to(rule: &Json, application: &str) -> bool {
    let targets = rule["TargetApplications"].as_array().into_iter().flatten();
    targets.into_iter().any(|target| target["SipMediaApplicationId"] == application)
}

/// A stored application, which belongs to a region, as something that can control a call.
pub fn as_target(application: &Json, kept_in: &str) -> Target {
    Target {
        application: text(&application["SipMediaApplicationId"]).to_owned(),
        region: text(&application["AwsRegion"]).to_owned(),
        kept_in: kept_in.to_owned(),
        function: text(&application["Endpoints"][0]["LambdaArn"]).to_owned(),
    }
}

/// The function must be in the application's region: `arn:aws:lambda:REGION:…`.
fn check_endpoints(call: &Call<'_>, region: &str) -> Result<(), Fault> {
    for endpoint in call.items("Endpoints") {
        let arn = text(&endpoint["LambdaArn"]);
        if arn.split(':').nth(3) != Some(region) {
            return Err(Fault::bad_request(format!("Endpoints: must be the ARN of a Lambda function in {region}")));
        }
    }
    Ok(())
}

pub fn create_call(call: &Call<'_>) -> Result<Json, Fault> {
    let id = call.text("SipMediaApplicationId")?;
    // What does not exist is not among the documented errors of this operation.
    let absent = || Fault::bad_request(absent(call, SIP_MEDIA_APPLICATION, id));
    let application = call.records.get(SIP_MEDIA_APPLICATION, "", id)?.ok_or_else(absent)?;
    usable(call, call.text("FromPhoneNumber")?).map_err(|refusal| match refusal {
        Refusal::Code(_, message) => Fault::bad_request(format!("FromPhoneNumber: {message}")),
        Refusal::Fault(fault) => fault,
    })?;
    let headers = call.member("SipHeaders").cloned().unwrap_or_default();
    if let Json::Object(headers) = &headers {
        check_headers(headers).map_err(|why| Fault::bad_request(format!("SipHeaders: {why}")))?;
    }
    let begun = call.begin_call(Start {
        transaction: call.new_id()?,
        is_inbound: false,
        rule: None,
        targets: vec![as_target(&application, call.records.region)],
        from: key(call.text("FromPhoneNumber")?),
        to: key(call.text("ToPhoneNumber")?),
        headers,
        arguments: call.member("ArgumentsMap").cloned().unwrap_or_default(),
        digits: Vec::new(),
        intents: Vec::new(),
        stays_ms: None,
        callees: Vec::new(),
        player: None,
    })?;
    Ok(json!({ "SipMediaApplicationCall": begun }))
}

pub fn update_call(call: &Call<'_>) -> Result<Json, Fault> {
    find(call, SIP_MEDIA_APPLICATION, "SipMediaApplicationId")?;
    let id = call.text("TransactionId")?;
    let found = call.records.get(CALL, call.text("SipMediaApplicationId")?, id)?;
    let found = found.ok_or_else(|| missing(call, CALL, id))?;
    call.update_call(&found, call.member("Arguments").cloned().unwrap_or_default())?;
    Ok(json!({ "SipMediaApplicationCall": found }))
}
