//! The one rule by which a setting gets its value: the option of the command line, else a variable, else the profile,
//! else a last variable. It also knows where the value came from, so that what is wrong with it can be said there.
//!
//! A new setting is a line here. What its value means is for those who ask for it.

use std::fmt;

use super::environment::Environment;
use super::profile::Profile;
use crate::api::service::Service;
use crate::api::variables;

/// Where a setting can come from, in the order in which it is looked for. A value that is empty counts as not given.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// The option (`--region`), if there is one.
    pub option: Option<&'static str>,
    /// Variables, the first of which counts.
    pub variables: &'static [&'static str],
    /// The key in the profile.
    pub key: Option<&'static str>,
    /// Variables that count only where the profile says nothing.
    pub last_variables: &'static [&'static str],
}

const fn setting(
    option: Option<&'static str>,
    variables: &'static [&'static str],
    key: Option<&'static str>,
) -> Setting {
    Setting { option, variables, key, last_variables: &[] }
}

/// Control region. Where nothing names one, the SDK asks the instance that it runs on.
pub const REGION: Setting = setting(Some("--region"), &["AWS_REGION", "AWS_DEFAULT_REGION"], Some("region"));
/// Format of the result.
pub const OUTPUT: Setting = setting(Some("--output"), &["AWS_DEFAULT_OUTPUT"], Some("output"));
/// File of certificates to trust instead of the system's. The AWS CLI reads the last variable where nothing else
/// names one.
pub const CA_BUNDLE: Setting = Setting {
    last_variables: &["REQUESTS_CA_BUNDLE"],
    ..setting(Some("--ca-bundle"), &["AWS_CA_BUNDLE"], Some("ca_bundle"))
};
/// How often a request is sent at most.
pub const MAX_ATTEMPTS: Setting = setting(None, &["AWS_MAX_ATTEMPTS"], Some("max_attempts"));
/// How the time between two attempts is chosen.
pub const RETRY_MODE: Setting = setting(None, &["AWS_RETRY_MODE"], Some("retry_mode"));
/// Whether the SDK's retries of 2026 are used.
pub const NEW_RETRIES: Setting = setting(None, &["AWS_NEW_RETRIES_2026"], None);
/// Whether addresses of the environment and of the profile are passed over.
pub const IGNORE_ENDPOINTS: Setting =
    setting(None, &["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"], Some("ignore_configured_endpoint_urls"));
/// Whether values are held against the documented limits before they are sent.
pub const VALIDATION: Setting = setting(None, &[], Some("parameter_validation"));
/// The form of times: `wire` leaves them as the service sends them.
pub const TIMESTAMP_FORMAT: Setting = setting(None, &[], Some("cli_timestamp_format"));
/// On whose behalf messaging operations are called.
pub const BEARER: Setting = setting(Some("--chime-bearer"), &[variables::BEARER], None);

/// Every setting but the address, which each service has for itself.
pub const ALL: &[Setting] = &[
    REGION,
    OUTPUT,
    CA_BUNDLE,
    MAX_ATTEMPTS,
    RETRY_MODE,
    NEW_RETRIES,
    IGNORE_ENDPOINTS,
    VALIDATION,
    TIMESTAMP_FORMAT,
    BEARER,
];

/// The address that replaces that of `service`. In a profile it stands in its `services` section too.
pub const fn endpoint_url(service: Service) -> Setting {
    setting(Some("--endpoint-url"), service.endpoint_variables(), Some("endpoint_url"))
}

/// A value and where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The value, never empty.
    pub value: String,
    /// Where it came from.
    pub source: Source,
}

/// Where a value came from, shown as users know the place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The command line, by the option.
    Option(&'static str),
    /// A variable.
    Variable(&'static str),
    /// The profile, by the key.
    Profile(&'static str),
}

impl fmt::Display for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Option(name) | Self::Variable(name) => formatter.write_str(name),
            Self::Profile(key) => write!(formatter, "{key} in the AWS configuration"),
        }
    }
}

/// Where settings are looked for.
#[derive(Debug, Clone, Default)]
pub struct Lookup {
    /// The environment.
    pub environment: Environment,
    /// The profile that is in force; an empty one for the sandbox.
    pub profile: Profile,
}

