//! Paragraphs: numbered without gaps, each with records or a written reason for having none.

use super::{File, Problem, Problems};
use crate::file::{Level, Use};

pub(super) fn check(file: &File, problems: &mut Problems) {
    let spans = file.spans();
    for (index, it) in file.paragraphs.iter().enumerate() {
        let owner = format!("paragraph {}", it.n);
        let path = |field: &str| format!("paragraphs[{index}].{field}");
        if usize::from(it.n) != index + 1 {
            let (found, n) = (it.n.to_string(), (index + 1).to_string());
            problems.0.push(Problem::new(&owner, path("n"), found, &n).with_instead(&n));
        }
        if it.sha256.len() != 64
            || !it.sha256.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
        {
            problems.add(&owner, path("sha256"), format!("\"{}\"", it.sha256), "64 hexadecimal digits in lower case");
        }
        let has_records = spans.iter().any(|span| span.p == it.n && matches!(span.used, Use::Record | Use::Quote));
        match (has_records, &it.no_records) {
            (true, Some(_)) => {
                problems.add(&owner, path("no_records"), "a reason", "no such field: records cite this paragraph");
            }
            (false, None) => {
                let expected = "a record that cites the paragraph, or why it has none";
                let problem = Problem::new(&owner, path("no_records"), "nothing", expected);
                problems.0.push(problem.at_level(Level::Left));
            }
            (true, None) | (false, Some(_)) => {}
        }
    }
}
