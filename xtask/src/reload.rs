//! Trunk's reload script, which stands in the page under `trunk serve` only.

use anyhow::{Context as _, Result};

/// What Trunk's server fills in whenever the page is asked for. Filled here, the script has one hash for good.
const FILLED: [(&str, &str); 2] = [("'{{__TRUNK_ADDRESS__}}'", "location.host"), ("{{__TRUNK_WS_BASE__}}", "/")];
/// How the script is known.
const SOCKET: &str = ".well-known/trunk/ws";
/// Where a build fails the script shows that with an icon, as text that becomes markup. This lets just that through.
const ICON: &str = "globalThis.trustedTypes?.createPolicy('default', { createHTML: (text) => (text.startsWith('<svg ') && text.includes('#dc3545') ? text : null) });\n";

/// Takes the script out of the page. None in a build that is not served by Trunk.
pub(crate) fn take(html: &mut String) -> Result<Option<String>> {
    let Some(place) = html.find(SOCKET) else { return Ok(None) };
    let around = || {
        let start = html.get(..place)?.rfind("<script>")?;
        Some(start..place + html.get(place..)?.find("</script>")? + "</script>".len())
    };
    let around =
        around().context("Trunk's reload script does not stand in a <script> of its own, as it did in 0.21.14")?;
    let tag = html.get(around.clone()).unwrap_or_default();
    let mut script = tag.trim_start_matches("<script>").trim_end_matches("</script>").to_owned();
    for (place, filling) in FILLED {
        script = script.replace(place, filling);
    }
    html.replace_range(around, "");
    Ok(Some(ICON.to_owned() + script.trim()))
}

/// Puts it back at the end of the page.
pub(crate) fn put(html: &mut String, script: &str) -> Result<()> {
    let end = html.rfind("</body>").context("index.html has no end of its body")?;
    html.insert_str(end, &format!("<script>{script}</script>\n"));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn taken_and_put() {
        let page = "<body><p></p></body>";
        let script = "\n(function () { const url = '{{__TRUNK_ADDRESS__}}' + '{{__TRUNK_WS_BASE__}}.well-known/trunk/ws'; })()\n";
        let mut html = page.replace("</body>", &format!("<script>{script}</script></body>"));
        let taken = take(&mut html).unwrap().unwrap();
        assert_eq!(html, page);
        assert!(taken.contains("url = location.host + '/.well-known/trunk/ws'") && !taken.contains("{{"), "{taken}");
        put(&mut html, &taken).unwrap();
        assert_eq!(html, format!("<body><p></p><script>{taken}</script>\n</body>"));
        assert_eq!(take(&mut page.to_owned()).unwrap(), None);
    }
}
