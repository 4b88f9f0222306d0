//! All articles of `data/` as one: every record stays whose it is, and who is the same is one.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use readout_author::{File, build, merge};
use readout_core::article::{Article, RecordId, RecordKind, VoiceKind};
use readout_core::engine::Engine;
use readout_core::exports::{Citation, Markup, Place};
use readout_core::query::{Facet, Query, View};

fn articles() -> Vec<(String, Article)> {
    let folders = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data")).unwrap();
    let mut paths: Vec<PathBuf> = folders.map(|it| it.unwrap().path()).filter(|path| path.is_dir()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let file = File::read(&fs::read_to_string(path.join("article.json")).unwrap()).unwrap();
        (path.file_name().unwrap().to_str().unwrap().to_owned(), build(&file).unwrap())
    };
    paths.into_iter().map(read).collect()
}

static ALL: LazyLock<Engine> = LazyLock::new(|| Engine::new(merge(articles())));

/// Every record of the merged article beside the one that it comes from.
fn pairs(all: &Article) -> Vec<(RecordId, String, Article, RecordId)> {
    let mut pairs = Vec::new();
    for (slug, article) in articles() {
        let place = all.members().iter().position(|it| it.slug == slug).and_then(|it| u16::try_from(it).ok());
        for record in RecordKind::ALL.iter().flat_map(|kind| article.records(*kind)) {
            let merged = all.find_in(place, record.kind, article.id(record)).unwrap();
            pairs.push((merged, slug.clone(), article.clone(), record));
        }
    }
    pairs
}

#[test]
fn every_record_says_what_it_said() {
    let all = ALL.article();
    let pairs = pairs(all);
    let n: usize = RecordKind::ALL.iter().map(|kind| all.n_records(*kind)).sum();
    assert_eq!(pairs.len(), n);
    let places: BTreeSet<RecordId> = pairs.iter().map(|it| it.0).collect();
    assert_eq!(places.len(), n);
    for (record, slug, article, own) in pairs {
        let label = |named: &[readout_core::article::Named], places: &[u16]| -> Vec<String> {
            places.iter().map(|it| named[usize::from(*it)].label.clone()).collect()
        };
        assert_eq!(all.member_of(record).map(|it| it.slug.as_str()), Some(slug.as_str()));
        assert_eq!(all.title(record), article.title(own), "{slug}");
        assert_eq!(all.own_numbers_of(record), article.paragraphs_of(own), "{slug}");
        assert_eq!(label(&all.topics, all.topics_of(record)), label(&article.topics, article.topics_of(own)));
        assert_eq!(label(&all.products, all.products_of(record)), label(&article.products, article.products_of(own)));
        let words = |article: &Article, record| -> Vec<String> {
            article.evidence(record).iter().map(|it| it.words.clone()).collect()
        };
        assert_eq!(words(all, record), words(&article, own), "{slug}");
        // Those who are called the same say of when they are: the name as it was begins theirs.
        for (merged, was) in all.attributions(record).iter().zip(article.attributions(own)) {
            for (link, was) in merged.0.iter().zip(&was.0) {
                assert!(all.name(link.who).starts_with(article.name(was.who)), "{}", all.name(link.who));
                assert_eq!((link.role, &link.carried), (was.role, &was.carried));
            }
            assert_eq!(merged.standing(all), was.standing(&article), "{slug}: {}", article.title(own));
        }
        assert_eq!(all.when_of(record), article.when_of(own));
        let related = |engine: &Engine, record: RecordId| -> Vec<(&'static str, String)> {
            let detail = engine.detail(record);
            detail.related.iter().map(|it| (it.0, engine.article().title(it.1).to_owned())).collect()
        };
        let alone = Engine::new(article.clone());
        assert_eq!(related(&ALL, record), related(&alone, own), "{slug}: {}", article.title(own));
        let ahead = |engine: &Engine, record| engine.stop(record).map(|it| it.is_ahead);
        assert_eq!(ahead(&ALL, record), ahead(&alone, own), "{slug}: {}", article.title(own));
    }
}

