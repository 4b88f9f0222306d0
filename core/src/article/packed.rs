//! The article as the page carries it: postcard's format behind a checksum. The page reads it with a reader of its
//! own that cannot fail, because the checksum says that the bytes are the very ones that were packed and read back
//! whole at build time. Each type says beside itself in which order its fields come (`unpacked!`); one that is out of
//! order stops the build. That weighs a quarter of what serde and postcard would to the same end.

use super::Article;

impl Article {
    /// Unpacks what `build.rs` packed. None if the bytes are not what was packed.
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        let (sum, packed) = bytes.split_first_chunk()?;
        (u32::from_le_bytes(*sum) == checksum(packed)).then(|| Unpack::unpack(&mut Unpacker(packed)))
    }

    /// Packs the article for the page.
    ///
    /// # Errors
    /// None for an article that `build` made; postcard's own otherwise.
    #[cfg(feature = "json")]
    pub fn pack(&self) -> Result<Vec<u8>, String> {
        let packed = postcard::to_allocvec(self).map_err(|error| error.to_string())?;
        let bytes = [checksum(&packed).to_le_bytes().as_slice(), &packed].concat();
        match Self::unpack(&bytes).as_ref() == Some(self) {
            true => Ok(bytes),
            false => {
                Err("The packed article does not read back as it was: some `unpacked!` names its fields in another order than they are declared in".to_owned())
            }
        }
    }
}

/// FNV-1a (<https://www.rfc-editor.org/rfc/rfc9923>): enough against damage; nobody attacks a file with its reader.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum: u32, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// What the page reads back, without a way to fail.
pub(crate) trait Unpack {
    /// Reads the next value.
    fn unpack(from: &mut Unpacker<'_>) -> Self;
}

/// Has a type read back field by field, in the order in which they are declared.
macro_rules! unpacked {
    ($name:ident { $($field:tt),+ $(,)? }) => {
        impl $crate::article::packed::Unpack for $name {
            fn unpack(from: &mut $crate::article::packed::Unpacker<'_>) -> Self {
                Self { $($field: $crate::article::packed::Unpack::unpack(from)),+ }
            }
        }
    };
}

pub(crate) use unpacked;

/// What is not read yet.
pub(crate) struct Unpacker<'a>(&'a [u8]);

/// Bytes that `pack` has not tried come here, and then no page is built.
#[expect(clippy::panic, reason = "stops the build; the page never comes here")]
fn unknown() -> ! {
    panic!("the packed article ends early, or is not text where there should be text")
}

impl<'a> Unpacker<'a> {
    #[inline(never)]
    fn byte(&mut self) -> u8 {
        let Some((byte, rest)) = self.0.split_first() else { unknown() };
        self.0 = rest;
        *byte
    }

    /// Seven bits a byte, the lowest first, as long as the eighth is set.
    #[inline(never)]
    fn number(&mut self) -> u64 {
        let mut number = 0;
        let mut shift = 0;
        loop {
            let byte = self.byte();
            number |= u64::from(byte & 127) << shift;
            if byte < 128 {
                return number;
            }
            shift += 7;
        }
    }

    fn length(&mut self) -> usize {
        usize::try_from(self.number()).unwrap_or(usize::MAX)
    }

    #[inline(never)]
    fn text(&mut self) -> &'a str {
        let length = self.length();
        let Some((text, rest)) = self.0.split_at_checked(length) else { unknown() };
        self.0 = rest;
        std::str::from_utf8(text).unwrap_or_else(|_| unknown())
    }

    /// The member of a closed list, by its place in it.
    #[inline(never)]
    pub(crate) fn member<T: Copy>(&mut self, all: &[T]) -> T {
        let place = usize::from(self.byte());
        all.get(place).copied().unwrap_or_else(|| unknown())
    }
}

impl Unpack for bool {
    fn unpack(from: &mut Unpacker<'_>) -> Self {
        from.byte() != 0
    }
}

impl Unpack for u8 {
    fn unpack(from: &mut Unpacker<'_>) -> Self {
        from.byte()
    }
}

impl Unpack for u16 {
    fn unpack(from: &mut Unpacker<'_>) -> Self {
        Self::try_from(from.number()).unwrap_or_default()
    }
}

impl Unpack for i64 {
    /// Zigzag: the lowest bit is the sign.
    fn unpack(from: &mut Unpacker<'_>) -> Self {
        let number = from.number();
        (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
    }
}

impl Unpack for char {
    fn unpack(from: &mut Unpacker<'_>) -> Self {
        from.text().chars().next().unwrap_or_default()
    }
}

impl Unpack for String {
    #[inline(never)]
    fn unpack(from: &mut Unpacker<'_>) -> Self {
        from.text().to_owned()
    }
}

impl<T: Unpack> Unpack for Option<T> {
    fn unpack(from: &mut Unpacker<'_>) -> Self {
        (from.byte() != 0).then(|| T::unpack(from))
    }
}

impl<T: Unpack> Unpack for Vec<T> {
    #[inline(never)]
    fn unpack(from: &mut Unpacker<'_>) -> Self {
        let n = from.length();
        let mut all = Self::with_capacity(n);
        for _ in 0..n {
            all.push(T::unpack(from));
        }
        all
    }
}

impl<T: Unpack, U: Unpack> Unpack for (T, U) {
    fn unpack(from: &mut Unpacker<'_>) -> Self {
        (T::unpack(from), U::unpack(from))
    }
}

#[cfg(all(test, feature = "json"))]
mod tests {
    use super::*;
    use crate::article::{About, Figure, Force, PartialDate, Unit};

    #[test]
    fn what_is_packed_reads_back_and_damage_is_seen() {
        let about =
            About { headline: "é中".into(), date: PartialDate { year: 2026, month: 1, day: 0 }, ..About::default() };
        let article = Article { about, folds: vec![('é', "e".into())], ..Article::default() };
        let bytes = article.pack().unwrap_or_default();
        assert_eq!(Article::unpack(&bytes), Some(article));
        for n in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged.truncate(n);
            assert_eq!(Article::unpack(&damaged), None, "cut off at {n}");
            damaged.extend(bytes.iter().skip(n).map(|byte| byte ^ 1));
            assert_eq!(Article::unpack(&damaged), None, "changed from {n}");
        }
    }

    #[test]
    fn every_sort_of_value_reads_back() {
        #[track_caller]
        fn case<T: serde::Serialize + Unpack + PartialEq + std::fmt::Debug>(value: &T) {
            let packed = postcard::to_allocvec(value).unwrap_or_default();
            assert_eq!(&T::unpack(&mut Unpacker(&packed)), value);
        }
        case(&(true, (false, (200_u8, (127_u16, (128_u16, u16::MAX))))));
        case(&((0_i64, -1_i64), (i64::MIN, i64::MAX)));
        case(&((String::new(), "x".repeat(300)), 'é'));
        case(&((None::<u16>, Some(Some(5_u16))), vec![None, Some(String::from("a"))]));
        case(&Force::ALL.to_vec());
        let figure = Figure {
            thousandths: -6_100,
            unit: Unit::Units,
            approximate: true,
            at_most: false,
            printed: "a".into(),
            label: "b".into(),
        };
        case(&vec![figure]);
    }
}
