//! Short lists in order, each member once.

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_stand_in_order_once() {
        for (members, expected) in [(vec![], vec![]), (vec![3, 1, 3, 2, 1], vec![1, 2, 3]), (vec![1, 2], vec![1, 2])] {
            assert_eq!(distinct(members), expected);
        }
    }
}
