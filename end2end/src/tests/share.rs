//! Taking out what a list shows: files, a citation, a link, an embed.

use anyhow::{Result, ensure};
use thirtyfour::common::print::PrintParameters;

use crate::{
    engine::Engine,
    page::Page,
    suite::{Test, table},
    target::Target,
    wait::until,
};

pub(super) fn table() -> Vec<Test> {
    table![
        "share: nothing is there before it is asked for" => lazy;
        "share: buttons say what they give, and follow the list" => names;
        "share: the CSV holds exactly the records of the list" => csv;
        "share: an empty list offers no files" => empty;
        "share: the link is copied, and told of" => copied;
        "share: on paper stand the address and the date" => printed;
        "share: an open record is printed on one page, a list on few, the overview on two" => pages;
        "share: where the clipboard is refused, the text can be copied by hand" => refused;
        "share: an open record is cited and embedded alone" => alone;
        "share: the system's own sheet, only where there is one" => sheet;
    ]
}

const OPEN: &str = "Share or download";

/// Keeps what the page hands to the browser, without a download on this machine.
const CATCH_FILES: &str = "const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => { blob.text().then((text) => { window.made = text; }); return make(blob); };
    HTMLAnchorElement.prototype.click = function () { window.saved = this.download; };";

/// A clipboard of ours; whether it takes anything is the argument.
const CATCH_COPIES: &str = "const takes = arguments[0];
    const writeText = (text) => {
        if (!takes) return Promise.reject(new Error('refused'));
        window.copied = text;
        return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });";

/// A sheet of ours: the argument names the error that it ends with, if it does.
const CATCH_SHARES: &str = "const fault = arguments[0];
    const share = (shared) => {
        window.shared = shared;
        return fault ? Promise.reject(new DOMException('', fault)) : Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });";

async fn lazy(page: &mut Page) -> Result<()> {
    for address in ["", "?view=commitments", "?view=timeline"] {
        page.open(address).await?;
        let button = Target::named("button", OPEN);
        ensure!(!page.is_true(&button, "ariaExpanded").await?, "expected the panel to be closed on {address:?}");
        page.see_none(&Target::named("button", "Copy link")).await?;
        page.press_button(OPEN).await?;
        page.see_target(&Target::named("button", "Copy link")).await?;
        ensure!(page.is_true(&button, "ariaExpanded").await?, "expected the panel to be open on {address:?}");
        page.press_button(OPEN).await?;
        page.see_none(&Target::named("button", "Copy link")).await?;
    }
    Ok(())
}

async fn names(page: &mut Page) -> Result<()> {
    let n = page.facts.n("quotes");
    page.open("?view=quotes").await?;
    page.press_button(OPEN).await?;
    let files = |n| Target::named("group", &format!("Download these {n} quotes"));
    for form in ["CSV", "CSV for Excel", "JSON", "Markdown list", "Plain text"] {
        page.see_target(&Target::named("button", form).within(files(n))).await?;
    }
    for (group, name) in [
        ("Send", "Copy link"),
        ("Cite", "Copy citation"),
        ("Cite", "Copy APA"),
        ("Cite", "BibTeX file"),
        ("Cite", "CSL-JSON file"),
        ("Embed", "Copy embed code"),
    ] {
        page.see_target(&Target::named("button", name).within(Target::named("group", group))).await?;
    }
    page.see_target(&Target::named("link", "What each column means")).await?;
    let topic = page.facts.topic(0)?;
    page.open(&format!("?view=quotes&topic={}", topic.id)).await?;
    let count = page.seen().await?.rows.len();
    page.press_button(OPEN).await?;
    page.see_target(&files(count)).await
}

/// The file that was handed to the browser: its name and its text.
async fn file(page: &Page) -> Result<(String, String)> {
    until("a file", async || {
        let made = page.run("return [window.saved ?? '', window.made ?? ''];", Vec::new()).await?;
        let (name, text): (String, String) = made.convert()?;
        Ok(if text.is_empty() { Err("nothing yet") } else { Ok((name, text)) })
    })
    .await
}

async fn csv(page: &mut Page) -> Result<()> {
    page.open("?view=quotes").await?;
    page.run(CATCH_FILES, Vec::new()).await?;
    page.press_button(OPEN).await?;
    page.press_button("CSV").await?;
    let (name, text) = file(page).await?;
    ensure!(name == "readout-quotes.csv", "expected a name that says what it holds\nsaw      {name}");
    let head = text.lines().next().unwrap_or_default();
    ensure!(head.starts_with("\"kind\",\"id\",\"text\","), "expected the names of the columns\nsaw      {head}");
    for id in page.facts.ids("quotes") {
        ensure!(text.contains(&format!("\"{id}\"")), "expected the quote {id} in the file\nsaw      {text}");
    }
    for id in page.facts.ids("tariffs") {
        ensure!(
            !text.contains(&format!("trade measure,{id},")),
            "expected no measure in a file of quotes\nsaw      {id}"
        );
    }
    Ok(())
}

