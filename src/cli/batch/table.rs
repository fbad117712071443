//! The columns of a table: paths of members, and the rows that their cells make.

use serde_json::Value as Json;

use crate::api::Document;
use crate::api::kind::Kind;
use crate::api::operation::Member;
use crate::api::problem::{Problem, ProblemKind};
use crate::cli::input::cell;
use crate::text::suggestion;

/// A column.
#[derive(Debug)]
pub struct Column {
    path: String,
    member: &'static str,
    steps: Vec<Step>,
    kind: Kind,
}

#[derive(Debug, PartialEq)]
enum Step {
    Name(String),
    Index(usize),
}

/// The highest list position that a column can name; no list of these services reaches it.
const MOST_ITEMS: usize = 1000;

impl Column {
    /// The column whose header is `path`, of one of `members`.
    ///
    /// # Errors
    /// If there is no such member.
    pub fn new(path: &str, members: &[&'static Member]) -> Result<Self, String> {
        let path = path.trim();
        let (first, mut rest) = path.split_at(path.find(['.', '[']).unwrap_or(path.len()));
        let Some(member) = members.iter().find(|member| member.name == first) else {
            let near = suggestion(first, members.iter().map(|member| member.name));
            let names: Vec<_> = members.iter().map(|member| member.name).collect();
            return Err(match near {
                Some(near) => format!("unknown member; did you mean {near}?"),
                None => format!("unknown member; known: {}", names.join(", ")),
            });
        };
        let (mut steps, mut kind) = (Vec::new(), member.kind);
        while !rest.is_empty() {
            let (step, inside, after) = step(rest, kind)?;
            steps.push(step);
            (kind, rest) = (inside, after);
        }
        Ok(Self { path: path.to_owned(), member: member.name, steps, kind })
    }

    /// The header.
    pub fn path(&self) -> &str {
        &self.path
    }
}

/// The first step of a path inside a value of `kind`, the kind of the target, and the rest of the path.
fn step(path: &str, kind: Kind) -> Result<(Step, Kind, &str), String> {
    let shape = || "write a path such as Name, Tags[0].Key or Metadata.topic".to_owned();
    if let Some(rest) = path.strip_prefix('[') {
        let (index, after) = rest.split_once(']').ok_or_else(shape)?;
        let index = index.parse().ok().filter(|index| *index < MOST_ITEMS).ok_or_else(shape)?;
        return match kind {
            Kind::List(item) => Ok((Step::Index(index), *item, after)),
            _ => Err(format!("{path:?} is an item of {}, which is not a list", kind.describe())),
        };
    }
    let rest = path.strip_prefix('.').ok_or_else(shape)?;
    let (name, after) = match kind {
        // A key can contain dots.
        Kind::Map(Kind::Text | Kind::Integer | Kind::Float | Kind::Boolean) => (rest, ""),
        _ => rest.split_at(rest.find(['.', '[']).unwrap_or(rest.len())),
    };
    match kind {
        _ if name.is_empty() => Err(shape()),
        Kind::Map(item) => Ok((Step::Name(name.to_owned()), *item, after)),
        Kind::Structure(structure) => {
            let names = || structure.members.iter().map(|member| member.name);
            match structure.members.iter().find(|member| member.name == name) {
                Some(member) => Ok((Step::Name(name.to_owned()), member.kind, after)),
                None => Err(match suggestion(name, names()) {
                    Some(near) => format!("unknown member {name}; did you mean {near}?"),
                    None => format!("unknown member {name}; known: {}", names().collect::<Vec<_>>().join(", ")),
                }),
            }
        }
        _ => Err(format!("{path:?} is a member of {}, which has no members", kind.describe())),
    }
}

/// The row that the cells form, and its problems.
pub fn row<'a>(columns: &[Column], cells: impl Iterator<Item = &'a str>) -> (Document, Vec<Problem>) {
    let (mut row, mut problems) = (Document::new(), Vec::new());
    for (column, text) in columns.iter().zip(cells).filter(|(_, text)| !text.is_empty()) {
        match cell(column.kind, text) {
            Ok(value) => {
                let place = row.entry(column.member.to_owned()).or_insert(Json::Null);
                put(place, &column.steps, value);
            }
            Err(message) => problems.push(Problem {
                kind: ProblemKind::Unreadable,
                member: column.path.clone(),
                path: String::new(),
                message,
            }),
        }
    }
    row.values_mut().for_each(close);
    (row, problems)
}

