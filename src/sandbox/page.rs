//! Pages of a list, with tokens that only the sandbox can read and that stay right while items come and go.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use serde_json::{Value as Json, json};

use super::fault::Fault;
use super::store::{Order, Place, Range, parsed};
use super::{Call, summary};
use crate::api::Document;

/// The items of a page where the request asks for no number.
pub(super) const DEFAULT_SIZE: i64 = 50;

impl Call<'_> {
    /// A page of the resources of `kind` under `parent`, oldest first, as `{<list>: […], "NextToken": …}`.
    pub(super) fn page(&self, list: &str, kind: &str, parent: &str) -> Result<Json, Fault> {
        self.page_of(list, kind, Range::Under(parent), Order::OldestFirst, |document| Ok(Some(document)))
    }

    /// A page of summaries: of the resources of `kind` in `range`, oldest first, the members called `names`.
    pub(super) fn summaries(&self, list: &str, kind: &str, range: Range<'_>, names: &[&str]) -> Result<Json, Fault> {
        self.page_of(list, kind, range, Order::OldestFirst, |document| Ok(Some(summary(&document, names))))
    }

    /// A page of the resources of `kind` in `range`, each as `item` shows it; those that it does not show are
    /// no part of the list.
    ///
    /// The token names the last item that was given, by its place in the order of creation: an item that is
    /// added or removed meanwhile neither repeats nor hides another one.
    pub(super) fn page_of(
        &self,
        list: &str,
        kind: &str,
        range: Range<'_>,
        order: Order,
        item: impl FnMut(Json) -> Result<Option<Json>, Fault>,
    ) -> Result<Json, Fault> {
        self.page_sized(DEFAULT_SIZE, list, kind, range, order, item)
    }

    /// A page like that of `page_of`, with `size` items if the request specifies no number.
    pub(super) fn page_sized(
        &self,
        size: i64,
        list: &str,
        kind: &str,
        range: Range<'_>,
        order: Order,
        mut item: impl FnMut(Json) -> Result<Option<Json>, Fault>,
    ) -> Result<Json, Fault> {
        let (items, next) = self.page_text(size, kind, range, order, |text| item(parsed(text)?))?;
        let mut page = Json::Object(Document::new());
        // `json!` would copy them.
        page[list] = items.into();
        if let Some(token) = next {
            page["NextToken"] = token.into();
        }
        Ok(page)
    }

    /// The items of such a page, each as `item` makes it of its document's text, with the token of the page after it, if there is
    /// one.
    pub(super) fn page_text<T>(
        &self,
        size: i64,
        kind: &str,
        range: Range<'_>,
        order: Order,
        mut item: impl FnMut(&str) -> Result<Option<T>, Fault>,
    ) -> Result<(Vec<T>, Option<String>), Fault> {
        let limit = self.page_limit(size);
        let chunk = i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1);
        let mut beyond = self.page_start(range.of())?;
        let mut last = None;
        let mut items = Vec::new();
        loop {
            let found = self.records.scan_text(kind, range, order, beyond, chunk, &mut item)?;
            let is_last = found.len() <= limit;
            for (place, shown) in found {
                beyond = Some(place);
                let Some(shown) = shown else { continue };
                if items.len() == limit {
                    return Ok((items, Some(self.token(range.of(), last.unwrap_or_default()))));
                }
                items.push(shown);
                last = Some(place);
            }
            if is_last {
                return Ok((items, None));
            }
        }
    }

    /// How many items the request's page holds, `size` if it does not say.
    pub(super) fn page_limit(&self, size: i64) -> usize {
        let size = self.member("MaxResults").and_then(Json::as_i64).unwrap_or(size);
        usize::try_from(size).unwrap_or(usize::MAX)
    }

    /// The place after which the request's page begins, if it is not the first one.
    pub(super) fn page_start(&self, parent: &str) -> Result<Option<Place>, Fault> {
        self.member("NextToken").and_then(Json::as_str).map(|token| self.read_token(token, parent)).transpose()
    }

    /// The token of the page that comes after the place `last`.
    pub(super) fn token(&self, parent: &str, last: Place) -> String {
        BASE64.encode(json!([self.operation.name, parent, last]).to_string())
    }

    fn read_token(&self, token: &str, parent: &str) -> Result<Place, Fault> {
        BASE64
            .decode(token)
            .ok()
            .and_then(|bytes| serde_json::from_slice::<(String, String, Place)>(&bytes).ok())
            .filter(|(operation, of, _)| operation == self.operation.name && of == parent)
            .map(|(_, _, last)| last)
            .ok_or_else(|| Fault::bad_request("NextToken: must be a token that this list returned"))
    }
}
