//! Headers of answers that carry values.

use denbun_codegen::model::Message;

use crate::values::{Values, text};

/// The values of a message of headers as its provider writes them: name and text.
pub(crate) fn written(message: &Message, values: &Values) -> Vec<(String, String)> {
    let rows = message.fields.iter().enumerate();
    let headers = rows.filter_map(|(at, row)| Some((row.name.clone(), text(values.get(at))?)));
    headers.collect()
}
