//! The text check on a small article of our own: a verdict for each way in which a text can differ.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

use readout_author::sha256;
use readout_core::article::{Article, Digests, Paragraph, State, Term, TextReport, Verdict};
use readout_core::text::Sign;
use unicode_normalization::UnicodeNormalization as _;

const LINES: [&str; 6] = [
    "A caption: ministers at the harbour of Arvik, 3 May 2031.",
    "The two ministers met on Friday for the first time in years, and agreed on a \"new start\" for the find of herring.",
    "New startThe minister of fisheries said that up to 49,000 tons of herring may be landed at 6.1% from 1 June — no more.",
    "\"We open the café of the harbour again,\" she said, \"and the co-operative's boats go out.\"",
    "Nobody spoke of cod.",
    "The talks go on in autumn, when the joint committee meets in Sund.",
];

const PASSAGES: [(u16, &str); 8] = [
    (1, "3 May 2031"),
    (2, "met on Friday"),
    (2, "agreed on a \"new start\""),
    (3, "up to 49,000 tons of herring"),
    (3, "at 6.1% from 1 June"),
    (4, "We open the café of the harbour again"),
    (4, "the co-operative's boats go out"),
    (6, "the joint committee meets in Sund"),
];

fn composed(text: &str) -> String {
    text.nfc().collect()
}

fn article() -> Article {
    article_of(&LINES, &PASSAGES)
}

fn article_of(lines: &[&str], passages: &[(u16, &str)]) -> Article {
    let hash = |line: &str| u32::from_str_radix(&sha256(line.as_bytes())[..8], 16).unwrap().to_be_bytes();
    let paragraphs = (1..).zip(lines).map(|(n, line)| Paragraph { n, hash: hash(line), no_records: None }).collect();
    let term = |(p, words): &(u16, &str)| Term { words: (*words).into(), p: *p, why: String::new() };
    let terms = passages.iter().map(term).collect();
    Article { terms, paragraphs, text: Digests::of(&lines.join("\n"), composed), ..Article::default() }
}

fn text() -> String {
    LINES.join("\n") + "\n"
}

/// A report in a line: what is the same, what differs in signs, what else is there.
fn told(found: &TextReport<'_>) -> String {
    let mut told =
        format!("{:?} {}+{} {}/{}", found.verdict, found.n_same, found.n_signs, found.n_found, found.n_passages);
    let list = |name: &str, numbers: Vec<String>| match numbers.is_empty() {
        true => String::new(),
        false => format!("; {name} {}", numbers.join(" ")),
    };
    told += &list("signs", found.signs.iter().map(|it| it.key().to_owned()).collect());
    told += &list("added", found.added.iter().map(|(line, _)| line.to_string()).collect());
    told += &list("absent", found.absent.iter().map(ToString::to_string).collect());
    told += &list("twice", found.twice.iter().map(ToString::to_string).collect());
    told += &list("moved", found.moved.iter().map(ToString::to_string).collect());
    told
}

#[track_caller]
fn case(what: &str, text: &str, expected: &str) {
    assert_eq!(told(&article().verify_text(text, composed)), expected, "{what}");
}

