//! What a file of records looks like, as plain data.

use crate::charset::Charset;
use crate::schema::Schema;
use crate::wire::csv::{Formulas, QuoteStyle, Style};

/// A file of records: how they lie in its bytes, and which kinds there are.
#[derive(Clone, Copy, Debug)]
pub struct FileInfo<'s> {
    /// The file's name, such as `bulk`.
    pub name: &'s str,
    /// The name the document prints.
    pub label: &'s str,
    /// The charset of its text.
    pub charset: Charset,
    /// How records lie in its bytes.
    pub layout: Layout,
    /// Whether people open it in a spreadsheet program. Then no value may begin like a formula when it is written.
    pub spreadsheet: bool,
    /// The column, from 0, that tells the kinds of records; one kind needs none.
    pub by: Option<usize>,
    /// The kinds of records.
    pub kinds: &'s [RecordKind<'s>],
}

impl<'s> FileInfo<'s> {
    /// A file of these kinds of records in the usual layout, in the charset and with the name of the first one.
    ///
    /// # Panics
    ///
    /// There are no kinds.
    pub const fn new(kinds: &'s [RecordKind<'s>]) -> Self {
        assert!(!kinds.is_empty(), "a file has at least one kind of record");
        let Schema { name, label, charset, .. } = *kinds[0].schema;
        Self { name, label, charset, layout: Layout::DEFAULT, spreadsheet: false, by: None, kinds }
    }

    /// Sets how records lie in its bytes.
    pub const fn layout(mut self, layout: Layout) -> Self {
        self.layout = layout;
        self
    }

    /// People open it in a spreadsheet program.
    pub const fn spreadsheet(mut self) -> Self {
        self.spreadsheet = true;
        self
    }

    /// The column, from 0, that tells the kinds.
    pub const fn by(mut self, column: usize) -> Self {
        self.by = Some(column);
        self
    }
}

/// How records lie in the bytes of a file.
///
/// What is read may differ in what leaves no doubt: lines may end with CR LF or LF, UTF-8 may begin with a byte order
/// mark, and values may stand in quotes or not, unless the layout has no quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Layout {
    /// What the first line is.
    pub header: Header,
    /// How lines end.
    pub line_end: LineEnd,
    /// When values stand in quotes.
    pub quote: Quote,
    /// Whether UTF-8 begins with a byte order mark.
    pub bom: bool,
    /// What divides columns: any ASCII byte but a quote, a line break or NUL.
    pub separator: u8,
}

impl Layout {
    /// No header, CR LF, quotes where they are needed, commas.
    pub const DEFAULT: Self = Self {
        header: Header::None,
        line_end: LineEnd::CrLf,
        quote: Quote::Needed,
        bom: false,
        separator: b',',
    };

    /// The line end's bytes.
    pub const fn end(&self) -> &'static [u8] {
        match self.line_end {
            LineEnd::CrLf => b"\r\n",
            LineEnd::Lf => b"\n",
        }
    }

    /// Whether the separator can divide anything.
    pub const fn is_possible(&self) -> bool {
        self.separator < 0x80 && !matches!(self.separator, b'"' | b'\r' | b'\n' | 0)
    }

    pub(crate) const fn style(&self, spreadsheet: bool, guard: Guard) -> Style {
        Style {
            separator: self.separator,
            quote: match self.quote {
                Quote::Never => QuoteStyle::Never,
                Quote::Needed => QuoteStyle::Needed,
                Quote::Always => QuoteStyle::Always,
            },
            formulas: match guard {
                Guard::Refuse => Formulas::Refuse,
                Guard::Apostrophe => Formulas::Disarm,
                Guard::Off => Formulas::Write,
            },
            spreadsheet,
        }
    }
}

impl Default for Layout {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// What the first line of a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Header {
    /// A record.
    None,
    /// The wire names of the fields.
    Names,
    /// The document's names of the fields.
    Labels,
}

/// How lines end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LineEnd {
    /// With carriage return and line feed.
    CrLf,
    /// With a line feed.
    Lf,
}

/// When values stand in quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quote {
    /// Never: what would need them cannot be written, and a quote is a character like others.
    Never,
    /// Where a value needs them.
    Needed,
    /// Always.
    Always,
}

/// What is done with a value that a spreadsheet program would run as a formula: one that begins with `=`, `+`, `-`,
/// `@`, a tab, a carriage return, or the full-width form of one of these. Numbers are no formulas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Guard {
    /// It breaks the rule `formula` and is not written.
    Refuse,
    /// An apostrophe is put before it: for files that only people read, since programs read the apostrophe too.
    Apostrophe,
    /// It is written as it is.
    Off,
}

/// One kind of record.
#[derive(Clone, Copy, Debug)]
pub struct RecordKind<'s> {
    /// Its name, such as `detail`.
    pub name: &'s str,
    /// Its fields; column by column in their order.
    pub schema: &'s Schema<'s>,
    /// The value of the telling column.
    pub tag: Option<&'s str>,
    /// Where in the file it may stand.
    pub place: Place,
    /// Fields that tell of other records.
    pub totals: &'s [Total<'s>],
}

impl<'s> RecordKind<'s> {
    /// The only kind of a file.
    pub const fn of(schema: &'s Schema<'s>) -> Self {
        Self { name: schema.name, schema, tag: None, place: Place::Any, totals: &[] }
    }
}

/// Where in a file a record may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Once, before all others; if several kinds are first, in the order of the kinds.
    First,
    /// Once, after all others; if several kinds are last, in the order of the kinds.
    Last,
    /// Anywhere between, any number of times.
    Any,
}

/// A field that tells of other records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total<'s> {
    /// Its place in the record's fields.
    pub field: usize,
    /// What it tells.
    pub of: TotalOf<'s>,
}

/// What a total tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TotalOf<'s> {
    /// How many records of these kinds stand before it.
    Count(&'s [usize]),
    /// The sum of these fields, by kind and place in its fields. A field without a value counts as 0.
    Sum(&'s [(usize, usize)]),
}
