//! The known causes of failures, identified by the service's message, and what to do about each.
//!
//! A code alone is seldom a cause: the same code can mean a missing permission, a wrong bearer, or an account that is not
//! allowed to use the service. So each rule is as narrow as the known messages permit, and narrow rules come before wide
//! ones. If a message says more than any hint could, a rule without a hint stops the wide ones: a hint that might be wrong
//! is worse than none.

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

const MEETING_GONE: &str = "A meeting ends automatically after 24 hours, or five minutes after the last attendee has \
                            left. If it should still be running, set --region to the control region that created it.";
const APPLICATION_IN_USE: &str = "SIP rules target it. Find them with chimectl voice list-sip-rules \
                                  --sip-media-application-id, then disable each with update-sip-rule --disabled and \
                                  delete it with delete-sip-rule.";
const RULE_ENABLED: &str = "First disable the SIP rule with chimectl voice update-sip-rule --disabled (--name is \
                            required).";
const NUMBER_IN_USE: &str = "To see its Associations, use chimectl voice get-phone-number. Remove them with \
                             disassociate-phone-numbers-from-voice-connector or -from-voice-connector-group, or delete \
                             the rule that it triggers with delete-sip-rule.";

const CLOCK: &str = "The signature's time differs from the service's time: check this machine's clock (date -u) and \
                     set it.";
const EXPIRED: &str = "The credentials have expired: sign in again, or renew AWS_SESSION_TOKEN together with its keys.";
const ROLE: &[&str] = &["service-linked role", "service linked role", "awsserviceroleforamazonchime"];
const ROLE_REFUSED: &str = "The service creates its own role in your account with your permissions: the IAM policy of \
                            the credentials must allow iam:CreateServiceLinkedRole.";
const ROLE_OF_VOICE: &str = "If the account has no such role, create it: aws iam create-service-linked-role \
                             --aws-service-name voiceconnector.chime.amazonaws.com";
const ROLE_OF_PIPELINES: &str = "If the account has no such role, create it: aws iam create-service-linked-role \
                                 --aws-service-name mediapipelines.chime.amazonaws.com";
const ROLE_OF_TRANSCRIPTION: &str = "If the account has no such role, create it: aws iam create-service-linked-role \
                                     --aws-service-name transcription.chime.amazonaws.com";
const BUCKET: &str = "The bucket must be in the meeting's account and region, with a bucket policy for \
     mediapipelines.chime.amazonaws.com.";
