//! What readers take out, read back by libraries that are not ours.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

use std::sync::LazyLock;

use biblib::{CitationParser as _, RisParser};
use readout_author::{File, build};
use readout_core::article::{Class, PartialDate, QuoteKind, RecordKind};
use readout_core::engine::Engine;
use readout_core::exports::{Citation, Column, Markup, Place, Snippet, columns, unsafe_again};
use readout_core::query::Query;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let json = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/xi-carney-2026/article.json"))
        .unwrap();
    Engine::new(build(&File::read(&json).unwrap()).unwrap()).with_page_keys(&["shade", "crop"])
});

const ADDRESSES: [&str; 8] = [
    "",
    "?view=commitments",
    "?view=commitments&show=undertaken&sort=who",
    "?view=commitments&topic=canola&group=topic",
    "?view=tariffs",
    "?view=quotes",
    "?view=quotes&q=tariff",
    "?view=timeline&sort=who",
];

fn read(address: &str) -> Query {
    Query::read(address, &*ENGINE)
}

fn place() -> Place {
    Place { page: Some("https://a.example/b/".to_owned()), today: PartialDate::parse("2026-11-24") }
}

/// Every record alone, as the panel shares it.
fn soles() -> impl Iterator<Item = Query> {
    let records = RecordKind::ALL.iter().flat_map(|kind| ENGINE.article().records(*kind));
    records.map(Query::alone)
}

type Row = std::collections::HashMap<String, String>;

/// The lines of a table by column name, as text.
fn rows(text: &str, separator: u8) -> Vec<Row> {
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader.delimiter(separator).from_reader(text.as_bytes());
    let lines = reader.deserialize::<Row>().map(Result::unwrap);
    lines.map(|line| line.into_iter().map(|(name, cell)| (name, unsafe_again(&cell).to_owned())).collect()).collect()
}

fn lines(query: &Query) -> Vec<Row> {
    rows(&ENGINE.csv(query, &place()), b',')
}

#[test]
fn csv_has_a_line_for_each_statement_in_the_order_of_the_page() {
    for address in ADDRESSES {
        let query = read(address);
        let listed = ENGINE.records_of(&query);
        let statements: Vec<(&str, String)> = listed
            .iter()
            .flat_map(|record| {
                let n = ENGINE.detail(*record).parts.len();
                (1..=n).map(|n| (ENGINE.article().id(*record), n.to_string()))
            })
            .collect();
        let lines = lines(&query);
        let read: Vec<(&str, String)> = lines.iter().map(|it| (it["id"].as_str(), it["statement"].clone())).collect();
        assert_eq!(read, statements, "{address}");
        for (line, record) in lines.iter().filter(|it| it["statement"] == "1").zip(&listed) {
            assert_eq!(line["text"], ENGINE.article().title(*record));
            assert_eq!(self::read(&line["address"].replace("https://a.example/b/", "")).open, Some(*record));
            assert!(line["source"].contains("CC BY 4.0") && line["source"].contains("Data 1."), "{line:?}");
            assert_eq!(line["data version"], ENGINE.article().about.version);
        }
    }
}

#[test]
fn csv_keeps_each_rate_with_its_statement_and_says_what_is_not_stated() {
    let lines = lines(&read("?view=tariffs"));
    let assertions: Vec<_> = ENGINE.article().tariffs.iter().flat_map(|it| &it.assertions).collect();
    assert_eq!(lines.len(), assertions.len());
    for line in &lines {
        for rate in ["rate before", "rate after", "quota"] {
            let is_open = line[&format!("{rate} is")] == "not stated";
            assert_eq!(line[rate].is_empty(), is_open, "{rate} in {line:?}");
            assert!(is_open || line[rate].parse::<f64>().is_ok(), "{rate} in {line:?}");
        }
        assert_eq!(line["date"].is_empty(), line["date precision"] == "not stated", "{line:?}");
        assert_eq!(line["rate before is"] == "not stated", line["not stated"].contains("Rate before"));
    }
}

