//! Closed lists: enums whose members own their key (in files and addresses) and the words readers see.

/// Declares an enum with `ALL` in reading order, `key()`, `label()` and `from_key()`.
///
/// The key is also its serde name, so that a data file and an address spell it alike.
macro_rules! closed_list {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident { $( $(#[$member_attribute:meta])* $member:ident => $key:literal, $label:literal; )+ }
    ) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $( $(#[$member_attribute])* #[serde(rename = $key)] $member, )+
        }

        impl $name {
            /// Every member, in the order readers see them.
            pub const ALL: &'static [Self] = &[ $( Self::$member, )+ ];

            /// The name in files and addresses.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $( Self::$member => $key, )+ }
            }

            /// The words readers see.
            #[must_use]
            pub const fn label(self) -> &'static str {
                match self { $( Self::$member => $label, )+ }
            }

            /// The member of that key.
            #[must_use]
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|member| member.key() == key)
            }
        }
    };
}

pub(crate) use closed_list;
