//! What to do next after the failures that people meet most.
//!
//! A hint is in the program's own words, and nothing that a service said is repeated in it.

use crate::api::Document;
use crate::api::error::ServiceError;
use crate::api::facts::ServiceFacts;
use crate::api::links;
use crate::api::operation::Operation;
use crate::api::regions;

/// A failure that is known, and its hint. Every condition must hold; one that is empty holds for all.
#[derive(Debug)]
struct Rule {
    operations: Of,
    /// Error codes.
    codes: &'static [&'static str],
    /// Parts of the message in small letters, of which one must be there.
    says: &'static [&'static str],
    /// A member that the request must have.
    has: &'static str,
    hint: &'static str,
}

#[derive(Debug)]
enum Of {
    /// Every operation.
    Any,
    /// The operations with these names.
    Named(&'static [&'static str]),
    /// The operations whose name has one of these parts.
    About(&'static [&'static str]),
    /// The operations that have this member.
    Taking(&'static str),
}

/// The least of a rule: what the table leaves out of each.
const ANY: Rule = Rule { operations: Of::Any, codes: &[], says: &[], has: "", hint: "" };

const THROTTLED: &[&str] = &["ThrottlingException", "ThrottledClientException", "TooManyRequestsException"];
const OVER_LIMIT: &[&str] =
    &["ResourceLimitExceededException", "LimitExceededException", "ServiceQuotaExceededException"];
const CONFLICT: &[&str] = &["ConflictException", "ResourceInUseException"];
const IN_USE: &[&str] = &["associat", "in use", "sip rule", "disabled"];

const MEETING_GONE: &str = "A meeting ends by itself: after 24 hours, or five minutes after the last attendee has left. \
     If it should still run, give --region the control region that created it.";
const APPLICATION_IN_USE: &str = "SIP rules lead to it. Find them with chimectl voice list-sip-rules \
     --sip-media-application-id, then disable each with update-sip-rule --disabled and delete it with delete-sip-rule.";
const RULE_ENABLED: &str = "A SIP rule is disabled before it is deleted: chimectl voice update-sip-rule --disabled \
     (--name is required).";
const NUMBER_IN_USE: &str = "chimectl voice get-phone-number shows its Associations. Take it off with \
     disassociate-phone-numbers-from-voice-connector or -from-voice-connector-group, or delete-sip-rule of the rule \
     that it triggers.";

