//! The one rule by which a setting gets its value: the option of the command line, else a variable, else the context, else the
//! profile, else a last variable. It also knows where the value came from, so that what is wrong with it can be said there.
//!
//! A new setting is an entry here, from which `docs/configuration.md` is generated too. What its value means is for those who
//! ask for it.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::{Path, PathBuf};

use super::contexts::{self, Context};
use super::environment::Environment;
pub use super::issuer::Issuer;
use super::profile::Profile;
use crate::api::error::{Error, Kind};
use crate::api::service::Service;
use crate::api::variables;
use crate::text::number;

/// Where a setting can come from, in the order in which it is looked for. A value that is empty counts as not given.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// What it is, for the documentation.
    pub about: &'static str,
    /// The option (`--region`), if there is one.
    pub option: Option<&'static str>,
    /// Variables, the first of which counts.
    pub variables: &'static [&'static str],
    /// The key in a context.
    pub context: Option<&'static str>,
    /// The key in the profile.
    pub key: Option<&'static str>,
    /// Variables that count only where the profile says nothing.
    pub last_variables: &'static [&'static str],
    /// The default, for the documentation.
    pub default: &'static str,
}

/// A setting that comes from nowhere.
pub(super) const NOWHERE: Setting =
    Setting { about: "", option: None, variables: &[], context: None, key: None, last_variables: &[], default: "" };

