//! What the page weighs on the wire. The budgets are tests; `cargo xtask size` prints the table.

use std::{fs, io::Write as _, path::Path};

use anyhow::{Context as _, Result, ensure};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

use crate::{
    cards, collection,
    folder::{self, DIST},
    pictures, worker,
};

/// Everything that a reader’s browser loads to open the page, brotli. The goal is 175 kB; what it is over is not answered
/// with a framework of our own.
const PAGE_BUDGET: usize = 215_000;
/// What comes when a view behind the first ones is opened, brotli.
const LAZY_BUDGET: usize = 120_000;
/// The page before any script, brotli: one flight of a fresh connection.
pub(crate) const INDEX_BUDGET: usize = 14_600;

/// What other sites load, brotli.
const EMBED_BUDGET: usize = 2_000;

/// One picture, as it is: PNG is compressed already.
const PICTURE_BUDGET: usize = 70_000;

/// Bytes of one file, or of several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Size {
    raw: usize,
    gzip: usize,
    pub(crate) brotli: usize,
}

/// Prints the size of each file of `dist/` and holds them to the budgets; of a collection that of each page.
pub(crate) fn print() -> Result<()> {
    let dist = Path::new(DIST);
    if collection::is_one(dist) { collection::weigh(dist) } else { print_page(dist) }
}

fn print_page(dist: &Path) -> Result<()> {
    ensure!(dist.join("index.html").is_file(), "there is no {DIST}/index.html: run `cargo xtask build` first");
    print_head("file");
    let [mut page, mut index, mut embedded, mut lazy, mut kept, mut pages] = [Size::default(); 6];
    let (mut n_pictures, mut pictures, mut largest) = (0, 0, 0);
    let (mut n_cards, mut largest_card, mut with_card) = (0, 0, 0);
    let kept_names = worker::kept(dist)?;
    for file in folder::files(dist)? {
        let name = file.strip_prefix(dist)?.to_string_lossy().replace('\\', "/");
        let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        if name.starts_with(pictures::FOLDER) {
            n_pictures += 1;
            pictures += bytes.len();
            largest = largest.max(bytes.len());
            continue;
        }
        let size = Size::of(&bytes)?;
        if cards::is_of_card(&name) {
            let is_page = Path::new(&name).extension().is_some_and(|it| it == "html");
            n_cards += usize::from(is_page);
            if is_page {
                largest_card = largest_card.max(bytes.len());
            } else {
                with_card += bytes.len();
            }
            continue;
        }
        if is_loaded(&name) {
            page = page.plus(size);
        }
        if name == "index.html" {
            index = size;
        }
        if name == "embed.js" {
            within("what other sites load (embed.js)", size.brotli, EMBED_BUDGET)?;
        }
        if kept_names.contains(&name) {
            kept = kept.plus(size);
        }
        if name.starts_with("lazy-") {
            lazy = size;
        }
        if name.contains('/') && !name.starts_with("hosting/") {
            pages = pages.plus(size);
            continue;
        }
        if is_loaded_in_a_frame(&name) {
            embedded = embedded.plus(size);
        }
        println!("{}", size.row(&name));
    }
    println!("{n_pictures} pictures: {} kB, the largest {} kB", kilo(pictures), kilo(largest));
    ensure!(
        largest <= PICTURE_BUDGET,
        "a picture weighs {} kB; its budget is {} kB",
        kilo(largest),
        kilo(PICTURE_BUDGET)
    );
    println!("{n_cards} cards: the largest {} kB with its style and script", kilo(largest_card + with_card));
    if pages.raw > 0 {
        println!("{}", pages.row("the pages of records and voices, all"));
    }
    println!("{}", page.row("the page: index.html, boot, readout, offline"));
    println!("{}", lazy.row("more for ledger, matrix, an open record, …"));
    println!("{}", embedded.row("an embed: embed.js; in its frame frame, too"));
    println!("{}", kept.row("kept for use offline, all of it"));
    within("the page before any script (index.html)", index.brotli, INDEX_BUDGET)?;
    within("the whole page", page.brotli, PAGE_BUDGET)?;
    within("what is lazy", lazy.brotli, LAZY_BUDGET)
}

/// The head of the table.
pub(crate) fn print_head(what: &str) {
    println!("{what:<44}{:>9}{:>9}{:>9}   kB (1,000 bytes)", "raw", "gzip -9", "brotli 11");
}

/// Whether a reader's browser asks for this file when it opens the page.
pub(crate) fn is_loaded(name: &str) -> bool {
    name == "index.html" || ["boot-", "offline-", "readout-"].iter().any(|start| name.starts_with(start))
}

/// Whether a reader's browser asks for this file for an embed: frames are not kept for use offline.
fn is_loaded_in_a_frame(name: &str) -> bool {
    name == "embed.js" || name.starts_with("frame-") || (is_loaded(name) && name != "readout.html")
}

pub(crate) fn within(what: &str, size: usize, budget: usize) -> Result<()> {
    ensure!(size <= budget, "{what} weighs {} kB brotli; its budget is {} kB", kilo(size), kilo(budget));
    println!("{what}: {} of {} kB brotli", kilo(size), kilo(budget));
    Ok(())
}

impl Size {
    pub(crate) fn of(bytes: &[u8]) -> Result<Self> {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(bytes)?;
        let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
        let mut small = Vec::new();
        brotli::BrotliCompress(&mut &*bytes, &mut small, &parameters)?;
        Ok(Self { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: small.len() })
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }

    pub(crate) fn row(self, name: &str) -> String {
        format!("{name:<44}{:>9}{:>9}{:>9}", kilo(self.raw), kilo(self.gzip), kilo(self.brotli))
    }
}

/// Kilobytes of 1,000 bytes, with one decimal, rounded up: a budget is never met by rounding.
fn kilo(bytes: usize) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kilobytes() {
        let case = |bytes, expected| assert_eq!(kilo(bytes), expected, "{bytes}");
        case(0, "0.0");
        case(1, "0.1");
        case(14_600, "14.6");
        case(14_601, "14.7");
        case(110_000, "110.0");
    }

    #[test]
    fn sizes() {
        let size = Size::of(&[b'a'; 5_000]).unwrap();
        assert_eq!(size.raw, 5_000);
        assert!(size.brotli < size.gzip && size.gzip < 100, "{size:?}");
        assert_eq!(size.plus(size).raw, 10_000);
        assert_eq!(size.row("a").len(), 44 + 3 * 9);
    }

    #[test]
    fn what_the_page_loads() {
        let case = |name, expected| assert_eq!(is_loaded(name), expected, "{name}");
        case("index.html", true);
        case("readout-1f_bg.wasm", true);
        case("readout-1f.js", true);
        case("site.css", false);
        case("embed.js", false);
        case("method/index.html", false);
    }

    #[test]
    fn what_an_embed_loads() {
        let case = |name, expected| assert_eq!(is_loaded_in_a_frame(name), expected, "{name}");
        case("embed.js", true);
        case("frame-1f.js", true);
        case("boot-1f.js", true);
        case("embed.html", false);
        case("embed-page-1f.js", false);
    }

    #[test]
    fn budgets() {
        within("it", 100, 100).unwrap();
        assert_eq!(within("it", 101, 100).unwrap_err().to_string(), "it weighs 0.2 kB brotli; its budget is 0.1 kB");
    }
}
