//! The whole address of a page: what a browser takes as it is, and what may stand in a header and a policy.

/// An absolute http or https address.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Whole {
    text: String,
    origin: String,
}

impl Whole {
    /// The error says why it is none.
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        let lower = text.get(..8).unwrap_or(text).to_ascii_lowercase();
        let scheme = ["https://", "http://"].into_iter().find(|scheme| lower.starts_with(scheme));
        let scheme = scheme.ok_or("it does not begin with `https://`")?;
        if !text.bytes().all(is_of_url) {
            return Err("it holds a character that must be percent-encoded");
        }
        let rest = &text[scheme.len()..];
        let host = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
        if host.contains('@') {
            return Err("it holds a user name or password");
        }
        if !is_host(host) {
            return Err("its host is no name, IPv4 address or port");
        }
        let origin = format!("{scheme}{}", host.to_ascii_lowercase());
        Ok(Whole { text: text.to_owned(), origin })
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// Scheme, host and port.
    pub(super) fn origin(&self) -> &str {
        &self.origin
    }

    /// The address with more behind its query, in front of its fragment.
    pub(super) fn with_query(&self, query: &str) -> String {
        let (before, fragment) = match self.text.find('#') {
            Some(at) => self.text.split_at(at),
            None => (self.text.as_str(), ""),
        };
        let divider = match before.find('?') {
            _ if query.is_empty() => "",
            None => "?",
            Some(_) if before.ends_with(['?', '&']) => "",
            Some(_) => "&",
        };
        let mut whole = String::with_capacity(self.text.len() + query.len() + 1);
        [before, divider, query, fragment].into_iter().for_each(|part| whole.push_str(part));
        whole
    }
}

/// Characters of RFC 3986. A browser would change others, or read them as something else.
fn is_of_url(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte)
}

/// A name or an IPv4 address, and a port: what a policy can name.
fn is_host(text: &str) -> bool {
    let (name, port) = match text.split_once(':') {
        Some((name, port)) => (name, Some(port)),
        None => (text, None),
    };
    let is_label = |label: &str| {
        !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    name.split('.').all(is_label)
        && port
            .is_none_or(|port| port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_query_goes_behind_what_is_there() {
        for (address, whole) in [
            ("https://a.example", "https://a.example?x=1"),
            ("https://a.example/p", "https://a.example/p?x=1"),
            ("https://a.example/p?", "https://a.example/p?x=1"),
            ("https://a.example/p?m=7", "https://a.example/p?m=7&x=1"),
            ("https://a.example/p?m=7&", "https://a.example/p?m=7&x=1"),
            ("https://a.example/p?m=7#top?", "https://a.example/p?m=7&x=1#top?"),
            ("https://a.example/p#top", "https://a.example/p?x=1#top"),
        ] {
            assert_eq!(Whole::parse(address).ok().unwrap().with_query("x=1"), whole);
        }
        assert_eq!(Whole::parse("https://a.example/p").ok().unwrap().with_query(""), "https://a.example/p");
    }

    #[test]
    fn origins() {
        for (address, origin) in [
            ("HTTPS://A.Example:8443/p?q#f", "https://a.example:8443"),
            ("http://127.0.0.1:80", "http://127.0.0.1:80"),
            ("https://a-b.example?x", "https://a-b.example"),
        ] {
            assert_eq!(Whole::parse(address).ok().unwrap().origin(), origin);
        }
    }

    #[test]
    fn nothing_that_a_header_or_a_browser_reads_otherwise() {
        for address in [
            "",
            "/pay",
            "//a.example",
            "javascript:alert(1)//https://",
            "data:text/html,x",
            "https:/a.example",
            "https://",
            "https:///p",
            "https://:80/",
            "https://a.example:",
            "https://a.example:x",
            "https://a.example:65536",
            "https://a.example:80:80",
            "https://user:pass@a.example/",
            "https://a.example@b.example/",
            "https://a..example/",
            "https://a_b.example/",
            "https://[::1]/",
            "https://a.example/ b",
            "https://a.example/\r\nSet-Cookie: a=b",
            "https://a.example/\"><script>",
            "https://a.example/'><x",
            "https://a.example\\b",
            "https://a.example;script-src *",
            "https://a.example,b",
            "https://例.jp/",
            "https://a.example/あ",
            "https://a.example/\0",
        ] {
            assert!(Whole::parse(address).is_err(), "{address}");
        }
    }
}
