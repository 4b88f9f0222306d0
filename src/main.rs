//! The browser's entry: takes the printed page over, or builds it where none is printed.
//!
//! It asks four things of the rest: `ui::App` with the prop `query: RwSignal<Query>`, `Query::default()` as the state
//! that `prerender` prints, `data::read` for the address, and `data::engine` for whether there is an article.

use readout::{
    browser::{failure, history, takeover},
    data,
    ui::{app, later},
};

/// Says which sources this was built from, so that `boot.js` can tell another build's file.
const BUILD: &str = match option_env!("READOUT_BUILD") {
    Some(build) => build,
    None => "",
};

fn main() {
    failure::report_panics();
    if data::engine().is_none() {
        return failure::give_up("the embedded article cannot be read");
    }
    later::fetched_for(&data::read(&history::address()), || takeover::start(BUILD, app));
}
