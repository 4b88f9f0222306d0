//! The data file: the receipt of its last check against the text holds, and wrong files are told what is wrong.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

use readout_author::{File, Receipt, build, check, counts, sha256, verify};
use readout_core::article::{Article, Force, QualifierKind, RecordKind, Standing};

const JSON: &str = include_str!(concat!("../../../data/", env!("READOUT_ARTICLE"), "/article.json"));
const RECEIPT: &str = include_str!(concat!("../../../data/", env!("READOUT_ARTICLE"), "/verified.json"));

fn file() -> File {
    File::read(JSON).unwrap()
}

#[test]
fn the_data_is_as_it_was_when_it_was_last_verified() {
    let receipt: Receipt = serde_json::from_str(RECEIPT).unwrap();
    assert_eq!(receipt.data_sha256, sha256(JSON.as_bytes()), "run `cargo xtask verify --text FILE`");
    assert_eq!(receipt.counts, counts(&file()));
}

#[test]
fn the_schema_is_the_one_that_the_code_reads() {
    assert_eq!(include_str!("../../../data/article.schema.json"), File::schema(), "run `cargo xtask verify`");
}

#[test]
fn the_data_names_the_licence_that_every_export_names() {
    assert_eq!(file().license, readout_core::exports::LICENCE);
}

#[test]
fn the_data_holds_to_the_rules() {
    let problems: Vec<String> = check(&file()).iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
}

/// Every article in `data/`.
fn all_files() -> Vec<File> {
    let folders = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data")).unwrap();
    let paths = folders.map(|it| it.unwrap().path().join("article.json")).filter(|path| path.exists());
    paths.map(|path| File::read(&std::fs::read_to_string(path).unwrap()).unwrap()).collect()
}

/// The rules of coding name every force, standing and kind of qualifier, with an example that the data has.
#[test]
fn the_rules_have_an_example_for_each_label() {
    let rules = include_str!("../../../docs/coding.md");
    let files = all_files();
    let articles: Vec<Article> = files.iter().map(|file| build(file).unwrap()).collect();
    let found = |id: &str| files.iter().flat_map(|it| &it.commitments).find(|it| it.id == id).unwrap();
    let row = |key: &str| -> Vec<String> {
        let row = rules.lines().find(|line| line.starts_with(&format!("| `{key}` |")));
        let row = row.unwrap_or_else(|| panic!("docs/coding.md has no row for `{key}`"));
        let example = row.trim_end_matches(" |").rsplit(" | ").next().unwrap();
        example.split(['`', '“', '”']).map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect()
    };
    for force in Force::ALL {
        let example = row(force.key());
        let it = found(&example[0]);
        assert_eq!(it.force, *force, "{}", it.id);
        assert!(it.evidence.iter().any(|span| span.words.contains(&example[1])), "{example:?}");
    }
    for kind in QualifierKind::ALL {
        let example = row(kind.key());
        let it = found(&example[0]);
        assert!(it.qualifiers.iter().any(|it| it.kind == *kind && it.words == example[1]), "{example:?}");
    }
    for standing in Standing::ALL {
        let example = row(standing.key());
        let kinds = || RecordKind::ALL.iter().filter(|kind| **kind != RecordKind::Quote);
        let find = |article: &Article| kinds().find_map(|kind| article.find(*kind, &example[0]));
        let (article, record) = articles.iter().find_map(|it| Some((it, find(it)?))).unwrap();
        assert_eq!(article.attributions(record)[0].standing(article), *standing, "{example:?}");
    }
}

#[test]
fn the_page_reads_back_what_is_packed_for_it() {
    let article = build(&file()).unwrap();
    assert_eq!(Article::unpack(&article.pack().unwrap()), Some(article));
}

/// Where the text is at hand, `READOUT_TEXT` or article.txt beside the data file, everything is looked up in it again.
#[test]
fn the_data_is_found_in_the_text_where_that_is_here() {
    let here = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/", env!("READOUT_ARTICLE"), "/article.txt");
    let path = std::env::var("READOUT_TEXT").unwrap_or_else(|_| here.to_owned());
    let Ok(text) = std::fs::read_to_string(path) else {
        eprintln!("skipped: the article's text is not here (READOUT_TEXT, or article.txt beside the data file)");
        return;
    };
    let problems = verify(&file(), &text).err().unwrap_or_default();
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
}

