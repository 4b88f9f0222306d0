//! Planted faults: each a small change of the real data file, and each refused with its place, its line, what was found
//! and what was expected.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::too_many_lines,
    reason = "tests; tables"
)]

mod plant;

use plant::{Change, Fault, STATEMENT, fault, here};
use serde_json::json;

use Change::{Add, After, Put, Remove};

/// Words: whatever is said rests on some that carry it.
#[test]
fn a_record_without_words_is_refused() {
    let made_up = json!({
        "id": "made-up", "title": "Cede the Arctic", "force": "commits", "topics": ["partnership"], "open": [],
        "attribution": [{"role": "acts", "who": "china"}, {"role": "says", "who": "xi"}],
        "evidence": [], "quotes": [], "related": [], "responses": []
    });
    let span = |words: &str| Put(json!(words));
    let none = || Put(json!([]));
    refused(&[
        fault("commitments", Add(made_up), "commitments/made-up/evidence", "no span"),
        here("commitments/steer-ties/evidence", none(), "no span"),
        here("commitments/launch-energy-dialogue/evidence", none(), "no span"),
        here("tariffs/tariff-steel/assertions/0/evidence", none(), "no span"),
        here("quotes/xi-advance/evidence", none(), "no span"),
        here("quotes/li-direction/evidence", Remove, "no span"),
        here("events/meeting/evidence", none(), "no span"),
        here("relations/0/evidence", none(), "no span"),
        here("speakers/xi/evidence", none(), "no span"),
        here("documents/x-post/evidence", none(), "no span"),
        here("mechanisms/efsd/evidence", none(), "no span"),
        here("outlets/bbc/evidence", none(), "no span"),
        here("commitments/allow-evs/responses/0/evidence", none(), "0 spans"),
        here("commitments/steer-ties/evidence/0/words", span("the"), "carry nothing"),
        here("commitments/steer-ties/evidence/0/words", span("a"), "carry nothing"),
        here("commitments/steer-ties/evidence/0/words", span("of the"), "carry nothing"),
        here("commitments/steer-ties/evidence/0/words", span("It will"), "carry nothing"),
        here("commitments/steer-ties/evidence/0/words", span("—"), "no letter"),
        here("commitments/allow-evs/qualifiers/0/words", span("to"), "carry nothing"),
        here("commitments/allow-evs/responses/0/evidence/0/words", span("as a"), "carry nothing"),
        here("tariffs/tariff-steel/assertions/0/evidence/0/words", span("its"), "carry nothing"),
        here("events/ties-thaw/evidence/1/words", span("on"), "carry nothing"),
        here("relations/0/evidence/0/words", span("and"), "carry nothing"),
        here("speakers/xi/evidence/0/words", span("with"), "carry nothing"),
    ]);
}

/// Chains: each link has its words or its reason, and each says something of its own.
#[test]
fn a_link_without_words_is_refused() {
    let link = |role: &str, who: &str| Add(json!({"role": role, "who": who}));
    let who = |id: &str| Put(json!(id));
    refused(&[
        fault(
            "commitments/lower-canola-seed/attribution/1/who",
            who("xi"),
            "commitments/lower-canola-seed/attribution/1",
            "Xi Jinping",
        ),
        fault(
            "commitments/allow-evs/attribution/1/who",
            who("carney"),
            "commitments/allow-evs/attribution/1",
            "Mark Carney",
        ),
        fault(
            "commitments/long-term/attribution",
            link("reports", "bbc"),
            "commitments/long-term/attribution/3",
            "BBC",
        ),
        fault("commitments/steer-ties/attribution/0/carried", Remove, "commitments/steer-ties/attribution/0", "China"),
        here("commitments/steer-ties/attribution/0/carried", Put(json!(" ")), "no letter"),
        here("commitments/steer-ties/attribution/0/carried", Put(json!("as ever")), "does not name"),
        fault(
            "quotes/xi-common-interests/attribution/0/who",
            who("zhou-mi"),
            "quotes/xi-common-interests/attribution/0",
            "Zhou Mi",
        ),
        fault(
            "quotes/carney-landmark/attribution/1/who",
            who("bbc"),
            "quotes/carney-landmark/attribution/1",
            "words of its paragraph name",
        ),
        fault(
            "events/trudeau-visit/attribution/0/who",
            who("national-post"),
            "events/trudeau-visit/attribution/0",
            "National Post",
        ),
        fault(
            "tariffs/tariff-canola-seed/assertions/0/attribution/2/who",
            who("mfa-release"),
            "tariffs/tariff-canola-seed/assertions/0/attribution/2/carried",
            "whom the reason does not name",
        ),
        fault(
            "commitments/allow-evs/attribution",
            link("says", "canadian-statement"),
            "commitments/allow-evs/attribution/2",
            "again",
        ),
        here("commitments/allow-evs/attribution/0/who", who("bbc"), "no party"),
        here("tariffs/tariff-steel/assertions/0/attribution/0/who", who("china"), "imposed by Canada"),
        fault(
            "commitments/same-direction/attribution/0/who",
            who("china"),
            "commitments/same-direction/force",
            "of itself",
        ),
        here("commitments/allow-evs/responses/0/who", who("canada"), "speaks already"),
        fault("tariffs/tariff-canola/origin_carried", Remove, "tariffs/tariff-canola/origin", "Canada"),
        here("tariffs/tariff-steel/printed", Put(json!("iron")), "iron"),
        here("tariffs/tariff-steel/assertions/0/measure", Put(json!("steel tariffs")), "steel tariffs"),
        here("speakers/xi/called/0", Put(json!("Gao")), "Gao"),
    ]);
}

