//! Objects as fields: a name and a value in each line, all values of an object in one column. Nested objects stand below their
//! names, indented; lists of objects follow as separate tables.
//!
//! No value is cut, because the next command might need it. Texts are broken at blanks; an ARN, an ID, a token or an
//! address that has no room beside its name stands below it if it has room there, so that a double click selects all of it.

use serde_json::Value as Json;

use super::cell::{Cell, Manner, Narrowing};
use super::color::bold;
use super::fit::GAP;
use super::pick::{Picked, is_within};
use super::sheet::{Sheet, Title};
use super::wrap::wrapped;
use crate::api::Document;
use crate::api::error::Error;
use crate::text::escape;
use crate::text::width::width;

/// The narrowest column of values in which texts are broken.
const LEAST_VALUE: usize = 20;
/// The indentation of nested members, and of a value below its name.
const INDENT: usize = 2;
/// The longest dotted name that stands for objects with a single member: `Status.Value`.
const LONGEST_DOTTED: usize = 32;

/// A line of an object.
struct Field {
    /// Its name, indented.
    name: String,
    /// How far the name is indented.
    indent: usize,
    /// Its value, in several cells if it is a list that does not fit in one line; none if nested members follow.
    cells: Vec<Cell>,
    /// The value in a single cell, if that has room.
    joined: Option<Cell>,
}

/// An object taken apart.
#[derive(Default)]
struct Parts<'a> {
    fields: Vec<Field>,
    /// Lists of objects by their dotted names.
    lists: Vec<(String, &'a [Json])>,
}

impl Sheet<'_> {
    /// An object in fields, and the lists of objects in it below.
    pub fn object(&mut self, title: Title, members: &Document) -> Result<(), Error> {
        let mut parts = Parts::default();
        self.take_apart(members, "", 0, &mut parts);
        if !parts.fields.is_empty() || parts.lists.is_empty() {
            self.draw_fields(title, parts.fields)?;
        }
        for (path, items) in parts.lists {
            let name = if title.name.is_empty() { path } else { format!("{}.{path}", title.name) };
            self.inner_list(Title { name: &name, shown: true }, items)?;
        }
        Ok(())
    }

    /// The values that a user named, each in one field.
    pub fn fields(&mut self, title: Title, found: Vec<(String, &Json)>) -> Result<(), Error> {
        let fields = found.into_iter().map(|(name, value)| self.field(&name, &name, 0, value)).collect();
        self.draw_fields(title, fields)
    }

    fn take_apart<'a>(&self, members: &'a Document, outer: &str, depth: usize, parts: &mut Parts<'a>) {
        for (name, value) in members {
            let (name, value) = joined(name, value);
            let path = if outer.is_empty() { name.clone() } else { format!("{outer}.{name}") };
            if matches!(&self.changed, Some(Picked::Changed { less, .. }) if less.iter().any(|less| is_within(&path, less)))
            {
                continue;
            }
            match value {
                Json::Array(items) if items.iter().any(Json::is_object) => parts.lists.push((path, items)),
                Json::Object(members) if !members.is_empty() => {
                    let at = parts.fields.len();
                    self.take_apart(members, &path, depth + 1, parts);
                    if parts.fields.len() > at {
                        parts.fields.insert(at, Field::heading(&name, depth));
                    }
                }
                value => parts.fields.push(self.field(&name, &path, depth, value)),
            }
        }
    }

    /// The field of a value whose dotted name is `path`.
    fn field(&self, name: &str, path: &str, depth: usize, value: &Json) -> Field {
        let manner = Manner { is_short: false, is_field: true, ..self.manner };
        let cell = |value| said(Cell::of(path, value, manner), value);
        let cells = match value.as_array().filter(|items| !items.is_empty()) {
            Some(items) => items.iter().map(cell).collect(),
            None => vec![cell(value)],
        };
        let joined = (cells.len() > 1).then(|| Cell::of(path, value, manner));
        Field { cells, joined, ..Field::heading(name, depth) }
    }

    fn draw_fields(&mut self, title: Title, fields: Vec<Field>) -> Result<(), Error> {
        if fields.is_empty() {
            return self.none_below(title);
        }
        self.begin(title);
        // A name that is longer, as a key of a map can be, has its value below it.
        let most = self.room.map_or(usize::MAX, |room| (room / 2).max(LEAST_VALUE));
        let names = fields.iter().filter(|field| !field.cells.is_empty()).map(|field| width(&field.name));
        let widest = names.filter(|name| *name <= most).max().unwrap_or(0);
        fields.into_iter().try_for_each(|field| self.draw_field(field, widest))
    }

    /// A field whose value begins behind names that are `widest` columns wide.
    fn draw_field(&mut self, mut field: Field, widest: usize) -> Result<(), Error> {
        let beside = self.room.map(|room| room.saturating_sub(widest + GAP));
        if let Some(joined) = field.joined.take().filter(|joined| beside.is_none_or(|beside| joined.width() <= beside))
        {
            field.cells = vec![joined];
        }
        let mut before = if self.colored { bold(&field.name) } else { field.name.clone() };
        let below = field.indent + INDENT;
        let is_below = beside.zip(self.room).is_some_and(|(beside, room)| {
            width(&field.name) > widest || field.cells.iter().any(|cell| cell.is_better_below(beside, room, below))
        });
        let (column, left) = if is_below {
            (below, self.room.map(|room| room.saturating_sub(below)))
        } else {
            before.push_str(&" ".repeat((widest + GAP).saturating_sub(width(&field.name))));
            (widest + GAP, beside)
        };
        if is_below || field.cells.is_empty() {
            self.add(before.trim_end())?;
            self.add("\n")?;
            before = " ".repeat(column);
        }
        for cell in field.cells {
            let lines = match left.filter(|_| cell.narrowing == Narrowing::Words) {
                Some(left) => wrapped(&cell.text, left.max(LEAST_VALUE)),
                None => vec![cell.text],
            };
            for line in lines {
                let line = line.trim_end();
                self.add(if line.is_empty() { before.trim_end() } else { &before })?;
                match cell.state.filter(|_| self.colored) {
                    Some(state) => self.add(&state.colored(line))?,
                    None => self.add(line)?,
                }
                self.add("\n")?;
                before = " ".repeat(column);
            }
        }
        Ok(())
    }
}

