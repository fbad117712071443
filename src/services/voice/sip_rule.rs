//! SIP rules, which route incoming calls to SIP media applications.

use super::sdk::types::{SipRuleTargetApplication, SipRuleTriggerType};
use crate::api::declare::operation;

operation! {
    /// Create a SIP rule that routes calls to a SIP media application
    ///
    /// Requires a SIP media application (create-sip-media-application) and a trigger: a phone number in your
    /// account (create-phone-number-order) or a voice connector (create-voice-connector). If the service
    /// rejects a newly ordered phone number, try again after a while.
    CreateSipRule = voice : create_sip_rule {
        /// Your own name for the rule
        name: String,
        /// What the trigger value is compared with: the called number or the requested host
        trigger_type: SipRuleTriggerType,
        /// Phone number or host name that triggers the rule
        ///
        /// For ToPhoneNumber: a phone number in your account in E.164 format, compared with the To header.
        /// For RequestUriHostname: the outbound host name of a voice connector, compared with the request
        /// URI.
        trigger_value: String,
        /// Whether to create the rule disabled
        ///
        /// You can change this later with update-sip-rule.
        disabled: Option<bool>,
        /// SIP media applications that receive the calls, each with its region and priority
        ///
        /// At most one application per region. If one fails, the next by priority is tried.
        target_applications: Option<Vec<SipRuleTargetApplication>>,
    }
    example "chimectl voice create-sip-rule --name front-desk --trigger-type ToPhoneNumber --trigger-value +12065550100 --target-applications '[{\"SipMediaApplicationId\": \"5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d\", \"Priority\": 1, \"AwsRegion\": \"us-east-1\"}]'"
}

operation! {
    /// Delete a SIP rule
    ///
    /// First disable it with update-sip-rule --disabled. Its phone number is then free for another rule or
    /// for delete-phone-number. The SIP media applications remain.
    DeleteSipRule = voice : delete_sip_rule {
        /// ID of the SIP rule to delete
        sip_rule_id: String,
    }
    example "chimectl voice delete-sip-rule --sip-rule-id 9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d"
}

operation! {
    /// Show a SIP rule: trigger, targets and whether it is disabled
    ///
    /// To find the ID, use list-sip-rules.
    GetSipRule = voice : get_sip_rule {
        /// ID of the SIP rule to show
        sip_rule_id: String,
    }
    example "chimectl voice get-sip-rule --sip-rule-id 9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d"
}

operation! {
    /// List the SIP rules in your account or of a SIP media application
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListSipRules = voice : list_sip_rules {
        /// List only rules that target the SIP media application with this ID
        sip_media_application_id: Option<String>,
        /// Number of SIP rules to request in a single page; to list all of them, use --page-size
        ///
        /// If omitted, up to 100.
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<String>,
    }
    example "chimectl voice list-sip-rules --sip-media-application-id 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d"
}

operation! {
    /// Rename, disable or enable a SIP rule, or change its targets
    ///
    /// You cannot change the trigger: create another rule with create-sip-rule. To disable a rule before
    /// delete-sip-rule, specify --disabled and the current name, which is always required.
    UpdateSipRule = voice : update_sip_rule {
        /// ID of the SIP rule to change
        sip_rule_id: String,
        /// Your own name for the rule: a new one, or the current one
        name: String,
        /// Whether to disable the rule; --no-disabled enables it
        disabled: Option<bool>,
        /// SIP media applications that receive the calls; replaces the whole list
        ///
        /// At most one application per region. If one fails, the next by priority is tried.
        target_applications: Option<Vec<SipRuleTargetApplication>>,
    }
    example "chimectl voice update-sip-rule --sip-rule-id 9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d --name front-desk --disabled"
}
