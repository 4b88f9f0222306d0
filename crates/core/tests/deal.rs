//! The deal at a glance on the real article: news, figures, deal, rates, who speaks.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

use std::sync::LazyLock;

use readout_author::{File, build};
use readout_core::article::RecordKind;
use readout_core::engine::{Alike, Bar, Engine};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| engine("xi-carney-2026"));

fn engine(article: &str) -> Engine {
    let path = format!("{}/../../data/{article}/article.json", env!("CARGO_MANIFEST_DIR"));
    Engine::new(build(&File::read(&std::fs::read_to_string(path).unwrap()).unwrap()).unwrap())
}

#[test]
fn the_news_says_who_gives_what_on_whose_word_and_what_the_other_side_answers() {
    let news = ENGINE.news();
    let told: Vec<(&str, Vec<&str>)> =
        news.iter().map(|it| (it.words.as_str(), it.answers.iter().map(|it| it.0.as_str()).collect())).collect();
    let expected = [
        (
            "Canada will admit up to 49,000 Chinese electric vehicles at the 6.1 per cent most-favoured-nation tariff \
             rate, the Canadian statement says.",
            vec![
                "An official of China’s Ministry of Commerce: a positive step, and good news; number and rate not named.",
                "China: no direct reference in the joint statement.",
            ],
        ),
        (
            "Canada expects China to lower Chinese tariffs on Canadian canola seed to a combined rate of about 15 per \
             cent by 1 March 2026 (year inferred), the Canadian statement says.",
            vec![
                "An official of China’s Ministry of Commerce: China will adjust its anti-dumping measures on canola, \
                  in accordance with laws and regulations; whether these tariffs, and which way, is not stated.",
            ],
        ),
    ];
    assert_eq!(told, expected);
    let tally = "16 commitments: 9 joint, as the Foreign Ministry’s release gives them, 3 by China, 4 by Canada. 26 other \
                 points are not promised.";
    assert_eq!(ENGINE.tally().0, tally);
}

#[test]
fn figures_are_told_once_each_with_who_does_what() {
    let figures = ENGINE.key_figures();
    let told: Vec<(&str, bool, String)> =
        figures.iter().map(|it| (it.lead.as_str(), it.is_additional, it.figure.words())).collect();
    let expected = [
        ("Canada promises", false, "up to 49,000".to_owned()),
        ("Canada promises", false, "6.1%".to_owned()),
        ("Canada expects of China", false, "about 15%".to_owned()),
        ("Canada is to drop", true, "100%".to_owned()),
    ];
    assert_eq!(told, expected);
    for it in figures {
        assert!(it.evidence.unwrap().words.contains(&it.figure.printed), "{}", it.figure.printed);
    }
}

#[test]
fn a_name_has_a_capital_only_where_it_begins() {
    for (article, expected) in [
        ("indonesia-jetp-2022", "The US release expects of the Just Energy Transition Partnership"),
        ("schweiz-ewg-uhren-1967", "Die Schweiz and die EWG and die Mitgliedstaaten will work on it"),
    ] {
        let engine = engine(article);
        let leads: Vec<String> = engine.key_figures().into_iter().map(|it| it.lead).collect();
        assert!(leads.iter().any(|lead| lead == expected), "{leads:#?}");
    }
}

/// A line as a reader sees it: "Measures on Chinese steel, aluminium".
fn line(it: &Alike<'_>) -> String {
    format!("{}{}", it.stem, it.records.iter().map(|it| it.1).collect::<Vec<_>>().join(", "))
}

