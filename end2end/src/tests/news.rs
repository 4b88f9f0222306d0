//! On a news site: what an editor pastes fits, follows, and leaves the page around it alone.

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

use crate::{
    engine::Engine,
    facts::facet,
    news::News,
    page::Page,
    suite::{Test, table},
    target::Target,
    wait::until,
};

pub(super) fn table() -> Vec<Test> {
    table![
        "news: an element, its height, and nothing moves" => element;
        "news: room that is not needed is given back out of sight" => kept;
        "news: the data- form, from right to left, beside another embed" => two;
        "news: a plain frame, and what other sites' scripts ask" => plain;
        "news: nothing is asked for before the frame is near" => lazy;
        "news: a hidden tab that is shown, and larger letters" => tab;
        "news: in a sandbox, without storage" => sandbox;
        "news: under a strict policy" => strict;
        "news: forged messages do nothing" => forged;
        "news: a change of layout is told once" => counts;
        "news: what is locked stays, and leads out" => locked;
        "news: colours that can be read, fonts, and a frame kept low" => looks;
    ]
}

/// A record, alone.
pub(super) fn record(page: &Page) -> Result<String> {
    Ok(format!("?commitment={}&lock=record", page.facts.commitment(0)?.id))
}

/// The element form, as `embed.html` gives it.
pub(super) fn element_form(page: &Page, query: &str, rest: &str) -> String {
    let src = (page.server.folder() + query).replace('&', "&amp;");
    format!("<readout-embed src=\"{src}\" {rest}></readout-embed>{}", script(page))
}

fn script(page: &Page) -> String {
    format!("<script async src=\"{}embed.js\"></script>", page.server.folder())
}

pub(super) async fn open(page: &mut Page, news: &News) -> Result<()> {
    let address = page.server.news(news);
    page.load(&address).await
}

pub(super) async fn ask(page: &Page, script: &str) -> Result<Value> {
    Ok(page.driver.execute(script, Vec::<Value>::new()).await?.json().clone())
}

/// The frame with this number is as high as what is in it says, and has no scrollbar. Gives its height.
pub(super) async fn fits(page: &Page, number: usize) -> Result<u64> {
    page.driver.enter_default_frame().await?;
    // A browser may leave a frame far from the window at its old size.
    let show = format!(
        "const frame = document.querySelectorAll('iframe')[{number}];
         if (frame && frame.getBoundingClientRect().top > innerHeight) frame.scrollIntoView();"
    );
    ask(page, &show).await?;
    page.enter_frame_at(number).await?;
    page.is_ready().await?;
    until("a frame as high as its page, with no scrollbar", async || {
        let seen = ask(
            page,
            "const { scrollHeight, scrollWidth, clientWidth } = document.scrollingElement;
             const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
             return [innerHeight, scrollHeight, height, innerWidth, scrollWidth, clientWidth];",
        )
        .await?;
        let sizes: Vec<u64> = serde_json::from_value(seen.clone())?;
        let [inner, scroll, height, width, wide, client] = sizes[..] else { return Ok(Err(seen)) };
        // The first height may keep some of what was kept free.
        let is_fit = inner == scroll && height <= inner && height * 5 >= inner * 4 && wide == width && client == width;
        Ok(if is_fit { Ok(inner) } else { Err(seen) })
    })
    .await
}

/// The first style that is another one.
fn first_other(before: &Value, after: &Value) -> String {
    let lines = |all: &Value| -> Vec<String> {
        let texts = all.as_array().into_iter().flatten().filter_map(Value::as_str);
        texts.flat_map(str::lines).map(str::to_owned).collect()
    };
    let pairs = lines(before).into_iter().zip(lines(after));
    pairs.into_iter().find(|(one, other)| one != other).map(|(_, other)| other).unwrap_or_default()
}

/// Back in the news site's page.
pub(super) async fn leave(page: &mut Page) -> Result<()> {
    page.note_faults().await;
    Ok(page.driver.enter_default_frame().await?)
}

