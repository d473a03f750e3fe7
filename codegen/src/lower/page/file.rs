//! Files of records: who writes them, how they are laid out, and of what records they are.

use super::{card_data, code, text};
use crate::ir;
use crate::lower::Context;
use crate::lower::docs::{self, cell};
use crate::model::{
    Charset, File, Header, Layout, LineEnd, Message, Quote, Record, RecordPlace, Spec, TotalOf, WrittenBy,
};

/// The table of files.
pub(super) fn files(spec: &Spec, card_data: bool) -> Vec<String> {
    let shown = spec.files.iter().filter(|file| file.card_data == card_data);
    let rows = shown.map(|file| {
        let (label, by) = (cell(&text(&file.label)), written_by(file.written_by));
        format!("| {label} | [`{}`] | {by} | {} |", file.rust_type, cell(&layout(spec, file)))
    });
    super::table("| File | Record | Written by | Layout |", rows)
}

/// The page of a file.
pub(in crate::lower) fn file(cx: &Context<'_>, file: &File) -> ir::Docs {
    let spec = cx.spec;
    let opened = if file.spreadsheet { "People open it in a spreadsheet." } else { "" };
    let card = card_data::told(cx, file.card_data, "Its records carry card data");
    let origin = docs::origin(&file.evidence, &spec.sources, &file.at);
    let lines = docs::paragraphs([
        text(&file.label),
        file.note.as_deref().map(text).unwrap_or_default(),
        format!("Written by {}: {}{}.", written_by(file.written_by), layout(spec, file), unsure(file)),
        opened.to_owned(),
        card,
        origin,
    ]);
    docs::docs(lines, &file.rust, &[&file.name, &file.label])
}

/// The docs of the enum over several kinds.
pub(in crate::lower) fn records(spec: &Spec, file: &File) -> ir::Docs {
    let kinds: Vec<String> = file.records.iter().map(|record| kind(spec, file, record)).collect();
    let mut lines = docs::paragraphs([text(&file.label), "A record of the file:".to_owned()]);
    lines.push(String::new());
    lines.extend(kinds);
    docs::docs(lines, &file.rust_type, &[&file.name, &file.label])
}

fn kind(spec: &Spec, file: &File, record: &Record) -> String {
    let message = &spec.messages[record.message];
    let place = match record.place {
        RecordPlace::First => ", once before all others",
        RecordPlace::Last => ", once after all others",
        RecordPlace::Any => "",
    };
    let totals = record.totals.iter().map(|total| {
        let field = code(&message.fields[total.field].name);
        match &total.of {
            TotalOf::Count(kinds) => {
                let kinds: Vec<String> = kinds.iter().map(|at| code(&file.records[*at].rust)).collect();
                format!("; {field} is the number of {}", kinds.join(" and "))
            }
            TotalOf::Sum(parts) => {
                let parts: Vec<String> =
                    parts.iter().map(|(kind, at)| summed(spec, file, *kind, *at)).collect();
                format!("; {field} is the sum of {}", parts.join(" and "))
            }
        }
    });
    let totals: String = totals.collect();
    format!("- [`{}`](Self::{}): {}{place}{totals}", record.rust, record.rust, text(&message.label))
}

fn summed(spec: &Spec, file: &File, kind: usize, field: usize) -> String {
    let record = &file.records[kind];
    code(&format!("{}.{}", record.rust, spec.messages[record.message].fields[field].name))
}

/// `Shift_JIS, no header, CRLF, quotes where needed`
fn layout(spec: &Spec, file: &File) -> String {
    let Layout { header, line_end, quote, bom, separator, evidence: _ } = &file.layout;
    let header = match header {
        Header::None => "no header",
        Header::Names => "a header of names",
        Header::Labels => "a header of labels",
    };
    let line_end = match line_end {
        LineEnd::CrLf => "CRLF",
        LineEnd::Lf => "LF",
    };
    let quote = match quote {
        Quote::Never => "never in quotes",
        Quote::Needed => "quotes where needed",
        Quote::Always => "always in quotes",
    };
    let charset = file.records.first().map(|record| charset(&spec.messages[record.message]));
    let bom = bom.then(|| "with a byte order mark".to_owned());
    let separator = match separator {
        b',' => None,
        b'\t' => Some("divided by tabs".to_owned()),
        other => Some(format!("divided by {}", code(&char::from(*other).to_string()))),
    };
    let told = [header, line_end, quote].map(str::to_owned);
    charset.into_iter().chain(bom).chain(told).chain(separator).collect::<Vec<_>>().join(", ")
}

fn charset(message: &Message) -> String {
    let name = match message.charset {
        Charset::Utf8 => "UTF-8",
        Charset::ShiftJis => "Shift_JIS",
        Charset::EucJp => "EUC-JP",
    };
    format!("{name}{}", docs::unsure(&message.charset_evidence))
}

fn unsure(file: &File) -> String {
    docs::unsure(&file.layout.evidence)
}

fn written_by(written_by: WrittenBy) -> &'static str {
    match written_by {
        WrittenBy::Shop => "the shop",
        WrittenBy::Provider => "the provider",
    }
}
