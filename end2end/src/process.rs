//! A program of ours that ends with us, and what it started with it.

use std::{
    fs::File,
    io::{BufRead as _, BufReader},
    net::{TcpListener, TcpStream},
    os::unix::process::CommandExt as _,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};
use rustix::process::{Pid, Signal, kill_process_group};

/// How long a program may take to start, or to end when asked.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running program in a process group of its own. Dropped, it ends.
#[derive(Debug)]
pub(crate) struct Process {
    child: Child,
}

impl Process {
    /// Starts a `WebDriver` that listens on `port`, and waits until it does.
    pub(crate) fn listening(mut command: Command, port: u16, log: &Path) -> Result<Self> {
        let log = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
        let program = command.get_program().to_string_lossy().into_owned();
        command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).process_group(0);
        let mut process = Self { child: command.spawn().with_context(|| format!("cannot start {program}"))? };
        let deadline = Instant::now() + PATIENCE;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if let Some(status) = process.child.try_wait()? {
                bail!("{program} ended at once: {status}");
            }
            if Instant::now() > deadline {
                bail!("{program} does not answer on port {port}");
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(process)
    }

    /// Starts a display without a screen, on a free number of its own choice.
    pub(crate) fn display(program: &Path) -> Result<(Self, String)> {
        let mut command = Command::new(program);
        command.args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).process_group(0);
        let mut process = Self { child: command.spawn().context("cannot start Xvfb")? };
        let stdout = process.child.stdout.take().context("Xvfb has no output")?;
        let mut number = String::new();
        BufReader::new(stdout).read_line(&mut number)?;
        match number.trim() {
            "" => bail!("Xvfb did not say its display"),
            number => Ok((process, format!(":{number}"))),
        }
    }

    fn signal(&self, signal: Signal) {
        let group = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw);
        // An error says that the group is gone, which is what we want.
        _ = group.map(|group| kill_process_group(group, signal));
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.signal(Signal::TERM);
        let deadline = Instant::now() + Duration::from_secs(3);
        while matches!(self.child.try_wait(), Ok(None)) && Instant::now() < deadline {
            thread::sleep(Duration::from_millis(20));
        }
        self.signal(Signal::KILL);
        _ = self.child.wait();
    }
}

/// A port that nobody listens on just now.
pub(crate) fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
