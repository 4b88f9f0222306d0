//! How people are made to speak, and how numbers and dates are printed, in the languages whose texts can be drafted:
//! pieces of patterns, with `|` between them. Nothing in them knows an article.

use readout_author::Language;

/// The pieces of one language.
pub(crate) struct Tongue {
    /// The tag that its language has.
    tag: &'static str,
    /// Verbs that make somebody speak.
    pub(crate) verbs: &'static str,
    /// What stands before the name of somebody whose words are told.
    pub(crate) sources: &'static str,
    /// What stands before words in marks that nobody says: that are named or mentioned.
    pub(crate) mentioned: &'static str,
    /// Titles and offices that stand before a name and are no part of it, or how they end.
    pub(crate) titles: &'static str,
    /// Small words within a name.
    pub(crate) particles: &'static str,
    /// Units of what is measured, not counted.
    pub(crate) measures: &'static str,
    /// What makes a share of hundred parts a difference of two.
    pub(crate) points: &'static str,
    /// Names of currencies, each with its code.
    pub(crate) currencies: &'static [(&'static str, &'static str)],
    /// What stands before a number that only numbers something.
    pub(crate) numbered: &'static str,
    /// What stands between the first and the last number of a range.
    pub(crate) range: &'static str,
    /// Times without a number.
    pub(crate) times: &'static str,
    /// Times that are a day, by how many days after that of the article.
    pub(crate) days: &'static [(&'static str, i64)],
    /// Times that are a year, by how many years after that of the article.
    pub(crate) years: &'static [(&'static str, i32)],
    /// What stands before a date and makes it the last day.
    pub(crate) by: &'static str,
    /// What stands before a date until the end of which something holds.
    pub(crate) through: &'static str,
    /// What stands before a date from which on something holds.
    pub(crate) since: &'static str,
    /// What stands before a date and says no more of it.
    pub(crate) on: &'static str,
    /// What stands before a date and makes it inexact.
    pub(crate) vague: &'static str,
}

impl Tongue {
    /// That of a language; of one that is not known English, as the checks have it.
    pub(crate) fn of(language: &Language) -> &'static Self {
        let [english, ..] = &ALL;
        ALL.iter().find(|it| it.tag == language.tag).unwrap_or(english)
    }
}

