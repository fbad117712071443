//! Which web pages can use the sandbox, and the headers that browsers require for it (CORS, defined in the WHATWG Fetch
//! standard).
//!
//! A browser lets any page send requests to loopback, and lets a page whose host name points there also read the responses.
//! The first is recognizable by `Origin`, the second by `Host`.

use std::net::IpAddr;

use axum::http::header::{HOST, HeaderName, ORIGIN, VARY};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method};

use super::Answer;

/// What a page can send.
const METHODS: &str = "GET, POST, PUT, PATCH, DELETE";
/// What the AWS SDK for JavaScript sets in a browser. Whatever else a page asks for is added.
const HEADERS: [&str; 9] = [
    "authorization",
    "content-type",
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "x-amz-chime-bearer",
    "x-amz-content-sha256",
    "x-amz-date",
    "x-amz-security-token",
    "x-amz-user-agent",
];
/// What a page can read of a response: the SDKs use the first two to tell errors apart, and the others to know when to
/// retry.
const EXPOSED: &str = "x-amzn-errortype, x-amzn-requestid, date, retry-after";
/// For how many seconds a browser need not ask again; more than two hours no browser takes.
const MAX_AGE: &str = "7200";

const REQUEST_METHOD: HeaderName = HeaderName::from_static("access-control-request-method");
const REQUEST_HEADERS: HeaderName = HeaderName::from_static("access-control-request-headers");
const REQUEST_PRIVATE_NETWORK: HeaderName = HeaderName::from_static("access-control-request-private-network");

/// An origin whose pages can use the sandbox, in addition to those of this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Every one.
    Any,
    /// The origin with this name: scheme, host and port, or `null`, which means files.
    Named(String),
}

impl Origin {
    /// Reads an origin: `https://app.example.com`, `http://10.0.0.7:3000`, `null`, or `*` for every one.
    ///
    /// # Errors
    /// If it is something else.
    pub fn parse(text: &str) -> Result<Self, String> {
        if text == "*" {
            return Ok(Self::Any);
        }
        let is_origin = text == "null"
            || text.split_once("://").is_some_and(|(scheme, authority)| {
                let authority = authority.strip_suffix('/').unwrap_or(authority);
                let is_scheme = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
                let is_authority = |byte: u8| byte.is_ascii_graphic() && !b"/?#@*,\\".contains(&byte);
                scheme.starts_with(|first: char| first.is_ascii_alphabetic())
                    && scheme.bytes().all(is_scheme)
                    && !authority.is_empty()
                    && authority.bytes().all(is_authority)
            });
        if is_origin {
            Ok(Self::Named(normal(text)))
        } else {
            Err("must be an origin such as https://app.example.com or http://10.0.0.7:3000, null for files, or * for all"
                .to_owned())
        }
    }
}

/// An origin as browsers write it: in small letters, without the port that its scheme has anyway.
fn normal(origin: &str) -> String {
    let origin = origin.strip_suffix('/').unwrap_or(origin).to_ascii_lowercase();
    for (scheme, port) in [("http://", ":80"), ("https://", ":443")] {
        if origin.starts_with(scheme)
            && let Some(short) = origin.strip_suffix(port)
        {
            return short.to_owned();
        }
    }
    origin
}

/// Who can send requests.
#[derive(Debug, Default)]
pub struct Admission {
    /// Whether other machines may.
    pub to_others: bool,
    /// The allowed origins in addition to this machine.
    pub origins: Vec<Origin>,
}

impl Admission {
    /// Why a request is rejected, if it is. A sandbox that serves other machines can have any name.
    pub fn refuses(&self, parts: &Parts) -> Option<&'static str> {
        if !self.to_others && !is_to_here(parts) {
            return Some("Host: the sandbox only accepts localhost and loopback addresses");
        }
        let foreign = parts.headers.get_all(ORIGIN).iter().any(|origin| !self.takes(origin));
        foreign.then_some("Origin: the sandbox only accepts pages of this machine and of --cors")
    }

    fn takes(&self, origin: &HeaderValue) -> bool {
        let Ok(origin) = origin.to_str() else { return false };
        let is_here = origin.split_once("://").is_some_and(|(_, authority)| is_loopback(authority));
        let is_named = |named: &Origin| match named {
            Origin::Any => true,
            Origin::Named(name) => *name == normal(origin),
        };
        is_here || self.origins.iter().any(is_named)
    }

    /// The response to a browser's preflight request, if the request is one and its page is allowed.
    pub fn preflight(&self, parts: &Parts) -> Option<Answer> {
        let asks = parts.method == Method::OPTIONS && parts.headers.contains_key(REQUEST_METHOD);
        if !asks || !parts.headers.contains_key(ORIGIN) || self.refuses(parts).is_some() {
            return None;
        }
        let mut headers = vec![
            ("access-control-allow-methods", METHODS.to_owned()),
            ("access-control-allow-headers", allowed(&parts.headers)),
            ("access-control-max-age", MAX_AGE.to_owned()),
        ];
        // Chromium asks this where a page of the open network sends to a machine that is nearer.
        if parts.headers.contains_key(REQUEST_PRIVATE_NETWORK) {
            headers.push(("access-control-allow-private-network", "true".to_owned()));
        }
        Some(Answer { status: 204, body: Vec::new(), headers })
    }

    /// The headers for a browser in every response, including errors. Caches must distinguish the responses to different
    /// pages.
    pub fn says(&self, parts: &Parts) -> Vec<(HeaderName, HeaderValue)> {
        let asked_before = "origin, access-control-request-method, access-control-request-headers, access-control-request-private-network";
        let vary = if parts.method == Method::OPTIONS { asked_before } else { "origin" };
        let mut headers = vec![(VARY, HeaderValue::from_static(vary))];
        let mut origins = parts.headers.get_all(ORIGIN).iter();
        if let (Some(origin), None) = (origins.next(), origins.next())
            && self.refuses(parts).is_none()
        {
            let name = HeaderName::from_static;
            headers.push((name("access-control-allow-origin"), origin.clone()));
            headers.push((name("access-control-expose-headers"), HeaderValue::from_static(EXPOSED)));
        }
        headers
    }
}

