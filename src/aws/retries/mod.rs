//! Which failed requests are sent again, how often and how soon.
//!
//! `AWS_MAX_ATTEMPTS` and `AWS_RETRY_MODE`, or `max_attempts` and `retry_mode` of the profile, override the numbers.
//! They are read here because the SDK ends the process if it does not know a value, and it does not know the AWS CLI's
//! mode `legacy`. No setting overrides the rule that decides whether a request can be sent again at all: see
//! [`Policy`].

mod failure;
mod policy;

use std::time::Duration;

use crate::api::sdk::meetings::config::retry::{RetryPartition, TokenBucket};
use aws_config::retry::RetryConfig;

pub use failure::{Failure, Fate, Remedy};
pub use policy::Policy;

use crate::api::error::{Error, Kind};
use crate::aws::settings::{self, Found, Lookup};

/// How often and how soon a failed request is sent again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Retries {
    /// Most attempts, the first one included.
    pub attempts: u32,
    /// Most attempts where the service asks for fewer requests.
    pub throttled: u32,
    /// The longest first wait after a failure. Each further one is twice as long.
    pub wait: Duration,
    /// The longest first wait after the service asked for fewer requests. Each further one is five times as long: 200
    /// processes that start together against 10 requests a second then waste 2.2 requests each, or 2.8 if there are never
    /// two requests within a tenth of a second; with waits up to 2 s that grow fourfold it is 2.6 and 3.2, and with waits
    /// that double from half a second 4.7 (`policy/simulated.rs`).
    pub throttled_wait: Duration,
}

/// How many times as long each wait is as the one before.
const GROWTH: u32 = 2;

/// The same where the service asks for fewer requests.
const THROTTLED_GROWTH: u32 = 5;

/// The longest wait that grows on its own.
const LONGEST_WAIT: Duration = Duration::from_secs(20);

/// For how long a request is repeated because the service asks for fewer.
const PATIENCE: Duration = Duration::from_secs(120);

impl Default for Retries {
    /// Every request is sent once.
    fn default() -> Self {
        Self::NONE
    }
}

impl Retries {
    /// If nothing is configured.
    pub const STANDARD: Self =
        Self { attempts: 5, throttled: 10, wait: Duration::from_millis(500), throttled_wait: Duration::from_secs(3) };

    /// Every request is sent once.
    pub const NONE: Self = Self { attempts: 1, throttled: 1, ..Self::STANDARD };

    /// The retries that are configured.
    ///
    /// # Errors
    /// If a value is not one that can be set.
    pub fn configured(lookup: &Lookup) -> Result<Self, Error> {
        let mut retries = Self::STANDARD;
        if let Some(attempts) = lookup.number(settings::MAX_ATTEMPTS)? {
            (retries.attempts, retries.throttled) = (attempts, attempts);
        }
        if let Some(Found { value, source }) = lookup.find(settings::RETRY_MODE, None) {
            let text = value.trim();
            // `legacy` is what the AWS CLI did before there were modes. `adaptive` paces a client that lives long; one
            // command is paced by its waits.
            if !["", "standard", "legacy", "adaptive"].contains(&text.to_ascii_lowercase().as_str()) {
                let message = format!("{source}: {text:?} is not a known value; known: standard, adaptive, legacy");
                return Err(Error::new(Kind::Configuration, message));
            }
        }
        if lookup.is_true(settings::NEW_RETRIES) {
            (retries.wait, retries.throttled_wait) = (Duration::from_millis(50), Duration::from_secs(1));
        }
        Ok(retries)
    }

    /// The settings of the SDK for these retries. The policy alone decides; the SDK has to let it, and waits for as long as
    /// it says.
    pub fn for_sdk(self) -> RetryConfig {
        RetryConfig::standard()
            .with_max_attempts(self.attempts.max(self.throttled).min(MOST_ATTEMPTS))
            .with_max_backoff(PATIENCE)
    }

    /// The settings of the SDK for requests for credentials, which it repeats by its own rules: each can be sent
    /// again.
    pub fn for_issuers(self) -> RetryConfig {
        RetryConfig::standard()
            .with_max_attempts(self.attempts.min(MOST_ATTEMPTS))
            .with_initial_backoff(self.wait)
            .with_max_backoff(LONGEST_WAIT)
    }

    /// A quota of the SDK for retries that never runs out: it is one for all calls of a process, and a long list would use
    /// it up.
    pub fn partition() -> RetryPartition {
        RetryPartition::custom("chimectl").token_bucket(TokenBucket::unlimited()).build()
    }
}

/// The SDK counts up to the number of attempts before each request, which takes minutes for one of ten digits. With the
/// waits between them nobody sees so many.
const MOST_ATTEMPTS: u32 = 10_000;
