//! A request as it arrives, over any transport, and what it asks for.

use super::fault::Fault;
use crate::api::Document;
use crate::api::operation::Operation;

/// A request as it arrives, of whatever transport.
#[derive(Debug, Default)]
pub struct Request<'a> {
    /// HTTP method.
    pub method: &'a str,
    /// Path, percent-encoded.
    pub path: &'a str,
    /// Query without its question mark, percent-encoded; empty if there is none.
    pub query: &'a str,
    /// Headers: the region is read from `Authorization`, and some members have a separate header.
    pub headers: Vec<(&'a str, &'a str)>,
    /// Body.
    pub body: &'a [u8],
}

impl Request<'_> {
    /// The value of the header called `name`, in whatever case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }

    /// The region in the credential's scope: `Credential=KEY/20261122/eu-central-1/chime/aws4_request`.
    pub fn region(&self) -> Option<&str> {
        self.header("authorization")?.split_once("Credential=")?.1.split('/').nth(2)
    }
}

/// What a request asks for: all that is read of it, once, for the check, the handler and the log.
#[derive(Debug)]
pub struct Asked {
    /// The operation.
    pub operation: &'static Operation,
    /// HTTP status of success.
    pub status: u16,
    /// The operation's input, or why the body is none.
    pub input: Result<Document, Fault>,
}
