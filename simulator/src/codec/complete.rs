//! What a message holds without being told: constants that are always there, defaults, and tags that follow from their
//! union.

use denbun_codegen::model::{ExampleValue, Field, Message, Spec, Type};

use super::put::tag_of;
use crate::values::Values;

/// The values with what is [implied](Field::implied), and tags, filled in, also inside objects.
pub fn with_defaults(spec: &Spec, message: &Message, values: &Values) -> Values {
    let mut whole = values.clone();
    for (at, row) in message.fields.iter().enumerate() {
        let value = match (whole.fields[at].take(), row.ty) {
            (None, Type::Tag(union)) => {
                tag_of(spec, message, values, union).map(|tag| ExampleValue::Text(tag.to_owned()))
            }
            (None, Type::Digest) => stand_in(spec, message, at),
            (None, _) => row.implied(message.direction).and_then(|text| typed(row, text)),
            (Some(value), _) => Some(inside(spec, row, value)),
        };
        whole.fields[at] = value;
    }
    whole
}

/// What stands in a page's request for the digest that is made when the page is.
fn stand_in(spec: &Spec, message: &Message, at: usize) -> Option<ExampleValue> {
    let pages =
        spec.operations.iter().filter(|operation| spec.messages[operation.request].name == message.name);
    let digest =
        pages.filter_map(|operation| operation.page.as_ref()?.digest.as_ref()).find(|it| it.field == at);
    digest.map(|digest| ExampleValue::Text("0".repeat(digest.length as usize)))
}

fn inside(spec: &Spec, row: &Field, value: ExampleValue) -> ExampleValue {
    let object = |at: usize, given: &[(usize, ExampleValue)]| {
        let object = &spec.messages[at];
        with_defaults(spec, object, &Values::of_object(object, given)).into_object()
    };
    match (row.ty, value) {
        (Type::Object(at), ExampleValue::Object(given)) => ExampleValue::Object(object(at, &given)),
        (Type::Union(union), ExampleValue::Case(case, given)) => match spec.unions[union].cases.get(case) {
            Some(found) => ExampleValue::Case(case, object(found.object, &given)),
            None => ExampleValue::Case(case, given),
        },
        (Type::Object(_) | Type::Union(_), ExampleValue::List(items)) => {
            ExampleValue::List(items.into_iter().map(|item| inside(spec, row, item)).collect())
        }
        (Type::Object(_), ExampleValue::Map(pairs)) => {
            let pairs = pairs.into_iter().map(|(key, value)| (key, inside(spec, row, value)));
            ExampleValue::Map(pairs.collect())
        }
        (_, value) => value,
    }
}

/// A constant or default as a value of its row's type.
pub(super) fn typed(row: &Field, text: &str) -> Option<ExampleValue> {
    match row.ty {
        _ if !row.values.is_empty() => Some(ExampleValue::Text(text.into())),
        Type::Integer | Type::Yen | Type::Amount => text.parse().ok().map(ExampleValue::Integer),
        Type::Number => Some(ExampleValue::Number(text.into())),
        Type::Bool => Some(ExampleValue::Bool(text == "true" || text == "1")),
        Type::Json | Type::FlatJson => text.parse().ok().map(|json| super::from_json(&json)),
        Type::Object(_) | Type::Union(_) => None,
        Type::Text
        | Type::Digits
        | Type::Date
        | Type::DateTime
        | Type::Email
        | Type::Url
        | Type::Timestamp
        | Type::Duration
        | Type::Currency
        | Type::Uuid
        | Type::Ipv4
        | Type::Relayed
        | Type::Digest
        | Type::Tag(_) => Some(ExampleValue::Text(text.into())),
    }
}
