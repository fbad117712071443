//! Calls that SIP media applications place and control.

use std::collections::HashMap;

use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Call a phone number and control the call with a SIP media application
    ///
    /// The command returns before anybody answers. The application's Lambda function is then invoked and
    /// controls the call. Keep the TransactionId: update-sip-media-application-call requires it.
    ///
    /// By default, an account can make one such call per second; more requests fail with a
    /// ThrottledClientException.
    CreateSipMediaApplicationCall = voice : create_sip_media_application_call {
        /// Phone number to call from; must be in your account (see list-phone-numbers)
        from_phone_number: Sensitive<String>,
        /// Phone number to call
        to_phone_number: Sensitive<String>,
        /// ID of the SIP media application that controls the call
        sip_media_application_id: String,
        /// SIP headers to add to the outgoing call, by name
        ///
        /// Names of custom headers must begin with "X-".
        sip_headers: Option<Sensitive<HashMap<String, String>>>,
        /// Custom values to pass to the Lambda function, by name
        arguments_map: Option<Sensitive<HashMap<String, String>>>,
    }
    example "chimectl voice create-sip-media-application-call --from-phone-number +12065550100 --to-phone-number +12065550101 --sip-media-application-id 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d --arguments-map '{\"reason\": \"reminder\"}'"
}

operation! {
    /// Invoke the Lambda function again for a call in progress
    ///
    /// The function is invoked with a CALL_UPDATE_REQUESTED event and the arguments. It can return new
    /// actions for the call, for example to hang up or play a message. The command returns before that.
    UpdateSipMediaApplicationCall = voice : update_sip_media_application_call {
        /// ID of the SIP media application that controls the call
        sip_media_application_id: String,
        /// Transaction ID of the call, from create-sip-media-application-call
        ///
        /// For an incoming call, the events that the Lambda function receives contain it.
        transaction_id: String,
        /// Custom values to pass to the Lambda function, by name; {} for none
        arguments: Sensitive<HashMap<String, String>>,
    }
    example "chimectl voice update-sip-media-application-call --sip-media-application-id 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d --transaction-id 8e7d6c5b-4a39-4281-9706-f5e4d3c2b1a0 --arguments '{\"action\": \"hangup\"}'"
}
