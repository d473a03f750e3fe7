//! A condition as a Japanese sentence; the English one is [`crate::rule::describe`].

use crate::rule::{Calculate, Compare, Expr, Kind, Literal, Path, TextTest};

/// What fields and values are called.
pub(super) trait Names {
    /// The label of a field.
    fn label(&self, path: &Path) -> Option<&str>;
    /// The label of a field's listed value.
    fn value(&self, path: &Path, value: &str) -> Option<&str>;
}

/// `決済結果(rst)が '1'(決済成功) である`. Every sentence ends in a verb, so that とき can follow.
pub(super) fn describe(expr: &Expr, names: &impl Names) -> String {
    sentence(expr, true, names)
}

/// The expression, or with `holds` false its opposite.
fn sentence(expr: &Expr, holds: bool, names: &impl Names) -> String {
    match &expr.kind {
        Kind::Not(a) => sentence(a, !holds, names),
        Kind::Present(path, present) => {
            format!("{}が{}", field(path, names), if *present == holds { "ある" } else { "ない" })
        }
        Kind::Field(path) => format!("{}が {holds} である", field(path, names)),
        Kind::Compare(op, sides) => compare(if holds { *op } else { op.opposite() }, sides, names),
        Kind::OneOf(a, list) => one_of(a, list, holds, names),
        Kind::TextTest(test, sides) => {
            let (left, right) = (operand(&sides[0], names), operand(&sides[1], names));
            format!("{left}が {right} {}", text_test(*test, holds))
        }
        // With De Morgan, the opposite of one is the other of opposites.
        Kind::Any(parts) if holds => {
            implication(parts, names).unwrap_or_else(|| join(parts, true, "、または", names))
        }
        Kind::All(parts) if holds => join(parts, true, "、かつ", names),
        Kind::Any(parts) => join(parts, false, "、かつ", names),
        Kind::All(parts) => join(parts, false, "、または", names),
        Kind::If(parts) => {
            let [condition, then, otherwise] = parts.as_ref();
            let condition = sentence(condition, true, names);
            let (then, otherwise) = (sentence(then, holds, names), sentence(otherwise, holds, names));
            format!("{condition}ときは{then}、そうでないときは{otherwise}")
        }
        Kind::Literal(_)
        | Kind::Calculate(..)
        | Kind::Negate(_)
        | Kind::Size(_)
        | Kind::Width(_)
        | Kind::Int(_) => format!("`{expr}` が {holds} である"),
    }
}

fn compare(op: Compare, sides: &[Expr; 2], names: &impl Names) -> String {
    let (left, right) = (operand(&sides[0], names), valued(&sides[0], &sides[1], names));
    if let Kind::Literal(Literal::Text(text)) = &sides[1].kind
        && text.is_empty()
    {
        match op {
            Compare::Equal => return format!("{left}が空である"),
            Compare::NotEqual => return format!("{left}が空でない"),
            Compare::Less | Compare::AtMost | Compare::More | Compare::AtLeast => {}
        }
    }
    match op {
        Compare::Equal => format!("{left}が {right} である"),
        Compare::NotEqual => format!("{left}が {right} でない"),
        Compare::Less => format!("{left}が {right} より小さい"),
        Compare::AtMost => format!("{left}が {right} 以下である"),
        Compare::More => format!("{left}が {right} より大きい"),
        Compare::AtLeast => format!("{left}が {right} 以上である"),
    }
}

fn one_of(a: &Expr, list: &[Expr], holds: bool, names: &impl Names) -> String {
    let values: Vec<String> = list.iter().map(|value| valued(a, value, names)).collect();
    let (a, values) = (operand(a, names), values.join("、"));
    let verb = if holds { "のいずれかである" } else { "のいずれでもない" };
    if list.len() == 1 {
        return format!("{a}が {values} {}", if holds { "である" } else { "でない" });
    }
    format!("{a}が {values} {verb}")
}

