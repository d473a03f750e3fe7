//! The one table of byte classes: every byte belongs to exactly one group, a value's groups are or-ed together
//! in one scan, and the result answers all questions at once (allowed? safe to copy? ASCII?).

use crate::schema::ascii;

/// Any byte outside ASCII.
pub(crate) const NON_ASCII: u64 = 1 << 43;
/// A JSON text: its value stands between quotes. No byte is of this group; every format allows it.
pub(crate) const QUOTED: u64 = 1 << 44;
/// A JSON number, `true`, `false` or `null`. No format allows it.
pub(crate) const BARE: u64 = 1 << 45;
/// A JSON object or list. No format allows it.
pub(crate) const OPENED: u64 = 1 << 46;
/// Carriage return and line feed.
pub(crate) const LINE_BREAK: u64 = group(b'\r') | group(b'\n');
/// What a JSON text writes escaped: quotes, backslashes and control characters.
pub(crate) const JSON_ESCAPED: u64 = group(b'"') | group(b'\\') | LINE_BREAK | group(b'\t') | group(0);
/// The ten digits.
pub(crate) const DIGITS: u64 = group(b'0') | group(b'9');
/// Everything `application/x-www-form-urlencoded` must escape.
pub(crate) const ESCAPED: u64 = !(DIGITS
    | group(b'A')
    | group(b'Z')
    | group(b'a')
    | group(b'z')
    | group(b'*')
    | group(b'-')
    | group(b'.')
    | group(b'_'));

/// One bit for each byte: its group.
pub(crate) static GROUPS: [u64; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = group(byte as u8);
        byte += 1;
    }
    table
};

/// The group of one byte. Letters and digits are split so that hexadecimal and binary sets stay exact.
pub(crate) const fn group(byte: u8) -> u64 {
    let bit = match byte {
        b'0'..=b'1' => 0,
        b'2'..=b'9' => 1,
        b'A'..=b'F' => 2,
        b'G'..=b'Z' => 3,
        b'a'..=b'f' => 4,
        b'g'..=b'z' => 5,
        b' '..=b'/' => 6 + byte - b' ',
        b':'..=b'@' => 22 + byte - b':',
        b'['..=b'`' => 29 + byte - b'[',
        b'{'..=b'~' => 35 + byte - b'{',
        b'\t' => 39,
        b'\n' => 40,
        b'\r' => 41,
        0..=31 | 127 => 42,
        128..=255 => 43,
    };
    1 << bit
}

/// The groups of several ASCII characters, with these characters.
const SETS: [(u64, u128); 7] = [
    set_of(b'0'),
    set_of(b'2'),
    set_of(b'A'),
    set_of(b'G'),
    set_of(b'a'),
    set_of(b'g'),
    // Control characters.
    set_of(0),
];

const fn set_of(member: u8) -> (u64, u128) {
    let (mut set, mut byte) = (0, 0);
    while byte < 128 {
        if group(byte as u8) == group(member) {
            set |= 1 << byte;
        }
        byte += 1;
    }
    (group(member), set)
}

/// The groups that lie wholly inside a set of ASCII characters. Every field's constant is made with this, and the compiler
/// interprets each step: what documents ask for most is found once, where this crate is compiled.
pub(crate) const fn inside(ascii: u128) -> u64 {
    const NUMERIC: u64 = found_inside(ascii::DIGIT);
    const ALPHANUMERIC: u64 = found_inside(ascii::ALNUM);
    const PRINTABLE: u64 = found_inside(ascii::PRINTABLE);
    match ascii {
        ascii::DIGIT => NUMERIC,
        ascii::ALNUM => ALPHANUMERIC,
        ascii::PRINTABLE => PRINTABLE,
        u128::MAX => NON_ASCII - 1,
        _ => found_inside(ascii),
    }
}

/// The same of any set: characters with a group of their own are moved together, as they stand side by side in both.
const fn found_inside(ascii: u128) -> u64 {
    let mut groups = moved(ascii, b' ', b'/')
        | moved(ascii, b':', b'@')
        | moved(ascii, b'[', b'`')
        | moved(ascii, b'{', b'~')
        | moved(ascii, b'\t', b'\n')
        | moved(ascii, b'\r', b'\r');
    let mut index = 0;
    while index < SETS.len() {
        let (group, set) = SETS[index];
        if set & !ascii == 0 {
            groups |= group;
        }
        index += 1;
    }
    groups
}

