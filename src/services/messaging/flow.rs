//! Channel flows: Lambda functions that look at messages before members get them.

use super::sdk::types::{ChannelMessageCallback, Processor, Tag};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Send all messages of a channel through a channel flow
    ///
    /// From then on the flow's processor sees each new or changed message first, and may change or deny it. A
    /// channel has one flow at most; a flow may serve many channels. Create the flow with
    /// create-channel-flow.
    ///
    /// Moderators and app instance admins may do this. To stop, use disassociate-channel-flow.
    AssociateChannelFlow = messaging : associate_channel_flow {
        /// ARN of the channel whose messages are processed
        channel_arn: String,
        /// ARN of the channel flow
        channel_flow_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging associate-channel-flow --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --channel-flow-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel-flow/3d6f9b2c-8e1a-4d5b-9c7f-0a2e4c6b8d1f --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Report what a channel flow's processor decided on a message
    ///
    /// The processor's Lambda function calls this after each message that it was given: to let the message
    /// pass, to change its content or metadata, or to deny it with --delete-resource. It is rarely called by
    /// hand. Takes no bearer.
    ChannelFlowCallback = messaging : channel_flow_callback {
        /// Id that the service passed to the processor
        ///
        /// Always give it: a made-up one belongs to no message.
        callback_id: Option<String>,
        /// ARN of the channel that the message was sent to
        channel_arn: String,
        /// Deny the message: it is not stored and nobody gets it
        delete_resource: Option<bool>,
        /// The message's id, with the content and metadata that it shall have
        channel_message: ChannelMessageCallback,
    }
    example "chimectl messaging channel-flow-callback --callback-id e2c4a6b8-0d1f-4a3c-9b5e-7f6d8c0a2e4b --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --channel-message '{\"MessageId\": \"4b7c9e1f2a3d5c6b8e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f\", \"Content\": \"Good morning\"}'"
}

operation! {
    /// Create a channel flow, which processes messages with a Lambda function
    ///
    /// Use it to remove words, mask numbers or refuse messages before members see them. It processes new and
    /// changed STANDARD messages, persistent or not; CONTROL and system messages pass by it. The function
    /// must exist, in the account and region of the app instance, and let messaging.chime.amazonaws.com call
    /// it; it answers with channel-flow-callback.
    ///
    /// The flow does nothing until associate-channel-flow ties it to a channel. Takes no bearer.
    CreateChannelFlow = messaging : create_channel_flow {
        /// ARN of the app instance to create the flow in
        app_instance_arn: String,
        /// Lambda function that processes the messages, and what happens when it cannot be reached
        ///
        /// The service runs one processor a flow for now, although the request has room for more.
        processors: Vec<Processor>,
        /// Name of the flow
        name: Sensitive<String>,
        /// Tags to begin with; not for personal or secret data
        tags: Option<Vec<Tag>>,
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// channel flow
        ///
        /// With another request, the same token is refused with a ConflictException. Left out, a new one is
        /// made for each command.
        client_request_token: Option<Sensitive<String>>,
    }
    example "chimectl messaging create-channel-flow --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35 --name filter --processors '[{\"Name\": \"filter-words\", \"Configuration\": {\"Lambda\": {\"ResourceArn\": \"arn:aws:lambda:us-east-1:123456789012:function:filter-words\", \"InvocationType\": \"ASYNC\"}}, \"ExecutionOrder\": 1, \"FallbackAction\": \"ABORT\"}]'"
}

operation! {
    /// Delete a channel flow that no channel uses any more
    ///
    /// Refused while any channel uses the flow: find them with list-channels-associated-with-channel-flow and
    /// release each with disassociate-channel-flow. The Lambda function stays. There is no way back. Takes no
    /// bearer.
    DeleteChannelFlow = messaging : delete_channel_flow {
        /// ARN of the channel flow to delete
        channel_flow_arn: String,
    }
    example "chimectl messaging delete-channel-flow --channel-flow-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel-flow/3d6f9b2c-8e1a-4d5b-9c7f-0a2e4c6b8d1f"
}

operation! {
    /// Show a channel flow: its name and its processors
    ///
    /// To see which channels use it, use list-channels-associated-with-channel-flow. Takes no bearer.
    DescribeChannelFlow = messaging : describe_channel_flow {
        /// ARN of the channel flow to show
        channel_flow_arn: String,
    }
    example "chimectl messaging describe-channel-flow --channel-flow-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel-flow/3d6f9b2c-8e1a-4d5b-9c7f-0a2e4c6b8d1f"
}

operation! {
    /// Stop sending the messages of a channel through its channel flow
    ///
    /// The flow itself and its other channels stay as they are. Moderators and app instance admins may do
    /// this. describe-channel shows which flow a channel has.
    DisassociateChannelFlow = messaging : disassociate_channel_flow {
        /// ARN of the channel to release from the flow
        channel_arn: String,
        /// ARN of the channel flow that the channel has now
        channel_flow_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging disassociate-channel-flow --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --channel-flow-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel-flow/3d6f9b2c-8e1a-4d5b-9c7f-0a2e4c6b8d1f --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// List the channel flows of an app instance with their processors
    ///
    /// Takes no bearer.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListChannelFlows = messaging : list_channel_flows {
        /// ARN of the app instance whose flows are listed
        app_instance_arn: String,
        /// How many channel flows the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<Sensitive<String>>,
    }
    example "chimectl messaging list-channel-flows --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35"
}

operation! {
    /// List the channels whose messages go through a channel flow
    ///
    /// Use it before delete-channel-flow, which is refused as long as there are any. Takes no bearer.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListChannelsAssociatedWithChannelFlow = messaging : list_channels_associated_with_channel_flow {
        /// ARN of the channel flow
        channel_flow_arn: String,
        /// How many channels the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<Sensitive<String>>,
    }
    example "chimectl messaging list-channels-associated-with-channel-flow --channel-flow-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel-flow/3d6f9b2c-8e1a-4d5b-9c7f-0a2e4c6b8d1f --query 'Channels[].ChannelArn'"
}

operation! {
    /// Change the name and processors of a channel flow
    ///
    /// Both are replaced: repeat what shall stay, as describe-channel-flow shows it. Takes no bearer.
    UpdateChannelFlow = messaging : update_channel_flow {
        /// ARN of the channel flow to change
        channel_flow_arn: String,
        /// Lambda function that processes the messages, and what happens when it cannot be reached
        ///
        /// The service runs one processor a flow for now, although the request has room for more.
        processors: Vec<Processor>,
        /// Name of the flow from now on
        name: Sensitive<String>,
    }
    example "chimectl messaging update-channel-flow --channel-flow-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel-flow/3d6f9b2c-8e1a-4d5b-9c7f-0a2e4c6b8d1f --name filter --processors '[{\"Name\": \"filter-words\", \"Configuration\": {\"Lambda\": {\"ResourceArn\": \"arn:aws:lambda:us-east-1:123456789012:function:filter-words\", \"InvocationType\": \"ASYNC\"}}, \"ExecutionOrder\": 1, \"FallbackAction\": \"CONTINUE\"}]'"
}
