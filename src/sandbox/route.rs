//! From method, path and query to the operation and its input, by the routes in the facts.

use percent_encoding::percent_decode_str;
use serde_json::Value as Json;

use super::fault::Fault;
use crate::facts::{OperationFacts, ServiceFacts};
use crate::input::{Document, Kind};
use crate::operation::Operation;
use crate::services::Service;

/// A request's operation with the members that its URL carries.
pub struct Route {
    /// The operation.
    pub operation: &'static Operation,
    /// HTTP status of success.
    pub status: u16,
    members: Vec<(String, String)>,
}

/// The route of a request.
///
/// # Errors
/// If no operation has it.
pub fn find(method: &str, path: &str, query: &str) -> Result<Route, Fault> {
    let segments: Vec<String> = path.trim_matches('/').split('/').map(decoded).collect();
    let pairs: Vec<(String, String)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect();
    let candidates = Service::ALL.iter().flat_map(|service| {
        let facts = ServiceFacts::of(*service);
        service.operations().iter().filter_map(move |operation| Some((*operation, facts.operation(operation.name)?)))
    });
    candidates
        .filter(|(_, facts)| facts.method == method)
        .filter_map(|(operation, facts)| matched(operation, &facts, &segments, &pairs))
        .max_by_key(|(literals, _)| *literals)
        .map(|(_, route)| route)
        .ok_or_else(|| Fault::unknown_operation(method, path))
}

/// The route, if the operation's URI fits, with the number of literal parts that it shares with the request:
/// among several that fit, the one with the most is meant.
fn matched(
    operation: &'static Operation,
    facts: &OperationFacts,
    segments: &[String],
    pairs: &[(String, String)],
) -> Option<(usize, Route)> {
    let (path, query) = facts.uri.split_once('?').unwrap_or((&facts.uri, ""));
    let template: Vec<&str> = path.trim_matches('/').split('/').collect();
    if template.len() != segments.len() {
        return None;
    }
    let member = |name: &str| {
        let name = name.trim_start_matches('{').trim_end_matches(['}', '+']);
        operation
            .members
            .iter()
            .find(|member| member.name.eq_ignore_ascii_case(name))
            .map(|member| member.name.to_owned())
    };
    let mut literals = 0;
    let mut members = Vec::new();
    for (part, segment) in template.iter().zip(segments) {
        if part == segment {
            literals += 1;
        } else {
            members.push((member(part)?, segment.clone()));
        }
    }
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let given = pairs.iter().filter(|(given, _)| given == name);
        match member(value) {
            Some(member) => members.extend(given.map(|(_, value)| (member.clone(), value.clone()))),
            None if given.into_iter().any(|(_, given)| given == value) => literals += 1,
            None => return None,
        }
    }
    Some((literals, Route { operation, status: facts.status, members }))
}

impl Route {
    /// The operation's input: the members of the body and those of the URL.
    ///
    /// # Errors
    /// If the body is not a JSON object.
    pub fn input(&self, body: &[u8]) -> Result<Document, Fault> {
        let mut input = match body {
            [] => Document::new(),
            body => serde_json::from_slice(body)
                .map_err(|error| Fault::bad_request(format!("the body is not a JSON object: {error}")))?,
        };
        for (name, text) in &self.members {
            let kind = self.operation.member(name).map(|member| member.kind);
            let value = match kind {
                Some(Kind::Integer) => text.parse::<i64>().map_or_else(|_| text.clone().into(), Json::from),
                Some(Kind::Boolean) => text.parse::<bool>().map_or_else(|_| text.clone().into(), Json::from),
                _ => Json::from(text.clone()),
            };
            if let (Some(Kind::List(_)), Some(Json::Array(items))) = (kind, input.get_mut(name)) {
                items.push(value);
            } else if matches!(kind, Some(Kind::List(_))) {
                input.insert(name.clone(), Json::Array(vec![value]));
            } else {
                input.insert(name.clone(), value);
            }
        }
        Ok(input)
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(method: &str, path: &str, query: &str) -> Option<&'static str> {
        find(method, path, query).ok().map(|route| route.operation.name)
    }

    #[test]
    fn operations_on_one_path_are_told_apart_by_query_and_method() {
        assert_eq!(name("POST", "/meetings", ""), Some("CreateMeeting"));
        assert_eq!(name("POST", "/meetings", "operation=create-attendees"), Some("CreateMeetingWithAttendees"));
        assert_eq!(name("POST", "/tags", "operation=untag-resource"), Some("UntagResource"));
        assert_eq!(name("GET", "/meetings/m/attendees", "max-results=3"), Some("ListAttendees"));
        assert_eq!(
            name("PUT", "/meetings/m/attendees/capabilities", "operation=batch-update-except"),
            Some("BatchUpdateAttendeeCapabilitiesExcept")
        );
        assert_eq!(name("PATCH", "/meetings", ""), None);
        assert_eq!(name("GET", "/nothing", ""), None);
    }

    #[test]
    fn members_of_the_url_are_decoded_and_typed() {
        let route = find("GET", "/meetings/m%2F1/attendees", "max-results=3&next-token=a%2Bb")
            .unwrap_or_else(|fault| panic!("{fault:?}"));
        let input = route.input(b"").unwrap_or_else(|fault| panic!("{fault:?}"));
        assert_eq!(Json::Object(input), serde_json::json!({"MeetingId": "m/1", "MaxResults": 3, "NextToken": "a+b"}));
    }

    #[test]
    fn every_operation_has_a_route_of_its_own() {
        for operation in Service::ALL.iter().flat_map(|service| service.operations()) {
            let facts = ServiceFacts::of(operation.service).operation(operation.name).unwrap();
            let (path, query) = facts.uri.split_once('?').unwrap_or((&facts.uri, ""));
            assert_eq!(name(&facts.method, path, query), Some(operation.name));
        }
    }
}