/// Reports 6: the same words in other signs, and which.
#[test]
fn report_6_signs_are_told_from_words_and_named() {
    let text = text();
    case("itself", &text, "Same 6+0 8/8");
    case("no line break at the end", text.trim_end(), "Same 6+0 8/8");
    case("several at the end", &(text.clone() + "\n\n"), "Same 6+0 8/8");
    case("all spaces no-break", &text.replace(' ', "\u{a0}"), "Signs 0+6 8/8; signs nbsp");
    case("one no-break space", &text.replace("49,000 tons", "49,000\u{a0}tons"), "Signs 5+1 8/8; signs nbsp");
    case("a thin space", &text.replace("49,000 tons", "49,000\u{2009}tons"), "Signs 5+1 8/8; signs space");
    case("a tab, two spaces", &text.replace("on Friday", "on\tFriday  "), "Signs 5+1 8/8; signs space");
    case("a soft hyphen", &text.replace("ministers met", "minis\u{ad}ters met"), "Signs 5+1 8/8; signs shy");
    case("a ligature", &text.replace("the find", "the ﬁnd"), "Signs 5+1 8/8; signs ligature");
    case("a no-break hyphen", &text.replace("co-op", "co\u{2011}op"), "Signs 5+1 8/8; signs hyphen");
    case("curly marks", &text.replace("\"new start\"", "“new start”"), "Signs 5+1 8/8; signs quote");
    case("a curly apostrophe", &text.replace("e's", "e’s"), "Signs 5+1 8/8; signs quote");
    case("another dash", &text.replace('—', "-"), "Signs 5+1 8/8; signs plain");
    case("accents apart", &text.nfd().collect::<String>(), "Signs 5+1 8/8; signs apart");
    case("a byte order mark", &("\u{feff}".to_owned() + &text), "Signs 6+0 8/8; signs bom");
    case("a joiner within", &text.replace("herring may", "herr\u{200d}ing may"), "Signs 5+1 8/8; signs invisible");
    for mark in ["\u{61c}", "\u{200e}", "\u{200f}"] {
        case(
            "a mark of direction",
            &text.replace("Nobody", &[mark, "Nobody"].concat()),
            "Signs 5+1 8/8; signs direction",
        );
    }
    case("full width", &text.replace("6.1%", "６.１%"), "Signs 5+1 8/8; signs full");
    case("as Windows breaks lines", &text.replace('\n', "\r\n"), "Signs 6+0 8/8; signs crlf");
    case("blank lines between", &text.replace('\n', "\n\n"), "Signs 6+0 8/8; signs blank");
    case("spaces at the ends", &text.replace('\n', " \n"), "Signs 6+0 8/8; signs edge");
    case(
        "several signs at once",
        &("\u{feff}".to_owned() + &text.replace("Friday for", "Friday\u{a0}for").replace("find", "ﬁnd")),
        "Signs 5+1 8/8; signs bom nbsp ligature",
    );
}

/// A line ends where something says so, whoever wrote the text.
#[test]
fn line_breaks_of_every_kind_are_line_breaks() {
    let text = text();
    for end in ["\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{c}", "\u{b}"] {
        case("between paragraphs", &text.replace('\n', end), "Signs 6+0 8/8; signs lines");
        case(
            "within one",
            &text.replace("no more", &[end, "no more"].concat()),
            "Signs 5+1 8/8; signs lines edge wrapped",
        );
        case(
            "a page's end",
            &text.replace("\nNobody", &["\n", end, "Nobody"].concat()),
            "Signs 6+0 8/8; signs lines blank",
        );
        case(
            "a number in two",
            &text.replace("49,000", &["4", end, "9,000"].concat()),
            "Changed 5+0 7/8; signs lines; added 3",
        );
    }
}

/// A line that shows nothing is a blank one.
#[test]
fn a_line_of_signs_that_cannot_be_seen_is_named() {
    let text = text();
    for (line, sign) in
        [("\u{ad}", "shy"), ("\u{200b}", "invisible"), ("\u{2060}", "invisible"), ("\u{200f}", "direction")]
    {
        let expected = ["Signs 6+0 8/8; signs blank ", sign].concat();
        case("before the first", &[line, "\n", &text].concat(), &expected);
        case("between two", &text.replace("\nNobody", &["\n", line, "\nNobody"].concat()), &expected);
        case("behind the last", &[&text, line, "\n"].concat(), &expected);
        case("nothing else", line, "Empty 0+0 0/8");
    }
}

/// A paragraph of two long lines, as where it is broken at a sentence.
#[test]
fn a_paragraph_broken_at_a_sentence_is_recognised() {
    let long = |word: &str| ["On this ", &[word; 50].join(" "), "."].concat();
    let lines = [long("herring").as_str(), &long("salmon"), &long("cod")].join(" ");
    let others = [long("eel").as_str(), &long("ling")].join(" ");
    let article = article_of(&[LINES[0], &lines, &others], &[]);
    let text = [LINES[0], &lines, &others].join("\n");
    let case = |what: &str, text: &str, expected: &str| {
        assert_eq!(told(&article.verify_text(text, composed)), expected, "{what}");
    };
    case("itself", &text, "Same 3+0 0/0");
    case("once", &text.replacen(". On", ".\nOn", 1), "Signs 2+1 0/0; signs wrapped");
    case("at each", &text.replace(". On", ".\nOn"), "Signs 1+2 0/0; signs wrapped");
    let changed = text.replacen(". On", ".\nOn", 1).replace("eel", "ray");
    case("another one changed", &changed, "Changed 1+1 0/0; signs wrapped");
}

