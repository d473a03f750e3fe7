//! Rows as the YAML of a spec: one line a row where it has no rows of its own, the document's words first.

use super::path::Numbering;
use super::row::{Numbered, Required, Row, Spread, Value};
use super::scalar;

/// How rows are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// A line of its own for each row, without braces around them.
    Block,
    /// Inside of braces: rows are divided by commas.
    Flow,
}

/// The lines of rows, each moved in by `indent`. In flow style every line but the last ends with a comma.
pub(super) fn rows(rows: &[Row], style: Style, indent: usize, newline: &str) -> String {
    let mut out = String::new();
    for (at, row) in rows.iter().enumerate() {
        write_row(row, style, indent, newline, &mut out);
        if style == Style::Flow && at + 1 < rows.len() {
            out.push(',');
        }
        out.push_str(newline);
    }
    out.truncate(out.len() - if rows.is_empty() { 0 } else { newline.len() });
    out
}

fn write_row(row: &Row, style: Style, indent: usize, newline: &str, out: &mut String) {
    let blanks = " ".repeat(indent);
    for comment in &row.comments {
        out.push_str(&format!("{blanks}# {}{newline}", scalar::comment(comment)));
    }
    let mut entries = entries(row);
    // A use of a shared row may be one word.
    match entries.as_slice() {
        [only] if row.is_use && only == "required: true" => entries = vec!["required".to_owned()],
        [only] if row.is_use && only == "required: false" => entries = vec!["optional".to_owned()],
        _ => {}
    }
    let key = scalar::code(&row.key);
    match (&row.fields, style) {
        (None, _) if entries.is_empty() && style == Style::Flow => out.push_str(&format!("{blanks}{key}")),
        (None, _) if entries.is_empty() => out.push_str(&format!("{blanks}{key}:")),
        (None, _) => out.push_str(&format!("{blanks}{key}: {}", braced(&entries))),
        (Some(fields), Style::Block) => {
            out.push_str(&format!("{blanks}{key}:{newline}"));
            for entry in &entries {
                out.push_str(&format!("{blanks}  {entry}{newline}"));
            }
            out.push_str(&format!("{blanks}  fields:{newline}{}", rows(fields, style, indent + 4, newline)));
        }
        (Some(fields), Style::Flow) => {
            let entries: String = entries.iter().map(|entry| format!("{entry}, ")).collect();
            let inner = rows(fields, style, indent + 2, newline);
            out.push_str(&format!("{blanks}{key}: {{ {entries}fields: {{{newline}{inner} }} }}"));
        }
    }
}

fn braced(entries: &[String]) -> String {
    match entries {
        [only] if !only.contains(": ") => only.clone(),
        entries => format!("{{ {} }}", entries.join(", ")),
    }
}

/// What a row says, each as `key: value`, in the order specs have it.
pub(super) fn entries(row: &Row) -> Vec<String> {
    let mut out = Vec::new();
    let mut text = |key: &str, value: &Option<String>| {
        if let Some(value) = value {
            out.push(format!("{key}: {}", scalar::scalar(value)));
        }
    };
    text("rust", &row.rust);
    text("label", &row.label);
    text("format", &row.format);
    if let Some(ty) = row.ty {
        out.push(format!("type: {}", ty.word()));
    }
    match &row.required {
        Some(Required::Always(true)) => out.push("required: true".to_owned()),
        Some(Required::Always(false)) if row.is_use => out.push("required: false".to_owned()),
        Some(Required::Always(false)) => {}
        Some(Required::When(condition)) => out.push(format!("required: {}", scalar::scalar(condition))),
        None => {}
    }
    if let Some(fixed) = &row.fixed {
        out.push(format!("const: {}", scalar::code(fixed)));
    }
    if let Some(default) = &row.default {
        out.push(format!("default: {}", scalar::code(default)));
    }
    if !row.values.is_empty() {
        let values: Vec<String> = row.values.iter().map(value).collect();
        out.push(format!("values: {{ {} }}", values.join(", ")));
    }
    if row.open {
        out.push("open: true".to_owned());
    }
    match row.max.or_else(|| row.numbered.as_ref().and_then(|it| it.numbering.many)) {
        Some(many) if row.list => out.push(format!("list: {{ max: {many} }}")),
        _ if row.list => out.push("list: true".to_owned()),
        _ => {}
    }
    if let Some(numbered) = &row.numbered {
        out.push(numbering(numbered));
    }
    out.extend(row.spread.as_ref().map(spread));
    if let Some(order) = row.order {
        out.push(format!("order: {order}"));
    }
    if let Some(note) = &row.note {
        out.push(format!("note: {}", scalar::scalar(note)));
    }
    out
}

fn value(value: &Value) -> String {
    let (code, label) = (scalar::code(&value.value), scalar::scalar(&value.label));
    match &value.rust {
        Some(rust) => format!("{code}: {{ rust: {rust}, label: {label} }}"),
        None => format!("{code}: {label}"),
    }
}

fn spread(spread: &Spread) -> String {
    match spread {
        Spread::Separator(sign) => format!("separator: {}", scalar::code(sign)),
        Spread::Repeated => "repeated: true".to_owned(),
        Spread::Brackets => "nested: brackets".to_owned(),
        Spread::Dots => "nested: dots".to_owned(),
    }
}

fn numbering(numbered: &Numbered) -> String {
    let Numbering { digits, from, .. } = numbered.numbering;
    let count =
        numbered.count.as_ref().map(|count| format!(", count: {}", scalar::code(count))).unwrap_or_default();
    format!("numbered: {{ digits: {digits}, from: {from}{count} }}")
}
