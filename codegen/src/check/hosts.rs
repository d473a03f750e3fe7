//! A host is scheme and authority, perhaps with the path all requests have in common, and its scheme is https.

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::Merged;
use crate::read::Spanned;

/// Hosts of the own machine.
const LOOPBACK: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for url in merged.spec.hosts.values().filter_map(|host| host.url()) {
        match parts(&url.value) {
            Ok((scheme, host)) => check_scheme(url, scheme, host, diagnostics),
            Err(help) => {
                let message = format!("{} is no host", quote(&url.value));
                diagnostics.error(ids::INVALID_HOST, url.span, message).help(help);
            }
        }
    }
}

fn check_scheme(url: &Spanned<String>, scheme: &str, host: &str, diagnostics: &mut Diagnostics) {
    if scheme == "http" && !LOOPBACK.contains(&host) {
        diagnostics
            .warning(
                ids::PLAIN_HTTP,
                url.span,
                format!("requests to {} are not encrypted", quote(&url.value)),
            )
            .help("write `https://`; plain http is for hosts of the own machine");
    }
}

/// Scheme and host name, or what to write.
fn parts(url: &str) -> Result<(&str, &str), &'static str> {
    const SHAPE: &str = "write scheme and host, such as `https://pay.example.jp`";
    let (scheme, rest) = url.split_once("://").ok_or(SHAPE)?;
    if !["http", "https"].contains(&scheme) {
        return Err("write `https://`");
    }
    if rest.contains(['?', '#']) {
        return Err("leave out `?` and `#` and what follows; what is sent are the fields");
    }
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let is_segment = |segment: &str| !segment.is_empty() && segment != "." && segment != "..";
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@%/".contains(c);
    let path = path.strip_suffix('/').unwrap_or(path);
    let is_path = path.chars().all(plain) && path.split('/').all(is_segment);
    if !path.is_empty() && !is_path {
        return Err("write the path all requests have in common as `/v1`, or leave it out");
    }
    if authority.contains('@') {
        return Err("leave out the user: credentials have no place in a spec");
    }
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    };
    let is_bracketed = host.starts_with('[') && host.ends_with(']');
    let plain =
        |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.' || (is_bracketed && "[]:".contains(c));
    let well_formed = !host.is_empty() && host.chars().all(plain);
    let port_fits = port.is_none_or(|port| port.parse::<u16>().is_ok());
    if well_formed && port_fits { Ok((scheme, host)) } else { Err(SHAPE) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_may_have_a_path() {
        assert_eq!(parts("https://pay.example.jp/v1/"), Ok(("https", "pay.example.jp")));
        assert_eq!(parts("https://pay.example.jp"), Ok(("https", "pay.example.jp")));
        assert_eq!(parts("http://127.0.0.1:8080/"), Ok(("http", "127.0.0.1")));
        assert_eq!(parts("http://[::1]:80"), Ok(("http", "[::1]")));
        assert_eq!(parts("http://[::1]"), Ok(("http", "[::1]")));
        for url in [
            "",
            "pay.example.jp",
            "ftp://x",
            "https://x/y?a=1",
            "https://x//y",
            "https://x/../y",
            "https://a@b",
            "https://x:99999",
            "https://x y",
            "https://",
        ] {
            assert!(parts(url).is_err(), "{url}");
        }
    }
}
