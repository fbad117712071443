//! The legs of a call.

use serde_json::{Value as Json, json};

use super::recording::Recording;

/// The leg of the caller, or of the first called party.
pub const FIRST: &str = "LEG-A";
/// The leg that the function added.
pub const SECOND: &str = "LEG-B";

/// A leg.
#[derive(Debug, Clone)]
pub struct Leg {
    /// Its ID.
    pub id: String,
    /// LEG-A or LEG-B.
    pub tag: &'static str,
    /// Who is called.
    pub to: String,
    /// Who calls.
    pub from: String,
    /// Whether the party at its end made the call.
    pub is_inbound: bool,
    /// Since when it is there, in milliseconds since 1970.
    pub since: i64,
    /// How far it is.
    pub status: Status,
    /// Its SIP headers, as far as the function sees them; null, if there are none.
    pub headers: Json,
    /// The recording of it.
    pub recording: Recording,
    /// Its place in a meeting, if one is at its end.
    pub meeting: Option<Seat>,
}

/// A place in a meeting.
#[derive(Debug, Clone)]
pub struct Seat {
    /// The meeting's ID.
    pub meeting: String,
    /// The attendee's ID.
    pub attendee: String,
    /// Whether the meeting is over or the attendee was deleted.
    pub is_lost: bool,
}

/// How far a leg is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Not answered yet.
    Ringing,
    /// Answered.
    Connected,
    /// Over.
    Disconnected,
}

impl Leg {
    /// The leg as an event lists it. It has no status before it is answered, as in real logs.
    pub fn participant(&self) -> Json {
        let mut participant = json!({
            "CallId": self.id,
            "ParticipantTag": self.tag,
            "To": self.to,
            "From": self.from,
            "Direction": if self.is_inbound { "Inbound" } else { "Outbound" },
            "StartTimeInMilliseconds": self.since.to_string(),
        });
        match self.status {
            Status::Ringing => {}
            Status::Connected => participant["Status"] = "Connected".into(),
            Status::Disconnected => participant["Status"] = "Disconnected".into(),
        }
        if !self.headers.is_null() {
            participant["SipHeaders"] = self.headers.clone();
        }
        participant
    }
}
