//! Proxy sessions: two people talk through a number that hides theirs.

#![expect(deprecated, reason = "the SDK marks the operations so since AWS ended support; the API still has them")]

use super::sdk::types::{Capability, GeoMatchLevel, GeoMatchParams, NumberSelectionBehavior, ProxySessionStatus};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Create a proxy session, in which two people talk with hidden numbers
    ///
    /// The voice connector must allow it: set that up with put-voice-connector-proxy. The answer names the
    /// proxy number that each of the two calls or texts to reach the other.
    ///
    /// AWS ended its support of proxy sessions on April 7, 2026: expect the service to refuse this.
    CreateProxySession = voice : create_proxy_session {
        /// Voice connector that carries the session
        voice_connector_id: String,
        /// Numbers of the two people, in E.164 format
        participant_phone_numbers: Sensitive<Vec<String>>,
        /// Your name for the session
        name: Option<Sensitive<String>>,
        /// Minutes until the session expires
        ///
        /// Left out, the session lasts as long as DefaultSessionExpiryMinutes of the voice connector says
        /// (see get-voice-connector-proxy).
        expiry_minutes: Option<i32>,
        /// What the two may do: call, text or both
        capabilities: Vec<Capability>,
        /// Whether the same two people get the same proxy number in later sessions
        number_selection_behavior: Option<NumberSelectionBehavior>,
        /// How near the proxy number is to the first person's: same country or same area code
        ///
        /// A preference, not a promise.
        geo_match_level: Option<GeoMatchLevel>,
        /// Country and area code that the proxy number should have
        geo_match_params: Option<GeoMatchParams>,
    }
    example "chimectl voice create-proxy-session --voice-connector-id abcdef1ghij2klmno3pqr4 --participant-phone-numbers +12065550100 +12065550101 --capabilities Voice SMS"
}

operation! {
    /// Delete a proxy session before it expires
    ///
    /// To keep it for longer instead, use update-proxy-session.
    ///
    /// AWS ended its support of proxy sessions on April 7, 2026: expect the service to refuse this.
    DeleteProxySession = voice : delete_proxy_session {
        /// Voice connector that carries the session
        voice_connector_id: String,
        /// Proxy session to delete
        proxy_session_id: String,
    }
    example "chimectl voice delete-proxy-session --voice-connector-id abcdef1ghij2klmno3pqr4 --proxy-session-id 9d2c7e14-5a3b-4f60-8e1d-7c4b6a592f03"
}

operation! {
    /// Show a proxy session: its state, participants and proxy numbers
    ///
    /// Its Status is Open, InProgress or Closed. To see all sessions of a voice connector, use
    /// list-proxy-sessions.
    ///
    /// AWS ended its support of proxy sessions on April 7, 2026: expect the service to refuse this.
    GetProxySession = voice : get_proxy_session {
        /// Voice connector that carries the session
        voice_connector_id: String,
        /// Proxy session to show
        proxy_session_id: String,
    }
    example "chimectl voice get-proxy-session --voice-connector-id abcdef1ghij2klmno3pqr4 --proxy-session-id 9d2c7e14-5a3b-4f60-8e1d-7c4b6a592f03"
}

operation! {
    /// List the proxy sessions of a voice connector
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ///
    /// AWS ended its support of proxy sessions on April 7, 2026: expect the service to refuse this.
    ListProxySessions = voice : list_proxy_sessions {
        /// Voice connector whose sessions are listed
        voice_connector_id: String,
        /// List only sessions in this state; in every state where it is left out
        status: Option<ProxySessionStatus>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<String>,
        /// How many proxy sessions the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
    }
    example "chimectl voice list-proxy-sessions --voice-connector-id abcdef1ghij2klmno3pqr4 --status Open"
}

operation! {
    /// Change what the people in a proxy session may do and how long it lasts
    ///
    /// The participants cannot be changed: create another session with create-proxy-session.
    ///
    /// AWS ended its support of proxy sessions on April 7, 2026: expect the service to refuse this.
    UpdateProxySession = voice : update_proxy_session {
        /// Voice connector that carries the session
        voice_connector_id: String,
        /// Proxy session to change
        proxy_session_id: String,
        /// What the two may do from now on: call, text or both
        ///
        /// Always give it, also where it stays.
        capabilities: Vec<Capability>,
        /// Minutes that are allowed for the session
        expiry_minutes: Option<i32>,
    }
    example "chimectl voice update-proxy-session --voice-connector-id abcdef1ghij2klmno3pqr4 --proxy-session-id 9d2c7e14-5a3b-4f60-8e1d-7c4b6a592f03 --capabilities Voice --expiry-minutes 120"
}
