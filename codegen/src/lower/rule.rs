//! Conditions as Rust: a rules function and an outcome.

use proc_macro2::{Ident, Span, TokenStream};

use super::name;
use super::reading::Reading;
use crate::ir;
use crate::model::{Message, OutcomeRule, Presence};
use crate::rule::{Expr, about};

/// The rules function of a message, if there is anything to check.
pub(super) fn rules(message: &Message) -> Option<ir::Rules> {
    let mut reading = Reading::new(message, Ident::new("message", Span::call_site()));
    let mut checks = Vec::new();
    for field in &message.fields {
        if let Presence::When(expr) = &field.presence {
            let (condition, present) = (reading.condition(expr), reading.given(field));
            checks.push(ir::Check::Required { name: field.name.clone(), condition, present });
        }
    }
    for rule in &message.rules {
        let (message, fields) = (rule.message.clone(), about(&rule.expr));
        checks.push(ir::Check::Rule { message, fields, condition: reading.condition(&rule.expr) });
    }
    let name = format!("{}_rules", crate::naming::snake(&message.name, "message"));
    (!checks.is_empty()).then(|| ir::Rules { name: name::ident(&name), scope: reading.scope(), checks })
}

/// The conditions of an outcome, read from the message called `subject`.
pub(super) fn verdict(
    outcome: Option<&OutcomeRule>,
    message: Option<&Message>,
    subject: Ident,
) -> ir::Verdict {
    let (Some(outcome), Some(message)) = (outcome, message) else { return ir::Verdict::default() };
    let mut reading = Reading::new(message, subject);
    let mut read = |condition: &Option<Expr>| -> Option<TokenStream> {
        condition.as_ref().map(|expr| reading.condition(expr))
    };
    let (confirmed, declined) = (read(&outcome.confirmed), read(&outcome.declined));
    ir::Verdict { confirmed, declined, scope: reading.scope() }
}
