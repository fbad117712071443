//! Where clients connect to for events.

use serde_json::{Value as Json, json};

use crate::sandbox::Call;
use crate::sandbox::fault::Fault;

/// An address that looks like the service's and leads nowhere: the sandbox has no events.
pub fn endpoint(_: &Call<'_>) -> Result<Json, Fault> {
    Ok(json!({ "Endpoint": { "Url": "node001.ws-messaging.sandbox.invalid" } }))
}
