//! Doc lines and search names. A text from a spec appears on the page as it is written: nothing in it becomes
//! markup, a link or a test.

use crate::ir::Docs;
use crate::model::{Evidence, EvidenceClass, Field, Place, Source};

/// rustdoc's search has no use for sentences.
const LONGEST_ALIAS: usize = 60;

/// Text in a paragraph.
pub(super) fn text(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let line = one_line(text);
    let mut out = String::with_capacity(line.len());
    let (mut before, mut is_number) = (None, true);
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        if is_markup(before, c, chars.peek().copied()) || starts_block(before, is_number, c) {
            out.push('\\');
        }
        out.push(c);
        is_number &= c.is_ascii_digit();
        before = Some(c);
    }
    out
}

/// Text as code: notations, names, paths, conditions.
pub(super) fn code(text: &str) -> String {
    let line = one_line(text);
    if line.is_empty() {
        return String::new();
    }
    let longest = line.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if line.starts_with('`') || line.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{line}{pad}{fence}")
}

/// A cell of a table: a bar divides cells even inside code.
pub(super) fn cell(markdown: &str) -> String {
    let mut out = String::with_capacity(markdown.len());
    let mut before = ' ';
    for c in markdown.chars() {
        if c == '|' && before != '\\' {
            out.push('\\');
        }
        out.push(c);
        before = c;
    }
    out
}

/// An address, as a link where Markdown can tell where it ends.
pub(super) fn link(url: &str) -> String {
    let plain = |c: char| c.is_ascii_graphic() && !"<>\\`".contains(c);
    let known = url.starts_with("https://") || url.starts_with("http://");
    if known && url.chars().all(plain) { format!("<{url}>") } else { code(url) }
}

/// What a statement is worth, and where it stands: `documented: 接続仕様書 · specs/acme.yaml:42`.
pub(super) fn origin(evidence: &Evidence, sources: &[Source], at: &Place) -> String {
    format!("{} · {}", worth(evidence, sources), code(&at.text))
}

/// The same for a row, of which each part may be worth something else: `name **assumed** (confirm: …); format,
/// required documented: 接続仕様書 · specs/acme.yaml:42`.
pub(super) fn origins(field: &Field, sources: &[Source]) -> String {
    let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
    let mut before = None;
    for (word, evidence, _) in field.aspects.said() {
        // Mostly all of a row comes from one place.
        if let (true, Some((_, words))) = (before == Some(evidence), groups.last_mut()) {
            words.push(word);
            continue;
        }
        let worth = worth(evidence, sources);
        before = None;
        match groups.iter_mut().find(|(known, _)| *known == worth) {
            Some((_, words)) => words.push(word),
            None => {
                before = Some(evidence);
                groups.push((worth, vec![word]));
            }
        }
    }
    let told = match groups.as_slice() {
        [] => worth(&field.evidence, sources),
        [(worth, _)] => worth.clone(),
        groups => {
            let told = groups.iter().map(|(worth, words)| format!("{} {worth}", words.join(", ")));
            told.collect::<Vec<_>>().join("; ")
        }
    };
    format!("{told} · {}", code(&field.at.text))
}

/// Behind what is a guess: ` (**assumed**, confirm: 文字コード)`.
pub(super) fn unsure(evidence: &Evidence) -> String {
    match (evidence.class, &evidence.confirm) {
        (EvidenceClass::Documented | EvidenceClass::Observed, _) => String::new(),
        (EvidenceClass::Assumed, Some(confirm)) => format!(" (**assumed**, confirm: {})", text(confirm)),
        (EvidenceClass::Assumed, None) => " (**assumed**)".to_owned(),
    }
}

/// `documented: 接続仕様書`, `**assumed** (confirm: 桁数)`
fn worth(evidence: &Evidence, sources: &[Source]) -> String {
    let source = evidence.source.as_ref().and_then(|key| sources.iter().find(|source| source.key == *key));
    let document = source.map(|source| format!(": {}", text(&source.document))).unwrap_or_default();
    match evidence.class {
        EvidenceClass::Assumed => {
            let confirm = evidence.confirm.as_deref().map(|what| format!(" (confirm: {})", text(what)));
            format!("**assumed**{document}{}", confirm.unwrap_or_default())
        }
        known => format!("{}{document}", class(known)),
    }
}

/// The word for a class of evidence.
pub(super) fn class(class: EvidenceClass) -> &'static str {
    match class {
        EvidenceClass::Documented => "documented",
        EvidenceClass::Observed => "observed",
        EvidenceClass::Assumed => "assumed",
    }
}

