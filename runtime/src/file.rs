//! Files of records: CSV with or without a header, with one kind of record or several, in UTF-8, Shift_JIS or EUC-JP.
//!
//! [`Reader`] and [`Writer`] work on [`std::io`], [`stream`] on streams of bytes; memory does not depend on how many
//! rows there are. A row with problems is given with its line, columns, fields and rules, and reading goes on.
//!
//! | In the file | What happens |
//! |---|---|
//! | CR LF and LF mixed | each ends a line |
//! | a carriage return alone, outside of quotes | a problem of the value it is in |
//! | a byte order mark of UTF-8 | left out in UTF-8; any other charset refuses the file |
//! | an empty line | left out, unless records have a single field |
//! | a quote inside of a value that has none around it | a character like others |
//! | a quote that is never closed, or something after a closing one | a problem of the line it is in; the next line is read |
//! | a line longer than the limit, more columns than 10,000 | a problem of the row; memory stays as it is |
//! | NUL, bytes that are no text in the charset | a problem of the value |
//! | a last line without its end | read like others, since the record before the cut may be whole; a trailer that is missing is [`ReadError::Incomplete`] |
//! | columns in another order, with a header | found by name or label |

mod damage;
mod header;
mod info;
mod line;
mod lines;
mod parallel;
mod problem;
mod reader;
mod record;
mod row;
mod rows;
mod settings;
pub mod stream;
mod tally;
mod writer;

pub(crate) use damage::found as damage;
pub use info::{FileInfo, Guard, Header, Layout, LineEnd, Place, Quote, RecordKind, Total, TotalOf};
pub use line::{decode_line, encode_line, read_line, write_line};
pub use parallel::{Parallel, ParallelRows, threads};
pub use problem::{Problem, Problems};
pub use reader::{RawReader, Reader};
pub use record::{ReadRecord, Records, WriteRecord};
pub use row::{ReadError, Row, RowError};
pub use rows::{Advance, RawRow, Rows};
pub use settings::LINE_LIMIT;
pub use writer::{RawWriter, WriteError, Writer, Written};
