//! The Rust enums of listed values.

use hashbrown::{HashMap, HashSet};

use super::row::List;
use super::{Message, Row};
use crate::model::Type;
use crate::naming;
use crate::syntax;

/// The name of the Rust enum of each list of values, by row: position of the message, position of the row.
///
/// Equal lists under the same name share an enum: the row's `enum`, or else its Rust name. When one name has several lists, the shared row's keeps
/// the plain name, and the others are prefixed with the message that has them first.
pub(super) fn enums(spec: &syntax::Spec, messages: &[Message<'_>]) -> HashMap<(usize, usize), String> {
    let lists: Vec<Named<'_>> = messages.iter().enumerate().flat_map(lists).collect();
    let counts = counts(&lists);
    let mut names = HashMap::new();
    let mut given: HashMap<(&str, &List), String> = HashMap::new();
    for Named { at, row, base, list } in &lists {
        let plain = counts.get(base.as_str()).is_none_or(|count| *count == 1) || is_shared(spec, row);
        let named = || if plain { base.clone() } else { format!("{}{base}", messages[at.0].rust()) };
        let name = given.entry((base, list)).or_insert_with(named).clone();
        names.insert(*at, name);
    }
    names
}

/// A list of values.
struct Named<'m> {
    /// The positions of its message and its row.
    at: (usize, usize),
    row: &'m Row,
    /// What it is called before anything is put in front.
    base: String,
    list: List,
}

fn lists<'m>((at, message): (usize, &'m Message<'_>)) -> impl Iterator<Item = Named<'m>> {
    let rows = message.rows.iter().enumerate().filter(|(_, row)| has_list(row));
    rows.map(move |(row_at, row)| Named { at: (at, row_at), row, base: type_name(row), list: row.listed() })
}

/// What the row's list is called before anything is put in front.
fn type_name(row: &Row) -> String {
    match &row.syntax.values_type {
        Some(name) => naming::type_name(&name.value, "Value"),
        None => naming::type_name(&row.rust(), "Value"),
    }
}

/// How many different lists each name has.
fn counts<'l>(lists: &'l [Named<'_>]) -> HashMap<&'l str, usize> {
    let mut different: HashMap<&str, HashSet<&List>> = HashMap::new();
    for Named { base, list, .. } in lists {
        different.entry(base).or_default().insert(list);
    }
    different.into_iter().map(|(name, lists)| (name, lists.len())).collect()
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