async fn element(page: &mut Page) -> Result<()> {
    open(page, &News::default()).await?;
    let before = ask(page, "return styles();").await?;
    let query = record(page)?;
    open(page, &News::with(&element_form(page, &query, "title=\"One promise\""))).await?;
    let height = fits(page, 0).await?;
    leave(page).await?;
    let after = ask(page, "return styles();").await?;
    ensure!(after == before, "expected the site's own styles as they were\nsaw      {}", first_other(&before, &after));
    let title = ask(page, "return document.querySelector('iframe').title;").await?;
    ensure!(title == "One promise", "expected the frame to have its title\nsaw      {title}");
    // Kept free from the start, as the snippet has it.
    let kept = height + 20;
    let rest = format!("height=\"{kept}\" style=\"display:block;min-height:{kept}px\"");
    open(page, &News::with(&element_form(page, &query, &rest))).await?;
    fits(page, 0).await?;
    leave(page).await?;
    let shifts = page
        .driver
        .execute_async(
            "const done = arguments[0];
             requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done([shifted, scrollY]))));",
            Vec::<Value>::new(),
        )
        .await?;
    ensure!(*shifts.json() == json!([[], 0]), "expected nothing to move\nsaw      {}", shifts.json());
    Ok(())
}

/// What is kept free and not needed stays where its end is in sight; below the window nobody would see it go.
async fn kept(page: &mut Page) -> Result<()> {
    let card = format!("card/commitment-{}.html", page.facts.commitment(0)?.id);
    let told = async |page: &mut Page, before: &str, kept: u64| -> Result<u64> {
        let embed =
            element_form(page, &card, &format!("height=\"{kept}\" style=\"display:block;min-height:{kept}px\""));
        open(page, &News::with(&format!("{before}{embed}"))).await?;
        let script = "const [frame] = document.getElementsByTagName('iframe');
            return frame?.parentNode.style.minHeight === '0px' ? frame.offsetHeight : 0;";
        let seen = until("a frame that has told its height", async || {
            let height = ask(page, script).await?;
            Ok(if height == json!(0) { Err(height) } else { Ok(height) })
        });
        seen.await?.as_u64().context("a height")
    };
    let own = told(page, "", 50).await?;
    for (before, expected) in [("", own + 20), ("<div style=\"height:calc(100vh - 250px)\"></div>", own)] {
        let seen = told(page, before, own + 20).await?;
        ensure!(seen == expected, "expected {expected} px of {} that are kept\nsaw      {seen}", own + 20);
    }
    Ok(())
}

async fn two(page: &mut Page) -> Result<()> {
    let folder = page.server.folder();
    let body = format!(
        "<div data-readout=\"{folder}?view=quotes\" data-theme=\"dark\"></div>\
         <div class=\"narrow\" data-readout=\"{folder}\" data-view=\"tariffs\" data-height=\"320:1500 700:900\"></div>{0}{0}",
        script(page)
    );
    open(page, &News { direction: "rtl", ..News::with(&body) }).await?;
    fits(page, 0).await?;
    page.see_rows(page.facts.n("quotes")).await?;
    let theme = ask(page, "return [document.documentElement.dataset.theme, document.dir];").await?;
    ensure!(theme == json!(["dark", ""]), "expected a dark frame from left to right\nsaw      {theme}");
    leave(page).await?;
    fits(page, 1).await?;
    page.see_rows(page.facts.n("tariffs")).await?;
    page.see_address("?view=tariffs&embed=1").await?;
    leave(page).await?;
    let frames = ask(
        page,
        "return [document.querySelectorAll('iframe').length, document.documentElement.scrollWidth <= innerWidth];",
    )
    .await?;
    ensure!(frames == json!([2, true]), "expected two frames that fit the page\nsaw      {frames}");
    Ok(())
}

