//! UUIDs.

/// Whether a text is 32 hexadecimal digits, divided as 8-4-4-4-12.
pub(crate) fn is_uuid(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 36
        && bytes.iter().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::is_uuid;

    #[test]
    fn uuids() {
        assert!(is_uuid("11ed07f5-345d-4308-a4c9-9f6b3663e18F"));
        for bad in ["", "11ed07f5345d4308a4c99f6b3663e18f", "11ed07f5-345d-4308-a4c9-9f6b3663e18g", "****"] {
            assert!(!is_uuid(bad), "{bad}");
        }
    }
}
