//! Where bytes that come in pieces may be cut.

/// The last place up to `index` where a character begins.
pub(super) fn utf_8(bytes: &[u8], index: usize) -> usize {
    const LONGEST: usize = 4;
    let before = &bytes[..index];
    let from = index.saturating_sub(LONGEST);
    let Some(start) = before[from..].iter().rposition(|byte| !matches!(byte, 0x80..0xc0)) else {
        return index;
    };
    let start = from + start;
    let length = match before[start] {
        0xf0..=0xf7 => 4,
        0xe0..=0xef => 3,
        0xc0..=0xdf => 2,
        _ => 1,
    };
    if start + length > index { start } else { index }
}

/// A byte that is no lead ends a character, so those after it come in pairs.
pub(super) fn shift_jis(bytes: &[u8], index: usize) -> usize {
    let leads = bytes[..index].iter().rev().take_while(|byte| matches!(byte, 0x81..=0x9f | 0xe0..=0xfc));
    index - leads.count() % 2
}

/// What follows ASCII is walked through: leads and trails look the same.
pub(super) fn euc_jp(bytes: &[u8], index: usize) -> usize {
    let before = &bytes[..index];
    let mut start = before.iter().rposition(u8::is_ascii).map_or(0, |ascii| ascii + 1);
    while start < index {
        let length = match before[start] {
            0x8f => 3,
            0x8e | 0xa1..=0xfe => 2,
            _ => 1,
        };
        if start + length > index {
            return start;
        }
        start += length;
    }
    index
}
