//! The behaviour of phone numbers, voice connectors, SIP and voice profiles.
//!
//! Calls cannot be made here: what carries, starts or analyses a call exists with its settings and states, and
//! nobody's phone rings.

mod phone_number;
mod phone_number_order;
mod pool;

use serde_json::Value as Json;

use super::fault::Fault;
use super::time::iso8601;
use super::{Call, Handler};

/// The kinds of resources in the store.
const PHONE_NUMBER: &str = "phone-number";
const PHONE_NUMBER_ORDER: &str = "phone-number-order";

/// The handler of an operation.
pub fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "BatchDeletePhoneNumber" => phone_number::batch_delete,
        "BatchUpdatePhoneNumber" => phone_number::batch_update,
        "CreatePhoneNumberOrder" => phone_number_order::create,
        "DeletePhoneNumber" => phone_number::delete,
        "GetPhoneNumber" => phone_number::get,
        "GetPhoneNumberOrder" => phone_number_order::get,
        "ListPhoneNumberOrders" => phone_number_order::list,
        "ListPhoneNumbers" => phone_number::list,
        "ListSupportedPhoneNumberCountries" => pool::countries,
        "RestorePhoneNumber" => phone_number::restore,
        "SearchAvailablePhoneNumbers" => pool::search,
        "UpdatePhoneNumber" => phone_number::update,
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
