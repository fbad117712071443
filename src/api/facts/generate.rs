//! A part of the build script: makes static tables of the facts, so that no call reads JSON. `tests/it/facts.rs` holds the
//! tables against the files.
//!
//! Equal limits and equal patterns stand in the tables once: there are 709 members with a pattern and 38 patterns.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use serde_json::{Map, Value};

/// Why the tables cannot be generated.
pub type Error = Box<dyn std::error::Error>;

/// The services' files, and the variants of `Service` for which they are.
const SERVICES: [(&str, &str); 5] = [
    ("identity", "IDENTITY"),
    ("media-pipelines", "MEDIA_PIPELINES"),
    ("meetings", "MEETINGS"),
    ("messaging", "MESSAGING"),
    ("voice", "VOICE"),
];

/// The limits of a member that are numbers.
const NUMBERS: [&str; 8] =
    ["min_length", "max_length", "min", "max", "min_items", "max_items", "min_entries", "max_entries"];

/// Makes the tables, in a file of cargo's output. Returns the newest service model of which the facts know, and its date.
///
/// # Errors
/// If a file cannot be read, or is not as it should be.
pub fn generate() -> Result<String, Error> {
    let folder = Path::new("src/api/facts");
    println!("cargo::rerun-if-changed={}", folder.join("generate.rs").display());
    let mut tables = Tables::default();
    let traits = read(&folder.join("traits.json"))?;
    let newer = read(&folder.join("newer.json"))?;
    let mut services = String::new();
    for (name, constant) in SERVICES {
        let mut facts = read(&folder.join(name).with_extension("json"))?;
        loosen(&mut facts, object(newer.get(name), name)?)?;
        let traits = object(traits.get(name), name)?;
        writeln!(services, "pub(super) static {constant}: ServiceFacts = {};", tables.service(&facts, traits)?)?;
        writeln!(services, "pub(super) static {constant}_TRAITS: Traits = {};", traits_of(traits)?)?;
    }
    let text = tables.written() + &services;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("facts.rs"), text)?;
    let text =
        |name: &str| newer.get(name).and_then(Value::as_str).ok_or_else(|| format!("newer.json: {name} is no text"));
    Ok(format!("{} ({})", text("from")?, text("date")?))
}

fn read(path: &Path) -> Result<Map<String, Value>, Error> {
    println!("cargo::rerun-if-changed={}", path.display());
    Ok(serde_json::from_str(&fs::read_to_string(path)?)?)
}

/// Takes the looser of what the reference and the newest service model say: a value that either of them allows can be
/// sent. Members that the reference does not have stay out.
fn loosen(facts: &mut Map<String, Value>, newer: &Map<String, Value>) -> Result<(), Error> {
    for (name, members) in object(newer.get("operations"), "operations")? {
        let operation = &mut facts["operations"][name];
        for (member, limits) in object(Some(members), name)? {
            for part in ["uri_params", "body_params"] {
                let documented = operation[part].as_object_mut().into_iter().flatten();
                if let Some((_, documented)) = documented.into_iter().find(|(name, _)| capitalized(name) == *member) {
                    loosen_member(documented, object(Some(limits), member)?)?;
                }
            }
        }
    }
    for (name, members) in object(newer.get("types"), "types")? {
        for (member, limits) in object(Some(members), name)? {
            if let Some(documented) = facts["types"].get_mut(name).and_then(|members| members.get_mut(member)) {
                loosen_member(documented, object(Some(limits), member)?)?;
            }
        }
    }
    Ok(())
}

fn loosen_member(documented: &mut Value, newer: &Map<String, Value>) -> Result<(), Error> {
    let documented = documented.as_object_mut().ok_or("limits are not an object")?;
    for (name, newer) in newer {
        let Some(known) = documented.get_mut(name) else { continue };
        match (name.as_str(), &known, newer) {
            (_, _, Value::Null) => drop(documented.remove(name)),
            ("required", _, Value::Bool(newer)) => *known = Value::Bool(*newer && *known == Value::Bool(true)),
            // Looser than any pattern but one that takes blanks alone.
            ("pattern", Value::String(known), Value::String(_)) if known == r".*\S.*" => {}
            ("values", Value::Array(values), Value::Array(newer)) => {
                let more = newer.iter().filter(|value| !values.contains(value)).cloned();
                *known = values.iter().cloned().chain(more).collect();
            }
            (limit, Value::Number(number), Value::Number(newer)) if NUMBERS.contains(&limit) => {
                let is_looser = match limit.starts_with("min") {
                    true => newer.as_i64() < number.as_i64(),
                    false => newer.as_i64() > number.as_i64(),
                };
                if is_looser {
                    *known = Value::Number(newer.clone());
                }
            }
            (_, known, newer) => return Err(format!("which is looser, {name}: {known} or {newer}?").into()),
        }
    }
    Ok(())
}

