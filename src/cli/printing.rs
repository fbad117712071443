//! The pages of an answer on their way to the renderer: their times come into one form, and their items are counted.

use crate::api::answer::Items;
use crate::api::error::Error;
use crate::api::modelled;
use crate::api::operation::Operation;
use crate::api::times::Times;
use crate::cli::course::Course;
use crate::cli::output::{Progress, Renderer};
use crate::jobs::pages::{Page, Sink};

/// Prints pages and counts what is in them.
pub struct Printing {
    /// Prints each page.
    pub renderer: Box<dyn Renderer>,
    /// The operation whose model says what is printed, where that is not all that came.
    pub modelled: Option<&'static Operation>,
    /// Where the times of an answer are.
    pub times: Times,
    /// The member that pages continue, if the operation pages.
    pub list: Option<&'static str>,
    /// The members that list what failed in an answer of success.
    pub failures: &'static [&'static str],
    /// What is said where something cannot be printed.
    pub course: Course,
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
        if let (Some(items), Some(list)) = (&mut page.items, self.list) {
            let times = self.times.of_items(list);
            items.rewrite(|item| times.rewrite(item));
        }
        let count = |list: &'static str| page.document.get(list)?.as_array().map(Vec::len);
        let items = self.list.and_then(count);
        let items = items.or(page.items.as_ref().map(Items::len)).unwrap_or(0);
        self.listed += items;
        self.failed += self.failures.iter().copied().filter_map(count).sum::<usize>();
        self.progress.clear();
        self.renderer.page(page).map_err(|error| self.course.unprinted(error))?;
        self.progress.page(items);
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Error> {
        self.progress.clear();
        self.renderer.finish().map_err(|error| self.course.unprinted(error))
    }
}
