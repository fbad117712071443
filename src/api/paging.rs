//! How operations page, and the members by which they do.

use super::Document;
use super::facts::Traits;
use super::operation::Operation;

/// The member that names the next page, in requests and answers.
pub const NEXT_TOKEN: &str = "NextToken";
/// The member with which a request asks for a page size, in every operation that pages.
pub const MAX_RESULTS: &str = "MaxResults";

/// Whether the input names a page or its size itself, which makes a single request.
pub fn asks_for_one_page(input: &Document) -> bool {
    input.contains_key(NEXT_TOKEN) || input.contains_key(MAX_RESULTS)
}

/// How an operation's pages fit together.
#[derive(Debug, Clone, Copy)]
pub struct Paging {
    /// The list that is continued from page to page.
    pub items: &'static str,
}

impl Paging {
    /// How `operation` pages, if it does.
    pub fn of(operation: &Operation) -> Option<Self> {
        let paged = Traits::of(operation.service).paged.get(operation.name)?;
        Some(Self { items: paged.items.first()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::service::Service;

    #[test]
    fn every_operation_that_pages_is_asked_for_a_size_alike() {
        let traits = Service::ALL.iter().map(|service| Traits::of(*service));
        let sizes: Vec<_> = traits.flat_map(|traits| traits.paged.values()).map(|paged| paged.page_size).collect();
        assert!(!sizes.is_empty() && sizes.iter().all(|name| *name == MAX_RESULTS), "{sizes:?}");
    }
}
