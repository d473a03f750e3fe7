//! What stands in lists of values and is no value of its own: ranges, patterns, everything else, and the default.

use crate::import::plain;

/// Codes that stand before a value and share its label: `03・05・` of `03・05・06：分割`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) codes: Vec<String>,
    /// Whether only the first and the last are written.
    pub(super) is_range: bool,
    pub(super) printed: String,
}

/// Whether what follows a number and a colon makes both a time of day: `10:00`, `9:30から`.
pub(super) fn is_time(rest: &[char]) -> bool {
    let [tens, ones, tail @ ..] = rest else { return false };
    let is_minute = matches!(tens, '0'..='5') && ones.is_ascii_digit();
    let goes_on = tail.first().is_some_and(|c| c.is_alphanumeric() && !('\u{3041}'..='\u{3096}').contains(c));
    is_minute && !goes_on
}

/// Whether a value stands for several: `9xxx`, `61Cxx`, `E**`.
pub(super) fn is_pattern(value: &str) -> bool {
    let has_run = ["xx", "XX", "nn", "NN", "**", "##"].iter().any(|run| {
        value.find(run).is_some_and(|at| {
            let (before, behind) =
                (value[..at].chars().next_back(), value[at..].trim_start_matches(|c| run.starts_with(c)));
            // Words such as XXL and ANN are none.
            let is_part =
                |c: char| c.is_ascii_digit() || (c.is_ascii_uppercase() && *run != run.to_uppercase());
            before.is_none_or(is_part) && !behind.starts_with(|c: char| c.is_ascii_alphabetic())
        })
    });
    has_run || value.ends_with('*')
}

/// The text before a value, without codes that share its label, and these. Only what leads to all values may be nothing
/// else.
pub(super) fn split_group(raw: &str, value: &str, is_lead: bool) -> (String, Option<Group>) {
    let chars: Vec<char> = raw.chars().collect();
    let folded: Vec<char> = chars.iter().map(|c| plain::fold_char(*c)).collect();
    let is_sign = |c: char| "・、,/~〜～".contains(c);
    let is_code = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase();
    let begins = folded.iter().rposition(|c| !(is_sign(*c) || is_code(*c))).map_or(0, |at| at + 1);
    let run: String = folded[begins..].iter().collect();
    let is_range = run.ends_with(['~', '〜', '～']);
    let none = || (raw.to_owned(), None);
    if !run.ends_with(is_sign) || (begins > 0 && !is_start(folded[begins - 1]) && !is_sign(folded[begins])) {
        return none();
    }
    let codes: Vec<String> = run.split(is_sign).filter(|code| !code.is_empty()).map(str::to_owned).collect();
    let is_alike =
        |code: &String| code.len() == value.len() || is_range && is_number(code) && is_number(value);
    if codes.is_empty()
        || !codes.iter().all(is_alike)
        || is_number(value) != codes.iter().all(|it| is_number(it))
    {
        return none();
    }
    let before: String = chars[..begins].iter().collect();
    if !is_lead && before.trim().is_empty() {
        return none();
    }
    let printed: String = chars[begins..].iter().collect();
    (before, Some(Group { codes, is_range, printed: printed.trim_start_matches(is_sign).to_owned() }))
}

fn is_number(code: &str) -> bool {
    code.bytes().all(|b| b.is_ascii_digit())
}

/// What a group of codes may stand behind: it begins no sooner than a word ends.
fn is_start(c: char) -> bool {
    c.is_whitespace() || "・、,/;。(:|●■".contains(c)
}

/// A label without `それ以外：エラー` and the like behind it, and these.
pub(super) fn split_others(raw: &str) -> (String, Option<String>) {
    let folded: Vec<char> = raw.chars().map(plain::fold_char).collect();
    let text: String = folded.iter().collect();
    let words = ["それ以外", "上記以外", "その他", "以外"];
    let found = words.iter().find_map(|word| {
        let at = text.find(word)?;
        let rest = text[at + word.len()..].trim_start();
        rest.starts_with([':', '=', '→', '…']).then_some(at)
    });
    let Some(at) = found else { return (raw.to_owned(), None) };
    // `0以外`: the code belongs to it.
    let head = text[..at].trim_end_matches(|c: char| c.is_ascii_alphanumeric() || "\"「」".contains(c));
    let count = head.chars().count();
    let label: String = raw.chars().take(count).collect();
    let others: String = raw.chars().skip(count).collect();
    let others = plain::one_line(others.trim_matches([' ', '　', '、', ',', '/', '\n', '・']));
    (label, Some(others))
}

/// Words that begin what is said of the default.
const WORDS: [&str; 7] = ["省略時", "デフォルト", "初期値", "既定値", "規定値", "未指定時", "default"];

/// A text without brackets and last lines that name the default: `（省略時"0"）`, `(デフォルト：0)`, `省略時は0：なし`.
pub(super) fn without_default_remarks(text: &str) -> String {
    let begins = |line: &str| WORDS.iter().any(|word| line.trim_start().starts_with(word));
    let text = match text.trim_end().rsplit_once('\n') {
        Some((before, last)) if begins(last) && !begins(before) => before,
        _ => text,
    };
    let chars: Vec<char> = text.chars().collect();
    let folded: Vec<char> = chars.iter().map(|c| plain::fold_char(*c)).collect();
    let mut out = String::new();
    let mut at = 0;
    while at < chars.len() {
        let close =
            (folded[at] == '(').then(|| folded[at..].iter().take(40).position(|c| *c == ')')).flatten();
        let inner: String =
            close.map(|close| folded[at + 1..at + close].iter().collect()).unwrap_or_default();
        let inner = inner.trim().to_ascii_lowercase();
        let value = WORDS.iter().find_map(|word| inner.strip_prefix(word));
        match (value, close) {
            (Some(value), Some(close)) if value.contains(|c: char| c.is_ascii_alphanumeric()) => {
                at += close + 1
            }
            _ => {
                out.push(chars[at]);
                at += 1;
            }
        }
    }
    out
}