const BEARER: &str = "The bearer (--chime-bearer or CHIMECTL_BEARER) must be the ARN of an existing user or bot in \
                      that app instance. To see the users, use chimectl identity list-app-instance-users.";

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
        hint: "The request went to another service's address: check --endpoint-url and AWS_ENDPOINT_URL.",
        ..ANY
    },
    Rule {
        says: &["credential should be scoped to a valid region"],
        hint: "The control region (--region) can differ from the region that hosts the media (--media-region).",
        ..ANY
    },
    // What the account lacks.
    Rule { says: &["createservicelinkedrole"], hint: ROLE_REFUSED, ..ANY },
    Rule { operations: In(Service::Voice), says: ROLE, hint: ROLE_OF_VOICE, ..ANY },
    Rule { operations: In(Service::MediaPipelines), says: ROLE, hint: ROLE_OF_PIPELINES, ..ANY },
    Rule { operations: Named(&["StartMeetingTranscription"]), says: ROLE, hint: ROLE_OF_TRANSCRIPTION, ..ANY },
    Rule { says: ROLE, ..ANY },
    // No policy of the account can change this, and the message of the service explains it.
    Rule { says: &["with account id", "subscription check failed", "account is not", "account has been"], ..ANY },
    Rule {
        says: &["ownership mismatch"],
        hint: "The meeting must belong to your account: compare the account in the source ARN with that of the \
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
        hint: "By default, an account can start one such call per second: wait, or ask AWS for an increase.",
        ..ANY
    },
    Rule {
        codes: THROTTLED,
        hint: "The account's request rate is used up: wait, or make fewer calls at the same time.",
        ..ANY
    },
    Rule {
        operations: Named(&["CreateMediaCapturePipeline"]),
        codes: OVER_LIMIT,
        says: &["limit"],
        hint: "A meeting can have one capture at a time. To see what is running, use chimectl media-pipelines \
               list-media-capture-pipelines; to end it, delete-media-capture-pipeline.",
        ..ANY
    },
    Rule {
        operations: Named(&["CreateMediaLiveConnectorPipeline", "CreateMediaStreamPipeline"]),
        codes: OVER_LIMIT,
        says: &["limit"],
        hint: "A meeting can have one live connector and one stream pipeline at a time. To see what is running, use \
               chimectl media-pipelines list-media-pipelines; to end it, delete-media-pipeline.",
        ..ANY
    },
    Rule {
        operations: Taking("MeetingId"),
        codes: NOT_FOUND,
        says: &["attendee"],
        hint: "If the attendee is already deleted, there is nothing to do. To see the attendees, use chimectl \
               meetings list-attendees.",
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
        hint: "First remove its numbers with chimectl voice disassociate-phone-numbers-from-voice-connector, remove it \
               from groups with update-voice-connector-group, and delete the SIP rules that it triggers with \
               delete-sip-rule.",
        ..ANY
    },
    Rule {
        operations: Named(&["DeleteVoiceConnectorGroup"]),
        codes: CONFLICT,
        hint: "First remove its numbers with chimectl voice disassociate-phone-numbers-from-voice-connector-group, \
               and its voice connectors with update-voice-connector-group --voice-connector-items '[]'.",
        ..ANY
    },
    Rule {
        operations: Named(&["DeleteChannelFlow"]),
        codes: CONFLICT,
        hint: "Channels use it. Find them with chimectl messaging list-channels-associated-with-channel-flow, then \
               release each with disassociate-channel-flow.",
        ..ANY
    },
    Rule {
        operations: Named(&["AssociateChannelFlow"]),
        codes: CONFLICT,
        hint: "A channel can have one flow. To see it, use chimectl messaging describe-channel; to remove it, \
               disassociate-channel-flow.",
        ..ANY
    },
    Rule {
        operations: Named(&["DeleteMediaPipelineKinesisVideoStreamPool"]),
        codes: CONFLICT,
        hint: "Stream pipelines use it. Find them with chimectl media-pipelines list-media-pipelines, then end each \
               with delete-media-pipeline.",
        ..ANY
    },
    Rule {
        operations: Named(&["DeleteMediaInsightsPipelineConfiguration"]),
        codes: CONFLICT,
        hint: "It is in use: end its pipelines with chimectl media-pipelines delete-media-pipeline, and remove it \
               from voice connectors with chimectl voice put-voice-connector-streaming-configuration.",
        ..ANY
    },
    Rule { codes: CONFLICT, says: &["already exist", "exists already"], ..ANY },
    Rule {
        codes: CONFLICT,
        has: "ClientRequestToken",
        hint: "If the token was used for another request, use a new --client-request-token or omit it.",
        ..ANY
    },
    // Who asks. What a policy of the organization or a boundary denies, no policy of the credentials allows.
    Rule {
        says: &["explicit deny in a service control policy", "explicit deny in a resource control policy"],
        hint: "A policy of the organization denies it; no policy of the account can override that.",
        ..ANY
    },
    Rule {
        says: &["permissions boundary"],
        hint: "Both the caller's permissions boundary and its policy must allow it.",
        ..ANY
    },
    Rule {
        says: &["explicit deny"],
        hint: "A policy explicitly denies it, which no other policy can override: look for the Deny statement.",
        ..ANY
    },
    Rule {
        says: &["is not authorized to perform: logs:", "logdestination", "log destination"],
        hint: "CloudWatch Logs denied it: the credentials also need its permissions for log delivery.",
        ..ANY
    },
    Rule {
        says: &["is not authorized to perform"],
        has: "ChimeBearer",
        hint: "The IAM policy of the credentials must allow the action for both the bearer's ARN and the channel's.",
        ..ANY
    },
    Rule {
        says: &["is not authorized to perform"],
        hint: "The IAM policy of the credentials must allow this; to use others, specify --profile.",
        ..ANY
    },
    Rule { has: "ChimeBearer", says: &["x-amz-chime-bearer", "chimebearer"], hint: BEARER, ..ANY },
    Rule {
        has: "ChimeBearer",
        says: &["invalid app instance user arn was supplied for the input parameter"],
        hint: "An ARN other than the bearer's is not a user of the app instance. To see the users, use chimectl \
               identity list-app-instance-users.",
        ..ANY
    },
    Rule {
        codes: REFUSED,
        has: "ChimeBearer",
        hint: "The bearer must be an existing user or bot in that app instance (see chimectl identity \
               list-app-instance-users) with permission to do this, and the IAM policy of the credentials must allow \
               it for the bearer.",
        ..ANY
    },
    Rule {
        codes: &["403"],
        hint: "The response has no error code of the service: a proxy or gateway in between might have rejected the \
               request (--endpoint-url, HTTPS_PROXY).",
        ..ANY
    },
    Rule {
        codes: REFUSED,
        hint: "The IAM policy of the credentials must allow this; to use others, specify --profile.",
        ..ANY
    },
    Rule {
        codes: UNKNOWN_CALLER,
        says: &["security token included in the request is invalid"],
        hint: "AWS does not recognize these keys: check which ones are used (--profile, AWS_PROFILE, \
               AWS_ACCESS_KEY_ID). Temporary keys require their own AWS_SESSION_TOKEN.",
        ..ANY
    },
    Rule {
        codes: UNKNOWN_CALLER,
        says: &["signature we calculated does not match", "signature does not match"],
        hint: "The secret key does not match the key ID, or the request was changed in transit: check \
               AWS_SECRET_ACCESS_KEY or the profile, and the proxy.",
        ..ANY
    },
    Rule {
        codes: &["MissingAuthenticationToken"],
        hint: "The request had no signature or no known operation: remove --no-sign-request and check --endpoint-url.",
        ..ANY
    },
    Rule {
        codes: UNKNOWN_CALLER,
        hint: "Check which credentials are used: --profile, AWS_PROFILE, AWS_ACCESS_KEY_ID.",
        ..ANY
    },
    Rule {
        codes: &["TooManyTags"],
        hint: "A resource can have at most 50 tags: remove some with untag-resource.",
        ..ANY
    },
    Rule {
        codes: OVER_LIMIT,
        hint: "A quota is used up: delete what you no longer need, or ask AWS for an increase.",
        ..ANY
    },
    Rule {
        operations: About(&["Delete"]),
        codes: NOT_FOUND,
        hint: "If it is already deleted, there is nothing to do.",
        ..ANY
    },
    Rule {
        codes: &["UnknownOperation"],
        hint: "The server at this address does not know the request: check --endpoint-url and AWS_ENDPOINT_URL.",
        ..ANY
    },
    Rule {
        codes: &["404"],
        hint: "The response has no error code of the service: check whether --endpoint-url or AWS_ENDPOINT_URL leads \
               to the service.",
        ..ANY
    },
];
