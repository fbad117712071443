//! Many calls: the pages of a list, waiting for a state, looking for what is there or gone already, the rows of a batch.

pub mod absence;
pub mod batch;
pub mod existing;
pub mod joined;
pub mod listening;
pub mod pages;
pub mod reached;
pub mod waiting;

use crate::api::Document;
use crate::api::error::Error;
use crate::api::operation::Operation;

/// Makes the calls of a job.
pub trait Ask {
    /// Calls an operation, to the end of its list if it has one.
    ///
    /// # Errors
    /// If the call fails.
    fn ask(&self, operation: &'static Operation, input: Document) -> impl Future<Output = Result<Document, Error>>;
}
