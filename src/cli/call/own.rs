//! The printing of what the program says itself, in every format of a response.

use std::sync::Arc;

use serde_json::Value as Json;

use super::prepared::{format, view};
use crate::api::Document;
use crate::api::error::Error;
use crate::aws::settings::Lookup;
use crate::cli::Options;
use crate::cli::output::{self, Format, Shape};
use crate::cli::query::Query;
use crate::cli::terminal::Terminal;
use crate::jobs::pages::{self, Page};

/// The member that leads to the rows of a table.
const ROWS: &str = "Rows";

/// Prints `document`; as CSV `rows`, and as a table `shown`, unless `--query` picks from the document.
///
/// # Errors
/// If the format or an option of the output is wrong, or if it cannot be printed.
pub async fn show_own(
    terminal: &Terminal,
    options: &Options,
    lookup: &Lookup,
    mut document: Document,
    rows: Json,
    shown: Json,
) -> Result<(), Error> {
    let (mut view, misfits) = view(format(terminal, options, lookup)?, options);
    if let Some(misfit) = misfits.into_iter().next() {
        return Err(misfit);
    }
    let part = match view.format {
        Format::Csv => Some(rows),
        Format::Table => Some(shown),
        _ => None,
    };
    if let Some(part) = part.filter(|_| view.query.is_none()) {
        view.query = Some(Arc::new(Query::new(ROWS)?));
        document = Document::from_iter([(ROWS.to_owned(), part)]);
    }
    let renderer = output::renderer(terminal, view, Shape::of_own(), None);
    pages::one_page(Page { document, items: None, resume: None }, renderer).await.map(drop)
}
