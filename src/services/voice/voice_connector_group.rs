//! Groups of voice connectors that share phone numbers, and those numbers.

use super::sdk::types::{CallDistributionType, VoiceConnectorItem};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Let phone numbers receive calls through the voice connectors of a group
    ///
    /// The numbers must be in your inventory (see list-phone-numbers), of product type VoiceConnector, and
    /// not associated with anything else, unless --force-associate is given. A number that was just ordered
    /// may be refused for a while.
    ///
    /// Numbers that could not be associated are listed under PhoneNumberErrors while the others are; the exit
    /// status is then 1.
    AssociatePhoneNumbersWithVoiceConnectorGroup = voice : associate_phone_numbers_with_voice_connector_group {
        /// Group that gets the numbers
        voice_connector_group_id: String,
        /// Phone numbers to associate, in E.164 format
        e164_phone_numbers: Sensitive<Vec<String>>,
        /// Take the numbers away from what they are associated with now
        ///
        /// Without it, a number that has an association is not touched.
        force_associate: Option<bool>,
    }
    example "chimectl voice associate-phone-numbers-with-voice-connector-group --voice-connector-group-id 3f2a9c1e-7b4d-4e8a-9c60-5d1b2a7e8f43 --e164-phone-numbers +12065550100 +12065550101"
}

operation! {
    /// Create a group of voice connectors that back each other up
    ///
    /// Inbound calls go to its voice connectors in the order of their priorities. Take voice connectors of
    /// several regions, so that calls still arrive when one region is down. Give the group its numbers with
    /// associate-phone-numbers-with-voice-connector-group.
    CreateVoiceConnectorGroup = voice : create_voice_connector_group {
        /// Your name for the group
        name: String,
        /// Voice connectors that inbound calls are routed to, each with its priority; up to three
        ///
        /// They can be added later with update-voice-connector-group.
        voice_connector_items: Option<Vec<VoiceConnectorItem>>,
        /// How calls are spread over the voice connectors: in the order of priority, or evenly
        ///
        /// Newer than the API reference, which does not state a default.
        call_distribution_type: Option<CallDistributionType>,
    }
    example "chimectl voice create-voice-connector-group --name support --voice-connector-items '[{\"VoiceConnectorId\": \"abcdef1ghij2klmno3pqr4\", \"Priority\": 1}, {\"VoiceConnectorId\": \"stuvw5xyzab6cdefg7hijk8\", \"Priority\": 2}]'"
}

operation! {
    /// Delete an empty group of voice connectors
    ///
    /// Take its numbers off first with disassociate-phone-numbers-from-voice-connector-group, and its voice
    /// connectors with update-voice-connector-group and an empty list. The voice connectors themselves stay.
    DeleteVoiceConnectorGroup = voice : delete_voice_connector_group {
        /// Group to delete
        voice_connector_group_id: String,
    }
    example "chimectl voice delete-voice-connector-group --voice-connector-group-id 3f2a9c1e-7b4d-4e8a-9c60-5d1b2a7e8f43"
}

operation! {
    /// Take phone numbers off a group of voice connectors
    ///
    /// The numbers stay in your inventory, where another voice connector or delete-phone-number may take
    /// them. Needed before a number or the group is deleted.
    ///
    /// Numbers that could not be taken off are listed under PhoneNumberErrors while the others are; the exit
    /// status is then 1.
    DisassociatePhoneNumbersFromVoiceConnectorGroup = voice : disassociate_phone_numbers_from_voice_connector_group {
        /// Group that loses the numbers
        voice_connector_group_id: String,
        /// Phone numbers to take off, in E.164 format
        e164_phone_numbers: Sensitive<Vec<String>>,
    }
    example "chimectl voice disassociate-phone-numbers-from-voice-connector-group --voice-connector-group-id 3f2a9c1e-7b4d-4e8a-9c60-5d1b2a7e8f43 --e164-phone-numbers +12065550100"
}

operation! {
    /// Show a group of voice connectors with its members and their priorities
    ///
    /// To see all groups, use list-voice-connector-groups.
    GetVoiceConnectorGroup = voice : get_voice_connector_group {
        /// Group to show
        voice_connector_group_id: String,
    }
    example "chimectl voice get-voice-connector-group --voice-connector-group-id 3f2a9c1e-7b4d-4e8a-9c60-5d1b2a7e8f43"
}

operation! {
    /// List the groups of voice connectors of the account
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListVoiceConnectorGroups = voice : list_voice_connector_groups {
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<String>,
        /// How many groups the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
    }
    example "chimectl voice list-voice-connector-groups --query 'VoiceConnectorGroups[].Name'"
}

operation! {
    /// Rename a group or change which voice connectors it holds
    ///
    /// Both are set at once: give the present name if it stays, and every voice connector that stays, as
    /// get-voice-connector-group shows them.
    UpdateVoiceConnectorGroup = voice : update_voice_connector_group {
        /// Group to change
        voice_connector_group_id: String,
        /// Name of the group from now on
        name: String,
        /// Voice connectors that inbound calls are routed to from now on; up to three
        ///
        /// Each comes with its priority. An empty list, '[]', takes them all off.
        voice_connector_items: Vec<VoiceConnectorItem>,
        /// How calls are spread over the voice connectors: in the order of priority, or evenly
        ///
        /// Newer than the API reference, which does not state a default.
        call_distribution_type: Option<CallDistributionType>,
    }
    example "chimectl voice update-voice-connector-group --voice-connector-group-id 3f2a9c1e-7b4d-4e8a-9c60-5d1b2a7e8f43 --name support --voice-connector-items '[{\"VoiceConnectorId\": \"abcdef1ghij2klmno3pqr4\", \"Priority\": 1}]'"
}
