//! Client request tokens: the same token with the same request gives the same answer, with another request a
//! conflict.

use serde_json::{Value as Json, json};

use super::Call;
use super::fault::Fault;

/// The request in a form in which the order of members does not count.
pub fn fingerprint(call: &Call<'_>) -> String {
    let mut request = json!([call.operation, call.input]);
    request.sort_all_objects();
    request.to_string()
}

/// Answers with what `make` makes, once for each `ClientRequestToken` of the operation. `make` also names the
/// resource with whose children the token is forgotten.
pub fn once(call: &Call<'_>, make: impl FnOnce() -> Result<(String, Json), Fault>) -> Result<Json, Fault> {
    let Some(token) = call.member("ClientRequestToken").and_then(Json::as_str) else {
        return make().map(|(_, answer)| answer);
    };
    let name = format!("{} {token}", call.operation);
    let request = fingerprint(call);
    match call.records.token(&name)? {
        Some(earlier) if earlier.request == request => Ok(earlier.answer),
        Some(_) => Err(Fault::conflict("ClientRequestToken: was used for another request")),
        None => {
            let (resource, answer) = make()?;
            call.records.put_token(&name, &request, &answer, &resource)?;
            Ok(answer)
        }
    }
}
