//! The smoke suite: the bridge carries, in a real browser. All else is tested natively or end to end.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests")]

use leptos::{mount::mount_to, prelude::*};
use readout::{
    app::App,
    browser::letters::{composed, decomposed},
    data,
};
use readout_core::query::Query;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::HtmlElement;

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn the_page_mounts() {
    let host: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&host).unwrap();
    let engine = data::engine().unwrap();
    let page = mount_to(host.clone(), move || view! { <App engine query=Query::default() lazy=None /> });
    assert!(host.query_selector("main").unwrap().is_some(), "{}", host.inner_html());
    assert!(host.query_selector("a[data-article]").unwrap().is_some(), "{}", host.inner_html());
    drop(page);
}

#[wasm_bindgen_test]
fn accents_are_put_on_letters_but_not_whole_rows_of_them() {
    let row = |n: usize| format!("e{}", "\u{316}\u{301}".repeat(n));
    for (text, together, apart) in [
        ("cafe\u{301}".to_owned(), "café".to_owned(), "cafe\u{301}".to_owned()),
        ("café".to_owned(), "café".to_owned(), "cafe\u{301}".to_owned()),
        (
            row(15),
            format!("é{}{}", "\u{316}".repeat(15), "\u{301}".repeat(14)),
            format!("e{}{}", "\u{316}".repeat(15), "\u{301}".repeat(15)),
        ),
        (row(16), row(16), row(16)),
        // Would take seconds.
        (row(60_000), row(60_000), row(60_000)),
    ] {
        assert_eq!(composed(&text), together);
        assert_eq!(decomposed(&text), apart);
    }
}
