//! The words around values: labels, and hints that there are more.

use crate::import::plain;

/// Words that tell of more values than are listed.
const MORE: [&str; 13] = [
    "など",
    "等",
    "その他の値",
    "ほか",
    "他",
    "...",
    "…",
    "・・・",
    "etc",
    "others",
    "other values",
    "例:",
    "例)",
];

/// Whether what follows a value is no label but the rest of a sentence, or a range.
pub(super) fn goes_on(raw: &str, label: &str) -> bool {
    const PARTICLES: [&str; 12] =
        ["を", "が", "は", "に", "で", "の", "と", "から", "以外", "または", "又は", "もしくは"];
    let first = label.split(' ').next().unwrap_or_default();
    raw.trim_start().starts_with(['+', '~', '〜', '～'])
        || PARTICLES.iter().any(|particle| raw.starts_with(particle))
        || matches!(first, "or" | "and" | "if" | "when" | "is" | "only" | "for")
}

/// A label, and what of the text is none any more: behind the last label, a sentence or a note may follow.
pub(super) fn label(raw: &str, is_last: bool, in_brackets: bool) -> (String, String) {
    let trim: &[char] = &[
        ' ', '　', '\n', '、', ',', '，', ';', '；', '/', '／', '・', '|', ':', '：', '=', '＝', '→', '⇒',
        '…', '。', '-', '●', '■', '｜',
    ];
    if in_brackets {
        let folded: Vec<char> = raw.chars().map(plain::fold_char).collect();
        let close = folded.iter().position(|c| *c == ')').unwrap_or(folded.len());
        let inner: String = raw.chars().skip(1).take(close.saturating_sub(1)).collect();
        let rest: String = raw.chars().skip(close + 1).collect();
        return (inner.trim().to_owned(), rest.trim_matches(trim).to_owned());
    }
    let raw = raw.trim_start_matches(trim);
    let end = if is_last {
        raw.find(|c: char| ";；。\n※【".contains(c)).unwrap_or(raw.len())
    } else {
        raw.len()
    };
    let (label, rest) = raw.split_at(end);
    let label = plain::one_line(without_bullet(label, trim));
    let label = without_quotes(&label).to_owned();
    // Bracketed numbers of the list itself, as in `(1:一括 2:分割)`.
    let label = match (label.chars().next_back().map(plain::fold_char), label.contains(['(', '（'])) {
        (Some(')'), false) => label.trim_end_matches([')', '）']).to_owned(),
        _ => label,
    };
    (label, rest.trim_matches(trim).to_owned())
}

/// Without the number that leads the next value: `初回課金②`.
fn without_bullet<'t>(label: &'t str, trim: &[char]) -> &'t str {
    label.trim_end_matches(trim).trim_end_matches(|c: char| ('①'..='⑳').contains(&c)).trim_end_matches(trim)
}

/// Without quotes around it, and without those of which only one half is in it: `未」「` of `「0：未」「1：済」`.
fn without_quotes(label: &str) -> &str {
    let quotes = [('「', '」'), ('『', '』'), ('"', '"'), ('“', '”')];
    if let Some(inner) =
        quotes.iter().find_map(|(open, close)| label.strip_prefix(*open)?.strip_suffix(*close))
    {
        return inner.trim();
    }
    let opened = label.trim_end_matches(['「', '『']);
    match opened.contains(['「', '『']) {
        true => label,
        false => opened.trim_end_matches(['」', '』', ' ', '　']),
    }
}

/// Whether a label is one: no half of a quotation, no value of its own, no rest of a condition.
pub(super) fn is_whole(label: &str) -> bool {
    let count = |sign: char| label.matches(sign).count();
    let is_even = count('「') == count('」') && count('『') == count('』');
    let is_condition = ["の場合は", "の場合、", "の場合に", "の場合必", "の場合の", "のときは", "の時は"]
        .iter()
        .any(|word| label.contains(word));
    is_even && !is_condition && !hides_value(label)
}

/// `一回課金2~10:月次課金`: a code with a sign that divides, in the middle of a label and outside of brackets.
fn hides_value(label: &str) -> bool {
    let mut depth = 0;
    let mut has_code = false;
    for c in label.chars().map(plain::fold_char) {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = i32::max(depth - 1, 0),
            ':' | '=' if has_code && depth == 0 => return true,
            _ => {}
        }
        has_code = c.is_ascii_digit() || c.is_ascii_uppercase() || (has_code && c == ' ');
    }
    false
}

pub(super) fn tells_more(text: &str) -> bool {
    let text = plain::fold(text).to_ascii_lowercase();
    MORE.iter().any(|word| match word.is_ascii() {
        true => has_word(&text, word),
        false if *word == "他" || *word == "等" || *word == "など" => ends_part(&text, word),
        false => text.contains(word),
    })
}

/// A label without the word that there are more values.
pub(super) fn without_more(label: &str) -> String {
    let ends = [
        "、その他",
        ",その他",
        "，その他",
        " その他",
        "、など",
        " など",
        "など",
        "、他",
        "、ほか",
        " 等",
        "等",
        "...",
        "…",
        " etc",
        " etc.",
    ];
    let bare = ends.iter().find_map(|end| label.strip_suffix(end)).unwrap_or(label).trim();
    if bare.is_empty() { label.to_owned() } else { bare.to_owned() }
}

/// `等` ends a list; inside of a word such as 等級 it says nothing.
fn ends_part(text: &str, word: &str) -> bool {
    text.split(|c: char| c.is_whitespace() || "、,/。;)".contains(c))
        .any(|part| part.ends_with(word) && (part != "その他" || text.len() > part.len()))
}

fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let inside = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        !inside(text[..at].chars().next_back()) && !inside(text[at + word.len()..].chars().next())
            || !word.starts_with(|c: char| c.is_ascii_alphanumeric())
    })
}

/// The parts between commas that stand outside of brackets.
pub(super) fn split_outside(text: &str) -> Vec<&str> {
    let mut depth = 0;
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, c) in text.char_indices() {
        match plain::fold_char(c) {
            '(' => depth += 1,
            ')' => depth = i32::max(depth - 1, 0),
            ',' | '、' if depth == 0 => {
                parts.push(&text[from..at]);
                from = at + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&text[from..]);
    parts
}
