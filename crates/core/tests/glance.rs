//! The deal at a glance on the real article: ledger, calculator, matrix, timeline, calendar, sources, the text itself.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

use std::sync::LazyLock;

use icalendar::{Calendar, CalendarComponent, Component as _, parser};
use readout_author::{File, Receipt, build};
use readout_core::article::{RecordId, RecordKind, State, Verdict};
use readout_core::engine::{Engine, Precision, Stance, Worth};
use readout_core::query::{Entry, Facet, Field, Query, View};
use readout_core::text::place_of;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let read = |name: &str| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/xi-carney-2026/");
        std::fs::read_to_string([folder, name].concat()).unwrap()
    };
    let mut article = build(&File::read(&read("article.json")).unwrap()).unwrap();
    article.text = Receipt::read(&read("verified.json")).unwrap().text.digests();
    Engine::new(article)
});

fn read(address: &str) -> Query {
    Query::read(address, &*ENGINE)
}

fn id(record: RecordId) -> &'static str {
    ENGINE.article().id(record)
}

fn find(kind: RecordKind, id: &str) -> RecordId {
    ENGINE.article().find(kind, id).unwrap()
}

#[test]
fn the_ledger_holds_every_commitment_once_for_each_side() {
    let ledger = ENGINE.ledger();
    assert_eq!(ledger.sides.len(), 2);
    let lines: Vec<_> = ledger.blocks.iter().flat_map(|it| &it.columns).flatten().collect();
    for record in ENGINE.article().records(RecordKind::Commitment) {
        let n = lines.iter().filter(|it| it.record == record).count();
        assert_eq!(n, 1, "{}", id(record));
    }
    // What the measures of the article say is told by commitments.
    assert_eq!(lines.len(), ENGINE.article().commitments.len());
}

#[test]
fn lines_stand_against_each_other_only_where_the_article_links_them() {
    let ledger = ENGINE.ledger();
    let linked: Vec<_> = ledger.blocks.iter().filter(|it| it.link.is_some()).collect();
    assert_eq!(linked.len(), 1);
    let ids = |column: usize| linked[0].columns[column].iter().map(|it| id(it.record)).collect::<Vec<_>>();
    assert_eq!(ids(0), ["adjust-canola", "adjust-agricultural-aquatic"]);
    assert_eq!(ids(1), ["adjust-evs", "adjust-steel", "adjust-aluminium", "adjust-cases"]);
    assert_eq!(linked[0].link.unwrap().words, "Correspondingly");
}

/// What is asked of a side stands on somebody else's word: nobody urges itself.
#[test]
fn no_side_is_asked_by_itself() {
    let ledger = ENGINE.ledger();
    for block in ledger.blocks.iter().filter(|it| it.columns.len() > 1) {
        for (side, column) in ledger.sides.iter().zip(&block.columns) {
            for line in column.iter().filter(|it| it.stance != Stance::Undertakes) {
                let speaker = line.speaker.and_then(|it| ENGINE.article().party_of(it));
                assert_ne!(speaker, Some(*side), "{}", id(line.record));
            }
        }
    }
}

#[test]
fn a_line_repeats_another_only_where_all_but_the_goods_is_the_same() {
    let ledger = ENGINE.ledger();
    let lines = ledger.blocks.iter().flat_map(|it| &it.columns).flatten();
    let repeated: Vec<&str> = lines.filter(|it| it.is_repeated).map(|it| id(it.record)).collect();
    // Of canola meal, before them, the article states a silence; of electric vehicles, before steel, Canada speaks.
    assert_eq!(repeated, ["adjust-aluminium", "free-lobster", "free-crab"]);
}

