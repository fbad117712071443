//! The signed URL that opens a session of messaging.

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SignatureLocation, SigningSettings, sign};
use aws_sigv4::sign::v4::SigningParams;
use axum::http::Request;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::api::service::SIGNING_NAME;

/// What stands as it is in a query (RFC 3986, 2.3).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// How long the URL can be used: as long as that of the SDK for JavaScript.
const HOLDS: Duration = Duration::from_secs(10);

/// What a session is opened for.
#[derive(Debug, Clone, Copy)]
pub struct Session<'a> {
    /// The host that the service names, with its port if it has one.
    pub host: &'a str,
    /// Whether the connection is not encrypted.
    pub is_plain: bool,
    /// The region of the user.
    pub region: &'a str,
    /// The user's ARN.
    pub user: &'a str,
    /// A value that no other session has.
    pub id: &'a str,
}

/// The URL that opens a session, signed with `credentials` at the time `now`; its scheme is that of HTTP. `more` are further
/// parameters.
///
/// # Errors
/// If it cannot be signed, in words.
pub fn signed(
    session: Session<'_>,
    more: &[(&str, &str)],
    credentials: Credentials,
    now: SystemTime,
) -> Result<String, String> {
    let identity = credentials.into();
    let mut settings = SigningSettings::default();
    settings.signature_location = SignatureLocation::QueryParams;
    settings.expires_in = Some(HOLDS);
    let params = SigningParams::builder()
        .identity(&identity)
        .region(session.region)
        .name(SIGNING_NAME)
        .time(now)
        .settings(settings)
        .build()
        .map_err(|error| error.to_string())?
        .into();
    let scheme = if session.is_plain { "http" } else { "https" };
    let own = [("sessionId", session.id), ("userArn", session.user)];
    let pairs = more.iter().chain(&own).map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, ENCODED)));
    let url = format!("{scheme}://{}/connect?{}", session.host, pairs.collect::<Vec<_>>().join("&"));
    let signable = SignableRequest::new("GET", &*url, std::iter::empty(), SignableBody::Bytes(b""));
    let signed = signable.and_then(|signable| sign(signable, &params)).map_err(|error| error.to_string())?;
    let mut request = Request::get(&url).body(()).map_err(|error| error.to_string())?;
    signed.into_parts().0.apply_to_request_http1x(&mut request);
    Ok(request.uri().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Signatures that botocore makes of the same.
    #[test]
    fn the_signature_is_that_of_others() {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_704_164_645);
        for (token, expected) in [
            (None, "5ade2f1beee5d6cfe774a2531c3f9f0ed73714746ac9328bc0ab71ef6e9e70ad"),
            (Some("TOKEN/+="), "ae0a31bbc8097df7c75c33e24f8608cf84cc21f966446b75d10245321c909da6"),
        ] {
            let key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
            let credentials = Credentials::new("AKIDEXAMPLE", key, token.map(str::to_owned), None, "test");
            let session = Session {
                host: "node001.ue1.ws-messaging.chime.aws",
                is_plain: false,
                region: "us-east-1",
                user: "arn:aws:chime:us-east-1:123456789012:app-instance/694d2099-cb1e-463e-9d64-697ff5b8950e/user/johndoe",
                id: "session-1",
            };
            let url = signed(session, &[("prefetch-on", "connect")], credentials, time).unwrap();
            assert!(url.starts_with("https://node001.ue1.ws-messaging.chime.aws/connect?"), "{url}");
            for part in [
                &format!("X-Amz-Signature={expected}"),
                "X-Amz-Date=20240102T030405Z",
                "X-Amz-Expires=10",
                "X-Amz-SignedHeaders=host",
                "sessionId=session-1",
            ] {
                assert!(url.split(['?', '&']).any(|pair| pair == part), "{part}: {url}");
            }
            assert_eq!(url.contains("X-Amz-Security-Token=TOKEN%2F%2B%3D"), token.is_some(), "{url}");
        }
    }
}
