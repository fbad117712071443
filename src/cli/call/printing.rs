//! The pages of a response on their way to the renderer: times are converted to one format, and items are counted.

use std::sync::Arc;

use serde_json::Value as Json;

use super::plan::{Call, Reading};
use crate::api::absence::says_missing;
use crate::api::error::Error;
use crate::api::facts::Traits;
use crate::api::items::Items;
use crate::api::modelled;
use crate::api::operation::Operation;
use crate::api::paging::Paging;
use crate::api::times::Times;
use crate::cli::output::{self, Format, Progress, Renderer, Shape};
use crate::cli::terminal::Terminal;
use crate::cli::under_way::UnderWay;
use crate::jobs::pages::{Page, Sink};
use crate::jobs::reached::Fate;

/// Prints pages and counts their items.
pub struct Printing {
    /// Prints each page.
    pub renderer: Box<dyn Renderer>,
    /// The operation whose model determines what is printed, if the response has more members.
    pub modelled: Option<&'static Operation>,
    /// Where the times in a response are.
    pub times: Arc<Times>,
    /// The member that pages continue, if pages are fetched.
    pub list: Option<&'static str>,
    /// The member whose items can arrive as text.
    pub texts: Option<&'static str>,
    /// The members that list failed items in a successful response.
    pub failures: &'static [&'static str],
    /// Whether what failed because it is not there has not failed.
    pub ignores_absence: bool,
    /// The error if something cannot be printed.
    pub under_way: UnderWay,
    /// Shows how many pages have come, between them.
    pub progress: Progress,
    /// The items of the list so far.
    pub listed: usize,
    /// The failures so far.
    pub failed: usize,
}

impl Sink for Printing {
    fn page(&mut self, mut page: Page) -> Result<(), Error> {
        if let Some(operation) = self.modelled {
            modelled::keep(operation, &mut page.document);
        }
        self.times.rewrite(&mut page.document);
        if let (Some(items), Some(list)) = (page.items.take(), self.texts) {
            let items = items.with_times(&self.times, list);
            page.items = Some(match self.modelled {
                Some(operation) => items.modelled(operation, list),
                None => items,
            });
        }
        let count = |list: &'static str| page.document.get(list)?.as_array().map(Vec::len);
        let items = page.items.as_ref().map(Items::len);
        let items = items.or_else(|| self.list.and_then(count)).unwrap_or(0);
        self.listed += items;
        self.failed += self.failures.iter().map(|list| self.failed_in(&page, list)).sum::<usize>();
        self.progress.clear();
        self.renderer.page(page).map_err(|error| self.under_way.unprinted(error))?;
        self.progress.page(items);
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Error> {
        self.progress.clear();
        self.renderer.finish().map_err(|error| self.under_way.unprinted(error))
    }

    fn fate(&self) -> Fate {
        self.renderer.fate()
    }
}

impl Printing {
    /// Prints the response of a call and converts its `times` to one format.
    pub fn of(terminal: &Terminal, call: &Call, reading: &Reading, times: Times, under_way: &UnderWay) -> Self {
        let list = reading.paging.as_ref().map(|(paging, _)| paging.items);
        let shown = reading.shown;
        let texts = Paging::of(shown).map(|paging| paging.items);
        Self {
            modelled: (call.view.format == Format::Text || call.view.query.is_some()).then_some(shown),
            renderer: output::renderer(terminal, call.view.clone(), Shape::of(shown), texts.map(str::to_owned)),
            times: Arc::new(times),
            list,
            texts,
            failures: failures(call.operation),
            ignores_absence: reading.ignores_absence,
            under_way: under_way.clone(),
            progress: Progress::new(terminal, list.is_some() && !reading.debug),
            listed: 0,
            failed: 0,
        }
    }

    /// How many items this member of the page lists as failed.
    fn failed_in(&self, page: &Page, list: &str) -> usize {
        let failed = page.document.get(list).and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
        let is_missing = |item: &&Json| item["ErrorCode"].as_str().is_some_and(says_missing);
        failed.len() - failed.iter().filter(|_| self.ignores_absence).filter(is_missing).count()
    }
}

/// The members of an operation's answer that list what failed although the call succeeded.
fn failures(operation: &Operation) -> &'static [&'static str] {
    Traits::of(operation.service).partial_failure.get(operation.name).unwrap_or_default()
}
