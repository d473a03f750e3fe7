//! Lists of values, digits of decimals, letter codes.

use super::{Fault, Parts, Style, fault};
use crate::length::Length;
use crate::set::Set;
use crate::token::{Class, Code, Count, Kind, Place, Role, Spells, Token};

impl<'t> Parts<'t> {
    /// `0:なし 1:あり`: values with what they mean.
    pub(super) fn labelled_values(&mut self) -> Result<bool, Fault> {
        let is_pair = |at: usize| {
            let kind = |at: usize| self.tokens.get(at).map(|token| &token.kind);
            matches!(kind(at), Some(Kind::Number(_) | Kind::Quoted(_)))
                && matches!(kind(at + 1), Some(Kind::Colon | Kind::Equals))
                && !matches!(kind(at + 2), None | Some(Kind::Number(_) | Kind::Close(_)))
        };
        if !is_pair(self.at) {
            return Ok(false);
        }
        let closes = |kind: &Kind| matches!(kind, Kind::Column | Kind::Line | Kind::Close(_));
        let end = (self.at..self.tokens.len())
            .find(|&at| closes(&self.tokens[at].kind) && !is_pair(at + 1))
            .unwrap_or(self.tokens.len());
        let pairs: Vec<usize> = (self.at..end).filter(|&at| is_pair(at)).collect();
        if pairs.len() < 2 {
            return Ok(false);
        }
        let values = pairs.iter().map(|&at| self.value(&self.tokens[at])).collect();
        self.take_values(values, end)?;
        Ok(true)
    }

    /// `[0,1,2]`, `0/1`, `1または2` without a unit: values, not lengths.
    pub(super) fn value_list(&mut self) -> Result<bool, Fault> {
        let bracketed = matches!(self.kind(0), Some(Kind::Open(_)));
        let mut at = self.at + usize::from(bracketed);
        let mut values = Vec::new();
        let mut joint = None;
        while let Some(token) = self.tokens.get(at).filter(|token| matches!(token.kind, Kind::Number(_))) {
            values.push(self.value(token));
            at += 1;
            let next = self.tokens.get(at).map(|token| &token.kind);
            match next {
                Some(Kind::Comma | Kind::Slash | Kind::Or | Kind::And)
                    if joint.is_none_or(|j| Some(j) == next) =>
                {
                    joint = next;
                    at += 1;
                }
                _ => break,
            }
        }
        let next = self.tokens.get(at).map(|token| &token.kind);
        let closed = matches!(next, Some(Kind::Close(_)));
        let measured = matches!(next, Some(Kind::Unit(_) | Kind::Bound(_) | Kind::Fixed | Kind::Tilde));
        let stated = !self.classes.is_empty() || self.any_class();
        let flags = values.iter().all(|value| matches!(&value[..], "0" | "1"));
        let empty = bracketed && values.iter().any(|value| value == "0");
        let is_list = match joint {
            _ if values.len() < 2 || measured || bracketed != closed && bracketed => false,
            Some(Kind::Slash) => true,
            Some(Kind::Comma) if bracketed => !self.of_decimal() || values.len() > 2,
            Some(Kind::Or | Kind::And | Kind::Comma) => !stated || flags || empty,
            _ => false,
        };
        if is_list {
            self.take_values(values, at + usize::from(bracketed))?;
        }
        Ok(is_list)
    }

    fn value(&self, token: &Token) -> String {
        match &token.kind {
            Kind::Quoted(text) => text.clone(),
            _ => self.glyphs.chars[token.at.clone()].iter().collect(),
        }
    }

    fn take_values(&mut self, values: Vec<String>, end: usize) -> Result<(), Fault> {
        let at = self.here().start..self.tokens[end - 1].at.end;
        if self.values.is_some() {
            return fault(&at, "a second list of values");
        }
        self.values = Some((values, at));
        self.at = end;
        Ok(())
    }

    fn any_class(&self) -> bool {
        self.tokens.iter().any(|token| matches!(token.kind, Kind::Class(_) | Kind::Code(_) | Kind::Symbol(_)))
    }

    /// Whether `(10,2)` here is a precision and a scale: of a decimal type, or of digits when the first is more.
    fn of_decimal(&self) -> bool {
        let falls = match (self.kind(1), self.kind(3)) {
            (Some(Kind::Number(all)), Some(Kind::Number(scale))) => all > scale,
            _ => false,
        };
        let round = matches!(self.kind(0), Some(Kind::Open('(')));
        let before = self.at.checked_sub(1).map(|at| &self.tokens[at]);
        before.is_some_and(|token| match token.kind {
            Kind::Spells(Spells::Decimal) => true,
            Kind::Class(class) => {
                round && (self.printed(&token.at).is_ascii() || falls && Set::DIGIT.includes(class.set))
            }
            _ => false,
        })
    }

