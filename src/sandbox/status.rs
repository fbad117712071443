//! What is in the sandbox, as a tree: `chimectl sandbox status`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::clock::machine_time;
use super::{Store, iso8601};
use crate::error::Error;
use crate::output::escape;

/// Members that name a resource for a person.
/// Statuses are not shown: they are brought up to date only when the resource is asked for.
const NAMES: [&str; 5] = ["Name", "ExternalMeetingId", "ExternalUserId", "ProductType", "Metadata"];

/// A resource of the export.
struct Resource<'a> {
    kind: &'a str,
    id: &'a str,
    document: &'a Json,
}

/// The resources under each region and parent.
type Children<'a> = BTreeMap<(&'a str, &'a str), Vec<Resource<'a>>>;

impl Store {
    /// Every resource on a line of its own under the one that it belongs to, by region.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn status(&self) -> Result<String, Error> {
        let export = self.export()?;
        let mut children = Children::new();
        let mut ids = BTreeSet::new();
        let time = export["number"].as_array().into_iter().flatten().find(|number| number["name"] == "time");
        let time = time.and_then(|time| time["value"].as_i64());
        let now = time.unwrap_or_else(machine_time);
        // What has ended is taken out of the file by the next request only. Parents come before their children.
        let mut gone = BTreeSet::new();
        for row in export["resource"].as_array().into_iter().flatten() {
            let text = |name: &str| row[name].as_str().unwrap_or_default();
            if row["expires"].as_i64().is_some_and(|at| at <= now) || gone.contains(&(text("region"), text("parent"))) {
                gone.insert((text("region"), text("id")));
                continue;
            }
            let resource = Resource { kind: text("kind"), id: text("id"), document: &row["document"] };
            ids.insert((text("region"), resource.id));
            children.entry((text("region"), text("parent"))).or_default().push(resource);
        }
        let regions: BTreeSet<&str> = children.keys().map(|(region, _)| *region).collect();
        let mut tree = String::new();
        for region in regions {
            tree += region;
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

/// Writes what lies under a parent, and takes it out, so that nothing is written twice.
fn show<'a>(children: &mut Children<'a>, (region, parent): (&'a str, &'a str), depth: usize, tree: &mut String) {
    for resource in children.remove(&(region, parent)).into_iter().flatten() {
        let name = NAMES.iter().find_map(|name| resource.document[name].as_str()).unwrap_or_default();
        let words = [resource.kind, resource.id, name].into_iter().filter(|word| !word.is_empty());
        let words: Vec<_> = words.map(escape::cell).collect();
        tree.push_str(&"  ".repeat(depth));
        tree.push_str(&words.join(" "));
        tree.push('\n');
        // No resource has the id "": that stands for having no parent.
        if !resource.id.is_empty() {
            show(children, (region, resource.id), depth + 1, tree);
        }
    }
}
