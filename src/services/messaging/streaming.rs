//! Streaming messaging data to Kinesis.

use super::sdk::types::StreamingConfiguration;
use crate::api::declare::operation;

operation! {
    /// Stop streaming the messaging data of an app instance
    ///
    /// The Kinesis streams and their data remain. Requires no bearer.
    DeleteMessagingStreamingConfigurations = messaging : delete_messaging_streaming_configurations {
        /// ARN of the app instance to stop streaming
        app_instance_arn: String,
    }
    example "chimectl messaging delete-messaging-streaming-configurations --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35"
}

operation! {
    /// Show the Kinesis streams that receive an app instance's messaging data
    ///
    /// To set them, use put-messaging-streaming-configurations. Requires no bearer.
    GetMessagingStreamingConfigurations = messaging : get_messaging_streaming_configurations {
        /// ARN of the app instance whose streams are shown
        app_instance_arn: String,
    }
    example "chimectl messaging get-messaging-streaming-configurations --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35"
}

operation! {
    /// Stream the messages and channel events of an app instance to Kinesis
    ///
    /// First create the Kinesis stream in the account and region of the app instance. Its name must begin
    /// with chime-messaging-, and it needs at least two shards and server-side encryption. Messages and
    /// channel events can go to one stream or to two.
    ///
    /// To see the configuration, use get-messaging-streaming-configurations. Requires no bearer.
    PutMessagingStreamingConfigurations = messaging : put_messaging_streaming_configurations {
        /// ARN of the app instance to stream
        app_instance_arn: String,
        /// Kinesis stream for each data type: ChannelMessage for messages, Channel for channel events
        streaming_configurations: Vec<StreamingConfiguration>,
    }
    example "chimectl messaging put-messaging-streaming-configurations --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35 --streaming-configurations '[{\"DataType\": \"ChannelMessage\", \"ResourceArn\": \"arn:aws:kinesis:us-east-1:123456789012:stream/chime-messaging-export\"}]'"
}
