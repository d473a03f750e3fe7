//! Addresses a browser or server is sent to.

/// Whether this is an absolute http or https URL with a host.
pub(crate) fn is_url(text: &str) -> bool {
    let after = |scheme: &str| {
        let head = text.get(..scheme.len())?;
        head.eq_ignore_ascii_case(scheme).then(|| &text[scheme.len()..])
    };
    let Some(rest) = after("https://").or_else(|| after("http://")) else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default();
    !host.is_empty() && !host.starts_with(':') && text.bytes().all(|byte| byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::is_url;

    #[test]
    fn urls() {
        for good in [
            "https://example.jp",
            "http://example.jp:8080/a?b=c#d",
            "HTTPS://例.jp".replace('例', "xn").as_str(),
        ] {
            assert!(is_url(good), "{good}");
        }
        for bad in [
            "",
            "example.jp",
            "ftp://example.jp",
            "https://",
            "https:///a",
            "https://a b",
            "https://:80",
            "https://a\n",
            "httpsあ://",
        ] {
            assert!(!is_url(bad), "{bad}");
        }
    }
}
