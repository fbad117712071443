//! Tables of every list of every service, at the widths that terminals have: a line for each row, nothing wider than the
//! terminal, and what the next command needs is whole. `tests/it/tables/lists.txt` shows all of them;
//! `UPDATE=1 cargo test --test it tables::` rewrites it.

mod objects;
mod rows;

use std::fmt::Write as _;

use chimectl::api::operation::Operation;
use chimectl::api::paging::Paging;
use chimectl::api::service::Service;
use chimectl::cli::output::{self, Color, Format, Shape, Sort, Tables, Times, View};
use chimectl::cli::terminal::{Looks, Terminal};
use chimectl::jobs::pages::Page;
use chimectl::services::Operations as _;
use chimectl::text::width::{clusters, width};
use serde_json::{Map, Value as Json, json};

use crate::common::texts;

use crate::generated::assert_current;

const WIDTHS: [usize; 5] = [80, 100, 120, 160, 200];

/// Every list of objects, with items as the service gives them.
fn lists(count: usize) -> impl Iterator<Item = (&'static Operation, String, Vec<Json>)> {
    let operations = Service::ALL.iter().flat_map(|service| service.operations().iter().copied());
    operations.filter_map(move |operation| {
        let (member, items) = rows::rows(operation, count)?;
        operation.only_reads().then_some((operation, member, items))
    })
}

/// How a list is shown.
#[derive(Default)]
struct Looked<'a> {
    width: Option<usize>,
    is_piped: bool,
    columns: &'a [&'a str],
    sort: Option<&'a str>,
    times: Option<Times>,
    wide: bool,
}

/// What is printed of the items: on standard output, then on standard error.
fn shown(operation: &'static Operation, member: &str, items: &[Json], look: &Looked) -> (String, String) {
    answer(operation, Map::from_iter([(member.to_owned(), items.into())]), look)
}

fn answer(operation: &'static Operation, document: Map<String, Json>, look: &Looked) -> (String, String) {
    let looks = Looks { output_is_terminal: !look.is_piped, width: look.width, ..Looks::default() };
    let (terminal, output, errors) = Terminal::captured(looks);
    let tables = Tables {
        columns: look.columns.iter().map(|name| (*name).to_owned()).collect(),
        wide: look.wide,
        color: Color::Off,
        times: look.times,
        now: Some("2026-11-22T21:35:00Z".parse().unwrap()),
        sort: look.sort.map(Sort::of),
    };
    let view = View { format: Format::Table, query: None, tables };
    let list = Paging::of(operation).map(|paging| paging.items.to_owned());
    let mut renderer = output::renderer(&terminal, view, Shape::of(operation), list);
    renderer.page(Page { document, items: None, resume: None }).unwrap();
    renderer.finish().unwrap();
    (output.take(), errors.take())
}

fn at(width: usize) -> Looked<'static> {
    Looked { width: Some(width), ..Looked::default() }
}

/// The lines of a table: the beginnings of ARNs, the header, and the rows.
fn parted(table: &str) -> (Vec<&str>, &str, Vec<&str>) {
    let lines: Vec<&str> = table.lines().collect();
    let rule = lines.iter().position(|line| line.starts_with('─')).unwrap_or_else(|| panic!("no rule: {table}"));
    (lines[..rule - 1].to_vec(), lines[rule - 1], lines[rule + 1..].to_vec())
}

/// What identifies an item, as the first column that does.
fn key<'a>(operation: &'static Operation, items: &'a [Json]) -> Vec<&'a str> {
    let is_key = |name: &String| {
        let last = name.rsplit('.').next().unwrap();
        (last.ends_with("Arn") || last.ends_with("Id") || last.ends_with("PhoneNumber"))
            && !last.starts_with("External")
    };
    let name = Shape::of(operation).columns().into_iter().find(is_key);
    let find = |item: &'a Json| name.as_ref()?.split('.').try_fold(item, |item, name| item.get(name))?.as_str();
    items.iter().map(|item| find(item).unwrap_or_default()).collect()
}

#[test]
fn every_list_has_a_line_for_each_row_at_every_width() {
    let mut count = 0;
    for (operation, member, items) in lists(12) {
        count += 1;
        let keys = key(operation, &items);
        for columns in WIDTHS.into_iter().chain([40, 64, 66, 72, 90, 140]) {
            let (table, note) = shown(operation, &member, &items, &at(columns));
            let name = format!("{} at {columns}\n{table}\n{note}", operation.name);
            let (beginnings, header, rows) = parted(&table);
            assert_eq!(rows.len(), items.len(), "{name}");
            for line in table.lines().skip(beginnings.len()) {
                assert!(width(line) <= columns, "{} columns: {line}\n{name}", width(line));
            }
            assert!(header.split("  ").all(|name| !name.trim().contains(' ')), "{name}");
            for ((row, key), item) in rows.iter().zip(&keys).zip(&items) {
                let rest = beginnings.iter().find_map(|line| key.strip_prefix(line.rsplit(' ').next()?));
                let key = rest.unwrap_or(key);
                // An id of 64 digits, which no table shows in fewer columns.
                let is_whole = row.split(' ').any(|word| word == key) || key.is_empty() || columns < width(key);
                assert!(is_whole, "{key} is not in {row}\n{name}");
                let mut all = Vec::new();
                texts(item, &mut all);
                for text in all {
                    let ends = clusters(text).scan(0, |end, cluster| {
                        *end += cluster.len();
                        Some(*end)
                    });
                    let ends: Vec<usize> = ends.collect();
                    for (end, _) in text.char_indices().filter(|(end, _)| *end > 0 && !ends.contains(end)) {
                        let cut = format!("{}…", &text[..end]);
                        assert!(!row.contains(&cut), "{cut}\n{name}");
                    }
                }
            }
            assert_eq!(note.lines().count(), usize::from(!note.is_empty()), "{name}");
        }
    }
    assert!(count > 30, "{count}");
}

