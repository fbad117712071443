//! Credentials of an instance, from its metadata service: with a session token (IMDSv2), or without one (IMDSv1) where
//! the service knows none and that is not turned off.

use std::time::Duration;

use aws_credential_types::Credentials;
use aws_smithy_runtime_api::client::http::SharedHttpConnector;
use serde_json::Value as Json;

use super::metadata::{Answer, LATE, Unanswered, send};
use super::{Search, fault, handed_out};
use crate::api::error::Error;
use crate::aws::reasons::reasons;
use crate::aws::settings::{self, Found, Lookup};

/// The services' own addresses.
const IPV4: &str = "http://169.254.169.254";
const IPV6: &str = "http://[fd00:ec2::254]";
const TOKEN: &str = "latest/api/token";
const ROLES: &str = "latest/meta-data/iam/security-credentials/";
/// How long the service is to keep a session token, in seconds.
const TOKEN_LIFETIME: &str = "21600";

/// An instance's metadata service.
#[derive(Debug)]
pub struct Instance {
    url: String,
    is_off: bool,
    needs_token: bool,
    patience: Duration,
    attempts: u32,
    connector: SharedHttpConnector,
}

impl Search<'_> {
    /// The metadata service that is configured.
    pub(super) fn instance(&self) -> Result<Instance, Error> {
        let lookup = self.lookup;
        Ok(Instance {
            url: url(lookup)?,
            is_off: lookup.is_true(settings::METADATA_DISABLED),
            needs_token: lookup.is_true(settings::METADATA_V1_DISABLED),
            patience: Duration::from_secs(number(lookup, settings::METADATA_TIMEOUT)?.into()),
            attempts: number(lookup, settings::METADATA_ATTEMPTS)?,
            connector: self.access.network.plain(),
        })
    }
}

/// The service's address. One that is given wins over the choice between the service's own.
fn url(lookup: &Lookup) -> Result<String, Error> {
    let own = match lookup.find(settings::METADATA_ENDPOINT_MODE, None) {
        Some(Found { value, .. }) if value.eq_ignore_ascii_case("ipv6") => IPV6,
        Some(Found { value, .. }) if value.eq_ignore_ascii_case("ipv4") => IPV4,
        Some(Found { value, source }) => {
            return Err(fault(format!("{source}: {value:?} is not known; known: ipv4, ipv6")));
        }
        None if lookup.is_true(settings::METADATA_IPV6) => IPV6,
        None => IPV4,
    };
    let Some(Found { value, source }) = lookup.find(settings::METADATA_ENDPOINT, None) else {
        return Ok(own.to_owned());
    };
    let has_host = |rest: &str| !rest.starts_with('/') && !rest.is_empty();
    let rest = value.strip_prefix("http://").or_else(|| value.strip_prefix("https://"));
    let is_url = rest.is_some_and(has_host) && !value.contains(|letter: char| letter.is_control() || letter == ' ');
    match is_url {
        true => Ok(value.trim_end_matches('/').to_owned()),
        false => Err(fault(format!("{source}: {value:?} is no address; it takes one like {IPV4}"))),
    }
}

/// A number of seconds or attempts, from 1.
fn number(lookup: &Lookup, setting: settings::Setting) -> Result<u32, Error> {
    let Some(Found { value, source }) = lookup.find(setting, None) else { return Ok(1) };
    let number = value.trim().parse().ok().filter(|number| *number > 0);
    number.ok_or_else(|| fault(format!("{source}: {value:?} is no number; it takes a whole number from 1")))
}

impl Instance {
    /// Asks for the credentials of the instance's role.
    ///
    /// # Errors
    /// Why the service has none, in words that follow its name.
    pub async fn fetch(&self) -> Result<Credentials, String> {
        if self.is_off {
            return Err("turned off by AWS_EC2_METADATA_DISABLED".to_owned());
        }
        let token = self.token().await?;
        let name = self.get(ROLES, token.as_deref(), |_| true).await?;
        let name = String::from_utf8_lossy(&name.body).trim().to_owned();
        let is_json = |answer: &Answer| serde_json::from_slice::<Json>(&answer.body).is_ok();
        let answer = self.get(&format!("{ROLES}{name}"), token.as_deref(), is_json).await?;
        let answer: Json = serde_json::from_slice(&answer.body).unwrap_or_default();
        let text = |name: &str| answer.get(name).and_then(Json::as_str);
        if let (Some(code), Some(message)) = (text("Code"), text("Message")) {
            return Err(format!("no credentials of the role {name:?}: {code} {message}"));
        }
        handed_out(&answer, ["AccessKeyId", "SecretAccessKey", "Token", "Expiration"], 4)
    }

    /// The token of a session; none if the service is of the version that knows none.
    async fn token(&self) -> Result<Option<String>, String> {
        let url = format!("{}/{TOKEN}", self.url);
        let headers = [("x-aws-ec2-metadata-token-ttl-seconds", TOKEN_LIFETIME)];
        let mut why = String::new();
        for _ in 0..self.attempts {
            match send(&self.connector, "PUT", &url, &headers, self.patience).await {
                Ok(answer) if answer.status == 200 => {
                    return Ok(Some(String::from_utf8_lossy(&answer.body).into_owned()));
                }
                Ok(answer) => {
                    why = answer.refusal();
                    match answer.status {
                        400 => return Err(why),
                        403..=405 => break,
                        _ => {}
                    }
                }
                Err(Unanswered::Unreached(failed)) => return Err(format!("not reached: {}", reasons(failed.as_ref()))),
                Err(Unanswered::Late) => why = LATE.to_owned(),
            }
        }
        match self.needs_token {
            true => Err(format!("no session token, and IMDSv1 is turned off: {why}")),
            false => Ok(None),
        }
    }

    async fn get(&self, path: &str, token: Option<&str>, is_good: fn(&Answer) -> bool) -> Result<Answer, String> {
        let url = format!("{}/{path}", self.url);
        let headers: Vec<_> = token.map(|token| ("x-aws-ec2-metadata-token", token)).into_iter().collect();
        let mut why = String::new();
        for _ in 0..self.attempts {
            match send(&self.connector, "GET", &url, &headers, self.patience).await {
                Ok(answer) if answer.status != 200 => why = answer.refusal(),
                Ok(answer) if answer.body.is_empty() || !is_good(&answer) => {
                    why = "it answers without credentials".to_owned();
                }
                Ok(answer) => return Ok(answer),
                Err(Unanswered::Unreached(failed)) => why = format!("not reached: {}", reasons(failed.as_ref())),
                Err(Unanswered::Late) => why = LATE.to_owned(),
            }
        }
        Err(why)
    }
}