/// What the article says, by hand: a number, what it is, the hedge it is printed with.
#[test]
fn csv_has_known_values_as_programs_read_them() {
    #[track_caller]
    fn case(address: &str, statement: &str, expected: &[(&str, &str)]) {
        let lines = lines(&read(address));
        let line = lines.iter().find(|it| it["statement"] == statement).unwrap();
        for (column, value) in expected {
            assert_eq!(line[*column], *value, "{column} of {address}, statement {statement}");
        }
    }
    let evs = "?tariff=tariff-evs&view=tariffs&q=electric";
    case(evs, "1", &[("rate before", ""), ("rate before is", "not stated")]);
    case(evs, "1", &[("rate after", "6.1"), ("rate after is", "stated"), ("rate after hedge", "")]);
    case(evs, "1", &[("quota", "49000"), ("quota unit", "units"), ("quota hedge", "up to"), ("quota is", "stated")]);
    case(evs, "1", &[("date", ""), ("date precision", "not stated"), ("called a tariff", "yes")]);
    case(evs, "2", &[("rate before", "100"), ("rate before is", "additional"), ("rate after is", "not stated")]);
    let seed = "?view=tariffs&q=canola+seed";
    case(seed, "1", &[("rate after", "15"), ("rate after is", "stated"), ("rate after hedge", "about")]);
    case(seed, "1", &[("date", "2026-03-01"), ("date precision", "day"), ("date is a limit", "yes")]);
    case(seed, "1", &[("date inferred", "yes"), ("date as printed", "March 1"), ("quota is", "not stated")]);
    let alone = |id: &str| format!("?view=timeline&event={id}&embed=1&lock=record");
    for (id, date, end, precision, inferred) in [
        ("trudeau-visit", "2017", "", "vague", "no"),
        ("us-move", "2024", "", "year", "no"),
        ("gyeongju-meeting", "2025-10", "", "month", "yes"),
        ("official-visit", "2026-01-14", "2026-01-17", "period", "yes"),
        ("meeting", "2026-01-16", "", "day", "no"),
    ] {
        let query = Query::alone(read(&alone(id)).open.unwrap());
        let lines = lines(&query);
        let line = &lines[0];
        let found = ["id", "date", "date end", "date precision", "date inferred"].map(|column| line[column].as_str());
        assert_eq!(found, [id, date, end, precision, inferred]);
    }
    // Where a rate or a date could not be, nothing is called "not stated".
    let quotes = lines(&read("?view=quotes"));
    let empty = ["rate before is", "rate after is", "quota is", "date precision", "class", "counts as promised"];
    assert!(quotes.iter().all(|line| empty.iter().all(|column| line[*column].is_empty())), "{quotes:?}");
}

#[test]
fn what_is_promised_and_what_is_not_add_up_to_what_the_page_counts() {
    let lines = lines(&read("?view=commitments"));
    let sum = |column: &str| lines.iter().map(|line| line[column].parse::<usize>().unwrap()).sum::<usize>();
    let count = ENGINE.count(&read("?view=commitments"));
    let records = ENGINE.article().records(RecordKind::Commitment);
    let n_promised = records.filter(|it| ENGINE.class_of(*it) == Some(Class::Undertaken)).count();
    assert_eq!(sum("counts as promised"), n_promised, "{count:?}");
    assert_eq!(sum("counts as not promised"), ENGINE.article().commitments.len() - n_promised, "{count:?}");
    let amount = Engine::amount(&read("?view=commitments"), count);
    assert!(amount.contains(&n_promised.to_string()), "{amount}");
}

#[test]
fn each_column_holds_something_of_this_article() {
    let lines: Vec<Row> = ["?view=commitments", "?view=tariffs", "?view=quotes", "?view=timeline"]
        .iter()
        .flat_map(|address| lines(&read(address)))
        .collect();
    // No rate before that the article hedges; the column is there for those that another one does.
    let has_none = ["rate before hedge"];
    for column in Column::ALL.iter().filter(|it| **it != Column::Article) {
        let is_filled = lines.iter().any(|line| !line[column.name()].is_empty());
        assert_eq!(is_filled, !has_none.contains(&column.name()), "{}", column.name());
    }
}

#[test]
fn programs_get_no_mark_and_excel_gets_tabs_in_utf_16() {
    let query = read("?view=tariffs");
    let plain = ENGINE.csv(&query, &place());
    assert!(plain.starts_with("\"kind\",\"id\""), "{plain}");
    let bytes = ENGINE.csv_for_excel(&query, &place());
    let units: Vec<u16> = bytes.chunks_exact(2).map(|it| u16::from_le_bytes([it[0], it[1]])).collect();
    let text = String::from_utf16(&units).unwrap();
    let text = text.strip_prefix('\u{feff}').unwrap();
    assert!(text.starts_with("\"kind\"\t\"id\""), "{text}");
    assert_eq!(rows(text, b'\t'), rows(&plain, b','));
    assert_eq!(bytes.len(), 2 * (units.len()));
}

