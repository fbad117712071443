//! Real-time alerts: what raises one while a call is on.

use super::super::sdk::types::{
    IssueDetectionConfiguration, KeywordMatchConfiguration, RealTimeAlertRule, RealTimeAlertRuleType,
    SentimentConfiguration, SentimentType,
};
use crate::api::declare::structure;

structure! {
    IssueDetectionConfiguration = media_pipelines {
        /// Name of the rule, which the alert shows
        rule_name: String,
    }
}

structure! {
    KeywordMatchConfiguration = media_pipelines {
        /// Name of the rule, which the alert shows
        rule_name: String,
        /// Words or phrases to listen for
        keywords: Vec<String>,
        /// Whether the rule matches when none of the keywords is said; false where it is left out
        negate: Option<bool>,
    }
}

structure! {
    RealTimeAlertConfiguration = media_pipelines {
        /// Whether alerts are turned off
        disabled: Option<bool>,
        /// What raises an alert
        rules: Option<Vec<RealTimeAlertRule>>,
    }
}

structure! {
    RealTimeAlertRule = media_pipelines {
        /// Kind of rule; give the member that belongs to it
        type: RealTimeAlertRuleType,
        /// Words to listen for, for KeywordMatch
        keyword_match_configuration: Option<KeywordMatchConfiguration>,
        /// Mood to listen for, for Sentiment
        sentiment_configuration: Option<SentimentConfiguration>,
        /// Issues to listen for, for IssueDetection
        issue_detection_configuration: Option<IssueDetectionConfiguration>,
    }
}

structure! {
    SentimentConfiguration = media_pipelines {
        /// Name of the rule, which the alert shows
        rule_name: String,
        /// Mood that raises the alert
        sentiment_type: SentimentType,
        /// Seconds over which the mood is judged
        time_period: i32,
    }
}
