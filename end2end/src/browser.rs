//! One browser session, with the driver and the display that belong to it.

use std::{path::Path, process::Command, time::Duration};

use anyhow::{Context as _, Result};
use serde_json::json;
use thirtyfour::WebDriver;

use crate::{
    engine::{Engine, Theme},
    process::{Process, free_port},
    tool,
};

/// A browser that we started. Fields end in this order: the driver before its display.
#[derive(Debug)]
pub(crate) struct Browser {
    /// The session.
    pub(crate) driver: WebDriver,
    _process: Process,
    _display: Option<Process>,
}

impl Browser {
    /// Starts the engine's driver and a session in it; the driver's log goes to the folder `out`.
    pub(crate) async fn start(engine: Engine, theme: Theme, out: &Path) -> Result<Self> {
        let (name, variable) = engine.driver();
        let port = free_port()?;
        let mut command = Command::new(tool::find(&[name], variable)?);
        command.arg(format!("--port={port}"));
        let mut display = None;
        if engine == Engine::Webkit {
            let (process, number) = Process::display(&tool::find(&["Xvfb"], "XVFB")?)?;
            display = Some(process);
            command.env("DISPLAY", number).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
            // WebKitGTK takes `prefers-color-scheme` from the theme of GTK.
            command.env("GTK_THEME", if theme == Theme::Dark { "Adwaita:dark" } else { "Adwaita" });
            // WebKitGTK has renamed it; the name that it does not know it passes over.
            for option in ["JSC_useWebAssembly", "JSC_useWasm"] {
                command.env(option, if theme == Theme::NoWasm { "0" } else { "1" });
            }
        }
        let process = Process::listening(command, port, &out.join(format!("{engine}-driver.log")))?;
        let session = WebDriver::builder(format!("http://127.0.0.1:{port}"), engine.capabilities(theme)?);
        let driver = session
            .request_timeout(Duration::from_mins(1))
            .await
            .with_context(|| format!("{name} starts no {engine}"))?;
        let browser = Self { driver, _process: process, _display: display };
        browser.settle(engine, theme).await?;
        Ok(browser)
    }

    /// Ends the session; a driver killed with an open session would leave its browser behind.
    pub(crate) async fn quit(self) {
        let quit = tokio::time::timeout(Duration::from_secs(10), self.driver.clone().quit());
        // Whatever goes wrong here, dropping the process is the next step.
        _ = quit.await;
    }

    async fn settle(&self, engine: Engine, theme: Theme) -> Result<()> {
        self.driver.set_script_timeout(Duration::from_secs(45)).await?;
        self.driver.set_page_load_timeout(Duration::from_secs(30)).await?;
        match engine {
            Engine::Chromium => {
                let scheme = if theme == Theme::Dark { "dark" } else { "light" };
                let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
                self.driver.cdp().send_raw("Emulation.setEmulatedMedia", features).await?;
            }
            Engine::Firefox | Engine::Webkit => {
                self.driver.set_window_rect(0, 0, 1280, 900).await?;
            }
        }
        Ok(())
    }
}
