//! States that change automatically over time: each planned change is applied at its time, as an event.

use serde_json::{Value as Json, json};

use crate::sandbox::time::iso8601;

/// Changes that are still to come, as `[[milliseconds, status], …]`, earliest first.
const PLAN: &str = "$plan";

/// Sets a status (in the member called `member`) at the time `now`, and its later values, replacing anything planned
/// before.
pub fn set(document: &mut Json, member: &str, now: i64, status: &str, later: &[(i64, &str)]) {
    document[member] = status.into();
    document[PLAN] = later.iter().map(|(at, status)| json!([at, status])).collect();
    touch(document, now);
}

/// Applies what was planned up to the time `now`; returns whether there was anything.
pub fn settle(document: &mut Json, member: &str, now: i64) -> bool {
    let plan = document[PLAN].as_array().cloned().unwrap_or_default();
    let is_due = |change: &&Json| change[0].as_i64().is_some_and(|at| at <= now);
    let due: Vec<&Json> = plan.iter().take_while(is_due).collect();
    let Some(last) = due.last() else { return false };
    document[member] = last[1].clone();
    touch(document, last[0].as_i64().unwrap_or(now));
    document[PLAN] = plan[due.len()..].into();
    true
}

/// When the next change is planned, if any is.
pub fn next(document: &Json) -> Option<i64> {
    document[PLAN][0][0].as_i64()
}

/// Whether any change is planned.
pub fn is_planned(document: &Json) -> bool {
    next(document).is_some()
}

/// Notes the time of a change, in resources that show it.
pub fn touch(document: &mut Json, now: i64) {
    if document.get("UpdatedTimestamp").is_some() {
        document["UpdatedTimestamp"] = iso8601(now).into();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_due_is_applied_with_its_own_time() {
        let mut document = json!({ "UpdatedTimestamp": "" });
        set(&mut document, "Status", 0, "Initializing", &[(10, "InProgress"), (20, "Stopped")]);
        assert!(!settle(&mut document, "Status", 9));
        assert!(settle(&mut document, "Status", 15));
        assert_eq!(document["Status"], "InProgress");
        assert_eq!(document["UpdatedTimestamp"], "1970-01-01T00:00:00.010Z");
        assert!(is_planned(&document));
        assert!(settle(&mut document, "Status", 99));
        assert_eq!(document["Status"], "Stopped");
        assert!(!is_planned(&document) && !settle(&mut document, "Status", 99));
    }
}
