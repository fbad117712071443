//! Tags of app instances, users and bots.

use serde_json::Value as Json;

use super::{APP_INSTANCE, app_instance_of, identity};
use crate::sandbox::fault::Fault;
use crate::sandbox::{Call, tag};

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    tag::list(call, resource(call)?)
}

pub fn tag(call: &Call<'_>) -> Result<Json, Fault> {
    tag::add(call, resource(call)?, call.items("Tags"))?;
    Ok(Json::Null)
}

pub fn untag(call: &Call<'_>) -> Result<Json, Fault> {
    tag::remove(call, resource(call)?)?;
    Ok(Json::Null)
}

/// The ARN in the request, if there is such a resource.
fn resource<'a>(call: &'a Call<'_>) -> Result<&'a str, Fault> {
    let arn = call.text("ResourceARN")?;
    let exists = if app_instance_of(arn) == arn {
        call.records.get(APP_INSTANCE, "", arn)?.is_some()
    } else {
        identity(call, arn)?.is_some()
    };
    if exists { Ok(arn) } else { Err(call.missing(format!("{arn} does not exist"))) }
}
