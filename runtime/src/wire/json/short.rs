//! Short texts written at once: a call to copy each piece costs more than the copying.

/// How much is written at once: two texts, and what stands around them.
const ROOM: usize = 64;
/// How long a text may be.
const LONGEST: usize = 28;

/// Appends a key as it stands in a document, and a text of which nothing must be escaped. Not if they are long, or
/// there is no room: says whether it did.
#[inline]
pub(super) fn write_member(member: &str, value: &str, out: &mut Vec<u8>) -> bool {
    if member.len() > LONGEST || value.len() > LONGEST {
        return false;
    }
    let Some((start, place)) = place::<ROOM>(out) else { return false };
    let at = put(place, 0, member);
    place[at] = b'"';
    let at = put(place, at + 1, value);
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
    let at = put(place, 2, key);
    [place[at], place[at + 1], place[at + 2]] = *b"\":\"";
    let at = put(place, at + 3, value);
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
    let at = put(place, 0, member);
    out.truncate(start + at);
    true
}

/// Where something is put, if there is room.
#[inline(always)]
fn place<const N: usize>(out: &mut Vec<u8>) -> Option<(usize, &mut [u8; N])> {
    let start = out.len();
    if out.capacity() - start < N {
        return None;
    }
    out.extend_from_slice(&[0; N]);
    Some((start, out.last_chunk_mut()?))
}

/// Puts a text of at most 28 bytes where it fits, and says where it ends. The ends of the text are put as wholes, which
/// may overlap.
#[inline(always)]
fn put<const N: usize>(place: &mut [u8; N], at: usize, text: &str) -> usize {
    let text = text.as_bytes();
    let end = at + text.len();
    if let (Some(first), Some(last)) = (text.first_chunk::<16>(), text.last_chunk::<16>()) {
        place[at..at + 16].copy_from_slice(first);
        place[end - 16..end].copy_from_slice(last);
    } else if let (Some(first), Some(last)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        place[at..at + 8].copy_from_slice(first);
        place[end - 8..end].copy_from_slice(last);
    } else if let (Some(first), Some(last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        place[at..at + 4].copy_from_slice(first);
        place[end - 4..end].copy_from_slice(last);
    } else {
        text.iter().take(3).enumerate().for_each(|(offset, byte)| place[at + offset] = *byte);
    }
    end
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
