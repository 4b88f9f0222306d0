//! axe-core: what can be found by machine of the page's barriers.

use std::fs;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::page::Page;

/// What axe is asked for: the rules of WCAG 2.2 AA, and axe's own good practices.
const RUN: &str = "const done = arguments[0];
    axe.run(document, { resultTypes: ['violations'] }).then(
      ({ violations }) => done(violations.flatMap(({ id, help, nodes }) =>
        nodes.slice(0, 4).map(({ target, failureSummary }) => `${id}: ${help}, at ${target.join(' ')}\\n           ${failureSummary.split('\\n').slice(1).join(' ')}`))),
      (fault) => done([`axe itself failed: ${fault}`]));";

impl Page {
    /// axe finds nothing on the page as it stands.
    pub(crate) async fn has_no_barriers(&self) -> Result<()> {
        let file = self.axe.as_ref().context("this test needs --axe FILE")?;
        let source = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        // Run by the driver: the page's own policy rightly refuses foreign script tags.
        self.driver.execute(source, Vec::new()).await?;
        let found: Vec<String> = match self.driver.execute_async(RUN, Vec::<Value>::new()).await?.json() {
            Value::Array(found) => found.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            other => vec![format!("axe answers {other}")],
        };
        match found.as_slice() {
            [] => Ok(()),
            found => bail!("expected nothing from axe, {} theme\nsaw      {}", self.theme, found.join("\n         ")),
        }
    }
}
