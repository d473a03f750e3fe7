//! An answer tells confirmed from declined: each condition can be met, and no answer meets both.

use super::{conditions, rules};
use crate::diagnostic::{Diagnostics, ids};
use crate::merge::{Merged, Message, Role, Row, Scope, is_numbered};
use crate::model::{Many, Type};
use crate::rule::{Expr, Kind, Literal, Path, Value, eval};
use crate::syntax::{EffectWord, Outcome};

/// Combinations tried before the question is left open.
const MAX_CASES: usize = 2_000;
/// Outcomes of one spec whose conditions are held against each other.
const MAX_OUTCOMES: usize = 5_000;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let mut budget = MAX_OUTCOMES;
    for message in &merged.messages {
        let Some(outcome) = message.outcome() else { continue };
        match message.role {
            Role::Request(_) => report_misplaced(outcome, diagnostics),
            Role::Answer(_) | Role::Shared(_) | Role::Notification(_) | Role::HandBack(_) => {
                let status = !matches!(message.role, Role::Notification(_) | Role::HandBack(_));
                check_outcome(Scope { merged, message, status }, outcome, &mut budget, diagnostics);
            }
            // These have no such key.
            Role::Record { .. } | Role::Headers | Role::Written | Role::Read => {}
        }
    }
    check_items(merged, &mut budget, diagnostics);
    check_handed_back(merged, diagnostics);
    for (index, (name, operation)) in merged.spec.operations.iter().enumerate() {
        let Some(answer) = merged.answer(index).filter(|_| operation.page.is_none()) else { continue };
        if let Some(outcome) = &operation.outcome {
            check_outcome(Scope { merged, message: answer, status: true }, outcome, &mut budget, diagnostics);
        }
        let effect = operation.effect.as_ref().map(|effect| effect.value);
        let reads = effect.is_none_or(|effect| effect == EffectWord::Read);
        if !reads && operation.outcome.is_none() && answer.outcome().is_none() {
            diagnostics
                .warning(
                    ids::NO_OUTCOME,
                    name.span,
                    format!("`{name}` moves money, and no answer of it is confirmed or declined"),
                )
                .help("write `outcome: { confirmed: …, declined: … }` on the answer or here");
        }
    }
}

/// Objects in a list each tell of something else, so each has an outcome of its own.
fn check_items(merged: &Merged<'_>, budget: &mut usize, diagnostics: &mut Diagnostics) {
    for message in &merged.messages {
        for row in &message.rows {
            let Some(outcome) = &row.syntax.outcome else { continue };
            let item = match row.ty {
                Some(Type::Object(at)) => merged.messages.get(at),
                _ => None,
            };
            match item.filter(|_| is_listed(message, row) && !message.is_written()) {
                Some(message) => {
                    check_outcome(Scope { merged, message, status: false }, outcome, budget, diagnostics);
                }
                None => report_item(row, outcome, diagnostics),
            }
        }
    }
}

/// Whether a row has several values, each by itself.
fn is_listed(message: &Message<'_>, row: &Row) -> bool {
    is_numbered(message, row) || matches!(row.many(), Many::List { .. })
}

fn report_item(row: &Row, outcome: &Outcome, diagnostics: &mut Diagnostics) {
    if let Some(text) = outcome.confirmed.as_ref().or(outcome.declined.as_ref()) {
        diagnostics
            .error(ids::MISPLACED_OUTCOME, text.span, "only objects in lists have outcomes of their own")
            .related(row.key.span, "the row")
            .help("write `outcome` on the message, with the path of what it reads");
    }
}

/// What follows a page that moves money says what became of it, though it proves nothing.
fn check_handed_back(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for (name, operation) in &merged.spec.operations {
        let returns = operation.page.as_ref().and_then(|page| page.returns.as_ref());
        let hand_back = returns.and_then(|returns| merged.spec.hand_backs.get(&returns.value));
        let moves = operation.effect.as_ref().is_some_and(|effect| effect.value != EffectWord::Read);
        if moves && hand_back.is_some_and(|hand_back| hand_back.body.outcome.is_none()) {
            diagnostics
                .warning(
                    ids::NO_OUTCOME,
                    name.span,
                    format!(
                        "`{name}` moves money, and what is handed back is neither confirmed nor declined"
                    ),
                )
                .help("write `outcome: { confirmed: …, declined: … }` on the hand-back");
        }
    }
}

fn report_misplaced(outcome: &Outcome, diagnostics: &mut Diagnostics) {
    if let Some(text) = outcome.confirmed.as_ref().or(outcome.declined.as_ref()) {
        diagnostics
            .error(ids::MISPLACED_OUTCOME, text.span, "a request has no outcome")
            .help("write `outcome` on the answer, or on the operation");
    }
}

