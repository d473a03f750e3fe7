//! A provider's error codes, read from CSV.

mod csv;

use hashbrown::HashMap;

use crate::diagnostic::{Diagnostics, ids, nearest, quote};
use crate::model::{ErrorClass, ErrorCode};
use crate::source::{FileId, Sources, Span};
use csv::Cell;

/// The columns, in order.
const HEADER: [&str; 5] = ["code", "ja", "en", "class", "advice"];

const CLASSES: [(&str, ErrorClass); 6] = [
    ("succeeded", ErrorClass::Succeeded),
    ("declined", ErrorClass::Declined),
    ("invalid_request", ErrorClass::InvalidRequest),
    ("configuration", ErrorClass::Configuration),
    ("try_later", ErrorClass::TryLater),
    ("outcome_unknown", ErrorClass::OutcomeUnknown),
];

/// The codes of a table, sorted; what is wrong is reported and left out. In a field of several codes each has `blocks`
/// characters.
pub(crate) fn read(
    file: FileId,
    blocks: Option<u32>,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Vec<ErrorCode> {
    let table = csv::parse(sources.text(file));
    if let Some(range) = table.unclosed {
        diagnostics
            .error(ids::ERROR_TABLE_ROW, Span::new(file, range), "a quote is not closed")
            .help("end the value with `\"`; a quote inside is written twice");
    }
    let mut rows = table.rows.into_iter();
    if !is_header(file, rows.next(), diagnostics) {
        return Vec::new();
    }
    let mut seen = HashMap::new();
    let mut codes: Vec<ErrorCode> = rows.filter_map(|row| code(file, &row, &mut seen, diagnostics)).collect();
    codes.sort_by(|a, b| a.code.cmp(&b.code));
    if let Some(blocks) = blocks.filter(|blocks| *blocks > 0) {
        seen.iter().for_each(|(code, at)| check_block(code, *at, blocks, diagnostics));
    }
    codes
}

fn is_header(file: FileId, row: Option<Vec<Cell>>, diagnostics: &mut Diagnostics) -> bool {
    let cells = row.unwrap_or_default();
    if cells.iter().map(|cell| cell.text.as_str()).eq(HEADER) {
        return true;
    }
    let end = cells.last().map_or(0, |cell| cell.range.end);
    diagnostics
        .error(ids::ERROR_TABLE_HEADER, Span::new(file, 0..end), "the table does not begin with its header")
        .help(format!("write `{}` on the first line", HEADER.join(",")));
    false
}

fn code(
    file: FileId,
    row: &[Cell],
    seen: &mut HashMap<String, Span>,
    diagnostics: &mut Diagnostics,
) -> Option<ErrorCode> {
    let [code, ja, en, class, advice] = row else {
        let start = row.first().map_or(0, |cell| cell.range.start);
        let end = row.last().map_or(start, |cell| cell.range.end);
        let message = format!("{} values, not {}", row.len(), HEADER.len());
        diagnostics
            .error(ids::ERROR_TABLE_ROW, Span::new(file, start..end), message)
            .help("a value with a comma stands in quotes");
        return None;
    };
    let at = Span::new(file, code.range.clone());
    if code.text.is_empty() {
        diagnostics.error(ids::ERROR_TABLE_ROW, at, "a row without a code");
        return None;
    }
    if let Some(first) = seen.insert(code.text.clone(), at) {
        diagnostics
            .error(ids::DUPLICATE_ERROR_CODE, at, format!("error code {} is given twice", quote(&code.text)))
            .related(first, "the first");
        return None;
    }
    let class = read_class(file, class, diagnostics)?;
    let text = |cell: &Cell| cell.text.clone();
    Some(ErrorCode { code: text(code), ja: text(ja), en: text(en), class, advice: text(advice) })
}

/// A code of several blocks is never found, and one of zeros says nothing. Codes whose length is no number of blocks are
/// those of other fields: they are looked up as they are.
fn check_block(code: &str, at: Span, blocks: u32, diagnostics: &mut Diagnostics) {
    let length = code.chars().count();
    let whole = u32::try_from(length).ok().filter(|length| length.is_multiple_of(blocks));
    let text = if whole.is_some_and(|length| length != blocks) {
        format!("{} has {length} characters, and codes are read in blocks of {blocks}", quote(code))
    } else if code.bytes().all(|byte| byte == b'0') {
        format!("{} says nothing: it fills up", quote(code))
    } else {
        return;
    };
    diagnostics.error(ids::CODE_BLOCKS, at, text).help("write the codes of single blocks only");
}

fn read_class(file: FileId, cell: &Cell, diagnostics: &mut Diagnostics) -> Option<ErrorClass> {
    if let Some((_, class)) = CLASSES.iter().find(|(word, _)| *word == cell.text) {
        return Some(*class);
    }
    let words = CLASSES.map(|(word, _)| word);
    let at = Span::new(file, cell.range.clone());
    let entry =
        diagnostics.error(ids::UNKNOWN_ERROR_CLASS, at, format!("unknown class {}", quote(&cell.text)));
    match nearest(&cell.text, words) {
        Some(near) => entry.did_you_mean(at, Some(near)),
        None => entry.help(format!("it is one of {}", words.map(|word| format!("`{word}`")).join(", "))),
    };
    None
}