async fn plain(page: &mut Page) -> Result<()> {
    let frame = format!(
        "<iframe src=\"{}{}&amp;embed=1&amp;childId=one&amp;initialWidth=700#amp=1\" title=\"Readout\" width=\"100%\" height=\"2000\" frameborder=\"0\" loading=\"lazy\"></iframe>",
        page.server.folder(),
        record(page)?.replace('&', "&amp;")
    );
    open(page, &News::with(&frame)).await?;
    fits_within(page).await?;
    leave(page).await?;
    let heard = until("our message and pym's", async || {
        let heard = ask(page, "return heard;").await?;
        Ok(if heard.as_array().is_some_and(|it| it.len() >= 2) { Ok(heard) } else { Err(heard) })
    })
    .await?;
    let [first, second] = heard.as_array().context("a list")?.as_slice() else {
        anyhow::bail!("expected two messages\nsaw      {heard}")
    };
    let height = first.get("height").and_then(Value::as_u64).context("a height")?;
    let expected = json!({ "readout": "height", "height": height, "datawrapper-height": { "readout": height }, "sentinel": "amp", "type": "embed-size" });
    ensure!(*first == expected, "expected {expected}\nsaw      {first}");
    ensure!(*second == format!("pymxPYMxonexPYMxheightxPYMx{height}"), "expected pym's form\nsaw      {second}");
    Ok(())
}

/// In a frame that does not follow there is room enough.
pub(super) async fn fits_within(page: &mut Page) -> Result<()> {
    page.enter_frame().await?;
    page.is_ready().await?;
    page.see_none(&Target::any("banner")).await?;
    until("a page that fits its frame", async || {
        let script = "const { scrollHeight } = document.scrollingElement; return [scrollHeight, innerHeight];";
        let seen = ask(page, script).await?;
        let (height, room): (u64, u64) = serde_json::from_value(seen.clone())?;
        Ok(if height <= room { Ok(()) } else { Err(seen) })
    })
    .await
}

async fn lazy(page: &mut Page) -> Result<()> {
    let query = record(page)?;
    open(page, &News::with(&format!("<div class=\"room\"></div>{}", element_form(page, &query, "height=\"700\""))))
        .await?;
    let is_made = "return [document.readyState, document.querySelector('iframe')?.offsetHeight];";
    until("a page with a frame", async || {
        let seen = ask(page, is_made).await?;
        Ok(if seen == json!(["complete", 700]) { Ok(()) } else { Err(seen) })
    })
    .await?;
    let own = |page: &Page| -> Vec<String> {
        page.server.log().into_iter().filter(|path| path.starts_with("/some/where/")).collect()
    };
    let asked = own(page);
    ensure!(
        asked.iter().all(|path| path.ends_with("/embed.js")) && asked.len() == 1,
        "expected embed.js and no more\nsaw      {asked:?}"
    );
    ask(page, "document.querySelector('iframe').scrollIntoView();").await?;
    fits(page, 0).await?;
    leave(page).await?;
    let asked = own(page);
    ensure!(asked.iter().any(|path| path.contains("embed=1")), "expected the frame's page\nsaw      {asked:?}");
    Ok(())
}

async fn tab(page: &mut Page) -> Result<()> {
    let embed = element_form(page, "?view=tariffs", "");
    open(page, &News::with(&format!("<div id=\"tab\" class=\"narrow\" hidden>{embed}</div>"))).await?;
    ask(page, "document.getElementById('tab').hidden = false;").await?;
    let narrow = fits(page, 0).await?;
    leave(page).await?;
    // Hidden, made wider, shown.
    ask(page, "const tab = document.getElementById('tab'); tab.hidden = true; tab.className = ''; tab.offsetTop;")
        .await?;
    ask(page, "document.getElementById('tab').hidden = false;").await?;
    until("a lower frame", async || {
        let height = ask(page, "return document.querySelector('iframe').offsetHeight;").await?;
        Ok(if height.as_u64() < Some(narrow) { Ok(()) } else { Err(height) })
    })
    .await?;
    let before = fits(page, 0).await?;
    ask(page, "document.documentElement.style.fontSize = '150%';").await?;
    until("a higher frame", async || {
        let height = ask(page, "return innerHeight;").await?;
        Ok(if height.as_u64() > Some(before) { Ok(()) } else { Err(height) })
    })
    .await?;
    fits(page, 0).await?;
    leave(page).await
}

