//! Where an app instance streams its events, which are published where `--events` says.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::STREAMING;
use crate::sandbox::Call;
use crate::sandbox::fault::Fault;
use crate::sandbox::people::find_app_instance;
use crate::sandbox::reference;

/// "The stream's name must begin with chime-messaging-", says the developer guide.
const STREAM_NAME: &str = ":stream/chime-messaging-";

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    let arn = call.text("AppInstanceArn")?;
    find_app_instance(call, arn)?;
    let missing = || call.missing(format!("{arn} has no streaming configurations"));
    call.records.get(STREAMING, arn, "")?.ok_or_else(missing)
}

pub fn put(call: &Call<'_>) -> Result<Json, Fault> {
    let arn = call.text("AppInstanceArn")?;
    find_app_instance(call, arn)?;
    let mut types = BTreeSet::new();
    for configuration in call.items("StreamingConfigurations") {
        let stream = configuration["ResourceArn"].as_str().unwrap_or_default();
        if !stream.contains(":kinesis:") || !stream.contains(STREAM_NAME) {
            return Err(Fault::bad_request(format!(
                "StreamingConfigurations: {stream} must be a Kinesis stream whose name starts with chime-messaging-"
            )));
        }
        reference::check_is_beside(&format!("StreamingConfigurations: {stream}"), stream, arn)?;
        if !types.insert(configuration["DataType"].as_str()) {
            return Err(Fault::bad_request("StreamingConfigurations: DataType must be unique"));
        }
    }
    let mut configurations = json!({});
    call.copy(&["StreamingConfigurations"], &mut configurations);
    call.records.put(STREAMING, arn, "", None, &configurations)?;
    Ok(configurations)
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let arn = call.text("AppInstanceArn")?;
    find_app_instance(call, arn)?;
    call.records.delete(STREAMING, arn, "")?;
    Ok(Json::Null)
}
