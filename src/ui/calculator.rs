//! What a stated rate comes to: the reader's figures, the article's rates, and gaps where the article is silent.

use leptos::ev;
use readout_core::article::number;
use readout_core::explore::{Duty, Entry, Field, Sum, View, Worth, amount};

use super::Reader;
use super::el::{El, el, nothing, of};
use super::evidence::{evidence, not_stated};
use super::follow::{effect, held};
use super::glance::{self, view_head};
use super::results::frame;
use super::table::{name, part, row, table};
use crate::browser::fields;

const COLUMNS: [&str; 4] = ["What", "Amount", "How", "Where from"];

/// Fields, and what they come to.
pub(super) fn calculator(reader: Reader) -> El {
    let note = "Your figures, the article’s rates, any currency. It is worked out here, and stands in the address.";
    let frame = frame().set("data-view", View::Calculator.key()).add(view_head(reader, el("p").add(note)));
    let measures = reader.engine.calculable();
    if measures.is_empty() {
        return frame.add(el("p").add(not_stated("The article states no rate")));
    }
    let mut select = el("select").set("id", "calc-measure").on(ev::change, move |event| {
        if let Ok(index) = fields::value(&event).parse() {
            reader.go(|query| query.clone().entering(query.entry.of(index)));
        }
    });
    for record in measures {
        let title = reader.article().title(record);
        select = select.add(el("option").set("value", &record.index.to_string()).add(title));
    }
    let mut form = of("div", "calculator-fields").add(of("label", "field").add("Measure").add(select));
    for field in Field::ALL {
        form = form.add(input(reader, *field));
    }
    // The address writes into the fields only when it says something else than they do.
    effect(move || {
        let entry = reader.with(|query| query.entry);
        let chosen = reader.engine.duty(&entry).map_or(0, |it| it.record.index);
        fields::choose("#calc-measure", &chosen.to_string());
        for field in Field::ALL {
            let is_other = |typed: &str| amount(*field, typed).is_ok_and(|it| it != entry.get(*field));
            fields::write(&["#calc-", field.key()].concat(), &entry.text(*field), is_other);
        }
    });
    let reset = of("button", "text-button").set("type", "button").on(ev::click, move |_| {
        fields::clear(".calculator input");
        reader.go(|query| query.entering(Entry::default()));
    });
    let results = el("div").set("aria-live", "polite").swap(move || {
        let entry = reader.with(|query| query.entry);
        reader.engine.duty(&entry).map_or_else(nothing, |it| result(reader, it, entry).view())
    });
    frame.add(of("div", "calculator").add(form).add(el("p").add(reset.add("Reset"))).add(results))
}

/// A field with what is wrong with it.
fn input(reader: Reader, field: Field) -> El {
    let refusal = held(String::new());
    let id = ["calc-", field.key()].concat();
    let problem = [id.as_str(), "-problem"].concat();
    let typed = move |event| {
        let taken = amount(field, &fields::value(&event));
        refusal.set(taken.err().map(|why| why.words(field)).unwrap_or_default());
        reader.adjust(|query| query.clone().entering(query.entry.with(field, taken.unwrap_or_default())));
    };
    let is_idle = move || {
        let entry = reader.with(|query| query.entry);
        let has_quota = reader.engine.duty(&entry).is_some_and(|it| it.quota.is_some());
        (matches!(field, Field::Units | Field::Beyond) && !has_quota).then(String::new)
    };
    let hint = match field {
        Field::Units => "for the quota",
        Field::Value => "in any currency",
        Field::Beyond => "per cent; your assumption",
        Field::Before => "per cent; your assumption, without what is additional",
    };
    let input = el("input")
        .set("id", &id)
        .set("inputmode", "decimal")
        .set("autocomplete", "off")
        .set("aria-describedby", &problem)
        .follow("aria-invalid", move || (!refusal.get().is_empty()).then(|| "true".to_owned()))
        .on(ev::input, typed);
    of("label", "field")
        .follow("hidden", is_idle)
        .add(el("span").add(field.label()).add(" ").add(el("small").add(hint)))
        .add(input)
        .add(of("small", "field-problem").set("id", &problem).text(move || refusal.get()))
}

fn result(reader: Reader, duty: Duty<'static>, entry: Entry) -> El {
    let mut result = el("div");
    let words = match (duty.quota, duty.parts) {
        (None, _) => "Quota: none is stated.".to_owned(),
        (Some(quota), None) => ["Quota: ", &quota.words(), " units. Enter a number to hold against it."].concat(),
        (Some(quota), Some((within, beyond))) => {
            let bar = of("progress", "quota-bar")
                .set("aria-hidden", "true")
                .set("max", &(within + beyond).max(1).to_string());
            result = result.add(bar.set("value", &within.to_string()));
            let number = |n: u64| number(i64::try_from(n).unwrap_or_default() * 1000);
            [
                &number(within),
                " within the quota of ",
                &quota.words(),
                ", ",
                &number(beyond),
                " beyond it, if all of it falls into one period and nobody else has used the quota.",
            ]
            .concat()
        }
    };
    result = result.add(of("p", "commitment-note").add(words));
    if duty.parts.is_some_and(|it| it.1 > 0) && entry.get(Field::Value).is_some() {
        result = result.add(of("p", "commitment-note").add("We take each unit to be worth the same."));
    }
    let mut rows = Vec::new();
    for it in duty.sums {
        rows.push(line(reader, it));
    }
    let mut open = of("ul", "calculator-open");
    for it in duty.open {
        open = open.add(el("li").add(it).add(" ").add(not_stated("not stated")));
    }
    let measure = el("p").add("The measure, with its words: ").add(glance::open(reader, duty.record));
    result.add(table("calculator-result", "What it comes to", &COLUMNS, rows)).add(open).add(measure)
}

fn line(reader: Reader, it: Sum<'static>) -> El {
    let words = it.worth.words();
    let amount = match it.worth {
        Worth::Exactly(_) | Worth::About(_) => of("b", "figure").add(words),
        Worth::NotStated => not_stated("not stated"),
        Worth::Wanting(_) => of("span", "your-figure").add(words),
    };
    let from = part("Where from").add(of("span", "your-figure").add(it.certainty)).add(" ");
    row()
        .add(name().add(it.label))
        .add(part("Amount").add(amount))
        .add(part("How").add(it.formula))
        .add(from.add(it.evidence.map(|it| evidence(reader, it))))
}
