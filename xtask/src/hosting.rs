//! What hosts are told: headers for nginx, Apache, Netlify and Cloudflare, with this build's policy in them.

use std::path::Path;

use anyhow::Result;

use crate::folder;

/// Each template, and where hosts look for it in the build.
const FILES: [(&str, &str); 3] = [
    ("public/hosting/nginx.conf", "hosting/nginx.conf"),
    ("public/hosting/htaccess", ".htaccess"),
    ("public/hosting/headers", "_headers"),
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
        if !is_hashed(&name) {
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
}
