//! Prints the page as it stands before any script, for the hook of Trunk.toml to put into index.html.
//!
//! Usage: `prerender FOLDER FONT`, the second the folder of the npm package with the font of the pictures. Each file it
//! writes there fills the mark of the same name in index.html: `page.html` fills `<!--PAGE-->`, `head.html` fills
//! `<!--HEAD-->`; `views.html` and `records.html` fill those of embed.html. The pictures go into `pictures/`, the cards for
//! frames into `cards/`, the full text into `text.html`, where it may be shipped. `build.txt` says which build this is, as
//! the wasm of the same sources does. Over several articles only the page itself is printed: all else is each article's
//! own. With the page's address in `READOUT_SITE` it also writes the pages that lie beside it, into `site/`, and has the
//! head say where the page is.

#![recursion_limit = "512"]

use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
};

use leptos::prelude::*;
use readout::{app::App, data, lazy_module, pages};
use readout_core::engine::Engine;
use readout_core::query::Query;
use readout_pictures::{FontFiles, Look, Palette};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args_os().skip(1).map(PathBuf::from);
    let (Some(folder), Some(font)) = (arguments.next(), arguments.next()) else {
        return Err("usage: prerender FOLDER FONT".into());
    };
    fs::create_dir_all(&folder)?;
    let engine = data::engine().ok_or("the embedded article cannot be read")?;
    let mut head = pages::head(engine);
    let [beside, cards, pictures] = ["site", "cards", "pictures"].map(|name| folder.join(name));
    for folder in [&beside, &cards, &pictures] {
        empty(folder)?;
    }
    // Over several articles these are each article's own, beside its own page.
    if !engine.article().has_members() {
        if let Ok(address) = env::var("READOUT_SITE") {
            head = head + "\n" + pages::landing(engine, &address).trim_end();
            write(pages::files(engine, &address), &beside)?;
        }
        write(pages::cards(engine), &cards)?;
        draw(engine, &font, &pictures)?;
    }
    write_text(engine, &folder.join("text.html"))?;
    fs::write(folder.join("build.txt"), env!("READOUT_BUILD"))?;
    fs::write(folder.join("head.html"), head)?;
    fs::write(folder.join("page.html"), page(engine))?;
    fs::write(folder.join("views.html"), pages::views())?;
    fs::write(folder.join("records.html"), pages::records(engine))?;
    Ok(())
}

fn write(files: Vec<pages::File>, folder: &Path) -> Result<(), Box<dyn Error>> {
    for file in files {
        let path = folder.join(file.path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, file.text)?;
    }
    Ok(())
}

/// The page of the full text; none where that may not be shipped.
fn write_text(engine: &'static Engine, file: &Path) -> Result<(), Box<dyn Error>> {
    if let Some(page) = data::text().and_then(|text| pages::text_page(engine, text)) {
        fs::write(file, page)?;
    } else if file.exists() {
        fs::remove_file(file)?;
    }
    Ok(())
}

/// What an earlier build has left would be taken for this one's.
fn empty(folder: &Path) -> Result<(), Box<dyn Error>> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(())
}

/// The pictures, into a folder of their own.
fn draw(engine: &'static Engine, font: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    let palette = Palette::read(include_str!("../../style/tokens.css"))?;
    let files = FontFiles::read(font)?;
    let fonts = files.fonts()?;
    for (path, bytes) in pages::pictures(engine, Look { fonts: &fonts, palette: &palette })? {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, bytes)?;
    }
    Ok(())
}

/// The page for the default query.
fn page(engine: &'static Engine) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view! { <App engine query=Query::default() lazy=Some(lazy_module::render) /> }.to_html());
    pages::without_marks(&html)
}
