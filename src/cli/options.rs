//! The options that every command takes.

use std::num::ParseIntError;
use std::time::Duration;

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum, ValueHint};

use crate::api::error::{Error, Kind};
use crate::aws::settings::{self, Found, Lookup, Setting};
use crate::cli::input::Whole;
use crate::cli::output::{Color, ErrorFormat, Format, Times};
use crate::text::number;

/// Options that every command takes, before the group or after the leaf.
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Global options")]
pub struct Options {
    /// Control region, such as us-east-1
    #[arg(long, global = true, value_name = "REGION")]
    pub region: Option<String>,
    /// Context to use: a named set of settings
    #[arg(long, global = true, value_name = "NAME")]
    pub context: Option<String>,
    /// Profile in ~/.aws/config
    #[arg(long, global = true, value_name = "NAME")]
    pub profile: Option<String>,
    /// Output format (default: a table on a terminal, JSON in a pipe)
    #[arg(long, global = true, value_name = "FORMAT")]
    pub output: Option<Format>,
    /// JMESPath expression that selects what to print
    #[arg(long, global = true, value_name = "JMESPATH")]
    pub query: Option<String>,
    /// Columns of a table or CSV, in this order; +NAME adds one to the usual columns, -NAME removes one
    #[arg(long, global = true, value_name = "NAMES", value_delimiter = ',', allow_hyphen_values = true)]
    pub columns: Vec<String>,
    /// Column to sort a table by; -NAME sorts in descending order
    #[arg(long, global = true, value_name = "NAME", allow_hyphen_values = true)]
    pub sort: Option<String>,
    /// How a table shows times (default: relative on a terminal, absolute otherwise)
    #[arg(long, global = true, value_name = "FORM")]
    pub times: Option<Times>,
    /// Show all columns of a table and full values, whatever the width of the terminal
    #[arg(long, global = true)]
    pub wide: bool,
    /// When to use color
    #[arg(long, global = true, value_name = "WHEN")]
    pub color: Option<Color>,
    /// Use the sandbox in this process instead of AWS
    #[arg(
        long,
        global = true,
        help = "Use the sandbox in this process instead of AWS [env: CHIMECTL_SANDBOX]",
        long_help = "Use the sandbox in this process instead of AWS\n\nCHIMECTL_SANDBOX=1 has the same effect."
    )]
    pub sandbox: bool,
    /// Print the request without sending it
    #[arg(long, global = true)]
    pub dry_run: bool,
    /// Delete and detach in a protected context without confirmation
    #[arg(long, global = true)]
    pub yes: bool,
    /// Print requests and responses to standard error, without secrets
    #[arg(long, global = true)]
    pub debug: bool,
    /// Input as a JSON object or file://PATH; flags override its members
    #[arg(long, global = true, value_name = "JSON")]
    pub cli_input_json: Option<String>,
    /// Input as YAML or file://PATH, instead of --cli-input-json
    #[arg(long, global = true, value_name = "YAML", allow_hyphen_values = true)]
    pub cli_input_yaml: Option<String>,
    /// Print a skeleton of the input or the output without sending a request
    #[arg(
        long,
        global = true,
        value_name = "FORM",
        num_args = 0..=1,
        default_missing_value = "input"
    )]
    pub generate_cli_skeleton: Option<Skeleton>,
    /// Send values that are outside the documented limits
    #[arg(long, global = true)]
    pub no_validate: bool,
    /// Whether a call that fails for some items exits with status 1 (error) or 0 (ok)
    #[arg(long, global = true, value_name = "WHICH")]
    pub partial_failure: Option<PartialFailure>,
    /// Fetch a single page
    #[arg(long, global = true)]
    pub no_paginate: bool,
    /// Number of items to request per page
    #[arg(long, global = true, value_name = "NUMBER", allow_negative_numbers = true, value_parser = whole_number)]
    pub page_size: Option<u64>,
    /// Maximum number of items to return; if there are more, the output contains a NextToken
    #[arg(long, global = true, value_name = "NUMBER", allow_negative_numbers = true, value_parser = whole_number)]
    pub max_items: Option<u64>,
    /// NextToken of an earlier result to continue from
    #[arg(long, global = true, value_name = "TOKEN")]
    pub starting_token: Option<String>,
    /// URL to send requests to instead of the service's default endpoint
    #[arg(long, global = true, value_name = "URL")]
    pub endpoint_url: Option<String>,
    /// Send requests unsigned
    #[arg(long, global = true)]
    pub no_sign_request: bool,
    /// CA certificate bundle to trust instead of the system's
    #[arg(long, global = true, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub ca_bundle: Option<String>,
    /// Skip verification of the server's certificate; attackers can then read and change requests
    #[arg(long, global = true)]
    pub no_verify_ssl: bool,
    /// Error format on standard error (default: enhanced)
    #[arg(long, global = true, value_name = "FORMAT")]
    pub cli_error_format: Option<ErrorFormat>,
    /// Read timeout in seconds (default: 60; 0 = none)
    #[arg(long, global = true, value_name = "SECONDS", allow_negative_numbers = true, value_parser = whole_number)]
    pub cli_read_timeout: Option<u64>,
    /// Connect timeout in seconds (default: 60; 0 = none)
    #[arg(long, global = true, value_name = "SECONDS", allow_negative_numbers = true, value_parser = whole_number)]
    pub cli_connect_timeout: Option<u64>,
    /// Accepted for AWS CLI scripts; there is no pager
    #[arg(long, global = true, hide = true)]
    pub no_cli_pager: bool,
    /// Accepted for AWS CLI scripts; there is no prompt
    #[arg(long, global = true, hide = true)]
    pub no_cli_auto_prompt: bool,
    /// Accepted for AWS CLI scripts; no operation takes binary values
    #[arg(long, global = true, hide = true, value_name = "FORMAT")]
    pub cli_binary_format: Option<String>,
}

