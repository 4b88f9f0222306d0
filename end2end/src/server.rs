//! The hosts of the built page, in a sub-folder: nginx, one with faults on demand, and another site.

use std::{
    fs, io,
    net::TcpListener,
    path::{Path, PathBuf},
    thread,
};

use anyhow::{Context, Result};
use axum::{
    Router,
    body::Body,
    http::{HeaderName, HeaderValue, Response, StatusCode, Uri, header},
};
use tokio::{runtime, sync::watch};

use crate::{
    fault::{Fault, Faulty},
    host, mime,
    news::{self, News},
    nginx::Nginx,
};

/// Where the page lies, in a folder with a number: not at the root, since any folder of any host
/// must do, and in another one for each test, since no test may live on what another has cached.
const FOLDER: &str = "/some/where/";
/// Notes what goes wrong in the page, for engines whose drivers have no log.
const COLLECTOR: &str = include_str!("collector.js");

/// The page at an address without a slash at its end, from where its files are looked for in the folder above.
const BARE: &str = "/bare";

type Answer = Response<Body>;

/// nginx as the hosting guide has it, in `front` of the page. A test of faults meets `home` in its place, which makes
/// them. `away` is another site to browsers.
#[derive(Debug)]
pub(crate) struct Server {
    dist: PathBuf,
    out: PathBuf,
    front: Nginx,
    home: u16,
    away: u16,
    state: watch::Sender<State>,
}

#[derive(Debug, Default)]
struct State {
    faulty: Option<Faulty>,
    /// Whether there was a fault in this test: the page stays where it is when that is mended.
    has_faults: bool,
    log: Vec<String>,
    /// Lines of the front's log that belong to earlier tests.
    n_before: usize,
    n_tests: usize,
}

impl Server {
    /// Serves the folder `dist` until the process ends; `out` is for what the servers write.
    pub(crate) fn start(dist: &Path, out: &Path) -> Result<Self> {
        let state = watch::Sender::default();
        let home = listen(dist, &state)?;
        let front = Nginx::start(out.join("nginx"), dist, &front_rules(home))?;
        let (dist, out) = (dist.to_owned(), out.to_owned());
        Ok(Self { away: listen(&dist, &state)?, dist, out, front, home, state })
    }

    /// The origin of the page.
    pub(crate) fn origin(&self) -> String {
        let is_plain = self.state.borrow().is_plain();
        if is_plain { self.front.origin() } else { format!("http://127.0.0.1:{}", self.home) }
    }

    /// The folder of the page.
    pub(crate) fn folder(&self) -> String {
        format!("{}{FOLDER}{}/", self.origin(), self.state.borrow().n_tests)
    }

    /// A host of its own for one test: it can publish other builds, and go away.
    pub(crate) fn own(&self, dist: &Path) -> Result<Nginx> {
        Nginx::start(self.out.join("nginx-own"), dist, "")
    }

    /// The built folder.
    pub(crate) fn dist(&self) -> &Path {
        &self.dist
    }

    /// A folder for what one test makes.
    pub(crate) fn scratch(&self) -> PathBuf {
        self.out.join("scratch")
    }

    /// The page where a host does not lead on from a folder's name to the folder.
    pub(crate) fn bare(&self) -> String {
        format!("http://127.0.0.1:{}{BARE}", self.home)
    }

    /// The address of a page of the same site that frames `address`.
    pub(crate) fn host(&self, address: &str, width: u32) -> String {
        self.origin() + host::address(&(self.folder() + address), width, None).as_str()
    }

    /// The address of a page of another site that frames `address`, with a `sandbox` if given.
    pub(crate) fn foreign_host(&self, address: &str, sandbox: Option<&str>) -> String {
        format!("http://localhost:{}{}", self.away, host::address(&(self.folder() + address), 700, sandbox))
    }

    /// The address of a page of another site that frames this absolute `address`.
    pub(crate) fn framing(&self, address: &str) -> String {
        format!("http://localhost:{}{}", self.away, host::address(address, 700, None))
    }

    /// The address of a news site's page.
    pub(crate) fn news(&self, news: &News) -> String {
        format!("http://localhost:{}{}", self.away, news.address())
    }

