//! What an operation and a member of its input are.

use super::Document;
use super::kind::Kind;
use super::send::{Attached, Clients, Sending};
use super::service::Service;
use super::value::Mismatch;

/// One operation of a service.
#[derive(Debug)]
pub struct Operation {
    /// The name in the API (`CreateMeeting`).
    pub name: &'static str,
    /// The name of the SDK's method (`create_meeting`).
    pub method: &'static str,
    /// The service that it belongs to.
    pub service: Service,
    /// Lines of help: the first says what it does, the rest when and how to use it.
    pub help: &'static [&'static str],
    /// A command line that works as it stands.
    pub example: &'static str,
    /// Input members, in the order of help.
    pub members: &'static [Member],
    /// Builds the SDK call from a checked input and sends it, with what is attached to it.
    pub send: fn(&dyn Clients, &Document, Attached) -> Result<Sending, Mismatch>,
}

/// A type that stands for one operation, so that clap's derived tree can name it.
pub trait Declared {
    /// The operation.
    const OPERATION: &'static Operation;
}

/// One member of an operation's input or of a structure.
#[derive(Debug)]
pub struct Member {
    /// The name in the API (`MeetingId`).
    pub name: &'static str,
    /// The name in the SDK (`meeting_id`); the flag is the same with hyphens.
    pub field: &'static str,
    /// Lines of help.
    pub help: &'static [&'static str],
    /// Whether the API requires it.
    pub required: bool,
    /// Whether its value must not be shown in logs, errors and dry runs.
    pub sensitive: bool,
    /// What it holds.
    pub kind: Kind,
}

impl Operation {
    /// The leaf's name (`create-meeting`).
    pub fn command(&self) -> String {
        self.method.replace('_', "-")
    }

    /// The member called `name` in the API.
    pub fn member(&self, name: &str) -> Option<&'static Member> {
        self.members.iter().find(|member| member.name == name)
    }

    /// Whether the operation changes nothing that a caller can see.
    pub fn only_reads(&self) -> bool {
        const READING: [&str; 6] = ["List", "Get", "Describe", "Search", "Retrieve", "Validate"];
        READING.iter().any(|verb| self.name.starts_with(verb))
    }
}

impl Member {
    /// The flag without its hyphens (`meeting-id`).
    pub fn flag(&self) -> String {
        self.field.replace('_', "-")
    }

    /// Whether whoever knows the value can act with it: a password, a token, an address that holds a key. Names, IDs,
    /// phone numbers and what people write are private, which keeps them out of logs; an error or a dry run that did
    /// not show what the user has just typed would be useless.
    pub fn is_credential(&self) -> bool {
        self.sensitive && CREDENTIALS.contains(&self.name)
    }
}

/// Members with which somebody can act. The `Url` is that of an RTMP server, whose path is the key of the stream.
const CREDENTIALS: [&str; 5] = ["DeviceToken", "JoinToken", "Password", "Url", "VoipDeviceToken"];
