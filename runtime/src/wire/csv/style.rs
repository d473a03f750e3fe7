//! What a row's cells look like.

use crate::schema::{Field, Kind};

/// How cells are written and read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Style {
    pub(crate) separator: u8,
    pub(crate) quote: QuoteStyle,
    /// What is done with formulas when writing.
    pub(crate) formulas: Formulas,
    /// People open the file in a spreadsheet.
    pub(crate) spreadsheet: bool,
}

/// When a cell is written in quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum QuoteStyle {
    Never,
    Needed,
    Always,
}

/// What is done with formulas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Formulas {
    Write,
    Refuse,
    Disarm,
}

impl Style {
    pub(crate) const PLAIN: Self =
        Self { separator: b',', quote: QuoteStyle::Needed, formulas: Formulas::Write, spreadsheet: false };

    pub(crate) fn has_quotes(self) -> bool {
        self.quote != QuoteStyle::Never
    }
}

/// Whether a spreadsheet may run the value: numbers of numeric fields are numbers to it.
pub(crate) fn is_formula(field: &Field<'_>, value: &str) -> bool {
    let begins = value.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    begins
        && match field.kind {
            Kind::Integer | Kind::Yen | Kind::Amount | Kind::Number => value.parse::<f64>().is_err(),
            _ => true,
        }
}
