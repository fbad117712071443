//! Calls that functions of SIP media applications control: the sandbox plays them instead of the service.
//!
//! A call starts with `CreateSipMediaApplicationCall` or `chimectl sandbox call`, which record it in the state. A process
//! that has the URL of the application's function (`--function`) claims and plays it: it invokes the function with the
//! documented events, performs the actions of its responses one by one, and records what happens for observers. No audio
//! flows. `docs/sandbox.md` describes the developer guide, real logs, and their differences.

mod action;
mod bot;
mod bridge;
mod callee;
mod dial;
mod digits;
mod event;
mod headers;
mod invocation;
mod leg;
mod life;
mod line;
mod media;
mod meeting;
mod parameter;
mod player;
mod recording;
mod response;
mod run;
mod waiting;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

pub use callee::{BEHAVIORS, Callee, Digits, called_number, digits, phone_number};
pub use dial::{Inbound, dial};
pub use headers::{Header, KNOWN as KNOWN_HEADERS, check as check_headers};
pub use line::{Line, readable};
pub use player::Player;

use super::Call;
use super::event::Event;
use super::fault::Fault;
use super::time::DAY_MS;

/// The kind of calls in the store, each under its SIP media application.
pub const CALL: &str = "call";
/// Who plays a call, as the sandbox keeps it with the call.
const PLAYED: &str = "$played";
/// How long a call that nobody hangs up is there.
const LIFETIME_MS: i64 = DAY_MS;

/// A call as it begins.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Start {
    /// The transaction's ID.
    pub transaction: String,
    /// Whether the call is inbound to the application; otherwise the application calls a number.
    pub is_inbound: bool,
    /// The SIP rule of an inbound call.
    pub rule: Option<String>,
    /// The applications that can control it, in the order in which they are tried.
    pub targets: Vec<Target>,
    /// Who calls.
    pub from: String,
    /// Who is called.
    pub to: String,
    /// The SIP headers of an inbound call, or in the INVITE of an outbound call; null if there are none.
    pub headers: Json,
    /// The ArgumentsMap of an outbound call; null, if there is none.
    pub arguments: Json,
    /// What the caller types, one text for each prompt.
    pub digits: Vec<String>,
    /// The caller's intents, one for each conversation with a bot.
    pub intents: Vec<String>,
    /// How long the caller stays, in milliseconds; if not set, as long as the call is active.
    pub stays_ms: Option<u64>,
    /// How others behave who are called, before what the sandbox says of them.
    pub callees: Vec<Callee>,
    /// The only sandbox that can play it.
    pub player: Option<String>,
}

/// An application that can control a call.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Target {
    /// Its ID.
    pub application: String,
    /// Its region.
    pub region: String,
    /// The region in which the sandbox stores it, which is that of the request that created it.
    pub kept_in: String,
    /// The ARN of its function.
    pub function: String,
}

/// What processes that share a state tell each other of calls.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum News {
    /// A call begins.
    Start(Box<Start>),
    /// The function must be notified of an update, with these arguments.
    Update(String, Json),
    /// The caller hangs up.
    HangUp(String),
    /// This meeting is over, or this attendee of it was deleted.
    Left(String, Option<String>),
    /// Something has happened in the call.
    Told(String, Line),
}

/// Where an inbound call goes.
#[derive(Debug, Clone)]
pub struct Route {
    /// The SIP rule's ID.
    pub rule: String,
    /// Its applications, in the order in which they are tried.
    pub targets: Vec<Target>,
}

impl Call<'_> {
    /// Starts a call: stores it under its first application, and notifies the sandboxes that can play it.
    pub(super) fn begin_call(&self, start: Start) -> Result<Json, Fault> {
        let transaction = json!({ "TransactionId": start.transaction });
        let Some(target) = start.targets.first() else {
            return Err(Fault::bad_request("the call has no SIP media application"));
        };
        let ends_at = Some(self.records.now + LIFETIME_MS);
        let records = self.records.in_region(&target.kept_in);
        records.put(CALL, &target.application, &start.transaction, ends_at, &transaction)?;
        self.tell_of_call(News::Start(Box::new(start)))?;
        Ok(transaction)
    }

    /// Makes a call in progress notify its function of an update.
    pub(super) fn update_call(&self, call: &Json, arguments: Json) -> Result<(), Fault> {
        if call[PLAYED] != true {
            return Ok(());
        }
        let transaction = call["TransactionId"].as_str().unwrap_or_default();
        self.tell_of_call(News::Update(transaction.to_owned(), arguments))
    }

    /// Ends the legs of calls that are in this meeting: all of them, or that of this attendee.
    pub(super) fn leave_meeting(&self, meeting: &str, attendee: Option<&str>) -> Result<(), Fault> {
        self.tell_of_call(News::Left(meeting.to_owned(), attendee.map(str::to_owned)))
    }

    fn tell_of_call(&self, news: News) -> Result<(), Fault> {
        self.records.tell(&Event { call: Some(Box::new(news)), ..Event::default() })
    }
}
