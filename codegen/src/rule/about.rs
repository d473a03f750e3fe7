//! Which field a broken rule is reported at.

use super::{Compare, Expr, Kind};

/// The fields a rule is about, first the one a violation stands under: in `rst != '1' || ta == am + tx` the rule is
/// about `ta`, and the first part only says when.
pub fn about(expr: &Expr) -> Vec<String> {
    let mut paths = expr.fields();
    let subject = match &expr.kind {
        Kind::Any(parts) => {
            let said = parts.iter().find(|part| !is_guard(part));
            said.and_then(|part| part.fields().into_iter().next())
        }
        _ => None,
    };
    if let Some(at) = subject.and_then(|subject| paths.iter().position(|path| *path == subject)) {
        paths[..=at].rotate_right(1);
    }
    paths.into_iter().map(|path| path.join(".")).collect()
}

/// `x != 'a'`, the opposite of a condition.
fn is_guard(expr: &Expr) -> bool {
    match &expr.kind {
        Kind::Compare(Compare::NotEqual, sides) => {
            matches!((&sides[0].kind, &sides[1].kind), (Kind::Field(_), Kind::Literal(_)))
        }
        Kind::Not(_) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::parse;

    #[test]
    fn a_violation_stands_under_what_the_rule_says() {
        for (rule, first) in [
            ("rst != '1' || ta == am + tx + sf", "ta"),
            ("!(rst == '1') || ta == am", "ta"),
            ("ac1 <= 30 || ac1 == 99", "ac1"),
            ("ac1 == null || ac1 == 0 || !(actp in ['2', '3'])", "ac1"),
            ("ta == am + tx", "ta"),
            ("a != '1'", "a"),
        ] {
            let found = parse(rule).map(|expr| about(&expr)).unwrap_or_default();
            assert_eq!(found.first().map(String::as_str), Some(first), "{rule}");
        }
    }
}
