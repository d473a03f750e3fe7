//! Decimal numbers with bounded parts.

/// What is wrong with a decimal number, if anything. `u32::MAX` bounds nothing.
pub(crate) fn problem(text: &str, integer: u32, fraction: u32) -> Option<&'static str> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let numeric = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !numeric(whole) || !numeric(part) {
        return Some("not a decimal number");
    }
    if whole.len() > integer as usize {
        return Some("too many digits before the point");
    }
    if digits.contains('.') && part.len() > fraction as usize {
        return Some("too many digits after the point");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::problem;

    #[test]
    fn decimals() {
        for good in ["0", "-1.5", "1234567890.1234", "10"] {
            assert_eq!(problem(good, 10, 4), None, "{good}");
        }
        for bad in ["", ".", "1.", ".5", "1.2.3", "a", "12345678901", "1.23456", "--1"] {
            assert!(problem(bad, 10, 4).is_some(), "{bad}");
        }
        assert_eq!(problem("1", 1, 0), None);
    }
}
