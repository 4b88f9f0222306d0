//! The browsers that the tests drive: found, or installed where that can be done.

use std::{
    env, fmt, fs,
    path::{Path, PathBuf},
    str::FromStr,
};

use anyhow::{Context as _, Result, bail};

use crate::{
    apt,
    program::Unready,
    tools::{GECKODRIVER, Toolbox},
};

/// The names that Chromium goes by.
const CHROMIUM: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The package of a font as wide as Arial, which the page asks for.
const FONT: &str = "fonts-liberation";
/// Where Debian and Ubuntu put it.
const FONT_FOLDERS: &[&str] = &["/usr/share/fonts/truetype/liberation", "/usr/share/fonts/truetype/liberation2"];

/// What a page runs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Its name on the command line.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The programs that it takes: each by the names that it goes by.
    const fn programs(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Chromium => &[CHROMIUM, &["chromedriver"]],
            Self::Firefox => &[&["firefox-esr", "firefox"]],
            Self::WebKit => &[&["WebKitWebDriver"], &["Xvfb"]],
        }
    }

    /// The packages of Debian and Ubuntu that have them.
    const fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            Self::Firefox => &["firefox-esr"],
            Self::WebKit => &["webkit2gtk-driver", "xvfb"],
        }
    }

    fn is_here(self) -> bool {
        find("nginx").is_some() && self.programs().iter().all(|names| names.iter().any(|name| find(name).is_some()))
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl FromStr for Engine {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        match Self::ALL.into_iter().find(|engine| engine.key() == text) {
            Some(engine) => Ok(engine),
            None => bail!("there is no engine {text}; there are {}", Self::ALL.map(Self::key).join(", ")),
        }
    }
}

/// Makes sure that all `engines` can be driven.
pub(crate) fn set_up(toolbox: &mut Toolbox, engines: &[Engine]) -> Result<()> {
    let missing: Vec<_> = engines.iter().copied().filter(|engine| !engine.is_here()).collect();
    if !missing.is_empty() {
        install(&missing)?;
    }
    if engines.contains(&Engine::Firefox) {
        toolbox.take(&GECKODRIVER)?;
    }
    set_up_font()
}

/// A machine that has only wide fonts shows cards and pages higher than the tests expect.
fn set_up_font() -> Result<()> {
    if find("apt-get").is_none() || FONT_FOLDERS.iter().any(|folder| Path::new(folder).is_dir()) {
        return Ok(());
    }
    if is_root() {
        return apt::run(&[FONT]);
    }
    println!(
        "The font Liberation Sans is missing, without which tests of heights may fail. This brings it:\n\n  sudo sh -c '{}'\n",
        apt::line(&[FONT])
    );
    Ok(())
}

/// Chromium alone, without what the tests drive it by.
pub(crate) fn chromium() -> Result<PathBuf> {
    let found = || CHROMIUM.iter().find_map(|name| find(name));
    if let Some(chromium) = found() {
        return Ok(chromium);
    }
    apt::install("Chromium", &["chromium"])?;
    found().context("apt-get brought no Chromium")
}

fn install(missing: &[Engine]) -> Result<()> {
    let names = missing.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    // nginx is the host that the page is tried on.
    let packages: Vec<_> =
        missing.iter().flat_map(|engine| engine.packages()).chain(&["nginx", FONT]).copied().collect();
    let instead = "Or name the engines that are here: `cargo xtask test --engines chromium`";
    if find("apt-get").is_none() {
        let how = if cfg!(target_os = "macos") {
            "`brew install nginx`, `brew install --cask chromium firefox` and `brew install --cask chromedriver` bring two; WebKitGTK is for Linux only"
        } else {
            "Install them and their WebDriver programs as your system does it"
        };
        return Err(
            Unready(format!("these browsers, their drivers or nginx are missing: {names}. {how}. {instead}")).into()
        );
    }
    let line = apt::line(&packages);
    if !is_root() {
        return Err(Unready(format!("these browsers, their drivers or nginx are missing: {names}. Run this, then try again:\n\n  sudo sh -c '{line}'\n\n{instead}")).into());
    }
    apt::run(&packages)
}

/// Where `PATH` has a program, or the folder of servers, which is not on everybody's.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders = env::split_paths(&path).chain([PathBuf::from("/usr/sbin")]);
    folders.map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// Whether apt-get may be called, and whether Chromium's sandbox has to be off. Linux says it
/// in a file, other systems have neither question.
pub(crate) fn is_root() -> bool {
    let status = fs::read_to_string(Path::new("/proc/self/status")).unwrap_or_default();
    status.lines().filter_map(|line| line.strip_prefix("Uid:")).any(|ids| ids.split_whitespace().nth(1) == Some("0"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn engines_by_name() {
        for engine in Engine::ALL {
            assert_eq!(engine.key().parse::<Engine>().unwrap(), engine);
        }
        assert!("opera".parse::<Engine>().unwrap_err().to_string().contains("chromium, firefox, webkit"));
    }
}
