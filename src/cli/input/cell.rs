//! The value in a cell of a table. It is data from the author of the table: no file is read for it.

use serde_json::Value as Json;

use super::flags::{looks_like_json, parse_json, read_scalar};
use crate::api::kind::Kind;

/// Reads the text of a cell as a value of `kind`. Anything other than a single text or number is JSON; a list of texts
/// can be given as a single text.
///
/// # Errors
/// If it is not such a value; the message never contains the text of the cell.
pub fn cell(kind: Kind, text: &str) -> Result<Json, String> {
    match kind {
        Kind::List(item @ (Kind::Text | Kind::Choice(_))) if !looks_like_json(text) => {
            Ok(Json::Array(vec![cell(*item, text)?]))
        }
        Kind::List(_) | Kind::Map(_) | Kind::Structure(_) if looks_like_json(text) => parse_json(text),
        Kind::List(_) | Kind::Map(_) | Kind::Structure(_) => {
            Err(format!("expected {} as JSON, or a column for each member", kind.describe()))
        }
        Kind::Integer | Kind::Float | Kind::Boolean => {
            read_scalar(kind, text.trim()).map_err(|_| format!("expected {}", kind.describe()))
        }
        Kind::Text | Kind::Choice(_) | Kind::Timestamp => read_scalar(kind, text),
    }
}