fn put(place: &mut Json, steps: &[Step], value: Json) {
    match steps {
        [] => *place = value,
        [Step::Name(name), rest @ ..] => {
            if !place.is_object() {
                *place = Json::Object(Document::new());
            }
            if let Json::Object(members) = place {
                put(members.entry(name.clone()).or_insert(Json::Null), rest, value);
            }
        }
        [Step::Index(index), rest @ ..] => {
            if !place.is_array() {
                *place = Json::Array(Vec::new());
            }
            if let Json::Array(items) = place {
                if items.len() <= *index {
                    items.resize(index + 1, Json::Null);
                }
                put(&mut items[*index], rest, value);
            }
        }
    }
}

/// Leaves out of lists what no cell gave.
fn close(json: &mut Json) {
    match json {
        Json::Array(items) => {
            items.retain(|item| !item.is_null());
            items.iter_mut().for_each(close);
        }
        Json::Object(members) => members.values_mut().for_each(close),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::api::service::Service;
    use crate::services::Operations as _;

    fn members(operation: &str) -> Vec<&'static Member> {
        let operation = Service::ALL.iter().find_map(|service| service.operation(operation)).unwrap();
        operation.members.iter().collect()
    }

    fn read(operation: &str, headers: &[&str], cells: &[&str]) -> (Json, Vec<String>) {
        let columns: Vec<_> = headers.iter().map(|header| Column::new(header, &members(operation)).unwrap()).collect();
        let (row, problems) = row(&columns, cells.iter().copied());
        (
            Json::Object(row),
            problems.iter().map(|problem| format!("{}: {}", problem.place(), problem.message)).collect(),
        )
    }

    #[test]
    fn columns_are_paths_and_empty_cells_leave_members_out() {
        let headers = ["Name", "Tags[0].Key", "Tags[0].Value", "Tags[1].Key", "Tags[1].Value", "Metadata"];
        let name = "AppInstanceArn";
        let headers = [&[name][..], &headers].concat();
        let (row, problems) = read("CreateAppInstanceUser", &headers, &["a", "n", "", "", "k", "v", ""]);
        assert_eq!((row, problems), (json!({name: "a", "Name": "n", "Tags": [{"Key": "k", "Value": "v"}]}), vec![]));
    }

    #[test]
    fn cells_have_the_types_of_their_members() {
        let headers = ["MaxResults", "ChannelArn", "NotBefore"];
        let (row, problems) = read("ListChannelMessages", &headers, &["7", "007", "2026-11-22"]);
        assert_eq!((row, problems), (json!({"MaxResults": 7, "ChannelArn": "007", "NotBefore": "2026-11-22"}), vec![]));
        let (row, problems) = read("ListChannelMessages", &headers, &["seven", "a", ""]);
        assert_eq!((row, problems.len()), (json!({"ChannelArn": "a"}), 1));
        assert!(problems[0].starts_with("MaxResults: expected"), "{problems:?}");
    }

    #[test]
    fn a_header_that_leads_nowhere_is_refused() {
        for header in
            ["Nme", "", "Tags[0].Kee", "Tags[x].Key", "Tags.Key", "Name.x", "Name[0]", "Tags[99999].Key", "Tags[0]Key"]
        {
            assert!(Column::new(header, &members("CreateAppInstanceUser")).is_err(), "{header}");
        }
    }
}
