//! Names that are guesses: tests take them from the schema, so that none holds one up as a fact.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{Context, Home};
use super::{given, ty};
use crate::model::{EvidenceClass, Example, Field, FieldPlace, Message, Wire};

/// `field: rule`, or the rule alone when it is about no field; sorted. Each is of type `&str`.
pub(super) fn violations(cx: &Context<'_>, index: usize, example: &Example) -> Vec<TokenStream> {
    let message = &cx.spec.messages[index];
    let mut found: Vec<&(String, String)> = example.violations.iter().collect();
    found.sort_by_key(|(path, rule)| line(path, rule));
    found.into_iter().map(|(path, rule)| violation(cx, index, message, path, rule)).collect()
}

fn violation(cx: &Context<'_>, index: usize, message: &Message, path: &str, rule: &str) -> TokenStream {
    match place(message, path) {
        Some(at) => {
            let ty = cx.message(index, Home::Tests);
            let at = proc_macro2::Literal::usize_unsuffixed(at);
            quote!(&at::<#ty>(#at, #rule))
        }
        None => {
            let line = line(path, rule);
            quote!(#line)
        }
    }
}

fn line(path: &str, rule: &str) -> String {
    if path.is_empty() { rule.to_owned() } else { format!("{path}: {rule}") }
}

/// The place in the schema of a field whose name is a guess.
fn place(message: &Message, name: &str) -> Option<usize> {
    let mut fields = message.fields.iter().filter(|field| field.place == FieldPlace::Message);
    fields.position(|field| field.name == name && is_guessed(field))
}

fn is_guessed(field: &Field) -> bool {
    field.aspects.name.class == EvidenceClass::Assumed
}

/// The values of a message whose bytes nobody knows, by their places in the schema, with constants that are always there;
/// `None` where bytes are more than names and values.
pub(super) fn values(message: &Message, example: &Example) -> Option<Vec<(usize, String)>> {
    let is_keyed = matches!(message.wire, Wire::Form | Wire::Query | Wire::PlainForm);
    if !is_keyed || example.rest.is_some() || example.values.is_empty() {
        return None;
    }
    let fields = message.fields.iter().enumerate();
    let values = fields.filter_map(|(at, field)| match given::given(&example.values, at, field) {
        Some(value) => Some((at, if ty::is_plain(field) { given::text(value) } else { None })),
        None => Some((at, Some(field.implied(message.direction)?.to_owned()))),
    });
    values.map(|(at, text)| Some((at, text?))).collect()
}
