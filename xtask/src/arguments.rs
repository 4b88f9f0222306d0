//! The command line, read.

use std::{ffi::OsString, path::PathBuf, str::FromStr};

use anyhow::{Context as _, Result};
use lexopt::prelude::*;

use crate::{audit::Check, bench::Bench, browsers::Engine, program::Unready};

/// What `cargo xtask help` says.
pub(crate) const HELP: &str = "\
cargo xtask serve [--open] [--port N]    shows the page on this machine, built anew at each change
cargo xtask test [--engines LIST]        checks everything; LIST from chromium,firefox,webkit

cargo xtask new [NAME] [--headline … --publisher … --address … --licence … --text FILE --date DAY]
                                         writes the first file of an article; asks for what is missing
cargo xtask watch [NAME] [--list] [--open] [--port N]
                                         shows its page and what is left to do, anew at each change

cargo xtask build [--site URL] [--all]   builds the page into dist/, a folder of static files; with --all
                                         one of each article in data/articles.toml, and a page of them
cargo xtask verify [NAME] [--text FILE] [--format human|short|json]
                                         checks the data of data/NAME against the article's text
cargo xtask size                         what a reader's browser loads, file by file
cargo xtask setup                        installs what the others need; they do so by themselves
cargo xtask audit [--only LIST]          the slow checks, by hand; LIST from licences,sheets,html,
                                         linked-data,lighthouse,paint,flips,heights,double,articles
cargo xtask bench [--dist FOLDER] [--only LIST] [--rounds N] [--speeds 1,4]
                                         times the page beside React, Svelte and the plain DOM, by hand;
                                         FOLDER is a finished build, LIST from overview,records,
                                         commitments,tariffs,quotes,timeline";

/// One thing to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Say what there is.
    Help,
    /// Install what is missing.
    Setup,
    /// Write the first file of an article; the desk reads the arguments.
    New(Vec<OsString>),
    /// Show an article while it is written.
    Watch(Watch),
    /// Show, and build at each change.
    Serve(Serve),
    /// Build one article's page, or with `is_all` a collection; `site` is the absolute address that it will have.
    Build { site: Option<String>, is_all: bool },
    /// Finish what Trunk is building: its hook calls this, nobody else.
    Finish,
    /// Check everything, in these engines.
    Test { engines: Vec<Engine> },
    /// Check the data of an article.
    Verify(Verify),
    /// Weigh the page.
    Size,
    /// The slow checks, these of them.
    Audit { checks: Vec<Check> },
    /// Time the page beside others.
    Bench(Bench),
}

/// What to check the data against, and how to tell what is wrong.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Verify {
    /// The folder of data/, else the one that the environment names.
    pub(crate) article: Option<String>,
    /// The article's text, if it does not lie in that folder.
    pub(crate) text: Option<PathBuf>,
    /// Whom the report is for.
    pub(crate) format: Option<String>,
}

/// What to show while it is written.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Watch {
    /// The folder of data/, else the one that the environment names.
    pub(crate) article: Option<String>,
    /// Whether to leave the page out.
    pub(crate) is_list_alone: bool,
    /// How to show the page.
    pub(crate) serve: Serve,
}

/// How to show the page.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Serve {
    /// The first port to try.
    pub(crate) port: u16,
    /// Whether to open a browser on it.
    pub(crate) is_opening: bool,
}

impl Default for Serve {
    fn default() -> Self {
        Self { port: 8080, is_opening: false }
    }
}

/// Reads the arguments that stand after `cargo xtask`.
pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Task> {
    parse(arguments).map_err(|error| Unready(format!("{error}\n\n{HELP}")).into())
}

fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Task, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let mut task = match parser.next()? {
        None | Some(Short('h') | Long("help")) => return Ok(Task::Help),
        Some(Value(name)) => match name.to_str() {
            Some("help") => Task::Help,
            Some("setup") => Task::Setup,
            Some("serve") => Task::Serve(Serve::default()),
            Some("new") => return Ok(Task::New(parser.raw_args()?.collect())),
            Some("watch") => Task::Watch(Watch { article: None, is_list_alone: false, serve: Serve::default() }),
            Some("build") => Task::Build { site: None, is_all: false },
            Some("finish") => Task::Finish,
            Some("test") => Task::Test { engines: Engine::ALL.to_vec() },
            Some("verify") => Task::Verify(Verify::default()),
            Some("size") => Task::Size,
            Some("audit") => Task::Audit { checks: Check::ALL.to_vec() },
            Some("bench") => Task::Bench(Bench::default()),
            _ => return Err(format!("there is no task {}", name.display()).into()),
        },
        Some(other) => return Err(other.unexpected()),
    };
    while let Some(argument) = parser.next()? {
        match (&mut task, argument) {
            (_, Short('h') | Long("help")) => return Ok(Task::Help),
            (Task::Serve(options), Long("open")) => options.is_opening = true,
            (Task::Serve(options), Long("port")) => options.port = parser.value()?.parse()?,
            (Task::Watch(options), Long("open")) => options.serve.is_opening = true,
            (Task::Watch(options), Long("port")) => options.serve.port = parser.value()?.parse()?,
            (Task::Watch(options), Long("list")) => options.is_list_alone = true,
            (Task::Watch(options), Value(name)) if options.article.is_none() => options.article = Some(name.string()?),
            (Task::Build { is_all, .. }, Long("all")) => *is_all = true,
            (Task::Build { site, .. }, Long("site")) => *site = Some(parser.value()?.parse_with(address)?),
            (Task::Test { engines }, Long("engines")) => *engines = parser.value()?.parse_with(list)?,
            (Task::Audit { checks }, Long("only")) => *checks = parser.value()?.parse_with(list)?,
            (Task::Bench(options), Long("dist")) => options.dist = Some(parser.value()?.into()),
            (Task::Bench(options), Long("only")) => options.lists = parser.value()?.parse_with(list)?,
            (Task::Bench(options), Long("rounds")) => options.n_rounds = parser.value()?.parse_with(rounds)?,
            (Task::Bench(options), Long("speeds")) => options.speeds = parser.value()?.parse_with(list)?,
            (Task::Verify(options), Long("text")) => options.text = Some(parser.value()?.into()),
            (Task::Verify(options), Long("format")) => options.format = Some(parser.value()?.string()?),
            (Task::Verify(options), Value(name)) if options.article.is_none() => options.article = Some(name.string()?),
            (_, other) => return Err(other.unexpected()),
        }
    }
    Ok(task)
}

/// Absolute and ending in a slash, so that relative addresses join to it.
fn address(text: &str) -> Result<String> {
    let has_scheme = text.starts_with("https://") || text.starts_with("http://");
    (has_scheme && text.ends_with('/'))
        .then(|| text.to_owned())
        .context("a site is an absolute address with a slash at its end, such as https://host/path/")
}

fn rounds(text: &str) -> Result<u32> {
    text.parse().ok().filter(|n| *n > 0).with_context(|| format!("{text} is no number of rounds"))
}

fn list<T: FromStr<Err = anyhow::Error>>(text: &str) -> Result<Vec<T>> {
    text.split(',').map(T::from_str).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::List;

    #[track_caller]
    fn case(line: &str, expected: &Task) {
        let arguments = line.split_whitespace().map(OsString::from);
        assert_eq!(&read(arguments).unwrap(), expected, "{line}");
    }

    #[track_caller]
    fn refused(line: &str, because: &str) {
        let error = read(line.split_whitespace().map(OsString::from)).unwrap_err().to_string();
        assert!(error.contains(because), "{line}: {error}");
    }

    #[test]
    fn tasks() {
        case("", &Task::Help);
        case("serve --help", &Task::Help);
        case("setup", &Task::Setup);
        case("finish", &Task::Finish);
        case("serve", &Task::Serve(Serve { port: 8080, is_opening: false }));
        case("serve --open --port 9000", &Task::Serve(Serve { port: 9000, is_opening: true }));
        case("build", &Task::Build { site: None, is_all: false });
        let site = Some("https://a.example/b/".into());
        case("build --site https://a.example/b/ --all", &Task::Build { site, is_all: true });
        case("test", &Task::Test { engines: Engine::ALL.to_vec() });
        case("test --engines webkit,chromium", &Task::Test { engines: vec![Engine::WebKit, Engine::Chromium] });
        case("new a --text b.txt", &Task::New(["a", "--text", "b.txt"].map(OsString::from).to_vec()));
        case(
            "watch a --list --port 9000",
            &Task::Watch(Watch {
                article: Some("a".into()),
                is_list_alone: true,
                serve: Serve { port: 9000, is_opening: false },
            }),
        );
        case("audit", &Task::Audit { checks: Check::ALL.to_vec() });
        case("audit --only html,double", &Task::Audit { checks: vec![Check::Html, Check::Double] });
        case("bench", &Task::Bench(Bench::default()));
        case(
            "bench --dist a --only tariffs,overview --rounds 2 --speeds 1",
            &Task::Bench(Bench {
                dist: Some("a".into()),
                lists: vec![List::Tariffs, List::Overview],
                n_rounds: 2,
                speeds: vec!["1".parse().unwrap()],
            }),
        );
        case("verify --text a.txt", &Task::Verify(Verify { text: Some("a.txt".into()), ..Verify::default() }));
        case(
            "verify my-article --format json",
            &Task::Verify(Verify { article: Some("my-article".into()), text: None, format: Some("json".into()) }),
        );
    }

    #[test]
    fn refusals() {
        refused("bulid", "no task bulid");
        refused("build --open", "--open");
        refused("serve --port many", "many");
        refused("build --site a.example", "slash at its end");
        refused("build --site https://a.example/b", "slash at its end");
        refused("test --engines opera", "opera");
        refused("audit --only speed", "speed");
        refused("bench --only ledger", "no list ledger; there are overview");
        refused("verify one two", "two");
        refused("bench --rounds 0", "0 is no number of rounds");
        refused("bench --speeds 1,fast", "fast is not how many times slower");
    }
}
