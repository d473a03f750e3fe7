//! Files of records.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Context, Evidence, Link};
use crate::model::{self, Header, LineEnd, Quote, RecordPlace, TotalOf, WrittenBy};

/// A file of records.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct File {
    /// `bulk`.
    pub name: String,
    /// Its Rust module: `bulk`.
    pub rust: String,
    /// The Rust type of a record.
    pub rust_type: String,
    /// The document's name for it.
    pub label: String,
    /// Remark for readers.
    pub note: Option<String>,
    /// Who writes it.
    pub written_by: WrittenBy,
    /// Whether it carries card data.
    pub card_data: bool,
    /// Whether people open it in a spreadsheet.
    pub spreadsheet: bool,
    /// What the first line is.
    pub header: Header,
    /// How lines end.
    pub line_end: LineEnd,
    /// When values stand in quotes.
    pub quote: Quote,
    /// Whether a byte order mark comes first.
    pub bom: bool,
    /// What divides columns.
    pub separator: String,
    /// What that layout is worth.
    pub layout_evidence: Evidence,
    /// The column that tells the kinds of records, from 1.
    pub told_by: Option<usize>,
    /// The kinds of records, in the order written.
    pub records: Vec<Record>,
    /// What it is worth as a whole.
    pub evidence: Evidence,
    /// Where it is written: `specs/acme.yaml:42`.
    pub written_at: String,
}

/// A kind of record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Record {
    /// `detail`; of a file with one kind, the file's name.
    pub name: String,
    /// The Rust variant.
    pub rust: String,
    /// The value of the telling column.
    pub tag: Option<String>,
    /// Where in the file it may stand.
    pub place: RecordPlace,
    /// Its message.
    pub message: Link,
    /// Fields that tell of other records.
    pub totals: Vec<Total>,
}

/// A field that tells of other records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Total {
    /// The field's wire name.
    pub field: String,
    /// Whether it counts records; otherwise it is a sum.
    pub counts: bool,
    /// What is counted or added up: kinds of records, of a sum with the field behind a dot.
    pub of: Vec<String>,
}

impl File {
    pub(super) fn new(cx: &Context<'_>, file: &model::File) -> Self {
        let layout = &file.layout;
        File {
            name: file.name.clone(),
            rust: file.rust.clone(),
            rust_type: file.rust_type.clone(),
            label: file.label.clone(),
            note: file.note.clone(),
            written_by: file.written_by,
            card_data: file.card_data,
            spreadsheet: file.spreadsheet,
            header: layout.header,
            line_end: layout.line_end,
            quote: layout.quote,
            bom: layout.bom,
            separator: char::from(layout.separator).to_string(),
            layout_evidence: Evidence::new(cx, &layout.evidence),
            told_by: file.by.map(|column| column + 1),
            records: file.records.iter().map(|record| Record::new(cx, file, record)).collect(),
            evidence: Evidence::new(cx, &file.evidence),
            written_at: file.at.text.clone(),
        }
    }
}

impl Record {
    fn new(cx: &Context<'_>, file: &model::File, record: &model::Record) -> Self {
        Record {
            name: record.name.clone(),
            rust: record.rust.clone(),
            tag: record.tag.clone(),
            place: record.place,
            message: Link::message(cx, record.message),
            totals: record.totals.iter().map(|total| Total::new(cx, file, record, total)).collect(),
        }
    }
}

impl Total {
    fn new(cx: &Context<'_>, file: &model::File, record: &model::Record, total: &model::Total) -> Self {
        let field =
            |record: &model::Record, at: usize| cx.spec.messages[record.message].fields[at].name.clone();
        let (counts, of) = match &total.of {
            TotalOf::Count(kinds) => (true, kinds.iter().map(|at| file.records[*at].name.clone()).collect()),
            TotalOf::Sum(fields) => {
                let sum = fields.iter().map(|(kind, at)| {
                    let kind = &file.records[*kind];
                    format!("{}.{}", kind.name, field(kind, *at))
                });
                (false, sum.collect())
            }
        };
        Total { field: field(record, total.field), counts, of }
    }
}
