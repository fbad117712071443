//! Lists of a region's resources, within one transaction.

use rusqlite::{Params, params};
use serde_json::Value as Json;

use super::super::fault::Fault;
use super::records::{Records, parsed};

/// Which resources of a kind a list goes through.
#[derive(Debug, Clone, Copy)]
pub enum Range<'a> {
    /// Those under a parent.
    Under(&'a str),
    /// Those under a parent that were created in a time, both ends included.
    Within(&'a str, i64, i64),
    /// Those with an ID, under any parent.
    WithId(&'a str),
}

impl<'a> Range<'a> {
    /// What the list selects by: the parent or the ID.
    pub fn of(self) -> &'a str {
        let (Self::Under(of) | Self::Within(of, ..) | Self::WithId(of)) = self;
        of
    }
}

/// The order of a list, by creation.
#[derive(Debug, Clone, Copy)]
pub enum Order {
    /// Oldest first.
    OldestFirst,
    /// Newest first.
    NewestFirst,
}

/// A resource's place in the order of creation: its time, if its document has one (`$created`), and its number.
pub type Place = (i64, i64);

impl Records<'_> {
    /// All resources of `kind` under `parent` in the order of their creation.
    pub fn all(&self, kind: &str, parent: &str) -> Result<Vec<Json>, Fault> {
        let found = self.scan(kind, Range::Under(parent), Order::OldestFirst, None, i64::MAX)?;
        Ok(found.into_iter().map(|(_, document)| document).collect())
    }

    /// Resources of `kind` in `range`, after the place `beyond`, with their places. The cost depends on the number of
    /// results, not on the position in the list.
    pub fn scan(
        &self,
        kind: &str,
        range: Range<'_>,
        order: Order,
        beyond: Option<Place>,
        limit: i64,
    ) -> Result<Vec<(Place, Json)>, Fault> {
        self.scan_text(kind, range, order, beyond, limit, parsed)
    }

    /// The same, with the result of `read` for each text.
    pub fn scan_text<T>(
        &self,
        kind: &str,
        range: Range<'_>,
        order: Order,
        beyond: Option<Place>,
        limit: i64,
        mut read: impl FnMut(&str) -> Result<T, Fault>,
    ) -> Result<Vec<(Place, T)>, Fault> {
        let column = if matches!(range, Range::WithId(_)) { "id" } else { "parent" };
        let (than, direction) = match order {
            Order::OldestFirst => (">", "ASC"),
            Order::NewestFirst => ("<", "DESC"),
        };
        let (mut from, mut to) = if let Range::Within(_, from, to) = range { (from, to) } else { (i64::MIN, i64::MAX) };
        let mut found = Vec::new();
        // SQLite cannot start in an index at a pair of a column and the row number: first come the remaining rows with
        // the same time of creation, then those with other times.
        if let Some((created, seq)) = beyond {
            if (from..=to).contains(&created) {
                let condition = format!("created = ?4 AND seq {than} ?5 ORDER BY seq {direction}");
                let values = params![self.region, kind, range.of(), created, seq, limit];
                self.select(column, &condition, values, &mut read, &mut found)?;
            }
            match order {
                Order::OldestFirst => from = from.max(created.saturating_add(1)),
                Order::NewestFirst => to = to.min(created.saturating_sub(1)),
            }
        }
        let rest = limit.saturating_sub(i64::try_from(found.len()).unwrap_or(i64::MAX));
        if rest > 0 {
            let condition = format!("created BETWEEN ?4 AND ?5 ORDER BY created {direction}, seq {direction}");
            let values = params![self.region, kind, range.of(), from, to, rest];
            self.select(column, &condition, values, &mut read, &mut found)?;
        }
        Ok(found)
    }

    fn select<T>(
        &self,
        column: &str,
        condition: &str,
        values: impl Params,
        read: &mut impl FnMut(&str) -> Result<T, Fault>,
        found: &mut Vec<(Place, T)>,
    ) -> Result<(), Fault> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT created, seq, document FROM resource
             WHERE region = ?1 AND kind = ?2 AND {column} = ?3 AND {condition} LIMIT ?6"
        ))?;
        let mut rows = statement.query(values)?;
        while let Some(row) = rows.next()? {
            let read = read(row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?)?;
            found.push(((row.get(0)?, row.get(1)?), read));
        }
        Ok(())
    }
}

#[cfg(test)]
pub(super) mod tests {
    use serde_json::json;

    use super::super::Store;
    use super::super::records::tests::with_records;
    use super::*;

    /// The ids on all pages of a list, two on each.
    pub fn pages(store: &Store, range: Range<'_>, order: Order) -> String {
        let mut ids = String::new();
        let mut beyond = None;
        loop {
            let page = with_records(store, true, |records| records.scan("k", range, order, beyond, 2));
            for (place, document) in &page {
                beyond = Some(*place);
                ids += document["id"].as_str().unwrap();
            }
            if page.is_empty() {
                return ids;
            }
        }
    }

    #[test]
    fn every_item_is_on_one_page_in_the_order_of_creation() {
        let store = Store::in_memory().unwrap();
        with_records(&store, false, |records| {
            for (id, created) in [("a", 1), ("b", 2), ("c", 2), ("d", 2), ("e", 3), ("f", 2)] {
                records.put("k", "p", id, None, &json!({ "id": id, "$created": created }))?;
                records.put("k", id, "x", None, &json!({ "id": id }))?;
                records.put("other", "p", id, None, &json!({ "id": "?", "$created": created }))?;
            }
            Ok(())
        });
        for (range, oldest_first, newest_first) in [
            (Range::Under("p"), "abcdfe", "efdcba"),
            (Range::Within("p", 2, 2), "bcdf", "fdcb"),
            (Range::Within("p", 2, i64::MAX), "bcdfe", "efdcb"),
            (Range::Within("p", i64::MIN, 1), "a", "a"),
            (Range::Within("p", 3, 2), "", ""),
            (Range::WithId("x"), "abcdef", "fedcba"),
        ] {
            assert_eq!(pages(&store, range, Order::OldestFirst), oldest_first, "{range:?}");
            assert_eq!(pages(&store, range, Order::NewestFirst), newest_first, "{range:?}");
        }
    }

    #[test]
    fn a_page_goes_on_where_the_last_one_ended_although_that_item_is_gone() {
        let store = Store::in_memory().unwrap();
        let put = |id: &str| {
            with_records(&store, false, |records| records.put("k", "p", id, None, &json!({ "id": id, "$created": 1 })));
        };
        ["a", "b", "c"].into_iter().for_each(put);
        let scan = |beyond| {
            with_records(&store, true, |records| records.scan("k", Range::Under("p"), Order::OldestFirst, beyond, 2))
        };
        let first = scan(None);
        with_records(&store, false, |records| records.delete("k", "p", "b"));
        put("d");
        let ids: Vec<Json> =
            scan(Some(first[1].0)).into_iter().map(|(_, mut document)| document["id"].take()).collect();
        assert_eq!(ids, ["c", "d"]);
    }
}
