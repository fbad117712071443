//! The tables that the build script makes say what the files of the facts say.

use std::fs;
use std::path::Path;

use chimectl::api::facts::{Element, Limits, OperationFacts, ServiceFacts, Table, Traits, Type};
use chimectl::api::service::Service;
use serde_json::{Map, Value, json};

fn file(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/api/facts").join(name).with_extension("json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// The entries of a table as an object, each as `value` shows it.
fn object<T: Copy>(table: Table<T>, value: impl Fn(T) -> Value) -> Value {
    table.iter().map(|(name, entry)| (name.to_owned(), value(entry))).collect::<Map<_, _>>().into()
}

/// The type in the reference's words.
fn words(documented: Type) -> String {
    let element = |element: Element, many: bool| match element {
        Element::Structure(name) if many => format!("{name} objects"),
        Element::Structure(name) => format!("{name} object"),
        Element::Integer => "Integer".to_owned(),
        Element::Float => "Float".to_owned(),
        Element::Boolean => "Boolean".to_owned(),
        Element::Timestamp => "Timestamp".to_owned(),
        Element::Text => "String".to_owned(),
    };
    match documented {
        Type::One(one) => element(one, false),
        Type::List(Element::Text) => "Array of strings".to_owned(),
        Type::List(item) => format!("Array of {}", element(item, true)),
        Type::Map(Element::Text) => "String to string map".to_owned(),
        Type::Map(item) => format!("String to {} map", element(item, false)),
    }
}

/// Limits as the files have them: without what is not stated. Members of the URI have no type.
fn limits(limits: &Limits, has_type: bool) -> Value {
    let mut stated = json!({
        "type": has_type.then(|| words(limits.documented_type)),
        "required": limits.required.then_some(true),
        "min_length": limits.min_length,
        "max_length": limits.max_length,
        "min": limits.min,
        "max": limits.max,
        "min_items": limits.min_items,
        "max_items": limits.max_items,
        "min_entries": limits.min_entries,
        "max_entries": limits.max_entries,
        "pattern": limits.pattern.map(ToString::to_string),
        "values": (!limits.values.is_empty()).then_some(limits.values),
    });
    stated.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    stated
}

/// What the newest service model says of a member differently from the reference.
fn newer(service: Service, part: &str, owner: &str, member: &str) -> Value {
    file("newer")[service.name()][part][owner][member].clone()
}

/// Asserts that limits are those of the file, or the looser of these and of the newest service model's.
#[track_caller]
fn assert_limits(place: &str, found: &Value, of_file: &Value, newer: &Value) {
    let Some(newer) = newer.as_object() else { return assert_eq!(found, of_file, "{place}") };
    let names = found.as_object().unwrap().keys().chain(of_file.as_object().unwrap().keys());
    for name in names {
        let (found, of_file) = (&found[name], &of_file[name]);
        match (name.as_str(), newer.get(name)) {
            (_, None) => assert_eq!(found, of_file, "{place}.{name}"),
            // Not stated by one of them: anything goes.
            (_, Some(Value::Null)) => assert!(found.is_null(), "{place}.{name}"),
            ("min_items", Some(newer)) => assert!(found.as_u64() <= newer.as_u64().min(of_file.as_u64()), "{place}"),
            ("required", Some(newer)) => assert!(found.is_null() || newer == true && of_file == true, "{place}"),
            ("pattern", Some(_)) => assert!(found.is_null() || found == r".*\S.*", "{place}: {found}"),
            ("values", Some(newer)) => {
                let both = newer.as_array().unwrap().iter().chain(of_file.as_array().unwrap());
                assert!(both.into_iter().all(|value| found.as_array().unwrap().contains(value)), "{place}");
            }
            (name, _) => panic!("{place}.{name} is not compared"),
        }
    }
}

#[track_caller]
fn assert_members(service: Service, part: &str, owner: &str, found: &Value, of_file: &Value) {
    let names = |members: &Value| members.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(found), names(of_file), "{owner}");
    for name in names(found) {
        assert_limits(&format!("{owner}.{name}"), &found[&name], &of_file[&name], &newer(service, part, owner, &name));
    }
}

/// The file's limits, of which some say `"required": false`.
fn stated(members: &Value) -> Value {
    let without_false = |limits: &Value| {
        let mut limits = limits.clone();
        limits.as_object_mut().unwrap().retain(|_, value| *value != Value::Bool(false));
        limits
    };
    members.as_object().unwrap().iter().map(|(name, limits)| (name.clone(), without_false(limits))).collect()
}

