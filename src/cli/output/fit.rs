//! Makes the columns of a list fit the terminal, one line for each row: the least important columns are omitted, and names
//! and texts are cut at their ends.

use super::column::{Column, Worth};

/// The blanks between two columns.
pub const GAP: usize = 2;

/// How far fitting can go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// Nothing can be lost.
    None,
    /// Values can be cut.
    Values,
    /// Whole columns can also be omitted.
    Columns,
}

/// What fitting has done.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Fitted {
    /// Whether the columns fit now.
    pub fits: bool,
    /// The omitted columns.
    pub left_out: Vec<String>,
}

/// Makes `columns` fit into `room`. Those that a user asked for stay, even if they are too wide.
pub fn fit(columns: &mut Vec<Column>, room: usize, loss: Loss) -> Fitted {
    if total(columns.iter().map(Column::wanted_width)) <= room {
        return Fitted { fits: true, left_out: Vec::new() };
    }
    if loss == Loss::None {
        return Fitted::default();
    }
    let mut left_out = Vec::new();
    if loss == Loss::Columns {
        let kept = kept(columns, room);
        let mut is_kept = kept.iter();
        columns.retain(|column| {
            let stays = is_kept.next().is_some_and(|is_kept| *is_kept);
            if !stays {
                left_out.push(column.name.clone());
            }
            stays
        });
    }
    let widths = widths(columns, room);
    let fits = total(widths.iter().copied()) <= room;
    columns.iter_mut().zip(widths).for_each(|(column, width)| column.limit(width));
    Fitted { fits, left_out }
}

/// The width of columns next to each other.
pub fn total(widths: impl Iterator<Item = usize>) -> usize {
    widths.map(|width| width + GAP).sum::<usize>().saturating_sub(GAP)
}

/// Which columns stay: the best, as many as have room, and one at least.
fn kept(columns: &[Column], room: usize) -> Vec<bool> {
    let key = columns.iter().position(Column::identifies);
    let worth = |at: usize| if Some(at) == key { Worth::Key } else { columns[at].worth() };
    let mut order: Vec<usize> = (0..columns.len()).collect();
    order.sort_by_key(|at| (!columns[*at].is_wanted, worth(*at), *at));
    let mut kept = vec![false; columns.len()];
    let mut left = room + GAP;
    for (number, at) in order.into_iter().enumerate() {
        let (column, has) = (&columns[at], left.saturating_sub(GAP));
        if number == 0 || Some(at) == key || column.is_wanted || column.narrowest_width() <= has {
            left = left.saturating_sub(column.least_width().min(has) + GAP);
            kept[at] = true;
        }
    }
    kept
}