/// The failures that are known. Of those that fit, the first one counts.
const RULES: &[Rule] = &[
    Rule {
        says: &["credential should be scoped to a valid region"],
        hint: "The control region (--region) and the region in which the media runs (--media-region) are two things.",
        ..ANY
    },
    Rule {
        says: &["ownership mismatch"],
        hint: "The meeting must belong to the calling account: compare the account in the source ARN with that of the \
               credentials (--profile).",
        ..ANY
    },
    Rule {
        operations: Of::Named(&["CreateMediaCapturePipeline", "CreateMediaConcatenationPipeline"]),
        says: &["s3", "bucket"],
        hint: "The bucket must be in the meeting's account and region, with a bucket policy for \
               mediapipelines.chime.amazonaws.com.",
        ..ANY
    },
    Rule {
        operations: Of::About(&["VoiceProfile", "SpeakerSearchTask", "VoiceToneAnalysisTask"]),
        codes: THROTTLED,
        hint: "The default quota of voice analytics is zero: ask AWS for an increase before the first call.",
        ..ANY
    },
    Rule {
        operations: Of::Named(&["CreateSipMediaApplicationCall"]),
        codes: THROTTLED,
        hint: "By default an account may start one such call a second; wait, or ask AWS for an increase.",
        ..ANY
    },
    Rule {
        codes: THROTTLED,
        hint: "The request rate of the account is used up; wait, and make fewer calls at once.",
        ..ANY
    },
    Rule {
        operations: Of::Named(&["CreateMediaCapturePipeline"]),
        codes: OVER_LIMIT,
        says: &["limit"],
        hint: "A meeting takes one capture at a time: chimectl media-pipelines list-media-capture-pipelines shows \
               what runs, delete-media-capture-pipeline ends it.",
        ..ANY
    },
    Rule {
        operations: Of::Named(&["CreateMediaLiveConnectorPipeline", "CreateMediaStreamPipeline"]),
        codes: OVER_LIMIT,
        says: &["limit"],
        hint: "A meeting takes one live connector and one stream pipeline at a time: chimectl media-pipelines \
               list-media-pipelines shows what runs, delete-media-pipeline ends it.",
        ..ANY
    },
    Rule { operations: Of::Taking("MeetingId"), codes: &["NotFoundException"], hint: MEETING_GONE, ..ANY },
    Rule { codes: &["NotFoundException"], says: &["meeting"], hint: MEETING_GONE, ..ANY },
    Rule { operations: Of::Named(&["DeleteSipMediaApplication"]), codes: CONFLICT, hint: APPLICATION_IN_USE, ..ANY },
    Rule { operations: Of::Named(&["DeleteSipMediaApplication"]), says: IN_USE, hint: APPLICATION_IN_USE, ..ANY },
    Rule { operations: Of::Named(&["DeleteSipRule"]), codes: CONFLICT, hint: RULE_ENABLED, ..ANY },
    Rule { operations: Of::Named(&["DeleteSipRule"]), says: IN_USE, hint: RULE_ENABLED, ..ANY },
    Rule { operations: Of::Named(&["DeletePhoneNumber"]), codes: CONFLICT, hint: NUMBER_IN_USE, ..ANY },
    Rule { operations: Of::Named(&["DeletePhoneNumber"]), says: IN_USE, hint: NUMBER_IN_USE, ..ANY },
    Rule {
        operations: Of::Named(&["DeleteVoiceConnector"]),
        codes: CONFLICT,
        hint: "Free it first: take its numbers off with chimectl voice disassociate-phone-numbers-from-voice-connector, \
               take it out of groups with update-voice-connector-group, and delete the SIP rules that it triggers with \
               delete-sip-rule.",
        ..ANY
    },
    Rule {
        operations: Of::Named(&["DeleteVoiceConnectorGroup"]),
        codes: CONFLICT,
        hint: "Empty it first: chimectl voice disassociate-phone-numbers-from-voice-connector-group takes its numbers \
               off, update-voice-connector-group --voice-connector-items '[]' its voice connectors.",
        ..ANY
    },
    Rule {
        operations: Of::Named(&["DeleteChannelFlow"]),
        codes: CONFLICT,
        hint: "Channels use it: chimectl messaging list-channels-associated-with-channel-flow finds them, \
               disassociate-channel-flow frees each.",
        ..ANY
    },
    Rule {
        operations: Of::Named(&["AssociateChannelFlow"]),
        codes: CONFLICT,
        hint: "A channel has one flow: chimectl messaging describe-channel shows it, disassociate-channel-flow takes \
               it off.",
        ..ANY
    },
    Rule {
        operations: Of::Named(&["DeleteMediaPipelineKinesisVideoStreamPool"]),
        codes: CONFLICT,
        hint: "Stream pipelines use it: chimectl media-pipelines list-media-pipelines finds them, \
               delete-media-pipeline ends each.",
        ..ANY
    },
    Rule {
        operations: Of::Named(&["DeleteMediaInsightsPipelineConfiguration"]),
        codes: CONFLICT,
        hint: "Something uses it: end its pipelines with chimectl media-pipelines delete-media-pipeline, and take it \
               out of voice connectors with chimectl voice put-voice-connector-streaming-configuration.",
        ..ANY
    },
    Rule {
        codes: CONFLICT,
        has: "ClientRequestToken",
        hint: "If the token was used for another request, take a new --client-request-token, or none.",
        ..ANY
    },
    Rule {
        codes: &["ForbiddenException", "AccessDeniedException"],
        has: "ChimeBearer",
        hint: "The bearer must be an existing user or bot of that app instance (chimectl identity \
               list-app-instance-users shows the users) who may do this, and the IAM policy of the credentials must \
               allow it for the bearer.",
        ..ANY
    },
    Rule {
        codes: &["ForbiddenException", "AccessDeniedException", "AccessDenied"],
        hint: "The IAM policy of the credentials must allow this; --profile chooses others.",
        ..ANY
    },
    Rule {
        codes: &[
            "UnauthorizedException",
            "UnauthorizedClientException",
            "UnrecognizedClientException",
            "InvalidClientTokenId",
            "InvalidSignatureException",
            "SignatureDoesNotMatch",
        ],
        hint: "Check which credentials are used: --profile, AWS_PROFILE, AWS_ACCESS_KEY_ID.",
        ..ANY
    },
    Rule {
        codes: &["ExpiredToken", "ExpiredTokenException"],
        hint: "The credentials have expired: sign in again, or renew AWS_SESSION_TOKEN with its keys.",
        ..ANY
    },
    Rule {
        codes: OVER_LIMIT,
        hint: "A quota is used up: delete what is not needed any more, or ask AWS for an increase.",
        ..ANY
    },
];

