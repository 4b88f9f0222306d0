//! Checks everything, the quick things first. The last line printed counts the tests.

use std::{path::Path, process::Command};

use anyhow::{Context as _, Result};

use crate::{
    browsers::{self, Engine},
    build, folder,
    folder::DIST,
    setup, size,
    step::Steps,
    tally::Tally,
    tools::Toolbox,
};

/// What wasm-bindgen's test runner asks chromedriver for.
const WEBDRIVER: &str = "target/webdriver.json";

/// Runs every check; the end-to-end suite in `engines`.
pub(crate) fn test(engines: &[Engine]) -> Result<()> {
    let mut steps = Steps::default();
    let result = run(&mut steps, engines);
    steps.print();
    if let Err(error) = result {
        // Not every failed step counts tests; the closing line must not look like a success.
        let failed = steps.tally.failed.max(1);
        println!("{}", Tally { failed, ..steps.tally });
        return Err(error);
    }
    let narrowed: Vec<_> =
        Engine::ALL.into_iter().filter(|engine| !engines.contains(engine)).map(Engine::key).collect();
    if !narrowed.is_empty() {
        println!("Skipped: the end-to-end suite in {}, because of --engines.", narrowed.join(" and "));
        steps.tally.skipped += u32::try_from(narrowed.len())?;
    }
    println!("{}", steps.tally);
    Ok(())
}

fn run(steps: &mut Steps, engines: &[Engine]) -> Result<()> {
    let toolbox = steps.take("set-up", "cargo xtask setup", || set_up(engines))?;
    let cargo = |line: &str| {
        let mut cargo = toolbox.command("cargo");
        cargo.args(line.split_whitespace());
        cargo
    };
    steps.run("format", cargo("fmt --all --check"))?;
    // What one build asks for it shares: never both renderings in one line.
    steps.run("lints, native", cargo("clippy --workspace --all-targets --features readout/ssr -- -D warnings"))?;
    steps.run("lints, browser", cargo("clippy --package readout --lib --bin readout --test web --features hydrate --target wasm32-unknown-unknown -- -D warnings"))?;
    steps.run_tests("tests of the core", cargo("test --package readout-core --all-features"))?;
    steps.run_tests("tests of the authors’ side", cargo("test --package readout-author"))?;
    steps.run_tests("tests of the page, native", cargo("test --package readout --features ssr"))?;
    steps.run_tests("tests of xtask", cargo("test --package xtask"))?;
    let smoke = cargo("test --package readout --test web --features hydrate --target wasm32-unknown-unknown");
    // It runs in Chromium, so it is left out together with it.
    if engines.contains(&Engine::Chromium) {
        steps.run_tests("smoke suite, Chromium", in_chromium(smoke)?)?;
    }
    steps.take("build", "cargo xtask build", || build::build(&toolbox, None))?;
    steps.take("budgets", "cargo xtask size", size::print)?;
    for engine in engines {
        steps.run_tests(&format!("end to end, {engine}"), end_to_end(&toolbox, *engine))?;
    }
    Ok(())
}

fn set_up(engines: &[Engine]) -> Result<Toolbox> {
    let mut toolbox = setup::set_up()?;
    browsers::set_up(&mut toolbox, engines)?;
    Ok(toolbox)
}

/// Lets wasm tests run in a headless Chromium.
fn in_chromium(mut command: Command) -> Result<Command> {
    let mut flags =
        vec!["--headless=new", "--disable-background-networking", "--disable-component-update", "--no-first-run"];
    if browsers::is_root() {
        flags.push("--no-sandbox"); // with it Chromium does not start for root
    }
    let flags = flags.iter().map(|flag| format!("\"{flag}\"")).collect::<Vec<_>>().join(",");
    folder::write(WEBDRIVER, format!("{{\"goog:chromeOptions\":{{\"args\":[{flags}]}}}}"))?;
    let webdriver = Path::new(WEBDRIVER).canonicalize()?;
    let driver = browsers::find("chromedriver").context("there is no chromedriver on PATH")?;
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    command.env("CHROMEDRIVER", driver).env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", webdriver);
    Ok(command)
}

fn end_to_end(toolbox: &Toolbox, engine: Engine) -> Command {
    let mut cargo = toolbox.command("cargo");
    cargo.args(["run", "--quiet", "--package", "end2end", "--", "--engine", engine.key(), "--dist", DIST]);
    cargo.args(["--axe", "node_modules/axe-core/axe.min.js"]);
    cargo
}
