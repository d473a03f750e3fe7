//! Examples as pages show them: the bytes in pieces, each with the field it belongs to, and the call in Rust.

use denbun_codegen::Calls;
use denbun_codegen::model::{self, ExampleRest, Message, Spec};
use denbun_simulator::codec::{self, FieldRef, Part, PartKind};
use serde::Serialize;

use crate::links::Links;

/// What pages show of an example beside what the view says.
#[derive(Debug, Serialize)]
pub(crate) struct Example {
    /// The place on the page: `sales.request/example_1`.
    id: String,
    /// The bytes, cut into pieces in their order.
    pieces: Vec<Piece>,
    /// The fields with their bytes, in the order of the bytes.
    rows: Vec<Row>,
    /// The bytes as one text.
    text: String,
    /// How many bytes there are.
    bytes: usize,
    /// The call that builds it in Rust.
    call: Option<String>,
}

/// Some bytes of one kind.
#[derive(Debug, Serialize)]
struct Piece {
    text: String,
    /// `name`, `value` or `mark`.
    kind: &'static str,
    /// The row it belongs to, from 1; 0 for none.
    row: usize,
    /// Whether a row begins with it.
    begins: bool,
    /// Whether a row ends with it.
    ends: bool,
}

/// A field and its bytes.
#[derive(Debug, Serialize)]
struct Row {
    /// From 1.
    no: usize,
    /// The first byte, from 0.
    start: usize,
    /// The last byte.
    last: usize,
    /// The bytes as text.
    text: String,
    /// What stands there, unescaped, if that differs.
    value: Option<String>,
    /// The field's label.
    label: String,
    /// The name on the wire, with those of the objects around it.
    name: String,
    /// Where the field is described; none for what no field names.
    href: Option<String>,
}

/// The examples of a message.
pub(crate) fn examples(spec: &Spec, at: usize, links: &Links, calls: &Calls) -> Vec<Example> {
    let message = &spec.messages[at];
    let own = message.examples.iter().enumerate();
    own.map(|(index, example)| {
        let bytes = example.wire.as_deref().unwrap_or_default();
        let (pieces, rows) = Cut { spec, links, message, bytes }.cut(at);
        Example {
            id: format!("{}/{}", crate::links::slug(&message.name), crate::links::slug(&example.name)),
            pieces,
            rows,
            text: shown(message, bytes),
            bytes: bytes.len(),
            call: calls.of(at, index).map(str::to_owned),
        }
    })
    .collect()
}

struct Cut<'c> {
    spec: &'c Spec,
    links: &'c Links,
    message: &'c Message,
    bytes: &'c [u8],
}

impl Cut<'_> {
    fn cut(&self, at: usize) -> (Vec<Piece>, Vec<Row>) {
        let parts = codec::ranges(self.spec, at, self.bytes);
        let (mut pieces, mut rows) = (Vec::new(), Vec::new());
        let mut from = 0;
        while from < parts.len() {
            let to = from + run(&parts[from..]);
            let own = &parts[from..to];
            let row = self.row(own, rows.len() + 1);
            let no = row.as_ref().map_or(0, |row| row.no);
            for (index, part) in own.iter().enumerate() {
                pieces.push(Piece {
                    text: shown(self.message, &self.bytes[part.range.clone()]),
                    kind: word(part.kind),
                    row: no,
                    begins: index == 0,
                    ends: index + 1 == own.len(),
                });
            }
            rows.extend(row);
            from = to;
        }
        (pieces, rows)
    }

    /// What a run of parts is, unless it is punctuation.
    fn row(&self, parts: &[Part], no: usize) -> Option<Row> {
        let (first, last) = (parts.first()?, parts.last()?);
        let said = |kind: PartKind| parts.iter().find(|part| part.kind == kind);
        said(PartKind::Name).or(said(PartKind::Value))?;
        let bytes = |part: &Part| &self.bytes[part.range.clone()];
        let text = shown(self.message, &self.bytes[first.range.start..last.range.end]);
        let value = said(PartKind::Value).and_then(|part| {
            let value = codec::part_text(self.message, bytes(part))?;
            (value != shown(self.message, bytes(part))).then_some(value)
        });
        let field = &first.field;
        let own_name =
            || said(PartKind::Name).map(|part| shown(self.message, bytes(part))).unwrap_or_default();
        let innermost = field.last();
        Some(Row {
            no,
            start: first.range.start,
            last: last.range.end - 1,
            text,
            value,
            label: innermost.map(|it| self.field(*it).label.clone()).unwrap_or_default(),
            name: if field.is_empty() { own_name() } else { self.path(field) },
            href: innermost.and_then(|it| self.links.field(it.message, it.field)),
        })
    }

    fn field(&self, at: FieldRef) -> &model::Field {
        &self.spec.messages[at.message].fields[at.field]
    }

    fn path(&self, fields: &[FieldRef]) -> String {
        fields.iter().map(|at| self.field(*at).name.as_str()).collect::<Vec<_>>().join(".")
    }
}

/// How many parts from the first on belong together: a name, its value and what stands between them.
fn run(parts: &[Part]) -> usize {
    let first = &parts[0];
    if first.field.is_empty() && first.kind != PartKind::Name {
        return 1;
    }
    let mut seen = first.kind == PartKind::Value;
    let mut length = 1;
    for part in &parts[1..] {
        // Behind its value, only the mark that closes it is still the field's; a second name or value is another.
        let is_next = part.kind != PartKind::Mark
            && (seen || part.kind == PartKind::Name && first.kind != PartKind::Mark);
        if part.field != first.field || is_next || (first.field.is_empty() && seen) {
            break;
        }
        seen |= part.kind == PartKind::Value;
        length += 1;
    }
    length
}

fn word(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Name => "name",
        PartKind::Value => "value",
        PartKind::Mark => "mark",
    }
}

/// Bytes as text of the message's charset; those that are none, by their numbers.
fn shown(message: &Message, bytes: &[u8]) -> String {
    match codec::charset(message).decode(bytes) {
        Ok(text) => text.into_owned(),
        Err(_) => bytes.escape_ascii().to_string(),
    }
}

/// What else stands in an example's message, as pairs; of a text, one pair without a name.
pub(crate) fn rest(example: &model::Example) -> Vec<(String, String)> {
    match &example.rest {
        Some(ExampleRest::Pairs(pairs)) => pairs.clone(),
        Some(ExampleRest::Text(text)) => vec![(String::new(), text.clone())],
        None => Vec::new(),
    }
}
