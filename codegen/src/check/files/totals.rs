//! Totals are whole numbers at the end of a file, and tell of other records.

use hashbrown::HashMap;

use crate::check::fields::check_field;
use crate::check::near;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row};
use crate::model::Type;
use crate::read::Spanned;
use crate::source::Span;
use crate::syntax::{File, PlaceWord, Record, Total};

pub(super) fn check(merged: &Merged<'_>, at: usize, file: &File, diagnostics: &mut Diagnostics) {
    let cx = Cx { merged, at, file };
    for (index, (key, record)) in file.records.iter().enumerate() {
        let Some(message) = cx.message(index) else { continue };
        for (name, total) in &record.totals {
            check_place(key, record, name, diagnostics);
            check_field(name, message, diagnostics);
            message.row(&name.value).into_iter().for_each(|row| check_number(name, row, diagnostics));
            cx.check_total(key, name, total, diagnostics);
        }
    }
}

struct Cx<'m, 'c> {
    merged: &'m Merged<'c>,
    at: usize,
    file: &'m File,
}

/// A file is written and read from its begin, so what tells of others comes after them.
fn check_place(
    key: &Spanned<String>,
    record: &Record,
    name: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) {
    if record.place.is_none_or(|place| place.value != PlaceWord::Last) {
        diagnostics
            .error(ids::INVALID_TOTAL, name.span, format!("`{key}` may stand before what it tells of"))
            .help("write `place: last` on it, or leave `totals` out: the field is then a field like others");
    }
}

fn check_number(name: &Spanned<String>, row: &Row, diagnostics: &mut Diagnostics) {
    let fixed = row.syntax.fixed.as_ref().or(row.syntax.default.as_ref()).map(|it| it.span);
    let fixed = fixed.or(row.syntax.values.keys().next().map(|value| value.span));
    if row.ty.is_some() && (!is_number(row) || fixed.is_some()) {
        diagnostics
            .error(ids::INVALID_TOTAL, name.span, format!("{} is no whole number that can be filled in", quote(&name.value)))
            .related(fixed.unwrap_or(row.key.span), "the row")
            .help("write `type: integer`, or `type: yen` for an amount, without `const`, `default` and `values`");
    }
}

fn is_number(row: &Row) -> bool {
    matches!(row.ty, Some(Type::Integer | Type::Yen | Type::Amount)) && row.syntax.values.is_empty()
}

impl<'m, 'c> Cx<'m, 'c> {
    fn message(&self, record: usize) -> Option<&'m Message<'c>> {
        self.merged.messages.get(self.merged.record(self.at, record)?)
    }

    fn check_total(
        &self,
        own: &Spanned<String>,
        name: &Spanned<String>,
        total: &Total,
        diagnostics: &mut Diagnostics,
    ) {
        match (&*total.count, &*total.sum) {
            ([], []) => {
                diagnostics
                    .error(ids::INVALID_TOTAL, name.span, format!("nothing says what {} tells", quote(&name.value)))
                    .help("write `count:` and the records, or `sum:` and the fields, such as `sum: detail.amount`");
            }
            ([count, ..], [sum, ..]) => {
                diagnostics
                    .error(ids::INVALID_TOTAL, sum.span, "a total is either a `count` or a `sum`")
                    .related(count.span, "the other")
                    .help("leave out one of them");
            }
            ([_, ..], []) | ([], [_, ..]) => {}
        }
        let mut seen = HashMap::new();
        for part in total.count.iter().chain(total.sum.iter()) {
            if let Some(first) = seen.insert(part.value.as_str(), part.span) {
                diagnostics
                    .error(ids::INVALID_TOTAL, part.span, format!("{} is counted twice", quote(&part.value)))
                    .related(first, "the first")
                    .help("leave out one of them");
            }
        }
        for kind in total.count.iter() {
            self.check_kind(own, &kind.value, kind.span, diagnostics);
        }
        for path in total.sum.iter() {
            self.check_summand(own, path, diagnostics);
        }
    }

    /// The position of a kind of record, other than the one that tells.
    fn check_kind(
        &self,
        own: &Spanned<String>,
        kind: &str,
        at: Span,
        diagnostics: &mut Diagnostics,
    ) -> Option<usize> {
        if kind == own.value {
            diagnostics
                .error(ids::INVALID_TOTAL, at, format!("{} tells of itself", quote(kind)))
                .help("a total tells of other records");
        } else if !self.file.records.has(kind) {
            let near = near(kind, self.file.records.keys().map(|key| key.value.as_str()), diagnostics);
            let entry = diagnostics.error(ids::UNKNOWN_NAME, at, format!("unknown record {}", quote(kind)));
            match near {
                Some(near) => entry.help(format!("did you mean `{near}`?")),
                None => entry.help("there is no such name under `records`"),
            };
        }
        self.file.records.position(kind)
    }

    fn check_summand(&self, own: &Spanned<String>, path: &Spanned<String>, diagnostics: &mut Diagnostics) {
        let Some((kind, field)) = path.value.split_once('.') else {
            diagnostics
                .error(
                    ids::INVALID_TOTAL,
                    path.span,
                    format!("{} names no field of a record", quote(&path.value)),
                )
                .help("write the record and the field, such as `detail.amount`");
            return;
        };
        let Some(kind) = self.check_kind(own, kind, path.span, diagnostics) else { return };
        let Some(message) = self.message(kind) else { return };
        check_field(&Spanned::new(field.to_owned(), path.span), message, diagnostics);
        let row = message.row(field).filter(|row| row.ty.is_some() && !is_number(row));
        if let Some(row) = row {
            diagnostics
                .error(ids::INVALID_TOTAL, path.span, format!("{} cannot be added up", quote(&path.value)))
                .related(row.key.span, "the row")
                .help("write `type: integer` on it, or `type: yen` for an amount");
        }
    }
}
