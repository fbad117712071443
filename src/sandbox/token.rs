//! Idempotency tokens: a request that is repeated has its effect once.

use serde_json::{Value as Json, json};

use super::Call;
use super::fault::Fault;
use crate::api::class::TOKEN;

impl Call<'_> {
    /// Does what a request with a `ClientRequestToken` asks for, once.
    pub(super) fn once(&self, work: impl FnOnce() -> Result<(String, Json), Fault>) -> Result<Json, Fault> {
        self.once_by(TOKEN, work)
    }

    /// Does what a request asks for, unless the token in its member called `name` was used before: then the same
    /// request gets the same response, and a different request is rejected. `work` returns the response with the name
    /// of the resource that it created. When the resource is deleted, the token can be used again
    /// (`Records::delete_tree` and `Records::delete_children`).
    ///
    /// A token belongs to one operation; the same token can be used in another one.
    pub(super) fn once_by(
        &self,
        name: &str,
        work: impl FnOnce() -> Result<(String, Json), Fault>,
    ) -> Result<Json, Fault> {
        // If the SDK adds no token, a request can come without one.
        let Some(token) = self.member(name).and_then(Json::as_str) else {
            return work().map(|(_, answer)| answer);
        };
        let key = format!("{}/{token}", self.operation.name);
        let request = self.fingerprint();
        if let Some(earlier) = self.records.token(&key)? {
            if earlier.request == request {
                return Ok(earlier.answer);
            }
            return Err(self.conflict(format!("{name}: was already used for another request")));
        }
        let (resource, answer) = work()?;
        self.records.put_token(&key, &request, &answer, &resource)?;
        Ok(answer)
    }

    /// What was created with the request's token, by any operation, if `note_token` recorded it.
    pub(super) fn made_with_token(&self) -> Result<Option<String>, Fault> {
        // No token contains a slash, so this one cannot belong to an operation.
        let Some(token) = self.member(TOKEN).and_then(Json::as_str) else { return Ok(None) };
        Ok(self.records.token(token)?.map(|earlier| earlier.resource))
    }

    /// Records that the request's token refers to a `resource`.
    pub(super) fn note_token(&self, resource: &str) -> Result<(), Fault> {
        match self.member(TOKEN).and_then(Json::as_str) {
            Some(token) => self.records.put_token(token, "", &Json::Null, resource),
            None => Ok(()),
        }
    }
    /// The request in a form in which the order of members does not count.
    fn fingerprint(&self) -> String {
        let mut request = json!([self.operation.name, self.input]);
        request.sort_all_objects();
        request.to_string()
    }
}
