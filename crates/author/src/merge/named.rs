//! Topics, products and dialogues of several articles: what has the same identifier and label is one.

use readout_core::article::Named;

/// Those of all articles so far.
#[derive(Default)]
pub(super) struct Pool(pub(super) Vec<Named>);

impl Pool {
    /// Takes up an article's; gives the place of each. An identifier that another thing has already gets the article's
    /// folder behind it.
    pub(super) fn add(&mut self, named: &[Named], slug: &str) -> Vec<u16> {
        let place = |it: &Named| {
            let place = self.0.iter().position(|other| other == it).unwrap_or_else(|| {
                let is_taken = self.0.iter().any(|other| other.id == it.id);
                self.0.push(Named { id: apart(&it.id, slug, is_taken), label: it.label.clone() });
                self.0.len() - 1
            });
            u16::try_from(place).unwrap_or_default()
        };
        named.iter().map(place).collect()
    }
}

/// An identifier, kept apart where it `is_taken`.
pub(super) fn apart(id: &str, slug: &str, is_taken: bool) -> String {
    if is_taken { format!("{id}.{slug}") } else { id.to_owned() }
}
