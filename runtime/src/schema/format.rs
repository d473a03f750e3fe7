//! What the value of a field may look like: characters, length, and a shape beyond both.

use crate::class;

/// Characters, length and shape of a value. Built with [`Format::new`] and the methods after it, all `const`.
#[derive(Clone, Copy, Debug)]
pub struct Format<'s> {
    /// The ASCII characters allowed, bit n for character n.
    pub ascii: u128,
    /// The characters beyond ASCII allowed.
    pub wide: Wide,
    /// What `min`, `max` and `lengths` count.
    pub unit: Unit,
    /// The shortest length.
    pub min: u32,
    /// The greatest length; `u32::MAX` means none.
    pub max: u32,
    /// If not empty, the only lengths allowed.
    pub lengths: &'s [u32],
    /// What the text must be beyond its characters.
    pub shape: Shape<'s>,
    // Groups of the class table that are wholly allowed.
    pub(crate) groups: u64,
    // Every text is allowed, and in UTF-8 its bytes are at least as many as what is counted.
    pub(crate) loose: bool,
    // Lengths of ASCII values that need no second look: `quick_min..=quick_min + quick_span`.
    pub(crate) quick_min: u32,
    pub(crate) quick_span: u32,
}

impl<'s> Format<'s> {
    /// Any text of any length.
    pub const ANY: Self = Self::new(u128::MAX, Wide::ANY);

    /// Any number of these characters.
    pub const fn new(ascii: u128, wide: Wide) -> Self {
        Self::bounded(ascii, wide, Unit::Char, 0, u32::MAX)
    }

    /// These characters, and a bounded length: [`Format::new`] and [`Format::length`] in one call.
    pub const fn bounded(ascii: u128, wide: Wide, unit: Unit, min: u32, max: u32) -> Self {
        let ascii = if wide.has(Wide::NEWLINE) { ascii | ascii::LINE_BREAK } else { ascii };
        let (quick_min, quick_span) = quick(unit, min, max);
        // All at once, because the compiler interprets each step for each field of each message.
        Self {
            ascii,
            wide,
            unit,
            min,
            max,
            lengths: &[],
            shape: Shape::Text,
            groups: class::inside(ascii) | class::QUOTED,
            loose: is_loose(ascii, wide, min),
            quick_min,
            quick_span,
        }
    }

    /// Bounds the length; `max` is `u32::MAX` where there is none.
    pub const fn length(mut self, unit: Unit, min: u32, max: u32) -> Self {
        self.unit = unit;
        self.min = min;
        self.max = max;
        self.prepared()
    }

    /// Allows only these lengths.
    pub const fn lengths(mut self, lengths: &'s [u32]) -> Self {
        self.lengths = lengths;
        self.prepared()
    }

    /// Asks for a shape. E-mail addresses, URLs and the like bring their own characters, since documents print
    /// them as 半角英数 and so on.
    pub const fn shape(mut self, shape: Shape<'s>) -> Self {
        self.shape = shape;
        match shape {
            Shape::Email => self = self.characters(ascii::EMAIL, Wide::NONE),
            Shape::Url => self = self.characters(ascii::VISIBLE, Wide::NONE),
            Shape::Uuid => self = self.characters(ascii::HEX | ascii::of("-"), Wide::NONE),
            Shape::Ipv4 => self = self.characters(ascii::DIGIT | ascii::of("."), Wide::NONE),
            Shape::Text
            | Shape::Date(_)
            | Shape::DateTime(_)
            | Shape::Range { .. }
            | Shape::Decimal { .. } => {}
        }
        self.prepared()
    }

    /// What a field asks for: of an open UUID nothing is checked, masked or shortened it is still an id.
    pub(crate) const fn settled(self, open: bool) -> Self {
        match self.shape {
            Shape::Uuid if open => Self { shape: Shape::Uuid, ..Self::ANY },
            _ => self,
        }
    }

    const fn characters(mut self, ascii: u128, wide: Wide) -> Self {
        self.ascii = if wide.has(Wide::NEWLINE) { ascii | ascii::LINE_BREAK } else { ascii };
        self.wide = wide;
        self.groups = class::inside(self.ascii) | class::QUOTED;
        self
    }

    const fn prepared(mut self) -> Self {
        self.loose = is_loose(self.ascii, self.wide, self.min);
        (self.quick_min, self.quick_span) = if matches!(self.shape, Shape::Text) && self.lengths.is_empty() {
            quick(self.unit, self.min, self.max)
        } else {
            (u32::MAX, 0)
        };
        self
    }

    /// Whether an ASCII text of this length, made of allowed groups, is right without a second look.
    #[inline]
    pub(crate) fn is_quick(&self, length: usize) -> bool {
        length.wrapping_sub(self.quick_min as usize) <= self.quick_span as usize
    }
}

/// Whether every text is allowed, and its bytes in UTF-8 are at least as many as what is counted.
const fn is_loose(ascii: u128, wide: Wide, min: u32) -> bool {
    ascii == u128::MAX && wide.has(Wide::ANY) && min <= 1
}

