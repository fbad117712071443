//! The behavior of channels, memberships and messages. Permissions follow the developer guide, "Understanding
//! authorization by role".

mod ban;
mod callback;
mod caller;
mod channel;
mod filter_rule;
mod flow;
mod history;
mod membership;
mod message;
mod moderator;
mod news;
mod of_user;
mod preferences;
mod processor;
mod search;
mod session;
mod streaming;
mod sub_channel;

use serde_json::{Value as Json, json};

use super::emulation::{Emulation, real, simulated, written};
use super::event::Event;
use super::fault::Fault;
use super::people::{app_instance_of, identity};
use super::store::{Order, Range};
use super::{Call, tag};

pub use channel::remove as delete_channel;
pub use history::delete_old as delete_old_messages;
pub use processor::unreached;
pub use session::{details, memberships_of};

/// The kinds of resources in the store. Channels and flows lie under the ARN of their app instance, what belongs
/// to a channel under the channel's ARN, and what belongs to a sub-channel under `CHANNEL-ARN/SUB-CHANNEL-ID`.
const CHANNEL: &str = "channel";
const SUB_CHANNEL: &str = "sub-channel";
const MEMBERSHIP: &str = "channel-membership";
const MODERATOR: &str = "channel-moderator";
const BAN: &str = "channel-ban";
const MESSAGE: &str = "channel-message";
const FLOW: &str = "channel-flow";
const STREAMING: &str = "messaging-streaming";

/// What a summary shows of a channel.
const CHANNEL_SUMMARY: [&str; 6] = ["ChannelArn", "LastMessageTimestamp", "Metadata", "Mode", "Name", "Privacy"];

/// The operations, in alphabetical order.
pub static OPERATIONS: &[Emulation] = &[
    real("AssociateChannelFlow", flow::associate)
        .without("the Lambda functions are not checked; those of --function are called"),
    real("BatchCreateChannelMembership", membership::batch_create),
    simulated("ChannelFlowCallback", callback::callback, "any callback ID is accepted"),
    real("CreateChannel", channel::create).without("moving members when an elastic channel grows"),
    real("CreateChannelBan", ban::create),
    real("CreateChannelFlow", flow::create)
        .without("the Lambda functions are not checked; those of --function are called"),
    real("CreateChannelMembership", membership::create),
    real("CreateChannelModerator", moderator::create),
    real("DeleteChannel", channel::delete),
    real("DeleteChannelBan", ban::delete),
    real("DeleteChannelFlow", flow::delete),
    real("DeleteChannelMembership", membership::delete),
    real("DeleteChannelMessage", message::delete),
    real("DeleteChannelModerator", moderator::delete),
    real("DeleteMessagingStreamingConfigurations", streaming::delete),
    real("DescribeChannel", channel::describe),
    real("DescribeChannelBan", ban::describe),
    real("DescribeChannelFlow", flow::describe),
    real("DescribeChannelMembership", membership::describe),
    real("DescribeChannelMembershipForAppInstanceUser", of_user::describe_membership),
    real("DescribeChannelModeratedByAppInstanceUser", of_user::describe_moderated),
    real("DescribeChannelModerator", moderator::describe),
    real("DisassociateChannelFlow", flow::disassociate),
    real("GetChannelMembershipPreferences", preferences::get),
    real("GetChannelMessage", history::get),
    real("GetChannelMessageStatus", history::status),
    simulated(
        "GetMessagingSessionEndpoint",
        session::endpoint,
        "returns the host of the sandbox, which must be running as a server",
    ),
    real("GetMessagingStreamingConfigurations", streaming::get),
    real("ListChannelBans", ban::list),
    real("ListChannelFlows", flow::list),
    real("ListChannelMemberships", membership::list),
    real("ListChannelMembershipsForAppInstanceUser", of_user::list_memberships),
    written("ListChannelMessages", history::list),
    real("ListChannelModerators", moderator::list),
    real("ListChannels", channel::list),
    real("ListChannelsAssociatedWithChannelFlow", flow::list_channels),
    real("ListChannelsModeratedByAppInstanceUser", of_user::list_moderated),
    real("ListSubChannels", sub_channel::list),
    real("ListTagsForResource", |call| tag::list(call, is_taggable)),
    simulated(
        "PutChannelExpirationSettings",
        channel::put_expiration,
        "channels expire according to the sandbox's clock",
    ),
    real("PutChannelMembershipPreferences", preferences::put).without("push notifications"),
    real("PutMessagingStreamingConfigurations", streaming::put)
        .without("the stream, which is not checked; records go to --events"),
    real("RedactChannelMessage", message::redact),
    real("SearchChannels", search::search),
    real("SendChannelMessage", message::send).without("delivery to devices; replies from bots"),
    real("TagResource", |call| tag::tag(call, is_taggable)),
    real("UntagResource", |call| tag::untag(call, is_taggable)),
    real("UpdateChannel", channel::update),
    real("UpdateChannelFlow", flow::update)
        .without("the Lambda functions are not checked; those of --function are called"),
    real("UpdateChannelMessage", message::update),
    real("UpdateChannelReadMarker", preferences::mark_read),
];

/// Takes the user or bot `arn` out of all channels.
pub fn leave_all(call: &Call<'_>, arn: &str) -> Result<(), Fault> {
    let memberships = call.records.scan(MEMBERSHIP, Range::WithId(arn), Order::OldestFirst, None, i64::MAX)?;
    for (_, membership) in memberships {
        membership::remove(call, &membership)?;
    }
    call.records.delete_everywhere(MODERATOR, arn)?;
    call.records.delete_everywhere(BAN, arn)?;
    call.records.tell(&Event::gone(arn))
}

/// Whether there is such a channel or flow.
fn is_taggable(call: &Call<'_>, arn: &str) -> Result<bool, Fault> {
    let app_instance = app_instance_of(arn);
    Ok(call.records.get(CHANNEL, app_instance, arn)?.is_some() || call.records.get(FLOW, app_instance, arn)?.is_some())
}

/// A stored document as returned, with people's current names.
fn shown(call: &Call<'_>, mut document: Json, people: &[&str]) -> Result<Json, Fault> {
    for name in people {
        let arn = document[*name]["Arn"].as_str().unwrap_or_default();
        if let Some(person) = identity(call, arn)? {
            document[*name] = person;
        }
    }
    Ok(document)
}

/// The user or bot `arn`, which must belong to the app instance of `channel`.
fn person(call: &Call<'_>, channel: &str, arn: &str) -> Result<Json, Fault> {
    let app_instance = app_instance_of(channel);
    if app_instance_of(arn) != app_instance {
        return Err(Fault::bad_request(format!("{arn} does not belong to {app_instance}")));
    }
    identity(call, arn)?.ok_or_else(|| call.missing(format!("{arn} is not a user or bot of the app instance")))
}

/// The response that contains a channel and one more thing.
fn of_channel(channel: &str, name: &str, value: Json) -> Json {
    let mut answer = json!({ "ChannelArn": channel });
    answer[name] = value;
    answer
}
