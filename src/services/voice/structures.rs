//! The structures and enums that members of voice operations hold.

use super::sdk::types::{
    AlexaSkillStatus, DnisEmergencyCallingConfiguration, MediaInsightsConfiguration, NotificationTarget,
    OriginationRoute, OriginationRouteProtocol, PhoneNumberProductType, StreamingNotificationTarget,
};
use crate::api::declare::{choices, structure};
use crate::api::value::{Demanded, Sensitive};

choices! { voice:
    AlexaSkillStatus,
    CallDistributionType,
    CallLegType,
    Capability,
    ContactCenterSystemType,
    GeoMatchLevel,
    LanguageCode,
    NetworkType,
    NotificationTarget,
    NumberSelectionBehavior,
    OriginationRouteProtocol,
    PhoneNumberAssociationName,
    PhoneNumberProductType,
    PhoneNumberType,
    ProxySessionStatus,
    SessionBorderControllerType,
    SipRuleTriggerType,
    VoiceConnectorAwsRegion,
    VoiceConnectorIntegrationType,
}

structure! {
    Credential = voice {
        /// Name with which the SIP equipment logs in, in US-ASCII as RFC 2617 has it
        username: Option<Sensitive<String>>,
        /// Password that goes with it, in US-ASCII as RFC 2617 has it
        password: Option<Sensitive<String>>,
    }
}

structure! {
    DnisEmergencyCallingConfiguration as "DNISEmergencyCallingConfiguration" = voice {
        /// Number that emergency calls are routed to, in E.164 format
        emergency_phone_number: Sensitive<String>,
        /// Number that test calls are routed to, in E.164 format
        test_phone_number: Option<Sensitive<String>>,
        /// Country from which emergency calls may come: a two-letter code such as DE
        calling_country: String,
    }
}

structure! {
    EmergencyCallingConfiguration = voice {
        /// Emergency numbers, each with its country
        dnis as "DNIS": Option<Vec<DnisEmergencyCallingConfiguration>>,
    }
}

structure! {
    GeoMatchParams = voice {
        /// Country of the proxy number: a two-letter code such as US
        country: String,
        /// Area code of the proxy number: three digits
        area_code: String,
    }
}

structure! {
    LoggingConfiguration = voice {
        /// Whether SIP messages are logged to CloudWatch Logs
        enable_sip_logs as "EnableSIPLogs": Option<bool>,
        /// Whether media metrics are logged to CloudWatch Logs
        enable_media_metric_logs: Option<bool>,
    }
}

structure! {
    MediaInsightsConfiguration = voice {
        /// True turns call analytics off
        disabled: Option<bool>,
        /// ARN that media-pipelines create-media-insights-pipeline-configuration gave
        configuration_arn: Option<Sensitive<String>>,
    }
}

structure! {
    Origination = voice {
        /// SIP hosts that take inbound calls; needed unless Disabled is given
        routes: Option<Vec<OriginationRoute>>,
        /// True stops inbound calls; needed unless Routes is given
        disabled: Option<bool>,
    }
}

structure! {
    OriginationRoute = voice {
        /// Domain name or IP address of the SIP host
        host: Option<String>,
        /// Port of the SIP host; 5060 where it is left out
        port: Option<i32>,
        /// Transport protocol; TCP where encryption is required and this is left out
        protocol: Option<OriginationRouteProtocol>,
        /// Rank of the host: 1 is tried first
        priority: Option<i32>,
        /// Share of the calls among hosts of the same priority
        weight: Option<i32>,
    }
}

structure! {
    ServerSideEncryptionConfiguration = voice {
        /// ARN of a symmetric KMS key: no alias, no asymmetric or HMAC key
        kms_key_arn: Sensitive<String>,
    }
}

structure! {
    SipMediaApplicationAlexaSkillConfiguration = voice {
        /// Whether the skill is in use
        alexa_skill_status: AlexaSkillStatus,
        /// Id of the skill: exactly one
        alexa_skill_ids: Sensitive<Vec<String>>,
    }
}

structure! {
    SipMediaApplicationEndpoint = voice {
        /// ARN of the Lambda function, version or alias, in the region of the SIP media application
        lambda_arn: Option<Sensitive<String>>,
    }
}

structure! {
    SipMediaApplicationLoggingConfiguration = voice {
        /// Whether the application's messages are logged
        enable_sip_media_application_message_logs: Option<bool>,
    }
}

structure! {
    SipRuleTargetApplication = voice {
        /// SIP media application that takes the calls
        sip_media_application_id: Option<String>,
        /// Rank of the application: 1 is tried first
        priority: Option<i32>,
        /// Region of the application; each region may stand in a rule once
        aws_region: Option<String>,
    }
}

structure! {
    StreamingConfiguration = voice {
        /// How many hours Kinesis Video Streams keeps the media
        data_retention_in_hours: i32,
        /// True turns streaming off
        disabled: bool,
        /// Where to announce that a stream started, ended or failed
        streaming_notification_targets: Option<Vec<StreamingNotificationTarget>>,
        /// Call analytics to run on the streams
        media_insights_configuration: Option<MediaInsightsConfiguration>,
    }
}

structure! {
    StreamingNotificationTarget = voice {
        /// Service that receives the notifications
        notification_target: Option<NotificationTarget>,
    }
}

structure! {
    Tag = voice {
        /// Key
        key: Sensitive<String>,
        /// Value
        value: Sensitive<String>,
    }
}

structure! {
    Termination = voice {
        /// Greatest number of calls in one second, up to the account's quota; 1 where it is left out
        cps_limit: Option<i32>,
        /// Number that outbound calls come from by default, in E.164 format
        default_phone_number: Option<Sensitive<String>>,
        /// Countries that may be called: two-letter codes such as US; always give them
        calling_regions: Option<Vec<String>>,
        /// IP addresses that may place calls, in CIDR notation
        cidr_allowed_list: Option<Vec<String>>,
        /// True stops outbound calls
        disabled: Option<bool>,
    }
}

structure! {
    UpdatePhoneNumberRequestItem = voice {
        /// Phone number to change; each number once in a request
        phone_number_id: Sensitive<String>,
        /// What the number is used with from now on; change one member at a time
        product_type: Option<PhoneNumberProductType>,
        /// Name that people see whom the number calls; change one member at a time
        calling_name: Option<Sensitive<String>>,
        /// Your own name for the number; change one member at a time
        name: Option<Sensitive<String>>,
    }
}

structure! {
    VoiceConnectorItem = voice {
        /// Voice connector of the group
        voice_connector_id: String,
        /// Rank of the connector: 1 gets the calls first, equal ranks share them
        priority: Demanded<i32>,
    }
}

structure! {
    VoiceConnectorSettings = voice {
        /// S3 bucket that call detail records are written to
        cdr_bucket: Option<String>,
    }
}
