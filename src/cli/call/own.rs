//! The printing of what the program says itself, in every format of a response.

use std::sync::Arc;

use super::prepared::{format, view};
use crate::api::Document;
use crate::api::error::Error;
use crate::aws::settings::Lookup;
use crate::cli::Options;
use crate::cli::output::{self, Format, Shape};
use crate::cli::query::Query;
use crate::cli::terminal::Terminal;
use crate::jobs::pages::{self, Page};

/// Prints `document`, and in a table or as CSV what `rows`, an expression of JMESPath, finds in it.
///
/// # Errors
/// If the format or an option of the output is wrong, or if it cannot be printed.
pub async fn show_own(
    terminal: &Terminal,
    options: &Options,
    lookup: &Lookup,
    document: Document,
    rows: &str,
) -> Result<(), Error> {
    let (mut view, misfits) = view(format(terminal, options, lookup)?, options);
    if let Some(misfit) = misfits.into_iter().next() {
        return Err(misfit);
    }
    if view.query.is_none() && matches!(view.format, Format::Table | Format::Csv) {
        view.query = Some(Arc::new(Query::new(rows)?));
    }
    let renderer = output::renderer(terminal, view, Shape::default(), None);
    pages::one_page(Page { document, items: None, resume: None }, renderer).await.map(drop)
}
