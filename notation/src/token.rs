//! The tokens of a notation.

use std::ops::Range;

use crate::date::Pattern;
use crate::format::Format;
use crate::set::Set;

/// A token and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    /// Characters of the text in its one form of glyphs.
    pub(crate) at: Range<usize>,
    /// Whether a blank stands before it.
    pub(crate) spaced: bool,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Kind {
    Class(Class),
    /// A letter code of ISO 8583, COBOL or a bank's record.
    Code(Code),
    /// A format that is no set of characters.
    Spells(Spells),
    /// A character named by a word, or the characters between quotes.
    Symbol(Vec<char>),
    /// A text between quotes, as printed.
    Quoted(String),
    Number(u64),
    Unit(Count),
    /// `以内`, behind a number.
    Bound(Bound),
    /// `最大`, before a number.
    Label(Label),
    /// `整数`, `小数`, `小数点以下`: digits of a part of a decimal number.
    Digits(Place),
    Date(Pattern),
    /// `和暦`: the years of dates are those of an era.
    Era,
    /// `固定`.
    Fixed,
    /// `可変`.
    Variable,
    Open(char),
    Close(char),
    /// `~`.
    Tilde,
    /// `-`.
    Dash,
    /// `..`.
    Dots,
    /// `×`.
    Times,
    /// `または`, `or`.
    Or,
    /// `/`.
    Slash,
    /// `、`, `と`, `+`.
    And,
    /// `,`.
    Comma,
    /// `:`.
    Colon,
    /// `=`.
    Equals,
    /// ` | `.
    Column,
    /// The end of a line.
    Line,
    /// A regular expression.
    Regex(String),
    /// Digits 0 or 1 and hyphens.
    Flags(String),
    /// A word that says nothing about the format.
    Filler,
    /// Something that a notation can have but no text can be.
    Refused(&'static str),
    /// `不可`, behind characters that are not allowed.
    Without,
    /// `正の`.
    Positive,
    /// `true`: a value that stands for itself.
    Literal,
    /// Anything else.
    Unknown,
}

/// A word for characters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Class {
    pub(crate) set: Set,
    /// Whether it has symbols of which it is not said which ones.
    pub(crate) symbols: bool,
    pub(crate) role: Role,
}

impl Class {
    /// Any character.
    pub(crate) const ANY: Class = Class { set: Set::ANY, symbols: false, role: Role::Plain };
}

/// How a class goes with others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Role {
    /// Adds its characters.
    Plain,
    /// Says only how wide the characters are (`半角`).
    Width,
    /// Says nothing of the characters (`文字列`).
    Any,
    /// A type of a record whose lengths are fixed and count bytes (`Numeric`).
    Record,
    /// A whole number.
    Integer,
    /// Kana of a width not said.
    Kana,
    /// Letters of one case, or the case of another class's letters.
    Case,
}

/// A letter code.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Code {
    /// A letter of ISO 8583; lengths without dots are exact.
    Iso(Class),
    /// A letter of a table of fields; lengths are the greatest.
    Table(Class),
    /// `b`: bytes.
    Binary,
    /// `C`: a character of a bank's record; lengths are exact and count bytes.
    Bank(Class),
    /// `X`, `N`, `9`: a picture where brackets follow at once.
    Picture { outside: Class, inside: Class, bytes: bool },
    /// `S9(5)V9(2)`: digits before and after the point.
    Decimal { integer: u32, fraction: u32 },
    /// `XXX`: so many of them.
    Run { class: Class, length: u64, unit: Count },
    /// A letter that each document defines in its own way.
    Undefined,
    /// A letter the legend defines.
    Legend(Box<Format>),
}

/// A format that is no set of characters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Spells {
    Email,
    Url,
    Currency,
    /// A list that stands elsewhere.
    Enum,
    Boolean,
    /// 36 characters of hexadecimal digits and hyphens.
    Uuid,
    Base64,
    Decimal,
    /// A day, in ISO 8601 unless a pattern says otherwise.
    Day,
    /// A day and time, likewise.
    Moment,
}

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Count {
    /// `文字`.
    Letters,
    /// `桁`.
    Digits,
    /// Bytes, so many each.
    Bytes(u64),
    /// `行`.
    Lines,
    /// `円`: the value itself.
    Value,
}

/// A bound said behind a number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Bound {
    /// `以内`, of a length.
    Within,
    /// `以下`, `まで`.
    AtMost,
    /// `未満`.
    Under,
    /// `以上`.
    AtLeast,
    /// `超`.
    Over,
}

/// What a number is, said before it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Label {
    Max,
    Min,
    Length,
    Exactly,
    /// `バイト数`.
    Bytes,
    /// `値`: bounds of the value follow.
    Value,
    /// `最小値`: the least value follows.
    Least,
}

/// A part of a decimal number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Place {
    Integer,
    Fraction,
}