#[test]
fn every_list_is_shown_as_it_was() {
    let mut text = String::new();
    for (operation, member, items) in lists(3) {
        let _ = writeln!(text, "# {} {}\n", operation.service.name(), operation.command());
        let mut before = String::new();
        for columns in WIDTHS {
            let (table, note) = shown(operation, &member, &items, &at(columns));
            let is_same = before == format!("{table}{note}");
            before = format!("{table}{note}");
            // A rule says nothing that the rows do not, and is a third of the file.
            let lines = table.lines().filter(|line| !line.starts_with('─')).map(|line| format!("{line}\n"));
            let table = if is_same { "as before\n".to_owned() } else { lines.collect::<String>() + &note };
            let _ = writeln!(text, "{columns} columns\n{table}");
        }
    }
    assert!(text.len() < 300_000, "{}", text.len());
    assert_current("tests/it/tables/lists.txt", &text);
}

fn operation(service: Service, name: &str) -> &'static Operation {
    service.operation(name).unwrap()
}

fn channels() -> Vec<Json> {
    let channel = |id: &str, name: &str, time: &str| {
        json!({
            "ChannelArn": format!("arn:aws:chime:us-east-1:123456789012:app-instance/a/channel/{id}"),
            "Name": name, "Privacy": "PUBLIC", "Mode": "RESTRICTED", "LastMessageTimestamp": time,
        })
    };
    vec![
        channel("ch1", "support", "2026-11-22T21:32:00Z"),
        channel("ch2", "general", "2026-11-22T23:35:00Z"),
        channel("ch10", "Announcements", "2026-11-01T00:00:00Z"),
    ]
}

fn channels_shown(look: &Looked) -> (String, String) {
    shown(operation(Service::Messaging, "ListChannels"), "Channels", &channels(), look)
}

#[test]
fn what_arns_share_stands_above_and_the_rest_is_what_flags_take() {
    let (table, note) = channels_shown(&at(80));
    let expected = "\
ARNs begin with arn:aws:chime:us-east-1:123456789012:app-instance/a/channel/
Name           ChannelArn  Privacy  Mode        LastMessage
───────────────────────────────────────────────────────────
support        ch1         PUBLIC   RESTRICTED  3 min ago
general        ch2         PUBLIC   RESTRICTED  in 2 h
Announcements  ch10        PUBLIC   RESTRICTED  22 d ago
";
    assert_eq!((table.as_str(), note.as_str()), (expected, ""));
    // In a file everything is whole.
    let (piped, _) = channels_shown(&Looked { is_piped: true, ..Looked::default() });
    assert!(piped.contains("app-instance/a/channel/ch10  PUBLIC") && piped.contains("2026-11-"), "{piped}");
    assert!(!piped.contains("ago") && !piped.contains("ARNs"), "{piped}");
    let (wide, _) = channels_shown(&Looked { wide: true, ..at(80) });
    assert!(wide.contains("app-instance/a/channel/ch10  PUBLIC") && !wide.contains("ARNs"), "{wide}");
}

#[test]
fn users_and_bots_are_told_apart() {
    let items: Vec<Json> = ["user/alice", "bot/b1"]
        .map(|id| json!({ "Member": { "Name": "n", "Arn": format!("arn:aws:chime:us-east-1:123456789012:app-instance/a/{id}") } }))
        .to_vec();
    let memberships = operation(Service::Messaging, "ListChannelMemberships");
    let (table, _) = shown(memberships, "ChannelMemberships", &items, &at(80));
    let (beginnings, header, rows) = parted(&table);
    assert_eq!(beginnings, ["ARNs begin with arn:aws:chime:us-east-1:123456789012:app-instance/a/"]);
    assert_eq!((header, rows), ("Name  Arn", vec!["n     user/alice", "n     bot/b1"]));
    let (table, _) = shown(memberships, "ChannelMemberships", &items[..1], &at(80));
    assert!(
        table.starts_with("ARNs begin with arn:aws:chime:us-east-1:123456789012:app-instance/a/user/\n"),
        "{table}"
    );
    assert!(table.ends_with("\nn     alice\n"), "{table}");
}

