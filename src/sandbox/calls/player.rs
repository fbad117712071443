//! Plays the recorded calls, and forwards signals that arrive in the meantime.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use super::life::{Life, Signal, Stage};
use super::line::What;
use super::{News, Start};
use crate::sandbox::Sandbox;
use crate::sandbox::functions::{Poster, place};

/// Plays calls.
pub struct Player {
    stage: Stage,
    /// Its name, if it plays no calls but those that are meant for it.
    name: Option<String>,
    calls: HashMap<String, UnboundedSender<Signal>>,
}

impl Player {
    /// One for every call whose function has a place, or for those alone that name it.
    pub fn new(sandbox: &Arc<Sandbox>, poster: Poster, name: Option<String>) -> Self {
        let stage = Stage { sandbox: Arc::clone(sandbox), poster };
        Self { stage, name, calls: HashMap::new() }
    }

    /// Receives notifications of calls. Each call is played independently, until the runtime ends.
    pub fn take(&mut self, news: &News) {
        match news {
            News::Start(start) if self.may_play(start) => self.play(Start::clone(start)),
            News::Start(_) => {}
            News::Update(transaction, arguments) => self.signal(transaction, Signal::Update(arguments.clone())),
            News::HangUp(transaction) => self.signal(transaction, Signal::HangUp),
            News::Left(meeting, attendee) => {
                for transaction in self.calls.keys() {
                    self.signal(transaction, Signal::Left(meeting.clone(), attendee.clone()));
                }
            }
            News::Told(transaction, line) => {
                if matches!(line.what, What::End(..)) {
                    self.calls.remove(transaction);
                }
            }
        }
    }

    fn may_play(&self, start: &Start) -> bool {
        let has_place = |function: &str| place(&self.stage.sandbox.functions, function).is_some();
        let is_meant = match (&start.player, &self.name) {
            (None, None) => true,
            (meant, own) => meant == own,
        };
        is_meant && start.targets.iter().any(|target| has_place(&target.function))
    }

    fn play(&mut self, start: Start) {
        let (sender, receiver) = unbounded_channel();
        self.calls.insert(start.transaction.clone(), sender.clone());
        let stage = self.stage.clone();
        tokio::spawn(async move {
            if !stage.claim(&start).await {
                return;
            }
            if let Some(stays) = start.stays_ms {
                tokio::spawn(async move {
                    tokio::time::sleep(Duration::from_millis(stays)).await;
                    // The call might have ended.
                    let _ = sender.send(Signal::HangUp);
                });
            }
            Life::play(stage, start, receiver).await;
        });
    }

    fn signal(&self, transaction: &str, signal: Signal) {
        if let Some(call) = self.calls.get(transaction) {
            // The call might have ended.
            let _ = call.send(signal);
        }
    }
}
