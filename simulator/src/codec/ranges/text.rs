//! What the bytes of a value say.

use denbun::Charset;
use denbun_codegen::model::{Message, Wire};

use super::super::charset;
use super::{json, pairs};

/// The text of a value or name of a message, unescaped as its wire format says; `None` if it is none.
pub fn part_text(message: &Message, bytes: &[u8]) -> Option<String> {
    let charset = charset(message);
    match message.wire {
        Wire::Form | Wire::Query | Wire::PlainForm => pairs::text(message, bytes),
        Wire::Json => {
            let quoted = [b"\"", bytes, b"\""].concat();
            json::unescaped(&quoted)
        }
        Wire::Csv => Some(plain(charset, bytes)?.replace("\"\"", "\"")),
        Wire::CsvLine | Wire::Headers | Wire::None => plain(charset, bytes),
    }
}

fn plain(charset: Charset, bytes: &[u8]) -> Option<String> {
    charset.decode(bytes).ok().map(|text| text.into_owned())
}