#[test]
fn who_is_the_same_is_one_and_who_is_not_can_be_told_apart() {
    let all = ALL.article();
    let parties: Vec<&str> = all.parties().map(|(_, it)| it.name.as_str()).collect();
    let distinct: BTreeSet<&&str> = parties.iter().collect();
    assert_eq!(parties.len(), distinct.len(), "{parties:?}");
    for (_, article) in articles() {
        for (_, party) in article.parties() {
            assert!(parties.contains(&party.name.as_str()), "{}", party.name);
        }
    }
    // Sides stand first, since their places are their numbers.
    assert!(all.voices[..parties.len()].iter().all(|it| it.kind == VoiceKind::Party));
    let joint: Vec<&str> = all.voices.iter().filter(|it| it.kind.is_joint()).map(|it| it.name.as_str()).collect();
    assert!(
        joint.contains(&"the joint statement (2025)") && joint.contains(&"the joint statement (2026)"),
        "{joint:?}"
    );
    for (what, ids) in [
        ("voice", all.voices.iter().map(|it| it.id.as_str()).collect::<Vec<_>>()),
        ("topic", all.topics.iter().map(|it| it.id.as_str()).collect()),
        ("product", all.products.iter().map(|it| it.id.as_str()).collect()),
    ] {
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "a {what} has the identifier of another");
    }
    let names: BTreeSet<&str> = all.voices.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names.len(), all.voices.len(), "two voices are called the same");
}

#[test]
fn an_article_has_a_name() {
    let names: Vec<&str> = ALL.article().members().iter().map(|it| it.name.as_str()).collect();
    assert!(names.contains(&"China and Canada, 2026"), "{names:?}");
    assert!(names.contains(&"Indonesia and the International Partners Group, 2022"), "{names:?}");
}

#[test]
fn each_record_has_one_address_that_names_its_article() {
    for (record, slug, article, own) in pairs(ALL.article()) {
        let query = Query::default().opened(record);
        let address = query.write(&*ALL);
        let expected = format!("in={slug}&{}={}", record.kind.key(), article.id(own));
        assert!(address.ends_with(&expected), "{address}");
        assert_eq!(Query::read(&address, &*ALL), query, "{address}");
        // What its own page calls it leads to it too.
        let own = Query::default().opened(own).write(&Engine::new(article));
        assert_eq!(Query::read(&own, &*ALL).open, Some(record), "{own}");
    }
}

#[test]
fn the_key_of_articles_chooses_and_names() {
    #[track_caller]
    fn case(address: &str, expected: &str) {
        let query = Query::read(address, &*ALL);
        assert_eq!(query.write(&*ALL), expected, "{address}");
        assert_eq!(Query::read(expected, &*ALL), query, "{address}");
    }
    let of = "us-eu-joint-statement-2025";
    case(&format!("?view=commitments&in={of}"), &format!("?view=commitments&in={of}"));
    case(&format!("?in={of}&commitment=buy-chips"), &format!("?view=commitments&in={of}&commitment=buy-chips"));
    case("?commitment=buy-chips", &format!("?view=commitments&in={of}&commitment=buy-chips"));
    // Chosen and open at once.
    case(
        &format!("?in={of}~xi-carney-2026&commitment=buy-chips"),
        &format!("?view=commitments&in={of}~xi-carney-2026&commitment=buy-chips"),
    );
    case(
        &format!("?commitment=buy-chips&in={of}~{of}"),
        &format!("?view=commitments&in={of}~{of}&commitment=buy-chips"),
    );
    // A record of another article, one that is nowhere, an article that is nowhere.
    case("?in=xi-carney-2026&commitment=buy-chips", "?view=commitments&in=xi-carney-2026&commitment=buy-chips");
    assert!(Query::read("?in=xi-carney-2026&commitment=buy-chips", &*ALL).lost.is_some());
    case(&format!("?in={of}&commitment=nothing"), &format!("?view=commitments&in={of}&commitment=nothing"));
    case("?view=quotes&in=nowhere", "?view=quotes&in=nowhere");
    case("?view=records&para=xi-carney-2026.5", "?view=records&para=xi-carney-2026.5");
    case("?view=calculator&calc=xi-carney-2026.tariff-evs~5", "?view=calculator&calc=xi-carney-2026.tariff-evs~5");
}

