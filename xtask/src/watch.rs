//! Shows an article while it is written: its page, drafts and all, and the list of what is wrong and left to do.

use std::{
    env,
    fs::File,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, SystemTime},
};

use anyhow::{Context as _, Result, bail, ensure};

use crate::{arguments::Watch, data_file, folder, program, serve};

/// How often the files are looked at.
const PAUSE: Duration = Duration::from_millis(500);
/// What the server says, which would push the list out of sight.
const LOG: &str = "target/watch.log";

/// Watches until it is interrupted.
pub(crate) fn watch(options: &Watch) -> Result<()> {
    let article = options.article.clone().map_or_else(data_file::article, Ok)?;
    let folder = Path::new("data").join(&article);
    ensure!(
        folder.join("article.json").exists(),
        "data/{article} has no article.json; `cargo xtask new {article}` writes one"
    );
    // Built once and run by itself: cargo would wait for each build of the page.
    program::run(Command::new("cargo").args(["build", "--quiet", "--package", "readout-desk", "--bin", "verify"]))?;
    let desk = env::current_exe().context("xtask does not know where it is")?.with_file_name("verify");
    let mut page = if options.is_list_alone { None } else { Some(Page::start(options, &article)?) };
    let mut seen = None;
    loop {
        let now = times(&folder);
        if seen.as_ref() != Some(&now) {
            print_list(&desk, &article)?;
            seen = Some(now);
        }
        if let Some(page) = &mut page {
            page.still_runs()?;
        }
        thread::sleep(PAUSE);
    }
}

/// Prints the list, a line each, below whatever stands on the terminal.
fn print_list(desk: &Path, article: &str) -> Result<()> {
    println!("\n== data/{article}");
    let mut desk = Command::new(desk);
    desk.env("READOUT_ARTICLE", article).args(["--format", "short"]).stdin(Stdio::null());
    desk.status().context("the desk could not be started")?;
    Ok(())
}

/// When the data file and the texts in its folder last changed.
fn times(folder: &Path) -> Vec<Option<SystemTime>> {
    let files: [PathBuf; 3] = ["article.json", "text.txt", "article.txt"].map(|name| folder.join(name));
    files.iter().map(|file| file.metadata().and_then(|it| it.modified()).ok()).collect()
}

/// The server of the page, in the background; it ends with this program.
struct Page(Child);

impl Page {
    fn start(options: &Watch, article: &str) -> Result<Self> {
        let mut server: Command = serve::server(&options.serve)?;
        println!("What the build says goes to {LOG}.");
        folder::write(LOG, "")?;
        let log = File::create(LOG).with_context(|| format!("cannot write {LOG}"))?;
        server.env("READOUT_ARTICLE", article).env("READOUT_DRAFT", "1").stdin(Stdio::null());
        server.stdout(log.try_clone()?).stderr(log);
        Ok(Self(server.spawn().context("the server could not be started")?))
    }

    fn still_runs(&mut self) -> Result<()> {
        if let Some(status) = self.0.try_wait()? {
            bail!("the server ended with {status}; {LOG} says why. `--list` watches without the page");
        }
        Ok(())
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
    }
}
