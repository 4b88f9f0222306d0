//! What a reader does.

use anyhow::Result;
use serde_json::Value;
use thirtyfour::Key;

use crate::{engine::Engine, page::Page, target::Target, wait::until};

/// Scrolls as far as needed. Whether that was in a frame that is higher than the screen.
const CENTRE: &str = "arguments[0].scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' }); return parent !== window && innerHeight > screen.height;";

impl Page {
    /// Chooses a value of a facet, or drops it if it is chosen.
    pub(crate) async fn choose(&self, facet: &str, value: &str) -> Result<()> {
        self.click(&Self::option(facet, value)).await
    }

    /// An option of a facet.
    pub(crate) fn option(facet: &str, value: &str) -> Target {
        Target::named("choice", value).within(Target::named("group", facet))
    }

    /// Goes to a view by its link.
    pub(crate) async fn go_to(&self, view: &str) -> Result<()> {
        self.click(&Target::named("link", view).within(Target::named("navigation", "Views"))).await?;
        self.is_whole().await
    }

    /// Follows a link in the results.
    pub(crate) async fn follow(&self, name: &str) -> Result<()> {
        self.click(&Target::named("link", name).within(Target::any("main"))).await
    }

    /// Presses a button, wherever it stands.
    pub(crate) async fn press_button(&self, name: &str) -> Result<()> {
        self.click(&Target::named("button", name)).await
    }

    /// Clicks what `target` names, scrolled to the middle, where nothing fixed covers it. What is
    /// replaced while we aim is aimed at anew.
    pub(crate) async fn click(&self, target: &Target) -> Result<()> {
        until(format!("to click {target}"), async || {
            let element = self.find(target).await?;
            let is_tall = self.driver.execute(CENTRE, vec![element.to_json()?]).await?.json() == &Value::Bool(true);
            // WebKitWebDriver does not count how far the page around a frame has scrolled, and misses.
            if is_tall && self.engine == Engine::Webkit {
                self.driver.execute("arguments[0].click();", vec![element.to_json()?]).await?;
                return Ok(Ok(()));
            }
            Ok(element.click().await.map_err(|fault| fault.to_string()))
        })
        .await
    }

    /// Types into the search box.
    pub(crate) async fn type_search(&self, text: &str) -> Result<()> {
        Ok(self.find(&Self::search_box()).await?.send_keys(text).await?)
    }

    /// Empties the search box as a reader does: by keys.
    pub(crate) async fn clear_search(&self) -> Result<()> {
        let search = self.find(&Self::search_box()).await?;
        let n_letters = search.prop("value").await?.unwrap_or_default().chars().count();
        search.send_keys(Key::End + "").await?;
        for _ in 0..n_letters {
            search.send_keys(Key::Backspace + "").await?;
        }
        Ok(())
    }

    /// The one search box.
    pub(crate) fn search_box() -> Target {
        Target::named("searchbox", "Search")
    }

    /// Presses a key, wherever the focus is.
    pub(crate) async fn press(&self, key: impl Into<char>) -> Result<()> {
        let key = key.into();
        Ok(self.driver.action_chain().key_down(key).key_up(key).perform().await?)
    }

    /// Moves the focus by Tab until it is on something whose role and name start so.
    pub(crate) async fn tab_to(&self, wanted: &str) -> Result<()> {
        for _ in 0..150 {
            if self.seen().await?.focus.starts_with(wanted) {
                return Ok(());
            }
            self.press(Key::Tab).await?;
        }
        anyhow::bail!("expected Tab to reach {wanted} within 150 steps\nsaw      {}", self.seen().await?)
    }

    /// Comes to an address as by the browser's history, without loading the page anew.
    pub(crate) async fn go_by_history(&self, address: &str) -> Result<()> {
        // Replaced, not pushed, and once per call: WebKit refuses more than 100 in 10 s.
        let script = "history.replaceState(null, '', arguments[0]); dispatchEvent(new PopStateEvent('popstate', { state: null }));";
        self.driver.execute(script, vec![address.into()]).await?;
        Ok(())
    }

    /// The browser's back button, pressed no sooner than a reader could: what a choice writes into the history is there
    /// after the frame that shows it.
    pub(crate) async fn go_back(&self) -> Result<()> {
        let shown =
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));";
        self.driver.execute_async(shown, Vec::new()).await?;
        Ok(self.driver.back().await?)
    }

    /// The browser's forward button.
    pub(crate) async fn go_forward(&self) -> Result<()> {
        Ok(self.driver.forward().await?)
    }
}
