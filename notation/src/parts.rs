//! Tokens to the parts of a notation: characters, lengths, dates, lists.

mod bracket;
mod list;
mod narrow;
mod span;
mod symbol;

use std::ops::Range;

use crate::date::Pattern;
use crate::format::Format;
use crate::glyph::{Glyphs, symbol};
use crate::length::Length;
use crate::set::Set;
use crate::token::{Class, Code, Kind, Label, Place, Role, Spells, Token};

pub(crate) use narrow::ONLY;
use span::Span;

/// What is wrong with which characters.
pub(crate) struct Fault {
    pub(crate) at: Range<usize>,
    pub(crate) reason: String,
}

pub(crate) fn fault<T>(at: &Range<usize>, reason: &str) -> Result<T, Fault> {
    Err(Fault { at: at.clone(), reason: reason.to_owned() })
}

/// A class, and how it was joined to those before it.
pub(crate) struct Said {
    pub(crate) class: Class,
    /// Whether `、`, `と` or `または` stands before it, so that it adds characters.
    pub(crate) adds: bool,
    pub(crate) at: Range<usize>,
}

/// What a letter code says of bare lengths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// The greatest length.
    Plain,
    /// The exact length.
    Exact,
    /// The exact length in bytes.
    Record,
}

/// The parts of one notation.
pub(crate) struct Parts<'t> {
    pub(crate) tokens: &'t [Token],
    pub(crate) text: &'t str,
    pub(crate) glyphs: &'t Glyphs,
    pub(crate) at: usize,
    pub(crate) depth: usize,
    /// Whether the next class or symbol adds to those before it.
    adds: bool,
    pub(crate) classes: Vec<Said>,
    pub(crate) symbols: Vec<char>,
    /// How many of the last symbols stand together, for `不可` behind them.
    run: usize,
    /// The same of quoted texts.
    quoted_run: usize,
    pub(crate) excluded: Set,
    pub(crate) lengths: Vec<Length>,
    pub(crate) date: Option<(Pattern, Range<usize>)>,
    pub(crate) era: bool,
    pub(crate) spells: Option<(Spells, Range<usize>)>,
    /// Texts between quotes, and how many symbols stand before each.
    pub(crate) quoted: Vec<(String, Range<usize>, usize)>,
    /// Ranges of single characters between quotes.
    spans: Vec<Span>,
    pub(crate) values: Option<(Vec<String>, Range<usize>)>,
    pub(crate) regex: Option<String>,
    pub(crate) flags: Option<String>,
    pub(crate) integer: Option<u32>,
    pub(crate) fraction: Option<u32>,
    pub(crate) fixed: bool,
    pub(crate) variable: bool,
    pub(crate) style: Style,
    pub(crate) number_letter: bool,
    pub(crate) bank: bool,
    pub(crate) legend: Option<Format>,
    pub(crate) unlimited: bool,
    /// Whether all symbols stand in brackets.
    pub(crate) inner_symbols: bool,
}

impl<'t> Parts<'t> {
    /// The parts of these tokens.
    pub(crate) fn of(tokens: &'t [Token], text: &'t str, glyphs: &'t Glyphs) -> Result<Parts<'t>, Fault> {
        let mut parts = Parts::new(tokens, text, glyphs);
        while parts.at < tokens.len() {
            parts.item()?;
        }
        Ok(parts)
    }

    fn new(tokens: &'t [Token], text: &'t str, glyphs: &'t Glyphs) -> Parts<'t> {
        let bank = tokens.iter().any(|token| matches!(token.kind, Kind::Code(Code::Bank(_))));
        Parts {
            tokens,
            text,
            glyphs,
            at: 0,
            depth: 0,
            adds: false,
            classes: Vec::new(),
            symbols: Vec::new(),
            run: 0,
            quoted_run: 0,
            excluded: Set::NONE,
            lengths: Vec::new(),
            date: None,
            era: false,
            spells: None,
            quoted: Vec::new(),
            spans: Vec::new(),
            values: None,
            regex: None,
            flags: None,
            integer: None,
            fraction: None,
            fixed: false,
            variable: false,
            style: Style::Plain,
            number_letter: false,
            bank,
            legend: None,
            unlimited: false,
            inner_symbols: false,
        }
    }

    pub(crate) fn kind(&self, ahead: usize) -> Option<&'t Kind> {
        self.tokens.get(self.at + ahead).map(|token| &token.kind)
    }

    pub(crate) fn here(&self) -> Range<usize> {
        let place = |token: &Token| token.at.clone();
        self.tokens.get(self.at).or(self.tokens.last()).map_or(0..0, place)
    }

    pub(crate) fn printed(&self, at: &Range<usize>) -> &'t str {
        &self.text[self.glyphs.bytes(at.clone())]
    }

    /// Takes what begins here.
    pub(crate) fn item(&mut self) -> Result<(), Fault> {
        if self.labelled_values()?
            || self.value_list()?
            || self.decimal()?
            || self.length()?
            || self.quoted_range()?
        {
            (self.adds, self.run, self.quoted_run) = (false, 0, 0);
            return Ok(());
        }
        let Some(token) = self.tokens.get(self.at) else { return Ok(()) };
        let keeps_run = matches!(
            token.kind,
            Kind::Symbol(_)
                | Kind::Quoted(_)
                | Kind::And
                | Kind::Comma
                | Kind::Or
                | Kind::Filler
                | Kind::Dash
        );
        self.single(token)?;
        if !keeps_run {
            (self.run, self.quoted_run) = (0, 0);
        }
        Ok(())
    }

