//! The messaging session, over which clients get messages as they come.

use super::sdk::types::NetworkType;
use crate::api::declare::operation;

operation! {
    /// Show the host that clients connect to for messages in real time
    ///
    /// A client opens a WebSocket to this host, with a signed request that names the app instance user, and
    /// gets the events of all channels of that user. Ask for the host anew before each connection. Takes no
    /// bearer.
    GetMessagingSessionEndpoint = messaging : get_messaging_session_endpoint {
        /// IP versions of the endpoint: IPv4 only, or IPv4 and IPv6
        network_type: Option<NetworkType>,
    }
    example "chimectl messaging get-messaging-session-endpoint"
}
