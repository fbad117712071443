//! How often a failed request is sent again: `AWS_MAX_ATTEMPTS` and `AWS_RETRY_MODE`, or `max_attempts` and
//! `retry_mode` of the profile.
//!
//! They are read here because the SDK ends the process where it does not know a value, and it does not know the AWS
//! CLI's mode `legacy`.

use aws_config::retry::{RetryConfig, RetryMode};
use aws_smithy_types::retry::RetrySpec;

use crate::api::error::{Error, Kind};
use crate::aws::settings::{self, Found, Lookup, Setting, Source};

/// The retries that are configured.
///
/// # Errors
/// If a value is not one that can be set.
pub fn configured(lookup: &Lookup) -> Result<RetryConfig, Error> {
    let mut retries = RetryConfig::standard();
    if let Some((text, source)) = trimmed(lookup, settings::MAX_ATTEMPTS) {
        let attempts = text.parse().ok().filter(|attempts| *attempts > 0);
        let attempts = attempts.ok_or_else(|| refused(source, &text, "it takes a whole number from 1"))?;
        retries = retries.with_max_attempts(attempts);
    }
    if let Some((text, source)) = trimmed(lookup, settings::RETRY_MODE) {
        let mode = match text.to_ascii_lowercase().as_str() {
            // What the AWS CLI did before there were modes; the SDK has nothing that is nearer to it.
            "standard" | "legacy" => RetryMode::Standard,
            "adaptive" => RetryMode::Adaptive,
            _ => return Err(refused(source, &text, "it takes standard, adaptive or legacy")),
        };
        retries = retries.with_retry_mode(mode);
    }
    if lookup.is_true(settings::NEW_RETRIES) {
        retries = retries.with_retry_spec(RetrySpec::v2_1());
    }
    Ok(retries)
}

/// A setting, trimmed.
fn trimmed(lookup: &Lookup, setting: Setting) -> Option<(String, Source)> {
    let Found { value, source } = lookup.find(setting, None)?;
    Some((value.trim().to_owned(), source)).filter(|(text, _)| !text.is_empty())
}

fn refused(source: Source, text: &str, takes: &str) -> Error {
    Error::new(Kind::Configuration, format!("{source}: {text:?} is not known; {takes}"))
}
