//! The loop of a batch.

use std::collections::VecDeque;
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use serde_json::{Value as Json, json};
use tokio::time::{Instant, sleep_until};

use super::chunk::{Plural, Request};
use super::health::{DENIALS, Health, PATIENCE, SILENCES, Verdict};
use super::journal::Journal;
use super::pace::Pace;
use super::row::{Outcome, Row, Rows, Status};
use super::source::{Item, Source};
use super::telling::Telling;
use super::writer::{Ticket, Writer};
use super::{Blame, Failure, Meaning, Outlet, Plan, Reply, Tally};
use crate::api::class::Class;
use crate::api::error::{Error, Kind};
use crate::api::signals::Signal;
use crate::text::duration;

/// Sends `rows` by `call` as `plan` says, on from where `journal` ends, and tells `outlet` what comes of them. When `stop` is
/// ready, no further request goes out, and those under way are waited for; so it is when a failure would be that of every
/// other row.
///
/// # Errors
/// If rows cannot be read, if the journal cannot be written, if a line cannot be printed, or if a failure would be that
/// of every other row.
pub async fn run<R: Rows>(
    plan: &Plan,
    rows: &mut R,
    journal: &Journal,
    call: &impl AsyncFn(&Request) -> Reply,
    outlet: &mut impl Outlet,
    stop: impl Future<Output = Signal>,
) -> Result<Tally, Error> {
    let mut stop = std::pin::pin!(stop);
    let mut work = Work::new(plan, rows, journal, outlet)?;
    let mut calls = FuturesUnordered::new();
    let send = async |request: Request| {
        let reply = call(&request).await;
        (request, reply)
    };
    loop {
        if let Err(error) = work.claim(calls.len()) {
            work.fail(error);
        }
        if let Some(error) = work.telling.failure() {
            work.fail(error);
        }
        while let Some(request) = work.take_ready(calls.len()) {
            calls.push(send(request));
        }
        if calls.is_empty() && work.is_through() {
            break;
        }
        let wake = work.wakes(calls.len());
        tokio::select! {
            biased;
            // First, because a server in this process always has a response ready.
            signal = &mut stop, if !work.is_stopped => work.interrupt(signal),
            safe = work.writer.safe(), if work.is_waiting() => work.made_safe(safe?),
            Some((request, reply)) = calls.next(), if !calls.is_empty() => work.replied(request, reply),
            () = work.telling.changed(), if work.telling.is_full() => {}
            () = sleep_until(wake.unwrap_or_else(Instant::now)), if wake.is_some() => {}
        }
    }
    work.writer.all_safe().await?;
    work.telling.rest();
    loop {
        if let Some(error) = work.telling.failure() {
            work.fail(error);
        }
        tokio::select! {
            biased;
            signal = &mut stop, if !work.is_stopped => work.interrupt(signal),
            is_worth_it = work.telling.wait(work.is_stopped) => if !is_worth_it { break },
        }
    }
    work.end()
}

/// What is under way.
struct Work<'a, R, O> {
    plan: &'a Plan,
    source: Source<'a, R>,
    journal: &'a Journal,
    telling: Telling<'a, O>,
    writer: Writer,
    began: Instant,
    pace: Pace,
    health: Health,
    tally: Tally,
    /// What goes out once more, because it had no effect.
    again: VecDeque<Request>,
    /// What is being recorded as sent.
    claimed: VecDeque<(Ticket, Request)>,
    /// What can go out.
    ready: VecDeque<Request>,
    /// What is being recorded with its response.
    answered: VecDeque<(Ticket, u64, String)>,
    is_stopped: bool,
    fatal: Option<Error>,
}