async fn sandbox(page: &mut Page) -> Result<()> {
    if page.engine == Engine::Webkit {
        // There a policy's 'self' is nothing within a sandbox, so no script runs; see tests/embed.rs.
        return Ok(());
    }
    let query = record(page)?;
    open(page, &News::with(&element_form(page, &query, "sandbox=\"allow-scripts\""))).await?;
    fits(page, 0).await?;
    let storage = ask(page, "try { return String(localStorage); } catch { return 'refused'; }").await?;
    ensure!(storage == "refused", "expected a frame without storage\nsaw      {storage}");
    // A browser logs each refusal of its own; that the page fits is what counts.
    page.expect_faults();
    leave(page).await
}

async fn strict(page: &mut Page) -> Result<()> {
    let origin = page.server.origin();
    let policy = format!(
        "default-src 'none'; script-src 'self' {origin}; style-src 'self'; frame-src {origin}; img-src data:; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    );
    let body = element_form(page, "?view=tariffs", "height=\"900\"");
    open(page, &News { policy, ..News::with(&body) }).await?;
    fits(page, 0).await?;
    page.see_rows(page.facts.n("tariffs")).await?;
    leave(page).await
}

async fn forged(page: &mut Page) -> Result<()> {
    let other = format!("<iframe src=\"{}?embed=1\" height=\"300\"></iframe>", page.server.folder());
    let body = element_form(page, &record(page)?, "") + other.as_str();
    open(page, &News::with(&body)).await?;
    until("both frames", async || {
        let n = ask(page, "return document.querySelectorAll('iframe').length;").await?;
        Ok(if n == 2 { Ok(()) } else { Err(n) })
    })
    .await?;
    let height = fits(page, 0).await?;
    leave(page).await?;
    page.enter_frame_at(1).await?;
    page.is_ready().await?;
    leave(page).await?;
    let settled = "return heard.filter((data) => data?.forged === undefined).length;";
    let before = ask(page, settled).await?;
    // The right form from the wrong window: the site's own, and another frame of the same origin.
    ask(page, "for (let n = 0; n < 20; n += 1) postMessage({ readout: 'height', height: 50 + n, forged: true }, '*');")
        .await?;
    page.enter_frame_at(1).await?;
    ask(
        page,
        "for (let n = 0; n < 20; n += 1) parent.postMessage({ readout: 'height', height: 50 + n, forged: true }, '*');
               for (let n = 0; n < parent.length; n += 1) if (parent[n] !== self) for (let m = 0; m < 20; m += 1) parent[n].postMessage({ readout: 'measure' }, '*');",
    )
    .await?;
    page.driver.enter_default_frame().await?;
    // The right window, with what is no height.
    page.enter_frame_at(0).await?;
    ask(page, "for (const height of [0, -1, 1e9, 70.5, NaN, Infinity, '70', null, {}, [70]]) parent.postMessage({ readout: 'height', height, forged: true }, '*');").await?;
    page.driver.enter_default_frame().await?;
    let heard = until("50 forged messages to have come", async || {
        let heard = ask(page, "return heard.filter((data) => data?.forged).length;").await?;
        Ok(if heard == 50 { Ok(heard) } else { Err(heard) })
    });
    heard.await?;
    // The frame answers the page around it, so what was asked before has been heard by now.
    ask(
        page,
        "document.querySelector('iframe').contentWindow.postMessage({ readout: 'nonsense' }, '*');
               document.querySelector('iframe').contentWindow.postMessage({ readout: 'measure' }, '*');",
    )
    .await?;
    let expected = before.as_u64().context("a number")? + 1;
    until("one answer", async || {
        let now = ask(page, settled).await?;
        Ok(if now == expected { Ok(()) } else { Err(now) })
    })
    .await?;
    let now = ask(page, "return document.querySelector('iframe').offsetHeight;").await?;
    ensure!(now == height, "expected the frame to stay {height} px high\nsaw      {now}");
    Ok(())
}

async fn counts(page: &mut Page) -> Result<()> {
    open(page, &News::with(&element_form(page, "?view=quotes", ""))).await?;
    let high = fits(page, 0).await?;
    leave(page).await?;
    ask(page, "heard.length = 0;").await?;
    page.enter_frame_at(0).await?;
    let topic = page.facts.topic(0)?;
    page.choose(facet::TOPIC, &topic.name).await?;
    page.see_chip(&topic.name).await?;
    let low = fits(page, 0).await?;
    ensure!(low < high, "expected a lower frame than {high} px\nsaw      {low}");
    leave(page).await?;
    let heard = ask(page, "return heard.map((data) => data.height);").await?;
    let told: Vec<u64> = serde_json::from_value(heard)?;
    ensure!(
        told.len() <= 2 && told.last() == Some(&low),
        "expected {low} px in two messages at most\nsaw      {told:?}"
    );
    ask(page, "heard.length = 0; document.body.style.width = '420px';").await?;
    fits(page, 0).await?;
    leave(page).await?;
    let heard = ask(page, "return heard;").await?;
    ensure!(heard.as_array().is_some_and(|it| it.len() <= 2), "expected two messages at most\nsaw      {heard}");
    Ok(())
}

async fn locked(page: &mut Page) -> Result<()> {
    let record = page.facts.commitment(0)?;
    open(page, &News::with(&element_form(page, "?view=commitments", "lock=\"filters\""))).await?;
    fits(page, 0).await?;
    page.see_rows(page.facts.n("commitments")).await?;
    for target in [Target::named("navigation", "Views"), Page::search_box(), Target::named("group", "Topic")] {
        page.see_none(&target).await?;
    }
    page.follow(&record.name).await?;
    page.see_target(&Target::named("article", &record.name)).await?;
    fits(page, 0).await?;
    page.see_address(&format!("?view=commitments&commitment={}&embed=1&lock=filters", record.id)).await?;
    let out = page.find(&Target::named("link", "Open the full page")).await?;
    ensure!(out.attr("target").await?.as_deref() == Some("_blank"), "expected the way out to open a page of its own");
    let address = format!("commitment={}", record.id);
    page.driver.execute("arguments[0].dispatchEvent(new PointerEvent('pointerdown'));", vec![out.to_json()?]).await?;
    let href = out.prop("href").await?.unwrap_or_default();
    ensure!(
        href.contains(&address) && !href.contains("embed"),
        "expected the record in a page of its own\nsaw      {href}"
    );
    leave(page).await?;
    let place = ask(page, "return location.pathname;").await?;
    ensure!(place == "/news", "expected the news site's page to stay\nsaw      {place}");
    // What the host has locked is not followed here: a click is left to the browser, which opens a page of its own.
    page.enter_frame_at(0).await?;
    let left = page.run(
        "const link = document.querySelector('.colophon a[href^=\"?\"]');
         let seen; addEventListener('click', (click) => { seen = [click.defaultPrevented, link.target, link.href]; click.preventDefault(); }, { once: true });
         link.click(); return seen;",
        Vec::new(),
    );
    let (is_taken, target, href): (bool, String, String) = left.await?.convert()?;
    ensure!(
        !is_taken && target == "_blank" && !href.contains("embed=1"),
        "expected a page of its own\nsaw      {target} {href}"
    );
    leave(page).await
}

async fn looks(page: &mut Page) -> Result<()> {
    let rest = "accent=\"a9b6ff~8f5300\" font=\"Courier New~monospace~x;}\" max-height=\"400\"";
    open(page, &News::with(&element_form(page, "?view=quotes", rest))).await?;
    page.enter_frame_at(0).await?;
    page.is_ready().await?;
    let seen = ask(
        page,
        "const { style } = document.documentElement;
         return ['--indigo-light', '--indigo-dark', '--ochre-light', '--ochre-dark', '--sans'].map((name) => style.getPropertyValue(name));",
    )
    .await?;
    // Too pale for paper; too dark for a dark page.
    let expected = json!(["", "#a9b6ff", "#8f5300", "", "\"Courier New\",monospace,sans-serif"]);
    ensure!(seen == expected, "expected {expected}\nsaw      {seen}");
    let seen = ask(
        page,
        "const foot = document.querySelector('.embed-foot').getBoundingClientRect();
         return [innerHeight, foot.bottom <= innerHeight + 1 && foot.top > 0];",
    )
    .await?;
    ensure!(seen == json!([400, true]), "expected a low frame with the way out in sight\nsaw      {seen}");
    leave(page).await
}
