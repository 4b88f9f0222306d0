//! The data file, published beside the page for those who compute with it.

use std::path::Path;

use anyhow::{Result, ensure};

use crate::folder;

const SCHEMA: &str = "data.schema.json";

/// Writes data.json and its schema into `dist`. With a `site` both are named by their public addresses.
pub(crate) fn publish(dist: &Path, site: Option<&str>) -> Result<()> {
    let site = site.unwrap_or_default();
    let named = format!("\"$schema\": \"{site}{SCHEMA}\"");
    let data = folder::read("data/article.json")?.replacen("\"$schema\": \"article.schema.json\"", &named, 1);
    ensure!(data.contains(&named), "data/article.json does not begin with \"$schema\": \"article.schema.json\"");
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
