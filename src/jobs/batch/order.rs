//! Lines in the order of the input, however they come.

use std::collections::BTreeMap;

/// How far lines can come before their turn. It bounds what is kept.
const WINDOW: u64 = 1024;
/// How many bytes of them can wait before no further row is taken up: a line might be a whole list.
const BYTES: usize = 16 << 20;

/// Lines that wait for their turn.
#[derive(Debug)]
pub struct Order {
    is_free: bool,
    next: u64,
    waiting: BTreeMap<u64, String>,
    bytes: usize,
}

impl Order {
    /// With `is_free`, every line's turn is when it comes.
    pub fn new(is_free: bool) -> Self {
        Self { is_free, next: 0, waiting: BTreeMap::new(), bytes: 0 }
    }

    /// Whether the line at `place` can be waited for. What was taken up before continues all the same, so that the one
    /// that others wait for comes.
    pub fn has_room(&self, place: u64) -> bool {
        self.is_free || place < self.next + WINDOW && self.bytes < BYTES
    }

    /// Takes the line at `place` and gives those whose turn it is now.
    pub fn take(&mut self, place: u64, line: String) -> Vec<String> {
        if self.is_free {
            return vec![line];
        }
        self.bytes += line.len();
        self.waiting.insert(place, line);
        std::iter::from_fn(|| {
            let line = self.waiting.remove(&self.next)?;
            self.next += 1;
            self.bytes -= line.len();
            Some(line)
        })
        .collect()
    }

    /// Gives what still waits, whatever is missing before it.
    pub fn rest(&mut self) -> impl Iterator<Item = String> {
        self.bytes = 0;
        std::mem::take(&mut self.waiting).into_values()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_in_their_order() {
        let mut order = Order::new(false);
        let texts: Vec<_> = [2, 0, 3, 1].iter().map(|place| order.take(*place, place.to_string())).collect();
        assert_eq!(texts, [vec![], vec!["0"], vec![], vec!["1", "2", "3"]]);
        assert!(order.has_room(4 + WINDOW - 1) && !order.has_room(4 + WINDOW));
        assert!(order.take(7, "7".to_owned()).is_empty());
        assert_eq!(order.rest().collect::<Vec<_>>(), ["7"]);
    }

    #[test]
    fn long_lines_have_less_room() {
        let mut order = Order::new(false);
        assert!(order.take(1, "a".repeat(BYTES)).is_empty());
        assert!(!order.has_room(2));
        assert_eq!(order.take(0, "b".to_owned()).len(), 2);
        assert!(order.has_room(2));
    }

    #[test]
    fn free_lines_wait_for_nothing() {
        let mut order = Order::new(true);
        assert_eq!(order.take(9, "9".to_owned()), ["9"]);
        assert!(order.has_room(u64::MAX));
    }
}
