//! Symbols: dashes and slashes among them, and those that are not allowed.

use super::{Fault, Parts, fault};
use crate::glyph::symbol;
use crate::set::Set;
use crate::token::{Kind, Token};

impl Parts<'_> {
    /// A dash is a symbol among symbols, and a whole cell that states nothing.
    pub(super) fn dash(&mut self, token: &Token) -> Result<(), Fault> {
        let before = self.at.checked_sub(2).map(|at| &self.tokens[at].kind);
        let edge = |kind: Option<&Kind>| matches!(kind, None | Some(Kind::Line | Kind::Column));
        if edge(before) && edge(self.kind(0)) {
            self.unlimited = true;
            return Ok(());
        }
        if self.among_symbols() {
            self.symbol(&['-']);
            return Ok(());
        }
        fault(&token.at, "a dash without meaning here")
    }

    /// Whether the mark just taken stands as itself: beside other symbols, or between words that join.
    pub(super) fn among_symbols(&self) -> bool {
        let before = self.at.checked_sub(2).map(|at| &self.tokens[at]);
        let after = self.tokens.get(self.at);
        let dash = matches!(self.tokens[self.at - 1].kind, Kind::Dash);
        let joins = |token: Option<&Token>| {
            token.is_some_and(|token| match token.kind {
                Kind::And | Kind::Comma | Kind::Or => true,
                // A word for a symbol is joined by a mark; beside a mark it is one more.
                Kind::Symbol(_) | Kind::Dash => dash || token.at.len() == 1,
                Kind::Without | Kind::Slash | Kind::Quoted(_) => dash,
                _ => false,
            })
        };
        let opens = matches!(before, Some(Token { kind: Kind::Open(_), .. }));
        let closes = matches!(after, Some(Token { kind: Kind::Close(_) | Kind::Filler, .. }));
        joins(before) || joins(after) || opens || closes
    }

    /// `半角英数=20`: the mark between a class and its length.
    pub(super) fn states_length(&self) -> bool {
        let before = self.at.checked_sub(2).map(|at| &self.tokens[at].kind);
        matches!(before, Some(Kind::Class(_))) && matches!(self.kind(0), Some(Kind::Number(_)))
    }

    /// `(20)/必須`: a slash between the bracket of a length and a word divides them.
    pub(super) fn behind_length(&self) -> bool {
        let before = self.at.checked_sub(2).map(|at| &self.tokens[at].kind);
        matches!(before, Some(Kind::Close(_) | Kind::Number(_) | Kind::Unit(_)))
            && !matches!(self.kind(0), Some(Kind::Symbol(_) | Kind::Dash | Kind::Quoted(_)))
    }

    /// `<,>,&`: an ampersand between symbols is one of them, and so are a plus and a comma in `+,-./`; between words they
    /// join.
    pub(super) fn is_symbol(&self, token: &Token) -> bool {
        match self.printed(&token.at).chars().next().map(symbol) {
            Some('&') => self.among_symbols(),
            Some('+') => self.begins_symbols() && self.ends_symbols(),
            Some(',') => self.ends_symbols() && self.in_dense_run(token),
            _ => false,
        }
    }

    /// Whether what stands before the mark just taken is a symbol, or nothing that it could join.
    fn begins_symbols(&self) -> bool {
        let before = self.at.checked_sub(2).map(|at| &self.tokens[at]);
        before.is_none_or(|token| is_sign(token) || matches!(token.kind, Kind::Open(_) | Kind::Comma))
    }

    fn ends_symbols(&self) -> bool {
        let after = self.tokens.get(self.at);
        after.is_none_or(|token| {
            is_sign(token) || matches!(token.kind, Kind::Close(_) | Kind::Comma | Kind::Filler)
        })
    }

    /// Whether some of the symbols around a comma stand side by side, so that commas do not divide them.
    fn in_dense_run(&self, token: &Token) -> bool {
        let here = self.at - 1;
        let touch = |one: usize| self.tokens[one].at.end == self.tokens[one + 1].at.start;
        let in_run = |at: usize| is_sign(&self.tokens[at]) || self.tokens[at].kind == Kind::Comma;
        let from = (0..here).rev().take_while(|&at| in_run(at) && touch(at)).last().unwrap_or(here);
        let end = (here + 1..self.tokens.len())
            .take_while(|&at| in_run(at) && touch(at - 1))
            .last()
            .unwrap_or(here);
        let is_pair = |at: usize| is_sign(&self.tokens[at]) && is_sign(&self.tokens[at + 1]);
        token.at.len() == 1 && from < here && (from..end).any(is_pair)
    }

    /// The symbols before it, or the class, are not allowed.
    pub(super) fn without(&mut self, token: &Token) -> Result<(), Fault> {
        let kept = self.symbols.len() - self.run;
        let quoted = self.quoted.split_off(self.quoted.len() - self.quoted_run);
        let quoted: String = quoted.iter().flat_map(|(text, ..)| text.chars().map(symbol)).collect();
        let named: String = self.symbols.drain(kept..).chain(quoted.chars()).collect();
        (self.run, self.quoted_run) = (0, 0);
        let mut excluded = Set::of(&named);
        let previous = self.at.checked_sub(2).map(|at| &self.tokens[at]);
        if named.is_empty()
            && let Some(said) = self.classes.pop_if(|said| previous.is_some_and(|token| token.at == said.at))
        {
            let symbols = if said.class.symbols { Set::SYMBOL } else { Set::NONE };
            excluded = said.class.set.union(symbols);
        }
        if excluded == Set::NONE {
            return fault(&token.at, "nothing before it that could be left out");
        }
        self.excluded = self.excluded.union(excluded);
        Ok(())
    }
}

/// One printed symbol, not a word for one.
fn is_sign(token: &Token) -> bool {
    let is_mark = matches!(
        token.kind,
        Kind::Symbol(_) | Kind::Dash | Kind::Slash | Kind::And | Kind::Equals | Kind::Colon | Kind::Dots
    );
    is_mark && token.at.len() == 1
}
