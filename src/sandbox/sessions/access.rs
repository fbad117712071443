//! Who can open a session: the query of `/connect`, which is signed (AWS Signature Version 4).
//!
//! The query is checked as received, because clients encode it in more than one way.

use std::time::{Duration, SystemTime};

use aws_sigv4::sign::v4::{calculate_signature, generate_signing_key};
use percent_encoding::percent_decode_str;
use ring::digest::{SHA256, digest};

use crate::api::service::SIGNING_NAME;
use crate::sandbox::Request;
use crate::sandbox::signature::{ACCESS_KEY, SECRET_KEY, SKEW, time};
use crate::text::counted;

/// The maximum validity of a signature in a query, as in AWS.
const LONGEST: u64 = 7 * 24 * 60 * 60;

/// The close code for a session that is not signed as it must be; clients do not try again.
pub const UNAUTHORIZED: u16 = 4401;
/// The close code for a user that is not allowed to connect; clients do not retry.
pub const FORBIDDEN: u16 = 4003;

/// Why a session is not opened: a close code, and the reason.
pub type Refusal = (u16, String);

/// A requested session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The region in the scope of the credential.
    pub region: String,
    /// The user's ARN.
    pub user: String,
    /// Whether channel details are sent at the start, and whether sorted by the last message.
    pub prefetch: Option<bool>,
}

/// Reads the query of a request that arrives at the time `now`. The signature is checked if its key is the sandbox's;
/// other keys are only accepted if signatures are not verified, because their secrets are unknown here.
///
/// # Errors
/// If it is not a session's query, or is not signed correctly.
pub fn read(request: &Request<'_>, now: SystemTime, verifies: bool) -> Result<Asked, Refusal> {
    let query = Query(request.query);
    let region = signed(request, &query, now, verifies).map_err(|why| (UNAUTHORIZED, why))?;
    let needed = |name: &str| {
        let given = query.get(name).filter(|value| !value.is_empty());
        given.ok_or_else(|| (FORBIDDEN, format!("{name} is missing")))
    };
    needed("sessionId")?;
    let user = needed("userArn")?;
    let prefetch = (query.get("prefetch-on").as_deref() == Some("connect"))
        .then(|| query.get("prefetch-sort-by").as_deref() == Some("last-message-timestamp"));
    Ok(Asked { region, user, prefetch })
}

/// Checks the signature, and gives the region of its scope.
fn signed(request: &Request<'_>, query: &Query<'_>, now: SystemTime, verifies: bool) -> Result<String, String> {
    let get = |name: &str| query.get(name).ok_or_else(|| format!("{name} is missing"));
    if get("X-Amz-Algorithm")? != "AWS4-HMAC-SHA256" {
        return Err("X-Amz-Algorithm must be AWS4-HMAC-SHA256".to_owned());
    }
    let credential = get("X-Amz-Credential")?;
    let scope: Vec<_> = credential.split('/').collect();
    let [access_key, day, region, SIGNING_NAME, "aws4_request"] = scope[..] else {
        return Err(format!("X-Amz-Credential must have the form KEY/DATE/REGION/{SIGNING_NAME}/aws4_request"));
    };
    let date = get("X-Amz-Date")?;
    let made = time(&date).ok_or("X-Amz-Date must have the form 20261122T213200Z")?;
    if !date.starts_with(day) {
        return Err("the date in X-Amz-Credential differs from that in X-Amz-Date".to_owned());
    }
    let holds = get("X-Amz-Expires")?.parse().ok().filter(|seconds| (1..=LONGEST).contains(seconds));
    let holds = Duration::from_secs(holds.ok_or("X-Amz-Expires must be a number of seconds, at most a week")?);
    if now > made + holds {
        let late = now.duration_since(made + holds).unwrap_or_default().as_secs();
        return Err(format!("the signature expired {} ago", counted(late, "second")));
    }
    if made > now + SKEW {
        return Err("the signature's time is in the future".to_owned());
    }
    let names = get("X-Amz-SignedHeaders")?;
    if !names.split(';').any(|name| name == "host") {
        return Err("X-Amz-SignedHeaders must contain host".to_owned());
    }
    let given = get("X-Amz-Signature")?;
    match access_key == ACCESS_KEY {
        true if signature(request, query, &names, &date, &scope, SECRET_KEY)? != given => {
            Err("the signature does not match; check the secret access key".to_owned())
        }
        false if verifies => Err(format!("the access key is not the sandbox's, which is {ACCESS_KEY}")),
        _ => Ok(region.to_owned()),
    }
}