/// The line breaks between paragraphs are lost.
#[test]
fn paragraphs_in_a_row_are_recognised() {
    let text = text();
    case("all of them", &text.replace('\n', " "), "Signs 6+0 8/8; signs edge row");
    case("with more spaces", &LINES.join(" \u{a0} "), "Signs 6+0 8/8; signs row");
    case("two of them", &text.replace("\nNobody", " Nobody"), "Signs 6+0 8/8; signs row");
    case("with a sign", &LINES.join(" ").replace("the find", "the ﬁnd"), "Signs 5+1 8/8; signs row ligature");
    let reversed: Vec<&str> = LINES.iter().rev().copied().collect();
    case("reversed", &reversed.join(" "), "More 6+0 8/8; signs row; moved 1 2 3 4 5");
    case("one twice", &LINES.join(" ").replace(LINES[4], &[LINES[4]; 2].join(" ")), "More 6+0 8/8; signs row; twice 5");
    case("a word changed", &LINES.join(" ").replace("Nobody", "Somebody"), "Changed 5+0 8/8; signs row");
    case(
        "words before and behind",
        &["Arvik Post", &LINES.join(" "), "Arvik Post"].join(" "),
        "More 6+0 8/8; signs row; added 1 1",
    );
    case("a sentence added", &text.replace("Sund.", "Sund. All is well."), "Changed 5+0 8/8");
}

/// Lines as a mail, a PDF or the article's own page breaks them.
#[test]
fn report_6_broken_lines_are_recognised() {
    let text = text();
    case("wrapped, blank lines between", &wrapped("\n\n"), "Signs 3+3 8/8; signs blank wrapped");
    case("wrapped, none between", &wrapped("\n"), "Signs 3+3 8/8; signs wrapped");
    case("a subheading apart", &text.replace("New startThe", "New start\nThe"), "Signs 5+1 8/8; signs wrapped");
    case("and a blank line", &text.replace("New startThe", "New start\n\nThe"), "Signs 5+1 8/8; signs blank wrapped");
    case("broken at a hyphen", &text.replace("co-op", "co-\nop"), "Signs 5+1 8/8; signs wrapped");
    case("hyphenated", &text.replace("committee", "com-\nmittee"), "Signs 5+1 8/8; signs wrapped");
    case("by a soft hyphen", &text.replace("committee", "com\u{ad}\nmittee"), "Signs 5+1 8/8; signs wrapped");
    case(
        "wrapped, a word changed",
        &wrapped("\n\n").replace("herring", "salmon"),
        "Changed 3+1 7/8; signs blank wrapped",
    );
}