/// The data dictionary is printed from the columns, so that it cannot say something else.
#[test]
fn docs_csv_has_the_columns_as_they_are() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/csv.md");
    let doc = std::fs::read_to_string(path).unwrap();
    let (_, rest) = doc.split_once("<!--columns-->\n").unwrap();
    let (table, _) = rest.split_once("<!--/columns-->").unwrap();
    assert_eq!(table, columns(), "docs/csv.md: put between its marks what `columns()` in exports/csv/column.rs gives");
    for line in columns().lines() {
        assert_eq!(line.matches('|').count(), 6, "a column's text holds the table's own sign: {line}");
    }
}

#[test]
fn only_what_is_undertaken_is_exported_as_a_commitment() {
    for (line, record) in lines(&read("?view=commitments")).iter().zip(ENGINE.records_of(&read("?view=commitments"))) {
        let expected = match ENGINE.class_of(record) {
            Some(Class::Undertaken) => "commitment",
            _ => "not promised",
        };
        assert_eq!(line["kind"], expected);
    }
}

#[test]
fn no_cell_is_a_formula() {
    for query in ADDRESSES.map(read).into_iter().chain(soles()) {
        let text = ENGINE.csv(&query, &place());
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        for cell in reader.records().flat_map(|line| line.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()) {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
        }
    }
}

#[test]
fn json_has_the_records_and_where_they_are_from() {
    for query in ADDRESSES.map(read).into_iter().chain(soles()) {
        let json: serde_json::Value = serde_json::from_str(&ENGINE.json(&query, &place())).unwrap();
        let about = &ENGINE.article().about;
        assert_eq!(json["article"]["headline"], about.headline);
        let sources = json["article"]["sources"].as_array().unwrap();
        let told: Vec<_> = sources.iter().map(|it| it["source"].as_str().unwrap()).collect();
        assert_eq!(told, about.sources().map(|(_, it)| it.text.as_str()));
        assert_eq!(sources[0]["address"].as_str(), about.headline_source.address.as_deref());
        assert_eq!(json["data"]["version"], about.version);
        assert_eq!(json["licence"]["annotations"], "CC BY 4.0");
        assert_eq!(json["query"]["taken"], "2026-11-24");
        let records = json["records"].as_array().unwrap();
        let listed = ENGINE.records_of(&query);
        assert_eq!(records.len(), listed.len());
        for (json, record) in records.iter().zip(listed) {
            let article = ENGINE.article();
            assert_eq!(json["id"], article.id(record));
            assert_eq!(json["text"], article.title(record));
            let spans = json["statements"].as_array().unwrap().iter().flat_map(|it| it["evidence"].as_array().unwrap());
            let spans: Vec<_> = spans.map(|it| (it["words"].clone(), it["paragraph"].clone())).collect();
            let evidence = article.evidence(record).into_iter();
            let expected: Vec<_> = evidence.map(|it| (it.words.as_str().into(), it.p.into())).collect();
            assert_eq!(spans, expected);
            assert_eq!(json["statements"].as_array().unwrap().len(), ENGINE.detail(record).parts.len());
        }
    }
}

#[test]
fn only_peoples_own_words_stand_between_marks() {
    let query = read("?view=quotes");
    for markup in Markup::ALL {
        let text = ENGINE.list(&query, &place(), *markup);
        assert_eq!(text.matches("\n\n").count(), ENGINE.article().quotes.len() + 1, "{text}");
        for quote in &ENGINE.article().quotes {
            let words = quote.text().replace('&', if *markup == Markup::Markdown { "\\&" } else { "&" });
            let marked = format!("“{words}”\n");
            assert!(text.contains(&words), "{words}");
            assert_eq!(text.contains(&marked), quote.kind != QuoteKind::Reported, "{marked}");
        }
        assert!(text.contains("CC BY 4.0") && text.contains(&ENGINE.article().about.address), "{text}");
    }
}

