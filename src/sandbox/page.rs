//! Pages of a list, with tokens that only the sandbox can read and that stay right while items come and go.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use serde_json::{Value as Json, json};

use super::Call;
use super::fault::Fault;

/// The items of a page where the request asks for no number.
const DEFAULT_SIZE: i64 = 50;

impl Call<'_> {
    /// A page of the resources of `kind` under `parent`, oldest first, as `{<list>: […], "NextToken": …}`.
    ///
    /// The token names the last item that was given, by its place in the order of creation: an item that is
    /// added or removed meanwhile neither repeats nor hides another one.
    pub(super) fn page(&self, list: &str, kind: &str, parent: &str) -> Result<Json, Fault> {
        let size = self.member("MaxResults").and_then(Json::as_i64).unwrap_or(DEFAULT_SIZE);
        let after = match self.member("NextToken").and_then(Json::as_str) {
            Some(token) => self.read_token(token, parent)?,
            None => 0,
        };
        let limit = usize::try_from(size).unwrap_or(usize::MAX);
        let mut items = self.records.list(kind, parent, after, size.saturating_add(1))?;
        let more = items.len() > limit;
        items.truncate(limit);
        let mut page = json!({});
        if let Some((last, _)) = items.last().filter(|_| more) {
            page["NextToken"] = self.token(parent, *last).into();
        }
        page[list] = items.into_iter().map(|(_, document)| document).collect();
        Ok(page)
    }

    fn token(&self, parent: &str, last: i64) -> String {
        BASE64.encode(json!([self.operation, parent, last]).to_string())
    }

    fn read_token(&self, token: &str, parent: &str) -> Result<i64, Fault> {
        BASE64
            .decode(token)
            .ok()
            .and_then(|bytes| serde_json::from_slice::<(String, String, i64)>(&bytes).ok())
            .filter(|(operation, of, _)| operation == self.operation && of == parent)
            .map(|(_, _, last)| last)
            .ok_or_else(|| Fault::bad_request("NextToken: not a token that this list gave"))
    }
}
