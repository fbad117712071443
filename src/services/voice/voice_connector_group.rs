//! Voice connector groups, and the phone numbers that their voice connectors share.

use super::sdk::types::{CallDistributionType, VoiceConnectorItem};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Associate phone numbers with a voice connector group to receive calls
    ///
    /// The numbers must be in your inventory (see list-phone-numbers), have the product type VoiceConnector
    /// and, unless you specify --force-associate, have no other association. If the service rejects a newly
    /// ordered number, try again after a while.
    ///
    /// If some numbers cannot be associated, the response lists them under PhoneNumberErrors, the others are
    /// associated, and the exit status is 1.
    AssociatePhoneNumbersWithVoiceConnectorGroup = voice : associate_phone_numbers_with_voice_connector_group {
        /// ID of the voice connector group to associate the numbers with
        voice_connector_group_id: String,
        /// Phone numbers to associate, in E.164 format
        e164_phone_numbers: Sensitive<Vec<String>>,
        /// Remove the numbers' existing associations
        ///
        /// If omitted, numbers that have an association do not change.
        force_associate: Option<bool>,
    }
    example "chimectl voice associate-phone-numbers-with-voice-connector-group --voice-connector-group-id 3f2a9c1e-7b4d-4e8a-9c60-5d1b2a7e8f43 --e164-phone-numbers +12065550100 +12065550101"
}

operation! {
    /// Create a group of voice connectors for failover
    ///
    /// Inbound calls go to the voice connectors in order of priority. Choose voice connectors in several
    /// regions, so that calls still arrive if one region fails. Next, use
    /// associate-phone-numbers-with-voice-connector-group to give the group phone numbers.
    CreateVoiceConnectorGroup = voice : create_voice_connector_group {
        /// Your own name for the group
        name: String,
        /// Voice connectors to route inbound calls to, each with its priority; up to three
        ///
        /// You can add voice connectors later with update-voice-connector-group.
        voice_connector_items: Option<Vec<VoiceConnectorItem>>,
        /// How to distribute calls over the voice connectors: by priority or evenly
        ///
        /// The API reference does not state a default.
        call_distribution_type: Option<CallDistributionType>,
    }
    example "chimectl voice create-voice-connector-group --name support --voice-connector-items '[{\"VoiceConnectorId\": \"abcdef1ghij2klmno3pqr4\", \"Priority\": 1}, {\"VoiceConnectorId\": \"stuvw5xyzab6cdefg7hijk8\", \"Priority\": 2}]'"
}

operation! {
    /// Delete an empty voice connector group
    ///
    /// First remove its numbers with disassociate-phone-numbers-from-voice-connector-group, and its voice
    /// connectors with update-voice-connector-group and an empty list. The voice connectors themselves
    /// remain.
    DeleteVoiceConnectorGroup = voice : delete_voice_connector_group {
        /// ID of the group to delete
        voice_connector_group_id: String,
    }
    example "chimectl voice delete-voice-connector-group --voice-connector-group-id 3f2a9c1e-7b4d-4e8a-9c60-5d1b2a7e8f43"
}

operation! {
    /// Disassociate phone numbers from a voice connector group
    ///
    /// The numbers remain in your inventory: you can associate them with a voice connector or use
    /// delete-phone-number. Required before you delete a number or the group.
    ///
    /// If some numbers cannot be disassociated, the response lists them under PhoneNumberErrors, the others
    /// are disassociated, and the exit status is 1.
    DisassociatePhoneNumbersFromVoiceConnectorGroup = voice : disassociate_phone_numbers_from_voice_connector_group {
        /// ID of the group to disassociate the numbers from
        voice_connector_group_id: String,
        /// Phone numbers to disassociate, in E.164 format
        e164_phone_numbers: Sensitive<Vec<String>>,
    }
    example "chimectl voice disassociate-phone-numbers-from-voice-connector-group --voice-connector-group-id 3f2a9c1e-7b4d-4e8a-9c60-5d1b2a7e8f43 --e164-phone-numbers +12065550100"
}

operation! {
    /// Show a voice connector group with its members and their priorities
    ///
    /// To see all groups, use list-voice-connector-groups.
    GetVoiceConnectorGroup = voice : get_voice_connector_group {
        /// ID of the group to show
        voice_connector_group_id: String,
    }
    example "chimectl voice get-voice-connector-group --voice-connector-group-id 3f2a9c1e-7b4d-4e8a-9c60-5d1b2a7e8f43"
}

operation! {
    /// List the voice connector groups in your account
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListVoiceConnectorGroups = voice : list_voice_connector_groups {
        /// Page token from the service; fetches that page only
        next_token: Option<String>,
        /// Number of groups to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
    }
    example "chimectl voice list-voice-connector-groups --query 'VoiceConnectorGroups[].Name'"
}

operation! {
    /// Rename a voice connector group or change its voice connectors
    ///
    /// Sets both. To keep the name or a voice connector, repeat what get-voice-connector-group shows.
    UpdateVoiceConnectorGroup = voice : update_voice_connector_group {
        /// ID of the group to change
        voice_connector_group_id: String,
        /// New name of the group
        name: String,
        /// Voice connectors to route inbound calls to; up to three
        ///
        /// Specify each with its priority. An empty list, '[]', removes them all.
        voice_connector_items: Vec<VoiceConnectorItem>,
        /// How to distribute calls over the voice connectors: by priority or evenly
        ///
        /// The API reference does not state a default.
        call_distribution_type: Option<CallDistributionType>,
    }
    example "chimectl voice update-voice-connector-group --voice-connector-group-id 3f2a9c1e-7b4d-4e8a-9c60-5d1b2a7e8f43 --name support --voice-connector-items '[{\"VoiceConnectorId\": \"abcdef1ghij2klmno3pqr4\", \"Priority\": 1}]'"
}
