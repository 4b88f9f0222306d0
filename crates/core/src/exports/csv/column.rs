//! The columns of the table, and what each means: the one owner of docs/csv.md.

/// Declares the columns in their order: name; meaning; values; what an empty cell means.
macro_rules! columns {
    ($( $member:ident => $name:literal, $meaning:literal, $values:literal, $empty:literal; )+) => {
        /// A column of the table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Column { $( #[doc = $meaning] $member, )+ }

        impl Column {
            /// Every column, in the order of the table.
            pub const ALL: &'static [Self] = &[ $( Self::$member, )+ ];

            /// What stands at its head.
            pub const fn name(self) -> &'static str {
                match self { $( Self::$member => $name, )+ }
            }

            /// What it means, what it holds, what an empty cell means.
            const fn told(self) -> [&'static str; 3] {
                match self { $( Self::$member => [$meaning, $values, $empty], )+ }
            }
        }
    };
}

columns! {
    Kind => "kind",
        "What sort of record the line is of",
        "commitment / not promised / trade measure / quote / event",
        "never";
    Article => "article",
        "Which of several articles the record is from; only files of several have this column",
        "between whom, and when",
        "never";
    Id => "id",
        "The record’s stable identifier",
        "letters, digits and hyphens",
        "never";
    Text => "text",
        "The record: a quote’s words, else ours",
        "text",
        "never";
    Statement => "statement",
        "Which statement of the record this is; a measure has one for each voice that speaks of it",
        "a whole number from 1; to count records, count the lines with 1",
        "never";
    Class => "class",
        "Whether it is promised",
        "promised / not promised",
        "the record is no commitment";
    Promised => "counts as promised",
        "Adds up to the commitments that the page counts",
        "1 / 0",
        "the record is no commitment";
    NotPromised => "counts as not promised",
        "Adds up to what the page counts beside them as not promised",
        "1 / 0",
        "the record is no commitment";
    Force => "how binding",
        "How binding the article’s own verb is",
        "the words for a force in docs/coding.md",
        "the record is no commitment";
    Quoted => "how quoted",
        "How a quote’s words reach the reader",
        "Direct / Direct, printed without quotation marks / Paraphrased",
        "the record is no quote";
    Clause => "clause",
        "The clause around a quote that is a part of a sentence",
        "text",
        "the quote is no such part, or the record no quote";
    Direction => "what changes",
        "Which way a measure goes",
        "no longer to apply / to be lowered / to be capped / to be admitted up to a quota / to be applied / to be raised / “adjusted”; up or down not stated",
        "the record is no measure";
    Standing => "whose claim",
        "How far it rests on the word of who is to act",
        "the words for a standing in docs/coding.md",
        "the record is a quote or an event";
    Actors => "who is to act",
        "The sides that are to act: for a measure who imposes it, for an event who takes part, for a quote those of the commitments it carries",
        "names",
        "no side is to act";
    Speaker => "who says so",
        "Whose word it is",
        "a name / the article itself",
        "never";
    Chain => "chain",
        "Everybody from who acts to who reports, with what each does",
        "what: name, and why a name is inferred",
        "no voice but the article’s";
    Origin => "origin",
        "The side on whose goods a measure falls",
        "a name",
        "the record is no measure";
    OriginInferred => "origin inferred because",
        "Why the side is inferred where the article does not print it with these goods",
        "text",
        "the side is printed, or the record is no measure";
    Measure => "as printed",
        "The measure in the article’s words",
        "text",
        "the record is no measure";
    CalledTariff => "called a tariff",
        "Whether the article calls the measure a tariff",
        "yes / no",
        "the record is no measure";
    Before => "rate before",
        "The rate before",
        "a number with a point",
        "no number is stated, or the record is no measure";
    BeforeState => "rate before is",
        "What the number before it is",
        "stated / not stated / additional: comes on top of a rate that is not stated, so it is no total",
        "the record is no measure";
    BeforeHedge => "rate before hedge",
        "The hedge that the number is printed with",
        "about / up to / up to about / at least / at least about",
        "none is printed";
    BeforeNote => "rate before means",
        "What the rate is, in the field’s terms",
        "text",
        "no rate is stated";
    After => "rate after",
        "The rate after",
        "a number with a point",
        "no number is stated, or the record is no measure";
    AfterState => "rate after is",
        "What the number before it is",
        "stated / not stated / additional: comes on top of a rate that is not stated, so it is no total",
        "the record is no measure";
    AfterHedge => "rate after hedge",
        "The hedge that the number is printed with",
        "about / up to / up to about / at least / at least about",
        "none is printed";
    AfterNote => "rate after means",
        "What the rate is, in the field’s terms",
        "text",
        "no rate is stated";
    Quota => "quota",
        "The quantity to which the measure is limited",
        "a number with a point",
        "no number is stated, or the record is no measure";
    QuotaState => "quota is",
        "Whether a quota is stated",
        "stated / not stated",
        "the record is no measure";
    QuotaUnit => "quota unit",
        "What the number counts",
        "units / per cent / a currency’s code / what is measured, as printed",
        "no quota is stated";
    QuotaHedge => "quota hedge",
        "The hedge that the number is printed with",
        "about / up to / up to about / at least / at least about",
        "none is printed";
    QuotaOf => "quota of",
        "What it is the quantity of",
        "text",
        "no quota is stated";
    Date => "date",
        "When it happens or is due; the first day of a period",
        "2026-03-01 / 2025-10 / 2024: no more exact than it is printed, with what is inferred",
        "no date is stated, or the record is a quote";
    DateEnd => "date end",
        "The last day of a period",
        "as date",
        "no period";
    Precision => "date precision",
        "How exactly it is printed",
        "day / month / year / period / vague: names none of these exactly, and date holds what it falls in / not stated",
        "the record is a quote";
    Deadline => "date is a limit",
        "Whether the date is the last one (“by”)",
        "yes / no",
        "no date is stated";
    Inferred => "date inferred",
        "Whether a part of the date is not printed",
        "yes / no",
        "no date is stated";
    InferredWhy => "date inferred because",
        "Which part is not printed, and why it is taken so",
        "text",
        "nothing is inferred";
    DatePrinted => "date as printed",
        "The date in the article’s words",
        "text",
        "no date is stated";
    Figures => "figures",
        "Numbers printed with a commitment; those of a measure have columns of their own",
        "what: number",
        "none is printed";
    Mechanism => "mechanism",
        "The dialogue or committee concerned",
        "a name",
        "none is named";
    Objects => "names",
        "What a commitment names one by one",
        "texts",
        "no list is printed";
    Limits => "limits",
        "What limits it, in the article’s words",
        "sort of limit: “words”",
        "nothing limits it";
    Place => "where",
        "Where an event is, or to whom and where a quote is said",
        "text",
        "not stated, or the record is neither";
    Participants => "who takes part",
        "Sides and people at an event",
        "names",
        "none is named, or the record is no event";
    Open => "not stated",
        "What a reader would ask and the article does not say",
        "texts",
        "nothing is open";
    Topics => "topics",
        "What it is about",
        "names",
        "none";
    Products => "products",
        "Goods concerned",
        "names",
        "none";
    Paragraphs => "paragraphs",
        "The article’s paragraphs that the record rests on",
        "whole numbers from 1",
        "never";
    Words => "the article’s words",
        "The words that show it, each with its paragraph",
        "“words” (paragraph)",
        "none but the quote’s own";
    Address => "address",
        "Where this record opens",
        "a web address; from a page that has none, the part from ?",
        "never";
    Version => "data version",
        "Version of the data: two files with the same one are of the same data",
        "three numbers with points",
        "never";
    Source => "source",
        "The article, where each fact about it is from, and the licence",
        "text",
        "never";
}

impl Column {
    /// What a number of it counts.
    const fn unit(self) -> &'static str {
        match self {
            Self::Before | Self::After => "per cent of the value of the goods",
            Self::Quota => "that of quota unit",
            _ => "",
        }
    }
}

/// The data dictionary: a table in Markdown with a line for each column. What docs/csv.md has is this.
pub fn columns() -> String {
    let mut text = String::from("| column | meaning | values | unit | empty means |\n|---|---|---|---|---|\n");
    for column in Column::ALL {
        let [meaning, values, empty] = column.told();
        text.push_str(&["| ", &[column.name(), meaning, values, column.unit(), empty].join(" | "), " |\n"].concat());
    }
    text
}
