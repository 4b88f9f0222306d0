//! Who says so: the links from the actor to the article, and the standing that follows from them.

use serde::{Deserialize, Serialize};

use super::{Article, VoiceId};
use crate::closed_list::closed_list;
use crate::distinct::distinct;

/// The ordered links from who is to act to who reports it. Empty: the article's own voice.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
pub struct Attribution(pub Vec<Link>);

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Link {
    /// What this one does.
    pub role: Role,
    /// Who it is.
    pub who: VoiceId,
    /// The reason for carrying it over, where the paragraph does not print it.
    pub carried: Option<String>,
}

closed_list! {
    /// What a link does.
    pub enum Role {
        /// Is to do what the record says.
        Acts => "acts", "Who is to act";
        /// Takes it upon itself.
        Undertakes => "undertakes", "Who undertakes it";
        /// Expects it of the actor.
        Expects => "expects", "Who expects it";
        /// Urges the actor to it.
        Urges => "urges", "Who urges it";
        /// Says so.
        Says => "says", "Who says so";
        /// Asks about it: the question supposes it, and nobody need confirm it.
        Asks => "asks", "In whose question it is supposed";
        /// Is said to have reached it: a consensus, an agreement.
        Reaches => "reaches", "Who is said to have reached it";
        /// Is cited by the one who says so.
        Cited => "cited", "Who is cited for it";
        /// The text in which it stands.
        Gives => "gives", "Published in";
        /// Reports it.
        Reports => "reports", "Who reports it";
    }
}

closed_list! {
    /// How far a record rests on the actor's own word. Follows from the attribution.
    pub enum Standing {
        /// The actor says so.
        OwnWord => "own", "Its own word";
        /// A text of all parties says so.
        JointText => "joint", "Joint statement";
        /// A text of all parties says so, in the words one of them gives.
        JointTextByOneSide => "joint-by-one", "Joint statement, one side’s version";
        /// One side speaks for all of them.
        OneSideForAll => "one-for-all", "One side, for both";
        /// A side says so of what no side does.
        OneSide => "one-side", "One side’s word";
        /// Another side than the actor says so.
        OtherSide => "other", "The other side’s word";
        /// Somebody who speaks for no side says so.
        ThirdParty => "third", "No side’s word";
        /// Nobody is named.
        ArticleVoice => "article", "The article itself";
    }
}

impl Attribution {
    /// Everybody who does this.
    pub fn who(&self, role: Role) -> impl Iterator<Item = VoiceId> {
        self.0.iter().filter(move |link| link.role == role).map(|link| link.who)
    }

    /// The parties who are to act, each once, and whoever is to act for no party.
    #[must_use]
    pub fn actors(&self, article: &Article) -> Vec<VoiceId> {
        distinct(self.who(Role::Acts).map(|actor| article.party_of(actor).unwrap_or(actor)))
    }

    /// Everybody whose word it is, with the parties they speak for: what the facet "who says so" offers.
    #[must_use]
    pub fn sayers(&self, article: &Article) -> Vec<VoiceId> {
        distinct(self.words_of().flat_map(|sayer| [Some(sayer), article.party_of(sayer)]).flatten())
    }

    /// Who speaks: the first whose word it is. A document gives way to who speaks in it.
    #[must_use]
    pub fn speaker(&self) -> Option<VoiceId> {
        self.who(Role::Says).next().or_else(|| self.words_of().next())
    }

