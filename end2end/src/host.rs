//! A page of a news site that frames ours: for narrow widths, embeds and sandboxes.

/// Where the host page lies; its query says what to frame and how.
pub(crate) const PATH: &str = "/host";

/// The address of the host page that frames `address`.
pub(crate) fn address(address: &str, width: u32, sandbox: Option<&str>) -> String {
    let sandbox = sandbox.map(|sandbox| format!("&sandbox={}", encode(sandbox))).unwrap_or_default();
    format!("{PATH}?width={width}{sandbox}&src={}", encode(address))
}

/// The host page for its own address.
pub(crate) fn page(url: &str) -> String {
    let query = url.split_once('?').map_or("", |(_, query)| query);
    let value = |key: &str| {
        query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .find(|(k, _)| *k == key)
            .map(|(_, value)| decode(value))
    };
    let width = value("width").and_then(|width| width.parse::<u32>().ok()).unwrap_or(700);
    let sandbox = value("sandbox").map(|sandbox| format!(" sandbox=\"{}\"", escape(&sandbox))).unwrap_or_default();
    let src = escape(&value("src").unwrap_or_default());
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\"><title>A news site</title><style>body{{margin:0}}</style>\
         <h1>A page of a news site</h1><iframe title=\"Readout\" src=\"{src}\" width=\"{width}\" height=\"800\" style=\"border:0\"{sandbox}></iframe>"
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

/// Text as a value of an address.
pub(crate) fn encode(text: &str) -> String {
    let keep = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    text.bytes().map(|byte| if keep(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// A value of an address as text.
pub(crate) fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let digit = |byte: Option<u8>| {
            byte.and_then(|byte| char::from(byte).to_digit(16)).and_then(|digit| u8::try_from(digit).ok())
        };
        match byte {
            b'%' => bytes.extend(digit(rest.next()).zip(digit(rest.next())).map(|(high, low)| high * 16 + low)),
            byte => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_framed_address_survives() {
        let framed = "http://127.0.0.1:1/some/where/?q=a%20b&topic=x~y\"<é";
        let page = page(&address(framed, 320, Some("allow-scripts")));
        assert!(
            page.contains("src=\"http://127.0.0.1:1/some/where/?q=a%20b&amp;topic=x~y&quot;&lt;é\" width=\"320\""),
            "{page}"
        );
        assert!(page.contains("sandbox=\"allow-scripts\""), "{page}");
    }
}
