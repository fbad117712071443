//! The loop of a batch.

use std::collections::VecDeque;
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use serde_json::{Value as Json, json};
use tokio::time::{Instant, sleep_until};

use super::chunk::{Plural, Request};
use super::journal::Journal;
use super::order::Order;
use super::pace::Pace;
use super::row::{Outcome, Row, Rows, Status};
use super::source::{Item, Source};
use super::writer::{Ticket, Writer};
use super::{Outlet, Plan, Reply, Tally};
use crate::api::Document;
use crate::api::class::Class;
use crate::api::error::Error;

/// For how long a service may want fewer requests, and take none, before a row fails for it.
const PATIENCE: Duration = Duration::from_secs(120);

/// Sends `rows` by `call` as `plan` says, on from where `journal` ends, and tells `outlet` what comes of them. When `stop` is
/// ready, no further request goes out, and those under way are waited for.
///
/// # Errors
/// If rows cannot be read, if the journal cannot be written, if a line cannot be printed, or if a failure would be that
/// of every other row.
pub async fn run<R: Rows>(
    plan: &Plan,
    rows: &mut R,
    journal: &Journal,
    call: &impl AsyncFn(&Document) -> Reply,
    outlet: &mut impl Outlet,
    stop: impl Future<Output = ()>,
) -> Result<Tally, Error> {
    let mut stop = std::pin::pin!(stop);
    let mut work = Work::new(plan, rows, journal, outlet)?;
    let mut calls = FuturesUnordered::new();
    let send = async |request: Request| {
        let reply = call(&request.input).await;
        (request, reply)
    };
    loop {
        work.claim(calls.len())?;
        while let Some(request) = work.take_ready(calls.len()) {
            calls.push(send(request));
        }
        if calls.is_empty() && work.is_through() {
            return work.end().await;
        }
        let wake = work.wakes(calls.len());
        tokio::select! {
            biased;
            // First, because a server in this process always has an answer ready.
            () = &mut stop, if !work.is_stopped => work.stop(),
            safe = work.writer.safe(), if work.is_waiting() => {
                let ticket = safe?;
                work.made_safe(ticket)?;
            }
            Some((request, reply)) = calls.next(), if !calls.is_empty() => work.replied(request, reply)?,
            () = sleep_until(wake.unwrap_or_else(Instant::now)), if wake.is_some() => {}
        }
    }
}

/// What is under way.
struct Work<'a, R, O> {
    plan: &'a Plan,
    source: Source<'a, R>,
    journal: &'a Journal,
    outlet: &'a mut O,
    writer: Writer,
    began: Instant,
    pace: Pace,
    order: Order,
    tally: Tally,
    /// What the service did not want yet.
    again: VecDeque<Request>,
    /// What is being written down as sent.
    claimed: VecDeque<(Ticket, Request)>,
    /// What may go out.
    ready: VecDeque<Request>,
    /// What is being written down with its answer.
    answered: VecDeque<(Ticket, u64, String)>,
    taken: Instant,
    is_stopped: bool,
    fatal: Option<Error>,
}

impl<'a, R: Rows, O: Outlet> Work<'a, R, O> {
    fn new(plan: &'a Plan, rows: &'a mut R, journal: &'a Journal, outlet: &'a mut O) -> Result<Self, Error> {
        Ok(Self {
            plan,
            source: Source::new(rows, plan),
            journal,
            outlet,
            writer: Writer::new(journal)?,
            began: Instant::now(),
            pace: Pace::new(plan.rate),
            order: Order::new(plan.as_completed),
            tally: Tally::default(),
            again: VecDeque::new(),
            claimed: VecDeque::new(),
            ready: VecDeque::new(),
            answered: VecDeque::new(),
            taken: Instant::now(),
            is_stopped: false,
            fatal: None,
        })
    }

    fn now(&self) -> Duration {
        self.began.elapsed()
    }

