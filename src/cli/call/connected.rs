//! The clients that a command calls: those of its service, and those of another service when it is needed.

use std::cell::RefCell;

use tokio::sync::OnceCell;

use super::Connection;
use crate::api::error::{Error, Kind};
use crate::api::service::Service;
use crate::aws::client::Clients;
use crate::cli::terminal::Terminal;

/// The clients of a command.
pub struct Connected<'a> {
    terminal: &'a Terminal,
    service: Service,
    own: Clients,
    /// The connection to another service, until it is used.
    elsewhere: RefCell<Option<Connection>>,
    others: OnceCell<Clients>,
}

impl<'a> Connected<'a> {
    /// `own` are the clients for `service`; `elsewhere` leads to another one, which is connected to when it is asked.
    pub fn new(terminal: &'a Terminal, service: Service, own: Clients, elsewhere: Option<Connection>) -> Self {
        Self { terminal, service, own, elsewhere: RefCell::new(elsewhere), others: OnceCell::new() }
    }

    /// The clients of the command's own service.
    pub fn own(&self) -> &Clients {
        &self.own
    }

    /// The terminal.
    pub fn terminal(&self) -> &'a Terminal {
        self.terminal
    }

    /// The clients of `service`.
    ///
    /// # Errors
    /// If the command does not call it, or if it cannot be connected to.
    pub async fn of(&self, service: Service) -> Result<&Clients, Error> {
        if service == self.service {
            return Ok(&self.own);
        }
        let connect = async || {
            let connection = self.elsewhere.borrow_mut().take();
            let unknown = || Error::new(Kind::Other, format!("{} is not called by this command", service.name()));
            connection.ok_or_else(unknown)?.clients(self.terminal).await
        };
        self.others.get_or_try_init(connect).await
    }
}
