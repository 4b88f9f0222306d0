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

/// What is carried over: who and why, with words of the article; and an undertaking is nobody's whom nothing mentions.
#[test]
fn a_reason_that_carries_nothing_is_refused() {
    let text = |text: &str| Put(json!(text));
    let link = |role: &str, who: &str, carried: &str| Put(json!({"role": role, "who": who, "carried": carried}));
    let seed = |field: &str| format!("commitments/lower-canola-seed/{field}");
    let peas = |field: &str| format!("commitments/free-peas/{field}");
    let goes_on = "the paragraph goes on with the release named in paragraph 17, which is our reading";
    let energy = |n: usize| format!("commitments/launch-energy-dialogue/attribution/{n}/carried");
    refused(&[
        fault(
            &seed("attribution/2"),
            link("says", "joint-statement", "the joint statement"),
            &seed("attribution/2/carried"),
            "no more than who",
        ),
        fault(
            &seed("attribution/2"),
            link("says", "mfa-release", "the Foreign Ministry’s release"),
            &seed("attribution/2/carried"),
            "no more than who",
        ),
        fault(
            &peas("attribution/0"),
            link("acts", "canada", "Canada"),
            &peas("attribution/0/carried"),
            "no more than who",
        ),
        here(&energy(0), text("“China”"), "no more than who"),
        here(&energy(2), text("“joint statement”, as ever"), "no more than who"),
        here("tariffs/tariff-peas/origin_carried", text("Canadian"), "no more than who"),
        here("tariffs/tariff-peas/origin_carried", text("the list is read whole, as we think"), "does not name Canada"),
        here("quotes/xi-respect/attribution/0/carried", text("Xi as a matter of course"), "points to no words"),
        here(&energy(0), text("“the two sides” are China and Canada, named in paragraph 99"), "paragraph 99"),
        here(&energy(1), text("“the two sides” are China and Canada, named in paragraph 0"), "paragraph 0"),
        here(&energy(0), text("“the two sides” are China and Canada, named in paragraph 33"), "does not name China")
            .in_text(33, "Although Canada faces pressure"),
        here(
            &energy(0),
            text("“their governments” are those of China, as the sentence has it"),
            "no paragraph of the record has",
        )
        .in_text(20, "The two sides decided to launch a Ministerial Energy Dialogue"),
        here(
            &energy(0),
            text("the clause names no actor; paragraph 17 names China as the one"),
            "no word that stands for China",
        ),
        here(
            "commitments/leverage-strengths/attribution/0/carried",
            text("the sentence before names Canada, and “strengths” are meant"),
            "no word that stands for Canada",
        ),
        fault(
            "commitments/allow-evs/attribution/1",
            link("says", "mfa-release", goes_on),
            "commitments/allow-evs/attribution/1/carried",
            "name the Canadian statement",
        ),
        fault(
            "commitments/adjust-canola/attribution/1",
            link("says", "joint-statement", "the sentence goes on from the joint statement, which is our reading"),
            "commitments/adjust-canola/attribution/1/carried",
            "name an official",
        )
        .in_text(27, "\"Canada will make positive adjustments\", said the official"),
        fault(&peas("attribution/0/who"), text("canada"), &peas("attribution/0/who"), "of a measure imposed by China"),
        fault(
            "commitments/consensus-canola/attribution/0/who",
            text("canada"),
            "commitments/consensus-canola/attribution/0/who",
            "imposed by China",
        ),
        fault(
            "commitments/allow-evs/attribution/0",
            Put(json!({"role": "acts", "who": "china"})),
            "commitments/allow-evs/attribution/0",
            "only what is Chinese",
        ),
        fault(
            "commitments/adjust-evs/attribution/0/who",
            text("china"),
            "commitments/adjust-evs/attribution/0/who",
            "imposed by Canada",
        ),
    ]);
}

