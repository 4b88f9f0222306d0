//! How dates and numbers are printed, by language: records are in the language of their article.

use crate::file::File;

/// English words that make a number a ceiling. Where one ends with another, the longer comes first.
pub(crate) const CEILINGS: &str = "up to|at most|at the most|no more than|not more than|a maximum of|maximum of|\
    a limit of|a ceiling of|a cap of|capped at|limited to|not exceed|not exceeding|not to exceed|not above|no higher than";
/// English words that make a number a guess.
pub(crate) const HEDGES: &str = "approximately|about|around|roughly|nearly|almost|some|circa|an estimated|estimated|\
    close to|more or less";
/// English words that make a number the least.
pub(crate) const FLOORS: &str = "at least|no less than|not less than|a minimum of|minimum of|no fewer than|more than|over|\
    exceeding|above|higher than|upwards of";

/// What is read in a language.
#[derive(Debug)]
pub struct Language {
    /// The tag that `article.language` has, without a region.
    pub tag: &'static str,
    /// January to December.
    pub months: [&'static str; 12],
    /// From Sunday.
    pub weekdays: [&'static str; 7],
    /// One to twelve.
    pub numbers: [&'static str; 12],
    /// Words after a number that multiply it, by their beginnings, the longer ones first.
    pub scales: &'static [(&'static str, i64)],
    /// What stands before decimals.
    pub decimal: char,
    /// What says that a number is a share.
    pub percent: &'static [&'static str],
    /// Words that only join others: alone they stand in every article, and so show nothing.
    pub joints: &'static str,
    /// Words before a number that make it the most, with `|` between them.
    pub ceilings: &'static str,
    /// Words before a number that make it the least.
    pub floors: &'static str,
    /// Words before a number that make it a guess.
    pub hedges: &'static str,
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
        ceilings: CEILINGS,
        floors: FLOORS,
        hedges: HEDGES,
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
        ceilings: "bis zu|höchstens|maximal|nicht mehr als|bis auf",
        floors: "mindestens|wenigstens|nicht weniger als|mehr als|über",
        hedges: "etwa|rund|ungefähr|circa|ca|nahezu|fast|knapp",
    },
];

/// "en" and "en-GB" are English.
pub(crate) fn of_tag(tag: &str) -> Option<&'static Language> {
    let tag = tag.split('-').next().unwrap_or_default();
    ALL.iter().find(|it| it.tag.eq_ignore_ascii_case(tag))
}

impl File {
    /// The language of the article, and so of its records.
    pub fn language(&self) -> &'static Language {
        Language::found(&self.article.language)
    }
}

impl Language {
    /// Every language that is read.
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// The language of a tag. For one that is not known English: its author is told.
    pub fn found(tag: &str) -> &'static Self {
        let [english, ..] = &ALL;
        of_tag(tag).unwrap_or(english)
    }

    /// Whether a word only joins others.
    pub fn is_joint(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        self.joints.split_whitespace().any(|other| other == word)
    }

    /// The first number of a text, in thousandths: "49,000", "6.1 percent" and "$750 billion" are 49,000,000, 6,100 and
    /// 750,000,000,000,000.
    pub fn first_number(&self, text: &str) -> Option<i64> {
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
