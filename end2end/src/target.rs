//! Something in the page, called by what it is and what it says, within something else.

use std::fmt;

use serde_json::{Value, json};

/// A role and a name, and what it lies in. Names match whole or without the count at their end;
/// a name ending in "…" matches the start.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    path: Vec<(&'static str, Option<String>)>,
}

impl Target {
    /// Anything of this role.
    pub(crate) fn any(role: &'static str) -> Self {
        Self { path: vec![(role, None)] }
    }

    /// What has this role and this name.
    pub(crate) fn named(role: &'static str, name: &str) -> Self {
        Self { path: vec![(role, Some(name.to_owned()))] }
    }

    /// The same, but inside of `outer`.
    #[must_use]
    pub(crate) fn within(self, outer: Self) -> Self {
        Self { path: [outer.path, self.path].concat() }
    }

    /// As locate.js takes it.
    pub(crate) fn json(&self) -> Value {
        self.path.iter().map(|(role, name)| json!({ "role": role, "name": name })).collect()
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, (role, name)) in self.path.iter().rev().enumerate() {
            let joint = if place == 0 { "the " } else { " in the " };
            match name {
                Some(name) => write!(f, "{joint}{role} \"{name}\"")?,
                None => write!(f, "{joint}{role}")?,
            }
        }
        Ok(())
    }
}
