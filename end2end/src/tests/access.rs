//! What can be found by machine of barriers, in both themes, and that nothing sticks out at 320 px.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use serde_json::json;

use crate::{
    engine::Engine,
    page::Page,
    suite::{Test, table},
    target::Target,
};

/// Each fault with the addresses where it was found: most are found in many.
type Faults = BTreeMap<String, Vec<String>>;

pub(super) fn table() -> Vec<Test> {
    table![
        "access: axe finds nothing, light" => axe;
        "access: axe finds nothing on a phone, light" => axe_on_phone;
        "access: axe finds nothing in the shortcuts, light" => axe_in_dialog;
        "access: nothing sticks out at 320 px" => reflow;
        "access: one h1, one main, one search box in every view" => landmarks;
        "access: hits, gaps and dates are told apart in forced colours" => forced;
        "access: axe finds nothing, dark", Dark => axe;
        "access: axe finds nothing on a phone, dark", Dark => axe_on_phone;
        "access: the dark theme is dark", Dark => dark;
    ]
}

/// Every sort of page that there is.
fn addresses(page: &Page) -> Result<Vec<String>> {
    let (party, commitment, tariff) = (page.facts.party(0)?.id, page.facts.commitment(0)?.id, page.facts.tariff(0)?.id);
    let quote = page.facts.ids("quotes").first().copied().unwrap_or_default();
    Ok(vec![
        String::new(),
        "?q=tariff".into(),
        "?view=commitments".into(),
        format!("?view=commitments&acts={party}&show=undertaken"),
        format!("?view=commitments&commitment={commitment}"),
        format!("?view=commitments&q={}", "nothingsaysthis".repeat(9)),
        "?view=commitments&embed=1".into(),
        "?view=tariffs".into(),
        format!("?view=tariffs&tariff={tariff}"),
        "?view=quotes".into(),
        format!("?view=quotes&quote={quote}"),
        "?view=timeline".into(),
        "?view=ledger".into(),
        "?view=matrix".into(),
        "?view=sources".into(),
        "?says=xi".into(),
        "?view=calculator&calc=tariff-evs~49001~49001000~25".into(),
        "?view=check".into(),
        "?view=method".into(),
    ])
}

/// Where the system decides on colours, what a ground or a shadow says elsewhere is still there. Only Chromium can be
/// told to.
async fn forced(page: &mut Page) -> Result<()> {
    if page.engine != Engine::Chromium {
        return Ok(());
    }
    let media = |value: &str| json!({ "features": [{ "name": "forced-colors", "value": value }] });
    page.driver.cdp().send_raw("Emulation.setEmulatedMedia", media("active")).await?;
    let cases = [
        ("?q=canola", "ground(document.querySelector('main mark')) !== ground(document.body)"),
        ("?view=commitments", "getComputedStyle(document.querySelector('.not-stated')).outlineStyle === 'dashed'"),
        ("?view=timeline", "new Set(['exact', 'inferred', 'ahead', 'vague'].map(mark)).size === 4"),
    ];
    for (address, holds) in cases {
        page.open(address).await?;
        let script = format!(
            "const ground = (it, part) => getComputedStyle(it, part).backgroundColor;
             const mark = (date) => {{
                 const it = document.querySelector(`.event[data-date=${{date}}]`);
                 const {{ borderTopStyle, borderRadius }} = getComputedStyle(it, '::before');
                 return [ground(it, '::before'), borderTopStyle, borderRadius].join();
             }};
             return {holds};"
        );
        let seen = page.run(&script, Vec::new()).await?.json().clone();
        ensure!(seen == json!(true), "expected {holds}\nsaw      {seen}\nat       {address}");
    }
    page.driver.cdp().send_raw("Emulation.setEmulatedMedia", media("none")).await?;
    Ok(())
}

async fn axe(page: &mut Page) -> Result<()> {
    let mut found = Faults::new();
    for address in addresses(page)? {
        page.open(&address).await?;
        note(&mut found, page.has_no_barriers().await, &address);
    }
    none(&found)
}

async fn axe_on_phone(page: &mut Page) -> Result<()> {
    let mut found = Faults::new();
    for address in
        ["", "?view=commitments", "?view=tariffs", "?view=quotes", "?view=ledger", "?view=matrix", "?view=sources"]
    {
        page.open_framed(address, 360).await?;
        note(&mut found, page.has_no_barriers().await, address);
    }
    none(&found)
}

async fn axe_in_dialog(page: &mut Page) -> Result<()> {
    page.open("?view=commitments").await?;
    page.press('?').await?;
    page.see_target(&Target::any("dialog")).await?;
    page.has_no_barriers().await
}

async fn reflow(page: &mut Page) -> Result<()> {
    let mut found = Faults::new();
    for address in addresses(page)? {
        page.open_framed(&address, 320).await?;
        note(&mut found, page.fits().await, &address);
    }
    none(&found)
}

async fn landmarks(page: &mut Page) -> Result<()> {
    for address in addresses(page)?.iter().filter(|address| !address.contains("embed")) {
        page.open(address).await?;
        let script = "return [document.querySelectorAll('h1').length, find([{ role: 'main' }]).length, find([{ role: 'searchbox', name: 'Search' }]).length];";
        let counts: Vec<usize> = page.run(script, Vec::new()).await?.convert()?;
        anyhow::ensure!(
            counts == [1, 1, 1],
            "expected one h1, one main, one search box\nsaw      {counts:?} at {address}"
        );
    }
    Ok(())
}

async fn dark(page: &mut Page) -> Result<()> {
    page.open("").await?;
    let script = "const [r, g, b] = getComputedStyle(document.body).color.match(/[\\d.]+/g).map(Number);
        return [matchMedia('(prefers-color-scheme: dark)').matches, r + g + b];";
    let (is_asked_for, light): (bool, f64) = page.run(script, Vec::new()).await?.convert().context("colours")?;
    anyhow::ensure!(is_asked_for, "expected the browser to ask for dark");
    anyhow::ensure!(light > 384.0, "expected light text\nsaw      {light} of 765");
    Ok(())
}

fn note(found: &mut Faults, outcome: Result<()>, address: &str) {
    if let Err(fault) = outcome {
        found.entry(format!("{fault:#}")).or_default().push(format!("\"{address}\""));
    }
}

fn none(found: &Faults) -> Result<()> {
    let lines: Vec<String> =
        found.iter().map(|(fault, addresses)| format!("{fault}\nat       {}", addresses.join(", "))).collect();
    anyhow::ensure!(lines.is_empty(), "{}", lines.join("\n"));
    Ok(())
}
