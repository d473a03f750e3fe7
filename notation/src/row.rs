//! A format in the terms of a table of notations.

use std::fmt::Write;

use crate::format::{Charset, Format, Unit};
use crate::set::Set;

impl Format {
    /// `charset<TAB>unit<TAB>min<TAB>max`, a bound empty if it is not stated.
    ///
    /// ```
    /// assert_eq!(denbun_notation::parse("60×17行 | 文字列")?.row(), "any+newline\tchar\t\t60x17");
    /// # Ok::<(), denbun_notation::NotationError>(())
    /// ```
    pub fn row(&self) -> String {
        let unit = match self.unit {
            Unit::Char => "char",
            Unit::Byte => "byte",
            Unit::HalfwidthUnits => "halfwidth-units",
            Unit::Value => "value",
        };
        let number = |bound: Option<u64>| bound.map_or(String::new(), |bound| bound.to_string());
        let lines = self.lines.map_or(String::new(), |lines| format!("x{lines}"));
        format!("{}\t{unit}\t{}\t{}{lines}", self.charset_name(), number(self.min), number(self.max))
    }

    fn charset_name(&self) -> String {
        match &self.charset {
            Charset::Set(set) => self.set_name(*set, false),
            Charset::SetWithSymbols(set) => self.set_name(*set, true),
            Charset::Date(pattern) => format!("date:{pattern}"),
            Charset::DateTime(pattern) => format!("datetime:{pattern}"),
            Charset::Decimal { integer, fraction } => {
                let digits = |digits: &Option<u32>| digits.map_or(String::new(), |digits| digits.to_string());
                format!("decimal({},{})", digits(integer), digits(fraction))
            }
            Charset::Number => "number".to_owned(),
            Charset::Integer => "integer".to_owned(),
            Charset::Enum(_) => "enum".to_owned(),
            Charset::Url => "url".to_owned(),
            Charset::Email => "email".to_owned(),
            Charset::Currency => "currency".to_owned(),
            Charset::Regex(_) => "regex".to_owned(),
            Charset::Flags(_) => "flags(0/1)+hyphen".to_owned(),
        }
    }

    fn set_name(&self, set: Set, symbols: bool) -> String {
        let (words, rest) = words(set);
        let mut names: Vec<String> = words.iter().map(|word| word.name().to_owned()).collect();
        let listed = self.in_order(rest);
        let all = !symbols && rest & Set::SYMBOL.ascii == Set::SYMBOL.ascii;
        if symbols || all {
            names.push("symbol".to_owned());
        }
        let listed = if all { self.in_order(rest & !Set::SYMBOL.ascii) } else { listed };
        if !listed.is_empty() {
            names.push(format!("symbol({listed})"));
        }
        if set.newline {
            names.push("newline".to_owned());
        }
        if names.is_empty() { "none".to_owned() } else { names.join("+") }
    }

    /// These ASCII characters, those named by the document first and in its order.
    pub(crate) fn in_order(&self, ascii: u128) -> String {
        let is_in = |c: char, ascii: u128| c.is_ascii() && ascii >> u32::from(c) & 1 == 1;
        let mut listed = String::new();
        let all = (0..128_u8).map(char::from);
        for c in self.symbols.chars().chain(all) {
            if is_in(c, ascii) && !listed.contains(c) {
                let _ = write!(listed, "{c}");
            }
        }
        listed.replace('\t', " ")
    }
}

/// A class that has a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Word {
    Any,
    SingleByte,
    DoubleByte,
    HalfWidth,
    Ascii,
    Alnum,
    Alpha,
    Upper,
    Lower,
    Digit,
    HalfKana,
    FullWidth,
}

impl Word {
    fn name(self) -> &'static str {
        match self {
            Word::Any => "any",
            Word::SingleByte => "singlebyte",
            Word::DoubleByte => "doublebyte",
            Word::HalfWidth => "halfwidth",
            Word::Ascii => "ascii",
            Word::Alnum => "alnum",
            Word::Alpha => "alpha",
            Word::Upper => "upper",
            Word::Lower => "lower",
            Word::Digit => "digit",
            Word::HalfKana => "halfkana",
            Word::FullWidth => "fullwidth",
        }
    }

    fn set(self) -> Set {
        match self {
            Word::Any => Set::ANY,
            Word::SingleByte => Set::SINGLEBYTE,
            Word::DoubleByte => Set::DOUBLEBYTE,
            Word::HalfWidth => Set::HALFWIDTH,
            Word::Ascii => Set::ASCII,
            Word::Alnum => Set::ALNUM,
            Word::Alpha => Set::ALPHA,
            Word::Upper => Set::UPPER,
            Word::Lower => Set::LOWER,
            Word::Digit => Set::DIGIT,
            Word::HalfKana => Set::HALFKANA,
            Word::FullWidth => Set::FULLWIDTH,
        }
    }
}

const WORDS: &[Word] = &[
    Word::Any,
    Word::SingleByte,
    Word::DoubleByte,
    Word::HalfWidth,
    Word::Ascii,
    Word::Alnum,
    Word::Alpha,
    Word::Upper,
    Word::Lower,
    Word::Digit,
    Word::HalfKana,
    Word::FullWidth,
];

/// The named classes of a set, widest first, and the ASCII characters in none of them.
pub(crate) fn words(set: Set) -> (Vec<Word>, u128) {
    let mut named = Set::NONE;
    let mut found = Vec::new();
    for &word in WORDS {
        if set.includes(word.set()) && !named.includes(word.set()) {
            named = named.union(word.set());
            found.push(word);
        }
    }
    (found, set.ascii & !named.ascii)
}
