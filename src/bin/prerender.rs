//! Prints the page as it stands before any script, for the hook of Trunk.toml to put into index.html.
//!
//! Usage: `prerender FOLDER`. Each file it writes there fills the mark of the same name in
//! index.html: `page.html` fills `<!--PAGE-->`, `head.html` fills `<!--HEAD-->`; `views.html` and `records.html` fill
//! those of embed.html. `build.txt` says which build this is, as the wasm of the same sources does.
//! With the page's address in `READOUT_SITE` it also writes the pages that lie beside it, into `site/`, and has the
//! head say where the page is. It asks of the rest: `readout::ui::app` as in `main.rs`, `readout::head() -> String`
//! and `readout::site`.

use std::{env, error::Error, fs, path::PathBuf};

use leptos::prelude::*;
use readout::{site, ui::app};
use readout_core::explore::Query;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args_os().nth(1).map(PathBuf::from).ok_or("usage: prerender FOLDER")?;
    fs::create_dir_all(&folder)?;
    let mut head = readout::head();
    let beside = folder.join("site");
    if beside.exists() {
        fs::remove_dir_all(&beside)?;
    }
    if let (Ok(address), Some(engine)) = (env::var("READOUT_SITE"), readout::data::engine()) {
        head = head + "\n" + site::landing(engine, &address).trim_end();
        for file in site::files(engine, &address) {
            let path = beside.join(file.path);
            fs::create_dir_all(path.parent().unwrap_or(&beside))?;
            fs::write(path, file.text)?;
        }
    }
    fs::write(folder.join("build.txt"), env!("READOUT_BUILD"))?;
    fs::write(folder.join("head.html"), head)?;
    fs::write(folder.join("page.html"), page())?;
    fs::write(folder.join("views.html"), readout::views())?;
    fs::write(folder.join("records.html"), readout::records())?;
    Ok(())
}

/// The page for the default query: the very state that the browser starts from.
fn page() -> String {
    let owner = Owner::new();
    owner.with(|| {
        let query = RwSignal::new(Query::default());
        app(query).to_html()
    })
}
