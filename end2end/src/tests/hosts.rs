//! What sites do to an embed without meaning to: their styles, their frameworks, their typing, their reader's way back.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

use super::news::{ask, element_form, fits, leave, open, record};
use crate::{
    facts::facet,
    news::News,
    page::Page,
    suite::{Test, table},
    wait::until,
};

pub(super) fn table() -> Vec<Test> {
    table![
        "hosts: styles for all frames leave each form its height" => styles;
        "hosts: attributes that come later start an embed, and it follows them" => attributes;
        "hosts: filters in an embed are no steps in the reader's history" => history;
        "hosts: a height that cannot be one is passed over" => heights;
        "hosts: a height from where the address does not lead is not followed, and the console says so" => elsewhere;
        "hosts: an address that was escaped once too often keeps its lock" => escaped;
        "hosts: a local file's embed has its height" => local;
        "hosts: an embed may do what this browser can, and no more" => allowed;
        "hosts: the examples in docs/embedding.md keep the room that is used" => examples;
    ]
}

/// What many themes have, as strongly as a style sheet can say it.
const THEME: &str = "<style>iframe, img { max-width: 100%; width: auto !important; height: auto !important; min-height: 1px !important; max-height: 300px !important; aspect-ratio: 16 / 9; }</style>";

async fn styles(page: &mut Page) -> Result<()> {
    let folder = page.server.folder();
    let src = format!("{folder}{}", record(page)?).replace('&', "&amp;");
    let element = element_form(page, &record(page)?, "");
    open(page, &News::with(&format!("{THEME}{element}"))).await?;
    fits(page, 0).await?;
    leave(page).await?;
    let data = format!("{THEME}<div data-readout=\"{src}\"></div><script async src=\"{folder}embed.js\"></script>");
    open(page, &News::with(&data)).await?;
    fits(page, 0).await?;
    leave(page).await?;
    // The third form, as embed.html writes it.
    page.load(&format!("{folder}embed.html")).await?;
    page.choose("Your system allows", "frames only…").await?;
    let written = "return document.querySelector('textarea').value;";
    let code = until("the code of a frame", async || {
        let code = ask(page, written).await?;
        let code = code.as_str().unwrap_or_default().to_owned();
        Ok(if code.starts_with("<iframe") && code.contains("height=\"800\"") { Ok(code) } else { Err(code) })
    })
    .await?;
    let theme = THEME.replace("max-height: 300px !important;", "");
    open(page, &News::with(&format!("{theme}{code}"))).await?;
    let height = ask(page, "return document.querySelector('iframe').offsetHeight;").await?;
    ensure!(height == 800, "expected the 800 px that the code names\nsaw      {height}");
    page.enter_frame().await?;
    page.is_ready().await?;
    leave(page).await
}

async fn attributes(page: &mut Page) -> Result<()> {
    let folder = page.server.folder();
    open(page, &News::with(&format!("<script async src=\"{folder}embed.js\"></script>"))).await?;
    let make =
        "window.embed = document.createElement('readout-embed'); document.querySelector('.before').after(embed);";
    ask(page, make).await?;
    let defined = until("an element that is known", async || {
        let is_defined = ask(page, "return !!customElements.get('readout-embed');").await?;
        Ok(if is_defined == true { Ok(()) } else { Err(is_defined) })
    });
    defined.await?;
    set(page, "view", "quotes").await?;
    set(page, "src", &folder).await?;
    fits(page, 0).await?;
    page.see_rows(page.facts.n("quotes")).await?;
    leave(page).await?;
    // What the frame need not know leaves it as it is.
    ask(page, "window.frame = embed.querySelector('iframe');").await?;
    set(page, "title", "What was said").await?;
    let same = "return [embed.querySelector('iframe') === window.frame, window.frame.title];";
    sees(page, same, &json!([true, "What was said"])).await?;
    // What it has to know is another page, in another frame.
    set(page, "view", "tariffs").await?;
    sees(page, "return embed.querySelector('iframe') === window.frame;", &json!(false)).await?;
    fits(page, 0).await?;
    page.see_rows(page.facts.n("tariffs")).await?;
    leave(page).await?;
    set(page, "max-height", "400").await?;
    sees(page, "return [embed.querySelectorAll('iframe').length, embed.offsetHeight];", &json!([1, 400])).await?;
    ask(page, "embed.removeAttribute('src');").await?;
    sees(page, "return embed.querySelectorAll('iframe').length;", &json!(0)).await
}

async fn elsewhere(page: &mut Page) -> Result<()> {
    let element = element_form(page, &record(page)?, "");
    open(page, &News::with(&element)).await?;
    let height = fits(page, 0).await?;
    leave(page).await?;
    let script = "console.warn = (words) => (window.warned = words);
        const { contentWindow: source } = document.querySelector('iframe');
        const data = { readout: 'height', height: 4321 };
        dispatchEvent(new MessageEvent('message', { source, data, origin: 'https://elsewhere.example' }));
        return [window.warned, document.querySelector('iframe').offsetHeight];";
    let seen = ask(page, script).await?;
    let warned = seen.get(0).and_then(Value::as_str).unwrap_or_default();
    ensure!(warned.contains("leads to https://elsewhere.example"), "expected a word of it\nsaw      {seen}");
    ensure!(seen.get(1) == Some(&json!(height)), "expected {height} px as before\nsaw      {seen}");
    Ok(())
}

