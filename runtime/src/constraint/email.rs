//! E-mail addresses as payment forms mean them: `local@domain`, ASCII, no quoting.

use crate::class;
use crate::schema::ascii;

const DOT: u64 = class::group(b'.');
const HYPHEN: u64 = class::group(b'-');
const DOMAIN: u64 = class::inside(ascii::ALNUM) | DOT | HYPHEN;

/// Whether this is an address, all characters being those of [`ascii::EMAIL`]: one `@`, and a domain of at least
/// two labels of letters, digits and inner hyphens. A dot at the end of the local part or two in a row pass,
/// since Japanese carriers once issued such addresses.
pub(crate) fn is_email(text: &str) -> bool {
    let bytes = text.as_bytes();
    match class::find(bytes, b'@') {
        Some(at) => at > 0 && bytes[0] != b'.' && is_domain(&bytes[at + 1..]),
        None => false,
    }
}

fn is_domain(domain: &[u8]) -> bool {
    let (mut last, mut seen) = (DOT, 0);
    for byte in domain {
        let group = class::GROUPS[*byte as usize];
        seen |= group;
        // No label is empty, and none begins or ends with a hyphen.
        if group & (DOT | HYPHEN) != 0 && last & (DOT | HYPHEN) != 0 && (group | last) & DOT != 0 {
            return false;
        }
        last = group;
    }
    seen & !DOMAIN == 0 && seen & DOT != 0 && last & (DOT | HYPHEN) == 0 && has_short_labels(domain)
}

fn has_short_labels(domain: &[u8]) -> bool {
    domain.len() <= 63 || domain.split(|byte| *byte == b'.').all(|label| label.len() <= 63)
}

#[cfg(test)]
mod tests {
    use super::is_email;

    #[test]
    fn addresses() {
        let long = format!("a@{}.jp", "b".repeat(63));
        for good in
            ["a@b.jp", "taro.yamada+pay@mail.example.co.jp", "x_.y-z'@a-b.c", "a..b.@docomo.ne.jp", &long]
        {
            assert!(is_email(good), "{good}");
        }
        let long = format!("a@{}.jp", "b".repeat(64));
        for bad in [
            "", "a", "@b.jp", "a@", "a@b", "a@b@c.jp", ".a@b.jp", "a@-b.jp", "a@b-.jp", "a@b..jp", "a@b.jp.",
            "a@.jp", "a@b.j-", "a@あ.jp", &long,
        ] {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
