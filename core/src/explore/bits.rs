//! A set of records as bits: facets are counted by AND and population count, whatever the number of records.

/// A set of places from 0 to a length fixed at the start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bits {
    blocks: Vec<u64>,
    n: usize,
}

impl Bits {
    /// No place of `n`.
    pub fn none(n: usize) -> Self {
        Self { blocks: vec![0; n.div_ceil(64)], n }
    }

    /// Every place of `n`.
    pub fn all(n: usize) -> Self {
        let mut bits = Self { blocks: vec![u64::MAX; n.div_ceil(64)], n };
        let rest = n % 64;
        if let (Some(last), 1..) = (bits.blocks.last_mut(), rest) {
            *last = (1 << rest) - 1;
        }
        bits
    }

    /// Adds a place; one beyond the length is ignored.
    pub fn insert(&mut self, place: usize) {
        if let (Some(block), true) = (self.blocks.get_mut(place / 64), place < self.n) {
            *block |= 1 << (place % 64);
        }
    }

    /// Whether a place is in the set.
    pub fn contains(&self, place: usize) -> bool {
        self.blocks.get(place / 64).is_some_and(|block| block & (1 << (place % 64)) != 0)
    }

    /// Keeps what is in both.
    pub fn keep(&mut self, other: &Self) {
        for (block, other) in self.blocks.iter_mut().zip(&other.blocks) {
            *block &= other;
        }
    }

    /// Adds what is in the other.
    pub fn add(&mut self, other: &Self) {
        for (block, other) in self.blocks.iter_mut().zip(&other.blocks) {
            *block |= other;
        }
    }

    /// How many places are in both.
    pub fn n_shared(&self, other: &Self) -> u32 {
        self.blocks.iter().zip(&other.blocks).map(|(block, other)| (block & other).count_ones()).sum()
    }

    /// How many places are in the set.
    pub fn len(&self) -> u32 {
        self.n_shared(self)
    }

    /// Whether the set is empty.
    pub fn is_empty(&self) -> bool {
        self.blocks.iter().all(|block| *block == 0)
    }

    /// The places, in order.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.n).filter(|place| self.contains(*place))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_no_place_beyond_its_length() {
        for n in [0, 1, 63, 64, 65, 130] {
            assert_eq!(Bits::all(n).iter().count(), n, "{n}");
            assert_eq!(Bits::all(n).len() as usize, n, "{n}");
            let mut bits = Bits::none(n);
            bits.insert(n);
            assert!(bits.is_empty(), "{n}");
        }
    }

    #[test]
    fn sets_meet_and_join() {
        let of = |places: &[usize]| {
            let mut bits = Bits::none(100);
            for place in places {
                bits.insert(*place);
            }
            bits
        };
        let (mut met, mut joined) = (of(&[1, 64, 99]), of(&[1]));
        met.keep(&of(&[64, 65, 99]));
        joined.add(&of(&[65]));
        assert_eq!(met, of(&[64, 99]));
        assert_eq!(joined, of(&[1, 65]));
        assert_eq!(met.n_shared(&of(&[99, 2])), 1);
    }
}
