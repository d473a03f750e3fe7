//! What stands in brackets, and codes of a legend.

use super::{Fault, Parts, fault};
use crate::format::{Charset, Format};
use crate::token::{Class, Kind, Role, Token};

/// How deep brackets may stand in brackets.
const DEEPEST: usize = 8;

/// Words behind symbols in brackets which say that there are no others.
const ALLOWS: &[&str] = &["のみ", "だけ", "可", "可能", "使用可", "使用可能", "利用可", "利用可能", "許可"];

impl Parts<'_> {
    /// The parts in brackets, as far as the bracket that closes.
    pub(super) fn bracket(&mut self, _open: char, token: &Token) -> Result<(), Fault> {
        if self.depth == DEEPEST {
            return fault(&token.at, "brackets too deep");
        }
        self.depth += 1;
        (self.adds, self.run, self.quoted_run) = (false, 0, 0);
        self.narrow_symbols();
        while !matches!(self.kind(0), Some(Kind::Close(_))) {
            if self.at >= self.tokens.len() {
                return fault(&token.at, "a bracket that nothing closes");
            }
            self.item()?;
        }
        self.at += 1;
        self.depth -= 1;
        Ok(())
    }

    /// `記号（-_のみ）`: the symbols of the class before the bracket are those in it.
    fn narrow_symbols(&mut self) {
        let inner = self.tokens[self.at..].iter().map(|token| &token.kind);
        let inner: Vec<&Kind> = inner.take_while(|kind| !matches!(kind, Kind::Close(_))).collect();
        let is_symbol =
            |kind: &&Kind| matches!(kind, Kind::Symbol(_) | Kind::Quoted(_) | Kind::Dash | Kind::Equals);
        let joins =
            |kind: &&Kind| matches!(kind, Kind::And | Kind::Comma | Kind::Or | Kind::Slash | Kind::Colon);
        let only = self.tokens[self.at..].iter().take(inner.len()).all(|token| {
            let kind = &&token.kind;
            is_symbol(kind)
                || joins(kind)
                || *kind == &Kind::Filler && ALLOWS.contains(&self.printed(&token.at))
        });
        let before = self.at.checked_sub(2).map(|at| self.tokens[at].at.clone());
        if only
            && inner.iter().any(is_symbol)
            && let Some(said) = self.classes.last_mut().filter(|said| Some(&said.at) == before.as_ref())
        {
            said.class.symbols = false;
        }
    }

    /// A code of the legend: its characters, or the format it stands for.
    pub(super) fn legend(&mut self, format: &Format, token: &Token) {
        let class = |set, symbols| Class { set, symbols, role: Role::Plain };
        match &format.charset {
            Charset::Set(set) => self.class(class(*set, false), token),
            Charset::SetWithSymbols(set) => self.class(class(*set, true), token),
            _ => {}
        }
        self.legend = Some(format.clone());
    }
}
