//! The life of a call: it rings, actions are performed one by one, the function is notified, and a party hangs up.

use std::collections::VecDeque;
use std::sync::Arc;

use serde_json::{Value as Json, json};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::spawn_blocking;

use super::callee::{Behavior, Callee};
use super::digits::Receiving;
use super::leg::{FIRST, Leg, Status};
use super::line::{Line, What};
use super::recording::Recording;
use super::{CALL, News, PLAYED, Start, Target, meeting};
use crate::sandbox::fault::Fault;
use crate::sandbox::functions::Poster;
use crate::sandbox::{Call, Sandbox};

/// How long a telephone rings before it is answered. The service has no figure; what matters is that it takes a moment.
const RING_MS: i64 = 1_000;
/// How long it rings if nobody answers.
const UNANSWERED_MS: i64 = 30_000;
/// The response codes of SIP that end a call.
pub const UNAVAILABLE: i64 = 480;
pub const BUSY: i64 = 486;

/// What a call is played with.
#[derive(Clone)]
pub struct Stage {
    /// The sandbox.
    pub sandbox: Arc<Sandbox>,
    /// Who posts events to functions.
    pub poster: Poster,
}

/// What comes from outside while a call is on.
#[derive(Debug)]
pub enum Signal {
    /// `UpdateSipMediaApplicationCall`, with its arguments.
    Update(Json),
    /// The caller hangs up.
    HangUp,
    /// This meeting is over, or this attendee of it was deleted.
    Left(String, Option<String>),
}

/// Why a call is over.
#[derive(Debug)]
pub enum End {
    /// The last leg has ended, with this response code.
    HungUp(i64),
    /// The response of the function cannot be used.
    Dropped(String),
    /// The function cannot be invoked.
    Failed,
}

/// A call that is played.
pub struct Life {
    pub(super) stage: Stage,
    pub(super) start: Start,
    /// Which of the targets steers it.
    target: usize,
    pub(super) legs: Vec<Leg>,
    /// The ID of the leg that the last event was about.
    pub(super) about: String,
    pub(super) sequence: u64,
    /// Null, while nothing is stored.
    pub(super) attributes: Json,
    /// The actions that are left.
    pub(super) list: VecDeque<Json>,
    pub(super) receiving: Option<Receiving>,
    /// What the party at the first leg types at the next prompts.
    pub(super) digits: VecDeque<String>,
    /// The party's intents for the next bots.
    pub(super) intents: VecDeque<String>,
    /// The arguments of updates that are not yet reported to the function.
    pub(super) updates: VecDeque<Json>,
    /// Whether the caller hung up and the leg is not ended yet.
    pub(super) leaves: bool,
    pub(super) end: Option<End>,
    pub(super) signals: UnboundedReceiver<Signal>,
    /// Whether no more signals can arrive.
    pub(super) is_deaf: bool,
}

impl Stage {
    /// Runs `work` in a transaction on the state of a region.
    ///
    /// # Errors
    /// The errors of `work`, or if the state cannot be used.
    pub async fn transact<T: Send + 'static>(
        &self,
        region: &str,
        work: impl Fn(&Call<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let (sandbox, region) = (Arc::clone(&self.sandbox), region.to_owned());
        let done = spawn_blocking(move || sandbox.work(&region, work)).await;
        done.unwrap_or_else(|error| Err(Fault::internal(error.to_string())))
    }

    /// Takes a call to play it. Says whether nobody else had it.
    pub async fn claim(&self, start: &Start) -> bool {
        let Some(target) = start.targets.first().cloned() else { return false };
        let transaction = start.transaction.clone();
        let region = target.kept_in.clone();
        let claimed = self.transact(&region, move |call| {
            let Some(mut kept) = call.records.get(CALL, &target.application, &transaction)? else { return Ok(false) };
            if kept[PLAYED] == true {
                return Ok(false);
            }
            kept[PLAYED] = true.into();
            call.records.update(CALL, &target.application, &transaction, &kept)?;
            Ok(true)
        });
        claimed.await.unwrap_or(false)
    }
}

