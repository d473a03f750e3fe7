//! The struct below `#[message(…)]`: its parameters, its fields and what holds between them.

use std::collections::HashMap;

use proc_macro2::Ident;
use syn::{Data, Fields, GenericParam, Generics};

use super::field::{self, Field, check_counts};
use super::group::unknown;
use super::message::Wire;
use super::rest::{self, Rest};
use super::ty;
use crate::format::Legend;
use crate::problem::Problems;

/// At most one lifetime.
pub(super) fn check_generics(generics: &Generics, what: &str, problems: &mut Problems) {
    let schema = match what {
        "union" => "one schema a case",
        "file" => "one schema a kind",
        _ => "one schema",
    };
    let mut lifetimes = 0;
    for parameter in &generics.params {
        match parameter {
            GenericParam::Lifetime(lifetime) => {
                lifetimes += 1;
                if lifetimes > 1 {
                    problems.at(lifetime, format!("a {what} borrows from one input: one lifetime is enough"));
                }
            }
            GenericParam::Type(_) | GenericParam::Const(_) => {
                problems.at(
                    parameter,
                    format!("a {what} has {schema}: type and const parameters are not possible"),
                );
            }
        }
    }
}

/// What a message is made of.
pub(super) struct Body {
    pub(super) path: Vec<Field>,
    pub(super) fields: Vec<Field>,
    /// The rest, and how many fields stand before it.
    pub(super) rest: Option<(usize, Rest)>,
}

/// Reads the struct's fields; `None` when it is no struct a message could be. What depends on a wire format that is
/// not known is not checked.
pub(super) fn read(
    owner: &Ident,
    data: &Data,
    wire: Option<Wire>,
    legend: &Legend,
    problems: &mut Problems,
) -> Option<Body> {
    let (mut path, mut fields) = (Vec::new(), Vec::new());
    let mut rest: Option<(usize, Rest)> = None;
    for field in declared(data, problems)? {
        if !rest::is_rest(field) {
            let read = field::read(field, wire, legend, problems);
            if read.as_ref().is_some_and(|field| field.path.is_some()) { &mut path } else { &mut fields }
                .extend(read);
        } else if let Some(second) = rest::read(field, wire, legend, problems) {
            match &rest {
                Some((_, first)) => {
                    problems.at_span(second.at, format!("the rest is already `{}`", first.ident));
                }
                None => rest = Some((fields.len(), second)),
            }
        }
    }
    check_names(&path, problems);
    check_names(&fields, problems);
    check_tags(&fields, problems);
    check_counts(&fields, problems);
    check_recursion(owner, &fields, problems);
    if let Some(wire) = wire {
        check_rest_is_last(rest.as_ref(), fields.len(), wire, problems);
        check_columns(&fields, wire, problems);
    }
    Some(Body { path, fields, rest })
}

fn declared<'d>(data: &'d Data, problems: &mut Problems) -> Option<syn::punctuated::Iter<'d, syn::Field>> {
    match data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(_) | Fields::Unit => return Some(data.fields.iter()),
            Fields::Unnamed(fields) => {
                problems.at(fields, "a message has named fields: `struct Name { field: Type }`");
            }
        },
        Data::Enum(data) => {
            problems
                .at(data.enum_token, "`Message` is derived on structs; for a list of values derive `Values`");
        }
        Data::Union(data) => problems.at(data.union_token, "`Message` is derived on structs"),
    }
    None
}

fn check_rest_is_last(rest: Option<&(usize, Rest)>, fields: usize, wire: Wire, problems: &mut Problems) {
    if let Some((before, rest)) = rest
        && wire == Wire::CsvLine
        && *before < fields
    {
        let name = &rest.ident;
        problems.at_span(
            rest.at,
            format!("the rest of `csv-line` takes every column from its own on: put `{name}` last"),
        );
    }
}

fn check_names(fields: &[Field], problems: &mut Problems) {
    let mut seen: HashMap<&str, &Field> = HashMap::new();
    for field in fields {
        if let Some(first) = seen.get(field.name.value.as_str()) {
            let (name, first, second) = (&field.name.value, &first.ident, &field.ident);
            problems.at(
                &field.name.at,
                format!("`{first}` and `{second}` have the same name on the wire, `{name}`"),
            );
        } else {
            seen.insert(&field.name.value, field);
        }
    }
}

fn check_tags(fields: &[Field], problems: &mut Problems) {
    for (field, union) in fields.iter().filter_map(|field| Some((field, field.tag.as_ref()?))) {
        match fields.iter().find(|other| other.ident == *union) {
            None => problems.at(union, unknown(union, fields, "`tag` names")),
            Some(named) if named.ident == field.ident => {
                problems.at(union, "a tag follows from a union, not from itself");
            }
            Some(named) => {
                if let Some(many) = ty::first_of(&named.ty, &["Vec", "Map", "Nullable"]) {
                    problems.at(&named.ty, format!("one tag chooses one union: `{many}` has no place here"));
                }
            }
        }
    }
}

/// A schema is a constant, and none can hold itself. Through other messages the compiler finds the cycle.
fn check_recursion(owner: &Ident, fields: &[Field], problems: &mut Problems) {
    for field in fields.iter().filter(|field| ty::holds(&field.ty, &owner.to_string())) {
        problems.at(&field.ty, format!("`{owner}` cannot hold itself: `Json` keeps values of any depth"));
    }
}

fn check_columns(fields: &[Field], wire: Wire, problems: &mut Problems) {
    for field in fields.iter().filter(|field| field.columns > 0) {
        if wire != Wire::CsvLine {
            problems.at(
                &field.ident,
                format!("`columns` has a meaning in `csv-line` only, not in `{}`", wire.word()),
            );
        } else if field.optional().is_none() {
            problems.at(&field.ty, "a column that some lines lack is an `Option`");
        }
    }
}
