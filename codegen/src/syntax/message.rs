//! Messages: rows in a wire format, and what must hold among them.

use super::{CharsetUse, Example, Object, Outcome};
use crate::read::Spanned;

syntax_struct! {
    /// A message (電文).
    pub struct Message as "message" {
        /// How its fields lie in its bytes. Default: `form` for what is posted, put or patched; for what is got or deleted
        /// `query`, or `none` if there are no fields but those of the path. An answer says it.
        optional wire: Spanned<WireWord>,
        /// Its charset (文字コード). Default: the top level's; JSON is always UTF-8.
        optional charset: CharsetUse,
        /// What the message says of its operation (結果の判定).
        optional outcome: Outcome,
        /// Messages with their exact bytes: the document's samples (サンプル), and what must be found wrong.
        many examples: Vec<Example>,
        /// Its rows, and what must hold among them.
        inside parts: Object,
    }
}

syntax_words! {
    /// How a message's fields lie in its bytes.
    pub enum WireWord as "wire format" {
        /// `key=value&…`, percent-encoded, in a body.
        Form = "form",
        /// The same in a URL's query.
        Query = "query",
        /// `key=value&…` in a body as it stands, in which nothing is escaped: `+` and `%` are themselves.
        PlainForm = "plain-form",
        /// One line of values divided by bare commas (カンマ区切り).
        CsvLine = "csv-line",
        /// A JSON object.
        Json = "json",
        /// No bytes at all: an answer without a body, a request whose fields all stand in its path.
        None = "none",
    }
    not "csv": "a file of records stands under the top level's `files`; one line of values is `csv-line`"
}