/// Figures: the number that is printed, all of it, as what it is printed.
#[test]
fn a_figure_that_is_not_the_printed_one_is_refused() {
    let figure = |n: usize, field: &str| format!("commitments/allow-evs/figures/{n}/{field}");
    let (value, printed, unit) = (figure(0, "value"), figure(0, "printed"), figure(1, "unit"));
    refused(&[
        here(&value, Put(json!(48000)), "48000"),
        here(&figure(1, "value"), Put(json!(6.1004)), "6.1004"),
        fault(
            &figure(0, ""),
            Put(json!({"value": 9000, "unit": "units", "printed": "9,000", "label": "Vehicles"})),
            &printed,
            "9,000",
        ),
        here(&unit, Put(json!("units")), "6.1 percent"),
        here(&figure(0, "unit"), Put(json!("percent")), "49,000"),
        fault("commitments/allow-evs/qualifiers", Put(json!([])), &figure(0, "at_most"), "no cap"),
        fault(
            "commitments/lower-canola-seed/qualifiers",
            Put(json!([])),
            "commitments/lower-canola-seed/figures/0/approximate",
            "no hedge",
        ),
        fault(
            "tariffs/tariff-evs/assertions/0/qualifiers",
            Put(json!([])),
            "tariffs/tariff-evs/assertions/0/quota/at_most",
            "no cap",
        ),
        here(&figure(0, "label"), Put(json!("")), "no letter"),
    ]);
}

/// Money and measures, floors and ceilings, steps: as they are printed, with the words that say so.
#[test]
fn a_figure_that_says_more_than_is_printed_is_refused() {
    let seed = "commitments/lower-canola-seed";
    let figure = |value: f64, unit: serde_json::Value, printed: &str| {
        Put(json!({"value": value, "unit": unit, "printed": printed, "label": "A rate"}))
    };
    let rate = "tariffs/tariff-canola-seed/assertions/0";
    let by = json!({"value": 15, "unit": "percent", "printed": "15 percent", "label": "A cut"});
    let cut = |steps: serde_json::Value| Put(json!({"by": by, "steps": steps}));
    let first = &format!("{seed}/figures/0");
    refused(&[
        fault(first, figure(15.0, json!({"money": "USD"}), "15"), &format!("{first}/printed"), "\"15\""),
        fault(first, figure(15.0, json!({"money": "usd"}), "15 percent"), &format!("{first}/unit/money"), "usd"),
        fault(first, figure(15.0, json!({"measure": "years"}), "15"), &format!("{first}/unit/measure"), "years"),
        fault(first, figure(15e9, json!("percent"), "15 percent"), &format!("{first}/value"), "15000000000"),
        fault(&format!("{first}/at_least"), Put(json!(true)), &format!("{first}/at_least"), "no floor"),
        fault(
            "commitments/allow-evs/figures/0/at_least",
            Put(json!(true)),
            "commitments/allow-evs/figures/0/at_least",
            "beside at_most",
        ),
        fault(
            &format!("{rate}/reduction"),
            cut(json!([{"by": by}, {"by": by}])),
            &format!("{rate}/reduction/steps/1"),
            "together",
        ),
        fault(&format!("{rate}/direction"), Put(json!("raised")), &format!("{rate}/direction"), "raised")
            .after(&format!("{rate}/reduction"), cut(json!([]))),
        fault(
            &format!("{rate}/reduction"),
            Put(json!({"by": {"value": 30, "unit": "percent", "printed": "30 percent", "label": "A cut"}})),
            &format!("{rate}/reduction/by/printed"),
            "30 percent",
        ),
        here("article/language", Put(json!("tlh")), "tlh"),
    ]);
}

