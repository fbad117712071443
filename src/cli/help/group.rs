//! A group at a glance: its resources, each with the verbs that make a command of it.

use std::collections::BTreeMap;

use clap::Command;
use clap::builder::StyledStr;

use super::page::Page;
use super::{about, listed, summaries};
use crate::api::service::Service;
use crate::services::Operations as _;

/// The most lines of a page that is seen at a glance.
const MOST_LINES: usize = 40;

/// The verbs of the API in the order of a resource's life; others follow.
const VERBS: [&str; 13] = [
    "create",
    "start",
    "register",
    "list",
    "search",
    "get",
    "describe",
    "update",
    "put",
    "stop",
    "delete",
    "deregister",
    "restore",
];

/// The group that `path` leads to.
pub fn text(group: &Command, path: &[&str], width: usize) -> StyledStr {
    let Some(service) = Service::ALL.iter().find(|service| path.last() == Some(&service.name())) else {
        return of_others(group, path, width);
    };
    let apart = of_service(*service, group, path, width, false);
    if apart.height() <= MOST_LINES { apart.text() } else { of_service(*service, group, path, width, true).text() }
}

/// A group in which each command has its own name.
fn of_others<'a>(group: &'a Command, path: &[&str], width: usize) -> StyledStr {
    let mut page: Page<'a> = Page::new(group.get_styles(), width);
    let path = path.join(" ");
    page.paragraph(&format!("{}: {path} COMMAND [OPTIONS]", about(group)));
    page.heading("Commands");
    page.items(&summaries(group));
    page.gap();
    page.line(&format!("Help for a command: {path} COMMAND -h. Details: {path} --help."));
    page.text()
}

/// The page of a service. `joins` says whether resources with the same verbs share lines.
fn of_service<'a>(service: Service, group: &'a Command, path: &[&str], width: usize, joins: bool) -> Page<'a> {
    let names: Vec<_> = service.operations().iter().map(|operation| operation.command()).collect();
    let Sorted { mut resources, mut single } = sorted(&names);
    let own = listed(group).map(Command::get_name).filter(|name| !names.iter().any(|operation| operation == name));
    single.extend(own.map(str::to_owned));
    if joins {
        resources = joined(resources, width);
    }
    let path = path.join(" ");
    let mut page = Page::new(group.get_styles(), width);
    page.paragraph(&about(group));
    page.paragraph(&rule(&path, &resources));
    page.gap();
    for resource in &resources {
        let verbs: Vec<_> = resource.verbs.iter().map(|verb| verb.name.as_str()).collect();
        page.row(&resource.names.join(", "), NAMES, &verbs.join(", "));
    }
    page.heading("Other commands");
    single.sort_by_key(|name| (name.len(), name.clone()));
    page.flow(&single, "  ");
    page.gap();
    page.line(&format!("To list the commands with descriptions, use {path} --all. Help for a command: COMMAND -h."));
    page
}

/// The width of the names of resources, but for those that are longer.
const NAMES: usize = 30;

/// How many resources share a line at most.
const MOST_NAMES: usize = 2;

/// A thing that commands act on.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Resource {
    /// Its names; several where resources share a line.
    names: Vec<String>,
    verbs: Vec<Verb>,
}

/// What a command does to a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Verb {
    name: String,
    /// Whether the command has the resource in the plural.
    is_plural: bool,
}

/// Commands by resource, and those whose resource has no other verb.
struct Sorted {
    resources: Vec<Resource>,
    single: Vec<String>,
}

fn sorted(names: &[String]) -> Sorted {
    let parts: Vec<_> = names.iter().map(|name| parts(name)).collect();
    let mut by_name: BTreeMap<&str, Vec<(Verb, &String)>> = BTreeMap::new();
    for ((verb, resource), name) in parts.iter().zip(names) {
        let singular = resource.strip_suffix('s').filter(|singular| parts.iter().any(|(_, other)| other == singular));
        let verb = Verb { name: (*verb).to_owned(), is_plural: singular.is_some() };
        by_name.entry(singular.unwrap_or(resource)).or_default().push((verb, name));
    }
    let (several, one): (Vec<_>, Vec<_>) = by_name.into_iter().partition(|(_, verbs)| verbs.len() > 1);
    let resource = |(name, verbs): (&str, Vec<(Verb, &String)>)| {
        let mut verbs: Vec<_> = verbs.into_iter().map(|(verb, _)| verb).collect();
        verbs.sort_by_key(|verb| VERBS.iter().position(|known| *known == verb.name).unwrap_or(VERBS.len()));
        Resource { names: vec![name.to_owned()], verbs }
    };
    Sorted {
        resources: several.into_iter().map(resource).collect(),
        single: one.into_iter().flat_map(|(_, verbs)| verbs).map(|(_, name)| name.clone()).collect(),
    }
}