/// The signature that the query should have.
fn signature(
    request: &Request<'_>,
    query: &Query<'_>,
    names: &str,
    date: &str,
    scope: &[&str],
    secret: &str,
) -> Result<String, String> {
    let made = time(date).ok_or("X-Amz-Date is not a time")?;
    let headers: Vec<_> = names
        .split(';')
        .map(|name| {
            let value = request.header(name).ok_or_else(|| format!("there is no {name} header"))?;
            Ok(format!("{name}:{}\n", value.trim()))
        })
        .collect::<Result<_, String>>()?;
    let mut pairs: Vec<_> = query.pairs().filter(|(name, _)| *name != "X-Amz-Signature").collect();
    pairs.sort_unstable();
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let path = request.path;
    let canonical =
        format!("{}\n{path}\n{}\n{}\n{names}\n{}", request.method, pairs.join("&"), headers.concat(), hash(b""));
    let hashed = hash(canonical.as_bytes());
    let [day, region, service, end] = scope[1..] else {
        return Err("the credential scope must have five parts".to_owned());
    };
    let text = format!("AWS4-HMAC-SHA256\n{date}\n{day}/{region}/{service}/{end}\n{hashed}");
    let key = generate_signing_key(secret, made, region, service);
    Ok(calculate_signature(key, text.as_bytes()))
}

fn hash(bytes: &[u8]) -> String {
    digest(&SHA256, bytes).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A query as it came.
struct Query<'a>(&'a str);

impl<'a> Query<'a> {
    fn pairs(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let pairs = self.0.split('&').filter(|pair| !pair.is_empty());
        pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")))
    }

