//! How many requests a second the services take, from the page "Service quotas" of the Amazon Chime SDK.

use super::operation::Operation;
use super::service::Service::{self, Identity, MediaPipelines, Meetings, Messaging, Voice};

/// What holds for operations: the service, how their names begin, and requests a second. The first that fits counts.
const QUOTAS: [(Service, &str, usize); 6] = [
    (Identity, "", 50),
    (Messaging, "Batch", 1),
    (Messaging, "", 10),
    (Meetings, "", 10),
    (MediaPipelines, "", 10),
    (Voice, "CreateSipMediaApplicationCall", 1),
];

impl Operation {
    /// The requests of this operation that its service takes a second from an account in a region, unless it was asked for
    /// another quota; none where the page names none.
    pub fn quota(&self) -> Option<usize> {
        let fits = |(service, beginning, _): &&(Service, &str, usize)| {
            *service == self.service && self.name.starts_with(beginning)
        };
        QUOTAS.iter().find(fits).map(|(.., quota)| *quota)
    }
}
