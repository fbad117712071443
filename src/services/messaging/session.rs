//! The messaging session, which clients use to receive messages in real time.

use super::sdk::types::NetworkType;
use crate::api::declare::operation;

operation! {
    /// Show the host that clients connect to for real-time messages
    ///
    /// A client opens a WebSocket to this host with a signed request that names the app instance user, and
    /// receives the events of all of the user's channels. Request the host again before each connection.
    /// Requires no bearer. To print the events yourself, use listen.
    GetMessagingSessionEndpoint = messaging : get_messaging_session_endpoint {
        /// IP versions of the endpoint: IPv4 only, or IPv4 and IPv6
        network_type: Option<NetworkType>,
    }
    example "chimectl messaging get-messaging-session-endpoint"
}
