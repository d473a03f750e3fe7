//! Rules are CEL over fields that exist, and some message meets them and some breaks them.

use std::ops::Range;

use crate::diagnostic::{Diagnostics, Id, ids};
use crate::locate;
use crate::merge::{Merged, Message};
use crate::model::Direction;
use crate::read::Spanned;
use crate::rule::{self, Expr, Kind, Problem, ProblemKind};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for message in &merged.messages {
        for text in message.body.rules.iter().filter_map(|rule| rule.text()) {
            let Some(expr) = read(merged, message, text, diagnostics) else { continue };
            if !merged.may_try() {
                continue;
            }
            if expr.is_never_true(&|path, value| message.nearest(path, value)) {
                diagnostics
                    .warning(ids::IMPOSSIBLE_RULE, text.span, "no message can meet this rule")
                    .help("look for values that exclude each other, or that a format does not allow");
            } else if expr.is_never_false() {
                diagnostics
                    .warning(ids::POINTLESS_RULE, text.span, "no message can break this rule")
                    .help("take it out, or look for an `||` that should be `&&`");
            }
        }
    }
}

/// Reads a rule over the fields of a message and reports what is wrong with it.
pub(super) fn read(
    merged: &Merged<'_>,
    message: &Message<'_>,
    text: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) -> Option<Expr> {
    let (expr, problems) = match merged.rule(&text.value) {
        Ok(expr) => {
            let problems = rule::check(&expr, message);
            (Some(expr), problems)
        }
        Err(problems) => (None, problems),
    };
    let mut sound = expr.is_some();
    for problem in problems.iter().filter(|problem| !follows(message, problem, text)) {
        sound &= problem.kind == ProblemKind::UnlistedValue;
        report(merged, message, text, expr.as_ref(), problem, diagnostics);
    }
    expr.filter(|_| sound && problems.iter().all(|problem| problem.kind == ProblemKind::UnlistedValue))
}

/// Whether a problem only follows from a row that could not be read.
fn follows(message: &Message<'_>, problem: &Problem, text: &Spanned<String>) -> bool {
    match problem.kind {
        ProblemKind::UnknownField => {
            let name = text.value.get(problem.range.clone()).unwrap_or_default();
            message.has(name.trim_matches('`'))
        }
        ProblemKind::TypeMismatch => message.rows.iter().any(|row| row.ty.is_none()),
        ProblemKind::Syntax | ProblemKind::Unsupported | ProblemKind::UnlistedValue => false,
    }
}

fn report(
    merged: &Merged<'_>,
    message: &Message<'_>,
    text: &Spanned<String>,
    expr: Option<&Expr>,
    problem: &Problem,
    diagnostics: &mut Diagnostics,
) {
    let at = locate::within(merged.sources, text.span, &text.value, problem.range.clone());
    let open = || {
        expr.and_then(|expr| compared_with(expr, &problem.range)).is_some_and(|name| is_open(message, &name))
    };
    let entry = match problem.kind {
        ProblemKind::UnlistedValue if open() => {
            diagnostics.warning(ids::UNLISTED_OPEN_VALUE, at, problem.message.as_str())
        }
        kind => diagnostics.error(id(kind), at, problem.message.as_str()),
    };
    if let Some(help) = &problem.help {
        entry.help(help.as_str());
    }
}

fn id(kind: ProblemKind) -> Id {
    match kind {
        ProblemKind::Syntax => ids::RULE_SYNTAX,
        ProblemKind::UnknownField => ids::RULE_UNKNOWN_FIELD,
        ProblemKind::TypeMismatch => ids::RULE_TYPES,
        ProblemKind::Unsupported => ids::RULE_UNSUPPORTED,
        ProblemKind::UnlistedValue => ids::UNLISTED_VALUE,
    }
}

/// The field beside the literal at `range`.
fn compared_with(expr: &Expr, range: &Range<usize>) -> Option<String> {
    let field = |expr: &Expr| match &expr.kind {
        Kind::Field(path) => Some(path.join(".")),
        _ => None,
    };
    let mut found = None;
    expr.visit(&mut |part| {
        let name = match &part.kind {
            Kind::Compare(_, sides) if sides[0].range == *range => field(&sides[1]),
            Kind::Compare(_, sides) if sides[1].range == *range => field(&sides[0]),
            Kind::OneOf(a, list) if list.iter().any(|item| item.range == *range) => field(a),
            _ => None,
        };
        found = found.take().or(name);
    });
    found
}

/// Whether a field of the message may have values that are not listed.
fn is_open(message: &Message<'_>, name: &str) -> bool {
    let open = message.row(name).and_then(|row| row.syntax.open.as_ref()).map(|open| open.value);
    open.unwrap_or(message.direction() != Direction::Request)
}
