//! What a rule says of one message, without generated code.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::{Calculate, Compare, Expr, Kind, Literal, TextTest};

/// The value of a field that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'v> {
    /// A text.
    Text(Cow<'v, str>),
    /// An integer.
    Integer(i64),
    /// True or false.
    Bool(bool),
    /// A list of so many items.
    List(usize),
    /// Further fields.
    Object,
}

/// Whether an expression is true; `None` is unknown. `lookup` gives `None` for an absent field.
pub fn eval<'v>(expr: &Expr, lookup: &dyn Fn(&[String]) -> Option<Value<'v>>) -> Option<bool> {
    match value(expr, lookup)? {
        Value::Bool(value) => Some(value),
        Value::Text(_) | Value::Integer(_) | Value::List(_) | Value::Object => None,
    }
}

/// What an expression amounts to; `None` is unknown.
pub fn value<'e, 'v: 'e>(
    expr: &'e Expr,
    lookup: &dyn Fn(&[String]) -> Option<Value<'v>>,
) -> Option<Value<'e>> {
    let answer = match &expr.kind {
        Kind::Literal(Literal::Text(text)) => return Some(Value::Text(Cow::Borrowed(text))),
        Kind::Literal(Literal::Integer(value)) => return Some(Value::Integer(*value)),
        Kind::Literal(Literal::Bool(value)) => *value,
        Kind::Field(path) => return lookup(path),
        Kind::Present(path, present) => lookup(path).is_some() == *present,
        Kind::Not(a) => !eval(a, lookup)?,
        Kind::All(parts) => !any(parts, false, lookup)?,
        Kind::Any(parts) => any(parts, true, lookup)?,
        Kind::If(parts) => return choice(parts, lookup),
        Kind::Compare(op, sides) => compare(*op, &value(&sides[0], lookup)?, &value(&sides[1], lookup)?)?,
        Kind::OneOf(a, list) => one_of(&value(a, lookup)?, list, lookup)?,
        Kind::TextTest(test, sides) => text_test(*test, &text(&sides[0], lookup)?, &text(&sides[1], lookup)?),
        Kind::Calculate(op, sides) => {
            return calculate(*op, integer(&sides[0], lookup)?, integer(&sides[1], lookup)?)
                .map(Value::Integer);
        }
        Kind::Negate(a) => return integer(a, lookup)?.checked_neg().map(Value::Integer),
        Kind::Size(a) => return size(&value(a, lookup)?).map(Value::Integer),
        Kind::Width(a) => return i64::try_from(width(&text(a, lookup)?)).ok().map(Value::Integer),
        Kind::Int(a) => return text(a, lookup)?.parse().ok().map(Value::Integer),
    };
    Some(Value::Bool(answer))
}

/// Whether a part is definitely `wanted`, unknown when one that is unknown could be.
fn any<'v>(parts: &[Expr], wanted: bool, lookup: &dyn Fn(&[String]) -> Option<Value<'v>>) -> Option<bool> {
    let mut answer = Some(false);
    for part in parts {
        match eval(part, lookup) {
            Some(value) if value == wanted => return Some(true),
            Some(_) => {}
            None => answer = None,
        }
    }
    answer
}

/// An unknown condition does not matter when both sides agree.
fn choice<'e, 'v: 'e>(
    parts: &'e [Expr; 3],
    lookup: &dyn Fn(&[String]) -> Option<Value<'v>>,
) -> Option<Value<'e>> {
    let [condition, then, otherwise] = parts;
    match eval(condition, lookup) {
        Some(true) => value(then, lookup),
        Some(false) => value(otherwise, lookup),
        None => value(then, lookup).filter(|then| value(otherwise, lookup).as_ref() == Some(then)),
    }
}

fn compare(op: Compare, a: &Value<'_>, b: &Value<'_>) -> Option<bool> {
    let order = match (a, b) {
        (Value::Text(a), Value::Text(b)) => a.cmp(b),
        (Value::Integer(a), Value::Integer(b)) => a.cmp(b),
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        _ => return None,
    };
    Some(match op {
        Compare::Equal => order == Ordering::Equal,
        Compare::NotEqual => order != Ordering::Equal,
        Compare::Less => order == Ordering::Less,
        Compare::AtMost => order != Ordering::Greater,
        Compare::More => order == Ordering::Greater,
        Compare::AtLeast => order != Ordering::Less,
    })
}

fn one_of<'v>(a: &Value<'_>, list: &[Expr], lookup: &dyn Fn(&[String]) -> Option<Value<'v>>) -> Option<bool> {
    let mut answer = Some(false);
    for item in list {
        match value(item, lookup).and_then(|item| compare(Compare::Equal, a, &item)) {
            Some(true) => return Some(true),
            Some(false) => {}
            None => answer = None,
        }
    }
    answer
}

fn text_test(test: TextTest, a: &str, b: &str) -> bool {
    match test {
        TextTest::StartsWith => a.starts_with(b),
        TextTest::EndsWith => a.ends_with(b),
        TextTest::Contains => a.contains(b),
    }
}

fn calculate(op: Calculate, a: i64, b: i64) -> Option<i64> {
    match op {
        Calculate::Add => a.checked_add(b),
        Calculate::Subtract => a.checked_sub(b),
        Calculate::Multiply => a.checked_mul(b),
        Calculate::Divide => a.checked_div(b),
        Calculate::Remainder => a.checked_rem(b),
    }
}

fn size(value: &Value<'_>) -> Option<i64> {
    let size = match value {
        Value::Text(text) => text.chars().count(),
        Value::List(items) => *items,
        Value::Integer(_) | Value::Bool(_) | Value::Object => return None,
    };
    i64::try_from(size).ok()
}

/// As `半角40文字全角20文字` counts.
fn width(text: &str) -> usize {
    let units = |c: char| if matches!(c, '\0'..='\x7f' | '\u{ff61}'..='\u{ff9f}') { 1 } else { 2 };
    text.chars().map(units).sum()
}

fn text<'e, 'v: 'e>(expr: &'e Expr, lookup: &dyn Fn(&[String]) -> Option<Value<'v>>) -> Option<Cow<'e, str>> {
    match value(expr, lookup)? {
        Value::Text(text) => Some(text),
        Value::Integer(_) | Value::Bool(_) | Value::List(_) | Value::Object => None,
    }
}

fn integer<'v>(expr: &Expr, lookup: &dyn Fn(&[String]) -> Option<Value<'v>>) -> Option<i64> {
    match value(expr, lookup)? {
        Value::Integer(value) => Some(value),
        Value::Text(_) | Value::Bool(_) | Value::List(_) | Value::Object => None,
    }
}