impl<'a, R: Rows, O: Outlet> Work<'a, R, O> {
    fn new(plan: &'a Plan, rows: &'a mut R, journal: &'a Journal, outlet: &'a mut O) -> Result<Self, Error> {
        Ok(Self {
            plan,
            source: Source::new(rows, plan),
            journal,
            telling: Telling::new(outlet, plan.as_completed),
            writer: Writer::new(journal)?,
            began: Instant::now(),
            pace: Pace::new(plan.rate),
            health: Health::default(),
            tally: Tally::default(),
            again: VecDeque::new(),
            claimed: VecDeque::new(),
            ready: VecDeque::new(),
            answered: VecDeque::new(),
            is_stopped: false,
            fatal: None,
        })
    }

    fn now(&self) -> Duration {
        self.began.elapsed()
    }

    /// Records as sent what is sent soon. What could be done twice is recorded when its turn has come, so
    /// that little is unknown when everything ends; of the rest as much as hides the time that a disk takes.
    fn claim(&mut self, under_way: usize) -> Result<(), Error> {
        let ahead = match self.plan.operation.class() {
            Class::Once => self.plan.concurrency.saturating_sub(under_way),
            _ => self.plan.concurrency * 4,
        };
        while !self.is_stopped && self.claimed.len() + self.ready.len() < ahead {
            let request = match self.again.pop_front() {
                Some(request) => request,
                None if self.source.is_over() || !self.telling.has_room(self.source.place()) => return Ok(()),
                None => match self.source.next(self.journal)? {
                    Some(Item::Request(request)) => request,
                    Some(Item::Told(place, status, line)) => {
                        self.tally.count(status);
                        self.tally.before += u64::from(status == Status::Ok);
                        self.telling.line(place, line);
                        continue;
                    }
                    None => return Ok(()),
                },
            };
            let ticket = self.writer.write(format!("{}\n", json!({ "Sent": request.numbers() })));
            self.claimed.push_back((ticket, request));
        }
        Ok(())
    }

    /// What can go out now, if anything can.
    fn take_ready(&mut self, under_way: usize) -> Option<Request> {
        let now = self.now();
        let may = !self.is_stopped && under_way < self.plan.concurrency && self.pace.next() <= now;
        let mut request = may.then(|| self.ready.pop_front()).flatten()?;
        self.pace.sent(now);
        request.sent = now;
        Some(request)
    }

    /// When the pace lets the next request go out, if that alone is waited for.
    fn wakes(&self, under_way: usize) -> Option<Instant> {
        let is_waiting = !self.ready.is_empty() && under_way < self.plan.concurrency && !self.is_stopped;
        is_waiting.then(|| self.began + self.pace.next())
    }

    fn is_waiting(&self) -> bool {
        !self.claimed.is_empty() || !self.answered.is_empty()
    }

    fn is_through(&self) -> bool {
        let is_empty = self.again.is_empty() && self.ready.is_empty() && !self.is_waiting();
        is_empty && (self.is_stopped || self.source.is_over())
    }

    fn made_safe(&mut self, ticket: Ticket) {
        while let Some((_, request)) = self.claimed.pop_front_if(|(own, _)| *own <= ticket) {
            if self.is_stopped {
                self.unsend(&request);
            } else {
                self.ready.push_back(request);
            }
        }
        while let Some((_, place, line)) = self.answered.pop_front_if(|(own, ..)| *own <= ticket) {
            self.telling.line(place, line);
        }
        self.count();
    }

    /// Has whoever watches see how far it has come.
    fn count(&mut self) {
        self.tally.throttles = self.pace.throttles();
        self.tally.rate = self.pace.rate();
        self.telling.outlet().progress(&self.tally);
    }

    fn replied(&mut self, request: Request, reply: Reply) {
        let outcome = match reply {
            Reply::Answer(answer) => {
                Outcome { status: Status::Ok, told: Some(Json::Object(answer)), ..Outcome::default() }
            }
            Reply::Unchanged(answer) => {
                Outcome { status: Status::Ok, told: Some(Json::Object(answer)), is_unchanged: true }
            }
            Reply::Failure(failure) => return self.failed(request, failure),
        };
        self.health.served(self.now());
        self.settle(&request, &outcome);
    }

