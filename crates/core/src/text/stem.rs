//! What titles have in common: "Launch a dialogue on energy" and "Launch a dialogue on finance".

/// How many bytes titles share at their beginning, in whole words. None where it is not enough for a reader to take
/// them in as one line: three words, and at least as many as the longest rest has.
pub fn stem_of(first: &str, second: &str) -> Option<usize> {
    let mut stem = 0;
    let mut n_shared = 0;
    for (one, other) in first.split_inclusive(' ').zip(second.split_inclusive(' ')) {
        if one != other || !one.ends_with(' ') {
            break;
        }
        stem += one.len();
        n_shared += 1;
    }
    let n_rest = |title: &str| title.get(stem..).map_or(0, |rest| rest.split(' ').count());
    (first != second && n_shared >= 3 && n_shared >= n_rest(first).max(n_rest(second))).then_some(stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_one_line_where_they_share_most_of_their_words() {
        #[track_caller]
        fn case(first: &str, second: &str, expected: Option<&str>) {
            assert_eq!(stem_of(first, second).map(|stem| &first[..stem]), expected, "{first} / {second}");
        }
        case("Drop tariffs on Canadian peas", "Drop tariffs on Canadian lobster", Some("Drop tariffs on Canadian "));
        case("Measures on Chinese steel products", "Measures on Chinese aluminium", Some("Measures on Chinese "));
        case("Launch a Ministerial Energy Dialogue", "Launch a Financial Working Group", None);
        case("Drop tariffs on peas and on all that is made of them", "Drop tariffs on lobster", None);
        case("One and the same", "One and the same", None);
        case("", "", None);
        case("Ein größeres Haus für Öl", "Ein größeres Haus für Käse", Some("Ein größeres Haus für "));
    }
}