async fn escaped(page: &mut Page) -> Result<()> {
    let (folder, quote) = (page.server.folder(), page.facts.text("/quotes/0/id")?.to_owned());
    for and in ["&amp;amp;", "&amp;#038;"] {
        let src = format!("{folder}?view=quotes{and}quote={quote}");
        let embed = format!(
            "<readout-embed src=\"{src}\" lock=\"record\"></readout-embed><script async src=\"{folder}embed.js\"></script>"
        );
        open(page, &News::with(&embed)).await?;
        fits(page, 0).await?;
        let lock = ask(page, "return document.documentElement.dataset.lock;").await?;
        ensure!(lock == json!("record"), "expected one record, locked, with {and}\nsaw      {lock}");
        leave(page).await?;
    }
    Ok(())
}

async fn set(page: &Page, name: &str, value: &str) -> Result<()> {
    let script = "embed.setAttribute(arguments[0], arguments[1]);";
    Ok(page.driver.execute(script, vec![name.into(), value.into()]).await.map(drop)?)
}

async fn sees(page: &Page, script: &str, expected: &Value) -> Result<()> {
    until(format!("{script} to be {expected}"), async || {
        let seen = ask(page, script).await?;
        Ok(if seen == *expected { Ok(()) } else { Err(seen) })
    })
    .await
}

async fn history(page: &mut Page) -> Result<()> {
    let topic = page.facts.topic(0)?;
    let first = page.server.news(&News::with("<p id=\"first\">Another article</p>"));
    page.load(&first).await?;
    open(page, &News::with(&element_form(page, "?view=commitments", ""))).await?;
    fits(page, 0).await?;
    page.choose(facet::TOPIC, &topic.name).await?;
    page.see_chip(&topic.name).await?;
    page.see_address(&format!("?view=commitments&topic={}&embed=1", topic.id)).await?;
    page.go_to("Quotes").await?;
    page.see_that("Quotes", |seen| seen.view.starts_with("Quotes")).await?;
    leave(page).await?;
    page.go_back().await?;
    page.driver.enter_default_frame().await?;
    sees(page, "return !!document.getElementById('first');", &json!(true)).await
}

async fn heights(page: &mut Page) -> Result<()> {
    let query = record(page)?;
    let room = "<div class=\"room\"></div>";
    let usual = "return Math.abs(embedHeight() - Math.round(500 + 2e5 / document.querySelector('readout-embed').clientWidth)) < 1;";
    for rest in [
        "height=\"-5\"",
        "height=\"none\"",
        "height=\"360:-5\"",
        "height=\"0\"",
        "max-height=\"0.5\"",
        "max-height=\"-1\"",
    ] {
        // Far below, so that the frame has not said its own yet.
        open(page, &News::with(&format!("{room}{}", element_form(page, &query, rest)))).await?;
        let seen = usual.replace("embedHeight()", "document.querySelector('iframe')?.offsetHeight");
        sees(page, &seen, &json!(true)).await.with_context(|| rest.to_owned())?;
    }
    Ok(())
}

/// A page without an origin: its frames have theirs.
async fn local(page: &mut Page) -> Result<()> {
    let folder = page.server.scratch().join("site");
    fs::create_dir_all(&folder)?;
    let body = element_form(page, &record(page)?, "");
    let text = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>A draft</title><script>window.heard = []; addEventListener('message', ({{ data }}) => heard.push(data));</script><h1>A draft</h1>{body}"
    );
    fs::write(folder.join("draft.html"), text)?;
    page.load(&format!("file://{}/draft.html", folder.display())).await?;
    fits(page, 0).await?;
    leave(page).await?;
    // And it is answered when it asks.
    ask(
        page,
        "heard.length = 0; document.querySelector('iframe').contentWindow.postMessage({ readout: 'measure' }, '*');",
    )
    .await?;
    sees(page, "return heard.some((data) => data?.readout === 'height');", &json!(true)).await
}

async fn allowed(page: &mut Page) -> Result<()> {
    open(page, &News::with(&element_form(page, &record(page)?, ""))).await?;
    fits(page, 0).await?;
    leave(page).await?;
    let right = "return document.querySelector('iframe').allow === (navigator.share ? 'clipboard-write; web-share' : 'clipboard-write');";
    ensure!(ask(page, right).await? == true, "expected leave for what this browser has");
    Ok(())
}

/// Heights as they stand in the documentation: what the frame needs is at least four fifths of what is kept for it, and
/// no more, so that nothing moves.
async fn examples(page: &mut Page) -> Result<()> {
    let docs = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/embedding.md"))?;
    let folder = page.server.folder();
    let element = docs.lines().find(|line| line.starts_with("<readout-embed")).context("no example")?;
    let heights = element.split_once(" height=\"").and_then(|(_, rest)| rest.split_once('"')).context("no heights")?.0;
    let frame = docs.lines().find(|line| line.starts_with("<iframe")).context("no example of a frame")?;
    let frame_height =
        frame.split_once(" height=\"").and_then(|(_, rest)| rest.split_once('"')).context("no height")?.0;
    let mut highest = 0;
    for pair in heights.split(' ') {
        let (width, kept) = pair.split_once(':').context("a pair of width and height")?;
        let kept: u64 = kept.parse()?;
        let own = element.replace("https://host/readout/", &folder);
        open(page, &News::with(&format!("<div style=\"width: {width}px\">{own}</div>"))).await?;
        let seen = fits(page, 0).await?;
        let height = ask(page, "return Math.ceil(document.documentElement.getBoundingClientRect().height);").await?;
        // Each engine has fonts of its own: within a twentieth nothing that matters shifts.
        ensure!(
            seen.abs_diff(kept) * 20 <= kept,
            "expected {kept} px of docs/embedding.md to be what is used at {width} px\nsaw      {height}"
        );
        leave(page).await?;
        highest = highest.max(kept);
    }
    ensure!(
        frame_height == highest.to_string(),
        "expected the frame to be as high as the highest\nsaw      {frame_height}"
    );
    Ok(())
}
