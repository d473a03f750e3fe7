//! No text hides what it says: control characters and marks that turn the direction of writing are refused.

use crate::diagnostic::{Diagnostics, ids};
use crate::locate;
use crate::source::{FileId, Sources, Span};
use crate::tree::{Kind, Node};

/// Keys whose texts are bytes of a message, where line breaks and other controls are what they are.
const BYTES: [&str; 3] = ["wire", "body", "value"];

/// Looks at the files as they are, comments included, and at every text after its escapes are resolved.
pub(crate) fn check(tree: &Node, files: &[FileId], sources: &Sources, diagnostics: &mut Diagnostics) {
    for file in files {
        let text = sources.text(*file);
        if !may_hide(text) {
            continue;
        }
        for (at, c) in text.char_indices().filter(|(_, c)| turns_direction(*c)) {
            report(c, Span::new(*file, at..at + c.len_utf8()), diagnostics);
        }
    }
    walk(tree, false, sources, diagnostics);
}

fn walk(node: &Node, is_bytes: bool, sources: &Sources, diagnostics: &mut Diagnostics) {
    match &node.kind {
        Kind::Scalar { text, .. } => check_text(node, text, is_bytes, sources, diagnostics),
        Kind::Sequence(items) => items.iter().for_each(|item| walk(item, is_bytes, sources, diagnostics)),
        Kind::Mapping(entries) => {
            for (key, value) in entries {
                walk(key, false, sources, diagnostics);
                let is_bytes = is_bytes || key.text().is_some_and(|key| BYTES.contains(&key));
                walk(value, is_bytes, sources, diagnostics);
            }
        }
        Kind::Invalid => {}
    }
}

fn check_text(node: &Node, text: &str, is_bytes: bool, sources: &Sources, diagnostics: &mut Diagnostics) {
    if !may_hide(text) {
        return;
    }
    let is_hidden =
        |c: char| turns_direction(c) || (c.is_control() && !is_bytes && !matches!(c, '\n' | '\t'));
    if let Some((at, c)) = text.char_indices().find(|(_, c)| is_hidden(*c)) {
        report(c, locate::within(sources, node.span, text, at..at + c.len_utf8()), diagnostics);
    }
}

/// Whether there is a byte that a hidden character has: nearly all texts have none, kana and kanji among them.
fn may_hide(text: &str) -> bool {
    text.bytes().any(|byte| byte < b' ' && byte != b'\n' || matches!(byte, 0x7f | 0xc2 | 0xd8 | 0xe2))
}

fn report(c: char, at: Span, diagnostics: &mut Diagnostics) {
    let what = if turns_direction(c) { "turns the direction of writing" } else { "is a control character" };
    diagnostics
        .error(ids::HIDDEN_CHARACTER, at, format!("U+{:04X} {what}", u32::from(c)))
        .help("take it out; it often comes along when text is copied from a PDF");
}

fn turns_direction(c: char) -> bool {
    matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_hidden_has_a_byte_that_tells() {
        let hidden = |c: &char| turns_direction(*c) || (c.is_control() && !matches!(c, '\n' | '\t'));
        assert!(('\0'..=char::MAX).filter(hidden).all(|c| may_hide(c.encode_utf8(&mut [0; 4]))));
        assert!(!may_hide("店舗ID: 半角数字(6) ｶﾅ\n"));
    }
}
