//! What stands between quotes, and regular expressions.

use super::{Lexer, date, words};
use crate::regex;
use crate::token::Kind;

const QUOTES: &[(char, char)] = &[('"', '"'), ('\'', '\''), ('`', '`'), ('「', '」'), ('『', '』')];

impl Lexer<'_> {
    /// A text between quotes; a date pattern if it is one.
    pub(super) fn quoted(&self) -> Option<(Kind, usize)> {
        let rest = self.rest();
        let (open, close) = *QUOTES.iter().find(|(open, _)| rest.first() == Some(open))?;
        let inner = rest[1..].iter().position(|&c| c == close).filter(|&length| length > 0)?;
        let content = &rest[1..=inner];
        if let Some((pattern, length)) = date::pattern(content)
            && length == inner
        {
            return Some((Kind::Date(pattern), inner + 2));
        }
        // Corner brackets also stand for round ones.
        let class = super::class::word(content).is_some();
        if open == '「' && (says_length(content) || class || self.brackets_number(content)) {
            return None;
        }
        let raw = &self.text[self.glyphs.bytes(self.at + 1..self.at + 1 + inner)];
        Some((Kind::Quoted(raw.to_owned()), inner + 2))
    }

    /// `半角数字「6」`: one number behind a class and nothing after it is a length, not a value.
    fn brackets_number(&self, content: &[char]) -> bool {
        let after = self.rest()[content.len() + 2..].iter().find(|c| **c != ' ');
        let ends = matches!(after, None | Some('\n' | '|' | ')'));
        ends && content.iter().all(char::is_ascii_digit) && matches!(self.last(), Some(Kind::Class(_)))
    }

    /// What is left, as printed: glyphs are alike to the grammar that are not to a regular expression.
    fn raw(&self) -> &str {
        &self.text[self.glyphs.bytes(self.at..self.glyphs.chars.len())]
    }

    /// A regular expression behind `Pattern :` or by itself.
    pub(super) fn regex(&self) -> Option<(Kind, usize)> {
        let rest = self.rest();
        let named = ["正規表現", "regexp", "regex", "pattern", "パターン"].iter().find_map(|word| {
            let length = word.chars().count();
            let begins = word
                .chars()
                .enumerate()
                .all(|(at, c)| rest.get(at).is_some_and(|other| other.eq_ignore_ascii_case(&c)));
            begins.then_some((length, !word.starts_with(['p', 'パ'])))
        });
        let (word, surely) = named.unwrap_or((0, false));
        let is_gap = |c: &&char| word > 0 && matches!(c, ' ' | ':' | '=' | '\n');
        let gap = rest[word..].iter().take_while(is_gap).count();
        let body = &rest[word + gap..];
        let begins = match body.first()? {
            '^' => true,
            '[' | '\\' if word == 0 => regex::begins_class(self.raw()),
            '[' | '\\' | '(' | '/' => word > 0,
            _ => surely,
        };
        let start = word + gap;
        begins.then(|| {
            let length = ends(body);
            let raw = &self.text[self.glyphs.bytes(self.at + start..self.at + start + length)];
            (Kind::Regex(raw.trim().to_owned()), start + length)
        })
    }
}

/// Where a regular expression ends: at a `$` before a blank, or with the text.
fn ends(body: &[char]) -> usize {
    let dollar = body.windows(2).position(|pair| pair[0] == '$' && matches!(pair[1], ' ' | '\n'));
    match (body.first(), dollar) {
        (Some('^'), Some(at)) => at + 1,
        _ => body.len(),
    }
}

/// `6桁`, `6~7`: a number and more.
fn says_length(content: &[char]) -> bool {
    let digits = content.iter().take_while(|c| c.is_ascii_digit()).count();
    digits > 0
        && (words::unit(&content[digits..]).is_some() || matches!(content.get(digits), Some('~' | '-')))
}
