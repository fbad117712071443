//! Short names that only the service knows: looked up in the order in which one leads to the next.

use super::app_instance::{APP_INSTANCE_ARN, AppInstance};
use super::forms::{LAST, Wanted};
use super::names::{Names, Thing};
use super::places::Short;
use super::{Pending, Settled};
use crate::api::Document;
use crate::api::error::Error;
use crate::api::problem::{Problem, ProblemKind};
use crate::api::things::{self, Kind, Listing};
use crate::aws::settings::Source;
use crate::text::{counted, escape, hyphenated, suggestion};

/// Most things that an error lists.
const SHOWN: usize = 10;

/// Why a short name leads to nothing.
enum Unresolved {
    /// The problem.
    Wrong(String),
    /// The service could not be asked.
    Failed(Error),
}

impl From<Error> for Unresolved {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl Settled {
    /// Adds looked-up values to `input`, and returns the problems.
    ///
    /// # Errors
    /// If the service cannot be asked.
    pub async fn resolve(&self, input: &mut Document, names: &Names<'_>) -> Result<Vec<Problem>, Error> {
        let mut app_instance = match &self.app_instance {
            AppInstance::Known(arn) => Some(arn.clone()),
            _ => None,
        };
        let mut problems = Vec::new();
        for pending in &self.pending {
            let Pending { short, wanted } = pending;
            let place = &short.place;
            if app_instance.is_none()
                && place.member != APP_INSTANCE_ARN
                && let AppInstance::Called(text, source) = &self.app_instance
            {
                app_instance = Some(called(text, *source, names).await?);
            }
            match value(short, wanted, input, app_instance.as_deref(), names).await {
                Ok(value) => {
                    if place.member == APP_INSTANCE_ARN {
                        app_instance = Some(value.clone());
                    }
                    place.put(input, value);
                }
                Err(Unresolved::Wrong(message)) => {
                    let (member, path) = (place.member.to_owned(), place.path());
                    problems.push(Problem { kind: ProblemKind::Unreadable, member, path, message });
                    // Anything that depends on it cannot be found.
                    if place.leads_on() {
                        break;
                    }
                }
                Err(Unresolved::Failed(error)) => {
                    let source = self.source_of(place.member).map(|source| source.to_string());
                    let flag = source.unwrap_or_else(|| format!("--{}{}", hyphenated(place.member), place.path()));
                    return Err(asked_for(error, &flag, &short.text));
                }
            }
        }
        Ok(problems)
    }
}

/// The failure of a request for a short name.
fn asked_for(error: Error, place: &str, text: &str) -> Error {
    error.hint(format!("This request looked up {text:?} ({place}); a full ARN or ID needs no lookup."))
}

/// The ARN of the app instance that the setting of `source` calls `text`.
///
/// # Errors
/// If there is none, or if the service cannot be asked.
pub async fn called(text: &str, source: Source, names: &Names<'_>) -> Result<String, Error> {
    let input = Document::new();
    let found = match text.strip_prefix('@') {
        Some(_) if text == LAST => last(things::APP_INSTANCE, names),
        Some(name) => by_name("ListAppInstances", name, &input, None, names).await,
        None => by_id("ListAppInstances", text, &input, names).await,
    };
    found.map(|thing| thing.arn).map_err(|unresolved| match unresolved {
        Unresolved::Wrong(message) => Error::usage(format!("{source}: {message}")),
        Unresolved::Failed(error) => asked_for(error, &source.to_string(), text),
    })
}

async fn value(
    short: &Short,
    wanted: &Wanted,
    input: &Document,
    app_instance: Option<&str>,
    names: &Names<'_>,
) -> Result<String, Unresolved> {
    let unknown = || Unresolved::Wrong(AppInstance::advice());
    let below = |segment, id| app_instance.map(|arn| format!("{arn}/{segment}/{id}")).ok_or_else(unknown);
    let Some(named) = &short.named else {
        return match wanted {
            Wanted::Below { segment, id } => below(segment, id),
            _ => Err(unknown()),
        };
    };
    let thing = match wanted {
        Wanted::Below { segment, id } => return below(segment, id),
        Wanted::Last => last(named.of, names)?,
        Wanted::Name { by, name } => by_name(by, name, input, app_instance, names).await?,
        Wanted::AppInstance(id) => by_id("ListAppInstances", id, input, names).await?,
        Wanted::Id(id) => match named.listing {
            Some(listing) => by_id(listing.by, id, input, names).await?,
            None => {
                let arn = names.arn_of_meeting(id).await?;
                return arn.ok_or_else(|| Unresolved::Wrong(format!("the {} {id:?} has no ARN", named.of)));
            }
        },
    };
    Ok(thing.value(named.is_arn).to_owned())
}

fn last(of: Kind, names: &Names<'_>) -> Result<Thing, Unresolved> {
    names.last(of)?.ok_or_else(|| {
        Unresolved::Wrong(format!(
            "{LAST}: no {of} has been created on this machine yet; it stands for the last one that a command created"
        ))
    })
}

/// The only resource with this `name`. Before a name is reported as missing, the cached list is fetched again.
async fn by_name(
    by: &str,
    name: &str,
    input: &Document,
    app_instance: Option<&str>,
    names: &Names<'_>,
) -> Result<Thing, Unresolved> {
    let listing = listing(by)?;
    let mut all = Vec::new();
    for is_new in [false, true] {
        all = names.things(listing, input, app_instance, is_new).await?;
        let found: Vec<_> = all.iter().filter(|thing| thing.name == name).collect();
        if let [only] = found.as_slice() {
            return Ok((*only).clone());
        }
        if found.len() > 1 && is_new {
            let ids: Vec<_> = found.iter().take(SHOWN).map(|thing| thing.short_id()).collect();
            let more = found.len().saturating_sub(ids.len());
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            let count = counted(found.len(), listing.of);
            return Err(Unresolved::Wrong(format!(
                "{count} are named {name:?}: {}{more}; specify the ID of one of them",
                ids.join(", ")
            )));
        }
    }
    let known: Vec<&str> = all.iter().map(|thing| thing.name.as_str()).filter(|name| !name.is_empty()).collect();
    let near = suggestion(name, known).map(|near| format!("; did you mean {:?}?", format!("@{near}")));
    Err(Unresolved::Wrong(format!("no {} is named {name:?}{}{}", listing.of, there(&all), near.unwrap_or_default())))
}

/// The one thing with this ID.
async fn by_id(by: &str, id: &str, input: &Document, names: &Names<'_>) -> Result<Thing, Unresolved> {
    let listing = listing(by)?;
    let mut all = Vec::new();
    for is_new in [false, true] {
        all = names.things(listing, input, None, is_new).await?;
        if let Some(found) = all.iter().find(|thing| thing.short_id() == id) {
            return Ok(found.clone());
        }
    }
    Err(Unresolved::Wrong(format!("no {} has the ID {id:?}{}", listing.of, there(&all))))
}

/// The list of the operation called `by`.
fn listing(by: &str) -> Result<&'static Listing, Unresolved> {
    Listing::of(by).ok_or_else(|| Unresolved::Wrong(format!("no list is called {by}")))
}

/// What there is, for an error.
fn there(all: &[Thing]) -> String {
    if all.is_empty() {
        return "; there are none".to_owned();
    }
    let shown = |thing: &Thing| match thing.name.as_str() {
        "" => thing.short_id().to_owned(),
        name => format!("{} ({})", escape::cell(name), thing.short_id()),
    };
    let shown: Vec<_> = all.iter().take(SHOWN).map(shown).collect();
    let more = all.len().saturating_sub(SHOWN);
    let more = if more > 0 { format!(", and {more} more") } else { String::new() };
    format!("; there are: {}{more}", shown.join(", "))
}