async fn empty(page: &mut Page) -> Result<()> {
    page.open("?view=quotes&q=nothingsaysthis").await?;
    page.see_rows(0).await?;
    page.press_button(OPEN).await?;
    page.see_target(&Target::named("button", "Copy link")).await?;
    let names = page.names_of(&Target::any("group").within(Target::any("main"))).await?;
    ensure!(!names.iter().any(|name| name.starts_with("Download")), "expected no files\nsaw      {names:?}");
    Ok(())
}

async fn copied(page: &mut Page) -> Result<()> {
    page.open("?view=tariffs").await?;
    page.run(CATCH_COPIES, vec![true.into()]).await?;
    page.press_button(OPEN).await?;
    for (button, told, part) in [
        ("Copy link", "The link is copied.", "?view=tariffs"),
        ("Copy citation", "The citation is copied.", page.facts.address()),
        ("Copy embed code", "The embed code is copied.", "<readout-embed src=\"http"),
    ] {
        page.press_button(button).await?;
        page.see_that(told, |seen| seen.status.contains(told)).await?;
        let text: String = page.run("return window.copied;", Vec::new()).await?.convert()?;
        ensure!(text.contains(part), "expected {part:?} by {button:?}\nsaw      {text}");
    }
    page.see_none(&Target::any("textbox").within(Target::any("main"))).await
}

async fn printed(page: &mut Page) -> Result<()> {
    let topic = page.facts.topic(0)?;
    page.open(&format!("?view=quotes&topic={}", topic.id)).await?;
    page.press_button(OPEN).await?;
    page.run("window.print = () => { window.printed = document.body.textContent; };", Vec::new()).await?;
    page.press_button("Print").await?;
    let text: String = until("something printed", async || {
        let printed: Option<String> = page.run("return window.printed ?? null;", Vec::new()).await?.convert()?;
        Ok(printed.ok_or("nothing"))
    })
    .await?;
    let address = format!("{}?view=quotes&topic={}", page.server.folder(), topic.id);
    ensure!(text.contains("Printed on ") && text.contains(&address), "expected date and address\nsaw      {text}");
    // Done, or given up: the list is as it was. A reader's own way to print does the same.
    for (event, is_there) in [("afterprint", false), ("beforeprint", true), ("afterprint", false)] {
        page.run("dispatchEvent(new Event(arguments[0]));", vec![event.into()]).await?;
        let text: String = page.run("return document.body.textContent;", Vec::new()).await?.convert()?;
        ensure!(text.contains("Printed on ") == is_there, "after {event} expected {is_there}\nsaw      {text}");
    }
    for address in ["", "?view=ledger", "?view=matrix", "?view=sources"] {
        page.open(address).await?;
        page.run("dispatchEvent(new Event('beforeprint'));", Vec::new()).await?;
        let text: String = page.run("return document.body.textContent;", Vec::new()).await?.convert()?;
        let line = format!(" from {}{address}", page.server.folder());
        ensure!(text.contains(&line), "expected {line:?}\nsaw      {text}");
    }
    Ok(())
}

/// In Chromium: others pack the pages of a PDF, or print nothing for a driver.
async fn pages(page: &mut Page) -> Result<()> {
    if page.engine != Engine::Chromium {
        return Ok(());
    }
    let record = page.facts.commitment(0)?;
    let alone = format!("?commitment={}", record.id);
    for (address, most) in [("", 2), (alone.as_str(), 1), ("?view=commitments", 4), ("?view=tariffs", 2)] {
        page.open(address).await?;
        let paper = page.driver.print_page(PrintParameters::default()).await?;
        let paper = String::from_utf8_lossy(&paper);
        let n = paper.matches("/Type /Page").count() - paper.matches("/Type /Pages").count();
        ensure!((1..=most).contains(&n), "expected at most {most} pages for {address:?}\nsaw      {n}");
    }
    Ok(())
}

