//! The slow checks, by hand, before a release. Each prints its figures; one that lacks a program says so and is left out.

mod check;
mod double;
mod licences;
mod machine;
mod node;
mod pages;
mod sheets;

use anyhow::{Result, bail};

pub(crate) use check::Check;

use crate::{
    build, collection,
    program::Unready,
    setup,
    step::{self, Steps},
    tools::Toolbox,
};

/// A site's address for the pages that only an absolute address makes possible. Nothing is asked there.
const SITE: &str = "https://example.org/readout/";

/// Runs these checks, all of them whatever the others say, in an order that builds as little as possible.
pub(crate) fn audit(checks: &[Check]) -> Result<()> {
    let mut steps = Steps::default();
    let toolbox = steps.take("set-up", "cargo xtask setup", setup::set_up)?;
    println!("Audit: on {}.", machine::name());
    let mut audit = Audit { toolbox, built: None };
    let (mut n_passed, mut failed, mut skipped) = (0, Vec::new(), Vec::new());
    for check in Check::ALL.into_iter().filter(|check| checks.contains(check)) {
        let key = check.key();
        match steps.take(key, &format!("cargo xtask audit --only {key}"), || audit.run(check)) {
            Ok(()) => n_passed += 1,
            Err(error) => {
                if let Some(Unready(reason)) = error.downcast_ref() {
                    skipped.push(format!("Skipped: {key}, because {}", step::one_line(reason)));
                } else {
                    println!("{error:#}");
                    failed.push(key);
                }
            }
        }
    }
    steps.print();
    for line in &skipped {
        println!("{line}");
    }
    println!("Audit: {n_passed} passed, {} failed, {} skipped.", failed.len(), skipped.len());
    if !failed.is_empty() {
        bail!("the audit failed in {}", failed.join(", "));
    }
    Ok(())
}

/// The tools, and what stands in `dist/` just now.
struct Audit {
    toolbox: Toolbox,
    built: Option<Built>,
}

/// A build of the present sources.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Built {
    /// As every reader's host gets it.
    Plain,
    /// With a page for each record and voice.
    Site,
}

impl Audit {
    fn run(&mut self, check: Check) -> Result<()> {
        match check {
            Check::Licences => licences::are_allowed(&mut self.toolbox),
            Check::Sheets => sheets::stay_text(&self.toolbox),
            Check::Lighthouse => {
                node::install()?;
                pages::lighthouse(self.built(Built::Plain)?)
            }
            Check::Paint => {
                node::install()?;
                pages::paint(self.built(Built::Plain)?)
            }
            Check::Flips => pages::flips(self.built(Built::Plain)?),
            Check::Heights => pages::heights(self.built(Built::Plain)?),
            Check::Html => {
                node::install()?;
                self.built(Built::Site)?;
                node::run("html.js")
            }
            Check::LinkedData => {
                node::install()?;
                self.built(Built::Site)?;
                node::run("linked_data.js")
            }
            Check::Double => {
                // It leaves the plain build, as `cargo xtask build` does.
                self.built = None;
                double::is_same(&self.toolbox)
            }
            Check::Articles => {
                self.built = None;
                collection::build(&self.toolbox, None)?;
                pages::articles(&mut self.toolbox)
            }
        }
    }

    /// Builds what the check looks at, unless that was built last.
    fn built(&mut self, wanted: Built) -> Result<&mut Toolbox> {
        if self.built != Some(wanted) {
            self.built = None;
            build::build(&self.toolbox, (wanted == Built::Site).then_some(SITE))?;
            self.built = Some(wanted);
        }
        Ok(&mut self.toolbox)
    }
}
