//! SIP rules, which lead incoming calls to SIP media applications.

use super::sdk::types::{SipRuleTargetApplication, SipRuleTriggerType};
use crate::api::declare::operation;

operation! {
    /// Create a SIP rule that leads calls to a SIP media application
    ///
    /// Needs a SIP media application (create-sip-media-application), and a phone number of the account
    /// (create-phone-number-order) or a voice connector (create-voice-connector) as its trigger. A phone
    /// number that was ordered a moment ago may still be refused for a while: try again.
    CreateSipRule = voice : create_sip_rule {
        /// Your own name for the rule
        name: String,
        /// What the trigger value is compared with: the number that is called, or the host that is asked for
        trigger_type: SipRuleTriggerType,
        /// Phone number or host name that triggers the rule
        ///
        /// For ToPhoneNumber: a phone number of the account in E.164 format, found in the To header. For
        /// RequestUriHostname: the outbound host name of a voice connector, found in the request URI.
        trigger_value: String,
        /// Whether the rule is kept out of action for now
        ///
        /// update-sip-rule changes this later.
        disabled: Option<bool>,
        /// SIP media applications that take the calls, each with its region and priority
        ///
        /// At most one application a region. Where one fails, the next in the order of priority is tried.
        target_applications: Option<Vec<SipRuleTargetApplication>>,
    }
    example "chimectl voice create-sip-rule --name front-desk --trigger-type ToPhoneNumber --trigger-value +12065550100 --target-applications '[{\"SipMediaApplicationId\": \"5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d\", \"Priority\": 1, \"AwsRegion\": \"us-east-1\"}]'"
}

operation! {
    /// Delete a SIP rule
    ///
    /// Disable it first, with update-sip-rule --disabled. Its phone number is then free for another rule or
    /// for delete-phone-number. The SIP media applications stay.
    DeleteSipRule = voice : delete_sip_rule {
        /// SIP rule to delete
        sip_rule_id: String,
    }
    example "chimectl voice delete-sip-rule --sip-rule-id 9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d"
}

operation! {
    /// Show a SIP rule: its trigger, its targets and whether it is disabled
    ///
    /// To find the id, use list-sip-rules.
    GetSipRule = voice : get_sip_rule {
        /// SIP rule to show
        sip_rule_id: String,
    }
    example "chimectl voice get-sip-rule --sip-rule-id 9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d"
}

operation! {
    /// List the SIP rules of the account, or those of one SIP media application
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListSipRules = voice : list_sip_rules {
        /// Only rules that lead to this SIP media application
        sip_media_application_id: Option<String>,
        /// How many SIP rules the single request asks for; use --page-size to list them all
        ///
        /// Left out, up to 100.
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<String>,
    }
    example "chimectl voice list-sip-rules --sip-media-application-id 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d"
}

operation! {
    /// Rename, disable or enable a SIP rule, or change its targets
    ///
    /// The trigger cannot be changed: create another rule with create-sip-rule. To disable a rule before
    /// delete-sip-rule, give its present name, which is always required, and --disabled.
    UpdateSipRule = voice : update_sip_rule {
        /// SIP rule to change
        sip_rule_id: String,
        /// Your own name for the rule, new or as it is
        name: String,
        /// Whether the rule is out of action; --no-disabled brings it back
        disabled: Option<bool>,
        /// SIP media applications that take the calls from now on; they replace the whole list
        ///
        /// At most one application a region. Where one fails, the next in the order of priority is tried.
        target_applications: Option<Vec<SipRuleTargetApplication>>,
    }
    example "chimectl voice update-sip-rule --sip-rule-id 9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d --name front-desk --disabled"
}
