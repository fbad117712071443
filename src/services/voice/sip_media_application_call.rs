//! Calls that SIP media applications make and hold.

use std::collections::HashMap;

use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Call a phone number and let a SIP media application steer the call
    ///
    /// The answer comes before anybody picks up. The application's Lambda function is invoked from then on
    /// and says what happens in the call. Keep TransactionId: update-sip-media-application-call needs it.
    ///
    /// By default an account may make one such call a second; more are refused with a
    /// ThrottledClientException.
    CreateSipMediaApplicationCall = voice : create_sip_media_application_call {
        /// Phone number to call from: one of the account's own, as list-phone-numbers shows them
        from_phone_number: Sensitive<String>,
        /// Phone number to call
        to_phone_number: Sensitive<String>,
        /// SIP media application that steers the call
        sip_media_application_id: String,
        /// SIP headers to add to the outgoing call, by name
        ///
        /// Names of your own must begin with "X-".
        sip_headers: Option<Sensitive<HashMap<String, String>>>,
        /// Your own values to hand to the Lambda function, by name
        arguments_map: Option<Sensitive<HashMap<String, String>>>,
    }
    example "chimectl voice create-sip-media-application-call --from-phone-number +12065550100 --to-phone-number +12065550101 --sip-media-application-id 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d --arguments-map '{\"reason\": \"reminder\"}'"
}

operation! {
    /// Have the Lambda function of a running call decide anew
    ///
    /// The function is invoked with a CALL_UPDATE_REQUESTED event, gets the arguments, and may answer with
    /// new actions for the call, for example to hang up or to play a message. The answer of this command
    /// comes before that.
    UpdateSipMediaApplicationCall = voice : update_sip_media_application_call {
        /// SIP media application that steers the call
        sip_media_application_id: String,
        /// Transaction id of the call, as create-sip-media-application-call answered it
        ///
        /// For an incoming call, the events of the Lambda function hold it.
        transaction_id: String,
        /// Your own values to hand to the Lambda function, by name; {} for none
        arguments: Sensitive<HashMap<String, String>>,
    }
    example "chimectl voice update-sip-media-application-call --sip-media-application-id 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d --transaction-id 8e7d6c5b-4a39-4281-9706-f5e4d3c2b1a0 --arguments '{\"action\": \"hangup\"}'"
}
