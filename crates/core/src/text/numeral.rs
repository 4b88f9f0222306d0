//! Numbers as people write them. One point or comma before exactly three digits can be a thousand's or a decimal's;
//! whatever else is a number can be only one.

use super::plain::plain;

/// A number as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Numeral {
    /// The digits before the decimals.
    pub(crate) whole: String,
    /// The decimals.
    pub(crate) decimals: String,
    /// What stands before the decimals.
    pub(crate) sign: Option<char>,
    /// The sign can as well stand between thousands: then the other number is `whole` and `decimals` in one.
    pub(crate) is_doubtful: bool,
}

/// The number that a text is; none if it is anything else.
pub(crate) fn numeral(text: &str) -> Option<Numeral> {
    let (mut groups, mut signs) = (vec![String::new()], Vec::new());
    for letter in text.chars().map(plain) {
        match separator(letter) {
            Some(sign) => {
                signs.push(sign);
                groups.push(String::new());
            }
            None if letter.is_ascii_digit() => groups.last_mut()?.push(letter),
            None => return None,
        }
    }
    let rest = groups.pop()?;
    let first = groups.first().map_or(0, String::len);
    let whole = groups.concat();
    let Some((last, before)) = signs.split_last() else { return whole_number(rest) };
    if before.is_empty() && is_decimal(*last) {
        let is_doubtful = is_either(*last) && rest.len() == 3 && whole.bytes().any(|digit| digit != b'0');
        // Behind a comma four digits are neither a group nor how decimals are written here.
        let is_empty = whole.is_empty() && rest.is_empty();
        let is_number = !is_empty && (*last != ',' || rest.len() <= 3);
        return is_number.then_some(Numeral { whole, decimals: rest, sign: Some(*last), is_doubtful });
    }
    let groups: Vec<usize> = groups.iter().skip(1).map(String::len).collect();
    let are_threes = (1..=3).contains(&first) && groups.iter().all(|group| *group == 3);
    let sign = before.first().unwrap_or(last);
    let is_one_sign = before.iter().all(|other| other == sign) && *sign != '٫';
    if is_one_sign && sign != last && is_decimal(*last) && are_threes {
        return Some(Numeral { whole, decimals: rest, sign: Some(*last), is_doubtful: false });
    }
    // As India writes them: 1,00,000.
    let are_twos = *sign == ',' && first <= 2 && groups.iter().all(|group| *group == 2) && first > 0;
    let is_grouped = is_one_sign && sign == last && rest.len() == 3 && (are_threes || are_twos);
    is_grouped.then(|| whole_number(whole + &rest)).flatten()
}

fn whole_number(whole: String) -> Option<Numeral> {
    (!whole.is_empty()).then(|| Numeral { whole, ..Numeral::default() })
}

/// The number with which a text begins: its length in bytes, and its digits as they are compared. What stands between
/// thousands is dropped. In a search a number that can be two keeps its point, and a space can stand between thousands.
pub(super) fn number(text: &str, is_search: bool) -> (usize, String) {
    let (mut groups, mut signs, mut len) = (vec![String::new()], Vec::new(), 0);
    while let Some(raw) = text.get(len..).and_then(|rest| rest.chars().next()) {
        let letter = plain(raw);
        let after = text.get(len + raw.len_utf8()..).unwrap_or_default();
        if let (true, Some(group)) = (letter.is_ascii_digit(), groups.last_mut()) {
            group.push(letter);
        } else if let Some(sign) = separator(letter).filter(|sign| goes_on(*sign, raw, after, &groups, is_search)) {
            signs.push(sign);
            groups.push(String::new());
        } else {
            break;
        }
        len += raw.len_utf8();
    }
    (len, folded(&groups, &signs, is_search))
}

/// Whether a number goes on behind a sign.
fn goes_on(sign: char, raw: char, after: &str, groups: &[String], is_search: bool) -> bool {
    let n = after.chars().map(plain).take_while(char::is_ascii_digit).count();
    let are_groups = groups.first().is_some_and(|it| it.len() <= 3) && groups.iter().skip(1).all(|it| it.len() == 3);
    match sign {
        '_' => false,
        // A common space stands between words as well.
        ' ' => n == 3 && are_groups && (is_search || !matches!(raw, ' ' | '\t')),
        _ => n > 0,
    }
}

