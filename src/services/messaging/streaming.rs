//! Streaming of messaging data to Kinesis.

use super::sdk::types::StreamingConfiguration;
use crate::api::declare::operation;

operation! {
    /// Stop streaming the messaging data of an app instance
    ///
    /// The Kinesis streams and what they hold stay. Takes no bearer.
    DeleteMessagingStreamingConfigurations = messaging : delete_messaging_streaming_configurations {
        /// ARN of the app instance whose data is no longer streamed
        app_instance_arn: String,
    }
    example "chimectl messaging delete-messaging-streaming-configurations --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35"
}

operation! {
    /// Show which Kinesis streams get the messaging data of an app instance
    ///
    /// Set them with put-messaging-streaming-configurations. Takes no bearer.
    GetMessagingStreamingConfigurations = messaging : get_messaging_streaming_configurations {
        /// ARN of the app instance to ask about
        app_instance_arn: String,
    }
    example "chimectl messaging get-messaging-streaming-configurations --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35"
}

operation! {
    /// Stream the messages and channel events of an app instance to Kinesis
    ///
    /// The Kinesis stream comes first: in the account and region of the app instance, with a name that begins
    /// with chime-messaging-, at least two shards and server-side encryption. Messages and channel events may
    /// go to one stream or to two.
    ///
    /// Takes no bearer. get-messaging-streaming-configurations shows the outcome.
    PutMessagingStreamingConfigurations = messaging : put_messaging_streaming_configurations {
        /// ARN of the app instance whose data is streamed
        app_instance_arn: String,
        /// Kinesis stream for each kind of data: ChannelMessage for messages, Channel for channel events
        streaming_configurations: Vec<StreamingConfiguration>,
    }
    example "chimectl messaging put-messaging-streaming-configurations --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35 --streaming-configurations '[{\"DataType\": \"ChannelMessage\", \"ResourceArn\": \"arn:aws:kinesis:us-east-1:123456789012:stream/chime-messaging-export\"}]'"
}