impl Options {
    /// The options with what the environment and the context say of those that decide before a profile is read.
    #[must_use]
    pub fn settled(self, lookup: &Lookup) -> Self {
        let sandbox = lookup.is_on(settings::SANDBOX, self.sandbox);
        Self { sandbox, ..self }
    }

    /// The same `lookup` with the profile that these options and it name; the sandbox has none.
    ///
    /// # Errors
    /// If the profiles cannot be read, or if none has the name.
    pub fn with_profile(&self, lookup: Lookup) -> Result<Lookup, Error> {
        if self.sandbox { Ok(lookup) } else { lookup.with_profile(self.profile.as_deref()) }
    }

    /// The input that an option gives as a whole.
    pub fn whole_input(&self) -> Option<Whole<'_>> {
        let json = self.cli_input_json.as_deref().map(Whole::Json);
        json.or_else(|| self.cli_input_yaml.as_deref().map(Whole::Yaml))
    }

    /// A timeout as in the AWS CLI: 0 means none, and the default is that of the AWS CLI.
    pub fn timeout(seconds: Option<u64>) -> Option<Duration> {
        let seconds = seconds.unwrap_or(DEFAULT_TIMEOUT).min(LONGEST_TIMEOUT);
        Some(seconds).filter(|seconds| *seconds > 0).map(Duration::from_secs)
    }
}

/// A whole number from 0, written as for Python's `int`.
fn whole_number(text: &str) -> Result<u64, ParseIntError> {
    number::whole(text).as_deref().unwrap_or(text).parse()
}

/// Seconds to wait for a connection and for a response.
const DEFAULT_TIMEOUT: u64 = 60;
/// A year of seconds. The SDK breaks off over a number that has no place in its clock.
const LONGEST_TIMEOUT: u64 = 365 * 24 * 60 * 60;

/// What a call is that succeeds and whose answer lists failures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PartialFailure {
    /// Exit with status 1
    Error,
    /// Exit with status 0, as the AWS CLI does
    Ok,
}

impl PartialFailure {
    /// What the option says, else the variable, else the profile.
    ///
    /// # Errors
    /// If one of these says something else.
    pub fn of(option: Option<Self>, lookup: &Lookup) -> Result<Self, Error> {
        chosen(settings::PARTIAL_FAILURE, option, lookup).map(|chosen| chosen.unwrap_or(Self::Error))
    }
}

/// The one of some values that `option` gives, else a variable, else the profile.
///
/// # Errors
/// If one of these has another value.
pub fn chosen<T: ValueEnum>(setting: Setting, option: Option<T>, lookup: &Lookup) -> Result<Option<T>, Error> {
    let given = option.and_then(|option| option.to_possible_value());
    let found = lookup.find(setting, given.as_ref().map(PossibleValue::get_name));
    let Some(Found { value, source }) = found else { return Ok(None) };
    T::from_str(&value, false).map(Some).map_err(|_| {
        let known = value_names::<T>().join(", ");
        Error::new(Kind::Configuration, format!("{source}: {value:?} is not a known value; known: {known}"))
    })
}

/// The names of all values.
pub fn value_names<T: ValueEnum>() -> Vec<String> {
    let values = T::value_variants().iter().filter_map(ValueEnum::to_possible_value);
    values.map(|value| value.get_name().to_owned()).collect()
}

/// What `--generate-cli-skeleton` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Skeleton {
    /// Input as JSON, for --cli-input-json
    Input,
    /// Output as JSON
    Output,
    /// Input as YAML with comments, for --cli-input-yaml
    YamlInput,
}
