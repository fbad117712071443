//! The causes of failures that are known, by what the service says, and what to do about each.
//!
//! A code alone seldom is a cause: the same one stands for a missing permission, a wrong bearer and an account that may not
//! use the service. So a rule is as narrow as the words are known, the narrow ones stand before the wide ones, and where
//! the words say more than any hint could, a rule without a hint keeps the wide ones away: a hint that may be wrong is
//! worse than none.

use super::Of::{About, In, Named, Taking};
use super::{ANY, Rule};
use crate::api::service::Service;

// Codes are without `Exception` at their end, because bodies have them without and headers with it.
const THROTTLED: &[&str] =
    &["Throttling", "ThrottledClient", "Throttled", "TooManyRequests", "RequestLimitExceeded", "429"];
const OVER_LIMIT: &[&str] = &["ResourceLimitExceeded", "LimitExceeded", "ServiceQuotaExceeded"];
const CONFLICT: &[&str] = &["Conflict", "ResourceInUse"];
const NOT_FOUND: &[&str] = &["NotFound", "ResourceNotFound"];
const REFUSED: &[&str] = &["Forbidden", "AccessDenied", "403"];
const UNKNOWN_CALLER: &[&str] = &[
    "Unauthorized",
    "UnauthorizedClient",
    "UnrecognizedClient",
    "InvalidClientTokenId",
    "InvalidSignature",
    "SignatureDoesNotMatch",
    "MissingAuthenticationToken",
    "401",
];
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

const CLOCK: &str = "The time of the signature is not the service's time: compare this machine's clock (date -u) with the \
     right time, and set it.";
const EXPIRED: &str = "The credentials have expired: sign in again, or renew AWS_SESSION_TOKEN with its keys.";
const ROLE: &[&str] = &["service-linked role", "service linked role", "awsserviceroleforamazonchime"];
const ROLE_REFUSED: &str = "The service makes a role for itself in the account, with the permissions of the caller: the IAM \
     policy of the credentials must allow iam:CreateServiceLinkedRole.";
const ROLE_OF_VOICE: &str = "If the account has no such role: aws iam create-service-linked-role --aws-service-name \
     voiceconnector.chime.amazonaws.com makes it.";
const ROLE_OF_PIPELINES: &str = "If the account has no such role: aws iam create-service-linked-role --aws-service-name \
     mediapipelines.chime.amazonaws.com makes it.";
const ROLE_OF_TRANSCRIPTION: &str = "If the account has no such role: aws iam create-service-linked-role \
     --aws-service-name transcription.chime.amazonaws.com makes it.";
const BUCKET: &str = "The bucket must be in the meeting's account and region, with a bucket policy for \
     mediapipelines.chime.amazonaws.com.";
const BEARER: &str = "The bearer must be the ARN of an existing user or bot of that app instance (--chime-bearer or \
     CHIMECTL_BEARER): chimectl identity list-app-instance-users shows the users.";

