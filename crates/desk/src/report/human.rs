//! The report for people: each finding with the line that it stands on, the words underlined that are meant, what was
//! expected and what may stand there instead.

use annotate_snippets::{AnnotationKind, Group, Level as Kind, Renderer, Snippet};

use readout_author::Level;

use super::{Report, subject};
use crate::finding::{Finding, Source};

/// Longer lines are shown in part.
const WIDTH: usize = 120;

impl Report<'_> {
    pub(super) fn human(&self, is_coloured: bool) -> String {
        let renderer = if is_coloured { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
        let shown = |level: Level| {
            let these = self.findings.iter().filter(move |it| it.problem.level == level);
            these.map(|it| renderer.render(&[self.group(it)]) + "\n\n").collect::<String>()
        };
        // What is left to do is long at first, and each is plain: a line does.
        let left: String =
            self.findings.iter().filter(|it| it.problem.level == Level::Left).map(|it| self.line(it)).collect();
        let left = if left.is_empty() { left } else { left + "\n" };
        shown(Level::Error) + &left + &shown(Level::Warning) + &format!("{}: {}\n", self.data.0, self.sum())
    }

    fn group<'a>(&'a self, finding: &'a Finding) -> Group<'a> {
        let problem = &finding.problem;
        let kind = match problem.level {
            Level::Error => Kind::ERROR,
            Level::Left | Level::Warning => Kind::WARNING,
        };
        let (name, text) = self.file(finding.source);
        let title = kind.primary_title(format!("{}: {}", subject(problem), problem.found));
        let place = AnnotationKind::Primary.span(finding.range.clone());
        let mut group = title.element(Snippet::source(text).path(name).annotation(place));
        if finding.source == Source::Data {
            group = group.element(Kind::NOTE.with_name("at").message(problem.path.as_str()));
        }
        group = group.element(Kind::NOTE.with_name("expected").message(folded(&problem.expected)));
        if let Some(instead) = &problem.instead {
            group = group.element(Kind::HELP.with_name("perhaps").message(instead.as_str()));
        }
        group
    }
}

/// A text in lines that a terminal shows whole.
fn folded(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + word.chars().count() < WIDTH - 30 => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}