/// Numbers and months in our own words: each is printed where they rest.
#[test]
fn a_number_that_the_article_does_not_print_is_refused() {
    let text = |text: &str| Put(json!(text));
    let launch = "commitments/launch-energy-dialogue";
    let line = "decided to launch a Ministerial Energy Dialogue, a Financial Working Group";
    refused(&[
        here("commitments/allow-evs/title", text("Admit up to 490,000 Chinese electric vehicles"), "\"490000\""),
        here(
            "commitments/lower-canola-seed/title",
            text("Lower Chinese tariffs on Canadian canola seed to about 5 per cent"),
            "\"5\"",
        ),
        here(&format!("{launch}/title"), text("Launch a Ministerial Energy Dialogue by June 2026"), "\"2026\""),
        here(&format!("{launch}/title"), text("Launch a Ministerial Energy Dialogue by June"), "\"June\""),
        here(&format!("{launch}/title"), text("Launch three Ministerial Energy Dialogues"), "\"three\"")
            .in_text(20, line),
        here(
            &format!("{launch}/title"),
            text("Launch a Ministerial Energy Dialogue with a million dollars"),
            "\"million\"",
        )
        .in_text(20, line),
        here("quotes/xi-advance/paraphrase", text("The two sides should invest 300 dollars more."), "\"300\""),
        here("quotes/xi-common-interests/setting", text("to Carney, in 2019"), "\"2019\""),
        here(
            "commitments/allow-evs/figures/0/label",
            text("Chinese electric vehicles to be let in from 2027"),
            "\"2027\"",
        ),
        here(
            "tariffs/tariff-evs/assertions/0/after/figure/label",
            text("Rate on up to 94,000 Chinese electric vehicles"),
            "\"94000\"",
        ),
        here("tariffs/tariff-evs/assertions/0/quota/label", text("Vehicles let in over 3 years"), "\"3\""),
        here("tariffs/tariff-evs/assertions/1/before/note", text("on top of 6.1 percent, 106.1 in all"), "\"106.1\""),
        here("commitments/allow-evs/open/0", text("From when: 1 April 2027"), "\"2027\""),
        here("tariffs/tariff-evs/assertions/0/open/0", text("Whether from April 1"), "\"April\""),
        here("tariffs/tariff-steel/title", text("Tariffs of 25 percent on Chinese steel"), "\"25\""),
        here("commitments/allow-evs/responses/0/text", text("An official: 60,000 would have been better"), "\"60000\""),
        here("tariffs/tariff-evs/responses/0/text", text("An official: a step worth 2 points"), "\"2\""),
        here("events/us-move/title", text("US move of 25 percent in 2024"), "\"25\""),
        here("events/gyeongju-meeting/place", text("Gyeongju, hall 7"), "\"7\""),
        here("commitments/be-partners/objects/0", text("12 fields of mutual respect"), "\"12\""),
        here(
            "commitments/steer-ties/attribution/0/carried",
            text("“the two sides” are China and Canada, as in 1970"),
            "\"1970\"",
        ),
        here("tariffs/tariff-peas/origin_carried", text("“Canadian” goes with all 5 goods of the list"), "\"5\""),
        here("events/ties-thaw/when/inferred", text("year: 1999 was the year before"), "\"1999\""),
        here("left_out/1/what", text("The 40 meetings in three months"), "\"40\"")
            .in_text(2, "for the second time in less than three months"),
    ]);
}

/// Limits: what stands directly before a number or a date goes with it.
#[test]
fn a_limit_that_falls_away_is_refused() {
    let put = |value: serde_json::Value| Put(value);
    let evs = |field: &str| format!("commitments/allow-evs/{field}");
    let seed = |field: &str| format!("commitments/lower-canola-seed/{field}");
    let rate = |field: &str| format!("tariffs/tariff-canola-seed/assertions/0/{field}");
    let line = "Canada will allow up to 49,000 Chinese EVs into the market, at the rate of 6.1 percent";
    refused(&[
        here(&evs("figures/0/at_most"), Remove, "\"up to\" is printed"),
        here("tariffs/tariff-evs/assertions/0/quota/at_most", put(json!(false)), "\"up to\" is printed"),
        here(&seed("figures/0/approximate"), Remove, "\"approximately\" is printed"),
        here(&rate("after/figure/approximate"), Remove, "\"approximately\" is printed"),
        fault(
            &evs("evidence/1/words"),
            put(json!("at most 6.1 percent")),
            &evs("figures/1/at_most"),
            "\"at most\" is printed",
        ),
        fault(
            &evs("evidence/1/words"),
            put(json!("at least 6.1 percent")),
            &evs("figures/1/printed"),
            "without its limit",
        ),
        fault(
            &evs("evidence/1/words"),
            put(json!("around 6.1 percent")),
            &evs("figures/1/approximate"),
            "\"around\" is printed",
        ),
        fault(&seed("evidence/2/words"), put(json!("15 percent or less")), &seed("figures/0/at_most"), "or less"),
        here(&evs("figures/1/at_most"), put(json!(true)), "no cap before \"6.1 percent\""),
        fault(&evs("qualifiers/0/words"), put(json!("approximately")), &evs("figures/0/at_most"), "no cap before"),
        fault(&evs("evidence/1/words"), put(json!("6.1 percent")), &evs("figures/1/at_most"), "\"at most\" is printed")
            .in_text(23, "at most 6.1 percent"),
        fault(&evs("figures/1/at_most"), put(json!(true)), &evs("figures/1/at_most"), "no cap before")
            .in_text(23, line),
        here(&seed("due/by"), put(json!(false)), "\"by\" is printed before it"),
        here(&rate("timing/by"), Remove, "\"by\" is printed before it"),
        here("events/canola-seed-deadline/when/by", Remove, "\"by\" is printed before it"),
        here("events/us-move/when/by", put(json!(true)), "a limit that is not printed"),
        here("events/trudeau-visit/when/vague", put(json!(false)), "names none exactly"),
        here("events/trudeau-visit/when/printed", put(json!("2017")), "\"late 2017\""),
    ]);
}

