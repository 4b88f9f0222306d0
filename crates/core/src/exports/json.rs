//! Records as JSON, with what is needed to cite them and to find them again.

use super::{LICENCE, Place};
use crate::article::{About, Article, Class, Evidence, PartialDate, RecordId, RecordKind};
use crate::engine::{Engine, Statement};
use crate::query::Query;

/// A JSON text that is being written. Commas come by themselves.
#[derive(Debug, Default)]
pub(super) struct Json(String);

impl Json {
    fn separate(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with(['{', '[', ':']) {
            self.0.push(',');
        }
    }

    /// A string.
    pub(super) fn text(&mut self, text: &str) {
        self.separate();
        self.0.push('"');
        for letter in text.chars() {
            match letter {
                '"' => self.0.push_str("\\\""),
                '\\' => self.0.push_str("\\\\"),
                '\n' => self.0.push_str("\\n"),
                // U+2028 and U+2029 end lines for older readers of JavaScript.
                '\0'..='\x1f' | '\x7f' | '\u{2028}' | '\u{2029}' => {
                    self.0.push_str("\\u");
                    let digits = [12, 8, 4, 0].map(|shift| char::from_digit(u32::from(letter) >> shift & 15, 16));
                    self.0.extend(digits.into_iter().flatten());
                }
                letter => self.0.push(letter),
            }
        }
        self.0.push('"');
    }

    /// What is JSON already: a number, `null`.
    pub(super) fn raw(&mut self, json: &str) {
        self.separate();
        self.0.push_str(json);
    }

    /// A member's name; its value comes next.
    pub(super) fn key(&mut self, key: &str) -> &mut Self {
        self.text(key);
        self.0.push(':');
        self
    }

    /// A member that is a string.
    pub(super) fn pair(&mut self, key: &str, text: &str) {
        self.key(key).text(text);
    }

    /// A member that is a string, if there is one, else `null`.
    fn pair_or_null(&mut self, key: &str, text: Option<&str>) {
        match text {
            Some(text) => self.pair(key, text),
            None => self.key(key).raw("null"),
        }
    }

    /// An object, from `{` to `}`.
    pub(super) fn object(&mut self, fill: impl FnOnce(&mut Self)) {
        self.raw("{");
        fill(self);
        self.0.push('}');
    }

    /// A member that is a list of objects.
    fn objects<T>(&mut self, key: &str, items: impl IntoIterator<Item = T>, mut fill: impl FnMut(&mut Self, T)) {
        self.key(key).raw("[");
        for item in items {
            self.object(|json| fill(json, item));
        }
        self.0.push(']');
    }

    /// A member that is a list of strings.
    fn texts<'a>(&mut self, key: &str, items: impl IntoIterator<Item = &'a str>) {
        self.key(key).raw("[");
        items.into_iter().for_each(|item| self.text(item));
        self.0.push(']');
    }

    /// The end of a list that `raw("[")` began.
    pub(super) fn close_list(&mut self) {
        self.0.push(']');
    }

    /// The text.
    pub(super) fn done(self) -> String {
        self.0
    }
}

impl Engine {
    /// The records that a query lists, with the article, the licence, the query and the version of the data.
    pub fn json(&self, query: &Query, place: &Place) -> String {
        let about = self.about(query);
        let mut json = Json::default();
        json.object(|json| {
            json.pair("format", "readout-export 1");
            if self.article().has_members() {
                json.objects("articles", self.article().members(), |json, it| {
                    json.pair("key", &it.slug);
                    json.pair("name", &it.name);
                    about_in(json, &it.about);
                    json.pair("version", &it.about.version);
                });
            } else {
                json.key("article").object(|json| about_in(json, about));
            }
            json.key("data").object(|json| {
                json.pair("version", &about.version);
                json.pair("coded", &about.coded.iso());
            });
            json.key("licence").object(|json| {
                json.pair("annotations", "CC BY 4.0");
                json.pair("address", LICENCE);
                json.pair("quotes", "their speakers’");
                json.pair("article", about.shipped.as_ref().map_or("its publisher’s", |it| &it.attribution));
            });
            json.key("query").object(|json| {
                json.pair("address", &place.address(self, query));
                json.pair("sentence", &self.sentence(query, self.count(query)));
                json.pair_or_null("taken", place.today.map(PartialDate::iso).as_deref());
            });
            json.objects("records", self.records_of(query), |json, it| self.record_in(json, it, place));
        });
        json.done()
    }

