//! The calls of one command: its operation, and other operations that it needs.

use std::cell::Cell;

use super::connected::Connected;
use super::connection::Connection;
use crate::api::Document;
use crate::api::answer::Answer;
use crate::api::error::Error;
use crate::api::operation::Operation;
use crate::api::paging::Paging;
use crate::api::service::Service;
use crate::aws::client::Clients;
use crate::aws::recorder::Recorder;
use crate::cli::answer::{Debugging, answer_recorded};
use crate::cli::output;
use crate::cli::terminal::Terminal;
use crate::cli::under_way::UnderWay;
use crate::jobs::joined::whole;
use crate::jobs::pages::{self, Page};
use crate::jobs::{Ask, waiting};

/// What makes the calls.
pub struct Session<'a> {
    connected: Connected<'a>,
    debug: bool,
    under_way: &'a UnderWay,
    /// Whether the message about the wrong clock was printed.
    has_noted_clock: Cell<bool>,
}

/// Printed if the request used the service's time.
const WRONG_CLOCK: &str =
    "Note: this machine's clock is wrong, so the request was signed with the service's time. Set the clock.";

impl<'a> Session<'a> {
    /// Connects to `service`, and to another one when that is asked.
    ///
    /// # Errors
    /// If no region can be found, or if there are no credentials.
    pub async fn open(
        terminal: &'a Terminal,
        service: Service,
        connection: Connection,
        elsewhere: Option<Connection>,
        debug: bool,
        under_way: &'a UnderWay,
    ) -> Result<Self, Error> {
        let clients = connection.clients(terminal).await?;
        let connected = Connected::new(terminal, service, clients, elsewhere);
        Ok(Self { connected, debug, under_way, has_noted_clock: Cell::default() })
    }

    /// The clients of the command's own service.
    pub fn clients(&self) -> &Clients {
        self.connected.own()
    }

    /// The terminal.
    pub fn terminal(&self) -> &'a Terminal {
        self.connected.terminal()
    }

    /// How far the call of the command's own operation has come.
    pub fn under_way(&self) -> &'a UnderWay {
        self.under_way
    }

    /// Whether requests and answers are shown.
    pub fn shows_requests(&self) -> bool {
        self.debug
    }

    /// Calls an operation once. The items of the response member called `list` stay text.
    ///
    /// # Errors
    /// If the call fails.
    pub async fn answer(
        &self,
        operation: &'static Operation,
        input: &Document,
        list: Option<&str>,
    ) -> Result<Answer, Error> {
        let debug = self.debug.then(|| Debugging::at(self.terminal()));
        let clients = self.connected.of(operation.service).await?;
        // Other requests say nothing about the command's own call.
        let beside = Recorder::default();
        let recorder = if self.under_way.is_of(operation) { &self.under_way.recorder } else { &beside };
        let answer = answer_recorded(clients, operation, input, list, debug, recorder).await;
        if recorder.is_clock_wrong() && !self.has_noted_clock.replace(true) {
            output::say(self.terminal(), WRONG_CLOCK);
        }
        answer
    }

    /// Calls an operation, to the end of its list if it pages.
    ///
    /// # Errors
    /// If a call fails.
    pub async fn whole(
        &self,
        operation: &'static Operation,
        input: Document,
        paging: Option<(&Paging, &pages::Options)>,
    ) -> Result<Page, Error> {
        whole(paging, input, async |input: &Document| self.answer(operation, input, None).await).await
    }
}

impl Ask for Session<'_> {
    async fn ask(&self, operation: &'static Operation, input: Document) -> Result<Document, Error> {
        let paging = Paging::of(operation);
        let options = pages::Options::default();
        self.whole(operation, input, paging.as_ref().map(|paging| (paging, &options))).await.map(|page| page.document)
    }
}

/// Shows how a waiting goes.
pub struct Onlooker(pub output::Waiting);

impl waiting::Onlooker for Onlooker {
    fn waiting(&self, state: &str, passed: std::time::Duration) {
        self.0.show(state, passed);
    }
}
