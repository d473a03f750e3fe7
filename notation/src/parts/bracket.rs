//! What stands in brackets, and codes of a legend.

use super::{Fault, Parts, fault};
use crate::format::{Charset, Format};
use crate::token::{Class, Kind, Role, Token};

/// How deep brackets may stand in brackets.
const DEEPEST: usize = 8;

impl Parts<'_> {
    /// The parts in brackets, as far as the bracket that closes.
    pub(super) fn bracket(&mut self, _open: char, token: &Token) -> Result<(), Fault> {
        if self.depth == DEEPEST {
            return fault(&token.at, "brackets too deep");
        }
        self.depth += 1;
        (self.adds, self.run, self.quoted_run) = (false, 0, 0);
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