/// The width of each column: as much as it needs while there is room, the narrowest first.
fn widths(columns: &[Column], room: usize) -> Vec<usize> {
    let mut widths: Vec<usize> = columns.iter().map(Column::least_width).collect();
    let is_one = columns.len() == 1 && !columns[0].is_wanted;
    // If even the minimum is too wide, names and texts shrink as far as possible, and a single column as far as
    // necessary.
    while total(widths.iter().copied()) > room {
        let least = |at: usize| if is_one { 0 } else { columns[at].narrowest_width() };
        let Some(widest) = (0..widths.len()).filter(|at| widths[*at] > least(*at)).max_by_key(|at| widths[*at]) else {
            break;
        };
        widths[widest] -= 1;
    }
    while total(widths.iter().copied()) < room {
        let wants = |at: &usize| widths[*at] < columns[*at].wanted_width();
        let Some(narrowest) = (0..widths.len()).filter(wants).min_by_key(|at| widths[*at]) else { break };
        widths[narrowest] += 1;
    }
    widths
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::cell::Manner;
    use super::*;

    const ARN: &str = "arn:aws:chime:us-east-1:123456789012:app-instance/1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";
    const ID: &str = "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";

    fn columns(item: &Json) -> Vec<Column> {
        let names = item.as_object().unwrap().keys();
        let mut columns: Vec<_> = names.map(|name| Column::of_members(name.clone(), Manner::default())).collect();
        columns.iter_mut().for_each(|column| column.measure(item));
        columns
    }

    /// The names, widths and texts of the columns that stay, and what is left out.
    fn fitted(item: &Json, room: usize) -> (Vec<(String, usize, String)>, Vec<String>) {
        let mut columns = columns(item);
        let fitted = fit(&mut columns, room, Loss::Columns);
        assert!(fitted.fits, "{columns:?}");
        let shown = columns.iter().map(|column| (column.name.clone(), column.width(), column.cell(item).0.text));
        (shown.collect(), fitted.left_out)
    }

    fn shown(columns: &[(String, usize, String)]) -> Vec<(&str, usize)> {
        columns.iter().map(|(name, width, _)| (name.as_str(), *width)).collect()
    }

    #[test]
    fn what_is_worth_least_is_left_out_first() {
        let item = json!({
            "Name": "x".repeat(60), "Mode": "RESTRICTED", "ChannelId": ID, "CreatedTimestamp": "2026-11-22T21:32:00Z", "Status": "ACTIVE",
        });
        let (columns, left_out) = fitted(&item, 200);
        assert_eq!((columns.len(), left_out.len()), (5, 0));
        let (columns, left_out) = fitted(&item, 120);
        assert_eq!(
            shown(&columns),
            [("Name", 34), ("Mode", 10), ("ChannelId", 36), ("CreatedTimestamp", 26), ("Status", 6)][..],
            "{left_out:?}"
        );
        let (columns, left_out) = fitted(&item, 80);
        assert_eq!(shown(&columns), [("Name", 34), ("ChannelId", 36), ("Status", 6)]);
        assert_eq!(left_out, ["Mode", "CreatedTimestamp"]);
        let (columns, _) = fitted(&item, 46);
        assert_eq!(shown(&columns), [("Name", 8), ("ChannelId", 36)]);
        assert_eq!(columns[0].2, "xxxxxxx…");
        assert_eq!(shown(&fitted(&item, 40).0), [("ChannelId", 36)]);
        assert_eq!(fitted(&item, 10).0[0].2, format!("{}…", &ID[..9]));
    }

    #[test]
    fn ids_stay_whole_and_a_message_keeps_what_it_says() {
        let id = "0123456789abcdef".repeat(4);
        let item = json!({
            "CreatedTimestamp": "2026-11-22T21:32:00Z", "Sender.Name": "alice", "Content": "How long may the text of a message be?", "MessageId": id,
        });
        let (columns, left_out) = fitted(&item, 80);
        assert_eq!(shown(&columns), [("Content", 14), ("MessageId", 64)]);
        assert_eq!((columns[0].2.as_str(), columns[1].2.as_str()), ("How long may…", id.as_str()));
        assert_eq!(left_out, ["CreatedTimestamp", "Sender.Name"]);
    }

    #[test]
    fn nothing_is_lost_where_nothing_may_be() {
        let item = json!({ "Id": ID, "Arn": ARN });
        let mut both = columns(&item);
        assert_eq!(fit(&mut both, 80, Loss::None), Fitted::default());
        assert_eq!(both[1].cell(&item).0.text, ARN);
    }

    #[test]
    fn what_a_user_asked_for_stays_whole() {
        let item = json!({ "Id": ID, "Token": "t".repeat(70), "Content": "a b c d e f g h i j k l m n" });
        let mut all = columns(&item);
        all.iter_mut().for_each(|column| column.is_wanted = true);
        all.iter_mut().for_each(|column| column.measure(&item));
        assert_eq!(fit(&mut all, 60, Loss::Values), Fitted { fits: false, left_out: Vec::new() });
        let texts: Vec<_> = all.iter().map(|column| column.cell(&item)).collect();
        assert_eq!((texts[0].0.text.as_str(), texts[1].0.text.len()), (ID, 70));
        assert_eq!((texts[2].0.text.as_str(), texts[2].1), ("a b c d…", true));
    }
}