#[test]
fn a_list_says_how_binding_which_way_and_when() {
    for (address, expected) in [
        ("?view=commitments&q=canola+seed", "Canadian statement · Expected (not promised) · paragraph 23"),
        ("?view=tariffs&q=canola+seed", "statement · To be lowered · paragraph 23"),
        ("?view=timeline&q=APEC", " · 2025 · paragraph 15"),
    ] {
        let text = ENGINE.list(&read(address), &place(), Markup::Plain);
        assert!(text.contains(expected), "{expected} in {text}");
    }
}

/// Headline, publisher and address are not in the article's text: whoever cites it is told where they are from.
#[test]
fn what_is_cited_of_the_article_has_its_source() {
    let about = &ENGINE.article().about;
    let provenance = about.provenance();
    for source in [&about.headline_source, &about.publisher_source, &about.address_source, &about.date_source] {
        assert!(!source.text.is_empty() && provenance.contains(&source.text), "{provenance}");
    }
    let query = read("?view=tariffs");
    let csv = ENGINE.csv(&query, &place());
    let mut reader = csv::ReaderBuilder::new().from_reader(csv.as_bytes());
    for line in reader.records() {
        let line = line.unwrap();
        assert!(line.iter().next_back().unwrap().contains(&provenance), "{line:?}");
    }
    let bibtex = ENGINE.cite(&query, &place(), Citation::Bibtex);
    assert!(bibtex.replace('\\', "").contains(&provenance), "{bibtex}");
    for form in [Citation::Plain, Citation::CslJson] {
        let text = ENGINE.cite(&query, &place(), form);
        assert!(text.contains(&provenance), "{text}");
    }
}

/// The sentence; of one record with the name of who speaks.
fn cited(query: &Query) -> String {
    let title = ENGINE.sentence(query, ENGINE.count(query));
    let said = query.sole().map(|record| ENGINE.article().attributions(record)).unwrap_or_default();
    match said.first().and_then(|it| it.speaker()) {
        Some(speaker) => format!("{title} — {}", ENGINE.article().speaker_name(Some(speaker))),
        None => title,
    }
}

#[test]
fn citations_name_what_is_cited() {
    for query in ADDRESSES.map(read).into_iter().chain(soles()) {
        let title = cited(&query);
        let address = place().address(&ENGINE, &query);
        let plain = ENGINE.cite(&query, &place(), Citation::Plain);
        assert!(
            plain.contains(&title) && plain.contains(&address) && plain.contains("accessed 24 November"),
            "{plain}"
        );
        let json: serde_json::Value = serde_json::from_str(&ENGINE.cite(&query, &place(), Citation::CslJson)).unwrap();
        assert_eq!((&json[0]["title"], &json[0]["URL"]), (&title.as_str().into(), &address.as_str().into()));
        assert_eq!(json[0]["accessed"]["date-parts"][0], serde_json::json!([2026, 11, 24]));
        let bibtex = ENGINE.cite(&query, &place(), Citation::Bibtex);
        assert_eq!(bibtex.matches('{').count(), bibtex.matches('}').count(), "{bibtex}");
        assert!(bibtex.contains(&format!("url = {{{address}}}")), "{bibtex}");
        for (form, accessed) in [
            (Citation::Apa, ""),
            (Citation::Chicago, "Accessed 24 November 2026"),
            (Citation::Mla, "Accessed 24 November 2026."),
        ] {
            let line = ENGINE.cite(&query, &place(), form);
            let title = title.trim_end_matches('.');
            assert!(line.contains(title) && line.contains(&address) && line.contains(accessed), "{line}");
            assert!(line.contains(&ENGINE.article().about.headline) && line.contains(&ENGINE.article().about.version));
            assert!(!line.contains('\n') && !line.contains(".."), "{line}");
        }
    }
    let nowhere = ENGINE.cite(&read(""), &Place::default(), Citation::Plain);
    assert!(!nowhere.contains("?view") && !nowhere.contains("accessed"), "{nowhere}");
}

