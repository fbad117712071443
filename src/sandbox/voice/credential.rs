//! SIP credentials of a voice connector's termination. Only the user names are kept: nothing logs in here, and a
//! password that is not stored cannot leak.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::super::Call;
use super::{CREDENTIALS, setting};
use crate::sandbox::fault::Fault;

pub fn put(call: &Call<'_>) -> Result<Json, Fault> {
    let mut names = names(call)?;
    if setting::present(call, setting::TERMINATION)?.is_none() {
        return Err(Fault::not_found("the voice connector has no Termination settings"));
    }
    for credential in call.items("Credentials") {
        let is_given = |name: &str| credential[name].as_str().is_some_and(|text| !text.is_empty() && text.is_ascii());
        if !is_given("Username") || !is_given("Password") {
            return Err(Fault::bad_request("Credentials: each must have a Username and Password in US-ASCII"));
        }
        names.extend(credential["Username"].as_str().map(str::to_owned));
    }
    save(call, &names)
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    Ok(json!({ "Usernames": names(call)? }))
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let mut names = names(call)?;
    for name in call.items("Usernames").iter().filter_map(Json::as_str) {
        if !names.remove(name) {
            return Err(Fault::not_found("Usernames: the voice connector has no credentials for one of these names"));
        }
    }
    save(call, &names)
}

fn names(call: &Call<'_>) -> Result<BTreeSet<String>, Fault> {
    let owner = setting::owner(call, setting::TERMINATION)?;
    let names = call.records.get(CREDENTIALS, owner, "")?.unwrap_or(Json::Null);
    Ok(names.as_array().into_iter().flatten().filter_map(Json::as_str).map(str::to_owned).collect())
}

fn save(call: &Call<'_>, names: &BTreeSet<String>) -> Result<Json, Fault> {
    call.records.put(CREDENTIALS, call.text("VoiceConnectorId")?, "", None, &json!(names))?;
    Ok(Json::Null)
}
