//! Letters: what words are made of.

/// Letters, digits and what is written on them: what a whole word is made of.
pub(crate) fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || is_mark(letter)
}

/// The ends of lines and paragraphs that are no controls.
pub(crate) const fn is_line_end(letter: char) -> bool {
    matches!(letter, '\u{2028}' | '\u{2029}')
}

pub(super) const fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’')
}

/// What is written on a letter or joins two, where Unicode does not count it as a letter. The whole table weighs
/// 6.8 kB in the page, so these are the marks of the scripts that newspapers are printed in.
pub(super) const fn is_mark(letter: char) -> bool {
    match letter {
        '\u{300}'..='\u{36f}' // accents, as a decomposed text writes them after their letter
        | '\u{591}'..='\u{5af}' // Hebrew
        | '\u{e47}'..='\u{e4e}' // Thai
        | '\u{ec8}'..='\u{ece}' // Lao
        | '\u{1037}'..='\u{103a}' // Burmese
        | '\u{17c9}'..='\u{17d3}' // Khmer
        | '\u{3099}' | '\u{309a}' // Japanese
        | '\u{ad}' | '\u{200c}' | '\u{200d}' => true, // soft hyphen, non-joiner, joiner
        // The scripts of India stand in blocks of 128, laid out alike: the dot below and the sign for no vowel.
        '\u{900}'..='\u{d7f}' => matches!(letter as u32 % 128, 0x3c | 0x4d),
        _ => false,
    }
}
