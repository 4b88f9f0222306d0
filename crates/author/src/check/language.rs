//! How dates and numbers are printed, by language: records are in the language of their article.

use super::{File, Problems};

/// What is read in a language.
pub(super) struct Language {
    /// The tag that `article.language` has, without a region.
    tag: &'static str,
    /// January to December.
    pub(super) months: [&'static str; 12],
    /// From Sunday.
    pub(super) weekdays: [&'static str; 7],
    /// One to twelve.
    pub(super) numbers: [&'static str; 12],
    /// Words after a number that multiply it, by their beginnings, the longer ones first.
    pub(super) scales: &'static [(&'static str, i64)],
    /// What stands before decimals.
    pub(super) decimal: char,
    /// What says that a number is a share.
    pub(super) percent: &'static [&'static str],
    /// Words that only join others: alone they stand in every article, and so show nothing.
    pub(super) joints: &'static str,
}

static ALL: [Language; 2] = [
    Language {
        tag: "en",
        months: [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
        weekdays: ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
        numbers: ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
        scales: &[
            ("trillion", 1_000_000_000_000),
            ("billion", 1_000_000_000),
            ("million", 1_000_000),
            ("thousand", 1_000),
        ],
        decimal: '.',
        percent: &["percent", "per cent", "%"],
        joints: "a an the this that these those it its he she they them him her his their we us our you your \
            i me my who whom whose which what there here and or but nor so yet if as than then of in on at by for from to \
            with without into onto upon over under about above below after before between among during through within \
            against toward towards up down out off is are was were be been being am do does did has have had will would \
            shall should can could may might must not no also too very more most such some any all both each other another \
            same",
    },
    Language {
        tag: "de",
        months: [
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
        ],
        weekdays: ["sonntag", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag"],
        numbers: ["eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
        scales: &[
            ("billion", 1_000_000_000_000),
            ("milliarde", 1_000_000_000),
            ("million", 1_000_000),
            ("tausend", 1_000),
        ],
        decimal: ',',
        percent: &["prozent", "%"],
        joints: "der die das den dem des ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene jenes \
            er sie es ihn ihm ihr ihre ihrer ihren ihrem sein seine seiner seinen wir uns unser ich mich mir man wer wem \
            wen was welche welcher welches welchem welchen da hier und oder aber noch so wenn als dann wie dass ob in im an \
            am auf bei beim von vom für aus zu zum zur mit ohne über unter vor nach zwischen während durch gegen um bis seit \
            ist sind war waren sei sein wird werden wurde wurden worden hat haben hatte hatten soll sollen kann können \
            könnte muss müssen mag nicht kein keine keinen auch zu sehr mehr solche solcher alle allen aller beide beiden \
            jede jeder jedes andere anderen sich",
    },
];

pub(super) fn check(file: &File, problems: &mut Problems) {
    let tag = &file.article.language;
    if of_tag(tag).is_none() {
        let tags = ALL.each_ref().map(|it| it.tag).join(", ");
        let expected = format!("a language in which dates and numbers can be read here: {tags}");
        problems.add("article", "article.language", format!("\"{tag}\""), expected);
    }
}

/// "en" and "en-GB" are English.
fn of_tag(tag: &str) -> Option<&'static Language> {
    let tag = tag.split('-').next().unwrap_or_default();
    ALL.iter().find(|it| it.tag.eq_ignore_ascii_case(tag))
}

impl File {
    /// The language of the article, and so of its records.
    pub(super) fn language(&self) -> &'static Language {
        Language::found(&self.article.language)
    }
}

impl Language {
    /// The language of a tag. For one that is not known English: its author is told.
    pub(super) fn found(tag: &str) -> &'static Self {
        let [english, ..] = &ALL;
        of_tag(tag).unwrap_or(english)
    }

    /// Whether a word only joins others.
    pub(super) fn is_joint(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        self.joints.split_whitespace().any(|other| other == word)
    }

    /// The first number of a text, in thousandths: "49,000", "6.1 percent" and "$750 billion" are 49,000,000, 6,100 and
    /// 750,000,000,000,000.
    pub(super) fn first_number(&self, text: &str) -> Option<i64> {
        let Some(start) = text.find(|letter: char| letter.is_ascii_digit()) else { return self.first_word(text) };
        let number = text.get(start..)?;
        let is_of_number = |letter: char| letter.is_ascii_digit() || letter == ',' || letter == '.';
        let end = number.find(|letter: char| !is_of_number(letter)).unwrap_or(number.len());
        let after = number.get(end..)?.trim_start().to_lowercase();
        let scale = self.scales.iter().find(|(word, _)| after.starts_with(word)).map_or(1, |(_, times)| *times);
        let group = if self.decimal == ',' { '.' } else { ',' };
        let number = number.get(..end)?.trim_end_matches(['.', ',']).replace(group, "");
        let (whole, decimals) = number.split_once(self.decimal).unwrap_or((&number, ""));
        let decimals = format!("{decimals:0<3}");
        format!("{whole}{}", decimals.get(..3)?).parse::<i64>().ok()?.checked_mul(scale)
    }

    /// "over ten years" has no digit in it.
    fn first_word(&self, text: &str) -> Option<i64> {
        let place = |word: &str| self.numbers.iter().position(|it| word.eq_ignore_ascii_case(it));
        let n = text.split(|letter: char| !letter.is_alphabetic()).find_map(place)?;
        i64::try_from(n + 1).ok().map(|n| n * 1000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_number_is_read_as_printed() {
        #[track_caller]
        fn case(tag: &str, text: &str, expected: Option<i64>) {
            assert_eq!(Language::found(tag).first_number(text), expected, "{text}");
        }
        case("en", "up to 49,000 Chinese EVs", Some(49_000_000));
        case("en", "6.1 percent", Some(6_100));
        case("en", "approximately 15 percent.", Some(15_000));
        case("en", "the 51st state", Some(51_000));
        case("en", "none", None);
        case("en", "$750 billion", Some(750_000_000_000_000));
        case("en-GB", "1.5 million vehicles", Some(1_500_000_000));
        case("en", "by ten years", Some(10_000));
        case("en", "a tense week", None);
        case("de", "3,5 Millionen Schweizer Franken", Some(3_500_000_000));
        case("de", "1.200 Stück", Some(1_200_000));
        case("de", "2 Billionen", Some(2_000_000_000_000_000));
    }
}