/// Qualifiers: words that limit as their kind says, where the record is.
#[test]
fn a_qualifier_that_limits_nothing_is_refused() {
    let qualifier = |kind: &str, p: u16, words: &str| Add(json!({"kind": kind, "p": p, "words": words}));
    let kind = |kind: &str| Put(json!(kind));
    let evs = "commitments/allow-evs/qualifiers";
    let last = |field: &str| format!("{evs}/last/{field}");
    refused(&[
        fault(&format!("{evs}/0/words"), Put(json!("Chinese EVs")), &format!("{evs}/0/kind"), "as \"cap\""),
        fault(&format!("{evs}/0/words"), Put(json!("approximately")), &format!("{evs}/0/kind"), "as \"cap\""),
        fault(
            "commitments/lower-canola-seed/qualifiers/0/words",
            Put(json!("canola seed")),
            "commitments/lower-canola-seed/qualifiers/0/kind",
            "as \"hedge\"",
        ),
        here("commitments/law-enforcement/qualifiers/1/kind", kind("means"), "as \"means\""),
        here("commitments/law-enforcement/qualifiers/0/kind", kind("legal-proviso"), "as \"legal-proviso\""),
        here("commitments/respect-each-other/qualifiers/0/kind", kind("cap"), "as \"cap\""),
        here("commitments/agricultural-cooperation/qualifiers/1/kind", kind("concession"), "as \"concession\""),
        here("commitments/advance-outcomes/qualifiers/0/kind", kind("distance"), "as \"distance\""),
        here("commitments/free-peas/qualifiers/0/kind", kind("open-list"), "as \"open-list\""),
        here("tariffs/tariff-peas/assertions/0/qualifiers/0/kind", kind("hedge"), "as \"hedge\""),
        fault(
            evs,
            qualifier("legal-proviso", 27, "in accordance with relevant laws and regulations"),
            &last("p"),
            "paragraph 27",
        ),
        fault(
            evs,
            qualifier("concession", 33, "Although Canada faces pressure from the US"),
            &last("p"),
            "paragraph 33",
        ),
        fault(
            "tariffs/tariff-evs/assertions/1/qualifiers",
            Put(json!([{"kind": "means", "p": 10, "words": "through trade"}])),
            "tariffs/tariff-evs/assertions/1/qualifiers/0/p",
            "paragraph 10",
        ),
        fault(evs, qualifier("cap", 23, "up to 49,000"), &format!("{evs}/last"), "again"),
    ]);
}

