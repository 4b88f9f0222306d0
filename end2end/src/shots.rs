//! Pictures of the page for people to look at: views, widths and themes.

use std::{fs, path::Path, rc::Rc};

use anyhow::{Context as _, Result};
use serde_json::json;

use crate::{
    args::Args,
    browser::Browser,
    engine::{Engine, Theme},
    facts::Facts,
    page::Page,
    server::Server,
};

/// Widths in px: a phone, a tablet, a desk.
const WIDTHS: [u32; 3] = [360, 800, 1280];
/// The tallest picture in px; browsers give up beyond.
const TALLEST: f64 = 14_000.0;

/// Takes every picture into `folder`, named view-width-theme.png.
pub(crate) async fn take(args: &Args, folder: &Path, out: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let host = (Rc::new(Server::start(&args.dist, out)?), Rc::new(Facts::read()?));
    let views = views(&host.1)?;
    let wanted = views.iter().filter(|(name, _)| args.only.as_ref().is_none_or(|only| name.contains(only)));
    let wanted: Vec<&(&str, String)> = wanted.collect();
    for theme in [Theme::Light, Theme::Dark] {
        let browser = Browser::start(args.engine, theme, out).await?;
        let mut page = Page::new(browser.driver.clone(), args.engine, theme, host.clone(), None);
        let taken = take_all(&mut page, &wanted, folder).await;
        browser.quit().await;
        taken?;
    }
    Ok(())
}

/// What to look at: a name for the file, and the address.
fn views(facts: &Facts) -> Result<Vec<(&'static str, String)>> {
    let (party, topic) = (facts.party(1)?.id, facts.topic(0)?.id);
    let (commitment, tariff) = (facts.commitment(0)?.id, facts.tariff(0)?.id);
    let quote = facts.ids("quotes").first().copied().unwrap_or_default();
    Ok(vec![
        ("overview", String::new()),
        ("commitments", "?view=commitments".into()),
        ("commitments-chosen", format!("?view=commitments&acts={party}&topic={topic}")),
        ("commitments-undertaken", "?view=commitments&show=undertaken".into()),
        ("commitment-open", format!("?view=commitments&commitment={commitment}")),
        ("tariffs", "?view=tariffs".into()),
        ("tariff-open", format!("?view=tariffs&tariff={tariff}")),
        ("quotes", "?view=quotes".into()),
        ("quote-open", format!("?view=quotes&quote={quote}")),
        ("timeline", "?view=timeline".into()),
        ("ledger", "?view=ledger".into()),
        ("matrix", "?view=matrix".into()),
        ("sources", "?view=sources".into()),
        ("voice", format!("?says={}", facts.ids("speakers").first().copied().unwrap_or_default())),
        ("calculator", "?view=calculator&calc=tariff-evs~60000~1800000000~~6.1".into()),
        ("check", "?view=check".into()),
        ("method", "?view=method".into()),
        ("search", "?q=tariff".into()),
        ("empty", "?view=commitments&q=nothingsaysthis".into()),
        ("embed", "?view=commitments&embed=1".into()),
    ])
}

async fn take_all(page: &mut Page, views: &[&(&str, String)], folder: &Path) -> Result<()> {
    for (name, address) in views {
        for width in WIDTHS {
            let path = folder.join(format!("{name}-{width}-{}.png", page.theme));
            let picture = if page.engine == Engine::Chromium {
                whole(page, address, width).await?
            } else {
                framed(page, address, width).await?
            };
            fs::write(&path, picture)?;
            println!("{}", path.display());
        }
    }
    Ok(())
}

/// The whole height: Chromium can be given any size of window.
async fn whole(page: &mut Page, address: &str, width: u32) -> Result<Vec<u8>> {
    resize(page, width, 900.0).await?;
    open(page, address).await?;
    let height: f64 = page.run("return document.documentElement.scrollHeight;", Vec::new()).await?.convert()?;
    resize(page, width, height.clamp(600.0, TALLEST)).await?;
    Ok(page.driver.screenshot_as_png().await?)
}

/// The first 800 px: the others have a least width, so the page stands in a frame.
async fn framed(page: &mut Page, address: &str, width: u32) -> Result<Vec<u8>> {
    page.load(&page.server.host(address, width)).await?;
    page.enter_frame().await?;
    page.is_ready().await?;
    page.driver.enter_default_frame().await?;
    let frame = page.driver.find(thirtyfour::By::Css("iframe")).await?;
    Ok(frame.screenshot_as_png().await?)
}

/// A picture of a page that did not start is worth having too: it shows what readers then get.
async fn open(page: &mut Page, address: &str) -> Result<()> {
    let opened = page.open(address).await;
    if let Err(fault) = opened {
        println!("     not ready: {fault:#}");
    }
    Ok(())
}

async fn resize(page: &Page, width: u32, height: f64) -> Result<()> {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    page.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await?;
    Ok(())
}
