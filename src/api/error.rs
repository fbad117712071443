//! The one error type: what happened, to which thing, what to do next, and the exit status that says so.

use std::fmt;
use std::time::Duration;

use super::signals::Signal;
use crate::text::{counted, without_number};

/// A failure that ends the command.
#[derive(Debug)]
pub struct Error {
    /// The class of the failure, which decides the exit status.
    pub kind: Kind,
    /// What happened and to which thing. Several lines if several problems are reported together.
    pub message: String,
    /// What to do next, one sentence each.
    pub hints: Vec<String>,
    /// What the service said, where it answered with an error.
    pub service: Option<Box<ServiceError>>,
    /// What is known of the request, if one was sent.
    pub attempt: Option<Attempt>,
    /// The code by which scripts of the AWS CLI know an error that no service made, if it is narrower than the class.
    pub narrow_code: Option<&'static str>,
    /// What caused it.
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// What is known of a request that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempt {
    /// How often it was sent, or was to be sent.
    pub attempts: u32,
    /// Whether it might have had its effect.
    pub is_outcome_unknown: bool,
    /// Whether the same command can be given again, and can fare better.
    pub is_retryable: bool,
    /// The wait that the service asks for where it asks for fewer requests; zero where it names none.
    pub later: Option<Duration>,
}

/// Classes of failures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The command line or a value is invalid; nothing was sent.
    Usage,
    /// Configuration or credentials are missing or invalid.
    Configuration,
    /// The service answered with an error.
    Service,
    /// Anything else: the network, a time-out, a bug.
    Other,
    /// What was waited for has ended, and not as it should.
    BadEnd,
    /// A person did not confirm it; nothing was changed.
    Canceled,
    /// Ended by a signal.
    Interrupted(Signal),
    /// Whoever reads the output has closed it; not a failure to a user.
    ClosedPipe,
}

/// An error answer of the service.
#[derive(Debug, Clone)]
pub struct ServiceError {
    /// The error code (`NotFoundException`), or the HTTP status where the response names none.
    pub code: String,
    /// The service's message.
    pub message: String,
    /// The operation that was called.
    pub operation: &'static str,
    /// The request's ID, for AWS support.
    pub request_id: Option<String>,
    /// How often the call was repeated because the failure looked temporary.
    pub retries: u32,
    /// Whether the last failure looked so too, so that the call was given up because it was repeated often enough.
    pub is_given_up: bool,
    /// What the AWS CLI knows of the error beside code and message: members that the service model has.
    pub details: Vec<(&'static str, String)>,
}

impl Kind {
    /// The name of the class, for programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Usage => "Usage",
            Self::Configuration => "Configuration",
            Self::Service => "Service",
            Self::Other => "Other",
            Self::BadEnd => "BadEnd",
            Self::Canceled => "Canceled",
            Self::Interrupted(_) => "Interrupted",
            Self::ClosedPipe => "ClosedPipe",
        }
    }

    /// The exit status of a command that ends like this.
    pub fn exit_status(self) -> u8 {
        match self {
            Self::ClosedPipe => 0,
            Self::BadEnd | Self::Canceled => 1,
            Self::Interrupted(signal) => signal.exit_status(),
            Self::Usage => 252,
            Self::Configuration => 253,
            Self::Service => 254,
            Self::Other => 255,
        }
    }
}

impl Error {
    /// An error of `kind` that says `message`.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            hints: Vec::new(),
            service: None,
            attempt: None,
            narrow_code: None,
            source: None,
        }
    }

    /// The same, known to scripts by `code` (`NoCredentials`).
    #[must_use]
    pub fn known_as(mut self, code: &'static str) -> Self {
        self.narrow_code = Some(code);
        self
    }

    /// The code by which programs tell errors apart: that of the service, else the AWS CLI's for errors of this kind
    /// (`ParamValidation`, `Configuration`, `NoRegion`, `NoCredentials`), else the name of the class, for which the AWS
    /// CLI has no code.
    pub fn code(&self) -> &str {
        match (&self.service, self.narrow_code, self.kind) {
            (Some(service), ..) => &service.code,
            (None, Some(code), _) => code,
            (None, None, Kind::Usage) => "ParamValidation",
            (None, None, kind) => kind.name(),
        }
    }

    /// The same error, without what caused it, for whoever has only a look at it.
    #[must_use]
    pub fn again(&self) -> Self {
        let (message, hints) = (self.message.clone(), self.hints.clone());
        Self {
            hints,
            service: self.service.clone(),
            attempt: self.attempt,
            narrow_code: self.narrow_code,
            ..Self::new(self.kind, message)
        }
    }

    /// Adds what to do next.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Adds what is known of the request.
    #[must_use]
    pub fn after(self, attempt: Attempt) -> Self {
        Self { attempt: Some(attempt), ..self }
    }

    /// Adds what caused it.
    #[must_use]
    pub fn caused_by(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// A usage error.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Kind::Usage, message)
    }

    /// The failure of printing a response: the same, unless it blames the command line, whose exit status says that
    /// nothing was sent.
    pub fn of_printing(error: Self) -> Self {
        if error.kind != Kind::Usage {
            return error;
        }
        Self { kind: Kind::Other, ..error }
    }

    /// All that is wrong with the words of the command that `path` names, a line or several for each problem.
    pub fn problems(path: &str, problems: &[String]) -> Self {
        let count = counted(problems.len(), "problem");
        let list: String = problems.iter().map(|problem| format!("\n  {problem}")).collect();
        Self::usage(format!("{count} with {path}; nothing was sent{list}"))
            .hint(format!("To see all flags, use {path} --help."))
    }

    /// A failure of reading or writing `what`.
    pub fn io(what: &str, error: std::io::Error) -> Self {
        Self::new(Kind::Other, format!("cannot {what}: {}", without_number(&error.to_string()))).caused_by(error)
    }

    /// The error answer of a service.
    pub fn service(error: ServiceError) -> Self {
        let retries = if error.is_given_up && error.retries > 0 {
            format!(" (reached max retries: {})", error.retries)
        } else {
            String::new()
        };
        // The AWS CLI's words, on which scripts rely.
        let message = format!(
            "An error occurred ({}) when calling the {} operation{retries}: {}",
            error.code, error.operation, error.message
        );
        Self { service: Some(Box::new(error)), ..Self::new(Kind::Service, message) }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| source.as_ref() as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_has_the_documented_exit_status() {
        let of_calls = [Kind::Usage, Kind::Configuration, Kind::Service, Kind::Other];
        let kinds = [Kind::ClosedPipe, Kind::BadEnd, Kind::Canceled].into_iter().chain(of_calls);
        assert_eq!(kinds.map(Kind::exit_status).collect::<Vec<_>>(), [0, 1, 1, 252, 253, 254, 255]);
        assert_eq!(Signal::ALL.map(|signal| Kind::Interrupted(signal).exit_status()), [129, 130, 143]);
    }

    #[test]
    fn a_service_error_begins_with_the_words_of_the_aws_cli() {
        let error = Error::service(ServiceError {
            code: "ThrottlingException".to_owned(),
            message: "Slow down".to_owned(),
            operation: "GetMeeting",
            request_id: None,
            retries: 2,
            is_given_up: true,
            details: Vec::new(),
        });
        assert_eq!(
            error.to_string(),
            "An error occurred (ThrottlingException) when calling the GetMeeting operation (reached max retries: 2): \
             Slow down"
        );
    }
}
