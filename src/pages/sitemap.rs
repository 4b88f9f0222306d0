//! The sitemap (<https://www.sitemaps.org/protocol.html>). Everything changes with the records, so it is as old as they.

use readout_core::engine::Engine;

use super::Page;
use super::head::escaped;

/// The landing page and every page beside it.
pub(super) fn sitemap(engine: &Engine, site: &str) -> String {
    let coded = engine.article().about.coded.iso();
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    let paths = Page::all(engine).into_iter().map(|page| page.path(engine));
    for path in std::iter::once(String::new()).chain(paths) {
        let address = escaped(&[site, &path].concat());
        xml.push_str(&["<url><loc>", &address, "</loc><lastmod>", &coded, "</lastmod></url>\n"].concat());
    }
    xml + "</urlset>\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data;

    #[test]
    fn every_address_is_absolute() {
        let engine = data::engine().unwrap();
        let xml = sitemap(engine, "https://a.example/b&c/");
        let addresses: Vec<&str> =
            xml.split("<loc>").skip(1).filter_map(|rest| Some(rest.split_once("</loc>")?.0)).collect();
        assert_eq!(addresses.len(), Page::all(engine).len() + 1);
        assert!(addresses.iter().all(|address| address.starts_with("https://a.example/b&amp;c/")), "{xml}");
        assert_eq!(addresses[0], "https://a.example/b&amp;c/");
    }
}
