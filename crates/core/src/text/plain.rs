//! Letters as a plain keyboard writes them: what looks like a digit, a comma or an "a" is one.

/// Where the ten digits of a script begin, for the scripts that newspapers are printed in.
const ZEROS: [char; 17] = [
    '\u{660}',  // Arabic
    '\u{6f0}',  // Persian, Urdu
    '\u{966}',  // Devanagari
    '\u{9e6}',  // Bengali
    '\u{a66}',  // Gurmukhi
    '\u{ae6}',  // Gujarati
    '\u{b66}',  // Odia
    '\u{be6}',  // Tamil
    '\u{c66}',  // Telugu
    '\u{ce6}',  // Kannada
    '\u{d66}',  // Malayalam
    '\u{e50}',  // Thai
    '\u{ed0}',  // Lao
    '\u{f20}',  // Tibetan
    '\u{1040}', // Burmese
    '\u{17e0}', // Khmer
    '\u{ff10}', // full-width
];

/// A letter as a plain keyboard writes it: full-width forms, digits of other scripts, spaces of any width.
pub(crate) fn plain(letter: char) -> char {
    match letter {
        _ if letter.is_ascii_graphic() => letter,
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(letter as u32 - 0xfee0).unwrap_or(letter),
        _ if is_space(letter) => ' ',
        _ => {
            let digit = ZEROS.iter().map(|zero| (letter as u32).wrapping_sub(*zero as u32)).find(|digit| *digit < 10);
            digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(letter)
        }
    }
}

/// A space of any width, or a tab.
pub(crate) const fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

/// The letters that a ligature joins.
pub(crate) const fn joined(letter: char) -> Option<&'static str> {
    match letter {
        '\u{fb00}' => Some("ff"),
        '\u{fb01}' => Some("fi"),
        '\u{fb02}' => Some("fl"),
        '\u{fb03}' => Some("ffi"),
        '\u{fb04}' => Some("ffl"),
        '\u{fb05}' | '\u{fb06}' => Some("st"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn report_16_full_width_and_foreign_digits_are_plain_ones() {
        for (text, expected) in [
            ("６．１％", "6.1%"),
            ("ｃａｎｏｌａ", "canola"),
            ("٤٩٠٠٠", "49000"),
            ("۴۹", "49"),
            ("४९", "49"),
            ("๔๙", "49"),
            ("a\u{a0}b\u{202f}c\u{2009}d\u{3000}e\tf", "a b c d e f"),
            ("é中½²", "é中½²"),
        ] {
            assert_eq!(text.chars().map(plain).collect::<String>(), expected);
        }
    }
}