#[test]
fn the_deal_sets_what_is_promised_apart_and_joins_what_is_alike() {
    let deal = ENGINE.deal();
    let told: Vec<(&str, bool, String)> = deal
        .iter()
        .flat_map(|side| {
            let name = ENGINE.article().name(side.party);
            let promised = side.promised.iter().map(move |it| (name, true, line(&it.what)));
            promised.chain(side.not_promised.iter().map(move |it| (name, false, line(&it.what))))
        })
        .collect();
    let expected = [
        (
            "Canada",
            true,
            "Admit up to 49,000 Chinese electric vehicles at the 6.1 per cent most-favoured-nation tariff rate",
        ),
        (
            "Canada",
            false,
            "Make positive adjustments regarding Canada’s unilateral measures on Chinese electric vehicles, steel products, \
             aluminium products",
        ),
        ("China", true, "Adjust China’s anti-dumping measures on canola"),
        (
            "China",
            true,
            "Adjust China’s anti-discrimination measures on certain Canadian agricultural and aquatic products",
        ),
        ("China", false, "Lower Chinese tariffs on Canadian canola seed to a combined rate of about 15 per cent"),
        ("China", false, "Stop applying “anti-discrimination tariffs” to Canadian canola meal, peas, lobster, crab"),
    ];
    assert_eq!(told, expected.map(|(side, is_promised, words)| (side, is_promised, words.to_owned())));
    assert_eq!(ENGINE.promises().map(|it| it.1), Some(16));
}

#[test]
fn what_is_alike_is_as_firm_and_stands_in_the_same_place() {
    for kind in RecordKind::ALL {
        let records: Vec<_> = ENGINE.article().records(*kind).collect();
        let joined = ENGINE.alike(records.iter().copied());
        let again: Vec<_> = joined.iter().flat_map(|it| &it.records).map(|it| it.0).collect();
        assert_eq!(again, records, "each record once, in its order");
        for group in &joined {
            for (record, rest) in &group.records {
                assert_eq!(format!("{}{rest}", group.stem), ENGINE.article().title(*record));
                assert_eq!(ENGINE.article().paragraphs_of(*record), ENGINE.article().paragraphs_of(group.records[0].0));
            }
        }
    }
}

#[test]
fn the_chart_shows_stated_rates_and_adds_nothing_up() {
    let rates = ENGINE.rates();
    let told: Vec<_> = rates
        .rows
        .iter()
        .map(|row| {
            let words = |bar: &Option<Bar<'_>>| bar.as_ref().map(|bar| bar.figure.words());
            let is_additional = row.before.as_ref().is_some_and(|bar| bar.is_additional);
            let is_expected = row.after.as_ref().is_some_and(|bar| bar.expected_by.is_some());
            (row.tariff.id.as_str(), words(&row.before), is_additional, words(&row.after), is_expected)
        })
        .collect();
    let expected = [
        ("tariff-evs", Some("100%".to_owned()), true, Some("6.1%".to_owned()), false),
        ("tariff-canola-seed", None, false, Some("about 15%".to_owned()), true),
    ];
    assert_eq!(told, expected);
    assert_eq!(rates.scale, 100_000);
    let finding = "Tariffs: 6.1% on electric vehicles, about 15% expected on canola seed";
    assert_eq!(rates.finding(ENGINE.article()).as_deref(), Some(finding));
}

#[test]
fn a_paragraph_has_the_colours_of_who_speaks_in_it() {
    let speaking = ENGINE.speaking();
    assert_eq!(speaking.len(), ENGINE.article().paragraphs.len());
    let names = |n: usize| -> (Vec<&str>, bool) {
        let it = &speaking[n - 1];
        (it.parties.iter().map(|id| ENGINE.article().name(*id)).collect(), it.has_others)
    };
    assert_eq!(names(4), (vec!["China"], false), "Xi speaks");
    assert_eq!(names(10), (vec!["Canada"], false), "Carney's post");
    assert_eq!(names(19), (vec!["China", "Canada"], false), "the joint statement");
    assert_eq!(names(30), (Vec::new(), true), "a scholar");
    assert!(speaking.iter().all(|it| it.query.is_some()));
}

#[test]
fn each_side_has_a_short_quote_in_its_own_words() {
    let quotes: Vec<&str> = ENGINE.short_quotes().into_iter().map(|record| ENGINE.article().id(record)).collect();
    assert_eq!(quotes, ["mofcom-adjust", "carney-landmark"]);
}
