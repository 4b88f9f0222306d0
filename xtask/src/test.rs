//! Checks everything, the quick things first. The last line printed counts the tests, the one before it names what
//! failed.

use std::{path::Path, process::Command};

use anyhow::{Context as _, Result};

use crate::{
    browsers::{self, Engine},
    build, folder,
    folder::DIST,
    program::Unready,
    setup, size,
    step::Steps,
    tools::Toolbox,
};

const SMOKE: &str = "smoke suite, Chromium";
/// What wasm-bindgen's test runner asks chromedriver for.
const WEBDRIVER: &str = "target/webdriver.json";

/// Runs every check; the end-to-end suite in `engines`. Whether all passed.
pub(crate) fn test(engines: &[Engine]) -> Result<bool> {
    let mut steps = Steps::default();
    let toolbox = match steps.take("set-up", "cargo xtask setup", || set_up(engines)) {
        // The user has to do something first: nothing was tested, so there is no sum.
        Err(error) if error.is::<Unready>() => return Err(error),
        toolbox => toolbox,
    };
    match toolbox {
        Ok(toolbox) => run(&mut steps, engines, &toolbox),
        Err(error) => println!("{error:#}"),
    }
    steps.print();
    let narrowed: Vec<_> =
        Engine::ALL.into_iter().filter(|engine| !engines.contains(engine)).map(Engine::key).collect();
    if !narrowed.is_empty() {
        println!("Skipped: the end-to-end suite in {}, because of --engines.", narrowed.join(" and "));
        steps.tally.skipped += u32::try_from(narrowed.len())?;
    }
    Ok(steps.close())
}

/// Takes every step, whatever the others say, but for those that need a build where there is none.
fn run(steps: &mut Steps, engines: &[Engine], toolbox: &Toolbox) {
    let cargo = |line: &str| {
        let mut cargo = toolbox.command("cargo");
        cargo.args(line.split_whitespace());
        cargo
    };
    steps.run("format", cargo("fmt --all --check"));
    // What one build asks for it shares: never both renderings in one line.
    steps.run("lints, native", cargo("clippy --workspace --all-targets --features readout/ssr -- -D warnings"));
    // The page as it ships, in two files; natively it is one.
    steps.run("lints, browser", cargo("clippy --package readout --lib --bin readout --test web --features csr,split --target wasm32-unknown-unknown -- -D warnings"));
    steps.run_tests("tests of the core", cargo("test --package readout-core --all-features"));
    steps.run_tests("tests of the authors’ side", cargo("test --package readout-author"));
    steps.run_tests("tests of the desk", cargo("test --package readout-desk"));
    steps.run_tests("tests of the pictures", cargo("test --package readout-pictures"));
    steps.run_tests("tests of the page, native", cargo("test --package readout --features ssr"));
    steps.run_tests("tests of xtask", cargo("test --package xtask"));
    let smoke = cargo("test --package readout --test web --features csr --target wasm32-unknown-unknown");
    // It runs in Chromium, so it is left out together with it.
    if engines.contains(&Engine::Chromium) {
        match in_chromium(smoke) {
            Ok(smoke) => steps.run_tests(SMOKE, smoke),
            Err(error) => steps.check(SMOKE, "cargo xtask test", || Err(error)),
        }
    }
    if let Err(error) = steps.take("build", "cargo xtask build", || build::build(toolbox, None)) {
        println!("{error:#}");
        return;
    }
    steps.check("budgets", "cargo xtask size", size::print);
    for engine in engines {
        steps.run_tests(&format!("end to end, {engine}"), end_to_end(toolbox, *engine));
    }
}

fn set_up(engines: &[Engine]) -> Result<Toolbox> {
    let mut toolbox = setup::set_up()?;
    setup::add_components()?;
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
    cargo.args(["--axe", "xtask/node_modules/axe-core/axe.min.js"]);
    cargo
}
