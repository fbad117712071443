//! Voice connectors, and the phone numbers associated with them.

use super::sdk::types::{NetworkType, Tag, VoiceConnectorAwsRegion, VoiceConnectorIntegrationType};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Associate phone numbers with a voice connector to make and receive calls
    ///
    /// The numbers must be in your inventory (see list-phone-numbers), have the product type VoiceConnector
    /// and, unless you specify --force-associate, have no other association. If the service rejects a newly
    /// ordered number, try again after a while.
    ///
    /// If some numbers cannot be associated, the response lists them under PhoneNumberErrors, the others are
    /// associated, and the exit status is 1. To share numbers among several voice connectors, use
    /// associate-phone-numbers-with-voice-connector-group.
    AssociatePhoneNumbersWithVoiceConnector = voice : associate_phone_numbers_with_voice_connector {
        /// ID of the voice connector to associate the numbers with
        voice_connector_id: String,
        /// Phone numbers to associate, in E.164 format
        e164_phone_numbers: Sensitive<Vec<String>>,
        /// Remove the numbers' existing associations
        ///
        /// If omitted, numbers that have an association do not change.
        force_associate: Option<bool>,
    }
    example "chimectl voice associate-phone-numbers-with-voice-connector --voice-connector-id abcdef1ghij2klmno3pqr4 --e164-phone-numbers +12065550100 +12065550101"
}

operation! {
    /// Create a voice connector between your SIP equipment and the phone network
    ///
    /// The response contains the voice connector's ID and the outbound host that your equipment sends calls
    /// to. It does not carry calls yet: add numbers with associate-phone-numbers-with-voice-connector, allow
    /// outbound calls with put-voice-connector-termination, and route inbound calls with
    /// put-voice-connector-origination.
    ///
    /// If your account's quota of voice connectors is used up, the request fails with a
    /// ResourceLimitExceededException.
    CreateVoiceConnector = voice : create_voice_connector {
        /// Your own name for the voice connector
        name: String,
        /// Region to create the voice connector in; if omitted, us-east-1
        ///
        /// You cannot change it later. To see the regions, use list-available-voice-connector-regions.
        aws_region: Option<VoiceConnectorAwsRegion>,
        /// Whether to require encryption for calls: TLS for signaling, SRTP for media
        require_encryption: bool,
        /// Tags for the voice connector; must not contain personal or secret data
        tags: Option<Vec<Tag>>,
        /// Integration with Amazon Connect; omit it for an ordinary voice connector
        ///
        /// A call transfer connector transfers calls with their data to Amazon Connect without the public
        /// phone network; AWS must have enabled this for your account. An analytics connector brings calls
        /// from another voice system to Contact Lens.
        integration_type: Option<VoiceConnectorIntegrationType>,
        /// IP versions that the voice connector supports
        network_type: Option<NetworkType>,
    }
    example "chimectl voice create-voice-connector --name support --aws-region us-east-1 --require-encryption"
}

operation! {
    /// Delete a voice connector
    ///
    /// First remove its phone numbers with disassociate-phone-numbers-from-voice-connector; to see them, use
    /// list-phone-numbers.
    DeleteVoiceConnector = voice : delete_voice_connector {
        /// ID of the voice connector to delete
        voice_connector_id: String,
    }
    example "chimectl voice delete-voice-connector --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Disassociate phone numbers from a voice connector
    ///
    /// The numbers remain in your inventory: you can associate them with another voice connector or use
    /// delete-phone-number. Required before you delete a number or the voice connector.
    ///
    /// If some numbers cannot be disassociated, the response lists them under PhoneNumberErrors, the others
    /// are disassociated, and the exit status is 1.
    DisassociatePhoneNumbersFromVoiceConnector = voice : disassociate_phone_numbers_from_voice_connector {
        /// ID of the voice connector to disassociate the numbers from
        voice_connector_id: String,
        /// Phone numbers to disassociate, in E.164 format
        e164_phone_numbers: Sensitive<Vec<String>>,
    }
    example "chimectl voice disassociate-phone-numbers-from-voice-connector --voice-connector-id abcdef1ghij2klmno3pqr4 --e164-phone-numbers +12065550100"
}

operation! {
    /// Show a voice connector: name, region, outbound host and encryption
    ///
    /// Other settings have their own commands, such as get-voice-connector-termination and
    /// get-voice-connector-origination.
    GetVoiceConnector = voice : get_voice_connector {
        /// ID of the voice connector to show
        voice_connector_id: String,
    }
    example "chimectl voice get-voice-connector --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// List the regions where you can create a voice connector
    ///
    /// Returns the values for create-voice-connector --aws-region in one response.
    ListAvailableVoiceConnectorRegions = voice : list_available_voice_connector_regions {
    }
    example "chimectl voice list-available-voice-connector-regions"
}

operation! {
    /// List the voice connectors in your account
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListVoiceConnectors = voice : list_voice_connectors {
        /// Page token from the service; fetches that page only
        next_token: Option<String>,
        /// Number of voice connectors to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
    }
    example "chimectl voice list-voice-connectors --query 'VoiceConnectors[].OutboundHostName'"
}

operation! {
    /// Rename a voice connector or change whether it requires encryption
    ///
    /// Sets both. To keep one, repeat the value that get-voice-connector shows. You cannot change the region.
    UpdateVoiceConnector = voice : update_voice_connector {
        /// ID of the voice connector to change
        voice_connector_id: String,
        /// New name of the voice connector
        name: String,
        /// Whether to require encryption for calls: TLS for signaling, SRTP for media
        ///
        /// If it is required, equipment that does not encrypt cannot place calls.
        require_encryption: bool,
    }
    example "chimectl voice update-voice-connector --voice-connector-id abcdef1ghij2klmno3pqr4 --name support --no-require-encryption"
}
