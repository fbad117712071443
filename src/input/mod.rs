//! How a user's words become an operation's input.
//!
//! Every source (flags, `--cli-input-json`, the sandbox's HTTP body) is brought into one form, a JSON
//! [`Document`] by the API's names. [`check()`] walks it once against the declarations and the facts and lists
//! every problem; after that, [`Value::read`] turns it into the SDK's types.

mod check;
mod flags;
mod problem;
mod value;

pub use check::{Strictness, allowed, check};
pub use flags::{Flags, gather, sample};
pub use problem::{Problem, ProblemKind, suggestion};
pub use value::{Finish, Kind, Mismatch, Sensitive, Structure, Timestamp, Value, object, read_member, text, timestamp};

/// An operation's input by the API's member names, in the order in which it was given.
pub type Document = serde_json::Map<String, serde_json::Value>;
