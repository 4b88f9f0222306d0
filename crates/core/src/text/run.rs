//! Runs of numbers: paragraphs as a reader writes them.

/// Numbers as a reader writes them: "4 to 9, 12".
pub fn listed(numbers: &[u16]) -> String {
    let mut runs: Vec<(u16, u16)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => runs.push((*number, *number)),
        }
    }
    let mut words = String::new();
    for (first, last) in runs {
        words.push_str(if words.is_empty() { "" } else { ", " });
        words.push_str(&first.to_string());
        if last > first {
            words.push_str(if last - first == 1 { ", " } else { " to " });
            words.push_str(&last.to_string());
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_numbers_are_joined() {
        #[track_caller]
        fn case(numbers: &[u16], expected: &str) {
            assert_eq!(listed(numbers), expected);
        }
        case(&[], "");
        case(&[7], "7");
        case(&[4, 5], "4, 5");
        case(&[4, 5, 6, 9], "4 to 6, 9");
        case(&[1, 3, 5], "1, 3, 5");
    }
}