/// Declares settings, and the list of all of them.
macro_rules! settings {
    ($(#[doc = $about:literal] $name:ident { $($field:ident: $value:expr),+ $(,)? })+) => {
        $(
            #[doc = $about]
            #[allow(clippy::needless_update, reason = "a setting can come from anywhere")]
            pub const $name: Setting = Setting { about: $about, $($field: $value,)+ ..NOWHERE };
        )+

        /// Every setting but the address, which each service has for itself.
        pub const ALL: &[Setting] = &[$($name),+];
    };
}

settings! {
    /// Control region
    REGION {
        option: Some("--region"),
        variables: &["AWS_REGION", "AWS_DEFAULT_REGION"],
        context: Some("region"),
        key: Some("region"),
        default: "the region of the EC2 instance",
    }
    /// Output format
    OUTPUT {
        option: Some("--output"),
        variables: &["AWS_DEFAULT_OUTPUT"],
        context: Some("output"),
        key: Some("output"),
        default: "a table on a terminal, JSON in a pipe",
    }
    /// Format of errors on standard error; in variables and profiles in upper or lower case
    ERROR_FORMAT {
        option: Some("--cli-error-format"),
        variables: &["AWS_CLI_ERROR_FORMAT"],
        key: Some("cli_error_format"),
        default: "`enhanced`",
    }
    /// File of certificates to trust
    // The AWS CLI reads the last variable if nothing else names one.
    CA_BUNDLE {
        option: Some("--ca-bundle"),
        variables: &["AWS_CA_BUNDLE"],
        key: Some("ca_bundle"),
        last_variables: &["REQUESTS_CA_BUNDLE"],
        default: "the system's",
    }
    /// Maximum number of attempts per request
    MAX_ATTEMPTS {
        variables: &["AWS_MAX_ATTEMPTS"],
        key: Some("max_attempts"),
        default: "5; 10 if the service throttles requests",
    }
    /// Retry mode of AWS SDKs; has no effect here
    RETRY_MODE { variables: &["AWS_RETRY_MODE"], key: Some("retry_mode"), default: "`standard`" }
    /// Whether to use the SDK's 2026 retry behavior
    NEW_RETRIES { variables: &["AWS_NEW_RETRIES_2026"], default: "`false`" }
    /// Whether to ignore addresses in the environment and the profile
    IGNORE_ENDPOINTS {
        variables: &["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"],
        key: Some("ignore_configured_endpoint_urls"),
        default: "`false`",
    }
    /// Whether to use the service's FIPS endpoint
    USE_FIPS { variables: &["AWS_USE_FIPS_ENDPOINT"], key: Some("use_fips_endpoint"), default: "`false`" }
    /// Whether to use the service's dual-stack endpoint
    USE_DUAL_STACK {
        variables: &["AWS_USE_DUALSTACK_ENDPOINT"],
        key: Some("use_dualstack_endpoint"),
        default: "`false`",
    }
    /// Proxy for `http` addresses; empty means none
    // The AWS CLI reads the lower case first, because a web server sets HTTP_PROXY for CGI programs by a header.
    HTTP_PROXY { variables: &["http_proxy", "HTTP_PROXY"], default: "none" }
    /// Proxy for `https` addresses; empty means none
    HTTPS_PROXY { variables: &["https_proxy", "HTTPS_PROXY"], default: "none" }
    /// Hosts to call without a proxy, including all hosts below them; `*` means all
    NO_PROXY { variables: &["no_proxy", "NO_PROXY"], default: "none" }
    /// Encoding of `file://` files
    FILE_ENCODING { variables: &["AWS_CLI_FILE_ENCODING"], default: "`utf-8` only" }
    /// Whether to ignore EC2 instance metadata
    METADATA_DISABLED { variables: &["AWS_EC2_METADATA_DISABLED"], default: "`false`" }
    /// Address of EC2 instance metadata
    METADATA_ENDPOINT {
        variables: &["AWS_EC2_METADATA_SERVICE_ENDPOINT"],
        key: Some("ec2_metadata_service_endpoint"),
        default: "the instance's own",
    }
    /// Which of the instance's addresses to use: `ipv4` or `ipv6`
    METADATA_ENDPOINT_MODE {
        variables: &["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"],
        key: Some("ec2_metadata_service_endpoint_mode"),
        default: "`ipv4`",
    }
    /// Whether to use the IPv6 address if the mode is not set
    METADATA_IPV6 { variables: &["AWS_IMDS_USE_IPV6"], key: Some("imds_use_ipv6"), default: "`false`" }
    /// Whether to request instance metadata only with a session token (IMDSv2)
    METADATA_V1_DISABLED {
        variables: &["AWS_EC2_METADATA_V1_DISABLED"],
        key: Some("ec2_metadata_v1_disabled"),
        default: "`false`",
    }
    /// Timeout for instance metadata in seconds
    METADATA_TIMEOUT {
        variables: &["AWS_METADATA_SERVICE_TIMEOUT"],
        key: Some("metadata_service_timeout"),
        default: "1",
    }
    /// Maximum number of attempts for instance metadata
    METADATA_ATTEMPTS {
        variables: &["AWS_METADATA_SERVICE_NUM_ATTEMPTS"],
        key: Some("metadata_service_num_attempts"),
        default: "1",
    }
    /// Whether to check values against the documented limits
    VALIDATION { option: Some("--no-validate"), key: Some("parameter_validation"), default: "`true`" }
    /// Format of times; `wire` keeps the service's format
    TIMESTAMP_FORMAT { key: Some("cli_timestamp_format"), default: "ISO 8601" }
    /// Application name for AWS logs
    APP_ID { variables: &["AWS_SDK_UA_APP_ID"], key: Some("sdk_ua_app_id"), default: "none" }
    /// Execution environment for AWS logs
    EXECUTION_ENVIRONMENT { variables: &["AWS_EXECUTION_ENV"], default: "none" }
    /// App instance that commands and short names use: an ARN, an ID, or a `@name`
    APP_INSTANCE {
        option: Some("--app-instance-arn"),
        variables: &[variables::APP_INSTANCE],
        context: Some("app-instance"),
        default: "none",
    }
    /// User that messaging commands act as: an ARN, an ID, or a `@name`
    BEARER {
        option: Some("--chime-bearer"),
        variables: &[variables::BEARER],
        context: Some("bearer"),
        default: "none",
    }
    /// Whether a response that lists failures is an error: `error`, or `ok` as in the AWS CLI
    PARTIAL_FAILURE {
        option: Some("--partial-failure"),
        variables: &[variables::PARTIAL_FAILURE],
        key: Some("chimectl_partial_failure"),
        default: "`error`",
    }
    /// How tables show times: `absolute` or `relative`
    TIMES {
        option: Some("--times"),
        variables: &[variables::TIMES],
        key: Some("chimectl_times"),
        default: "`relative` on a terminal, `absolute` otherwise",
    }
    /// Whether to use the sandbox instead of AWS
    // It decides whether a profile is read, and so comes from none.
    SANDBOX {
        option: Some("--sandbox"),
        variables: &[variables::SANDBOX],
        context: Some("sandbox"),
        default: "`false`",
    }
    /// Whether a protected context asks before it deletes or detaches: `on` or `off`
    CONFIRM { option: Some("--yes"), variables: &[variables::CONFIRM], default: "`on`" }
    /// File of the sandbox's state
    SANDBOX_STATE {
        option: Some("--state"),
        variables: &[variables::SANDBOX_STATE],
        default: "`chimectl/sandbox.db` in the XDG state directory",
    }
    /// Width of tables
    WIDTH { variables: &["COLUMNS"], default: "the terminal's" }
    /// Whether to turn colors off: any value does (<https://no-color.org>)
    NO_COLOR { variables: &["NO_COLOR"], default: "colors on a terminal" }
}

/// The address that replaces that of `service`. In a profile it stands in its `services` section too.
pub const fn endpoint_url(service: Service) -> Setting {
    Setting {
        about: "Address to send requests to",
        option: Some("--endpoint-url"),
        variables: service.endpoint_variables(),
        key: Some("endpoint_url"),
        default: "the service's endpoint in the region",
        ..NOWHERE
    }
}

/// A value and where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<T = String> {
    /// The value, never empty.
    pub value: T,
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
    /// The context that is in force, by the key.
    Context(&'static str),
    /// The profile, by the key.
    Profile(&'static str),
}

impl fmt::Display for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Option(name) | Self::Variable(name) => formatter.write_str(name),
            Self::Context(key) => write!(formatter, "{key} of the context"),
            Self::Profile(key) => write!(formatter, "{key} in the AWS configuration"),
        }
    }
}

