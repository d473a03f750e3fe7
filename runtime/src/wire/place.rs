//! Short texts written at once: a call to copy each piece costs more than the copying.

/// Where something is put at the end of the bytes, and where that begins; `None` without room for it. What is left over
/// is to be cut off.
#[inline(always)]
pub(super) fn place<const N: usize>(out: &mut Vec<u8>) -> Option<(usize, &mut [u8; N])> {
    let start = out.len();
    if out.capacity() - start < N {
        return None;
    }
    out.extend_from_slice(&[0; N]);
    Some((start, out.last_chunk_mut()?))
}

/// How long a text that is put may be.
pub(super) const LONGEST: usize = 28;

/// Puts a text of at most so many bytes where it fits, and says where it ends. The ends of the text are put as wholes,
/// which may overlap.
#[inline(always)]
pub(super) fn put<const N: usize>(place: &mut [u8; N], at: usize, text: &[u8]) -> usize {
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
