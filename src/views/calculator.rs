//! What a stated rate comes to: the reader's figures, the article's rates, and gaps where the article is silent.

use leptos::html::{Input, Select};
use leptos::prelude::*;
use readout_core::engine::{Duty, Sum, Worth};
use readout_core::query::{Entry, Field, View, amount};

use crate::components::{Cell, EvidenceLink, Main, NotStated, OpenLink, RowHead, Table, Text, ViewHead};
use crate::use_explorer;
use crate::words::calculator as words;

/// Fields, and what they come to.
#[component]
pub(crate) fn CalculatorView() -> impl IntoView {
    let explorer = use_explorer();
    let form = match explorer.engine.calculable().is_empty() {
        true => view! {
            <p>
                <NotStated words=words::NO_RATE />
            </p>
        }
        .into_any(),
        false => view! { <Calculator /> }.into_any(),
    };
    view! {
        <Main view=View::Calculator>
            <ViewHead>
                <p>{words::NOTE}</p>
            </ViewHead>
            {form}
        </Main>
    }
}

#[component]
fn Calculator() -> impl IntoView {
    let explorer = use_explorer();
    let inputs = Field::ALL.iter().map(|field| (*field, NodeRef::<Input>::new())).collect::<Vec<_>>();
    let fields = inputs.iter().map(|(field, input)| view! { <FieldInput field=*field input=*input /> }).collect_view();
    let written = inputs.clone();
    // The address writes into the fields only when it says something else than they do.
    Effect::new(move |_| {
        let entry = explorer.with(|query| query.entry);
        for (field, input) in &written {
            let Some(input) = input.get() else { continue };
            if amount(*field, &input.value()).is_ok_and(|it| it != entry.get(*field)) {
                input.set_value(&entry.text(*field));
            }
        }
    });
    let reset = move |_| {
        for input in inputs.iter().filter_map(|(_, input)| input.get_untracked()) {
            input.set_value("");
        }
        explorer.go(|query| query.entering(Entry::default()));
    };
    let result = move || {
        let entry = explorer.with(|query| query.entry);
        explorer.engine.duty(&entry).map(|duty| view! { <Outcome duty entry /> })
    };
    view! {
        <div class="calculator">
            <div class="calculator-fields">
                <MeasureSelect /> {fields}
            </div>
            <p>
                <button class="text-button" type="button" on:click=reset>
                    {words::RESET}
                </button>
            </p>
            <div aria-live="polite">{result}</div>
        </div>
    }
}

#[component]
fn MeasureSelect() -> impl IntoView {
    let explorer = use_explorer();
    let select = NodeRef::<Select>::new();
    let options = explorer.engine.calculable().into_iter().map(|record| {
        view! { <option value=record.index.to_string()>{explorer.article().title(record)}</option> }
    });
    let options = options.collect_view();
    Effect::new(move |_| {
        let entry = explorer.with(|query| query.entry);
        let chosen = explorer.engine.duty(&entry).map_or(0, |it| it.record.index);
        if let Some(select) = select.get() {
            select.set_value(&chosen.to_string());
        }
    });
    let choose = move |event| {
        if let Ok(index) = event_target_value(&event).parse() {
            explorer.go(|query| query.clone().entering(query.entry.of(index)));
        }
    };
    view! {
        <label class="field">
            {words::MEASURE} <select id="calc-measure" node_ref=select on:change=choose>
                {options}
            </select>
        </label>
    }
}

/// A field with what is wrong with it.
#[component]
fn FieldInput(field: Field, input: NodeRef<Input>) -> impl IntoView {
    let explorer = use_explorer();
    let refusal = RwSignal::new(String::new());
    let id = format!("calc-{}", field.key());
    let problem = format!("{id}-problem");
    let typed = move |event| {
        let taken = amount(field, &event_target_value(&event));
        refusal.set(taken.err().map(|why| why.words(field)).unwrap_or_default());
        explorer.adjust(|query| query.clone().entering(query.entry.with(field, taken.unwrap_or_default())));
    };
    let is_idle = move || {
        let entry = explorer.with(|query| query.entry);
        let has_quota = explorer.engine.duty(&entry).is_some_and(|it| it.quota.is_some());
        matches!(field, Field::Units | Field::Beyond) && !has_quota
    };
    view! {
        <label class="field" hidden=is_idle>
            <span>
                {field.label()} " " <small>{words::hint(field)}</small>
            </span>
            <input
                id=id
                inputmode="decimal"
                autocomplete="off"
                aria-describedby=problem.clone()
                aria-invalid=move || refusal.with(|it| !it.is_empty()).then_some("true")
                node_ref=input
                on:input=typed
            />
            <small class="field-problem" id=problem>
                <Text of=refusal />
            </small>
        </label>
    }
}

#[component]
fn Outcome(duty: Duty<'static>, entry: Entry) -> impl IntoView {
    let bar = duty.quota.and(duty.parts).map(|(within, beyond)| {
        view! {
            <progress
                class="quota-bar"
                aria-hidden="true"
                max=(within + beyond).max(1).to_string()
                value=within.to_string()
            />
        }
    });
    let is_split = duty.parts.is_some_and(|it| it.1 > 0) && entry.get(Field::Value).is_some();
    let alike = is_split.then(|| view! { <p class="commitment-note">{words::UNITS_ALIKE}</p> });
    let quota = words::quota(&duty);
    let rows = duty.sums.into_iter().map(|it| view! { <SumRow it /> }).collect_view();
    let open = duty.open.into_iter().map(|it| view! { <li>{it} " " <NotStated /></li> }).collect_view();
    view! {
        <div>
            {bar} <p class="commitment-note">{quota}</p> {alike}
            <Table class="calculator-result" caption=words::CAPTION columns=words::COLUMNS>
                {rows}
            </Table> <ul class="calculator-open">{open}</ul> <p>{words::WITH_ITS_WORDS} <OpenLink record=duty.record /></p>
        </div>
    }
}

#[component]
fn SumRow(it: Sum<'static>) -> impl IntoView {
    let worth = it.worth.words();
    let worth = match it.worth {
        Worth::Exactly(_) | Worth::About(_) => view! { <b class="figure">{worth}</b> }.into_any(),
        Worth::NotStated => view! { <NotStated /> }.into_any(),
        Worth::Wanting(_) => view! { <span class="your-figure">{worth}</span> }.into_any(),
    };
    let [_, amount, how, from] = words::COLUMNS_ARRAY;
    view! {
        <tr role="row">
            <RowHead>{it.label}</RowHead>
            <Cell label=amount>{worth}</Cell>
            <Cell label=how>{it.formula}</Cell>
            <Cell label=from>
                <span class="your-figure">{it.certainty}</span>
                " "
                {it.evidence.map(|it| view! { <EvidenceLink it /> })}
            </Cell>
        </tr>
    }
}
