//! What is in the sandbox, as a tree: `chimectl sandbox status`.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Row};

use super::clock::machine_time;
use super::store::{stored_time, unusable};
use super::{Store, iso8601};
use crate::api::error::Error;
use crate::text::escape;

/// All resources in the order in which they were made, with the first member that names one for a person. Statuses are
/// left out: they are brought up to date only when the resource is asked for.
const RESOURCES: &str = "
    SELECT region, kind, parent, id, expires, coalesce(document ->> '$.Name', document ->> '$.ExternalMeetingId',
        document ->> '$.ExternalUserId', document ->> '$.ProductType', document ->> '$.Metadata', '')
    FROM resource ORDER BY seq";

/// A resource as far as it is shown.
struct Resource {
    region: String,
    kind: String,
    parent: String,
    id: String,
    expires: Option<i64>,
    name: String,
}

impl Resource {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            region: row.get(0)?,
            kind: row.get(1)?,
            parent: row.get(2)?,
            id: row.get(3)?,
            expires: row.get(4)?,
            name: row.get(5)?,
        })
    }
}

/// The resources under each region and parent.
type Children<'a> = BTreeMap<(&'a str, &'a str), Vec<&'a Resource>>;

impl Store {
    /// Every resource on a line of its own under the one that it belongs to, by region.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn status(&self) -> Result<String, Error> {
        let (resources, time) = self.read(resources).map_err(|error| unusable("the file", error))?;
        let now = time.unwrap_or_else(machine_time);
        let mut children = Children::new();
        let mut ids = BTreeSet::new();
        // What has ended is taken out of the file by the next request only. Parents come before their children.
        let mut gone = BTreeSet::new();
        for resource in &resources {
            let (region, parent, id) = (resource.region.as_str(), resource.parent.as_str(), resource.id.as_str());
            if resource.expires.is_some_and(|at| at <= now) || gone.contains(&(region, parent)) {
                gone.insert((region, id));
                continue;
            }
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
        if let Some(time) = time {
            tree += &format!("time {}\n", iso8601(time));
        }
        Ok(tree)
    }
}

/// All resources, and the time of a manual clock.
fn resources(connection: &mut Connection) -> rusqlite::Result<(Vec<Resource>, Option<i64>)> {
    let transaction = connection.transaction()?;
    let time = stored_time(&transaction)?;
    let mut statement = transaction.prepare(RESOURCES)?;
    let rows = statement.query_map([], Resource::of)?;
    Ok((rows.collect::<Result<_, _>>()?, time))
}

/// Writes what lies under a parent, and takes it out, so that nothing is written twice.
fn show<'a>(children: &mut Children<'a>, (region, parent): (&'a str, &'a str), depth: usize, tree: &mut String) {
    for resource in children.remove(&(region, parent)).into_iter().flatten() {
        let words = [&resource.kind, &resource.id, &resource.name].into_iter().filter(|word| !word.is_empty());
        let words: Vec<_> = words.map(|word| escape::cell(word)).collect();
        tree.push_str(&"  ".repeat(depth));
        tree.push_str(&words.join(" "));
        tree.push('\n');
        // No resource has the id "": that stands for having no parent.
        if !resource.id.is_empty() {
            show(children, (region, &resource.id), depth + 1, tree);
        }
    }
}
