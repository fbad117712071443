//! The resources in the sandbox, as counts and as a tree: `chimectl sandbox status`.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Row};

use super::schedule::PLAN;
use super::store::{stored_time, unusable};
use super::{Sandbox, iso8601};
use crate::api::error::Error;
use crate::api::source::id_in;
use crate::text::{counted, escape};

/// All resources in the order of their creation, with the first member that names a resource to people, except for the
/// sandbox's own: plans, and links between meetings.
const RESOURCES: &str = "
    SELECT region, kind, parent, id, coalesce(document ->> '$.Name', document ->> '$.ExternalMeetingId',
        document ->> '$.ExternalUserId', document ->> '$.ProductType', document ->> '$.Metadata', ''),
        coalesce(document ->> '$.DeletionTimestamp', '') <> ''
    FROM resource WHERE kind NOT IN (?1, 'meeting-replica') ORDER BY seq";

/// Kinds that are left although everything was deleted: nothing deletes them, or they are kept for a while afterwards.
const KEPT: [&str; 4] = ["account-setting", "call", "media-pipeline-deleted", "phone-number-order"];

/// The resources in a sandbox.
#[derive(Debug)]
pub struct Status {
    /// How many resources there are that could be deleted and were not.
    pub left: usize,
    /// The counts, and all resources as a tree.
    pub text: String,
}

/// The displayed part of a resource.
struct Resource {
    region: String,
    kind: String,
    parent: String,
    id: String,
    name: String,
    is_deleted: bool,
}

impl Resource {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            region: row.get(0)?,
            kind: row.get(1)?,
            parent: row.get(2)?,
            id: row.get(3)?,
            name: row.get(4)?,
            is_deleted: row.get(5)?,
        })
    }
}

/// The resources under each region and parent.
type Children<'a> = BTreeMap<(&'a str, &'a str), Vec<&'a Resource>>;

impl Sandbox {
    /// The number of resources of each kind, and each resource on its own line below the one that it belongs to, by
    /// region, as of now.
    ///
    /// # Errors
    /// If the state cannot be read or updated.
    pub fn status(&self) -> Result<Status, Error> {
        self.catch_up()?;
        let (resources, time) = self.store.read(resources).map_err(|error| unusable("the file", error))?;
        let is_left = |resource: &&Resource| !resource.is_deleted && !KEPT.contains(&resource.kind.as_str());
        let mut counts = BTreeMap::<&str, usize>::new();
        for resource in resources.iter().filter(is_left) {
            *counts.entry(&resource.kind).or_default() += 1;
        }
        let left = counts.values().sum();
        let mut text = format!("{} to delete", counted(left, "resource"));
        for (at, (kind, count)) in counts.iter().enumerate() {
            text += if at == 0 { ": " } else { ", " };
            text += &format!("{count} {}", escape::cell(kind));
        }
        text.push('\n');
        text += &tree(&resources);
        if let Some(time) = time {
            text += &format!("time {}\n", iso8601(time));
        }
        Ok(Status { left, text })
    }
}

/// The resources as a tree.
fn tree(resources: &[Resource]) -> String {
    let mut children = Children::new();
    let mut ids = BTreeSet::new();
    for resource in resources {
        let (region, parent, id) = (resource.region.as_str(), resource.parent.as_str(), resource.id.as_str());
        ids.insert((region, id));
        children.entry((region, parent)).or_default().push(resource);
    }
    let regions: BTreeSet<&str> = children.keys().map(|(region, _)| *region).collect();
    let mut tree = String::new();
    for region in regions {
        tree += &escape::cell(region);
        tree.push('\n');
        let parents: Vec<_> = children.keys().filter(|(of, _)| *of == region).copied().collect();
        for (_, parent) in parents.into_iter().filter(|key| key.1.is_empty() || !ids.contains(key)) {
            show(&mut children, (region, parent), 1, &mut tree);
        }
    }
    tree
}

/// All resources, and the time of a manual clock.
fn resources(connection: &mut Connection) -> rusqlite::Result<(Vec<Resource>, Option<i64>)> {
    let transaction = connection.transaction()?;
    let time = stored_time(&transaction)?;
    let mut statement = transaction.prepare(RESOURCES)?;
    let rows = statement.query_map([PLAN], Resource::of)?;
    Ok((rows.collect::<Result<_, _>>()?, time))
}

/// The ID at the end of an ARN, which commands take in its place; the resource above has the beginning.
fn short(id: &str) -> &str {
    if id.starts_with("arn:") { id_in(id) } else { id }
}

/// Writes the resources under a parent, and removes them from the map, so that nothing is written twice.
fn show<'a>(children: &mut Children<'a>, (region, parent): (&'a str, &'a str), depth: usize, tree: &mut String) {
    for resource in children.remove(&(region, parent)).into_iter().flatten() {
        let id = if depth == 1 { &resource.id } else { short(&resource.id) };
        let words = [&resource.kind, id, &resource.name].into_iter().filter(|word| !word.is_empty());
        let words: Vec<_> = words.map(|word| escape::cell(word)).collect();
        tree.push_str(&"  ".repeat(depth));
        tree.push_str(&words.join(" "));
        tree.push('\n');
        // No resource has the ID "": that means no parent.
        if !resource.id.is_empty() {
            show(children, (region, &resource.id), depth + 1, tree);
        }
    }
}
