//! The meaning of `--columns` and `--sort`: columns of a list, by name or by header.

use super::items::Makeup;
use super::shape::Shape;
use super::times::is_time;
use crate::api::error::Error;

/// What `--columns` asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Picked {
    /// These columns, in this order.
    These(Vec<String>),
    /// Those that are shown anyway, with some more and without others.
    Changed {
        /// The names after `+`.
        more: Vec<String>,
        /// The names after `-`.
        less: Vec<String>,
    },
}

impl Picked {
    /// The columns to show instead of `usual`.
    pub fn of(self, mut usual: Vec<String>) -> Vec<String> {
        match self {
            Self::These(names) => names,
            Self::Changed { more, less } => {
                usual.retain(|name| !less.iter().any(|less| is_within(name, less)));
                usual.extend(more.into_iter().filter(|name| !usual.contains(name)).collect::<Vec<_>>());
                usual
            }
        }
    }
}

/// Whether `name` is `outer` or a member inside of it.
pub fn is_within(name: &str, outer: &str) -> bool {
    name.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// What `wanted` selects from `known`.
///
/// # Errors
/// The problem, in words for a user.
pub fn pick(wanted: &[String], known: &[String]) -> Result<Picked, String> {
    let (more, less, plain) = parted(wanted);
    let named = |names: Vec<&str>| -> Result<Vec<String>, String> {
        names.into_iter().map(|name| one("--columns", name, known)).collect()
    };
    if plain.is_empty() {
        return Ok(Picked::Changed { more: named(more)?, less: named(less)? });
    }
    match more.iter().map(|name| ('+', name)).chain(less.iter().map(|name| ('-', name))).next() {
        Some((sign, name)) => Err(format!(
            "--columns: {:?} picks columns and \"{sign}{name}\" changes the usual ones; use + or - before each, or before none",
            plain[0]
        )),
        None => named(plain).map(Picked::These),
    }
}

/// The possible columns of a result: those of its shape, and further members of its items.
pub fn known(shape: Shape, items: &Makeup) -> Vec<String> {
    let mut known = shape.columns();
    let others: Vec<_> = items.names.iter().filter(|name| !known.contains(name)).cloned().collect();
    known.extend(others);
    known
}

/// The names after `+`, those after `-`, and the others.
fn parted(wanted: &[String]) -> (Vec<&str>, Vec<&str>, Vec<&str>) {
    let (mut more, mut less, mut plain) = (Vec::new(), Vec::new(), Vec::new());
    for name in wanted.iter().map(|name| name.trim()) {
        match (name.strip_prefix('+'), name.strip_prefix('-')) {
            (Some(name), _) => more.push(name),
            (_, Some(name)) => less.push(name),
            (None, None) => plain.push(name),
        }
    }
    (more, less, plain)
}

/// What `wanted` selects from the items of a result with the `known` columns. If no item has members, columns are unknown,
/// and every name is accepted.
///
/// # Errors
/// If a name is unknown.
pub fn pick_of(items: &Makeup, wanted: &[String], known: &[String]) -> Result<Picked, Error> {
    if known.is_empty() && items.is_nothing() {
        let (.., plain) = parted(wanted);
        return Ok(Picked::These(plain.into_iter().map(str::to_owned).collect()));
    }
    pick(wanted, known).map_err(Error::usage)
}

/// The name in `option`, in the spelling of `known`, ignoring case. A name inside a known one selects from inside it,
/// because the names in maps and lists are unknown. The end of a name is enough if it is unique.
///
/// # Errors
/// The problem, in words for a user.
pub fn one(option: &str, wanted: &str, known: &[String]) -> Result<String, String> {
    let name = wanted.trim();
    let same = |known: &&String| known.eq_ignore_ascii_case(name);
    let inside = |known: &&String| {
        let start = name.get(..known.len()).is_some_and(|start| start.eq_ignore_ascii_case(known));
        start && name[known.len()..].starts_with('.')
    };
    let outside = || {
        known.iter().find_map(|known| {
            let start = known.get(..name.len()).filter(|start| start.eq_ignore_ascii_case(name))?;
            known[name.len()..].starts_with('.').then(|| start.to_owned())
        })
    };
    let by_end = || {
        let mut found = known.iter().filter(|known| ends_so(known, name));
        found.next().filter(|_| found.next().is_none()).cloned()
    };
    let exact = known.iter().find(same).cloned();
    let found = exact
        .or_else(outside)
        .or_else(|| known.iter().find(inside).map(|known| format!("{known}{}", &name[known.len()..])))
        .or_else(by_end);
    found.filter(|_| !name.is_empty()).ok_or_else(|| match known {
        [] => format!("{option}: the result has no columns"),
        known => format!("{option}: {wanted:?} is not a known column; known: {}", known.join(", ")),
    })
}

/// Whether a name ends with whole words that are `end`, as headers do; a time also without its last word.
fn ends_so(name: &str, end: &str) -> bool {
    let ends = |name: &str| {
        let Some(at) = name.len().checked_sub(end.len()).filter(|at| name.is_char_boundary(*at)) else { return false };
        let (before, own) = name.split_at(at);
        let begins = before.is_empty() || before.ends_with('.') || own.starts_with(|first: char| first.is_uppercase());
        begins && own.eq_ignore_ascii_case(end)
    };
    ends(name) || is_time(name) && name.strip_suffix("Timestamp").is_some_and(ends)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn names_are_picked_in_any_case_and_inside_of_others() {
        let known =
            names(&["Name", "Sender.Arn", "Sender.Name", "Attributes", "CreatedTimestamp", "Capabilities.Audio"]);
        for (wanted, picked) in [
            ("sender.name", Some("Sender.Name")),
            ("NAME", Some("Name")),
            ("sender", Some("Sender")),
            ("attributes.x", Some("Attributes.x")),
            // As headers have them.
            ("Arn", Some("Sender.Arn")),
            ("created", Some("CreatedTimestamp")),
            ("Audio", Some("Capabilities.Audio")),
            ("Timestamp", Some("CreatedTimestamp")),
            ("Nam", None),
            ("udio", None),
            ("", None),
        ] {
            assert_eq!(one("--columns", wanted, &known).ok().as_deref(), picked, "{wanted}");
        }
        assert!(one("--sort", "Id", &names(&["AId", "BId"])).unwrap_err().starts_with("--sort: \"Id\" is not a known"));
        assert_eq!(one("--sort", "x", &[]).unwrap_err(), "--sort: the result has no columns");
    }

    #[test]
    fn the_usual_columns_get_more_and_lose_others() {
        let known = names(&["Name", "Mode", "Sender.Arn", "Sender.Name"]);
        let pick =
            |wanted: &[&str]| pick(&names(wanted), &known).map(|picked| picked.of(names(&["Name", "Sender.Name"])));
        assert_eq!(pick(&["+mode"]).unwrap(), ["Name", "Sender.Name", "Mode"]);
        assert_eq!(pick(&["+Mode", "+Name", "-Sender"]).unwrap(), ["Name", "Mode"]);
        assert_eq!(pick(&["Mode", "Name"]).unwrap(), ["Mode", "Name"]);
        assert!(pick(&["Mode", "-Name"]).unwrap_err().contains("\"Mode\" picks columns and \"-Name\" changes"));
        assert!(pick(&["+Nope"]).unwrap_err().starts_with("--columns: \"Nope\" is not a known column"));
        assert!(pick(&["-"]).is_err());
    }
}