#[test]
fn everything_wrong_is_told_at_once_with_its_place() {
    #[track_caller]
    fn case(spoil: impl Fn(&mut File), path: &str, found: &str) {
        let mut file = file();
        spoil(&mut file);
        let problems = check(&file);
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        let is_told = problems.iter().any(|it| it.path == path && it.found.contains(found));
        assert!(is_told, "expected {path}: {found}, told:\n{}", told.join("\n"));
    }
    case(|file| file.format = 2, "format", "2");
    case(|file| file.license = "CC BY 4.0".into(), "license", "CC BY 4.0");
    case(|file| file.article.address = "javascript:alert(1)".into(), "article.address", "javascript:");
    case(|file| file.commitments[0].id = "Not An Id".into(), "commitments[0].id", "Not An Id");
    case(|file| file.commitments[1].id = file.commitments[0].id.clone(), "commitments[1].id", "already");
    case(|file| file.commitments[0].topics = vec!["nothing".into()], "commitments[0].topics[0]", "nothing");
    case(|file| file.commitments[0].attribution.clear(), "commitments[0].attribution", "nobody");
    case(
        |file| file.commitments[0].evidence[0].words = "a ".repeat(13).trim().into(),
        "commitments[0].evidence[0].words",
        "13 words",
    );
    case(|file| file.commitments[0].evidence[0].p = 99, "commitments[0].evidence[0].words", "paragraph 99");
    case(|file| file.quotes[0].attribution.clear(), "quotes[0].attribution", "0 links");
    case(|file| file.paragraphs[3].n = 9, "paragraphs[3].n", "9");
    case(|file| file.paragraphs[3].sha256 = "no".into(), "paragraphs[3].sha256", "no");
    case(|file| file.events[0].when.printed = "never".into(), "events[0].when.printed", "never");
}

#[test]
fn faults_of_several_kinds_are_told_together() {
    let mut file = file();
    file.format = 2;
    file.commitments[0].topics = vec!["nothing".into()];
    file.events[0].when.printed = "never".into();
    let paths: Vec<String> = check(&file).into_iter().map(|it| it.path).collect();
    for path in ["format", "commitments[0].topics[0]", "events[0].when.printed"] {
        assert!(paths.iter().any(|it| it == path), "expected {path}, told {paths:?}");
    }
}

#[test]
fn a_changed_text_is_told() {
    let text = "one\n".repeat(file().paragraphs.len());
    let problems = verify(&file(), &text).unwrap_err();
    assert!(problems.iter().any(|it| it.path == "paragraphs[0].sha256"));
    assert!(problems.len() > file().paragraphs.len(), "every span is looked up");
}

/// Whatever field a sentence of the article stands in, it is told.
#[test]
fn a_sentence_of_the_article_is_told_wherever_it_stands() {
    #[track_caller]
    fn case(path: &str, put: impl Fn(&mut File, String)) {
        let sentence = "one two three four five six seven eight nine ten eleven twelve thirteen";
        for (text, is_copied) in [(sentence, true), (&sentence[..sentence.len() - " thirteen".len()], false)] {
            let mut file = file();
            put(&mut file, format!("The statement: {text}; not stated"));
            let problems = verify(&file, &format!("{sentence} fourteen.\n")).unwrap_err();
            let is_told = problems.iter().any(|it| it.path == path && it.found.contains("own sentence"));
            assert_eq!(is_told, is_copied, "{path}");
        }
    }
    case("commitments[0].title", |file, text| file.commitments[0].title = text);
    case("tariffs[0].responses[0].text", |file, text| file.tariffs[0].responses[0].text = text);
    case("tariffs[0].assertions[0].open[0]", |file, text| file.tariffs[0].assertions[0].open[0] = text);
    case("quotes[0].paraphrase", |file, text| file.quotes[0].paraphrase = Some(text));
    case("left_out[0].why", |file, text| file.left_out[0].why = text);
}

/// The page knows the text again by what stands in the receipt.
#[test]
fn the_receipt_has_a_digest_for_each_paragraph() {
    let digests = Receipt::read(RECEIPT).unwrap().text.digests();
    assert_eq!(digests.paragraphs.len(), file().paragraphs.len(), "run `cargo xtask verify --text FILE`");
    assert!(digests.letters != [0; 32] && digests.words != [0; 32] && digests.letters != digests.words);
}
