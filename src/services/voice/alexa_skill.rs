//! Alexa skills of SIP media applications (discontinued).

#![expect(deprecated, reason = "the SDK marks these operations so; they stay as long as it has them")]

use super::sdk::types::SipMediaApplicationAlexaSkillConfiguration;
use crate::api::declare::operation;

operation! {
    /// Show the Alexa skill of a SIP media application (discontinued)
    ///
    /// Amazon Alexa changed and the service no longer offers this operation: expect it to fail.
    GetSipMediaApplicationAlexaSkillConfiguration = voice : get_sip_media_application_alexa_skill_configuration {
        /// ID of the SIP media application whose Alexa skill is shown
        sip_media_application_id: String,
    }
    example "chimectl voice get-sip-media-application-alexa-skill-configuration --sip-media-application-id 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d"
}

operation! {
    /// Set the Alexa skill of a SIP media application (discontinued)
    ///
    /// Amazon Alexa changed and the service no longer offers this operation: expect it to fail.
    PutSipMediaApplicationAlexaSkillConfiguration = voice : put_sip_media_application_alexa_skill_configuration {
        /// ID of the SIP media application that uses the skill
        sip_media_application_id: String,
        /// Alexa skill, exactly one, and whether it is active
        sip_media_application_alexa_skill_configuration: Option<SipMediaApplicationAlexaSkillConfiguration>,
    }
    example "chimectl voice put-sip-media-application-alexa-skill-configuration --sip-media-application-id 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d --sip-media-application-alexa-skill-configuration '{\"AlexaSkillStatus\": \"INACTIVE\", \"AlexaSkillIds\": [\"amzn1.application-oa2-client.0a1b2c3d4e5f60718293a4b5c6d7e8f9\"]}'"
}