/// What stands in the tables once.
#[derive(Default)]
struct Tables {
    limits: BTreeMap<String, usize>,
    patterns: BTreeMap<String, usize>,
}

impl Tables {
    fn service(&mut self, facts: &Map<String, Value>, traits: &Map<String, Value>) -> Result<String, Error> {
        let mut operations = BTreeMap::new();
        for (name, facts) in object(facts.get("operations"), "operations")? {
            operations.insert(name, self.operation(object(Some(facts), name)?)?);
        }
        let newer = object(traits.get("newer_than_reference"), "newer_than_reference")?;
        let newer: Vec<_> = newer.get("operations").and_then(Value::as_object).into_iter().flatten().collect();
        let mut newer_operations = BTreeMap::new();
        for (name, operation) in newer {
            newer_operations.insert(name, self.newer_operation(operation)?);
        }
        let mut structures = BTreeMap::new();
        for (name, members) in object(facts.get("types"), "types")? {
            structures.insert(name, self.members(object(Some(members), name)?)?);
        }
        Ok(format!(
            "ServiceFacts {{ operations: {}, newer_operations: {}, structures: {} }}",
            table(&operations),
            table(&newer_operations),
            table(&structures)
        ))
    }

    fn operation(&mut self, facts: &Map<String, Value>) -> Result<String, Error> {
        let part = |name: &str| object(facts.get(name), name);
        let (in_uri, in_body) = (part("uri_params")?, part("body_params")?);
        // The reference prints some members of the URI with a small first letter.
        let mut members: Map<String, Value> =
            in_uri.iter().map(|(name, limits)| (capitalized(name), limits.clone())).collect();
        members.extend(in_body.clone());
        let placeholders: BTreeMap<_, _> =
            in_uri.keys().map(|name| (name, format!("{:?}", capitalized(name)))).collect();
        let errors: BTreeMap<_, _> = part("errors")?.iter().map(|(code, status)| (code, status.to_string())).collect();
        let headers: BTreeMap<_, _> =
            part("headers")?.iter().map(|(name, header)| (name, header.to_string())).collect();
        Ok(format!(
            "&OperationFacts {{ method: {}, uri: {}, status: {}, errors: {}, response: {}, headers: {}, members: {}, \
             placeholders: {} }}",
            facts["method"],
            facts["uri"],
            facts["status"],
            table(&errors),
            self.members(part("response")?)?,
            table(&headers),
            self.members(&members)?,
            table(&placeholders),
        ))
    }

    /// An operation that came after the reference was printed: its route and the members in it.
    fn newer_operation(&mut self, operation: &Value) -> Result<String, Error> {
        let http = object(operation.get("http"), "http")?;
        let uri = http["requestUri"].as_str().ok_or("requestUri is not text")?;
        let required = Value::Object(Map::from_iter([("required".to_owned(), Value::Bool(true))]));
        let placeholders = uri.split(['/', '?', '&', '=']).filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
        let facts = serde_json::json!({
            "method": http["method"],
            "uri": uri,
            "status": http["responseCode"],
            "errors": {},
            "response": {},
            "headers": {},
            "uri_params": Map::from_iter(placeholders.map(|name| (name.to_owned(), required.clone()))),
            "body_params": {},
        });
        self.operation(object(Some(&facts), "operation")?)
    }

    fn members(&mut self, members: &Map<String, Value>) -> Result<String, Error> {
        let mut entries = BTreeMap::new();
        for (name, limits) in members {
            entries.insert(name, self.limits(object(Some(limits), name)?)?);
        }
        Ok(table(&entries))
    }

    /// A reference to the limits in their table.
    fn limits(&mut self, limits: &Map<String, Value>) -> Result<String, Error> {
        let mut text = "Limits { ".to_owned();
        for (name, value) in limits {
            match (name.as_str(), value) {
                ("type", Value::String(words)) => write!(text, "documented_type: {}, ", documented_type(words))?,
                ("required", Value::Bool(required)) => write!(text, "required: {required}, ")?,
                ("pattern", Value::String(pattern)) => {
                    write!(text, "pattern: Some(&PATTERNS[{}]), ", place(&mut self.patterns, pattern))?;
                }
                ("values", Value::Array(values)) => write!(text, "values: &{}, ", Value::Array(values.clone()))?,
                (name, Value::Number(number)) if NUMBERS.contains(&name) => write!(text, "{name}: Some({number}), ")?,
                (name, value) => return Err(format!("a member has {name}: {value}").into()),
            }
        }
        text.push_str("..NONE }");
        Ok(format!("&LIMITS[{}]", place(&mut self.limits, &text)))
    }

