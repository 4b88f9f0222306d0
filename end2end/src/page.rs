//! The page as a reader meets it. Its verbs are in [`crate::acts`] and [`crate::sights`].

use std::{cell::Cell, path::PathBuf, rc::Rc, time::Instant};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;
use thirtyfour::{By, WebDriver, WebElement, session::scriptret::ScriptRet};

use crate::{
    engine::{Engine, Theme},
    facts::Facts,
    server::Server,
    snapshot::Snapshot,
    target::Target,
    wait::until,
};

/// Finds things by role and name; see there.
const LOCATE: &str = include_str!("locate.js");

/// A browser's window on the page, and what tests know of both.
#[derive(Debug)]
pub(crate) struct Page {
    /// The session.
    pub(crate) driver: WebDriver,
    /// The engine that shows the page.
    pub(crate) engine: Engine,
    /// The colour scheme asked for.
    pub(crate) theme: Theme,
    /// The host of the page.
    pub(crate) server: Rc<Server>,
    /// What the data file says.
    pub(crate) facts: Rc<Facts>,
    /// axe-core, for the tests of access.
    pub(crate) axe: Option<PathBuf>,
    /// When it was last sent to an address.
    pub(crate) arrived: Rc<Cell<Instant>>,
    /// Faults of documents that were left meanwhile.
    faults: Vec<String>,
    /// Whether this test is about faults.
    expects_faults: bool,
}

impl Page {
    /// A window on nothing yet.
    pub(crate) fn new(
        driver: WebDriver,
        engine: Engine,
        theme: Theme,
        host: (Rc<Server>, Rc<Facts>),
        axe: Option<PathBuf>,
    ) -> Self {
        let (server, facts) = host;
        let arrived = Rc::new(Cell::new(Instant::now()));
        Self { driver, engine, theme, server, facts, axe, arrived, faults: Vec::new(), expects_faults: false }
    }

    /// Opens an address of the page, such as `?view=tariffs`, and waits until it follows its reader.
    pub(crate) async fn open(&mut self, address: &str) -> Result<()> {
        self.load(&(self.server.folder() + address)).await?;
        self.is_ready().await?;
        self.is_whole().await
    }

    /// Opens an address of the page in a frame `width` px wide; all verbs then work in the frame.
    pub(crate) async fn open_framed(&mut self, address: &str, width: u32) -> Result<()> {
        self.load(&self.server.host(address, width)).await?;
        self.enter_frame().await?;
        self.is_ready().await?;
        self.is_whole().await
    }

    /// Waits until nothing of the view is on its way any more.
    pub(crate) async fn is_whole(&self) -> Result<()> {
        self.see_that("a whole view", |seen| !seen.words.contains("this part is still loading")).await?;
        Ok(())
    }

    /// Opens any address without waiting for more than the document.
    pub(crate) async fn load(&mut self, address: &str) -> Result<()> {
        self.arrived.set(Instant::now());
        self.note_faults().await;
        self.driver.enter_default_frame().await?;
        self.driver.goto(address).await.with_context(|| format!("cannot open {}", shortened(address)))
    }

    /// Opens an address whose load may never end, without waiting for that.
    pub(crate) async fn load_early(&mut self, address: &str) -> Result<()> {
        self.load("about:blank").await?;
        self.driver.execute("setTimeout(() => location.assign(arguments[0]), 0);", vec![address.into()]).await?;
        Ok(())
    }

    /// Goes into the one frame of a host page.
    pub(crate) async fn enter_frame(&self) -> Result<()> {
        self.enter_frame_at(0).await
    }

    /// Goes into a frame by its place in the document. A driver's own numbers say when a frame was made.
    pub(crate) async fn enter_frame_at(&self, place: usize) -> Result<()> {
        until(format!("frame {place}"), async || {
            let frames = self.driver.find_all(By::Css("iframe")).await?;
            let n = frames.len();
            Ok(match frames.into_iter().nth(place) {
                Some(frame) => frame.enter_frame().await.map_err(|fault| fault.to_string()),
                None => Err(format!("{n} frames")),
            })
        })
        .await
    }