/// Dates: what is printed, no finer and no other day.
#[test]
fn a_date_that_is_not_the_printed_one_is_refused() {
    let due = |field: &str| format!("commitments/lower-canola-seed/due/{field}");
    let event = |id: &str, field: &str| format!("events/{id}/when/{field}");
    let day = |date: &str| Put(json!(date));
    refused(&[
        here(&due("from"), day("2026-03-05"), "2026-03-05"),
        here(&due("from"), day("2026-04-01"), "2026-04-01"),
        here(&due("printed"), day("arch 1"), "arch 1"),
        here(&due("inferred"), Remove, "nothing"),
        fault(&due("through"), Put(json!(true)), &due("printed"), "more than one limit"),
        fault(
            &event("official-visit", "since"),
            Put(json!(true)),
            &event("official-visit", "printed"),
            "more than one limit",
        ),
        here(&event("meeting", "from"), day("2026-01-17"), "2026-01-17"),
        fault(&event("us-move", "from"), day("2024-05"), &event("us-move", "inferred"), "nothing"),
        here(&event("us-move", "from"), day("2023"), "2023"),
        here(&event("mofcom-friday", "from"), day("2026-01-15"), "Thursday"),
        here(&event("official-visit", "to"), day("2026-01-18"), "Sunday"),
        fault(&event("official-visit", "from"), Remove, &event("official-visit", "to"), "no first day"),
        here("article/coded", day("2025-12-31"), "2025-12-31"),
    ]);
}

/// Voices: who is part of what, who acts, and what the article itself is.
#[test]
fn a_voice_that_cannot_be_one_is_refused() {
    let put = |text: &str| Put(json!(text));
    let treaty = json!({"id": "treaty", "name": "the treaty", "kind": "treaty", "is_article": true,
        "evidence": [{"p": 17, "words": "issued a joint statement"}]});
    refused(&[
        here("parties/china/part_of", put("nato"), "nato"),
        fault("parties/china/part_of", put("canada"), "parties/china/part_of", "member of a group")
            .after("parties/canada/part_of", put("china")),
        fault("documents", Add(treaty), "documents/last/is_article", "a second one")
            .after("documents/joint-statement/is_article", Put(json!(true))),
        here("commitments/allow-evs/attribution/0/who", put("xi"), "no party"),
        fault("commitments/allow-evs/attribution/1/who", put("xi"), "commitments/allow-evs/force", "somebody else"),
        fault("commitments/adjust-cases/force", put("intends"), "commitments/adjust-cases/force", "somebody else"),
        fault("commitments/adjust-cases/force", put("will-work-on"), "commitments/adjust-cases/force", "somebody else"),
    ]);
}

/// A text that is shipped: its grounds, and the limits of those that are not.
#[test]
fn the_limits_of_a_text_hold_unless_it_is_shipped() {
    let source = json!({"text": "a law", "address": "https://law.example/"});
    let shipped = |grounds: serde_json::Value| {
        Put(json!({"shipped": {"attribution": "A and B", "grounds": grounds, "copy": {"text": "a copy"},
            "changes": "None", "not_verified": []}}))
    };
    let long = || Put(json!("decided to launch a Ministerial Energy Dialogue and much else that stands here in full"));
    let words = "commitments/launch-energy-dialogue/evidence/0/words";
    refused(&[
        here(words, long(), "15 words"),
        here("article/text", shipped(json!([])), "no ground"),
        fault(
            "article/text",
            shipped(json!([source, {"text": "a law", "address": "law"}])),
            "article/text/shipped/grounds/1/address",
            "https://",
        ),
        here("article/text", Put(json!("here")), "unknown variant"),
    ]);
    let told = fault(words, long(), words, "15 words").after("article/text", shipped(json!([source])));
    assert!(told.missed().is_some(), "what is shipped may be cited at any length");
}

