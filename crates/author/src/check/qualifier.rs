//! Qualifiers: words that limit as their kind says, from the paragraph of the record, each once.

use super::english::has;
use super::{File, Problems};
use crate::language::{CEILINGS, FLOORS, HEDGES};
use readout_core::article::QualifierKind;

/// Words of a ceiling that no number follows.
const CAPS: &str = "maximum|limit|limits|limited|cap|capped|ceiling|or less|or fewer|or lower|only|quota|exceed*";
/// Words that make a thing less certain.
const DOUBTS: &str = "preliminary|tentative*|provisional*|estimate*|expect*|possible|possibly|possibility|potential*|\
    probabl*|likely|may|might|could|would|appear*|seem*|willing*|intend*|aim*|hope*|in principle|broadly|largely|\
    generally|partly|partially|reported*|alleged*|suggest*|indicat*|consider*|explor*|wide range|predominat*|predominantly|substantial*|significant*|mostly|mainly|primarily|\
    try|trying|striv*|seek*";
const LAWS: &str = "law|laws|lawful*|legal*|legislat*|regulat*|statut*|constitution*|rule|rules|procedure*|treat*|\
    agreement*|convention*|charter|obligation*|jurisdiction*|court*|act|code|directive*|requirement*|annex|approval";
const MEANS: &str = "through|by|via|using|use of|by means of|with the help of|with the support|in the form of";
const OPEN_LISTS: &str = "include*|including|such as|among*|other|others|for example|for instance|e.g|inter alia|\
    in particular|especially|notably|and so on|etc|and more|as well as|like";
const CONCESSIONS: &str = "despite|although|though|while|whereas|even if|even though|in spite of|notwithstanding|\
    regardless|however|but|yet|nevertheless|nonetheless|albeit|still";
const CONDITIONS: &str = "if|consistent with|in line with|while|with an|covered|once|when|where|whenever|upon|after|until|unless|pending|provided|subject to|in the case|\
    conditional|contingent|as long as|depending|following|to the extent|in exchange|in return";
const DISTANCES: &str = "so called|alleged*|purported*|supposed*|self proclaimed|self styled|claimed|what it calls|\
    what it called|what they call|described as|termed|dubbed|known as";

pub(super) fn check(file: &File, problems: &mut Problems) {
    for statement in file.statements() {
        let own = statement.spans.len().saturating_sub(statement.qualifiers.len());
        let cited: Vec<u16> = statement.spans.iter().take(own).map(|(p, _)| *p).collect();
        for (n, it) in statement.qualifiers.iter().enumerate() {
            let path = format!("{}.qualifiers[{n}]", statement.path);
            if !cited.contains(&it.p) {
                let found = format!("paragraph {}, which no span of the record cites", it.p);
                let expected = "a limit that stands in the paragraph of what it limits";
                problems.add(&statement.owner, format!("{path}.p"), found, expected);
            }
            if statement.qualifiers.iter().take(n).any(|other| other.p == it.p && other.words == it.words) {
                problems.add(&statement.owner, &path, format!("\"{}\" again", it.words), "each limit once");
            }
            if file.is_english() && !is_of_kind(it.kind, &it.words) {
                let found = format!("\"{}\" as \"{}\"", it.words, it.kind.key());
                let expected = "words that limit so, or the kind that these are of; docs/coding.md has examples";
                problems.add(&statement.owner, format!("{path}.kind"), found, expected);
            }
        }
    }
}

/// Whether a word of the kind stands among them.
fn is_of_kind(kind: QualifierKind, words: &str) -> bool {
    match kind {
        QualifierKind::Cap => has(words, CEILINGS) || has(words, CAPS),
        QualifierKind::Hedge => has(words, HEDGES) || has(words, DOUBTS),
        QualifierKind::LegalProviso => has(words, LAWS),
        QualifierKind::Means => has(words, MEANS),
        QualifierKind::OpenList => has(words, OPEN_LISTS),
        QualifierKind::Concession => has(words, CONCESSIONS),
        QualifierKind::Condition => has(words, CONDITIONS),
        QualifierKind::Floor => has(words, FLOORS) || has(words, "higher of|or higher|or more"),
        QualifierKind::Distance => has(words, DISTANCES),
    }
}
