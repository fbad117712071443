//! From method, path and query to the operation and its input, by the routes in the facts.

use std::borrow::Cow;
use std::sync::OnceLock;

use percent_encoding::percent_decode_str;
use serde_json::Value as Json;

use super::fault::Fault;
use super::request::{Asked, Request};
use super::typed;
use crate::api::Document;
use crate::api::facts::{OperationFacts, ServiceFacts};
use crate::api::kind::Kind;
use crate::api::operation::Operation;
use crate::api::service::Service;
use crate::services::Operations as _;

/// A request's operation with the members that its URL carries.
#[derive(Debug)]
pub struct Route {
    /// The operation.
    pub operation: &'static Operation,
    status: u16,
    /// The body, if it is needed to determine the operation.
    body: Option<Result<Document, Fault>>,
    members: Vec<(&'static str, String)>,
    headers: &'static [(&'static str, &'static str)],
}

/// The method, path, query and headers of an operation, with its members in their places.
struct Template {
    operation: &'static Operation,
    status: u16,
    method: &'static str,
    path: Vec<Part>,
    query: Vec<(String, Part)>,
    headers: Vec<(&'static str, &'static str)>,
}

/// A part of a path or the value of a query's parameter.
enum Part {
    Literal(String),
    Member(&'static str),
}

/// The route of a request. Tags have the same path in every service: the resource, which can be in the body, determines
/// the service.
///
/// # Errors
/// If no operation matches.
pub fn find(request: &Request<'_>) -> Result<Route, Fault> {
    let segments: Vec<Cow<'_, str>> = request.path.trim_matches('/').split('/').map(decoded).collect();
    let pairs: Vec<Pair<'_>> = pairs(request.query).map(|(name, value)| (decoded(name), decoded(value))).collect();
    let best = |service: &Service| {
        let templates = templates(*service).iter().filter(|template| template.method == request.method);
        let fitting = templates.filter_map(|template| Some((template.fit(&segments, &pairs)?, template)));
        fitting.max_by_key(|(literals, _)| *literals).map(|(_, template)| template.route(&segments, &pairs))
    };
    let found = if segments != ["tags"] {
        Service::ALL.iter().find_map(best)
    } else if let Some((_, arn)) = pairs.iter().find(|(name, _)| name == "arn") {
        best(&owner(arn))
    } else {
        let body = parsed(request.body);
        let arn = body.as_ref().ok().and_then(|body| body.get("ResourceARN")?.as_str());
        best(&owner(arn.unwrap_or_default())).map(|route| Route { body: Some(body), ..route })
    };
    found.ok_or_else(|| Fault::unknown_operation(request.method, request.path))
}

/// The service that a resource belongs to, by its ARN (`arn:aws:chime:REGION:ACCOUNT:KIND/…`). A text that names no
/// resource of any service could be meant for each of them; meetings answer to it.
fn owner(arn: &str) -> Service {
    let kind = arn.splitn(6, ':').nth(5).unwrap_or_default();
    let is = |prefix: &str| kind.starts_with(prefix);
    if is("app-instance/") && kind.split('/').nth(2).is_some_and(|kind| kind.starts_with("channel")) {
        Service::Messaging
    } else if is("app-instance/") {
        Service::Identity
    } else if is("media-") {
        Service::MediaPipelines
    } else if is("vc") || is("sma/") || is("voice-") {
        Service::Voice
    } else {
        Service::Meetings
    }
}

fn parsed(body: &[u8]) -> Result<Document, Fault> {
    match body {
        [] => Ok(Document::new()),
        body => serde_json::from_slice(body)
            .map_err(|error| Fault::bad_request(format!("the body is not a JSON object: {error}"))),
    }
}

/// A parameter of a query, decoded.
type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// The routes of a service, read from its facts when they are first asked for.
fn templates(service: Service) -> &'static [Template] {
    static TEMPLATES: [OnceLock<Vec<Template>>; Service::ALL.len()] = [const { OnceLock::new() }; Service::ALL.len()];
    TEMPLATES[service as usize].get_or_init(|| {
        let operations = service.operations().iter();
        operations.filter_map(|operation| Some(Template::new(operation, route_of(operation)?))).collect()
    })
}

/// The facts that tell the route of an operation.
fn route_of(operation: &Operation) -> Option<&'static OperationFacts> {
    let facts = ServiceFacts::of(operation.service);
    facts.operation(operation.name).or_else(|| facts.newer_operation(operation.name))
}