/// A statement that speaks for itself, with amounts, bounds, conditions and those who act for no side.
#[test]
fn a_statement_is_held_to_the_rules() {
    let put = |value: serde_json::Value| Put(value);
    let figure = |id: &str, field: &str| format!("commitments/{id}/figures/0/{field}");
    let none = || Put(json!([]));
    let faults = [
        fault("documents/joint-statement/is_article", Remove, "commitments/first-step/attribution/2", "whom no words"),
        fault(
            "commitments/cbam/attribution/0/who",
            put(json!("us")),
            "commitments/cbam/attribution/0",
            "the United States",
        ),
        fault(
            "speakers/european-companies/kind",
            put(json!("group")),
            "commitments/companies-invest/attribution/0/who",
            "no party",
        ),
        here(&figure("buy-energy", "value"), put(json!(750)), "750"),
        here(&figure("buy-energy", "printed"), put(json!("$50 billion")), "$50 billion"),
        here(&figure("buy-energy", "unit"), put(json!("percent")), "$750 billion"),
        fault("commitments/buy-chips/qualifiers", none(), &figure("buy-chips", "at_least"), "no floor"),
        fault("commitments/cap-lumber/qualifiers", none(), &figure("cap-lumber", "at_most"), "no cap"),
        fault(
            "tariffs/tariff-eu-goods/assertions/0/qualifiers",
            none(),
            "tariffs/tariff-eu-goods/assertions/0/after/figure/at_least",
            "no floor",
        ),
        here("commitments/buy-energy/due/from", put(json!("2027")), "2027"),
        here("commitments/mfn-aircraft/due/from", put(json!("2025-09-02")), "2025-09-02"),
        here("commitments/facilitate-exports/qualifiers/0/kind", put(json!("wish")), "unknown variant"),
        here("commitments/reduce-cars/qualifiers/0/words", put(json!("if the")), "carry nothing"),
        fault("article/text", put(json!("elsewhere")), "commitments/apply-higher-rate/evidence/0/words", "at most 12"),
    ];
    refused(&faults.map(|it| it.within(STATEMENT)));
}

/// The file: one JSON value, and nothing in it that a reader cannot see.
#[test]
fn a_file_with_more_than_its_records_is_refused() {
    let title = "commitments/steer-ties/title";
    let text = |text: &str| Put(json!(text));
    refused(&[
        here("", After("x"), "trailing characters"),
        here("", After("{\"format\": 1}"), "trailing characters"),
        here("", After("// done"), "trailing characters"),
        here(title, text(""), "no letter"),
        here(title, text(" "), "no letter"),
        here(title, text("\u{a0}"), "no letter"),
        here(title, text("\u{200b}"), "no letter"),
        here(title, text("…"), "no letter"),
        here("tariffs/tariff-steel/title", text(""), "no letter"),
        here("tariffs/tariff-steel/assertions/0/measure", text(""), "no letter"),
        here("events/meeting/title", text("\t"), "no letter"),
        here("events/meeting/place", text(""), "no letter"),
        here("speakers/xi/name", text(" "), "no letter"),
        here("topics/canola/label", text(""), "no letter"),
        here("parties/china/adjective", text("-"), "no letter"),
        here("article/headline", text(""), "no letter"),
        here("commitments/allow-evs/open/0", text(""), "no letter"),
        here("left_out/0/why", text("."), "no letter"),
        here(title, text("Steer\u{202e}ties"), "U+202E"),
        here(title, text("Steer\u{2066}ties\u{2069}"), "U+2066"),
        here("speakers/xi/name", text("Xi\u{200f} Jinping"), "U+200F"),
        here("topics/canola/label", text("\u{61c}canola"), "U+061C"),
        here("quotes/xi-advance/paraphrase", text("The two sides\u{202a}"), "letter 14"),
        here("quotes/carney-landmark/words", text("landmark\u{200e}"), "U+200E"),
        here(title, text("Steer\nties"), "U+000A"),
        here(title, text("Steer\u{7}ties"), "U+0007"),
    ]);
}

