//! Text to [`Format`]: lex, collect the parts, resolve them.

use crate::error::NotationError;
use crate::format::Format;
use crate::glyph::Glyphs;
use crate::legend::Legend;
use crate::lex::lex;
use crate::parts::Parts;

/// The longest notation read, in bytes.
const LONGEST: usize = 4096;

/// Reads a notation with the usual letter codes.
///
/// # Errors
/// A part that has no meaning, or parts that contradict each other.
pub fn parse(text: &str) -> Result<Format, NotationError> {
    parse_with(text, &Legend::new())
}

/// Reads a notation with the letter codes of one document.
///
/// # Errors
/// A part that has no meaning, or parts that contradict each other.
pub fn parse_with(text: &str, legend: &Legend) -> Result<Format, NotationError> {
    let whole =
        |reason: &str| NotationError { part: String::new(), range: 0..text.len(), reason: reason.to_owned() };
    if text.len() > LONGEST {
        return Err(whole("a notation of more than 4096 bytes"));
    }
    if text.trim().is_empty() {
        return Err(whole("an empty notation"));
    }
    let glyphs = Glyphs::of(text);
    let tokens = lex(text, &glyphs, legend);
    Parts::of(&tokens, text, &glyphs).and_then(Parts::resolve).map_err(|fault| {
        let range = glyphs.bytes(fault.at);
        NotationError { part: text[range.clone()].to_owned(), range, reason: fault.reason }
    })
}
