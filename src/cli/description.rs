//! The description of an input member, for every place that prints it: `--help` (`help.rs`), the manual (`manual/`) and
//! the reference (`tests/it/generated.rs`). Those only handle layout.

use crate::api::check::allowed;
use crate::api::facts::{Limits, Pattern, ServiceFacts};
use crate::api::kind::Kind;
use crate::api::links;
use crate::api::operation::{Member, Operation};
use crate::cli::input::{sample, short_sample};
use crate::text::paragraphs;

/// The flag that gives a member, without its hyphens.
#[derive(Debug)]
pub enum Flag {
    /// `--name VALUE`.
    Value {
        /// Its name.
        name: String,
        /// The placeholder for the value in help.
        value: &'static str,
    },
    /// `--on` and `--off`, of a boolean. Neither takes a value.
    Switch {
        /// The flag for true.
        on: String,
        /// The flag for false.
        off: String,
    },
}

impl Flag {
    /// The flag of an operation's member.
    pub fn of(member: &Member) -> Self {
        let name = member.flag();
        match member.kind {
            Kind::Boolean => Self::Switch { off: format!("no-{name}"), on: name },
            kind => Self::Value { name, value: value_name(kind) },
        }
    }
}

fn value_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "TEXT",
        Kind::Choice(_) => "CHOICE",
        Kind::Integer | Kind::Float => "NUMBER",
        Kind::Timestamp => "TIME",
        Kind::Boolean => "BOOLEAN",
        Kind::Map(_) | Kind::Structure(_) => "KEY=VALUE",
        Kind::List(item) => value_name(*item),
    }
}

/// One value of a member in both forms that a flag takes, in quotes for the shell.
#[derive(Debug)]
pub struct Samples {
    /// As `'Key=text,Value=text'`. Of a list it is one word.
    pub shorthand: String,
    /// As JSON.
    pub json: String,
}

impl Samples {
    /// Samples of a value that has names in it; nobody needs one of a text or a number.
    fn of(kind: Kind) -> Option<Self> {
        let has_names = matches!(kind, Kind::Map(_)) || kind.structure().is_some();
        let quoted = |value: String| format!("'{value}'");
        has_names.then(|| Self { shorthand: quoted(short_sample(kind)), json: quoted(sample(kind)) })
    }
}

/// All that is known of a member.
#[derive(Debug)]
pub struct Description {
    /// Its name in the API.
    pub name: &'static str,
    /// Its flag; none for a member of a structure.
    pub flag: Option<Flag>,
    /// What it is for, in paragraphs separated by blank lines.
    pub help: String,
    /// Its kind, known values and limits in words; none for a flag that takes no value.
    pub takes: Option<String>,
    /// The pattern of the whole value.
    pub pattern: Option<&'static Pattern>,
    /// Whether it must be given.
    pub required: bool,
    /// Whether its value is hidden wherever a request is shown.
    pub secret: bool,
    /// Where its values come from.
    pub source: Option<String>,
    /// How a value with names in it is written; none for a member of a structure, which its structure's samples show.
    pub samples: Option<Samples>,
    /// The members of the structure that it is, or is a list or a map of.
    pub members: Vec<Self>,
}

impl Description {
    /// Describes a member of `operation`, which a flag gives.
    pub fn of(operation: &Operation, member: &Member) -> Self {
        let facts = ServiceFacts::of(operation.service);
        let limits = facts.operation(operation.name).and_then(|facts| facts.member(member.name));
        let inside = Self::inside(member, limits.unwrap_or(Limits::NONE), facts);
        let flag = Flag::of(member);
        Self {
            takes: inside.takes.filter(|_| matches!(flag, Flag::Value { .. })),
            flag: Some(flag),
            source: links::find(operation, member.name).map(|link| link.advice(operation)),
            samples: Samples::of(member.kind),
            ..inside
        }
    }