fn pairs(query: &str) -> impl Iterator<Item = (&str, &str)> {
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

impl Template {
    fn new(operation: &'static Operation, facts: &OperationFacts) -> Self {
        let part = |text: &str| {
            let name = text.trim_start_matches('{').trim_end_matches(['}', '+']);
            match facts.placeholders.get(name).and_then(|name| operation.member(name)) {
                Some(member) => Part::Member(member.name),
                None => Part::Literal(text.to_owned()),
            }
        };
        let (path, query) = facts.uri.split_once('?').unwrap_or((facts.uri, ""));
        let header = |(name, header): (&str, &'static str)| Some((operation.member(name)?.name, header));
        Self {
            operation,
            headers: facts.headers.iter().filter_map(header).collect(),
            status: facts.status,
            path: path.trim_matches('/').split('/').map(part).collect(),
            query: pairs(query).map(|(name, value)| (name.to_owned(), part(value))).collect(),
            method: facts.method,
        }
    }

    /// The number of literal parts that a request shares, if it fits: among several templates that fit, the one with
    /// the most is meant.
    fn fit(&self, segments: &[Cow<'_, str>], pairs: &[Pair<'_>]) -> Option<usize> {
        if self.path.len() != segments.len() {
            return None;
        }
        let mut literals = 0;
        for (part, segment) in self.path.iter().zip(segments) {
            match part {
                Part::Literal(literal) if literal == segment => literals += 1,
                Part::Literal(_) => return None,
                Part::Member(_) => {}
            }
        }
        for (parameter, part) in &self.query {
            if let Part::Literal(literal) = part {
                if !pairs.iter().any(|(name, value)| name == parameter && value == literal) {
                    return None;
                }
                literals += 1;
            }
        }
        Some(literals)
    }

    /// The route of a request that fits.
    fn route(&'static self, segments: &[Cow<'_, str>], pairs: &[Pair<'_>]) -> Route {
        let mut members = Vec::new();
        for (part, segment) in self.path.iter().zip(segments) {
            if let Part::Member(name) = part {
                members.push((*name, segment.to_string()));
            }
        }
        for (parameter, part) in &self.query {
            if let Part::Member(name) = part {
                let values = pairs.iter().filter(|(name, _)| name == parameter);
                members.extend(values.map(|(_, value)| (*name, value.to_string())));
            }
        }
        Route { operation: self.operation, status: self.status, body: None, members, headers: &self.headers }
    }
}

impl Route {
    /// What the request asks for: its input has the members of the body, the headers and the URL. Numbers and booleans that
    /// are text in the body are accepted, unless the sandbox `is_strict`.
    pub fn read(mut self, request: &Request<'_>, is_strict: bool) -> Asked {
        let body = self.body.take().unwrap_or_else(|| parsed(request.body));
        let input = body.map(|mut body| {
            if !is_strict {
                typed::type_members(&mut body, self.operation.members);
            }
            self.with_others(body, request)
        });
        Asked { operation: self.operation, status: self.status, input }
    }

    fn with_others(&self, mut input: Document, request: &Request<'_>) -> Document {
        for (name, header) in self.headers {
            if let Some(value) = request.header(header) {
                input.insert((*name).to_owned(), value.into());
            }
        }
        for (name, text) in &self.members {
            let kind = self.operation.member(name).map(|member| member.kind);
            let mut value = Json::from(text.clone());
            if let Some(kind) = kind {
                typed::type_value(&mut value, kind);
            }
            if let (Some(Kind::List(_)), Some(Json::Array(items))) = (kind, input.get_mut(*name)) {
                items.push(value);
            } else if matches!(kind, Some(Kind::List(_))) {
                input.insert((*name).to_owned(), Json::Array(vec![value]));
            } else {
                input.insert((*name).to_owned(), value);
            }
        }
        input
    }
}

fn decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn route(request: &Request<'_>) -> Option<Route> {
        find(request).ok()
    }

    fn name(method: &str, path: &str, query: &str) -> Option<&'static str> {
        route(&Request { method, path, query, ..Request::default() }).map(|route| route.operation.name)
    }

    #[track_caller]
    fn assert_input(request: &Request<'_>, expected: Json) {
        let route = route(request).unwrap_or_else(|| panic!("{request:?} has no route"));
        assert_eq!(route.read(request, false).input.map(Json::Object).ok(), Some(expected));
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
        let request = Request {
            method: "GET",
            path: "/meetings/m%2F1/attendees",
            query: "max-results=3&next-token=a%2Bb",
            ..Request::default()
        };
        assert_input(&request, json!({ "MeetingId": "m/1", "MaxResults": 3, "NextToken": "a+b" }));
    }

    #[test]
    fn members_of_the_headers_are_read_whatever_the_case_of_their_names() {
        let headers = vec![("X-Amz-Chime-Bearer", "alice")];
        let request = Request { method: "DELETE", path: "/channels/c", headers, ..Request::default() };
        assert_input(&request, json!({ "ChannelArn": "c", "ChimeBearer": "alice" }));
    }

    #[test]
    fn the_body_is_read_with_the_other_members_also_where_it_told_the_service() {
        let body = br#"{"ResourceARN":"arn:aws:chime:us-east-1:123456789012:vc/v","TagKeys":["k"]}"#;
        let query = "operation=untag-resource";
        let request = Request { method: "POST", path: "/tags", query, body, ..Request::default() };
        let expected = json!({ "ResourceARN": "arn:aws:chime:us-east-1:123456789012:vc/v", "TagKeys": ["k"] });
        assert_input(&request, expected);
        let body = br#"{"Content":"hi"}"#;
        let request = Request { method: "POST", path: "/channels/c/messages", body, ..Request::default() };
        assert_input(&request, json!({ "ChannelArn": "c", "Content": "hi" }));
        for path in ["/tags", "/channels/c/messages"] {
            let request = Request { method: "POST", path, query, body: b"[", ..Request::default() };
            let asked = route(&request).map(|route| route.read(&request, false));
            assert!(asked.is_some_and(|asked| asked.input.is_err_and(|fault| fault.status == 400)), "{path}");
        }
    }

    #[test]
    fn tags_belong_to_the_service_of_the_resource() {
        let service = |arn: &str| {
            let body = json!({ "ResourceARN": arn }).to_string();
            let (path, query) = ("/tags", "operation=tag-resource");
            let request = Request { method: "POST", path, query, body: body.as_bytes(), ..Request::default() };
            route(&request).map(|route| route.operation.service)
        };
        assert_eq!(service("arn:aws:chime:us-east-1:123456789012:meeting/m"), Some(Service::Meetings));
        assert_eq!(service("arn:aws:chime:us-east-1:123456789012:app-instance/a/channel/c"), Some(Service::Messaging));
        assert_eq!(
            service("arn:aws:chime:us-east-1:123456789012:app-instance/a/channel-flow/f"),
            Some(Service::Messaging)
        );
        assert_eq!(service("arn:aws:chime:us-east-1:123456789012:app-instance/a/user/u"), Some(Service::Identity));
        assert_eq!(
            service("arn:aws:chime:us-east-1:123456789012:app-instance/a/user/channel-4"),
            Some(Service::Identity)
        );
        assert_eq!(service("arn:aws:chime:us-east-1:123456789012:media-pipeline/p"), Some(Service::MediaPipelines));
        assert_eq!(service("arn:aws:chime:us-east-1:123456789012:vc/v"), Some(Service::Voice));
        let query = "arn=arn%3Aaws%3Achime%3Aus-east-1%3A123456789012%3Ameeting%2Fm";
        let listed = route(&Request { method: "GET", path: "/tags", query, ..Request::default() });
        assert_eq!(listed.map(|route| route.operation.service), Some(Service::Meetings));
    }

    #[test]
    fn every_operation_has_a_route_of_its_own() {
        for operation in Service::ALL.iter().flat_map(|service| service.operations()) {
            let facts = route_of(operation).unwrap_or_else(|| panic!("{} has no route", operation.name));
            let (path, query) = facts.uri.split_once('?').unwrap_or((facts.uri, ""));
            assert_eq!(name(facts.method, path, query), Some(operation.name));
        }
    }
}