    /// From now on files ending in `suffix` have this fault.
    pub(crate) fn break_files(&self, suffix: &'static str, fault: Fault) {
        self.state.send_modify(|state| {
            state.faulty = Some(Faulty { suffix, fault });
            state.has_faults = true;
        });
    }

    /// The names of the built files that end so.
    pub(crate) fn files(&self, suffix: &str) -> Result<Vec<String>> {
        let names = fs::read_dir(&self.dist)?.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
        Ok(names.filter(|name| name.ends_with(suffix)).collect())
    }

    /// Back to a host without faults.
    pub(crate) fn mend(&self) {
        self.state.send_modify(|state| state.faulty = None);
    }

    /// A host as new, for the next test.
    pub(crate) fn renew(&self) {
        let n_before = self.front.log().len();
        self.state.send_modify(|state| *state = State { n_tests: state.n_tests + 1, n_before, ..State::default() });
    }

    /// The paths asked for in this test, in order, with their queries.
    pub(crate) fn log(&self) -> Vec<String> {
        let state = self.state.borrow();
        self.front.log().into_iter().skip(state.n_before).chain(state.log.iter().cloned()).collect()
    }
}

impl State {
    /// Whether nothing is asked for that nginx would not do.
    fn is_plain(&self) -> bool {
        self.faulty.is_none() && !self.has_faults
    }
}

/// The page in a folder with a number, with the collector in it, and without its worker: that one would go on asking
/// for files while a test counts requests. Tests of the worker have a host of their own.
fn front_rules(home: u16) -> String {
    format!(
        "rewrite ^{FOLDER}[0-9]+/(.*)$ /readout/$1 last;\n\
         sub_filter '<head>' '<head><script src=\"collector.js\"></script>';\nsub_filter ' data-offline=' ' data-no-offline=';\n\
         location = /readout/collector.js {{ proxy_pass http://127.0.0.1:{home}{FOLDER}0/collector.js; }}\n\
         location = /readout/card/collector.js {{ proxy_pass http://127.0.0.1:{home}{FOLDER}0/collector.js; }}\n\
         location = {} {{ proxy_pass http://127.0.0.1:{home}; }}\n\
         location = /favicon.ico {{ return 204; }}",
        host::PATH
    )
}

/// Answers on a port of its own, in a thread of its own: the tests have theirs.
fn listen(dist: &Path, state: &watch::Sender<State>) -> Result<u16> {
    let listener = TcpListener::bind("127.0.0.1:0").context("cannot serve")?;
    listener.set_nonblocking(true)?;
    let port = listener.local_addr()?.port();
    let (dist, state) = (dist.to_owned(), state.clone());
    let router = Router::new().fallback(async move |uri: Uri| serve(&uri, &dist, &state).await);
    let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
    thread::spawn(move || {
        runtime.block_on(async { axum::serve(tokio::net::TcpListener::from_std(listener)?, router).await })
    });
    Ok(port)
}

async fn serve(uri: &Uri, dist: &Path, state: &watch::Sender<State>) -> Answer {
    let (url, path) = (uri.to_string(), uri.path());
    state.send_modify(|state| state.log.push(url.clone()));
    let (fault, n_tests) = {
        let state = state.borrow();
        (state.faulty.filter(|faulty| path.ends_with(faulty.suffix)).map(|faulty| faulty.fault), state.n_tests)
    };
    if fault == Some(Fault::Silent) {
        // The next test may have a fault of its own at once.
        let is_over = |state: &State| state.faulty.is_none() || state.n_tests != n_tests;
        _ = state.subscribe().wait_for(is_over).await;
    }
    if let Some(file) = news::answer(&url) {
        let answer = page(file.text.into_bytes(), file.mime);
        return if file.policy.is_empty() {
            answer
        } else {
            with(answer, header::CONTENT_SECURITY_POLICY, &file.policy)
        };
    }
    match path.strip_prefix(FOLDER).and_then(|path| path.split_once('/')).map(|(_, path)| path) {
        _ if path == BARE => file(dist, "index.html", fault),
        _ if path == host::PATH => page(host::page(&url).into_bytes(), "text/html; charset=utf-8"),
        Some("collector.js") => page(COLLECTOR.into(), "text/javascript"),
        Some(path) => file(dist, if path.is_empty() { "index.html" } else { path }, fault),
        None => missing(),
    }
}

