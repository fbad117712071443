//! Idempotency tokens: a request that is repeated has its effect once.

use serde_json::{Value as Json, json};

use super::Call;
use super::fault::Fault;
use super::store::Earlier;
use crate::api::class::TOKEN;

impl Call<'_> {
    /// Does what a request with a `ClientRequestToken` asks for, once.
    pub(super) fn once(&self, work: impl FnOnce() -> Result<(String, Json), Fault>) -> Result<Json, Fault> {
        self.once_by(TOKEN, work)
    }

    /// Does what a request asks for, unless the token in its member called `name` has done so before: then the
    /// same request gets the same answer, and another one is refused. `work` gives the answer with the name of
    /// the resource that it made. The token is free again when that is deleted (`Records::delete_tree` and
    /// `Records::delete_children`).
    ///
    /// A token belongs to one operation; one and the same may be used in two.
    pub(super) fn once_by(
        &self,
        name: &str,
        work: impl FnOnce() -> Result<(String, Json), Fault>,
    ) -> Result<Json, Fault> {
        let key = |token: &str| format!("{}/{token}", self.operation.name);
        self.unless_used(name, key, |_| Ok(true), work)
    }

    /// Like `once`, for a token that stands for the resource of `kind` that `work` makes, by whichever operation: "Use a
    /// different token for different meetings", says the reference. It is free again when that resource has ended.
    pub(super) fn once_for(
        &self,
        kind: &str,
        work: impl FnOnce() -> Result<(String, Json), Fault>,
    ) -> Result<Json, Fault> {
        let is_there = |earlier: &Earlier| Ok(self.records.get(kind, "", &earlier.resource)?.is_some());
        // No token has a slash, so that this one is not that of an operation.
        self.unless_used(TOKEN, str::to_owned, is_there, work)
    }

    /// Does `work` unless the token in the member called `name`, which is stored under its `key`, was used for something
    /// that still `holds`.
    fn unless_used(
        &self,
        name: &str,
        key: impl FnOnce(&str) -> String,
        holds: impl FnOnce(&Earlier) -> Result<bool, Fault>,
        work: impl FnOnce() -> Result<(String, Json), Fault>,
    ) -> Result<Json, Fault> {
        // Where the SDK fills in no token, a request may come without one.
        let Some(token) = self.member(name).and_then(Json::as_str) else {
            return work().map(|(_, answer)| answer);
        };
        let key = key(token);
        let request = self.fingerprint();
        if let Some(earlier) = self.records.token(&key)?
            && holds(&earlier)?
        {
            if earlier.request == request {
                return Ok(earlier.answer);
            }
            return Err(self.conflict(format!("{name}: was used for another request")));
        }
        let (resource, answer) = work()?;
        self.records.put_token(&key, &request, &answer, &resource)?;
        Ok(answer)
    }

    /// The request in a form in which the order of members does not count.
    fn fingerprint(&self) -> String {
        let mut request = json!([self.operation.name, self.input]);
        request.sort_all_objects();
        request.to_string()
    }
}
