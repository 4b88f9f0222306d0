//! The browser's entry: mounts the page as its address asks for it.

use std::time::Duration;

use futures::future::{Either, select};
use gloo::timers::future::sleep;
use readout::{
    Render, address,
    browser::{failure, history, mount},
    data, lazy_module, needs_lazy_module,
};
use readout_core::engine::Engine;
use wasm_bindgen_futures::spawn_local;

/// Says which sources this was built from, so that `boot.js` can tell another build's file.
const BUILD: &str = env!("READOUT_BUILD");

/// How long a start waits for the lazy module where the address asks for it; then the page starts without.
const PATIENCE: Duration = Duration::from_secs(2);

fn main() {
    failure::report_panics();
    spawn_local(async {
        mount::let_browser_work().await;
        match data::engine() {
            Some(engine) => mount::start(BUILD, engine, lazy(engine).await).await,
            None => failure::give_up("the embedded article cannot be read"),
        }
    });
}

/// The lazy module, where what the address asks for is in it: so that the page is shown at once as it is asked for.
async fn lazy(engine: &Engine) -> Option<Render> {
    if !needs_lazy_module(engine, &address::read(&history::address(), engine)) {
        return None;
    }
    match select(lazy_module::load(), Box::pin(sleep(PATIENCE))).await {
        Either::Left((render, _)) => render,
        Either::Right(_) => None,
    }
}
