//! What a page is, for programs: JSON-LD in the terms of schema.org. Only what the data states; what is inferred is
//! left out. The day of publication is left out too: the data says where it is taken from, not that it is printed.

use readout_core::article::{Voice, VoiceId, VoiceKind};
use readout_core::engine::Engine;
use readout_core::exports;
use serde_json::{Map, Value, json};

use super::{Page, claim, tags};

/// What stands in a page's head. A browser runs no such script.
pub(super) fn script(data: &Value) -> String {
    ["<script type=\"application/ld+json\">", &escaped(&data.to_string()), "</script>"].concat()
}

/// Everything that a page says to programs.
pub(super) fn of_page(engine: &Engine, site: &str, page: Page) -> Value {
    let address = [site, &page.path(engine)].concat();
    let nodes = match page {
        Page::List => vec![dataset(engine, site)],
        Page::Record(record) => claim::of_record(engine, record, &address),
        Page::Voice(id) => vec![node(
            "WebPage",
            [
                ("url", Some(address.into())),
                ("about", engine.article().voice(id).and_then(document).or_else(|| who(engine, id))),
                ("license", Some(exports::LICENCE.into())),
                ("isBasedOn", Some(article(engine))),
            ],
        )],
    };
    json!({ "@context": "https://schema.org", "@graph": nodes })
}

/// The article.
pub(super) fn article(engine: &Engine) -> Value {
    let about = &engine.article().about;
    json!({
        "@type": "NewsArticle",
        "@id": about.address,
        "url": about.address,
        "headline": about.headline,
        "inLanguage": about.language,
        "publisher": { "@type": "Organization", "name": about.publisher },
    })
}

/// All records, as they are published.
pub(super) fn dataset(engine: &Engine, site: &str) -> Value {
    let about = &engine.article().about;
    let address = site.to_owned() + &Page::List.path(engine);
    json!({
        "@type": "Dataset",
        "@id": address,
        "url": address,
        "name": format!("Records of “{}”", about.headline),
        "description": tags::description(engine, Page::List),
        "version": about.version,
        "dateCreated": about.coded.iso(),
        "license": exports::LICENCE,
        "copyrightNotice": exports::RIGHTS,
        "isBasedOn": article(engine),
        "distribution": {
            "@type": "DataDownload",
            "encodingFormat": "application/json",
            "contentUrl": format!("{site}data.json"),
        },
    })
}

/// A person, or whoever speaks as one body. A document is no author: its issuer is, and a joint text has no single one.
pub(super) fn who(engine: &Engine, id: VoiceId) -> Option<Value> {
    let voice = engine.article().voice(id)?;
    let name = Value::from(voice.name.as_str());
    let role = || voice.role.as_deref().map(Value::from);
    Some(match voice.kind {
        VoiceKind::Person => node("Person", [("name", Some(name)), ("description", role())]),
        VoiceKind::Unnamed => node("Person", [("description", Some(name))]),
        VoiceKind::Party | VoiceKind::Group | VoiceKind::Organisation | VoiceKind::Outlet => {
            node("Organization", [("name", Some(name))])
        }
        VoiceKind::JointText | VoiceKind::Treaty | VoiceKind::Release | VoiceKind::Statement | VoiceKind::Post => {
            return who(engine, voice.party?);
        }
    })
}

/// A document that the article draws on; none for other voices.
pub(super) fn document(voice: &Voice) -> Option<Value> {
    let name = Value::from(voice.name.as_str());
    voice.kind.is_document().then(|| node("CreativeWork", [("name", Some(name))]))
}

/// Something of a type, with what is known of it.
pub(super) fn node<const N: usize>(kind: &str, known: [(&str, Option<Value>); N]) -> Value {
    let mut node = Map::from_iter([("@type".to_owned(), kind.into())]);
    node.extend(known.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    node.into()
}

/// What could end the script, or turn the text that follows, written as JSON's own escapes. They stand in texts only.
fn escaped(json: &str) -> String {
    let mut escaped = String::new();
    for letter in json.chars() {
        match letter {
            '<'
            | '>'
            | '&'
            | '\u{61c}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => {
                escaped.push_str(&format!("\\u{:04x}", u32::from(letter)));
            }
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_ends_the_script() {
        #[track_caller]
        fn case(text: &str) {
            let data = json!({ text: text });
            let script = script(&data);
            let inside = script.strip_prefix("<script type=\"application/ld+json\">").unwrap();
            let inside = inside.strip_suffix("</script>").unwrap();
            assert!(!inside.contains(['<', '>', '\u{202e}', '\u{2066}', '\u{2028}']), "{inside}");
            assert_eq!(serde_json::from_str::<Value>(inside).unwrap(), data);
        }
        case("");
        case("</script><script>alert(1)</script>");
        case("<!--<script>");
        case("\" } \\ \\u003c \n \0");
        case("a\u{202e}b\u{2066}c\u{200f}d\u{2028}e");
        case("“é” 中 😀");
    }
}