/// Attack 7: what else is there. None of these is the text.
#[test]
fn attack_7_no_altered_text_is_certified() {
    let text = text();
    let reversed: Vec<&str> = LINES.iter().rev().copied().collect();
    case("another number", &text.replace("49,000", "48,000"), "Changed 5+0 7/8");
    case("a word that no record cites", &text.replace("Nobody", "Somebody"), "Changed 5+0 8/8");
    case("an invented paragraph", &text.replace("Nobody", "All is well.\nNobody"), "More 6+0 8/8; added 5");
    case(
        "one that cites us",
        &text.replace("Nobody", "Up to 49,000 tons of herring.\nNobody"),
        "More 6+0 8/8; added 5",
    );
    case("a sentence added", &text.replace("Sund.", "Sund. All is well."), "Changed 5+0 8/8");
    case("a sentence on a line of its own", &(text.clone() + "All is well.\n"), "More 6+0 8/8; added 7");
    case("a sentence left out", &text.replace(" — no more.", "."), "Changed 5+0 8/8");
    case("a paragraph left out", &text.replace("Nobody spoke of cod.\n", ""), "Changed 5+0 8/8; absent 5");
    case("two left out", &LINES[2..].join("\n"), "Changed 4+0 5/8; absent 1 2");
    case("reversed", &reversed.join("\n"), "More 6+0 8/8; moved 1 2 3 4 5");
    let mut swapped = LINES;
    swapped.swap(2, 3);
    case("two swapped", &swapped.join("\n"), "More 6+0 8/8; moved 3");
    case("twice", &(text.clone() + &text), "More 6+0 8/8; twice 1 2 3 4 5 6");
    case("one twice", &(text.clone() + LINES[4]), "More 6+0 8/8; twice 5");
    case("a header and a footer", &["The Arvik Times\n", &text, "Page 1 of 1\n"].concat(), "More 6+0 8/8; added 1 8");
    case(
        "wrapped with a header",
        &["The Arvik Times\n\n", &wrapped("\n\n")].concat(),
        "More 3+3 8/8; signs blank wrapped; added 1",
    );
    case("half a space", &text.replace("no more", "nomore"), "Changed 5+0 8/8");
    case("a hyphen less", &text.replace("co-op", "coop"), "Changed 5+0 7/8");
    case("capitals", &text.to_uppercase(), "Another 0+0 0/8");
    case("another text", "Quite another story.\nTruly.", "Another 0+0 0/8; absent 3 4 5 6");
}

/// Attack 7: a line break leaves a number what it is, and hides no sign of it.
#[test]
fn attack_7_no_number_is_broken_in_two() {
    let (ours, text) = (article(), text());
    for (from, to) in [
        ("at 6.1%", "at -\n6.1%"),
        ("at 6.1%", "at —\n6.1%"),
        ("at 6.1%", "at −\n6.1%"),
        ("at 6.1%", "at -\n\n6.1%"),
        ("at 6.1%", "at 6-\n.1%"),
        ("at 6.1%", "at 6\n.1%"),
        ("at 6.1%", "at 6.\n1%"),
        ("at 6.1%", "at 6.1-\n%"),
        ("up to 49,000", "up to -\n49,000"),
        ("up to 49,000", "up to 4-\n9,000"),
        ("up to 49,000", "up to 4\u{ad}\n9,000"),
        ("up to 49,000", "up to 4\u{2010}\n9,000"),
        ("up to 49,000", "up to 4\n9,000"),
        ("up to 49,000", "up to\n4\n9,000"),
        ("the find of", "the find -\nof"),
        ("the find of", "the f—\nind of"),
        ("Nobody", "No\nbody"),
        ("Nobody", "No−\nbody"),
    ] {
        assert!(text.contains(from), "{from}");
        let text = text.replace(from, to);
        let found = ours.verify_text(&text, composed);
        assert_eq!((found.verdict, found.n_same), (Verdict::Changed, 5), "{to:?}");
    }
    // A number that has a minus or a hyphen keeps it at a line's end.
    let lines = ["At -6.1% in 2030-2031, of a co-operative.", "Boats go out."];
    let article = article_of(&lines, &[]);
    for (from, to, verdict) in [
        ("-6.1", "-\n6.1", Verdict::Signs),
        ("2030-2031", "2030-\n2031", Verdict::Signs),
        ("-6.1", "\n6.1", Verdict::Changed),
        ("2030-2031", "2030\n2031", Verdict::Changed),
    ] {
        assert_eq!(article.verify_text(&lines.join("\n").replace(from, to), composed).verdict, verdict, "{to:?}");
    }
}

/// Attack 7: whatever can be seen on a line of its own is told.
#[test]
fn attack_7_no_added_line_vanishes() {
    let text = text();
    for line in ["-", "—", "−", "\u{2010}", "\u{ad}-", "- -", ".", "'", "\u{202e}"] {
        let first = told(&article().verify_text(&[line, "\n", &text].concat(), composed));
        assert_eq!(first, "More 6+0 8/8; added 1", "{line:?}");
        let between = text.replace("\nNobody", &["\n", line, "\nNobody"].concat());
        case(line, &between, "More 6+0 8/8; added 5");
        case(line, &[&text, line].concat(), "More 6+0 8/8; added 7");
    }
}

