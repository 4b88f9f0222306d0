//! Short lists in order: each member once, or by a key.

/// The members in ascending order, each once. Made for lists of a few: sorting them would put the whole of the standard
/// library's sorting into the page once for each type, 1 kB each.
pub(crate) fn distinct<T: Ord + Copy>(members: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut ordered = Vec::new();
    for member in members {
        if let Err(place) = ordered.binary_search(&member) {
            ordered.insert(place, member);
        }
    }
    ordered
}

/// The members by their keys, ascending, and those of equal keys as they came; made for short lists as well.
pub(crate) fn in_order<T, K: Ord>(members: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut ordered: Vec<(K, T)> = Vec::new();
    for member in members {
        let key = key(&member);
        let place = ordered.partition_point(|(other, _)| *other <= key);
        ordered.insert(place, (key, member));
    }
    ordered.into_iter().map(|(_, member)| member).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_stand_in_order_once() {
        for (members, expected) in [(vec![], vec![]), (vec![3, 1, 3, 2, 1], vec![1, 2, 3]), (vec![1, 2], vec![1, 2])] {
            assert_eq!(distinct(members), expected);
        }
    }

    #[test]
    fn members_of_equal_keys_stand_as_they_came() {
        for (members, expected) in [("", ""), ("banana", "aaabnn"), ("AbaB", "AabB")] {
            let ordered: String = in_order(members.chars(), char::to_ascii_lowercase).into_iter().collect();
            assert_eq!(ordered, expected);
        }
    }
}