/// What figures count: shares have "percent" behind them, numbers of goods are no dates, and none stands twice.
#[test]
fn a_figure_that_counts_something_else_is_refused() {
    let put = |value: serde_json::Value| Put(value);
    let figure = |printed: &str, value: f64, unit: &str| json!({"value": value, "unit": unit, "printed": printed, "label": "Goods"});
    let evs = |field: &str| format!("commitments/allow-evs/figures/{field}");
    let rate = |n: usize, field: &str| format!("tariffs/tariff-evs/assertions/{n}/{field}");
    let seed = |field: &str| format!("tariffs/tariff-canola-seed/assertions/0/{field}");
    let due = "commitments/lower-canola-seed/figures";
    let line = "with the most-favored-nation tariff rate of 6.1 percent";
    refused(&[
        fault(&evs("1"), put(figure("6.1", 6.1, "units")), &evs("1/unit"), "behind which"),
        fault(
            &rate(1, "before/figure"),
            put(figure("100", 100.0, "units")),
            &rate(1, "before/figure/unit"),
            "behind which",
        ),
        fault(&seed("quota"), put(figure("15", 15.0, "units")), &seed("quota/unit"), "behind which"),
        fault(&evs("1"), put(figure("6.1", 6.1, "units")), &evs("1/unit"), "behind which").in_text(23, line),
        fault(&seed("quota"), put(figure("March 1", 1.0, "units")), &seed("quota/printed"), "a day or a year"),
        fault(&seed("quota"), put(figure("1", 1.0, "units")), &seed("quota/printed"), "a day or a year"),
        fault(due, Add(figure("1", 1.0, "units")), &format!("{due}/last/printed"), "a day or a year"),
        fault(&evs("1"), put(figure("2024", 2024.0, "units")), &evs("1/printed"), "2024"),
        fault(&evs("last"), put(figure("2024", 2024.0, "units")), &evs("last/printed"), "a day or a year")
            .also("commitments/allow-evs/evidence/0/words", json!("US move in 2024")),
        fault(
            &rate(0, "after/figure"),
            put(figure("49,000", 49000.0, "units")),
            &rate(0, "after/figure/unit"),
            "a rate that counts",
        ),
        fault(
            &rate(0, "quota"),
            put(figure("6.1 percent", 6.1, "percent")),
            &rate(0, "quota/unit"),
            "a quota in per cent",
        ),
        fault("commitments/allow-evs/figures", Add(figure("49,000", 49000.0, "units")), &evs("last"), "again"),
        fault(
            &rate(0, "before"),
            put(json!({"figure": figure("6.1 percent", 6.1, "percent"), "note": "a rate"})),
            &rate(0, "after/figure"),
            "again",
        ),
    ]);
}

/// Dates: words that name a time, whole, near the article, with the part that is inferred.
#[test]
fn a_date_that_is_not_printed_so_is_refused() {
    let put = |value: serde_json::Value| Put(value);
    let due = |field: &str| format!("commitments/lower-canola-seed/due/{field}");
    let event = |id: &str, field: &str| format!("events/{id}/when/{field}");
    let invented =
        json!({"printed": "Canadian statement", "from": "2026-02-01", "inferred": "day, month and year: our reading"});
    let line = "on an official visit to China from Wednesday through Saturday.";
    refused(&[
        here(&due("from"), put(json!("2027-03-01")), "2027-03-01"),
        here(&due("from"), put(json!("1999-03-01")), "1999-03-01"),
        here("tariffs/tariff-canola-seed/assertions/0/timing/from", put(json!("2030-03-01")), "2030-03-01"),
        here(&event("gyeongju-meeting", "from"), put(json!("2024-10")), "2024-10"),
        here(&event("gyeongju-meeting", "from"), put(json!("2026-10")), "a month before"),
        here(&event("ties-thaw", "from"), put(json!("2019")), "the year 2025"),
        here(&event("mofcom-friday", "from"), put(json!("2026-02-13")), "in the week of"),
        here(&event("gao-friday", "from"), put(json!("2030-01-18")), "in the week of"),
        here(&event("official-visit", "to"), put(json!("2026-01-31")), "in the week of"),
        here(&event("xinhua-friday", "to"), put(json!("2026-01-23")), "a last day of"),
        here(&event("us-move", "to"), put(json!("2024")), "a last day of"),
        here(&due("printed"), put(json!("Ottawa expects")), "no time"),
        here(&due("printed"), put(json!("1")), "no time"),
        fault("commitments/allow-evs/due", put(invented), "commitments/allow-evs/due/printed", "no time"),
        here(&event("meeting", "printed"), put(json!("16")), "no time"),
        here(&due("printed"), put(json!("March")), "with \"1\" beside"),
        here(&event("meeting", "printed"), put(json!("Jan. 16")), "with \"2026\" beside"),
        here(&event("meeting", "printed"), put(json!("2026")), "beside it"),
        here(&event("gyeongju-meeting", "printed"), put(json!("October")), "with \"last\" beside"),
        here(&event("official-visit", "printed"), put(json!("Saturday")), "with \"wednesday\" beside"),
        here(&event("official-visit", "printed"), put(json!("Wednesday")), "with \"saturday\" beside").in_text(4, line),
        here(&due("inferred"), put(json!("our reading")), "year, years"),
        here(&event("gao-friday", "inferred"), put(json!("the caption")), "day, days"),
        here(&event("gyeongju-meeting", "inferred"), put(json!("x")), "year, years"),
    ]);
}