    fn written(&self) -> String {
        let limits = in_order(&self.limits).join(",\n");
        let patterns = in_order(&self.patterns).into_iter().map(|text| format!("Pattern::new({text:?})"));
        format!(
            "static PATTERNS: [Pattern; {}] = [\n{}];\nstatic LIMITS: [Limits; {}] = [\n{limits}];\n",
            self.patterns.len(),
            patterns.collect::<Vec<_>>().join(",\n"),
            self.limits.len(),
        )
    }
}

/// The place of `text` among those that were asked for before, at the end if it is a new one.
fn place(places: &mut BTreeMap<String, usize>, text: &str) -> usize {
    let next = places.len();
    *places.entry(text.to_owned()).or_insert(next)
}

fn in_order(places: &BTreeMap<String, usize>) -> Vec<&str> {
    let mut texts: Vec<_> = places.iter().collect();
    texts.sort_by_key(|(_, place)| **place);
    texts.into_iter().map(|(text, _)| text.as_str()).collect()
}

fn traits_of(traits: &Map<String, Value>) -> Result<String, Error> {
    let lists = |value: &Value| -> Result<String, Error> {
        let lists = object(Some(value), "lists")?;
        let entries: BTreeMap<_, _> = lists.iter().map(|(name, list)| (name, format!("&{list} as &[&str]"))).collect();
        Ok(table(&entries))
    };
    let mut timestamps = BTreeMap::new();
    for (name, times) in object(traits.get("timestamps"), "timestamps")? {
        let times: BTreeMap<_, _> =
            object(Some(times), name)?.iter().map(|(name, form)| (name, form.to_string())).collect();
        timestamps.insert(name, table(&times));
    }
    let paged: BTreeMap<_, _> = object(traits.get("paged"), "paged")?
        .iter()
        .map(|(name, paged)| {
            let (items, max_page, page_size) = (&paged["items"], &paged["max_page"], &paged["page_size"]);
            (name, format!("&Paged {{ items: &{items}, max_page: {max_page}, page_size: {page_size} }}"))
        })
        .collect();
    Ok(format!(
        "Traits {{ idempotency_token: {}, paged: {}, partial_failure: {}, timestamps: {}, sensitive: {}, \
         newer_members: {}, member_order: {}, newer_structures: {} }}",
        lists(&traits["idempotency_token"])?,
        table(&paged),
        lists(&traits["partial_failure"])?,
        table(&timestamps),
        lists(&traits["sensitive"])?,
        lists(&traits["newer_than_reference"]["members"])?,
        lists(&traits["member_order"])?,
        lists(&traits["newer_structures"])?,
    ))
}

/// A table in the order of its names, which is what a search in it relies on.
fn table(entries: &BTreeMap<&String, String>) -> String {
    let entries: String = entries.iter().map(|(name, value)| format!("({name:?}, {value}), ")).collect();
    format!("Table(&[{entries}])")
}

/// The reference's words for a type (`Tag object`, `Array of Tag objects`, `String to string map`) as a `Type`.
fn documented_type(words: &str) -> String {
    let element = |words: &str| {
        if let Some(structure) = words.strip_suffix(" object").or_else(|| words.strip_suffix(" objects")) {
            return format!("Element::Structure({structure:?})");
        }
        let name = match words {
            "Integer" | "Long" => "Integer",
            "Float" | "Double" => "Float",
            "Boolean" => "Boolean",
            "Timestamp" => "Timestamp",
            _ => "Text",
        };
        format!("Element::{name}")
    };
    if let Some(items) = words.strip_prefix("Array of ") {
        return format!("Type::List({})", element(items));
    }
    match words.strip_prefix("String to ").and_then(|rest| rest.strip_suffix(" map")) {
        Some(values) => format!("Type::Map({})", element(values)),
        None => format!("Type::One({})", element(words)),
    }
}

fn capitalized(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

fn object<'a>(value: Option<&'a Value>, name: &str) -> Result<&'a Map<String, Value>, Error> {
    value.and_then(Value::as_object).ok_or_else(|| format!("{name} is not an object").into())
}
