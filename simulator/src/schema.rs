//! The runtime's schema of a message, built from the checked model for the time of one call.
//!
//! Objects never hold themselves, so the schemas of all objects inside a message are built from the inside out and
//! lie beside each other while they are used.

mod format;
mod row;

use std::cell::OnceCell;

use denbun::schema::{Field, Group, Kind, Need, Schema, Wire};
use denbun_codegen::model::{self, FieldPlace, Message, Spec, Type};
use denbun_notation::Limits;

use crate::codec;
use row::{Inside, Row};

/// The name violations give to what no field names.
const REST: &str = "rest";

/// Calls `use_it` with the schema of a message's bytes.
pub(crate) fn with_schema<R>(spec: &Spec, message: &Message, use_it: impl FnOnce(&Schema<'_>) -> R) -> R {
    build(spec, message, FieldPlace::Message, use_it)
}

/// Calls `use_it` with the schema of a request's path.
pub(crate) fn with_path_schema<R>(
    spec: &Spec,
    message: &Message,
    use_it: impl FnOnce(&Schema<'_>) -> R,
) -> R {
    build(spec, message, FieldPlace::Path, use_it)
}

fn build<R>(spec: &Spec, message: &Message, place: FieldPlace, use_it: impl FnOnce(&Schema<'_>) -> R) -> R {
    let mut order = Vec::new();
    inner_first(spec, message, &mut order);
    let mut parts: Vec<Parts<'_>> =
        order.iter().map(|at| Parts::new(spec, &spec.messages[*at], FieldPlace::Message)).collect();
    parts.push(Parts::new(spec, message, place));
    let cells: Vec<Cells<'_>> = parts.iter().map(|_| Cells::default()).collect();
    for (parts, cell) in parts.iter().zip(&cells) {
        let inside = |object: usize| {
            let at = order.iter().position(|other| *other == object)?;
            cells[at].schema.get()
        };
        cell.fill(parts, &inside);
    }
    match cells.last().and_then(|cell| cell.schema.get()) {
        Some(schema) => use_it(schema),
        None => unreachable!("every message has a schema once all are built"),
    }
}

/// The objects a message is made of, each after those that it is made of itself.
fn inner_first(spec: &Spec, message: &Message, order: &mut Vec<usize>) {
    let mut see = |object: usize| {
        if !order.contains(&object) {
            inner_first(spec, &spec.messages[object], order);
            order.push(object);
        }
    };
    for field in &message.fields {
        match field.ty {
            Type::Object(object) => see(object),
            Type::Union(union) => spec.unions[union].cases.iter().for_each(|case| see(case.object)),
            _ => {}
        }
    }
}

/// What the schema of one message borrows.
struct Parts<'m> {
    message: &'m Message,
    place: FieldPlace,
    rows: Vec<Row<'m>>,
    rest: Option<(&'m model::Rest, Limits)>,
    groups: Vec<(Need, Vec<usize>)>,
}

impl<'m> Parts<'m> {
    fn new(spec: &'m Spec, message: &'m Message, place: FieldPlace) -> Self {
        let rows = message.fields.iter().filter(|row| row.place == place);
        let in_path = message.fields.iter().filter(|row| row.place == FieldPlace::Path).count();
        let is_message = place == FieldPlace::Message;
        let rest = message.rest.as_ref().filter(|_| is_message);
        let groups = message.groups.iter().filter(|_| is_message);
        Parts {
            message,
            place,
            rows: rows.map(|row| Row::new(spec, message, row)).collect(),
            rest: rest.map(|rest| (rest, rest.format.limits())),
            groups: groups.map(|it| (need(it.need), places(&it.fields, in_path))).collect(),
        }
    }
}

/// Places among the fields of the bytes: those of the path stand before them.
fn places(fields: &[usize], in_path: usize) -> Vec<usize> {
    fields.iter().filter_map(|at| at.checked_sub(in_path)).collect()
}

/// The schema of one message and what it borrows that borrows from [`Parts`].
#[derive(Default)]
struct Cells<'s> {
    inside: OnceCell<Vec<Inside<'s>>>,
    fields: OnceCell<Vec<Field<'s>>>,
    rest: OnceCell<Option<Field<'s>>>,
    groups: OnceCell<Vec<Group<'s>>>,
    schema: OnceCell<Schema<'s>>,
}

impl<'s> Cells<'s> {
    fn fill(&'s self, parts: &'s Parts<'_>, inside: &dyn Fn(usize) -> Option<&'s Schema<'s>>) {
        let inside = self.inside.get_or_init(|| parts.rows.iter().map(|row| row.inside(inside)).collect());
        let fields = self
            .fields
            .get_or_init(|| parts.rows.iter().zip(inside).map(|(row, inside)| row.field(inside)).collect());
        let rest = self.rest.get_or_init(|| rest(parts));
        let groups = self.groups.get_or_init(|| {
            parts.groups.iter().map(|(need, fields)| Group { need: *need, fields }).collect()
        });
        self.schema.get_or_init(|| Schema {
            name: &parts.message.name,
            label: &parts.message.label,
            wire: match parts.place {
                FieldPlace::Message => codec::wire(parts.message),
                FieldPlace::Path => Wire::Path,
            },
            charset: codec::charset(parts.message),
            fields,
            rest: rest.as_ref(),
            groups,
        });
    }
}

fn rest<'s>(parts: &'s Parts<'_>) -> Option<Field<'s>> {
    let (rest, limits) = parts.rest.as_ref()?;
    let kind = if parts.message.wire == model::Wire::CsvLine { Kind::Text } else { Kind::Pairs };
    let field = Field::new(REST, "", &rest.label).kind(kind).required(false);
    Some(field.format(&rest.notation, format::of(limits)))
}

fn need(need: model::Need) -> Need {
    match need {
        model::Need::AtLeastOne => Need::AtLeastOne,
        model::Need::ExactlyOne => Need::ExactlyOne,
        model::Need::AtMostOne => Need::AtMostOne,
    }
}
