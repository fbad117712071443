//! What to do next after the failures that people meet most.
//!
//! A hint is in the program's own words, and nothing that a service said is repeated in it.

mod causes;
#[cfg(test)]
mod tests;

use causes::RULES;

use crate::api::Document;
use crate::api::error::ServiceError;
use crate::api::facts::ServiceFacts;
use crate::api::links;
use crate::api::operation::Operation;
use crate::api::regions;
use crate::api::service::Service;

/// A failure that is known, and its hint, which is empty if there is nothing to add to what the service says. Every
/// condition must hold; one that is empty holds for all.
#[derive(Debug)]
struct Rule {
    operations: Of,
    /// Error codes, without `Exception` at their end, or statuses of answers without one.
    codes: &'static [&'static str],
    /// Parts of the message in small letters, of which one must be there.
    says: &'static [&'static str],
    /// A member that the request must have.
    has: &'static str,
    hint: &'static str,
}

#[derive(Debug)]
enum Of {
    /// Every operation.
    Any,
    /// The operations of this service.
    In(Service),
    /// The operations with these names.
    Named(&'static [&'static str]),
    /// The operations whose name has one of these parts.
    About(&'static [&'static str]),
    /// The operations that have this member.
    Taking(&'static str),
}

/// The least of a rule: what the table leaves out of each.
const ANY: Rule = Rule { operations: Of::Any, codes: &[], says: &[], has: "", hint: "" };

impl Rule {
    fn fits(&self, operation: &Operation, input: &Document, code: &str, message: &str) -> bool {
        let of = match self.operations {
            Of::Any => true,
            Of::In(service) => operation.service == service,
            Of::Named(names) => names.contains(&operation.name),
            Of::About(parts) => parts.iter().any(|part| operation.name.contains(part)),
            Of::Taking(member) => operation.member(member).is_some(),
        };
        of && (self.codes.is_empty() || self.codes.contains(&code))
            && (self.says.is_empty() || self.says.iter().any(|part| message.contains(part)))
            && (self.has.is_empty() || input.contains_key(self.has))
    }
}

/// The hints for an error that the service in `region` answered with.
pub fn of_answer(operation: &Operation, input: &Document, region: &str, error: &ServiceError) -> Vec<String> {
    let message = error.message.to_lowercase();
    let code = error.code.strip_suffix("Exception").unwrap_or(&error.code);
    let rule = RULES.iter().find(|rule| rule.fits(operation, input, code, &message));
    let hint = rule.map(|rule| rule.hint).filter(|hint| !hint.is_empty());
    let mut hints: Vec<_> = hint.map(str::to_owned).into_iter().collect();
    if is_about_absence(operation, code, &message) {
        hints.extend(links::not_found(operation, input));
    }
    if message.contains("region") {
        hints.extend(regions::advice(operation.service, region));
    }
    if code == "BadRequest"
        && let Some(media_region) = input.get("MediaRegion").and_then(|region| region.as_str())
    {
        hints.extend(regions::media_advice(media_region));
    }
    hints
}

/// Whether the service may mean that something does not exist. Where the reference lists no NotFoundException,
/// what does not exist is forbidden; a message about the bearer then means that it may not do this.
fn is_about_absence(operation: &Operation, code: &str, message: &str) -> bool {
    let lists_absence = || {
        let facts = ServiceFacts::of(operation.service).operation(operation.name);
        facts.is_none_or(|facts| facts.errors.contains_key("NotFoundException"))
    };
    // What a policy refuses, or the account may not do at all, says so.
    let is_refused = ["bearer", "authoriz", "denied", "account"].iter().any(|word| message.contains(word));
    matches!(code, "NotFound" | "ResourceNotFound") || code == "Forbidden" && !is_refused && !lists_absence()
}

/// The hint for a list that came back empty.
pub fn of_empty_list(operation: &Operation) -> Option<&'static str> {
    (operation.name == "ListChannels").then_some(
        "Private channels are listed apart: add --privacy PRIVATE as an admin, or use chimectl messaging \
         list-channel-memberships-for-app-instance-user.",
    )
}
