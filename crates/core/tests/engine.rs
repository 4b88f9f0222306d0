//! The engine on the real article: addresses that strangers write, counts against brute force, the sentence.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

use std::ops::Range;
use std::sync::LazyLock;

use proptest::prelude::*;
use readout_author::{File, build};
use readout_core::article::{Class, PartialDate, RecordId, RecordKind};
use readout_core::engine::{Count, Engine};
use readout_core::query::{Facet, NONE, Query, View};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let json = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/xi-carney-2026/article.json"))
        .unwrap();
    Engine::new(build(&File::read(&json).unwrap()).unwrap())
        .with_page_keys(&["embed", "lock"])
        .with_page_keys(&["shade", "crop"])
});

fn read(address: &str) -> Query {
    Query::read(address, &*ENGINE)
}

/// Addresses that look like ours, with values that are ours, nobody's, or noise.
fn addresses() -> impl Strategy<Value = String> {
    let facets = Facet::ALL.iter().map(|facet| facet.key());
    let others = "view q sort group show shade crop unknown commitment quote event tariff calc".split(' ');
    let keys: Vec<&'static str> = facets.chain(others).collect();
    let mut values: Vec<String> =
        vec!["none".into(), String::new(), "1".into(), "who".into(), "match".into(), "undertaken".into()];
    values.extend(
        [
            "party",
            "outlet",
            "most",
            "0",
            "49001",
            "1000000.5",
            "-1",
            "6.1",
            "9999999999999",
            "49.000",
            "25%2C000",
            "x%2By",
            "1%7E2",
        ]
        .map(str::to_owned),
    );
    values.extend(View::ALL.iter().map(|view| view.key().to_owned()));
    for facet in Facet::ALL {
        values.extend(ENGINE.vocabulary().values(*facet).iter().map(|value| value.key.clone()));
    }
    for kind in RecordKind::ALL {
        values.extend(ENGINE.article().records(*kind).map(|record| ENGINE.article().id(record).to_owned()));
    }
    let value = prop_oneof![
        4 => prop::sample::select(values.clone()),
        2 => prop::collection::vec(prop::sample::select(values), 1..4).prop_map(|values| values.join("~")),
        1 => "[a-z+%~&=#?0-9]{0,12}",
        1 => "[a-zA-Z-]{1,12}[.,)>;\"' ]{0,2}",
        1 => "[ .,%0-9]{0,9}",
        1 => any::<String>(),
    ];
    let pair = (prop::sample::select(keys), value).prop_map(|(key, value)| format!("{key}={value}"));
    let joint = prop::sample::select(vec!["&", "&", "&", "&amp;", "&#038;"]);
    prop_oneof![
        9 => (prop::collection::vec(pair, 0..6), joint).prop_map(|(pairs, joint)| format!("?{}", pairs.join(joint))),
        1 => any::<String>(),
    ]
}

