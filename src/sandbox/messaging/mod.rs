//! The behaviour of channels, memberships and messages. Who may do what is as on the page "Understanding
//! authorization by role" of the developer guide.

mod ban;
mod callback;
mod caller;
mod channel;
mod flow;
mod history;
mod membership;
mod message;
mod moderator;
mod of_user;
mod preferences;
mod search;
mod session;
mod streaming;
mod sub_channel;
mod tag;

use serde_json::{Value as Json, json};

use super::fault::Fault;
use super::store::{Order, Range};
use super::{Call, Handler, identity, public};

pub use channel::remove as delete_channel;

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

/// The handler of an operation.
pub fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "AssociateChannelFlow" => flow::associate,
        "BatchCreateChannelMembership" => membership::batch_create,
        "ChannelFlowCallback" => callback::callback,
        "CreateChannel" => channel::create,
        "CreateChannelBan" => ban::create,
        "CreateChannelFlow" => flow::create,
        "CreateChannelMembership" => membership::create,
        "CreateChannelModerator" => moderator::create,
        "DeleteChannel" => channel::delete,
        "DeleteChannelBan" => ban::delete,
        "DeleteChannelFlow" => flow::delete,
        "DeleteChannelMembership" => membership::delete,
        "DeleteChannelMessage" => message::delete,
        "DeleteChannelModerator" => moderator::delete,
        "DeleteMessagingStreamingConfigurations" => streaming::delete,
        "DescribeChannel" => channel::describe,
        "DescribeChannelBan" => ban::describe,
        "DescribeChannelFlow" => flow::describe,
        "DescribeChannelMembership" => membership::describe,
        "DescribeChannelMembershipForAppInstanceUser" => of_user::describe_membership,
        "DescribeChannelModeratedByAppInstanceUser" => of_user::describe_moderated,
        "DescribeChannelModerator" => moderator::describe,
        "DisassociateChannelFlow" => flow::disassociate,
        "GetChannelMembershipPreferences" => preferences::get,
        "GetChannelMessage" => history::get,
        "GetChannelMessageStatus" => history::status,
        "GetMessagingSessionEndpoint" => session::endpoint,
        "GetMessagingStreamingConfigurations" => streaming::get,
        "ListChannelBans" => ban::list,
        "ListChannelFlows" => flow::list,
        "ListChannelMemberships" => membership::list,
        "ListChannelMembershipsForAppInstanceUser" => of_user::list_memberships,
        "ListChannelMessages" => history::list,
        "ListChannelModerators" => moderator::list,
        "ListChannels" => channel::list,
        "ListChannelsAssociatedWithChannelFlow" => flow::list_channels,
        "ListChannelsModeratedByAppInstanceUser" => of_user::list_moderated,
        "ListSubChannels" => sub_channel::list,
        "ListTagsForResource" => tag::list,
        "PutChannelExpirationSettings" => channel::put_expiration,
        "PutChannelMembershipPreferences" => preferences::put,
        "PutMessagingStreamingConfigurations" => streaming::put,
        "RedactChannelMessage" => message::redact,
        "SearchChannels" => search::search,
        "SendChannelMessage" => message::send,
        "TagResource" => tag::tag,
        "UntagResource" => tag::untag,
        "UpdateChannel" => channel::update,
        "UpdateChannelFlow" => flow::update,
        "UpdateChannelMessage" => message::update,
        "UpdateChannelReadMarker" => preferences::mark_read,
        _ => return None,
    })
}

/// Takes the user or bot `arn` out of all channels.
pub fn leave_all(call: &Call<'_>, arn: &str) -> Result<(), Fault> {
    let memberships = call.records.scan(MEMBERSHIP, Range::WithId(arn), Order::OldestFirst, None, i64::MAX)?;
    for (_, membership) in memberships {
        membership::remove(call, &membership)?;
    }
    call.records.delete_everywhere(MODERATOR, arn)?;
    call.records.delete_everywhere(BAN, arn)
}

/// A stored document as it is answered, its people with the names that they have now.
fn shown(call: &Call<'_>, document: Json, people: &[&str]) -> Result<Json, Fault> {
    let mut document = public(document);
    for name in people {
        let arn = document[*name]["Arn"].as_str().unwrap_or_default();
        if let Some(identity) = identity::identity(call, arn)? {
            document[*name] = identity;
        }
    }
    Ok(document)
}

/// The user or bot `arn`, which must belong to the app instance of `channel`.
fn person(call: &Call<'_>, channel: &str, arn: &str) -> Result<Json, Fault> {
    let app_instance = identity::app_instance_of(channel);
    if identity::app_instance_of(arn) != app_instance {
        return Err(Fault::bad_request(format!("{arn} does not belong to {app_instance}")));
    }
    identity::identity(call, arn)?.ok_or_else(|| call.missing(format!("{arn} is no user or bot of the app instance")))
}

/// The answer that names a channel and one more thing.
fn of_channel(channel: &str, name: &str, value: Json) -> Json {
    let mut answer = json!({ "ChannelArn": channel });
    answer[name] = value;
    answer
}
