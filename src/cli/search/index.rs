//! Search for commands in people's words: each word of a search is compared by meaning with the verb and the nouns of each
//! command's name, and parts of the name that no word asked for count against the command.
//!
//! The index is built on demand, which takes less than a hundredth of a second, so no other command pays for it.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::entry::{Command, Entry, Part, is_action, is_in};
use super::synonyms::{EMPTY, MANY, PAIRS, TABLE, TOWARDS};
use super::words::{forms, singular, split};
use crate::text::suggestion;

/// A command that was found.
#[derive(Debug, Clone, Copy)]
pub struct Found<'a> {
    /// The command.
    pub command: &'a Command,
    /// How much of the search it matches, from 0 to 1.
    pub share: f64,
    /// Its place among the others: the share, less what of its name was not asked for.
    score: f64,
}

impl Found<'_> {
    /// Whether it fits worse than `other` by more than that.
    pub fn is_behind(&self, other: &Self, difference: f64) -> bool {
        other.score - self.score > difference
    }
}

/// The verbs of the API.
const VERBS: &str = "create delete get describe list update put associate disassociate search send start stop tag untag register \
                     deregister redact restore validate";
/// What each meaning of a word counts less than the one before it: of a verb, of a noun.
const STEPS: (f64, f64) = (0.12, 0.15);
/// What a word counts that is only in the summary: one that is known, and one that is in no command's name.
const IN_SUMMARY: (f64, f64) = (0.2, 0.4);
/// What the nouns that were not asked for count against a command.
const UNASKED: f64 = 0.12;
/// What the other nouns count where the verb is an action of its own: whom one bans is in no name.
const BESIDE_ACTION: f64 = 0.45;

/// The factor of an action if the guess names the object of another action.
const UNNAMED: f64 = 0.8;

/// All commands, with the words of their names.
pub struct Index {
    entries: Vec<Entry>,
    meanings: BTreeMap<String, Vec<Vec<Part>>>,
    /// How much a noun tells of a command, from 0 to 1: the fewer have it, the more.
    rarity: BTreeMap<String, f64>,
    verbs: BTreeSet<String>,
    /// The words of all summaries, none of which is a typo.
    told: BTreeSet<String>,
}

/// A word of a search, with its possible meanings and their probability.
struct Word {
    text: String,
    meanings: Vec<(Vec<Part>, f64)>,
    weight: f64,
    is_reading: bool,
}

/// A search.
struct Search {
    words: Vec<Word>,
    is_plural: bool,
    is_for_many: bool,
}

impl Index {
    /// An index of these commands.
    pub fn of(commands: impl IntoIterator<Item = Command>) -> Self {
        let api: BTreeSet<String> = VERBS.split_whitespace().map(str::to_owned).collect();
        let entries: Vec<_> = commands.into_iter().map(|command| Entry::of(command, &api)).collect();
        let mut counts: BTreeMap<String, f64> = BTreeMap::new();
        entries
            .iter()
            .flat_map(|entry| entry.nouns.keys())
            .for_each(|noun| *counts.entry(noun.clone()).or_default() += 1.0);
        let all = 1.0 + entries.len() as f64;
        let mut meanings: BTreeMap<String, Vec<Vec<Part>>> = BTreeMap::new();
        for (words, stand_for) in TABLE {
            let stand_for: Vec<Vec<Part>> =
                stand_for.split('|').map(|meaning| meaning.split_whitespace().map(Part::of).collect()).collect();
            for word in words.split_whitespace() {
                meanings.entry(singular(word)).or_default().extend(stand_for.clone());
            }
        }
        Self {
            rarity: counts.into_iter().map(|(noun, count)| (noun, (all / count).ln() / all.ln())).collect(),
            verbs: entries.iter().map(|entry| entry.verb.clone()).filter(|verb| !verb.is_empty()).chain(api).collect(),
            told: entries.iter().flat_map(|entry| entry.summary.iter().cloned()).collect(),
            entries,
            meanings,
        }
    }