    fn failed(&mut self, mut request: Request, Failure { error, told, meaning }: Failure) {
        let now = self.now();
        if let Meaning::Later(wait) = meaning {
            self.pace.throttled(now, wait);
        }
        let was_served = || self.journal.has_done();
        let (verdict, is_over) = self.health.failed(meaning, (now, request.sent, request.returns), was_served);
        let outcome = |status| Outcome { status, told: Some(told), ..Outcome::default() };
        match verdict {
            Verdict::Failed => self.settle(&request, &outcome(Status::Failed)),
            Verdict::Unknown => self.settle(&request, &outcome(Status::Unknown)),
            Verdict::Lost => {}
            Verdict::Left => self.unsend(&request),
            Verdict::Again => {
                self.unsend(&request);
                request.returns += u8::from(meaning == Meaning::Unreached);
                if !self.is_stopped {
                    self.again.push_back(request);
                }
            }
        }
        if is_over {
            self.fail(of_all(error, meaning));
        }
    }

    /// Records what came of a request for each of its rows.
    fn settle(&mut self, request: &Request, outcome: &Outcome) {
        self.pace.answered(self.now());
        for (place, row) in &request.rows {
            let outcome = self.outcome_of(request, row, outcome);
            self.tally.count(outcome.status);
            self.tally.unchanged += u64::from(outcome.is_unchanged);
            if outcome.status == Status::Failed {
                self.telling.failed(row);
            }
            let line = outcome.line(row.number, row.key.as_deref());
            let ticket = self.writer.write(line.clone());
            self.answered.push_back((ticket, *place, line));
        }
    }

    /// What the outcome of a request is for one of its rows.
    fn outcome_of(&self, request: &Request, row: &Row, outcome: &Outcome) -> Outcome {
        let plural = Plural::of(self.plan.operation).filter(|_| request.is_joined && outcome.status == Status::Ok);
        let found = plural.and_then(|plural| {
            let Some(Json::Object(answer)) = &outcome.told else { return None };
            Some(plural.outcome(answer, plural.identity(row)?, self.plan.ignores_absence))
        });
        found.unwrap_or_else(|| outcome.clone())
    }

    /// Records that what was to be sent had no effect.
    fn unsend(&mut self, request: &Request) {
        self.writer.write(format!("{}\n", json!({ "Unsent": request.numbers() })));
    }

    /// Ends it, because of a signal.
    fn interrupt(&mut self, signal: Signal) {
        self.tally.interrupted = Some(signal);
        self.stop();
    }

    /// Ends it, because it cannot continue.
    fn fail(&mut self, error: Error) {
        self.fatal.get_or_insert(error);
        self.stop();
    }

    fn stop(&mut self) {
        self.is_stopped = true;
        let waiting: Vec<_> = self.ready.drain(..).collect();
        waiting.iter().for_each(|request| self.unsend(request));
        self.again.clear();
    }

    fn end(mut self) -> Result<Tally, Error> {
        self.count();
        (self.tally.unread, self.tally.is_closed) = (self.telling.unread(), self.telling.is_closed());
        self.fatal.map_or(Ok(self.tally), Err)
    }
}

/// A failure that would be that of every other row, in words that say so.
fn of_all(error: Error, meaning: Meaning) -> Error {
    match meaning {
        Meaning::Later(_) => error.hint(format!(
            "The service has accepted no request for \
                                                 {}.",
            duration::shown(PATIENCE)
        )),
        Meaning::Unknown | Meaning::Failed(Blame::Service) => {
            let message = format!(
                "the last {SILENCES} requests failed, not because of their rows; last error: \
                                   {error}"
            );
            error.hints.iter().fold(Error::new(Kind::Other, message), Error::hint)
        }
        Meaning::Failed(Blame::Caller) => error.hint(format!(
            "{DENIALS} rows were denied like this and none succeeded. If you have permission for other rows, put them \
             first."
        )),
        Meaning::Unreached | Meaning::Failed(Blame::Row) | Meaning::Fatal { .. } => error,
    }
}

#[cfg(test)]
mod tests;
