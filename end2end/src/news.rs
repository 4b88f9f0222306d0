//! A news site's page with whatever an editor pasted into it, under whatever policy the site has.

use crate::host::{decode, encode};

const PATH: &str = "/news";
/// Counts messages and shifts of layout from the start.
const WITNESS: &str = include_str!("witness.js");
const STYLE: &str = "html { overflow-y: scroll; } body { margin: 0 20px; font: 18px/1.5 Georgia, serif; } .room { height: 12000px; } .narrow { width: 360px; } .column { width: 320px; }";

/// What stands in the page.
#[derive(Clone, Debug, Default)]
pub(crate) struct News {
    /// What the editor pasted.
    pub(crate) body: String,
    /// The site's policy, if it has one.
    pub(crate) policy: String,
    /// The direction of its script: `rtl` for Arabic.
    pub(crate) direction: &'static str,
}

impl News {
    /// A page with this, and no policy.
    pub(crate) fn with(body: &str) -> Self {
        Self { body: body.to_owned(), ..Self::default() }
    }

    /// Its address on the host.
    pub(crate) fn address(&self) -> String {
        format!("{PATH}?policy={}&direction={}&body={}", encode(&self.policy), self.direction, encode(&self.body))
    }
}

/// A file of the news site.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) text: String,
    pub(crate) mime: &'static str,
    pub(crate) policy: String,
}

/// What the news site answers, if the address is one of its own.
pub(crate) fn answer(url: &str) -> Option<File> {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let value = |key: &str| {
        query.split('&').filter_map(|pair| pair.split_once('=')).find(|(it, _)| *it == key).map(|(_, it)| decode(it))
    };
    let file = |text: String, mime| Some(File { text, mime, policy: value("policy").unwrap_or_default() });
    match path {
        "/witness.js" => file(WITNESS.to_owned(), "text/javascript"),
        "/news.css" => file(STYLE.to_owned(), "text/css"),
        PATH => {
            let direction = value("direction").unwrap_or_default();
            let body = value("body").unwrap_or_default();
            let text = format!(
                "<!doctype html><html lang=\"en\" dir=\"{direction}\"><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\">\
                 <title>A news site</title><link rel=\"stylesheet\" href=\"news.css\"><script src=\"witness.js\"></script>\
                 <h1>A page of a news site</h1><p class=\"before\">Before the embed.</p>{body}<p class=\"after\">After it.</p>"
            );
            file(text, "text/html; charset=utf-8")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_pasted_arrives() {
        let news = News { policy: "img-src 'self'; style-src x".to_owned(), ..News::with("<p title=\"a&b\">é?</p>") };
        let file = answer(&news.address()).unwrap();
        assert!(file.text.contains("<p title=\"a&b\">é?</p>"), "{}", file.text);
        assert_eq!(file.policy, news.policy);
        assert!(answer("/elsewhere").is_none());
    }
}
