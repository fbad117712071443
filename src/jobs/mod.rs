//! Many calls: the pages of a list.

pub mod pages;