/// The headers that a page can set: those of the SDK, and those that it asks for, if they are valid names.
fn allowed(headers: &HeaderMap) -> String {
    let asked = headers.get_all(REQUEST_HEADERS).iter().filter_map(|value| value.to_str().ok());
    let asked = asked.flat_map(|value| value.split(',')).map(str::trim);
    let others = asked.filter(|name| HeaderName::try_from(*name).is_ok() && !HEADERS.contains(name));
    HEADERS.into_iter().chain(others).collect::<Vec<_>>().join(", ")
}

/// Whether a request names this machine and no other. HTTP/2 has the name in place of `Host` (`:authority`), and so has a
/// request that names the whole address.
fn is_to_here(parts: &Parts) -> bool {
    let authority = parts.uri.authority().map(|authority| is_loopback(authority.as_str()));
    let hosts = parts.headers.get_all(HOST).iter();
    let mut named = hosts.map(|host| host.to_str().is_ok_and(is_loopback)).chain(authority).peekable();
    named.peek().is_some() && named.all(|is_here| is_here)
}

/// Whether a host, with or without a port, is this machine.
fn is_loopback(authority: &str) -> bool {
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    };
    let address = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    host.eq_ignore_ascii_case("localhost") || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use axum::http::Request;

    use super::*;

    #[test]
    fn only_this_machine_is_loopback() {
        for host in ["localhost", "LocalHost:8080", "127.0.0.1", "127.8.9.1:1", "[::1]", "[::1]:4599"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in
            ["", "example.com", "localhost.example.com", "127.0.0.1.example.com", "10.0.0.1", "[::2]:80", "localhost:x"]
        {
            assert!(!is_loopback(host), "{host}");
        }
    }

    #[test]
    fn an_origin_is_a_scheme_a_host_and_a_port() {
        for (text, name) in [
            ("https://App.Example.com", "https://app.example.com"),
            ("https://app.example.com:443/", "https://app.example.com"),
            ("http://10.0.0.7:3000", "http://10.0.0.7:3000"),
            ("capacitor://localhost", "capacitor://localhost"),
            ("null", "null"),
        ] {
            assert_eq!(Origin::parse(text), Ok(Origin::Named(name.to_owned())), "{text}");
        }
        assert_eq!(Origin::parse("*"), Ok(Origin::Any));
        for text in
            ["", "example.com", "https://", "https://a/b", "https://a b", "https://user@a", "https://*.a", "://a"]
        {
            assert!(Origin::parse(text).is_err(), "{text}");
        }
    }

    fn parts(method: &str, uri: &str, headers: &[(&str, &str)]) -> Parts {
        let request = Request::builder().method(method).uri(uri);
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        request.body(()).unwrap().into_parts().0
    }

    #[test]
    fn the_authority_of_a_request_counts_as_its_host() {
        let here = Admission::default();
        for (uri, headers, is_taken) in [
            ("/", &[("host", "localhost")][..], true),
            ("http://localhost:4599/", &[], true),
            ("http://127.0.0.1/", &[("host", "localhost")], true),
            ("/", &[], false),
            ("http://example.com/", &[], false),
            ("http://example.com/", &[("host", "localhost")], false),
            ("http://localhost/", &[("host", "example.com")], false),
        ] {
            assert_eq!(here.refuses(&parts("GET", uri, headers)).is_none(), is_taken, "{uri} {headers:?}");
        }
    }

    #[test]
    fn pages_are_told_what_they_may_do_and_others_nothing() {
        let asked = |origin: &str| {
            let headers = [
                ("host", "localhost"),
                ("origin", origin),
                ("access-control-request-method", "PUT"),
                ("access-control-request-headers", "content-type, x-mine"),
                ("access-control-request-private-network", "true"),
            ];
            parts("OPTIONS", "/channels", &headers)
        };
        let admission =
            Admission { origins: vec![Origin::parse("https://app.example.com:443").unwrap()], ..Admission::default() };
        for origin in ["http://localhost:3000", "http://[::1]:8080", "https://app.example.com"] {
            let request = asked(origin);
            let answer = admission.preflight(&request).unwrap_or_else(|| panic!("{origin}"));
            let header = |name: &str| answer.headers.iter().find(|(header, _)| *header == name).unwrap().1.clone();
            assert_eq!(answer.status, 204);
            assert!(header("access-control-allow-headers").ends_with("x-amz-user-agent, x-mine"), "{answer:?}");
            assert_eq!(header("access-control-allow-private-network"), "true");
            assert!(admission.says(&request).iter().any(|(_, value)| value == origin), "{origin}");
        }
        for origin in
            ["https://other.example.com", "null", "http://app.example.com", "https://app.example.com.evil.com"]
        {
            let request = asked(origin);
            assert!(admission.preflight(&request).is_none() && admission.refuses(&request).is_some(), "{origin}");
            assert_eq!(admission.says(&request).len(), 1, "{origin}");
        }
    }
}