#[test]
fn rows_are_sorted_by_what_their_column_holds() {
    let order = |sort: &str| {
        let (table, _) = channels_shown(&Looked { sort: Some(sort), columns: &["Name"], ..at(80) });
        parted(&table).2.into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(order("Name"), ["Announcements", "general", "support"]);
    assert_eq!(order("-name"), ["support", "general", "Announcements"]);
    assert_eq!(order("LastMessageTimestamp"), ["Announcements", "support", "general"]);
    assert_eq!(order("-LastMessage"), ["general", "support", "Announcements"]);
    let sub_channels =
        [json!({"SubChannelId": "a", "MembershipCount": 10}), json!({"SubChannelId": "b", "MembershipCount": 9})];
    let list = operation(Service::Messaging, "ListSubChannels");
    let look = Looked { sort: Some("MembershipCount"), ..at(80) };
    let (table, _) = shown(list, "SubChannels", &sub_channels, &look);
    let cells = |row: &str| row.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(parted(&table).2.into_iter().map(cells).collect::<Vec<_>>(), [["b", "9"], ["a", "10"]], "{table}");
    let search = operation(Service::Voice, "SearchAvailablePhoneNumbers");
    let numbers = ["+12065550101", "+12065550100"].map(Json::from);
    let look = Looked { sort: Some("E164PhoneNumbers"), ..at(80) };
    assert_eq!(shown(search, "E164PhoneNumbers", &numbers, &look).0, "+12065550100\n+12065550101\n");
}

#[test]
fn columns_are_added_to_the_usual_ones_and_taken_away() {
    let header = |columns: &[&str]| {
        let (table, note) = channels_shown(&Looked { columns, ..at(80) });
        (parted(&table).1.split_whitespace().map(str::to_owned).collect::<Vec<_>>().join(" "), note)
    };
    assert_eq!(header(&["-Privacy", "-mode"]).0, "Name ChannelArn LastMessage");
    assert_eq!(header(&["+ChannelArn"]).0, "Name ChannelArn Privacy Mode LastMessage");
    assert_eq!(header(&["Mode", "Name"]), ("Mode Name".to_owned(), String::new()));
    let attendees = [
        json!({ "AttendeeId": "a", "ExternalUserId": "alice", "JoinToken": "t".repeat(90), "Capabilities": { "Audio": "SendReceive" } }),
    ];
    let list = operation(Service::Meetings, "ListAttendees");
    let shown = |columns: &[&str]| shown(list, "Attendees", &attendees, &Looked { columns, ..at(60) });
    assert!(shown(&[]).0.contains("ttt…"), "{shown:?}", shown = shown(&[]));
    assert!(shown(&["+JoinToken"]).0.contains(&"t".repeat(90)));
    let (table, note) = shown(&["-JoinToken"]);
    assert_eq!(parted(&table).1, "ExternalUserId  AttendeeId  Audio");
    assert_eq!(
        note,
        "Note: 1 column is hidden: JoinToken; --columns +NAME adds one; --wide or --output json shows more\n"
    );
}

#[test]
fn times_are_told_as_it_is_wanted() {
    let last = |look: &Looked| parted(&channels_shown(look).0).2[0].rsplit("  ").next().unwrap().to_owned();
    assert_eq!(last(&Looked { times: Some(Times::Relative), is_piped: true, ..Looked::default() }), "3 min ago");
    assert!(last(&Looked { times: Some(Times::Absolute), ..at(200) }).starts_with("2026-11-2"));
    let channel = json!({ "Channel": { "Name": "a", "CreatedTimestamp": "2026-11-22T21:32:00Z" } });
    let describe = operation(Service::Messaging, "DescribeChannel");
    let (fields, _) = answer(describe, channel.as_object().unwrap().clone(), &at(80));
    assert!(fields.contains("CreatedTimestamp  2026-11-2") && fields.ends_with(" (3 min ago)\n"), "{fields}");
}

#[test]
fn nested_lists_are_counted_on_a_terminal_and_whole_elsewhere() {
    let numbers: Vec<Json> = (10..40)
        .map(|number| json!({ "E164PhoneNumber": format!("+120655501{number}"), "Status": "Acquired" }))
        .collect();
    let orders = [json!({ "PhoneNumberOrderId": "o", "Status": "Successful", "OrderedPhoneNumbers": numbers })];
    let list = operation(Service::Voice, "ListPhoneNumberOrders");
    let (table, note) = shown(list, "PhoneNumberOrders", &orders, &at(80));
    assert!(table.ends_with("  Successful  30 numbers\n") && parted(&table).2.len() == 1, "{table}");
    assert_eq!(note, "");
    let (piped, _) = shown(list, "PhoneNumberOrders", &orders, &Looked { is_piped: true, ..Looked::default() });
    assert!(piped.contains("Status=Acquired; E164PhoneNumber=+12065550139 Status=Acquired"), "{piped}");
    assert_eq!(parted(&piped).2.len(), 1);
}