    /// The commands that `text` asks for, the likeliest first; of one group, or of all.
    pub fn search(&self, text: &str, group: Option<&str>) -> Vec<Found<'_>> {
        let search = self.read(text);
        let among =
            |entry: &&Entry| group.is_none_or(|group| entry.command.path.first().is_some_and(|name| name == group));
        let mut found: Vec<_> = self.entries.iter().filter(among).map(|entry| self.weigh(entry, &search)).collect();
        found.retain(|found| found.share > 0.0);
        let length = |found: &Found| found.command.path.last().map_or(0, String::len);
        found.sort_by(|one, other| {
            let by_score = other.score.partial_cmp(&one.score).unwrap_or(Ordering::Equal);
            by_score
                .then_with(|| length(one).cmp(&length(other)))
                .then_with(|| one.command.path.cmp(&other.command.path))
        });
        found
    }

    /// Whether every word of a text is one that commands or synonyms have.
    pub fn knows(&self, text: &str) -> bool {
        words_of(text).iter().all(|word| forms(word).iter().any(|form| self.has(form)) || is_in(MANY, word))
    }

    /// Whether a word of the text names something to do.
    pub fn has_verb(&self, text: &str) -> bool {
        let words = words_of(text);
        is_many(&words) || words.iter().any(|word| self.is_verb(&self.known_form(word)))
    }

    fn has(&self, word: &str) -> bool {
        self.meanings.contains_key(word) || self.rarity.contains_key(word) || self.verbs.contains(word)
    }

    /// The form of a word that is known, or the nearest word that is, if the word is a slip.
    fn known_form(&self, word: &str) -> String {
        let forms = forms(word);
        let known = forms.iter().find(|form| self.has(form));
        if let Some(form) = known.or_else(|| forms.iter().find(|form| self.told.contains(*form))) {
            return form.clone();
        }
        let known = self.meanings.keys().chain(self.rarity.keys()).chain(&self.verbs).map(String::as_str);
        // Short words are similar to too many others.
        let near = Some(word).filter(|word| word.chars().count() > 3).and_then(|word| suggestion(word, known));
        near.map_or_else(|| singular(word), str::to_owned)
    }

    fn is_verb(&self, word: &str) -> bool {
        let begins = |meaning: &Vec<Part>| matches!(meaning.first(), Some(Part::Verb(_)));
        self.verbs.contains(word) || self.meanings.get(word).is_some_and(|meanings| meanings.iter().any(begins))
    }

    fn read(&self, text: &str) -> Search {
        let all = words_of(text);
        let is_plural = is_many(&all);
        let is_for_many = all.iter().any(|word| is_in(MANY, word));
        let mut known: Vec<_> =
            all.iter().filter(|word| !is_in(MANY, word)).map(|word| self.known_form(word)).collect();
        if is_plural && known.iter().all(|word| self.has(word) && !self.is_verb(word)) {
            // Only things, in the plural: `channel-members`.
            known.push("list".to_owned());
        }
        let verb = known.iter().position(|word| self.is_verb(word));
        let mut meanings: Vec<_> = known
            .iter()
            .enumerate()
            .map(|(at, word)| self.meanings_of(word, verb.is_none_or(|verb| verb == at)))
            .collect();
        prefer_named(&mut meanings);
        let has_action = meanings.iter().any(|meanings| meanings.iter().any(|(parts, _)| is_action(parts)));
        let words = known.into_iter().zip(meanings).map(|(text, meanings)| {
            let weight = self.weight(&meanings, has_action);
            let is_reading = matches!(meanings.first(), Some((parts, _)) if *parts == [Part::Verb("get".to_owned())]);
            Word { text, meanings, weight, is_reading }
        });
        Search { words: words.collect(), is_plural, is_for_many }
    }

    /// The possible meanings of a word. Alone, it is an action only if it is the verb.
    fn meanings_of(&self, word: &str, is_verb: bool) -> Vec<(Vec<Part>, f64)> {
        let meanings = self.meanings.get(word).map(Vec::as_slice).unwrap_or_default();
        let fitting = meanings.iter().filter(|parts| is_verb || !is_action(parts));
        let likely = |(at, parts): (usize, &Vec<Part>)| {
            let step = if matches!(parts.last(), Some(Part::Verb(_))) { STEPS.0 } else { STEPS.1 };
            (parts.clone(), (1.0 - step * at as f64).max(0.5))
        };
        let mut all: Vec<_> = fitting.enumerate().map(likely).collect();
        let has =
            |all: &[(Vec<Part>, f64)], part: &Part| all.iter().any(|(parts, _)| parts.as_slice() == [part.clone()]);
        let (noun, verb) = (Part::Noun(word.to_owned()), Part::Verb(word.to_owned()));
        if self.rarity.contains_key(word) && !has(&all, &noun) {
            let likely = if all.is_empty() { 1.0 } else { 0.9 };
            all.push((vec![noun], likely));
        }
        if self.verbs.contains(word) && !has(&all, &verb) {
            all.push((vec![verb], 1.0));
        }
        all
    }

    /// What a word counts among the others.
    fn weight(&self, meanings: &[(Vec<Part>, f64)], has_action: bool) -> f64 {
        let Some((first, _)) = meanings.first() else { return 1.0 };
        if meanings.iter().any(|(parts, _)| is_action(parts)) {
            return 1.6;
        }
        if meanings.iter().any(|(parts, _)| matches!(parts.first(), Some(Part::Verb(_)))) {
            return 1.0;
        }
        let rarity = first.iter().map(|part| match part {
            Part::Noun(noun) => self.rarity.get(noun).copied().unwrap_or(0.0),
            Part::Verb(_) => 0.0,
        });
        let rarest = rarity.fold(0.0, f64::max);
        (0.8 + rarest) * if has_action && rarest < 0.7 { BESIDE_ACTION } else { 1.0 }
    }

    /// How well a command matches the search.
    fn weigh<'a>(&'a self, entry: &'a Entry, search: &Search) -> Found<'a> {
        let (mut fits, mut weights) = (0.0, 0.0);
        let mut asked: BTreeSet<&str> = BTreeSet::new();
        for word in &search.words {
            let (mut best, parts) = entry.best(&word.meanings);
            let mut parts = parts.unwrap_or_default();
            if search.is_plural && word.is_reading {
                // Many are not shown one by one.
                (best, parts) = if entry.verb == "list" { (1.0, &[][..]) } else { (best * 0.8, parts) };
            }
            let in_summary = if word.meanings.is_empty() { IN_SUMMARY.1 } else { IN_SUMMARY.0 };
            if best < in_summary && entry.summary.contains(&word.text) {
                best = in_summary;
            }
            fits += word.weight * best;
            weights += word.weight;
            asked.extend(parts.iter().filter_map(|part| match part {
                Part::Noun(noun) if entry.fit(part) > 0.0 => Some(noun.as_str()),
                _ => None,
            }));
        }
        let share = if weights > 0.0 { fits / weights } else { 0.0 };
        let unasked = entry.nouns.iter().filter(|(noun, _)| !asked.contains(noun.as_str()));
        let unasked: f64 =
            unasked.map(|(noun, worth)| worth.weight * self.rarity.get(noun).copied().unwrap_or(0.0)).sum();
        let many = match (entry.is_for_many, search.is_for_many, search.is_plural) {
            (false, ..) => 0.0,
            (true, true, _) => 0.15,
            (true, false, true) => 0.02,
            (true, false, false) => -0.04,
        };
        Found { command: &entry.command, share, score: share - UNASKED * unasked + many }
    }
}

