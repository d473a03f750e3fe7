//! A tagged union as an enum.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, Home, docs, name};
use crate::{ir, model};

/// The enum of a union.
pub(super) fn union(cx: &Context<'_>, union: &model::Union, home: Home) -> ir::Union {
    let by = &union.by;
    let told = format!("Which object it is, {} tells.", docs::code(by));
    let (direction, open) = match union.direction {
        model::Direction::Request => (quote!(encode), false),
        model::Direction::Response | model::Direction::Notification => (quote!(decode), true),
    };
    ir::Union {
        docs: docs::docs(docs::paragraphs([docs::text(&union.label), told]), &union.rust, &[&union.label]),
        name: name::ident(&union.rust),
        attribute: vec![quote!(by = #by), direction],
        cases: union.cases.iter().map(|it| case(cx, it, home)).collect(),
        open,
    }
}

fn case(cx: &Context<'_>, case: &model::Case, home: Home) -> ir::Case {
    let model::Case { rust, label, tags, object } = case;
    let codes: Vec<String> = tags.iter().map(|tag| docs::code(tag)).collect();
    let line = match docs::text(label) {
        label if label.is_empty() => codes.join(", "),
        label => format!("{}: {label}", codes.join(", ")),
    };
    let names: Vec<&str> = tags.iter().chain([label]).map(String::as_str).collect();
    let mut attribute: Vec<TokenStream> = tags.iter().map(|tag| quote!(#tag)).collect();
    if !label.is_empty() {
        attribute.push(quote!(label = #label));
    }
    ir::Case {
        docs: docs::docs(vec![line], rust, &names),
        name: name::ident(rust),
        attribute,
        ty: cx.message(*object, home),
    }
}
