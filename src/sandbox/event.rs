//! Events of the sandbox for listeners: messaging sessions in any process.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::calls;
use super::publisher::Published;

/// An event. Its recipients depend on the channel and its members at that moment, which a listener knows by following all
/// events since its start.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Event {
    /// Its name, such as `CREATE_CHANNEL_MESSAGE`; empty if it has no recipients.
    pub name: String,
    /// STANDARD, CONTROL or SYSTEM.
    pub message_type: String,
    /// Why, where the service says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The channel's ARN.
    pub channel: String,
    /// Its sub-channel, if only that receives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_channel: Option<String>,
    /// The recipients, if not all members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Vec<String>>,
    /// The new members, who are notified.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub joins: Vec<Place>,
    /// A former member, who also receives it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub leaves: Vec<Place>,
    /// Whether the channel is deleted.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub ends_channel: bool,
    /// The user, or the app instance with all its users, that is deleted. Empty, if everybody is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gone: Option<String>,
    /// The function to invoke.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invocation: Option<Invocation>,
    /// What is published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<Published>,
    /// What is reported about a call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call: Option<Box<calls::News>>,
    /// What is reported.
    #[serde(skip_serializing_if = "Json::is_null")]
    pub payload: Json,
}

/// A function to invoke for a message in a channel flow.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Invocation {
    /// The region of the channel.
    pub region: String,
    /// The function's ARN.
    pub function: String,
    /// The report.
    pub document: Json,
    /// The place of the message.
    pub place: String,
    /// The message's ID.
    pub message: String,
    /// The ID that the function uses to call back.
    pub callback: String,
    /// Whether the message continues if the function fails or cannot be invoked.
    pub goes_on: bool,
}

/// A member at its place in a channel.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Place {
    /// The member's ARN.
    pub member: String,
    /// The sub-channel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_channel: Option<String>,
}

/// The ARN of a channel that a user is a member of, with the sub-channel.
pub type InChannel = (String, Option<String>);

impl Event {
    /// A user, or an app instance with all its users, is deleted.
    pub fn gone(arn: &str) -> Self {
        Self { gone: Some(arn.to_owned()), ..Self::default() }
    }
}
