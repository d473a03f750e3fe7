//! Files of records.

use super::message::{row_positions, text};
use super::{evidence, place};
use crate::merge::{Merged, Message, Stated};
use crate::model::{self, Header, Layout, LineEnd, Quote, RecordPlace, Total, TotalOf, WrittenBy};
use crate::naming;
use crate::read::Spanned;
use crate::syntax::{self, HeaderWord, LineEndWord, PlaceWord, QuoteWord, WriterWord};

pub(super) fn files(merged: &Merged<'_>, messages: &[model::Message]) -> Option<Vec<model::File>> {
    let files = merged.spec.files.iter().enumerate();
    files.map(|(at, (name, file))| convert(merged, messages, at, name, file)).collect()
}

fn convert(
    merged: &Merged<'_>,
    messages: &[model::Message],
    at: usize,
    name: &Spanned<String>,
    file: &syntax::File,
) -> Option<model::File> {
    let records = records(merged, at, name, file)?;
    let first = records.first()?.message;
    messages.get(first)?;
    let by = match &file.by {
        Some(by) => Some(merged.messages.get(first)?.row_position(&by.value)?),
        None => None,
    };
    Some(model::File {
        name: name.value.clone(),
        rust: name.value.clone(),
        rust_type: naming::type_name(&name.value, "Record"),
        label: text(file.parts.label.as_ref()).unwrap_or_else(|| name.value.clone()),
        written_by: match file.written_by.as_ref()?.value {
            WriterWord::Shop => WrittenBy::Shop,
            WriterWord::Provider => WrittenBy::Provider,
        },
        layout: layout(merged, file)?,
        card_data: file.card_data.is_some_and(|card_data| card_data.value),
        spreadsheet: file.opened_in.is_some(),
        by,
        records,
        evidence: evidence(merged, &[Stated::from(&file.parts)]),
        note: text(file.parts.note.as_ref()),
        at: place(merged.sources, name.span),
    })
}

fn layout(merged: &Merged<'_>, file: &syntax::File) -> Option<Layout> {
    let none = syntax::Layout::default();
    let written = file.layout.as_ref().unwrap_or(&none);
    let separator = written.separator.as_ref().map_or(",", |text| text.value.as_str());
    Some(Layout {
        header: match written.header.map(|word| word.value) {
            Some(HeaderWord::Names) => Header::Names,
            Some(HeaderWord::Labels) => Header::Labels,
            Some(HeaderWord::None) | None => Header::None,
        },
        line_end: match written.line_end.map(|word| word.value) {
            Some(LineEndWord::Lf) => LineEnd::Lf,
            Some(LineEndWord::CrLf) | None => LineEnd::CrLf,
        },
        quote: match written.quote.map(|word| word.value) {
            Some(QuoteWord::Never) => Quote::Never,
            Some(QuoteWord::Always) => Quote::Always,
            Some(QuoteWord::Needed) | None => Quote::Needed,
        },
        bom: written.bom.is_some_and(|bom| bom.value),
        separator: *separator.as_bytes().first()?,
        evidence: evidence(merged, &[Stated::from(written), Stated::from(&file.parts)]),
    })
}

fn records(
    merged: &Merged<'_>,
    at: usize,
    name: &Spanned<String>,
    file: &syntax::File,
) -> Option<Vec<model::Record>> {
    if file.records.is_empty() {
        let (rust, message) = (naming::type_name(&name.value, "Record"), merged.record(at, 0)?);
        let (name, totals) = (name.value.clone(), Vec::new());
        return Some(vec![model::Record { name, rust, tag: None, place: RecordPlace::Any, totals, message }]);
    }
    let records = file.records.iter().enumerate().map(|(index, (key, record))| {
        let message = merged.record(at, index)?;
        Some(model::Record {
            name: key.value.clone(),
            rust: naming::upper_camel(&key.value, "Record"),
            tag: tag(file, merged.messages.get(message)?),
            place: match record.place.map(|word| word.value) {
                Some(PlaceWord::First) => RecordPlace::First,
                Some(PlaceWord::Last) => RecordPlace::Last,
                Some(PlaceWord::Any) | None => RecordPlace::Any,
            },
            totals: totals(merged, at, file, merged.messages.get(message)?, record)?,
            message,
        })
    });
    records.collect()
}

fn tag(file: &syntax::File, message: &Message<'_>) -> Option<String> {
    let row = message.row(&file.by.as_ref()?.value)?;
    row.syntax.fixed.as_ref().map(|fixed| fixed.value.0.clone())
}

fn totals(
    merged: &Merged<'_>,
    at: usize,
    file: &syntax::File,
    message: &Message<'_>,
    record: &syntax::Record,
) -> Option<Vec<Total>> {
    let fields = row_positions(message);
    let totals = record.totals.iter().map(|(name, total)| {
        let of = match total.sum.is_empty() {
            true => TotalOf::Count(
                total.count.iter().map(|kind| file.records.position(&kind.value)).collect::<Option<_>>()?,
            ),
            false => TotalOf::Sum(
                total.sum.iter().map(|path| summand(merged, at, file, &path.value)).collect::<Option<_>>()?,
            ),
        };
        Some(Total { field: *fields.get(name.value.as_str())?, of })
    });
    totals.collect()
}

/// The record and the field that `record.field` names.
fn summand(merged: &Merged<'_>, at: usize, file: &syntax::File, path: &str) -> Option<(usize, usize)> {
    let (kind, field) = path.split_once('.')?;
    let kind = file.records.position(kind)?;
    let message = merged.messages.get(merged.record(at, kind)?)?;
    Some((kind, message.row_position(field)?))
}
