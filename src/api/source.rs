//! Where the members of a request come from that a command makes beside its own: to look at what it has started, at
//! what already exists, at what might be gone.

use serde_json::{Value as Json, json};

use super::Document;

/// Where a member of such a request comes from.
#[derive(Debug, Clone, Copy)]
pub enum Source {
    /// A member of the command's input.
    Input(&'static str),
    /// A member of the command's input, which might be missing there, and then is here.
    Optional(&'static str),
    /// The ID in a member of the command's input that might be an ARN.
    IdIn(&'static str),
    /// A value of the command's answer, at this path.
    Answer(&'static str),
    /// The app instance to which the ARN in this member of the input belongs.
    AppInstanceOf(&'static str),
    /// The ARN of what the input names by its own ID.
    Own {
        /// The member that has the ARN of the app instance.
        app_instance: &'static str,
        /// What it is, as it stands in ARNs.
        kind: &'static str,
        /// The member that has the ID.
        id: &'static str,
    },
    /// This word.
    Is(&'static str),
    /// True.
    True,
}

/// The members of a request, each with its source.
pub type Sources = &'static [(&'static str, Source)];

impl Source {
    /// The value, if the input and the response have it.
    pub fn value(&self, input: &Document, answer: &Document) -> Option<Json> {
        let text = |name: &str| input.get(name)?.as_str();
        match *self {
            Self::Input(name) | Self::Optional(name) => input.get(name).filter(|value| !value.is_null()).cloned(),
            Self::IdIn(name) => text(name).map(id_in).map(Json::from),
            Self::Answer(path) => at(answer, path).first().map(|value| (*value).clone()),
            Self::AppInstanceOf(name) => Some(app_instance_of(text(name)?).into()),
            Self::Own { app_instance, kind, id } => {
                Some(format!("{}/{kind}/{}", text(app_instance)?, text(id)?).into())
            }
            Self::Is(word) => Some(word.into()),
            Self::True => Some(json!(true)),
        }
    }
}

/// The request of these members.
///
/// # Errors
/// The name of a member whose value neither the input nor the response has.
pub fn filled(sources: Sources, input: &Document, answer: &Document) -> Result<Document, &'static str> {
    let mut request = Document::new();
    for (name, source) in sources {
        match (source.value(input, answer), source) {
            (Some(value), _) => drop(request.insert((*name).to_owned(), value)),
            (None, Source::Optional(_)) => {}
            (None, _) => return Err(name),
        }
    }
    Ok(request)
}

/// The text at a path of `document`, the first if there are several; an empty path leads to nothing.
pub fn text_at<'a>(document: &'a Document, path: &str) -> Option<&'a str> {
    at(document, path).first().and_then(|value| value.as_str())
}

/// The ID at the end of an ARN; the whole text if it has no parts.
pub fn id_in(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or(arn)
}

/// The values at a path of names with dots between them (`PhoneNumberOrder.Status`). A star is every member of an object,
/// and a list every one of its items.
pub fn at<'a>(document: &'a Document, path: &str) -> Vec<&'a Json> {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let found: Vec<&Json> = match name {
        "*" => document.values().collect(),
        name => document.get(name).into_iter().collect(),
    };
    let found = found.into_iter().flat_map(|value| match value {
        Json::Array(items) => items.iter().collect(),
        other => vec![other],
    });
    match rest {
        None => found.filter(|value| !value.is_null()).collect(),
        Some(rest) => found.filter_map(Json::as_object).flat_map(|inner| at(inner, rest)).collect(),
    }
}

/// The ARN of the app instance to which `arn` belongs (`arn:…:app-instance/ID/user/ID`), which might be its own.
pub fn app_instance_of(arn: &str) -> &str {
    arn.match_indices('/').nth(1).map_or(arn, |(end, _)| &arn[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(json: Json) -> Document {
        json.as_object().cloned().unwrap()
    }

    #[test]
    fn values_are_found_at_paths() {
        let answer =
            document(json!({ "A": { "B": { "C": "c" }, "N": null }, "L": [{ "C": 1 }, { "D": 2 }, { "C": 3 }] }));
        assert_eq!(at(&answer, "A.B.C"), [&json!("c")]);
        assert_eq!(at(&answer, "A.*.C"), [&json!("c")]);
        assert_eq!(at(&answer, "L.C"), [&json!(1), &json!(3)]);
        assert!(at(&answer, "A.N").is_empty() && at(&answer, "A.X.C").is_empty());
    }

    #[test]
    fn a_request_has_what_its_sources_have() {
        const SOURCES: Sources = &[
            ("Arn", Source::Own { app_instance: "AppInstanceArn", kind: "user", id: "Id" }),
            ("Of", Source::AppInstanceOf("ChannelArn")),
            ("Bearer", Source::Optional("ChimeBearer")),
            ("Task", Source::Answer("Task.Id")),
        ];
        let input = document(json!({ "AppInstanceArn": "a:b/c", "Id": "d", "ChannelArn": "a:b/c/channel/e" }));
        let answer = document(json!({ "Task": { "Id": "t" } }));
        let expected = document(json!({ "Arn": "a:b/c/user/d", "Of": "a:b/c", "Task": "t" }));
        assert_eq!(filled(SOURCES, &input, &answer), Ok(expected));
        assert_eq!(filled(SOURCES, &input, &Document::new()), Err("Task"));
    }
}
