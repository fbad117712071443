//! The headers of a list's columns: the names of members without their common part.

use std::collections::BTreeMap;

use super::cell::last;
use super::times::is_time;

/// Name endings that are only clear together with their owner, such as a message sender's name.
const OF_AN_OWNER: [&str; 3] = ["Arn", "Id", "Name"];

/// The header of each column of a list, in the order of `names`. `--columns` and `--sort` take them as names.
pub fn headers(names: &[String]) -> Vec<String> {
    let owner = |name: &str| name.rfind('.').map_or(String::new(), |dot| name[..dot].to_owned());
    let owners: Vec<String> = names.iter().map(|name| owner(name)).collect();
    let is_one_owner = owners.windows(2).all(|two| two[0] == two[1]);
    let short: Vec<String> = names
        .iter()
        .zip(&owners)
        .map(|(name, owner)| {
            let own = last(name);
            let keeps_owner = OF_AN_OWNER.contains(&own) && !is_one_owner && !owner.ends_with("Summary");
            match own {
                "Value" if !owner.is_empty() => last(owner).to_owned(),
                _ if keeps_owner => name.clone(),
                _ => own.to_owned(),
            }
        })
        .collect();
    let common = common_words(&short);
    let short = short.iter().map(|name| {
        let own = &name[common..];
        own.strip_suffix("Timestamp").filter(|rest| is_time(name) && !rest.is_empty()).unwrap_or(own).to_owned()
    });
    let short: Vec<String> = short.collect();
    let mut counts = BTreeMap::new();
    short.iter().for_each(|name| *counts.entry(name.clone()).or_insert(0) += 1);
    short.into_iter().zip(names).map(|(short, name)| if counts[&short] > 1 { name.clone() } else { short }).collect()
}

/// How long the words are with which all names begin, of which each has more.
fn common_words(names: &[String]) -> usize {
    let [first, rest @ ..] = names else { return 0 };
    if rest.is_empty() {
        return 0;
    }
    let is_common = |end: &usize| {
        let begins = |name: &String| {
            name.starts_with(&first[..*end]) && name[*end..].starts_with(|next: char| next.is_ascii_uppercase())
        };
        names.iter().all(begins)
    };
    let ends = first.char_indices().map(|(at, _)| at).skip(1);
    ends.filter(is_common).last().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_lose_what_they_have_in_common() {
        for (names, shown) in [
            (
                &["ChannelSummary.Name", "ChannelSummary.ChannelArn", "AppInstanceUserMembershipSummary.Type"][..],
                &["Name", "ChannelArn", "Type"][..],
            ),
            (&["ExternalUserId", "AttendeeId", "Capabilities.Audio"], &["ExternalUserId", "AttendeeId", "Audio"]),
            (&["Member.Name", "Member.Arn"], &["Name", "Arn"]),
            (
                &["CreatedTimestamp", "Sender.Name", "Content", "Status.Value", "MessageId"],
                &["Created", "Sender.Name", "Content", "Status", "MessageId"],
            ),
            (&["MediaPipelineId", "MediaPipelineArn"], &["Id", "Arn"]),
            (&["PoolName", "PoolId", "PoolArn"], &["Name", "Id", "Arn"]),
            (&["a.Type", "b.Type", "c"], &["a.Type", "b.Type", "c"]),
            (&["Name"], &["Name"]),
            (&["Timestamp", "NameTimestamp"], &["Timestamp", "Name"]),
            (&["AB", "A"], &["AB", "A"]),
            (&[], &[]),
        ] {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            assert_eq!(headers(&names), shown);
        }
    }
}
