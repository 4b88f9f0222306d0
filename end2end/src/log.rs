//! Chromium's own log: what its console says, and each request that leaves it.

use serde_json::Value;
use thirtyfour::WebDriver;

/// Console errors and requests to hosts other than ours since the last call.
/// What scripts write themselves is noted in the page already. An engine without such a log has none.
pub(crate) async fn faults(driver: &WebDriver) -> Vec<String> {
    let console = driver.get_log("browser").await.unwrap_or_default();
    let console = console.into_iter().filter(|entry| {
        entry.level == "SEVERE"
            && entry.source.as_deref() != Some("console-api")
            && !entry.message.contains("/favicon.ico")
    });
    let requests = driver.get_log("performance").await.unwrap_or_default();
    let strangers = requests.iter().filter_map(|entry| request(&entry.message)).filter(|url| !is_ours(url));
    console
        .map(|entry| format!("console: {}", entry.message))
        .chain(strangers.map(|url| format!("asked another host: {url}")))
        .collect()
}

/// The address in a log entry, if it is about a request that is sent.
fn request(message: &str) -> Option<String> {
    let message: Value = serde_json::from_str(message).ok()?;
    let message = message.get("message")?;
    if message.get("method")? != "Network.requestWillBeSent" {
        return None;
    }
    Some(message.pointer("/params/request/url")?.as_str()?.to_owned())
}

fn is_ours(url: &str) -> bool {
    // `localhost` is the other site of our own host, which frames the page.
    ["http://127.0.0.1:", "http://localhost:", "data:", "blob:", "file:", "about:"]
        .iter()
        .any(|start| url.starts_with(start))
}
