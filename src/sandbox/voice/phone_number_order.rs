//! Orders of phone numbers: answered before they are carried out.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::super::Call;
use super::{PHONE_NUMBER, PHONE_NUMBER_ORDER, created, find, phone_number, pool, text, updated};
use crate::sandbox::fault::Fault;
use crate::sandbox::schedule::{self, Event};
use crate::sandbox::store::{Order, Range};

/// How long it takes to carry an order out.
const DURATION_MS: i64 = 10_000;

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    let product = call.text("ProductType")?;
    let wanted: Vec<String> =
        call.items("E164PhoneNumbers").iter().filter_map(Json::as_str).map(phone_number::key).collect();
    if wanted.is_empty() {
        return Err(Fault::bad_request("E164PhoneNumbers: must not be empty"));
    }
    if wanted.iter().collect::<BTreeSet<_>>().len() < wanted.len() {
        return Err(Fault::bad_request("E164PhoneNumbers: contains a phone number twice"));
    }
    let id = call.new_id()?;
    let done_at = call.done_at(DURATION_MS);
    let mut numbers = Vec::new();
    for number in wanted {
        let block = pool::block(&number);
        if block.as_ref().is_some_and(|block| !pool::serves(block.country, product)) {
            return Err(Fault::bad_request(format!(
                "ProductType: {number} is outside the US and only supports SipMediaApplicationDialIn"
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
    });
    created(call, &mut order);
    call.records.put(PHONE_NUMBER_ORDER, "", &id, None, &order)?;
    schedule::plan(call, Event::PhoneNumberOrder, &id, Some(done_at))?;
    Ok(json!({ "PhoneNumberOrder": order }))
}

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    let order = find(call, PHONE_NUMBER_ORDER, "PhoneNumberOrderId")?;
    Ok(json!({ "PhoneNumberOrder": order }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    call.page_of("PhoneNumberOrders", PHONE_NUMBER_ORDER, Range::Under(""), Order::OldestFirst, |order| Ok(Some(order)))
}

/// Fulfills an order: available numbers are acquired, unless `--fail` applies.
pub fn carry_out(call: &Call<'_>, id: &str) -> Result<(), Fault> {
    let Some(mut order) = call.records.get(PHONE_NUMBER_ORDER, "", id)? else { return Ok(()) };
    let fails = call.fails("phone-number-order");
    let (mut acquired, mut failed) = (0, 0);
    for ordered in order["OrderedPhoneNumbers"].as_array_mut().into_iter().flatten() {
        let came = ordered["$acquired"] == true && !fails;
        *(if came { &mut acquired } else { &mut failed }) += 1;
        ordered["Status"] = if came { "Acquired" } else { "Failed" }.into();
        let number = text(&ordered["E164PhoneNumber"]);
        let Some(mut found) = call.records.get(PHONE_NUMBER, "", number)?.filter(|found| found["OrderId"] == id) else {
            continue;
        };
        if came {
            phone_number::show(call, &mut found);
            call.records.update(PHONE_NUMBER, "", number, &found)?;
        } else {
            call.records.delete(PHONE_NUMBER, "", number)?;
        }
    }
    order["Status"] = match (acquired, failed) {
        (_, 0) => "Successful",
        (0, _) => "Failed",
        _ => "Partial",
    }
    .into();
    updated(call, &mut order);
    call.records.update(PHONE_NUMBER_ORDER, "", id, &order)
}
