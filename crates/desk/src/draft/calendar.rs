//! Days, counted from 1 January 1970: which day of the week one is, and which day is today.

use std::time::{SystemTime, UNIX_EPOCH};

use readout_core::article::PartialDate;

/// The number of a whole date's day, in the calendar of today.
pub(crate) fn days(date: PartialDate) -> Option<i64> {
    if date.day == 0 || date.month == 0 {
        return None;
    }
    // A year that begins in March has its leap day at its end.
    let (year, month) = (i64::from(date.year) - i64::from(date.month < 3), (i64::from(date.month) + 9) % 12);
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * month + 2) / 5 + i64::from(date.day) - 1;
    Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
}

/// The date of a day's number.
pub(crate) fn date(days: i64) -> Option<PartialDate> {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let (day, month) = (of_year - (153 * month + 2) / 5 + 1, if month < 10 { month + 3 } else { month - 9 });
    let year = year + era * 400 + i64::from(month <= 2);
    Some(PartialDate { year: year.try_into().ok()?, month: month.try_into().ok()?, day: day.try_into().ok()? })
}

/// Today, by the clock of this machine.
pub(crate) fn today() -> Option<PartialDate> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    date(i64::try_from(seconds / 86_400).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_are_one() {
        #[track_caller]
        fn case(text: &str, expected: i64) {
            let parsed = PartialDate::parse(text).unwrap();
            assert_eq!((days(parsed), date(expected)), (Some(expected), Some(parsed)), "{text}");
        }
        case("1970-01-01", 0);
        case("1969-12-31", -1);
        case("2000-02-29", 11_016);
        case("2026-01-16", 20_469);
    }
}
