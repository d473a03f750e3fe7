//! Files of records.

use super::{Evidence, Place};

/// A file of records.
#[derive(Debug, Clone)]
pub struct File {
    /// `bulk`.
    pub name: String,
    /// The Rust module and file: `bulk`.
    pub rust: String,
    /// The Rust type of a record: the one kind's message, or the enum of all kinds.
    pub rust_type: String,
    /// The document's name for it.
    pub label: String,
    /// Who writes it.
    pub written_by: WrittenBy,
    /// How records lie in its bytes.
    pub layout: Layout,
    /// Whether it carries card data.
    pub card_data: bool,
    /// Whether people open it in a spreadsheet.
    pub spreadsheet: bool,
    /// The column that tells the kinds, from 0; one kind needs none.
    pub by: Option<usize>,
    /// The kinds of records, in the order written.
    pub records: Vec<Record>,
    /// What it is worth as a whole.
    pub evidence: Evidence,
    /// Remark for readers.
    pub note: Option<String>,
    /// Where it is written.
    pub at: Place,
}

/// Who writes a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "view",
    derive(serde::Serialize, schemars::JsonSchema),
    serde(rename_all = "snake_case")
)]
pub enum WrittenBy {
    /// The shop.
    Shop,
    /// The provider.
    Provider,
}

/// How records lie in a file's bytes. The charset is that of the messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// What the first line is.
    pub header: Header,
    /// How lines end.
    pub line_end: LineEnd,
    /// When values stand in quotes.
    pub quote: Quote,
    /// Whether a byte order mark comes first.
    pub bom: bool,
    /// What divides columns.
    pub separator: u8,
    /// What the layout is worth.
    pub evidence: Evidence,
}

/// What the first line of a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "view",
    derive(serde::Serialize, schemars::JsonSchema),
    serde(rename_all = "snake_case")
)]
pub enum Header {
    /// A record.
    None,
    /// The wire names of the fields.
    Names,
    /// The document's names of the fields.
    Labels,
}

/// How lines end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "view",
    derive(serde::Serialize, schemars::JsonSchema),
    serde(rename_all = "snake_case")
)]
pub enum LineEnd {
    /// With carriage return and line feed.
    CrLf,
    /// With a line feed.
    Lf,
}

/// When values stand in quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "view",
    derive(serde::Serialize, schemars::JsonSchema),
    serde(rename_all = "snake_case")
)]
pub enum Quote {
    /// Never: what would need them cannot be written.
    Never,
    /// Where a value needs them.
    Needed,
    /// Always.
    Always,
}

/// One kind of record.
#[derive(Debug, Clone)]
pub struct Record {
    /// `detail`; of a file with one kind, the file's name.
    pub name: String,
    /// The Rust variant: `Detail`.
    pub rust: String,
    /// The value of the telling column.
    pub tag: Option<String>,
    /// Where in the file it may stand.
    pub place: RecordPlace,
    /// Fields that tell of other records.
    pub totals: Vec<Total>,
    /// Index into `Spec::messages`.
    pub message: usize,
}

/// Where in a file a record may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "view",
    derive(serde::Serialize, schemars::JsonSchema),
    serde(rename_all = "snake_case")
)]
pub enum RecordPlace {
    /// Once, before all others.
    First,
    /// Once, after all others; if several kinds are last, in the order written.
    Last,
    /// Anywhere between.
    Any,
}

/// A field that tells of other records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Total {
    /// Index into the record's `fields`.
    pub field: usize,
    /// What it tells.
    pub of: TotalOf,
}

/// What a total tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TotalOf {
    /// How many records of these kinds there are: indices into `File::records`.
    Count(Vec<usize>),
    /// The sum of fields: indices into `File::records`, and into the record's `fields`.
    Sum(Vec<(usize, usize)>),
}
