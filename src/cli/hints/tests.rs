use super::*;
use crate::services::Operations as _;

fn operations() -> impl Iterator<Item = &'static Operation> {
    Service::ALL.iter().flat_map(|service| service.operations()).copied()
}

#[test]
fn every_rule_is_about_operations_and_members_that_exist() {
    for rule in RULES {
        let exist = match rule.operations {
            Of::Any | Of::In(_) => true,
            Of::Named(names) => names.iter().all(|name| operations().any(|operation| operation.name == *name)),
            Of::About(parts) => parts.iter().all(|part| operations().any(|operation| operation.name.contains(part))),
            Of::Taking(member) => operations().any(|operation| operation.member(member).is_some()),
        };
        assert!(exist, "{rule:?}");
        assert!(rule.says.iter().all(|part| part.to_lowercase() == **part), "{rule:?}");
        assert!(rule.has.is_empty() || operations().any(|operation| operation.member(rule.has).is_some()), "{rule:?}");
    }
}

#[test]
fn every_rule_can_be_reached() {
    for (at, rule) in RULES.iter().enumerate() {
        let mut input = Document::new();
        if !rule.has.is_empty() {
            input.insert(rule.has.to_owned(), "x".into());
        }
        let code = rule.codes.first().copied().unwrap_or("BadRequest");
        let message = rule.says.first().copied().unwrap_or_default();
        let first = |operation: &Operation| RULES.iter().position(|rule| rule.fits(operation, &input, code, message));
        assert!(operations().any(|operation| first(operation) == Some(at)), "{rule:?}");
    }
}

#[test]
fn every_command_that_a_hint_names_exists() {
    let commands: Vec<_> = operations().map(Operation::command).collect();
    let hints = RULES.iter().map(|rule| rule.hint).chain(operations().filter_map(of_empty_list));
    for hint in hints {
        // Commands of the AWS CLI are others.
        let own = hint.split("aws iam").next().unwrap_or_default();
        let words = own.split([' ', ',', ';', ':', '.', ')', '(']);
        let is_command = |word: &&str| {
            let verbs =
                ["untag-", "list-", "get-", "create-", "delete-", "update-", "put-", "describe-", "disassociate-"];
            verbs.iter().any(|verb| word.starts_with(verb))
        };
        for word in words.filter(is_command) {
            assert!(commands.iter().any(|command| command == word), "{word} in {hint:?}");
        }
    }
}

/// The hints for a call with one member beside the operation's own.
fn hints(operation: &str, member: &str, code: &str, message: &str) -> Vec<String> {
    let operation = operations().find(|known| known.name == operation).unwrap_or_else(|| panic!("{operation}"));
    let mut input = Document::new();
    if !member.is_empty() {
        input.insert(member.to_owned(), "x".into());
    }
    let error = ServiceError {
        code: code.to_owned(),
        message: message.to_owned(),
        operation: operation.name,
        request_id: None,
        retries: 0,
        is_given_up: false,
        details: Vec::new(),
    };
    of_answer(operation, &input, "us-east-1", &error)
}

