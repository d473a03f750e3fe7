//! The struct below `#[message(…)]`: its parameters, its fields and what holds between them.

use std::collections::HashMap;

use syn::{Data, Fields, GenericParam, Generics};

use super::field::{self, Field};
use super::message::Wire;
use super::rest::{self, Rest};
use crate::format::Legend;
use crate::problem::Problems;

/// At most one lifetime.
pub(super) fn check_generics(generics: &Generics, problems: &mut Problems) {
    let mut lifetimes = 0;
    for parameter in &generics.params {
        match parameter {
            GenericParam::Lifetime(lifetime) => {
                lifetimes += 1;
                if lifetimes > 1 {
                    problems.at(lifetime, "a message borrows from one input: one lifetime is enough");
                }
            }
            GenericParam::Type(_) | GenericParam::Const(_) => {
                problems
                    .at(parameter, "a message has one schema: type and const parameters are not possible");
            }
        }
    }
}

/// The fields; the rest, and how many fields stand before it.
type Body = (Vec<Field>, Option<(usize, Rest)>);

/// Reads the struct's fields; `None` when it is no struct a message could be. What depends on a wire format that is
/// not known is not checked.
pub(super) fn read(
    data: &Data,
    wire: Option<Wire>,
    legend: &Legend,
    problems: &mut Problems,
) -> Option<Body> {
    let mut fields = Vec::new();
    let mut rest: Option<(usize, Rest)> = None;
    for field in declared(data, problems)? {
        if !rest::is_rest(field) {
            fields.extend(field::read(field, legend, problems));
        } else if let Some(second) = rest::read(field, wire, legend, problems) {
            match &rest {
                Some((_, first)) => {
                    problems.at_span(second.at, format!("the rest is already `{}`", first.ident));
                }
                None => rest = Some((fields.len(), second)),
            }
        }
    }
    check_names(&fields, problems);
    if let Some(wire) = wire {
        check_rest_is_last(rest.as_ref(), fields.len(), wire, problems);
        check_columns(&fields, wire, problems);
    }
    Some((fields, rest))
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
