//! A rule as a sentence, for the message of a violation that has none of its own.

use super::expr::spell;
use super::{Calculate, Compare, Expr, Kind, Literal, TextTest};

/// An English sentence without capital and full stop: `` `pt` is given when `md` is '61' ``.
///
/// What makes no better sentence stays CEL.
pub fn describe(expr: &Expr) -> String {
    sentence(expr, true)
}

/// The expression, or with `holds` false its opposite.
fn sentence(expr: &Expr, holds: bool) -> String {
    match &expr.kind {
        Kind::Not(a) => sentence(a, !holds),
        Kind::Present(path, present) => {
            format!("`{}` is {}", spell(path), if *present == holds { "given" } else { "not given" })
        }
        Kind::Field(path) => format!("`{}` is {holds}", spell(path)),
        Kind::Compare(op, sides) => {
            let op = if holds { *op } else { op.opposite() };
            format!("{} {} {}", operand(&sides[0]), verb(op), operand(&sides[1]))
        }
        Kind::OneOf(a, list) => {
            let values: Vec<String> = list.iter().map(operand).collect();
            let (verb, last) = if holds { ("is", "or") } else { ("is neither", "nor") };
            format!("{} {verb} {}", operand(a), listing(&values, last))
        }
        Kind::TextTest(test, sides) => {
            format!("{} {} {}", operand(&sides[0]), test_verb(*test, holds), operand(&sides[1]))
        }
        // With De Morgan, the opposite of one is the other of opposites.
        Kind::Any(parts) if holds => implication(parts).unwrap_or_else(|| either(parts, true)),
        Kind::All(parts) if holds => both(parts, true),
        Kind::Any(parts) => both(parts, false),
        Kind::All(parts) => either(parts, false),
        Kind::If(parts) => {
            let [condition, then, otherwise] = parts.as_ref();
            let (then, otherwise) = (sentence(then, holds), sentence(otherwise, holds));
            format!("{then} when {}, otherwise {otherwise}", sentence(condition, true))
        }
        Kind::Literal(_)
        | Kind::Calculate(..)
        | Kind::Negate(_)
        | Kind::Size(_)
        | Kind::Width(_)
        | Kind::Int(_) => {
            format!("`{expr}` is {holds}")
        }
    }
}

/// `!p || q` reads `q when p`.
fn implication(parts: &[Expr]) -> Option<String> {
    let [guard, then] = parts else { return None };
    let is_negative = match &guard.kind {
        Kind::Not(_) | Kind::Compare(Compare::NotEqual, _) => true,
        Kind::Present(_, present) => !present,
        _ => false,
    };
    is_negative.then(|| format!("{} when {}", sentence(then, true), sentence(guard, false)))
}

fn both(parts: &[Expr], holds: bool) -> String {
    join(parts, holds, "and")
}

fn either(parts: &[Expr], holds: bool) -> String {
    join(parts, holds, "or")
}

/// A comma keeps parts apart that are lists themselves.
fn join(parts: &[Expr], holds: bool, word: &str) -> String {
    let is_list =
        |part: &Expr| matches!(part.kind, Kind::All(_) | Kind::Any(_) | Kind::If(_) | Kind::OneOf(..));
    let sentences: Vec<String> = parts.iter().map(|part| sentence(part, holds)).collect();
    if parts.iter().any(is_list) { sentences.join(&format!(", {word} ")) } else { listing(&sentences, word) }
}

fn listing(items: &[String], last: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}

fn operand(expr: &Expr) -> String {
    match &expr.kind {
        Kind::Literal(literal) => literal_phrase(literal),
        Kind::Field(path) => format!("`{}`", spell(path)),
        Kind::Size(a) => format!("the size of {}", operand(a)),
        Kind::Width(a) => format!("the width of {}", operand(a)),
        Kind::Calculate(Calculate::Add, sides) if sides.iter().all(is_sum) => {
            format!("{} + {}", operand(&sides[0]), operand(&sides[1]))
        }
        Kind::Int(a) => operand(a),
        _ => format!("`{expr}`"),
    }
}

/// Whether an operand is made of values and `+` alone.
fn is_sum(expr: &Expr) -> bool {
    match &expr.kind {
        Kind::Calculate(op, sides) => *op == Calculate::Add && sides.iter().all(is_sum),
        Kind::Literal(_) | Kind::Field(_) | Kind::Size(_) | Kind::Width(_) | Kind::Int(_) => true,
        _ => false,
    }
}

fn literal_phrase(literal: &Literal) -> String {
    match literal {
        Literal::Text(text) if text.is_empty() => "empty".to_owned(),
        literal => literal.to_string(),
    }
}

fn verb(op: Compare) -> &'static str {
    match op {
        Compare::Equal => "is",
        Compare::NotEqual => "is not",
        Compare::Less => "is less than",
        Compare::AtMost => "is at most",
        Compare::More => "is more than",
        Compare::AtLeast => "is at least",
    }
}

fn test_verb(test: TextTest, holds: bool) -> &'static str {
    match (test, holds) {
        (TextTest::StartsWith, true) => "starts with",
        (TextTest::StartsWith, false) => "does not start with",
        (TextTest::EndsWith, true) => "ends with",
        (TextTest::EndsWith, false) => "does not end with",
        (TextTest::Contains, true) => "contains",
        (TextTest::Contains, false) => "does not contain",
    }
}
