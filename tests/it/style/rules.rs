//! What can be held of a text by looking at it: the rules of `docs/style.md` that a program can check.

use std::sync::LazyLock;

use fancy_regex::Regex;

/// What a text is, which decides what must be true of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The first line of an operation.
    Operation,
    /// The first line of a member.
    Member,
    /// The first line of an option, a topic or a command that is not an operation.
    Line,
    /// A paragraph of whole sentences.
    Paragraph,
    /// Anything else, of which only the phrases and the spelling are held.
    Prose,
}

/// Phrases that read as if translated, each with what to write instead.
const PHRASES: [(&str, &str); 36] = [
    (r"\bleft out\b", "if omitted"),
    (r"\bwhere (it|they) (is|are|was|were|has|have|does|do|can|may|must)\b", "if, when"),
    (r"\bwhere (there|none|nothing|neither|one|no|only|both|two|several|somebody|nobody|that|this)\b", "if, when"),
    (
        r"\b(the|an|this|that|no|its|each|every|one|whole|such|first|last|same) answer\b|\b(the|these|those|its) answers\b",
        "response",
    ),
    (r"\banswers? (holds?|names?|contains?|comes?)\b", "response"),
    (
        r"(?<!call )(?<!calls )\b(is|are|was|were|be) made\b|\bmade (for|from|of|by|with|anew|up)\b",
        "generated, created, written",
    ),
    (r"\bmay not\b", "must not, cannot"),
    (r"(?<!law )\bmay (?!\d)", "can, might"),
    (r"\bno meaning\b|\bwithout (a )?meaning\b", "cannot be used with, has no effect"),
    (r"\btaken (from|as)\b", "comes from, is read from"),
    (r"\bany more\b", "no longer"),
    (r"\bby (itself|themselves)\b", "automatically, alone"),
    (r"\b(?<!on )of (its|their|your|her|his) own\b", "its own …, custom"),
    (r"\bfrom (now|then) on\b", "new …, then"),
    (r"\bas a rule\b", "usually"),
    (r"\bat once\b", "immediately, at the same time, together"),
    (r"\bgo(es|ing)? on\b|\bwent on\b", "continue, next"),
    (r"\b(is|are|was) (there|here) already\b|\balready there\b", "already exists"),
    (r"\bno way (back|to take)\b", "cannot be undone"),
    (r"\b(is|are|was|were) gone\b", "deleted, no longer exists"),
    (r"\bfor good\b(?! microphones)", "permanently"),
    (r"\bshall\b", "must, will"),
    (r"\banew\b", "again"),
    (r"\b(is|are) (not )?to be\b|\b(has|have|had) to be\b", "must be"),
    (r"\bof (no|great|little) use\b", "useless, useful"),
    (r"\bput right\b", "corrected"),
    (r"\bpass(es|ed)? (over|by)\b", "skip, ignore"),
    (r"\bwritten down\b|\bwrites? down\b", "recorded"),
    (r"\ba great many\b", "very many"),
    (r"\bof (the|a|an|its|their) \w+ of (the|a|an|its|their|all|each|one)\b", "one `of` in a phrase"),
    (r"\bfor people to\b", "shown to people"),
    (r"\b[Pp]lease\b|\bsimply\b|\bof course\b", "nothing"),
    (r"\b(speak|speaks) for (itself|themselves)\b", "what it means"),
    (r"\b(so|as) that (it|they|one) may\b", "so that … can"),
    (r"\bwhich is (status|no)\b", "with status, not a"),
    (r"(?<![`{\w-])(?<!with account )\b[iI]ds?\b(?![`\w:/-])", "ID, IDs"),
];

/// What is not American. The API's own values, such as `Cancelled`, begin with a capital letter.
const SPELLING: &str = r"(?x)\b([A-Za-z]*colour[A-Za-z]*|[A-Za-z]*behaviour[A-Za-z]*|licence[sd]?|[A-Za-z]*organis(e|ation|ing)[A-Za-z]*|[A-Za-z]*recognis[A-Za-z]*|analys(e|ed|ing)\b
    |cancell(ed|ing)|catalogue[A-Za-z]*|dialogue[A-Za-z]*|grey[A-Za-z]*|centre[A-Za-z]*|favour[A-Za-z]*|honour[A-Za-z]*|neighbour[A-Za-z]*|[A-Za-z]*serialis[A-Za-z]*|normalis[A-Za-z]*
    |initialis[A-Za-z]*|summaris[A-Za-z]*|optimis(e|ed|ing|ation)[A-Za-z]*|customis[A-Za-z]*|authoris[A-Za-z]*|synchronis[A-Za-z]*|defence|signalling|labell[A-Za-z]*
    |modell(ed|ing)|travell[A-Za-z]*|fulfil|artefact[A-Za-z]*|whilst|amongst|programme[sd]?|judgement|learnt|spelt|afterwards\ of)\b";

