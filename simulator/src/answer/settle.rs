//! Makes sums right again after values were replaced.

use denbun_codegen::model::{ExampleValue, Message, Spec};
use denbun_codegen::rule::{self, Compare, Expr, Kind};

use crate::codec;
use crate::values::{Values, position};

/// A broken rule `ta == am + tx + sf` sets `ta`.
pub(super) fn settle(spec: &Spec, message: &Message, values: &mut Values) {
    for rule in &message.rules {
        if codec::holds(spec, message, values, &rule.expr) != Some(false) {
            continue;
        }
        let Some((name, sum)) = equation(&rule.expr) else { continue };
        let sum = rule::value(sum, &|path| codec::rule_value(spec, message, values, path));
        let at = position(message, name);
        if let (Some(rule::Value::Integer(sum)), Some(at)) = (sum, at) {
            values.set(at, ExampleValue::Integer(sum));
        }
    }
}

/// The equation of a field and a calculation that a rule asks for.
fn equation(expr: &Expr) -> Option<(&String, &Expr)> {
    match &expr.kind {
        Kind::Compare(Compare::Equal, sides) => match (&sides[0].kind, &sides[1].kind) {
            (Kind::Field(path), Kind::Calculate(..)) => path.first().map(|name| (name, &sides[1])),
            (Kind::Calculate(..), Kind::Field(path)) => path.first().map(|name| (name, &sides[0])),
            _ => None,
        },
        Kind::All(parts) | Kind::Any(parts) => parts.iter().find_map(equation),
        _ => None,
    }
}
