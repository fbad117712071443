//! The region of the instance on which the program runs, from its metadata as the AWS CLI asks for them: with a session
//! token (IMDSv2), or without one (IMDSv1) where the service knows none and that is not turned off. The SDK's own client
//! knows no IMDSv1.

use std::time::Duration;

use aws_smithy_runtime_api::client::http::SharedHttpConnector;

use super::endpoint;
use super::settings::{self, Found, Lookup};
use super::transport::{Network, Unanswered, fetch};
use crate::api::error::{Error, Kind};

/// Where the metadata are, by the mode of the address.
const ADDRESSES: [(&str, &str); 2] = [("ipv4", "http://169.254.169.254"), ("ipv6", "http://[fd00:ec2::254]")];
/// The path of the token.
const TOKEN: &str = "latest/api/token";
/// How many seconds a token is to count.
const TOKEN_LIFETIME: &str = "21600";
/// Answers to the question for a token that mean that there is none.
const WITHOUT_TOKENS: [u16; 3] = [403, 404, 405];

/// The metadata.
#[derive(Debug)]
pub struct Metadata {
    connections: SharedHttpConnector,
    address: String,
    timeout: Duration,
    attempts: u32,
    needs_token: bool,
}

impl Metadata {
    /// The metadata that `lookup` leads to, unless they are turned off.
    ///
    /// # Errors
    /// If a setting of them is wrong.
    pub fn of(lookup: &Lookup, network: &Network) -> Result<Option<Self>, Error> {
        if lookup.is_true(settings::METADATA_DISABLED) {
            return Ok(None);
        }
        let seconds = lookup.number(settings::METADATA_TIMEOUT)?.unwrap_or(1);
        let timeout = Duration::from_secs(seconds.into());
        Ok(Some(Self {
            connections: network.plain(),
            address: address(lookup)?,
            timeout,
            attempts: lookup.number(settings::METADATA_ATTEMPTS)?.unwrap_or(1),
            needs_token: lookup.is_true(settings::METADATA_V1_DISABLED),
        }))
    }

    /// The region of the instance.
    pub async fn region(&self) -> Option<String> {
        let token = self.token().await?;
        if let Some(region) = self.get("placement/region", token.as_deref()).await {
            return Some(region);
        }
        // Older services have the zone alone: the region with a letter behind it.
        let mut zone = self.get("placement/availability-zone/", token.as_deref()).await?;
        zone.pop();
        Some(zone)
    }

    /// The session token, none if the service knows none; nothing where nobody may be asked.
    async fn token(&self) -> Option<Option<String>> {
        let headers = [("x-aws-ec2-metadata-token-ttl-seconds", TOKEN_LIFETIME)];
        for _ in 0..self.attempts {
            match fetch(&self.connections, "PUT", &self.url(TOKEN), &headers, self.timeout).await {
                Ok((200, token)) => return Some(Some(token)),
                Ok((400, _)) => return None,
                Ok((status, _)) if WITHOUT_TOKENS.contains(&status) => break,
                Ok(_) => {}
                Err(Unanswered::Late) => break,
                // Nobody is there for IMDSv1 either.
                Err(Unanswered::Unreached) => return None,
            }
        }
        (!self.needs_token).then_some(None)
    }

    async fn get(&self, path: &str, token: Option<&str>) -> Option<String> {
        let headers: Vec<_> = token.map(|token| ("x-aws-ec2-metadata-token", token)).into_iter().collect();
        let url = self.url(&format!("latest/meta-data/{path}"));
        for _ in 0..self.attempts {
            match fetch(&self.connections, "GET", &url, &headers, self.timeout).await {
                Ok((200, text)) if !text.is_empty() => return Some(text),
                _ => {}
            }
        }
        None
    }

    fn url(&self, path: &str) -> String {
        format!("{}/{path}", self.address.trim_end_matches('/'))
    }
}

/// The address that is given, else that of the mode.
fn address(lookup: &Lookup) -> Result<String, Error> {
    if let Some(found) = lookup.find(settings::METADATA_ENDPOINT, None) {
        return Ok(endpoint::read(found)?.url);
    }
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
    let known = ADDRESSES.into_iter().find(|(known, _)| *known == mode);
    Ok(known.unwrap_or(ADDRESSES[0]).1.to_owned())
}
