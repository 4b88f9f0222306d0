//! embed.html: what an editor chooses there is what the pasted code shows.

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

use super::news::{ask, fits, fits_within, leave, open as open_news};
use crate::{
    facts::facet,
    fault::Fault,
    news::News,
    page::Page,
    suite::{Test, table},
    target::Target,
    wait::until,
};

pub(super) fn table() -> Vec<Test> {
    table![
        "editors: the whole engine, in each form" => whole;
        "editors: one view with its filters, in each form" => view;
        "editors: one record with all there is on it, in each form" => record;
        "editors: one record is a card as high as its words, in each form" => card;
        "editors: a record is found by its speaker" => found;
        "editors: filters set in a preview are in the code" => follow;
        "editors: a preview that is left is not measured any more" => left;
        "editors: a preview that does not come says so, and comes when it is asked for again" => lost;
        "editors: a limit that is no height is told of" => no_limit;
        "editors: theme, lock and looks are in the code, which is copied" => looks;
        "editors: what the panel showed is chosen" => preset;
        "editors: axe finds nothing, light" => axe;
        "editors: nothing sticks out at 320 px" => reflow;
        "editors: axe finds nothing, dark", Dark => axe;
    ]
}

const GRAIN: &str = "What to show";
const HEIGHT: &str = "Height";
const FORM: &str = "Your system allows";
/// The forms: what the editor says, how the code starts.
const FORMS: [(&str, &str); 3] = [
    ("scripts and any element", "<readout-embed src=\""),
    ("scripts, but drops …", "<div data-readout=\""),
    ("frames only…", "<iframe src=\""),
];

async fn open(page: &mut Page, query: &str) -> Result<()> {
    let address = format!("{}embed.html{query}", page.server.folder());
    page.load(&address).await
}

/// The code, once it has this part, and both previews are ready and as high as is said of them.
async fn code(page: &Page, part: &str) -> Result<String> {
    until(format!("a code with {part:?}, and its heights"), async || {
        let script = "const heights = [...document.querySelectorAll('iframe[data-width]')].map(({ contentDocument, dataset }) => {
                const root = contentDocument.documentElement;
                const told = document.querySelector(`[data-height=\"${dataset.width}\"]`).textContent;
                const height = Math.ceil(root.getBoundingClientRect().height).toLocaleString('en');
                const isCard = root.querySelector('.card');
                return told.startsWith(`${height} px high`) ? (isCard ? 'ready' : root.dataset.boot) : `${told}, is ${height}`;
            });
            return [document.querySelector('textarea').value, ...heights];";
        let seen = ask(page, script).await?;
        let texts: Vec<String> = serde_json::from_value(seen.clone()).unwrap_or_default();
        let [code, heights @ ..] = texts.as_slice() else { return Ok(Err(seen)) };
        let is_whole = code.contains(part) && heights.iter().all(|it| it == "ready");
        Ok(if is_whole { Ok(code.clone()) } else { Err(seen) })
    })
    .await
}

/// Sets a field that is typed or pasted into, or chosen from.
async fn set(page: &Page, name: &str, value: &str) -> Result<()> {
    let script = "const field = document.forms[0].elements[arguments[0]];
        field.value = arguments[1];
        field.dispatchEvent(new Event('input', { bubbles: true }));";
    page.driver.execute(script, vec![name.into(), value.into()]).await?;
    Ok(())
}

/// What the code says of an attribute.
fn attribute<'a>(code: &'a str, name: &str) -> Option<&'a str> {
    code.split_once(&format!("{name}=\"")).and_then(|(_, rest)| rest.split_once('"')).map(|(value, _)| value)
}

/// Pastes what is chosen into a column of 360 px, in each form: it fits, and its height is the one that was named.
async fn in_each_form(page: &mut Page, part: &str) -> Result<()> {
    let mut codes = Vec::new();
    for (form, start) in FORMS {
        page.choose(FORM, form).await?;
        codes.push((code(page, start).await?, start));
    }
    for (code, start) in codes {
        ensure!(code.starts_with(start) && code.contains(part), "expected {start} and {part}\nsaw      {code}");
        ensure!(code.contains("<noscript><a href=\"http"), "expected a link for who has no scripts\nsaw      {code}");
        open_news(page, &News::with(&format!("<div class=\"narrow\">{code}</div>"))).await?;
        if attribute(&code, "max-height").is_some() || attribute(&code, "height") == Some("800") {
            is_capped(page).await?;
        } else if start == "<iframe src=\"" {
            fits_within(page).await?;
        } else {
            let named = attribute(&code, "height").context("a height")?.split([':', ' ']).nth(1).unwrap_or_default();
            let height = fits(page, 0).await?;
            ensure!(named == height.to_string(), "expected the {named} px that the code names\nsaw      {height}");
        }
        leave(page).await?;
    }
    Ok(())
}

