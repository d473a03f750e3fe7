//! Conditions as Rust: a rules function and an outcome.

use proc_macro2::{Ident, Literal, Span, TokenStream};

use quote::quote;

use super::name;
use super::reading::{self, Code, Reading};
use crate::ir;
use crate::model::{Message, OutcomeRule, Presence, Spec};
use crate::rule::{Expr, about};

/// The rules function of a message, if there is anything to check.
pub(super) fn rules(spec: &Spec, message: &Message) -> Option<ir::Rules> {
    let mut reading = Reading::new(spec, message, Ident::new("message", Span::call_site()));
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
    spec: &Spec,
    outcome: Option<&OutcomeRule>,
    message: Option<&Message>,
    subject: Ident,
) -> ir::Verdict {
    let (Some(outcome), Some(message)) = (outcome, message) else { return ir::Verdict::default() };
    let mut reading = Reading::new(spec, message, subject);
    let mut read = |condition: &Option<Expr>| -> Option<TokenStream> {
        condition.as_ref().map(|expr| reading.condition(expr))
    };
    let (confirmed, declined) = (read(&outcome.confirmed), read(&outcome.declined));
    ir::Verdict { confirmed, declined, scope: reading.scope() }
}

/// A condition on the message called `subject`, and what it needs.
pub(super) fn condition(
    spec: &Spec,
    expr: &Expr,
    message: &Message,
    subject: Ident,
) -> (TokenStream, ir::Scope) {
    let mut reading = Reading::new(spec, message, subject);
    let condition = reading.condition(expr);
    (condition, reading.scope())
}

/// The error code of the message called `subject`, if it can have one, of type `Option<Cow<'_, str>>`. Codes that
/// are numbers are their digits. An empty text does not hide the code of a field named after it. Of several codes in one
/// field it is the one that says most, by the table that `errors` names.
pub(super) fn error_code(
    spec: &Spec,
    message: &Message,
    subject: &Ident,
    errors: &TokenStream,
) -> Option<TokenStream> {
    let blocks = spec.errors.as_ref().and_then(|table| table.blocks).map(Literal::u32_unsuffixed);
    let codes = error_codes(spec, message, subject);
    let last = codes.len().saturating_sub(1);
    let codes = codes.into_iter().enumerate().map(|(at, code)| match code {
        Code::Text(text) if at < last => {
            quote!(#text.filter(|code| !code.is_empty()).map(::std::borrow::Cow::Borrowed))
        }
        Code::Text(text) => quote!(#text.map(::std::borrow::Cow::Borrowed)),
        Code::Number(number) => quote!(#number.map(|code| ::std::borrow::Cow::Owned(code.to_string()))),
    });
    let code = codes.reduce(|first, next| quote!(#first.or_else(|| #next)))?;
    Some(match blocks {
        Some(blocks) => {
            quote!(#code.and_then(|codes| ::denbun::operation::strongest(#errors, codes, #blocks)))
        }
        None => code,
    })
}

/// The fields of a message that can hold an error code. The first that is there counts.
pub(super) fn error_codes(spec: &Spec, message: &Message, subject: &Ident) -> Vec<Code> {
    let paths = spec.errors.iter().flat_map(|table| &table.fields);
    paths.filter_map(|path| reading::code(spec, message, subject, path)).collect()
}
