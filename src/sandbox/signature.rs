//! Signatures of requests (AWS Signature Version 4), checked with the sandbox's keys: `--verify-signatures`.
//!
//! The signature is computed again from the request as received, and compared. Signatures in the query, which no client
//! of these services uses, are not supported.

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4::SigningParams;
use aws_smithy_types::date_time::{DateTime, Format};

use super::Request;
use crate::text::counted;

/// The sandbox's access key.
pub const ACCESS_KEY: &str = "AKIDSANDBOX";
/// The secret that belongs to it. It protects nothing: everybody has it.
pub const SECRET_KEY: &str = "sandbox";

/// Maximum difference between the time of a signature and the current time, as in AWS.
pub const SKEW: Duration = Duration::from_secs(5 * 60);

/// The problem with the signature of a request to the services called `service` in scopes, which arrives at the time `now`;
/// `None` if it is valid.
pub fn problem(request: &Request<'_>, service: &str, now: SystemTime) -> Option<String> {
    verify(request, service, now).err()
}

fn verify(request: &Request<'_>, service: &str, now: SystemTime) -> Result<(), String> {
    let authorization = request.header("authorization").ok_or("the request is not signed")?;
    let claim = Claim::read(authorization)?;
    if claim.access_key != ACCESS_KEY {
        return Err(format!("the access key is not the sandbox's, which is {ACCESS_KEY}"));
    }
    if claim.service != service {
        return Err(format!("Credential should be scoped to the service {service}"));
    }
    for needed in ["host", "x-amz-date"] {
        if !claim.signed_headers.contains(&needed) {
            return Err(format!("SignedHeaders must contain {needed}"));
        }
    }
    let date = request.header("x-amz-date").ok_or("there is no X-Amz-Date header")?;
    let time = time(date).ok_or("X-Amz-Date must have the form 20261122T213200Z")?;
    if !date.starts_with(claim.date) {
        return Err("the date in Credential differs from that in X-Amz-Date".to_owned());
    }
    let apart = now.duration_since(time).unwrap_or_else(|error| error.duration());
    if apart > SKEW {
        return Err(format!(
            "the signature's time differs from the current time by {}",
            counted(apart.as_secs(), "second")
        ));
    }
    if signature(request, &claim, time)? != claim.signature {
        return Err("the signature does not match the request; check the secret access key".to_owned());
    }
    Ok(())
}

/// What an `Authorization` header claims.
struct Claim<'a> {
    access_key: &'a str,
    date: &'a str,
    region: &'a str,
    service: &'a str,
    signed_headers: Vec<&'a str>,
    signature: &'a str,
}

impl<'a> Claim<'a> {
    /// Reads `AWS4-HMAC-SHA256 Credential=KEY/20261122/us-east-1/chime/aws4_request, SignedHeaders=a;b, Signature=…`.
    fn read(authorization: &'a str) -> Result<Self, String> {
        let fields = authorization.strip_prefix("AWS4-HMAC-SHA256 ").ok_or("the signature is not AWS4-HMAC-SHA256")?;
        let field = |name: &str| {
            let found = fields.split(',').find_map(|field| field.trim().strip_prefix(name)?.strip_prefix('='));
            found.ok_or_else(|| format!("the Authorization header has no {name}"))
        };
        let scope: Vec<_> = field("Credential")?.split('/').collect();
        let [access_key, date, region, service, "aws4_request"] = scope[..] else {
            return Err("Credential must have the form KEY/DATE/REGION/SERVICE/aws4_request".to_owned());
        };
        let signed_headers = field("SignedHeaders")?.split(';').collect();
        Ok(Self { access_key, date, region, service, signed_headers, signature: field("Signature")? })
    }
}

/// The signature that the request should have.
fn signature(request: &Request<'_>, claim: &Claim<'_>, time: SystemTime) -> Result<String, String> {
    let identity = Credentials::new(ACCESS_KEY, SECRET_KEY, None, None, "sandbox").into();
    let params = SigningParams::builder()
        .identity(&identity)
        .region(claim.region)
        .name(claim.service)
        .time(time)
        .settings(SigningSettings::default())
        .build()
        .map_err(|error| error.to_string())?
        .into();
    let host = request.header("host").ok_or("there is no Host header")?;
    let mark = if request.query.is_empty() { "" } else { "?" };
    let uri = format!("http://{host}{}{mark}{}", request.path, request.query);
    let signed = |name: &str| claim.signed_headers.iter().any(|signed| signed.eq_ignore_ascii_case(name));
    let headers = request.headers.iter().copied().filter(|(name, _)| signed(name));
    let signable = SignableRequest::new(request.method, uri, headers, SignableBody::Bytes(request.body));
    let signed = signable.and_then(|signable| sign(signable, &params)).map_err(|error| error.to_string())?;
    Ok(signed.signature().to_owned())
}

/// When a request was signed, if it was.
pub fn made_at(request: &Request<'_>) -> Option<SystemTime> {
    request.header("authorization")?;
    time(request.header("x-amz-date")?)
}