impl Rule {
    fn fits(&self, operation: &Operation, input: &Document, code: &str, message: &str) -> bool {
        let of = match self.operations {
            Of::Any => true,
            Of::Named(names) => names.contains(&operation.name),
            Of::About(parts) => parts.iter().any(|part| operation.name.contains(part)),
            Of::Taking(member) => operation.member(member).is_some(),
        };
        of && (self.codes.is_empty() || self.codes.contains(&code))
            && (self.says.is_empty() || self.says.iter().any(|part| message.contains(part)))
            && (self.has.is_empty() || input.contains_key(self.has))
    }
}

/// The hints for an error that the service in `region` answered with.
pub fn of_answer(operation: &Operation, input: &Document, region: &str, error: &ServiceError) -> Vec<String> {
    let message = error.message.to_lowercase();
    let rule = RULES.iter().find(|rule| rule.fits(operation, input, &error.code, &message));
    let mut hints: Vec<_> = rule.map(|rule| rule.hint.to_owned()).into_iter().collect();
    if is_about_absence(operation, &error.code, &message) {
        hints.extend(links::not_found(operation, input));
    }
    if message.contains("region") {
        hints.extend(regions::advice(operation.service, region));
    }
    if error.code == "BadRequestException"
        && let Some(media_region) = input.get("MediaRegion").and_then(|region| region.as_str())
    {
        hints.extend(regions::media_advice(media_region));
    }
    hints
}

/// Whether the service may mean that something does not exist. Where the reference lists no NotFoundException,
/// what does not exist is forbidden; a message about the bearer then means that it may not do this.
fn is_about_absence(operation: &Operation, code: &str, message: &str) -> bool {
    let lists_absence = || {
        let facts = ServiceFacts::of(operation.service).operation(operation.name);
        facts.is_none_or(|facts| facts.errors.contains_key("NotFoundException"))
    };
    code == "NotFoundException" || code == "ForbiddenException" && !message.contains("bearer") && !lists_absence()
}

/// The hint for a list that came back empty.
pub fn of_empty_list(operation: &Operation) -> Option<&'static str> {
    (operation.name == "ListChannels").then_some(
        "Private channels are listed apart: add --privacy PRIVATE as an admin, or use chimectl messaging \
         list-channel-memberships-for-app-instance-user.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::service::Service;
    use crate::services::Operations as _;

    fn operations() -> impl Iterator<Item = &'static Operation> {
        Service::ALL.iter().flat_map(|service| service.operations()).copied()
    }

    #[test]
    fn every_rule_is_about_operations_and_members_that_exist() {
        for rule in RULES {
            let exist = match rule.operations {
                Of::Any => true,
                Of::Named(names) => names.iter().all(|name| operations().any(|operation| operation.name == *name)),
                Of::About(parts) => {
                    parts.iter().all(|part| operations().any(|operation| operation.name.contains(part)))
                }
                Of::Taking(member) => operations().any(|operation| operation.member(member).is_some()),
            };
            assert!(exist, "{rule:?}");
            assert!(rule.says.iter().all(|part| part.to_lowercase() == **part), "{rule:?}");
            assert!(
                rule.has.is_empty() || operations().any(|operation| operation.member(rule.has).is_some()),
                "{rule:?}"
            );
        }
    }

    #[test]
    fn every_rule_can_be_reached() {
        for (at, rule) in RULES.iter().enumerate() {
            let mut input = Document::new();
            if !rule.has.is_empty() {
                input.insert(rule.has.to_owned(), "x".into());
            }
            let code = rule.codes.first().copied().unwrap_or("BadRequestException");
            let message = rule.says.first().copied().unwrap_or_default();
            let first =
                |operation: &Operation| RULES.iter().position(|rule| rule.fits(operation, &input, code, message));
            assert!(operations().any(|operation| first(operation) == Some(at)), "{rule:?}");
        }
    }

    #[test]
    fn every_command_that_a_hint_names_exists() {
        let commands: Vec<_> = operations().map(Operation::command).collect();
        let hints = RULES.iter().map(|rule| rule.hint).chain(operations().filter_map(of_empty_list));
        for hint in hints {
            let words = hint.split([' ', ',', ':', '.', ')', '(']);
            let is_command = |word: &&str| {
                let verbs = ["list-", "get-", "create-", "delete-", "update-", "put-", "describe-", "disassociate-"];
                verbs.iter().any(|verb| word.starts_with(verb))
            };
            for word in words.filter(is_command) {
                assert!(commands.iter().any(|command| command == word), "{word} in {hint:?}");
            }
        }
    }
}
