//! Runs the tests: one session for all that want light, one for those that want dark, one for those without
//! WebAssembly.

use std::{
    cell::Cell,
    path::Path,
    rc::Rc,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};
use futures_util::{FutureExt as _, future::LocalBoxFuture};

use crate::{
    args::Args,
    browser::Browser,
    engine::{Engine, Theme},
    facts::Facts,
    page::Page,
    report::Report,
    server::Server,
    tests,
};

/// The longest that one test may stay at one address, whatever it waits for there. Not the longest that it may take:
/// some walk many addresses, and a busy machine is no fault of the page.
const DEADLINE: Duration = Duration::from_mins(2);

/// A test: its name, and what a reader does and sees.
pub(crate) struct Test {
    /// Area and behaviour, such as "search: typing narrows the list".
    pub(crate) name: &'static str,
    /// What it wants the browser to be set to.
    pub(crate) theme: Theme,
    /// The steps.
    pub(crate) run: for<'a> fn(&'a mut Page) -> LocalBoxFuture<'a, Result<()>>,
}

/// A table of tests: `"name" => function`, or `"name", Dark => function`.
macro_rules! table {
    ($($name:literal $(, $theme:ident)? => $function:path;)+) => {
        vec![$($crate::suite::Test {
            name: $name,
            theme: { use $crate::engine::Theme; let _theme = Theme::Light; $(let _theme = Theme::$theme;)? _theme },
            run: |page| Box::pin($function(page)),
        }),+]
    };
}
pub(crate) use table;

/// Runs every test that is asked for. Whether all passed.
pub(crate) async fn run(args: &Args, out: &Path) -> Result<bool> {
    let only = args.only.as_deref().unwrap_or_default();
    let wanted: Vec<Test> = tests::all().into_iter().filter(|test| test.name.contains(only)).collect();
    if wanted.is_empty() {
        bail!("no test has \"{only}\" in its name");
    }
    let mut run = Run {
        args,
        out,
        host: (Rc::new(Server::start(&args.dist, out)?), Rc::new(Facts::read()?)),
        report: Report::default(),
    };
    for theme in [Theme::Light, Theme::Dark, Theme::NoWasm] {
        let tests: Vec<&Test> = wanted.iter().filter(|test| test.theme == theme).collect();
        if !tests.is_empty() {
            run.session(theme, &tests).await?;
        }
    }
    Ok(run.report.end())
}

/// What all sessions of a run share.
struct Run<'a> {
    args: &'a Args,
    out: &'a Path,
    host: (Rc<Server>, Rc<Facts>),
    report: Report,
}

impl Run<'_> {
    /// Runs tests in one session, or in a new one after a crash.
    async fn session(&mut self, theme: Theme, tests: &[&Test]) -> Result<()> {
        let engine = self.args.engine;
        let mut browser = Browser::start(engine, theme, self.out).await?;
        for test in tests {
            let mut page = Page::new(browser.driver.clone(), engine, theme, self.host.clone(), self.args.axe.clone());
            let started = Instant::now();
            match attempt(test, &mut page).await {
                Ok(()) => self.report.pass(test.name, started.elapsed()),
                Err(fault) => self.report.fail(test.name, &fault, &page, self.out).await,
            }
            self.host.0.renew();
            if !is_alive(&mut page, engine).await {
                println!("     the browser is gone; a new one is started");
                browser.quit().await;
                browser = Browser::start(engine, theme, self.out).await?;
            }
        }
        browser.quit().await;
        Ok(())
    }
}

/// Runs a test and, if it passed, the checks that every test ends with. A panic is a failure like any other.
async fn attempt(test: &Test, page: &mut Page) -> Result<()> {
    let arrived = Rc::clone(&page.arrived);
    arrived.set(Instant::now());
    let steps = std::panic::AssertUnwindSafe(async {
        (test.run)(page).await?;
        page.check_clean().await
    });
    tokio::select! {
        outcome = steps.catch_unwind() => match outcome {
            Ok(outcome) => outcome,
            Err(_) => bail!("the test itself panicked"),
        },
        () = stuck(&arrived) => bail!("expected to be done here within {} s", DEADLINE.as_secs()),
    }
}

/// Waits until a test has been at one address for too long; `arrived` is when it came there.
async fn stuck(arrived: &Cell<Instant>) {
    while let Some(left) = DEADLINE.checked_sub(arrived.get().elapsed()) {
        tokio::time::sleep(left).await;
    }
}

/// Leaves the page, so that the next test starts from nothing. Whether the browser could.
async fn is_alive(page: &mut Page, engine: Engine) -> bool {
    let left = page.load("about:blank").await;
    // What Chromium logged meanwhile belongs to this test, not to the next.
    if engine == Engine::Chromium {
        page.note_faults().await;
    }
    left.is_ok()
}
