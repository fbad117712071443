//! Short names: replacements for ARNs and IDs, resolved before an input is checked.
//!
//! `alice` is a user of the app instance, `@general` the channel of that name, `@last` the resource that was created last. No
//! ARN starts with `@`, so values for the AWS CLI stay unchanged and cost nothing. A member accepts short names everywhere:
//! in a flag, inside lists and structures, and in `--cli-input-json`. `api/links.rs` and `api/things.rs` define which members
//! accept them, and which commands list their values.
//!
//! Values that follow from the call and the settings are added first ([`settle`]). The others are looked up (`ask`), and only
//! if the command line has no other problems.

mod app_instance;
mod ask;
mod forms;
mod kept;
mod last;
mod names;
mod places;

use crate::api::Document;
use crate::api::operation::Operation;
use crate::api::problem::{Problem, ProblemKind};
use crate::api::things;
use crate::aws::settings::{self, Found, Lookup, Source};
use crate::cli::call::CHIME_BEARER;
use app_instance::is_filled;
pub use app_instance::{APP_INSTANCE_ARN, AppInstance};
pub use ask::called;
use forms::Wanted;
pub use last::Last;
pub use names::{Names, Thing};
use places::{Place, Short, shorts};

/// What became of the short names of an input.
#[derive(Debug, Default)]
pub struct Settled {
    /// Those that must be looked up, in order.
    pub pending: Vec<Pending>,
    /// The app instance.
    pub app_instance: AppInstance,
    /// Their problems.
    pub problems: Vec<Problem>,
    /// The problems of the settings.
    pub lines: Vec<String>,
    /// Members that the settings have filled in, and where the value came from.
    pub filled: Vec<(&'static str, Source)>,
    /// Where an ID could have stood if an app instance were known.
    unknown: Vec<Place>,
}

/// A short name that must be looked up.
#[derive(Debug)]
pub struct Pending {
    short: Short,
    wanted: Wanted,
}

/// Fills in what the settings have for a call of `operation`, and puts ARNs in the place of short names, as far as these follow from
/// the call and the settings.
pub fn settle(operation: &'static Operation, input: &mut Document, lookup: &Lookup) -> Settled {
    let mut settled = Settled::default();
    settled.fill(operation, input, lookup);
    let shorts = shorts(operation, input);
    if !shorts.is_empty() {
        let gave_bearer = settled.source_of(CHIME_BEARER).is_none();
        let known = AppInstance::of(operation, input, lookup.find(settings::APP_INSTANCE, None), gave_bearer);
        settled.app_instance = known.unwrap_or_else(|line| {
            settled.lines.push(line);
            AppInstance::Unknown
        });
        settled.put(input, shorts);
    }
    settled
}

/// The same for a row of a batch, in the app instance that is `configured`. No defaults are added, because every row already
/// has them from the flags and the settings, and nothing is looked up. Returns the problems, and whether the row had short
/// names.
pub fn settle_row(
    operation: &'static Operation,
    input: &mut Document,
    configured: Option<&str>,
) -> (Vec<Problem>, bool) {
    let shorts = shorts(operation, input);
    if shorts.is_empty() {
        return (Vec::new(), false);
    }
    let configured =
        configured.map(|arn| Found { value: arn.to_owned(), source: Source::Option("--app-instance-arn") });
    let mut settled = Settled {
        app_instance: AppInstance::of(operation, input, configured, false).unwrap_or_default(),
        ..Settled::default()
    };
    settled.put(input, shorts);
    for Pending { short, .. } in std::mem::take(&mut settled.pending) {
        let message = format!(
            "{:?} cannot be looked up for each row; specify it once as a flag of the batch, or use the full ARN or ID here",
            short.text
        );
        settled.refuse(&short, message);
    }
    (settled.problems, true)
}

impl Settled {
    fn fill(&mut self, operation: &'static Operation, input: &mut Document, lookup: &Lookup) {
        if is_filled(operation, input)
            && let Some(found) = lookup.find(settings::APP_INSTANCE, None)
        {
            // An ARN of the call says which app instance is meant, whatever the settings have.
            let value = match AppInstance::of(operation, input, Some(found.clone()), true) {
                Ok(AppInstance::Known(arn)) => arn,
                _ => found.value,
            };
            input.insert(APP_INSTANCE_ARN.to_owned(), value.into());
            self.filled.push((APP_INSTANCE_ARN, found.source));
        }
        let takes_bearer = operation.member(CHIME_BEARER).is_some() && !input.contains_key(CHIME_BEARER);
        if takes_bearer && let Some(found) = lookup.find(settings::BEARER, None) {
            input.insert(CHIME_BEARER.to_owned(), found.value.into());
            self.filled.push((CHIME_BEARER, found.source));
        }
    }