    /// Writes down as sent what is to go out soon. What could be done twice is written down when its turn has come, so that
    /// little is unknown when everything ends; of the rest as much as hides the time that a disk takes.
    fn claim(&mut self, under_way: usize) -> Result<(), Error> {
        let ahead = match self.plan.operation.class() {
            Class::Once => self.plan.concurrency.saturating_sub(under_way),
            _ => self.plan.concurrency * 4,
        };
        while !self.is_stopped && self.claimed.len() + self.ready.len() < ahead {
            let request = match self.again.pop_front() {
                Some(request) => request,
                None if self.source.is_over() || !self.order.has_room(self.source.place()) => return Ok(()),
                None => match self.source.next(self.journal)? {
                    Some(Item::Request(request)) => request,
                    Some(Item::Told(place, status, line)) => {
                        self.tally.count(status);
                        self.tally.before += u64::from(status == Status::Ok);
                        self.tell(place, line)?;
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

    /// What may go out now, if anything may.
    fn take_ready(&mut self, under_way: usize) -> Option<Request> {
        let now = self.now();
        let may = !self.is_stopped && under_way < self.plan.concurrency && self.pace.next() <= now;
        let request = may.then(|| self.ready.pop_front()).flatten()?;
        self.pace.sent(now);
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

    fn made_safe(&mut self, ticket: Ticket) -> Result<(), Error> {
        while let Some((_, request)) = self.claimed.pop_front_if(|(own, _)| *own <= ticket) {
            if self.is_stopped {
                self.unsend(&request);
            } else {
                self.ready.push_back(request);
            }
        }
        while let Some((_, place, line)) = self.answered.pop_front_if(|(own, ..)| *own <= ticket) {
            self.tell(place, line)?;
        }
        self.tally.throttles = self.pace.throttles();
        self.tally.rate = self.pace.rate();
        self.outlet.progress(&self.tally);
        Ok(())
    }

    fn replied(&mut self, request: Request, reply: Reply) -> Result<(), Error> {
        let now = self.now();
        let outcome = match reply {
            Reply::Later(wait, told) => {
                self.pace.throttled(now, wait);
                if self.taken.elapsed() < PATIENCE {
                    self.unsend(&request);
                    if !self.is_stopped {
                        self.again.push_back(request);
                    }
                    return Ok(());
                }
                Outcome { status: Status::Failed, told: Some(told) }
            }
            Reply::Fatal(error) => {
                self.unsend(&request);
                self.fatal.get_or_insert(error);
                self.stop();
                return Ok(());
            }
            Reply::Answer(answer) => {
                let told = Some(Json::Object(answer));
                Outcome { status: Status::Ok, told }
            }
            Reply::Failed(told) => Outcome { status: Status::Failed, told: Some(told) },
            Reply::Unknown(told) => Outcome { status: Status::Unknown, told: Some(told) },
        };
        self.taken = Instant::now();
        self.pace.answered(now);
        for (place, row) in &request.rows {
            let outcome = self.outcome_of(&request, row, &outcome);
            self.tally.count(outcome.status);
            if outcome.status == Status::Failed {
                self.outlet.failed(row)?;
            }
            let line = outcome.line(row.number, row.key.as_deref());
            let ticket = self.writer.write(line.clone());
            self.answered.push_back((ticket, *place, line));
        }
        Ok(())
    }

    /// What the outcome of a request is for one of its rows.
    fn outcome_of(&self, request: &Request, row: &Row, outcome: &Outcome) -> Outcome {
        let plural = Plural::of(self.plan.operation).filter(|_| request.is_joined && outcome.status == Status::Ok);
        let found = plural.and_then(|plural| {
            let Some(Json::Object(answer)) = &outcome.told else { return None };
            Some(plural.outcome(answer, plural.identity(row)?))
        });
        found.unwrap_or_else(|| outcome.clone())
    }

    /// Writes down that what was to be sent had no effect.
    fn unsend(&mut self, request: &Request) {
        self.writer.write(format!("{}\n", json!({ "Unsent": request.numbers() })));
    }

    fn stop(&mut self) {
        self.is_stopped = true;
        self.tally.is_interrupted = self.fatal.is_none();
        let waiting: Vec<_> = self.ready.drain(..).collect();
        waiting.iter().for_each(|request| self.unsend(request));
        self.again.clear();
    }

    fn tell(&mut self, place: u64, line: String) -> Result<(), Error> {
        for line in self.order.take(place, line) {
            self.outlet.line(&line)?;
        }
        Ok(())
    }

    async fn end(mut self) -> Result<Tally, Error> {
        self.writer.all_safe().await?;
        for line in self.order.rest() {
            self.outlet.line(&line)?;
        }
        self.tally.throttles = self.pace.throttles();
        self.tally.rate = self.pace.rate();
        match self.fatal {
            Some(error) => Err(error),
            None => Ok(self.tally),
        }
    }
}

#[cfg(test)]
mod tests;