/// What services say: operation, a member of the request, code, message, and how the first hint begins, or nothing if there
/// is none. The messages are of public reports and of the services' documentation, shortened.
#[rustfmt::skip]
const SAID: &[(&str, &str, &str, &str, &str)] = &[
    // The time.
    ("GetMeeting", "", "InvalidSignatureException", "Signature expired: 20150307T194740Z is now earlier than 20150309T203545Z (20150309T204045Z - 5 min.)", "The signature's time differs"),
    ("GetMeeting", "", "SignatureDoesNotMatch", "Signature not yet current: 20170731T092200Z is still later than 20170731T092115Z (20170731T091615Z + 5 min.)", "The signature's time differs"),
    ("ListChannels", "ChimeBearer", "Forbidden", "Signature expired: 20220127T001427Z is now earlier than 20220127T014428Z", "The signature's time differs"),
    ("GetMeeting", "", "RequestTimeTooSkewed", "The difference between the request time and the current time is too large.", "The signature's time differs"),
    // Keys.
    ("GetMeeting", "", "SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.", "The secret key does not match"),
    ("GetMeeting", "", "UnrecognizedClientException", "The security token included in the request is invalid.", "AWS does not recognize these keys"),
    ("GetMeeting", "", "InvalidClientTokenId", "The security token included in the request is invalid", "AWS does not recognize these keys"),
    ("GetMeeting", "", "ExpiredTokenException", "The security token included in the request is expired", "The credentials have expired"),
    ("GetMeeting", "", "UnrecognizedClientException", "The security token included in the request is expired", "The credentials have expired"),
    ("GetMeeting", "", "ForbiddenException", "The security token included in the request is expired", "The credentials have expired"),
    ("GetMeeting", "", "UnauthorizedException", "", "Check which credentials"),
    ("ListChannels", "ChimeBearer", "UnauthorizedClientException", "", "Check which credentials"),
    ("GetMeeting", "", "401", "Unauthorized", "Check which credentials"),
    ("GetMeeting", "", "MissingAuthenticationTokenException", "Missing Authentication Token", "The request had no signature"),
    // Region and address.
    ("CreateMeeting", "", "InvalidSignatureException", "Credential should be scoped to a valid region.", "The control region"),
    ("GetMeeting", "", "InvalidSignatureException", "Credential should be scoped to correct service: 'chime'.", "The request went to another service's address"),
    ("GetMeeting", "", "UnknownOperationException", "", "The server at this address"),
    ("ListAppInstances", "", "404", "Not Found", "The response has no error code"),
    ("ListAppInstances", "", "403", "Access to this site is blocked", "The response has no error code"),
    // The account.
    ("CreateVoiceConnector", "", "ForbiddenException", "Not authorized to call Chime SDK with Account Id 123456789012", ""),
    ("ListChannels", "ChimeBearer", "Forbidden", "Not authorized to call Chime SDK with Account Id 123456789012", ""),
    ("DescribeAppInstance", "AppInstanceArn", "ForbiddenException", "Not authorized to call Chime SDK with Account Id 123456789012", ""),
    ("CreateMeeting", "", "ForbiddenException", "Subscription check failed", ""),
    ("PutVoiceConnectorStreamingConfiguration", "", "ForbiddenException", "User: arn:aws:iam::123456789012:user/ada is not authorized to perform: iam:CreateServiceLinkedRole on resource: *", "The service creates its own role"),
    ("PutVoiceConnectorStreamingConfiguration", "", "BadRequestException", "The service-linked role AWSServiceRoleForAmazonChimeVoiceConnector does not exist", "If the account has no such role, create it: aws iam create-service-linked-role --aws-service-name voiceconnector"),
    ("CreateMediaCapturePipeline", "", "ForbiddenException", "Missing service linked role", "If the account has no such role, create it: aws iam create-service-linked-role --aws-service-name mediapipelines"),
    ("StartMeetingTranscription", "", "UnprocessableEntityException", "Service-linked role AWSServiceRoleForAmazonChimeTranscription is required", "If the account has no such role, create it: aws iam create-service-linked-role --aws-service-name transcription"),
    ("CreateMeeting", "", "ForbiddenException", "A service-linked role is missing", ""),
    // Policies.
    ("CreateMeeting", "", "AccessDeniedException", "User: arn:aws:iam::123456789012:user/ada is not authorized to perform: chime:CreateMeeting on resource: * because no identity-based policy allows the chime:CreateMeeting action", "The IAM policy of the credentials must allow this"),
    ("CreateMeeting", "", "Forbidden", "AWS authorization failed", "The IAM policy of the credentials must allow this"),
    ("CreateMeeting", "", "AccessDeniedException", "User: a is not authorized to perform: chime:CreateMeeting with an explicit deny in a service control policy", "A policy of the organization"),
    ("CreateMeeting", "", "AccessDeniedException", "User: a is not authorized to perform: chime:CreateMeeting because no permissions boundary allows the action", "Both the caller's permissions boundary"),
    ("CreateMeeting", "", "AccessDeniedException", "User: a is not authorized to perform: chime:CreateMeeting with an explicit deny in an identity-based policy", "A policy explicitly denies it"),
    ("PutVoiceConnectorLoggingConfiguration", "", "ForbiddenException", "Access Denied for LogDestination: /aws/ChimeVoiceConnectorSipMessages/abc. Please check LogDestination permission", "CloudWatch Logs denied it"),
    // The bearer.
    ("ListChannels", "ChimeBearer", "AccessDeniedException", "User: a is not authorized to perform: chime:ListChannels on resource: arn:aws:chime:us-east-1:1:app-instance/i/user/u", "The IAM policy of the credentials must allow the action for both the bearer"),
    ("CreateChannel", "ChimeBearer", "UnauthorizedClientException", "An invalid app instance user ARN was supplied for the x-amz-chime-bearer HTTP header.", "The bearer (--chime-bearer or CHIMECTL_BEARER) must be the ARN"),
    ("CreateChannel", "ChimeBearer", "UnprocessableEntityException", "An invalid app instance user ARN was supplied for the x-amz-chime-bearer HTTP header.", "The bearer (--chime-bearer or CHIMECTL_BEARER) must be the ARN"),
    ("CreateChannel", "ChimeBearer", "Forbidden", "An invalid app instance user ARN was supplied for the input parameter.", "An ARN other than the bearer's"),
    ("CreateChannelMembership", "ChimeBearer", "ForbiddenException", "The bearer is not a member of the channel", "The bearer must be an existing user"),
    ("ListChannels", "ChimeBearer", "403", "", "The bearer must be an existing user"),
    // Quotas.
    ("CreateMeeting", "", "ThrottlingException", "Rate exceeded", "The account's request rate"),
    ("CreateMeeting", "", "429", "Too many requests", "The account's request rate"),
    ("ListChannels", "ChimeBearer", "ThrottledClient", "", "The account's request rate"),
    ("CreateVoiceProfile", "", "ThrottledClientException", "", "The default quota of voice analytics"),
    ("CreateSipMediaApplicationCall", "", "ThrottledClientException", "", "By default, an account can start"),
    ("CreateMediaCapturePipeline", "", "ResourceLimitExceeded", "Cannot create new media capture pipeline for source type 'ChimeSdkMeeting' and source arn 'a'. Limit reached", "A meeting can have one capture"),
    ("CreateMediaStreamPipeline", "", "ResourceLimitExceededException", "Limit reached", "A meeting can have one live connector"),
    ("CreateVoiceConnector", "", "ResourceLimitExceededException", "Maximum number of voice connectors", "A quota is used up"),
    ("CreateMeeting", "", "ServiceQuotaExceededException", "", "A quota is used up"),
    ("TagResource", "", "TooManyTagsException", "", "A resource can have at most 50 tags"),
    // What is gone, or was never there.
    ("GetMeeting", "", "NotFound", "Meeting <db8e0e76-0ba0-46f5-8fda-69d102f8be45> not found", "A meeting ends automatically"),
    ("CreateAttendee", "", "NotFoundException", "The meeting has ended", "A meeting ends automatically"),
    ("DeleteAttendee", "", "NotFoundException", "Attendee a not found", "If the attendee is already deleted"),
    ("CreateMediaCapturePipeline", "", "NotFoundException", "Meeting not found", "A meeting ends automatically"),
    ("DeleteVoiceConnector", "", "NotFoundException", "", "If it is already deleted"),
    ("GetVoiceConnector", "", "NotFoundException", "", ""),
    // Buckets and owners.
    ("CreateMediaCapturePipeline", "", "BadRequestException", "S3 Bucket policy not valid/present for Sink arn:aws:s3:::recordings", "The bucket must be"),
    ("CreateMediaCapturePipeline", "", "ForbiddenException", "Insufficient permission to access S3 bucket: recordings", "The bucket must be"),
    ("CreateMediaCapturePipeline", "", "ForbiddenException", "Resource ownership mismatch", "The meeting must belong"),
    // What is in use, or there already.
    ("CreateChannelMembership", "ClientRequestToken", "ConflictException", "The membership already exists", ""),
    ("CreateMeeting", "ClientRequestToken", "ConflictException", "A request with this token had other parameters", "If the token was used"),
    ("DeleteSipMediaApplication", "", "Conflict", "", "SIP rules target it"),
    ("DeleteSipMediaApplication", "", "BadRequestException", "It is associated with a SIP rule", "SIP rules target it"),
    ("DeleteSipRule", "", "ConflictException", "", "First disable the SIP rule"),
    ("DeleteSipRule", "", "BadRequestException", "The rule must be disabled", "First disable the SIP rule"),
    ("DeletePhoneNumber", "", "ConflictException", "", "To see its Associations, use chimectl voice get-phone-number"),
    ("DeletePhoneNumber", "", "BadRequestException", "The number is associated", "To see its Associations, use chimectl voice get-phone-number"),
    ("DeleteVoiceConnector", "", "ConflictException", "", "First remove its numbers with chimectl voice disassociate-phone-numbers-from-voice-connector, remove it"),
    ("DeleteVoiceConnectorGroup", "", "ConflictException", "", "First remove its numbers with chimectl voice disassociate-phone-numbers-from-voice-connector-group"),
    ("DeleteChannelFlow", "", "ConflictException", "", "Channels use it"),
    ("AssociateChannelFlow", "", "ConflictException", "", "A channel can have one flow"),
    ("DeleteMediaPipelineKinesisVideoStreamPool", "", "ConflictException", "", "Stream pipelines use it"),
    ("DeleteMediaInsightsPipelineConfiguration", "", "ConflictException", "", "It is in use"),
];