#[test]
fn a_line_says_how_firm_it_is_what_it_states_and_who_alone_states_it() {
    #[track_caller]
    fn case(wanted: &str, stance: Stance, only: Option<&str>, facts: &[(&str, Option<&str>)]) {
        let ledger = ENGINE.ledger();
        let line =
            ledger.blocks.iter().flat_map(|it| &it.columns).flatten().find(|it| id(it.record) == wanted).unwrap();
        assert_eq!(line.stance, stance);
        assert_eq!(line.only.map(|id| ENGINE.article().name(id)), only, "{wanted}");
        let told: Vec<(&str, Option<&str>)> =
            line.facts.iter().map(|it| (it.label.as_str(), it.value.as_deref())).collect();
        assert_eq!(told, facts, "{wanted}");
    }
    let called = "“unilateral measures targeting Chinese electric vehicles EVs, steel and aluminum products”";
    case(
        "adjust-steel",
        Stance::Said,
        Some("China"),
        &[
            ("Trade measure, not called a tariff", Some(called)),
            ("What changes", Some("“adjusted”; up or down not stated")),
            ("Before", None),
            ("After", None),
        ],
    );
    case(
        "allow-evs",
        Stance::Undertakes,
        None,
        &[
            ("Measure", Some("“most-favored-nation tariff rate”")),
            ("What changes", Some("to be admitted up to a quota")),
            ("Before, for “most-favored-nation tariff rate”", None),
            ("After", Some("6.1%")),
            ("Chinese electric vehicles to be let in", Some("up to 49,000")),
            ("Measure", Some("“additional 100 percent in tariffs”")),
            ("What changes", Some("no longer to apply")),
            ("Before", Some("100%")),
            ("After, for “additional 100 percent in tariffs”", None),
        ],
    );
    case("fulfil-commitments", Stance::Asked, Some("China"), &[]);
    case(
        "lower-canola-seed",
        Stance::Said,
        None,
        &[
            ("Measure", Some("“tariffs on Canadian canola seed”")),
            ("What changes", Some("to be lowered")),
            ("Before", None),
            ("After", Some("about 15%")),
            ("Date", Some("by 1 March 2026 (printed: “March 1”)")),
        ],
    );
}

/// Units, value and assumptions as typed, and the sums that they give.
#[track_caller]
fn duty(measure: &str, typed: [&str; 4], expected: &[(&str, Worth)]) {
    let mut address = ["?view=calculator&calc=", measure].concat();
    for part in typed {
        address.push('~');
        address.push_str(part);
    }
    let duty = ENGINE.duty(&read(&address).entry).unwrap();
    let sums: Vec<(&str, Worth)> = duty.sums.iter().map(|it| (it.label.as_str(), it.worth)).collect();
    assert_eq!(sums, expected, "{address}");
}

/// Where no quota is stated nobody can see, or mend, what stands in the field for units.
#[test]
fn units_that_are_no_number_count_only_with_a_quota() {
    use Worth::{About, NotStated, Wanting};
    let seed = ("Duty at the stated rate, at about 15%", About(15_000));
    duty("tariff-canola-seed", ["x", "1000", "", ""], &[seed, ("Duty before", NotStated)]);
    let address = "?view=calculator&calc=tariff-evs~x~1000";
    let duty = ENGINE.duty(&read(address).entry).unwrap();
    assert_eq!(duty.sums[0].worth, Wanting("enter the number of units again"));
}

