//! The confirmation before a single call in a protected context. For the worst losses, you must type the name.

use super::echo;
use super::session::Session;
use crate::api::Document;
use crate::api::error::{Error, Kind};
use crate::api::operation::Operation;
use crate::cli::confirm::{Guard, Proof};
use crate::services::Operations as _;
use crate::text::escape;
use crate::text::width::{clusters, width};

/// Operations that delete what holds much else, the operation that shows its name, and the member that identifies it.
const NAMED: [(&str, &str, &str); 2] = [
    ("DeleteAppInstance", "DescribeAppInstance", "AppInstanceArn"),
    ("DeleteChannel", "DescribeChannel", "ChannelArn"),
];

/// Whether `operation` requires more than a `y`.
pub fn wants_more(operation: &Operation) -> bool {
    NAMED.iter().any(|(name, ..)| *name == operation.name)
}

/// Asks before a call of `operation` with `input`, and returns the name of what it deletes, if the name was fetched.
///
/// # Errors
/// If it is not confirmed, or if the details of the thing cannot be fetched.
pub async fn confirm(
    session: &Session<'_>,
    guard: &Guard,
    operation: &'static Operation,
    input: &Document,
) -> Result<Option<String>, Error> {
    let terminal = session.terminal();
    let Some((_, shown_by, member)) = NAMED.iter().find(|(name, ..)| *name == operation.name) else {
        let what = echo::to_delete(operation, input, None);
        return guard.ask(terminal, &what, Proof::Yes).await.map(|()| None);
    };
    let name = name(session, operation, input, shown_by).await?;
    let what = echo::to_delete(operation, input, name.as_deref());
    let id = input.get(*member).and_then(|value| value.as_str()).map(echo::short).unwrap_or_default();
    match &name {
        Some(name) => guard.ask(terminal, &format!("{what} ({id})"), Proof::Typed("its name", name)).await?,
        None => guard.ask(terminal, &what, Proof::Typed("its ID", id)).await?,
    }
    Ok(name)
}

/// The name that the operation `shown_by` shows; none if the service refuses to show it, or if it cannot be typed.
async fn name(
    session: &Session<'_>,
    operation: &Operation,
    input: &Document,
    shown_by: &str,
) -> Result<Option<String>, Error> {
    let Some(show) = operation.service.operation(shown_by) else { return Ok(None) };
    let of_both = input.iter().filter(|(member, _)| show.member(member).is_some());
    let input = of_both.map(|(member, value)| (member.clone(), value.clone())).collect();
    match session.answer(show, &input, None).await {
        Ok(answer) => {
            let name = answer.document.values().find_map(|thing| thing.get("Name")?.as_str());
            // An invisible character cannot be typed: a space without width, a mark of direction.
            let is_seen = |name: &str| escape::cell(name) == name && clusters(name).all(|cluster| width(cluster) > 0);
            let can_be_typed = |name: &&str| !name.trim().is_empty() && is_seen(name);
            Ok(name.filter(can_be_typed).map(str::to_owned))
        }
        Err(error) if error.kind == Kind::Service => Ok(None),
        Err(error) => Err(error),
    }
}