impl Life {
    /// Plays a call to its end.
    pub async fn play(stage: Stage, start: Start, signals: UnboundedReceiver<Signal>) {
        let headers = if start.is_inbound { start.headers.clone() } else { Json::Null };
        let id = stage.transact("", |call| call.new_id()).await.unwrap_or_default();
        let leg = Leg {
            id: id.clone(),
            tag: FIRST,
            to: start.to.clone(),
            from: start.from.clone(),
            is_inbound: start.is_inbound,
            since: stage.now(),
            status: Status::Ringing,
            headers,
            recording: Recording::default(),
            meeting: None,
        };
        let mut life = Self {
            target: 0,
            legs: vec![leg],
            about: id,
            sequence: 0,
            attributes: Json::Null,
            list: VecDeque::new(),
            receiving: None,
            digits: start.digits.iter().cloned().collect(),
            intents: start.intents.iter().cloned().collect(),
            updates: VecDeque::new(),
            leaves: false,
            end: None,
            signals,
            is_deaf: false,
            stage,
            start,
        };
        let (transaction, from, to) = (life.start.transaction.clone(), life.start.from.clone(), life.start.to.clone());
        life.say(What::Call(transaction, from, to)).await;
        if life.start.is_inbound {
            life.ring_in().await
        } else {
            life.ring_out().await
        }
        while life.end.is_none() {
            life.step().await;
        }
        life.finish().await;
    }

    /// The application that steers the call.
    pub(super) fn target(&self) -> Target {
        self.start.targets[self.target].clone()
    }

    /// The first leg that is not over.
    pub(super) fn first_leg(&self) -> Option<usize> {
        self.legs.iter().position(|leg| leg.status != Status::Disconnected)
    }

    /// Whether a leg is left.
    pub(super) fn is_alive(&self) -> bool {
        self.first_leg().is_some()
    }

    /// How a called party behaves.
    pub(super) fn behavior(&self, number: &str) -> Behavior {
        Callee::behavior(self.start.callees.iter().chain(&self.stage.sandbox.callees), number)
    }

    /// Takes a new list, if the function has one.
    pub(super) fn follow(&mut self, list: Option<Vec<Json>>) {
        if let Some(list) = list {
            self.list = list.into();
        }
    }

    /// Records an event.
    pub(super) async fn say(&self, what: What) {
        let line = Line { at: self.stage.now(), what };
        if let Some(log) = &self.stage.sandbox.log {
            log.note(line.at, &self.start.transaction, line.outline());
        }
        let news = News::Told(self.start.transaction.clone(), line);
        // If the state cannot be written, this cannot be reported either.
        let _ = self.stage.transact("", move |call| call.tell_of_call(news.clone())).await;
    }

    /// An inbound call: its functions are tried until one can be invoked.
    async fn ring_in(&mut self) {
        for target in 0..self.start.targets.len() {
            let before = self.target();
            (self.target, self.sequence) = (target, 0);
            self.move_from(before).await;
            let event = self.event("NEW_INBOUND_CALL", &Json::Null);
            match self.invoke(&event).await {
                Ok(body) => {
                    let list = self.taken(body).await.unwrap_or_default();
                    if list.is_empty() && self.end.is_none() {
                        let why = "the response to NEW_INBOUND_CALL has no actions, so the call is dropped";
                        self.end = Some(End::Dropped(why.to_owned()));
                    }
                    self.list = list.into();
                    return;
                }
                Err(_) => self.end = Some(End::Failed),
            }
            if target + 1 < self.start.targets.len() {
                self.end = None;
            }
        }
    }

    /// Keeps the call under the application that steers it now.
    async fn move_from(&self, before: Target) {
        let (after, transaction) = (self.target(), self.start.transaction.clone());
        if before.application == after.application {
            return;
        }
        let region = before.kept_in.clone();
        let moved = self.stage.transact(&region, move |call| {
            let Some(kept) = call.records.get(CALL, &before.application, &transaction)? else { return Ok(()) };
            call.records.delete(CALL, &before.application, &transaction)?;
            let ends_at = Some(call.records.now + super::LIFETIME_MS);
            call.records.in_region(&after.kept_in).put(CALL, &after.application, &transaction, ends_at, &kept)
        });
        let _ = moved.await;
    }