/// Links between records: to another one, once, and in a direction that makes sense.
#[test]
fn a_link_to_nowhere_new_is_refused() {
    let id = |id: &str| Add(json!(id));
    let relation = |from: &str, to: &str| {
        let words = json!([{"p": 27, "words": "Correspondingly"}]);
        Add(json!({"kind": "corresponds-to", "from": from, "to": to, "evidence": words}))
    };
    let span = json!({"p": 5, "words": "steer their ties"});
    let said = json!({"who": "canada", "kind": "not-found", "text": "A Canadian answer to this point"});
    refused(&[
        fault(
            "commitments/steer-ties/related",
            Put(json!(["steer-ties"])),
            "commitments/steer-ties/related/0",
            "itself",
        ),
        fault("quotes/xi-advance/related", id("xi-advance"), "quotes/xi-advance/related/3", "itself"),
        fault("events/meeting/related", id("official-visit"), "events/meeting/related/6", "again"),
        fault("tariffs/tariff-peas/may_overlap", id("tariff-peas"), "tariffs/tariff-peas/may_overlap/1", "itself"),
        fault(
            "tariffs/tariff-peas/may_overlap",
            id("tariff-agricultural-aquatic"),
            "tariffs/tariff-peas/may_overlap/1",
            "again",
        ),
        fault(
            "tariffs/tariff-peas/may_overlap",
            id("tariff-crab"),
            "tariffs/tariff-peas/may_overlap/1",
            "does not name",
        ),
        here("relations/0/to", Put(json!("adjust-canola")), "itself"),
        fault("relations", relation("adjust-canola", "adjust-evs"), "relations/8", "again"),
        fault("relations", relation("adjust-evs", "adjust-canola"), "relations/8", "a circle"),
        fault("commitments/allow-evs/topics", id("trade"), "commitments/allow-evs/topics/2", "again"),
        fault("commitments/allow-evs/products", id("electric-vehicles"), "commitments/allow-evs/products/1", "again"),
        fault("commitments/steer-ties/quotes", id("xi-advance"), "commitments/steer-ties/quotes/1", "again"),
        fault("commitments/steer-ties/evidence", Add(span), "commitments/steer-ties/evidence/last", "again"),
        fault("commitments/steer-ties/responses", Add(said), "commitments/steer-ties/responses/1", "again"),
        fault("commitments/be-partners/objects", id("mutual trust"), "commitments/be-partners/objects/4", "again"),
        fault("commitments/steer-ties/open", id("Steps to take"), "commitments/steer-ties/open/1", "again"),
        fault("events/meeting/participants", id("xi"), "events/meeting/participants/2", "again"),
        fault("terms", Add(json!({"words": "new", "p": 11, "why": "a word"})), "terms/4", "again"),
    ]);
}

/// Addresses: a browser opens them, at a host.
#[test]
fn an_address_that_leads_nowhere_is_refused() {
    let at = "article/address";
    let text = |text: &str| Put(json!(text));
    refused(&[
        here(at, text("https://"), "https://"),
        here(at, text("http://[::1"), "http://[::1"),
        here(at, text("https:///page"), "https:///page"),
        here(at, text("https://a b.example/"), "a b.example"),
        here(at, text(" https://a.example/"), "a.example"),
        here(at, text("https://me:word@a.example/"), "me:word"),
        here(at, text("https://a.example:99999/"), "99999"),
        here(at, text("https://example"), "https://example"),
        here(at, text("ftp://a.example/"), "ftp:"),
        here("license", text("https://"), "https://"),
        here("article/headline_source/address", text("https://..."), "https://..."),
    ]);
}

#[track_caller]
fn refused(faults: &[Fault]) {
    let missed: Vec<String> = faults.iter().filter_map(Fault::missed).collect();
    assert!(
        missed.is_empty(),
        "{} of {} faults are not refused as expected:\n\n{}",
        missed.len(),
        faults.len(),
        missed.join("\n\n")
    );
}

#[test]
fn there_are_sixty_faults_at_least() {
    let lines = include_str!("faults.rs").lines().map(str::trim_start);
    let n = lines.filter(|line| line.starts_with("fault(") || line.starts_with("here(")).count();
    assert!(n >= 60, "{n}");
}