/// Where settings are looked for.
#[derive(Debug, Clone, Default)]
pub struct Lookup {
    /// The environment.
    pub environment: Environment,
    /// The context that is in force; an empty one if there is none.
    pub context: Context,
    /// The profile that is in force; an empty one for the sandbox.
    pub profile: Profile,
}

/// Texts that turn off what is turned on by any other text, in letters of either case.
const OFF: [&str; 6] = ["0", "false", "f", "no", "n", "off"];

fn is_off(value: &str) -> bool {
    OFF.iter().any(|off| value.eq_ignore_ascii_case(off))
}

impl Lookup {
    /// What is looked for before a profile is read, or if none counts.
    pub fn without_profile(environment: &Environment) -> Self {
        Self { environment: environment.clone(), ..Self::default() }
    }

    /// The same with the context that is in force where the command line says `option`.
    ///
    /// # Errors
    /// If a file of contexts is wrong, or has no context of that name.
    pub fn in_context(environment: &Environment, option: Option<&str>, is_terminal: bool) -> Result<Self, Error> {
        let context = Context::in_force(environment, option, is_terminal)?;
        Ok(Self { context, ..Self::without_profile(environment) })
    }

    /// The same with the profile called `asked`, else the one that the environment names, the context, or the default one.
    ///
    /// # Errors
    /// If the profiles cannot be read, or if none has the name.
    pub fn with_profile(self, asked: Option<&str>) -> Result<Self, Error> {
        let profile = Profile::read(&self.environment, asked, self.context.get(contexts::PROFILE))?;
        Ok(Self { profile, ..self })
    }

    /// The value of `setting`, for which the command line says `option`. What of it is no text is U+FFFD, so that a
    /// value that cannot be meant is refused rather than skipped.
    pub fn find(&self, setting: Setting, option: Option<&str>) -> Option<Found> {
        self.find_with(setting, option.map(OsStr::new), |key| self.profile.get(key).map(str::to_owned)).map(Found::text)
    }

