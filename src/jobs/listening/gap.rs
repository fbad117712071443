//! What happened while there was no session: the messages that were sent meanwhile, as `ListChannelMessages` has them. What was
//! edited, redacted or deleted meanwhile, and what was not kept, is no longer told.

use std::collections::{HashSet, VecDeque};
use std::time::SystemTime;

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use serde_json::{Value as Json, json};

use super::{Event, News, Whom};
use crate::api::Document;
use crate::api::error::{Error, Kind};
use crate::api::operation::Declared as _;
use crate::api::value::timestamp;
use crate::jobs::Ask;
use crate::services::messaging::{ListChannelMembershipsForAppInstanceUser, ListChannelMessages};

/// How far before the last message the gap begins, in milliseconds: there is no order between channels.
const MARGIN: i64 = 60_000;
/// How many messages are known not to be new.
const KNOWN: usize = 100_000;

const CREATED: &str = "CREATE_CHANNEL_MESSAGE";

/// What is known of the messages so far.
#[derive(Debug, Default)]
pub struct Gap {
    /// The time of the last message when the first session began, in milliseconds: what is older is not told.
    floor: Option<i64>,
    /// The time of the last message.
    last: i64,
    known: HashSet<String>,
    order: VecDeque<String>,
}

impl Gap {
    /// Whether there was a session.
    pub fn has_begun(&self) -> bool {
        self.floor.is_some()
    }

    /// Whether an event was not told yet. Only messages are told twice, by a session and by what was asked.
    pub fn is_new(&mut self, event: &Event) -> bool {
        let (CREATED, Some(id)) = (event.name.as_str(), event.payload["MessageId"].as_str()) else { return true };
        if let Some(created) = milliseconds(&event.payload["CreatedTimestamp"]) {
            self.last = self.last.max(created);
        }
        if !self.known.insert(id.to_owned()) {
            return false;
        }
        self.order.push_back(id.to_owned());
        if self.order.len() > KNOWN
            && let Some(oldest) = self.order.pop_front()
        {
            self.known.remove(&oldest);
        }
        true
    }

    /// What happened since the session before this one. For the first one, that is nothing.
    pub async fn missed(&mut self, whom: &Whom, ask: &impl Ask, tell: &impl Fn(News)) -> Vec<Event> {
        let channels = match channels(whom, ask).await {
            Ok(channels) => channels,
            Err(error) => {
                let now = DateTime::from(SystemTime::now()).to_millis().unwrap_or_default();
                self.floor.get_or_insert(now);
                tell(News::Missed("the channels".to_owned(), error));
                return Vec::new();
            }
        };
        let Some(floor) = self.floor else {
            let last = channels.iter().filter_map(|channel| channel.last).max();
            let now = || DateTime::from(SystemTime::now()).to_millis().unwrap_or_default();
            let floor = last.unwrap_or_else(now);
            (self.floor, self.last) = (Some(floor), floor);
            return Vec::new();
        };
        let from = floor.max(self.last.saturating_sub(MARGIN));
        let mut events = Vec::new();
        for channel in channels {
            match messages(whom, &channel, from, ask).await {
                Ok(messages) => events.extend(messages.into_iter().filter(|(created, _)| *created > floor)),
                Err(error) => tell(News::Missed(channel.arn, error)),
            }
        }
        events.sort_by_key(|(created, _)| *created);
        events.into_iter().map(|(_, event)| event).collect()
    }
}

/// A channel of the user.
struct Channel {
    arn: String,
    sub_channel: Json,
    last: Option<i64>,
}

async fn channels(whom: &Whom, ask: &impl Ask) -> Result<Vec<Channel>, Error> {
    let input = document(json!({ "ChimeBearer": whom.bearer }));
    let found = ask.ask(ListChannelMembershipsForAppInstanceUser::OPERATION, input).await?;
    let items = found.get("ChannelMemberships").and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    let channels = items.iter().filter_map(|item| {
        let channel = &item["ChannelSummary"];
        let arn = channel["ChannelArn"].as_str()?.to_owned();
        let is_wanted = whom.channels.is_empty() || whom.channels.contains(&arn);
        let sub_channel = item["AppInstanceUserMembershipSummary"]["SubChannelId"].clone();
        is_wanted.then(|| Channel { arn, sub_channel, last: milliseconds(&channel["LastMessageTimestamp"]) })
    });
    Ok(channels.collect())
}

async fn messages(whom: &Whom, channel: &Channel, from: i64, ask: &impl Ask) -> Result<Vec<(i64, Event)>, Error> {
    let mut input = document(json!({
        "ChimeBearer": whom.bearer,
        "ChannelArn": channel.arn,
        "SortOrder": "ASCENDING",
        "NotBefore": iso8601(from),
    }));
    if channel.sub_channel.is_string() {
        input.insert("SubChannelId".to_owned(), channel.sub_channel.clone());
    }
    let mut found = ask.ask(ListChannelMessages::OPERATION, input).await?;
    let items = found.get_mut("ChannelMessages").map(Json::take);
    let Some(Json::Array(items)) = items else {
        return Err(Error::new(Kind::Other, "the response has no ChannelMessages"));
    };
    Ok(items.into_iter().filter_map(|message| late(message, channel)).collect())
}

