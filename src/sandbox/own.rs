//! The sandbox's own members in stored documents, with names that start with `$`. They are removed in one place, before
//! a response is sent; a response that is stored for a token can still contain them.

use serde_json::Value as Json;

use crate::api::facts::{Element, Limits, ServiceFacts, Table, Type};
use crate::api::operation::Operation;

/// Removes the sandbox's own members from a response of `operation`, and those without a value. In a map, the names are the
/// user's, who can start them with any character.
pub fn strip(operation: &Operation, answer: &mut Json) {
    let facts = ServiceFacts::of(operation.service);
    let documented = facts.operation(operation.name).map(|operation| operation.response);
    strip_structure(facts, documented, answer);
}

/// Takes them out of a structure whose `documented` members are known unless it is newer than the reference.
fn strip_structure(facts: &ServiceFacts, documented: Option<Table<&'static Limits>>, structure: &mut Json) {
    let Json::Object(members) = structure else { return };
    members.retain(|name, value| !name.starts_with('$') && !value.is_null());
    for (name, value) in members {
        let kind = documented.and_then(|documented| documented.get(name)).map(|limits| limits.documented_type);
        let inner = match kind.map(Type::element) {
            Some(Element::Structure(name)) => facts.structure(name),
            _ => None,
        };
        match value {
            Json::Array(items) => items.iter_mut().for_each(|item| strip_structure(facts, inner, item)),
            Json::Object(map) if matches!(kind, Some(Type::Map(_))) => {
                map.values_mut().for_each(|item| strip_structure(facts, inner, item));
            }
            value => strip_structure(facts, inner, value),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::api::service::Service;
    use crate::services::Operations as _;

    #[track_caller]
    fn assert_stripped(service: Service, operation: &str, mut answer: Json, expected: &Json) {
        let operation = service.operation(operation).unwrap_or_else(|| panic!("{operation} is not declared"));
        strip(operation, &mut answer);
        assert_eq!(&answer, expected);
    }

    #[test]
    fn own_members_go_at_every_depth() {
        let numbers = json!([{ "$acquired": true, "Status": "Acquired" }, { "Status": "Failed" }]);
        assert_stripped(
            Service::Voice,
            "ListPhoneNumberOrders",
            json!({ "PhoneNumberOrders": [{ "$done_at": 1, "OrderedPhoneNumbers": numbers }], "$more": {} }),
            &json!({
                "PhoneNumberOrders": [{ "OrderedPhoneNumbers": [{ "Status": "Acquired" }, { "Status": "Failed" }] }]
            }),
        );
        let newer = json!({ "Newer": { "$own": 1, "Name": "n", "Items": [{ "$own": 1 }] } });
        let expected = json!({ "Newer": { "Name": "n", "Items": [{}] } });
        assert_stripped(Service::Voice, "GetPhoneNumber", newer, &expected);
        assert_stripped(Service::Voice, "DeletePhoneNumber", Json::Null, &Json::Null);
    }

    #[test]
    fn names_in_a_map_are_the_users() {
        let attributes = json!({ "$mine": { "StringValues": ["$text"] } });
        assert_stripped(
            Service::Messaging,
            "GetChannelMessage",
            json!({ "ChannelMessage": { "$created": 1, "$revision": {}, "MessageAttributes": attributes } }),
            &json!({ "ChannelMessage": { "MessageAttributes": attributes } }),
        );
    }
}
