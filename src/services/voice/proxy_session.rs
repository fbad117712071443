//! Proxy sessions: two people talk through a number that hides theirs.

#![expect(deprecated, reason = "the SDK marks the operations so since AWS ended support; the API still has them")]

use super::sdk::types::{Capability, GeoMatchLevel, GeoMatchParams, NumberSelectionBehavior, ProxySessionStatus};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Create a proxy session in which two people talk with hidden numbers
    ///
    /// First allow proxy sessions on the voice connector with put-voice-connector-proxy. The response
    /// contains the proxy number that each person calls or texts to reach the other.
    ///
    /// AWS ended support for proxy sessions on April 7, 2026: expect the service to reject the request.
    CreateProxySession = voice : create_proxy_session {
        /// ID of the voice connector that carries the session
        voice_connector_id: String,
        /// Phone numbers of the two people, in E.164 format
        participant_phone_numbers: Sensitive<Vec<String>>,
        /// Your own name for the session
        name: Option<Sensitive<String>>,
        /// Minutes until the session expires
        ///
        /// If omitted, the voice connector's DefaultSessionExpiryMinutes applies (see
        /// get-voice-connector-proxy).
        expiry_minutes: Option<i32>,
        /// What the two people can do: call, text or both
        capabilities: Vec<Capability>,
        /// Whether the same two people get the same proxy number in later sessions
        number_selection_behavior: Option<NumberSelectionBehavior>,
        /// How to match the proxy number to the first person's number: by country or by area code
        ///
        /// The match is a preference, not a guarantee.
        geo_match_level: Option<GeoMatchLevel>,
        /// Preferred country and area code of the proxy number
        geo_match_params: Option<GeoMatchParams>,
    }
    example "chimectl voice create-proxy-session --voice-connector-id abcdef1ghij2klmno3pqr4 --participant-phone-numbers +12065550100 +12065550101 --capabilities Voice SMS"
}

operation! {
    /// Delete a proxy session before it expires
    ///
    /// To extend a session instead, use update-proxy-session.
    ///
    /// AWS ended support for proxy sessions on April 7, 2026: expect the service to reject the request.
    DeleteProxySession = voice : delete_proxy_session {
        /// ID of the voice connector that carries the session
        voice_connector_id: String,
        /// ID of the proxy session to delete
        proxy_session_id: String,
    }
    example "chimectl voice delete-proxy-session --voice-connector-id abcdef1ghij2klmno3pqr4 --proxy-session-id 9d2c7e14-5a3b-4f60-8e1d-7c4b6a592f03"
}

operation! {
    /// Show a proxy session: status, participants and proxy numbers
    ///
    /// Status is Open, InProgress or Closed. To see all sessions of a voice connector, use
    /// list-proxy-sessions.
    ///
    /// AWS ended support for proxy sessions on April 7, 2026: expect the service to reject the request.
    GetProxySession = voice : get_proxy_session {
        /// ID of the voice connector that carries the session
        voice_connector_id: String,
        /// ID of the proxy session to show
        proxy_session_id: String,
    }
    example "chimectl voice get-proxy-session --voice-connector-id abcdef1ghij2klmno3pqr4 --proxy-session-id 9d2c7e14-5a3b-4f60-8e1d-7c4b6a592f03"
}

operation! {
    /// List the proxy sessions of a voice connector
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ///
    /// AWS ended support for proxy sessions on April 7, 2026: expect the service to reject the request.
    ListProxySessions = voice : list_proxy_sessions {
        /// ID of the voice connector whose sessions are listed
        voice_connector_id: String,
        /// List only sessions with this status; if omitted, all sessions
        status: Option<ProxySessionStatus>,
        /// Page token from the service; fetches that page only
        next_token: Option<String>,
        /// Number of proxy sessions to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
    }
    example "chimectl voice list-proxy-sessions --voice-connector-id abcdef1ghij2klmno3pqr4 --status Open"
}

operation! {
    /// Change the capabilities or the expiration of a proxy session
    ///
    /// You cannot change the participants: create another session with create-proxy-session.
    ///
    /// AWS ended support for proxy sessions on April 7, 2026: expect the service to reject the request.
    UpdateProxySession = voice : update_proxy_session {
        /// ID of the voice connector that carries the session
        voice_connector_id: String,
        /// ID of the proxy session to change
        proxy_session_id: String,
        /// What the two people can do: call, text or both
        ///
        /// Always required, even if it does not change.
        capabilities: Vec<Capability>,
        /// Minutes until the session expires
        expiry_minutes: Option<i32>,
    }
    example "chimectl voice update-proxy-session --voice-connector-id abcdef1ghij2klmno3pqr4 --proxy-session-id 9d2c7e14-5a3b-4f60-8e1d-7c4b6a592f03 --capabilities Voice --expiry-minutes 120"
}