impl Lookup {
    /// The value of `setting`, for which the command line says `option`.
    pub fn find(&self, setting: Setting, option: Option<&str>) -> Option<Found> {
        self.find_with(setting, option, |key| self.profile.get(key).map(str::to_owned))
    }

    /// Whether `setting` is `true`, in letters of either case.
    pub fn is_true(&self, setting: Setting) -> bool {
        self.find(setting, None).is_some_and(|found| found.value.eq_ignore_ascii_case("true"))
    }

    /// The address that replaces that of `service`. Those that are configured may be passed over.
    pub fn endpoint_url(&self, service: Service, option: Option<&str>) -> Option<Found> {
        let found = self.find_with(endpoint_url(service), option, |_| self.profile.endpoint_url(service))?;
        let is_given = matches!(found.source, Source::Option(_));
        (is_given || !self.is_true(IGNORE_ENDPOINTS)).then_some(found)
    }

    fn find_with(
        &self,
        setting: Setting,
        option: Option<&str>,
        in_profile: impl Fn(&str) -> Option<String>,
    ) -> Option<Found> {
        let of_option = setting.option.zip(option).map(|(name, value)| (value.to_owned(), Source::Option(name)));
        let of_variable = |name: &&'static str| self.environment.get(name).map(|value| (value, Source::Variable(name)));
        // A context of chimectl's own will come between the variables and the profile.
        of_option
            .filter(|(value, _)| !value.is_empty())
            .or_else(|| setting.variables.iter().find_map(of_variable))
            .or_else(|| {
                let key = setting.key?;
                in_profile(key).filter(|value| !value.is_empty()).map(|value| (value, Source::Profile(key)))
            })
            .or_else(|| setting.last_variables.iter().find_map(of_variable))
            .map(|(value, source)| Found { value, source })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every source of a setting, in order, with the value that it has when it is given.
    fn sources(setting: Setting) -> Vec<Source> {
        let variables = |names: &'static [&'static str]| names.iter().map(|name| Source::Variable(name));
        let option = setting.option.map(Source::Option).into_iter();
        let profile = setting.key.map(Source::Profile);
        option.chain(variables(setting.variables)).chain(profile).chain(variables(setting.last_variables)).collect()
    }

    /// What is found where only `given` are given, each with its place in the list as value.
    fn found(setting: Setting, given: &[(usize, Source)]) -> Option<Found> {
        let value = |at: usize| format!("value-{at}");
        let variables: Vec<_> = given
            .iter()
            .filter_map(|(at, source)| match source {
                Source::Variable(name) => Some((*name, value(*at))),
                _ => None,
            })
            .collect();
        let variables: Vec<_> = variables.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let of =
            |wanted: fn(&Source) -> bool| given.iter().find(|(_, source)| wanted(source)).map(|(at, _)| value(*at));
        let option = of(|source| matches!(source, Source::Option(_)));
        let in_profile = of(|source| matches!(source, Source::Profile(_)));
        let lookup = Lookup { environment: Environment::of(&variables), profile: Profile::default() };
        lookup.find_with(setting, option.as_deref(), |_| in_profile.clone())
    }

    #[test]
    fn the_earlier_source_wins_and_is_named() {
        let endpoints = Service::ALL.iter().map(|service| endpoint_url(*service));
        for setting in ALL.iter().copied().chain(endpoints) {
            let sources: Vec<_> = sources(setting).into_iter().enumerate().collect();
            assert_eq!(found(setting, &[]), None);
            for (at, first) in &sources {
                for (later, second) in &sources[*at..] {
                    let expected = Found { value: format!("value-{at}"), source: *first };
                    assert_eq!(found(setting, &[(*at, *first), (*later, *second)]), Some(expected), "{setting:?}");
                }
            }
        }
    }

    #[test]
    fn what_is_empty_is_not_given() {
        let environment = Environment::of(&[("AWS_REGION", ""), ("AWS_DEFAULT_REGION", "eu-central-1")]);
        let lookup = Lookup { environment, profile: Profile::default() };
        let source = Source::Variable("AWS_DEFAULT_REGION");
        assert_eq!(lookup.find(REGION, Some("")), Some(Found { value: "eu-central-1".to_owned(), source }));
    }
}
