//! The states of what operations start, each with what it means to whoever waits.

use super::States;

/// Of nothing.
pub const NONE: States = States { good: &[], bad: &[], passing: &[] };
pub const ORDER: States = States {
    good: &["Successful"],
    bad: &["Partial", "Failed", "Exception", "Cancelled"],
    passing: &["Processing", "Submitted", "FOC", "PendingDocuments", "ChangeRequested", "CancelRequested"],
};
/// A number that is to go: what it was before can still be shown for a while.
pub const LEAVING: States = States {
    good: &[],
    bad: &["Cancelled", "AcquireFailed", "ReleaseFailed", "DeleteFailed"],
    passing: &[
        "DeleteInProgress",
        "ReleaseInProgress",
        "Unassigned",
        "Assigned",
        "AcquireInProgress",
        "PortinInProgress",
        "PortinCancelRequested",
    ],
};
pub const RESTORED: States = States {
    good: &["Unassigned", "Assigned"],
    bad: &["Cancelled", "AcquireFailed", "ReleaseFailed", "DeleteFailed"],
    passing: &[
        "DeleteInProgress",
        "ReleaseInProgress",
        "AcquireInProgress",
        "PortinInProgress",
        "PortinCancelRequested",
    ],
};
pub const NAMED: States =
    States { good: &["UpdateSucceeded"], bad: &["UpdateFailed"], passing: &["Unassigned", "UpdateInProgress"] };
pub const UNNAMED: States =
    States { good: &["Unassigned", "UpdateSucceeded"], bad: &["UpdateFailed"], passing: &["UpdateInProgress"] };
/// A task of voice. The reference has its states in words only.
pub const CALL_TASK: States = States {
    good: &["SUCCEEDED"],
    bad: &["PARTIAL_SUCCESS", "FAILED", "STOPPED"],
    passing: &["IN_QUEUE", "IN_PROGRESS"],
};
pub const CALL_TASK_ENDED: States = States {
    good: &["STOPPED", "SUCCEEDED", "PARTIAL_SUCCESS"],
    bad: &["FAILED"],
    passing: &["IN_QUEUE", "IN_PROGRESS"],
};
/// A pipeline that works as long as its meeting or stream does: it is there when it works.
pub const WORKING: States = States {
    good: &["InProgress", "Paused"],
    bad: &["Stopping", "Stopped", "Failed"],
    passing: &["NotStarted", "Initializing"],
};
/// A pipeline that creates something: it ends when that is created.
pub const DONE: States = States {
    good: &["Stopped"],
    bad: &["Failed"],
    passing: &["NotStarted", "Initializing", "InProgress", "Stopping", "Paused"],
};
pub const PAUSED: States = States {
    good: &["Paused"],
    bad: &["Stopping", "Stopped", "Failed"],
    passing: &["NotStarted", "Initializing", "InProgress"],
};
pub const RESUMED: States = States {
    good: &["InProgress"],
    bad: &["Stopping", "Stopped", "Failed"],
    passing: &["NotStarted", "Initializing", "Paused"],
};
pub const PIPELINE_TASK: States =
    States { good: &["Stopped"], bad: &["Failed"], passing: &["NotStarted", "Initializing", "InProgress", "Stopping"] };
pub const POOL: States = States { good: &["ACTIVE"], bad: &["FAILED", "DELETING"], passing: &["CREATING", "UPDATING"] };
pub const LEAVING_POOL: States =
    States { good: &[], bad: &["FAILED"], passing: &["CREATING", "ACTIVE", "UPDATING", "DELETING"] };
pub const MESSAGE: States = States { good: &["SENT"], bad: &["FAILED", "DENIED"], passing: &["PENDING"] };