    /// How far it rests on the actor's own word.
    #[must_use]
    pub fn standing(&self, article: &Article) -> Standing {
        let actors = self.actors(article);
        let Some(sayer) = self.speaker() else {
            return match self.who(Role::Reports).next() {
                Some(_) => Standing::ThirdParty,
                None => Standing::ArticleVoice,
            };
        };
        if article.voice(sayer).is_some_and(|voice| voice.kind.is_joint()) {
            return match self.who(Role::Gives).any(|giver| article.party_of(giver).is_some()) {
                true => Standing::JointTextByOneSide,
                false => Standing::JointText,
            };
        }
        match article.party_of(sayer) {
            None => Standing::ThirdParty,
            // Where no side acts, nobody speaks of what is their own to do.
            Some(_) if !actors.iter().any(|actor| article.party_of(*actor).is_some()) => Standing::OneSide,
            Some(party) if actors == [party] => Standing::OwnWord,
            Some(party) if actors.contains(&party) => Standing::OneSideForAll,
            Some(_) => Standing::OtherSide,
        }
    }

    fn words_of(&self) -> impl Iterator<Item = VoiceId> {
        use Role::{Asks, Expects, Gives, Says, Undertakes, Urges};
        [Says, Asks, Expects, Urges, Undertakes, Gives].into_iter().flat_map(|role| self.who(role))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Voice, VoiceKind};

    /// 0 and 1 are parties, 2 a joint text, 3 a release of 0, 4 speaks for 1, 5 for nobody, 6 is an outlet, 7 a treaty,
    /// 8 an organisation of no party, 9 one of party 0.
    fn article() -> Article {
        let kinds = [
            (VoiceKind::Party, None),
            (VoiceKind::Party, None),
            (VoiceKind::JointText, None),
            (VoiceKind::Release, Some(0)),
            (VoiceKind::Person, Some(1)),
            (VoiceKind::Person, None),
            (VoiceKind::Outlet, None),
            (VoiceKind::Treaty, None),
            (VoiceKind::Organisation, None),
            (VoiceKind::Organisation, Some(0)),
        ];
        let voices = kinds.map(|(kind, party)| Voice {
            id: String::new(),
            name: String::new(),
            kind,
            party: party.map(VoiceId),
            role: None,
            open: Vec::new(),
            evidence: Vec::new(),
        });
        Article { voices: voices.into(), ..Article::default() }
    }

    #[track_caller]
    fn case(links: &[(Role, u16)], expected: Standing) {
        let link = |&(role, who): &(Role, u16)| Link { role, who: VoiceId(who), carried: None };
        let attribution = Attribution(links.iter().map(link).collect());
        assert_eq!(attribution.standing(&article()), expected);
    }

    #[test]
    fn standing_follows_from_the_links() {
        use Role::{Acts, Asks, Expects, Gives, Reaches, Reports, Says, Undertakes, Urges};
        case(&[(Acts, 1), (Undertakes, 1), (Says, 4)], Standing::OwnWord);
        case(&[(Acts, 1), (Undertakes, 1)], Standing::OwnWord);
        case(&[(Acts, 0), (Acts, 1), (Says, 2)], Standing::JointText);
        case(&[(Acts, 0), (Acts, 1), (Says, 2), (Gives, 3)], Standing::JointTextByOneSide);
        case(&[(Acts, 0), (Acts, 1), (Urges, 4)], Standing::OneSideForAll);
        case(&[(Acts, 0), (Expects, 1), (Says, 4)], Standing::OtherSide);
        case(&[(Says, 4)], Standing::OneSide);
        case(&[(Says, 5)], Standing::ThirdParty);
        case(&[(Acts, 0), (Reaches, 0), (Reaches, 1), (Asks, 5)], Standing::ThirdParty);
        case(&[(Acts, 0), (Says, 5), (Reports, 6)], Standing::ThirdParty);
        case(&[(Acts, 0), (Reports, 6)], Standing::ThirdParty);
        case(&[(Acts, 0)], Standing::ArticleVoice);
        case(&[(Acts, 0), (Says, 7)], Standing::JointText);
        case(&[(Acts, 8), (Says, 2)], Standing::JointText);
        case(&[(Acts, 8), (Says, 4)], Standing::OneSide);
        case(&[(Acts, 9), (Says, 0)], Standing::OwnWord);
        case(&[], Standing::ArticleVoice);
    }
}