fn assert_operation(service: Service, name: &str, facts: &OperationFacts, file: &Value) {
    assert_eq!((json!(facts.method), json!(facts.uri)), (file["method"].clone(), file["uri"].clone()), "{name}");
    assert_eq!(json!(facts.status), file["status"], "{name}");
    assert_eq!(object(facts.errors, Value::from), file["errors"], "{name}");
    assert_eq!(object(facts.headers, Value::from), file["headers"], "{name}");
    assert_eq!(object(facts.response, |member| limits(member, true)), stated(&file["response"]), "{name}");
    let in_uri = file["uri_params"].as_object().unwrap();
    assert_eq!(facts.placeholders.len(), in_uri.len(), "{name}");
    for (placeholder, of_file) in in_uri {
        let member = facts.placeholders.get(placeholder).unwrap();
        assert!(member.eq_ignore_ascii_case(placeholder) && member[1..] == placeholder[1..], "{name}: {placeholder}");
        if file["body_params"].get(member).is_none() {
            let found = limits(facts.member(member).unwrap(), false);
            let newer = newer(service, "operations", name, member);
            assert_limits(&format!("{name}.{member}"), &found, &stated(&json!({ "m": of_file }))["m"], &newer);
        }
    }
    let in_body = file["body_params"].as_object().unwrap();
    for (member, of_file) in in_body {
        let found = limits(facts.member(member).unwrap(), true);
        let newer = newer(service, "operations", name, member);
        assert_limits(&format!("{name}.{member}"), &found, &stated(&json!({ "m": of_file }))["m"], &newer);
    }
    let known = |member: &str| in_body.contains_key(member) || facts.placeholders.values().any(|name| name == member);
    assert!(facts.members.keys().all(known), "{name}");
}

#[test]
fn every_operation_and_structure_is_that_of_its_file() {
    for service in Service::ALL {
        let (facts, file) = (ServiceFacts::of(*service), file(service.name()));
        let operations = file["operations"].as_object().unwrap();
        assert!(operations.len() > 10 && facts.operation_names().eq(operations.keys().map(String::as_str)));
        for (name, of_file) in operations {
            assert_operation(*service, name, facts.operation(name).unwrap(), of_file);
        }
        let structures = file["types"].as_object().unwrap();
        assert!(structures.len() > 10 && facts.structure_names().eq(structures.keys().map(String::as_str)));
        for (name, of_file) in structures {
            let members = object(facts.structure(name).unwrap(), |member| limits(member, true));
            assert_members(*service, "types", name, &members, &stated(of_file));
        }
    }
}

#[test]
fn the_traits_are_those_of_their_file() {
    let file = file("traits");
    for service in Service::ALL {
        let (traits, of_file) = (Traits::of(*service), &file[service.name()]);
        let lists = |table: Table<&'static [&'static str]>| object(table, |list| json!(list));
        assert_eq!(lists(traits.idempotency_token), of_file["idempotency_token"]);
        assert_eq!(lists(traits.partial_failure), of_file["partial_failure"]);
        assert_eq!(lists(traits.sensitive), of_file["sensitive"]);
        assert_eq!(lists(traits.newer_members), of_file["newer_than_reference"]["members"]);
        assert_eq!(lists(traits.member_order), of_file["member_order"]);
        assert_eq!(lists(traits.newer_structures), of_file["newer_structures"]);
        assert_eq!(object(traits.timestamps, |times| object(times, Value::from)), of_file["timestamps"]);
        let paged = object(
            traits.paged,
            |paged| json!({ "items": paged.items, "max_page": paged.max_page, "page_size": paged.page_size }),
        );
        assert_eq!(paged, of_file["paged"]);
        let newer = of_file["newer_than_reference"]["operations"].as_object().unwrap();
        for (name, operation) in newer {
            let facts = ServiceFacts::of(*service).newer_operation(name).unwrap();
            assert_eq!(
                json!([facts.method, facts.uri, facts.status]),
                json!([
                    operation["http"]["method"],
                    operation["http"]["requestUri"],
                    operation["http"]["responseCode"]
                ])
            );
            assert!(
                facts.members.keys().eq(operation["required"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|name| name.as_str().unwrap())),
                "{name}"
            );
        }
    }
}
