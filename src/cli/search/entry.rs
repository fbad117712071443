//! A command with the words by which it is found: the verb and the nouns of its name, and the words of its summary.

use std::collections::{BTreeMap, BTreeSet};

use super::synonyms::IMPLIED;
use super::words::{singular, split};

/// A command that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    /// The names that lead to it, without the program's: group and command, or one of the program's own.
    pub path: Vec<String>,
    /// Its description, in one line.
    pub summary: String,
}

/// Words followed by nouns that only distinguish commands, and how well such a noun matches a word.
const QUALIFYING: [(&str, f64, f64); 5] =
    [("with", 0.5, 0.75), ("for", 0.6, 0.95), ("from", 0.6, 0.95), ("by", 0.6, 0.95), ("in", 0.6, 0.95)];
/// Nouns that only say what the thing belongs to, if there are others, and their weight in that case.
const BELONGING: (&str, f64) = ("app instance channel media meeting available supported", 0.3);
/// What a part of a meaning counts if the rest of it does not fit.
const PART: f64 = 0.4;

/// A command with the words by which it is found.
pub(super) struct Entry {
    pub(super) command: Command,
    pub(super) verb: String,
    /// Whether it acts on several things together.
    pub(super) is_for_many: bool,
    pub(super) nouns: BTreeMap<String, Noun>,
    pub(super) summary: BTreeSet<String>,
    implied: &'static [(&'static str, f64)],
}

/// What a noun of a command's name is worth.
pub(super) struct Noun {
    /// How well it fits a word that asks for it.
    fit: f64,
    /// The penalty for the command if it is not searched for, before its rarity counts.
    pub(super) weight: f64,
}

/// A part of a word's meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    Verb(String),
    Noun(String),
}

impl Entry {
    /// The entry of a command whose name can start with one of these verbs.
    pub(super) fn of(command: Command, verbs: &BTreeSet<String>) -> Self {
        let name = command.path.last().map(String::as_str).unwrap_or_default();
        let rest = name.strip_prefix("batch-").unwrap_or(name);
        let (first, others) = rest.split_once('-').unwrap_or((rest, ""));
        let is_verb = verbs.contains(first) || others.is_empty();
        let (verb, others) = if is_verb { (first, others) } else { ("", rest) };
        let mut nouns: BTreeMap<String, Noun> = BTreeMap::new();
        let (mut weight, mut fit) = (1.0, 1.0);
        for word in others.split('-').filter(|word| !word.is_empty()) {
            match QUALIFYING.iter().find(|(qualifying, ..)| *qualifying == word) {
                Some((_, less, fits)) => (weight, fit) = (*less, *fits),
                None => {
                    nouns.entry(singular(word)).or_insert(Noun { fit, weight });
                }
            }
        }
        if ["tag", "untag"].contains(&verb) {
            nouns.insert("tag".to_owned(), Noun { fit: 1.0, weight: 1.0 });
        }
        if nouns.keys().any(|noun| !is_in(BELONGING.0, noun)) {
            let belonging = nouns.iter_mut().filter(|(noun, _)| is_in(BELONGING.0, noun));
            belonging.for_each(|(_, worth)| worth.weight *= BELONGING.1);
        }
        let group = command.path.first().map(String::as_str).unwrap_or_default();
        Self {
            verb: verb.to_owned(),
            is_for_many: rest != name,
            nouns,
            summary: split(&command.summary).iter().map(|word| singular(word)).collect(),
            implied: IMPLIED.iter().find(|(name, _)| *name == group).map_or(&[], |(_, nouns)| nouns),
            command,
        }
    }

    /// How well a part fits, from 0 to 1.
    pub(super) fn fit(&self, part: &Part) -> f64 {
        match part {
            Part::Verb(verb) => f64::from(u8::from(*verb == self.verb)),
            Part::Noun(noun) => {
                let implied = || self.implied.iter().find(|(name, _)| name == noun).map_or(0.0, |(_, fit)| *fit);
                self.nouns.get(noun).map_or_else(implied, |noun| noun.fit)
            }
        }
    }

    /// How well the best of some meanings fits, and that meaning.
    pub(super) fn best<'a>(&self, meanings: &'a [(Vec<Part>, f64)]) -> (f64, Option<&'a [Part]>) {
        let mut best: (f64, Option<&[Part]>) = (0.0, None);
        for (parts, likely) in meanings {
            let fits: Vec<_> = parts.iter().map(|part| self.fit(part)).collect();
            let whole = if fits.contains(&0.0) { PART } else { 1.0 };
            let fit = likely * whole * fits.iter().sum::<f64>() / fits.len() as f64;
            if fit > best.0 {
                best = (fit, Some(parts));
            }
        }
        best
    }
}

impl Part {
    /// The part that is written so in the table of synonyms.
    pub(super) fn of(text: &str) -> Self {
        text.strip_suffix('!').map_or_else(|| Self::Noun(text.to_owned()), |verb| Self::Verb(verb.to_owned()))
    }
}

/// Whether a meaning is a verb with its object.
pub(super) fn is_action(parts: &[Part]) -> bool {
    parts.len() > 1 && matches!(parts.first(), Some(Part::Verb(_)))
}

/// Whether a word is one of a list with blanks between them.
pub(super) fn is_in(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| known == word)
}