/// The verbs that operations and commands begin with.
const VERBS: &str = "Add Allow Associate Ban Call Change Choose Create Delete Deregister Disassociate Edit Find Invoke Lift List \
    Make Mark Move Order Pause Redact Register Remove Rename Renew Restore Return Route Search Send Set Show Start Stop Stream Turn \
    Validate Join";

/// Words that no first line of a member begins with: they say nothing or belong to the rest of a sentence.
const EMPTY_BEGINNINGS: &str = "A An The This That If It Its Gives Specifies Specify Contains Is Where";

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap()
}

static COMPILED: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
    // An ID is one only in capital letters, but for a message of AWS that hints look for. Every other phrase is the same at
    // the beginning of a sentence.
    let beginning =
        |pattern: &str| if pattern.contains("[iI]ds?") { pattern.to_owned() } else { format!("(?i:{pattern})") };
    PHRASES.iter().map(|(pattern, instead)| (regex(&beginning(pattern)), *instead)).collect()
});
static BRITISH: LazyLock<Regex> = LazyLock::new(|| regex(SPELLING));

/// What is wrong with `text` in its `role`, each fault in words.
pub fn faults(role: Role, text: &str) -> Vec<String> {
    let mut faults: Vec<String> = Vec::new();
    for (phrase, instead) in COMPILED.iter() {
        let found = phrase.find_iter(text).map(|found| found.unwrap().as_str());
        faults.extend(found.map(|found| format!("`{found}`: write {instead}")));
    }
    let british = BRITISH.find_iter(text).map(|found| found.unwrap().as_str());
    faults.extend(british.map(|found| format!("`{found}` is not the American spelling")));
    let most = match role {
        Role::Operation => 80,
        Role::Member => 100,
        Role::Line => 120,
        Role::Paragraph | Role::Prose => usize::MAX,
    };
    let length = text.chars().count();
    if length > most {
        faults.push(format!("{length} characters long, more than {most}"));
    }
    let first = text.split([' ', ':', ',']).next().unwrap_or_default();
    let is_one_of = |words: &str| words.split_whitespace().any(|word| word == first);
    match role {
        Role::Operation if !is_one_of(VERBS) => {
            faults.push(format!("begins with `{first}`, not with a verb that is in use"))
        }
        Role::Member if is_one_of(EMPTY_BEGINNINGS) => faults.push(format!("begins with `{first}`")),
        _ => {}
    }
    match role {
        Role::Operation | Role::Member | Role::Line if text.ends_with('.') && !text.ends_with("..") => {
            faults.push("a first line has no full stop".to_owned());
        }
        Role::Paragraph if !text.ends_with(['.', ':', '?']) && !text.contains("\n- ") => {
            faults.push("a paragraph ends with a full stop".to_owned());
        }
        _ => {}
    }
    faults
}

#[test]
fn a_planted_fault_is_found() {
    for (role, text, fault) in [
        (Role::Member, "Port of the host; 5060 where it is left out", "`left out`"),
        (Role::Member, "Port of the host; 5060 where it is left out", "`where it is`"),
        (Role::Paragraph, "The answer holds the ARN.", "`The answer`"),
        (Role::Paragraph, "It may not begin with a digit.", "`may not`"),
        (Role::Paragraph, "A new one is made for each command.", "`is made`"),
        (Role::Prose, "ARN of the owner of the channel", "`of the owner of the`"),
        (Role::Prose, "the border colour", "`colour`"),
        (Role::Prose, "calls were cancelled", "`cancelled`"),
        (Role::Member, "Your own id of the user", "`id`"),
        (Role::Operation, "Meeting that is shown", "begins with `Meeting`"),
        (Role::Member, "The name of the channel", "begins with `The`"),
        (Role::Operation, "Show a meeting.", "no full stop"),
        (Role::Paragraph, "To find it, use list-channels", "ends with a full stop"),
        (
            Role::Operation,
            "Show a meeting with every one of its many attendees and with all the devices of each of these",
            "more than 80",
        ),
    ] {
        let found = faults(role, text);
        assert!(found.iter().any(|found| found.contains(fault)), "{text:?} has no fault {fault:?}: {found:?}");
    }
}

#[test]
fn a_text_in_style_has_no_fault() {
    for (role, text) in [
        (Role::Operation, "Create up to 100 attendees for a meeting in one request"),
        (Role::Member, "ID of the sub-channel to add moderators to; elastic channels only"),
        (Role::Member, "Read timeout in seconds (default: 60; 0 = none)"),
        (Role::Paragraph, "Requires a channel moderator or an app instance admin. The law may require it."),
        (Role::Prose, "an order is Cancelled, its `id` is in `app-instance/id`; no longer valid"),
    ] {
        assert_eq!(faults(role, text), Vec::<String>::new(), "{text:?}");
    }
}
