//! Sets of characters.

/// Which characters a value may have: ASCII one by one, the others by their class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Set {
    /// The ASCII characters, bit n for character n.
    pub ascii: u128,
    /// Half-width katakana, U+FF61 to U+FF9F.
    pub halfkana: bool,
    /// Full-width characters: everything else beyond ASCII that a document calls 全角.
    pub fullwidth: bool,
    /// Line breaks.
    pub newline: bool,
    /// Every character.
    pub any: bool,
    /// Named by its bytes, as a record layout does (`X(14)`, `N(20)`); the characters are the same.
    pub record: bool,
}

impl Set {
    /// No character.
    pub const NONE: Set =
        Set { ascii: 0, halfkana: false, fullwidth: false, newline: false, any: false, record: false };
    /// `0` to `9`.
    pub const DIGIT: Set = Set::ascii(0x3ff << b'0');
    /// `A` to `Z`.
    pub const UPPER: Set = Set::ascii(0x3ff_ffff << b'A');
    /// `a` to `z`.
    pub const LOWER: Set = Set::ascii(0x3ff_ffff << b'a');
    /// Letters of both cases.
    pub const ALPHA: Set = Set::ascii(Set::UPPER.ascii | Set::LOWER.ascii);
    /// Letters and digits.
    pub const ALNUM: Set = Set::ascii(Set::ALPHA.ascii | Set::DIGIT.ascii);
    /// Printable ASCII, blank included.
    pub const ASCII: Set = Set::ascii(!0 << 32 & !(1 << 127));
    /// Printable ASCII that is neither letter nor digit, blank excluded.
    pub const SYMBOL: Set = Set::ascii(Set::ASCII.ascii & !Set::ALNUM.ascii & !(1 << b' '));
    /// Half-width katakana.
    pub const HALFKANA: Set = Set { halfkana: true, ..Set::NONE };
    /// Single-byte characters: printable ASCII and half-width katakana.
    pub const HALFWIDTH: Set = Set { halfkana: true, ..Set::ASCII };
    /// Double-byte characters.
    pub const FULLWIDTH: Set = Set { fullwidth: true, ..Set::NONE };
    /// Every character but line breaks are included only where the document says so.
    pub const ANY: Set =
        Set { ascii: u128::MAX, halfkana: true, fullwidth: true, newline: false, any: true, record: false };
    /// Single-byte characters of a record layout.
    pub const SINGLEBYTE: Set = Set { record: true, ..Set::HALFWIDTH };
    /// Double-byte characters of a record layout.
    pub const DOUBLEBYTE: Set = Set { record: true, ..Set::FULLWIDTH };

    /// These ASCII characters.
    pub const fn ascii(ascii: u128) -> Set {
        Set { ascii, ..Set::NONE }
    }

    /// The characters of a text: ASCII one by one, the others by their class.
    pub fn of(text: &str) -> Set {
        text.chars().fold(Set::NONE, |set, c| set.union(Set::of_char(c)))
    }

    fn of_char(c: char) -> Set {
        match c {
            '\r' | '\n' => Set { newline: true, ..Set::NONE },
            '\0'..='\x7f' => Set::ascii(1 << u32::from(c)),
            '\u{ff61}'..='\u{ff9f}' => Set::HALFKANA,
            _ => Set::FULLWIDTH,
        }
    }

    /// Characters of either.
    pub const fn union(self, other: Set) -> Set {
        Set {
            ascii: self.ascii | other.ascii,
            halfkana: self.halfkana | other.halfkana,
            fullwidth: self.fullwidth | other.fullwidth,
            newline: self.newline | other.newline,
            any: self.any | other.any,
            record: self.record | other.record,
        }
    }

    /// Whether all characters of `other` are in this set.
    pub fn includes(self, other: Set) -> bool {
        self.union(other) == self
    }

    /// Whether a character is in the set.
    pub fn contains(self, c: char) -> bool {
        self.any || self.includes(Set::of_char(c))
    }
}
