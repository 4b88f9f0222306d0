//! Shows the page on this machine: Trunk serves it, and builds it again when a file changes.

use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;

use anyhow::{Result, anyhow};

use crate::{arguments::Serve, program, setup, trunk};

/// Serves until it is interrupted.
pub(crate) fn serve(options: &Serve) -> Result<()> {
    program::run(&mut server(options)?)
}

/// The server, to be started: says where the page will be.
pub(crate) fn server(options: &Serve) -> Result<Command> {
    let toolbox = setup::set_up()?;
    let port = free_port(options.port)?;
    println!("Readout will be at http://127.0.0.1:{port}/ once it is built, until you press Ctrl-C.");
    let mut trunk = trunk::command(&toolbox, "serve");
    trunk.args(["--port", &port.to_string()]);
    if options.is_opening {
        trunk.arg("--open");
    }
    Ok(trunk)
}

/// The first free port from `port` on.
fn free_port(port: u16) -> Result<u16> {
    for port in port..=port.saturating_add(20) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(_) => return Ok(port),
            Err(error) => println!("Port {port} cannot be used ({error}); trying the next."),
        }
    }
    Err(anyhow!("no port from {port} on is free; choose another with --port N"))
}
