//! Markup as text, for the page as it stands before any script. `live` reads it back, so both go by the same rules:
//! `<!>` stands between two texts, in the place of an empty text that may be filled, and after what follows the
//! query as a whole. A parser of HTML makes an empty comment of it.

use super::{Attribute, Markup, Parts};

/// What stands for an empty comment.
const MARK: &str = "<!>";

/// Elements that cannot have children, and no closing tag (<https://html.spec.whatwg.org/#void-elements>).
const VOID: [&str; 4] = ["br", "hr", "img", "input"];

impl Markup {
    /// Prints the piece. `is_after_text` says whether text stands right before.
    pub(super) fn print(self, html: &mut String, is_after_text: &mut bool) {
        match self {
            Self::Nothing => {}
            Self::Text(text) => print_text(&text, html, is_after_text),
            Self::FollowingText(mut text) => print_text(&text(), html, is_after_text),
            Self::Element(parts) => {
                parts.print(html);
                *is_after_text = false;
            }
            Self::Several(pieces) => pieces.into_iter().for_each(|piece| piece.print(html, is_after_text)),
            Self::Swap(mut piece) => {
                piece().print(html, is_after_text);
                end(html, is_after_text);
            }
            Self::Kept(_, make) => make().print(html, is_after_text),
            Self::Rows(rows) => {
                rows.all().print(html, is_after_text);
                end(html, is_after_text);
            }
        }
    }
}

fn print_text(text: &str, html: &mut String, is_after_text: &mut bool) {
    if *is_after_text {
        html.push_str(MARK);
    }
    html.push_str(if text.is_empty() { MARK } else { "" });
    html.push_str(&text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"));
    *is_after_text = !text.is_empty();
}

fn end(html: &mut String, is_after_text: &mut bool) {
    html.push_str(MARK);
    *is_after_text = false;
}

impl Parts {
    fn print(self, html: &mut String) {
        html.push('<');
        html.push_str(self.tag);
        for attribute in self.attributes {
            let (name, value) = match attribute {
                Attribute::Fixed(name, value) => (name, Some(value)),
                Attribute::Following(name, mut value) => (name, value()),
                Attribute::Ticked(_) | Attribute::Heard(..) => continue,
            };
            if let Some(value) = value {
                let value = value.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
                html.push_str(&[" ", name, "=\"", &value, "\""].concat());
            }
        }
        html.push('>');
        if VOID.contains(&self.tag) {
            return;
        }
        Markup::Several(self.children).print(html, &mut false);
        html.push_str(&["</", self.tag, ">"].concat());
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::el::{Content, El, el};

    #[test]
    fn what_is_printed_can_be_told_apart() {
        #[track_caller]
        fn case(element: El, expected: &str) {
            let mut html = String::new();
            element.view().print(&mut html, &mut false);
            assert_eq!(html, expected);
        }
        let text = |text: &'static str| move || text.to_owned();
        case(el("p").set("title", "\"&").add("a<b"), "<p title=\"&quot;&amp;\">a&lt;b</p>");
        case(el("p").add("a").add("b"), "<p>ab</p>");
        case(el("p").add("a").text(text("b")).add("c"), "<p>a<!>b<!>c</p>");
        case(el("p").add("a").text(text("")).add("c"), "<p>a<!><!>c</p>");
        case(el("p").text(text("")), "<p><!></p>");
        case(el("p").swap(|| el("b").view()).add("c"), "<p><b></b><!>c</p>");
        case(el("p").add("a").swap(super::super::super::el::nothing), "<p>a<!></p>");
        case(el("input").set("name", "q"), "<input name=\"q\">");
        let mut none = Vec::new();
        "".put(&mut none);
        assert!(none.is_empty());
    }
}
