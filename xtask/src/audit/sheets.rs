//! The exported tables, opened by `LibreOffice`: every cell stays the text that it is.

use std::{fs, path::Path, process::Command};

use anyhow::{Context as _, Result};

use crate::{apt, browsers, folder, program, tools::Toolbox};

const BEFORE: &str = "target/audit/sheets";
const AFTER: &str = "target/audit/sheets-again";
/// How `LibreOffice` reads: commas, quotation marks, UTF-8 (76), from the first line. Formulas it takes for formulas.
const READ: &str = "--infilter=CSV:44,34,76,1";
/// And writes, with cells as they are shown: in its own form, which tells formulas from text, and as a table again.
const FORMS: [&str; 2] = ["fods", "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,false"];

/// Writes the tables, among them some of an article made to do harm, has `LibreOffice` read them, and compares.
pub(crate) fn stay_text(toolbox: &Toolbox) -> Result<()> {
    if browsers::find("soffice").is_none() {
        apt::install("LibreOffice, which opens the exported tables,", &["libreoffice-calc-nogui"])?;
    }
    for folder in [BEFORE, AFTER] {
        if Path::new(folder).exists() {
            fs::remove_dir_all(folder).with_context(|| format!("cannot remove {folder}"))?;
        }
    }
    example(toolbox, &["write", BEFORE])?;
    let tables = folder::files(Path::new(BEFORE))?;
    // A profile of our own: what its user has set is no part of this.
    let profile = fs::canonicalize("target")?.join("audit/profile");
    for form in FORMS {
        let mut office = Command::new("soffice");
        office.arg(format!("-env:UserInstallation=file://{}", profile.display()));
        office.args(["--headless", READ, "--convert-to", form, "--outdir", AFTER]).args(&tables);
        // Its list of files is no news.
        program::output(&mut office)?;
    }
    example(toolbox, &["compare", BEFORE, AFTER])
}

fn example(toolbox: &Toolbox, arguments: &[&str]) -> Result<()> {
    let mut cargo = toolbox.command("cargo");
    cargo.args(["run", "--quiet", "--package", "readout-core", "--example", "sheets", "--"]);
    program::run(cargo.args(arguments))
}
