//! What repeating an operation does: the class that decides whether a request whose outcome is not known can be sent
//! again.

use super::Document;
use super::facts::Traits;
use super::operation::Operation;

/// What a second request does where the first one might have arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// It changes nothing.
    Read,
    /// It has the token of the first, by which the service knows that it is the same.
    Tokened,
    /// It has the effect of the first. What it answers can differ: what no longer exists cannot be deleted again, and
    /// a membership that exists cannot be created again.
    Absolute,
    /// It makes another resource, call or order.
    Once,
}

/// Verbs whose operations set a state.
const ABSOLUTE: [&str; 14] = [
    "Associate",
    "BatchDelete",
    "BatchUpdate",
    "Delete",
    "Deregister",
    "Disassociate",
    "Put",
    "Redact",
    "Register",
    "Restore",
    "Stop",
    "Tag",
    "Untag",
    "Update",
];

/// Operations that create what is known by the identities in the request alone, so that there can be no second one.
const OWN_IDENTITY: [&str; 5] = [
    "BatchCreateChannelMembership",
    "CreateAppInstanceAdmin",
    "CreateChannelBan",
    "CreateChannelMembership",
    "CreateChannelModerator",
];

/// It hands its arguments to the function of a call in progress, each time.
const INVOKES: &str = "UpdateSipMediaApplicationCall";

/// The member by which the service knows a request again.
pub const TOKEN: &str = "ClientRequestToken";

/// Verbs of operations that end something: if there is nothing, that is what was asked for.
const ENDING: [&str; 6] = ["Delete", "Deregister", "Disassociate", "Redact", "Stop", "Untag"];

impl Operation {
    /// The class of a request without optional members.
    pub fn class(&self) -> Class {
        let begins = |verb: &&str| self.name.starts_with(*verb);
        if self.only_reads() {
            Class::Read
        } else if Traits::of(self.service).idempotency_token.contains_key(self.name) {
            Class::Tokened
        } else if OWN_IDENTITY.contains(&self.name) || (ABSOLUTE.iter().any(begins) && self.name != INVOKES) {
            Class::Absolute
        } else {
            // What is not known is not repeated.
            Class::Once
        }
    }

    /// The class of a request with this input: a token that the caller gives makes it safe too.
    pub fn class_of(&self, input: &Document) -> Class {
        match self.class() {
            Class::Once if input.get(TOKEN).is_some_and(|token| !token.is_null()) => Class::Tokened,
            class => class,
        }
    }

    /// The error code of a second request by which the first one has had its effect, if there is one.
    pub fn code_of_done(&self) -> Option<&'static str> {
        if self.class() != Class::Absolute {
            None
        } else if ENDING.iter().any(|verb| self.name.starts_with(verb)) {
            Some("NotFoundException")
        } else {
            (OWN_IDENTITY.contains(&self.name) || self.name.starts_with("Associate")).then_some("ConflictException")
        }
    }
}