/// In a frame 800 px high the way to the full page is in sight.
async fn is_capped(page: &mut Page) -> Result<()> {
    page.enter_frame().await?;
    page.is_ready().await?;
    let script = "const foot = document.querySelector('.embed-foot').getBoundingClientRect();
        return [innerHeight, document.scrollingElement.scrollHeight > innerHeight, foot.top > 0 && foot.bottom <= innerHeight + 1];";
    let seen = ask(page, script).await?;
    ensure!(seen == json!([800, true, true]), "expected 800 px with the way out in sight\nsaw      {seen}");
    Ok(())
}

async fn whole(page: &mut Page) -> Result<()> {
    open(page, "").await?;
    in_each_form(page, "?view=overview").await?;
    // Without the limit that is proposed, as high as it is.
    open(page, "").await?;
    page.choose(HEIGHT, "All of it…").await?;
    let code = code(page, " height=\"360:").await?;
    ensure!(attribute(&code, "max-height").is_none(), "expected no limit\nsaw      {code}");
    open_news(page, &News::with(&format!("<div class=\"narrow\">{code}</div>"))).await?;
    let height = fits(page, 0).await?;
    let named = format!("360:{height} ");
    ensure!(code.contains(&named), "expected {named:?}\nsaw      {code}");
    leave(page).await
}

async fn view(page: &mut Page) -> Result<()> {
    let topic = page.facts.topic(0)?;
    open(page, "").await?;
    page.choose(GRAIN, "One view…").await?;
    set(page, "address", &format!("https://a.example/?view=quotes&topic={}", topic.id)).await?;
    in_each_form(page, &format!("topic={}", topic.id)).await
}

async fn record(page: &mut Page) -> Result<()> {
    let record = page.facts.commitment(1)?;
    open(page, "").await?;
    page.choose(GRAIN, "One record").await?;
    page.choose(GRAIN, "With all…").await?;
    set(page, "record", &format!("commitment={}", record.id)).await?;
    in_each_form(page, &format!("commitment={}", record.id)).await
}

/// In a column of 320 px, with its whole height and no script of the page itself.
async fn card(page: &mut Page) -> Result<()> {
    let record = page.facts.commitment(1)?;
    let part = format!("card/commitment-{}.html", record.id);
    open(page, "").await?;
    page.choose(GRAIN, "One record").await?;
    set(page, "record", &format!("commitment={}", record.id)).await?;
    let mut codes = Vec::new();
    for (form, start) in FORMS {
        page.choose(FORM, form).await?;
        codes.push((code(page, start).await?, start));
    }
    for (code, start) in codes {
        ensure!(code.starts_with(start) && code.contains(&part), "expected {start} and {part}\nsaw      {code}");
        open_news(page, &News::with(&format!("<div class=\"column\">{code}</div>"))).await?;
        page.enter_frame().await?;
        let title = &record.name;
        until(format!("a card with {title:?}, whole and with no scrollbar"), async || {
            let script = "const { scrollHeight, scrollWidth } = document.scrollingElement;
                const text = document.querySelector('.card')?.innerText ?? '';
                return [text, scrollHeight, innerHeight, scrollWidth, innerWidth];";
            let seen = ask(page, script).await?;
            let (text, height, room, width, wide): (String, u64, u64, u64, u64) = serde_json::from_value(seen.clone())?;
            let is_whole = text.contains(title.as_str()) && height <= room && width <= wide && height > 100;
            Ok(if is_whole { Ok(()) } else { Err(seen) })
        })
        .await?;
        leave(page).await?;
    }
    Ok(())
}

