//! The command line, read.

use std::{ffi::OsString, path::PathBuf, str::FromStr};

use anyhow::{Context as _, Result};
use lexopt::prelude::*;

use crate::{audit::Check, bench::Bench, browsers::Engine, program::Unready};

/// What `cargo xtask help` says.
pub(crate) const HELP: &str = "\
cargo xtask serve [--open] [--port N]    shows the page on this machine, built anew at each change
cargo xtask test [--engines LIST]        checks everything; LIST from chromium,firefox,webkit

cargo xtask build [--site URL] [--all]   builds the page into dist/, a folder of static files; with --all
                                         one of each article in data/articles.toml, and a page of them
cargo xtask verify [--text FILE]         checks the data against the article's text
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
    /// Show, and build at each change.
    Serve(Serve),
    /// Build one article's page, or with `is_all` a collection; `site` is the absolute address that it will have.
    Build { site: Option<String>, is_all: bool },
    /// Finish what Trunk is building: its hook calls this, nobody else.
    Finish,
    /// Check everything, in these engines.
    Test { engines: Vec<Engine> },
    /// Check the data against the article's `text`.
    Verify { text: Option<PathBuf> },
    /// Weigh the page.
    Size,
    /// The slow checks, these of them.
    Audit { checks: Vec<Check> },
    /// Time the page beside others.
    Bench(Bench),
}

/// How to show the page.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Serve {
    /// The first port to try.
    pub(crate) port: u16,
    /// Whether to open a browser on it.
    pub(crate) is_opening: bool,
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
            Some("serve") => Task::Serve(Serve { port: 8080, is_opening: false }),
            Some("build") => Task::Build { site: None, is_all: false },
            Some("finish") => Task::Finish,
            Some("test") => Task::Test { engines: Engine::ALL.to_vec() },
            Some("verify") => Task::Verify { text: None },
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
            (Task::Build { is_all, .. }, Long("all")) => *is_all = true,
            (Task::Build { site, .. }, Long("site")) => *site = Some(parser.value()?.parse_with(address)?),
            (Task::Test { engines }, Long("engines")) => *engines = parser.value()?.parse_with(list)?,
            (Task::Audit { checks }, Long("only")) => *checks = parser.value()?.parse_with(list)?,
            (Task::Bench(options), Long("dist")) => options.dist = Some(parser.value()?.into()),
            (Task::Bench(options), Long("only")) => options.lists = parser.value()?.parse_with(list)?,
            (Task::Bench(options), Long("rounds")) => options.n_rounds = parser.value()?.parse_with(rounds)?,
            (Task::Bench(options), Long("speeds")) => options.speeds = parser.value()?.parse_with(list)?,
            (Task::Verify { text }, Long("text")) => *text = Some(parser.value()?.into()),
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
        case("verify --text a.txt", &Task::Verify { text: Some("a.txt".into()) });
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
        refused("bench --rounds 0", "0 is no number of rounds");
        refused("bench --speeds 1,fast", "fast is not how many times slower");
    }
}
