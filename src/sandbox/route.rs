//! From method, path and query to the operation and its input, by the routes in the facts.

use std::sync::OnceLock;

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
    members: Vec<(&'static str, String)>,
}

/// The method, path and query of an operation, with its members in their places.
struct Template {
    operation: &'static Operation,
    status: u16,
    method: String,
    path: Vec<Part>,
    query: Vec<(String, Part)>,
}

/// A part of a path or the value of a query's parameter.
enum Part {
    Literal(String),
    Member(&'static str),
}

/// The route of a request. Tags have the same path in every service; there, the first one is meant, and the
/// sandbox keeps the tags of all of them together.
///
/// # Errors
/// If no operation has it.
pub fn find(method: &str, path: &str, query: &str) -> Result<Route, Fault> {
    let segments: Vec<String> = path.trim_matches('/').split('/').map(decoded).collect();
    let pairs: Vec<(String, String)> = pairs(query).map(|(name, value)| (decoded(name), decoded(value))).collect();
    let best = |service: &Service| {
        let templates = templates(*service).iter().filter(|template| template.method == method);
        let routes = templates.filter_map(|template| template.route(&segments, &pairs));
        routes.max_by_key(|(literals, _)| *literals).map(|(_, route)| route)
    };
    Service::ALL.iter().find_map(best).ok_or_else(|| Fault::unknown_operation(method, path))
}

/// The routes of a service, read from its facts when they are first asked for.
fn templates(service: Service) -> &'static [Template] {
    static TEMPLATES: [OnceLock<Vec<Template>>; Service::ALL.len()] = [const { OnceLock::new() }; Service::ALL.len()];
    TEMPLATES[service as usize].get_or_init(|| {
        let facts = ServiceFacts::of(service);
        let operations = service.operations().iter();
        operations.filter_map(|operation| Some(Template::new(operation, facts.operation(operation.name)?))).collect()
    })
}

fn pairs(query: &str) -> impl Iterator<Item = (&str, &str)> {
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

impl Template {
    fn new(operation: &'static Operation, facts: OperationFacts) -> Self {
        let part = |text: &str| {
            let name = text.trim_start_matches('{').trim_end_matches(['}', '+']);
            match facts.uri_member(name).and_then(|name| operation.member(&name)) {
                Some(member) => Part::Member(member.name),
                None => Part::Literal(text.to_owned()),
            }
        };
        let (path, query) = facts.uri.split_once('?').unwrap_or((&facts.uri, ""));
        Self {
            operation,
            status: facts.status,
            path: path.trim_matches('/').split('/').map(part).collect(),
            query: pairs(query).map(|(name, value)| (name.to_owned(), part(value))).collect(),
            method: facts.method,
        }
    }

    /// The route, if the request fits, with the number of literal parts that it shares: among several that
    /// fit, the one with the most is meant.
    fn route(&self, segments: &[String], pairs: &[(String, String)]) -> Option<(usize, Route)> {
        if self.path.len() != segments.len() {
            return None;
        }
        let mut literals = 0;
        let mut members = Vec::new();
        for (part, segment) in self.path.iter().zip(segments) {
            match part {
                Part::Literal(literal) if literal == segment => literals += 1,
                Part::Literal(_) => return None,
                Part::Member(name) => members.push((*name, segment.clone())),
            }
        }
        for (parameter, part) in &self.query {
            let mut values = pairs.iter().filter(|(name, _)| name == parameter).map(|(_, value)| value);
            match part {
                Part::Member(name) => members.extend(values.map(|value| (*name, value.clone()))),
                Part::Literal(literal) if values.any(|value| value == literal) => literals += 1,
                Part::Literal(_) => return None,
            }
        }
        Some((literals, Route { operation: self.operation, status: self.status, members }))
    }
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
            if let (Some(Kind::List(_)), Some(Json::Array(items))) = (kind, input.get_mut(*name)) {
                items.push(value);
            } else if matches!(kind, Some(Kind::List(_))) {
                input.insert((*name).to_owned(), Json::Array(vec![value]));
            } else {
                input.insert((*name).to_owned(), value);
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
            let Some(facts) = ServiceFacts::of(operation.service).operation(operation.name) else { continue };
            let (path, query) = facts.uri.split_once('?').unwrap_or((&facts.uri, ""));
            assert_eq!(name(&facts.method, path, query), Some(operation.name));
        }
    }
}