#[test]
fn each_cause_has_its_hint_and_no_other() {
    for (operation, member, code, message, expected) in SAID {
        let hints = hints(operation, member, code, message);
        let of_rules: Vec<_> = hints.iter().filter(|hint| RULES.iter().any(|rule| rule.hint == **hint)).collect();
        let is_right = if expected.is_empty() { of_rules.is_empty() } else { of_rules[..].len() == 1 };
        assert!(is_right && hints.first().is_none_or(|hint| hint.starts_with(expected)), "{message:?}: {hints:?}");
    }
    for rule in RULES.iter().filter(|rule| !rule.hint.is_empty()) {
        assert!(SAID.iter().any(|case| !case.4.is_empty() && rule.hint.starts_with(case.4)), "never said: {rule:?}");
    }
}

/// What is near to a cause and is another one: how its hint begins, which must not be said.
#[rustfmt::skip]
const NEAR: &[(&str, &str, &str, &str, &str)] = &[
    ("The signature's time differs", "GetMeeting", "", "InvalidSignatureException", "The signature is not valid"),
    ("The signature's time differs", "CreateChannel", "", "BadRequestException", "NotBefore is now earlier than NotAfter"),
    ("The secret key does not match", "GetMeeting", "", "InvalidSignatureException", "Signature expired: a is now earlier than b"),
    ("AWS does not recognize these keys", "GetMeeting", "", "ForbiddenException", "The token of the meeting is invalid"),
    ("The credentials have expired", "GetMeeting", "", "BadRequestException", "The NextToken has expired"),
    ("Check which credentials", "GetMeeting", "", "ForbiddenException", "Not allowed"),
    ("The request had no signature", "GetMeeting", "", "UnauthorizedException", "The token is missing"),
    ("The control region", "CreateMeeting", "", "BadRequestException", "The region is not valid"),
    ("The request went to another service's address", "CreateMeeting", "", "BadRequestException", "The service is not valid"),
    ("The server at this address", "GetVoiceConnector", "", "NotFoundException", "The address is not known"),
    ("The response has no error code", "GetVoiceConnector", "", "NotFoundException", ""),
    ("The response has no error code", "GetVoiceConnector", "", "ForbiddenException", ""),
    ("The service creates its own role", "CreateMeeting", "", "ForbiddenException", "The service-linked role is missing"),
    ("If the account has no such role, create it: aws iam create-service-linked-role --aws-service-name voiceconnector", "CreateSipRule", "", "BadRequestException", "The role of the caller is not valid"),
    ("If the account has no such role, create it: aws iam create-service-linked-role --aws-service-name mediapipelines", "CreateMediaInsightsPipelineConfiguration", "", "BadRequestException", "ResourceAccessRoleArn is not the ARN of a role"),
    ("If the account has no such role, create it: aws iam create-service-linked-role --aws-service-name transcription", "StartMeetingTranscription", "", "BadRequestException", "The role is not valid"),
    ("A policy of the organization", "CreateMeeting", "", "AccessDeniedException", "a is not authorized to perform: b with an explicit deny in an identity-based policy"),
    ("Both the caller's permissions boundary", "CreateMeeting", "", "AccessDeniedException", "a is not authorized to perform: b"),
    ("A policy explicitly denies it", "CreateMeeting", "", "AccessDeniedException", "a is not authorized to perform: b because no identity-based policy allows the action"),
    ("CloudWatch Logs denied it", "PutVoiceConnectorLoggingConfiguration", "", "ForbiddenException", "a is not authorized to perform: chime:PutVoiceConnectorLoggingConfiguration"),
    ("The IAM policy of the credentials must allow this", "CreateVoiceConnector", "", "ForbiddenException", "Not authorized to call Chime SDK with Account Id 1"),
    ("The IAM policy of the credentials must allow the action", "CreateMeeting", "", "AccessDeniedException", "a is not authorized to perform: b"),
    ("The bearer (--chime-bearer or CHIMECTL_BEARER) must be the ARN", "CreateChannel", "ChimeBearer", "BadRequestException", "Name is too long"),
    ("The bearer must be an existing user", "CreateChannel", "ChimeBearer", "Forbidden", "Not authorized to call Chime SDK with Account Id 1"),
    ("The bearer must be an existing user", "CreateAppInstance", "", "Forbidden", "Forbidden"),
    ("An ARN other than the bearer's", "CreateChannel", "ChimeBearer", "Forbidden", "An invalid app instance user ARN was supplied for the x-amz-chime-bearer HTTP header."),
    ("The account's request rate", "CreateMeeting", "", "BadRequestException", "The frame rate is outside the limits"),
    ("The default quota of voice analytics", "CreateVoiceConnector", "", "ThrottledClientException", ""),
    ("By default, an account can start", "CreateSipMediaApplication", "", "ThrottledClientException", ""),
    ("A meeting can have one capture", "CreateMediaCapturePipeline", "", "BadRequestException", "99 is outside the limits"),
    ("A meeting can have one live connector", "CreateMediaStreamPipeline", "", "ThrottledClientException", "Rate limit"),
    ("A quota is used up", "CreateMeeting", "", "BadRequestException", "MaxCount exceeds the limit"),
    ("A resource can have at most 50 tags", "TagResource", "", "BadRequestException", "A tag is not valid"),
    ("A meeting ends automatically", "GetVoiceConnector", "", "NotFoundException", "The voice connector was not found"),
    ("If the attendee is already deleted", "GetMeeting", "", "NotFoundException", "The meeting was not found"),
    ("If it is already deleted", "GetVoiceConnector", "", "NotFoundException", ""),
    ("If it is already deleted", "DeleteVoiceConnector", "", "BadRequestException", "Not found"),
    ("The bucket must be", "CreateMeeting", "", "BadRequestException", "The S3 bucket policy is not valid"),
    ("The bucket must be", "CreateMediaCapturePipeline", "", "BadRequestException", "SinkType: S3Bucket is not valid here"),
    ("The meeting must belong", "CreateMediaCapturePipeline", "", "BadRequestException", "The account of the bucket is another one"),
    ("If the token was used", "CreateMeeting", "", "ConflictException", "A request with this token had other parameters"),
    ("SIP rules target it", "DeleteSipMediaApplication", "", "BadRequestException", "The id is not valid"),
    ("First disable the SIP rule", "DeleteSipRule", "", "BadRequestException", "The id is not valid"),
    ("To see its Associations, use chimectl voice get-phone-number", "DeletePhoneNumber", "", "BadRequestException", "The number is not valid"),
    ("First remove its numbers with chimectl voice disassociate-phone-numbers-from-voice-connector, remove it", "DeleteVoiceConnector", "", "BadRequestException", "The id is not valid"),
    ("First remove its numbers with chimectl voice disassociate-phone-numbers-from-voice-connector-group", "DeleteVoiceConnectorGroup", "", "BadRequestException", "The id is not valid"),
    ("Channels use it", "DeleteChannelFlow", "", "ForbiddenException", ""),
    ("A channel can have one flow", "CreateChannelFlow", "", "ConflictException", ""),
    ("Stream pipelines use it", "UpdateMediaPipelineKinesisVideoStreamPool", "", "ConflictException", ""),
    ("It is in use", "DeleteMediaInsightsPipelineConfiguration", "", "NotFoundException", ""),
];

#[test]
fn what_is_near_to_a_cause_has_not_its_hint() {
    for (hint, operation, member, code, message) in NEAR {
        let hints = hints(operation, member, code, message);
        assert!(!hints.iter().any(|said| said.starts_with(hint)), "{operation} {code} {message:?}: {hints:?}");
    }
    for rule in RULES.iter().filter(|rule| !rule.hint.is_empty()) {
        assert!(NEAR.iter().any(|near| rule.hint.starts_with(near.0)), "no test holds it back: {rule:?}");
    }
}
