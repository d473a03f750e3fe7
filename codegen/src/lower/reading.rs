//! How generated functions read the fields of a message: as the text, number or truth value that rules see. What
//! stands in an object that is not there is absent itself.

mod code;
mod member;

use std::cell::Cell;
use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{date, name, ty};
use crate::ir;
use crate::model::{Field, Many, Message, Spec, Type};
use crate::rule::{Expr, Kind, to_rust};
pub(super) use member::{Given, Member};

pub(super) use code::{Code, code};

/// One function's reading of a message.
pub(super) struct Reading<'m> {
    spec: &'m Spec,
    message: &'m Message,
    subject: Ident,
    reads: bool,
    asks: Cell<bool>,
    status: Cell<bool>,
    bound: BTreeSet<String>,
    bindings: Vec<TokenStream>,
}

impl<'m> Reading<'m> {
    /// Of a message that is called `subject`.
    pub(super) fn new(spec: &'m Spec, message: &'m Message, subject: Ident) -> Self {
        Reading {
            spec,
            message,
            subject,
            reads: false,
            asks: Cell::new(false),
            status: Cell::new(false),
            bound: BTreeSet::new(),
            bindings: Vec::new(),
        }
    }

    /// What the function needs before its conditions.
    pub(super) fn scope(self) -> ir::Scope {
        ir::Scope {
            reads: self.reads,
            asks: self.asks.get(),
            status: self.status.get(),
            bindings: self.bindings,
        }
    }

    /// A condition, of type `Option<bool>`.
    pub(super) fn condition(&mut self, expr: &Expr) -> TokenStream {
        let compared: Vec<Member<'m>> =
            compared(expr).into_iter().filter_map(|path| self.member(path)).collect();
        compared.iter().filter(|member| is_made_text(member.field)).for_each(|member| self.bind(member));
        let mut members = expr.fields().into_iter().filter_map(|path| self.member(&path));
        self.reads |= members.any(|member| self.constant(&member).is_none());
        to_rust(expr, &|path| match self.member(path) {
            Some(member) => self.value(&member),
            None if is_status(path) => {
                self.status.set(true);
                quote!(Some(i64::from(status)))
            }
            None => quote!(None::<&str>),
        })
    }

