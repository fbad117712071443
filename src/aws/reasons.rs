//! Why something failed, as the SDK tells it.

use std::error::Error as StdError;

use crate::api::causes::causes;
use crate::text::without_number;

/// What the layers of the HTTP client add to a cause without saying anything about it.
const LAYERS: [&str; 7] = [
    "client error (Connect)",
    "client error (SendRequest)",
    "connection error",
    "dns error",
    "io error",
    "other",
    "tcp connect error",
];

/// The chain of causes in one line, without repetitions, without the names of layers, and without what the SDK quotes of the
/// request, which can contain secrets.
pub fn reasons(first: &(dyn StdError + 'static)) -> String {
    let mut line = String::new();
    for error in causes(first) {
        let reason = without_number(&without_request(error.to_string())).to_owned();
        let is_layer = error.source().is_some() && LAYERS.contains(&reason.as_str());
        if !is_layer && !line.contains(&reason) {
            if !line.is_empty() {
                line.push_str(": ");
            }
            line.push_str(&reason);
        }
    }
    line
}

fn without_request(mut reason: String) -> String {
    if let Some(at) = [" to request ", "Request {"].iter().filter_map(|mark| reason.find(mark)).min() {
        reason.truncate(at);
    }
    reason
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_never_part_of_a_reason() {
        let quoted = "failed to apply endpoint `foo` to request `Request { body: Password }`";
        for (said, shown) in [(quoted, "failed to apply endpoint `foo`"), ("sent Request { Password }", "sent ")] {
            let error = std::io::Error::other(Box::<dyn std::error::Error + Send + Sync>::from(said));
            assert_eq!(reasons(&error), shown);
        }
    }

    /// An error with a cause.
    #[derive(Debug)]
    struct Layer(&'static str, std::io::Error);

    impl std::fmt::Display for Layer {
        fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            formatter.write_str(self.0)
        }
    }

    impl StdError for Layer {
        fn source(&self) -> Option<&(dyn StdError + 'static)> {
            Some(&self.1)
        }
    }

    #[test]
    fn layers_and_numbers_of_the_system_are_omitted() {
        let refused = || std::io::Error::other("Connection refused (os error 111)");
        assert_eq!(reasons(&Layer("tcp connect error", refused())), "Connection refused");
        assert_eq!(reasons(&Layer("invalid certificate", refused())), "invalid certificate: Connection refused");
        assert_eq!(reasons(&std::io::Error::other("dns error")), "dns error");
    }
}
