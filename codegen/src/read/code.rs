//! Codes that providers define: texts, though many look like numbers.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{FromNode, scalar};
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::tree::{Kind, Node};

/// A text kept as written, leading zeros included. It must be quoted if other readers would take
/// it for something else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub String);

impl Deref for Code {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromNode for Code {
    const NULL_IS_VALUE: bool = true;

    fn from_node(node: &Node, cx: &mut Diagnostics) -> Option<Self> {
        let text = scalar(node, cx)?;
        if let (Kind::Scalar { plain: true, .. }, Some(other)) = (&node.kind, reads_as(text)) {
            warn(node, text, other, cx);
        }
        Some(Self(text.to_owned()))
    }
}

impl JsonSchema for Code {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Code".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "code" })
    }
}

/// Reports that a plain scalar is a text here and something else to other readers.
pub(super) fn warn(node: &Node, text: &str, other: &str, cx: &mut Diagnostics) {
    let message = format!("an unquoted {} is {other} to other readers", quote(text));
    cx.warning(ids::UNQUOTED_CODE, node.span, message)
        .help("put it in quotes")
        .replace(node.span, format!("\"{text}\""));
}

/// Reports a key without quotes that would come back as another text once something else has read and written the file.
/// A whole number as people write it comes back as it was.
pub(super) fn warn_of_key(key: &Node, cx: &mut Diagnostics) {
    let Kind::Scalar { text, plain: true } = &key.kind else { return };
    let digits = text.bytes().all(|it| it.is_ascii_digit()) && text.len() < 16;
    let comes_back = digits && (text == "0" || !text.starts_with('0'));
    if let Some(other) = reads_as(text).filter(|_| !comes_back) {
        warn(key, text, other, cx);
    }
}

/// What YAML readers, of version 1.1 or 1.2, take a plain scalar for instead of a text.
pub fn reads_as(text: &str) -> Option<&'static str> {
    // No number is that long; what is will not be scanned again and again.
    if text.len() > 400 {
        return None;
    }
    match text.to_ascii_lowercase().as_str() {
        "" | "~" | "null" => return Some("null"),
        "true" | "false" | "yes" | "no" | "on" | "off" | "y" | "n" => return Some("a truth value"),
        ".nan" | ".inf" | "+.inf" | "-.inf" => return Some("a number"),
        "=" | "<<" => return Some("a special mark"),
        _ => {}
    }
    let number = text.strip_prefix(['+', '-']).unwrap_or(text);
    if is_integer(number) || is_float(number) {
        Some("a number")
    } else if is_sexagesimal(number) {
        Some("a number in base 60")
    } else if is_date(text) {
        Some("a date")
    } else {
        None
    }
}

fn is_integer(text: &str) -> bool {
    let based = |digits: &str, radix: u32| {
        digits.chars().all(|it| it == '_' || it.is_digit(radix)) && digits.chars().any(|it| it != '_')
    };
    match text.as_bytes() {
        [b'0', b'x' | b'X', ..] => based(&text[2..], 16),
        [b'0', b'o' | b'O', ..] => based(&text[2..], 8),
        [b'0', b'b' | b'B', ..] => based(&text[2..], 2),
        [b'0'..=b'9', ..] => based(text, 10),
        _ => false,
    }
}

fn is_float(text: &str) -> bool {
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |text: &str| text.bytes().all(|it| it == b'_' || it.is_ascii_digit());
    let exponent = exponent.is_none_or(|exponent| {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        !exponent.is_empty() && exponent.bytes().all(|it| it.is_ascii_digit())
    });
    let starts = whole.starts_with(|it: char| it.is_ascii_digit())
        || (whole.is_empty() && fraction.starts_with(|it: char| it.is_ascii_digit()));
    starts && digits(whole) && digits(fraction) && exponent
}

fn is_sexagesimal(text: &str) -> bool {
    let (parts, fraction) = text.split_once('.').unwrap_or((text, ""));
    let mut parts = parts.split(':');
    let first = parts.next().is_some_and(|first| {
        first.starts_with(|it: char| it.is_ascii_digit())
            && first.bytes().all(|it| it == b'_' || it.is_ascii_digit())
    });
    let mut rest = parts.peekable();
    first
        && rest.peek().is_some()
        && rest.all(|part| matches!(part.as_bytes(), [b'0'..=b'9'] | [b'0'..=b'5', b'0'..=b'9']))
        && fraction.bytes().all(|it| it == b'_' || it.is_ascii_digit())
}

fn is_date(text: &str) -> bool {
    let date = text.split(['T', 't', ' ', '\t']).next().unwrap_or_default();
    let mut parts = date.split('-');
    let mut part = |lengths: std::ops::RangeInclusive<usize>| {
        parts
            .next()
            .is_some_and(|part| lengths.contains(&part.len()) && part.bytes().all(|it| it.is_ascii_digit()))
    };
    let whole = part(4..=4) && part(1..=2) && part(1..=2);
    let rest = text[date.len()..].trim_start_matches(['T', 't', ' ', '\t']);
    let time = rest.is_empty() || (rest.contains(':') && rest.starts_with(|it: char| it.is_ascii_digit()));
    whole && parts.next().is_none() && time
}

#[cfg(test)]
mod tests {
    use super::super::tests::read;
    use super::*;

    #[test]
    fn what_other_readers_misread_is_flagged_with_a_fix() {
        let misread = [
            "1",
            "0",
            "0001112",
            "+81",
            "-5",
            "1_000",
            "0x1F",
            "0o17",
            "0b01",
            "1.0",
            "1.",
            ".5",
            "1e3",
            "1E-3",
            "+1.5e+3",
            ".inf",
            "-.INF",
            ".NaN",
            "12:30:45",
            "1:5",
            "190:20:30.15",
            "2026-11-21",
            "2001-12-14t21:59:43.10-05:00",
            "2026-1-2 10:00:00",
            "yes",
            "No",
            "ON",
            "off",
            "TRUE",
            "n",
            "Y",
            "~",
            "null",
            "NULL",
            "=",
        ];
        for text in misread {
            let (value, messages) = read::<Code>(text);
            assert_eq!(value, Some(Code(text.to_owned())));
            assert!(messages.starts_with("D0014 an unquoted `"), "{text}: {messages}");
            assert!(messages.ends_with(&format!(" -> \"{text}\"\n")), "{text}: {messages}");
            assert_eq!(read::<Code>(&format!("'{text}'")), (value, String::new()));
        }
    }

    #[test]
    fn words_pass() {
        let words = [
            "SALES",
            "ER003",
            "1A",
            "e5",
            "1e",
            "0xG",
            "1-2",
            "12:60:00",
            "1:2:x",
            "2026-11",
            "2026-11-21-1",
            "半角",
            "１",
            "1.2.3",
            "_1",
            "+",
            "-",
            ".",
            "2026-11-21 noon",
            "1,000",
        ];
        for text in words {
            assert_eq!(reads_as(text), None, "{text}");
        }
        assert_eq!(read::<Code>("").0, None);
        assert_eq!(read::<OptionalCode>("a:").1, "");
    }

    struct OptionalCode;

    impl FromNode for OptionalCode {
        fn from_node(node: &Node, cx: &mut Diagnostics) -> Option<Self> {
            let mut map = super::super::MapReader::new(node, "test", cx)?;
            assert_eq!(map.optional::<Code>("a", cx), None);
            map.finish(cx);
            Some(Self)
        }
    }
}
