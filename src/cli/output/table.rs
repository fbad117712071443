//! Tables for reading on a terminal: which part of a response becomes rows, which becomes fields, and what is omitted
//! if it does not fit.
//!
//! A list of objects becomes rows, one object becomes fields. Rows can lose columns and the end of long values, and
//! then a line on standard error says how to see the rest, but only if the user can repeat the command: the response of
//! a command that changes something is shown whole, with each item in separate fields if necessary.

use jiff::Timestamp;
use serde_json::Value as Json;

use super::color::Color;
use super::fit::Loss;
use super::items::{Items, Kept};
use super::pick::{Picked, known, one, pick_of};
use super::shape::{Shape, Subject, find};
use super::sheet::{Sheet, Title};
use super::sort::Sort;
use super::times::Times;
use super::{Renderer, tell};
use crate::api::Document;
use crate::api::error::Error;
use crate::api::paging::NEXT_TOKEN;
use crate::cli::terminal::Terminal;
use crate::jobs::joined::Joined;
use crate::jobs::pages::Page;

/// How tables are drawn.
#[derive(Debug, Default, Clone)]
pub struct Settings {
    /// The columns to show, of `--columns`; none means those that were chosen for the list.
    pub columns: Vec<String>,
    /// Whether to show all columns and whole values.
    pub wide: bool,
    /// When to use color.
    pub color: Color,
    /// How to show times; if none, relative to now on a terminal, and absolute elsewhere.
    pub times: Option<Times>,
    /// The time that relative times refer to; if none, the system time.
    pub now: Option<Timestamp>,
    /// The order of the rows; if none, that of the service.
    pub sort: Option<Sort>,
}

/// Prints a result as tables.
///
/// # Errors
/// If standard output cannot be written, or if requested columns are unknown.
pub fn print(terminal: &Terminal, json: &Json, is_repeatable: bool, settings: &Settings) -> Result<(), Error> {
    let mut sheet = Sheet::new(terminal, settings, is_repeatable);
    let Some(sort) = &settings.sort else { return sheet.answer(json, Shape::default()) };
    let items = json.as_array().ok_or_else(Sort::misfit)?;
    let sorted = sorted(sort, Items::Values(items), Shape::default())?;
    sheet.answer(&sorted.values().collect::<Result<_, _>>()?, Shape::default())
}

/// Prints a response after all of its pages have arrived, because the width of a column depends on every row. Items are
/// stored as text until then.
pub struct Pages {
    terminal: Terminal,
    shape: Shape,
    settings: Settings,
    answer: Joined,
    items: Kept,
}

impl Pages {
    /// A renderer for answers of this shape, whose pages continue the member called `list`.
    pub fn new(terminal: Terminal, shape: Shape, settings: Settings, list: Option<String>) -> Self {
        Self { terminal, shape, settings, answer: Joined::new(list), items: Kept::default() }
    }

    /// Whether the list is drawn as rows, so that its items are not needed all together.
    fn is_of_rows(&self, document: &Document, list: &str) -> bool {
        let makeup = self.items.makeup();
        let is_section = !makeup.nulls && !makeup.others;
        match self.shape.subject() {
            Subject::List { member, structure } if member == list => {
                !self.settings.columns.is_empty() || structure.is_none() || is_section && is_container(document)
            }
            _ => self.settings.columns.is_empty() && is_section && is_container(document),
        }
    }
}

/// Items of a response of this shape, in order.
fn sorted(sort: &Sort, items: Items, shape: Shape) -> Result<Kept, Error> {
    let makeup = items.makeup();
    if !makeup.objects {
        return sort.sorted(items, "");
    }
    let column = one("--sort", &sort.name, &known(shape, &makeup)).map_err(Error::usage)?;
    sort.sorted(items, &column)
}

impl Renderer for Pages {
    fn page(&mut self, page: Page) -> Result<(), Error> {
        self.answer.page(page).map_or(Ok(()), |added| self.items.push(added.into_texts()?))
    }

    fn finish(&mut self) -> Result<(), Error> {
        let Some((mut document, list)) = self.answer.finish() else { return Ok(()) };
        if document.is_empty() {
            return Ok(());
        }
        let subject = self.shape.subject();
        if let Subject::List { member, .. } = &subject {
            // It is printed to standard error, in the terms of the command line.
            document.shift_remove(NEXT_TOKEN);
            if let Some(sort) = &self.settings.sort {
                if list.as_ref() == Some(member) {
                    self.items = sorted(sort, Items::Kept(&self.items), self.shape)?;
                } else if let Some(Json::Array(items)) = document.get_mut(member) {
                    *items = sorted(sort, Items::Values(items), self.shape)?.values().collect::<Result<_, _>>()?;
                }
            }
        }
        let mut sheet = Sheet::new(&self.terminal, &self.settings, self.shape.may_lose());
        if sheet.manner.is_short {
            self.shape.forget_given(&mut document);
        }
        if let Some(list) = &list {
            if self.is_of_rows(&document, list) {
                sheet.kept = Some((list, &self.items));
            } else {
                document.insert(list.clone(), self.items.values().collect::<Result<_, _>>()?);
            }
        }
        self.shape.order(&mut document);
        sheet.answer(&Json::Object(document), self.shape)
    }
}