    /// An outbound call: the called party answers or not.
    async fn ring_out(&mut self) {
        let arguments = if self.start.arguments.is_null() { json!({}) } else { self.start.arguments.clone() };
        let created = json!({ "Type": "CallCreateRequest", "Parameters": { "Arguments": arguments } });
        self.tell("NEW_OUTBOUND_CALL", &created).await;
        if self.end.is_some() {
            return;
        }
        let behavior = match self.enters_meeting().await {
            Some(true) => Behavior::Answer(Vec::new()),
            Some(false) => Behavior::NoAnswer,
            None => self.behavior(&self.start.to.clone()),
        };
        if behavior == Behavior::Busy {
            return self.hang_up(0, BUSY).await;
        }
        self.tell_only("RINGING", &Json::Null).await;
        if self.end.is_some() {
            return;
        }
        let ring = if behavior == Behavior::NoAnswer { UNANSWERED_MS } else { RING_MS };
        self.wait(self.stage.deadline(ring, false), false).await;
        let Behavior::Answer(digits) = behavior else { return self.hang_up(0, UNAVAILABLE).await };
        self.digits = digits.into();
        self.legs[0].status = Status::Connected;
        let list = self.tell("CALL_ANSWERED", &Json::Null).await;
        self.follow(list);
    }

    /// Whether the call is one to the service's own number that enters a meeting, and then whether it may.
    async fn enters_meeting(&mut self) -> Option<bool> {
        if self.start.to != meeting::NUMBER {
            return None;
        }
        let header = |name: &str| super::headers::value(&self.start.headers, name).unwrap_or_default().to_owned();
        let (meeting, token) = (header("x-chime-meeting-id"), header("x-chime-join-token"));
        let (seat, words) = match self.stage.transact("", move |call| meeting::seat(call, &meeting, &token)).await {
            Ok(Ok(seat)) => (Some(seat), "the call joins the meeting".to_owned()),
            Ok(Err(why)) => (None, format!("the call does not join a meeting: {why}")),
            Err(fault) => (None, fault.message),
        };
        self.say(What::Note(words)).await;
        self.legs[0].meeting = seat;
        Some(self.legs[0].meeting.is_some())
    }

    /// What comes next: the caller's leaving, the end of a meeting, an update, an action, or nothing for a while.
    async fn step(&mut self) {
        while let Ok(signal) = self.signals.try_recv() {
            self.note(signal);
        }
        if std::mem::take(&mut self.leaves) && self.legs[0].status != Status::Disconnected {
            return self.hang_up(0, 0).await;
        }
        if self.leave_meetings().await {
            return;
        }
        if !self.updates.is_empty() {
            self.update().await;
        } else if let Some(action) = self.list.pop_front() {
            self.act(&action).await;
        } else if self.is_listening() {
            self.type_received().await;
        } else {
            self.idle().await;
        }
    }

    /// The call is idle. A caller hangs up, unless a duration is set; other parties stay for a day.
    async fn idle(&mut self) {
        let caller_is_there = self.legs[0].status != Status::Disconnected;
        let stays = !self.start.is_inbound || (caller_is_there && self.start.stays_ms.is_some());
        if stays {
            let deadline = self.stage.deadline(super::LIFETIME_MS, true);
            if self.wait(deadline, true).await.is_some() {
                return;
            }
        }
        if let Some(leg) = self.first_leg() {
            self.hang_up(leg, 0).await;
        }
    }

    /// Tells the function of an update. Says whether it has a new list.
    pub(super) async fn update(&mut self) -> bool {
        let Some(arguments) = self.updates.pop_front() else { return false };
        let data = json!({ "Type": "CallUpdateRequest", "Parameters": { "Arguments": arguments } });
        let list = self.tell("CALL_UPDATE_REQUESTED", &data).await;
        let is_new = list.is_some();
        self.follow(list);
        is_new
    }

    /// The call is over: its remaining parts end, and the function is notified, unless the function has failed.
    async fn finish(&mut self) {
        let (code, has_failed) = match self.end.take() {
            Some(End::HungUp(code)) => (code, false),
            Some(End::Dropped(why)) => {
                self.say(What::Failure(why)).await;
                self.end = Some(End::HungUp(UNAVAILABLE));
                self.hang_up(self.first_leg().unwrap_or(0), UNAVAILABLE).await;
                (UNAVAILABLE, true)
            }
            Some(End::Failed) | None => (UNAVAILABLE, true),
        };
        for leg in 0..self.legs.len() {
            self.end_recording(leg).await;
        }
        let (target, transaction) = (self.target(), self.start.transaction.clone());
        let region = target.kept_in.clone();
        let forgotten =
            self.stage.transact(&region, move |call| call.records.delete(CALL, &target.application, &transaction));
        let _ = forgotten.await;
        self.say(What::End(code, has_failed)).await;
    }
}
