//! Answers that are no success, by whoever gives them: the service in one of its forms, or a gateway, a proxy, a cache in
//! its place.

use crate::common::{Run, Server, World, run};

const GET: &str = "meetings get-meeting --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";

/// An answer of any status, headers and bytes.
fn answer(status: u16, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let length = if status < 200 { String::new() } else { format!("content-length: {}\r\n", body.len()) };
    let mut bytes = format!("HTTP/1.1 {status} X\r\nconnection: close\r\n{length}{headers}\r\n").into_bytes();
    bytes.extend(body);
    bytes
}

fn answered(bytes: Vec<u8>, more: &[&str]) -> Run {
    let server = Server::new(move |_| bytes.clone());
    let mut command = World::new().chimectl();
    command.args(["--endpoint-url", &server.url]).args(GET.split(' ')).args(more);
    run(command.env("AWS_MAX_ATTEMPTS", "1"))
}

#[track_caller]
fn first(bytes: Vec<u8>, code: &str, message: &str) {
    let run = answered(bytes, &[]);
    let expected = format!("An error occurred ({code}) when calling the GetMeeting operation: {message}");
    assert_eq!((run.stderr.lines().next(), run.status), (Some(expected.as_str()), 254), "{run:?}");
    assert_eq!(run.stdout, "");
}