#[test]
fn duty_on_electric_vehicles() {
    use Worth::{Exactly, NotStated, Wanting};
    let within = "Duty within the quota, at 6.1%";
    let alone = "The additional rate alone, on the same goods, at 100%";
    let before = "Duty before, with what was extra";
    let alone_of_part = "The additional rate alone, on what is within the quota, at 100%";
    let before_of_part = "Duty before, with what was extra, on what is within the quota";
    // A value of 1,000 each: 61 at 6.1 per cent.
    let case = |units: &str, value: &str, expected: u64, goods: u64| {
        duty(
            "tariff-evs",
            [units, value, "", ""],
            &[(within, Exactly(expected)), (alone, Exactly(goods)), (before, NotStated)],
        );
    };
    case("48999", "48999000", 298_893_900, 4_899_900_000);
    case("49000", "49000000", 298_900_000, 4_900_000_000);
    case("1", "0", 0, 0);
    duty(
        "tariff-evs",
        ["49001", "49001000", "", ""],
        &[
            (within, Exactly(298_900_000)),
            ("Duty beyond the quota, on 1 unit", NotStated),
            (alone_of_part, Exactly(4_900_000_000)),
            (before_of_part, NotStated),
        ],
    );
    // Assumptions are named, and only they bring a total.
    duty(
        "tariff-evs",
        ["49001", "49001000", "25", "6.1"],
        &[
            (within, Exactly(298_900_000)),
            ("Duty beyond the quota, on 1 unit", Exactly(25_000)),
            ("Duty on all of it, on your assumption", Exactly(298_925_000)),
            (alone_of_part, Exactly(4_900_000_000)),
            (before_of_part, Exactly(5_198_900_000)),
        ],
    );
    let wanting = Wanting("enter a value");
    let whole = "Duty, if all of it is within the quota, at 6.1%";
    duty("tariff-evs", ["", "", "", ""], &[(whole, wanting), (alone, wanting), (before, NotStated)]);
    duty("tariff-evs", ["", "100", "", ""], &[(whole, Exactly(610)), (alone, Exactly(10_000)), (before, NotStated)]);
    let none = Wanting("enter more than 0 units");
    duty("tariff-evs", ["0", "100", "", ""], &[(within, none), (alone, none), (before, NotStated)]);
    // Negative, huge and nonsense are not taken at all; nor is anything worked out while units are asked about.
    duty("tariff-evs", ["", "1e30", "x", "-0"], &[(whole, wanting), (alone, wanting), (before, NotStated)]);
    let again = Wanting("enter the number of units again");
    for units in ["-5", "49.000"] {
        duty("tariff-evs", [units, "100", "", ""], &[(whole, again), (alone, again), (before, NotStated)]);
    }
    // The most that is taken.
    duty(
        "tariff-evs",
        ["10000000", "10000000000", "1000", "1000"],
        &[
            (within, Exactly(298_900_000)),
            ("Duty beyond the quota, on 9,951,000 units", Exactly(9_951_000_000_000)),
            ("Duty on all of it, on your assumption", Exactly(9_951_298_900_000)),
            (alone_of_part, Exactly(4_900_000_000)),
            (before_of_part, Exactly(53_900_000_000)),
        ],
    );
}

#[test]
fn duty_at_a_hedged_rate_is_hedged() {
    duty(
        "tariff-canola-seed",
        ["", "1000", "", ""],
        &[("Duty at the stated rate, at about 15%", Worth::About(15_000)), ("Duty before", Worth::NotStated)],
    );
    duty(
        "tariff-canola-seed",
        ["", "1000", "", "84"],
        &[("Duty at the stated rate, at about 15%", Worth::About(15_000)), ("Duty before", Worth::Exactly(84_000))],
    );
}

#[test]
fn every_sum_shows_its_formula_its_paragraph_and_how_sure_it_is() {
    let entry = Entry::default()
        .of(find(RecordKind::Tariff, "tariff-evs").index)
        .with(Field::Units, Some(49_001))
        .with(Field::Value, Some(4_900_100_000))
        .with(Field::Beyond, Some(25_000));
    let duty = ENGINE.duty(&entry).unwrap();
    assert_eq!(duty.parts, Some((49_000, 1)));
    let first = &duty.sums[0];
    assert_eq!(first.formula, "49,001,000.00 × 49,000 ÷ 49,001 × 6.1%");
    assert_eq!(first.evidence.unwrap().p, 23);
    assert_eq!(first.certainty, "will · Its own word");
    assert_eq!(duty.sums[1].certainty, "your assumption: rate beyond the quota 25%");
    assert!(duty.open.contains(&"Period of the quota"));
    for it in &duty.sums {
        let is_number = matches!(it.worth, Worth::Exactly(_) | Worth::About(_));
        assert_eq!(is_number, !it.formula.is_empty(), "{}", it.label);
        assert_eq!(is_number, !it.certainty.is_empty(), "{}", it.label);
    }
}

#[test]
fn only_measures_with_a_stated_rate_are_calculated() {
    let ids: Vec<&str> = ENGINE.calculable().into_iter().map(id).collect();
    assert_eq!(ids, ["tariff-evs", "tariff-canola-seed"]);
}

