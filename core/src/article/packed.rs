//! The article as the page carries it: postcard's format behind a checksum. The page reads it with a reader of its
//! own that cannot fail, because the checksum says that the bytes are the very ones that were packed and read back
//! whole at build time: a third of the weight of one that can.

use serde::Deserialize as _;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer as _, SeqAccess, VariantAccess, Visitor,
    value::U32Deserializer,
};
use serde::forward_to_deserialize_any;

use super::Article;

impl Article {
    /// Unpacks what `build.rs` packed. None if the bytes are not what was packed.
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        let (sum, packed) = bytes.split_first_chunk()?;
        if u32::from_le_bytes(*sum) != checksum(packed) {
            return None;
        }
        let Ok(article) = Self::deserialize(&mut Unpacker(packed));
        Some(article)
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
                Err("The packed article does not read back as it was: `packed.rs` and its types differ".to_owned())
            }
        }
    }
}

/// FNV-1a (<https://www.rfc-editor.org/rfc/rfc9923>): enough against damage; nobody attacks a file with its reader.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum: u32, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// What is not read yet.
struct Unpacker<'a>(&'a [u8]);

/// There is no error.
#[derive(Debug)]
enum Never {}

impl std::fmt::Display for Never {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl Error for Never {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        unknown()
    }
}

/// Only a type that `pack` has not tried comes here, and then no page is built.
#[expect(clippy::panic, reason = "stops the build; the page never comes here")]
fn unknown() -> ! {
    panic!("the packed article has something that `packed.rs` does not know")
}

impl<'a> Unpacker<'a> {
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
}

impl<'de> Deserializer<'de> for &mut Unpacker<'de> {
    type Error = Never;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Never> {
        unknown()
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_bool(self.byte() != 0)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u8(self.byte())
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u16(u16::try_from(self.number()).unwrap_or_default())
    }

    /// Zigzag: the lowest bit is the sign.
    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let number = self.number();
        visitor.visit_i64((number >> 1).cast_signed() ^ -(number & 1).cast_signed())
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_char(self.text().chars().next().unwrap_or_default())
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_str(self.text())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        match self.byte() {
            0 => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let n = self.length();
        visitor.visit_seq(Items { from: self, n })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_enum(self)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 u32 u64 f32 f64 str bytes byte_buf unit unit_struct tuple_struct map identifier ignored_any
    }
}

/// The items of a list.
struct Items<'b, 'a> {
    from: &'b mut Unpacker<'a>,
    n: usize,
}

impl<'a> SeqAccess<'a> for Items<'_, 'a> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'a>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
        if self.n == 0 {
            return Ok(None);
        }
        self.n -= 1;
        seed.deserialize(&mut *self.from).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.n)
    }
}

/// The fields of a record: as many as are asked for.
struct Fields<'b, 'a>(&'b mut Unpacker<'a>);

impl<'a> SeqAccess<'a> for Fields<'_, 'a> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'a>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
        seed.deserialize(&mut *self.0).map(Some)
    }
}

/// The member of a closed list, by its place.
impl<'a> EnumAccess<'a> for &mut Unpacker<'a> {
    type Error = Never;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'a>>(self, seed: V) -> Result<(V::Value, Self), Never> {
        let place: U32Deserializer<Never> = u32::from(self.byte()).into_deserializer();
        seed.deserialize(place).map(|member| (member, self))
    }
}

impl<'a> VariantAccess<'a> for &mut Unpacker<'a> {
    type Error = Never;

    fn unit_variant(self) -> Result<(), Never> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'a>>(self, _: T) -> Result<T::Value, Never> {
        unknown()
    }

    fn tuple_variant<V: Visitor<'a>>(self, _: usize, _: V) -> Result<V::Value, Never> {
        unknown()
    }

    fn struct_variant<V: Visitor<'a>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Never> {
        unknown()
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
        fn case<T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug>(value: &T) {
            let packed = postcard::to_allocvec(value).unwrap_or_default();
            let Ok(read) = T::deserialize(&mut Unpacker(&packed));
            assert_eq!(&read, value);
        }
        case(&(true, false, 200_u8, 127_u16, 128_u16, u16::MAX));
        case(&(0_i64, -1_i64, i64::MIN, i64::MAX));
        case(&(String::new(), "x".repeat(300), 'é'));
        case(&(None::<u16>, Some(Some(5_u16)), vec![None, Some(String::from("a"))]));
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
