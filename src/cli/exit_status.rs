//! The exit statuses of the program in words, for the manual and the help. What ends with which is in
//! [`Kind::exit_status`](crate::api::error::Kind::exit_status).

/// Every exit status and its meaning.
pub const ALL: [(u8, &str); 9] = [
    (0, "Done."),
    (1, "Some items failed, the awaited process ended badly, nothing was found, or you did not confirm."),
    (129, "Hung up (SIGHUP)."),
    (130, "Interrupted (SIGINT)."),
    (143, "Terminated (SIGTERM)."),
    (252, "The command line or a value is invalid; nothing was sent."),
    (253, "Configuration or credentials are missing or invalid."),
    (254, "The service responded with an error."),
    (255, "Any other failure, such as a network error or timeout."),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::error::Kind;
    use crate::api::signals::Signal;

    #[test]
    fn every_kind_of_failure_has_its_words() {
        let ended = [Kind::ClosedPipe, Kind::BadEnd, Kind::Canceled];
        let failed = [Kind::Usage, Kind::Configuration, Kind::Service, Kind::Other];
        let kinds = ended.into_iter().chain(failed).chain(Signal::ALL.map(Kind::Interrupted)).map(Kind::exit_status);
        let mut statuses: Vec<_> = kinds.collect();
        statuses.sort_unstable();
        statuses.dedup();
        assert_eq!(ALL.map(|(status, _)| status).to_vec(), statuses);
    }
}
