//! The part of a batch that one of several machines does.

use crate::api::Document;

/// Part `index` (from 0) of `count`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    index: u64,
    count: u64,
}

impl Shard {
    /// All of it.
    pub const WHOLE: Self = Self { index: 0, count: 1 };

    /// Part `index` of `count`, if there is such a part.
    pub fn new(index: u64, count: u64) -> Option<Self> {
        (index < count).then_some(Self { index, count })
    }

    /// Whether it is one of several.
    pub fn is_part(self) -> bool {
        self.count > 1
    }

    /// Whether the row with these members is in it. Every version of the program has to agree on it.
    pub fn has(self, row: &Document) -> bool {
        if !self.is_part() {
            return true;
        }
        let text = serde_json::to_string(row).unwrap_or_default();
        // FNV-1a, whose low bits alone would be those of the last letters; hence the mixing at the end (SplitMix64).
        let hash = text
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        let hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (hash ^ (hash >> 31)) % self.count == self.index
    }
}

impl std::fmt::Display for Shard {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}/{}", self.index, self.count)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    proptest! {
        #[test]
        fn each_row_is_in_one_shard(name in ".*", number in any::<u64>(), count in 1_u64..40) {
            let row = json!({ "Name": name, "Number": number });
            let row = row.as_object().unwrap();
            let shards = (0..count).filter(|index| Shard::new(*index, count).unwrap().has(row)).count();
            prop_assert_eq!(shards, 1);
        }
    }

    #[test]
    fn rows_are_spread() {
        let mut counts = [0; 7];
        for number in 0..7000 {
            let row = json!({ "ChannelArn": format!("arn:aws:chime:us-east-1:111122223333:app-instance/a/channel/{number}") });
            let in_it = |index: &usize| Shard::new(*index as u64, 7).unwrap().has(row.as_object().unwrap());
            counts[(0..7).find(in_it).unwrap()] += 1;
        }
        assert!(counts.iter().all(|count| (850..1150).contains(count)), "{counts:?}");
    }

    #[test]
    fn a_part_is_below_the_count() {
        assert_eq!((Shard::new(3, 3), Shard::new(0, 0)), (None, None));
        assert_eq!(Shard::new(0, 1), Some(Shard::WHOLE));
    }
}
