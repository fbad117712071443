//! Many calls: the pages of a list, the rows of a batch.

pub mod batch;
pub mod pages;
