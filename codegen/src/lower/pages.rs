//! Pages and waiting: how a request is made from the one before it.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, Home, name, rule, ty};
use crate::ir;
use crate::model::{Field, Message, NextCursor, Operation, Type};

/// How further pages are asked for.
pub(super) fn pages(
    cx: &Context<'_>,
    operation: &Operation,
    answer: &Message,
    home: Home,
) -> Option<ir::Pages> {
    let pages = operation.pages.as_ref()?;
    let request = &cx.spec.messages[operation.request];
    let (cursor, items) = (&request.fields[pages.cursor], &answer.fields[pages.items]);
    let (next, given) = next(cx, answer, items, pages.next)?;
    let is_wrapped = ty::is_optional(cursor, request.direction);
    Some(ir::Pages {
        item: ty::one(cx, items, home),
        items: all(answer, items),
        more: pages.more.map(|at| name::ident(&answer.fields[at].rust)),
        cursor: name::ident(&cursor.rust),
        next: match (is_wrapped, given) {
            (true, Cursor::Optional) | (false, Cursor::Plain) => next,
            (true, Cursor::Plain) => quote!(Some(#next)),
            (false, Cursor::Optional) => quote!(#next?),
        },
    })
}

/// How the provider is made to wait for a state.
pub(super) fn poll(cx: &Context<'_>, operation: &Operation, answer: &Message) -> Option<ir::Poll> {
    let poll = operation.poll.as_ref()?;
    let request = &cx.spec.messages[operation.request];
    let field = &request.fields[poll.field];
    let (until, scope) = rule::condition(cx.spec, &poll.until, answer, name::ident("answer"));
    let on = if ty::is_optional(field, request.direction) { quote!(Some(true)) } else { quote!(true) };
    Some(ir::Poll { field: name::ident(&field.rust), on, until, scope })
}

/// Whether the next cursor may be absent.
#[derive(Clone, Copy)]
enum Cursor {
    Plain,
    Optional,
}

/// The items of an answer that is given up.
fn all(answer: &Message, items: &Field) -> TokenStream {
    let name = name::ident(&items.rust);
    if ty::is_optional(items, answer.direction) {
        quote!(answer.#name.unwrap_or_default())
    } else {
        quote!(answer.#name)
    }
}

fn next(
    cx: &Context<'_>,
    answer: &Message,
    items: &Field,
    next: NextCursor,
) -> Option<(TokenStream, Cursor)> {
    match next {
        NextCursor::Answer(at) => {
            let field = &answer.fields[at];
            let name = name::ident(&field.rust);
            Some(owned(&quote!(answer.#name), field, answer))
        }
        NextCursor::LastItem(at) => {
            let Type::Object(item) = items.ty else { return None };
            let item = &cx.spec.messages[item];
            let (list, name) = (name::ident(&items.rust), name::ident(&item.fields[at].rust));
            let list = if ty::is_optional(items, answer.direction) {
                quote!(answer.#list.as_ref()?)
            } else {
                quote!(answer.#list)
            };
            Some(owned(&quote!(#list.last()?.#name), &item.fields[at], item))
        }
    }
}

/// A value of its own, made from one in an answer.
fn owned(value: &TokenStream, field: &Field, message: &Message) -> (TokenStream, Cursor) {
    let is_copied = matches!(field.ty, Type::Integer | Type::Yen | Type::Amount | Type::Timestamp);
    let value = if is_copied { value.clone() } else { quote!(#value.clone()) };
    let cursor = if ty::is_optional(field, message.direction) { Cursor::Optional } else { Cursor::Plain };
    (value, cursor)
}
