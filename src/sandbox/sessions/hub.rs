//! Distribution of events: a thread that follows the events of the state, from any process, and passes each to the sessions
//! of its recipients, in order and once.
//!
//! A session starts with the state of its user at that moment, and later events report joins and leaves; so the recipients
//! of an event are the members when it happened, not when it is read.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use serde_json::{Value as Json, json};
use tokio::sync::mpsc::Sender;
use tokio_tungstenite::tungstenite::Utf8Bytes;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;

use super::access::{Asked, FORBIDDEN, Refusal};
use crate::api::Document;
use crate::api::operation::Declared as _;
use crate::sandbox::Sandbox;
use crate::sandbox::event::{Event, InChannel, Place};
use crate::sandbox::fault::Fault;
use crate::sandbox::people::identity;
use crate::sandbox::store::{News, Records};
use crate::services::messaging::GetMessagingSessionEndpoint;

/// How often the state is looked at for what other processes have done, while there are sessions.
const LOOK: Duration = Duration::from_millis(10);

/// Maximum number of simultaneous sessions of one user. The eleventh is rejected, and can retry.
const OF_A_USER: usize = 10;

/// What a session receives.
#[derive(Debug, Clone)]
pub enum Told {
    /// A message.
    Frame(Utf8Bytes),
    /// It ends, with a close code and the reason.
    End(u16, String),
}

/// What the thread is asked for.
pub enum Order {
    /// A session begins.
    Join(u64, Asked, Sender<Told>),
    /// A session has ended.
    Leave(u64),
    /// All sessions must end.
    End,
}

/// A session.
struct Session {
    user: String,
    line: Sender<Told>,
    /// Its channels, each with the sub-channels.
    channels: BTreeMap<String, Vec<Option<String>>>,
}

/// The sessions, indexed for lookup.
#[derive(Default)]
struct Hub {
    sessions: HashMap<u64, Session>,
    of_user: HashMap<String, BTreeSet<u64>>,
    of_channel: HashMap<String, BTreeSet<u64>>,
}

/// What a session receives when it starts.
struct Beginning {
    channels: Vec<InChannel>,
    details: Vec<Json>,
}

