//! The article as the page carries it: [postcard](https://postcard.jamesmunns.com)'s format, then a checksum, so that
//! a damaged file is an error and never an article with other words.

use crc::{CRC_32_ISCSI, Crc, NoTable};

use super::{Article, CAN_BE_SEVERAL};

/// Without a table: 44 kB are summed in less than a millisecond, and the table would weigh 1.1 kB.
const CHECKSUM: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISCSI);

impl Article {
    /// Reads what [`pack`](Self::pack) wrote. None if the bytes are anything else.
    #[must_use]
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        let (packed, sum) = bytes.split_last_chunk()?;
        if CHECKSUM.checksum(packed) != u32::from_le_bytes(*sum) {
            return None;
        }
        let (mut article, mut rest): (Self, _) = postcard::take_from_bytes(packed).ok()?;
        if CAN_BE_SEVERAL && !rest.is_empty() {
            (article.members, rest) = postcard::take_from_bytes(rest).ok()?;
        }
        rest.is_empty().then_some(article)
    }

    /// Packs the article for the page.
    ///
    /// # Errors
    /// Postcard's own; none for an article that `build` made.
    pub fn pack(&self) -> Result<Vec<u8>, postcard::Error> {
        let mut bytes = postcard::to_allocvec(self)?;
        if self.has_members() {
            bytes.extend(postcard::to_allocvec(&self.members)?);
        }
        bytes.extend(CHECKSUM.checksum(&bytes).to_le_bytes());
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{About, Member, PartialDate, Voice, VoiceId, VoiceKind};
    use proptest::prelude::*;

    fn article() -> Article {
        let about =
            About { headline: "é中".into(), date: PartialDate { year: 2026, month: 1, day: 0 }, ..About::default() };
        let voice = Voice {
            id: "a".into(),
            name: "x".repeat(300),
            kind: VoiceKind::Outlet,
            party: Some(VoiceId(u16::MAX)),
            role: None,
            open: vec![String::new()],
            evidence: Vec::new(),
        };
        Article { about, voices: vec![voice], folds: vec![('é', "e".into())], ..Article::default() }
    }

    #[test]
    fn what_is_packed_reads_back_and_damage_is_seen() {
        let several = Article { members: vec![Member { slug: "a".into(), ..Member::default() }; 2], ..article() };
        assert_eq!(Article::unpack(&several.pack().unwrap()), Some(several));
        let article = article();
        let bytes = article.pack().unwrap();
        assert_eq!(Article::unpack(&bytes), Some(article));
        for n in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged.truncate(n);
            assert_eq!(Article::unpack(&damaged), None, "cut off at {n}");
            damaged.extend(bytes.iter().skip(n).map(|byte| byte ^ 1));
            assert_eq!(Article::unpack(&damaged), None, "changed from {n}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn damage_of_any_kind_is_seen(
            places in prop::collection::vec((any::<prop::sample::Index>(), 1..=u8::MAX), 0..4),
            cut in any::<prop::sample::Index>(),
            more in prop::collection::vec(any::<u8>(), 0..9),
        ) {
            let whole = article().pack().unwrap();
            let mut bytes = whole.clone();
            for (place, change) in places {
                let place = place.index(bytes.len());
                bytes[place] ^= change;
            }
            bytes.truncate(cut.index(whole.len() + 1));
            bytes.extend(more);
            prop_assert_eq!(Article::unpack(&bytes).is_some(), bytes == whole);
        }

        #[test]
        fn noise_is_no_article(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            prop_assert_eq!(Article::unpack(&bytes), None);
        }
    }
}
