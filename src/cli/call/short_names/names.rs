//! What there is of a kind, by the command that lists it: for short names and for completion. It is kept for a minute.

use std::cell::RefCell;
use std::rc::Rc;

use serde_json::Value as Json;

use super::app_instance::APP_INSTANCE_ARN;
use super::kept::Kept;
use super::last::Last;
use crate::api::Document;
use crate::api::absence::says_forbidden;
use crate::api::error::Error;
use crate::api::operation::Operation;
use crate::api::paging::Paging;
use crate::api::service::Service;
use crate::api::source::{id_in, text_at};
use crate::api::things::{Kind, Listing, MADE};
use crate::aws::client::Clients;
use crate::aws::settings::{self, Lookup};
use crate::cli::Options;
use crate::cli::answer::{Debugging, answer};
use crate::cli::call::{CHIME_BEARER, Connection};
use crate::cli::terminal::Terminal;
use crate::jobs::joined::whole;
use crate::jobs::pages;
use crate::services::Operations as _;

/// A thing that a list shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// Its ARN; empty if it has none.
    pub arn: String,
    /// Its ID; empty if its ARN says all.
    pub id: String,
    /// Its name; empty if it has none.
    pub name: String,
}

impl Thing {
    /// What a member takes for it: its ARN or its ID.
    pub fn value(&self, is_arn: bool) -> &str {
        if is_arn && !self.arn.is_empty() || self.id.is_empty() { &self.arn } else { &self.id }
    }

    /// What tells it from others: its ID, which can be the last part of its ARN.
    pub fn short_id(&self) -> &str {
        if self.id.is_empty() { id_in(&self.arn) } else { &self.id }
    }

    /// The thing whose ARN, ID and name are at these paths of `document`; an empty path leads to nothing.
    pub fn at(document: &Document, [arn, id, name]: [&str; 3]) -> Self {
        let text = |path| text_at(document, path).unwrap_or_default().to_owned();
        Self { arn: text(arn), id: text(id), name: text(name) }
    }
}

/// Lists what there is.
pub struct Names<'a> {
    terminal: &'a Terminal,
    options: &'a Options,
    lookup: &'a Lookup,
    clients: RefCell<Vec<(Service, Rc<Clients>)>>,
}

impl<'a> Names<'a> {
    /// Lists with the connection that `options` and `lookup` make.
    pub fn new(terminal: &'a Terminal, options: &'a Options, lookup: &'a Lookup) -> Self {
        Self { terminal, options, lookup, clients: RefCell::default() }
    }

    /// The resources that `listing` returns for this input. With `is_new`, the cache is ignored.
    ///
    /// # Errors
    /// If they cannot be listed.
    pub async fn things(
        &self,
        listing: &'static Listing,
        input: &Document,
        app_instance: Option<&str>,
        is_new: bool,
    ) -> Result<Vec<Thing>, Error> {
        let operation = operation(listing.by)?;
        let request = self.request(operation, input, app_instance)?;
        let clients = self.clients(operation.service).await?;
        let kept = match self.options.sandbox {
            // It responds immediately.
            true => None,
            false => self.kept(&clients, operation, &request).await,
        };
        if let Some(things) = kept.as_ref().filter(|_| !is_new).and_then(Kept::things) {
            return Ok(things);
        }
        let (member, parts) = listing.parts;
        let mut things = Vec::new();
        if parts.is_empty() {
            things = self.list(&clients, operation, listing, request).await?;
        } else {
            for (at, part) in parts.iter().enumerate() {
                let mut request = request.clone();
                request.insert(member.to_owned(), (*part).into());
                match self.list(&clients, operation, listing, request).await {
                    Ok(more) => things.extend(more),
                    Err(error) if at > 0 && is_forbidden(&error) => {}
                    Err(error) => return Err(error),
                }
            }
        }
        if let Some(kept) = kept {
            kept.keep(&things);
        }
        Ok(things)
    }

    /// The ARN of the meeting with this ID, which no list shows.
    ///
    /// # Errors
    /// If the service does not know it.
    pub async fn arn_of_meeting(&self, id: &str) -> Result<Option<String>, Error> {
        let operation = operation("GetMeeting")?;
        let clients = self.clients(operation.service).await?;
        let request = Document::from_iter([("MeetingId".to_owned(), id.into())]);
        let answer = answer(&clients, operation, &request, None, self.debugging()).await?;
        Ok(text_at(&answer.document, "Meeting.MeetingArn").map(str::to_owned))
    }

