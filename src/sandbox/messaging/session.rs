//! The endpoint of sessions, and what they receive when they connect.

use serde_json::{Value as Json, json};

use super::caller::{find_channel, place};
use super::{CHANNEL_SUMMARY, MEMBERSHIP, MESSAGE, history, message, news, shown};
use crate::sandbox::event::InChannel;
use crate::sandbox::fault::Fault;
use crate::sandbox::store::{Order, Range};
use crate::sandbox::{Call, summary};

/// "Up to 50 channels", and of each at most so many messages and members, says the page on prefetch of the developer guide.
const CHANNELS: usize = 50;
const MESSAGES: usize = 20;
const MEMBERSHIPS: usize = 30;

/// The host that the request was sent to, with its port, in the form that clients need: they add `wss://` before it and
/// `/connect` after it. A sandbox without a server returns a host that does not work.
pub fn endpoint(call: &Call<'_>) -> Result<Json, Fault> {
    Ok(json!({ "Endpoint": { "Url": call.host.unwrap_or("node001.ws-messaging.sandbox.invalid") } }))
}

/// The channels that `user` is a member of, each with the sub-channel.
pub fn memberships_of(call: &Call<'_>, user: &str) -> Result<Vec<InChannel>, Fault> {
    let found = call.records.scan(MEMBERSHIP, Range::WithId(user), Order::OldestFirst, None, i64::MAX)?;
    let text = |value: &Json| value.as_str().map(str::to_owned);
    Ok(found
        .into_iter()
        .filter_map(|(_, found)| Some((text(&found["ChannelArn"])?, text(&found["SubChannelId"]))))
        .collect())
}

/// What `user` receives about its channels when it connects with prefetch: the payloads of CHANNEL_DETAILS, channels with
/// unread messages first, or sorted `by_time` of the last message.
pub fn details(call: &Call<'_>, user: &str, by_time: bool) -> Result<Vec<Json>, Fault> {
    let found = call.records.scan(MEMBERSHIP, Range::WithId(user), Order::OldestFirst, None, i64::MAX)?;
    let mut channels = Vec::new();
    for (_, membership) in found {
        let channel = find_channel(call, membership["ChannelArn"].as_str().unwrap_or_default())?;
        let last = channel["$last_message"].as_i64().unwrap_or(i64::MIN);
        // The marker is a time in seconds, as in responses.
        let read = membership["$read"].as_f64();
        let is_unread = channel["LastMessageTimestamp"].as_f64() > read;
        channels.push(((!by_time && is_unread, last), membership, channel));
    }
    channels.sort_by_key(|(rank, _, _)| std::cmp::Reverse(*rank));
    channels.truncate(CHANNELS);
    channels.iter().map(|(_, membership, channel)| details_of(call, user, membership, channel)).collect()
}

fn details_of(call: &Call<'_>, user: &str, membership: &Json, channel: &Json) -> Result<Json, Fault> {
    let arn = channel["ChannelArn"].as_str().unwrap_or_default();
    let place = place(arn, membership["SubChannelId"].as_str());
    let mut messages = messages(call, user, arn, &place)?;
    let has_more = messages.len() > MESSAGES;
    messages.truncate(MESSAGES);
    let members = call.records.all(MEMBERSHIP, &place)?.into_iter().filter(|member| member["Type"] != "HIDDEN");
    let members: Result<Vec<_>, Fault> = members
        .take(MEMBERSHIPS)
        .map(|member| Ok(json!({ "Member": shown(call, member, &["Member"])?["Member"] })))
        .collect();
    let mut details = json!({
        "Channel": summary(channel, &CHANNEL_SUMMARY),
        "ChannelMessages": messages,
        "ChannelMemberships": members?,
        "ChannelMessagesHasMore": has_more,
    });
    if let Some(read) = membership.get("$read") {
        details["ReadMarkerTimestamp"] = read.clone();
    }
    if let Some(id) = membership.get("SubChannelId") {
        details["SubChannelId"] = id.clone();
    }
    Ok(news::payload(&details))
}

/// The newest messages that `user` can see, one more than is sent.
fn messages(call: &Call<'_>, user: &str, channel: &str, place: &str) -> Result<Vec<Json>, Fault> {
    let range = Range::Within(place, history::oldest(call, channel)?, i64::MAX);
    let (mut found, mut beyond) = (Vec::new(), None);
    loop {
        let part = call.records.scan(MESSAGE, range, Order::NewestFirst, beyond, 50)?;
        let Some((last, _)) = part.last() else { return Ok(found) };
        beyond = Some(*last);
        for (_, message) in part {
            if message::sees(user, &message) {
                found.push(summary(&shown(call, message, &["Sender"])?, &history::SUMMARY));
            }
            if found.len() > MESSAGES {
                return Ok(found);
            }
        }
    }
}