/// The lengths of a plain text that need no second look: the shortest, and how many more there are.
const fn quick(unit: Unit, min: u32, max: u32) -> (u32, u32) {
    // Empty values always get the second look: whether they may be empty is the field's business.
    let first = if min == 0 { 1 } else { min };
    if matches!(unit, Unit::Value) {
        (1, u32::MAX - 1)
    } else if max >= first {
        (first, max - first)
    } else {
        (u32::MAX, 0)
    }
}

/// Sets of characters beyond ASCII.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Wide(u8);

impl Wide {
    /// None.
    pub const NONE: Self = Self(0);
    /// Half-width katakana, U+FF61 to U+FF9F.
    pub const HALF_KANA: Self = Self(1);
    /// Everything else beyond ASCII that is not a control character.
    pub const FULL_WIDTH: Self = Self(2);
    /// Line breaks.
    pub const NEWLINE: Self = Self(4);
    /// Whatever the charset can write.
    pub const ANY: Self = Self(8);

    /// Both sets together.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of `other` is inside.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// What a length counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Characters.
    Char,
    /// Bytes in the message's charset.
    Byte,
    /// Half-width units: a half-width character is 1, a full-width one 2.
    HalfwidthUnits,
    /// Nothing: the bounds are of the value, see [`Shape::Range`].
    Value,
}

/// What a text must be beyond its characters and length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape<'s> {
    /// Nothing more.
    Text,
    /// A day in this pattern (`yyyy/MM/dd`), which exists in the calendar.
    Date(&'s str),
    /// A day and time in this pattern (`yyyyMMddHHmmss`).
    DateTime(&'s str),
    /// An e-mail address.
    Email,
    /// An http or https URL.
    Url,
    /// A UUID in its usual form; where the field is open, any text.
    Uuid,
    /// An IPv4 address.
    Ipv4,
    /// A whole number from `min` to `max`.
    Range {
        /// The least value.
        min: i64,
        /// The greatest value.
        max: i64,
    },
    /// A decimal number; `u32::MAX` where the document bounds no part.
    Decimal {
        /// Digits before the point at most.
        integer: u32,
        /// Digits after the point at most.
        fraction: u32,
    },
}

/// Sets of ASCII characters for [`Format::new`].
pub mod ascii {
    /// `0` to `9`.
    pub const DIGIT: u128 = 0x3ff << b'0';
    /// `A` to `Z`.
    pub const UPPER: u128 = 0x3ff_ffff << b'A';
    /// `a` to `z`.
    pub const LOWER: u128 = 0x3ff_ffff << b'a';
    /// `0` to `9`, `A` to `F`, `a` to `f`.
    pub const HEX: u128 = DIGIT | 0x3f << b'A' | 0x3f << b'a';
    /// Letters.
    pub const ALPHA: u128 = UPPER | LOWER;
    /// Letters and digits.
    pub const ALNUM: u128 = ALPHA | DIGIT;
    /// Everything printable but the blank.
    pub const VISIBLE: u128 = PRINTABLE & !(1 << b' ');
    /// Blank to tilde.
    pub const PRINTABLE: u128 = !0 << 32 & !(1 << 127);
    /// Carriage return and line feed.
    pub const LINE_BREAK: u128 = 1 << b'\r' | 1 << b'\n';
    /// What an e-mail address is made of.
    pub const EMAIL: u128 = ALNUM | of("!#$%&'*+-/=?^_`{|}~.@");

    /// The set of these characters; those beyond ASCII are left out.
    pub const fn of(characters: &str) -> u128 {
        let bytes = characters.as_bytes();
        let (mut set, mut at) = (0, 0);
        while at < bytes.len() {
            if bytes[at] < 128 {
                set |= 1 << bytes[at];
            }
            at += 1;
        }
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quick_lengths_never_include_the_empty_text() {
        let format = Format::new(ascii::DIGIT, Wide::NONE).length(Unit::Char, 0, 6);
        assert_eq!([0, 1, 6, 7].map(|length| format.is_quick(length)), [false, true, true, false]);
        assert!(Format::ANY.is_quick(1) && !Format::ANY.is_quick(0));
    }

    #[test]
    fn a_shape_or_a_list_of_lengths_always_gets_the_second_look() {
        let digits = Format::new(ascii::DIGIT, Wide::NONE);
        assert!(!digits.lengths(&[3, 4]).is_quick(3));
        assert!(!digits.shape(Shape::Date("yyyyMMdd")).is_quick(8));
        assert!(!digits.length(Unit::Char, 0, 0).is_quick(1));
    }

    #[test]
    fn an_address_brings_its_own_characters() {
        let format = Format::new(ascii::ALNUM, Wide::NONE).shape(Shape::Email);
        assert_ne!(format.ascii & 1 << b'@', 0);
    }
}
