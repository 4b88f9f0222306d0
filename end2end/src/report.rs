//! What the suite says of its tests: a line each, and all there is to know of a failure.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::Error;

use crate::page::{Page, shortened};

/// The tally of a run.
#[derive(Debug, Default)]
pub(crate) struct Report {
    n_passed: usize,
    failed: Vec<&'static str>,
}

impl Report {
    /// A test passed.
    pub(crate) fn pass(&mut self, name: &'static str, took: Duration) {
        self.n_passed += 1;
        println!("ok   {name}  {:.1} s", took.as_secs_f64());
    }

    /// A test failed; `page` still stands as it failed there.
    pub(crate) async fn fail(&mut self, name: &'static str, fault: &Error, page: &Page, out: &Path) {
        self.failed.push(name);
        println!("FAIL {name}");
        for line in format!("{fault:#}").lines().filter(|line| !is_noise(line)) {
            println!("     {line}");
        }
        let address = page.driver.current_url().await.map_or_else(|fault| fault.to_string(), |url| url.to_string());
        println!("     at       {}", shortened(&address));
        match picture(name, page, out).await {
            Ok(path) => println!("     picture  {}", path.display()),
            Err(fault) => println!("     picture  none: {fault}"),
        }
    }

    /// Prints the sum, with the names of what failed. Whether nothing did.
    pub(crate) fn end(&self) -> bool {
        for name in &self.failed {
            println!("failed: {name}");
        }
        println!("{} passed, {} failed", self.n_passed, self.failed.len());
        self.failed.is_empty()
    }
}

/// What drivers add to their answers for their own makers.
fn is_noise(line: &str) -> bool {
    let line = line.trim();
    let starts = ["#", "Stacktrace:", "Status:", "Additional info:", "Error:"];
    line.is_empty() || line.contains("@chrome://") || starts.iter().any(|start| line.starts_with(start))
}

async fn picture(name: &str, page: &Page, out: &Path) -> anyhow::Result<PathBuf> {
    let stem: String = name.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    let path = out.join(format!("{}-{stem}.png", page.engine));
    fs::write(&path, page.driver.screenshot_as_png().await?)?;
    Ok(path)
}
