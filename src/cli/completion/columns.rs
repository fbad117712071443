//! Values of `--columns` and `--sort`: the columns of the operation's result. In `--columns`, a name can follow other names and a
//! comma, and a `+` or a `-`; in `--sort`, it can follow a `-`.

use super::Candidate;
use crate::api::operation::Operation;
use crate::cli::output::{Shape, Subject};

/// The option that picks columns.
const COLUMNS: &str = "columns";
/// The option that sorts by one.
const SORT: &str = "sort";

/// Whether the option of this name takes names of columns.
pub fn takes(option: &str) -> bool {
    [COLUMNS, SORT].contains(&option)
}

/// The values of `option` that begin with `word`, each with the text before the last name.
pub fn of(operation: &'static Operation, option: &str, word: &str) -> Vec<Candidate> {
    let shape = Shape::of(operation);
    let is_list = matches!(shape.subject(), Subject::List { .. });
    if option == SORT && !is_list {
        return Vec::new();
    }
    let at = if option == SORT { 0 } else { word.rfind(',').map_or(0, |comma| comma + 1) };
    let (before, name) = word.split_at(at);
    let sign = name.chars().next().filter(|sign| *sign == '-' || (*sign == '+' && option == COLUMNS));
    let begun = sign.map_or(name, |sign| &name[sign.len_utf8()..]);
    let usual = shape.usual();
    let known = shape.columns();
    let taken: Vec<_> = before.split(',').map(|name| name.trim_start_matches(['+', '-'])).collect();
    let is_offered = |column: &&String| {
        let is_usual = usual.contains(&column.as_str());
        let is_of_use = match sign {
            Some('+') => !is_usual,
            Some('-') if option == COLUMNS && !usual.is_empty() => is_usual,
            _ => true,
        };
        is_of_use && !taken.iter().any(|taken| taken.eq_ignore_ascii_case(column))
    };
    let begins = |column: &str| column.get(..begun.len()).is_some_and(|start| start.eq_ignore_ascii_case(begun));
    let fitting = |is_last: bool| -> Vec<&String> {
        let own = |column: &str| begins(if is_last { column.rsplit('.').next().unwrap_or(column) } else { column });
        known.iter().filter(is_offered).filter(|column| own(column)).collect()
    };
    // `Audio` is enough for `Capabilities.Audio`, as on the command line.
    let found = Some(fitting(false)).filter(|found| !found.is_empty()).unwrap_or_else(|| fitting(true));
    let sign = sign.map(String::from).unwrap_or_default();
    // Zsh groups candidates with the same help, which changes their order.
    let candidate = |column: &String| Candidate::new(format!("{before}{sign}{column}"), None);
    found.into_iter().map(candidate).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::service::Service;
    use crate::services::Operations as _;

    fn at(service: Service, operation: &str, option: &str, word: &str) -> Vec<String> {
        let found = of(service.operation(operation).unwrap(), option, word);
        found.into_iter().map(|candidate| candidate.value).collect()
    }

    #[test]
    fn columns_are_offered_behind_commas_and_signs() {
        let at = |word| at(Service::Messaging, "ListChannelMessages", COLUMNS, word);
        assert_eq!(at("")[..3], ["CreatedTimestamp", "Sender.Name", "Content"]);
        assert_eq!(at("Sen"), ["Sender.Name", "Sender.Arn"]);
        assert_eq!(at("content,sender"), ["content,Sender.Name", "content,Sender.Arn"]);
        // A name that is typed already is not offered again.
        assert_eq!(at("Sender.Name,sender"), ["Sender.Name,Sender.Arn"]);
        assert_eq!(at("+Sender.Name,-Sender."), ["+Sender.Name,-Sender.Arn"]);
        // A column that is not shown can be added, one that is shown can be taken away.
        assert!(at("+").contains(&"+Redacted".to_owned()) && !at("+").contains(&"+Content".to_owned()));
        assert!(at("-").contains(&"-Content".to_owned()) && !at("-").contains(&"-Redacted".to_owned()));
        assert_eq!(at("+Redacted,-Cont"), ["+Redacted,-Content"]);
        // The end of a name will do.
        assert_eq!(at("Arn"), ["Sender.Arn"]);
        assert_eq!(at("nothing"), [""; 0]);
        assert_eq!(at("é"), [""; 0]);
    }

    #[test]
    fn lists_are_sorted_by_a_column_and_others_are_not() {
        let channels = |word| at(Service::Messaging, "ListChannels", SORT, word);
        assert_eq!(channels("-la"), ["-LastMessageTimestamp"]);
        assert_eq!(channels("Name"), ["Name"]);
        // A comma is a part of the name.
        assert_eq!(channels("Name,"), [""; 0]);
        assert_eq!(at(Service::Messaging, "DescribeChannel", SORT, ""), [""; 0]);
        assert!(at(Service::Messaging, "DescribeChannel", COLUMNS, "").contains(&"Name".to_owned()));
    }

    #[test]
    fn what_is_offered_is_taken() {
        for service in Service::ALL {
            for operation in service.operations() {
                for word in ["", "+", "-"] {
                    let shape = Shape::of(operation);
                    for found in of(operation, COLUMNS, word) {
                        let picked = shape.pick(std::slice::from_ref(&found.value));
                        assert!(picked.is_ok(), "{} {}", operation.name, found.value);
                    }
                }
            }
        }
    }
}
