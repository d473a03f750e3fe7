//! Pages are asked for with a cursor that moves, and asking moves no money.

use super::fields::check_field;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row};
use crate::model::{Many, Type};
use crate::read::Spanned;
use crate::syntax::{EffectWord, Next, Operation, Pages};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for (index, operation) in merged.spec.operations.values().enumerate() {
        let Some(pages) = &operation.pages else { continue };
        let (Some(request), Some(answer)) = (merged.request(index), merged.answer(index)) else { continue };
        check_effect(operation, pages, diagnostics);
        let cursor = cursor(request, pages, diagnostics);
        check_more(answer, pages, diagnostics);
        let next = next(merged, answer, pages, diagnostics);
        if let (Some(cursor), Some((name, next))) = (cursor, next) {
            check_like(cursor, next, name, diagnostics);
        }
        check_echo(operation, pages, diagnostics);
    }
}

fn check_effect(operation: &Operation, pages: &Pages, diagnostics: &mut Diagnostics) {
    let effect = operation.effect.as_ref().filter(|effect| effect.value != EffectWord::Read);
    if let (Some(effect), Some(cursor)) = (effect, &pages.cursor) {
        diagnostics
            .error(ids::INVALID_PAGES, cursor.span, "an operation that moves money has no pages")
            .related(effect.span, "its effect")
            .help("leave out `pages`: every page is another request");
    }
}

fn cursor<'m>(request: &'m Message<'_>, pages: &Pages, diagnostics: &mut Diagnostics) -> Option<&'m Row> {
    let name = pages.cursor.as_ref()?;
    check_field(name, request, diagnostics);
    let row = request.row(&name.value)?;
    if row.is_required() || row.syntax.default.is_some() || row.syntax.fixed.is_some() {
        diagnostics
            .error(
                ids::INVALID_PAGES,
                name.span,
                format!("the first page is asked for without {}", quote(&name.value)),
            )
            .related(row.key.span, "the row")
            .help("make it optional, without `const` and `default`");
        return None;
    }
    is_plain(name, row, diagnostics).then_some(row)
}

fn check_more(answer: &Message<'_>, pages: &Pages, diagnostics: &mut Diagnostics) {
    let Some(name) = &pages.more else { return };
    check_field(name, answer, diagnostics);
    if let Some(row) = answer.row(&name.value)
        && !(row.is_scalar() && matches!(row.ty, Some(Type::Bool) | None))
    {
        diagnostics
            .error(ids::INVALID_PAGES, name.span, format!("{} is not `true` or `false`", quote(&name.value)))
            .related(row.key.span, "the row")
            .help("name the field that says whether there is more, or leave out `more`");
    }
}

/// The name and the row of what becomes the cursor.
fn next<'m>(
    merged: &'m Merged<'_>,
    answer: &'m Message<'_>,
    pages: &'m Pages,
    diagnostics: &mut Diagnostics,
) -> Option<(&'m Spanned<String>, &'m Row)> {
    let items = pages.items.as_ref()?;
    check_field(items, answer, diagnostics);
    let list = answer.row(&items.value);
    if let Some(row) = list.filter(|row| !matches!(row.many(), Many::List { .. })) {
        diagnostics
            .error(ids::INVALID_PAGES, items.span, format!("{} is no list", quote(&items.value)))
            .related(row.key.span, "the row")
            .help("name the field with `list` whose items the pages have");
        return None;
    }
    let next = pages.next.as_ref()?;
    let name = next.field()?;
    let holder = match next {
        Next::Answer(_) => answer,
        Next::LastItem(_) => match list?.ty {
            Some(Type::Object(at)) => merged.messages.get(at)?,
            None => return None,
            Some(_) => {
                diagnostics
                    .error(
                        ids::INVALID_PAGES,
                        name.span,
                        format!("the items of {} are no objects", quote(&items.value)),
                    )
                    .help("write `next: { answer: … }` if the cursor stands in the answer");
                return None;
            }
        },
    };
    check_field(name, holder, diagnostics);
    let row = holder.row(&name.value)?;
    is_plain(name, row, diagnostics).then_some((name, row))
}

/// A cursor is a text or a number that can be copied.
fn is_plain(name: &Spanned<String>, row: &Row, diagnostics: &mut Diagnostics) -> bool {
    let is_text = matches!(row.ty, Some(Type::Text | Type::Digits | Type::Uuid | Type::Url));
    let is_plain =
        row.is_scalar() && row.syntax.values.is_empty() && (is_text || row.ty == Some(Type::Integer));
    if !is_plain && row.ty.is_some() {
        diagnostics
            .error(ids::INVALID_PAGES, name.span, format!("{} is no cursor", quote(&name.value)))
            .related(row.key.span, "the row")
            .help("a cursor is one text or one integer, without listed values");
    }
    is_plain
}

fn check_like(cursor: &Row, next: &Row, name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let is_number = |row: &Row| row.ty == Some(Type::Integer);
    if is_number(cursor) != is_number(next) {
        let text = format!("{} and {} are of unlike types", quote(&name.value), quote(&cursor.name.value));
        diagnostics
            .error(ids::INVALID_PAGES, name.span, text)
            .related(cursor.key.span, "the cursor")
            .related(next.key.span, "what becomes the cursor")
            .help("give both the same `type`");
    }
}

/// What only repeats the cursor that was sent leads nowhere.
fn check_echo(operation: &Operation, pages: &Pages, diagnostics: &mut Diagnostics) {
    let (Some(cursor), Some(Next::Answer(next))) = (&pages.cursor, &pages.next) else { return };
    let Some(next) = &next.answer else { return };
    let echoed = operation.echo.iter().flat_map(|echo| &echo.pairs);
    for (answer, _) in
        echoed.filter(|(answer, request)| answer.value == next.value && request.value == cursor.value)
    {
        diagnostics
            .error(
                ids::INVALID_PAGES,
                next.span,
                format!("{} repeats the cursor that was sent", quote(&next.value)),
            )
            .related(answer.span, "it must equal what was sent")
            .help("name the field that has the cursor of the next page");
    }
}
