//! Rows that are one of several objects, and the rows that tell which.

use super::Message;
use crate::model::{Direction, Type};
use crate::naming;
use crate::syntax;

/// The objects a row can be, and what chooses among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Union {
    /// The Rust enum's name.
    pub(crate) rust: String,
    /// The document's name for it.
    pub(crate) label: String,
    /// The wire name of the row that chooses.
    pub(crate) by: String,
    /// Who writes it.
    pub(crate) direction: Direction,
    /// The objects.
    pub(crate) cases: Vec<Case>,
}

/// One of the objects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Case {
    /// The Rust variant's name.
    pub(crate) rust: String,
    /// The document's name for it.
    pub(crate) label: String,
    /// What chooses it.
    pub(crate) tags: Vec<String>,
    /// The object.
    pub(crate) object: usize,
}

/// Gives rows of objects their types; rows with the same cases share a union.
pub(super) fn unions(messages: &mut [Message<'_>]) -> Vec<Union> {
    let labels: Vec<String> = messages.iter().map(|message| message.label().to_owned()).collect();
    let mut unions: Vec<Union> = Vec::new();
    for message in messages {
        for index in 0..message.rows.len() {
            let Some(row) = message.rows.get(index) else { continue };
            if row.syntax.cases.is_none() {
                let object = row.objects.first().copied().flatten();
                message.rows[index].ty = object.map(Type::Object).or(message.rows[index].ty);
                continue;
            }
            let Some(union) = union(message, index, &labels) else { continue };
            let (by, is_request) = (union.by.clone(), union.direction == Direction::Request);
            let known = unions.iter().position(|known| is_same(known, &union));
            let at = known.unwrap_or_else(|| {
                unions.push(union);
                unions.len() - 1
            });
            message.rows[index].ty = Some(Type::Union(at));
            let sibling = message.row_position(&by).filter(|at| is_request && *at != index);
            if let Some(sibling) = sibling.and_then(|at| message.rows.get_mut(at)) {
                sibling.ty = Some(Type::Tag(index));
            }
        }
    }
    unions
}

fn union(message: &Message<'_>, index: usize, labels: &[String]) -> Option<Union> {
    let row = message.rows.get(index)?;
    let by = row.syntax.by.as_ref()?.value.clone();
    let by = message.row(&by).map_or(by, |sibling| sibling.name.value.clone());
    let values = message.row(&by).map(|sibling| &sibling.syntax.values);
    let cases = row.syntax.cases().iter().zip(&row.objects).map(|((key, case), object)| {
        let full = case.full();
        let tags = tags(&key.value, case);
        let meaning =
            || tags.first().and_then(|tag| values?.get(tag)?.label()).map(|label| label.value.clone());
        let label = full.and_then(|full| full.label.as_ref()).map(|label| label.value.clone());
        let rust = full.and_then(|full| full.rust.as_ref()).unwrap_or(key);
        Some(Case {
            rust: naming::upper_camel(&rust.value, "Case"),
            label: label.or_else(meaning).or_else(|| labels.get((*object)?).cloned()).unwrap_or_default(),
            tags,
            object: (*object)?,
        })
    });
    let cases = cases.collect::<Option<Vec<_>>>()?;
    let rust = message.rust() + &naming::upper_camel(&row.rust(), "Union");
    Some(Union { rust, label: row.label().to_owned(), by, direction: message.direction(), cases })
}

/// What chooses a case.
pub(crate) fn tags(key: &str, case: &syntax::Case) -> Vec<String> {
    let when = case.full().map_or(&[][..], |full| &full.when);
    if when.is_empty() { vec![key.to_owned()] } else { when.iter().map(|tag| tag.value.0.clone()).collect() }
}

fn is_same(a: &Union, b: &Union) -> bool {
    let is_written = |union: &Union| union.direction == Direction::Request;
    a.by == b.by && a.cases == b.cases && is_written(a) == is_written(b)
}
