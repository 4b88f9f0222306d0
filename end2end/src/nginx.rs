//! nginx in front of a built folder, configured by the build's own hosting/nginx.conf.

use std::{
    fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, ensure};

use crate::{
    process::{Process, free_port},
    tool,
};

/// A running nginx. Dropped, it ends.
#[derive(Debug)]
pub(crate) struct Nginx {
    process: Option<Process>,
    folder: PathBuf,
    port: u16,
}

impl Nginx {
    /// Serves `dist` at /readout/ of a free port. Its files go to `folder`; `rules` come before the build's own.
    pub(crate) fn start(folder: PathBuf, dist: &Path, rules: &str) -> Result<Self> {
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(folder.join("srv"))?;
        let mut nginx = Self { process: None, folder, port: free_port()? };
        nginx.publish(dist)?;
        fs::write(nginx.folder.join("nginx.conf"), nginx.configuration(rules))?;
        nginx.go_on()?;
        Ok(nginx)
    }

    /// The origin it serves.
    pub(crate) fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The paths asked for, in order, with their queries.
    pub(crate) fn log(&self) -> Vec<String> {
        let log = fs::read_to_string(self.folder.join("access.log")).unwrap_or_default();
        log.lines().map(str::to_owned).collect()
    }

    /// Serves another build from now on, as hosts do that move a link.
    pub(crate) fn publish(&self, dist: &Path) -> Result<()> {
        let rules =
            fs::read_to_string(dist.join("hosting/nginx.conf")).context("the build has no hosting/nginx.conf")?;
        let served = rules.replace("root /srv;", &format!("root {}/srv;", self.folder.display()));
        ensure!(served != rules, "hosting/nginx.conf has no `root /srv;`");
        fs::write(self.folder.join("readout.conf"), served)?;
        let link = self.folder.join("srv/readout");
        if link.symlink_metadata().is_ok() {
            fs::remove_file(&link)?;
        }
        symlink(dist, link)?;
        Ok(())
    }

    /// The server is gone: nobody answers on its port.
    pub(crate) fn stop(&mut self) {
        self.process = None;
    }

    /// The server is back, on the same port.
    pub(crate) fn go_on(&mut self) -> Result<()> {
        let mut command = Command::new(tool::find(&["nginx"], "NGINX")?);
        command.arg("-p").arg(&self.folder).arg("-c").arg(self.folder.join("nginx.conf"));
        command.arg("-e").arg(self.folder.join("error.log"));
        self.process = Some(Process::listening(command, self.port, &self.folder.join("nginx.log"))?);
        Ok(())
    }

    fn configuration(&self, rules: &str) -> String {
        let Self { folder, port, .. } = self;
        let folder = folder.display();
        // Without `user` a root's nginx gives up its rights, and with them the sight of our folders.
        let user = if rustix::process::geteuid().is_root() { "user root;\n" } else { "" };
        format!(
            "{user}daemon off;\nworker_processes 1;\npid {folder}/pid;\nevents {{ }}\nhttp {{\n\
             log_format line '$request_uri';\naccess_log {folder}/access.log line;\n\
             client_body_temp_path {folder}/body;\nproxy_temp_path {folder}/proxy;\nfastcgi_temp_path {folder}/fastcgi;\n\
             uwsgi_temp_path {folder}/uwsgi;\nscgi_temp_path {folder}/scgi;\n\
             server {{\nlisten 127.0.0.1:{port};\nlarge_client_header_buffers 4 128k;\n{rules}\ninclude {folder}/readout.conf;\n}}\n}}\n"
        )
    }
}
