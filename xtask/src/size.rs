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

/// Everything that a reader’s browser loads to open the page, brotli. The goal is 175 kB; we accept being above it rather
/// than replace Leptos by code of our own.
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
    let kept = worker::kept(dist)?;
    let mut weights = Weights::default();
    for file in folder::files(dist)? {
        let name = file.strip_prefix(dist)?.to_string_lossy().replace('\\', "/");
        let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        if name.starts_with(pictures::FOLDER) {
            weights.add_picture(bytes.len());
        } else if cards::is_of_card(&name) {
            weights.add_card(&name, bytes.len());
        } else {
            weights.add(&name, Size::of(&bytes)?, kept.contains(&name))?;
        }
    }
    weights.print()
}

/// What the files of a page weigh together, by who loads them when.
#[derive(Default)]
struct Weights {
    /// Before any script.
    index: Size,
    /// To open the page.
    page: Size,
    /// When a lazy part is opened.
    lazy: Size,
    /// For an embed.
    embedded: Size,
    /// Kept for use offline.
    kept: Size,
    /// The pages of records and voices.
    pages: Size,
    n_pictures: usize,
    pictures: usize,
    largest_picture: usize,
    n_cards: usize,
    largest_card: usize,
    /// The style and script of every card.
    with_card: usize,
}

impl Weights {
    fn add_picture(&mut self, bytes: usize) {
        self.n_pictures += 1;
        self.pictures += bytes;
        self.largest_picture = self.largest_picture.max(bytes);
    }

    fn add_card(&mut self, name: &str, bytes: usize) {
        if Path::new(name).extension().is_some_and(|it| it == "html") {
            self.n_cards += 1;
            self.largest_card = self.largest_card.max(bytes);
        } else {
            self.with_card += bytes;
        }
    }

    /// Adds another file, and prints it unless it is one of many pages.
    fn add(&mut self, name: &str, size: Size, is_kept: bool) -> Result<()> {
        let mut add = |is_in: bool, sum: fn(&mut Self) -> &mut Size| {
            if is_in {
                let sum = sum(self);
                *sum = sum.plus(size);
            }
        };
        let is_page = name.contains('/') && !name.starts_with("hosting/");
        add(name == "index.html", |it| &mut it.index);
        add(is_loaded(name), |it| &mut it.page);
        add(name.starts_with("lazy-"), |it| &mut it.lazy);
        add(is_loaded_in_a_frame(name), |it| &mut it.embedded);
        add(is_kept, |it| &mut it.kept);
        add(is_page, |it| &mut it.pages);
        if name == "embed.js" {
            within("what other sites load (embed.js)", size.brotli, EMBED_BUDGET)?;
        }
        if !is_page {
            println!("{}", size.row(name));
        }
        Ok(())
    }

    /// Prints the sums, and fails where one is over its budget.
    fn print(&self) -> Result<()> {
        let [pictures, largest] = [self.pictures, self.largest_picture].map(kilo);
        println!("{} pictures: {pictures} kB, the largest {largest} kB", self.n_pictures);
        ensure!(
            self.largest_picture <= PICTURE_BUDGET,
            "a picture weighs {largest} kB; its budget is {} kB",
            kilo(PICTURE_BUDGET)
        );
        let card = kilo(self.largest_card + self.with_card);
        println!("{} cards: the largest {card} kB with its style and script", self.n_cards);
        if self.pages.raw > 0 {
            println!("{}", self.pages.row("the pages of records and voices, all"));
        }
        println!("{}", self.page.row("the page: index.html, boot, readout, offline"));
        println!("{}", self.lazy.row("more for ledger, matrix, an open record, …"));
        println!("{}", self.embedded.row("an embed: embed.js; in its frame frame, too"));
        println!("{}", self.kept.row("kept for use offline, all of it"));
        within("the page before any script (index.html)", self.index.brotli, INDEX_BUDGET)?;
        within("the whole page", self.page.brotli, PAGE_BUDGET)?;
        within("what is lazy", self.lazy.brotli, LAZY_BUDGET)
    }
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
