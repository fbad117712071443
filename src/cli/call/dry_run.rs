//! The dry run: shows the request that would be sent, and where it would go, and sends nothing.

use super::connection::Connection;
use super::plan::Call;
use super::run::show;
use crate::api::Document;
use crate::api::error::{Error, Kind};
use crate::api::facts::ServiceFacts;
use crate::api::redact::{HIDDEN, Redaction};
use crate::aws::transport::DryRun;
use crate::cli::answer::answer;
use crate::cli::output::{self, Format, Shape};
use crate::cli::terminal::Terminal;

/// Prints the request that would be sent.
///
/// # Errors
/// If no region can be found, or if the request cannot be built or printed.
pub async fn show_request(terminal: &Terminal, call: Call, connection: Connection) -> Result<u8, Error> {
    let Call { operation, input, view, .. } = call;
    let dry_run = DryRun::default();
    let place = connection.shown();
    let clients = connection.clients_of(dry_run.clone()).await?;
    answer(&clients, operation, &input, None, None).await?;
    let request = dry_run.take().ok_or_else(|| Error::new(Kind::Other, "the SDK made no request"))?;
    let redaction = Redaction::of_credentials(operation, &input);
    let mut document = Document::new();
    document.insert("Method".to_owned(), request.method.into());
    document.insert("Url".to_owned(), redaction.url(&request.url).into());
    document.insert("Region".to_owned(), clients.region().into());
    document.extend(place);
    // Of the headers those that carry members of the input.
    let facts = ServiceFacts::of(operation.service).operation(operation.name);
    let carried = facts.into_iter().flat_map(|facts| facts.headers.values());
    let carried = carried.filter_map(|name| Some((name.to_owned(), request.headers.get(name)?.into())));
    let headers: Document = carried.collect();
    if !headers.is_empty() {
        document.insert("Headers".to_owned(), headers.into());
    }
    let body = redaction.request_body(&request.body);
    let hides_something = body.as_ref().is_some_and(|body| body.to_string().contains(HIDDEN));
    document.extend(body.map(|body| ("Body".to_owned(), body)));
    let is_command = view.format == Format::Curl;
    show(terminal, view, Shape::default(), document).await?;
    if is_command && hides_something {
        output::say(terminal, &format!("Note: replace each {HIDDEN} with the actual secret."));
    }
    Ok(0)
}
