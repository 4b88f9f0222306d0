//! The receipt of the last check against the text: which data, which text, how much.

use std::collections::BTreeMap;

use readout_core::article::{Class, Digests, Force};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;

use crate::file::File;
use crate::text::{Verified, sha256};

/// What was checked, and found true.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// SHA-256 of the data file.
    pub data_sha256: String,
    /// SHA-256 of the article's text.
    pub text_sha256: String,
    /// Digests of the text, by which the page tells it from others.
    #[serde(default)]
    pub text: Signature,
    /// Records by kind and class.
    pub counts: BTreeMap<String, usize>,
    /// Spans found byte for byte.
    pub spans: usize,
    /// Quotes found byte for byte.
    pub quotes: usize,
    /// Unquoted words that spans cover.
    pub words_covered: usize,
    /// Unquoted words of the article.
    pub words_unquoted: usize,
}

/// [`Digests`] in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// Of the paragraphs, letter for letter.
    pub letters: String,
    /// Of the paragraphs in plain signs.
    pub words: String,
    /// The starts of each paragraph's in plain signs, one behind the other.
    pub paragraphs: String,
}

impl Signature {
    fn of(text: &str) -> Self {
        let it = Digests::of(text, |text| text.nfc().collect());
        let paragraphs: String = it.paragraphs.iter().map(|it| hex(it)).collect();
        Self { letters: hex(&it.letters), words: hex(&it.words), paragraphs }
    }

    /// As the page carries it. What is no digest is none, and then no text is certified.
    pub fn digests(&self) -> Digests {
        let bytes = |text: &str| -> Vec<u8> {
            let digits: Vec<u32> = text.chars().filter_map(|digit| digit.to_digit(16)).collect();
            digits
                .chunks(2)
                .filter_map(|pair| u8::try_from(pair.iter().fold(0, |sum, it| sum * 16 + it)).ok())
                .collect()
        };
        let whole = |text: &str| <[u8; 32]>::try_from(bytes(text)).unwrap_or_default();
        let paragraphs = bytes(&self.paragraphs);
        let paragraphs = paragraphs.chunks(4).filter_map(|it| it.try_into().ok()).collect();
        Digests { letters: whole(&self.letters), words: whole(&self.words), paragraphs }
    }
}

fn hex(bytes: &[u8]) -> String {
    let halves = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    halves.filter_map(|half| char::from_digit(u32::from(half), 16)).collect()
}

impl Receipt {
    /// Reads what was written to disk.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(json: &str) -> Result<Self, String> {
        serde_json::from_str(json).map_err(|error| error.to_string())
    }

    /// The receipt for a file that was verified.
    pub fn new(json: &str, text: &str, file: &File, verified: &Verified) -> Self {
        Self {
            data_sha256: sha256(json.as_bytes()),
            text_sha256: sha256(text.as_bytes()),
            text: Signature::of(text),
            counts: counts(file),
            spans: verified.n_spans,
            quotes: verified.n_quotes,
            words_covered: verified.words_covered,
            words_unquoted: verified.words_unquoted,
        }
    }

    /// As it is written to disk.
    pub fn write(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

/// Records of a file by kind and class.
pub fn counts(file: &File) -> BTreeMap<String, usize> {
    let of_class = |class: Class| file.commitments.iter().filter(|it| it.force.class() == class).count();
    let mut counts = BTreeMap::from([
        ("commitments, undertaken".to_owned(), of_class(Class::Undertaken)),
        ("commitments, not promised".to_owned(), of_class(Class::NotPromised)),
        ("tariff measures".to_owned(), file.tariffs.len()),
        ("tariff assertions".to_owned(), file.tariffs.iter().map(|it| it.assertions.len()).sum()),
        ("quotes".to_owned(), file.quotes.len()),
        ("events".to_owned(), file.events.len()),
        ("speakers".to_owned(), file.speakers.len()),
        ("documents".to_owned(), file.documents.len()),
        ("outlets".to_owned(), file.outlets.len()),
        ("paragraphs".to_owned(), file.paragraphs.len()),
        ("quoted terms".to_owned(), file.terms.len()),
    ]);
    for it in &file.quotes {
        *counts.entry(format!("quotes, {}", it.kind.key())).or_default() += 1;
    }
    for force in Force::ALL {
        let n = file.commitments.iter().filter(|it| it.force == *force).count();
        if n > 0 {
            counts.insert(format!("force, {}", force.key()), n);
        }
    }
    counts
}
