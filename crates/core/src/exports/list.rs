//! Records as a list to paste into a text: what is said, by whom, on whose word, where.

use super::{Place, RIGHTS};
use crate::article::{CAN_BE_SEVERAL, Quote, QuoteKind, RecordId, RecordKind};
use crate::closed_list::closed_list;
use crate::engine::Engine;
use crate::query::Query;
use crate::text::capitalised;

closed_list! {
    /// How a list is marked up.
    pub enum Markup {
        /// With Markdown's quotations and links.
        Markdown => "md", "Markdown";
        /// Without any.
        Plain => "txt", "plain text";
    }
}

impl Engine {
    /// The records that a query lists: quotes as quotations, everything else in our words, each with who says so.
    pub fn list(&self, query: &Query, place: &Place, markup: Markup) -> String {
        let mut text = self.sentence(query, self.count(query));
        if markup == Markup::Markdown {
            text = ["## ", &escaped(&text)].concat();
        }
        for record in self.records_of(query) {
            text.push_str("\n\n");
            text.push_str(&self.item(record, place, markup));
        }
        let about = self.about(query);
        let headline = match markup {
            // Several articles have no one address.
            _ if CAN_BE_SEVERAL && about.address.is_empty() => about.headline.clone(),
            Markup::Markdown => ["[", &escaped(&about.headline), "](", &about.address, ")"].concat(),
            Markup::Plain => ["“", &about.headline, "” (", &about.address, ")"].concat(),
        };
        let address = place.address(self, query);
        let parts = [
            "\n\nFrom ",
            &headline,
            ", ",
            &about.publication(),
            ". Data ",
            &about.version,
            ". ",
            RIGHTS,
            ".\n",
            &address,
            "\n",
        ];
        text.push_str(&parts.concat());
        text
    }

    /// A record by itself, to send: what is said, of what if it is part of a quote, by whom, how and where, and in which
    /// article.
    pub fn message(&self, record: RecordId) -> String {
        let article = self.article();
        let (what, line) = self.said(record, Markup::Plain);
        let quote = article.quotes.get(usize::from(record.index)).filter(|_| record.kind == RecordKind::Quote);
        let carrier = quote.and_then(Quote::carrier).map(|it| ["\n", it].concat()).unwrap_or_default();
        [&what, &carrier, "\n— ", &line, ", ", &article.about_of(record).publication()].concat()
    }

    /// A record as an item of the list: what is said, by whom, how and where, and the record's address.
    fn item(&self, record: RecordId, place: &Place, markup: Markup) -> String {
        let (what, line) = self.said(record, markup);
        let address = place.of_record(self, record);
        match (markup, record.kind) {
            (Markup::Markdown, RecordKind::Quote) => {
                ["> ", &what, "\n>\n> — ", &line, " · [record](", &address, ")"].concat()
            }
            (Markup::Markdown, _) => ["- ", &what, "  \n  ", &line, " · [record](", &address, ")"].concat(),
            (Markup::Plain, _) => [&what, "\n— ", &line, "\n  ", &address].concat(),
        }
    }

    /// What is said, and by whom, how and where.
    fn said(&self, record: RecordId, markup: Markup) -> (String, String) {
        let article = self.article();
        let is_markdown = markup == Markup::Markdown;
        let mark = |text: &str| if is_markdown { escaped(text) } else { text.to_owned() };
        let title = mark(article.title(record));
        let quote = match record.kind {
            RecordKind::Quote => article.quotes.get(usize::from(record.index)),
            RecordKind::Commitment | RecordKind::Tariff | RecordKind::Event => None,
        };
        // Only people's own words stand between marks.
        let what = match quote.map(|it| it.kind) {
            Some(QuoteKind::Direct | QuoteKind::Unmarked) => ["“", &title, "”"].concat(),
            Some(QuoteKind::Reported) | None => title,
        };
        let who = article.attributions(record).first().and_then(|it| it.speaker());
        let who = article.speaker_name(who);
        let how = match quote {
            Some(quote) => {
                let reported = article.reported(record, quote).map(|it| [", ", &it].concat());
                [quote.label(), &reported.unwrap_or_default()].concat()
            }
            None => self.how(record),
        };
        let paragraphs: Vec<String> = article.own_numbers_of(record).iter().map(ToString::to_string).collect();
        let of = article.member_of(record).map(|it| [" of “", &it.name, "”"].concat()).unwrap_or_default();
        let place_in = ["paragraph ", &paragraphs.join(", "), &of].concat();
        (what, mark(&[&who, " · ", &how, " · ", &place_in].concat()))
    }

    /// How binding a commitment is, which way a measure goes, when something happens.
    fn how(&self, record: RecordId) -> String {
        let article = self.article();
        let index = usize::from(record.index);
        let how = match record.kind {
            RecordKind::Commitment => article
                .commitments
                .get(index)
                .map(|it| [it.force.label(), " (", &it.class().label().to_ascii_lowercase(), ")"].concat()),
            RecordKind::Tariff => {
                let first = article.tariffs.get(index).and_then(|it| it.assertions.first());
                first.map(|it| it.direction.label().to_owned())
            }
            RecordKind::Event => article.events.get(index).map(|it| match it.when.inferred {
                Some(_) => [&it.when.words(), " (printed: “", &it.when.printed, "”)"].concat(),
                None => it.when.words(),
            }),
            RecordKind::Quote => None,
        };
        capitalised(&how.unwrap_or_else(|| self.name_of(record).to_owned()))
    }
}

/// With a backslash before what Markdown or HTML in it would read as marks.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_marks_it_up() {
        assert_eq!(escaped("a [b](c) *d* <e> & é — “f”"), "a \\[b\\](c) \\*d\\* \\<e\\> \\& é — “f”");
    }
}
