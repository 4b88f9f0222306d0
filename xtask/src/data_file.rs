//! The data file, published beside the page for those who compute with it.

use std::{env, path::Path};

use anyhow::{Context as _, Result, ensure};

use crate::folder;

/// Names the folder of `data/` that is built.
pub(crate) const ARTICLE: &str = "READOUT_ARTICLE";
const SCHEMA: &str = "data.schema.json";

/// The folder of `data/` that is built.
pub(crate) fn article() -> Result<String> {
    env::var(ARTICLE).with_context(|| format!("{ARTICLE} does not name a folder of data/"))
}

/// What stands between the folders of several articles.
pub(crate) const BETWEEN: &str = "+";

/// Whether the page over several articles is built. What is made of one article is beside that one's page.
pub(crate) fn are_several() -> Result<bool> {
    Ok(article()?.contains(BETWEEN))
}

/// Writes data.json and its schema into `dist`. With a `site` both are named by their public addresses.
pub(crate) fn publish(dist: &Path, site: Option<&str>) -> Result<()> {
    let site = site.unwrap_or_default();
    let named = format!("\"$schema\": \"{site}{SCHEMA}\"");
    let file = format!("data/{}/article.json", article()?);
    let data = folder::read(&file)?.replacen("\"$schema\": \"../article.schema.json\"", &named, 1);
    ensure!(data.contains(&named), "{file} does not begin with \"$schema\": \"../article.schema.json\"");
    folder::write(dist.join("data.json"), data)?;
    let mut schema = folder::read("data/article.schema.json")?;
    if !site.is_empty() {
        schema = schema.replacen(
            "  \"title\": \"File\"",
            &format!("  \"$id\": \"{site}{SCHEMA}\",\n  \"title\": \"File\""),
            1,
        );
    }
    folder::write(dist.join(SCHEMA), schema)
}
