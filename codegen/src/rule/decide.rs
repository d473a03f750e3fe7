//! Rules that say nothing: no value can meet them, or none can break them.
//!
//! Every field takes each value that could make a difference: absent, the values it is compared with and their
//! neighbors. Parts that are more than a field beside a value take every answer. So what never comes out here never
//! comes out at all; what does come out may still be impossible.

use std::borrow::Cow;

use super::{Compare, Expr, Kind, Literal, Path, Value, eval};

/// Combinations tried before the question is left open.
const MAX_CASES: usize = 10_000;

/// The value nearest to the given one that a field can hold, if there is any.
type Nearest<'n> = &'n dyn Fn(&[String], Value<'static>) -> Option<Value<'static>>;

impl Expr {
    /// Whether this can be seen to be true for no message: as a condition it is never met.
    pub fn is_never_true(&self, nearest: Nearest<'_>) -> bool {
        self.never(Some(true), nearest)
    }

    /// Whether this can be seen to be false for no message: as a rule it is never broken.
    pub fn is_never_false(&self) -> bool {
        // A bound that the format sets too is no mistake, so formats are not looked at.
        self.never(Some(false), &|_, value| Some(value))
    }

    fn never(&self, answer: Option<bool>, nearest: Nearest<'_>) -> bool {
        let mut cases = Cases::default();
        cases.collect(self);
        cases.limit(nearest);
        let mut digits = vec![0; cases.fields.len() + cases.opaque.len()];
        if cases.count().is_none_or(|count| count > MAX_CASES) {
            return false;
        }
        loop {
            if cases.judge(self, &digits) == answer {
                return false;
            }
            if !cases.next(&mut digits) {
                return true;
            }
        }
    }
}

/// The answers a part can have whose inside is not looked at.
const ANSWERS: [Option<bool>; 3] = [None, Some(false), Some(true)];

/// What a case chooses: a value for each field, then an answer for each opaque part.
#[derive(Default)]
struct Cases {
    fields: Vec<(Path, Vec<Option<Value<'static>>>)>,
    opaque: Vec<Expr>,
}

impl Cases {
    fn collect(&mut self, expr: &Expr) {
        match &expr.kind {
            Kind::Not(a) => self.collect(a),
            Kind::All(parts) | Kind::Any(parts) => parts.iter().for_each(|part| self.collect(part)),
            Kind::If(parts) => parts.iter().for_each(|part| self.collect(part)),
            _ => match simple(expr) {
                Some((path, values)) => self.field(path, values),
                None if expr.fields().is_empty() => {}
                None => {
                    let (canonical, _) = canonical(expr);
                    if !self.opaque.contains(&canonical) {
                        self.opaque.push(canonical);
                    }
                }
            },
        }
    }

    fn field(&mut self, path: &Path, values: Vec<Value<'static>>) {
        let index = self.fields.iter().position(|(known, _)| known == path).unwrap_or_else(|| {
            self.fields.push((path.clone(), vec![None]));
            self.fields.len() - 1
        });
        let known = &mut self.fields[index].1;
        for value in values.into_iter().map(Some) {
            if !known.contains(&value) {
                known.push(value);
            }
        }
    }

    /// Leaves out what fields cannot hold. Integers move to the bound, where they compare alike with all that is within.
    fn limit(&mut self, nearest: Nearest<'_>) {
        for (path, values) in &mut self.fields {
            let mut held: Vec<Option<Value<'static>>> = Vec::new();
            for value in std::mem::take(values) {
                let value = match value {
                    None => Some(None),
                    Some(value) => nearest(path, value).map(Some),
                };
                held.extend(value.filter(|value| !held.contains(value)));
            }
            *values = held;
        }
    }

    fn sizes(&self) -> impl Iterator<Item = usize> {
        let fields = self.fields.iter().map(|(_, values)| values.len());
        fields.chain(self.opaque.iter().map(|_| ANSWERS.len()))
    }

    fn count(&self) -> Option<usize> {
        self.sizes().try_fold(1_usize, usize::checked_mul)
    }

    /// Counts on, each digit in its own base; false after the last case.
    fn next(&self, digits: &mut [usize]) -> bool {
        for (digit, size) in digits.iter_mut().zip(self.sizes()) {
            *digit += 1;
            if *digit < size {
                return true;
            }
            *digit = 0;
        }
        false
    }

    fn judge(&self, expr: &Expr, digits: &[usize]) -> Option<bool> {
        match &expr.kind {
            Kind::Not(a) => self.judge(a, digits).map(|value| !value),
            Kind::All(parts) => parts.iter().map(|part| self.judge(part, digits)).fold(Some(true), and),
            Kind::Any(parts) => {
                let none = parts.iter().map(|part| self.judge(part, digits).map(|value| !value));
                none.fold(Some(true), and).map(|value| !value)
            }
            Kind::If(parts) => {
                let [condition, then, otherwise] = parts.each_ref().map(|part| self.judge(part, digits));
                match condition {
                    Some(true) => then,
                    Some(false) => otherwise,
                    None => then.filter(|_| then == otherwise),
                }
            }
            _ if simple(expr).is_some() || expr.fields().is_empty() => {
                eval(expr, &|path| self.value(path, digits))
            }
            _ => self.answer(expr, digits),
        }
    }

    fn value(&self, path: &[String], digits: &[usize]) -> Option<Value<'static>> {
        let index = self.fields.iter().position(|(known, _)| known == path)?;
        self.fields[index].1[digits[index]].clone()
    }

    fn answer(&self, expr: &Expr, digits: &[usize]) -> Option<bool> {
        let (canonical, negated) = canonical(expr);
        let index = self.opaque.iter().position(|known| *known == canonical)?;
        ANSWERS[digits[self.fields.len() + index]].map(|value| value != negated)
    }
}

fn and(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

/// One field beside values only, and the values of it that could make a difference.
fn simple(expr: &Expr) -> Option<(&Path, Vec<Value<'static>>)> {
    match &expr.kind {
        Kind::Field(path) => Some((path, around(&Literal::Bool(true)))),
        // Any value does; comparisons add the ones that matter.
        Kind::Present(path, _) => Some((path, vec![Value::Object])),
        Kind::Compare(_, sides) => match (&sides[0].kind, &sides[1].kind) {
            (Kind::Field(path), Kind::Literal(literal)) | (Kind::Literal(literal), Kind::Field(path)) => {
                Some((path, around(literal)))
            }
            _ => None,
        },
        Kind::OneOf(a, list) => {
            let Kind::Field(path) = &a.kind else { return None };
            let values = list.iter().map(|item| match &item.kind {
                Kind::Literal(literal) => Some(around(literal)),
                _ => None,
            });
            Some((path, values.collect::<Option<Vec<_>>>()?.concat()))
        }
        _ => None,
    }
}

/// A value, and one on each side of it that is equal to no other value of the rule or is listed for that other too.
fn around(literal: &Literal) -> Vec<Value<'static>> {
    match literal {
        Literal::Text(text) => {
            let texts = [text.clone(), format!("{text}\0"), String::new()];
            texts.map(|text| Value::Text(Cow::Owned(text))).to_vec()
        }
        Literal::Integer(value) => {
            let values = [*value, value.saturating_add(1), value.saturating_sub(1)];
            values.map(Value::Integer).to_vec()
        }
        Literal::Bool(_) => vec![Value::Bool(true), Value::Bool(false)],
    }
}

/// `a != b` answers the opposite of `a == b`, and is unknown with it.
fn canonical(expr: &Expr) -> (Expr, bool) {
    let mut expr = expr.clone();
    let mut negated = false;
    if let Kind::Compare(op @ (Compare::NotEqual | Compare::AtLeast | Compare::More), _) = &mut expr.kind {
        *op = op.opposite();
        negated = true;
    }
    (expr, negated)
}
