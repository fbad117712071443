//! How a user's words become an operation's input.
//!
//! Every source (flags with JSON or shorthand, `--cli-input-json`, `--cli-input-yaml`, the sandbox's HTTP body)
//! is brought into one form, a JSON [`Document`] by the API's names. [`check()`] walks it once against the
//! declarations and the facts and lists every problem; after that, [`Value::read`] turns it into the SDK's types.

mod check;
mod file;
mod flags;
mod problem;
mod shorthand;
mod value;
mod yaml;

pub use check::{Strictness, allowed, check};
pub use flags::{Flags, Whole, gather, sample, short_sample};
pub use problem::{Problem, ProblemKind, suggestion};
pub use value::{Finish, Kind, Mismatch, Sensitive, Structure, Timestamp, Value, object, read_member, text, timestamp};

/// An operation's input by the API's member names, in the order in which it was given.
pub type Document = serde_json::Map<String, serde_json::Value>;
