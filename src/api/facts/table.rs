//! Tables that are ready when the program is.

use std::iter::Copied;
use std::slice::Iter;

/// Values by name, in the order of the names.
#[derive(Debug)]
pub struct Table<T: 'static>(pub(super) &'static [(&'static str, T)]);

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Table<T> {}

impl<T: Copy> Table<T> {
    /// The value called `name`.
    pub fn get(self, name: &str) -> Option<T> {
        let at = self.0.binary_search_by(|(other, _)| (*other).cmp(name)).ok()?;
        self.0.get(at).map(|(_, value)| *value)
    }

    /// Whether there is a value called `name`.
    pub fn contains_key(self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Names and values, in order.
    pub fn iter(self) -> Copied<Iter<'static, (&'static str, T)>> {
        self.0.iter().copied()
    }

    /// The names, in order.
    pub fn keys(self) -> impl ExactSizeIterator<Item = &'static str> {
        self.0.iter().map(|(name, _)| *name)
    }

    /// The values, in the order of their names.
    pub fn values(self) -> impl ExactSizeIterator<Item = T> {
        self.0.iter().map(|(_, value)| *value)
    }

    /// How many there are.
    pub fn len(self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Copy> IntoIterator for Table<T> {
    type Item = (&'static str, T);
    type IntoIter = Copied<Iter<'static, (&'static str, T)>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_by_name() {
        let table = Table(&[("a", 1), ("ab", 2), ("b", 3)]);
        assert_eq!(["", "a", "ab", "b", "c"].map(|name| table.get(name)), [None, Some(1), Some(2), Some(3), None]);
        assert_eq!(table.into_iter().map(|(name, value)| format!("{name}{value}")).collect::<String>(), "a1ab2b3");
    }
}