/// Prefers the actions whose object another word names: `kick-participant`.
fn prefer_named(meanings: &mut [Vec<(Vec<Part>, f64)>]) {
    let first = meanings.iter().filter_map(|meanings| meanings.first()).filter(|(parts, _)| !is_action(parts));
    let named: Vec<Part> = first.flat_map(|(parts, _)| parts.clone()).collect();
    let is_named = |parts: &[Part]| is_action(parts) && parts[1..].iter().any(|noun| named.contains(noun));
    for meanings in meanings {
        if meanings.iter().any(|(parts, _)| is_named(parts)) {
            for (parts, likely) in meanings.iter_mut().filter(|(parts, _)| is_action(parts)) {
                *likely = if is_named(parts) { 1.0 } else { *likely * UNNAMED };
            }
        }
    }
}

/// Whether several words ask for many things.
fn is_many(words: &[String]) -> bool {
    words.len() > 1 && words.last().is_some_and(|last| singular(last) != *last)
}

/// The words, with the pairs of [`PAIRS`] joined.
fn paired(words: Vec<String>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for word in words {
        let is_second = |first: &mut String| PAIRS.contains(&(first.as_str(), singular(&word).as_str()));
        match all.pop_if(is_second) {
            Some(first) => all.push(first + &singular(&word)),
            None => all.push(word),
        }
    }
    all
}

/// The significant words of a text. The thing that something is added to, or removed from, is a separate kind of word.
fn words_of(text: &str) -> Vec<String> {
    let all = paired(split(text));
    let has_rest = all.iter().any(|word| !is_in(EMPTY, word));
    let before = std::iter::once("").chain(all.iter().map(String::as_str));
    let towards = |word: &str| format!("to-{}", singular(word));
    let is_known = |word: &str| TABLE.iter().any(|(words, _)| is_in(words, word));
    all.iter()
        .zip(before)
        .filter(|(word, _)| !has_rest || !is_in(EMPTY, word))
        .map(|(word, before)| {
            let towards = Some(towards(word)).filter(|towards| is_in(TOWARDS, before) && is_known(towards));
            towards.unwrap_or_else(|| word.clone())
        })
        .collect()
}
