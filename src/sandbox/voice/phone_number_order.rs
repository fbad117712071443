//! Orders of phone numbers: answered before they are carried out.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::super::Call;
use super::{PHONE_NUMBER, PHONE_NUMBER_ORDER, created, find, has_come, phone_number, pool};
use crate::sandbox::fault::Fault;
use crate::sandbox::store::{Order, Range};
use crate::sandbox::time::iso8601;

/// How long it takes to carry an order out.
const DURATION_MS: i64 = 10_000;

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    let product = call.text("ProductType")?;
    let wanted: Vec<String> =
        call.items("E164PhoneNumbers").iter().filter_map(Json::as_str).map(phone_number::key).collect();
    if wanted.is_empty() {
        return Err(Fault::bad_request("E164PhoneNumbers: an order needs a phone number"));
    }
    if wanted.iter().collect::<BTreeSet<_>>().len() < wanted.len() {
        return Err(Fault::bad_request("E164PhoneNumbers: a phone number is given twice"));
    }
    let id = call.new_id()?;
    let done_at = call.done_at(DURATION_MS);
    let mut numbers = Vec::new();
    for number in wanted {
        let block = pool::block(&number);
        if block.as_ref().is_some_and(|block| !pool::serves(block.country, product)) {
            return Err(Fault::bad_request(format!(
                "ProductType: {number} is outside the US and takes SipMediaApplicationDialIn only"
            )));
        }
        // A number that nobody offers, or that the account has already, cannot be acquired.
        let block = match call.records.get(PHONE_NUMBER, "", &number)? {
            Some(_) => None,
            None => block,
        };
        if let Some(block) = &block {
            phone_number::acquire(call, &number, block, &id, done_at)?;
        }
        numbers.push(json!({ "E164PhoneNumber": number, "Status": "Processing", "$acquired": block.is_some() }));
    }
    let mut order = json!({
        "PhoneNumberOrderId": id,
        "ProductType": product,
        "Status": "Processing",
        "OrderType": "New",
        "OrderedPhoneNumbers": numbers,
        "$done_at": done_at,
    });
    created(call, &mut order);
    call.records.put(PHONE_NUMBER_ORDER, "", &id, None, &order)?;
    Ok(json!({ "PhoneNumberOrder": order }))
}

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    let order = find(call, PHONE_NUMBER_ORDER, "PhoneNumberOrderId")?;
    Ok(json!({ "PhoneNumberOrder": view(call, order) }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    call.page_of("PhoneNumberOrders", PHONE_NUMBER_ORDER, Range::Under(""), Order::OldestFirst, |order| {
        Ok(Some(view(call, order)))
    })
}

/// The order as it stands now.
fn view(call: &Call<'_>, mut order: Json) -> Json {
    if has_come(call, &order["$done_at"]) {
        let (mut acquired, mut failed) = (0, 0);
        for number in order["OrderedPhoneNumbers"].as_array_mut().into_iter().flatten() {
            let came = number["$acquired"] == true;
            *(if came { &mut acquired } else { &mut failed }) += 1;
            number["Status"] = if came { "Acquired" } else { "Failed" }.into();
        }
        order["Status"] = match (acquired, failed) {
            (_, 0) => "Successful",
            (0, _) => "Failed",
            _ => "Partial",
        }
        .into();
        order["UpdatedTimestamp"] = iso8601(order["$done_at"].as_i64().unwrap_or_default()).into();
    }
    order
}
