//! `chimectl whoami`: who asks, where, and where each setting comes from.

use serde_json::{Value as Json, json};

use crate::api::Document;
use crate::api::error::Error;
use crate::api::service::Service;
use crate::aws::settings::{self, Lookup, Setting};
use crate::cli::Options;
use crate::cli::call::{Connection, show_own};
use crate::cli::output::Format;
use crate::cli::terminal::Terminal;
use crate::sandbox;
use clap::ValueEnum as _;

/// The values and their sources, each under its name.
#[derive(Default)]
struct Shown(Vec<(String, Json, String)>);

impl Shown {
    fn add(&mut self, name: &str, value: Option<Json>, source: &str) {
        self.0.push((name.to_owned(), value.unwrap_or_default(), source.to_owned()));
    }

    /// The value of a setting for which the command line says `option`.
    fn setting(&mut self, name: &str, lookup: &Lookup, setting: Setting, option: Option<&str>) {
        match lookup.find(setting, option) {
            Some(found) => self.add(name, Some(found.value.into()), &found.source.to_string()),
            None => self.add(name, None, "not set"),
        }
    }

    /// Values, then sources.
    fn document(&self) -> Document {
        let sources: Document = self.0.iter().map(|(name, _, source)| (name.clone(), source.as_str().into())).collect();
        let values = self.0.iter().map(|(name, value, _)| (name.clone(), value.clone()));
        values.chain([("Sources".to_owned(), sources.into())]).collect()
    }

    /// A row for each value.
    fn rows(&self) -> Json {
        let row = |(name, value, source): &(String, Json, String)| {
            // A column whose first value is missing would come last.
            let value = if value.is_null() { "".into() } else { value.clone() };
            json!({ "Name": name, "Value": value, "Source": source })
        };
        self.0.iter().map(row).collect()
    }

    /// For a table: each value with its source.
    fn fields(&self) -> Document {
        let field = |(name, value, source): &(String, Json, String)| {
            let field = match value {
                Json::Null => source.clone(),
                Json::String(text) => format!("{text} ({source})"),
                other => format!("{other} ({source})"),
            };
            (name.clone(), field.into())
        };
        self.0.iter().map(field).collect()
    }
}

/// Shows the caller, and returns the exit status.
///
/// # Errors
/// If AWS cannot identify the caller, or if a setting is invalid; everything else is still shown.
pub async fn run(terminal: &Terminal, lookup: Lookup, options: Options) -> Result<u8, Error> {
    let (lookup, mut failure) = match options.with_profile(lookup.clone()) {
        Ok(lookup) => (lookup, None),
        Err(error) => (lookup, Some(error)),
    };
    let mut shown = Shown::default();
    let mut region = None;
    if options.sandbox {
        let (account, arn, id) = sandbox::caller();
        shown.add("Account", Some(account.into()), "the sandbox");
        shown.add("Arn", Some(arn.into()), "the sandbox");
        shown.add("UserId", Some(id.into()), "the sandbox");
        region = Some((sandbox::DEFAULT_REGION.to_owned(), "the sandbox"));
    } else {
        let asked = match failure.take() {
            Some(error) => Err(error),
            None => Box::pin(caller(terminal, &lookup, &options, &mut region)).await,
        };
        let caller = asked.map_err(|error| failure = Some(error)).ok();
        let source = if caller.is_some() { "AWS STS" } else { "not known" };
        let value =
            |text: fn(&crate::aws::credentials::Caller) -> &String| caller.as_ref().map(|caller| json!(text(caller)));
        shown.add("Account", value(|caller| &caller.account), source);
        shown.add("Arn", value(|caller| &caller.arn), source);
        shown.add("UserId", value(|caller| &caller.user_id), source);
        shown.add("Profile", Some(lookup.profile.name().into()).filter(|name| name != ""), lookup.profile.named_by());
    }
    match lookup.find(settings::REGION, options.region.as_deref()) {
        Some(found) => shown.add("Region", Some(found.value.into()), &found.source.to_string()),
        None => {
            let (region, source) = region.map_or((None, "not set"), |(region, source)| (Some(region.into()), source));
            shown.add("Region", region, source);
        }
    }
    let named_by = lookup.context.named_by().map_or_else(|| "not set".to_owned(), ToString::to_string);
    shown.add("Context", lookup.context.name().map(Json::from), &named_by);
    shown.setting("AppInstance", &lookup, settings::APP_INSTANCE, None);
    shown.setting("Bearer", &lookup, settings::BEARER, None);
    let output = options.output.and_then(|format| format.to_possible_value());
    let output = output.as_ref().map(clap::builder::PossibleValue::get_name);
    match lookup.find(settings::OUTPUT, output) {
        Some(found) => shown.add("Output", Some(found.value.into()), &found.source.to_string()),
        None => {
            let format = Format::of_stdout(terminal).to_possible_value();
            let source = if terminal.output_is_terminal() { "a terminal" } else { "not a terminal" };
            shown.add("Output", format.map(|format| format.get_name().into()), source);
        }
    }
    endpoint(&mut shown, &lookup, &options, &mut failure);
    shown.add(
        "Protected",
        Some(lookup.context.is_protected().into()),
        if lookup.context.is_protected() { "protect in the context" } else { "not set" },
    );
    show_own(terminal, &options, &lookup, shown.document(), shown.rows(), shown.fields().into()).await?;
    failure.map_or(Ok(0), Err)
}

/// Where requests go: a single endpoint if it is the same for all services.
fn endpoint(shown: &mut Shown, lookup: &Lookup, options: &Options, failure: &mut Option<Error>) {
    if options.sandbox {
        let target = Connection::of(options, lookup.clone(), Service::Identity)
            .and_then(|connection| connection.target(lookup, options.profile.as_deref()));
        match target {
            Ok(target) => shown.add("Endpoint", Some(target.into()), "the sandbox"),
            Err(error) => {
                failure.get_or_insert(error);
            }
        }
        return;
    }
    let mut found = Vec::new();
    for service in Service::ALL {
        match lookup.endpoint_url(*service, options.endpoint_url.as_deref()) {
            Ok(address) => found.push((service, address)),
            Err(error) => {
                failure.get_or_insert(error);
                return;
            }
        }
    }
    let address = |found: &Option<settings::Found>| found.as_ref().map(|found| found.value.clone());
    if found.iter().all(|(_, other)| address(other) == address(&found[0].1)) {
        return match &found[0].1 {
            Some(found) => shown.add("Endpoint", Some(found.value.clone().into()), &found.source.to_string()),
            None => shown.add("Endpoint", None, "default"),
        };
    }
    for (service, address) in found {
        let name = format!("Endpoint of {}", service.name());
        match address {
            Some(found) => shown.add(&name, Some(found.value.into()), &found.source.to_string()),
            None => shown.add(&name, None, "default"),
        }
    }
}

/// The caller, as identified by AWS. Stores the region that was determined in `region`.
async fn caller(
    terminal: &Terminal,
    lookup: &Lookup,
    options: &Options,
    region: &mut Option<(String, &'static str)>,
) -> Result<crate::aws::credentials::Caller, Error> {
    let connection = Connection::of(options, lookup.clone(), Service::Identity)?;
    let clients = connection.clients(terminal).await?;
    *region = Some((clients.region().to_owned(), "instance metadata"));
    clients.caller(lookup).await
}