    fn record_in(&self, json: &mut Json, record: RecordId, place: &Place) {
        let article = self.article();
        let detail = self.detail(record);
        json.pair("kind", self.name_of(record));
        if let Some(member) = article.member_of(record) {
            json.pair("article", &member.slug);
        }
        json.pair("key", record.kind.key());
        json.pair("id", article.id(record));
        json.pair("text", article.title(record));
        if record.kind == RecordKind::Quote {
            let quote = article.quotes.get(usize::from(record.index));
            json.pair_or_null("words", quote.and_then(|it| it.words.as_deref()));
            json.pair_or_null("paraphrase", quote.and_then(|it| it.paraphrase.as_deref()));
        }
        json.pair_or_null("class", self.class_of(record).map(Class::key));
        json.pair("address", &place.of_record(self, record));
        let named = |places: &[u16], all: &'static str| -> Vec<&str> {
            let list = if all == "topics" { &article.topics } else { &article.products };
            places.iter().filter_map(|it| list.get(usize::from(*it))).map(|it| it.id.as_str()).collect()
        };
        json.texts("topics", named(article.topics_of(record), "topics"));
        json.texts("products", named(article.products_of(record), "products"));
        json.key("paragraphs").raw("[");
        article.own_numbers_of(record).iter().for_each(|it| json.raw(&it.to_string()));
        json.close_list();
        let evidence = |json: &mut Json, it: &Evidence| evidence(json, article, it);
        json.objects("statements", (1..).zip(&detail.parts), |json, (n, part)| {
            self.statement(json, part);
            json.objects("evidence", self.words_for(record, n), evidence);
        });
        json.objects("responses", detail.responses, |json, it| {
            json.pair("who", article.name(it.who));
            json.pair("kind", it.kind.key());
            json.pair("text", &it.text);
            json.objects("evidence", &it.evidence, evidence);
        });
        json.objects("related", detail.related, |json, (why, other)| {
            json.pair("why", why);
            json.pair("key", other.kind.key());
            json.pair("id", article.id(other));
        });
    }

    fn statement(&self, json: &mut Json, part: &Statement<'_>) {
        json.objects("chain", &part.chain, |json, step| {
            json.pair("role", step.role);
            json.pair("who", self.article().name(step.who));
            json.pair_or_null("carried", step.carried);
        });
        // `null` is "not stated in the article".
        json.objects("facts", &part.facts, |json, fact| {
            json.pair("label", &fact.label);
            json.pair_or_null("value", fact.value.as_deref());
            json.pair_or_null("note", fact.note);
        });
    }
}

/// What is known of an article.
fn about_in(json: &mut Json, about: &About) {
    json.pair("headline", &about.headline);
    json.pair("publisher", &about.publisher);
    json.pair("address", &about.address);
    json.pair("date", &about.date.iso());
    json.pair("language", &about.language);
    json.pair("publisher_note", &about.publisher_note);
    json.objects("sources", about.sources(), |json, (fact, source)| {
        json.pair("fact", fact);
        json.pair("source", &source.text);
        json.pair_or_null("address", source.address.as_deref());
    });
}

fn evidence(json: &mut Json, article: &Article, it: &Evidence) {
    json.key("paragraph").raw(&article.own_number(it.p).to_string());
    json.pair("words", &it.words);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_text_reads_back(text in any::<String>()) {
            let mut json = Json::default();
            json.text(&text);
            prop_assert_eq!(serde_json::from_str::<String>(&json.done()).unwrap(), text);
        }
    }

    #[test]
    fn commas_stand_between() {
        let mut json = Json::default();
        json.object(|json| {
            json.pair("a:", "x:");
            json.texts("b", ["[", "{"]);
            json.objects("c", [1, 2], |_, _| {});
        });
        assert_eq!(json.done(), r#"{"a:":"x:","b":["[","{"],"c":[{},{}]}"#);
    }
}
