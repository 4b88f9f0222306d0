//! The deal in a minute: news, figures, what each side gives, rates, quotes, dates, who speaks where.

mod ahead;
mod alike;
mod articles;
mod deal;
mod figures;
mod news;
mod speaking;
mod words_of_sides;

use leptos::prelude::*;
use readout_core::query::{Query, View};

use self::ahead::Ahead;
use self::articles::Articles;
use self::deal::DealSection;
use self::figures::Figures;
use self::news::NewsSection;
use self::speaking::SpeakingStrip;
use self::words_of_sides::WordsOfSides;
use super::records::Paragraphs;
use crate::components::{QueryLink, RateChart, Section};
use crate::use_explorer;
use crate::words::minute as words;

/// Each part stands there only where the data has it.
#[component]
pub(crate) fn Minute() -> impl IntoView {
    if use_explorer().article().has_members() {
        return view! { <Articles /> }.into_any();
    }
    view! {
        <div class="minute">
            <NewsSection />
            <Figures />
            <DealSection />
            <RatesSection />
            <div class="side-by-side">
                <WordsOfSides />
                <div>
                    <Ahead />
                    <SpeakingStrip />
                </div>
            </div>
        </div>
    }
    .into_any()
}

/// The list below the overview: for whoever has no script, and for a search of the browser's own. Of several articles each
/// has its own on its own page.
#[component]
pub(crate) fn FoldedRecords() -> impl IntoView {
    if use_explorer().article().has_members() {
        return ().into_any();
    }
    view! {
        <details class="every-record">
            <summary>{words::EVERY_RECORD}</summary>
            <Paragraphs />
        </details>
    }
    .into_any()
}

#[component]
fn RatesSection() -> impl IntoView {
    let engine = use_explorer().engine;
    let rates = engine.rates();
    if rates.rows.is_empty() {
        return ().into_any();
    }
    let heading = rates.finding(engine.article()).unwrap_or_else(|| words::RATES.to_owned());
    view! {
        <Section id="rates" heading=heading>
            <RateChart rates />
            <ul class="doors">
                <li>
                    <QueryLink to=Query::default().in_view(View::Tariffs)>{words::ALL_MEASURES}</QueryLink>
                </li>
                <li>
                    <QueryLink to=Query::default().in_view(View::Calculator)>{View::Calculator.label()}</QueryLink>
                </li>
            </ul>
        </Section>
    }
    .into_any()
}