/// A message of a list as it would have been told, with its time.
fn late(mut message: Json, channel: &Channel) -> Option<(i64, Event)> {
    let created = milliseconds(&message["CreatedTimestamp"])?;
    message["ChannelArn"] = channel.arn.as_str().into();
    if channel.sub_channel.is_string() {
        message["SubChannelId"] = channel.sub_channel.clone();
    }
    for name in ["CreatedTimestamp", "LastUpdatedTimestamp", "LastEditedTimestamp"] {
        if let Some(time) = milliseconds(&message[name]) {
            message[name] = iso8601(time).into();
        } else if let Some(members) = message.as_object_mut() {
            members.shift_remove(name);
        }
    }
    let message_type = message["Type"].as_str().unwrap_or_default().to_owned();
    Some((created, Event { name: CREATED.to_owned(), message_type, reason: None, payload: message, is_late: true }))
}

fn document(json: Json) -> Document {
    match json {
        Json::Object(members) => members,
        _ => Document::new(),
    }
}

fn milliseconds(value: &Json) -> Option<i64> {
    timestamp(value)?.to_millis().ok()
}

fn iso8601(milliseconds: i64) -> String {
    DateTime::from_millis(milliseconds).fmt(Format::DateTime).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;
    use crate::api::operation::Operation;

    /// A service with one channel, which remembers what it was asked.
    struct Asked(RefCell<Vec<Document>>, Json);

    impl Ask for Asked {
        async fn ask(&self, operation: &'static Operation, input: Document) -> Result<Document, Error> {
            self.0.borrow_mut().push(input);
            Ok(document(match operation.name {
                "ListChannelMessages" => json!({ "ChannelMessages": self.1 }),
                _ => json!({ "ChannelMemberships": [
                    { "ChannelSummary": { "ChannelArn": "c", "LastMessageTimestamp": 1000.5 }, "AppInstanceUserMembershipSummary": {} },
                    { "ChannelSummary": { "ChannelArn": "d" }, "AppInstanceUserMembershipSummary": { "SubChannelId": "s" } },
                ] }),
            }))
        }
    }

    fn told(id: &str, time: &str) -> Event {
        let payload = json!({ "MessageId": id, "CreatedTimestamp": time, "ChannelArn": "c" });
        Event { name: CREATED.to_owned(), message_type: "STANDARD".to_owned(), reason: None, payload, is_late: false }
    }

    #[test]
    fn what_was_missed_is_told_once_and_nothing_from_before() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let messages = json!([
            { "MessageId": "old", "CreatedTimestamp": 1000.5, "Type": "STANDARD" },
            { "MessageId": "known", "CreatedTimestamp": 1100, "Type": "STANDARD" },
            { "MessageId": "new", "CreatedTimestamp": 1200.25, "Type": "STANDARD", "Content": "x" },
        ]);
        let (service, whom) =
            (Asked(RefCell::default(), messages), Whom { bearer: "u".to_owned(), channels: vec!["c".to_owned()] });
        let tell = |news: News| panic!("{news:?}");
        let mut gap = Gap::default();
        assert!(!gap.has_begun());
        assert_eq!(runtime.block_on(gap.missed(&whom, &service, &tell)), []);
        assert!(gap.has_begun() && service.0.borrow().len() == 1);
        assert!(
            gap.is_new(&told("known", "1970-01-01T00:18:20.000Z"))
                && !gap.is_new(&told("known", "1970-01-01T00:18:20Z"))
        );
        let late = runtime.block_on(gap.missed(&whom, &service, &tell));
        let late: Vec<Event> = late.into_iter().filter(|event| gap.is_new(event)).collect();
        assert_eq!(late.len(), 1);
        let expected = json!({
            "MessageId": "new", "CreatedTimestamp": "1970-01-01T00:20:00.25Z", "Type": "STANDARD", "Content": "x", "ChannelArn": "c"
        });
        assert_eq!((&late[0].payload, late[0].is_late), (&expected, true));
        let asked = service.0.borrow();
        assert_eq!((asked.len(), &asked[2]["NotBefore"]), (3, &json!("1970-01-01T00:17:20Z")));
        drop(asked);
        // All channels, and sub-channels by their IDs.
        runtime.block_on(gap.missed(&Whom { channels: Vec::new(), ..whom }, &service, &tell));
        let asked = service.0.borrow();
        assert_eq!((asked.len(), &asked[5]["SubChannelId"], &asked[5]["ChannelArn"]), (6, &json!("s"), &json!("d")));
    }
}
