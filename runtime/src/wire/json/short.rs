//! Short members written at once.

use crate::wire::place::{LONGEST, place, put};

/// How much is written at once: two texts, and what stands around them.
const ROOM: usize = 64;

/// Appends a key as it stands in a document, and a text of which nothing must be escaped. Not if they are long, or
/// there is no room: says whether it did.
#[inline]
pub(super) fn write_member(member: &str, value: &str, out: &mut Vec<u8>) -> bool {
    if member.len() > LONGEST || value.len() > LONGEST {
        return false;
    }
    let Some((start, place)) = place::<ROOM>(out) else { return false };
    let at = put(place, 0, member.as_bytes());
    place[at] = b'"';
    let at = put(place, at + 1, value.as_bytes());
    place[at] = b'"';
    out.truncate(start + at + 1);
    true
}

/// The same for a free key, of which nothing must be escaped either.
#[inline]
pub(super) fn write_pair(key: &str, value: &str, out: &mut Vec<u8>) -> bool {
    if key.len() > LONGEST || value.len() > LONGEST {
        return false;
    }
    let Some((start, place)) = place::<ROOM>(out) else { return false };
    [place[0], place[1]] = *b",\"";
    let at = put(place, 2, key.as_bytes());
    [place[at], place[at + 1], place[at + 2]] = *b"\":\"";
    let at = put(place, at + 3, value.as_bytes());
    place[at] = b'"';
    out.truncate(start + at + 1);
    true
}

/// The same for nothing but a key as it stands in a document.
#[inline]
pub(super) fn write_key(member: &str, out: &mut Vec<u8>) -> bool {
    if member.len() > LONGEST {
        return false;
    }
    let Some((start, place)) = place::<LONGEST>(out) else { return false };
    let at = put(place, 0, member.as_bytes());
    out.truncate(start + at);
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_short_is_written_as_it_is() {
        let text = "0123456789".repeat(7);
        for (key, value) in (0..70).flat_map(|key| (0..70).map(move |value| (key, value))) {
            let (key, value) = (&text[..key], &text[..value]);
            let mut out = Vec::with_capacity(512);
            let wrote = write_pair(key, value, &mut out);
            assert_eq!(write_member(key, value, &mut out), wrote);
            let wanted = format!(",\"{key}\":\"{value}\"{key}\"{value}\"");
            assert_eq!(String::from_utf8(out).unwrap(), if wrote { &wanted } else { "" });
            assert_eq!(wrote, key.len() <= LONGEST && value.len() <= LONGEST);
            assert!(!write_pair(key, value, &mut Vec::new()));
        }
    }

    #[test]
    fn a_short_key_is_written_as_it_is() {
        let text = "0123456789".repeat(7);
        for length in 0..70 {
            let mut out = Vec::with_capacity(100);
            let wrote = write_key(&text[..length], &mut out);
            assert_eq!((wrote, out.len()), (length <= LONGEST, if wrote { length } else { 0 }));
            assert!(text.as_bytes().starts_with(&out));
            assert!(!write_key(&text[..length], &mut Vec::new()));
        }
    }
}
