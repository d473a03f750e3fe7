//! Which symbols a class has, said behind it: `記号（-_のみ）`, `記号は「-_」のみ`; and which may be there besides.

use std::ops::Range;

use super::Parts;
use crate::token::{Kind, Token};

/// Words behind symbols which say that there are no others.
pub(crate) const ONLY: &[&str] = &[
    "のみ",
    "だけ",
    "以外不可",
    "以外は不可",
    "以外使用不可",
    "以外は使用不可",
    "以外の記号不可",
    "以外の記号は不可",
    "以外の記号使用不可",
    "以外の記号は使用不可",
    "のみ記号可",
];

/// Words behind symbols which say that they may be there.
const ALLOWS: &[&str] = &["可", "可能", "使用可", "使用可能", "利用可", "利用可能", "許可"];

/// Words behind symbols which say that they are there besides others.
const INCLUDES: &[&str] = &["含む", "を含む", "含む場合あり", "含め", "含めて", "あり", "有", "有り", "等"];

/// Words between a class and its symbols, and between these and what is said of them.
const LEADS: &[&str] = &["は", "が", "を", "の", "使用", "使用可", "使用可能", "利用可能", "指定", "入力"];

/// Symbols named behind a class.
#[derive(Default)]
struct Named {
    /// Whether only a comma, a line or a column stands between them and the class.
    is_apart: bool,
    /// Whether a bracket, a colon or a word leads to them.
    is_led: bool,
    has_any: bool,
    /// Whether words name all of them.
    are_words: bool,
    are_blanks: bool,
}

impl Parts<'_> {
    /// Takes its symbols from the class just taken, and from those before it, if the next tokens name all there are.
    pub(super) fn narrow_symbols(&mut self) {
        let rest = &self.tokens[self.at..];
        let lead = self.leading(rest);
        let (lead, run) = rest.split_at(lead);
        let length = run.iter().take_while(|token| is_symbol(token) || is_joint(token)).count();
        let (run, tail) = run.split_at(length);
        let named = self.named(lead, run);
        let behind = tail.iter().find(|token| !self.is_one_of(token, &["は", "が", "を", "の", "使用"]));
        if named.has_any && self.are_all(&named, run.last(), behind) {
            self.classes.iter_mut().for_each(|said| said.class.symbols = false);
        }
    }

    /// How many tokens lead to what is named. Behind a bracket, a plus and a comma are symbols too.
    fn leading(&self, rest: &[Token]) -> usize {
        let count = rest.iter().take_while(|token| self.leads(token)).count();
        let open = rest[..count].iter().position(|token| matches!(token.kind, Kind::Open(_)));
        let Some(open) = open else { return count };
        let words = rest[open + 1..count].iter();
        open + 1 + words.take_while(|token| matches!(token.kind, Kind::Colon | Kind::Filler)).count()
    }

    fn leads(&self, token: &Token) -> bool {
        let is_mark = matches!(
            token.kind,
            Kind::Colon | Kind::Open(_) | Kind::And | Kind::Comma | Kind::Line | Kind::Column
        );
        is_mark || self.is_one_of(token, LEADS)
    }

    fn named(&self, lead: &[Token], run: &[Token]) -> Named {
        let symbols = || run.iter().filter(|token| is_symbol(token));
        let blank = |token: &Token| matches!(&token.kind, Kind::Symbol(chars) if chars.iter().all(|c| c.is_whitespace()));
        let word = |token: &Token| matches!(token.kind, Kind::Symbol(_)) && token.at.len() > 1;
        Named {
            is_apart: lead
                .iter()
                .any(|token| matches!(token.kind, Kind::And | Kind::Comma | Kind::Line | Kind::Column)),
            is_led: lead.iter().any(|token| matches!(token.kind, Kind::Colon | Kind::Open(_) | Kind::Filler)),
            has_any: symbols().next().is_some(),
            are_words: symbols().all(word),
            are_blanks: symbols().all(blank),
        }
    }

    /// Whether these symbols are all there are, by the word behind them or by how they stand there.
    fn are_all(&self, named: &Named, last: Option<&Token>, behind: Option<&Token>) -> bool {
        let is_of_number = matches!(last, Some(Token { kind: Kind::Dash, .. }))
            && matches!(behind, Some(Token { kind: Kind::Number(_), .. }));
        match behind {
            Some(token) if self.is_one_of(token, ONLY) => true,
            Some(token) if token.kind == Kind::Without || self.is_one_of(token, INCLUDES) => false,
            _ => {
                let is_close = !named.is_apart && (named.is_led || !named.are_words);
                is_close && !named.are_blanks && !is_of_number
            }
        }
    }

    /// Where it is said that characters may be there, besides others that are not named.
    pub(crate) fn allowance(&self) -> Option<Range<usize>> {
        let is_allowed = |token: &&Token| self.is_one_of(token, ALLOWS) || self.is_one_of(token, INCLUDES);
        self.tokens.iter().find(is_allowed).map(|token| token.at.clone())
    }

    /// Whether it is said that there are no others.
    pub(crate) fn says_only(&self) -> bool {
        self.tokens.iter().any(|token| self.is_one_of(token, ONLY))
    }

    fn is_one_of(&self, token: &Token, words: &[&str]) -> bool {
        token.kind == Kind::Filler && words.contains(&self.printed(&token.at))
    }
}

fn is_symbol(token: &Token) -> bool {
    match &token.kind {
        Kind::Symbol(_) | Kind::Dash | Kind::Equals => true,
        Kind::Quoted(text) => !text.chars().any(char::is_alphanumeric),
        _ => false,
    }
}

fn is_joint(token: &Token) -> bool {
    matches!(token.kind, Kind::And | Kind::Comma | Kind::Or | Kind::Slash | Kind::Colon)
}
