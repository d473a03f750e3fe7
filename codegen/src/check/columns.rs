//! The columns of a csv-line are numbered from one without gaps, and only a csv-line has columns.

use crate::diagnostic::{Diagnostics, ids};
use crate::merge::{Merged, Message};
use crate::model::Wire;
use crate::source::Span;
use crate::syntax::RestOrder;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for message in &merged.messages {
        match message.wire() {
            Some(Wire::CsvLine) => check_line(message, diagnostics),
            Some(
                Wire::Form
                | Wire::Query
                | Wire::PlainForm
                | Wire::Csv
                | Wire::Json
                | Wire::Headers
                | Wire::None,
            ) => check_keyed(message, diagnostics),
            None => {}
        }
    }
}

fn check_keyed(message: &Message<'_>, diagnostics: &mut Diagnostics) {
    let orders = message.parts.fields.values().filter_map(|used| match used {
        crate::syntax::RowUse::Row(row) => row.value.order.as_ref().map(|order| order.span),
        crate::syntax::RowUse::Presence(_) | crate::syntax::RowUse::Shared(_) => None,
    });
    let rest = message.parts.rest.as_ref().and_then(|rest| rest.order.as_ref()).map(|order| order.span);
    let (text, help) = match message.wire() {
        Some(Wire::Csv) => (
            "`order` has no effect in a file",
            "leave it out: the columns are in the order of `fields`, and the further ones behind them",
        ),
        _ => (
            "`order` has no effect in a message of keys and values",
            "leave it out: fields are written in the order of `fields` and read in any order",
        ),
    };
    for at in orders.chain(rest) {
        diagnostics.warning(ids::ORDER_IGNORED, at, text).help(help);
    }
    for columns in message.rows.iter().filter_map(|row| row.syntax.columns.as_ref()) {
        diagnostics
            .error(ids::COLUMNS_WITHOUT_LINE, columns.span, "`columns` is for messages with `wire: csv-line`")
            .help("leave it out, or write `required: false`");
    }
}

fn check_line(message: &Message<'_>, diagnostics: &mut Diagnostics) {
    let order = message.wire_order();
    let highest = order.last().map_or(0, |index| message.column(*index));
    let mut last = 0;
    for index in &order {
        let (column, at) = (message.column(*index), column_span(message, *index));
        if column == 0 {
            diagnostics.error(ids::COLUMN_ORDER, at, "columns are numbered from 1");
        } else if column == last {
            let other = order.iter().find(|other| message.column(**other) == column && *other != index);
            let entry = diagnostics.error(ids::COLUMN_ORDER, at, format!("column {column} is given twice"));
            match other {
                Some(other) => entry
                    .related(column_span(message, *other), "the other")
                    .help(format!("the columns given end at {highest}")),
                None => entry,
            };
        } else if column > last + 1 {
            let missing = if column == last + 2 {
                format!("{}", last + 1)
            } else {
                format!("{} to {}", last + 1, column - 1)
            };
            diagnostics
                .error(
                    ids::COLUMN_ORDER,
                    at,
                    format!("there is a gap before column {column}: {missing} is missing"),
                )
                .help("a line has every column; give unused ones a row too");
        }
        last = last.max(column);
        check_conditional(message, *index, diagnostics);
    }
    if let Some(order) = message.parts.rest.as_ref().and_then(|rest| rest.order.as_ref()) {
        check_rest(*order, last, diagnostics);
    }
}

fn column_span(message: &Message<'_>, index: usize) -> Span {
    let row = message.rows.get(index);
    let order = row.and_then(|row| row.syntax.order.as_ref()).map(|order| order.span);
    order.or(row.map(|row| row.key.span)).unwrap_or(message.name.span)
}

/// A column that exists in lines of at least `columns` columns has to be one of them.
fn check_conditional(message: &Message<'_>, index: usize, diagnostics: &mut Diagnostics) {
    let columns = message.rows.get(index).and_then(|row| row.syntax.columns.as_ref());
    let column = message.column(index);
    if let Some(columns) = columns.filter(|columns| columns.value < column) {
        diagnostics
            .error(
                ids::COLUMN_ORDER,
                columns.span,
                format!("a line of {} columns has no column {column}", columns.value),
            )
            .help(format!("write at least {column}"));
    }
}

fn check_rest(order: RestOrder, last: u32, diagnostics: &mut Diagnostics) {
    let wanted = last.saturating_add(1);
    if let Some(column) = order.column.filter(|column| *column != wanted) {
        diagnostics
            .error(
                ids::COLUMN_ORDER,
                order.span,
                format!("`rest` begins at column {column}, but the fields end at {last}"),
            )
            .help(format!("write {wanted}, or `last`"))
            .replace(order.span, wanted.to_string());
    }
}
