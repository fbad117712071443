//! Settings of the account: where call detail records go, and the default calling name.

use serde_json::{Value as Json, json};

use super::super::Call;
use super::ACCOUNT_SETTING;
use crate::sandbox::fault::Fault;
use crate::sandbox::time::{DAY_MS, iso8601};

const GLOBAL: &str = "global";
const PHONE_NUMBER: &str = "phone-number";

/// The default calling name can be set once in this time.
const CALLING_NAME_PAUSE_MS: i64 = 7 * DAY_MS;

pub fn get_global(call: &Call<'_>) -> Result<Json, Fault> {
    let settings = call.records.get(ACCOUNT_SETTING, "", GLOBAL)?;
    Ok(json!({ "VoiceConnector": settings.unwrap_or_else(|| json!({})) }))
}

pub fn update_global(call: &Call<'_>) -> Result<Json, Fault> {
    if let Some(settings) = call.member("VoiceConnector") {
        call.records.put(ACCOUNT_SETTING, "", GLOBAL, None, settings)?;
    }
    Ok(Json::Null)
}

pub fn get_phone_number(call: &Call<'_>) -> Result<Json, Fault> {
    Ok(call.records.get(ACCOUNT_SETTING, "", PHONE_NUMBER)?.unwrap_or_else(|| json!({})))
}

pub fn update_phone_number(call: &Call<'_>) -> Result<Json, Fault> {
    let now = call.records.now;
    let earlier = call.records.get(ACCOUNT_SETTING, "", PHONE_NUMBER)?.unwrap_or(Json::Null);
    if earlier["$set_at"].as_i64().is_some_and(|set_at| set_at + CALLING_NAME_PAUSE_MS > now) {
        return Err(Fault::bad_request("CallingName: can be changed only once every seven days"));
    }
    let settings = json!({
        "CallingName": call.text("CallingName")?,
        "CallingNameUpdatedTimestamp": iso8601(now),
        "$set_at": now,
    });
    call.records.put(ACCOUNT_SETTING, "", PHONE_NUMBER, None, &settings)?;
    Ok(Json::Null)
}
