//! Credentials that the agent of a container hands out.

use std::ffi::OsString;
use std::net::IpAddr;
use std::time::Duration;

use aws_credential_types::Credentials;
use aws_smithy_runtime_api::client::http::SharedHttpConnector;
use serde_json::Value as Json;

use super::refused::unreached;
use super::{Search, fault, handed_out};
use crate::api::causes::behind;
use crate::api::error::{Error, Kind};
use crate::aws::environment::Environment;
use crate::aws::plain_request::{LATE, Unanswered, send};
use crate::aws::trust::Distrusted;

const RELATIVE: &str = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const FULL: &str = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
const TOKEN_FILE: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
const TOKEN: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
/// Where a relative address leads to.
const AGENT: &str = "http://169.254.170.2";
/// The hosts that can be asked without encryption, beside loopback.
const HOSTS: [&str; 4] = ["169.254.170.2", "169.254.170.23", "fd00:ec2::23", "localhost"];
const ATTEMPTS: u32 = 3;
const PAUSE: Duration = Duration::from_secs(1);
const PATIENCE: Duration = Duration::from_secs(2);

/// The variables that say that there is a container's agent.
pub const VARIABLES: [&str; 2] = [RELATIVE, FULL];

/// A container's agent.
#[derive(Debug)]
pub struct Container {
    variable: &'static str,
    url: String,
    environment: Environment,
    connector: SharedHttpConnector,
}

impl Search<'_> {
    /// The agent that the variables name. One that is set counts, also if it is empty.
    pub(super) fn container(&self) -> Result<Option<Container>, Error> {
        let text = |variable: &str, value: OsString| {
            value.into_string().map_err(|_| fault(format!("{variable}: it is not text")))
        };
        let (variable, url) = match (self.environment.raw(RELATIVE), self.environment.raw(FULL)) {
            (Some(path), _) => (RELATIVE, format!("{AGENT}{}", text(RELATIVE, path)?)),
            (None, Some(url)) => (FULL, text(FULL, url)?),
            (None, None) => return Ok(None),
        };
        if !may_be_asked(&url) {
            let message = format!(
                "{FULL}: the host is not allowed; allowed: any host with https, loopback addresses, {}",
                HOSTS.join(", ")
            );
            return Err(fault(message));
        }
        let environment = self.environment.clone();
        Ok(Some(Container { variable, url, environment, connector: self.access.network.direct() }))
    }
}

/// Whether a URL leads to a host that can hand out credentials.
fn may_be_asked(url: &str) -> bool {
    let Some((scheme, rest)) = url.split_once("://") else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = match host.strip_prefix('[') {
        Some(address) => address.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let host = host.to_ascii_lowercase();
    let is_loopback = host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    match scheme.to_ascii_lowercase().as_str() {
        "https" => !host.is_empty(),
        "http" => is_loopback || HOSTS.contains(&host.as_str()),
        _ => false,
    }
}

impl Container {
    /// What it is, in words.
    pub fn name(&self) -> String {
        format!("the container ({})", self.variable)
    }

    /// Asks the agent, never through a proxy, because the response is for this machine.
    ///
    /// # Errors
    /// If it is not reached, refuses, or hands out something else.
    pub async fn fetch(&self) -> Result<Credentials, Error> {
        let place = self.name();
        let mut failure = fault(format!("{place} cannot be retrieved"));
        for attempt in 0..ATTEMPTS {
            if attempt > 0 {
                tokio::time::sleep(PAUSE).await;
            }
            let token = self.token()?;
            let mut headers = vec![("accept", "application/json")];
            headers.extend(token.as_deref().map(|token| ("authorization", token)));
            failure = match send(&self.connector, "GET", &self.url, &headers, PATIENCE).await {
                Err(Unanswered::Late) => Error::new(Kind::Other, format!("{place}: {LATE}")),
                Err(Unanswered::Unreached(error)) => match behind::<Distrusted>(error.as_ref()) {
                    // It will not verify the next time either.
                    Some(_) => return Err(unreached(&place, error)),
                    None => unreached(&place, error),
                },
                Ok(answer) if answer.status != 200 => fault(format!("{place}: {}", answer.refusal())),
                Ok(answer) => match serde_json::from_slice::<Json>(&answer.body) {
                    Ok(answer) => {
                        return handed_out(&answer, ["AccessKeyId", "SecretAccessKey", "Token", "Expiration"], 4)
                            .map_err(|why| fault(format!("{place}: {why}")));
                    }
                    Err(_) => fault(format!("{place}: the response is not JSON")),
                },
            };
        }
        Err(failure)
    }

    /// The token that lets in, read again for each request.
    fn token(&self) -> Result<Option<String>, Error> {
        let (variable, token) = match (self.environment.raw(TOKEN_FILE), self.environment.raw(TOKEN)) {
            (Some(path), _) => {
                let read = std::fs::read_to_string(&path);
                let token = read.map_err(|error| fault(format!("{TOKEN_FILE}: {}: {error}", path.display())))?;
                (TOKEN_FILE, token)
            }
            (None, Some(token)) => {
                let token = token.into_string().map_err(|_| fault(format!("{TOKEN}: it is not text")))?;
                (TOKEN, token)
            }
            (None, None) => return Ok(None),
        };
        match token.chars().any(char::is_control) {
            true => {
                let message = format!("{variable}: the token contains a line feed or another control character");
                Err(fault(message).hint("Write it without one, for example with printf %s."))
            }
            false => Ok(Some(token)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_host_of_this_machine_is_asked_in_the_open() {
        for url in [
            "http://127.0.0.1:80/x",
            "http://127.9.9.9",
            "http://[::1]/x",
            "http://localhost?x",
            "http://LOCALHOST:1/",
            "http://169.254.170.23/v1/credentials",
            "http://[fd00:ec2::23]/v1",
            "https://example.com/x",
            "http://169.254.170.2/v2",
        ] {
            assert!(may_be_asked(url), "{url}");
        }
        for url in [
            "",
            "/v2/credentials",
            "http://",
            "https://",
            "http://example.com",
            "http://localhost.example.com",
            "http://127.0.0.1@example.com/",
            "http://example.com/127.0.0.1",
            "http://169.254.169.254/",
            "ftp://127.0.0.1",
        ] {
            assert!(!may_be_asked(url), "{url}");
        }
    }
}