impl Field {
    /// A name without a value.
    fn heading(name: &str, depth: usize) -> Self {
        let indent = depth * INDENT;
        let name = format!("{}{}", " ".repeat(indent), escape::cell(name));
        Self { name, indent, cells: Vec::new(), joined: None }
    }
}

impl Cell {
    /// Whether it is better drawn below its name, `below` columns from the left, because a word of it has room there that would be
    /// broken beside the name.
    fn is_better_below(&self, beside: usize, room: usize, below: usize) -> bool {
        let fits = |most: usize| match self.narrowing {
            Narrowing::Words => wrapped(&self.text, most.max(LEAST_VALUE)).iter().all(|line| width(line) <= most),
            Narrowing::Token | Narrowing::None => self.width() <= most,
        };
        !fits(beside) && fits(room.saturating_sub(below))
    }
}

/// A cell that says so if there is nothing in its value.
fn said(cell: Cell, value: &Json) -> Cell {
    if !cell.is_empty() {
        return cell;
    }
    let text = if value.is_string() { "(empty)" } else { "(none)" };
    Cell { text: text.to_owned(), ..Cell::default() }
}

/// A member with a dotted name, if it is an object with a single member, and so is what is in it.
fn joined<'a>(name: &str, value: &'a Json) -> (String, &'a Json) {
    let (mut dotted, mut inner) = (name.to_owned(), value);
    while let Some((only, value)) =
        inner.as_object().filter(|members| members.len() == 1).and_then(|members| members.iter().next())
    {
        dotted = format!("{dotted}.{only}");
        inner = value;
    }
    if width(&escape::cell(&dotted)) > LONGEST_DOTTED && !is_nested(inner) {
        return (name.to_owned(), value);
    }
    (dotted, inner)
}