/// Follows the events until all senders of commands are dropped.
pub fn follow(sandbox: &Sandbox, orders: &Receiver<Order>) {
    let (mut hub, mut position) = (Hub::default(), None);
    loop {
        let first = if hub.sessions.is_empty() {
            // There are no sessions, so events before the next one are not relevant.
            position = None;
            match orders.recv() {
                Ok(order) => Some(order),
                Err(_) => return,
            }
        } else {
            match orders.recv_timeout(LOOK) {
                Ok(order) => Some(order),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        };
        let mut joining = Vec::new();
        for order in first.into_iter().chain(orders.try_iter()) {
            match order {
                Order::Join(id, asked, line) => joining.push((id, asked, line)),
                Order::Leave(id) => {
                    joining.retain(|(joining, _, _)| *joining != id);
                    hub.forget(id);
                }
                Order::End => {
                    joining
                        .iter()
                        .for_each(|(_, _, line)| end(line, CloseCode::Away.into(), "the sandbox is stopping"));
                    joining.clear();
                    hub.end_all(|_| true, CloseCode::Away.into(), "the sandbox is stopping");
                }
            }
        }
        if joining.is_empty() && (hub.sessions.is_empty() || sandbox.store.last_event().ok() == position) {
            continue;
        }
        let read = sandbox.store.news(position, &|connection| sandbox.clock.time(connection), |records| {
            Ok(joining.iter().map(|(_, asked, _)| beginning(sandbox, records, asked)).collect::<Vec<_>>())
        });
        match read {
            Ok((news, begun)) => {
                position = Some(news.position);
                hub.tell_all(news);
                for ((id, asked, line), begun) in joining.into_iter().zip(begun) {
                    hub.begin(id, asked.user, line, begun);
                }
            }
            Err(fault) => {
                joining.iter().for_each(|(_, _, line)| end(line, CloseCode::Error.into(), &fault.message));
                hub.end_all(|_| true, CloseCode::Error.into(), &fault.message);
            }
        }
    }
}

/// What a session gets from the state when it starts, or why it is rejected.
fn beginning(sandbox: &Sandbox, records: &Records<'_>, asked: &Asked) -> Result<Beginning, Refusal> {
    let input = Document::new();
    let call = sandbox.call(records.in_region(&asked.region), GetMessagingSessionEndpoint::OPERATION, &input);
    let refused = |fault: Fault| (CloseCode::Error.into(), fault.message);
    if identity(&call, &asked.user).map_err(refused)?.is_none() {
        return Err((FORBIDDEN, "userArn must be an app instance user or bot of this sandbox".to_owned()));
    }
    let details = match asked.prefetch {
        None => Ok(Vec::new()),
        Some(by_time) => (sandbox.families.details)(&call, &asked.user, by_time),
    };
    let channels = (sandbox.families.memberships_of)(&call, &asked.user).map_err(refused)?;
    Ok(Beginning { channels, details: details.map_err(refused)? })
}

impl Hub {
    fn begin(&mut self, id: u64, user: String, line: Sender<Told>, begun: Result<Beginning, Refusal>) {
        let begun = match begun {
            Ok(begun) => begun,
            Err((code, why)) => return end(&line, code, &why),
        };
        let others = self.of_user.entry(user.clone()).or_default();
        if others.len() >= OF_A_USER {
            let why = format!("the user already has {OF_A_USER} sessions");
            return end(&line, CloseCode::Again.into(), &why);
        }
        others.insert(id);
        self.sessions.insert(id, Session { user, line, channels: BTreeMap::new() });
        for (channel, sub_channel) in begun.channels {
            self.join(id, &channel, sub_channel);
        }
        self.hand(id, &frame("SESSION_ESTABLISHED", "SYSTEM", None, ""));
        for details in begun.details {
            self.hand(id, &frame("CHANNEL_DETAILS", "SYSTEM", None, &details.to_string()));
        }
    }

    fn tell_all(&mut self, news: News) {
        if news.has_gap {
            // A client that reconnects fetches what it missed.
            return self.end_all(|_| true, CloseCode::Restart.into(), "events were lost");
        }
        for event in &news.events {
            self.tell(event);
        }
    }

    fn tell(&mut self, event: &Event) {
        for Place { member, sub_channel } in &event.joins {
            for id in self.of_user.get(member).cloned().unwrap_or_default() {
                self.join(id, &event.channel, sub_channel.clone());
            }
        }
        if !event.name.is_empty() {
            let told = frame(&event.name, &event.message_type, event.reason.as_deref(), &event.payload.to_string());
            for id in self.concerned(event) {
                self.hand(id, &told);
            }
        }
        for Place { member, sub_channel } in &event.leaves {
            for id in self.of_user.get(member).cloned().unwrap_or_default() {
                self.leave(id, &event.channel, sub_channel.as_deref());
            }
        }
        if event.ends_channel {
            for id in self.of_channel.remove(&event.channel).unwrap_or_default() {
                if let Some(session) = self.sessions.get_mut(&id) {
                    session.channels.remove(&event.channel);
                }
            }
        }
        if let Some(gone) = &event.gone {
            let is_gone = |user: &str| {
                let rest = user.strip_prefix(gone.as_str());
                rest.is_some_and(|rest| gone.is_empty() || rest.is_empty() || rest.starts_with('/'))
            };
            // If the user exists again, or exists in an imported state, the client can reconnect.
            self.end_all(is_gone, CloseCode::Away.into(), "the user was deleted");
        }
    }

    /// The sessions of those whom an event concerns.
    fn concerned(&self, event: &Event) -> Vec<u64> {
        if let Some(users) = &event.to {
            let ids: BTreeSet<u64> =
                users.iter().filter_map(|user| self.of_user.get(user)).flatten().copied().collect();
            return ids.into_iter().collect();
        }
        let in_channel = self.of_channel.get(&event.channel).into_iter().flatten().copied();
        let is_there = |id: &u64| {
            let places = self.sessions.get(id).and_then(|session| session.channels.get(&event.channel));
            event.sub_channel.is_none() || places.is_some_and(|places| places.contains(&event.sub_channel))
        };
        in_channel.filter(is_there).collect()
    }

    fn join(&mut self, id: u64, channel: &str, sub_channel: Option<String>) {
        let Some(session) = self.sessions.get_mut(&id) else { return };
        let places = session.channels.entry(channel.to_owned()).or_default();
        if !places.contains(&sub_channel) {
            places.push(sub_channel);
        }
        self.of_channel.entry(channel.to_owned()).or_default().insert(id);
    }

    fn leave(&mut self, id: u64, channel: &str, sub_channel: Option<&str>) {
        let Some(session) = self.sessions.get_mut(&id) else { return };
        let Some(places) = session.channels.get_mut(channel) else { return };
        places.retain(|place| place.as_deref() != sub_channel);
        if places.is_empty() {
            session.channels.remove(channel);
            remove(&mut self.of_channel, channel, id);
        }
    }

    /// Sends a message to a session. A session that is too slow is ended: its client can reconnect and fetch what it
    /// missed.
    fn hand(&mut self, id: u64, told: &Told) {
        let is_full = self.sessions.get(&id).is_some_and(|session| session.line.try_send(told.clone()).is_err());
        if is_full {
            self.forget(id);
        }
    }

    fn end_all(&mut self, which: impl Fn(&str) -> bool, code: u16, why: &str) {
        let ids: Vec<u64> =
            self.sessions.iter().filter(|(_, session)| which(&session.user)).map(|(id, _)| *id).collect();
        for id in ids {
            self.hand(id, &Told::End(code, why.to_owned()));
            self.forget(id);
        }
    }

    fn forget(&mut self, id: u64) {
        let Some(session) = self.sessions.remove(&id) else { return };
        remove(&mut self.of_user, &session.user, id);
        for channel in session.channels.keys() {
            remove(&mut self.of_channel, channel, id);
        }
    }
}

fn remove(index: &mut HashMap<String, BTreeSet<u64>>, name: &str, id: u64) {
    if let Some(ids) = index.get_mut(name) {
        ids.remove(&id);
        if ids.is_empty() {
            index.remove(name);
        }
    }
}

/// Ends a session that has not started. A client that has already disconnected need not be told.
fn end(line: &Sender<Told>, code: u16, why: &str) {
    let _ = line.try_send(Told::End(code, why.to_owned()));
}

/// A message in the format of the service: the payload is JSON as text, and empty if there is none.
fn frame(name: &str, message_type: &str, reason: Option<&str>, payload: &str) -> Told {
    let mut headers = json!({ "x-amz-chime-event-type": name, "x-amz-chime-message-type": message_type });
    if let Some(reason) = reason {
        headers["x-amz-chime-event-reason"] = reason.into();
    }
    Told::Frame(json!({ "Headers": headers, "Payload": payload }).to_string().into())
}
