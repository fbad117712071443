//! Times of answers have one form, whatever the service writes.

use std::sync::Arc;

use serde_json::json;

use chimectl::api::answer::Answer;
use chimectl::api::paging::Paging;
use chimectl::api::service::Service;
use chimectl::api::skeleton;
use chimectl::api::times::Times;
use chimectl::services::Operations as _;
use serde_json::Value as Json;

fn rewritten(service: Service, operation: &str, json: Json) -> Json {
    let mut document = json.as_object().cloned().unwrap();
    Times::of(service.operation(operation).unwrap()).rewrite(&mut document);
    Json::Object(document)
}

#[test]
fn seconds_and_text_become_the_same() {
    let messages = rewritten(
        Service::Messaging,
        "ListChannelMessages",
        json!({"ChannelMessages": [{"CreatedTimestamp": 1795383120.123, "Content": "1795383120"}]}),
    );
    let message = json!({"CreatedTimestamp": "2026-11-22T21:32:00.123000+00:00", "Content": "1795383120"});
    assert_eq!(messages, json!({"ChannelMessages": [message]}));
    let number = rewritten(
        Service::Voice,
        "GetPhoneNumber",
        json!({"PhoneNumber": {"CreatedTimestamp": "2026-11-22T21:32:00Z", "Associations": [{"AssociatedTimestamp": "2026-11-22T21:32:00.5Z"}]}}),
    );
    assert_eq!(
        number,
        json!({"PhoneNumber": {"CreatedTimestamp": "2026-11-22T21:32:00+00:00", "Associations": [{"AssociatedTimestamp": "2026-11-22T21:32:00.500000+00:00"}]}})
    );
}

#[test]
fn times_of_the_answer_itself_are_found_and_what_is_no_time_stays() {
    let operation = "GetAppInstanceRetentionSettings";
    let found = rewritten(Service::Identity, operation, json!({"InitiateDeletionTimestamp": 0}));
    assert_eq!(found, json!({"InitiateDeletionTimestamp": "1970-01-01T00:00:00+00:00"}));
    for strange in ["soon", "21:32", "01/02/2024", "", "1e300"] {
        let strange = json!({ "InitiateDeletionTimestamp": strange });
        assert_eq!(rewritten(Service::Identity, operation, strange.clone()), strange);
    }
}

#[test]
fn a_time_has_one_form_whatever_the_wire_has() {
    for (wire, printed) in [
        (json!("1795383120"), "2026-11-22T21:32:00+00:00"),
        (json!("1795383120.5"), "2026-11-22T21:32:00.500000+00:00"),
        (json!("Sun, 22 Nov 2026 21:32:00 GMT"), "2026-11-22T21:32:00+00:00"),
        (json!("20261122T213200Z"), "2026-11-22T21:32:00+00:00"),
        (json!("2026-11-22T21:32:00.1234567Z"), "2026-11-22T21:32:00.123456+00:00"),
        // An offset is kept, and what has none gets none.
        (json!("2026-11-22T22:32:00+01:00"), "2026-11-22T22:32:00+01:00"),
        (json!("2026-11-22T16:02:00-0530"), "2026-11-22T16:02:00-05:30"),
        (json!("2026-11-22 21:32:00"), "2026-11-22T21:32:00"),
        (json!("2026-11-22"), "2026-11-22T00:00:00"),
    ] {
        let found = rewritten(
            Service::Identity,
            "GetAppInstanceRetentionSettings",
            json!({ "InitiateDeletionTimestamp": wire }),
        );
        assert_eq!(found["InitiateDeletionTimestamp"], printed, "{wire}");
    }
}

#[test]
fn a_date_that_is_text_to_the_aws_cli_stays() {
    let order =
        json!({"PhoneNumberOrder": {"FocDate": "2026-11-22T21:32:00Z", "CreatedTimestamp": "2026-11-22T21:32:00Z"}});
    let found = rewritten(Service::Voice, "GetPhoneNumberOrder", order);
    let expected = json!({"FocDate": "2026-11-22T21:32:00Z", "CreatedTimestamp": "2026-11-22T21:32:00+00:00"});
    assert_eq!(found["PhoneNumberOrder"], expected);
}

#[test]
fn a_time_out_of_range_stays() {
    for seconds in ["1e300", "1e18", "-1e300", "1e12"] {
        let strange: Json = serde_json::from_str(&format!(r#"{{"InitiateDeletionTimestamp": {seconds}}}"#)).unwrap();
        assert_eq!(rewritten(Service::Identity, "GetAppInstanceRetentionSettings", strange.clone()), strange);
    }
}

#[test]
fn meetings_have_no_times() {
    assert!(Service::Meetings.operations().iter().all(|operation| Times::of(operation).are_none()));
    assert!(!Times::of(Service::Voice.operation("GetPhoneNumber").unwrap()).are_none());
}

#[test]
fn items_that_are_kept_as_text_have_the_times_of_those_that_are_read() {
    let lists: Vec<_> = Service::ALL.iter().flat_map(|service| service.operations().iter().copied()).collect();
    let lists = lists.into_iter().filter_map(|operation| Paging::of(operation).map(|paging| (operation, paging.items)));
    let mut with_times = 0;
    for (operation, list) in lists {
        let times = Arc::new(Times::of(operation));
        for time in [json!(1795383120.123), json!("2026-11-22T21:32:00Z"), json!("never"), Json::Null] {
            let mut answer = skeleton::output(operation).unwrap();
            fill(&mut answer[list], &time);
            let mut read = answer.clone();
            times.rewrite(&mut read);
            let body = serde_json::to_vec(&answer).unwrap();
            let items = Answer::read(body, Some(list)).unwrap().items.unwrap().with_times(&times, list);
            let texts: Vec<Json> = items.texts().map(|text| serde_json::from_str(&text).unwrap()).collect();
            let values: Vec<Json> = items.values().map(Result::unwrap).collect();
            for kept in [texts, values] {
                assert_eq!(Json::from(kept), read[list], "{}", operation.name);
            }
            with_times += usize::from(read[list] != answer[list]);
        }
    }
    // Half of the forms are times, in the lists whose items have some.
    assert!(with_times >= 10, "{with_times}");
}

/// Puts `time` in the place of every text, so that times and what is none have the same form.
fn fill(json: &mut Json, time: &Json) {
    match json {
        Json::String(_) | Json::Number(_) => *json = time.clone(),
        Json::Array(items) => items.iter_mut().for_each(|item| fill(item, time)),
        Json::Object(members) => members.values_mut().for_each(|value| fill(value, time)),
        _ => {}
    }
}