static ALL: [Tongue; 2] = [
    Tongue {
        tag: "en",
        verbs: "said|says|saying|told|tells|added|adds|adding|stated|states|noted|notes|noting|stressed|stresses|\
            commented|remarked|explained|explains|wrote|writes|argued|declared|emphasi[sz]ed|emphasi[sz]ing|urged|warned|announced|\
            described|describes|called|asked|replied|insisted|concluded|reads?|posted|pointed out|continued|reported|\
            reports|claimed|observed|affirmed|reiterated|underlined|underscored|acknowledged|admitted|recalled|\
            predicted|cautioned|responded|echoed|welcomed|vowed|pledged|quipped|joked",
        sources: "according to|citing|quoting",
        mentioned: "word|words|term|terms|phrase|so-called|called|known as|named|titled|entitled|dubbed|the",
        titles: "president|minister|premier|chancellor|secretary|commissioner|ambassador|spokesman|spokeswoman|\
            spokesperson|director|chair|chairman|chairwoman|chairperson|governor|senator|representative|king|\
            queen|prince|princess|mr|mrs|ms|dr|prof|professor|general|admiral|envoy|leader|mayor|vice|deputy|prime|\
            foreign|chief|executive|head|official|officer|economist|analyst|sir|dame|lord|lady|ceo|trade|finance|\
            defence|defense|treasury|state|negotiator|administrator|taoiseach|cfo|cto|coo|vp|svp|evp",
        particles: "de|du|des|da|dos|del|della|di|von|van|der|den|la|le|al|bin|ibn|el|of the|of|for",
        measures: "(?:kilo|mega|giga|tera)?(?:tons?|tonnes?|watts?(?:[- ]hours?)?|bytes?|grams?)(?: of [[:alnum:]]+)?|years?|\
            months?|weeks?|days?|hours?|minutes?|(?:kilo|centi|milli)?met(?:er|re)s?|miles?|feet|hectares?|acres?|\
            barrels?|gallons?|lit(?:er|re)s?|bushels?|kilos|degrees?|°C|basis points?|\
            [MG][Tt](?: CO2)?|[kMGT]Wh?|km|kg|ha",
        points: "percentage points?",
        currencies: &[
            ("u.s. dollars", "USD"),
            ("us dollars", "USD"),
            ("dollars", "USD"),
            ("euros", "EUR"),
            ("euro", "EUR"),
            ("pounds sterling", "GBP"),
            ("yuan", "CNY"),
            ("yen", "JPY"),
            ("swiss francs", "CHF"),
            ("rupees", "INR"),
        ],
        numbered: "sections?|articles?|art|paragraphs?|clause|chapters?|annex|nos?|numbers?|pages?|lines?|directive|\
            regulations?|resolution|headings?|item|points?|phase|agenda|flight|route|highway|version|schedule|part|\
            title|top",
        range: "to|or|and",
        times: "today|yesterday|tomorrow|tonight|promptly|immediately|(?:last|next|this|past|coming) (?:year|month|week|\
            quarter|decade|spring|summer|autumn|fall|winter)|(?:over|within|in|during|for) the (?:next|coming|past|\
            last) (?:[[:alnum:]-]+ )?(?:years?|months?|weeks?|days?|decades?)|within [[:alnum:]-]+ (?:years?|months?|weeks?|days?)|over an? \
            [[:alnum:]-]+[- ](?:year|month|week|day)(?: period)?|the end of (?:the|this|next) year",
        days: &[("yesterday", -1), ("today", 0), ("tonight", 0), ("tomorrow", 1)],
        years: &[("last year", -1), ("this year", 0), ("next year", 1)],
        by: "by|no later than|not later than|before|until",
        through: "through|throughout|up to and including",
        since: "as of|effective|from|since|starting|beginning|after",
        on: "on|in|of|during",
        vague: "late|early|mid|around|about|circa|the end of|end of|the beginning of|the start of",
    },
    Tongue {
        tag: "de",
        verbs: "sagte[n]?|sagt|erklärte[n]?|erklärt|betonte[n]?|betont|meinte[n]?|meint|teilte|schrieb|schreibt|warnte|\
            forderte|fügte|ergänzte|nannte|bezeichnete|kündigte|äusserte|äußerte|berichtete|berichtet|bekräftigte|\
            unterstrich|hiess|hieß|lautet|fragte|antwortete|versicherte|lobte|kritisierte|begrüsste|begrüßte",
        sources: "laut|nach angaben von|gemäss|gemäß",
        mentioned: "wort|begriff|ausdruck|sogenannte[nrs]?|genannte[nrs]?|namens|titel|der|die|das|einen?|unter|von|und",
        titles: "präsident|präsidentin|kanzler|kanzlerin|minister|ministerin|kommissar|kommissarin|sprecher|sprecherin|\
            botschafter|botschafterin|chef|chefin|direktor|direktorin|rat|rätin|sekretär|sekretärin|herr|frau|dr|prof|\
            professor|professorin|könig|königin|vorsitzende|vorsitzender|leiter|leiterin|premier",
        particles: "von|van|der|den|zu|de|la|le|al|bin|di",
        measures: "(?:Kilo|Mega|Giga|Tera)?(?:[Tt]onnen?|[Ww]att(?:stunden?)?|[Gg]ramm|[Bb]yte)|Jahren?|Jahre?s?|Monaten?|Monate?|\
            Wochen?|Tagen?|Tage?|Stunden?|Minuten?|(?:Kilo|Zenti|Milli)?[Mm]etern?|Hektaren?|Hektar|Fass|Liter|Grad|°C|\
            [kMGT]Wh?|km|kg|ha|t",
        points: "prozentpunkten?|prozentpunkte",
        currencies: &[
            ("schweizer franken", "CHF"),
            ("franken", "CHF"),
            ("euro", "EUR"),
            ("us-dollar", "USD"),
            ("dollar", "USD"),
            ("pfund sterling", "GBP"),
            ("yuan", "CNY"),
            ("yen", "JPY"),
        ],
        numbered: "art|artikel|ziffern?|nr|nummern?|absatz|abs|seite|kapitel|anhang|buchstabe|tarifpositionen?|positionen?|\
            punkt|paragraph|satz|phase|bis|verordnung|richtlinie",
        range: "auf|bis|oder|und",
        times: "heute|gestern|morgen|unverzüglich|umgehend|sofort|(?:letzte[nrs]?|nächste[nrs]?|kommende[nrs]?|diese[nrs]?|\
            vergangene[nrs]?) (?:Jahre?s?|Monats?|Wochen?|Frühjahr|Sommer|Herbst|Winter)|[Vv]om genannten Datum an|innerhalb von \
            [[:alnum:]]+ (?:Jahren|Monaten|Wochen|Tagen)|in den (?:nächsten|kommenden) [[:alnum:]]+ (?:Jahren|Monaten|Wochen|Tagen)",
        days: &[("gestern", -1), ("heute", 0), ("morgen", 1)],
        years: &[("letztes jahr", -1), ("dieses jahr", 0), ("nächstes jahr", 1)],
        by: "bis|bis zum|bis spätestens|spätestens|spätestens am|spätestens im|vor dem",
        through: "bis ende|bis einschliesslich|bis einschließlich",
        since: "ab|ab dem|seit|seit dem|von|vom",
        on: "am|im|in|des|im laufe des|im jahr|im jahre|mit",
        vague: "ende|anfang|mitte|frühjahr|frühling|sommer|herbst|winter|gegen|etwa|um",
    },
];
