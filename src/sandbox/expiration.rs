//! Users and channels that are deleted by themselves, with all that belongs to them.
//!
//! The store forgets a single resource at its time (`expires`). These take others with them, so their times are
//! resources of their own, which expire too, and before the store forgets them it has this module do what is due.

use serde_json::{Value as Json, json};

use super::Call;
use super::fault::Fault;
use super::time::{DAY_MS, HOUR_MS};

/// Kind of the times; the parent is the kind of what expires, the id is its ARN.
const EXPIRATION: &str = "expiration";
/// "A background process deletes expired channels within 6 hours of expiration." Until then they look alive.
const DELAY_MS: i64 = 6 * HOUR_MS;

/// What expires.
#[derive(Debug, Clone, Copy)]
pub enum Expiring {
    User,
    Channel,
}

impl Expiring {
    const ALL: [Self; 2] = [Self::User, Self::Channel];

    fn kind(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Channel => "channel",
        }
    }
}

/// Lets `arn` expire as `settings` say, counted from `start` (milliseconds since 1970); never, if they are null.
pub fn set(call: &Call<'_>, what: Expiring, arn: &str, settings: &Json, start: i64) -> Result<(), Fault> {
    match settings["ExpirationDays"].as_i64() {
        Some(days) => {
            let at = call.clock.done_at(start.saturating_add(days.saturating_mul(DAY_MS)), DELAY_MS);
            call.records.put(EXPIRATION, what.kind(), arn, Some(at), &json!({ "Arn": arn }))
        }
        None => clear(call, what, arn),
    }
}

/// Lets `arn` not expire any more.
pub fn clear(call: &Call<'_>, what: Expiring, arn: &str) -> Result<(), Fault> {
    call.records.delete(EXPIRATION, what.kind(), arn).map(drop)
}

/// Lets nothing of an app instance expire any more, because it is deleted.
pub fn clear_all_of(call: &Call<'_>, app_instance: &str) -> Result<(), Fault> {
    let within = format!("{app_instance}/");
    for what in Expiring::ALL {
        for due in call.records.all(EXPIRATION, what.kind())? {
            let arn = due["Arn"].as_str().unwrap_or_default();
            if arn.starts_with(&within) {
                clear(call, what, arn)?;
            }
        }
    }
    Ok(())
}

/// Deletes what has expired, in every region.
pub fn sweep(call: &Call<'_>) -> Result<(), Fault> {
    for due in call.records.due(EXPIRATION)? {
        let call = &Call { records: call.records.in_region(&due.region), ..*call };
        if let Some(what) = Expiring::ALL.into_iter().find(|what| what.kind() == due.parent) {
            (call.families.on_expiration)(what)(call, &due.id)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
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

    #[test]
    fn retention_hides_messages_and_brings_them_back() {
        let sandbox = Later::new(Clock::Instant);
        let app = sandbox.app_instance();
        let alice = sandbox.user(&app, "alice", None);
        let body = json!({ "AppInstanceArn": app, "Name": "n", "ClientRequestToken": "token-1" });
        let channel = sandbox.made("/channels", &alice, body);
        let path = format!("/channels/{}/messages", encoded(&channel));
        let message =
            json!({ "Content": "x", "Type": "STANDARD", "Persistence": "PERSISTENT", "ClientRequestToken": "token-1" });
        let sent = sandbox.send(0, "POST", &path, &alice, &message);
        assert!(sent.is_ok(), "{sent:?}");
        let count = |hours: i64| {
            let listed =
                sandbox.send(hours, "GET", &path, &alice, &Json::Null).unwrap_or_else(|fault| panic!("{fault:?}"));
            listed["ChannelMessages"].as_array().map(Vec::len)
        };
        for (days, left) in [(1, 0), (3, 1)] {
            let settings =
                json!({ "AppInstanceRetentionSettings": { "ChannelRetentionSettings": { "RetentionDays": days } } });
            let put =
                sandbox.send(0, "PUT", &format!("/app-instances/{}/retention-settings", encoded(&app)), "", &settings);
            assert!(put.is_ok(), "{put:?}");
            assert_eq!(count(48), Some(left));
        }
    }
}
