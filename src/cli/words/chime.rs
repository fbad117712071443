//! `chimectl chime OPERATION`: the AWS CLI's older group, which had the operations of all services.
//!
//! Scripts still use it. Its operations that are not in the Amazon Chime SDK belonged to the Amazon Chime application,
//! which was shut down in February 2026; their names come from the group's last service model.

use crate::api::service::Service;
use crate::services::Operations as _;

/// The group's name.
pub const GROUP: &str = "chime";

/// The first service that has the operation called `command`.
pub fn service_of(command: &str) -> Option<Service> {
    let has = |service: &&Service| service.operations().iter().any(|operation| operation.command() == command);
    Service::ALL.iter().find(has).copied()
}

/// The operations of all services.
pub fn names() -> impl Iterator<Item = String> {
    Service::ALL.iter().flat_map(|service| service.operations()).map(|operation| operation.command())
}

/// Whether `command` is or was an operation of the group.
pub fn is_known(command: &str) -> bool {
    is_gone(command) || service_of(command).is_some()
}

/// Whether `command` was an operation of the Amazon Chime application.
pub fn is_gone(command: &str) -> bool {
    GONE.contains(&command)
}

const GONE: [&str; 46] = [
    "associate-phone-number-with-user",
    "associate-signin-delegate-groups-with-account",
    "batch-create-room-membership",
    "batch-suspend-user",
    "batch-unsuspend-user",
    "batch-update-user",
    "create-account",
    "create-bot",
    "create-meeting-dial-out",
    "create-room",
    "create-room-membership",
    "create-user",
    "delete-account",
    "delete-events-configuration",
    "delete-room",
    "delete-room-membership",
    "disassociate-phone-number-from-user",
    "disassociate-signin-delegate-groups-from-account",
    "get-account",
    "get-account-settings",
    "get-bot",
    "get-events-configuration",
    "get-retention-settings",
    "get-room",
    "get-user",
    "get-user-settings",
    "invite-users",
    "list-accounts",
    "list-bots",
    "list-room-memberships",
    "list-rooms",
    "list-users",
    "logout-user",
    "put-events-configuration",
    "put-retention-settings",
    "redact-conversation-message",
    "redact-room-message",
    "regenerate-security-token",
    "reset-personal-pin",
    "update-account",
    "update-account-settings",
    "update-bot",
    "update-room",
    "update-room-membership",
    "update-user",
    "update-user-settings",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_gone_is_in_no_group() {
        assert!(GONE.is_sorted());
        assert_eq!(GONE.iter().find(|command| service_of(command).is_some()), None);
    }
}