    /// `整数10,小数4`, `小数点以下2桁まで`, `DECIMAL(10,2)`.
    pub(super) fn decimal(&mut self) -> Result<bool, Fault> {
        if self.precision()? {
            return Ok(true);
        }
        let place = match self.kind(0) {
            Some(Kind::Digits(place)) => *place,
            Some(Kind::Spells(Spells::Decimal))
                if self.printed(&self.here()) == "小数"
                    && !matches!(self.kind(2), Some(Kind::Unit(Count::Letters | Count::Bytes(_)))) =>
            {
                Place::Fraction
            }
            Some(Kind::Class(class)) if class.role == Role::Integer && self.has_fraction() => Place::Integer,
            _ => return Ok(false),
        };
        let placed = matches!(self.kind(0), Some(Kind::Digits(_)));
        let leads = |ahead: &usize| match self.kind(*ahead) {
            Some(Kind::Colon) => true,
            Some(Kind::Label(_)) => placed,
            _ => false,
        };
        let skipped = (1..3).take_while(leads).count();
        let Some(&Kind::Number(number)) = self.kind(1 + skipped) else { return Ok(false) };
        self.digits(place, number)?;
        self.at += 2 + skipped;
        while matches!(self.kind(0), Some(Kind::Unit(Count::Digits | Count::Letters) | Kind::Bound(_))) {
            self.at += 1;
        }
        Ok(true)
    }

    /// `(10,2)`, `| 10,2`: digits in all and behind the point.
    fn precision(&mut self) -> Result<bool, Fault> {
        let opened = usize::from(matches!(self.kind(0), Some(Kind::Open(_) | Kind::Column)));
        let (Some(&Kind::Number(all)), Some(Kind::Comma), Some(&Kind::Number(scale))) =
            (self.kind(opened), self.kind(opened + 1), self.kind(opened + 2))
        else {
            return Ok(false);
        };
        let closed = matches!(self.kind(opened + 3), Some(Kind::Close(_)));
        let bracket = matches!(self.kind(0), Some(Kind::Open(_)));
        if opened == 0 || closed != bracket || !self.of_decimal() {
            return Ok(false);
        }
        let Some(integer) = all.checked_sub(scale) else {
            return fault(&self.here(), "more digits behind the point than in all");
        };
        self.digits(Place::Integer, integer)?;
        self.digits(Place::Fraction, scale)?;
        self.at += opened + 3 + usize::from(closed);
        Ok(true)
    }

    fn has_fraction(&self) -> bool {
        let mut later = self.tokens[self.at..].iter();
        later.any(|token| matches!(token.kind, Kind::Spells(Spells::Decimal) | Kind::Digits(Place::Fraction)))
    }

    fn digits(&mut self, place: Place, number: u64) -> Result<(), Fault> {
        let Some(number) = u32::try_from(number).ok().filter(|number| *number <= 1000) else {
            return fault(&self.here(), "more digits than a number can have");
        };
        match place {
            Place::Integer => self.integer = Some(number),
            Place::Fraction => self.fraction = Some(number),
        }
        Ok(())
    }

    /// A letter code, with the brackets of a picture.
    pub(super) fn code(&mut self, code: &Code, token: &'t Token) -> Result<(), Fault> {
        let exact = match (self.kind(0), self.kind(1), self.kind(2)) {
            (Some(Kind::Open('(')), Some(&Kind::Number(length)), Some(Kind::Close(')')))
                if !self.tokens[self.at].spaced =>
            {
                Some(length)
            }
            _ => None,
        };
        match code {
            Code::Iso(class) => self.styled(*class, Style::Exact, token),
            Code::Binary => self.styled(Class::ANY, Style::Record, token),
            Code::Table(class) => self.class(*class, token),
            Code::Bank(class) => {
                self.styled(*class, Style::Record, token);
                self.picture(exact, true);
            }
            Code::Picture { outside, inside, bytes } => {
                let inside = if self.bank { outside } else { inside };
                self.number_letter |= self.printed(&token.at) == "N";
                self.class(if exact.is_some() { *inside } else { *outside }, token);
                self.picture(exact, *bytes || self.bank);
            }
            Code::Decimal { integer, fraction } => {
                (self.integer, self.fraction) = (Some(*integer), Some(*fraction));
            }
            Code::Run { class, length, unit } => {
                self.class(*class, token);
                self.lengths.push(Length::exact(*length, Some(*unit), token.at.clone()));
            }
            Code::Legend(format) => self.legend(format, token),
            Code::Undefined => return fault(&token.at, "a letter code that needs a legend"),
        }
        Ok(())
    }

    fn styled(&mut self, class: Class, style: Style, token: &Token) {
        self.style = style;
        self.class(class, token);
    }

    fn picture(&mut self, exact: Option<u64>, bytes: bool) {
        let Some(length) = exact else { return };
        let unit = if bytes { Count::Bytes(1) } else { Count::Letters };
        let at = self.here().start..self.tokens[self.at + 2].at.end;
        self.lengths.push(Length::exact(length, Some(unit), at));
        self.at += 3;
    }
}
