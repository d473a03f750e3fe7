//! What explains a notation and is no part of it: examples, marks of notes, brackets drawn as angles.

use super::{Lexer, class::begins, digits};
use crate::token::Kind;

/// Words before an example, each of which needs a mark behind it: `例外` is another word.
const EXAMPLES: &[&str] = &["例えば", "入力例", "設定例", "例", "ex.", "Ex.", "ex", "e.g."];

impl Lexer<'_> {
    /// How long a remark is that begins here: `例：20240101` as far as the bracket or the line goes, `注1`.
    pub(super) fn remark(&self) -> Option<usize> {
        let rest = self.rest();
        if rest.first() == Some(&'注') {
            return Some(1 + digits(&rest[1..])).filter(|length| *length > 1);
        }
        let word = EXAMPLES.iter().find(|word| begins(rest, word) && !self.after_letter())?;
        let length = word.chars().count();
        let marked = |c: &char| matches!(c, ':' | ')' | '=' | ' ' | '"' | '「') || c.is_ascii_digit();
        if word.ends_with(['例', 'x']) && !rest.get(length).is_some_and(marked) {
            return None;
        }
        // `例)` closes nothing.
        let opened = usize::from(rest.get(length) == Some(&')') && !self.is_open('('));
        Some(length + opened + self.explained(&rest[length + opened..]))
    }

    /// How many characters there are before a line, a column or the bracket around the remark ends.
    fn explained(&self, rest: &[char]) -> usize {
        let mut depth = 0_usize;
        for (at, c) in rest.iter().enumerate() {
            match c {
                '\n' | '|' => return at,
                '(' | '[' | '「' => depth += 1,
                ')' | ']' | '」' if depth == 0 => return at,
                ')' | ']' | '」' => depth -= 1,
                _ => {}
            }
        }
        rest.len()
    }

    /// `<6>`, `<1~20>`: a length between angles; elsewhere these are symbols.
    pub(super) fn brackets_length(&self) -> bool {
        let inside = self.rest()[1..].iter().take_while(|c| **c != '>');
        let inside: Vec<char> = inside.copied().collect();
        let closed = self.rest().get(inside.len() + 1) == Some(&'>');
        closed && inside.iter().any(char::is_ascii_digit) && inside.iter().all(|&c| is_of_length(c))
    }

    /// `半角英数字*1` refers to a note; a longer number behind a star may be meant in more than one way.
    pub(super) fn asterisk(&self) -> (Kind, usize) {
        match digits(&self.rest()[1..]) {
            1 => (Kind::Filler, 2),
            more => (Kind::Refused("a star that may be a symbol, a note or `times`"), 1 + more),
        }
    }

    /// `<=20`: a bound; without a number behind it these are symbols.
    pub(super) fn compares(&self) -> bool {
        matches!(self.rest(), [_, '=', rest @ ..] if super::digit_follows(rest))
    }

    /// Whether the innermost open bracket is this one.
    pub(super) fn is_open(&self, bracket: char) -> bool {
        let mut closed = 0_usize;
        for token in self.tokens.iter().rev() {
            match token.kind {
                Kind::Close(_) => closed += 1,
                Kind::Open(open) if closed == 0 => return open == bracket,
                Kind::Open(_) => closed -= 1,
                _ => {}
            }
        }
        false
    }
}

fn is_of_length(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, ' ' | '~' | '-' | '.' | '桁' | '文' | '字')
}