    fn get(&self, name: &str) -> Option<String> {
        let (_, value) = self.pairs().find(|(found, _)| percent_decode_str(found).decode_utf8_lossy() == name)?;
        Some(percent_decode_str(value).decode_utf8_lossy().into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const USER: &str = "arn%3Aaws%3Achime%3Aus-east-1%3A123456789012%3Aapp-instance%2F694d2099-cb1e-463e-9d64-697ff5b8950e%2Fuser%2Fjohndoe";
    const DATE: &str = "20240102T030405Z";

    fn query(key: &str, region: &str, token: &str, more: &str) -> String {
        format!(
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={key}%2F20240102%2F{region}%2Fchime%2Faws4_request\
             &X-Amz-Date={DATE}&X-Amz-Expires=10{token}&X-Amz-SignedHeaders=host{more}&sessionId=session-1&userArn={USER}"
        )
    }

    fn asked<'a>(host: &'a str, query: &'a str) -> Request<'a> {
        Request { method: "GET", path: "/connect", query, headers: vec![("host", host)], body: b"" }
    }

    /// What botocore signs, and what the SDK for JavaScript adds.
    #[test]
    fn signatures_of_others_are_made_again() {
        let key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
        let token = "&X-Amz-Security-Token=TOKEN%2F%2B%3D";
        let service = "node001.ue1.ws-messaging.chime.aws";
        let browser = "&X-Amzn-User-Agent=chrome-130&X-Amzn-Version=3.33.0&prefetch-on=connect\
                       &prefetch-sort-by=last-message-timestamp";
        for (host, token, more, expected) in [
            (service, "", "&prefetch-on=connect", "5ade2f1beee5d6cfe774a2531c3f9f0ed73714746ac9328bc0ab71ef6e9e70ad"),
            (
                service,
                token,
                "&prefetch-on=connect",
                "ae0a31bbc8097df7c75c33e24f8608cf84cc21f966446b75d10245321c909da6",
            ),
            ("localhost:9443", "", browser, "200805ca0d325f4d26baf83ce737bcc3bed9ccb8496a34e2b5f1a85db8f34779"),
            ("localhost:9443", token, browser, "cef27c36763e11b11a320133ec2ee8b3f673bbda4f97d1e2e162d8babb316dfa"),
        ] {
            let query = query("AKIDEXAMPLE", "us-east-1", token, more);
            let scope = ["AKIDEXAMPLE", "20240102", "us-east-1", "chime", "aws4_request"];
            let request = asked(host, &query);
            assert_eq!(signature(&request, &Query(&query), "host", DATE, &scope, key).unwrap(), expected);
            // Wherever the signature and the others stand.
            let mut pairs: Vec<_> =
                query.split('&').chain([&*format!("X-Amz-Signature={expected}")]).map(str::to_owned).collect();
            pairs.rotate_left(3);
            let turned = pairs.join("&");
            let made = signature(&asked(host, &turned), &Query(&turned), "host", DATE, &scope, key);
            assert_eq!(made.unwrap(), expected);
        }
    }

    /// A query that the sandbox's key has signed.
    fn ours(more: &str) -> String {
        let query = query(ACCESS_KEY, "eu-central-1", "", more);
        let scope = [ACCESS_KEY, "20240102", "eu-central-1", "chime", "aws4_request"];
        let made = signature(&asked("localhost", &query), &Query(&query), "host", DATE, &scope, SECRET_KEY).unwrap();
        format!("{query}&X-Amz-Signature={made}")
    }

    fn read_at(query: &str, seconds: u64, verifies: bool) -> Result<Asked, Refusal> {
        read(&asked("localhost", query), time(DATE).unwrap() + Duration::from_secs(seconds), verifies)
    }

    #[test]
    fn a_session_says_who_and_what_it_wants_to_know() {
        let user = percent_decode_str(USER).decode_utf8_lossy().into_owned();
        for (more, prefetch) in [
            ("", None),
            ("&prefetch-on=connect", Some(false)),
            ("&prefetch-on=connect&prefetch-sort-by=unread", Some(false)),
            ("&prefetch-on=connect&prefetch-sort-by=last-message-timestamp", Some(true)),
        ] {
            let expected = Asked { region: "eu-central-1".to_owned(), user: user.clone(), prefetch };
            assert_eq!(read_at(&ours(more), 10, true), Ok(expected), "{more}");
        }
    }

    #[test]
    fn each_claim_is_judged() {
        let good = ours("");
        for (query, seconds, words) in [
            (good.clone(), 11, "expired 1 second ago"),
            (good.replace("johndoe", "janedoe"), 0, "does not match"),
            (good.replace("sessionId=session-1", "sessionId=session-2"), 0, "does not match"),
            (good.replace("&X-Amz-Expires=10", ""), 0, "X-Amz-Expires is missing"),
            (good.replace("Expires=10", "Expires=604801"), 0, "at most a week"),
            (good.replace("%2Fchime%2F", "%2Fs3%2F"), 0, "have the form"),
            (good.replace("AWS4-HMAC-SHA256", "AWS4-X509"), 0, "Algorithm"),
            (good.replace("Headers=host", "Headers=x"), 0, "must contain host"),
            (good.replace("Date=2024", "Date=2023"), 0, "differs from"),
            (good.split("&X-Amz-Signature").next().unwrap().to_owned(), 0, "X-Amz-Signature is missing"),
            (good.replace(ACCESS_KEY, "AKIDEXAMPLE"), 0, "the access key is not the sandbox's"),
            (String::new(), 0, "X-Amz-Algorithm is missing"),
        ] {
            match (read_at(&query, seconds, true), words) {
                (Ok(_), "") => {}
                (Err((UNAUTHORIZED, why)), words) if why.contains(words) => {}
                (other, _) => panic!("{query}: {other:?}"),
            }
        }
        assert!(read_at(&good.replace(ACCESS_KEY, "AKIDEXAMPLE"), 0, false).is_ok());
        let nobody = read_at(&ours("").replace(USER, ""), 0, false).unwrap_err();
        assert_eq!(nobody.0, UNAUTHORIZED);
        let foreign = query("AKIDEXAMPLE", "us-east-1", "", "").replace(USER, "") + "&X-Amz-Signature=x";
        assert_eq!(read_at(&foreign, 0, false), Err((FORBIDDEN, "userArn is missing".to_owned())));
    }
}