    /// The path that `setting` gives, for which the command line says `option`.
    pub fn path(&self, setting: Setting, option: Option<&Path>) -> Option<PathBuf> {
        let found =
            self.find_with(setting, option.map(Path::as_os_str), |key| self.profile.get(key).map(str::to_owned));
        found.map(|found| found.value.into())
    }

    /// Whether `setting` is `true`, in letters of either case. What is empty counts here, as in the AWS CLI: an empty
    /// variable says `false` before the profile is asked.
    pub fn is_true(&self, setting: Setting) -> bool {
        self.raw(setting).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// Whether `setting` is anything but `true`, also if it is empty. What is not given is not turned off.
    pub fn is_turned_off(&self, setting: Setting) -> bool {
        self.raw(setting).is_some_and(|value| !value.eq_ignore_ascii_case("true"))
    }

    fn raw(&self, setting: Setting) -> Option<OsString> {
        let of_profile = || Some(self.profile.get(setting.key?)?.into());
        self.given(setting).map(|(value, _)| value).or_else(of_profile)
    }

    /// The first variable of `setting` that is set, also if it is empty.
    pub fn given(&self, setting: Setting) -> Option<(OsString, Source)> {
        setting.variables.iter().find_map(|name| Some((self.environment.raw(name)?, Source::Variable(name))))
    }

    /// The whole number of `setting`, from 1, in any form that Python reads (` 03 `, `+3`, `1_0`). One beyond `u32` is
    /// the largest.
    ///
    /// # Errors
    /// If the value is another.
    pub fn number(&self, setting: Setting) -> Result<Option<u32>, Error> {
        let Some(Found { value, source }) = self.find(setting, None) else { return Ok(None) };
        let digits = number::whole(&value).filter(|digits| number::is_digits(digits) && digits != "0");
        match digits {
            Some(digits) => Ok(Some(digits.parse().unwrap_or(u32::MAX))),
            None => {
                let message = format!("{source}: {value:?} is not a whole number from 1");
                Err(Error::new(Kind::Configuration, message))
            }
        }
    }

    /// Whether `setting` is on: its flag is given, or its value is none of those that turn it off (`0`, `false`, `no`,
    /// `off` and their first letters).
    pub fn is_on(&self, setting: Setting, flag: bool) -> bool {
        self.find(setting, flag.then_some("true")).is_some_and(|found| !is_off(&found.value))
    }

    /// Whether `setting` is off: it is given, and its value is one of those that turn it off.
    pub fn is_off(&self, setting: Setting, option: Option<&str>) -> bool {
        self.find(setting, option).is_some_and(|found| is_off(&found.value))
    }

    /// The address that replaces that of `service`. Those that are configured can be skipped.
    ///
    /// # Errors
    /// If the profile names a section that does not exist.
    pub fn endpoint_url(&self, service: Service, option: Option<&str>) -> Result<Option<Found>, Error> {
        let section = format!("chime_sdk_{}", service.name().replace('-', "_"));
        self.address(endpoint_url(service), &section, option)
    }

    /// The address that replaces that of `issuer`.
    ///
    /// # Errors
    /// If the profile names a section that does not exist.
    pub fn issuer_url(&self, issuer: Issuer) -> Result<Option<Found>, Error> {
        self.address(issuer.endpoint_url(), issuer.section(), None)
    }

    fn address(&self, setting: Setting, section: &str, option: Option<&str>) -> Result<Option<Found>, Error> {
        let outside = self.find_with(setting, option.map(OsStr::new), |_| None).map(Found::text);
        if outside.as_ref().is_some_and(|found| matches!(found.source, Source::Option(_))) {
            return Ok(outside);
        }
        match outside {
            _ if self.is_true(IGNORE_ENDPOINTS) => Ok(None),
            Some(found) => Ok(Some(found)),
            None => {
                let url = self.profile.endpoint_url(section)?.filter(|url| !url.is_empty());
                Ok(url.map(|value| Found { value, source: Source::Profile("endpoint_url") }))
            }
        }
    }

    fn find_with(
        &self,
        setting: Setting,
        option: Option<&OsStr>,
        in_profile: impl Fn(&str) -> Option<String>,
    ) -> Option<Found<OsString>> {
        let of_option = setting.option.zip(option).map(|(name, value)| (value.to_owned(), Source::Option(name)));
        let of_variable = |name: &&'static str| {
            let value = self.environment.raw(name).filter(|value| !value.is_empty())?;
            Some((value, Source::Variable(name)))
        };
        let of_context = || {
            let key = setting.context?;
            Some((self.context.get(key)?.into(), Source::Context(key)))
        };
        let of_profile = || {
            let key = setting.key?;
            let value = in_profile(key).filter(|value| !value.is_empty())?;
            Some((value.into(), Source::Profile(key)))
        };
        of_option
            .filter(|(value, _)| !value.is_empty())
            .or_else(|| setting.variables.iter().find_map(of_variable))
            .or_else(of_context)
            .or_else(of_profile)
            .or_else(|| setting.last_variables.iter().find_map(of_variable))
            .map(|(value, source)| Found { value, source })
    }
}

