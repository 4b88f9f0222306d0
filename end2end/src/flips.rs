//! One build published after the other, many times: how many reloads each takes, and what is left behind.

use std::{path::Path, rc::Rc};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::{
    args::Args, browser::Browser, edition::Edition, engine::Theme, facts::Facts, page::Page, server::Server,
    target::Target, wait::until,
};

/// The builds in the order in which they are published, again and again: there and back, and a third that the first two
/// must make room for.
const ORDER: [usize; 4] = [2, 1, 3, 1];

/// What was seen in all flips.
#[derive(Debug, Default)]
struct Seen {
    /// Reloads until the new build was there, flip by flip.
    reloads: Vec<u32>,
    /// Pages of one build with a script of another.
    n_mixed: u32,
    /// The most caches beside that of the build in use.
    n_old: u64,
}

/// Publishes another build `n` times; more than one reload for it, a mixed page or two old caches is a fault.
pub(crate) async fn count(args: &Args, n: usize, out: &Path) -> Result<()> {
    let host = (Rc::new(Server::start(&args.dist, out)?), Rc::new(Facts::read()?));
    let browser = Browser::start(args.engine, Theme::Light, out).await?;
    let mut page = Page::new(browser.driver.clone(), args.engine, Theme::Light, host, None);
    let mut seen = Seen::default();
    let flipped = flip(&mut page, n, &mut seen).await;
    browser.quit().await;
    flipped?;
    let most = seen.reloads.iter().max().copied().unwrap_or_default();
    println!("  {} flips, reloads for each: {:?}, at most {most}", seen.reloads.len(), seen.reloads);
    println!("  mixed pages: {}; old caches beside the current one: at most {}", seen.n_mixed, seen.n_old);
    if most > 1 || seen.n_mixed > 0 || seen.n_old > 1 {
        bail!("expected at most one reload, no mixed page and at most one old cache");
    }
    Ok(())
}

async fn flip(page: &mut Page, n: usize, seen: &mut Seen) -> Result<()> {
    let (dist, scratch) = (page.server.dist(), page.server.scratch());
    let editions = (1..=3).map(|number| Edition::make(dist, &scratch, number)).collect::<Result<Vec<_>>>()?;
    let edition = |number: usize| editions.get(number - 1).context("there are three builds");
    let host = page.server.own(&edition(1)?.folder)?;
    let address = host.origin() + "/readout/?view=quotes";
    page.load(&address).await?;
    is_settled(page, "ready").await?;
    for wanted in ORDER.into_iter().cycle().take(n) {
        host.publish(&edition(wanted)?.folder)?;
        page.load(&address).await?;
        // The browser finds the new build by itself; until then the page is the old one.
        is_settled(page, "newer").await?;
        look(page, seen).await?;
        let mut n_reloads = 0;
        while root(page, "page").await? != wanted.to_string() && n_reloads < 5 {
            reload(page).await?;
            n_reloads += 1;
            is_settled(page, "ready").await?;
            look(page, seen).await?;
        }
        seen.reloads.push(n_reloads);
    }
    Ok(())
}

/// Reloads as a reader does, and waits until the document is another one.
async fn reload(page: &mut Page) -> Result<()> {
    page.run("window.isOld = true;", Vec::new()).await?;
    page.click(&Target::named("link", "Reload")).await?;
    until("another document", async || {
        let is_old: bool = page.run("return window.isOld === true;", Vec::new()).await?.convert()?;
        Ok(if is_old { Err("the old one") } else { Ok(()) })
    })
    .await
}

async fn is_settled(page: &Page, offline: &str) -> Result<()> {
    page.is_ready().await?;
    until(format!("a page that says \"{offline}\" of itself"), async || {
        let seen = root(page, "offline").await?;
        Ok(if seen == offline { Ok(()) } else { Err(seen) })
    })
    .await
}

/// Notes whether the page is of one build, and what is kept beside it.
async fn look(page: &Page, seen: &mut Seen) -> Result<()> {
    let (shell, script) = (root(page, "page").await?, root(page, "script").await?);
    seen.n_mixed += u32::from(shell != script);
    page.run("window.kept = undefined;", Vec::new()).await?;
    // A page is told of its new worker before that one has tidied up; then it is `activated`.
    let ask = "navigator.serviceWorker.ready.then(async ({ active }) => { if (active.state === 'activated') window.kept = (await caches.keys()).length; });
               return window.kept ?? null;";
    let kept =
        until("the number of caches", async || Ok(page.run(ask, Vec::new()).await?.json().as_u64().ok_or("none")));
    seen.n_old = seen.n_old.max(kept.await?.saturating_sub(1));
    Ok(())
}

/// A `data-` attribute of the root element; empty if there is none.
async fn root(page: &Page, key: &str) -> Result<String> {
    let script = "return document.documentElement.dataset[arguments[0]] ?? '';";
    Ok(page.run(script, vec![Value::from(key)]).await?.convert()?)
}