    /// Waits until the page has been taken over.
    pub(crate) async fn is_ready(&self) -> Result<()> {
        let state = until("a page that follows its reader", async || {
            let seen = self.seen().await?;
            Ok(if matches!(seen.state.as_str(), "" | "loading" | "slow" | "late" | "waiting") {
                Err(seen)
            } else {
                Ok(seen.state)
            })
        });
        match state.await?.as_str() {
            "ready" => Ok(()),
            state => bail!("the page says that its start was \"{state}\""),
        }
    }

    /// From now on faults are what the test is about.
    pub(crate) fn expect_faults(&mut self) {
        self.expects_faults = true;
    }

    /// The page as it stands.
    pub(crate) async fn seen(&self) -> Result<Snapshot> {
        Ok(self.run("return snapshot();", Vec::new()).await?.convert()?)
    }

    /// Runs a script that may use what locate.js has.
    pub(crate) async fn run(&self, script: &str, args: Vec<Value>) -> Result<ScriptRet> {
        Ok(self.driver.execute(format!("{LOCATE}\n{script}"), args).await?)
    }

    /// The shown elements that `target` names, now.
    pub(crate) async fn all(&self, target: &Target) -> Result<Vec<WebElement>> {
        Ok(self.run("return find(arguments[0]);", vec![target.json()]).await?.elements()?)
    }

    /// The first element that `target` names, as soon as there is one.
    pub(crate) async fn find(&self, target: &Target) -> Result<WebElement> {
        until(target, async || {
            Ok(match self.all(target).await?.into_iter().next() {
                Some(element) => Ok(element),
                None => Err(self.seen().await?),
            })
        })
        .await
    }

    /// Ends a test: what went wrong in its documents, and which other hosts they asked.
    pub(crate) async fn check_clean(&mut self) -> Result<()> {
        self.note_faults().await;
        let faults = std::mem::take(&mut self.faults);
        let is_expected = std::mem::take(&mut self.expects_faults);
        let strangers = faults.iter().filter(|fault| fault.starts_with("asked another host"));
        let mut bad: Vec<String> = if is_expected { strangers.cloned().collect() } else { faults };
        bad.dedup();
        match bad.as_slice() {
            [] => Ok(()),
            bad => {
                let lines: Vec<String> = bad.iter().take(6).map(|fault| shortened(&fault.replace('\n', " "))).collect();
                bail!(
                    "expected no fault and no other host\nsaw      {} of it: {}",
                    bad.len(),
                    lines.join("\n         ")
                )
            }
        }
    }

    /// Keeps what went wrong in the present document, which is about to be left.
    pub(crate) async fn note_faults(&mut self) {
        if let Ok(seen) = self.seen().await {
            let is_fault = |fault: &String| self.engine != Engine::Webkit || !fault.contains(DEFERRED);
            let faults: Vec<String> = seen.faults.into_iter().filter(is_fault).collect();
            self.faults.extend(faults);
            self.faults.extend(seen.strangers.iter().map(|name| format!("asked another host: {name}")));
        }
        if self.engine == Engine::Chromium {
            self.faults.extend(crate::log::faults(&self.driver).await);
        }
    }
}

/// Not a fault but a notice that observers hear of a size one frame later
/// (<https://drafts.csswg.org/resize-observer/#deliver-resize-error>). `WebKit` gives it now and then where container
/// queries make it lay out twice in one frame, whatever the observer does.
const DEFERRED: &str = "ResizeObserver loop completed with undelivered notifications";

/// An address short enough for a report.
pub(crate) fn shortened(address: &str) -> String {
    match address.char_indices().nth(300) {
        Some((end, _)) => format!("{}… ({} bytes)", address.get(..end).unwrap_or_default(), address.len()),
        None => address.to_owned(),
    }
}
