//! A value of one field as a value of another that means the same.

use denbun_codegen::model::{ExampleValue, Field, Many, Message, Spec, Type};

use crate::values::{Values, position, text};

/// A value of `from` as `to` would say it; objects keep what `base` has beside. `None` if it cannot.
pub(crate) fn convert(
    spec: &Spec,
    from: &Field,
    value: &ExampleValue,
    to: &Field,
    base: Option<&ExampleValue>,
) -> Option<ExampleValue> {
    match (to.many, value) {
        (_, ExampleValue::Null) => to.nullable.then_some(ExampleValue::Null),
        (Many::One, value) if from.many == Many::One => one(spec, from, value, to, base),
        (Many::List { .. }, ExampleValue::List(items)) => {
            let items = items.iter().map(|item| one(spec, from, item, to, None));
            items.collect::<Option<_>>().map(ExampleValue::List)
        }
        (Many::Map, ExampleValue::Map(given)) => {
            let mut pairs = match base {
                Some(ExampleValue::Map(pairs)) => pairs.clone(),
                _ => Vec::new(),
            };
            for (key, value) in given {
                let value = one(spec, from, value, to, None)?;
                pairs.retain(|(other, _)| other != key);
                pairs.push((key.clone(), value));
            }
            Some(ExampleValue::Map(pairs))
        }
        (Many::One | Many::List { .. } | Many::Map, _) => None,
    }
}

fn one(
    spec: &Spec,
    from: &Field,
    value: &ExampleValue,
    to: &Field,
    base: Option<&ExampleValue>,
) -> Option<ExampleValue> {
    match (to.ty, value) {
        _ if !to.values.is_empty() => listed(to, text(Some(value))?),
        (Type::Object(object), ExampleValue::Object(given)) => {
            let Type::Object(source) = from.ty else { return None };
            let base = match base {
                Some(ExampleValue::Object(base)) => base.as_slice(),
                _ => &[],
            };
            inside(spec, &spec.messages[source], given, &spec.messages[object], base)
                .map(ExampleValue::Object)
        }
        (Type::Union(union), ExampleValue::Case(case, given)) => {
            let Type::Union(source) = from.ty else { return None };
            let source = spec.unions[source].cases.get(*case)?;
            let mut cases = spec.unions[union].cases.iter();
            let at = cases.position(|case| case.tags.iter().any(|tag| source.tags.contains(tag)))?;
            let base = match base {
                Some(ExampleValue::Case(other, base)) if *other == at => base.as_slice(),
                _ => &[],
            };
            let object = &spec.messages[spec.unions[union].cases[at].object];
            let inside = inside(spec, &spec.messages[source.object], given, object, base)?;
            Some(ExampleValue::Case(at, inside))
        }
        (Type::Json | Type::FlatJson, ExampleValue::Object(_) | ExampleValue::Case(..)) => None,
        (Type::Json | Type::FlatJson, value) => Some(value.clone()),
        (Type::Integer | Type::Yen | Type::Amount, value) => {
            text(Some(value))?.parse().ok().map(ExampleValue::Integer)
        }
        (Type::Number, value) => {
            let text = text(Some(value))?;
            text.parse::<denbun::Number>().ok().map(|_| ExampleValue::Number(text))
        }
        (Type::Bool, ExampleValue::Bool(value)) => Some(ExampleValue::Bool(*value)),
        (Type::Bool | Type::Object(_) | Type::Union(_), _) => None,
        // Sent in either case, answered in capitals.
        (Type::Currency, value) => Some(ExampleValue::Text(text(Some(value))?.to_ascii_uppercase())),
        (_, value) => text(Some(value)).map(ExampleValue::Text),
    }
}

fn listed(to: &Field, text: String) -> Option<ExampleValue> {
    let is_known = to.open || to.values.iter().any(|listed| listed.value == text);
    is_known.then_some(ExampleValue::Text(text))
}

/// The fields of one object as those of another, by their names.
fn inside(
    spec: &Spec,
    from: &Message,
    given: &[(usize, ExampleValue)],
    to: &Message,
    base: &[(usize, ExampleValue)],
) -> Option<Vec<(usize, ExampleValue)>> {
    let mut values = Values::of_object(to, base);
    for (at, value) in given {
        let source = from.fields.get(*at)?;
        let Some(place) = position(to, &source.name) else { continue };
        let row = &to.fields[place];
        if let Some(value) = convert(spec, source, value, row, values.get(place)) {
            values.set(place, value);
        }
    }
    Some(values.into_object())
}