    fn put(&mut self, input: &mut Document, shorts: Vec<Short>) {
        for short in shorts {
            match Wanted::of(&short) {
                Ok(None) => {}
                Ok(Some(wanted)) => self.put_one(input, short, wanted),
                Err(message) => self.refuse(&short, message),
            }
        }
    }

    fn put_one(&mut self, input: &mut Document, short: Short, wanted: Wanted) {
        let value = match (&wanted, &self.app_instance) {
            (Wanted::Below { segment, id }, AppInstance::Known(arn)) => Some(format!("{arn}/{segment}/{id}")),
            (Wanted::AppInstance(id), AppInstance::Known(arn)) => AppInstance::with_id(arn, id),
            _ => None,
        };
        if let Some(value) = value {
            if short.place.member == APP_INSTANCE_ARN {
                self.app_instance = AppInstance::Known(value.clone());
            }
            return short.place.put(input, value);
        }
        match (&wanted, &self.app_instance) {
            (Wanted::Below { .. }, AppInstance::Unknown) => return self.unknown.push(short.place),
            // A slip in an ARN is for the service to refuse unless something says that short names are meant.
            (Wanted::AppInstance(id), AppInstance::Unknown) if !things::is_uuid(id) => {
                return self.unknown.push(short.place);
            }
            (Wanted::Name { by, .. }, AppInstance::Unknown) if needs_app_instance(by) => {
                let message = format!(
                    "{:?} is a name in an app instance, but no app instance is set; {}",
                    short.text,
                    AppInstance::advice()
                );
                return self.refuse(&short, message);
            }
            _ => {}
        }
        if short.place.member == APP_INSTANCE_ARN {
            self.app_instance = AppInstance::InCall;
        }
        self.pending.push(Pending { short, wanted });
    }

    fn refuse(&mut self, short: &Short, message: String) {
        let (member, path) = (short.place.member.to_owned(), short.place.path());
        self.problems.push(Problem { kind: ProblemKind::Unreadable, member, path, message });
    }

    /// Where the value of `member` came from, if the settings have filled it in.
    pub fn source_of(&self, member: &str) -> Option<Source> {
        self.filled.iter().find(|(filled, _)| *filled == member).map(|(_, source)| *source)
    }

    /// Whether a problem is one of a name that is not resolved yet.
    pub fn is_pending(&self, problem: &Problem) -> bool {
        self.pending.iter().any(|pending| is_at(&pending.short.place, problem))
    }

    /// What to do about a problem of a value that could have been a short name.
    pub fn advice(&self, problem: &Problem) -> Option<String> {
        self.unknown.iter().any(|place| is_at(place, problem)).then(AppInstance::advice)
    }
}

fn is_at(place: &Place, problem: &Problem) -> bool {
    place.member == problem.member && place.path() == problem.path
}

/// Whether a list is one of an app instance.
fn needs_app_instance(by: &str) -> bool {
    names::operation(by).is_ok_and(|list| list.member(APP_INSTANCE_ARN).is_some_and(|member| member.required))
}
