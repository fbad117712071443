//! Voice connectors themselves, and the phone numbers associated with one.

use super::sdk::types::{NetworkType, Tag, VoiceConnectorAwsRegion, VoiceConnectorIntegrationType};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Let phone numbers send and receive calls through a voice connector
    ///
    /// The numbers must be in your inventory (see list-phone-numbers), of product type VoiceConnector, and
    /// not associated with anything else, unless --force-associate is given. A number that was just ordered
    /// may be refused for a while.
    ///
    /// Numbers that could not be associated are listed under PhoneNumberErrors while the others are; the exit
    /// status is then 1. For numbers that several voice connectors share, use
    /// associate-phone-numbers-with-voice-connector-group.
    AssociatePhoneNumbersWithVoiceConnector = voice : associate_phone_numbers_with_voice_connector {
        /// Voice connector that gets the numbers
        voice_connector_id: String,
        /// Phone numbers to associate, in E.164 format
        e164_phone_numbers: Sensitive<Vec<String>>,
        /// Take the numbers away from what they are associated with now
        ///
        /// Without it, a number that has an association is not touched.
        force_associate: Option<bool>,
    }
    example "chimectl voice associate-phone-numbers-with-voice-connector --voice-connector-id abcdef1ghij2klmno3pqr4 --e164-phone-numbers +12065550100 +12065550101"
}

operation! {
    /// Create a voice connector between your SIP equipment and the phone network
    ///
    /// The answer names its id and the outbound host that your equipment sends calls to. It carries no calls
    /// yet: add numbers with associate-phone-numbers-with-voice-connector, allow outbound calls with
    /// put-voice-connector-termination and route inbound ones with put-voice-connector-origination.
    ///
    /// An account has a quota of voice connectors; over it, the request is refused with a
    /// ResourceLimitExceededException.
    CreateVoiceConnector = voice : create_voice_connector {
        /// Your name for the voice connector
        name: String,
        /// Region in which the voice connector is created; us-east-1 where it is left out
        ///
        /// It cannot be changed later. See list-available-voice-connector-regions.
        aws_region: Option<VoiceConnectorAwsRegion>,
        /// Whether calls must be encrypted, with TLS for signalling and SRTP for media
        require_encryption: bool,
        /// Tags of the voice connector; not for personal or secret data
        tags: Option<Vec<Tag>>,
        /// What the voice connector does for Amazon Connect; leave it out for an ordinary one
        ///
        /// A call transfer connector hands calls with their data to Amazon Connect without the public phone
        /// network; AWS must have turned this on for your account. An analytics connector brings the calls of
        /// another voice system to Contact Lens.
        integration_type: Option<VoiceConnectorIntegrationType>,
        /// IP versions that the voice connector speaks
        network_type: Option<NetworkType>,
    }
    example "chimectl voice create-voice-connector --name support --aws-region us-east-1 --require-encryption"
}

operation! {
    /// Delete a voice connector
    ///
    /// Its phone numbers must be taken off first, with disassociate-phone-numbers-from-voice-connector;
    /// list-phone-numbers shows which they are.
    DeleteVoiceConnector = voice : delete_voice_connector {
        /// Voice connector to delete
        voice_connector_id: String,
    }
    example "chimectl voice delete-voice-connector --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Take phone numbers off a voice connector
    ///
    /// The numbers stay in your inventory, where another voice connector or delete-phone-number may take
    /// them. Needed before a number or the voice connector is deleted.
    ///
    /// Numbers that could not be taken off are listed under PhoneNumberErrors while the others are; the exit
    /// status is then 1.
    DisassociatePhoneNumbersFromVoiceConnector = voice : disassociate_phone_numbers_from_voice_connector {
        /// Voice connector that loses the numbers
        voice_connector_id: String,
        /// Phone numbers to take off, in E.164 format
        e164_phone_numbers: Sensitive<Vec<String>>,
    }
    example "chimectl voice disassociate-phone-numbers-from-voice-connector --voice-connector-id abcdef1ghij2klmno3pqr4 --e164-phone-numbers +12065550100"
}

operation! {
    /// Show a voice connector: name, region, outbound host and encryption
    ///
    /// Its settings have leaves of their own, such as get-voice-connector-termination and
    /// get-voice-connector-origination.
    GetVoiceConnector = voice : get_voice_connector {
        /// Voice connector to show
        voice_connector_id: String,
    }
    example "chimectl voice get-voice-connector --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// List the regions in which a voice connector can be created
    ///
    /// These are the values of --aws-region of create-voice-connector. They come in one answer.
    ListAvailableVoiceConnectorRegions = voice : list_available_voice_connector_regions {
    }
    example "chimectl voice list-available-voice-connector-regions"
}

operation! {
    /// List the voice connectors of the account
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListVoiceConnectors = voice : list_voice_connectors {
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<String>,
        /// How many voice connectors the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
    }
    example "chimectl voice list-voice-connectors --query 'VoiceConnectors[].OutboundHostName'"
}

operation! {
    /// Rename a voice connector or change whether it requires encryption
    ///
    /// Both are set at once: give the present value of the one that stays, as get-voice-connector shows it.
    /// The region of a voice connector cannot be changed.
    UpdateVoiceConnector = voice : update_voice_connector {
        /// Voice connector to change
        voice_connector_id: String,
        /// Name of the voice connector from now on
        name: String,
        /// Whether calls must be encrypted from now on, with TLS for signalling and SRTP for media
        ///
        /// With it, equipment that does not encrypt places no calls any more.
        require_encryption: bool,
    }
    example "chimectl voice update-voice-connector --voice-connector-id abcdef1ghij2klmno3pqr4 --name support --no-require-encryption"
}
