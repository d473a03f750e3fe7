//! Files of records.

use super::{CharsetUse, Example, Object, OneOrMany};
use crate::read::{OrderedMap, Spanned};

syntax_struct! {
    /// A file of records (CSV): one kind of them, or several that a column tells. A line is a record, and its columns are
    /// the fields in the order written.
    pub struct File as "file" {
        /// Who writes it.
        required written_by: Spanned<WriterWord>,
        /// How records lie in its bytes. Default: no header, CRLF, quotes where needed, commas.
        optional layout: Layout,
        /// What people open it with. Values that a spreadsheet takes for a formula are then not written, and values it has
        /// damaged are found out.
        optional opened_in: Spanned<OpenedWord>,
        /// Its charset (文字コード). Default: the top level's.
        optional charset: CharsetUse,
        /// Whether it carries card data (カード情報). Without it, a field that looks like card data is an error.
        /// In Rust it is then there for users only who switch card data on.
        optional card_data: Spanned<bool>,
        /// The column that tells the kinds of records, a field all of them have in the same place.
        optional by: Spanned<String>,
        /// The kinds of records, by name. Without them, the file's own `fields` are its one kind.
        many records: OrderedMap<Record>,
        /// Records, each with its line: the document's samples (サンプル), and what must be found wrong.
        many examples: Vec<Example>,
        /// The columns of its one kind of record, and what must hold among them.
        inside parts: Object,
    }
}

syntax_words! {
    /// Who writes a file.
    pub enum WriterWord as "writer" {
        /// The shop.
        Shop = "shop",
        /// The provider.
        Provider = "provider",
    }
}

syntax_words! {
    /// What people open a file with.
    pub enum OpenedWord as "program" {
        /// A spreadsheet (表計算ソフト).
        Spreadsheet = "spreadsheet",
    }
}

syntax_struct! {
    /// How records lie in a file's bytes.
    pub struct Layout as "layout" {
        /// What the first line is. Default: `none`.
        optional header: Spanned<HeaderWord>,
        /// How lines end (改行コード). Default: `CRLF`.
        optional line_end: Spanned<LineEndWord>,
        /// When values stand in quotes (引用符). Default: `needed`.
        optional quote: Spanned<QuoteWord>,
        /// Whether a byte order mark comes first; of UTF-8 only. Default: `false`.
        optional bom: Spanned<bool>,
        /// What divides columns (区切り文字), one character such as `","` or `"\t"`. Default: a comma.
        optional separator: Spanned<String>,
        /// What the layout is worth: a key of `sources`, or `documented`, `observed` or `assumed`. Default: the file's.
        optional evidence: Spanned<String>,
        /// The document it comes from: a key of `sources`, and a place in it if wanted, such as `D1 p.9`.
        optional source: Spanned<String>,
        /// What has to be confirmed, when it is assumed.
        optional confirm: Spanned<String>,
    }
}

syntax_words! {
    /// What the first line of a file is.
    pub enum HeaderWord as "header" {
        /// A record (見出し行なし).
        None = "none",
        /// The wire names of the fields.
        Names = "names",
        /// The labels of the fields (項目名).
        Labels = "labels",
    }
}

syntax_words! {
    /// How lines end.
    pub enum LineEndWord as "line end" {
        /// With carriage return and line feed.
        CrLf = "CRLF",
        /// With a line feed.
        Lf = "LF",
    }
}

syntax_words! {
    /// When values stand in quotes.
    pub enum QuoteWord as "quoting rule" {
        /// Never: a value that would need quotes cannot be written.
        Never = "never",
        /// Where a value needs them.
        Needed = "needed",
        /// Always.
        Always = "always",
    }
}

syntax_struct! {
    /// One kind of record of a file.
    pub struct Record as "record" {
        /// Where it may stand. Default: `any`.
        optional place: Spanned<PlaceWord>,
        /// Fields that tell of other records (件数・合計), by name; of a record with `place: last`. They can be filled when
        /// the file is written, and are compared when it is read.
        many totals: OrderedMap<Total>,
        /// Records, each with its line: the document's samples (サンプル), and what must be found wrong.
        many examples: Vec<Example>,
        /// Its columns, and what must hold among them.
        inside parts: Object,
    }
}

syntax_words! {
    /// Where in a file a record may stand.
    pub enum PlaceWord as "place" {
        /// Once, before all others (ヘッダレコード).
        First = "first",
        /// Once, after all others (トレーラレコード); of several, in the order written.
        Last = "last",
        /// Anywhere between.
        Any = "any",
    }
}

syntax_struct! {
    /// What a field tells of other records: `count` or `sum`.
    pub struct Total as "total" {
        /// The records it counts (件数).
        many count: OneOrMany<Spanned<String>>,
        /// The fields it adds up (合計), each as `record.field`.
        many sum: OneOrMany<Spanned<String>>,
    }
}