/// The failures that are known. Of those that fit, the first one counts.
pub const RULES: &[Rule] = &[
    // The time.
    Rule { says: &["signature expired", "signature not yet current"], hint: CLOCK, ..ANY },
    Rule { codes: &["RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture"], hint: CLOCK, ..ANY },
    Rule { says: &["security token included in the request is expired"], hint: EXPIRED, ..ANY },
    Rule { codes: &["ExpiredToken"], hint: EXPIRED, ..ANY },
    // The region and the address.
    Rule {
        says: &["credential should be scoped to correct service"],
        hint: "The request went to an address of another service: check --endpoint-url and AWS_ENDPOINT_URL.",
        ..ANY
    },
    Rule {
        says: &["credential should be scoped to a valid region"],
        hint: "The control region (--region) and the region in which the media runs (--media-region) are two things.",
        ..ANY
    },
    // What the account lacks.
    Rule { says: &["createservicelinkedrole"], hint: ROLE_REFUSED, ..ANY },
    Rule { operations: In(Service::Voice), says: ROLE, hint: ROLE_OF_VOICE, ..ANY },
    Rule { operations: In(Service::MediaPipelines), says: ROLE, hint: ROLE_OF_PIPELINES, ..ANY },
    Rule { operations: Named(&["StartMeetingTranscription"]), says: ROLE, hint: ROLE_OF_TRANSCRIPTION, ..ANY },
    Rule { says: ROLE, ..ANY },
    // No policy of the account changes this, and the service says what it is about.
    Rule { says: &["with account id", "subscription check failed", "account is not", "account has been"], ..ANY },
    Rule {
        says: &["ownership mismatch"],
        hint: "The meeting must belong to the calling account: compare the account in the source ARN with that of the \
               credentials (--profile).",
        ..ANY
    },
    Rule {
        operations: Named(&["CreateMediaCapturePipeline", "CreateMediaConcatenationPipeline"]),
        says: &["s3 bucket", "bucket policy", "access to the bucket"],
        hint: BUCKET,
        ..ANY
    },
    Rule {
        operations: About(&["VoiceProfile", "SpeakerSearchTask", "VoiceToneAnalysisTask"]),
        codes: THROTTLED,
        hint: "The default quota of voice analytics is zero: ask AWS for an increase before the first call.",
        ..ANY
    },
    Rule {
        operations: Named(&["CreateSipMediaApplicationCall"]),
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
        operations: Named(&["CreateMediaCapturePipeline"]),
        codes: OVER_LIMIT,
        says: &["limit"],
        hint: "A meeting takes one capture at a time: chimectl media-pipelines list-media-capture-pipelines shows \
               what runs, delete-media-capture-pipeline ends it.",
        ..ANY
    },
    Rule {
        operations: Named(&["CreateMediaLiveConnectorPipeline", "CreateMediaStreamPipeline"]),
        codes: OVER_LIMIT,
        says: &["limit"],
        hint: "A meeting takes one live connector and one stream pipeline at a time: chimectl media-pipelines \
               list-media-pipelines shows what runs, delete-media-pipeline ends it.",
        ..ANY
    },
    Rule {
        operations: Taking("MeetingId"),
        codes: NOT_FOUND,
        says: &["attendee"],
        hint: "If the attendee was deleted before, nothing is left to do; chimectl meetings list-attendees shows who is there.",
        ..ANY
    },
    Rule { operations: Taking("MeetingId"), codes: NOT_FOUND, hint: MEETING_GONE, ..ANY },
    Rule { codes: NOT_FOUND, says: &["meeting"], hint: MEETING_GONE, ..ANY },
    Rule { operations: Named(&["DeleteSipMediaApplication"]), codes: CONFLICT, hint: APPLICATION_IN_USE, ..ANY },
    Rule { operations: Named(&["DeleteSipMediaApplication"]), says: IN_USE, hint: APPLICATION_IN_USE, ..ANY },
    Rule { operations: Named(&["DeleteSipRule"]), codes: CONFLICT, hint: RULE_ENABLED, ..ANY },
    Rule { operations: Named(&["DeleteSipRule"]), says: IN_USE, hint: RULE_ENABLED, ..ANY },
    Rule { operations: Named(&["DeletePhoneNumber"]), codes: CONFLICT, hint: NUMBER_IN_USE, ..ANY },
    Rule { operations: Named(&["DeletePhoneNumber"]), says: IN_USE, hint: NUMBER_IN_USE, ..ANY },
    Rule {
        operations: Named(&["DeleteVoiceConnector"]),
        codes: CONFLICT,
        hint: "Free it first: take its numbers off with chimectl voice disassociate-phone-numbers-from-voice-connector, \
               take it out of groups with update-voice-connector-group, and delete the SIP rules that it triggers with \
               delete-sip-rule.",
        ..ANY
    },
    Rule {
        operations: Named(&["DeleteVoiceConnectorGroup"]),
        codes: CONFLICT,
        hint: "Empty it first: chimectl voice disassociate-phone-numbers-from-voice-connector-group takes its numbers \
               off, update-voice-connector-group --voice-connector-items '[]' its voice connectors.",
        ..ANY
    },
    Rule {
        operations: Named(&["DeleteChannelFlow"]),
        codes: CONFLICT,
        hint: "Channels use it: chimectl messaging list-channels-associated-with-channel-flow finds them, \
               disassociate-channel-flow frees each.",
        ..ANY
    },
    Rule {
        operations: Named(&["AssociateChannelFlow"]),
        codes: CONFLICT,
        hint: "A channel has one flow: chimectl messaging describe-channel shows it, disassociate-channel-flow takes \
               it off.",
        ..ANY
    },
    Rule {
        operations: Named(&["DeleteMediaPipelineKinesisVideoStreamPool"]),
        codes: CONFLICT,
        hint: "Stream pipelines use it: chimectl media-pipelines list-media-pipelines finds them, \
               delete-media-pipeline ends each.",
        ..ANY
    },
    Rule {
        operations: Named(&["DeleteMediaInsightsPipelineConfiguration"]),
        codes: CONFLICT,
        hint: "Something uses it: end its pipelines with chimectl media-pipelines delete-media-pipeline, and take it \
               out of voice connectors with chimectl voice put-voice-connector-streaming-configuration.",
        ..ANY
    },
    Rule { codes: CONFLICT, says: &["already exist", "exists already"], ..ANY },
    Rule {
        codes: CONFLICT,
        has: "ClientRequestToken",
        hint: "If the token was used for another request, take a new --client-request-token, or none.",
        ..ANY
    },
    // Who asks. What a policy of the organization or a boundary denies, no policy of the credentials allows.
    Rule {
        says: &["explicit deny in a service control policy", "explicit deny in a resource control policy"],
        hint: "A policy of the organization denies it, which no policy of the account can allow.",
        ..ANY
    },
    Rule {
        says: &["permissions boundary"],
        hint: "The permissions boundary of the caller must allow it as well as its policy.",
        ..ANY
    },
    Rule {
        says: &["explicit deny"],
        hint: "A policy denies it, and what one denies no other can allow: look for the Deny statement.",
        ..ANY
    },
    Rule {
        says: &["is not authorized to perform: logs:", "logdestination", "log destination"],
        hint: "The refusal is of CloudWatch Logs: the credentials need its permissions for log deliveries as well.",
        ..ANY
    },
    Rule {
        says: &["is not authorized to perform"],
        has: "ChimeBearer",
        hint: "The IAM policy of the credentials must allow the action, for the ARN of the bearer as well as for that of \
               the channel.",
        ..ANY
    },
    Rule {
        says: &["is not authorized to perform"],
        hint: "The IAM policy of the credentials must allow this; --profile chooses others.",
        ..ANY
    },
    Rule { has: "ChimeBearer", says: &["x-amz-chime-bearer", "chimebearer"], hint: BEARER, ..ANY },
    Rule {
        has: "ChimeBearer",
        says: &["invalid app instance user arn was supplied for the input parameter"],
        hint: "Another ARN than the bearer's is no user of the app instance: chimectl identity list-app-instance-users \
               shows the users.",
        ..ANY
    },
    Rule {
        codes: REFUSED,
        has: "ChimeBearer",
        hint: "The bearer must be an existing user or bot of that app instance (chimectl identity \
               list-app-instance-users shows the users) who may do this, and the IAM policy of the credentials must \
               allow it for the bearer.",
        ..ANY
    },
    Rule {
        codes: &["403"],
        hint: "The answer has no code of the service: if a proxy or a gateway is in between, it may be the one that refuses \
               (--endpoint-url, HTTPS_PROXY).",
        ..ANY
    },
    Rule {
        codes: REFUSED,
        hint: "The IAM policy of the credentials must allow this; --profile chooses others.",
        ..ANY
    },
    Rule {
        codes: UNKNOWN_CALLER,
        says: &["security token included in the request is invalid"],
        hint: "AWS does not know these keys: check which are used (--profile, AWS_PROFILE, AWS_ACCESS_KEY_ID); temporary \
               ones go with their own AWS_SESSION_TOKEN.",
        ..ANY
    },
    Rule {
        codes: UNKNOWN_CALLER,
        says: &["signature we calculated does not match", "signature does not match"],
        hint: "The secret key is not that of the key id, or something on the way has changed the request: check \
               AWS_SECRET_ACCESS_KEY or the profile, and the proxy.",
        ..ANY
    },
    Rule {
        codes: &["MissingAuthenticationToken"],
        hint: "The request came without a signature, or to no operation: leave out --no-sign-request, and check \
               --endpoint-url.",
        ..ANY
    },
    Rule {
        codes: UNKNOWN_CALLER,
        hint: "Check which credentials are used: --profile, AWS_PROFILE, AWS_ACCESS_KEY_ID.",
        ..ANY
    },
    Rule { codes: &["TooManyTags"], hint: "A resource has at most 50 tags: untag-resource takes some off.", ..ANY },
    Rule {
        codes: OVER_LIMIT,
        hint: "A quota is used up: delete what is not needed any more, or ask AWS for an increase.",
        ..ANY
    },
    Rule {
        operations: About(&["Delete"]),
        codes: NOT_FOUND,
        hint: "If it was deleted before, nothing is left to do.",
        ..ANY
    },
    Rule {
        codes: &["UnknownOperation"],
        hint: "Nothing at this address knows the request: check --endpoint-url and AWS_ENDPOINT_URL.",
        ..ANY
    },
    Rule {
        codes: &["404"],
        hint: "The answer has no code of the service: check whether --endpoint-url or AWS_ENDPOINT_URL leads to it.",
        ..ANY
    },
];