#[test]
fn each_number_of_the_matrix_is_the_length_of_its_list() {
    for address in ["?view=matrix", "?view=matrix&group=party", "?view=matrix&group=outlet&sort=most"] {
        let matrix = ENGINE.matrix(&read(address));
        assert!(!matrix.rows.is_empty(), "{address}");
        for row in &matrix.rows {
            assert_eq!(row.cells.len(), matrix.topics.len());
            for (cell, topic) in row.cells.iter().zip(&matrix.topics) {
                let lists = ENGINE.cell_lists(matrix.facet, row.code, *topic);
                for query in lists.iter().filter(|it| matrix.facet == Facet::Says || it.view == View::Quotes) {
                    assert_eq!(read(&query.write(&*ENGINE)), *query);
                }
                let [direct, reported, commitments] = lists.map(|query| ENGINE.count(&query));
                assert_eq!((cell.direct, cell.reported), (direct.n, reported.n));
                if matrix.facet == Facet::Says {
                    assert_eq!(cell.commitments, commitments);
                }
            }
        }
    }
}

#[test]
fn rows_of_the_matrix_stand_as_asked() {
    let names = |address: &str| -> Vec<String> {
        let matrix = ENGINE.matrix(&read(address));
        let name = |code| ENGINE.vocabulary().value(matrix.facet, code).unwrap().label.clone();
        matrix.rows.iter().map(|it| name(it.code)).collect()
    };
    assert_eq!(names("?view=matrix&group=party"), ["China", "Canada"]);
    assert!(names("?view=matrix").contains(&"Xi Jinping".to_owned()));
    let by_topic = names("?view=matrix&topic=united-states");
    assert_ne!(by_topic, names("?view=matrix"));
    assert!(names("?view=matrix&group=outlet").contains(&"BBC".to_owned()));
}

#[test]
fn dates_are_as_precise_as_printed() {
    #[track_caller]
    fn case(event: &str, precision: Precision, mark: &str) {
        let stop = ENGINE.stop(find(RecordKind::Event, event)).unwrap();
        assert_eq!((stop.precision, stop.mark().key()), (precision, mark), "{event}");
    }
    case("trudeau-visit", Precision::Vague, "vague");
    case("us-move", Precision::Year, "exact");
    case("gyeongju-meeting", Precision::Month, "inferred");
    case("official-visit", Precision::Period, "inferred");
    case("meeting", Precision::Day, "exact");
    case("canola-seed-deadline", Precision::Day, "ahead");
}

#[test]
fn a_deadline_is_told_once() {
    let ahead: Vec<&str> = ENGINE.ahead().into_iter().map(id).collect();
    assert_eq!(ahead, ["lower-canola-seed"]);
}