fn check_outcome(scope: Scope<'_, '_>, outcome: &Outcome, budget: &mut usize, diagnostics: &mut Diagnostics) {
    *budget = budget.saturating_sub(1);
    let mut read = |text: &Option<crate::read::Spanned<String>>| {
        let text = text.as_ref()?;
        let expr = rules::read(scope, text, diagnostics)?;
        conditions::check_possible(scope, &expr, text, diagnostics);
        Some((expr, text.span))
    };
    if let (Some((confirmed, at)), Some((declined, other))) =
        (read(&outcome.confirmed), read(&outcome.declined))
        && *budget > 0
        && let Some(case) = both_true(&confirmed, &declined)
    {
        diagnostics
            .error(
                ids::OVERLAPPING_OUTCOME,
                other,
                format!("an answer can be confirmed and declined at once: {case}"),
            )
            .related(at, "confirmed")
            .help("make the conditions exclude each other; what meets neither is unknown");
    }
}

/// A case in which both are true, found by trying the values they mention; `None` if there is none or it is not clear.
fn both_true(a: &Expr, b: &Expr) -> Option<String> {
    let fields: Vec<(Path, Vec<Option<Value<'static>>>)> =
        paths(a, b).into_iter().map(|path| candidates(path, a, b)).collect();
    let count = fields.iter().try_fold(1_usize, |count, (_, values)| count.checked_mul(values.len()))?;
    if count > MAX_CASES {
        return None;
    }
    (0..count).find_map(|case| {
        let chosen = choose(&fields, case);
        let lookup = |path: &[String]| {
            // What stands in an absent object is absent.
            let is_lost = |(known, value): &(&Path, &Option<Value<'static>>)| {
                value.is_none() && known.len() < path.len() && path.starts_with(known)
            };
            if chosen.iter().any(is_lost) {
                return None;
            }
            chosen.iter().find(|(known, _)| *known == path).and_then(|(_, value)| (*value).clone())
        };
        let met = eval(a, &lookup) == Some(true) && eval(b, &lookup) == Some(true);
        met.then(|| describe(&chosen))
    })
}

fn paths(a: &Expr, b: &Expr) -> Vec<Path> {
    let mut paths = a.fields();
    for path in b.fields() {
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    paths
}

type Chosen<'f> = Vec<(&'f Path, &'f Option<Value<'static>>)>;

fn choose<'f>(fields: &'f [(Path, Vec<Option<Value<'static>>>)], mut case: usize) -> Chosen<'f> {
    let mut chosen = Vec::new();
    for (path, values) in fields {
        if let Some(value) = values.get(case % values.len()) {
            chosen.push((path, value));
        }
        case /= values.len();
    }
    chosen
}

fn describe(chosen: &Chosen<'_>) -> String {
    let parts = chosen.iter().map(|(path, value)| match value {
        None => format!("`{}` absent", path.join(".")),
        Some(Value::Text(text)) => format!("`{}` = '{text}'", path.join(".")),
        Some(Value::Integer(value)) => format!("`{}` = {value}", path.join(".")),
        Some(Value::Bool(value)) => format!("`{}` = {value}", path.join(".")),
        Some(Value::List(_) | Value::Object) => format!("`{}` given", path.join(".")),
    });
    parts.collect::<Vec<_>>().join(", ")
}

/// Absent, and the literals of both conditions: the values that can make a difference.
fn candidates(path: Path, a: &Expr, b: &Expr) -> (Path, Vec<Option<Value<'static>>>) {
    let mut values = Vec::new();
    collect(a, &path, &mut values);
    collect(b, &path, &mut values);
    values.push(Some(Value::Text("x".into())));
    values.push(None);
    (path, values)
}

fn collect(expr: &Expr, path: &Path, values: &mut Vec<Option<Value<'static>>>) {
    let mut add = |literal: &Literal| {
        let value = Some(match literal {
            Literal::Text(text) => Value::Text(text.clone().into()),
            Literal::Integer(value) => Value::Integer(*value),
            Literal::Bool(value) => Value::Bool(*value),
        });
        if !values.contains(&value) {
            values.push(value);
        }
    };
    let is_field = |expr: &Expr| matches!(&expr.kind, Kind::Field(found) if found == path);
    expr.visit(&mut |part| match &part.kind {
        Kind::Compare(_, sides) | Kind::TextTest(_, sides) => {
            for (one, other) in [(&sides[0], &sides[1]), (&sides[1], &sides[0])] {
                if let (true, Kind::Literal(literal)) = (is_field(one), &other.kind) {
                    add(literal);
                }
            }
        }
        Kind::OneOf(one, list) if is_field(one) => {
            for item in list {
                if let Kind::Literal(literal) = &item.kind {
                    add(literal);
                }
            }
        }
        _ => {}
    });
}