/// One article has no such key: it is dropped, as any other that a link may have.
#[test]
fn one_article_does_not_know_the_key() {
    for (slug, article) in articles() {
        let engine = Engine::new(article);
        let query = Query::read(&format!("?view=commitments&in={slug}&in=x"), &engine);
        assert_eq!(query.write(&engine), "?view=commitments");
        assert!(engine.facet_counts(&query).iter().all(|it| it.facet != Facet::Article));
        assert!(!engine.csv(&query, &Place::default()).starts_with("\"kind\",\"article\""));
    }
}

#[test]
fn the_facet_counts_what_each_article_has() {
    for view in [View::Commitments, View::Tariffs, View::Quotes, View::Timeline, View::Records] {
        let query = Query::default().in_view(view);
        let counts = ALL.counts_of(&query, Facet::Article).values;
        for (place, (slug, article)) in (0..).zip(articles()) {
            let expected = Engine::new(article).count(&query).in_view(view);
            let counted = counts.iter().find(|it| it.code == place).map(|it| it.count).unwrap_or_default();
            assert_eq!(counted, expected, "{slug} {view:?}");
            assert_eq!(ALL.count(&query.clone().only(Facet::Article, place)).in_view(view), expected, "{slug}");
        }
    }
}

#[test]
fn each_article_has_its_own_ledger() {
    let ledgers = ALL.ledgers();
    for ((member, ledger), (slug, article)) in ledgers.into_iter().zip(articles()) {
        assert_eq!(member.slug, slug);
        let alone = Engine::new(article);
        let own = alone.ledger();
        let shape = |ledger: &readout_core::engine::Ledger<'_>| -> Vec<Vec<usize>> {
            ledger.blocks.iter().map(|it| it.columns.iter().map(Vec::len).collect()).collect()
        };
        assert_eq!(shape(&ledger), shape(&own), "{slug}");
        let lines = |ledger: &readout_core::engine::Ledger<'_>| -> Vec<(bool, bool)> {
            let lines = ledger.blocks.iter().flat_map(|it| &it.columns).flatten();
            lines.map(|it| (it.only.is_some(), it.by_no_side)).collect()
        };
        assert_eq!(lines(&ledger), lines(&own), "{slug}");
    }
}

#[test]
fn what_is_taken_out_says_of_which_article_it_is() {
    let place = Place { page: Some("https://a.example/all/".to_owned()), today: None };
    let query = Query::default().in_view(View::Timeline);
    let table = ALL.csv(&query, &place);
    assert!(table.starts_with("\"kind\",\"article\",\"id\""), "{table}");
    assert_eq!(table.matches("\"China and Canada, 2026\"").count(), 12);
    let json: serde_json::Value = serde_json::from_str(&ALL.json(&query, &place)).unwrap();
    assert_eq!(json["articles"].as_array().unwrap().len(), articles().len());
    assert_eq!(json["records"][0]["article"].as_str(), Some("schweiz-ewg-uhren-1967"));
    let list = ALL.list(&query, &place, Markup::Markdown);
    assert!(list.contains("of “China and Canada, 2026”") && !list.contains("]()"), "{list}");
    let cited = ALL.cite(&query, &place, Citation::Plain);
    let named = "Records of “4 articles”, Indonesia and the International Partners Group, 2022 (The White House, ";
    assert!(cited.contains(named) && !cited.contains(", 0"), "{cited}");
    // Of one record only its own article is named.
    let (record, slug, article, _) = pairs(ALL.article()).pop().unwrap();
    let cited = ALL.cite(&Query::alone(record), &place, Citation::Plain);
    assert!(cited.contains(&article.about.headline) && cited.contains(&format!("in={slug}")), "{cited}");
    let calendar = ALL.calendar(&ALL.ahead());
    assert!(calendar.contains("https://www.globaltimes.cn"), "{calendar}");
}
