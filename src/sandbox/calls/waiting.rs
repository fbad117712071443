//! How time passes in a call, by the clock of the sandbox.

use std::time::Duration;

use serde_json::Value as Json;
use tokio::time::{Instant, sleep, sleep_until};

use super::leg::{Leg, Status};
use super::life::{Life, Signal, Stage};
use super::run::Ended;
use crate::sandbox::Clock;

/// How often a manual clock is looked at.
const LOOK: Duration = Duration::from_millis(10);

/// When something is over.
#[derive(Debug, Clone, Copy)]
pub enum Deadline {
    /// Immediately.
    Now,
    /// By the machine's clock.
    At(Instant),
    /// When a manual clock shows this time, in milliseconds since 1970.
    Manual(i64),
    /// Not automatically.
    Never,
}

/// Why a wait ended early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// An update has come.
    Update,
    /// The caller has hung up.
    Left,
    /// A leg is no longer in its meeting.
    Meeting,
}

impl Stage {
    /// When something is over that takes so many milliseconds. What can be stopped takes its time under the instant clock too,
    /// because there would be nothing to stop otherwise.
    pub fn deadline(&self, milliseconds: i64, can_be_stopped: bool) -> Deadline {
        let clock = self.sandbox.clock;
        match clock {
            Clock::Manual => Deadline::Manual(self.now().saturating_add(milliseconds)),
            Clock::Instant if !can_be_stopped => Deadline::Now,
            Clock::Instant | Clock::Real => {
                let duration = Duration::from_millis(u64::try_from(milliseconds).unwrap_or(0));
                Instant::now().checked_add(duration).map_or(Deadline::Never, Deadline::At)
            }
        }
    }

    /// The time in the sandbox, in milliseconds since 1970.
    pub fn now(&self) -> i64 {
        self.sandbox.store.now(self.sandbox.clock).unwrap_or_default()
    }

    async fn reach(&self, deadline: Deadline) {
        match deadline {
            Deadline::Now => {}
            Deadline::At(instant) => sleep_until(instant).await,
            Deadline::Manual(time) => {
                while self.now() < time {
                    sleep(LOOK).await;
                }
            }
            Deadline::Never => std::future::pending().await,
        }
    }
}

impl Life {
    /// Waits. An update and the end of a meeting are noted, and end the waiting only of what can be stopped.
    pub(super) async fn wait(&mut self, deadline: Deadline, can_be_stopped: bool) -> Option<Stop> {
        loop {
            let signal = tokio::select! {
                biased;
                signal = self.signals.recv(), if !self.is_deaf => signal,
                () = self.stage.reach(deadline) => return None,
            };
            let Some(signal) = signal else {
                self.is_deaf = true;
                continue;
            };
            match self.note(signal) {
                Some(stop) if can_be_stopped || stop == Stop::Left => return Some(stop),
                _ => {}
            }
        }
    }

    /// Notes what comes from outside, and says why that stops what can be stopped, if it does.
    pub(super) fn note(&mut self, signal: Signal) -> Option<Stop> {
        match signal {
            Signal::Update(arguments) => {
                self.updates.push_back(arguments);
                Some(Stop::Update)
            }
            Signal::HangUp => {
                self.leaves = true;
                Some(Stop::Left)
            }
            Signal::Left(meeting, attendee) => self.lose_seats(&meeting, attendee.as_deref()).then_some(Stop::Meeting),
        }
    }

    /// Lets something take its time that cannot be stopped.
    pub(super) async fn take_time(&mut self, milliseconds: i64) -> Ended {
        let deadline = self.stage.deadline(milliseconds, false);
        match self.wait(deadline, false).await {
            Some(_) => Ended::Left,
            None => Ended::done(),
        }
    }

    /// Waits while an action can be stopped by an update or by expected digits. It stops if either brings a new list.
    pub(super) async fn last(&mut self, milliseconds: i64, data: &Json) -> Ended {
        if self.is_listening() && self.type_received().await {
            return Ended::Silent;
        }
        let deadline = self.stage.deadline(milliseconds, true);
        loop {
            match self.wait(deadline, true).await {
                None => return Ended::done(),
                Some(Stop::Left) => return Ended::Left,
                // The action continues, unless it is on that leg.
                Some(Stop::Meeting) => {
                    self.leave_meetings().await;
                    let is_own = |leg: &Leg| data["Parameters"]["CallId"] == leg.id.as_str();
                    let is_over = |leg: &Leg| is_own(leg) && leg.status == Status::Disconnected;
                    if self.end.is_some() || self.legs.iter().any(is_over) {
                        return Ended::Silent;
                    }
                }
                Some(Stop::Update) => {
                    let is_new = self.update().await;
                    if is_new && self.end.is_none() {
                        self.tell_only("ACTION_INTERRUPTED", data).await;
                    }
                    if is_new || self.end.is_some() {
                        return Ended::Silent;
                    }
                }
            }
        }
    }
}
