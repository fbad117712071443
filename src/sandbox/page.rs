//! Pages of a list, with tokens that only the sandbox can read and that stay right while items come and go.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use serde_json::{Value as Json, json};

use super::Call;
use super::fault::Fault;

/// The items of a page where the request asks for no number.
pub(super) const DEFAULT_SIZE: i64 = 50;

/// The resources that are read at a time while some of them are left out of a page.
const CHUNK: i64 = 100;

impl Call<'_> {
    /// A page of the resources of `kind` under `parent`, oldest first, as `{<list>: […], "NextToken": …}`.
    ///
    /// The token names the last item that was given, by its place in the order of creation: an item that is
    /// added or removed meanwhile neither repeats nor hides another one.
    pub(super) fn page(&self, list: &str, kind: &str, parent: &str) -> Result<Json, Fault> {
        self.page_of(DEFAULT_SIZE, list, kind, parent, |document| Ok(Some(document)))
    }

    /// A page like that of `page`, of the resources that `view` lets through, as it shows them. It holds `size`
    /// items where the request asks for no number.
    pub(super) fn page_of(
        &self,
        size: i64,
        list: &str,
        kind: &str,
        parent: &str,
        mut view: impl FnMut(Json) -> Result<Option<Json>, Fault>,
    ) -> Result<Json, Fault> {
        let limit = self.page_limit(size);
        let mut after = self.page_start(parent)?;
        let mut items = Vec::new();
        let mut last = after;
        let mut page = json!({});
        'filled: loop {
            let documents = self.records.list(kind, parent, after, CHUNK)?;
            let Some((place, _)) = documents.last() else { break };
            after = *place;
            for (place, document) in documents {
                let Some(item) = view(document)? else { continue };
                if items.len() == limit {
                    page["NextToken"] = self.token(parent, last).into();
                    break 'filled;
                }
                items.push(item);
                last = place;
            }
        }
        page[list] = items.into();
        Ok(page)
    }

    /// How many items the request's page holds, `size` if it does not say.
    pub(super) fn page_limit(&self, size: i64) -> usize {
        let size = self.member("MaxResults").and_then(Json::as_i64).unwrap_or(size);
        usize::try_from(size).unwrap_or(usize::MAX)
    }

    /// The place after which the request's page begins.
    pub(super) fn page_start(&self, parent: &str) -> Result<i64, Fault> {
        self.member("NextToken").and_then(Json::as_str).map_or(Ok(0), |token| self.read_token(token, parent))
    }

    /// The token of the page that comes after the place `last`.
    pub(super) fn token(&self, parent: &str, last: i64) -> String {
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