/// Sides and names: what is called so, whose it is, and what the words name that introduce it.
#[test]
fn a_name_that_is_not_its_own_is_refused() {
    let text = |text: &str| Put(json!(text));
    let list = |names: &[&str]| Put(json!(names));
    let speaker = |id: &str, name: &str| json!({"id": id, "name": name, "kind": "person", "evidence": [{"p": 29, "words": "a researcher"}]});
    let seed = "tariffs/tariff-canola-seed";
    let said = "commitments/launch-energy-dialogue";
    let line = "The two sides decided to launch a Ministerial Energy Dialogue in China and Canada";
    refused(&[
        fault("parties/china/called/0", text("Canadian"), "parties/canada/adjective", "already"),
        fault("parties/canada/called", list(&["Canadian", "Ottawa", "Xi"]), "speakers/xi/called/0", "already"),
        fault("parties/canada/called", list(&["Canadian", "Chinese"]), "parties/canada/called/1", "already"),
        here("speakers/gao-lingyun/called/0", text("Chinese"), "already"),
        here("outlets/bbc/name", text("Xinhua"), "already"),
        here("speakers/gao-lingyun/name", text("Wang Wei"), "Wang Wei"),
        fault("speakers", Add(speaker("nobody", "Donald Trump")), "speakers/last/name", "Donald Trump"),
        fault("speakers/analysts/name", text("scholars"), "speakers/analysts/name", "scholars"),
        here("speakers/xi/party", text("canada"), "the words name China"),
        here("speakers/mofcom-official/party", text("canada"), "the words name China"),
        here("speakers/li-haidong/party", text("china"), "a professor does not speak"),
        here("speakers/zhou-mi/party", text("china"), "a senior researcher"),
        here("speakers/leaders/party", text("china"), "the leaders of China and Canada"),
        here("documents/mfa-release/party", Remove, "the words name China"),
        here("documents/canadian-statement/party", Remove, "the words name Canada"),
        here("documents/canadian-statement/party", text("china"), "the words name Canada"),
        fault(
            "documents/canadian-statement/kind",
            text("joint-statement"),
            "documents/canadian-statement/party",
            "of a joint text",
        ),
        here("documents/joint-statement/kind", text("post"), "a text of no side"),
        here("documents/joint-statement/party", text("china"), "of a joint text"),
        here("tariffs/tariff-steel/origin", text("canada"), "imposes it"),
        here("tariffs/tariff-canola/origin", text("china"), "imposes it"),
        fault(&format!("{seed}/origin"), text("china"), &format!("{seed}/origin"), "whom the goods name"),
        here("tariffs/tariff-evs/origin", text("canada"), "whom the goods name"),
        here(
            "tariffs/tariff-canola/origin_carried",
            text("the sentence prints no origin; paragraph 23 names it"),
            "does not name Canada",
        ),
        here("speakers/xi/role", text("Prime Minister of Japan"), "\"Japan\"").in_text(20, line),
        here("speakers/li-haidong/affiliation", text("China Harvard University"), "\"Harvard\"").in_text(20, line),
        here("mechanisms/efsd/name", text("Joint Military Command"), "\"Military\"").in_text(20, line),
        here("events/gyeongju-meeting/place", text("the city of Moscow"), "\"Moscow\"").in_text(20, line),
        here("commitments/coordinate-multilaterally/objects/0", text("NATO"), "\"NATO\"").in_text(20, line),
        here(&format!("{said}/title"), text("Cede the Arctic to China"), "\"Arctic\"").in_text(20, line),
        here("quotes/xi-common-interests/setting", text("to Donald Trump"), "\"Trump\"").in_text(20, line),
    ]);
}

