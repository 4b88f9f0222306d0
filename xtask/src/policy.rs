//! The page's content security policy.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest as _, Sha256};

/// Allows our own files, wasm and exactly the `style` that stands in the page; nothing else. No text becomes markup
/// and no text becomes the address of a script, but for the one that offline.js names. Under `trunk serve` also the
/// script that reloads the page.
pub(crate) fn policy(style: &str, reload: Option<&str>) -> String {
    let (script, markup) = match reload {
        Some(script) => (format!(" {}", source(script)), " default"),
        None => (String::new(), ""),
    };
    [
        "default-src 'none'",
        &format!("script-src 'self' 'wasm-unsafe-eval'{script}"),
        // 'self' for the style file, which boot.js links where a host's older policy blocks the style.
        &format!("style-src 'self' {}", source(style)),
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        &format!("trusted-types readout{markup}"),
    ]
    .join("; ")
}

/// The policy of readout.html: its one script, its one style, and no request at all.
pub(crate) fn policy_of_one_file(style: &str, script: &str) -> String {
    [
        "default-src 'none'",
        &format!("script-src {} 'wasm-unsafe-eval'", source(script)),
        &format!("style-src {}", source(style)),
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ]
    .join("; ")
}

/// The policy of embed.html: our own files, and the page itself in frames.
pub(crate) fn policy_for_editors() -> String {
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ]
    .join("; ")
}

/// The policy of a page without a script.
pub(crate) fn policy_of_pages() -> String {
    ["default-src 'none'", "style-src 'self'", "img-src 'self' data:", "base-uri 'none'", "form-action 'none'"]
        .join("; ")
}

/// The policy of a collection's landing page: the one `style` that stands in it.
pub(crate) fn policy_of_collection(style: &str) -> String {
    [
        "default-src 'none'",
        &format!("style-src {}", source(style)),
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    .join("; ")
}

/// The policy of the full text: our own files.
pub(crate) fn policy_of_text() -> String {
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    .join("; ")
}

/// The policy of a card: its own style and script.
pub(crate) fn policy_of_cards() -> String {
    ["default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'", "form-action 'none'"].join("; ")
}

/// A script or style as a policy names it, and as `integrity` does without the quotation marks.
fn source(text: &str) -> String {
    format!("'{}'", integrity(text.as_bytes()))
}

/// The hash of a file as a browser is told to check it.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_hash_of_the_style() {
        // printf 'a{color:red}' | openssl dgst -sha256 -binary | base64
        let policy = policy("a{color:red}", None);
        assert!(policy.contains("style-src 'self' 'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='"), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains('"'), "{policy}");
    }
}
