//! The host of an address, and what an address may be written with.

/// Why an address is not written as it is shown: in signs of ASCII, without any that a browser would take away.
pub(super) fn sign_fault(address: &str) -> Option<String> {
    let is_bad = |letter: &char| {
        !letter.is_ascii_graphic() || matches!(letter, '"' | '\'' | '<' | '>' | '\\' | '`' | '{' | '}' | '|' | '^')
    };
    if let Some(letter) = address.chars().find(is_bad) {
        return Some(format!("with {letter:?}, which no address is written with"));
    }
    let is_hex = |pair: Option<&str>| pair.is_some_and(|pair| pair.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let is_whole = address.match_indices('%').all(|(place, _)| is_hex(address.get(place + 1..place + 3)));
    (!is_whole).then(|| "with a % that no two digits follow".to_owned())
}

/// Why the part between `//` and the path names no host: a name with a known kind of end, at most with a port.
pub(super) fn host_fault(rest: &str) -> Option<&'static str> {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('@') {
        return Some("with a name or a password in it");
    }
    let (host, port) = authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    if port.is_some_and(|port| port.parse::<u16>().map_or(true, |number| number == 0 || number.to_string() != port)) {
        return Some("with a port that is none");
    }
    let labels: Vec<&str> = host.split('.').collect();
    let is_label = |label: &&str| {
        let is_edge = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
        let bytes = label.as_bytes();
        is_edge(bytes.first())
            && is_edge(bytes.last())
            && bytes.len() <= 63
            && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
    };
    let is_end = |label: &&str| {
        label.starts_with("xn--") || label.len() > 1 && label.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    let is_whole = labels.len() > 1 && labels.iter().all(is_label) && labels.last().is_some_and(is_end);
    (!is_whole).then_some("without a whole host: a name in ASCII that ends as names do, no number")
}