/// Found by the test below, once in some thousand runs.
#[test]
fn no_article_is_none() {
    let record = ENGINE.article().records(RecordKind::Commitment).next().unwrap();
    let query = read(&format!("?in=none&commitment={}", ENGINE.article().full_id(record)));
    assert_eq!(query.open, Some(record));
    assert_eq!(read(&query.write(&*ENGINE)), query);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_address_reads_and_has_one_canonical_form(address in addresses()) {
        let query = read(&address);
        let canonical = query.write(&*ENGINE);
        prop_assert_eq!(&read(&canonical), &query);
        prop_assert_eq!(read(&canonical).write(&*ENGINE), canonical);
        // An address with every default in it means the same.
        prop_assert_eq!(&read(&query.write_whole(&*ENGINE)), &query);
    }

    #[test]
    fn an_address_escaped_for_html_means_the_same(address in addresses(), form in 0..4_usize) {
        let canonical = read(&address).write(&*ENGINE);
        let escaped = canonical.replace('&', ["&amp;", "&#038;", "&#38;", "&amp;amp;"][form]);
        prop_assert_eq!(read(&escaped).write(&*ENGINE), canonical);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn counts_if_added_are_what_adding_gives(address in addresses()) {
        let query = read(&address);
        for counts in ENGINE.facet_counts(&query) {
            // Adding the value to an otherwise empty facet: OR within it must not hide what it alone gives.
            let bare = query.chosen(counts.facet).fold(query.clone(), |query, code| query.toggled(counts.facet, code));
            for value in counts.values {
                let added = bare.clone().toggled(counts.facet, value.code);
                prop_assert_eq!(value.count, by_listing(&added).in_view(added.view), "{} {}", counts.facet.key(), added.write(&*ENGINE));
            }
        }
    }
}

/// The count the slow way: every record of the list.
fn by_listing(query: &Query) -> Count {
    let mut count = Count::default();
    for section in ENGINE.results(query).sections {
        for record in section.groups.iter().flat_map(|group| &group.records) {
            match ENGINE.class_of(*record) {
                Some(Class::NotPromised) => count.not_promised += 1,
                Some(Class::Undertaken) | None => count.n += 1,
            }
        }
    }
    count
}

#[test]
fn an_address_of_100_kb_is_read() {
    let long = format!("?q={}&topic={}", "a".repeat(50_000), "~".repeat(50_000));
    assert_eq!(read(&long).words.len(), 200);
}

#[test]
fn addresses_are_short_and_in_order() {
    #[track_caller]
    fn case(address: &str, expected: &str) {
        assert_eq!(read(address).write(&*ENGINE), expected);
    }
    case("", "");
    case("?view=overview&sort=article&group=none&show=all", "");
    case("?acts=canada&view=commitments", "?view=commitments&acts=canada");
    case("?view=commitments&topic=energy~canola~energy", "?view=commitments&topic=canola~energy");
    case("?unknown=1", "");
    case("?view=commitments&kind=direct", "?view=commitments");
    case("?view=commitments&sort=match", "?view=commitments");
    case("?view=commitments&q=a+b&sort=match", "?view=commitments&q=a+b&sort=match");
    case("?view=quotes&show=undertaken", "?view=quotes");
    case("?view=method&q=words", "?view=method");
    case("?view=sources&para=2", "?view=sources");
    case("?view=matrix&topic=canola&sort=most&group=outlet", "?view=matrix&topic=canola&sort=most&group=outlet");
    case("?view=quotes&group=outlet&sort=most", "?view=quotes");
    case("?outlet=xinhua", "?outlet=xinhua");
    case("?calc=tariff-evs~1", "");
    case("?view=calculator&calc=tariff-evs~49,000~1000000.50~~", "?view=calculator&calc=tariff-evs~49000~1000000.5");
    // What is no number stays as it was typed, and is asked about.
    case("?view=calculator&calc=tariff-evs~NaN~-1~1e9~a+b", "?view=calculator&calc=tariff-evs~NaN~-1~1e9~a+b");
    case("?view=calculator&calc=(tariff-canola-seed).", "?view=calculator&calc=tariff-canola-seed");
    case("?%76iew=quotes&q=xi%E2%80%A8UR", "?view=quotes&q=xi+UR");
    case("?view=calculator&calc=~49.000~6,1", "?view=calculator&calc=~49.000~6.1");
    // What turns a number around stays as a sign that can be seen, so that 321 is never taken for 123.
    case("?view=calculator&calc=~%00%E2%80%AE123", "?view=calculator&calc=~%EF%BF%BD123");
    case("?view=calculator&calc=~%00%E2%80%8Fx", "?view=calculator&calc=~x");
    case("?view=calculator&calc=~~~25", "?view=calculator&calc=~~~25");
    // What only the page reads comes last, as it came; what nobody reads is dropped.
    case("?crop=a~%22b&shade=&fbclid=1&q=x&crop=c+d", "?q=x&shade=&crop=a~%22b&crop=c+d");
}

#[test]
fn what_the_article_does_not_have_is_kept_to_be_told() {
    for (address, kept, unknown) in [
        ("?view=quotes&says=trump", "?view=quotes&says=trump", "says=trump"),
        ("?view=nonsense", "?view=nonsense", "view=nonsense"),
        ("?view=quotes%26acts%3Dcanada", "?view=quotes%26acts%3Dcanada", "view=quotes&acts=canada"),
        ("?topic=canola~gone", "?topic=canola&topic=gone", "topic=gone"),
        ("?view=quotes&para=23~99", "?view=quotes&para=23&para=99", "para=99"),
        ("?commitment=steer-ties&quote=gone", "?view=commitments&commitment=steer-ties&quote=gone", "quote=gone"),
        ("?commitment[]=steer-ties", "?view=commitments&commitment=steer-ties", ""),
        ("?acts=mars~venus&acts=mars", "?acts=mars&acts=venus", "acts=mars, acts=venus"),
        ("?topic=a1~b2~c3~d4~e5~f6", "?topic=a1&topic=b2&topic=c3&topic=d4", "topic=a1, topic=b2, topic=c3, topic=d4"),
        ("?topic=~", "", ""),
    ] {
        let query = read(address);
        assert_eq!(query.unknown.join(", "), unknown, "{address}");
        assert_eq!(query.write(&*ENGINE), kept, "{address}");
        assert_eq!(read(&query.write(&*ENGINE)), query, "{address}");
        // What the reader chooses next leaves it behind, what they open does not.
        assert!(query.clone().with_words("wheat").unknown.is_empty());
        assert_eq!(query.clone().closed().unknown, query.unknown);
    }
}

#[test]
fn a_record_alone_that_is_gone_lists_nothing() {
    let gone = read("?commitment=gone").passing(Vec::new(), true);
    assert!(ENGINE.records_of(&gone).is_empty());
    assert!(!ENGINE.records_of(&gone.outside()).is_empty());
}

#[test]
fn a_record_brings_its_view() {
    let record = ENGINE.article().records(RecordKind::Tariff).next().unwrap();
    let id = ENGINE.article().id(record);
    assert_eq!(read(&format!("?tariff={id}")).write(&*ENGINE), format!("?view=tariffs&tariff={id}"));
    assert_eq!(read(&format!("?view=quotes&tariff={id}")).view, View::Tariffs);
    assert_eq!(read("?tariff=nothing").open, None);
}

/// Reports 8 and 12: the address as it arrives, and as it is written then.
#[test]
fn report_12_an_address_is_read_as_it_was_meant() {
    let canonical = "?view=quotes&quote=xi-advance";
    assert!(read(canonical).open.is_some());
    for address in [
        "?quote=xi-advance",
        "?view=quotes&amp;quote=xi-advance",
        "?view=quotes&#038;quote=xi-advance",
        "?view=quotes&#38;quote=xi-advance",
        "?view=quotes&amp;amp;quote=xi-advance",
        "?quote=xi-advance.",
        "?quote=xi-advance,",
        "?quote=xi-advance)",
        "?quote=xi-advance).",
        "?quote=xi-advance%2C",
        "?quote=xi-advance%29",
        "?quote=xi-advance%3E",
        "?quote=xi-advance%22",
        "?quote=xi-advance%E2%80%9D",
        "?quote=xi-advance>",
        "?quote=xi-advance\u{201d}",
        "?quote=xi-advance'",
        "?quote=Xi-Advance",
        "?QUOTE=XI-ADVANCE",
        "?View=Quotes&Quote=xi-advance",
        "?quote=+xi-advance+",
        "?quote=nothing&quote=xi-advance",
    ] {
        assert_eq!(read(address).write(&*ENGINE), canonical, "{address}");
    }
    for (address, expected) in [
        ("?view=Commitments.", "?view=commitments"),
        ("?view=commitments&amp;topic=Canola,", "?view=commitments&topic=canola"),
        ("?view=commitments&amp;topic=canola&amp;acts=china)", "?view=commitments&acts=china&topic=canola"),
        ("?view=quotes&amp;quote=xi-advance&amp;shade=1", "?view=quotes&quote=xi-advance&shade=1"),
        (
            "?view=quotes&#038;quote=xi-advance&#038;shade=1&#038;crop=record",
            "?view=quotes&quote=xi-advance&shade=1&crop=record",
        ),
        ("?view=tariffs#results", "?view=tariffs"),
    ] {
        assert_eq!(read(address).write(&*ENGINE), expected, "{address}");
    }
}

#[test]
fn report_12_a_record_that_is_gone_is_kept_and_the_nearest_is_named() {
    for (address, kept, nearest) in [
        ("?quote=xi-advancee", "?view=quotes&quote=xi-advancee", Some("xi-advance")),
        ("?quote=xi_advance.", "?view=quotes&quote=xi_advance", Some("xi-advance")),
        ("?commitment=steer-tie", "?view=commitments&commitment=steer-tie", Some("steer-ties")),
        ("?commitment=xi-advance", "?view=commitments&commitment=xi-advance", Some("xi-advance")),
        ("?view=quotes&tariff=nothing", "?view=tariffs&tariff=nothing", None),
        ("?tariff=%3Cb%3E", "?view=tariffs&tariff=b", None),
    ] {
        let query = read(address);
        assert_eq!((query.open, query.write(&*ENGINE).as_str()), (None, kept), "{address}");
        let lost = query.lost.clone().unwrap();
        assert_eq!(ENGINE.nearest(&lost).map(|it| ENGINE.article().id(it)), nearest, "{address}");
        // Whatever the reader does next leaves it behind.
        assert_eq!(query.clone().with_words("a").lost, None);
        assert_eq!(query.clone().in_view(View::Overview).lost, None);
        assert_eq!(query.closed().lost, None);
    }
    assert_eq!(read("?quote=.").lost, None);
    assert_eq!(read("?quote=nothing&commitment=steer-ties").lost, None);
    for kind in RecordKind::ALL {
        for record in ENGINE.article().records(*kind) {
            let cut = ENGINE.article().id(record);
            let cut = &cut[..cut.len() - 1];
            let lost = read(&format!("?{}={cut}", kind.key())).lost;
            assert!(lost.is_none_or(|lost| ENGINE.nearest(&lost).is_some()), "{cut}");
        }
    }
}

#[test]
fn shared_facets_carry_over_and_others_are_dropped() {
    let query = read("?view=commitments&topic=canola&force=will&q=tariff&show=undertaken");
    assert_eq!(query.clone().in_view(View::Quotes).write(&*ENGINE), "?view=quotes&topic=canola&q=tariff");
    assert_eq!(query.in_view(View::Overview).write(&*ENGINE), "?topic=canola&q=tariff");
}

#[test]
fn the_sentence_says_the_query() {
    #[track_caller]
    fn case(address: &str, expected: &str) {
        let query = read(address);
        let sentence = ENGINE.sentence(&query, ENGINE.count(&query));
        let words = sentence.trim_start_matches(|letter: char| letter.is_ascii_digit());
        assert_eq!(words.replace(|letter: char| letter.is_ascii_digit(), "#"), expected, "{sentence}");
    }
    case("?view=commitments&show=undertaken", " commitments, promises only");
    case("?view=tariffs&acts=china", " trade measures imposed by China");
    case(
        "?view=commitments&topic=energy&show=undertaken&acts=together",
        " commitments by both together about energy, promises only",
    );
    case("?view=quotes&acts=canada&kind=reported", " quotes on what is to be done by Canada, paraphrased");
    case("?view=quotes&q=nothingsaysthis", "No quotes matching “nothingsaysthis”");
    case("?view=commitments&q=nothingsaysthis", "No commitments matching “nothingsaysthis”");
}

/// The records that a search finds.
fn found(words: &str) -> Vec<readout_core::article::RecordId> {
    ENGINE.records_of(&Query::default().in_view(View::Tariffs).with_words(words))
}

#[test]
fn report_4_and_16_a_search_finds_what_is_meant() {
    for (typed, plain) in [
        ("6,1", "6.1"),
        ("６．１", "6.1"),
        ("٦٫١", "6.1"),
        ("49 000", "49,000"),
        ("49.000", "49,000"),
        ("49\u{202f}000", "49,000"),
        ("49’000", "49,000"),
        ("ｃａｎｏｌａ", "canola"),
        ("canola\tseed", "canola seed"),
        ("canola\u{a0}seed", "canola seed"),
    ] {
        let expected = found(plain);
        assert!(!expected.is_empty() && expected.len() < found("").len(), "{plain}");
        assert_eq!(found(typed), expected, "{typed:?}");
    }
    assert_eq!(read("?view=tariffs&q=canola%09seed").words, "canola seed");
}

/// A number is found whole: its first digits are another number.
#[test]
fn report_4_the_first_digits_of_a_number_find_nothing() {
    for typed in ["4900", "4,900", "490,000", "490000", "49", "4"] {
        let tariffs = read("?view=tariffs").with_words(typed);
        let words = ENGINE.words(&tariffs);
        for (number, is_found) in [("49,000", false), (typed, true)] {
            assert_eq!(!hits(number, &words).is_empty(), is_found, "{typed} in {number}");
        }
    }
    assert_eq!([found("4900"), found("490,000")], [vec![], vec![]]);
    let dates = ENGINE.words(&read("?view=timeline").with_words("march 1"));
    assert_eq!(hits("March 15", &dates).as_slice(), std::slice::from_ref(&(0..5)));
}

fn hits(text: &str, words: &[String]) -> Vec<Range<usize>> {
    let tokens = ENGINE.normalizer().tokens(text).into_iter();
    tokens.filter(|token| token.is_hit(words)).map(|token| token.range).collect()
}

#[test]
fn attack_10_a_search_without_letters_is_none() {
    for typed in ["👍", "%", "+", "~", " ", "—", "\u{202e}", "…"] {
        let query = read("?view=commitments").with_words(typed);
        assert_eq!(query, read("?view=commitments"), "{typed:?}");
        assert!(!query.is_narrowed());
    }
    assert_eq!(read("?view=quotes&q=%F0%9F%91%8D").write(&*ENGINE), "?view=quotes");
    assert_eq!(read("?view=quotes&q=5%25").write(&*ENGINE), "?view=quotes&q=5%25");
}

/// With Unicode's tables, as the browser has them, accents count for nothing in whatever form they are typed; what is
/// written keeps the form it has.
#[test]
fn report_23_accents_are_no_part_of_a_search() {
    let engine = (*ENGINE).clone().taking_apart(|text| text.replace('\u{f3}', "o\u{301}"));
    for typed in ["can\u{f3}la", "cano\u{301}la"] {
        let query = Query::read("?view=tariffs", &engine).with_words(typed);
        assert_eq!(engine.words(&query), ["canola"]);
        assert_eq!(query.words, typed);
    }
}

#[test]
fn what_is_not_promised_is_never_added() {
    let count = ENGINE.count(&read("?view=commitments"));
    let promised = ENGINE.article().commitments.iter().filter(|it| it.class() == Class::Undertaken).count();
    assert_eq!(count.n as usize, promised);
    assert_eq!((count.n + count.not_promised) as usize, ENGINE.article().commitments.len());
    assert_eq!(ENGINE.count(&read("?view=commitments&show=undertaken")).not_promised, 0);
}

#[test]
fn joint_acts_count_under_each_party_and_together() {
    let n = |address: &str| ENGINE.count(&read(address)).n;
    let (one, other, together) =
        (n("?view=commitments&acts=china"), n("?view=commitments&acts=canada"), n("?view=commitments&acts=together"));
    assert_eq!(one + other - together, n("?view=commitments"));
}

#[test]
fn every_record_is_reachable_by_its_address_and_by_its_paragraph() {
    for kind in RecordKind::ALL {
        for record in ENGINE.article().records(*kind) {
            let address = Query::default().opened(record).write(&*ENGINE);
            assert_eq!(read(&address).open, Some(record), "{address}");
            let paragraph = ENGINE.article().paragraphs_of(record)[0];
            let listed = ENGINE.results(&read(&format!("?view={}&para={paragraph}", View::of(*kind).key())));
            let records: Vec<_> = listed.sections.iter().flat_map(|it| &it.groups).flat_map(|it| &it.records).collect();
            assert!(records.contains(&&record), "{address}, paragraph {paragraph}");
        }
    }
}

#[test]
fn what_is_passed_through_stays_whatever_is_chosen() {
    let record = ENGINE.article().records(RecordKind::Commitment).next().unwrap();
    let query = read("?view=quotes&q=tariff&shade=dark");
    for changed in [
        query.clone().cleared(),
        query.clone().in_view(View::Method),
        query.clone().opened(record),
        Query::default().passing_as(&query),
    ] {
        assert_eq!(changed.passed(), query.passed(), "{changed:?}");
    }
    assert_eq!(query.outside().write(&*ENGINE), "?view=quotes&q=tariff");
}

#[test]
fn a_query_of_one_record_lists_it_alone() {
    for kind in RecordKind::ALL {
        for record in ENGINE.article().records(*kind) {
            let query = Query::alone(record);
            assert_eq!(ENGINE.records_of(&query), [record]);
            let sentence = ENGINE.sentence(&query, ENGINE.count(&query));
            let is_promised = ENGINE.class_of(record) != Some(Class::NotPromised);
            assert_eq!(sentence.starts_with("Not promised: "), !is_promised, "{sentence}");
        }
    }
}

#[test]
fn beside_a_record_only_what_is_undertaken_is_called_a_commitment() {
    for kind in RecordKind::ALL {
        for record in ENGINE.article().records(*kind) {
            for (why, other) in ENGINE.detail(record).related {
                let is_promised = ENGINE.class_of(other) != Some(Class::NotPromised);
                assert!(is_promised || why != RecordKind::Commitment.label(), "{record:?}");
            }
        }
    }
}

/// The records that an address lists, with the headings above them.
fn listed(address: &str) -> Vec<(String, Vec<RecordId>)> {
    let sections = ENGINE.results(&read(address)).sections;
    sections.into_iter().flat_map(|it| it.groups).map(|it| (it.heading, it.records)).collect()
}

#[test]
fn dates_ascend_and_what_has_none_comes_last() {
    let article = ENGINE.article();
    for address in ["?view=commitments&sort=date&show=undertaken", "?view=tariffs&sort=date", "?view=timeline"] {
        let records: Vec<_> = listed(address).into_iter().flat_map(|(_, records)| records).collect();
        let dates: Vec<_> = records.iter().map(|it| article.date_of(*it).map(PartialDate::iso)).collect();
        let mut expected = dates.clone();
        expected.sort_by_key(|it| (it.is_none(), it.clone()));
        assert_eq!(dates, expected, "{address}");
        assert!(records.len() > 1, "{address}");
    }
}

#[test]
fn events_stand_under_their_dates_each_date_and_each_reason_once() {
    let days = listed("?view=timeline");
    let mut headings: Vec<&str> = days.iter().map(|(heading, _)| heading.as_str()).collect();
    let n = headings.len();
    headings.sort_unstable();
    headings.dedup();
    assert_eq!(headings.len(), n);
    let (_, meeting) = days.iter().find(|(heading, _)| heading == "16 January 2026").unwrap();
    assert!(meeting.len() > 3, "{meeting:?}");
    assert_eq!(ENGINE.inferred_dates(meeting).len(), 1);
    let (_, year) = days.iter().find(|(heading, _)| heading == "2024").unwrap();
    assert!(ENGINE.inferred_dates(year).is_empty());
    // Alone, too, an event has its date above it.
    let alone = ENGINE.results(&Query::alone(meeting[0]));
    assert_eq!(alone.sections[0].groups[0].heading, "16 January 2026");
}

#[test]
fn speakers_stand_together_in_the_order_of_the_data() {
    let article = ENGINE.article();
    for (_, records) in listed("?view=quotes&sort=who") {
        let who: Vec<_> = records.iter().map(|it| article.leading_voice(*it)).collect();
        assert!(who.is_sorted() && who.first() != who.last(), "{who:?}");
    }
}

#[test]
fn the_most_concrete_is_what_has_figures_then_what_has_dates() {
    let article = ENGINE.article();
    let mut n_figures = 0;
    for (heading, records) in listed("?view=commitments&sort=concrete") {
        let has = |it: &RecordId| {
            let it = &article.commitments[usize::from(it.index)];
            (it.figures.is_empty(), it.due.is_none())
        };
        let order: Vec<_> = records.iter().map(has).collect();
        assert!(order.is_sorted(), "{heading}: {order:?}");
        n_figures += order.iter().filter(|it| !it.0).count();
    }
    assert!(n_figures > 1, "{n_figures} with figures");
}

#[test]
fn whole_words_come_before_beginnings_of_words() {
    let titles: Vec<String> = listed("?view=commitments&q=trade&sort=match&show=undertaken")
        .into_iter()
        .flat_map(|(_, records)| records)
        .map(|it| ENGINE.article().title(it).to_lowercase())
        .collect();
    let is_in_title: Vec<bool> = titles.iter().map(|it| it.contains("trade")).collect();
    assert!(is_in_title.contains(&true), "{titles:?}");
    assert!(is_in_title.is_sorted_by_key(|is_in| !is_in), "titles first: {titles:?}");
}

#[test]
fn groups_have_headings_and_hold_each_record() {
    let flat: Vec<_> = listed("?view=tariffs").into_iter().flat_map(|it| it.1).collect();
    for group in ["topic", "who", "para"] {
        let groups = listed(&format!("?view=tariffs&group={group}"));
        assert!(groups.len() > 1 && groups.iter().all(|it| !it.0.is_empty() && !it.1.is_empty()), "{group}");
        let mut headings: Vec<_> = groups.iter().map(|it| it.0.clone()).collect();
        headings.sort();
        headings.dedup();
        assert_eq!(headings.len(), groups.len(), "each heading once, by {group}");
        assert!(flat.iter().all(|it| groups.iter().any(|group| group.1.contains(it))), "{group}");
    }
}

#[test]
fn every_facet_has_a_value_that_some_record_has() {
    for view in View::ALL {
        for counts in ENGINE.facet_counts(&Query::default().in_view(*view)) {
            let named = counts
                .values
                .iter()
                .filter(|it| ENGINE.vocabulary().value(counts.facet, it.code).is_some_and(|value| value.key != NONE));
            assert!(named.count() > 0, "{} in {}", counts.facet.key(), view.key());
        }
    }
}

/// Where the view lists nothing that a search could narrow, it leads to the list of all records.
#[test]
fn a_search_that_would_narrow_nothing_lists_records() {
    for (address, typed, expected) in [
        ("?view=sources", "zzz", "?view=records&q=zzz"),
        ("?view=matrix&topic=canola", "seafood", "?view=records&q=seafood"),
        ("?view=calculator&calc=tariff-evs~7", "canola", "?view=records&q=canola"),
        ("?view=calculator&calc=tariff-evs~7", " — ", "?view=calculator&calc=tariff-evs~7"),
        ("?view=quotes&topic=canola", "tariff", "?view=quotes&topic=canola&q=tariff"),
        ("?view=ledger", "", "?view=ledger"),
    ] {
        let query = read(address);
        assert_eq!(query.with_words(typed).write(&*ENGINE), read(expected).write(&*ENGINE), "{address} {typed}");
    }
}

/// A calculation for a measure that is not there is told of, and no other measure takes its place.
#[test]
fn attack_a_calculation_for_an_unknown_measure_is_told() {
    for address in ["?view=calculator&calc=nope~5~100", "?view=calculator&calc=tariff-peas~5~100"] {
        let query = read(address);
        let measure = address.split(['=', '~']).nth(2).unwrap();
        assert_eq!(query.unknown, [format!("calc={measure}")], "{address}");
        assert_eq!(query.entry, Query::default().entry, "{address}");
        assert_eq!(read(&query.write(&*ENGINE)), query, "{address}");
    }
    assert!(read("?view=calculator&calc=~5~100").unknown.is_empty());
}
