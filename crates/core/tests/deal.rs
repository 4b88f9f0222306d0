//! The deal at a glance on the real article: news, figures, deal, rates, who speaks.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout, reason = "tests")]

use std::sync::LazyLock;

use readout_author::{File, build};
use readout_core::engine::Engine;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let json = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/xi-carney-2026/article.json"))
        .unwrap();
    Engine::new(build(&File::read(&json).unwrap()).unwrap())
});

#[test]
fn look() {
    for n in ENGINE.news() {
        println!("{} || {:?}", n.words, n.answer.map(|it| it.0));
    }
    println!("{}", ENGINE.tally().0);
    for k in ENGINE.key_figures() {
        println!("{} | {}{} | {}", k.lead, if k.is_additional { "+" } else { "" }, k.figure.words(), k.label);
    }
    for s in ENGINE.deal() {
        println!("{}", ENGINE.article().name(s.party));
        for l in s.promised.iter().chain(&s.not_promised) {
            println!(
                "  {} | {}[{}] | {}",
                l.commitment.force.label(),
                l.what.stem,
                l.what.records.iter().map(|it| it.1).collect::<Vec<_>>().join(", "),
                l.word
            );
        }
    }
    let r = ENGINE.rates();
    for row in &r.rows {
        println!(
            "{} {:?} {:?}",
            row.tariff.title,
            row.before.as_ref().map(|b| b.figure.words()),
            row.after.as_ref().map(|b| b.figure.words())
        );
    }
    for a in &r.without {
        println!("{}[{}]", a.stem, a.records.iter().map(|it| it.1).collect::<Vec<_>>().join(", "));
    }
    for p in ENGINE.speaking() {
        print!("{}:{:?}{} ", p.n, p.parties.iter().map(|id| id.0).collect::<Vec<_>>(), p.has_others);
    }
    for q in ENGINE.short_quotes() {
        println!("{}", ENGINE.article().title(q));
    }
}
