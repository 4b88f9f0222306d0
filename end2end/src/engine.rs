//! The three browser engines: how each is started and what it can do.

use std::{fmt, str::FromStr};

use anyhow::{Error, Result, bail};
use serde_json::{Value, json};
use thirtyfour::Capabilities;

use crate::tool;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Chromium, headless.
    Chromium,
    /// Firefox, headless.
    Firefox,
    /// `WebKitGTK`'s `MiniBrowser`, on a display of our own.
    Webkit,
}

/// What the reader's system and browser are set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Dark on light, in a browser that has WebAssembly switched off.
    NoWasm,
}

impl Engine {
    /// The `WebDriver` command, and the variable that names it where it is not on the path.
    pub(crate) const fn driver(self) -> (&'static str, &'static str) {
        match self {
            Self::Chromium => ("chromedriver", "CHROMEDRIVER"),
            Self::Firefox => ("geckodriver", "GECKODRIVER"),
            Self::Webkit => ("WebKitWebDriver", "WEBKITDRIVER"),
        }
    }

    /// What a new session asks for.
    pub(crate) fn capabilities(self, theme: Theme) -> Result<Capabilities> {
        let wanted = match self {
            Self::Chromium => chromium(theme)?,
            Self::Firefox => firefox(theme)?,
            Self::Webkit => webkit()?,
        };
        match wanted {
            Value::Object(map) => Ok(map.into()),
            _ => bail!("capabilities are an object"),
        }
    }
}

fn chromium(theme: Theme) -> Result<Value> {
    let mut args = vec![
        "--headless=new",
        "--window-size=1280,900",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-dev-shm-usage",
        "--no-first-run",
    ];
    if theme == Theme::NoWasm {
        args.push("--js-flags=--jitless");
    }
    // Chromium refuses its own sandbox to root, which is who runs in most containers.
    if rustix::process::geteuid().is_root() {
        args.push("--no-sandbox");
    }
    Ok(json!({
        "browserName": "chrome",
        "goog:chromeOptions": {
            "binary": tool::chromium()?,
            "args": args,
            // So that storage throws in a foreign frame, as it does for careful readers.
            "prefs": { "profile.cookie_controls_mode": 1, "profile.block_third_party_cookies": true },
        },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    }))
}

fn firefox(theme: Theme) -> Result<Value> {
    Ok(json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": tool::find(&["firefox-esr", "firefox"], "FIREFOX")?,
            "args": ["-headless", "--width=1280", "--height=900"],
            "prefs": {
                "app.normandy.enabled": false,
                "datareporting.policy.dataSubmissionEnabled": false,
                "javascript.options.wasm": theme != Theme::NoWasm,
                "layout.css.prefers-color-scheme.content-override": i32::from(theme != Theme::Dark),
                "network.captive-portal-service.enabled": false,
                "network.connectivity-service.enabled": false,
                // So that storage throws in a foreign frame, as it does for careful readers.
                "network.cookie.cookieBehavior": 1,
            },
        },
    }))
}

fn webkit() -> Result<Value> {
    Ok(json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": { "binary": tool::mini_browser()?, "args": ["--automation"] },
    }))
}

impl FromStr for Engine {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        Ok(match name {
            "chromium" => Self::Chromium,
            "firefox" => Self::Firefox,
            "webkit" => Self::Webkit,
            _ => bail!("no engine is called {name}: chromium, firefox or webkit"),
        })
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        })
    }
}

impl fmt::Display for Theme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::NoWasm => "no-wasm",
        })
    }
}