/// The time in an `X-Amz-Date` header.
pub fn time(date: &str) -> Option<SystemTime> {
    let part = |from, to| date.get(from..to);
    let (year, month, day) = (part(0, 4)?, part(4, 6)?, part(6, 8)?);
    let (hour, minute, second) = (part(9, 11)?, part(11, 13)?, part(13, 15)?);
    let text = format!("{year}-{month}-{day}{}{hour}:{minute}:{second}{}", part(8, 9)?, date.get(15..)?);
    DateTime::from_str(&text, Format::DateTime).ok()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::service::SIGNING_NAME;

    const DATE: &str = "20261122T213200Z";

    /// A request that botocore 1.43.62 signed at `DATE` (`SigV4Auth`, service `chime`).
    fn message() -> Request<'static> {
        Request {
            method: "POST",
            path: "/channels/arn%3Aaws%3Achime%3Aus-east-1%3A123456789012%3Aapp-instance%2Fa%2Fchannel%2Fb/messages",
            query: "b=2&a=%20x",
            headers: vec![
                ("x-amz-chime-bearer", "arn:aws:chime:x"),
                ("Content-Type", "application/json"),
                ("Host", "127.0.0.1:4599"),
                ("X-Amz-Date", DATE),
                ("User-Agent", "changes on the way"),
                (
                    "Authorization",
                    "AWS4-HMAC-SHA256 Credential=AKIDSANDBOX/20261122/us-east-1/chime/aws4_request, \
                     SignedHeaders=content-type;host;x-amz-chime-bearer;x-amz-date, \
                     Signature=4a75b9aa5272cd7e91d9c08c16fad94a1279a730c17bd7d7934406c000d32664",
                ),
            ],
            body: br#"{"Content":"hi"}"#,
        }
    }

    fn problem_after(request: &Request<'_>, seconds: u64) -> Option<String> {
        problem(request, SIGNING_NAME, time(DATE).unwrap_or_else(|| panic!("{DATE}")) + Duration::from_secs(seconds))
    }

    /// The message with another value in one header.
    fn with(header: &str, value: &'static str) -> Request<'static> {
        let mut request = message();
        let found = request.headers.iter_mut().find(|(name, _)| *name == header);
        found.unwrap_or_else(|| panic!("{header}")).1 = value;
        request
    }

    #[test]
    fn a_signature_of_botocore_is_right() {
        assert_eq!(problem_after(&message(), 0), None);
        assert_eq!(problem_after(&message(), 299), None);
    }

    #[test]
    fn whatever_is_signed_cannot_be_changed() {
        let mut changed = vec![with("x-amz-chime-bearer", "arn:aws:chime:y"), with("Host", "127.0.0.1:4600")];
        changed.push(Request { method: "PUT", ..message() });
        changed.push(Request { path: "/channels", ..message() });
        changed.push(Request { query: "", ..message() });
        changed.push(Request { body: b"{}", ..message() });
        for request in changed {
            let problem = problem_after(&request, 0).unwrap_or_default();
            assert!(problem.contains("does not match"), "{request:?}: {problem}");
        }
        assert_eq!(problem_after(&with("User-Agent", "another"), 0), None);
    }

    #[test]
    fn each_claim_is_judged() {
        let expected = [
            ("", "AWS4-HMAC-SHA256"),
            ("Bearer x", "AWS4-HMAC-SHA256"),
            ("AWS4-HMAC-SHA256 Signature=x", "no Credential"),
            ("AWS4-HMAC-SHA256 Credential=AKIDSANDBOX/x, SignedHeaders=host, Signature=x", "have the form"),
            (
                "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261122/r/chime/aws4_request, SignedHeaders=host, Signature=x",
                "access key",
            ),
            (
                "AWS4-HMAC-SHA256 Credential=AKIDSANDBOX/20261122/r/s3/aws4_request, SignedHeaders=host, Signature=x",
                "service chime",
            ),
            (
                "AWS4-HMAC-SHA256 Credential=AKIDSANDBOX/20261122/r/chime/aws4_request, SignedHeaders=host, Signature=x",
                "x-amz-date",
            ),
            (
                "AWS4-HMAC-SHA256 Credential=AKIDSANDBOX/20261121/r/chime/aws4_request, SignedHeaders=host;x-amz-date, Signature=x",
                "date",
            ),
        ];
        for (authorization, words) in expected {
            let problem = problem_after(&with("Authorization", authorization), 0).unwrap_or_default();
            assert!(problem.contains(words), "{authorization}: {problem}");
        }
        assert!(problem_after(&with("X-Amz-Date", "yesterday"), 0).is_some_and(|problem| problem.contains("form")));
        assert!(problem_after(&message(), 301).is_some_and(|problem| problem.contains("301 seconds")));
        assert_eq!(problem_after(&Request::default(), 0).as_deref(), Some("the request is not signed"));
    }
}
