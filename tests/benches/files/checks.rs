//! The checks of the document by hand, as a careful user writes them. All peers share them.

use encoding_rs::SHIFT_JIS;
use jiff::civil::Date;

use crate::sample::{Method, Status};

/// One broken rule.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    pub(crate) field: &'static str,
    pub(crate) rule: &'static str,
}

/// The broken rules of a row.
#[derive(Debug, Default)]
pub(crate) struct Violations(pub(crate) Vec<Violation>);

impl Violations {
    #[cold]
    pub(crate) fn report(&mut self, field: &'static str, rule: &'static str) {
        self.0.push(Violation { field, rule });
    }

    /// Bytes that must be of these characters, and so many.
    #[inline]
    pub(crate) fn ascii<'a>(
        &mut self,
        field: &'static str,
        bytes: &'a [u8],
        allowed: impl Fn(u8) -> bool,
        lengths: std::ops::RangeInclusive<usize>,
    ) -> &'a str {
        if !bytes.iter().all(|byte| allowed(*byte)) {
            self.report(field, "character");
        }
        if !lengths.contains(&bytes.len()) {
            self.report(field, if bytes.is_empty() { "required" } else { "length" });
        }
        std::str::from_utf8(bytes).unwrap_or_else(|_| {
            self.report(field, "malformed");
            ""
        })
    }

    /// Text in full width of at most 20 characters, in a buffer that is kept or one of its own.
    #[inline]
    pub(crate) fn full_width(&mut self, field: &'static str, text: &str) {
        let mut characters = 0;
        for character in text.chars() {
            characters += 1;
            if matches!(character, '\0'..='\u{9f}' | '\u{ff61}'..='\u{ff9f}') {
                self.report(field, "character");
            }
        }
        if !(1..=20).contains(&characters) {
            self.report(field, if characters == 0 { "required" } else { "length" });
        }
    }

    #[inline]
    pub(crate) fn number(&mut self, field: &'static str, bytes: &[u8], longest: usize) -> u64 {
        let mut number = 0;
        for byte in bytes {
            if !byte.is_ascii_digit() {
                self.report(field, "character");
                return 0;
            }
            number = number * 10 + u64::from(byte - b'0');
            if number > 1 << 56 {
                self.report(field, "length");
                return 0;
            }
        }
        if bytes.is_empty() || bytes.len() > longest {
            self.report(field, if bytes.is_empty() { "required" } else { "length" });
        }
        number
    }

    #[inline]
    pub(crate) fn day(&mut self, field: &'static str, bytes: &[u8]) -> Date {
        let two = |tens: u8, ones: u8| {
            let digits = tens.is_ascii_digit() && ones.is_ascii_digit();
            digits.then(|| 10 * (tens - b'0') as i16 + (ones - b'0') as i16)
        };
        let day = || {
            let &[a, b, c, d, b'/', e, f, b'/', g, h] = bytes else { return None };
            let year = 100 * two(a, b)? + two(c, d)?;
            Date::new(year, two(e, f)? as i8, two(g, h)? as i8).ok()
        };
        day().unwrap_or_else(|| {
            self.report(field, if bytes.is_empty() { "required" } else { "type" });
            Date::ZERO
        })
    }

    #[inline]
    pub(crate) fn status(&mut self, bytes: &[u8]) -> Status {
        match bytes {
            b"1" => Status::Sales,
            b"2" => Status::Canceled,
            b"9" => Status::Failed,
            _ => {
                self.report("status", if bytes.is_empty() { "required" } else { "value" });
                Status::Failed
            }
        }
    }

    #[inline]
    pub(crate) fn method(&mut self, bytes: &[u8]) -> Method {
        match bytes {
            b"card" => Method::Card,
            b"konbini" => Method::Konbini,
            b"bank" => Method::Bank,
            _ => {
                self.report("method", if bytes.is_empty() { "required" } else { "value" });
                Method::Card
            }
        }
    }
}

pub(crate) fn is_order(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'
}

pub(crate) fn is_digit(byte: u8) -> bool {
    byte.is_ascii_digit()
}

pub(crate) fn is_alphanumeric(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
}

pub(crate) fn is_printable(byte: u8) -> bool {
    matches!(byte, b' '..=b'~')
}

/// A text of CP932, strictly. Private use characters have no shared meaning, but both directions take them.
pub(crate) fn decode(bytes: &[u8], violations: &mut Violations) -> String {
    match SHIFT_JIS.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => text.into_owned(),
        None => {
            violations.report("name", "malformed");
            String::new()
        }
    }
}

/// The same into a buffer that is kept.
pub(crate) fn decode_into(bytes: &[u8], text: &mut String, violations: &mut Violations) {
    let mut decoder = SHIFT_JIS.new_decoder_without_bom_handling();
    text.clear();
    text.reserve(decoder.max_utf8_buffer_length_without_replacement(bytes.len()).unwrap_or_default());
    let (result, _) = decoder.decode_to_string_without_replacement(bytes, text, true);
    if result != encoding_rs::DecoderResult::InputEmpty {
        violations.report("name", "malformed");
    }
}
