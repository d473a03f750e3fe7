//! Texts, integers and truth values.

use super::{FromNode, code, scalar};
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::tree::{Kind, Node};

impl FromNode for String {
    fn from_node(node: &Node, cx: &mut Diagnostics) -> Option<Self> {
        let text = scalar(node, cx)?;
        // Other readers drop such a text; `no` and `1.0` they only take for another type.
        if node.is_null() {
            code::warn(node, text, "null", cx);
        }
        Some(text.to_owned())
    }
}

impl FromNode for bool {
    fn from_node(node: &Node, cx: &mut Diagnostics) -> Option<Self> {
        let text = scalar(node, cx)?;
        let (value, fix) = match text.to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" => (true, "true"),
            "false" | "no" | "off" => (false, "false"),
            _ => {
                let message = format!("expected `true` or `false`, found {}", quote(text));
                cx.error(ids::INVALID_VALUE, node.span, message);
                return None;
            }
        };
        if text == fix && is_plain(node) {
            return Some(value);
        }
        let message = format!("expected `true` or `false`, found {}", written(node, text));
        cx.error(ids::INVALID_VALUE, node.span, message)
            .help(format!("write `{fix}`, without quotes"))
            .replace(node.span, fix);
        None
    }
}

macro_rules! integers {
    ($($ty:ty),*) => {$(
        impl FromNode for $ty {
            fn from_node(node: &Node, cx: &mut Diagnostics) -> Option<Self> {
                integer(node, <$ty>::MAX.into(), cx)?.try_into().ok()
            }
        }
    )*};
}

integers!(u8, u16, u32, u64);

fn integer(node: &Node, max: u64, cx: &mut Diagnostics) -> Option<u64> {
    let text = scalar(node, cx)?;
    let digits = leading_digits(text);
    let whole = is_plain(node) && digits == text;
    match digits.parse() {
        Ok(value) if whole && value <= max => return Some(value),
        Err(_) if !digits.is_empty() => {}
        Ok(value) if value <= max => {
            let message = format!("expected an integer, found {}", written(node, text));
            cx.error(ids::INVALID_VALUE, node.span, message)
                .help(format!("write `{digits}`, without quotes or a unit"))
                .replace(node.span, digits);
            return None;
        }
        Ok(_) => {}
        Err(_) => {
            let message = format!("expected an integer, found {}", written(node, text));
            let entry = cx.error(ids::INVALID_VALUE, node.span, message);
            if text.starts_with('-') {
                entry.help("it cannot be below zero");
            }
            return None;
        }
    }
    let message = format!("expected an integer of at most {max}, found {}", quote(text));
    cx.error(ids::INVALID_VALUE, node.span, message);
    None
}

// The digits a text begins with, in ASCII, without zeros that mean nothing.
fn leading_digits(text: &str) -> String {
    let half_width = |digit: char| match digit {
        '0'..='9' => Some(digit),
        '０'..='９' => char::from_digit(u32::from(digit) - u32::from('０'), 10),
        _ => None,
    };
    let digits: String = text.chars().filter(|it| *it != '_').map_while(half_width).collect();
    match digits.trim_start_matches('0') {
        "" if !digits.is_empty() => "0".to_owned(),
        digits => digits.to_owned(),
    }
}

fn is_plain(node: &Node) -> bool {
    matches!(node.kind, Kind::Scalar { plain: true, .. })
}

fn written(node: &Node, text: &str) -> String {
    match is_plain(node) {
        true => quote(text),
        false => format!("the quoted text {}", quote(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::read;

    #[test]
    fn texts_are_verbatim() {
        for (text, value) in [("0001112", "0001112"), ("no", "no"), ("'~'", "~"), ("\"\"", "")] {
            assert_eq!(read::<String>(text), (Some(value.to_owned()), String::new()));
        }
        let warned = "D0014 an unquoted `~` is null to other readers -> \"~\"\n".to_owned();
        assert_eq!(read::<String>("~"), (Some("~".to_owned()), warned));
        assert_eq!(read::<String>("[a]").1, "D0005 expected a scalar, found a sequence\n");
    }

    #[test]
    fn truth_is_true_or_false() {
        assert_eq!(read::<bool>("true"), (Some(true), String::new()));
        let messages = "D0006 expected `true` or `false`, found `no` -> false\n";
        assert_eq!(read::<bool>("no"), (None, messages.to_owned()));
        let messages = "D0006 expected `true` or `false`, found the quoted text `true` -> true\n";
        assert_eq!(read::<bool>("\"true\""), (None, messages.to_owned()));
        assert_eq!(read::<bool>("1").1, "D0006 expected `true` or `false`, found `1`\n");
    }

    #[test]
    fn integers_have_digits_only() {
        assert_eq!(read::<u32>("4294967295"), (Some(u32::MAX), String::new()));
        assert_eq!(read::<u64>("0").0, Some(0));
        for (text, fix) in [("7桁", "7"), ("007", "7"), ("\"7\"", "7"), ("７", "7"), ("1_000", "1000")] {
            let (value, messages) = read::<u32>(text);
            assert_eq!(value, None);
            assert!(messages.starts_with("D0006 expected an integer, found "), "{messages}");
            assert!(messages.ends_with(&format!(" -> {fix}\n")), "{messages}");
        }
        assert_eq!(read::<u32>("-1").1, "D0006 expected an integer, found `-1`\n");
        let messages = "D0006 expected an integer of at most 4294967295, found `4294967296`\n";
        assert_eq!(read::<u32>("4294967296"), (None, messages.to_owned()));
        let huge = "9".repeat(30);
        assert!(read::<u64>(&huge).1.starts_with("D0006 expected an integer of at most "));
    }
}