/// What is typed leaves what has it, with its speaker before it; without anything all stand there again.
async fn found(page: &mut Page) -> Result<()> {
    open(page, "").await?;
    page.choose(GRAIN, "One record").await?;
    let names = "return [...document.forms[0].elements.record.options].map(({ text }) => text);";
    let all: Vec<String> = serde_json::from_value(ask(page, names).await?)?;
    let speaker = all.iter().find_map(|it| it.split_once(": “")).map(|(speaker, _)| speaker.to_owned());
    let speaker = speaker.context("a quote with its speaker before it")?;
    set(page, "find", &speaker.to_uppercase()).await?;
    let some: Vec<String> = serde_json::from_value(ask(page, names).await?)?;
    let expected: Vec<String> = all.iter().filter(|it| it.contains(&speaker)).cloned().collect();
    ensure!(
        !some.is_empty() && some.len() < all.len() && some.len() == expected.len(),
        "expected {expected:?}\nsaw      {some:?}"
    );
    set(page, "find", "").await?;
    let again: Vec<String> = serde_json::from_value(ask(page, names).await?)?;
    ensure!(again == all, "expected {} records again\nsaw      {}", all.len(), again.len());
    leave(page).await
}

async fn follow(page: &mut Page) -> Result<()> {
    let topic = page.facts.topic(0)?;
    open(page, "?view=commitments").await?;
    code(page, "view=commitments").await?;
    // A view has nothing to narrow it with, unless the editor asks for it.
    page.enter_frame_at(1).await?;
    page.is_ready().await?;
    page.see_none(&Target::named("navigation", "Views")).await?;
    page.see_none(&Target::named("button", "Filters")).await?;
    page.driver.enter_default_frame().await?;
    page.choose(GRAIN, "Set filters in the previews").await?;
    code(page, "lock=\"filters\"").await?;
    page.enter_frame_at(1).await?;
    page.is_ready().await?;
    page.press_button("Filters").await?;
    page.choose(facet::TOPIC, &topic.name).await?;
    page.press_button("Show …").await?;
    page.see_chip(&topic.name).await?;
    page.driver.enter_default_frame().await?;
    code(page, &format!("?view=commitments&amp;topic={}\"", topic.id)).await?;
    // The other preview comes along.
    page.enter_frame_at(0).await?;
    page.is_ready().await?;
    page.see_chip(&topic.name).await?;
    leave(page).await?;
    // The code names the heights of what is embedded, which has no filters to set.
    page.choose(GRAIN, "Set filters in the previews").await?;
    let expected = numbers(&code(page, "lock=\"filters\"").await?);
    ensure!(expected.len() == 4, "expected two widths and their heights\nsaw      {expected:?}");
    page.choose(GRAIN, "Set filters in the previews").await?;
    page.enter_frame_at(1).await?;
    page.is_ready().await?;
    page.see_target(&Target::named("button", "Filters…")).await?;
    leave(page).await?;
    until(format!("{expected:?}, within a hundredth"), async || {
        let seen = ask(page, "return document.querySelector('textarea').value;").await?;
        let heights = numbers(seen.as_str().unwrap_or_default());
        let is_near = |(seen, expected): (&u64, &u64)| seen.abs_diff(*expected) * 100 <= *expected;
        let are_near = heights.len() == expected.len() && heights.iter().zip(&expected).all(is_near);
        Ok(if are_near { Ok(()) } else { Err(seen) })
    })
    .await
}

/// What a code names: width and height, and again.
fn numbers(code: &str) -> Vec<u64> {
    attribute(code, "height").unwrap_or_default().split([':', ' ']).filter_map(|it| it.parse().ok()).collect()
}

/// What was shown before may end its start after something else was chosen: its height would be in that one's code.
async fn left(page: &mut Page) -> Result<()> {
    open(page, "?view=quotes").await?;
    code(page, "view=quotes").await?;
    let script = "const [frame] = document.querySelectorAll('iframe');
        const { view } = document.forms[0].elements;
        view.value = 'timeline';
        view.dispatchEvent(new Event('input', { bubbles: true }));
        frame.dispatchEvent(new Event('load'));
        return frame.dataset.query ?? null;";
    let seen = ask(page, script).await?;
    ensure!(seen.is_null(), "expected a preview that waits for its next page\nsaw      {seen}");
    code(page, "view=timeline").await?;
    Ok(())
}

