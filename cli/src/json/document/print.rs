//! Writes JSON: compact, or with `{:#}` one value a line.

use std::fmt::{self, Display, Formatter, Write};

use super::Json;

impl Display for Json {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write(self, f.alternate().then_some(0), f)
    }
}

/// Writes a value; `indent` is the level of a value among lines.
fn write(value: &Json, indent: Option<usize>, f: &mut Formatter<'_>) -> fmt::Result {
    match value {
        Json::Null => f.write_str("null"),
        Json::Bool(value) => Display::fmt(value, f),
        Json::Number(text) => f.write_str(text),
        Json::Text(text) => quoted(text, f),
        Json::List(items) => {
            f.write_char('[')?;
            for (number, item) in items.iter().enumerate() {
                divide(number, indent, f)?;
                write(item, inner(indent), f)?;
            }
            close(']', items.is_empty(), indent, f)
        }
        Json::Object(pairs) => {
            f.write_char('{')?;
            for (number, (key, value)) in pairs.iter().enumerate() {
                divide(number, indent, f)?;
                quoted(key, f)?;
                f.write_str(if indent.is_some() { ": " } else { ":" })?;
                write(value, inner(indent), f)?;
            }
            close('}', pairs.is_empty(), indent, f)
        }
    }
}

fn inner(indent: Option<usize>) -> Option<usize> {
    indent.map(|level| level + 1)
}

/// What stands before a part.
fn divide(number: usize, indent: Option<usize>, f: &mut Formatter<'_>) -> fmt::Result {
    if number > 0 {
        f.write_char(',')?;
    }
    line(inner(indent), f)
}

/// What stands after the last part.
fn close(bracket: char, is_empty: bool, indent: Option<usize>, f: &mut Formatter<'_>) -> fmt::Result {
    if !is_empty {
        line(indent, f)?;
    }
    f.write_char(bracket)
}

fn line(indent: Option<usize>, f: &mut Formatter<'_>) -> fmt::Result {
    let Some(level) = indent else { return Ok(()) };
    f.write_char('\n')?;
    (0..level).try_for_each(|_| f.write_str("  "))
}

fn quoted(text: &str, f: &mut Formatter<'_>) -> fmt::Result {
    f.write_char('"')?;
    for character in text.chars() {
        match character {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            control if control < ' ' => write!(f, "\\u{:04x}", u32::from(control))?,
            character => f.write_char(character)?,
        }
    }
    f.write_char('"')
}

#[cfg(test)]
mod tests {
    use super::super::parse;

    #[test]
    fn what_is_written_is_read_as_the_same() {
        let text = r#"{"a":[1.0,[],{}],"b\n\u0001":null,"c":[true,"\"\\"]}"#;
        let json = parse(text.as_bytes()).expect("JSON");
        assert_eq!(json.to_string(), text);
        let lines = format!("{json:#}");
        assert!(lines.starts_with("{\n  \"a\": [\n    1.0,\n    [],\n    {}\n  ],\n"), "{lines}");
        assert_eq!(parse(lines.as_bytes()), Ok(json));
    }
}
