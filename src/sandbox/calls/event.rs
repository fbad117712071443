//! The events that a function is invoked with: the page "Invoking Lambda functions" of the developer guide, and real logs.

use serde_json::{Value as Json, json};

use super::super::ACCOUNT;
use super::life::Life;
use super::response::VERSION;

impl Life {
    /// The next event, with its subject; null if it is about the call itself.
    pub(super) fn event(&mut self, kind: &str, data: &Json) -> Json {
        self.sequence += 1;
        let mut event = json!({ "SchemaVersion": VERSION, "Sequence": self.sequence, "InvocationEventType": kind });
        if !data.is_null() {
            event["ActionData"] = data.clone();
        }
        event["CallDetails"] = self.details();
        event
    }

    /// The event for an invalid response. The problem is at the top level, as in a real log.
    pub(super) fn invalid_response(&mut self, why: &str) -> Json {
        let mut event = self.event("INVALID_LAMBDA_RESPONSE", &Json::Null);
        event["ErrorType"] = "TransactionAttributesInvalidMapSize".into();
        event["ErrorMessage"] = why.into();
        event
    }

    fn details(&self) -> Json {
        let mut details = json!({ "TransactionId": self.start.transaction });
        if !self.attributes.is_null() {
            details["TransactionAttributes"] = self.attributes.clone();
        }
        let target = self.target();
        details["AwsAccountId"] = ACCOUNT.into();
        details["AwsRegion"] = target.region.into();
        if let Some(rule) = &self.start.rule {
            details["SipRuleId"] = rule.as_str().into();
        }
        details["SipMediaApplicationId"] = target.application.into();
        details["Participants"] = self.legs.iter().map(super::leg::Leg::participant).collect();
        details
    }
}
