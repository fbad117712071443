//! How often a failed request is sent again: `AWS_MAX_ATTEMPTS` and `AWS_RETRY_MODE`, or `max_attempts` and
//! `retry_mode` of the profile.
//!
//! They are read here because the SDK ends the process where it does not know a value, and it does not know the AWS
//! CLI's mode `legacy`.

use aws_config::retry::{RetryConfig, RetryMode};
use aws_smithy_types::retry::RetrySpec;

use crate::api::error::{Error, Kind};
use crate::aws::profile::Profile;

/// The retries that are configured.
///
/// # Errors
/// If a value is not one that can be set.
pub fn configured(profile: &Profile) -> Result<RetryConfig, Error> {
    let mut retries = RetryConfig::standard();
    if let Some((text, source)) = setting(profile, "AWS_MAX_ATTEMPTS", "max_attempts") {
        let attempts = text.parse().ok().filter(|attempts| *attempts > 0);
        let attempts = attempts.ok_or_else(|| refused(source, &text, "it takes a whole number from 1"))?;
        retries = retries.with_max_attempts(attempts);
    }
    if let Some((text, source)) = setting(profile, "AWS_RETRY_MODE", "retry_mode") {
        let mode = match text.to_ascii_lowercase().as_str() {
            // What the AWS CLI did before there were modes; the SDK has nothing that is nearer to it.
            "standard" | "legacy" => RetryMode::Standard,
            "adaptive" => RetryMode::Adaptive,
            _ => return Err(refused(source, &text, "it takes standard, adaptive or legacy")),
        };
        retries = retries.with_retry_mode(mode);
    }
    if std::env::var("AWS_NEW_RETRIES_2026").is_ok_and(|text| text.eq_ignore_ascii_case("true")) {
        retries = retries.with_retry_spec(RetrySpec::v2_1());
    }
    Ok(retries)
}

/// A setting that is not empty, and where it is from.
fn setting<'a>(profile: &Profile, variable: &'a str, name: &'a str) -> Option<(String, &'a str)> {
    let from_environment = std::env::var(variable).ok().map(|text| (text, variable));
    let found = from_environment.filter(|(text, _)| !text.trim().is_empty());
    let found = found.or_else(|| profile.get(name).map(|text| (text.to_owned(), name)));
    found.map(|(text, source)| (text.trim().to_owned(), source)).filter(|(text, _)| !text.is_empty())
}

fn refused(source: &str, text: &str, takes: &str) -> Error {
    Error::new(Kind::Configuration, format!("{source}: {text:?} is not known; {takes}"))
}
