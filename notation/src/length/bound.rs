//! Words behind the numbers of a length: `以内`, `以上`, `固定`.

use super::{Length, Says};
use crate::parts::{Fault, Parts, fault};
use crate::token::{Bound, Count, Kind, Label};

impl Parts<'_> {
    /// Whether the word here belongs to a number behind it.
    fn label_leads(&self) -> bool {
        matches!(self.kind(0), Some(Kind::Label(_)))
            && matches!(self.kind(1), Some(Kind::Number(_) | Kind::Colon | Kind::Equals | Kind::Label(_)))
    }

    /// `（全角15文字）以内`: a bound behind the brackets of bare lengths is one of all of them.
    pub(crate) fn bounds_before(&mut self, bound: Bound) -> bool {
        let before = self.at.checked_sub(2).map(|at| &self.tokens[at].kind);
        let bare = self.lengths.iter().any(|length| length.bare);
        if !bare || !matches!(before, Some(Kind::Close(_))) {
            return false;
        }
        for length in self.lengths.iter_mut().filter(|length| length.bare) {
            bounded(bound, length.max, length);
        }
        true
    }

    /// `(6)桁`, `6 | バイト`: a unit behind the bracket or in the column beside a bare length is one of it.
    pub(crate) fn unit_before(&mut self, unit: Count) -> bool {
        let before = self.at.checked_sub(2).map(|at| &self.tokens[at]);
        let Some(token) = before.filter(|token| matches!(token.kind, Kind::Close(_) | Kind::Column)) else {
            return false;
        };
        let gap =
            |length: &Length| self.glyphs.chars[length.at.end..token.at.start].iter().all(|c| *c == ' ');
        let last = self.lengths.last().filter(|length| length.unit.is_none() && gap(length));
        let Some(last) = last.filter(|length| length.value != Says::Value && length.lines.is_none()) else {
            return false;
        };
        if matches!(unit, Count::Lines | Count::Value) {
            return false;
        }
        let length = Length { unit: Some(unit), value: Says::Length, ..last.clone() };
        self.lengths.pop();
        self.lengths.push(length);
        true
    }

    /// `以内`, `以上`, `固定` behind the number.
    pub(super) fn bounds(&mut self, length: &mut Length) -> Result<(), Fault> {
        loop {
            let number = if length.range { length.max } else { length.min.or(length.max) };
            match self.kind(0) {
                Some(Kind::Bound(bound)) => bounded(*bound, number, length),
                Some(Kind::Label(Label::Max)) if !self.label_leads() => length.bare = false,
                Some(Kind::Fixed | Kind::Label(Label::Exactly)) if !self.label_leads() => {
                    length.bare = false;
                    if !length.range && length.list.is_empty() {
                        (length.min, length.max) = (number, number);
                    }
                }
                _ => return Ok(()),
            }
            if length.min.is_none() && length.max.is_none() {
                return fault(&self.here(), "a bound beyond every number");
            }
            self.at += 1;
        }
    }
}

fn bounded(bound: Bound, number: Option<u64>, length: &mut Length) {
    length.bare = false;
    let least = length.min.filter(|_| length.range);
    match bound {
        Bound::Within | Bound::AtMost => (length.min, length.max) = (least, number),
        Bound::Under => (length.min, length.max) = (least, number.and_then(|number| number.checked_sub(1))),
        Bound::AtLeast => (length.min, length.max) = (number, None),
        Bound::Over => (length.min, length.max) = (number.and_then(|number| number.checked_add(1)), None),
    }
    if length.unit.is_none() && length.value == Says::Length && bound != Bound::Within && !length.range {
        length.value =
            if matches!(bound, Bound::AtLeast | Bound::Over) { Says::Rather } else { Says::Either };
    }
}