impl Sheet<'_> {
    /// Prints a response, and says what a user does not see of it.
    fn answer(&mut self, json: &Json, shape: Shape) -> Result<(), Error> {
        self.draw_answer(json, shape)?;
        self.print()?;
        if let Some(note) = self.note() {
            tell(self.terminal, &note);
        }
        Ok(())
    }

    fn draw_answer(&mut self, json: &Json, shape: Shape) -> Result<(), Error> {
        let wanted = &self.settings.columns;
        let subject = shape.subject();
        let untitled = Title { name: "", shown: false };
        if !wanted.is_empty() {
            let about = json.as_object().and_then(|answer| Shape::subject_of(&subject, answer)).unwrap_or(json);
            let items = match (self.kept, about) {
                (Some((_, kept)), _) => Items::Kept(kept),
                (None, Json::Array(items)) => Items::Values(items),
                (None, other) => Items::Values(std::slice::from_ref(other)),
            };
            let makeup = items.makeup();
            let picked = pick_of(&makeup, wanted, &known(shape, &makeup))?;
            self.changed = Some(picked.clone());
            if let Picked::These(names) = picked {
                return match (about, &subject) {
                    (Json::Array(_), Subject::List { structure: None, .. }) => self.list(untitled, items),
                    (Json::Array(_), _) => {
                        let columns = self.columns_of(items, &names, names.clone())?;
                        self.rows(untitled, items, columns, Loss::Values)
                    }
                    (other, _) => {
                        let value = |name: &String| find(other, name).unwrap_or(&Json::Null);
                        self.fields(untitled, names.iter().map(|name| (name.clone(), value(name))).collect())
                    }
                };
            }
        }
        match json {
            Json::Object(members) if matches!(&subject, Subject::List { member, structure: None } if members.contains_key(member)) => {
                self.scalars(members, &subject)
            }
            Json::Object(members) if is_container(members) => self.sections(members, shape),
            Json::Object(members) => self.object(untitled, members),
            other => self.value(untitled, other, None),
        }
    }

    /// A response whose subject is a list of scalars: the other members in fields, and the list as a row for each item.
    fn scalars(&mut self, members: &Document, subject: &Subject) -> Result<(), Error> {
        let list = Shape::subject_of(subject, members);
        let others = members.iter().filter(|(_, value)| !list.is_some_and(|list| std::ptr::eq(*value, list)));
        let others: Vec<_> = others.map(|(name, value)| (name.clone(), value)).collect();
        let shown = !others.is_empty();
        if shown {
            self.fields(Title { name: "", shown: false }, others)?;
        }
        match (list, subject) {
            (Some(list), Subject::List { member, .. }) => self.member(Title { name: member, shown }, list, None),
            _ => Ok(()),
        }
    }
}

/// Whether the members of a response are sections: `{"Meeting": {…}, "Attendees": […]}`.
fn is_container(members: &Document) -> bool {
    members.values().any(is_section)
        && members.values().all(|value| is_section(value) || !value.is_object())
        && members.values().filter(|value| !is_section(value)).count() <= 2
        && (members.len() == 1 || !members.values().any(is_small))
}

/// Whether an object is better shown as fields with dotted names (`Status.Value`) than under a separate title.
fn is_small(json: &Json) -> bool {
    json.as_object().is_some_and(|members| members.len() <= 2 && members.values().all(|value| !is_section(value)))
}

