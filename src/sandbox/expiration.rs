//! When users and channels expire by their settings.

use serde_json::Value as Json;

use super::Call;
use super::fault::Fault;
use super::schedule::{self, Event};
use super::time::{DAY_MS, HOUR_MS};

/// "A background process deletes expired channels within 6 hours of expiration." Until then they look alive.
const DELAY_MS: i64 = 6 * HOUR_MS;

/// Lets `arn` expire as `settings` say, counted from `start` (milliseconds since 1970); never, if they are null.
pub fn set(call: &Call<'_>, event: Event, arn: &str, settings: &Json, start: i64) -> Result<(), Fault> {
    let days = settings["ExpirationDays"].as_i64();
    let expires = days.map(|days| start.saturating_add(days.saturating_mul(DAY_MS)));
    schedule::plan(call, event, arn, expires.map(|expires| call.clock.done_at(expires, DELAY_MS)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sandbox::{Clock, Request, Sandbox, Store, route};

    /// A sandbox whose requests arrive when the test says.
    struct Later(Sandbox);

    impl Later {
        fn new(clock: Clock) -> Self {
            let store = Store::in_memory().unwrap_or_else(|error| panic!("{error}"));
            Self(Sandbox::new(store, clock))
        }

        fn send(&self, hours: i64, method: &str, path: &str, bearer: &str, body: &Json) -> Result<Json, Fault> {
            let (path, query) = path.split_once('?').unwrap_or((path, ""));
            let headers = vec![("x-amz-chime-bearer", bearer)];
            let body = if body.is_null() { String::new() } else { body.to_string() };
            let request = Request { method, path, query, headers, body: body.as_bytes() };
            let asked = route::find(&request)?.read(&request, false);
            let answer = self.0.handle(&request, &asked, &|_| Ok(Some(hours * HOUR_MS)))?;
            Ok(serde_json::from_slice(&answer.body).unwrap_or_default())
        }

        fn made(&self, path: &str, bearer: &str, body: Json) -> String {
            let answer = self.send(0, "POST", path, bearer, &body).unwrap_or_else(|fault| panic!("{fault:?}"));
            answer.as_object().and_then(|members| members.values().next()?.as_str()).unwrap_or_default().to_owned()
        }

        fn is_there(&self, hours: i64, path: &str, bearer: &str) -> bool {
            self.send(hours, "GET", path, bearer, &Json::Null).is_ok()
        }

        fn app_instance(&self) -> String {
            self.made("/app-instances", "", json!({ "Name": "chat", "ClientRequestToken": "token-1" }))
        }

        fn user(&self, app: &str, id: &str, days: Option<i64>) -> String {
            let settings =
                days.map(|days| json!({ "ExpirationDays": days, "ExpirationCriterion": "CREATED_TIMESTAMP" }));
            let body = json!({
                "AppInstanceArn": app,
                "AppInstanceUserId": id,
                "Name": id,
                "ClientRequestToken": id,
                "ExpirationSettings": settings,
            });
            self.made("/app-instance-users", "", body)
        }
    }

    fn encoded(arn: &str) -> String {
        arn.replace('/', "%2F")
    }

    #[test]
    fn a_user_expires_with_its_memberships() {
        for (clock, last) in [(Clock::Real, 29), (Clock::Instant, 23)] {
            let sandbox = Later::new(clock);
            let app = sandbox.app_instance();
            let (alice, bob) = (sandbox.user(&app, "alice", None), sandbox.user(&app, "bob", Some(1)));
            let body =
                json!({ "AppInstanceArn": app, "Name": "n", "ClientRequestToken": "token-1", "MemberArns": [bob] });
            let channel = sandbox.made("/channels", &alice, body);
            let membership = format!("/channels/{}/memberships/{}", encoded(&channel), encoded(&bob));
            assert!(sandbox.is_there(last, &membership, &alice), "{clock:?}");
            assert!(!sandbox.is_there(last + 1, &membership, &alice), "{clock:?}");
            assert!(!sandbox.is_there(last + 1, &format!("/app-instance-users/{}", encoded(&bob)), ""), "{clock:?}");
            assert!(sandbox.is_there(last + 1, &format!("/channels/{}", encoded(&channel)), &alice), "{clock:?}");
        }
    }

    #[test]
    fn a_channel_expires_after_its_last_message() {
        let sandbox = Later::new(Clock::Instant);
        let app = sandbox.app_instance();
        let alice = sandbox.user(&app, "alice", None);
        let settings = json!({ "ExpirationDays": 1, "ExpirationCriterion": "LAST_MESSAGE_TIMESTAMP" });
        let body = json!({ "AppInstanceArn": app, "Name": "n", "ClientRequestToken": "token-1", "ExpirationSettings": settings });
        let channel = sandbox.made("/channels", &alice, body);
        let path = format!("/channels/{}", encoded(&channel));
        let message =
            json!({ "Content": "x", "Type": "STANDARD", "Persistence": "PERSISTENT", "ClientRequestToken": "token-1" });
        let sent = sandbox.send(20, "POST", &format!("{path}/messages"), &alice, &message);
        assert!(sent.is_ok(), "{sent:?}");
        assert!(sandbox.is_there(43, &path, &alice));
        let put = sandbox.send(43, "PUT", &format!("{path}/expiration-settings"), &alice, &json!({}));
        assert!(put.is_ok(), "{put:?}");
        assert!(sandbox.is_there(100, &path, &alice), "new settings save it");
        let put = json!({ "ExpirationSettings": settings });
        let put = sandbox.send(100, "PUT", &format!("{path}/expiration-settings"), &alice, &put);
        assert!(put.is_ok(), "{put:?}");
        assert!(!sandbox.is_there(100, &path, &alice));
    }

    /// A channel with a message that alice sent in the first hour.
    fn with_message(sandbox: &Later) -> (String, String, String) {
        let app = sandbox.app_instance();
        let alice = sandbox.user(&app, "alice", None);
        let body = json!({ "AppInstanceArn": app, "Name": "n", "ClientRequestToken": "token-1" });
        let channel = sandbox.made("/channels", &alice, body);
        let path = format!("/channels/{}/messages", encoded(&channel));
        let message =
            json!({ "Content": "x", "Type": "STANDARD", "Persistence": "PERSISTENT", "ClientRequestToken": "token-1" });
        let sent = sandbox.send(0, "POST", &path, &alice, &message);
        assert!(sent.is_ok(), "{sent:?}");
        (app, alice, path)
    }

    #[test]
    fn retention_hides_messages_and_brings_them_back_for_thirty_days() {
        // When messages are kept for a day and then for longer, whether they can be read.
        for (keeps_longer_after, left) in [(0, 1), (24 * 29, 1), (24 * 30, 0), (24 * 40, 0)] {
            let sandbox = Later::new(Clock::Instant);
            let (app, alice, path) = with_message(&sandbox);
            let count = |hours: i64| {
                let listed =
                    sandbox.send(hours, "GET", &path, &alice, &Json::Null).unwrap_or_else(|fault| panic!("{fault:?}"));
                listed["ChannelMessages"].as_array().map(Vec::len)
            };
            let put = |hours: i64, settings: Json| {
                let settings = json!({ "AppInstanceRetentionSettings": { "ChannelRetentionSettings": settings } });
                let path = format!("/app-instances/{}/retention-settings", encoded(&app));
                let put = sandbox.send(hours, "PUT", &path, "", &settings);
                assert!(put.is_ok(), "{put:?}");
            };
            put(0, json!({ "RetentionDays": 1 }));
            assert_eq!(count(23), Some(1));
            put(keeps_longer_after, json!({ "RetentionDays": 5475 }));
            assert_eq!(count(24 * 50), Some(left), "{keeps_longer_after}");
            // What is sent later is not kept any longer for that.
            put(24 * 50, json!({}));
            assert_eq!(count(24 * 500), Some(left), "{keeps_longer_after}");
        }
    }

    #[test]
    fn a_processor_may_call_back_for_48_hours() {
        for (hours, is_taken) in [(48, true), (49, false)] {
            let sandbox = Later::new(Clock::Instant);
            let app = sandbox.app_instance();
            let alice = sandbox.user(&app, "alice", None);
            let function =
                json!({ "ResourceArn": "arn:aws:lambda:us-east-1:123456789012:function:f", "InvocationType": "ASYNC" });
            let processor = json!({
                "Name": "p", "ExecutionOrder": 1, "FallbackAction": "ABORT", "Configuration": { "Lambda": function },
            });
            let flow = json!({ "AppInstanceArn": app, "Name": "f", "Processors": [processor], "ClientRequestToken": "token-1" });
            let flow = sandbox.made("/channel-flows", "", flow);
            let body = json!({ "AppInstanceArn": app, "Name": "n", "ClientRequestToken": "token-1" });
            let channel = sandbox.made("/channels", &alice, body);
            let path = format!("/channels/{}", encoded(&channel));
            let put =
                sandbox.send(0, "PUT", &format!("{path}/channel-flow"), &alice, &json!({ "ChannelFlowArn": flow }));
            assert!(put.is_ok(), "{put:?}");
            let message = json!({ "Content": "x", "Type": "STANDARD", "Persistence": "PERSISTENT", "ClientRequestToken": "token-1" });
            let sent = sandbox.send(0, "POST", &format!("{path}/messages"), &alice, &message);
            let id = sent.unwrap_or_else(|fault| panic!("{fault:?}"))["MessageId"].take();
            let called =
                json!({ "CallbackId": "00000000-0000-4000-8000-000000000000", "ChannelMessage": { "MessageId": id } });
            let called = sandbox.send(hours, "POST", &format!("{path}?operation=channel-flow-callback"), "", &called);
            match called {
                Ok(_) => assert!(is_taken),
                Err(fault) => assert!(!is_taken && fault.code == "ForbiddenException", "{fault:?}"),
            }
        }
    }
}
