//! With no network: after one visit everything is there, and an update comes whole or not at all.

use anyhow::{Result, ensure};
use serde_json::Value;

use crate::{
    edition::Edition,
    nginx::Nginx,
    page::Page,
    suite::{Test, table},
    target::Target,
    wait::until,
};

pub(super) fn table() -> Vec<Test> {
    table![
        "offline: after one visit every address and download works with the server gone" => server_gone;
        "offline: an update takes one reload and never mixes two builds, back again too" => update;
        "offline: a broken update leaves the build that works" => broken_update;
        "offline: what another page of the host threw away is kept anew" => thrown_away;
        "offline: the switch that takes it off browsers again" => kill_switch;
        "offline: a frame leaves nothing behind" => framed;
    ]
}

/// The folder that our host has the page in.
fn home(host: &Nginx) -> String {
    host.origin() + "/readout/"
}

async fn visit(page: &mut Page, host: &Nginx) -> Result<()> {
    page.load(&home(host)).await?;
    page.is_ready().await?;
    offline_is(page, "ready").await
}

async fn offline_is(page: &Page, state: &str) -> Result<()> {
    until(format!("a page that says \"{state}\" of itself"), async || {
        let seen = root(page, "offline").await?;
        Ok(if seen == state { Ok(()) } else { Err(seen) })
    })
    .await
}

/// A `data-` attribute of the root element; empty if there is none.
async fn root(page: &Page, key: &str) -> Result<String> {
    let script = format!("return document.documentElement.dataset.{key} ?? '';");
    Ok(page.run(&script, Vec::new()).await?.convert()?)
}

async fn server_gone(page: &mut Page) -> Result<()> {
    let mut host = page.server.own(page.server.dist())?;
    visit(page, &host).await?;
    page.see_text("Ready offline").await?;
    host.stop();
    let (commitment, tariff) = (page.facts.commitment(0)?, page.facts.tariff(0)?);
    let deep = [
        format!("?commitment={}", commitment.id),
        format!("?tariff={}", tariff.id),
        "?view=quotes&q=canola".to_owned(),
        "?view=timeline".to_owned(),
        "index.html?view=method".to_owned(),
    ];
    for address in deep {
        page.load(&(home(&host) + address.as_str())).await?;
        page.is_ready().await?;
        page.see_that("some words of ours", |seen| seen.words.len() > 100).await?;
        let failed = "return performance.getEntriesByType('resource').filter((it) => it.responseStatus >= 400).map((it) => it.name);";
        let failed: Vec<String> = page.run(failed, Vec::new()).await?.convert()?;
        ensure!(failed.is_empty(), "expected every request answered\nsaw      {failed:?}");
    }
    // A record's page of its own is answered by the page that has them all.
    page.load(&format!("{}commitment/{}.html", home(&host), commitment.id)).await?;
    page.is_ready().await?;
    page.see_target(&Target::named("article", &commitment.name)).await?;
    for name in ["data.json", "data.schema.json", "readout.html", "manifest.webmanifest"] {
        ensure!(fetched(page, name).await? > 100, "expected {name} with the server gone");
    }
    Ok(())
}

/// The length of a file as the page gets it; 0 where it does not.
async fn fetched(page: &Page, name: &str) -> Result<u64> {
    page.run(
        "window.got = undefined; fetch(arguments[0]).then((it) => it.ok ? it.text() : '').catch(() => '').then((text) => { window.got = text.length; });",
        vec![name.into()],
    )
    .await?;
    until(format!("an answer for {name}"), async || {
        let got = page.run("return window.got ?? null;", Vec::new()).await?;
        Ok(match got.json() {
            Value::Null => Err("none"),
            got => Ok(got.as_u64().unwrap_or_default()),
        })
    })
    .await
}

/// Which edition the page and its script are of: never of two.
async fn edition(page: &Page) -> Result<String> {
    let (shell, script) = (root(page, "page").await?, root(page, "script").await?);
    ensure!(shell == script, "expected a page of one build\nsaw      page {shell:?}, script {script:?}");
    Ok(shell)
}

/// Publishes another build; after one reload the reader has it.
async fn publish(page: &mut Page, host: &Nginx, edition_now: &Edition, before: &str, number: &str) -> Result<()> {
    host.publish(&edition_now.folder)?;
    page.load(&(home(host) + "?view=quotes")).await?;
    page.is_ready().await?;
    ensure!(edition(page).await? == before, "expected the build that was there, at first");
    offline_is(page, "newer").await?;
    page.see_text("A newer version of this page is ready.").await?;
    page.click(&Target::named("link", "Reload")).await?;
    until(format!("build {number} after one reload"), async || {
        let seen = root(page, "page").await?;
        Ok(if seen == number { Ok(()) } else { Err(seen) })
    })
    .await?;
    page.is_ready().await?;
    edition(page).await?;
    page.see_address("?view=quotes").await?;
    offline_is(page, "ready").await
}

