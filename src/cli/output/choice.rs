//! The columns of a table's list: the usual ones, changed by the user's options.

use std::collections::BTreeSet;

use super::cell::{Cell, Manner};
use super::column::Column;
use super::columns::{chosen, ordered};
use super::items::{Items, Makeup};
use super::pick::{Picked, is_within};
use super::shape::find;
use super::sheet::Sheet;
use crate::api::error::Error;
use crate::text::escape;

impl Sheet<'_> {
    /// The columns of a list that has none by request, and the members that these leave out.
    pub fn choose(
        &self,
        items: Items,
        makeup: &Makeup,
        structure: Option<&str>,
    ) -> Result<(Vec<String>, Vec<String>), Error> {
        let (usual, others) = self.usual(items, makeup, structure)?;
        let Some(changed) = self.changed.clone() else { return Ok((usual, others)) };
        let all: Vec<String> = usual.iter().chain(&others).cloned().collect();
        let names = changed.of(usual);
        let left_out = all.into_iter().filter(|name| !names.iter().any(|shown| is_within(name, shown))).collect();
        Ok((names, left_out))
    }

    /// The columns that a list usually has, and the members that these leave out.
    fn usual(
        &self,
        items: Items,
        makeup: &Makeup,
        structure: Option<&str>,
    ) -> Result<(Vec<String>, Vec<String>), Error> {
        let chosen = structure.map_or(&[][..], chosen);
        let mut found = makeup.names.clone();
        if chosen.is_empty() {
            if structure.is_some() {
                ordered(&mut found);
            }
            return Ok((found, Vec::new()));
        }
        let empty = empty(items, chosen.iter().copied().chain(found.iter().map(String::as_str)))?;
        let is_filled = |name: &String| !empty.contains(name);
        let mut names: Vec<String> = chosen.iter().map(|column| (*column).to_owned()).collect();
        names.retain(is_filled);
        found.retain(|name| is_filled(name) && !chosen.iter().any(|column| is_within(name, column)));
        if names.is_empty() {
            return Ok((found, Vec::new()));
        }
        if !self.settings.wide {
            return Ok((names, found));
        }
        ordered(&mut found);
        names.append(&mut found);
        Ok((names, Vec::new()))
    }

    /// The columns of a list, by name.
    ///
    /// # Errors
    /// If the items cannot be read.
    pub fn columns_of(&self, items: Items, names: &[String], headers: Vec<String>) -> Result<Vec<Column>, Error> {
        let is_wanted = |name: &String| match &self.changed {
            Some(Picked::These(_)) => true,
            Some(Picked::Changed { more, .. }) => more.contains(name),
            None => false,
        };
        let mut columns = named(names, headers, self.manner);
        columns.iter_mut().for_each(|column| column.is_wanted = is_wanted(&column.name));
        measure(&mut columns, items)?;
        Ok(columns)
    }
}

/// Columns of these names under these headers, which have no measures yet.
pub fn named(names: &[String], headers: Vec<String>, manner: Manner) -> Vec<Column> {
    let named = names.iter().zip(headers);
    named
        .map(|(name, header)| {
            let mut column = Column::of_members(name.clone(), manner);
            column.header = escape::cell(&header).into_owned();
            column
        })
        .collect()
}

/// Measures columns by all items.
///
/// # Errors
/// If the items cannot be read.
pub fn measure(columns: &mut [Column], items: Items) -> Result<(), Error> {
    for page in items.pages() {
        for item in page?.iter() {
            columns.iter_mut().for_each(|column| column.measure(item));
        }
    }
    Ok(())
}

/// The names of which no item has anything to show.
fn empty<'n>(items: Items, names: impl Iterator<Item = &'n str>) -> Result<BTreeSet<String>, Error> {
    let mut empty: BTreeSet<String> = names.map(str::to_owned).collect();
    for page in items.pages() {
        if empty.is_empty() {
            break;
        }
        for item in page?.iter() {
            empty.retain(|name| {
                find(item, name).is_none_or(|value| Cell::of(name, value, Manner::default()).is_empty())
            });
        }
    }
    Ok(empty)
}