/// Force and direction: the article's own verb stands in the spans, and no weaker one.
#[test]
fn a_verb_that_is_not_printed_is_refused() {
    let text = |text: &str| Put(json!(text));
    let force = |id: &str, to: &str, told: &'static str| here(&format!("commitments/{id}/force"), text(to), told);
    let said = |id: &str, n: usize, field: &str| format!("tariffs/{id}/assertions/{n}/{field}");
    let none = "no such verb";
    refused(&[
        force("coordinate-multilaterally", "decides", none),
        force("coordinate-multilaterally", "is-willing", "no such verb")
            .also("commitments/coordinate-multilaterally/evidence/0/words", json!("enhance communication")),
        force("steer-ties", "commits", none),
        force("one-china-policy", "decides", none),
        force("one-china-policy", "commits", none),
        force("strengthen-exchanges", "will", none),
        force("launch-energy-dialogue", "reaffirms", none),
        force("allow-evs", "is-willing", none),
        force("lower-canola-seed", "urges", none),
        force("same-direction", "preliminary-consensus", none),
        force("same-direction", "expects", none),
        force("consensus-canola", "hopes", none),
        force("encourage-exchanges", "should", none),
        force("same-direction", "announced-for-another", "a span says \"hopes\""),
        force("same-direction", "will", "a span says \"hopes\""),
        force("lower-canola-seed", "announced-for-another", "a span says \"expects\""),
        force("ev-environment", "announced-for-another", "a span says \"should\""),
        here(&said("tariff-steel", 0, "direction"), text("removed"), "no such word"),
        here(&said("tariff-steel", 0, "direction"), text("lowered"), "no such word"),
        here(&said("tariff-canola-seed", 0, "direction"), text("removed"), "no such word"),
        here(&said("tariff-evs", 1, "direction"), text("lowered"), "no such word"),
        here(&said("tariff-canola", 0, "direction"), text("let-in"), "no such word"),
        here(&said("tariff-peas", 0, "direction"), text("adjusted"), "no such word"),
        here(&said("tariff-steel", 0, "called_tariff"), Put(json!(true)), "unilateral measures"),
        here(&said("tariff-evs", 0, "called_tariff"), Put(json!(false)), "tariff rate"),
        here(&said("tariff-evs", 1, "measure"), text("the additional"), "the additional"),
        here(&said("tariff-evs", 1, "measure"), text("Canadian statement"), "Canadian statement"),
        here(
            &said("tariff-evs", 1, "after"),
            Put(
                json!({"figure": {"value": 100, "unit": "percent", "printed": "100 percent", "label": "A rate"}, "note": "a rate"}),
            ),
            "after it is removed",
        ),
        here(&said("tariff-evs", 1, "before/additional"), Put(json!(false)), "\"100 percent\""),
        here(&said("tariff-evs", 0, "after/additional"), Put(json!(true)), "\"6.1 percent\""),
        here("tariffs/tariff-steel/printed", text("and"), "\"and\""),
        here("tariffs/tariff-steel/printed", text("Canada"), "\"Canada\""),
        here("tariffs/tariff-evs/printed", text("Canadian statement"), "\"Canadian statement\""),
        here("tariffs/tariff-peas/printed", text("lobster"), "\"lobster\""),
    ]);
}

/// Terms and relations: the marks and the words that the article prints.
#[test]
fn a_link_that_no_words_make_is_refused() {
    let put = |value: serde_json::Value| Put(value);
    let relation = |from: &str, to: &str, p: u16, words: &str| {
        Add(json!({"kind": "corresponds-to", "from": from, "to": to, "evidence": [{"p": p, "words": words}]}))
    };
    let turned = json!({"kind": "corresponds-to", "from": "adjust-evs", "to": "adjust-canola", "evidence": [{"p": 27, "words": "Correspondingly"}]});
    let last = |field: &str| format!("relations/last/{field}");
    let line = "the word \"new\" emphasizes mutual benefit and mutual respect, rather than manufacturing confrontation";
    refused(&[
        fault(
            "terms",
            Add(json!({"p": 11, "words": "manufacturing confrontation", "why": "a term"})),
            "terms/last/words",
            "in no quotation marks",
        )
        .in_text(11, line),
        fault(
            "terms",
            Add(json!({"p": 11, "words": "mutual", "why": "a term"})),
            "terms/last/words",
            "in no quotation marks",
        )
        .in_text(11, line),
        here("relations/0/evidence/0/words", put(json!("aquatic products")), "which link nothing"),
        here("relations/0/evidence/0/words", put(json!("China will adjust")), "which link nothing"),
        fault(
            "relations",
            relation("one-china-policy", "allow-evs", 27, "Correspondingly"),
            &last("evidence/0/words"),
            "in no words of",
        ),
        fault(
            "relations",
            relation("adjust-canola", "allow-evs", 27, "Correspondingly"),
            "relations/last",
            "not as the words stand",
        ),
        fault(
            "relations",
            relation("xi-advance", "ties-thaw", 5, "peoples, Xi said"),
            &last("evidence/0/words"),
            "link nothing",
        ),
        fault(
            "relations",
            relation("adjust-canola", "adjust-evs", 26, "Correspondingly"),
            &last("evidence/0/words"),
            "in no words of",
        ),
        fault("relations/0", put(turned), "relations/0", "not as the words stand"),
        fault(
            "relations",
            relation("adjust-canola", "adjust-agricultural-aquatic", 27, "Correspondingly"),
            "relations/last",
            "not as the words stand",
        ),
    ]);
}

