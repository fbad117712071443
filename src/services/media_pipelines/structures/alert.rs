//! Real-time alerts: rules that raise an alert during a call.

use super::super::sdk::types::{
    IssueDetectionConfiguration, KeywordMatchConfiguration, RealTimeAlertRule, RealTimeAlertRuleType,
    SentimentConfiguration, SentimentType,
};
use crate::api::declare::structure;

structure! {
    IssueDetectionConfiguration = media_pipelines {
        /// Name of the rule, shown in the alert
        rule_name: String,
    }
}

structure! {
    KeywordMatchConfiguration = media_pipelines {
        /// Name of the rule, shown in the alert
        rule_name: String,
        /// Words or phrases to detect
        keywords: Vec<String>,
        /// Whether the rule matches if none of the keywords is said; if omitted, false
        negate: Option<bool>,
    }
}

structure! {
    RealTimeAlertConfiguration = media_pipelines {
        /// Whether alerts are turned off
        disabled: Option<bool>,
        /// Rules that raise an alert
        rules: Option<Vec<RealTimeAlertRule>>,
    }
}

structure! {
    RealTimeAlertRule = media_pipelines {
        /// Type of the rule; also specify the member for that type
        type: RealTimeAlertRuleType,
        /// Keywords to detect, for KeywordMatch
        keyword_match_configuration: Option<KeywordMatchConfiguration>,
        /// Sentiment to detect, for Sentiment
        sentiment_configuration: Option<SentimentConfiguration>,
        /// Issues to detect, for IssueDetection
        issue_detection_configuration: Option<IssueDetectionConfiguration>,
    }
}

structure! {
    SentimentConfiguration = media_pipelines {
        /// Name of the rule, shown in the alert
        rule_name: String,
        /// Sentiment that raises the alert
        sentiment_type: SentimentType,
        /// Length in seconds of the period over which sentiment is measured
        time_period: i32,
    }
}