/// The groups of the characters from `first` to `last` that are in the set; each has one of its own.
const fn moved(ascii: u128, first: u8, last: u8) -> u64 {
    let ones = (1 << (last - first + 1)) - 1;
    ((ascii >> first) as u64 & ones) * group(first)
}

/// The groups seen in `bytes`.
#[inline]
pub(crate) fn scan(bytes: &[u8]) -> u64 {
    scan_in_place(bytes)
}

/// The same where a call would count: four at once, and the last four as a whole, which may overlap.
#[inline(always)]
pub(crate) fn scan_in_place(bytes: &[u8]) -> u64 {
    match (bytes.as_chunks::<4>(), bytes.last_chunk::<4>()) {
        ((fours, _), Some(last)) => fours.iter().fold(seen(last), |all, four| all | seen(four)),
        (_, None) => seen(bytes),
    }
}

#[inline(always)]
fn seen(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |seen, byte| seen | GROUPS[*byte as usize])
}

/// A value cut off the front of a message.
pub(crate) struct Cut<'a> {
    pub(crate) value: &'a [u8],
    /// The groups seen in the value.
    pub(crate) seen: u64,
    /// What follows the separator; `None` if there was none.
    pub(crate) rest: Option<&'a [u8]>,
}

/// Cuts at the first `stop`, or takes everything.
#[inline]
pub(crate) fn cut(bytes: &[u8], stop: u8) -> Cut<'_> {
    let (mut end, mut seen) = (0, 0);
    // Values are a few bytes long: one plain loop is cheaper than a search and a scan.
    while end < bytes.len() {
        if bytes[end] == stop {
            return Cut { value: &bytes[..end], seen, rest: Some(&bytes[end + 1..]) };
        }
        seen |= GROUPS[bytes[end] as usize];
        end += 1;
    }
    Cut { value: bytes, seen, rest: None }
}

/// Where `wanted` first stands.
#[inline]
pub(crate) fn find(bytes: &[u8], wanted: u8) -> Option<usize> {
    bytes.iter().position(|byte| *byte == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_has_one_group() {
        for byte in 0..=255u8 {
            assert_eq!(group(byte).count_ones(), 1);
            assert_eq!(group(byte) == NON_ASCII, byte >= 128);
        }
    }

    #[test]
    fn a_scan_sees_every_byte() {
        for (length, at) in (0..40).flat_map(|length| (0..length).map(move |at| (length, at))) {
            let mut text = vec![b'0'; length];
            text[at] = b'-';
            assert_eq!(scan(&text) & group(b'-'), group(b'-'), "{length} {at}");
            assert_eq!(scan(&text) & group(b'0'), if length > 1 { group(b'0') } else { 0 });
        }
        assert_eq!(scan(b""), 0);
    }

    #[test]
    fn a_set_holds_only_its_whole_groups() {
        let digits = 0x3ff_u128 << b'0';
        assert_eq!(inside(digits), DIGITS);
        assert_eq!(inside(digits & !(1 << b'5')), group(b'0'));
        assert_eq!(inside(u128::MAX), NON_ASCII - 1);
        assert_eq!(inside(0), 0);
    }

    #[test]
    fn every_group_is_inside_its_own_characters_only() {
        for byte in 0..128u8 {
            let (_, set) = set_of(byte);
            assert_eq!(inside(set), group(byte), "{byte}");
            assert_eq!(inside(!set), (NON_ASCII - 1) & !group(byte), "{byte}");
        }
    }

    #[test]
    fn a_set_found_before_is_as_any_other() {
        for set in [ascii::DIGIT, ascii::ALNUM, ascii::PRINTABLE, u128::MAX] {
            assert_eq!(inside(set), found_inside(set), "{set:x}");
        }
    }

    #[test]
    fn a_cut_is_before_the_separator() {
        let cut_ = |bytes| {
            let Cut { value, seen, rest } = cut(bytes, b',');
            (value, seen, rest)
        };
        assert_eq!(cut_(b"12,ab"), (&b"12"[..], DIGITS & !group(b'9') | group(b'2'), Some(&b"ab"[..])));
        assert_eq!(cut_(b"1"), (&b"1"[..], group(b'1'), None));
        assert_eq!(cut_(b","), (&b""[..], 0, Some(&b""[..])));
        assert_eq!(cut_(b""), (&b""[..], 0, None));
    }
}