/// Nothing stands twice under another id.
#[test]
fn a_thing_again_under_another_id_is_refused() {
    let file = plant::file();
    let again = |list: &str, id: &str| {
        let mut entry = file[list].as_array().unwrap().iter().find(|it| it["id"] == id).unwrap().clone();
        entry["id"] = json!(format!("{id}-2"));
        entry
    };
    let renamed = |list: &str, id: &str, field: &str| {
        let mut entry = again(list, id);
        entry[field] = json!(format!("{} once more", entry[field].as_str().unwrap()));
        entry
    };
    let assertion = file["tariffs"][0]["assertions"][0].clone();
    let qualifier = json!({"kind": "open-list", "p": 21, "words": "including"});
    let at = |list: &str, field: &str| format!("{list}/last{field}");
    refused(&[
        fault("commitments", Add(again("commitments", "allow-evs")), &at("commitments", "/title"), "already"),
        fault("commitments", Add(renamed("commitments", "allow-evs", "title")), &at("commitments", ""), "already"),
        fault("commitments", Add(renamed("commitments", "free-peas", "title")), &at("commitments", ""), "already"),
        fault("quotes", Add(again("quotes", "carney-post")), &at("quotes", ""), "already"),
        fault("quotes", Add(renamed("quotes", "xi-advance", "paraphrase")), &at("quotes", ""), "already"),
        fault("events", Add(again("events", "meeting")), &at("events", "/title"), "already"),
        fault("events", Add(renamed("events", "meeting", "title")), &at("events", ""), "already"),
        fault("tariffs", Add(again("tariffs", "tariff-steel")), &at("tariffs", "/title"), "already"),
        fault("tariffs", Add(renamed("tariffs", "tariff-steel", "title")), &at("tariffs", ""), "already"),
        fault(
            "tariffs/tariff-evs/assertions",
            Add(assertion),
            "tariffs/tariff-evs/assertions/last",
            "a statement again",
        ),
        fault("speakers", Add(again("speakers", "xi")), &at("speakers", "/name"), "already"),
        fault("documents", Add(again("documents", "x-post")), &at("documents", "/name"), "already"),
        fault("mechanisms", Add(again("mechanisms", "efsd")), &at("mechanisms", "/name"), "already"),
        fault("topics", Add(again("topics", "canola")), &at("topics", "/label"), "already"),
        here("topics/energy/label", Put(json!("Canola")), "already"),
        fault("products", Add(again("products", "peas")), &at("products", "/label"), "already"),
        fault(
            "commitments/law-enforcement/qualifiers",
            Add(qualifier),
            "commitments/law-enforcement/qualifiers/last",
            "again",
        ),
    ]);
}

/// Letters: what nobody sees, and what looks like another letter.
#[test]
fn a_letter_that_deceives_is_refused() {
    let title = "commitments/steer-ties/title";
    let unseen = "\u{3164}\u{115f}\u{1160}\u{2028}\u{2029}\u{2800}\u{e0041}\u{e000}\u{ffff}\u{378}\u{fffd}\u{fe0f}\u{180e}\u{200b}\u{ad}";
    let faults = unseen.chars().map(|letter| here(title, Put(json!(format!("Steer{letter}ties"))), "letter 6 of"));
    let text = |text: &str| Put(json!(text));
    refused(&faults.collect::<Vec<_>>());
    refused(&[
        here(title, text("\u{3164}\u{3164}"), "U+3164"),
        here("speakers/xi/name", text("\u{3164}"), "U+3164"),
        here(title, text("Steer e\u{301}\u{301}\u{301}\u{301}\u{301}"), "U+0301"),
        here("parties/china/name", text("\u{421}hina"), "U+0068"),
        here("topics/canola/label", text("can\u{43e}la"), "U+043E"),
        here(title, text("Steer Canad\u{3b1} ties"), "U+03B1"),
        here("quotes/carney-landmark/words", text("l\u{430}ndmark"), "U+0430"),
        here("$schema", text("../article\u{2060}.schema.json"), "U+2060"),
    ]);
}