    fn single(&mut self, token: &'t Token) -> Result<(), Fault> {
        self.at += 1;
        match &token.kind {
            Kind::Class(class) => self.class(*class, token),
            Kind::Code(code) => self.code(code, token)?,
            Kind::Spells(spells) => self.spell(*spells, token)?,
            Kind::Symbol(chars) => self.symbol(chars),
            Kind::Quoted(text) => {
                self.quoted.push((text.clone(), token.at.clone(), self.symbols.len()));
                self.quoted_run += 1;
            }
            Kind::Literal => {
                let text = self.printed(&token.at).to_owned();
                self.quoted.push((text, token.at.clone(), self.symbols.len()));
            }
            Kind::Date(pattern) => self.dated(pattern, token)?,
            Kind::Positive => self.lengths.push(Length::positive(token.at.clone())),
            Kind::Era => self.era = true,
            Kind::Regex(regex) => self.regex = Some(regex.clone()),
            Kind::Flags(flags) => self.flags = Some(flags.clone()),
            Kind::Fixed => self.fixed = true,
            Kind::Variable => self.variable = true,
            Kind::Slash if self.among_symbols() && !self.behind_length() => self.symbol(&['/']),
            Kind::And | Kind::Comma if self.is_symbol(token) => {
                let printed: Vec<char> = self.printed(&token.at).chars().map(symbol).collect();
                self.symbol(&printed);
            }
            Kind::And | Kind::Or | Kind::Comma | Kind::Slash => self.adds = true,
            Kind::Column | Kind::Line => self.adds = false,
            Kind::Label(label) => self.label(*label, token)?,
            Kind::Dash => self.dash(token)?,
            Kind::Equals if self.states_length() => {}
            Kind::Equals => self.symbol(&['=']),
            Kind::Without => self.without(token)?,
            Kind::Open(open) => self.bracket(*open, token)?,
            Kind::Filler | Kind::Colon | Kind::Digits(Place::Integer) => {}
            Kind::Number(_) => return fault(&token.at, "a number without meaning here"),
            Kind::Bound(bound) if self.bounds_before(*bound) => {}
            Kind::Unit(unit) if self.unit_before(*unit) => {}
            Kind::Unit(_) => return fault(&token.at, "a unit without a number"),
            Kind::Bound(_) | Kind::Digits(Place::Fraction) => {
                return fault(&token.at, "a bound without a number");
            }
            Kind::Tilde | Kind::Dots | Kind::Times => return fault(&token.at, "a range without numbers"),
            Kind::Close(_) => return fault(&token.at, "a bracket that nothing opened"),
            Kind::Refused(reason) => return fault(&token.at, reason),
            Kind::Unknown => return fault(&token.at, "not a known word of notations"),
        }
        Ok(())
    }

    pub(crate) fn class(&mut self, class: Class, token: &Token) {
        // `Numeric` is a record's type; `NUMERIC` and `numeric` are those of databases and schemas.
        let titled = self.printed(&token.at).chars().nth(1).is_some_and(char::is_lowercase);
        if class.role == Role::Record && titled && self.printed(&token.at).starts_with(char::is_uppercase) {
            self.style = Style::Record;
        }
        self.classes.push(Said { class, adds: self.adds, at: token.at.clone() });
        self.adds = false;
        self.narrow_symbols();
    }

    fn spell(&mut self, spells: Spells, token: &Token) -> Result<(), Fault> {
        match &self.spells {
            Some((other, _)) if *other != spells => fault(&token.at, "a second format besides another one"),
            _ => {
                self.spells = Some((spells, token.at.clone()));
                Ok(())
            }
        }
    }

    pub(crate) fn symbol(&mut self, chars: &[char]) {
        self.inner_symbols = self.depth > 0 && (self.inner_symbols || self.symbols.is_empty());
        self.symbols.extend(chars);
        self.run += chars.len();
        self.adds = false;
    }

    fn dated(&mut self, pattern: &Pattern, token: &Token) -> Result<(), Fault> {
        if self.date.as_ref().is_some_and(|(other, _)| other != pattern) {
            return fault(&token.at, "a second date pattern besides another one");
        }
        self.date = Some((pattern.clone(), token.at.clone()));
        Ok(())
    }

    fn label(&mut self, label: Label, token: &Token) -> Result<(), Fault> {
        while matches!(self.kind(0), Some(Kind::Colon | Kind::Label(_))) {
            self.at += 1;
        }
        let ends = matches!(self.kind(1), None | Some(Kind::Line | Kind::Column | Kind::Close(_)));
        if self.kind(0) == Some(&Kind::Dash) && ends {
            (self.at, self.unlimited) = (self.at + 1, true);
            return Ok(());
        }
        match label {
            Label::Length | Label::Bytes | Label::Value => Ok(()),
            Label::Max | Label::Min | Label::Exactly | Label::Least => {
                fault(&token.at, "a bound without a number")
            }
        }
    }
}
