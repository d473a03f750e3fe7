//! A rule names fields that exist and compares like with like.

use std::ops::Range;

use super::expr::spell;
use super::{Expr, FieldType, Kind, Literal, Problem, ProblemKind, Scope, Type, nearest};

/// All that is wrong with a rule of a message with these fields.
pub fn check(expr: &Expr, scope: &dyn Scope) -> Vec<Problem> {
    let mut checker = Checker { scope, problems: Vec::new() };
    checker.expect(expr, Type::Bool);
    checker.problems.sort_by_key(|problem| problem.range.start);
    checker.problems
}

struct Checker<'s> {
    scope: &'s dyn Scope,
    problems: Vec<Problem>,
}

impl Checker<'_> {
    /// The type of an expression; `None` when it has none, which is then reported.
    fn type_of(&mut self, expr: &Expr) -> Option<Type> {
        match &expr.kind {
            Kind::Literal(literal) => Some(type_of_literal(literal)),
            Kind::Field(path) => self.field(path, &expr.range).map(|field| field.ty),
            Kind::Present(path, _) => {
                self.field(path, &expr.range);
                Some(Type::Bool)
            }
            Kind::Not(a) => self.expect_all([&**a], Type::Bool, Type::Bool),
            Kind::All(parts) | Kind::Any(parts) => self.expect_all(parts, Type::Bool, Type::Bool),
            Kind::If(parts) => self.choice(parts),
            Kind::Compare(op, sides) => {
                let ordered = !matches!(op.symbol(), "==" | "!=");
                self.alike(&sides[0], &sides[1], ordered);
                Some(Type::Bool)
            }
            Kind::OneOf(a, list) => {
                list.iter().for_each(|item| self.alike(a, item, false));
                Some(Type::Bool)
            }
            Kind::TextTest(_, sides) => self.expect_all(sides.iter(), Type::Text, Type::Bool),
            Kind::Calculate(_, sides) => self.expect_all(sides.iter(), Type::Integer, Type::Integer),
            Kind::Negate(a) => self.expect_all([&**a], Type::Integer, Type::Integer),
            Kind::Size(a) => self.size(a),
            Kind::Width(a) => self.expect_all([&**a], Type::Text, Type::Integer),
            Kind::Int(a) => self.expect_all([&**a], Type::Text, Type::Integer),
        }
    }

    fn field(&mut self, path: &[String], range: &Range<usize>) -> Option<FieldType> {
        let names: Vec<&str> = path.iter().map(String::as_str).collect();
        let field = self.scope.field(&names);
        if field.is_none()
            && let Some((message, help)) = self.scope.obstacle(&names)
        {
            let problem = Problem::new(ProblemKind::UnknownField, range.clone(), message);
            self.report(problem.help(help));
        } else if field.is_none() {
            let message = format!("unknown field `{}`", spell(path));
            let problem = Problem::new(ProblemKind::UnknownField, range.clone(), message);
            let known = self.scope.names();
            let help = nearest(&names.join("."), known.iter().map(String::as_str))
                .map(|name| format!("did you mean `{name}`?"));
            self.report(Problem { help, ..problem });
        }
        field
    }

    /// Once is enough, also when a part is looked at twice.
    fn report(&mut self, problem: Problem) {
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    fn expect_all<'e>(
        &mut self,
        parts: impl IntoIterator<Item = &'e Expr>,
        wanted: Type,
        gives: Type,
    ) -> Option<Type> {
        parts.into_iter().for_each(|part| self.expect(part, wanted));
        Some(gives)
    }

    fn expect(&mut self, expr: &Expr, wanted: Type) {
        let Some(found) = self.type_of(expr) else { return };
        if found == wanted {
            return;
        }
        let message = format!("`{expr}` is {}, not {}", found.phrase(), wanted.phrase());
        let problem = mismatch(expr, message);
        let help = match (wanted, &expr.kind) {
            (Type::Bool, Kind::Field(path)) => Some(format!(
                "compare it with a value, or ask whether it is there: `{} != null`",
                spell(path)
            )),
            _ => conversion(expr, found, wanted),
        };
        self.report(Problem { help, ..problem });
    }

    fn choice(&mut self, parts: &[Expr; 3]) -> Option<Type> {
        let [condition, then, otherwise] = parts;
        self.expect(condition, Type::Bool);
        let ty = self.type_of(then)?;
        self.expect(otherwise, ty);
        Some(ty)
    }

    fn size(&mut self, a: &Expr) -> Option<Type> {
        match self.type_of(a)? {
            Type::Text | Type::List => {}
            other => {
                let message = format!("`{a}` is {}, it has no size", other.phrase());
                self.report(
                    mismatch(a, message)
                        .help("`size` counts the characters of a text or the items of a list"),
                );
            }
        }
        Some(Type::Integer)
    }

    /// Two sides of a comparison.
    fn alike(&mut self, left: &Expr, right: &Expr, ordered: bool) {
        let (Some(a), Some(b)) = (self.type_of(left), self.type_of(right)) else {
            return;
        };
        if a != b {
            self.report(unlike((left, a), (right, b)));
            return;
        }
        match a {
            Type::List | Type::Object => {
                let message = format!("`{left}` is {}, it compares with `null` only", a.phrase());
                self.report(mismatch(left, message));
            }
            Type::Bool if ordered => {
                self.report(mismatch(left, format!("`{left}` is {}, it has no order", a.phrase())))
            }
            Type::Bool | Type::Text | Type::Integer if ordered => {}
            Type::Bool | Type::Text | Type::Integer => {
                self.listed(left, right);
                self.listed(right, left);
            }
        }
    }

    /// A value compared with a field is one of the field's list, if there is one.
    fn listed(&mut self, field: &Expr, value: &Expr) {
        let (Kind::Field(path), Kind::Literal(literal)) = (&field.kind, &value.kind) else {
            return;
        };
        let Some(values) = self.field(path, &field.range).and_then(|field| field.values) else {
            return;
        };
        let written = match literal {
            Literal::Text(text) => text.clone(),
            Literal::Integer(_) | Literal::Bool(_) => literal.to_string(),
        };
        if !values.contains(&written) {
            let message = format!("{literal} is not among the values of `{}`", spell(path));
            let help = format!("listed are {}", some_of(&values));
            self.report(Problem::new(ProblemKind::UnlistedValue, value.range.clone(), message).help(help));
        }
    }
}

