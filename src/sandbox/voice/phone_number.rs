//! The account's phone numbers: their states, names and associations, and the deletion queue.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::super::Call;
use super::pool::{self, Block};
use super::{PHONE_NUMBER, absent, created, has_come, text, updated};
use crate::sandbox::fault::Fault;
use crate::sandbox::schedule::{self, Event};
use crate::sandbox::store::{Order, Range};
use crate::sandbox::time::{DAY_MS, HOUR_MS, iso8601};

/// A deleted number can be restored for this long.
const DELETION_QUEUE_MS: i64 = 7 * DAY_MS;
/// How long a new calling name takes. The service says up to 72 hours.
const CALLING_NAME_MS: i64 = HOUR_MS;
/// Whether the calling name that a number was given last could not be set.
const NAME_FAILED: &str = "$name_failed";
/// What can be changed, one with each request.
const CHANGEABLE: [&str; 3] = ["ProductType", "CallingName", "Name"];

/// Why something is not done with a phone number.
pub enum Refusal {
    /// One of the codes of PhoneNumberError, with a message.
    Code(&'static str, String),
    /// The request as a whole fails.
    Fault(Fault),
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl Refusal {
    /// The response of an operation on one number. These operations do not have the finer codes of batches.
    pub fn fault(self) -> Fault {
        match self {
            Self::Fault(fault) => fault,
            Self::Code("NotFound", message) => Fault::not_found(message),
            Self::Code("Conflict", message) => Fault::conflict(message),
            Self::Code(_, message) => Fault::bad_request(message),
        }
    }
}

/// Does `work` for each phone number and lists the refusals.
pub fn each<'a>(
    ids: impl Iterator<Item = &'a str>,
    mut work: impl FnMut(&str) -> Result<(), Refusal>,
) -> Result<Json, Fault> {
    let mut errors = Vec::new();
    for id in ids {
        match work(id) {
            Ok(()) => {}
            Err(Refusal::Fault(fault)) => return Err(fault),
            Err(Refusal::Code(code, message)) => {
                errors.push(json!({ "PhoneNumberId": key(id), "ErrorCode": code, "ErrorMessage": message }));
            }
        }
    }
    Ok(json!({ "PhoneNumberErrors": errors }))
}

/// The ID of a number: the number itself, with its plus sign. The reference also writes the sign as `%2B`.
pub fn key(id: &str) -> String {
    let digits = ["%2B", "%2b", "+"].iter().find_map(|sign| id.strip_prefix(sign)).unwrap_or(id);
    format!("+{digits}")
}

/// Puts a number of the pool into the inventory.
pub fn acquire(call: &Call<'_>, number: &str, block: &Block, order: &str, acquired_at: i64) -> Result<(), Fault> {
    let mut document = json!({
        "PhoneNumberId": number,
        "E164PhoneNumber": number,
        "Country": block.country,
        "Type": block.kind,
        "Capabilities": {
            "InboundCall": true,
            "OutboundCall": true,
            "InboundSMS": false,
            "OutboundSMS": false,
            "InboundMMS": false,
            "OutboundMMS": false,
        },
        "Associations": [],
        "OrderId": order,
        "$acquired_at": acquired_at,
    });
    call.copy(&["ProductType", "Name"], &mut document);
    created(call, &mut document);
    show(call, &mut document);
    call.records.put(PHONE_NUMBER, "", number, None, &document)
}

/// A number of the inventory.
pub fn owned(call: &Call<'_>, id: &str) -> Result<Json, Refusal> {
    let number = key(id);
    let absent = || Refusal::Code("NotFound", absent(call, PHONE_NUMBER, &number));
    call.records.get(PHONE_NUMBER, "", &number)?.ok_or_else(absent)
}

/// A number of the inventory that has arrived and is not about to go.
pub fn usable(call: &Call<'_>, id: &str) -> Result<Json, Refusal> {
    let number = owned(call, id)?;
    match status(call, &number) {
        "AcquireInProgress" => Err(Refusal::Code("PreconditionFailed", format!("{} is still being acquired", key(id)))),
        "DeleteInProgress" => Err(Refusal::Code("PreconditionFailed", format!("{} is in the deletion queue", key(id)))),
        _ => Ok(number),
    }
}

/// Whether the account has a number, in any region, and can call from it.
pub fn may_call_from(call: &Call<'_>, id: &str) -> Result<bool, Fault> {
    let Some(region) = call.records.region_of(PHONE_NUMBER, "", &key(id))? else { return Ok(false) };
    match usable(&Call { records: call.records.in_region(&region), ..*call }, id) {
        Ok(_) => Ok(true),
        Err(Refusal::Code(..)) => Ok(false),
        Err(Refusal::Fault(fault)) => Err(fault),
    }
}

/// Writes a number that was changed.
pub fn save(call: &Call<'_>, number: &mut Json) -> Result<(), Fault> {
    updated(call, number);
    show(call, number);
    call.records.update(PHONE_NUMBER, "", text(&number["PhoneNumberId"]), number)
}

fn status(call: &Call<'_>, number: &Json) -> &'static str {
    if !has_come(call, &number["$acquired_at"]) {
        "AcquireInProgress"
    } else if number["DeletionTimestamp"].is_string() {
        "DeleteInProgress"
    } else if number["Associations"].as_array().is_some_and(|associations| !associations.is_empty()) {
        "Assigned"
    } else {
        "Unassigned"
    }
}

fn calling_name_status(call: &Call<'_>, number: &Json) -> &'static str {
    if number["CallingName"].is_null() {
        "Unassigned"
    } else if has_come(call, &number["$named_at"]) && number[NAME_FAILED] != true {
        "UpdateSucceeded"
    } else if number[NAME_FAILED] == true {
        "UpdateFailed"
    } else {
        "UpdateInProgress"
    }
}

/// Gives a number the statuses that it has now.
pub fn show(call: &Call<'_>, number: &mut Json) {
    number["Status"] = status(call, number).into();
    number["CallingNameStatus"] = calling_name_status(call, number).into();
}

/// A calling name has reached the networks, or has not.
pub fn spread_calling_name(call: &Call<'_>, id: &str) -> Result<(), Fault> {
    let Some(mut number) = call.records.get(PHONE_NUMBER, "", id)? else { return Ok(()) };
    number[NAME_FAILED] = call.fails("calling-name").into();
    show(call, &mut number);
    call.records.update(PHONE_NUMBER, "", id, &number)
}

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    let number = owned(call, call.text("PhoneNumberId")?).map_err(Refusal::fault)?;
    Ok(json!({ "PhoneNumber": number }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    let filter = match (call.member("FilterName"), call.member("FilterValue")) {
        (None, None) => None,
        (Some(name), Some(value)) => Some((name, value)),
        _ => return Err(Fault::bad_request("FilterName and FilterValue: must be used together")),
    };
    let fits = |number: &Json| {
        let is = |name: &str| call.member(name).is_none_or(|wanted| *wanted == number[name]);
        let associated = |(name, value): (&Json, &Json)| {
            let associations = number["Associations"].as_array().into_iter().flatten();
            associations.into_iter().any(|association| association["Name"] == *name && association["Value"] == *value)
        };
        is("Status") && is("ProductType") && filter.is_none_or(associated)
    };
    call.page_of("PhoneNumbers", PHONE_NUMBER, Range::Under(""), Order::OldestFirst, |number| {
        Ok(Some(number).filter(|number| fits(number)))
    })
}

pub fn update(call: &Call<'_>) -> Result<Json, Fault> {
    let change = Json::Object(call.input.clone());
    let number = changed(call, call.text("PhoneNumberId")?, &change).map_err(Refusal::fault)?;
    Ok(json!({ "PhoneNumber": number }))
}

pub fn batch_update(call: &Call<'_>) -> Result<Json, Fault> {
    let items = call.items("UpdatePhoneNumberRequestItems");
    let mut ids = BTreeSet::new();
    for item in items {
        let id = key(text(&item["PhoneNumberId"]));
        if !ids.insert(id.clone()) {
            return Err(Fault::bad_request(format!("UpdatePhoneNumberRequestItems: duplicate {id}")));
        }
    }
    let mut changes = items.iter();
    each(items.iter().map(|item| text(&item["PhoneNumberId"])), |id| {
        changed(call, id, changes.next().unwrap_or(&Json::Null)).map(|_| ())
    })
}

fn changed(call: &Call<'_>, id: &str, change: &Json) -> Result<Json, Refusal> {
    let refused = |code, message: &str| Err(Refusal::Code(code, format!("{}: {message}", key(id))));
    if CHANGEABLE.iter().filter(|name| !change[**name].is_null()).count() != 1 {
        return refused("BadRequest", "can only update one of ProductType, CallingName and Name per request");
    }
    let mut number = owned(call, id)?;
    let status = status(call, &number);
    if !matches!(status, "Assigned" | "Unassigned") {
        return refused("Conflict", &format!("cannot be changed while its status is {status}"));
    }
    if let Some(product) = change["ProductType"].as_str() {
        if !pool::serves(text(&number["Country"]), product) {
            return refused("BadRequest", "is outside the US and only supports SipMediaApplicationDialIn");
        }
        if status == "Assigned" && number["ProductType"] != product {
            return refused("Conflict", "cannot change its product type while it has associations");
        }
    }
    if let Some(name) = change["CallingName"].as_str() {
        if calling_name_status(call, &number) == "UpdateInProgress" {
            return refused("Conflict", "its last calling name is still being updated");
        }
        let named_at = call.done_at(CALLING_NAME_MS);
        number["$named_at"] = named_at.into();
        number[NAME_FAILED] = Json::Null;
        schedule::plan(call, Event::CallingName, text(&number["PhoneNumberId"]), Some(named_at))?;
        number["CallingName"] = name.into();
    }
    for name in ["ProductType", "Name"] {
        if !change[name].is_null() {
            number[name] = change[name].clone();
        }
    }
    // An empty name takes the present one away.
    if let Json::Object(members) = &mut number {
        members.retain(|name, value| name != "CallingName" || *value != "");
    }
    save(call, &mut number)?;
    Ok(number)
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    discard(call, call.text("PhoneNumberId")?).map_err(Refusal::fault)?;
    Ok(Json::Null)
}

pub fn batch_delete(call: &Call<'_>) -> Result<Json, Fault> {
    each(call.items("PhoneNumberIds").iter().filter_map(Json::as_str), |id| discard(call, id))
}

/// Moves a number to the deletion queue, from which time takes it.
fn discard(call: &Call<'_>, id: &str) -> Result<(), Refusal> {
    let mut number = usable(call, id)?;
    if status(call, &number) == "Assigned" {
        let message = format!("{}: must be disassociated before it is deleted", key(id));
        return Err(Refusal::Code("PhoneNumberAssociationsExist", message));
    }
    number["DeletionTimestamp"] = iso8601(call.records.now).into();
    updated(call, &mut number);
    show(call, &mut number);
    let gone_at = call.records.now + DELETION_QUEUE_MS;
    Ok(call.records.put(PHONE_NUMBER, "", text(&number["PhoneNumberId"]), Some(gone_at), &number)?)
}

pub fn restore(call: &Call<'_>) -> Result<Json, Fault> {
    let mut number = owned(call, call.text("PhoneNumberId")?).map_err(Refusal::fault)?;
    if number["DeletionTimestamp"].is_null() {
        return Err(Fault::bad_request("PhoneNumberId: the phone number is not in the deletion queue"));
    }
    if let Json::Object(members) = &mut number {
        members.remove("DeletionTimestamp");
    }
    updated(call, &mut number);
    show(call, &mut number);
    call.records.put(PHONE_NUMBER, "", text(&number["PhoneNumberId"]), None, &number)?;
    Ok(json!({ "PhoneNumber": number }))
}
