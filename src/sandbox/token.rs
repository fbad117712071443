//! Idempotency tokens: a request that is repeated has its effect once.

use serde_json::{Value as Json, json};

use super::Call;
use super::fault::Fault;

impl Call<'_> {
    /// Does what a request with a `ClientRequestToken` asks for, once.
    pub(super) fn once(&self, work: impl FnOnce() -> Result<(String, Json), Fault>) -> Result<Json, Fault> {
        self.once_by("ClientRequestToken", work)
    }

    /// Does what a request asks for, unless the token in its member called `name` has done so before: then the
    /// same request gets the same answer, and another one is refused. `work` gives the answer with the name of
    /// the resource that it made. The token is free again when `Records::delete_tree` has taken that away.
    ///
    /// A token belongs to one operation; one and the same may be used in two.
    pub(super) fn once_by(
        &self,
        name: &str,
        work: impl FnOnce() -> Result<(String, Json), Fault>,
    ) -> Result<Json, Fault> {
        // Where the SDK fills in no token, a request may come without one.
        let Some(token) = self.member(name).and_then(Json::as_str) else {
            return work().map(|(_, answer)| answer);
        };
        let token = format!("{}/{token}", self.operation.name);
        let request = self.fingerprint();
        if let Some(earlier) = self.records.token(&token)? {
            if earlier.request == request {
                return Ok(earlier.answer);
            }
            return Err(self.conflict(format!("{name}: was used for another request")));
        }
        let (resource, answer) = work()?;
        self.records.put_token(&token, &request, &answer, &resource)?;
        Ok(answer)
    }

    /// The request in a form in which the order of members does not count.
    pub(super) fn fingerprint(&self) -> String {
        let mut request = json!([self.operation.name, self.input]);
        request.sort_all_objects();
        request.to_string()
    }
}
