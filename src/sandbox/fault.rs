//! An error answer of the sandbox: a documented code, its status, and a message that names the thing.

use std::borrow::Cow;

use super::Call;
use super::store::reason;
use crate::api::facts::ServiceFacts;
use crate::api::operation::Operation;
use crate::api::service::Service;
use crate::text::counted;

/// An error answer.
#[derive(Debug, Clone)]
pub struct Fault {
    /// Error code.
    pub code: Cow<'static, str>,
    /// HTTP status.
    pub status: u16,
    /// Message.
    pub message: String,
}

impl Fault {
    fn new(code: &'static str, status: u16, message: impl Into<String>) -> Self {
        Self { code: code.into(), status, message: message.into() }
    }

    /// The value of the services' `ErrorCode` for the exception, as in the body of a response: its name without the ending,
    /// except for names that the enum defines otherwise. An exception that none of the services raises keeps its name.
    pub fn error_code(&self) -> &str {
        const OTHERWISE: [(&str, &str); 6] = [
            ("ResourceNotFoundException", "NotFound"),
            ("ThrottledClientException", "Throttled"),
            ("UnauthorizedClientException", "Unauthorized"),
            ("UnprocessableEntityException", "Unprocessable"),
            ("UnknownOperationException", "NotFound"),
            ("ValidationException", "Validation"),
        ];
        // The last three are of chime-sdk-meetings and the sandbox's own, which have no such enum.
        const ALIKE: [&str; 14] = [
            "AccessDenied",
            "BadRequest",
            "Conflict",
            "Forbidden",
            "Gone",
            "NotFound",
            "ResourceLimitExceeded",
            "ServiceFailure",
            "ServiceUnavailable",
            "Throttling",
            "Unauthorized",
            "LimitExceeded",
            "TooManyTags",
            "NotImplemented",
        ];
        let otherwise = OTHERWISE.iter().find(|(name, _)| *name == self.code).map(|(_, code)| *code);
        let alike = self.code.strip_suffix("Exception").filter(|code| ALIKE.contains(code));
        otherwise.or(alike).unwrap_or(&self.code)
    }

    /// The input does not fit the operation.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::new("BadRequestException", 400, message)
    }

    /// The request body has more than `limit` bytes. No operation documents a code for that.
    pub fn too_large(limit: usize) -> Self {
        Self::new(
            "BadRequestException",
            413,
            format!("the body of a request must have at most {}", counted(limit, "byte")),
        )
    }

    /// The request's body ended before all of it was there.
    pub fn broken_off() -> Self {
        Self::bad_request("the body of the request is incomplete")
    }

    /// The request conflicts with the state.
    pub fn conflict(message: impl Into<String>) -> Self {
        Self::new("ConflictException", 409, message)
    }

    /// The caller is not allowed to do that, or to see the resource.
    pub fn forbidden(message: impl Into<String>) -> Self {
        Self::new("ForbiddenException", 403, message)
    }

    /// The request is not signed correctly. Every operation in the reference has a code for that, with the status 401;
    /// newer operations have that of their service.
    pub fn unauthorized(operation: &Operation, message: impl Into<String>) -> Self {
        const CODES: [&str; 2] = ["UnauthorizedClientException", "UnauthorizedException"];
        let facts = ServiceFacts::of(operation.service).operation(operation.name);
        let listed = CODES.into_iter().find(|code| facts.is_some_and(|facts| facts.errors.contains_key(code)));
        Self::new(listed.unwrap_or(CODES[0]), 401, message)
    }

    /// A resource in the request does not exist.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new("NotFoundException", 404, message)
    }

    /// The resource of a tag operation does not exist.
    pub fn resource_not_found(message: impl Into<String>) -> Self {
        Self::new("ResourceNotFoundException", 404, message)
    }

    /// The service is not in the region that the request is signed for. Nobody would answer there; what AWS says to a signature
    /// for another region comes nearest.
    pub fn no_region(service: Service, region: &str, regions: &[&str]) -> Self {
        let (name, known) = (service.name(), regions.join(", "));
        let message =
            format!("Credential should be scoped to a valid region: {name} is not in {region}, but in {known}");
        Self::new("InvalidSignatureException", 403, message)
    }

    /// The resource is full.
    pub fn limit_exceeded(message: impl Into<String>) -> Self {
        Self::new("LimitExceededException", 400, message)
    }

    /// The resource existed and is permanently deleted.
    pub fn gone(message: impl Into<String>) -> Self {
        Self::new("GoneException", 410, message)
    }

    /// The resource, or the account, would hold more than it may.
    pub fn resource_limit_exceeded(message: impl Into<String>) -> Self {
        Self::new("ResourceLimitExceededException", 400, message)
    }

    /// The resource would have more tags than it may.
    pub fn too_many_tags(message: impl Into<String>) -> Self {
        Self::new("TooManyTagsException", 400, message)
    }

    /// The request does not fit the state of the resource.
    pub fn unprocessable(message: impl Into<String>) -> Self {
        Self::new("UnprocessableEntityException", 422, message)
    }

    /// No operation has this method and path.
    pub fn unknown_operation(method: &str, path: &str) -> Self {
        Self::new("UnknownOperationException", 404, format!("no operation matches {method} {path}"))
    }

    /// The sandbox has no handler for the operation. No SDK repeats a request after this status.
    pub fn not_emulated(operation: &str) -> Self {
        Self::new("NotImplementedException", 501, format!("the sandbox does not emulate {operation} yet"))
    }

    /// There are too many requests that have not come to their end.
    pub fn overloaded() -> Self {
        Self::new("ServiceUnavailableException", 503, "the sandbox is receiving too many requests")
    }

    /// The sandbox itself failed.
    pub fn internal(message: impl Into<String>) -> Self {
        Self::new("ServiceFailureException", 500, message)
    }
}

impl Call<'_> {
    /// The request conflicts with the state: a ConflictException, or a BadRequestException from an operation for which
    /// the reference lists no conflict.
    pub(super) fn conflict(&self, message: impl Into<String>) -> Fault {
        self.as_documented(Fault::conflict(message))
    }

    /// A resource in the request does not exist: a NotFoundException, or a BadRequestException from an operation
    /// for which the reference lists none.
    pub(super) fn not_found(&self, message: impl Into<String>) -> Fault {
        self.as_documented(Fault::not_found(message))
    }

    /// The fault, or a BadRequestException if the reference does not list its code for the operation.
    pub(super) fn as_documented(&self, fault: Fault) -> Fault {
        match self.facts() {
            Some(facts) if !facts.errors.contains_key(fault.code.as_ref()) => Fault::bad_request(fault.message),
            _ => fault,
        }
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Self::internal(format!("the sandbox state cannot be used: {}", reason(&error)))
    }
}
