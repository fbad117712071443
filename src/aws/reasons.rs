//! Why something failed, as the SDK tells it.

use std::error::Error as StdError;

use crate::api::causes::causes;

/// The chain of causes in one line, without repetitions, and without what the SDK quotes of the request, which can
/// hold secrets.
pub fn reasons(first: &(dyn StdError + 'static)) -> String {
    let mut line = String::new();
    for error in causes(first) {
        let reason = without_request(error.to_string());
        if !line.contains(&reason) {
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
}