/// Attack 13: what differs is called differently, in ASCII, which BibTeX needs for a key.
#[test]
fn attack_13_lists_that_differ_have_names_that_differ() {
    let names = [
        ("?view=commitments", "readout-commitments"),
        ("?view=commitments&q=canola", "readout-commitments-search-canola"),
        ("?view=commitments&topic=canola", "readout-commitments-topic-canola"),
        ("?view=commitments&topic=canola~energy", "readout-commitments-topic-canola-energy"),
        ("?view=commitments&acts=canada", "readout-commitments-acts-canada"),
        ("?view=commitments&says=canada", "readout-commitments-says-canada"),
        ("?view=commitments&show=undertaken", "readout-commitments-undertaken"),
        ("?view=commitments&q=6,1+%25", "readout-commitments-search-6.1"),
        ("?view=commitments&q=%E4%B8%AD+x", "readout-commitments-search-u4e2d-x"),
        (
            "?view=commitments&acts=canada~china&topic=canola~energy~trade",
            "readout-commitments-acts-china-canada-topic-canola-trade-and-1-more",
        ),
    ];
    for (address, expected) in names {
        let query = read(address);
        assert_eq!(ENGINE.file_name(&query), expected, "{address}");
        let key = ["@misc{", expected, "-2026,"].concat();
        assert!(ENGINE.cite(&query, &place(), Citation::Bibtex).starts_with(&key), "{address}");
    }
}

#[test]
fn reference_managers_read_what_is_cited() {
    for query in ADDRESSES.map(read).into_iter().chain(soles()) {
        let title = cited(&query);
        let address = place().address(&ENGINE, &query);
        let year = i32::from(ENGINE.article().about.coded.year);
        let ris = ENGINE.cite(&query, &place(), Citation::Ris);
        let read = RisParser::new().parse(&ris).unwrap();
        let [it] = read.as_slice() else { panic!("one citation, saw {}", read.len()) };
        assert_eq!((it.title.as_str(), it.urls.as_slice()), (title.as_str(), [address].as_slice()), "{ris}");
        assert_eq!(it.date.as_ref().map(|date| date.year), Some(year), "{ris}");
        assert_eq!(it.authors.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["Readout"], "{ris}");
    }
    let nowhere = ENGINE.cite(&read(""), &Place::default(), Citation::Ris);
    assert!(!nowhere.contains("UR  - ") && !nowhere.contains("Y2  - "), "{nowhere}");
}

#[test]
fn an_open_record_is_taken_alone_from_any_list() {
    #[track_caller]
    fn case(address: &str, expected: &str) {
        let alone = read(address).open.map(Query::alone);
        let read = alone.as_ref().map(|query| place().address(&ENGINE, query));
        assert_eq!(read.unwrap_or_default(), expected, "{address}");
        let Some(alone) = alone else { return };
        let record = alone.sole().unwrap();
        let (id, title) = (ENGINE.article().id(record), ENGINE.article().title(record));
        assert_eq!(ENGINE.file_name(&alone), format!("readout-{id}"));
        let cited: serde_json::Value = serde_json::from_str(&ENGINE.cite(&alone, &place(), Citation::CslJson)).unwrap();
        assert_eq!((&cited[0]["id"], &cited[0]["URL"]), (&format!("readout-{id}").into(), &expected.into()));
        assert!(cited[0]["title"].as_str().unwrap().contains(title), "{cited}");
        assert!(ENGINE.cite(&alone, &place(), Citation::Plain).contains(title));
        assert!(ENGINE.cite(&alone, &place(), Citation::Bibtex).starts_with(&format!("@misc{{readout-{id}-")));
        let snippet = ENGINE.snippet(&alone, &place(), Snippet::Frame).unwrap();
        let card = format!("<iframe src=\"https://a.example/b/{}\"", ENGINE.card_of(record));
        assert!(snippet.starts_with(&card), "{snippet}");
    }
    for address in ["", "?view=quotes", "?view=commitments&topic=canola&q=tariff"] {
        case(address, "");
    }
    for kind in RecordKind::ALL {
        let record = ENGINE.article().records(*kind).next().unwrap();
        let address = Query::default().opened(record).write(&*ENGINE);
        let expected = format!("https://a.example/b/{address}");
        case(&address, &expected);
        // However the list around it is chosen.
        case(&format!("{address}&sort=who&shade=dark"), &expected);
        case(&format!("{address}&shade=auto&crop=1"), &expected);
    }
}

#[test]
fn the_systems_sheet_takes_the_sentence_and_the_address() {
    for query in ADDRESSES.map(read).into_iter().filter(|query| query.open.is_none()) {
        let json = ENGINE.for_sheet(&query, &place()).unwrap();
        let title = ENGINE.sentence(&query, ENGINE.count(&query));
        let expected = serde_json::json!({ "title": title, "url": place().address(&ENGINE, &query) });
        assert_eq!(serde_json::from_str::<serde_json::Value>(&json).unwrap(), expected);
        assert_eq!(ENGINE.for_sheet(&query, &Place::default()), None);
    }
}

