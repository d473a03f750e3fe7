//! Pages of a list, by cursor.

use denbun_codegen::model::{ExampleValue, FieldPlace, Message, NextCursor, Operation, Pages, Spec, Type};

use super::{examples, status};
use crate::values::{Values, position, text};
use denbun::Verdict;

/// What a request's field is called that says how many items a page has.
const LIMITS: [&str; 6] = ["limit", "per_page", "page_size", "size", "count", "max"];

/// How many items a page has when the request says nothing.
const LIMIT: usize = 10;

/// One page of a list: of the resources that were made, or else of the items of the example. `made` gives the
/// resources of a message, newest first.
pub(crate) fn page(
    spec: &Spec,
    operation: &Operation,
    pages: &Pages,
    request: &Values,
    made: impl FnOnce(usize) -> Vec<Values>,
) -> Option<(u16, Values)> {
    let message = &spec.messages[operation.response?];
    let Type::Object(object) = message.fields[pages.items].ty else { return None };
    let mut values = longest(spec, message, pages)?;
    let status = status(spec, operation, &values, Verdict::Confirmed)?;
    let shown = items(&values, pages).len();
    let all = listed(spec, operation, request, object, items(&values, pages), made(object));
    let cut = Cut::of(spec, operation, pages, request, &all);
    let counts = counts(message, &values, shown);
    for at in counts {
        values.set(at, ExampleValue::Integer(i64::try_from(all.len()).unwrap_or(i64::MAX)));
    }
    let has_more = cut.end < all.len();
    if let Some(more) = pages.more {
        values.set(more, ExampleValue::Bool(has_more));
    }
    if let NextCursor::Answer(at) = pages.next {
        let last = all[cut.start..cut.end].last().filter(|_| has_more);
        values.fields[at] = last.and_then(|item| key(&pages.next, item)).map(ExampleValue::Text);
    }
    let page = all[cut.start..cut.end].iter().cloned().map(ExampleValue::Object);
    values.set(pages.items, ExampleValue::List(page.collect()));
    Some((status, values))
}

type Item = Vec<(usize, ExampleValue)>;

/// The example with the most items.
fn longest(spec: &Spec, message: &Message, pages: &Pages) -> Option<Values> {
    examples(spec, message).max_by_key(|values| items(values, pages).len())
}

fn items(values: &Values, pages: &Pages) -> Vec<Item> {
    let Some(ExampleValue::List(items)) = values.get(pages.items) else { return Vec::new() };
    let objects = items.iter().filter_map(|item| match item {
        ExampleValue::Object(given) => Some(given.clone()),
        _ => None,
    });
    objects.collect()
}

/// All items there are, without those of another parent than the path names.
fn listed(
    spec: &Spec,
    operation: &Operation,
    request: &Values,
    object: usize,
    examples: Vec<Item>,
    made: Vec<Values>,
) -> Vec<Item> {
    if made.is_empty() {
        return examples;
    }
    let asked = &spec.messages[operation.request];
    let path = asked.fields.iter().enumerate().filter(|(_, field)| field.place == FieldPlace::Path);
    let named: Vec<_> =
        path.filter_map(|(at, field)| Some((position(&spec.messages[object], &field.name)?, at))).collect();
    let belongs = |item: &Values| {
        named.iter().all(|(at, asked)| {
            let (has, wanted) = (text(item.get(*at)), text(request.get(*asked)));
            has.is_none() || has == wanted
        })
    };
    made.into_iter().filter(belongs).map(Values::into_object).collect()
}

/// Which items a page has.
struct Cut {
    start: usize,
    end: usize,
}

impl Cut {
    fn of(spec: &Spec, operation: &Operation, pages: &Pages, request: &Values, all: &[Item]) -> Self {
        let start = match text(request.get(pages.cursor)) {
            Some(cursor) => {
                let after = all.iter().position(|item| key(&pages.next, item).as_ref() == Some(&cursor));
                after.map_or(all.len(), |at| at + 1)
            }
            None => 0,
        };
        let limit = limit(&spec.messages[operation.request], request).unwrap_or(LIMIT).max(1);
        Cut { start, end: all.len().min(start.saturating_add(limit)) }
    }
}

fn limit(message: &Message, request: &Values) -> Option<usize> {
    let at = LIMITS.iter().find_map(|name| position(message, name))?;
    text(request.get(at))?.parse().ok()
}

/// What an item is called by a cursor.
fn key(next: &NextCursor, item: &Item) -> Option<String> {
    match next {
        NextCursor::LastItem(field) => {
            item.iter().find(|(at, _)| at == field).and_then(|(_, value)| text(Some(value)))
        }
        NextCursor::Answer(_) => item.iter().find_map(|(_, value)| text(Some(value))),
    }
}

/// Fields that count the items, as the example shows.
fn counts(message: &Message, values: &Values, shown: usize) -> Vec<usize> {
    let is_count = |at: &usize| {
        message.fields[*at].ty == Type::Integer
            && values.get(*at) == i64::try_from(shown).ok().map(ExampleValue::Integer).as_ref()
    };
    (0..message.fields.len()).filter(is_count).collect()
}