fn type_of_literal(literal: &Literal) -> Type {
    match literal {
        Literal::Text(_) => Type::Text,
        Literal::Integer(_) => Type::Integer,
        Literal::Bool(_) => Type::Bool,
    }
}

fn mismatch(expr: &Expr, message: String) -> Problem {
    Problem::new(ProblemKind::TypeMismatch, expr.range.clone(), message)
}

/// A literal is the side to correct, otherwise the right one.
fn unlike(left: (&Expr, Type), right: (&Expr, Type)) -> Problem {
    let is_literal = |side: &Expr| matches!(side.kind, Kind::Literal(_));
    let (kept, wrong) =
        if is_literal(left.0) && !is_literal(right.0) { (right, left) } else { (left, right) };
    let message = match conversion(wrong.0, wrong.1, kept.1).filter(|_| is_literal(wrong.0)) {
        Some(write) => {
            return mismatch(wrong.0, format!("`{}` is {}: {write}", kept.0, kept.1.phrase())).help(write);
        }
        None => format!("`{}` is {}, `{}` is {}", kept.0, kept.1.phrase(), wrong.0, wrong.1.phrase()),
    };
    let help = conversion(wrong.0, wrong.1, kept.1).or_else(|| conversion(kept.0, kept.1, wrong.1));
    Problem { help, ..mismatch(wrong.0, message) }
}

/// How to write an expression so that it has the type wanted.
fn conversion(expr: &Expr, found: Type, wanted: Type) -> Option<String> {
    match (&expr.kind, wanted) {
        (Kind::Literal(Literal::Text(text)), Type::Integer) => {
            text.parse::<i64>().ok().map(|value| format!("write {value}"))
        }
        (Kind::Literal(Literal::Text(text)), Type::Bool) => {
            text.parse::<bool>().ok().map(|value| format!("write {value}"))
        }
        (Kind::Literal(Literal::Integer(_) | Literal::Bool(_)), Type::Text) => {
            Some(format!("write '{expr}'"))
        }
        (Kind::Literal(_), _) => None,
        (_, Type::Integer) if found == Type::Text => {
            Some(format!("`int({expr})` is the integer its digits spell"))
        }
        (_, Type::Integer) if found == Type::List => {
            Some(format!("`size({expr})` is the number of its items"))
        }
        _ => None,
    }
}

/// At most ten values, so that a table of codes does not fill the screen.
fn some_of(values: &[String]) -> String {
    const SHOWN: usize = 10;
    let shown: Vec<String> = values.iter().take(SHOWN).map(|value| format!("`{value}`")).collect();
    let more = values.len().saturating_sub(SHOWN);
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    shown.join(", ") + &rest
}
