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
        /// User name that the SIP equipment logs in with, in US-ASCII (RFC 2617)
        username: Option<Sensitive<String>>,
        /// Password of the user, in US-ASCII (RFC 2617)
        password: Option<Sensitive<String>>,
    }
}

structure! {
    DnisEmergencyCallingConfiguration as "DNISEmergencyCallingConfiguration" = voice {
        /// Number to route emergency calls to, in E.164 format
        emergency_phone_number: Sensitive<String>,
        /// Number to route test calls to, in E.164 format
        test_phone_number: Option<Sensitive<String>>,
        /// Country that emergency calls come from, as a two-letter code such as DE
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
        /// Country of the proxy number, as a two-letter code such as US
        country: String,
        /// Area code of the proxy number, three digits
        area_code: String,
    }
}

structure! {
    LoggingConfiguration = voice {
        /// Whether to log SIP messages to CloudWatch Logs
        enable_sip_logs as "EnableSIPLogs": Option<bool>,
        /// Whether to log media metrics to CloudWatch Logs
        enable_media_metric_logs: Option<bool>,
    }
}

structure! {
    MediaInsightsConfiguration = voice {
        /// Whether to turn call analytics off
        disabled: Option<bool>,
        /// ARN of the configuration, from media-pipelines create-media-insights-pipeline-configuration
        configuration_arn: Option<Sensitive<String>>,
    }
}

structure! {
    Origination = voice {
        /// SIP hosts that receive inbound calls; required unless Disabled is specified
        routes: Option<Vec<OriginationRoute>>,
        /// Whether to stop inbound calls; required unless Routes is specified
        disabled: Option<bool>,
    }
}

structure! {
    OriginationRoute = voice {
        /// Domain name or IP address of the SIP host
        host: Option<String>,
        /// Port of the SIP host; if omitted, 5060
        port: Option<i32>,
        /// Transport protocol; if omitted, TCP if encryption is required
        protocol: Option<OriginationRouteProtocol>,
        /// Priority of the host; 1 is tried first
        priority: Option<i32>,
        /// Share of the calls among hosts with the same priority
        weight: Option<i32>,
    }
}

structure! {
    ServerSideEncryptionConfiguration = voice {
        /// ARN of a symmetric KMS key; aliases, asymmetric and HMAC keys are not supported
        kms_key_arn: Sensitive<String>,
    }
}

structure! {
    SipMediaApplicationAlexaSkillConfiguration = voice {
        /// Whether the skill is active
        alexa_skill_status: AlexaSkillStatus,
        /// ID of the skill; exactly one
        alexa_skill_ids: Sensitive<Vec<String>>,
    }
}

structure! {
    SipMediaApplicationEndpoint = voice {
        /// ARN of the Lambda function, version or alias, in the SIP media application's region
        lambda_arn: Option<Sensitive<String>>,
    }
}

structure! {
    SipMediaApplicationLoggingConfiguration = voice {
        /// Whether to log the application's messages
        enable_sip_media_application_message_logs: Option<bool>,
    }
}

structure! {
    SipRuleTargetApplication = voice {
        /// ID of the SIP media application that receives the calls
        sip_media_application_id: Option<String>,
        /// Priority of the application; 1 is tried first
        priority: Option<i32>,
        /// Region of the application; each region can occur once per rule
        aws_region: Option<String>,
    }
}

structure! {
    StreamingConfiguration = voice {
        /// Hours that Kinesis Video Streams keeps the media
        data_retention_in_hours: i32,
        /// Whether to turn streaming off
        disabled: bool,
        /// Services to notify when a stream starts, ends or fails
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
        /// Tag key
        key: Sensitive<String>,
        /// Tag value
        value: Sensitive<String>,
    }
}

structure! {
    Termination = voice {
        /// Maximum number of calls per second, up to your account's quota; if omitted, 1
        cps_limit: Option<i32>,
        /// Default number for outbound calls, in E.164 format
        default_phone_number: Option<Sensitive<String>>,
        /// Countries that can be called, as two-letter codes such as US; always required
        calling_regions: Option<Vec<String>>,
        /// IP addresses that can place calls, in CIDR notation
        cidr_allowed_list: Option<Vec<String>>,
        /// Whether to stop outbound calls
        disabled: Option<bool>,
    }
}

structure! {
    UpdatePhoneNumberRequestItem = voice {
        /// ID of the phone number to change; each number can occur once per request
        phone_number_id: Sensitive<String>,
        /// New product type of the number; change one member at a time
        product_type: Option<PhoneNumberProductType>,
        /// New name shown to people whom the number calls; change one member at a time
        calling_name: Option<Sensitive<String>>,
        /// Your own new name for the number; change one member at a time
        name: Option<Sensitive<String>>,
    }
}

structure! {
    VoiceConnectorItem = voice {
        /// ID of a voice connector in the group
        voice_connector_id: String,
        /// Priority of the voice connector; 1 gets the calls first, equal priorities share them
        priority: Demanded<i32>,
    }
}

structure! {
    VoiceConnectorSettings = voice {
        /// Name of the S3 bucket that call detail records are written to
        cdr_bucket: Option<String>,
    }
}
