//! What hosts are told: headers for nginx, Apache, Netlify and Cloudflare, with this build's policy in them.

use std::path::Path;

use anyhow::Result;

use crate::folder;

const NGINX: &str = "hosting/nginx.conf";
const HEADERS: &str = "_headers";
/// Each template, and where hosts look for it in the build.
const FILES: [(&str, &str); 3] = [
    ("public/hosting/nginx.conf", NGINX),
    ("public/hosting/htaccess", ".htaccess"),
    ("public/hosting/headers", HEADERS),
];

/// The policies of a build.
#[derive(Debug)]
pub(crate) struct Policies {
    pub(crate) page: String,
    pub(crate) one_file: String,
    pub(crate) editors: String,
}

/// Fills the templates into `dist`.
pub(crate) fn write(dist: &Path, policies: &Policies) -> Result<()> {
    let mut hashed = String::new();
    for file in folder::files(dist)? {
        let name = file.strip_prefix(dist)?.to_string_lossy().replace('\\', "/");
        // What lies in a folder is another build's.
        if name.contains('/') || !is_hashed(&name) {
            continue;
        }
        hashed += &format!("/{name}\n  Cache-Control: public, max-age=31536000, immutable\n");
    }
    for (template, name) in FILES {
        let text = folder::read(template)?
            .replace("@policy@", &policies.page)
            .replace("@policy_of_one_file@", &policies.one_file)
            .replace("@policy_for_editors@", &policies.editors)
            .replace("@hashed@\n", &hashed);
        folder::write(dist.join(name), text)?;
    }
    Ok(())
}

/// What hosts are told of a collection in `dist`, whose landing page has this `policy`: what its articles' own builds have,
/// each for its folder. Apache reads a file in each folder by itself.
pub(crate) fn write_collection(dist: &Path, articles: &[String], policy: &str) -> Result<()> {
    let same = || policy.to_owned();
    write(dist, &Policies { page: same(), one_file: same(), editors: same() })?;
    let mut nginx = folder::read(dist.join(NGINX))?;
    let mut headers = folder::read(dist.join(HEADERS))?;
    for article in articles {
        let of_article = |name: &str| folder::read(dist.join(article).join(name));
        nginx += &nested(&of_article(NGINX)?, article);
        headers += &below(&of_article(HEADERS)?, article);
    }
    folder::write(dist.join(NGINX), nginx)?;
    folder::write(dist.join(HEADERS), headers)
}

/// An article's block for nginx, in its folder of the collection. Of two locations the longer one counts.
fn nested(conf: &str, article: &str) -> String {
    let block = conf.split_once("\nlocation /readout/ {").map_or("", |(_, block)| block);
    format!("\nlocation /readout/{article}/ {{{block}")
}

/// An article's headers, each path in its folder; those for every file the collection has said already.
fn below(headers: &str, article: &str) -> String {
    let groups = headers.split("\n/").skip(1).filter(|group| !group.starts_with("*\n"));
    let groups: Vec<String> = groups.map(|group| format!("\n/{article}/{}\n", group.trim_end())).collect();
    groups.concat()
}

/// Whether a name has its file's hash in it, as `fingerprint` gives them.
fn is_hashed(name: &str) -> bool {
    let hash = name.rsplit_once('-').and_then(|(_, rest)| rest.split_once('.')).map_or("", |(hash, _)| hash);
    hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_names_with_hashes() {
        let case = |name, expected| assert_eq!(is_hashed(name), expected, "{name}");
        case("boot-8e3f7af82cbcc36b.js", true);
        case("icon-maskable-512.png", false);
        case("index.html", false);
        case("sw-off.js", false);
    }

    #[test]
    fn an_article_in_a_collection_has_its_own_place() {
        let conf = "# A comment.\n\nlocation /readout/ {\n    root /srv;\n}\n";
        assert_eq!(nested(conf, "a-b"), "\nlocation /readout/a-b/ {\n    root /srv;\n}\n");
        let headers = "# A comment.\n\n/*\n  A: b\n\n/\n  C: d\n/index.html\n  C: d\n\n/boot-1.js\n  E: f\n";
        let expected = "\n/a/\n  C: d\n\n/a/index.html\n  C: d\n\n/a/boot-1.js\n  E: f\n";
        assert_eq!(below(headers, "a"), expected);
    }
}