/// How many files are kept.
async fn n_kept(page: &Page) -> Result<u64> {
    let script = "const done = arguments[0];
        caches.keys().then(async ([name]) => done(name ? (await (await caches.open(name)).keys()).length : 0));";
    Ok(page.driver.execute_async(script, Vec::<Value>::new()).await?.json().as_u64().unwrap_or_default())
}

async fn thrown_away(page: &mut Page) -> Result<()> {
    let mut host = page.server.own(page.server.dist())?;
    visit(page, &host).await?;
    let n = n_kept(page).await?;
    let throw = "const done = arguments[0];
        caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => done());";
    page.driver.execute_async(throw, Vec::<Value>::new()).await?;
    ensure!(n > 3 && n_kept(page).await? == 0, "expected {n} files thrown away");
    page.load(&home(&host)).await?;
    page.is_ready().await?;
    until(format!("{n} files kept anew"), async || {
        let now = n_kept(page).await?;
        Ok(if now == n { Ok(()) } else { Err(now) })
    })
    .await?;
    visit(page, &host).await?;
    host.stop();
    page.load(&home(&host)).await?;
    page.is_ready().await
}

async fn update(page: &mut Page) -> Result<()> {
    let scratch = page.server.scratch();
    let (first, second) =
        (Edition::make(page.server.dist(), &scratch, 1)?, Edition::make(page.server.dist(), &scratch, 2)?);
    let mut host = page.server.own(&first.folder)?;
    visit(page, &host).await?;
    publish(page, &host, &second, "1", "2").await?;
    publish(page, &host, &first, "2", "1").await?;
    host.stop();
    page.load(&home(&host)).await?;
    page.is_ready().await?;
    ensure!(edition(page).await? == "1", "expected the build published last, with the server gone");
    Ok(())
}

async fn broken_update(page: &mut Page) -> Result<()> {
    let scratch = page.server.scratch();
    let first = Edition::make(page.server.dist(), &scratch, 1)?;
    let broken = Edition::make(page.server.dist(), &scratch, 2)?;
    broken.cut("data.schema")?;
    let mut host = page.server.own(&first.folder)?;
    visit(page, &host).await?;
    page.expect_faults();
    host.publish(&broken.folder)?;
    page.load(&home(&host)).await?;
    page.is_ready().await?;
    // Asks for the update and waits until the new worker has given up.
    page.run(
        "window.ended = false; navigator.serviceWorker.ready.then(async (it) => { await it.update().catch(() => {}); \
         const worker = it.installing; const end = () => { window.ended = worker?.state ?? 'none'; }; \
         if (!worker || worker.state === 'redundant') end(); else worker.addEventListener('statechange', () => worker.state === 'redundant' && end()); });",
        Vec::new(),
    )
    .await?;
    until("a worker that gives up", async || {
        let ended = page.run("return window.ended;", Vec::new()).await?;
        Ok(if ended.json() == &Value::Bool(false) { Err("not yet") } else { Ok(()) })
    })
    .await?;
    for _ in 0..2 {
        page.load(&home(&host)).await?;
        page.is_ready().await?;
        ensure!(edition(page).await? == "1", "expected the build that works");
    }
    host.stop();
    page.load(&(home(&host) + "?view=tariffs")).await?;
    page.is_ready().await?;
    page.see_rows(page.facts.n("tariffs")).await?;
    Ok(())
}

async fn kill_switch(page: &mut Page) -> Result<()> {
    let scratch = page.server.scratch();
    let first = Edition::make(page.server.dist(), &scratch, 1)?;
    let off = Edition::make(page.server.dist(), &scratch, 2)?;
    off.put("sw-off.js", "sw.js")?;
    let host = page.server.own(&first.folder)?;
    visit(page, &host).await?;
    host.publish(&off.folder)?;
    page.expect_faults();
    page.load(&home(&host)).await?;
    until("nothing kept any more", async || {
        page.run("caches.keys().then((keys) => { window.kept = keys.length; });", Vec::new()).await?;
        let kept = page.run("return window.kept ?? null;", Vec::new()).await?;
        Ok(if kept.json() == 0 { Ok(()) } else { Err(format!("{} caches", kept.json())) })
    })
    .await?;
    page.load(&home(&host)).await?;
    page.is_ready().await?;
    ensure!(edition(page).await? == "2", "expected the page as the host has it now");
    Ok(())
}

async fn framed(page: &mut Page) -> Result<()> {
    let host = page.server.own(page.server.dist())?;
    let framing = page.server.framing(&(home(&host) + "?view=quotes&embed=1"));
    page.load(&framing).await?;
    page.enter_frame().await?;
    page.is_ready().await?;
    ensure!(root(page, "offline").await?.is_empty(), "expected a frame that says nothing of being offline");
    ensure!(host.log().iter().all(|path| !path.contains("sw.js")), "expected no worker for a frame");
    Ok(())
}
