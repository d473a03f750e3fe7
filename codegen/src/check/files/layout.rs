//! A layout is one that readers and writers agree on: a separator that is nothing else, a header that names columns.

use hashbrown::HashMap;

use denbun_notation::Format;

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row, from_text};
use crate::model::{Charset, Type};
use crate::read::Spanned;
use crate::source::Span;
use crate::syntax::{File, HeaderWord, Layout, QuoteWord, WriterWord};

pub(super) fn check(merged: &Merged<'_>, at: usize, file: &File, diagnostics: &mut Diagnostics) {
    let none = Layout::default();
    let layout = file.layout.as_ref().unwrap_or(&none);
    let separator = check_separator(layout, diagnostics);
    let count = file.records.len().max(1);
    let messages: Vec<&Message<'_>> =
        (0..count).filter_map(|index| merged.messages.get(merged.record(at, index)?)).collect();
    let Some(first) = messages.first() else { return };
    let charset = merged.charset(first);
    check_bom(layout, charset, diagnostics);
    check_spreadsheet(file, layout, charset, diagnostics);
    check_header(file, layout, first, charset, separator, diagnostics);
    if let Some(quote) = layout.quote.as_ref().filter(|quote| quote.value == QuoteWord::Never) {
        messages.iter().for_each(|message| check_unquoted(message, quote.span, separator, diagnostics));
    }
}

fn check_separator(layout: &Layout, diagnostics: &mut Diagnostics) -> char {
    let Some(separator) = &layout.separator else { return ',' };
    let mut chars = separator.value.chars();
    let is_one = |c: char| c == '\t' || (c.is_ascii_punctuation() && c != '"') || c == ' ';
    match (chars.next(), chars.next()) {
        (Some(c), None) if is_one(c) => c,
        _ => {
            diagnostics
                .error(ids::INVALID_LAYOUT, separator.span, format!("{} cannot divide columns", quote(&separator.value)))
                .help("write one ASCII character that is no letter, digit or quote, such as `\",\"` or `\"\\t\"`");
            ','
        }
    }
}

fn check_bom(layout: &Layout, charset: Charset, diagnostics: &mut Diagnostics) {
    if let Some(bom) = layout.bom.as_ref().filter(|bom| bom.value && charset != Charset::Utf8) {
        diagnostics
            .error(ids::INVALID_LAYOUT, bom.span, "only UTF-8 has a byte order mark")
            .help("leave out `bom`, or write `charset: UTF-8`");
    }
}

/// Spreadsheets take UTF-8 without a mark for the system's own charset.
fn check_spreadsheet(file: &File, layout: &Layout, charset: Charset, diagnostics: &mut Diagnostics) {
    let Some(opened) = &file.opened_in else { return };
    let by_shop = file.written_by.as_ref().is_some_and(|by| by.value == WriterWord::Shop);
    let has_mark = layout.bom.is_some_and(|bom| bom.value);
    if by_shop && charset == Charset::Utf8 && !has_mark {
        diagnostics
            .warning(ids::SPREADSHEET_CHARSET, opened.span, "spreadsheets do not know this file for UTF-8")
            .help("write `bom: true` under `layout` if the provider takes it, or `charset: Shift_JIS`");
    }
}

fn check_header(
    file: &File,
    layout: &Layout,
    message: &Message<'_>,
    charset: Charset,
    separator: char,
    diagnostics: &mut Diagnostics,
) {
    let Some(header) = layout.header.as_ref().filter(|header| header.value != HeaderWord::None) else {
        return;
    };
    if let Some(kind) = file.records.keys().nth(1) {
        diagnostics
            .error(
                ids::INVALID_LAYOUT,
                header.span,
                "one header cannot name the columns of several kinds of records",
            )
            .related(kind.span, "another kind")
            .help("write `header: none`, or make the header a record with `place: first`");
        return;
    }
    let is_bare = layout.quote.is_some_and(|quote| quote.value == QuoteWord::Never);
    let mut seen: HashMap<String, Span> = HashMap::new();
    for row in &message.rows {
        let title = title(row, header.value);
        if let Some(first) = seen.insert(title.value.clone(), title.span) {
            // Two equal wire names were reported as such.
            if header.value == HeaderWord::Labels {
                diagnostics
                    .error(
                        ids::INVALID_LAYOUT,
                        title.span,
                        format!("two columns are headed {}", quote(&title.value)),
                    )
                    .related(first, "the first")
                    .help("write the labels as the header has them");
            }
        }
        if is_bare && title.value.contains([separator, '\n', '\r']) {
            diagnostics
                .error(
                    ids::INVALID_LAYOUT,
                    title.span,
                    format!("the header {} needs quotes", quote(&title.value)),
                )
                .help("write `quote: needed`, or the name as the header has it");
        }
        if let Err(c) = from_text(&title.value, charset) {
            diagnostics
                .error(
                    ids::INVALID_LAYOUT,
                    title.span,
                    format!("the file's charset cannot write {} of a header", quote(&c.to_string())),
                )
                .help("write the name as the header has it, or correct the charset");
        }
    }
}

/// What stands over a column.
fn title(row: &Row, header: HeaderWord) -> Spanned<String> {
    let label = row.syntax.label.as_ref().filter(|_| header == HeaderWord::Labels);
    label.map_or_else(|| row.name.clone(), Clone::clone)
}

/// A value with a separator in it makes two columns where nothing can be quoted.
fn check_unquoted(message: &Message<'_>, at: Span, separator: char, diagnostics: &mut Diagnostics) {
    let open: Vec<&Row> = message.rows.iter().filter(|row| can_hold(row, separator)).collect();
    let Some(first) = open.first() else { return };
    let more = match open.len() - 1 {
        0 => String::new(),
        count => format!(" and {count} more"),
    };
    let text = format!(
        "{}{more} of `{}` can hold {}, and nothing is quoted",
        quote(&first.name.value),
        message.name,
        quote(&separator.escape_default().to_string())
    );
    let format = first.syntax.format.as_ref().map_or(first.key.span, |format| format.span);
    diagnostics.warning(ids::UNQUOTED_SEPARATOR, format, text).related(at, "never quoted").help(
        "narrow the format to what the document allows; a value with a separator in it is then refused",
    );
}

fn can_hold(row: &Row, separator: char) -> bool {
    let is_listed = !row.syntax.values.is_empty() || row.syntax.fixed.is_some();
    let is_number = matches!(
        row.ty,
        None | Some(
            Type::Integer
                | Type::Yen
                | Type::Amount
                | Type::Number
                | Type::Bool
                | Type::Date
                | Type::DateTime
        )
    );
    let holds = |format: &Format| format.limits().set.contains(separator);
    !is_listed && !is_number && row.format.as_ref().is_some_and(holds)
}
