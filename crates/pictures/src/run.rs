//! Words that look alike, and the mark before them.

/// A few words that look alike. A space comes before them, but not before a comma or a full stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// How heavy.
    pub weight: Weight,
    /// In which colour.
    pub hue: Hue,
    /// What stands before the first word, on its line.
    pub mark: Option<Mark>,
}

/// A cut of the font.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// For people's words.
    Regular,
    /// For ours.
    Bold,
    /// For what is not stated.
    Italic,
}

/// A role of colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hue {
    /// What is read first.
    Text,
    /// What is read after it.
    Quiet,
    /// A party's, by its number from 1.
    Party(usize),
}

/// What stands before words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A party's shape: disc, square, triangle, lozenge.
    Party(usize),
    /// A line that says how firm.
    Firm(Firmness),
}

/// How firm, as a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Firmness {
    /// Undertaken.
    Solid,
    /// Rests on another.
    Dashed,
    /// Wished.
    Dotted,
}

impl Run {
    /// Plain words.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), weight: Weight::Regular, hue: Hue::Text, mark: None }
    }

    /// Heavier ones.
    pub fn bold(text: impl Into<String>) -> Self {
        Self { weight: Weight::Bold, ..Self::plain(text) }
    }

    /// Less important ones.
    pub fn quiet(text: impl Into<String>) -> Self {
        Self { hue: Hue::Quiet, ..Self::plain(text) }
    }

    /// What is not stated.
    pub fn open(text: impl Into<String>) -> Self {
        Self { weight: Weight::Italic, ..Self::quiet(text) }
    }

    /// A name, in the hue of its party's number and with its shape, if there is one.
    pub fn name(text: impl Into<String>, party: Option<usize>) -> Self {
        let hue = party.map_or(Hue::Text, Hue::Party);
        Self { hue, mark: party.map(Mark::Party), ..Self::bold(text) }
    }
}