/// Whether a member of a response gets a separate table.
pub fn is_section(json: &Json) -> bool {
    match json {
        Json::Object(_) => true,
        Json::Array(items) => items.is_empty() || items.iter().all(Json::is_object),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::api::service::Service;
    use crate::cli::terminal::Looks;
    use crate::services::Operations as _;

    fn drawn(json: &Json, shape: Shape, room: Option<usize>, settings: &Settings) -> (String, Option<String>) {
        let (terminal, output, errors) = Terminal::captured(Looks { width: room, ..Looks::default() });
        let _ = Sheet::new(&terminal, settings, true).answer(json, shape);
        let note = errors.take();
        (output.take(), (!note.is_empty()).then(|| note.trim_end().to_owned()))
    }

    fn shape(service: Service, operation: &str) -> Shape {
        Shape::of(service.operation(operation).unwrap())
    }

    #[test]
    fn a_list_has_its_columns_and_says_what_it_leaves_out() {
        let answer = json!({"Channels": [{"Privacy": "PUBLIC", "Name": "a", "ChannelArn": "arn:x", "Size": 7}]});
        let shape = shape(Service::Messaging, "ListChannels");
        let (text, note) = drawn(&answer, shape, None, &Settings::default());
        let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!((&lines[0], &lines[2]), (&vec!["Name", "ChannelArn", "Privacy"], &vec!["a", "arn:x", "PUBLIC"]));
        assert_eq!(
            note.unwrap(),
            "Note: 1 column is hidden: Size; --columns +NAME adds one; --wide or --output json shows more"
        );
        let (text, note) = drawn(&answer, shape, None, &Settings { wide: true, ..Settings::default() });
        assert!(text.lines().next().unwrap().ends_with("Size") && note.is_none(), "{text}");
    }

    #[test]
    fn long_names_of_nested_members_stand_above_what_is_in_them() {
        let answer = json!({"Pipeline": {"Id": "p", "AmazonTranscribeCallAnalyticsProcessorConfiguration": {"LanguageCode": "en"}}});
        let (text, _) = drawn(&answer, Shape::default(), Some(80), &Settings::default());
        let expected = "Id              p\nAmazonTranscribeCallAnalyticsProcessorConfiguration\n  LanguageCode  en\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn small_objects_beside_other_members_are_fields() {
        let answer = json!({"ChannelArn": "arn:x", "MessageId": "m", "Status": {"Value": "SENT"}});
        let (text, _) = drawn(&answer, Shape::default(), Some(80), &Settings::default());
        assert_eq!(text, "ChannelArn    arn:x\nMessageId     m\nStatus.Value  SENT\n");
    }

    #[test]
    fn a_list_of_scalars_has_a_row_for_each() {
        let shape = || shape(Service::Voice, "SearchAvailablePhoneNumbers");
        let mut answer = json!({"E164PhoneNumbers": ["+12065550100", "+12065550101"]});
        let rows = "+12065550100\n+12065550101\n";
        assert_eq!(drawn(&answer, shape(), Some(80), &Settings::default()).0, rows);
        answer["NextToken"] = "t".into();
        let expected = format!("NextToken  t\n\nE164PhoneNumbers\n{rows}");
        assert_eq!(drawn(&answer, shape(), Some(80), &Settings::default()).0, expected);
    }

    #[test]
    fn an_empty_list_says_so() {
        assert_eq!(drawn(&json!({"Channels": []}), Shape::default(), None, &Settings::default()).0, "(none)\n");
        let both = json!({"Attendees": [], "Errors": []});
        assert_eq!(
            drawn(&both, Shape::default(), None, &Settings::default()).0,
            "Attendees: (none)\n\nErrors: (none)\n"
        );
    }

    #[test]
    fn a_list_of_objects_and_other_values_loses_nothing() {
        let list = json!([{"a": 1}, "x", null]);
        let expected = "[0]\na  1\n\n[1]: x\n\n[2]: (none)\n";
        assert_eq!(drawn(&list, Shape::default(), None, &Settings::default()).0, expected);
        let (text, _) = drawn(&json!({"A": {"B": list}}), Shape::default(), None, &Settings::default());
        assert_eq!(text, expected.replace('[', "A.B["));
    }

    #[test]
    fn columns_of_many_pages_have_one_width() {
        let channel = |name: &str, size: u64| json!({"Name": name, "ChannelArn": "arn:x", "Size": size});
        let pages = [
            json!([channel("a", 7), channel("b", 12)]),
            json!([]),
            json!([channel("a name of some words", 1), channel("日本", 1000)]),
        ];
        let settings = Settings { wide: true, ..Settings::default() };
        for (width, settings) in [(None, Settings::default()), (Some(24), Settings::default()), (None, settings)] {
            let (terminal, output, _) = Terminal::captured(Looks { width, ..Looks::default() });
            let shape = shape(Service::Messaging, "ListChannels");
            let mut renderer = Pages::new(terminal, shape, settings.clone(), Some("Channels".to_owned()));
            for page in &pages {
                let document = json!({ "Channels": page }).as_object().cloned().unwrap();
                renderer.page(Page { document, items: None, resume: None }).unwrap();
            }
            renderer.finish().unwrap();
            let all: Vec<Json> = pages.iter().flat_map(|page| page.as_array().unwrap().clone()).collect();
            assert_eq!(output.take(), drawn(&json!({ "Channels": all }), shape, width, &settings).0);
        }
    }

    #[test]
    fn values_longer_than_any_terminal_are_drawn() {
        let answer = json!({"Meeting": {"Token": "x".repeat(70_000)}});
        assert!(drawn(&answer, Shape::default(), Some(80), &Settings::default()).0.len() > 70_000);
    }
}