    /// Describes a member as part of a value.
    fn inside(member: &Member, limits: &Limits, facts: &ServiceFacts) -> Self {
        let structure = member.kind.structure();
        let stated = structure.and_then(|structure| facts.structure(structure.name));
        let limits_of = |member: &Member| stated.and_then(|stated| stated.get(member.name)).unwrap_or(Limits::NONE);
        let members = structure.map(|structure| structure.members).unwrap_or_default();
        Self {
            name: member.name,
            flag: None,
            help: paragraphs(member.help),
            takes: Some(allowed(member.kind, limits)),
            pattern: limits.pattern,
            required: member.required,
            secret: member.sensitive,
            source: None,
            samples: None,
            members: members.iter().map(|member| Self::inside(member, limits_of(member), facts)).collect(),
        }
    }

    /// Remarks on its value: that it is hidden, and where it comes from.
    pub fn remarks(&self) -> impl Iterator<Item = &str> {
        self.secret.then_some("hidden in logs").into_iter().chain(self.source.as_deref())
    }

    /// What it accepts, whether it is required, and the remarks, as one sentence; none if there is nothing to say.
    pub fn sentence(&self) -> Option<String> {
        let required = self.required.then_some("required");
        let rest: Vec<_> = required.into_iter().chain(self.remarks()).collect();
        match &self.takes {
            Some(takes) => Some(format!("Takes {}.", [&[takes.as_str()], rest.as_slice()].concat().join("; "))),
            None if rest.is_empty() => None,
            None => Some(format!("{}.", capitalized(&rest.join("; ")))),
        }
    }
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// The members of `operation` in the order of its help: the required ones first.
pub fn required_first(operation: &Operation) -> impl Iterator<Item = &'static Member> {
    let (required, optional): (Vec<_>, Vec<_>) = operation.members.iter().partition(|member| member.required);
    required.into_iter().chain(optional)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::service::Service;
    use crate::services::Operations as _;

    fn described(operation: &str, member: &str) -> Description {
        let operation = Service::ALL.iter().find_map(|service| service.operation(operation)).unwrap();
        Description::of(operation, operation.member(member).unwrap())
    }

    #[test]
    fn a_sentence_says_what_is_taken_and_what_else_is_to_be_known() {
        for (operation, member, sentence) in [
            ("CreateMeeting", "ExternalMeetingId", "Takes text, 2 to 64 characters; required; hidden in logs."),
            ("GetMeeting", "MeetingId", "Takes text; required; returned by: chimectl meetings create-meeting."),
            ("CreateVoiceConnector", "RequireEncryption", "Required."),
        ] {
            assert_eq!(described(operation, member).sentence().as_deref(), Some(sentence));
        }
        assert_eq!(described("CreateSipRule", "Disabled").sentence(), None);
    }

    #[test]
    fn members_of_a_value_are_described_with_their_limits() {
        let tags = described("CreateMeeting", "Tags");
        let names: Vec<_> = tags.members.iter().map(|member| (member.name, member.required)).collect();
        assert_eq!(names, [("Key", true), ("Value", true)]);
        assert_eq!(tags.members[0].takes.as_deref(), Some("text, 1 to 128 characters"));
        assert!(tags.members.iter().all(|member| member.flag.is_none() && member.samples.is_none()));
    }

    #[test]
    fn a_shell_reads_each_sample_as_one_word() {
        let mut count = 0;
        for operation in Service::ALL.iter().flat_map(|service| service.operations()) {
            for samples in operation.members.iter().filter_map(|member| Description::of(operation, member).samples) {
                for sample in [samples.shorthand, samples.json] {
                    let inside = sample.strip_prefix('\'').and_then(|sample| sample.strip_suffix('\''));
                    assert!(inside.is_some_and(|inside| !inside.contains('\'')), "{sample}");
                    count += 1;
                }
            }
        }
        assert!(count > 100, "{count} samples");
    }
}