#[test]
fn the_systems_sheet_takes_an_open_record_in_its_words_with_who_says_so() {
    for (id, title, text) in [
        (
            "?view=quotes&quote=carney-landmark",
            "Quote: landmark trade arrangement",
            "“landmark trade arrangement”\nHow he describes what the article calls the trade barrier drop deal.\n\
             — Mark Carney · Part of a quote, as reported by National Post · paragraph 28, Global Times, 16 January 2026",
        ),
        (
            "?commitment=lower-canola-seed&q=canola",
            "Not promised: Lower Chinese tariffs on Canadian canola seed to a combined rate of about 15 per cent",
            "Lower Chinese tariffs on Canadian canola seed to a combined rate of about 15 per cent\n\
             — The Canadian statement · Expected (not promised) · paragraph 23, Global Times, 16 January 2026",
        ),
    ] {
        let query = read(id);
        let json: serde_json::Value = serde_json::from_str(&ENGINE.for_sheet(&query, &place()).unwrap()).unwrap();
        let url = place().address(&ENGINE, &query);
        assert_eq!(json, serde_json::json!({ "title": title, "text": text, "url": url }));
    }
    for query in soles() {
        let json: serde_json::Value = serde_json::from_str(&ENGINE.for_sheet(&query, &place()).unwrap()).unwrap();
        let (title, url) = (ENGINE.sentence(&query, ENGINE.count(&query)), place().address(&ENGINE, &query));
        assert_eq!((json["title"].as_str(), json["url"].as_str()), (Some(title.as_str()), Some(url.as_str())));
        assert_eq!(ENGINE.for_sheet(&query, &Place::default()), None);
    }
}

#[test]
fn a_snippet_is_one_line_with_a_link_for_who_has_no_scripts() {
    for query in ADDRESSES.into_iter().map(|it| read(&format!("{it}&shade=auto&crop=1"))) {
        for form in Snippet::ALL {
            let snippet = ENGINE.snippet(&query, &place(), *form).unwrap();
            assert!(!snippet.contains('\n'), "{snippet}");
            // A policy may block styles, so only where a host's own would cut the frame.
            assert_eq!(snippet.contains("style="), *form == Snippet::Frame, "{snippet}");
            // What follows its content has room for it by width.
            let is_by_width = query.sole().is_some() && *form != Snippet::Frame;
            assert_eq!(snippet.contains("height=\"320:"), is_by_width, "{snippet}");
            assert!(snippet.contains("<noscript><a href=\"https://a.example/b/"), "{snippet}");
            assert_eq!(
                snippet.contains("<script async src=\"https://a.example/b/embed.js\">"),
                *form != Snippet::Frame
            );
            let (_, rest) = snippet.split_once("=\"https://a.example/b/").unwrap();
            let (address, _) = rest.split_once('"').unwrap();
            match query.sole() {
                Some(record) => assert!(address.starts_with(&ENGINE.card_of(record)), "{snippet}"),
                None => assert_eq!(read(&address.replace("&amp;", "&")), query, "{snippet}"),
            }
            assert_eq!(ENGINE.snippet(&query, &Place::default(), *form), None);
        }
    }
    // What a reader typed cannot leave its attribute.
    let query = read("?view=quotes&q=%22%3E%3Cscript%3E&crop=%22%3E%3Cscript%3E");
    let snippet = ENGINE.snippet(&query, &place(), Snippet::Element).unwrap();
    assert_eq!(snippet.matches("<script").count(), 1, "{snippet}");
}

#[test]
fn what_is_taken_is_said_in_words() {
    #[track_caller]
    fn case(address: &str, expected: &str) {
        let query = read(address);
        let amount = Engine::amount(&query, ENGINE.count(&query));
        assert_eq!(amount.replace(|letter: char| letter.is_ascii_digit(), "#").replace("##", "#"), expected);
    }
    case("?view=commitments", "these # commitments and # not promised");
    case("?view=commitments&show=undertaken", "these # commitments");
    case("?view=commitments&force=expects", "this record, not promised");
    case("?view=tariffs", "these # trade measures");
    case("?view=quotes&q=nothingsaysthis", "nothing");
    case("", "these # records");
}