fn folded(groups: &[String], signs: &[char], is_search: bool) -> String {
    let Some((rest, groups)) = groups.split_last() else { return String::new() };
    let Some((last, before)) = signs.split_last() else { return rest.clone() };
    let with_point = [&groups.concat(), ".", rest].concat();
    let whole = [&groups.concat(), rest.as_str()].concat();
    match before.first() {
        None if *last == ',' => {
            if rest.len() < 3 || (is_search && rest.len() == 3) {
                with_point
            } else {
                whole
            }
        }
        None if is_decimal(*last) => with_point,
        Some(sign) if before.iter().all(|other| other == sign) && sign != last && is_decimal(*last) => with_point,
        // A date or a version.
        Some('.') if groups.iter().skip(1).chain([rest]).any(|group| group.len() != 3) => {
            groups.iter().chain([rest]).map(String::as_str).collect::<Vec<_>>().join(".")
        }
        _ => whole,
    }
}

/// A sign between digits, the same one for all its forms.
const fn separator(letter: char) -> Option<char> {
    match letter {
        '.' | ',' | ' ' | '_' => Some(letter),
        '\'' | '’' | '\u{2bc}' => Some('\''),
        '٬' => Some('٬'),
        '٫' | '·' => Some('٫'),
        _ => None,
    }
}

/// Can stand before decimals.
const fn is_decimal(sign: char) -> bool {
    is_either(sign) || sign == '٫'
}

/// Can stand before decimals and between thousands.
const fn is_either(sign: char) -> bool {
    matches!(sign, '.' | ',')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "1000|5": the digits before the decimals and the decimals; "?" where it can be another number too.
    #[track_caller]
    fn case(text: &str, expected: Option<&str>) {
        let shown = numeral(text).map(|it| {
            let doubt = if it.is_doubtful { "?" } else { "" };
            [&it.whole, "|", &it.decimals, doubt].concat()
        });
        assert_eq!(shown.as_deref(), expected, "{text:?}");
    }

    #[test]
    fn report_4_what_can_be_one_number_only_is_taken() {
        for (text, expected) in [
            ("49000", "49000|"),
            ("6.1", "6|1"),
            ("6,1", "6|1"),
            ("6,12", "6|12"),
            (".5", "|5"),
            (",5", "|5"),
            ("5.", "5|"),
            ("6.1250", "6|1250"),
            ("0.125", "0|125"),
            ("0,125", "0|125"),
            ("49 000", "49000|"),
            ("49\u{a0}000", "49000|"),
            ("49\u{202f}000", "49000|"),
            ("49\u{2009}000", "49000|"),
            ("1'000", "1000|"),
            ("1’000", "1000|"),
            ("1_000", "1000|"),
            ("1 000 000", "1000000|"),
            ("1,000,000", "1000000|"),
            ("1.000.000", "1000000|"),
            ("1.000,50", "1000|50"),
            ("1,000.50", "1000|50"),
            ("1 000,5", "1000|5"),
            ("1'000.5", "1000|5"),
            ("1.000.000,5", "1000000|5"),
            ("1,00,000", "100000|"),
            ("12,34,567", "1234567|"),
            ("４９，０００，０００", "49000000|"),
            ("６．１", "6|1"),
            ("٦٫١", "6|1"),
            ("٤٩٬٠٠٠", "49000|"),
            ("۱٬۰۰۰٫۵", "1000|5"),
            ("6·1", "6|1"),
        ] {
            case(text, Some(expected));
        }
    }

    #[test]
    fn report_4_what_can_be_two_numbers_is_in_doubt() {
        for (text, expected) in [
            ("49.000", "49|000?"),
            ("25,000", "25|000?"),
            ("1,234", "1|234?"),
            ("４９．０００", "49|000?"),
            ("1000.000", "1000|000?"),
            ("1000,000", "1000|000?"),
        ] {
            case(text, Some(expected));
        }
    }

    #[test]
    fn report_4_what_is_no_number_is_none() {
        for text in [
            "",
            ".",
            ",",
            "x",
            "1e9",
            "∞",
            "½",
            "1.2.3",
            "4,9000",
            "49 00",
            "4 9000",
            "1,0,0",
            "1 000'000",
            "1.000.00",
            "1,000,00",
            "1,000.000.000",
            "1  000",
            "1 00,5",
            ",000,000",
            "1٫2٫3",
            "1.000.",
            "12 34 567",
        ] {
            case(text, None);
        }
    }
}
