//! The rows of a batch as requests: what must be sent, what is told already, and in which place of the output.

use std::collections::{HashSet, VecDeque};

use super::chunk::{Plural, Request};
use super::journal::{Journal, State};
use super::row::{Outcome, Row, Rows, Status};
use super::{Next, Plan, next};
use crate::api::class::{Class, TOKEN};
use crate::api::error::Error;

/// What comes next.
pub enum Item {
    /// A request to send.
    Request(Request),
    /// A line to tell, at its place.
    Told(u64, Status, String),
}

/// Rows on their way to be requests.
pub struct Source<'a, R> {
    rows: &'a mut R,
    plan: &'a Plan,
    plural: Option<&'static Plural>,
    place: u64,
    /// What was read ahead of its turn.
    ahead: VecDeque<Item>,
    is_over: bool,
}

impl<'a, R: Rows> Source<'a, R> {
    /// The requests of `rows`.
    pub fn new(rows: &'a mut R, plan: &'a Plan) -> Self {
        Self { rows, plan, plural: Plural::of(plan.operation), place: 0, ahead: VecDeque::new(), is_over: false }
    }

    /// The place of the next row.
    pub fn place(&self) -> u64 {
        self.place
    }

    /// Whether nothing is left.
    pub fn is_over(&self) -> bool {
        self.is_over && self.ahead.is_empty()
    }

    /// What comes next.
    pub fn next(&mut self, journal: &Journal) -> Result<Option<Item>, Error> {
        let first = match self.ahead.pop_front() {
            Some(item) => Some(item),
            None => self.one(journal)?,
        };
        match (first, self.plural) {
            (Some(Item::Request(request)), Some(plural)) => self.joined(plural, request, journal).map(Some),
            (first, _) => Ok(first),
        }
    }

    /// The request with as many of the following rows as go into it.
    fn joined(&mut self, plural: &Plural, mut request: Request, journal: &Journal) -> Result<Item, Error> {
        let identity = |request: &Request| plural.identity(&request.rows[0].1).map(str::to_owned);
        let Some(first) = identity(&request) else { return Ok(Item::Request(request)) };
        request.is_joined = true;
        let most = plural.most(self.plan.operation);
        // A response names items by what they are known by, which must be one row.
        let mut known = HashSet::from([first]);
        while request.rows.len() < most {
            let Some(item) = self.one(journal)? else { break };
            let Item::Request(more) = &item else {
                self.ahead.push_back(item);
                break;
            };
            let is_new = identity(more).is_some_and(|identity| known.insert(identity));
            if !is_new || !plural.join(&mut request.input, &more.input) {
                self.ahead.push_back(item);
                break;
            }
            if let Item::Request(more) = item {
                request.is_repeated |= more.is_repeated;
                request.rows.extend(more.rows);
            }
        }
        Ok(Item::Request(request))
    }

    /// The next row on its own.
    fn one(&mut self, journal: &Journal) -> Result<Option<Item>, Error> {
        loop {
            let Some(mut row) = self.rows.next_row()? else {
                self.is_over = true;
                return Ok(None);
            };
            if !self.plan.shard.has(&row.own) {
                continue;
            }
            let place = self.place;
            self.place += 1;
            if let Some(token) = token_member(self.plan, &row) {
                row.input.insert(token.to_owned(), journal.token(row.number).into());
            }
            let state = journal.state(row.number);
            let class = self.plan.operation.class_of(&row.input);
            return Ok(Some(match next(state, class, self.plan.unknown) {
                Next::Send => {
                    let is_repeated = matches!(state, State::Sent | State::Answered(Status::Unknown));
                    Item::Request(Request::of(place, row, is_repeated))
                }
                Next::Tell => Item::Told(place, Status::Ok, journal.line(row.number)?),
                Next::Leave if state == State::Sent => {
                    Item::Told(place, Status::Unknown, Outcome::unknown().line(row.number, row.key.as_deref()))
                }
                Next::Leave => Item::Told(place, Status::Unknown, journal.line(row.number)?),
            }));
        }
    }
}

/// The member for a token by which the service knows a request again, where the row has none.
fn token_member(plan: &Plan, row: &Row) -> Option<&'static str> {
    let takes_one = plan.operation.member(TOKEN).is_some() && plan.operation.class() != Class::Read;
    (takes_one && !row.input.contains_key(TOKEN)).then_some(TOKEN)
}