async fn refused(page: &mut Page) -> Result<()> {
    page.open("?view=tariffs").await?;
    page.run(CATCH_COPIES, vec![false.into()]).await?;
    page.press_button(OPEN).await?;
    page.press_button("Copy link").await?;
    let told = "The link is not copied: the browser did not allow it.";
    page.see_that(told, |seen| seen.status.contains(told)).await?;
    let field = page.find(&Target::named("textbox", "To copy by hand …")).await?;
    let text = field.prop("value").await?.unwrap_or_default();
    ensure!(text.ends_with("?view=tariffs"), "expected the list's address in the field\nsaw      {text}");
    // Another list: what was told of the last one goes, and the panel stays.
    page.type_search("canola").await?;
    page.see_none(&Target::named("textbox", "To copy by hand …")).await?;
    page.see_target(&Target::named("button", "Copy link")).await
}

async fn alone(page: &mut Page) -> Result<()> {
    let record = page.facts.commitment(0)?;
    let address = format!("commitment={}", record.id);
    page.open(&format!("?view=commitments&{address}&sort=who")).await?;
    page.run(CATCH_COPIES, vec![true.into()]).await?;
    page.run(CATCH_FILES, Vec::new()).await?;
    page.press_button("Cite").await?;
    for (button, told, part) in [
        ("Copy link", "The link is copied.", "?view=commitments&commitment="),
        ("Copy text", "The text is copied.", record.name.as_str()),
        ("Copy citation", "The citation is copied.", record.name.as_str()),
        ("Copy Chicago", "The citation in Chicago style is copied.", record.name.as_str()),
        ("Copy embed code", "The embed code is copied.", "/card/commitment-"),
    ] {
        page.press_button(button).await?;
        page.see_that(told, |seen| seen.status.contains(told)).await?;
        let text: String = page.run("return window.copied;", Vec::new()).await?.convert()?;
        ensure!(
            text.contains(part) && text.contains(&record.id) && !text.contains("sort=who"),
            "expected {part:?} and {address:?} by {button:?}\nsaw      {text}"
        );
    }
    for (form, ending) in [("BibTeX", "bib"), ("CSL-JSON", "json")] {
        page.run("window.made = '';", Vec::new()).await?;
        page.press_button(&format!("{form} file")).await?;
        let (name, text) = file(page).await?;
        ensure!(
            name == format!("readout-{}-citation.{ending}", record.id),
            "expected the record's name\nsaw      {name}"
        );
        ensure!(text.contains(&address), "expected {address:?}\nsaw      {text}");
    }
    page.see_target(&Target::named("link", "Download picture")).await?;
    page.follow("Close").await?;
    page.see_none(&Target::named("button", "Copy citation")).await
}

async fn sheet(page: &mut Page) -> Result<()> {
    let button = Target::named("button", "Share with an app …");
    page.open("?view=tariffs").await?;
    page.run("Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });", Vec::new())
        .await?;
    page.press_button(OPEN).await?;
    page.see_target(&Target::named("button", "Copy link")).await?;
    page.see_none(&button).await?;
    page.press_button(OPEN).await?;
    page.run(CATCH_SHARES, vec!["NotAllowedError".into()]).await?;
    page.press_button(OPEN).await?;
    page.click(&button).await?;
    let told = "The browser did not allow sharing.";
    page.see_that(told, |seen| seen.status.contains(told)).await?;
    // Who closes the sheet is told nothing.
    page.run(CATCH_SHARES, vec!["AbortError".into()]).await?;
    page.click(&button).await?;
    page.see_that("nothing told", |seen| !seen.status.contains(told)).await?;
    page.run(CATCH_SHARES, vec![false.into()]).await?;
    page.click(&button).await?;
    let sentence = page.seen().await?.sentence;
    let shared = page.run("return [window.shared.title, window.shared.url, location.href];", Vec::new()).await?;
    let (title, address, expected): (String, String, String) = shared.convert()?;
    ensure!(title == sentence, "expected the sentence {sentence:?}\nsaw      {title}");
    ensure!(address == expected, "expected {expected}\nsaw      {address}");
    // Of a record what it says, and who says so.
    let record = page.facts.commitment(0)?;
    page.open("?view=commitments&sort=who").await?;
    page.run(CATCH_SHARES, vec![false.into()]).await?;
    page.follow(&record.name).await?;
    let within = button.within(Target::named("article", &record.name));
    page.click(&within).await?;
    let shared = page.run("return [window.shared.title, window.shared.text, window.shared.url];", Vec::new()).await?;
    let (title, text, address): (String, String, String) = shared.convert()?;
    ensure!(title.ends_with(&record.name), "expected a title that ends with {:?}\nsaw      {title}", record.name);
    ensure!(text.starts_with(&format!("{}\n— ", record.name)), "expected who says so\nsaw      {text}");
    ensure!(address.ends_with(&format!("commitment={}", record.id)), "expected its address\nsaw      {address}");
    Ok(())
}
