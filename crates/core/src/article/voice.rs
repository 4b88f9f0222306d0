//! A voice: whoever can act, say or report. Parties, documents, speakers and outlets in one list.

use serde::{Deserialize, Serialize};

use super::Evidence;
use crate::closed_list::closed_list;

/// Place of a voice in [`Article::voices`](super::Article::voices).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
pub struct VoiceId(pub u16);

/// Whoever can act, say or report.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Voice {
    /// Stable identifier, used in addresses.
    pub id: String,
    /// Name, or a description where the article gives none.
    pub name: String,
    /// What sort of voice.
    pub kind: VoiceKind,
    /// The party it speaks for, or for a party the group of parties that it is a member of. A joint text, a scholar and
    /// an outlet speak for none.
    pub party: Option<VoiceId>,
    /// Role, institution or, for a party, its adjective.
    pub role: Option<String>,
    /// What the article leaves open about it.
    pub open: Vec<String>,
    /// Where the article says who or what this is.
    pub evidence: Vec<Evidence>,
}

closed_list! {
    /// What sort of voice.
    pub enum VoiceKind {
        /// A side of the meeting.
        Party => "party", "Party";
        /// A text of several parties.
        JointText => "joint-statement", "Joint statement";
        /// An agreement in articles, binding under international law, of several parties.
        Treaty => "treaty", "Treaty";
        /// A ministry's release.
        Release => "release", "Release";
        /// One party's statement.
        Statement => "statement", "Statement";
        /// A post on a social network.
        Post => "post", "Post";
        /// A person with a name.
        Person => "person", "Person";
        /// A person whose name the article does not give.
        Unnamed => "unnamed", "Person, name not stated";
        /// Several people.
        Group => "group", "Group";
        /// An institution, a company or several, an association.
        Organisation => "organisation", "Organisation";
        /// A newspaper, agency or broadcaster.
        Outlet => "outlet", "Outlet";
    }
}

impl Voice {
    /// What stands beside its name. Whoever has no name is called by role and institution already.
    pub fn role_beside_name(&self) -> Option<&str> {
        self.role.as_deref().filter(|_| self.kind != VoiceKind::Unnamed)
    }
}

impl VoiceKind {
    /// Is a text of several parties.
    #[must_use]
    pub const fn is_joint(self) -> bool {
        matches!(self, Self::JointText | Self::Treaty)
    }

    /// Is a text that others give or report.
    #[must_use]
    pub const fn is_document(self) -> bool {
        matches!(self, Self::JointText | Self::Treaty | Self::Release | Self::Statement | Self::Post)
    }
}
