//! What a picture is, read back by the crate that browsers' own readers are held to.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::io::Cursor;
use std::path::Path;

use readout_pictures::{
    Bar, BarGroup, Bars, Column, ColumnPart, Firmness, FontFiles, HEIGHT, Inside, Layout, Look, Palette, Run, WIDTH,
};

const FONT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../xtask/node_modules/@expo-google-fonts/source-serif-4");
const TOKENS: &str = include_str!("../../../style/tokens.css");
const PAPER: [u8; 3] = [0xfd, 0xfc, 0xf8];

fn drawn(layout: &Layout) -> Result<Vec<u8>, String> {
    let files = FontFiles::read(Path::new(FONT)).unwrap();
    let (fonts, palette) = (files.fonts().unwrap(), Palette::read(TOKENS).unwrap());
    layout.draw(Look { fonts: &fonts, palette: &palette })
}

/// The pixels, three bytes each.
fn pixels(layout: &Layout) -> Vec<[u8; 3]> {
    let bytes = drawn(layout).unwrap();
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut read = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut read).unwrap();
    assert_eq!((info.width, info.height), (WIDTH.into(), HEIGHT.into()));
    read.as_chunks::<3>().0.to_vec()
}

/// Whether a row of pixels has anything on it, between the margins.
fn is_bare(pixels: &[[u8; 3]], y: usize) -> bool {
    pixels[y * usize::from(WIDTH)..(y + 1) * usize::from(WIDTH)].iter().all(|it| *it == PAPER)
}

fn layout(words: &str) -> Layout {
    Layout {
        page: vec![Run::bold("¶ Readout")],
        kind: vec![Run::quiet("Quote")],
        words: vec![Run::plain(words)],
        says: vec![Run::name("Mark Carney", Some(2))],
        source: vec![Run::quiet("A paper, 1 May 2026, paragraph 1")],
        ..Layout::default()
    }
}

fn columns(n: usize) -> Layout {
    let line = (Firmness::Dashed, vec![Run::plain("Lower tariffs on Canadian canola seed to about 15 per cent")]);
    let parts = vec![ColumnPart { heading: "Not promised".to_owned(), lines: vec![line; n] }];
    let column = Column { heading: vec![Run::name("China", Some(1))], party: Some(1), parts };
    Layout { inside: Inside::Columns(vec![column.clone(), column]), words: Vec::new(), ..layout("") }
}

fn bars(n: usize) -> Layout {
    let bar = |share: Option<u16>| Bar {
        label: "Before".to_owned(),
        share,
        is_open: share.is_none(),
        is_expected: false,
        words: vec![Run::open("not stated")],
    };
    let group = BarGroup { heading: vec![Run::bold("Canola")], party: Some(1), bars: vec![bar(None), bar(Some(500))] };
    Layout { inside: Inside::Bars(Bars { ticks: axis(), groups: vec![group; n] }), ..layout("Rates") }
}

fn axis() -> Vec<(u16, String)> {
    vec![(0, "0%".to_owned()), (500, "50%".to_owned()), (909, "100%".to_owned())]
}

/// What stands on a picture stays in its place, however much it is: the rule above who says so has air around it.
#[test]
fn nothing_runs_into_anything() {
    #[track_caller]
    fn case(name: &str, layout: &Layout) {
        let pixels = pixels(layout);
        let foot = 630 - 34 - 31 - 39;
        assert!((foot - 24..foot - 16).all(|y| is_bare(&pixels, y)), "{name}: words run into the rule");
        assert!((88..100).all(|y| is_bare(&pixels, y)), "{name}: words run into the name of the page");
        let margin = |x: usize| (20..630).all(|y| pixels[y * usize::from(WIDTH) + x] == PAPER);
        assert!(margin(40) && margin(1160), "{name}: words run into a margin");
    }
    for n in [1, 40, 120, 400] {
        case(&format!("{n} times the words"), &layout(&"these are words ".repeat(n)));
    }
    for n in [1, 5, 12] {
        case(&format!("{n} lines in a column"), &columns(n));
    }
    case("one measure", &bars(1));
    case("six measures", &bars(6));
    case("one long word", &layout(&"a".repeat(80)));
}

#[test]
fn the_same_layout_is_the_same_bytes() {
    for layout in [layout("to be the same"), columns(3), bars(2)] {
        assert_eq!(drawn(&layout).unwrap(), drawn(&layout).unwrap());
    }
}

#[test]
fn a_party_has_its_hue_exactly() {
    let count = |layout: &Layout, hue: [u8; 3]| pixels(layout).iter().filter(|it| **it == hue).count();
    let ochre = [0x8f, 0x53, 0x00];
    assert!(count(&layout("words"), ochre) > 100, "the name of party 2 is ochre");
    assert_eq!(count(&Layout { says: vec![Run::bold("Li Haidong")], ..layout("words") }, ochre), 0);
}

#[test]
fn what_is_cut_ends_with_an_ellipsis_and_nothing_else_does() {
    // At the smallest size there is room for a number of lines, whatever they are: the same picture again.
    let long = |n: usize| pixels(&layout(&"these are words ".repeat(n)));
    assert_eq!(long(400), long(500), "both are cut at the same place");
    assert_ne!(long(20), long(21));
}

#[test]
fn a_letter_that_the_font_has_not_is_named() {
    let message = drawn(&layout("Xi Jinping 习近平")).unwrap_err();
    assert!(message.contains("习近平") && message.contains("xtask/package.json"), "{message}");
}

#[test]
fn a_missing_font_says_what_brings_it() {
    let message = FontFiles::read(Path::new("nowhere")).unwrap_err();
    assert!(message.contains("nowhere") && message.contains("cargo xtask setup"), "{message}");
}