async fn lost(page: &mut Page) -> Result<()> {
    // From the host that has the faults.
    page.server.break_files("none", Fault::Missing);
    page.expect_faults();
    open(page, "?view=quotes").await?;
    code(page, "view=quotes").await?;
    page.server.break_files("/", Fault::Missing);
    set(page, "view", "timeline").await?;
    page.see_text("A preview could not be loaded.").await?;
    page.server.mend();
    for window in ["Preview on a phone", "Preview on a desktop"] {
        until(format!("another try of {window}"), async || {
            let script = "const window = document.querySelector(`[aria-label=\"${arguments[0]}\"]`);
                const again = window.parentElement.querySelector('button');
                if (again.hidden) return false;
                again.click();
                return document.activeElement === window;";
            let is_focused = page.run(script, vec![window.into()]).await?.json() == true;
            Ok(if is_focused { Ok(()) } else { Err("no button, or no focus") })
        })
        .await?;
    }
    code(page, "view=timeline").await?;
    Ok(())
}

async fn no_limit(page: &mut Page) -> Result<()> {
    open(page, "?view=quotes").await?;
    page.choose(HEIGHT, "Limited…").await?;
    code(page, "max-height=\"800\"").await?;
    set(page, "most", "50").await?;
    page.see_text("Expected: a whole number from 200 to 20000. Until then it is as high as it needs.").await?;
    let line = code(page, "view=quotes").await?;
    ensure!(!line.contains("max-height"), "expected no limit\nsaw      {line}");
    set(page, "most", "640").await?;
    code(page, "max-height=\"640\"").await?;
    let note = ask(page, "return document.getElementById('most-note').textContent;").await?;
    ensure!(note == "", "expected no note any more\nsaw      {note}");
    Ok(())
}

async fn looks(page: &mut Page) -> Result<()> {
    open(page, "?view=quotes").await?;
    page.choose("Light or dark", "Dark").await?;
    set(page, "accent", "#36479f, nonsense, 8f5300").await?;
    set(page, "font", "\"Gill Sans\", serif").await?;
    page.choose(HEIGHT, "Limited…").await?;
    set(page, "most", "640").await?;
    let expected = "lock=\"filters\" theme=\"dark\" accent=\"36479f~8f5300\" font=\"Gill Sans~serif\"";
    // Last comes the height, once the preview has told it.
    let line = code(page, "height=\"640\" max-height=\"640\"").await?;
    ensure!(line.contains(expected), "expected {expected}\nsaw      {line}");
    page.enter_frame_at(0).await?;
    page.is_ready().await?;
    let seen = ask(page, "const { theme, lock } = document.documentElement.dataset; return [theme, lock];").await?;
    ensure!(seen == json!(["dark", "filters"]), "expected a preview that looks so\nsaw      {seen}");
    leave(page).await?;
    for (takes, told) in [(true, "The line is copied."), (false, "The browser did not allow it.")] {
        let script = "const takes = arguments[0];
            const writeText = (text) => { window.copied = text; return takes ? Promise.resolve() : Promise.reject(new Error()); };
            Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });";
        page.driver.execute(script, vec![Value::from(takes)]).await?;
        page.press_button("Copy").await?;
        page.see_text(told).await?;
        let copied = ask(page, "return copied;").await?;
        ensure!(copied == line, "expected the code\nsaw      {copied}");
    }
    page.focus_is("textbox \"Copy this line").await.map(drop)
}

async fn preset(page: &mut Page) -> Result<()> {
    let record = page.facts.commitment(0)?;
    page.open(&format!("?view=commitments&commitment={}", record.id)).await?;
    page.press_button("Share or download").await?;
    page.click(&Target::named("link", "More choices")).await?;
    code(page, &format!("card/commitment-{}.html\"", record.id)).await.map(drop)
}

async fn axe(page: &mut Page) -> Result<()> {
    open(page, "").await?;
    code(page, "<readout-embed").await?;
    page.has_no_barriers().await?;
    page.load(&page.server.host("embed.html", 360)).await?;
    page.enter_frame().await?;
    code(page, "<readout-embed").await?;
    page.has_no_barriers().await
}

async fn reflow(page: &mut Page) -> Result<()> {
    page.load(&page.server.host("embed.html", 320)).await?;
    page.enter_frame().await?;
    for (grain, part) in [("One view…", "view="), ("One record", "card/"), ("Everything…", "max-height")] {
        page.choose(GRAIN, grain).await?;
        code(page, part).await?;
        page.fits().await?;
    }
    Ok(())
}
