//! What is told of rows: their lines, in their order, to whoever takes them.

use std::time::Duration;

use tokio::time::timeout;

use super::Outlet;
use super::order::Order;
use super::row::Row;
use crate::api::error::{Error, Kind};

/// How long a batch that was interrupted waits for a reader who reads nothing.
const LAST_LINES: Duration = Duration::from_secs(1);

/// Tells of rows.
pub struct Telling<'a, O> {
    outlet: &'a mut O,
    order: Order,
    /// Whether printing has stopped.
    is_over: bool,
    /// Whether that is because the reader has seen enough.
    is_closed: bool,
    unread: u64,
}

impl<'a, O: Outlet> Telling<'a, O> {
    /// Tells `outlet`, in the order of the input unless `as_completed`.
    pub fn new(outlet: &'a mut O, as_completed: bool) -> Self {
        Self { outlet, order: Order::new(as_completed), is_over: false, is_closed: false, unread: 0 }
    }

    /// Whether the line at `place` can be produced now, or must wait until more of the others are printed.
    pub fn has_room(&self, place: u64) -> bool {
        self.order.has_room(place) && self.outlet.has_room()
    }

    /// Whether more must be printed before rows continue.
    pub fn is_full(&self) -> bool {
        !self.outlet.has_room()
    }

    /// Waits until more is printed, or cannot be.
    pub async fn changed(&self) {
        self.outlet.changed().await;
    }

    /// Takes the line at `place`.
    pub fn line(&mut self, place: u64, line: String) {
        for line in self.order.take(place, line) {
            self.print(line);
        }
    }

    /// Takes the lines that still wait for others, whatever is missing before them.
    pub fn rest(&mut self) {
        let rest: Vec<_> = self.order.rest().collect();
        rest.into_iter().for_each(|line| self.print(line));
    }

    fn print(&mut self, line: String) {
        match self.is_over {
            true => self.unread += 1,
            false => self.outlet.line(line),
        }
    }

    /// Takes a row that failed and can be tried again.
    pub fn failed(&mut self, row: &Row) {
        self.outlet.failed(row);
    }

    /// Why lines cannot be printed, if that is new and not because their reader has seen enough.
    pub fn failure(&mut self) -> Option<Error> {
        let failure = self.outlet.failure()?;
        self.is_over = true;
        self.is_closed = failure.kind == Kind::ClosedPipe;
        (!self.is_closed).then_some(failure)
    }

    /// Waits until more is printed; with `is_hurried` not for long. Gives whether it is worth waiting again.
    pub async fn wait(&mut self, is_hurried: bool) -> bool {
        if self.outlet.unwritten() == 0 || self.is_over {
            return false;
        }
        match is_hurried {
            true => timeout(LAST_LINES, self.outlet.changed()).await.is_ok(),
            false => {
                self.outlet.changed().await;
                true
            }
        }
    }

    /// How many rows were done and not printed.
    pub fn unread(&self) -> u64 {
        self.unread + self.outlet.unwritten() as u64
    }

    /// Whether that is because their reader has seen enough.
    pub fn is_closed(&self) -> bool {
        self.is_closed
    }

    /// The outlet.
    pub fn outlet(&mut self) -> &mut O {
        self.outlet
    }
}
