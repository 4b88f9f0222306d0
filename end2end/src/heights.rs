//! How long an embed on a news site takes, from the frame's navigation to its final height. Times are printed, not held
//! to anything.

use std::{path::Path, rc::Rc};

use anyhow::Result;
use serde_json::json;

use crate::{
    args::Args,
    browser::Browser,
    engine::{Engine, Theme},
    facts::Facts,
    news::News,
    nginx::Nginx,
    page::Page,
    server::Server,
    wait::until,
};

/// Notes the frame's heights; stands before the embed.
const NOTES: &str = include_str!("heights.js");

/// Times `n` frames of each kind.
pub(crate) async fn time(args: &Args, n: usize, out: &Path) -> Result<()> {
    let host = (Rc::new(Server::start(&args.dist, out)?), Rc::new(Facts::read()?));
    // A host without what the suite puts into the page.
    let own = host.0.own(&args.dist)?;
    let queries = [
        ("one record", format!("?commitment={}&lock=record", host.1.commitment(0)?.id)),
        ("tariffs", "?view=tariffs".to_owned()),
        ("quotes", "?view=quotes".to_owned()),
    ];
    let browser = Browser::start(args.engine, Theme::Light, out).await?;
    let mut page = Page::new(browser.driver.clone(), args.engine, Theme::Light, host, None);
    let timed = time_all(&mut page, &own, &queries, n).await;
    browser.quit().await;
    println!("  {:<16} {:>9} {:>9}   of {n}, the cache emptied before each", "ms", "median", "p95");
    for ((name, _), times) in queries.iter().zip(timed?) {
        println!("  {name:<16} {:>9.0} {:>9.0}", at(50, &times), at(95, &times));
    }
    Ok(())
}

/// The times in ms, query by query. The queries take turns, so that what else the machine does meets all of them.
async fn time_all(page: &mut Page, host: &Nginx, queries: &[(&str, String)], n: usize) -> Result<Vec<Vec<f64>>> {
    let mut times = vec![Vec::new(); queries.len()];
    for _ in 0..n {
        for ((_, query), times) in queries.iter().zip(&mut times) {
            times.push(time_one(page, host, query).await?);
        }
    }
    Ok(times)
}

async fn time_one(page: &mut Page, host: &Nginx, query: &str) -> Result<f64> {
    if page.engine == Engine::Chromium {
        page.driver.cdp().send_raw("Network.clearBrowserCache", json!({})).await?;
    }
    let folder = host.origin() + "/readout/";
    let src = (folder.clone() + query).replace('&', "&amp;");
    let body = format!(
        "<script>{NOTES}</script><readout-embed src=\"{src}\"></readout-embed><script async src=\"{folder}embed.js\"></script>"
    );
    let address = page.server.news(&News::with(&body));
    page.load(&address).await?;
    page.enter_frame_at(0).await?;
    page.is_ready().await?;
    until("a frame as high as its page", async || {
        let seen = page.run("return [innerHeight, document.scrollingElement.scrollHeight];", Vec::new()).await?;
        let (inner, scroll): (u64, u64) = seen.convert()?;
        Ok(if inner == scroll { Ok(()) } else { Err(format!("{inner} px for {scroll}")) })
    })
    .await?;
    let start: f64 = page.run("return performance.timeOrigin;", Vec::new()).await?.convert()?;
    page.driver.enter_default_frame().await?;
    let end: f64 = page.run("return sizes.at(-1);", Vec::new()).await?.convert()?;
    Ok(end - start)
}

/// The value below which `percent` of all lie, as the nearest one that was measured.
fn at(percent: usize, values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = (percent * sorted.len()).div_ceil(100).saturating_sub(1);
    sorted.get(place).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_ranks() {
        let values = [7.0, 1.0, 3.0, 5.0, 9.0];
        assert!((at(50, &values) - 5.0).abs() < f64::EPSILON);
        assert!((at(95, &values) - 9.0).abs() < f64::EPSILON);
        assert!(at(50, &[]).abs() < f64::EPSILON);
    }
}
