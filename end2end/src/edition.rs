//! Another edition of the built page: the next build, as a browser meets it, without building twice.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use anyhow::{Context as _, Result};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest as _, Sha256};

/// A copy of the build that can be told apart from it, in both of the files that must never be mixed.
#[derive(Debug)]
pub(crate) struct Edition {
    /// The folder of the copy.
    pub(crate) folder: PathBuf,
}

impl Edition {
    /// Copies `dist` into `folder` and gives it a number: index.html and boot-….js both put it on the root element,
    /// under `data-page` and `data-script`.
    pub(crate) fn make(dist: &Path, folder: &Path, number: u32) -> Result<Self> {
        let folder = folder.join(format!("edition-{number}"));
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        copy(dist, &folder)?;
        let edition = Self { folder };
        let boot = edition.named("boot-")?;
        let new_boot = format!("boot-{number:016x}.js");
        let script = format!("document.documentElement.dataset.script={number};{}", edition.read(&boot)?);
        fs::remove_file(edition.folder.join(&boot))?;
        edition.write(&new_boot, &script)?;
        let page = edition.read("index.html")?.replace(&boot, &new_boot);
        edition.write("index.html", &page.replacen("<html ", &format!("<html data-page=\"{number}\" "), 1))?;
        // Its worker lists its own files.
        let mut worker = edition.read("sw.js")?.replace(&boot, &new_boot);
        for name in [&new_boot, "index.html"] {
            let listed = if name == "index.html" { "./" } else { name };
            let at =
                worker.find(&format!("\"{listed}\":\"sha256-")).with_context(|| format!("sw.js lists no {listed}"))?;
            let start = at + listed.len() + 4;
            let length = worker.get(start..).and_then(|rest| rest.find('"')).context("sw.js has an open hash")?;
            worker.replace_range(start..start + length, &integrity(&edition.folder.join(name))?);
        }
        let build = worker.split('"').nth(1).context("sw.js does not begin with its build")?.to_owned();
        let worker = worker.replacen(&build, &format!("{number:064x}"), 1);
        edition.write("sw.js", &worker)?;
        edition.date(number)?;
        Ok(edition)
    }

    /// Cuts a file short, as a broken upload does.
    pub(crate) fn cut(&self, start: &str) -> Result<()> {
        let name = self.named(start)?;
        let bytes = fs::read(self.folder.join(&name))?;
        Ok(fs::write(self.folder.join(name), bytes.get(..bytes.len() / 2).unwrap_or_default())?)
    }

    /// Puts one file in the place of another.
    pub(crate) fn put(&self, from: &str, to: &str) -> Result<()> {
        Ok(fs::copy(self.folder.join(from), self.folder.join(to)).map(drop)?)
    }

    /// Gives every file a time of its own. nginx tells files apart by time and size, and ours are of the same second.
    fn date(&self, number: u32) -> Result<()> {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_768_500_000 + 3600 * u64::from(number));
        for entry in fs::read_dir(&self.folder)?.flatten().filter(|entry| entry.path().is_file()) {
            File::options().write(true).open(entry.path())?.set_modified(time)?;
        }
        Ok(())
    }

    fn named(&self, start: &str) -> Result<String> {
        let names = fs::read_dir(&self.folder)?.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
        names
            .into_iter()
            .find(|name| name.starts_with(start))
            .with_context(|| format!("the build has no file {start}…"))
    }

    fn read(&self, name: &str) -> Result<String> {
        fs::read_to_string(self.folder.join(name)).with_context(|| format!("the build has no {name}"))
    }

    fn write(&self, name: &str, text: &str) -> Result<()> {
        Ok(fs::write(self.folder.join(name), text)?)
    }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)?.flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to)?;
        } else {
            fs::copy(from, to)?;
        }
    }
    Ok(())
}

/// The hash of a file as browsers check it.
fn integrity(file: &Path) -> Result<String> {
    Ok(format!("sha256-{}", STANDARD.encode(Sha256::digest(fs::read(file)?))))
}
