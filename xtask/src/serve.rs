//! Shows `dist/` on this machine.

use std::{
    fs::File,
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Arc,
    thread,
};

use anyhow::{Result, anyhow};
use tiny_http::{Header, Request, Response, Server};

use crate::{arguments::Serve, build, folder::DIST, media_type::media_type, setup};

/// Browsers ask for a handful of files at once.
const WORKERS: usize = 6;

/// Builds the page and serves it until it is interrupted.
pub(crate) fn serve(options: &Serve) -> Result<()> {
    build::build(&setup::set_up()?, None)?;
    let listener = listen(options.port)?;
    let address = format!("http://{}/", listener.local_addr()?);
    let server =
        Server::from_listener(listener, None).map_err(|error| anyhow!("cannot serve on {address}: {error}"))?;
    println!("\nReadout is at {address} until you press Ctrl-C.");
    if options.is_opening {
        open(&address);
    }
    let server = Arc::new(server);
    let workers: Vec<_> = (0..WORKERS)
        .map(|_| {
            let server = Arc::clone(&server);
            thread::spawn(move || server.incoming_requests().for_each(answer))
        })
        .collect();
    for worker in workers {
        worker.join().map_err(|_| anyhow!("the server stopped because of an error of its own"))?;
    }
    Ok(())
}

/// Listens on the first free port from `port` on; only this machine can reach it.
fn listen(port: u16) -> Result<TcpListener> {
    for port in port..=port.saturating_add(20) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) => println!("Port {port} cannot be used ({error}); trying the next."),
        }
    }
    Err(anyhow!("no port from {port} on is free; choose another with --port N"))
}

fn answer(request: Request) {
    let found = file(Path::new(DIST), request.url()).and_then(|path| Some((File::open(&path).ok()?, path)));
    // A browser that went away is no concern of ours.
    _ = match found {
        Some((file, path)) => request.respond(
            Response::from_file(file)
                .with_header(header("Content-Type", media_type(&path)))
                .with_header(header("Cache-Control", "no-cache")),
        ),
        None => request.respond(Response::from_string("There is no such file.").with_status_code(404)),
    };
}

fn header(name: &str, value: &str) -> Header {
    format!("{name}: {value}").parse().unwrap_or_else(|()| unreachable!("both are constants of ours"))
}

/// The file below `root` that an address means, if it means one below `root`.
fn file(root: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let mut file = root.to_owned();
    for name in path.split('/').filter(|name| !name.is_empty()) {
        // No name of ours needs an escape; without them there is nothing to be decoded wrongly.
        let is_plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(letter));
        if !is_plain || name.starts_with('.') {
            return None;
        }
        file.push(name);
    }
    if file.is_dir() {
        file.push("index.html");
    }
    file.is_file().then_some(file)
}

/// Opens a browser, if there is a way; the address stands on the screen either way.
fn open(address: &str) {
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "engine"
    } else {
        "xdg-open"
    };
    if Command::new(opener)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .is_err()
    {
        println!("No browser could be opened from here ({opener}): open the address yourself.");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serves_only_what_is_below_its_root() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let case =
            |url, expected: Option<&str>| assert_eq!(file(&root, url), expected.map(|name| root.join(name)), "{url}");
        case("/serve.rs", Some("serve.rs"));
        case("/serve.rs?view=tariffs", Some("serve.rs"));
        case("//serve.rs", Some("serve.rs"));
        case("/", None); // a folder without an index.html
        case("/../Cargo.toml", None);
        case("/%2e%2e/Cargo.toml", None);
        case("/..\\Cargo.toml", None);
        case("/.hidden", None);
        case("serve.rs", None);
    }
}
