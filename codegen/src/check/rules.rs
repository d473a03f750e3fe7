//! Rules are CEL over fields that exist, and some message meets them and some breaks them.

use std::ops::Range;

use super::fields::guess;
use crate::diagnostic::{Diagnostics, Id, ids};
use crate::locate;
use crate::merge::{Merged, Message, Scope};
use crate::model::Direction;
use crate::read::Spanned;
use crate::rule::{self, Expr, Kind, Path, Problem, ProblemKind};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for message in &merged.messages {
        for text in message.parts.rules.iter().filter_map(|rule| rule.text()) {
            let scope = scope(merged, message);
            let Some(expr) = read(scope, text, diagnostics) else { continue };
            if !merged.may_try() {
                continue;
            }
            if expr.is_never_true(&|path, value| scope.nearest(path, value)) {
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

/// What rules of a message see.
pub(super) fn scope<'s, 'c>(merged: &'s Merged<'c>, message: &'s Message<'c>) -> Scope<'s, 'c> {
    Scope { merged, message, status: false }
}

/// Reads a rule over the fields of a message and reports what is wrong with it.
pub(super) fn read(
    scope: Scope<'_, '_>,
    text: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) -> Option<Expr> {
    let (expr, problems) = match scope.merged.rule(&text.value) {
        Ok(expr) => {
            let problems = rule::check(&expr, &scope);
            (Some(expr), problems)
        }
        Err(problems) => (None, problems),
    };
    let mut sound = expr.is_some();
    for problem in problems.iter().filter(|problem| !follows(scope, problem, text)) {
        sound &= problem.kind == ProblemKind::UnlistedValue;
        report(scope, text, expr.as_ref(), problem, diagnostics);
    }
    expr.filter(|_| sound && problems.iter().all(|problem| problem.kind == ProblemKind::UnlistedValue))
}

/// Whether a problem only follows from a row that could not be read.
fn follows(scope: Scope<'_, '_>, problem: &Problem, text: &Spanned<String>) -> bool {
    match problem.kind {
        ProblemKind::UnknownField => {
            let written = text.value.get(problem.range.clone()).unwrap_or_default();
            let whole = written.trim_matches('`');
            let path: Vec<&str> = written.split('.').map(|name| name.trim_matches('`')).collect();
            scope.message.has(whole) || scope.is_unread(&path)
        }
        ProblemKind::TypeMismatch => {
            let objects = scope.message.rows.iter().flat_map(|row| &row.objects).flatten();
            let objects = objects.filter_map(|at| scope.merged.messages.get(*at));
            let rows = objects.chain([scope.message]).flat_map(|message| &message.rows);
            rows.into_iter().any(|row| row.ty.is_none())
        }
        ProblemKind::Syntax | ProblemKind::Unsupported | ProblemKind::UnlistedValue => false,
    }
}

fn report(
    scope: Scope<'_, '_>,
    text: &Spanned<String>,
    expr: Option<&Expr>,
    problem: &Problem,
    diagnostics: &mut Diagnostics,
) {
    let at = locate::within(scope.merged.sources, text.span, &text.value, problem.range.clone());
    let open = || {
        expr.and_then(|expr| compared_with(expr, &problem.range)).is_some_and(|path| is_open(scope, &path))
    };
    let entry = match problem.kind {
        ProblemKind::UnlistedValue if open() => {
            diagnostics.warning(ids::UNLISTED_OPEN_VALUE, at, problem.message.as_str())
        }
        kind => diagnostics.error(id(kind), at, problem.message.as_str()),
    };
    let unknown = text.value.get(problem.range.clone()).filter(|_| problem.kind == ProblemKind::UnknownField);
    let guessed = unknown.and_then(|name| guess(scope.message, name.trim_matches('`')));
    match (guessed, &problem.help) {
        (Some(key), _) => {
            entry.help(format!("the name on the wire is a guess: write the row's key `{key}`"));
        }
        (None, Some(help)) => {
            entry.help(help.as_str());
        }
        (None, None) => {}
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
fn compared_with(expr: &Expr, range: &Range<usize>) -> Option<Path> {
    let field = |expr: &Expr| match &expr.kind {
        Kind::Field(path) => Some(path.clone()),
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

/// Whether a field may have values that are not listed.
fn is_open(scope: Scope<'_, '_>, path: &[String]) -> bool {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let row = scope.row(&path);
    let open = row.and_then(|row| row.syntax.open.as_ref()).map(|open| open.value);
    let message = scope.message;
    open.unwrap_or(message.direction() != Direction::Request)
}