/// `!p || q` reads `pときはq`.
fn implication(parts: &[Expr], names: &impl Names) -> Option<String> {
    let [guard, then] = parts else { return None };
    let is_negative = match &guard.kind {
        Kind::Not(_) | Kind::Compare(Compare::NotEqual, _) => true,
        Kind::Present(_, present) => !present,
        _ => false,
    };
    is_negative.then(|| format!("{}ときは{}", sentence(guard, false, names), sentence(then, true, names)))
}

/// Parts that are lists themselves stand in brackets.
fn join(parts: &[Expr], holds: bool, word: &str, names: &impl Names) -> String {
    let part = |part: &Expr| {
        let text = sentence(part, holds, names);
        match part.kind {
            Kind::All(_) | Kind::Any(_) | Kind::If(_) => format!("({text})"),
            _ => text,
        }
    };
    parts.iter().map(part).collect::<Vec<_>>().join(word)
}

/// A value that is compared with `a`, with its meaning where the field lists it.
fn valued(a: &Expr, value: &Expr, names: &impl Names) -> String {
    let text = operand(value, names);
    let (Kind::Field(path), Kind::Literal(literal)) = (&a.kind, &value.kind) else { return text };
    let listed = match literal {
        Literal::Text(value) => names.value(path, value),
        Literal::Integer(value) => names.value(path, &value.to_string()),
        Literal::Bool(_) => None,
    };
    listed.filter(|label| !label.is_empty()).map_or_else(|| text.clone(), |label| format!("{text}({label})"))
}

fn operand(expr: &Expr, names: &impl Names) -> String {
    match &expr.kind {
        Kind::Literal(literal) => literal.to_string(),
        Kind::Field(path) => field(path, names),
        Kind::Size(a) => format!("{}の長さ", operand(a, names)),
        Kind::Width(a) => format!("{}の半角換算の長さ", operand(a, names)),
        Kind::Calculate(Calculate::Add, sides) if sides.iter().all(is_sum) => {
            format!("{}+{}", operand(&sides[0], names), operand(&sides[1], names))
        }
        Kind::Int(a) => operand(a, names),
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

/// `決済結果(rst)`
fn field(path: &Path, names: &impl Names) -> String {
    let name = path.join(".");
    match names.label(path) {
        Some(label) if !label.is_empty() && label != name => format!("{label}({name})"),
        _ => name,
    }
}

fn text_test(test: TextTest, holds: bool) -> &'static str {
    match (test, holds) {
        (TextTest::StartsWith, true) => "で始まる",
        (TextTest::StartsWith, false) => "で始まらない",
        (TextTest::EndsWith, true) => "で終わる",
        (TextTest::EndsWith, false) => "で終わらない",
        (TextTest::Contains, true) => "を含む",
        (TextTest::Contains, false) => "を含まない",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::parse;

    struct Labels;

    impl Names for Labels {
        fn label(&self, path: &Path) -> Option<&str> {
            (path.join(".") == "rst").then_some("決済結果")
        }

        fn value(&self, _path: &Path, value: &str) -> Option<&str> {
            (value == "1").then_some("決済成功")
        }
    }

    #[test]
    fn conditions_are_sentences() {
        for (text, words) in [
            ("rst == '1'", "決済結果(rst)が '1'(決済成功) である"),
            ("rst != '' && em != null", "決済結果(rst)が空でない、かつemがある"),
            ("am <= 30 || am == 99", "amが 30 以下である、またはamが 99 である"),
            ("rst != '1' || ta == am + tx", "決済結果(rst)が '1'(決済成功) であるときはtaが am+tx である"),
            ("!(actp in ['2', '1'])", "actpが '2'、'1'(決済成功) のいずれでもない"),
            (
                "cod.startsWith('A') && (a == null || b == 2)",
                "codが 'A' で始まる、かつ(aがあるときはbが 2 である)",
            ),
            ("size(cod) < 3", "codの長さが 3 より小さい"),
        ] {
            let expr = parse(text).expect("CEL");
            assert_eq!(describe(&expr, &Labels), words, "{text}");
        }
    }
}
