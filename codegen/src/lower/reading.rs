//! How generated functions read the fields of a message: as the text, number or truth value that rules see.

use std::cell::Cell;
use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{date, name, ty};
use crate::ir;
use crate::model::{Field, Message, Type};
use crate::rule::{Expr, Kind, to_rust};

/// One function's reading of a message.
pub(super) struct Reading<'m> {
    message: &'m Message,
    subject: Ident,
    reads: bool,
    asks: Cell<bool>,
    bound: BTreeSet<&'m str>,
    bindings: Vec<TokenStream>,
}

impl<'m> Reading<'m> {
    /// Of a message that is called `subject`.
    pub(super) fn new(message: &'m Message, subject: Ident) -> Self {
        Reading {
            message,
            subject,
            reads: false,
            asks: Cell::new(false),
            bound: BTreeSet::new(),
            bindings: Vec::new(),
        }
    }

    /// What the function needs before its conditions.
    pub(super) fn scope(self) -> ir::Scope {
        ir::Scope { reads: self.reads, asks: self.asks.get(), bindings: self.bindings }
    }

    /// A condition, of type `Option<bool>`.
    pub(super) fn condition(&mut self, expr: &Expr) -> TokenStream {
        let days = compared(expr).into_iter().filter_map(|name| self.field(name));
        let days: Vec<&Field> =
            days.filter(|field| matches!(field.ty, Type::Date | Type::DateTime)).collect();
        days.into_iter().for_each(|field| self.bind(field));
        self.reads |= expr.fields().iter().any(|path| {
            path.first().and_then(|name| self.field(name)).is_some_and(|field| self.constant(field).is_none())
        });
        to_rust(expr, &|path| {
            let field = path.first().and_then(|name| self.field(name));
            field.map_or_else(|| quote!(None::<&str>), |field| self.value(field))
        })
    }

    /// Whether a field that is required here has a value; an empty text is none.
    pub(super) fn given(&mut self, field: &Field) -> TokenStream {
        self.reads = true;
        if is_text(field) && field.fixed.is_none() {
            let text = self.ask(field, "as_text");
            quote!(#text.is_some_and(|text| !text.is_empty()))
        } else {
            self.ask(field, "is_present")
        }
    }

    /// A field as a text that may be empty, of type `&str`.
    pub(super) fn key(&mut self, field: &'m Field) -> TokenStream {
        self.reads = true;
        if !is_text(field) {
            self.bind(field);
        }
        let value = match self.constant(field) {
            Some(fixed) => return quote!(#fixed),
            None if self.bound.contains(field.rust.as_str()) => bound(field),
            None => self.value(field),
        };
        quote!(#value.unwrap_or_default())
    }

    fn field(&self, wire: &str) -> Option<&'m Field> {
        self.message.fields.iter().find(|field| field.name == wire)
    }

    fn member(&self, field: &Field) -> TokenStream {
        let (subject, name) = (&self.subject, name::ident(&field.rust));
        quote!(#subject.#name)
    }

    /// A method of `Value`.
    fn ask(&self, field: &Field, method: &str) -> TokenStream {
        self.asks.set(true);
        let (member, method) = (self.member(field), name::ident(method));
        quote!(#member.#method())
    }

    /// The value of a field that cannot be absent and has only one.
    fn constant<'f>(&self, field: &'f Field) -> Option<&'f str> {
        field.fixed.as_deref().filter(|_| !ty::is_optional(field, self.message.direction))
    }

    fn value(&self, field: &Field) -> TokenStream {
        if let Some(fixed) = self.constant(field) {
            return quote!(Some(#fixed));
        }
        let there = |text: &str| {
            let is_present = self.ask(field, "is_present");
            quote!(#is_present.then_some(#text))
        };
        match (&field.fixed, field.ty) {
            (Some(fixed), _) => there(fixed),
            (None, _) if is_text(field) => self.ask(field, "as_text"),
            (None, Type::Integer | Type::Yen) => self.ask(field, "as_integer"),
            (None, Type::Bool) => self.ask(field, "as_bool"),
            (None, _) if self.bound.contains(field.rust.as_str()) => bound(field),
            // Only asked whether it is there.
            (None, _) => there(""),
        }
    }

    /// A local text for a value that is none in Rust. Rules compare days as they are on the wire.
    fn bind(&mut self, field: &'m Field) {
        if is_text(field) || self.constant(field).is_some() {
            return;
        }
        let member = self.member(field);
        let text = match field.ty {
            Type::Date | Type::DateTime => match date::strftime(&field.format) {
                Some(pattern) if ty::is_optional(field, self.message.direction) => {
                    quote!(#member.map(|day| day.strftime(#pattern).to_string()))
                }
                Some(pattern) => quote!(Some(#member.strftime(#pattern).to_string())),
                None => return,
            },
            Type::Bool => {
                let truth = self.ask(field, "as_bool");
                quote!(#truth.map(|truth| truth.to_string()))
            }
            Type::Text | Type::Digits | Type::Email | Type::Url | Type::Integer | Type::Yen => {
                let number = self.ask(field, "as_integer");
                quote!(#number.map(|number| number.to_string()))
            }
        };
        if self.bound.insert(&field.rust) {
            let local = local(field);
            self.bindings.push(quote!(let #local = #text;));
        }
    }
}

/// Whether rules see a field as the text it is in Rust.
fn is_text(field: &Field) -> bool {
    field.values_rust.is_some() || ty::is_text(field.ty)
}

fn bound(field: &Field) -> TokenStream {
    let local = local(field);
    quote!(#local.as_deref())
}

fn local(field: &Field) -> Ident {
    format_ident!("{}_text", field.rust)
}

/// Fields whose values a condition uses, by wire name: not those it only asks after.
fn compared(expr: &Expr) -> Vec<&str> {
    match &expr.kind {
        Kind::Field(path) => path.first().map(String::as_str).into_iter().collect(),
        Kind::Literal(_) | Kind::Present(..) => Vec::new(),
        Kind::Not(a) | Kind::Negate(a) | Kind::Size(a) | Kind::Int(a) => compared(a),
        Kind::All(parts) | Kind::Any(parts) => parts.iter().flat_map(compared).collect(),
        Kind::If(parts) => parts.iter().flat_map(compared).collect(),
        Kind::Compare(_, sides) | Kind::TextTest(_, sides) | Kind::Calculate(_, sides) => {
            sides.iter().flat_map(compared).collect()
        }
        Kind::OneOf(a, list) => compared(a).into_iter().chain(list.iter().flat_map(compared)).collect(),
    }
}