    /// Whether a field that is required here has a value; an empty text is none.
    pub(super) fn given(&mut self, field: &'m Field) -> TokenStream {
        self.reads = true;
        let member = Member::of(self.message, field);
        let (subject, name) = (&self.subject, name::ident(&field.rust));
        // `null` is a value of its own.
        if field.nullable {
            return quote!(#subject.#name.is_some());
        }
        if is_text(field) && field.many == Many::One && field.fixed.is_none() {
            let text = self.ask(&member, "as_text");
            quote!(#text.is_some_and(|text| !text.is_empty()))
        } else {
            self.ask(&member, "is_present")
        }
    }

    /// A field as a text that may be empty, of type `&str`.
    pub(super) fn key(&mut self, field: &'m Field) -> TokenStream {
        self.reads = true;
        let member = Member::of(self.message, field);
        if !is_text(field) {
            self.bind(&member);
        }
        let value = match self.constant(&member) {
            Some(fixed) => return quote!(#fixed),
            None if self.bound.contains(&member.name()) => bound(&member),
            None => self.value(&member),
        };
        quote!(#value.unwrap_or_default())
    }

    /// The field at a path, with the objects it stands in.
    fn member(&self, path: &[String]) -> Option<Member<'m>> {
        Member::find(self.spec, self.message, path)
    }

    /// A method of `Value` that gives an `Option`, or `is_present`.
    fn ask(&self, member: &Member<'_>, method: &str) -> TokenStream {
        self.asks.set(true);
        let method = name::ident(method);
        member.read(&self.subject, &|field| Given::Option(quote!(#field.#method())))
    }

    /// The value of a field that cannot be absent and has only one.
    fn constant(&self, member: &Member<'m>) -> Option<&'m str> {
        ty::constant(member.field, member.direction).filter(|_| member.is_certain())
    }

    fn value(&self, member: &Member<'m>) -> TokenStream {
        if let Some(fixed) = self.constant(member) {
            return quote!(Some(#fixed));
        }
        let field = member.field;
        let there = |text: &str| match field.nullable {
            true => member.known(&self.subject, text),
            false => {
                self.asks.set(true);
                member
                    .read(&self.subject, &|field| Given::Option(quote!(#field.is_present().then_some(#text))))
            }
        };
        match (&field.fixed, field.ty) {
            _ if self.bound.contains(&member.name()) => bound(member),
            (_, Type::Tag(union)) => self.tag(union),
            (_, _) if matches!(field.many, Many::List { .. }) => member.items(&self.subject),
            (_, _) if field.many == Many::Map => there(""),
            (Some(fixed), _) => there(fixed),
            (None, _) if is_text(field) => self.ask(member, "as_text"),
            (None, Type::Integer | Type::Yen | Type::Amount) => self.ask(member, "as_integer"),
            (None, Type::Bool) => self.ask(member, "as_bool"),
            // Only asked whether it is there.
            (None, _) => there(""),
        }
    }

    /// The sibling that tells a union follows from it.
    fn tag(&self, union: usize) -> TokenStream {
        let field = &self.message.fields[union];
        let (subject, name) = (&self.subject, name::ident(&field.rust));
        if ty::is_optional(field, self.message.direction) {
            quote!(#subject.#name.as_ref().map(::denbun::private::Union::tag))
        } else {
            quote!(Some(::denbun::private::Union::tag(&#subject.#name)))
        }
    }

    /// A local text for a value that is none in Rust. Rules compare days as they are on the wire.
    fn bind(&mut self, member: &Member<'m>) {
        let field = member.field;
        if is_text(field) || self.constant(member).is_some() {
            return;
        }
        let text = match field.ty {
            Type::Date | Type::DateTime => match date::strftime(&field.format) {
                Some(pattern) => {
                    member.text(&self.subject, &|day| quote!(#day.strftime(#pattern).to_string()))
                }
                None => return,
            },
            Type::Timestamp | Type::Duration | Type::Number => {
                member.text(&self.subject, &|value| quote!(#value.to_string()))
            }
            Type::Bool => {
                let truth = self.ask(member, "as_bool");
                quote!(#truth.map(|truth| truth.to_string()))
            }
            Type::Integer | Type::Yen | Type::Amount => {
                let number = self.ask(member, "as_integer");
                quote!(#number.map(|number| number.to_string()))
            }
            Type::Text
            | Type::Digits
            | Type::Email
            | Type::Url
            | Type::Uuid
            | Type::Ipv4
            | Type::Currency
            | Type::Json
            | Type::FlatJson
            | Type::Relayed
            | Type::Digest
            | Type::Object(_)
            | Type::Union(_)
            | Type::Tag(_) => return,
        };
        if self.bound.insert(member.name()) {
            let local = local(member);
            self.bindings.push(quote!(let #local = #text;));
        }
    }
}

/// Whether rules see a field as the text it is in Rust.
fn is_text(field: &Field) -> bool {
    field.values_rust.is_some() || ty::is_text(field.ty) || field.ty == Type::Currency
}

/// Whether rules see a field as a text that has to be made first.
fn is_made_text(field: &Field) -> bool {
    matches!(field.ty, Type::Date | Type::DateTime) && field.many == Many::One
}

/// `http.status`
fn is_status(path: &[String]) -> bool {
    matches!(path, [http, status] if http == "http" && status == "status")
}

fn bound(member: &Member<'_>) -> TokenStream {
    let local = local(member);
    quote!(#local.as_deref())
}

fn local(member: &Member<'_>) -> Ident {
    format_ident!("{}_text", member.name())
}

/// Fields whose values a condition uses: not those it only asks after.
fn compared(expr: &Expr) -> Vec<&[String]> {
    match &expr.kind {
        Kind::Field(path) => vec![path.as_slice()],
        Kind::Literal(_) | Kind::Present(..) => Vec::new(),
        Kind::Not(a) | Kind::Negate(a) | Kind::Size(a) | Kind::Width(a) | Kind::Int(a) => compared(a),
        Kind::All(parts) | Kind::Any(parts) => parts.iter().flat_map(compared).collect(),
        Kind::If(parts) => parts.iter().flat_map(compared).collect(),
        Kind::Compare(_, sides) | Kind::TextTest(_, sides) | Kind::Calculate(_, sides) => {
            sides.iter().flat_map(compared).collect()
        }
        Kind::OneOf(a, list) => compared(a).into_iter().chain(list.iter().flat_map(compared)).collect(),
    }
}
