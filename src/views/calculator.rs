//! What a stated rate comes to: the reader's figures, the article's rates, and gaps where the article is silent.

use leptos::html::{Input, Select};
use leptos::prelude::*;
use readout_core::engine::{Duty, Sum, Worth};
use readout_core::query::{Entry, Field, View, reading};

use crate::browser::focus;
use crate::components::{
    Announcer, Cell, EvidenceLink, Main, NotStated, OpenLink, RowHead, Table, Text, ViewHead, anew,
};
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
    let fields = Field::ALL.iter().map(|field| view! { <FieldInput field=*field /> }).collect_view();
    let result = anew(move || {
        let entry = explorer.with(|query| query.entry.clone());
        explorer.engine.duty(&entry).map(|duty| view! { <Outcome duty entry /> }).into_any()
    });
    // What is said, and in the lines below it every result, to tell the next time which is new.
    let report = Memo::new(move |before: Option<&String>| {
        let before = before.map(String::as_str).unwrap_or_default();
        explorer.with(|query| {
            explorer
                .engine
                .duty(&query.entry)
                .map(|duty| words::report(&query.entry, &duty, before))
                .unwrap_or_default()
        })
    });
    let said = Signal::derive(move || report.with(|it| it.lines().next().unwrap_or_default().to_owned()));
    view! {
        <div class="calculator">
            <div class="calculator-fields">
                <MeasureSelect /> {fields}
            </div>
            <p>
                <button
                    class="text-button"
                    type="button"
                    on:click=move |_| explorer.go(|query| query.entering(Entry::default()))
                >
                    {words::RESET}
                </button>
            </p>
            {result}
            <Announcer of=said />
        </div>
    }
}

#[component]
fn MeasureSelect() -> impl IntoView {
    let explorer = use_explorer();
    let select = NodeRef::<Select>::new();
    let options = explorer.engine.calculable().into_iter().map(|record| {
        let title = explorer.article().title(record);
        let title: Oco<'static, str> = match explorer.article().member_of(record) {
            Some(member) => words::titled(title, &member.name).into(),
            None => Oco::Borrowed(title),
        };
        view! { <option value=record.index.to_string()>{title}</option> }
    });
    let options = options.collect_view();
    Effect::new(move |_| {
        let chosen = explorer.with(|query| explorer.engine.duty(&query.entry).map_or(0, |it| it.record.index));
        if let Some(select) = select.get() {
            select.set_value(&chosen.to_string());
        }
    });
    let choose = move |event| {
        if let Ok(index) = event_target_value(&event).parse() {
            explorer.go(|query| {
                let entry = query.entry.clone().of(index);
                query.entering(entry)
            });
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

/// A field with what is to be said of what stands in it.
#[component]
fn FieldInput(field: Field) -> impl IntoView {
    let explorer = use_explorer();
    let input = NodeRef::<Input>::new();
    let told = RwSignal::new(reading(field, ""));
    let id = format!("calc-{}", field.key());
    let problem = format!("{id}-problem");
    // The address writes into the field only when it says something else than that does.
    Effect::new(move |_| {
        let entry = explorer.with(|query| query.entry.clone());
        let Some(input) = input.get() else { return };
        if !Entry::default().typing(field, &input.value()).has_same(&entry, field) {
            input.set_value(&entry.text(field));
        }
        told.set(reading(field, &input.value()));
    });
    let typed = move |text: &str| {
        told.set(reading(field, text));
        explorer.adjust(|query| {
            let entry = query.entry.clone().typing(field, text);
            query.entering(entry)
        });
    };
    let choose = move |amount| {
        if let Some(input) = input.get_untracked() {
            input.set_value(&field.typed(amount));
        }
        typed(&field.typed(amount));
        focus::to(input);
    };
    let is_idle = move || {
        let has_quota = explorer.with(|query| explorer.engine.duty(&query.entry).is_some_and(|it| it.quota.is_some()));
        matches!(field, Field::Units | Field::Beyond) && !has_quota
    };
    let choices = anew(move || {
        let choices = told.get().choices.into_iter().map(|amount| view! { <Choice field amount choose /> });
        choices.collect_view().into_any()
    });
    // What is refused is said with the result.
    let doubt = Signal::derive(move || told.with(|it| if it.amount.is_ok() { it.words(field) } else { String::new() }));
    view! {
        <div hidden=is_idle>
            <label class="field">
                <span>
                    {field.label()} " " <small>{words::hint(field)}</small>
                </span>
                <input
                    id=id
                    inputmode="decimal"
                    autocomplete="off"
                    aria-describedby=problem.clone()
                    aria-invalid=move || told.with(|it| it.amount.is_err()).then_some("true")
                    node_ref=input
                    on:input=move |event| typed(&event_target_value(&event))
                />
                <small class="field-problem" id=problem>
                    <Text of=Signal::derive(move || told.with(|it| it.words(field))) />
                </small>
            </label>
            <p class="choices">{choices}</p>
            <Announcer of=doubt />
        </div>
    }
}

/// A number that can be meant.
#[component]
fn Choice(field: Field, amount: u64, #[prop(into)] choose: Callback<u64>) -> impl IntoView {
    view! {
        <button class="text-button" type="button" on:click=move |_| choose.run(amount)>
            {field.printed(amount)}
        </button>
    }
}

#[component]
fn Outcome(duty: Duty<'static>, entry: Entry) -> impl IntoView {
    let bar = duty.quota.zip(duty.parts).map(|(quota, (within, beyond))| {
        let quota = u64::try_from(quota.thousandths / 1000).unwrap_or_default();
        view! {
            <progress
                class="quota-bar"
                aria-hidden="true"
                max=(within + beyond).max(quota).max(1).to_string()
                value=within.to_string()
            />
        }
    });
    let is_split = duty.parts.is_some_and(|it| it.1 > 0) && entry.get(Field::Value).is_some();
    let alike = is_split.then(|| view! { <p class="commitment-note">{words::UNITS_ALIKE}</p> });
    let quota = words::quota(&duty);
    let rows = duty.sums.into_iter().map(|it| view! { <SumRow it /> }).collect_view();
    let open = duty.open.into_iter().map(|it| view! { <li>{it} ": " <NotStated /></li> }).collect_view();
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