/// Whether a value stands below its name or in a separate table.
fn is_nested(value: &Json) -> bool {
    match value {
        Json::Object(members) => !members.is_empty(),
        Json::Array(items) => items.iter().any(Json::is_object),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::cli::output::table::Settings;
    use crate::cli::terminal::{Looks, Terminal};

    /// The fields of an object on a terminal of this width.
    fn drawn(json: &Json, room: Option<usize>) -> String {
        let (terminal, output, _) = Terminal::captured(Looks { width: room, ..Looks::default() });
        let settings = Settings::default();
        let mut sheet = Sheet::new(&terminal, &settings, true);
        sheet.object(Title { name: "", shown: false }, json.as_object().unwrap()).unwrap();
        sheet.print().unwrap();
        output.take()
    }

    #[test]
    fn values_stand_in_one_column_in_the_order_of_the_members() {
        let json = json!({
            "Name": "n",
            "CreatedBy": { "Arn": "a", "Name": "Alice" },
            "Features": { "Audio": { "EchoReduction": "AVAILABLE" }, "Attendee": { "MaxCount": 5, "MinCount": 1 } },
            "Status": { "Value": "SENT" },
            "Id": "i",
        });
        let expected = "\
Name                   n
CreatedBy
  Arn                  a
  Name                 Alice
Features
  Audio.EchoReduction  AVAILABLE
  Attendee
    MaxCount           5
    MinCount           1
Status.Value           SENT
Id                     i
";
        assert_eq!(drawn(&json, Some(80)), expected);
        assert_eq!(drawn(&json, None), expected);
    }

    #[test]
    fn what_has_nothing_in_it_says_so() {
        let json = json!({ "List": [], "Map": {}, "Null": null, "Text": "", "Objects": [{}] });
        let expected = "List  (none)\nMap   (none)\nNull  (none)\nText  (empty)\n\nObjects[0]\n(none)\n";
        assert_eq!(drawn(&json, Some(80)), expected);
    }

    #[test]
    fn what_would_be_broken_stands_below_its_name_if_it_has_room_there() {
        let arn = format!("arn:{}", "x".repeat(30));
        let json = json!({ "Name": "two words and more", "Nested": { "LongNameArn": arn, "Type": "t" } });
        let beside = format!("Name           two words and more\nNested\n  LongNameArn  {arn}\n  Type         t\n");
        assert_eq!(drawn(&json, Some(49)), beside);
        let below = "Name           two words and more\nNested\n  LongNameArn\n    ARN\n  Type         t\n";
        assert_eq!(drawn(&json, Some(48)), below.replace("ARN", &arn));
        assert_eq!(drawn(&json, Some(38)), below.replace("ARN", &arn));
        // It is broken in any case.
        assert_eq!(drawn(&json, Some(35)), beside);
    }

    #[test]
    fn lists_that_have_no_room_in_a_line_have_one_for_each_value() {
        let ids: Vec<String> = (0..3).map(|id| format!("{id}{}", "x".repeat(9))).collect();
        let json = json!({ "Ids": ids, "Few": ["a", "b"] });
        let several = format!("Ids  {}\n     {}\n     {}\nFew  a, b\n", ids[0], ids[1], ids[2]);
        assert_eq!(drawn(&json, Some(30)), several);
        assert_eq!(drawn(&json, Some(80)), format!("Ids  {}\nFew  a, b\n", ids.join(", ")));
    }

    #[test]
    fn long_names_do_not_push_values_to_the_right() {
        let long = "k".repeat(45);
        let json = json!({ "Name": "n", &long: "some words" });
        assert_eq!(drawn(&json, Some(80)), format!("Name  n\n{long}\n  some words\n"));
        assert!(drawn(&json, None).ends_with(&format!("\n{long}  some words\n")));
        let json = json!({ "LongName": "words and a-word-of-19-chars" });
        assert_eq!(drawn(&json, Some(31)), "LongName  words and\n          a-word-of-19-chars\n");
        assert_eq!(drawn(&json, Some(27)), "LongName\n  words and\n  a-word-of-19-chars\n");
    }
}
