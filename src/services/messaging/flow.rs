//! Channel flows: Lambda functions that process messages before members receive them.

use super::sdk::types::{ChannelMessageCallback, Processor, Tag};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Send all messages of a channel through a channel flow
    ///
    /// The flow's processor receives each new or changed message first, and can change or deny it. A channel
    /// can have one flow; a flow can serve many channels. To create a flow, use create-channel-flow.
    ///
    /// Requires a channel moderator or an app instance admin. To stop, use disassociate-channel-flow.
    AssociateChannelFlow = messaging : associate_channel_flow {
        /// ARN of the channel whose messages to process
        channel_arn: String,
        /// ARN of the channel flow
        channel_flow_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging associate-channel-flow --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --channel-flow-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel-flow/3d6f9b2c-8e1a-4d5b-9c7f-0a2e4c6b8d1f --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Return a channel flow processor's decision about a message
    ///
    /// The processor's Lambda function calls this for each message that it receives: to let the message pass,
    /// to change its content or metadata, or to deny it with --delete-resource. You rarely run it yourself.
    /// Requires no bearer.
    ChannelFlowCallback = messaging : channel_flow_callback {
        /// ID that the service passed to the processor
        ///
        /// Always specify it; an invented ID does not match any message.
        callback_id: Option<String>,
        /// ARN of the channel that the message was sent to
        channel_arn: String,
        /// Deny the message: it is not stored and nobody receives it
        delete_resource: Option<bool>,
        /// ID of the message, with its new content and metadata
        channel_message: ChannelMessageCallback,
    }
    example "chimectl messaging channel-flow-callback --callback-id e2c4a6b8-0d1f-4a3c-9b5e-7f6d8c0a2e4b --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --channel-message '{\"MessageId\": \"4b7c9e1f2a3d5c6b8e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f\", \"Content\": \"Good morning\"}'"
}

operation! {
    /// Create a channel flow that processes messages with a Lambda function
    ///
    /// Use it to remove words, mask numbers or deny messages before members see them. A flow processes new
    /// and changed STANDARD messages, persistent or not; CONTROL and system messages bypass it. The function
    /// must exist in the account and region of the app instance and allow messaging.chime.amazonaws.com to
    /// invoke it. It reports its decision with channel-flow-callback.
    ///
    /// Next, use associate-channel-flow: a flow does nothing until you associate it with a channel. Requires
    /// no bearer.
    CreateChannelFlow = messaging : create_channel_flow {
        /// ARN of the app instance to create the flow in
        app_instance_arn: String,
        /// Lambda function that processes the messages, and what happens if it cannot be reached
        ///
        /// Although the request accepts a list, the service currently runs one processor per flow.
        processors: Vec<Processor>,
        /// Name of the flow
        name: Sensitive<String>,
        /// Tags to attach; must not contain personal or secret data
        tags: Option<Vec<Tag>>,
        /// Idempotency token: the same token and request return the same channel flow
        ///
        /// The same token with a different request fails with a ConflictException. If omitted, a new token is
        /// generated for each command.
        client_request_token: Option<Sensitive<String>>,
    }
    example "chimectl messaging create-channel-flow --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35 --name filter --processors '[{\"Name\": \"filter-words\", \"Configuration\": {\"Lambda\": {\"ResourceArn\": \"arn:aws:lambda:us-east-1:123456789012:function:filter-words\", \"InvocationType\": \"ASYNC\"}}, \"ExecutionOrder\": 1, \"FallbackAction\": \"ABORT\"}]'"
}

operation! {
    /// Delete a channel flow that no channel uses
    ///
    /// Fails if a channel uses the flow: find these channels with list-channels-associated-with-channel-flow
    /// and release each with disassociate-channel-flow. The Lambda function remains. This cannot be undone.
    /// Requires no bearer.
    DeleteChannelFlow = messaging : delete_channel_flow {
        /// ARN of the channel flow to delete
        channel_flow_arn: String,
    }
    example "chimectl messaging delete-channel-flow --channel-flow-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel-flow/3d6f9b2c-8e1a-4d5b-9c7f-0a2e4c6b8d1f"
}

operation! {
    /// Show a channel flow: name and processors
    ///
    /// To see which channels use it, use list-channels-associated-with-channel-flow. Requires no bearer.
    DescribeChannelFlow = messaging : describe_channel_flow {
        /// ARN of the channel flow to show
        channel_flow_arn: String,
    }
    example "chimectl messaging describe-channel-flow --channel-flow-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel-flow/3d6f9b2c-8e1a-4d5b-9c7f-0a2e4c6b8d1f"
}

operation! {
    /// Stop sending a channel's messages through its channel flow
    ///
    /// The flow and its other channels do not change. To see a channel's flow, use describe-channel. Requires
    /// a channel moderator or an app instance admin.
    DisassociateChannelFlow = messaging : disassociate_channel_flow {
        /// ARN of the channel to release from the flow
        channel_arn: String,
        /// ARN of the channel's current flow
        channel_flow_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging disassociate-channel-flow --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --channel-flow-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel-flow/3d6f9b2c-8e1a-4d5b-9c7f-0a2e4c6b8d1f --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// List the channel flows of an app instance with their processors
    ///
    /// Requires no bearer.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListChannelFlows = messaging : list_channel_flows {
        /// ARN of the app instance whose flows are listed
        app_instance_arn: String,
        /// Number of channel flows to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<Sensitive<String>>,
    }
    example "chimectl messaging list-channel-flows --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35"
}

operation! {
    /// List the channels that use a channel flow
    ///
    /// Use it before delete-channel-flow, which fails if a channel uses the flow. Requires no bearer.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListChannelsAssociatedWithChannelFlow = messaging : list_channels_associated_with_channel_flow {
        /// ARN of the channel flow
        channel_flow_arn: String,
        /// Number of channels to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<Sensitive<String>>,
    }
    example "chimectl messaging list-channels-associated-with-channel-flow --channel-flow-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel-flow/3d6f9b2c-8e1a-4d5b-9c7f-0a2e4c6b8d1f --query 'Channels[].ChannelArn'"
}

operation! {
    /// Change the name and processors of a channel flow
    ///
    /// Replaces both. To keep one, repeat the value that describe-channel-flow shows. Requires no bearer.
    UpdateChannelFlow = messaging : update_channel_flow {
        /// ARN of the channel flow to change
        channel_flow_arn: String,
        /// Lambda function that processes the messages, and what happens if it cannot be reached
        ///
        /// Although the request accepts a list, the service currently runs one processor per flow.
        processors: Vec<Processor>,
        /// New name of the flow
        name: Sensitive<String>,
    }
    example "chimectl messaging update-channel-flow --channel-flow-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel-flow/3d6f9b2c-8e1a-4d5b-9c7f-0a2e4c6b8d1f --name filter --processors '[{\"Name\": \"filter-words\", \"Configuration\": {\"Lambda\": {\"ResourceArn\": \"arn:aws:lambda:us-east-1:123456789012:function:filter-words\", \"InvocationType\": \"ASYNC\"}}, \"ExecutionOrder\": 1, \"FallbackAction\": \"CONTINUE\"}]'"
}