impl Found<OsString> {
    fn text(self) -> Found {
        Found { value: self.value.to_string_lossy().into_owned(), source: self.source }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aws::retries::Retries;

    /// Every source of a setting, in order, with the value that it has when it is given.
    fn sources(setting: Setting) -> Vec<Source> {
        let variables = |names: &'static [&'static str]| names.iter().map(|name| Source::Variable(name));
        let option = setting.option.map(Source::Option).into_iter();
        let context = setting.context.map(Source::Context);
        let profile = setting.key.map(Source::Profile);
        option
            .chain(variables(setting.variables))
            .chain(context)
            .chain(profile)
            .chain(variables(setting.last_variables))
            .collect()
    }

    /// What is found if only `given` are given, each with its place in the list as value.
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
        let in_context = given.iter().find_map(|(at, source)| match source {
            Source::Context(key) => Some((*key, value(*at))),
            _ => None,
        });
        let context = Context::of(in_context.into_iter().collect());
        let lookup = Lookup { environment: Environment::of(&variables), context, profile: Profile::default() };
        lookup.find_with(setting, option.as_deref().map(OsStr::new), |_| in_profile.clone()).map(Found::text)
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
    fn the_default_that_is_told_is_the_one_that_counts() {
        let Retries { attempts, throttled, .. } = Retries::STANDARD;
        assert_eq!(MAX_ATTEMPTS.default, format!("{attempts}; {throttled} if the service throttles requests"));
    }

    #[test]
    fn what_is_empty_is_not_given() {
        let environment = Environment::of(&[("AWS_REGION", ""), ("AWS_DEFAULT_REGION", "eu-central-1")]);
        let lookup = Lookup::without_profile(&environment);
        let source = Source::Variable("AWS_DEFAULT_REGION");
        assert_eq!(lookup.find(REGION, Some("")), Some(Found { value: "eu-central-1".to_owned(), source }));
    }

    #[test]
    fn what_is_on_is_turned_off_by_few_words() {
        let is_on = |value: &str, flag| {
            Lookup::without_profile(&Environment::of(&[(variables::SANDBOX, value)])).is_on(SANDBOX, flag)
        };
        for value in ["", "0", "false", "F", "no", "n", "OFF"] {
            assert!(!is_on(value, false) && is_on(value, true), "{value:?}");
        }
        for value in ["1", "true", "yes", "on", "maybe", " ", "00"] {
            assert!(is_on(value, false), "{value:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_text_is_not_passed_over() {
        use std::os::unix::ffi::OsStringExt as _;
        let value = OsString::from_vec(b"/tmp/\xff".to_vec());
        let names = [variables::SANDBOX, variables::SANDBOX_STATE, "AWS_CA_BUNDLE"];
        let lookup = Lookup::without_profile(&Environment::of_raw(names.map(|name| (name, value.clone()))));
        assert!(lookup.is_on(SANDBOX, false));
        assert_eq!(lookup.path(SANDBOX_STATE, None), Some(value.into()));
        let source = Source::Variable("AWS_CA_BUNDLE");
        assert_eq!(lookup.find(CA_BUNDLE, None), Some(Found { value: "/tmp/\u{fffd}".to_owned(), source }));
    }
}
