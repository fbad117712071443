//! What a short name says by its form: a name, an ID, the thing created last.

use super::places::Short;
use crate::api::things::{self, Listing, USER};

/// What a short name refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// What the list shows under this name (`@general`).
    Name {
        /// The operation that lists.
        by: &'static str,
        /// The name.
        name: String,
    },
    /// The resource that was created last (`@last`).
    Last,
    /// A resource in an app instance (`alice`, `bot/helper`).
    Below {
        /// The part before the ID in its ARN.
        segment: &'static str,
        /// The ID.
        id: String,
    },
    /// An app instance with this ID.
    AppInstance(String),
    /// What the service knows by this ID, which says nothing of its ARN.
    Id(String),
}

/// The word for the resource that was created last.
pub const LAST: &str = "@last";

impl Wanted {
    /// The meaning of `short`; none if it is not a short name and stays unchanged.
    ///
    /// # Errors
    /// Why it is not a valid name.
    pub fn of(short: &Short) -> Result<Option<Self>, String> {
        let text = short.text.as_str();
        let Some(named) = &short.named else {
            return Ok(things::segmented(text).filter(|(_, id)| things::is_id(id)).map(below));
        };
        if text == LAST {
            return Ok(Some(Self::Last));
        }
        // A bot can act wherever a user can, but for the members that are about users.
        let may_be_bot = named.of == USER && short.place.innermost() != "AppInstanceUserArn";
        let segmented = things::segmented(text).filter(|(segment, _)| {
            named.is_arn && (named.segment() == Some(segment) || may_be_bot && *segment == "bot")
        });
        let (listing, begun) = match segmented {
            Some(("bot", rest)) if may_be_bot => (Listing::of("ListAppInstanceBots"), rest),
            Some((_, rest)) => (named.listing, rest),
            None => (named.listing, text),
        };
        if let Some(name) = begun.strip_prefix('@') {
            return named_in(listing, named.of, named.link.shown_by, name).map(Some);
        }
        if let Some((segment, id)) = segmented {
            return Ok(things::is_id(id).then(|| below((segment, id))));
        }
        if !named.is_arn || !things::is_id(text) {
            return Ok(None);
        }
        Ok(match named.segment() {
            Some(segment) => Some(below((segment, text))),
            None if named.of == things::APP_INSTANCE => Some(Self::AppInstance(text.to_owned())),
            // An ID works in place of an ARN.
            None if short.place.innermost() == "Identifier" => None,
            // What cannot be formed must be looked up, and a slip in an ARN asks nobody.
            None => things::is_uuid(text).then(|| Self::Id(text.to_owned())),
        })
    }
}

fn below((segment, id): (&'static str, &str)) -> Wanted {
    Wanted::Below { segment, id: id.to_owned() }
}

fn named_in(listing: Option<&Listing>, of: &str, shown_by: &str, name: &str) -> Result<Wanted, String> {
    match listing {
        Some(listing) if !listing.name.is_empty() => Ok(Wanted::Name { by: listing.by, name: name.to_owned() }),
        Some(_) => Err(format!("{of}s have no names; specify the ID, or {LAST} for the last one that you created")),
        None => Err(format!(
            "no command lists {of}s; specify what {shown_by} returned, or {LAST} for the last one that you created"
        )),
    }
}
