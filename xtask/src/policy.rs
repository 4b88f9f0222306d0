//! The page's content security policy.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest as _, Sha256};

/// Allows our own files, wasm and exactly the `style` that stands in the page; nothing else.
pub(crate) fn policy(style: &str) -> String {
    let hash = STANDARD.encode(Sha256::digest(style));
    [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        // 'self' for site.css, which boot.js links where a host's older policy blocks the style.
        &format!("style-src 'self' 'sha256-{hash}'"),
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    .join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_hash_of_the_style() {
        // printf 'a{color:red}' | openssl dgst -sha256 -binary | base64
        let policy = policy("a{color:red}");
        assert!(policy.contains("style-src 'self' 'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='"), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains('"'), "{policy}");
    }
}