/// The file as a crate reads it that did not write it.
fn parsed(records: &[RecordId]) -> Calendar {
    let text = ENGINE.calendar(records);
    assert!(text.split_terminator("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])), "{text}");
    let unfolded = parser::unfold(&text);
    Calendar::from(parser::read_calendar(&unfolded).unwrap())
}

#[test]
fn a_deadline_is_a_day_in_the_calendar() {
    let calendar = parsed(&ENGINE.ahead());
    let [CalendarComponent::Event(event)] = calendar.components.as_slice() else { panic!("{calendar:?}") };
    let value = |key: &str| event.property_value(key).unwrap_or_default();
    assert_eq!(
        event.get_uid(),
        Some("commitment-lower-canola-seed.readout@www.globaltimes.cn-page-202601-1353455.shtml")
    );
    assert_eq!((value("DTSTART"), value("DTEND")), ("20260301", "20260302"));
    assert_eq!(value("DTSTAMP"), "20261128T000000Z");
    let summary = event.get_summary().unwrap();
    assert!(summary.starts_with("By 1 March 2026: "), "{summary}");
    assert!(summary.ends_with("(expected, not promised)"), "{summary}");
    let description = event.get_description().unwrap();
    assert!(description.contains("Partly inferred: year"), "{description}");
    assert!(description.contains("Paragraph 23"), "{description}");
}

#[test]
fn what_is_fuzzy_says_so_or_is_left_out() {
    #[track_caller]
    fn case(event: &str, expected: Option<(&str, &str, &str)>) {
        let calendar = parsed(&[find(RecordKind::Event, event)]);
        let told = calendar.components.first().map(|it| match it {
            CalendarComponent::Event(it) => (
                it.property_value("DTSTART").unwrap().to_owned(),
                it.property_value("DTEND").unwrap().to_owned(),
                it.get_summary().unwrap().to_owned(),
            ),
            other => panic!("{other:?}"),
        });
        match (told, expected) {
            (None, None) => {}
            (Some(told), Some((from, to, start))) => {
                assert_eq!((told.0.as_str(), told.1.as_str()), (from, to));
                assert!(told.2.starts_with(start), "{}", told.2);
            }
            (told, _) => panic!("{event}: {told:?}"),
        }
    }
    case("trudeau-visit", None);
    case("us-move", None);
    case("gyeongju-meeting", Some(("20251001", "20251101", "Some day in October 2025, not stated which: ")));
    case("official-visit", Some(("20260114", "20260118", "Carney is on")));
}

#[test]
fn uids_are_stable_and_different() {
    let events: Vec<RecordId> = ENGINE.article().records(RecordKind::Event).collect();
    let uids = || -> Vec<String> {
        let calendar = parsed(&events);
        calendar.components.iter().filter_map(|it| it.as_event()?.get_uid().map(str::to_owned)).collect()
    };
    let mut once = uids();
    assert_eq!(once, uids());
    once.sort();
    once.dedup();
    assert_eq!(once.len(), events.iter().filter(|it| ENGINE.is_for_calendar(**it)).count());
}

#[test]
fn every_paragraph_has_records_or_a_reason() {
    let places = ENGINE.paragraphs();
    assert_eq!(places.len(), ENGINE.article().paragraphs.len());
    for place in &places {
        let is_empty = place.counts.iter().all(|it| it.is_zero());
        // One that is cited for a silence alone carries no record of its own, and says so.
        assert_eq!(is_empty, place.why_none.is_some() || place.n == 22, "paragraph {}", place.n);
        assert!(!is_empty || !place.beside.is_empty() || place.why_none.is_some(), "paragraph {}", place.n);
        let count = ENGINE.count(&place.query);
        let sum: u32 = place.counts.iter().map(|it| it.n + it.not_promised).sum();
        assert_eq!(count.n + count.not_promised, sum);
        assert_eq!(read(&place.query.write(&*ENGINE)), place.query);
    }
    assert!(places[22].voices.iter().any(|id| ENGINE.article().name(*id) == "the Canadian statement"));
}

/// Each claim of an open measure names the paragraphs that it rests on, and not those of the others.
#[test]
fn a_claim_names_its_own_paragraphs() {
    let record = ENGINE.article().find(RecordKind::Tariff, "tariff-evs").unwrap();
    let parts: Vec<Vec<u16>> = ENGINE.detail(record).parts.into_iter().map(|it| it.paragraphs).collect();
    assert_eq!(parts, [vec![23], vec![23], vec![27]]);
}

#[test]
fn every_voice_has_a_page_of_all_its_records() {
    for source in ENGINE.sources() {
        let name = &source.voice.name;
        assert_eq!(ENGINE.page_of(&source.query), Some(source.id), "{name}");
        assert_eq!(read(&source.query.write(&*ENGINE)), source.query, "{name}");
        assert!(!source.paragraphs.is_empty(), "{name}");
    }
    assert!(ENGINE.page_of(&read("?says=xi&topic=canola")).is_none());
    assert!(ENGINE.page_of(&read("?view=quotes&says=xi")).is_none());
    assert!(ENGINE.page_of(&read("")).is_none());
    // A side speaks where one of its own does, and not where the other speaks of it.
    let paragraphs = |says: &str| ENGINE.source(ENGINE.page_of(&read(says)).unwrap()).unwrap().paragraphs;
    assert_eq!(paragraphs("?says=canada"), [10, 23, 28]);
    for n in paragraphs("?says=xi").iter().chain(&paragraphs("?says=mofcom-official")) {
        assert!(paragraphs("?says=china").contains(n), "{n}");
    }
    let bbc = ENGINE.page_of(&read("?outlet=bbc")).unwrap();
    assert_eq!(ENGINE.source(bbc).unwrap().voice.name, "BBC");
}

#[test]
fn each_view_has_a_sentence() {
    for view in View::ALL {
        let query = Query::default().in_view(*view);
        assert!(!ENGINE.sentence(&query, ENGINE.count(&query)).is_empty());
        assert_eq!(read(&query.write(&*ENGINE)).view, *view);
    }
}

#[test]
fn the_overview_says_record_for_one_of_any_kind_only() {
    for facet in Facet::ALL {
        for code in 0..=ENGINE.vocabulary().none(*facet) {
            let query = Query::default().toggled(*facet, code);
            let sentence = ENGINE.sentence(&query, ENGINE.count(&query));
            let (n, rest) = sentence.split_once(' ').unwrap();
            let noun = rest.split([' ', ',']).next().unwrap();
            assert_eq!(noun, if n == "1" { "record" } else { "records" }, "{sentence}");
        }
    }
}

/// A text with every passage in its paragraph: the article's own where it is at hand, else the passages themselves.
/// Says which.
fn text() -> (String, bool) {
    let here = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/xi-carney-2026/article.txt");
    let path = std::env::var("READOUT_TEXT").unwrap_or_else(|_| here.to_owned());
    let stand_in = || {
        let article = ENGINE.article();
        let line = |n: u16| -> String {
            article.passages().iter().filter(|it| it.p == n).map(|it| [it.words, " / "].concat()).collect()
        };
        (article.paragraphs.iter().map(|it| line(it.n) + "\n").collect(), false)
    };
    std::fs::read_to_string(path).map_or_else(|_| stand_in(), |text| (text, true))
}

#[test]
fn the_true_text_holds_every_passage() {
    let article = ENGINE.article();
    let (text, is_true) = text();
    let found = article.verify_text(&text, str::to_owned);
    assert_eq!(found.verdict, if is_true { Verdict::Same } else { Verdict::Changed });
    assert_eq!(found.n_same, if is_true { article.paragraphs.len() } else { 0 });
    assert_eq!((found.n_found, found.added.len()), (found.n_passages, 0));
    assert_eq!(found.n_quotes, article.quotes.iter().filter(|it| it.words.is_some()).count());
    assert!(found.paragraphs.iter().all(|it| it.line == Some(usize::from(it.n))));
}

#[test]
fn one_changed_byte_is_told_with_its_place() {
    let (article, (text, is_true)) = (ENGINE.article(), text());
    // In each tenth passage the middle letter is another one.
    for passage in article.passages().iter().step_by(10) {
        let line = text.lines().nth(usize::from(passage.p) - 1).unwrap();
        if line.matches(passage.words).count() > 1 {
            continue; // The other one would still be found.
        }
        let at = place_of(line, passage.words).unwrap();
        let middle = at.start + passage.words.floor_char_boundary(passage.words.len() / 2);
        let letter = line[middle..].chars().next().unwrap();
        let other = if letter == 'q' { 'x' } else { 'q' };
        let changed_line = [&line[..middle], &other.to_string(), &line[middle + letter.len_utf8()..]].concat();
        let changed = text.replace(line, &changed_line);
        let found = article.verify_text(&changed, str::to_owned);
        assert_eq!(found.verdict, Verdict::Changed);
        assert_eq!(found.n_same, if is_true { article.paragraphs.len() - 1 } else { 0 });
        let told = found.paragraphs.iter().flat_map(|it| &it.missing).find(|it| it.passage == *passage).unwrap();
        // The stand-in repeats passages, so there another copy may be the nearest.
        if is_true && passage.words.len() > 16 {
            let instead = told.instead.as_deref().unwrap();
            assert!(instead.contains(other), "{}: {instead}", passage.words);
        }
    }
}

#[test]
fn a_byte_that_no_record_cites_is_told_too() {
    let (article, (text, is_true)) = (ENGINE.article(), text());
    let spoiled = text.replacen('\n', "x\n", 1);
    let found = article.verify_text(&spoiled, str::to_owned);
    assert_eq!(found.verdict, Verdict::Changed);
    assert_eq!((&found.paragraphs[0].state, found.n_found), (&State::Changed, found.n_passages));
    assert_eq!(found.n_same, if is_true { article.paragraphs.len() - 1 } else { 0 });
}

#[test]
fn another_article_is_told() {
    let article = ENGINE.article();
    let other = "Two ministers met on Monday.\nThey spoke of wheat.\nNothing was signed.\n".repeat(20);
    let found = article.verify_text(&other, str::to_owned);
    assert_eq!(found.verdict, Verdict::Another);
    assert_eq!(article.verify_text("", str::to_owned).verdict, Verdict::Empty);
    assert_eq!(article.verify_text(&"x ".repeat(1_000_000), str::to_owned).verdict, Verdict::TooLong);
}
