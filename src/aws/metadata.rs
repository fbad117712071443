//! The metadata of the instance on which the program runs, as the AWS CLI asks for them: with a session token (IMDSv2), or
//! without one (IMDSv1) where the service knows none and that is not turned off. The SDK's own client knows no IMDSv1.

use std::time::Duration;

use aws_smithy_runtime_api::client::http::SharedHttpConnector;

use super::endpoint;
use super::plain_request::{Answer, LATE, Unanswered, send};
use super::reasons::reasons;
use super::settings::{self, Found, Lookup};
use super::transport::Network;
use crate::api::error::{Error, Kind};

/// Where the metadata are, by the mode of the address.
const ADDRESSES: [(&str, &str); 2] = [("ipv4", "http://169.254.169.254"), ("ipv6", "http://[fd00:ec2::254]")];
const TOKEN: &str = "latest/api/token";
const REGION: &str = "latest/meta-data/placement/region";
const ZONE: &str = "latest/meta-data/placement/availability-zone/";
/// How long the service is to keep a session token, in seconds.
const TOKEN_LIFETIME: &str = "21600";

/// An instance's metadata service.
#[derive(Debug)]
pub struct Metadata {
    url: String,
    is_off: bool,
    needs_token: bool,
    patience: Duration,
    attempts: u32,
    connector: SharedHttpConnector,
}

/// The token of a session, none where the service knows none.
#[derive(Debug)]
pub struct Session(Option<String>);

impl Metadata {
    /// The metadata that `lookup` leads to.
    ///
    /// # Errors
    /// If a setting of them is wrong.
    pub fn of(lookup: &Lookup, network: &Network) -> Result<Self, Error> {
        Ok(Self {
            url: address(lookup)?,
            is_off: lookup.is_true(settings::METADATA_DISABLED),
            needs_token: lookup.is_true(settings::METADATA_V1_DISABLED),
            patience: Duration::from_secs(lookup.number(settings::METADATA_TIMEOUT)?.unwrap_or(1).into()),
            attempts: lookup.number(settings::METADATA_ATTEMPTS)?.unwrap_or(1),
            connector: network.plain(),
        })
    }

    /// The region of the instance.
    pub async fn region(&self) -> Option<String> {
        let session = self.session().await.ok()?;
        let is_there = |answer: &Answer| !answer.body.is_empty();
        if let Ok(region) = self.get(REGION, &session, is_there).await {
            return String::from_utf8(region.body).ok();
        }
        // Older services have the zone alone: the region with a letter behind it.
        let mut zone = String::from_utf8(self.get(ZONE, &session, is_there).await.ok()?.body).ok()?;
        zone.pop();
        Some(zone)
    }

    /// Begins a session.
    ///
    /// # Errors
    /// Why nobody can be asked, in words that follow the service's name.
    pub async fn session(&self) -> Result<Session, String> {
        if self.is_off {
            return Err("turned off by AWS_EC2_METADATA_DISABLED".to_owned());
        }
        let url = format!("{}/{TOKEN}", self.url);
        let headers = [("x-aws-ec2-metadata-token-ttl-seconds", TOKEN_LIFETIME)];
        let mut why = String::new();
        for _ in 0..self.attempts {
            match send(&self.connector, "PUT", &url, &headers, self.patience).await {
                Ok(answer) if answer.status == 200 => {
                    return Ok(Session(Some(String::from_utf8_lossy(&answer.body).into_owned())));
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
            false => Ok(Session(None)),
        }
    }

    /// What is at `path`, if it is good.
    ///
    /// # Errors
    /// Why there is nothing, in words that follow the service's name.
    pub async fn get(&self, path: &str, session: &Session, is_good: fn(&Answer) -> bool) -> Result<Answer, String> {
        let url = format!("{}/{path}", self.url);
        let headers: Vec<_> =
            session.0.as_deref().map(|token| ("x-aws-ec2-metadata-token", token)).into_iter().collect();
        let mut why = String::new();
        for _ in 0..self.attempts {
            match send(&self.connector, "GET", &url, &headers, self.patience).await {
                Ok(answer) if answer.status != 200 => why = answer.refusal(),
                Ok(answer) if answer.body.is_empty() || !is_good(&answer) => {
                    why = "the response does not contain the requested data".to_owned();
                }
                Ok(answer) => return Ok(answer),
                Err(Unanswered::Unreached(failed)) => why = format!("not reached: {}", reasons(failed.as_ref())),
                Err(Unanswered::Late) => why = LATE.to_owned(),
            }
        }
        Err(why)
    }
}

/// The address that is given, else that of the mode, which must be one that is known in either case.
fn address(lookup: &Lookup) -> Result<String, Error> {
    let mode = match lookup.find(settings::METADATA_ENDPOINT_MODE, None) {
        Some(Found { value, source }) => {
            let mode = value.to_ascii_lowercase();
            if !ADDRESSES.iter().any(|(known, _)| *known == mode) {
                let message = format!("{source}: {value:?} is not a known mode; known: ipv4, ipv6");
                return Err(Error::new(Kind::Configuration, message));
            }
            mode
        }
        None if lookup.is_true(settings::METADATA_IPV6) => "ipv6".to_owned(),
        None => "ipv4".to_owned(),
    };
    if let Some(found) = lookup.find(settings::METADATA_ENDPOINT, None) {
        return Ok(endpoint::read(found)?.url.trim_end_matches('/').to_owned());
    }
    let known = ADDRESSES.into_iter().find(|(known, _)| *known == mode);
    Ok(known.unwrap_or(ADDRESSES[0]).1.to_owned())
}
