//! Which bytes of a message belong to which field.
//!
//! The bytes are cut by the rules of their wire format, and every byte stands in exactly one part. Names are then looked
//! up among the fields, as the decoder looks them up: the first of a name is the field's, numbers behind a name are those
//! of numbered lists, and a union's case follows from its sibling. What no field names has no field.

mod columns;
mod json;
mod names;
mod pairs;
mod text;

use std::ops::Range;

use denbun_codegen::model::{Message, Spec, Wire};

pub use text::part_text;

/// A part of a message's bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Where it stands.
    pub range: Range<usize>,
    /// What it is.
    pub kind: PartKind,
    /// The field that it belongs to: messages and places in their `fields`, from the outside in. Empty for what no
    /// field names, and for what is punctuation of the whole.
    pub field: Vec<FieldRef>,
}

/// A field of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FieldRef {
    /// Index into `Spec::messages`.
    pub message: usize,
    /// Index into the message's `fields`.
    pub field: usize,
}

/// What a part of a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartKind {
    /// The name of a field, or of something that no field names.
    Name,
    /// A single value.
    Value,
    /// What keeps others apart: separators, brackets, quotes, blanks.
    Mark,
}

/// The parts of a message's bytes, in order and without gaps. Bytes that break the wire format's rules are cut as far as
/// they keep to them; the rest is one value of no field.
pub fn ranges(spec: &Spec, message: usize, bytes: &[u8]) -> Vec<Part> {
    let Some(it) = spec.messages.get(message) else { return Vec::new() };
    let mut parts = Parts { bytes, parts: Vec::new(), end: 0 };
    match it.wire {
        Wire::Form | Wire::Query | Wire::PlainForm => pairs::cut(spec, message, &mut parts),
        Wire::CsvLine => columns::line(spec, message, &mut parts),
        Wire::Csv => columns::record(spec, message, &mut parts),
        Wire::Json => json::cut(spec, message, &mut parts),
        Wire::Headers | Wire::None => {}
    }
    parts.finish()
}

/// The parts found so far; they follow each other.
struct Parts<'b> {
    bytes: &'b [u8],
    parts: Vec<Part>,
    end: usize,
}

impl Parts<'_> {
    /// Adds what stands from the end of the part before up to here.
    fn up_to(&mut self, end: usize, kind: PartKind, field: &[FieldRef]) {
        let end = end.min(self.bytes.len());
        if end > self.end {
            self.parts.push(Part { range: self.end..end, kind, field: field.to_vec() });
            self.end = end;
        }
    }

    fn finish(mut self) -> Vec<Part> {
        self.up_to(self.bytes.len(), PartKind::Value, &[]);
        self.parts
    }
}

/// The fields of the bytes: those of a path stand before them.
fn in_bytes(message: &Message) -> impl Iterator<Item = usize> + '_ {
    let fields = message.fields.iter().enumerate();
    fields.filter(|(_, field)| field.place == denbun_codegen::model::FieldPlace::Message).map(|(at, _)| at)
}