/// Addresses and what is known of the file.
#[test]
fn an_address_or_a_fact_that_cannot_be_is_refused() {
    let address = |text: &'static str| here("article/address", Put(json!(text)), text);
    let text = |text: &str| Put(json!(text));
    let faults = [
        "https://1/",
        "https://0x7f.1/",
        "https://127.0.0.1/",
        "http://169.254.169.254/",
        "https://[::1]/",
        "https://www.gl\u{43e}baltimes.cn/page",
        "https://b\u{fc}cher.example/",
        "https://a.example/%",
        "https://a.example/<b>",
        "https://a.example:0/",
        "https://a.example./",
        "https://-.example/",
        "https://a_b.example/",
        "https://xn--.example/",
        "https://%61.example/",
        "https://a%2eexample.x/",
        "https://@a.example/",
        "https://:@a.example/",
        "https://www.globaltimes.cn@evil.example/",
        "https://a.b/",
        "https://\u{ff41}.example/",
        "https:a.example",
        "//a.example/",
    ];
    refused(&faults.map(address));
    refused(&[
        here("license", text("http://127.0.0.1/"), "without a whole host"),
        here("article/headline_source/address", text("https://@a.example/"), "a name or a password"),
        here("article/address", text("https://a.example/\"x"), "which no address is written with"),
        here("article/coded", text("2999-01-01"), "2999-01-01"),
        here("article/language", text("zz!!"), "zz!!"),
        here("article/language", text("English"), "English"),
        here("article/version", text("not a version"), "not a version"),
        here("article/version", text("1.2"), "1.2"),
        here("left_out/0/p", Put(json!(99)), "paragraph 99"),
        here("left_out/0/p", Put(json!(0)), "paragraph 0"),
        here("$schema", text("javascript:alert(1)"), "javascript:"),
        here("$schema", text("https://a.example/article.schema.json"), "https:"),
        here("$schema", text("//a.example/article.schema.json"), "//a.example"),
    ]);
}

/// Who reports, what is silent, what is turned round: small words that change what is said.
#[test]
fn a_small_word_that_is_not_printed_is_refused() {
    let text = |text: &str| Put(json!(text));
    let line = "The two sides decided to launch a Ministerial Energy Dialogue in China and Canada";
    refused(&[
        here("quotes/carney-landmark/attribution/1/who", text("carney"), "only these report"),
        here("quotes/carney-post/attribution/1/who", text("xinhua"), "is published in one"),
        here("quotes/carney-landmark/fragment", Put(json!(false)), "within a sentence"),
        fault("quotes/bbc-example/fragment", Remove, "quotes/bbc-example/fragment", "within a sentence"),
        fault(
            "commitments/allow-evs/responses/1/evidence",
            Put(json!([{"p": 24, "words": "good news"}])),
            "commitments/allow-evs/responses/1/evidence",
            "no silence",
        ),
        here(
            "commitments/launch-energy-dialogue/title",
            text("Do not launch a Ministerial Energy Dialogue"),
            "no span says",
        ),
        here("commitments/allow-evs/title", text("Never admit Chinese electric vehicles"), "no span says"),
        here("mechanisms/efsd/name", text("high-level Dialogue 2030 (EFSD)"), "\"2030\""),
        here("speakers/xi/role", text("President of China since 2013"), "\"2013\""),
        here("events/gyeongju-meeting/place", text("Moscow"), "\"Moscow\"").in_text(20, line),
        here("speakers/li-haidong/affiliation", text("Harvard University"), "\"Harvard\"").in_text(20, line),
        here("commitments/steer-ties/title", text("  Steer ties "), "space at its edges"),
        here("commitments/steer-ties/title", text("Steer  ties"), "space at its edges"),
        here("license", text("https://a.example/licence"), "which every export names"),
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