#[test]
fn the_code_is_read_from_every_place() {
    let header = |value| [("x-amzn-errortype", value)];
    for (headers, body) in [
        (&header("Gone")[..], r#"{"Message": "m"}"#),
        (&header("Gone:http://internal.amazon.com/coral/#x"), r#"{"Code": "Other", "message": "m"}"#),
        (&header("com.amazonaws#Gone:"), r#"{"__type": "Other", "message": "m"}"#),
        (&[], r#"{"Code": "Gone", "Message": "m"}"#),
        (&[], r#"{"code": "a.b#Gone:http://x/", "Code": "Other", "message": "m", "Message": "n"}"#),
        (&[], r#"{"__type": "com.amazonaws.chime#Gone", "message": "m"}"#),
        (&[], r#"{"__type": "Other", "Code": "Gone", "message": "m"}"#),
        (&[], "\u{feff}{\"Code\": \"Gone\", \"message\": \"m\"}"),
    ] {
        first(answer(410, headers, body.as_bytes()), "Gone", "m");
    }
}

#[test]
fn what_is_no_json_is_said_in_a_line() {
    let page =
        b"<!DOCTYPE html><html><head><style>a {}</style><title>403</title></head>\n<body>No &amp; no</body></html>";
    for (status, headers, body, message) in [
        (403, &[][..], &page[..], "403 No & no"),
        (502, &[], page, "403 No & no"),
        (400, &[], b"<Error><Code>X</Code><Message>m</Message></Error>", "X m"),
        (400, &[], b"no\n  way", "no way"),
        (400, &[], b"[\"a\"]", "[\"a\"]"),
        (400, &[], b"{\"message\": \"m\"", "{\"message\": \"m\""),
        (400, &[], b"", "HTTP status 400, without a message"),
        (500, &[], b"", "Internal Server Error"),
        (502, &[], b"", "Bad Gateway"),
        (503, &[], b"   ", "Service Unavailable"),
        (504, &[], b"{}", "Gateway Timeout"),
        (400, &[("content-encoding", "gzip")], b"\x1f\x8b\x08\x00", "4 bytes in the encoding gzip"),
        (400, &[], b"\x00\x01\x02\x03\xff", "5 bytes that are not text"),
        (400, &[("content-type", "text/plain; charset=iso-8859-1")], b"gr\xfc\xdfe", "grüße"),
        (400, &[], b"\xff\xfen\x00o\x00", "no"),
        (400, &[], b"{\"message\": {\"a\": 1}}", "HTTP status 400, without a message"),
        (400, &[], b"{\"message\": null}", "HTTP status 400, without a message"),
        (600, &[], b"odd", "odd"),
    ] {
        first(answer(status, headers, body), &status.to_string(), message);
    }
    let huge = answered(answer(400, &[], &b"x".repeat(3_000_000)), &[]);
    assert!(huge.status == 254 && huge.stderr.len() < 1000, "{} bytes", huge.stderr.len());
}

#[test]
fn a_status_that_is_no_success_is_none() {
    for (status, body) in [(101, ""), (201, ""), (202, ""), (203, ""), (205, ""), (206, ""), (299, "")] {
        let run = answered(answer(status, &[], body.as_bytes()), &[]);
        assert_eq!((run.status, run.stdout.as_str()), (255, ""), "{status}: {run:?}");
        assert!(run.stderr.contains(&format!("the response to GetMeeting cannot be read (HTTP {status})")), "{run:?}");
    }
    for status in [300, 304, 305, 399, 418, 451, 599, 999] {
        let run = answered(answer(status, &[], b""), &[]);
        assert_eq!((run.status, run.stdout.as_str()), (254, ""), "{status}: {run:?}");
        assert!(run.stderr.starts_with(&format!("An error occurred ({status})")), "{run:?}");
    }
    // An answer without a body is one, where the service gives none or says that there is none.
    for status in [200, 204] {
        assert_eq!(answered(answer(status, &[], b""), &[]).status, 0);
    }
}

#[test]
fn success_that_is_no_json_says_what_it_is() {
    for (body, what) in [
        (&b"<html><body>Log in first</body></html>"[..], "it is not JSON: Log in first"),
        (b"\x1f\x8b\x08\x00", "it is 4 bytes in the encoding gzip"),
        (b"\x00\x01\x02", "it is 3 bytes that are not text"),
        (b"ok", "it is not JSON: ok"),
        (b"[]", "it is not a JSON object"),
    ] {
        let run = answered(answer(200, &[], body), &[]);
        assert!(run.status == 255 && run.stderr.contains(what), "{run:?}");
    }
    // The beginning of what may be the service's own is not shown.
    let cut = answered(answer(200, &[], b"{\"Attendee\": {\"JoinToken\": \"hunter2\""), &["--debug"]);
    assert!(cut.status == 255 && cut.stderr.contains("cannot be read (HTTP 200): EOF while parsing"), "{cut:?}");
}

#[test]
fn a_redirect_says_where_it_leads_without_password() {
    for (location, shown) in [
        ("https://elsewhere.example/x?y#z", "https://elsewhere.example/x?y#z"),
        ("https://ada:hunter2@elsewhere.example:8443/x", "https://***@elsewhere.example:8443/x"),
        ("//ada:hunter2@elsewhere.example/x", "//***@elsewhere.example/x"),
        ("https://ada:hun/ter2@elsewhere.example/x", "https://***@elsewhere.example/x"),
        ("https://hunter2@elsewhere.example", "https://***@elsewhere.example"),
        ("https://elsewhere.example/?mail=ada@example.com", "https://elsewhere.example/?mail=ada@example.com"),
        ("/login", "/login"),
        ("\u{202e}/x\u{9b}2J", "\\u{202e}/x\\u{9b}2J"),
    ] {
        for status in [301, 302, 303, 307, 308] {
            let bytes = answer(status, &[("location", location)], b"");
            let server = Server::new(move |_| bytes.clone());
            let run = World::new().call(&server, GET, &["--debug"]);
            let first = format!(
                "An error occurred ({status}) when calling the GetMeeting operation: the response redirects to another address, which is not followed\n"
            );
            assert!(run.status == 254 && run.stderr.contains(&first), "{run:?}");
            assert!(run.stderr.contains(&format!("Hint: It redirects to {shown}.\n")), "{shown}: {run:?}");
            assert!(!run.stderr.contains("hunter2") && !run.stderr.contains("ter2"), "{run:?}");
            assert_eq!(server.requests().len(), 1);
        }
    }
    let without = answered(answer(302, &[], b""), &[]);
    assert!(
        without.stderr.starts_with("An error occurred (302)") && !without.stderr.contains("leads to"),
        "{without:?}"
    );
}

#[test]
fn a_proxy_that_asks_for_a_password_is_named() {
    let run = answered(answer(407, &[("proxy-authenticate", "Basic")], b"<h1>Who are you?</h1>"), &[]);
    assert!(
        run.stderr.contains("(407)")
            && run.stderr.contains("the proxy requires a user name and a password: Who are you?")
    );
    first(answer(407, &[], br#"{"Code": "OddException", "Message": "m"}"#), "OddException", "m");
}
