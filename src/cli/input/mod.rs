//! How a user's words become an operation's input: one JSON [`Document`](crate::api::Document) by the API's names,
//! from flags with JSON or shorthand, `--cli-input-json` and `--cli-input-yaml`.

mod cell;
mod encoding;
mod file;
mod flags;
mod shorthand;
mod time;
mod yaml;

pub use cell::cell;
pub use file::without_mark;
pub use flags::{Flags, Whole, gather, sample, short_sample};
pub use time::settle;
