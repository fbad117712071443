//! As much of AWS STS as programs ask before anything else: who they are (`GetCallerIdentity`), and another role
//! (`AssumeRole`, `GetSessionToken`). The protocol is AWS's query protocol: a form, and XML.
//!
//! Nobody is refused a role of the sandbox's account. The keys are always the sandbox's own, so that signatures with them can
//! be verified; the session token says who has them.

use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use percent_encoding::percent_decode_str;

use super::clock::machine_time;
use super::time::{SECOND_MS, iso8601};
use super::{ACCESS_KEY, ACCOUNT, Answer, Request, SECRET_KEY, Sandbox, signature};

/// The name of STS in the scope of a credential.
const SIGNING_NAME: &str = "sts";
const NAMESPACE: &str = "https://sts.amazonaws.com/doc/2011-06-15/";
/// Limits of `DurationSeconds`, and what holds without it (reference of STS).
const ROLE_SECONDS: (i64, i64, i64) = (900, 3_600, 43_200);
const SESSION_SECONDS: (i64, i64, i64) = (900, 43_200, 129_600);

/// An error of STS.
struct Refusal {
    status: u16,
    code: &'static str,
    message: String,
}

/// The response to a request to STS, which contains an `Action`.
pub fn answer(sandbox: &Sandbox, request: &Request<'_>) -> Option<Answer> {
    if request.path != "/" {
        return None;
    }
    let form = Form::of(request);
    let action = form.get("Action")?.to_owned();
    let id = sandbox.request_id();
    let outcome = if sandbox.verifies_signatures
        && let Some(message) = signature::problem(request, SIGNING_NAME, SystemTime::now())
    {
        Err(Refusal { status: 403, code: "SignatureDoesNotMatch", message })
    } else {
        result(&action, &form, request)
    };
    let (status, body) = match outcome {
        Ok(result) => {
            let metadata = element("ResponseMetadata", &element("RequestId", &id));
            let inner = element(&format!("{action}Result"), &result) + &metadata;
            (200, format!("<{action}Response xmlns=\"{NAMESPACE}\">{inner}</{action}Response>"))
        }
        Err(Refusal { status, code, message }) => {
            let error = element("Type", "Sender") + &element("Code", code) + &element("Message", &escaped(&message));
            let inner = element("Error", &error) + &element("RequestId", &id);
            (status, format!("<ErrorResponse xmlns=\"{NAMESPACE}\">{inner}</ErrorResponse>"))
        }
    };
    let headers = vec![("content-type", "text/xml".to_owned()), ("x-amzn-requestid", id)];
    Some(Answer { status, body: body.into(), headers })
}

fn result(action: &str, form: &Form, request: &Request<'_>) -> Result<String, Refusal> {
    match action {
        "GetCallerIdentity" => Ok(caller(request)),
        "AssumeRole" => assume_role(form),
        "GetSessionToken" => Ok(credentials("", form.seconds(SESSION_SECONDS)?)),
        _ => Err(Refusal {
            status: 400,
            code: "InvalidAction",
            message: format!("the sandbox supports GetCallerIdentity, AssumeRole and GetSessionToken, not {action}"),
        }),
    }
}

/// The account, ARN and ID of the caller with the sandbox's keys.
pub fn own_caller() -> (&'static str, String, &'static str) {
    (ACCOUNT, format!("arn:aws:iam::{ACCOUNT}:user/sandbox"), "AIDASANDBOX")
}

/// Whose keys a request was signed with, as its session token says.
fn caller(request: &Request<'_>) -> String {
    let token = request.header("x-amz-security-token").unwrap_or_default();
    let role = BASE64.decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
    let (arn, id) = match role.split_once('/') {
        Some((name, session)) => (assumed(name, session), role_id(session)),
        None => {
            let (_, arn, id) = own_caller();
            (arn, id.to_owned())
        }
    };
    element("Arn", &escaped(&arn)) + &element("UserId", &escaped(&id)) + &element("Account", ACCOUNT)
}

fn assume_role(form: &Form) -> Result<String, Refusal> {
    let needed = |name: &str| form.get(name).ok_or_else(|| invalid(format!("{name}: missing")));
    let (arn, session) = (needed("RoleArn")?, needed("RoleSessionName")?);
    let may_stand = |character: char| character.is_ascii_alphanumeric() || "_+=,.@-".contains(character);
    if !(2..=64).contains(&session.len()) || !session.chars().all(may_stand) {
        return Err(invalid("RoleSessionName: must be 2 to 64 letters, digits and _+=,.@-"));
    }
    let seconds = form.seconds(ROLE_SECONDS)?;
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let ["arn", _, "iam", "", account, resource] = parts[..] else {
        return Err(invalid(format!("RoleArn: {arn} is not the ARN of a role")));
    };
    let name = resource.strip_prefix("role/").and_then(|path| path.rsplit('/').next()).unwrap_or_default();
    if name.is_empty() {
        return Err(invalid(format!("RoleArn: {arn} is not the ARN of a role")));
    }
    if account != ACCOUNT {
        return Err(Refusal {
            status: 403,
            code: "AccessDenied",
            message: format!("RoleArn: {arn} must be in the sandbox's account {ACCOUNT}"),
        });
    }
    let user = element("AssumedRoleId", &role_id(session)) + &element("Arn", &escaped(&assumed(name, session)));
    Ok(element("AssumedRoleUser", &user) + &credentials(&format!("{name}/{session}"), seconds))
}

fn assumed(name: &str, session: &str) -> String {
    format!("arn:aws:sts::{ACCOUNT}:assumed-role/{name}/{session}")
}

fn role_id(session: &str) -> String {
    format!("AROASANDBOX:{session}")
}

/// The sandbox's keys with a token that identifies the caller, valid for this number of seconds by the system clock, which
/// is that of the client.
fn credentials(whose: &str, seconds: i64) -> String {
    let expiration = iso8601(machine_time().saturating_add(seconds.saturating_mul(SECOND_MS)));
    let token = if whose.is_empty() { "sandbox".to_owned() } else { BASE64.encode(whose) };
    let members = [
        ("AccessKeyId", ACCESS_KEY),
        ("SecretAccessKey", SECRET_KEY),
        ("SessionToken", &token),
        ("Expiration", &expiration),
    ];
    element("Credentials", &members.map(|(name, value)| element(name, value)).concat())
}

fn invalid(message: impl Into<String>) -> Refusal {
    Refusal { status: 400, code: "ValidationError", message: message.into() }
}

fn element(name: &str, content: &str) -> String {
    format!("<{name}>{content}</{name}>")
}

fn escaped(text: &str) -> String {
    let is_shown = |character: &char| !character.is_control();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").chars().filter(is_shown).collect()
}

/// The parameters of a request, from its query and its body.
struct Form(Vec<(String, String)>);

impl Form {
    fn of(request: &Request<'_>) -> Self {
        let decoded = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
        let pair = |pair: &str| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        };
        let body = std::str::from_utf8(request.body).unwrap_or_default();
        Self(request.query.split('&').chain(body.split('&')).map(pair).collect())
    }

    fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(parameter, value)| parameter == name && !value.is_empty());
        found.map(|(_, value)| value.as_str())
    }

    fn seconds(&self, (least, default, most): (i64, i64, i64)) -> Result<i64, Refusal> {
        let Some(text) = self.get("DurationSeconds") else { return Ok(default) };
        let seconds = text.parse().ok().filter(|seconds| (least..=most).contains(seconds));
        seconds.ok_or_else(|| invalid(format!("DurationSeconds: must be {least} to {most}")))
    }
}
