//! The Rust enums of listed values.

use std::collections::{HashMap, HashSet};

use super::row::List;
use super::{Message, Row};
use crate::model::Type;
use crate::naming;
use crate::syntax;

/// The name of the Rust enum of each list of values, by row: position of the message, position of the row.
///
/// Equal lists under the same name share an enum: the row's `enum`, or else its Rust name. When one name has several lists, the shared row's keeps
/// the plain name, and the others are prefixed with the message that has them first.
pub(crate) fn enums(spec: &syntax::Spec, messages: &[Message<'_>]) -> HashMap<(usize, usize), String> {
    let mut names = HashMap::new();
    let mut given: HashMap<(String, List), String> = HashMap::new();
    let lists = lists_by_name(messages);
    for (message_at, message) in messages.iter().enumerate() {
        for (row_at, row) in message.rows.iter().enumerate().filter(|(_, row)| has_list(row)) {
            let (base, list) = (type_name(row), row.listed());
            let plain = lists.get(&base).is_none_or(|count| *count == 1) || is_shared(spec, row);
            let name = if plain { base.clone() } else { format!("{}{base}", message.rust()) };
            names.insert((message_at, row_at), given.entry((base, list)).or_insert(name).clone());
        }
    }
    names
}

/// What the row's list is called before anything is put in front.
fn type_name(row: &Row) -> String {
    match &row.syntax.values_type {
        Some(name) => naming::type_name(&name.value, "Value"),
        None => naming::type_name(&row.rust(), "Value"),
    }
}

/// How many different lists each name has.
fn lists_by_name(messages: &[Message<'_>]) -> HashMap<String, usize> {
    let mut lists: HashMap<String, HashSet<List>> = HashMap::new();
    for row in messages.iter().flat_map(|message| &message.rows).filter(|row| has_list(row)) {
        lists.entry(type_name(row)).or_default().insert(row.listed());
    }
    lists.into_iter().map(|(name, lists)| (name, lists.len())).collect()
}

/// Whether the row's values make an enum. What follows from a union is no value of its own.
fn has_list(row: &Row) -> bool {
    !row.syntax.values.is_empty() && !matches!(row.ty, Some(Type::Tag(_)))
}

/// Whether the list is written in the shared row rather than in the message.
fn is_shared(spec: &syntax::Spec, row: &Row) -> bool {
    let first = |row: &syntax::Row| row.values.keys().next().map(|value| value.span);
    spec.fields.get(&row.key.value).is_some_and(|shared| first(shared) == first(&row.syntax))
}