    /// The resource of this kind that was created last.
    ///
    /// # Errors
    /// If the sandbox has no state file.
    pub fn last(&self, of: Kind) -> Result<Option<Thing>, Error> {
        // Each service can have its own endpoint, and the kind determines which service creates it.
        let made = MADE.iter().find(|made| made.of == of);
        let service = made.and_then(|made| operation(made.by).ok()).map_or(Service::Identity, |made| made.service);
        let connection = Connection::of(self.options, self.lookup.clone(), service)?;
        let target = connection.target(self.lookup, self.options.profile.as_deref())?;
        let last = Last::of(&self.lookup.environment, self.lookup.context.name(), &target, of);
        Ok(last.and_then(|last| last.read()))
    }

    async fn list(
        &self,
        clients: &Clients,
        operation: &'static Operation,
        listing: &Listing,
        request: Document,
    ) -> Result<Vec<Thing>, Error> {
        let (paging, options) = (Paging::of(operation), pages::Options::default());
        let once = async |input: &Document| answer(clients, operation, input, None, self.debugging()).await;
        let page = whole(paging.as_ref().map(|paging| (paging, &options)), request, once).await?;
        let items = page.document.get(listing.things).and_then(Json::as_array).into_iter().flatten();
        Ok(items
            .filter_map(Json::as_object)
            .map(|item| Thing::at(item, [listing.arn, listing.id, listing.name]))
            .collect())
    }

    /// The request of a list: its required members, from the call.
    fn request(&self, operation: &Operation, input: &Document, app_instance: Option<&str>) -> Result<Document, Error> {
        let mut request = Document::new();
        for member in operation.members.iter().filter(|member| member.required) {
            let configured = || match member.name {
                CHIME_BEARER => self.lookup.find(settings::BEARER, None).map(|found| found.value.into()),
                _ => None,
            };
            let value = match member.name {
                APP_INSTANCE_ARN => app_instance.map(Json::from),
                name => input.get(name).cloned(),
            };
            let value = value.or_else(configured).ok_or_else(|| {
                let command = operation.command();
                Error::usage(format!("{command} needs --{}, which this command does not have", member.flag()))
            })?;
            request.insert(member.name.to_owned(), value);
        }
        Ok(request)
    }

    async fn clients(&self, service: Service) -> Result<Rc<Clients>, Error> {
        let known = self.clients.borrow().iter().find(|(of, _)| *of == service).map(|(_, clients)| clients.clone());
        if let Some(clients) = known {
            return Ok(clients);
        }
        let connection = Connection::of(self.options, self.lookup.clone(), service)?;
        let clients = Rc::new(Box::pin(connection.clients(self.terminal)).await?);
        self.clients.borrow_mut().push((service, clients.clone()));
        Ok(clients)
    }

    /// Where the list is kept: by who asks, where, and for what. None if nobody is known to ask.
    async fn kept(&self, clients: &Clients, operation: &Operation, request: &Document) -> Option<Kept> {
        let connection = Connection::of(self.options, self.lookup.clone(), operation.service).ok()?;
        let target = connection.target(self.lookup, self.options.profile.as_deref()).ok()?;
        let credentials = clients.credentials().await.ok()?;
        let who = credentials.as_ref().map(|credentials| credentials.access_key_id()).unwrap_or_default();
        let request = serde_json::to_string(request).ok()?;
        let region = clients.region();
        Kept::of(&self.lookup.environment, &[&target, who, region, operation.name, &request])
    }

    fn debugging(&self) -> Option<Debugging> {
        self.options.debug.then(|| Debugging::at(self.terminal))
    }
}

fn is_forbidden(error: &Error) -> bool {
    error.service.as_ref().is_some_and(|service| says_forbidden(&service.code))
}

/// The operation that is called `name`. Those that list have unique names.
pub fn operation(name: &str) -> Result<&'static Operation, Error> {
    let found = Service::ALL.iter().find_map(|service| service.operation(name));
    found.ok_or_else(|| Error::usage(format!("no operation is called {name}")))
}
