//! Measures as a table: what each falls on, what is asserted, by whom, and what the other side says. The roles are
//! written out, because the styles for narrow columns take them from the elements.

use readout_core::article::{Assertion, Figure, Rate, RecordId, RecordKind, ResponseKind, Tariff, When, number};
use readout_core::explore::capitalised;

use super::Reader;
use super::el::{El, el, nothing, of};
use super::evidence::{evidence, inferred, not_stated};
use super::follow::Followed;
use super::line::{anchor, record_link, unfolded};
use super::list::{Row, list};
use super::marked::marked;
use super::party;

const COLUMNS: [&str; 7] =
    ["Measure", "As printed", "Before", "After", "Quota and timing", "Who says so", "The other side"];

/// Every measure that matches.
pub(super) fn table(reader: Reader, rows: Followed<Vec<Row>>) -> El {
    let heads: Vec<El> =
        COLUMNS.iter().map(|label| el("th").set("role", "columnheader").set("scope", "col").add(*label)).collect();
    let body = list(rows, move |row| match row {
        Row::Record(record) => measure(reader, record).view(),
        Row::Group(_, heading) => {
            let head = of("th", "group-head").set("role", "columnheader").set("scope", "colgroup").set("colspan", "7");
            rowgroup("tbody").add(tr().add(head.add(capitalised(&heading)))).view()
        }
        _ => nothing(),
    });
    of("table", "tariff-table")
        .set("role", "table")
        .add(of("caption", "spoken").text(move || reader.sentence.get()))
        .add(rowgroup("thead").add(tr().add(heads)))
        .add(body)
}

fn rowgroup(tag: &'static str) -> El {
    el(tag).set("role", "rowgroup")
}

fn tr() -> El {
    el("tr").set("role", "row")
}

fn td(column: usize) -> El {
    el("td").set("role", "cell").set_if("data-label", COLUMNS.get(column).copied())
}

/// One measure: a row for each assertion, and below them the open record.
fn measure(reader: Reader, record: RecordId) -> El {
    let article = reader.article();
    let it = article.tariffs.get(usize::from(record.index));
    let rows: Vec<El> = it
        .map(|it| {
            it.assertions.iter().enumerate().map(|(n, assertion)| row(reader, record, it, n, assertion)).collect()
        })
        .unwrap_or_default();
    let open = move || {
        let title = of("h3", "spoken").add(article.title(record));
        let detail = reader.later.show(|pieces| (pieces.detail)(reader, record).view());
        let inside = of("article", "tariff-detail").add(title).add(detail);
        tr().set("class", "tariff-open").add(el("td").set("role", "cell").set("colspan", "7").add(inside)).view()
    };
    rowgroup("tbody")
        .set("class", RecordKind::Tariff.key())
        .set("id", &anchor(reader, record))
        .follow("data-open", move || reader.is_open(record).then(String::new))
        .add(rows)
        .swap(unfolded(reader, record, open))
}

fn row(reader: Reader, record: RecordId, it: &'static Tariff, n: usize, assertion: &'static Assertion) -> El {
    let article = reader.article();
    let head = el("th").set("role", "rowheader").set("scope", "row");
    let head = match n {
        0 => head.set("tabindex", "-1").add(marked(reader, record_link(reader, record), &it.title)),
        _ => head.add(it.title.as_str()),
    };
    let products: Vec<&str> = it
        .products
        .iter()
        .filter_map(|place| article.products.get(usize::from(*place)))
        .map(|it| it.label.as_str())
        .collect();
    let route = of("span", "tariff-route")
        .add(capitalised(&products.join(", ")))
        .add(". Imposed by ")
        .add(party::voice(reader, it.imposed_by))
        .add(", on goods from ")
        .add(article.name(it.origin));
    let called = (!assertion.called_tariff).then(|| el("small").add("measure, not called a tariff"));
    let speaker = assertion.attribution.speaker();
    let speaker = speaker.map_or_else(|| "The article itself".to_owned(), |id| article.lone_name(id));
    tr().set_if("data-again", (n > 0).then_some(""))
        .add(head.add(route))
        .add(marked(reader, td(1).add("“"), &assertion.measure).add("”").add(called))
        .add(rate(td(2), assertion.before.as_ref()))
        .add(
            rate(td(3), assertion.after.as_ref())
                .add(strip(assertion))
                .add(el("small").add(assertion.direction.label())),
        )
        .add(limits(td(4), assertion.quota.as_ref(), assertion.timing.as_ref()))
        .add(
            marked(reader, td(5), &speaker)
                .add(el("small").add(assertion.attribution.standing(article).label()))
                .add(assertion.evidence.first().map(|it| evidence(reader, it))),
        )
        .add(if n == 0 { other_side(reader, td(6), it) } else { td(6).add(of("span", "kicker").add("as above")) })
}

fn rate(cell: El, rate: Option<&'static Rate>) -> El {
    let Some(rate) = rate else { return cell.add(not_stated("not stated")) };
    let sign = if rate.additional { "+ " } else { "" };
    let figure = rate.figure.as_ref().map(|it| of("span", "rate").add([sign, &it.words()].concat()));
    cell.add(figure).add(" ").add(el("small").add(rate.note.as_str()))
}

fn limits(cell: El, quota: Option<&'static Figure>, timing: Option<&'static When>) -> El {
    if quota.is_none() && timing.is_none() {
        return cell.add(not_stated("not stated"));
    }
    let quota = quota.map(|it| {
        of("span", "limit").add(of("b", "figure").add(it.words())).add(" ").add(el("small").add(it.label.as_str()))
    });
    let timing = timing.map(|it| {
        let reason = it.inferred.as_deref().map(|reason| inferred("partly inferred").set("title", reason));
        of("span", "limit").add(of("b", "figure").add(capitalised(&it.words()))).add(" ").add(reason)
    });
    cell.add(quota).add(timing)
}

fn other_side(reader: Reader, cell: El, it: &'static Tariff) -> El {
    if it.responses.is_empty() {
        return cell.add(not_stated(ResponseKind::NotFound.label()));
    }
    let said = it.responses.iter().map(|said| {
        let silence = (said.kind != ResponseKind::Says).then(|| not_stated(said.kind.label()));
        of("span", "limit").add(party::voice(reader, said.who)).add(": ").add(said.text.as_str()).add(" ").add(silence)
    });
    cell.add(said.collect::<Vec<_>>())
}

/// Before and after as two bars from nought, one scale for all: 100 per cent is the full width. Hatched where no rate
/// is stated. The bars are not added up, for the article does not. The figures beside it say the same.
fn strip(assertion: &'static Assertion) -> Option<El> {
    let before = assertion.before.as_ref().and_then(|rate| rate.figure.as_ref());
    let after = assertion.after.as_ref().and_then(|rate| rate.figure.as_ref());
    let bar = |figure: Option<&Figure>, known: &'static str| match figure {
        Some(figure) => (known, [&number(figure.thousandths.clamp(0, 100_000)), "%"].concat()),
        None => ("rate-unknown", "100%".to_owned()),
    };
    let (was, was_width) = bar(before, "rate-was");
    let (is, is_width) = bar(after, "rate-is");
    let rect = |class: &'static str, y, width: &str| {
        of("rect", class).set("x", "0").set("y", y).set("height", "5").set("width", width)
    };
    (before.is_some() || after.is_some()).then(|| {
        of("svg", "rate-strip")
            .set("aria-hidden", "true")
            .set("width", "100%")
            .set("height", "14")
            .add(rect(was, "1", &was_width))
            .add(rect(is, "8", &is_width))
    })
}
