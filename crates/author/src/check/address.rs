//! Addresses: each leads a browser to a host.

use url::{Host, Url};

use super::host::{host_fault, sign_fault};
use super::{File, Problems};

pub(super) fn check(file: &File, problems: &mut Problems) {
    let about = &file.article;
    let mut addresses = vec![
        ("the file", "license".to_owned(), &file.license),
        ("article", "article.address".to_owned(), &about.address),
    ];
    for (field, source) in about.sources() {
        addresses.extend(source.address.as_ref().map(|it| ("article", format!("article.{field}.address"), it)));
    }
    let shipped = about.shipped();
    if shipped.is_some_and(|it| it.grounds.is_empty()) {
        let expected = "the law or licence by which the text may be shipped whole";
        problems.add("article", "article.text", "no ground", expected);
    }
    let grounds = shipped.iter().flat_map(|it| &it.grounds).enumerate();
    let grounds = grounds.map(|(n, it)| (format!("article.text.shipped.grounds[{n}].address"), it));
    let copy = shipped.map(|it| ("article.text.shipped.copy.address".to_owned(), &it.copy));
    for (path, source) in grounds.chain(copy) {
        addresses.extend(source.address.as_ref().map(|it| ("article", path, it)));
    }
    for (owner, path, address) in addresses {
        if let Some(why) = fault(address) {
            let expected = "an address as a browser opens it: https:// or http://, a host, no space and no password";
            problems.add(owner, path, format!("\"{address}\", {why}"), expected);
        }
    }
}

/// Why nothing is reached by an address. The parser mends much before it reads, so what it would mend is refused.
fn fault(address: &str) -> Option<String> {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    let Some(rest) = rest else { return Some("which does not begin with https:// or http://".to_owned()) };
    if let Some(why) = sign_fault(address) {
        return Some(why);
    }
    if rest.is_empty() || rest.starts_with('/') {
        return Some("without a host".to_owned());
    }
    if let Some(why) = host_fault(rest) {
        return Some(why.to_owned());
    }
    match Url::parse(address) {
        Ok(url) if matches!(url.host(), Some(Host::Domain(_))) => None,
        Ok(_) => Some("without a name of a host".to_owned()),
        Err(error) => Some(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_to_a_host() {
        #[track_caller]
        fn case(address: &str, expected: bool) {
            assert_eq!(fault(address).is_none(), expected, "{address}: {:?}", fault(address));
        }
        case("https://www.globaltimes.cn/page/202601/1353455.shtml", true);
        case("http://a.example:8080/x?y#z", true);
        case("https://xn--bcher-kva.example/", true);
        case("https://a.example/%C3%BC?x=1", true);
        case("https://bücher.example/", false);
        case("https://[::1]/", false);
        case("https://127.0.0.1/", false);
        case("https://0x7f.1/", false);
        case("https://1/", false);
        case("https://@a.example/", false);
        case("https://:@a.example/", false);
        case("https://a.example:0/", false);
        case("https://a.example:/", false);
        case("https://a%2eexample.org/", false);
        case("https://a.example/%", false);
        case("https://a.example/\"x", false);
        case("https://a.example/<b>", false);
        case("https://a.example/\u{200b}x", false);
        case("https://ａ.example/", false);
        case("https://a。example/", false);
        case("https://-.example/", false);
        case("https://a_b.example/", false);
        case("https://xn--.example/", false);
        case("https://a.example./", false);
        case("https://", false);
        case("https:///a.example", false);
        case("http://[::1", false);
        case("https://a b.example", false);
        case("https://a.example/\tb", false);
        case("https://me@a.example", false);
        case("https://a.example:99999", false);
        case("https://example", false);
        case("https://a..example", false);
        case("javascript:alert(1)", false);
        case("", false);
    }
}