fn file(dist: &Path, path: &str, fault: Option<Fault>) -> Answer {
    let is_inside = path.split('/').all(|part| part != "..");
    let file: PathBuf = dist.join(path);
    let bytes = fs::read(&file);
    let bytes = if fault == Some(Fault::OtherWasm) { first_wasm(dist) } else { bytes };
    match (fault, bytes) {
        (Some(Fault::Missing), _) => missing(),
        (Some(Fault::Html), _) => page(b"<!doctype html><title>Welcome</title>".to_vec(), "text/html"),
        (_, Ok(bytes)) if !is_inside || bytes.is_empty() => missing(),
        (Some(Fault::Truncated), Ok(bytes)) => {
            page(bytes.get(..bytes.len() / 2).unwrap_or_default().to_vec(), mime::of(path))
        }
        (Some(Fault::WrongType), Ok(bytes)) => page(bytes, "application/octet-stream"),
        (_, Ok(bytes)) if mime::of(path).starts_with("text/html") => document(&bytes, path, fault),
        (_, Ok(bytes)) => page(bytes, mime::of(path)),
        (_, Err(_)) => missing(),
    }
}

/// The wasm that the page starts with.
fn first_wasm(dist: &Path) -> io::Result<Vec<u8>> {
    let is_first = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("readout-") && name.ends_with(".wasm")
    };
    let first = fs::read_dir(dist)?.flatten().map(|entry| entry.path()).find(is_first);
    fs::read(first.ok_or(io::ErrorKind::NotFound)?)
}

/// A page of ours, with the collector in it and its own policy as a header too, as hosts send it.
fn document(bytes: &[u8], path: &str, fault: Option<Fault>) -> Answer {
    let up = "../".repeat(path.matches('/').count());
    let collector = format!("<head><script src=\"{up}collector.js\"></script>");
    let mut text = String::from_utf8_lossy(bytes).replacen("<head>", &collector, 1);
    text = text.replacen(" data-offline=", " data-no-offline=", 1);
    if fault == Some(Fault::Translated) {
        text = text.replacen("<h1>", "<h1><font>", 1).replacen("</h1>", "</font></h1>", 1);
    }
    if fault == Some(Fault::OtherBuild) {
        text = text.replacen(" data-build=\"", " data-build=\"0", 1);
    }
    if matches!(fault, Some(Fault::Forbidding | Fault::ForbiddingStyles)) {
        text = text.replace("'wasm-unsafe-eval'", "");
    }
    if fault == Some(Fault::ForbiddingStyles) {
        text = text.replace("style-src ", "style-src 'none'; was-style-src ");
    }
    let policy =
        text.split_once("http-equiv=\"Content-Security-Policy\" content=\"").and_then(|(_, rest)| rest.split_once('"'));
    let answer = page(text.clone().into_bytes(), "text/html; charset=utf-8");
    match policy {
        Some((policy, _)) => with(answer, header::CONTENT_SECURITY_POLICY, policy),
        None => answer,
    }
}

fn page(bytes: Vec<u8>, mime: &str) -> Answer {
    // Nothing is kept, so that each test meets the host as a first-time reader does. A sandbox has no origin.
    let answer = with(Answer::new(bytes.into()), header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    with(with(answer, header::CONTENT_TYPE, mime), header::CACHE_CONTROL, "no-store")
}

fn missing() -> Answer {
    let mut answer = page(b"Not found".to_vec(), "text/plain");
    *answer.status_mut() = StatusCode::NOT_FOUND;
    answer
}

/// The answer with this header, whose value is ASCII.
fn with(mut answer: Answer, name: HeaderName, value: &str) -> Answer {
    if let Ok(value) = HeaderValue::from_str(value) {
        answer.headers_mut().insert(name, value);
    }
    answer
}
