//! What identifies that which a command creates, and how to see whether it already exists.
//!
//! One table (`table.rs`) serves `--if-not-exists` and the words about it. `tests/it/existing.rs` holds that every operation that creates
//! something is in it, or in the list of those by which nothing can be told, with the reason.

mod table;

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

pub use table::{EXISTING, NOT_IDENTIFIED};

use super::Document;
use super::operation::Operation;
use super::service::Service;
use super::source::{Sources, filled};

/// What an operation creates.
#[derive(Debug)]
pub struct Existing {
    /// The service of the operations.
    pub service: Service,
    /// The operation that creates it.
    pub created_by: &'static str,
    /// The member of the request that identifies it. A row does not hold for a request without it.
    pub identified_by: &'static str,
    /// Where to look.
    pub found: Found,
    /// Members of the response, each with the path to its value in what was found. What has no value there has that of
    /// the request.
    pub answer: &'static [(&'static str, &'static str)],
}

/// How what identifies a thing leads to it.
#[derive(Debug)]
pub enum Found {
    /// It is listed under its name.
    Listed {
        /// The lists, of which each can have it.
        lists: &'static [Listing],
        /// The operation that shows all of it, and its request, built from the listed item; an empty name where the
        /// list shows enough.
        shown_by: (&'static str, Sources),
    },
    /// An operation shows it, and says so if there is none.
    Shown {
        /// The operation.
        by: &'static str,
        /// Its request.
        with: Sources,
        /// Whether it is asked first. Else the service is, which refuses to create a second one, so that it need not
        /// be looked for if there is none.
        first: bool,
    },
}

/// A list in which a thing can be.
#[derive(Debug)]
pub struct Listing {
    /// The operation.
    pub by: &'static str,
    /// Its request.
    pub with: Sources,
    /// The request's member and value for which alone it is asked; empty ones for all.
    pub when: (&'static str, &'static str),
    /// The path to the things in its response.
    pub things: &'static str,
    /// The member of a thing that is compared.
    pub compared: &'static str,
    /// The member and value of a thing that does not count; empty ones where all do.
    pub except: (&'static str, &'static str),
    /// Whether not everybody can ask for it, so that a refusal is no failure.
    pub is_for_some: bool,
}

impl Existing {
    /// The rows of `operation`.
    pub fn all_of(operation: &Operation) -> impl Iterator<Item = &'static Self> {
        let (service, name) = (operation.service, operation.name);
        EXISTING.iter().filter(move |row| row.service == service && row.created_by == name)
    }

    /// Whether it is looked for before it is created.
    pub fn is_looked_for_first(&self) -> bool {
        !matches!(self.found, Found::Shown { first: false, .. })
    }

    /// A hash of where a request with this input looks, and for what: the same for requests that create the same thing.
    pub fn place(&self, input: &Document) -> u64 {
        let mut hasher = DefaultHasher::new();
        let mut asked = |with| {
            let request = filled(with, input, &Document::new()).unwrap_or_default();
            serde_json::to_string(&request).unwrap_or_default().hash(&mut hasher);
        };
        match self.found {
            Found::Listed { lists, .. } => lists.iter().for_each(|list| asked(list.with)),
            Found::Shown { with, .. } => asked(with),
        }
        input.get(self.identified_by).map(|name| name.to_string()).hash(&mut hasher);
        hasher.finish()
    }

    /// The row for a request of `operation` with this input.
    ///
    /// # Errors
    /// Why there is none.
    pub fn of(operation: &Operation, input: &Document) -> Result<&'static Self, String> {
        let has = |row: &&Self| input.get(row.identified_by).is_some_and(|value| !value.is_null());
        if let Some(row) = Self::all_of(operation).find(has) {
            return Ok(row);
        }
        let members = Self::all_of(operation).filter_map(|row| operation.member(row.identified_by));
        let flags: Vec<_> = members.map(|member| format!("--{}", member.flag())).collect();
        if !flags.is_empty() {
            return Err(format!("requires {}, which identifies an existing one", flags.join(" or ")));
        }
        let reason = NOT_IDENTIFIED.iter().find(|(name, _)| *name == operation.name).map(|(_, reason)| *reason);
        Err(reason.unwrap_or("cannot be used with commands that create nothing").to_owned())
    }
}