/// The verb of a command, with the word for several things, and the resource.
fn parts(name: &str) -> (&str, &str) {
    let at = name.strip_prefix("batch-").map_or(0, |_| "batch-".len());
    match name[at..].find('-') {
        Some(end) => (&name[..at + end], &name[at + end + 1..]),
        None => (name, ""),
    }
}

/// The resources; those with the same verbs share a line if there is room.
fn joined(resources: Vec<Resource>, width: usize) -> Vec<Resource> {
    let mut lines: Vec<Resource> = Vec::new();
    for resource in resources {
        let verbs: usize = resource.verbs.iter().map(|verb| verb.name.len() + 2).sum();
        let fits = |line: &Resource| {
            let names: usize = line.names.iter().chain(&resource.names).map(|name| name.len() + 2).sum();
            line.names.len() < MOST_NAMES && line.verbs == resource.verbs && names.max(NAMES + 2) + verbs <= width
        };
        match lines.iter_mut().find(|line| fits(line)) {
            Some(line) => line.names.extend(resource.names),
            None => lines.push(resource),
        }
    }
    lines
}

/// How a command name combines a verb and a resource.
fn rule(path: &str, resources: &[Resource]) -> String {
    // The same resource as an example for both, if one has both.
    let has_both = |resource: &&Resource| {
        resource.verbs.iter().any(|verb| verb.is_plural) && resource.verbs.iter().any(|verb| !verb.is_plural)
    };
    let shown = resources.iter().find(has_both).or(resources.first());
    let named = |is_plural: bool| {
        let resource = shown?;
        let verb = resource.verbs.iter().find(|verb| verb.is_plural == is_plural)?;
        Some(format!("{}-{}{}", verb.name, resource.names.first()?, if is_plural { "s" } else { "" }))
    };
    let mut plural: Vec<_> = resources
        .iter()
        .flat_map(|resource| &resource.verbs)
        .filter(|verb| verb.is_plural)
        .map(|verb| &verb.name)
        .collect();
    plural.sort_unstable();
    plural.dedup();
    let verbs = plural.iter().map(|verb| verb.as_str()).collect::<Vec<_>>().join(" and ");
    let takes = if plural.len() > 1 { "take" } else { "takes" };
    let many = named(true).map(|many| format!("; {verbs} {takes} the plural, as in {many}")).unwrap_or_default();
    format!("Type {path} VERB-RESOURCE, such as {}{many}.", named(false).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_sorted_by_what_they_act_on() {
        let names = ["batch-update-phone-number", "create-order", "get-phone-number", "list-phone-numbers", "listen"];
        let Sorted { resources, single } = sorted(&names.map(str::to_owned));
        let shown: Vec<_> = resources[0].verbs.iter().map(|verb| (verb.name.as_str(), verb.is_plural)).collect();
        assert_eq!((resources.len(), resources[0].names[0].as_str()), (1, "phone-number"));
        assert_eq!(shown, [("list", true), ("get", false), ("batch-update", false)]);
        let rule = rule("chimectl voice", &resources);
        assert_eq!(
            rule,
            "Type chimectl voice VERB-RESOURCE, such as get-phone-number; list takes the plural, as in list-phone-numbers."
        );
        assert_eq!(single, ["listen", "create-order"]);
        let one = |name: &str, verbs: &[&str]| Resource {
            names: vec![name.to_owned()],
            verbs: verbs.iter().map(|verb| Verb { name: (*verb).to_owned(), is_plural: false }).collect(),
        };
        let lines = joined(vec![one("a", &["get"]), one("b", &["put"]), one("c", &["get"])], 80);
        assert_eq!(lines.iter().map(|line| line.names.join(" ")).collect::<Vec<_>>(), ["a c", "b"]);
    }
}
