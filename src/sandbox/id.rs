//! The source of IDs and tokens: random, or a seed with which every run generates the same ones.
//!
//! The state records the number of IDs generated so far, so that a sandbox that is opened again continues where it
//! stopped and never generates an ID twice.

use std::sync::atomic::{AtomicU64, Ordering};

use uuid::{Builder, Uuid};

use super::fault::Fault;
use super::{Call, Sandbox};

/// The counter in the state.
const COUNTER: &str = "ids";

impl Call<'_> {
    /// A unique ID.
    pub(super) fn new_id(&self) -> Result<String, Fault> {
        let id = match self.seed {
            None => Uuid::new_v4(),
            Some(seed) => seeded(seed, self.records.count(COUNTER)?),
        };
        Ok(id.to_string())
    }

    /// An ID of 64 hexadecimal digits, as in channels and messages.
    pub(super) fn new_long_id(&self) -> Result<String, Fault> {
        Ok(format!("{}{}", self.new_id()?, self.new_id()?).replace('-', ""))
    }
}

impl Sandbox {
    /// The ID of the next published event, in the format of a request ID.
    pub(super) fn event_id(&self) -> String {
        let id = match self.seed {
            None => Uuid::new_v4(),
            Some(seed) => seeded(seed.rotate_left(1), self.published.fetch_add(1, Ordering::Relaxed)),
        };
        id.to_string()
    }

    /// The ID of the next request. With a seed, it comes from a separate sequence that starts with the process: a
    /// rejected request writes nothing.
    pub(super) fn request_id(&self) -> String {
        let id = match self.seed {
            None => Uuid::new_v4(),
            Some(seed) => seeded(!seed, self.requests.fetch_add(1, Ordering::Relaxed)),
        };
        id.to_string()
    }
}

/// The ID with this number in the sequence of `seed`, in the format of a random one.
fn seeded(seed: u64, number: i64) -> Uuid {
    let number = number.unsigned_abs();
    let halves = [mixed(seed, number.wrapping_mul(2)), mixed(seed, number.wrapping_mul(2).wrapping_add(1))];
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&halves[0].to_be_bytes());
    bytes[8..].copy_from_slice(&halves[1].to_be_bytes());
    Builder::from_random_bytes(bytes).into_uuid()
}

/// A number from 0 to 1, without 1: by chance, or the next one of the seed, of which so many were drawn.
#[expect(clippy::cast_precision_loss, reason = "32 bits have room in the fraction's 52")]
pub fn draw(seed: Option<u64>, draws: &AtomicU64) -> f64 {
    let bits = match seed {
        None => Uuid::new_v4().as_u64_pair().1,
        Some(seed) => mixed(seed.rotate_left(32), draws.fetch_add(1, Ordering::Relaxed)),
    };
    (bits & 0xffff_ffff) as f64 / 4_294_967_296.0
}

/// A number that looks like chance: the finalizer of SplitMix64, twice, so that near seeds give unlike numbers.
fn mixed(seed: u64, number: u64) -> u64 {
    let finalize = |mut bits: u64| {
        bits = bits.wrapping_add(0x9e37_79b9_7f4a_7c15);
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    };
    finalize(finalize(seed).wrapping_add(number))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_seed_makes_the_same_ids_and_each_once() {
        let made: BTreeSet<_> = (0..2000).flat_map(|number| [seeded(1, number), seeded(2, number)]).collect();
        assert_eq!(made.len(), 4000);
        assert_eq!(seeded(1, 7), seeded(1, 7));
        assert_eq!(seeded(1, 7).get_version_num(), 4);
    }
}
