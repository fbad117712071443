//! A call in progress and its stage, for the message if it does not finish, because a signal ends it or its response
//! cannot be printed.

use std::sync::{Arc, Mutex};

use serde_json::Value as Json;

use super::terminal::Terminal;
use super::{outcome, output};
use crate::api::Document;
use crate::api::class::Class;
use crate::api::error::{Attempt, Error, Kind};
use crate::api::lock::lock;
use crate::api::operation::Operation;
use crate::api::signals::Signals;
use crate::aws::recorder::{Announce, Recorder, Stage};
use crate::jobs::reached::Reached;

/// How many identities of the created resources are shown.
const IDENTITIES: usize = 3;

/// A call under way. Clones are of the same call, on any thread.
#[derive(Debug, Clone)]
pub struct UnderWay {
    operation: &'static Operation,
    input: Arc<Document>,
    /// The record of its requests.
    pub recorder: Recorder,
    /// How far a list has come.
    pub reached: Reached,
    made: Arc<Mutex<Option<String>>>,
}

impl UnderWay {
    /// A call that has not begun. To a person at `terminal` it says when a request is sent again after a while.
    pub fn of(terminal: &Terminal, operation: &'static Operation, input: &Document) -> Self {
        let input = Arc::new(input.clone());
        let person = terminal.clone();
        let say = move |line: &str| output::interject(&person, line);
        let recorder =
            Recorder::default().announcing(terminal.errors_are_terminal().then(|| Announce::new(Box::new(say))));
        Self { operation, input, recorder, reached: Reached::default(), made: Arc::default() }
    }

    /// Whether it is a call of `operation`.
    pub fn is_of(&self, operation: &Operation) -> bool {
        std::ptr::eq(self.operation, operation)
    }

    /// Records the response to the call.
    pub fn answered(&self, answer: &Document) {
        let mut found = Vec::new();
        identities(answer, &mut found);
        found.truncate(IDENTITIES);
        *lock(&self.made) = (!found.is_empty()).then(|| found.join(", "));
    }

    /// The result of `work`, unless a signal ends it first.
    ///
    /// # Errors
    /// The errors of `work`, and the interruption.
    pub async fn until_interrupted<T>(&self, work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let mut signals = Signals::listen(Some(1))?;
        tokio::select! {
            biased;
            signal = signals.received() => Err(self.interrupted(Kind::Interrupted(signal), signal.word())),
            done = work => done,
        }
    }

    /// The message for a signal at this moment.
    fn interrupted(&self, kind: Kind, word: &str) -> Error {
        let (stage, record) = self.recorder.so_far();
        let class = self.class();
        let error = Error::new(kind, word);
        let attempt = Attempt {
            attempts: record.attempts,
            is_outcome_unknown: stage == Stage::Unknown && class != Class::Read,
            is_retryable: class != Class::Once || matches!(stage, Stage::NotSent | Stage::WithoutEffect),
            later: None,
        };
        let error = match (stage, class) {
            (Stage::NotSent, _) => error.hint("Nothing was sent."),
            (Stage::WithoutEffect, _) | (_, Class::Read) => error.hint(NOTHING_CHANGED),
            (Stage::Unknown, Class::Once) => error.hint(format!(
                "The outcome is unknown, and running it again could do it twice. {}",
                outcome::find_out(self.operation, &self.input)
            )),
            (Stage::Unknown, _) => error.hint(format!("It might have taken effect. {}", self.next(&record.sent))),
            (Stage::Answered, _) => error.hint(self.done(&record.sent)),
        };
        let error = self.reached.hint().into_iter().fold(error, Error::hint);
        error.after(attempt)
    }

    /// The error if the response has arrived but cannot be printed.
    pub fn unprinted(&self, error: Error) -> Error {
        if error.kind == Kind::ClosedPipe {
            return error;
        }
        let error = Error::of_printing(error);
        let (stage, record) = self.recorder.so_far();
        if stage != Stage::Answered {
            return error;
        }
        let attempt = Attempt {
            attempts: record.attempts,
            is_outcome_unknown: false,
            is_retryable: self.class() != Class::Once,
            later: None,
        };
        match self.class() {
            Class::Read => error.hint("The call succeeded, but its response was not printed.").hint(NOTHING_CHANGED),
            _ => error.hint(self.done(&record.sent)),
        }
        .after(attempt)
    }

    /// The effect of a call that changed something, and what to do next.
    fn done(&self, sent: &[u8]) -> String {
        let made = lock(&self.made);
        let made = made.as_ref().map(|made| format!(" ({made})")).unwrap_or_default();
        let name = self.operation.name;
        format!("The call succeeded, but its response was not printed. {name} succeeded{made}. {}", self.next(sent))
    }

    fn next(&self, sent: &[u8]) -> String {
        match self.class() {
            Class::Once => "Running it again would do it twice.".to_owned(),
            _ => outcome::next(self.operation, &self.input, sent),
        }
    }

    fn class(&self) -> Class {
        self.operation.class_of(&self.input)
    }
}

const NOTHING_CHANGED: &str = "Nothing was changed; you can run it again.";

/// The IDs and ARNs that identify a response's subject: members of the response or of its only object. Those that the user
/// chose are skipped.
fn identities(answer: &Document, found: &mut Vec<String>) {
    let is_identity = |name: &str| (name.ends_with("Id") || name.ends_with("Arn")) && !name.starts_with("External");
    for (name, value) in answer {
        match value {
            Json::String(text) if is_identity(name) => found.push(format!("{name} {text}")),
            Json::Object(inner) if answer.len() == 1 => identities(inner, found),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_was_made_is_named_by_its_ids() {
        for (answer, expected) in [
            (
                json!({ "Meeting": { "MeetingId": "m", "ExternalMeetingId": "x", "MeetingArn": "a", "MediaRegion": "r" } }),
                &["MeetingId m", "MeetingArn a"][..],
            ),
            (json!({ "ChannelArn": "c", "SubChannelId": "s" }), &["ChannelArn c", "SubChannelId s"]),
            (json!({ "Attendees": [{ "AttendeeId": "a" }], "Errors": [] }), &[]),
            (json!({}), &[]),
        ] {
            let mut found = Vec::new();
            identities(answer.as_object().unwrap(), &mut found);
            assert_eq!(found, expected);
        }
    }
}