/// Attack 7: a text that is shown in another order than it has shows another number.
#[test]
fn attack_7_a_text_that_is_turned_around_is_another() {
    let (ours, text) = (article(), text());
    for (start, end) in [
        ("\u{202e}", "\u{202c}"),
        ("\u{202d}", "\u{202c}"),
        ("\u{202b}", "\u{202c}"),
        ("\u{202a}", "\u{202c}"),
        ("\u{2066}", "\u{2069}"),
        ("\u{2067}", "\u{2069}"),
        ("\u{2068}", "\u{2069}"),
    ] {
        let turned = text.replace("49,000", &[start, "49,000", end].concat());
        case("a number", &turned, "Changed 5+0 7/8");
        let found = ours.verify_text(&turned, composed);
        let instead = found.paragraphs[2].missing[0].instead.as_deref().unwrap();
        assert!(instead.contains("to ⟨turn of direction⟩49,000"), "{instead}");
    }
    case("all of it", &["\u{202e}", &text].concat(), "Changed 5+0 8/8");
}

/// Attack 12: what cannot be read is refused in words and not looked at.
#[test]
fn attack_12_what_is_no_text_is_refused() {
    let article = article();
    case("nothing", "", "Empty 0+0 0/8");
    case("blank lines", "\n \n", "Empty 0+0 0/8");
    let picture = String::from_utf8_lossy(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\xf0").into_owned();
    assert_eq!(article.verify_text(&picture, composed).verdict, Verdict::Binary);
    let long = text() + &"x ".repeat(200_000);
    let found = article.verify_text(&long, composed);
    assert_eq!((found.verdict, found.n_bytes, found.n_same), (Verdict::TooLong, long.len(), 0));
    // One letter that was broken on the way is a changed word, no picture.
    case("a broken letter", &text().replace('é', "\u{fffd}"), "Changed 5+0 7/8");
}

#[test]
fn attack_12_expected_and_found_look_different() {
    let article = article();
    let found = article.verify_text(&text().replace("49,000 tons of", "49,000\u{a0}tons  for\u{ad}"), composed);
    assert_eq!(found.paragraphs[2].state, State::Changed);
    let instead = found.paragraphs[2].missing[0].instead.as_deref().unwrap();
    assert!(instead.starts_with("up to 49,000⟨no-break space⟩tons  for⟨soft hyphen⟩"), "{instead}");
    // A passage in other signs is found.
    let found =
        article.verify_text(&text().replace("49,000 tons", "49,000\u{a0}tons").replace("more", "less"), composed);
    assert_eq!((&found.paragraphs[2].state, found.n_found), (&State::Changed, 8));
    let found = article.verify_text(&text().replace("on Friday", "on\u{a0}Friday"), composed);
    assert_eq!(found.paragraphs[1].state, State::Signs(vec![Sign::NoBreakSpace]));
}

/// A text that has every paragraph's start of a digest is not proved by them.
#[test]
fn attack_7_only_the_whole_digest_certifies() {
    let article = article();
    let others =
        Article { text: Digests { paragraphs: article.text.paragraphs.clone(), ..Digests::default() }, ..article };
    let found = others.verify_text(&text(), composed);
    assert_eq!((found.verdict, found.n_same), (Verdict::Changed, 6));
}

/// The lines broken at 72 letters, between words.
fn wrapped(between: &str) -> String {
    let wrap = |line: &str| {
        let mut lines = vec![String::new()];
        for word in line.split(' ') {
            if lines.last().is_some_and(|last| !last.is_empty() && last.len() + word.len() > 72) {
                lines.push(String::new());
            }
            let last = lines.last_mut().unwrap();
            last.push_str(if last.is_empty() { "" } else { " " });
            last.push_str(word);
        }
        lines.join("\n")
    };
    LINES.map(wrap).join(between) + "\n"
}