/// Paragraphs with an empty line between; empty ones are left out.
pub(super) fn paragraphs(parts: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(part);
    }
    lines
}

/// The docs of an item called `own` in Rust, to be found by the other names too.
pub(super) fn docs(lines: Vec<String>, own: &str, aliases: &[&str]) -> Docs {
    let mut taken: Vec<String> = Vec::new();
    for alias in aliases.iter().filter_map(|alias| searchable(alias)) {
        if alias != own && !taken.contains(&alias) {
            taken.push(alias);
        }
    }
    Docs { lines, aliases: taken }
}

/// rustdoc refuses quotation marks, and blanks other than single ones inside.
fn searchable(alias: &str) -> Option<String> {
    let kept: String = one_line(alias).chars().filter(|c| !matches!(c, '"' | '\'')).collect();
    let words: Vec<&str> = kept.split_whitespace().collect();
    let alias = words.join(" ");
    let length = alias.chars().count();
    (length > 0 && length <= LONGEST_ALIAS).then_some(alias)
}

/// Whether a text is sure to say the same on a page: letters, digits, kana and kanji, with single blanks inside.
fn is_plain(text: &str) -> bool {
    let is_letter =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー' | '一'..='鿿');
    let mut before = ' ';
    for c in text.chars() {
        if !is_letter(c) && (c != ' ' || before == ' ') {
            return false;
        }
        before = c;
    }
    before != ' '
}

/// One line without what cannot be seen: line breaks are spaces, and nothing changes the direction of reading.
fn one_line(text: &str) -> String {
    let is_seen = |c: char| !c.is_control() && !is_invisible(c) && !matches!(c, '\u{2028}' | '\u{2029}');
    if text.trim() == text && !text.contains("  ") && text.chars().all(is_seen) {
        return text.to_owned();
    }
    let visible: String = text
        .chars()
        .filter(|c| !is_invisible(*c))
        .map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c })
        .collect();
    let words: Vec<&str> = visible.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ").trim().to_owned()
}

fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{061c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

fn is_markup(before: Option<char>, c: char, after: Option<char>) -> bool {
    let in_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    match c {
        '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$' => true,
        '_' => !(in_word(before) && in_word(after)),
        // A bare address is a warning of rustdoc.
        ':' => after == Some('/'),
        // What rustdoc makes prettier is another text than the document's.
        '"' | '\'' => true,
        '-' | '.' => before == Some(c) || after == Some(c),
        _ => false,
    }
}

/// What makes a heading, a list or a rule of a line stands at its start, or behind a number there.
fn starts_block(before: Option<char>, is_number: bool, c: char) -> bool {
    match c {
        '#' | '+' | '-' | '=' => before.is_none(),
        '.' | ')' => before.is_some() && is_number,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_text() {
        for (given, line) in [
            ("    indented", "indented"),
            ("```rust", "\\`\\`\\`rust"),
            ("see [x] or <b>", "see \\[x\\] or \\<b\\>"),
            ("first\r\nsecond\u{2028}third", "first second third"),
            ("\u{202e}evil\u{2066}", "evil"),
            ("# no heading", "\\# no heading"),
            ("1. no list", "1\\. no list"),
            ("- no list", "\\- no list"),
            ("https://example.com", "https\\://example.com"),
            ("snake_case _emphasis_", "snake_case \\_emphasis\\_"),
            ("＊全角＊ 　金額", "＊全角＊ 　金額"),
            ("1.5円", "1\\.5円"),
            ("a--b...'c'", "a\\-\\-b\\.\\.\\.\\'c\\'"),
        ] {
            assert_eq!(text(given), line, "{given:?}");
        }
    }

    #[test]
    fn code_outlasts_backticks() {
        assert_eq!(code("半角数字(6)"), "`半角数字(6)`");
        assert_eq!(code("a `b` c"), "``a `b` c``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code("a\nb"), "`a b`");
        assert_eq!(cell(&code("a|b")), "`a\\|b`");
        assert_eq!(cell(&text("a|b")), "a\\|b");
    }

    #[test]
    fn aliases_are_what_rustdoc_takes() {
        let found =
            docs(Vec::new(), "aid", &["aid", "店舗ID", " 店舗ID ", "\"'", "a\u{3000}\n b", &"長".repeat(99)]);
        assert_eq!(found.aliases, ["店舗ID", "a b"]);
    }
}
