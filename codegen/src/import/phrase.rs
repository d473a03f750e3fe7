//! Phrases of details that say one thing: a constant (固定), a default (省略時), the only value.

use super::{plain, values};

/// A value a phrase names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) value: String,
    /// Whether it can be nothing but a value: it is quoted, a number, a truth value, or written in capitals.
    pub(super) is_sure: bool,
}

/// Words before a default.
const DEFAULT: [&str; 22] = [
    "省略時の値",
    "省略時",
    "省略した場合",
    "省略の場合",
    "未指定時",
    "未指定の場合",
    "未設定時",
    "未設定の場合",
    "指定がない場合",
    "指定しない場合",
    "指定なしの場合",
    "設定がない場合",
    "設定しない場合",
    "デフォルト値",
    "デフォルト",
    "初期値",
    "既定値",
    "規定値",
    "default",
    "defaults to",
    "omitted",
    "if absent",
];

/// Words before a constant.
const FIXED: [&str; 9] =
    ["固定値", "固定で", "常に", "必ず", "固定:", "固定 ", "always", "fixed value", "constant"];

/// The default a text names.
pub(super) fn default(text: &str) -> Option<Found> {
    let folded = lower(text);
    // The longest word first, and each place only once.
    DEFAULT.iter().find_map(|word| {
        let mut places = folded.match_indices(word);
        places.find_map(|(at, _)| {
            let is_inside = word.is_ascii() && folded[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
            (!is_inside).then(|| value_after(text, &folded, at + word.len())).flatten()
        })
    })
}

/// The constant a text names: `「X」固定`, `固定値：X`, `X固定`, `必ず「X」`.
pub(super) fn fixed(text: &str) -> Option<String> {
    let folded = lower(text);
    if let Some(value) = before_fixed(text, &folded) {
        return Some(value);
    }
    FIXED.iter().find_map(|word| {
        let (at, _) = folded.match_indices(word).find(|(at, _)| !is_conditional(&folded[..*at]))?;
        let found = value_after(text, &folded, at + word.len())?;
        let rest = folded.get(at..)?;
        // `必ず1桁` says a length, and only quotes tell a value behind words of sentences.
        let quoted = matches!(*word, "固定値" | "固定:" | "fixed value" | "constant");
        (found.is_sure && (quoted || rest.contains(['「', '"', '“']))).then_some(found.value)
    })
}

/// Whether the sentence so far speaks of a case, so that what follows is no constant of all messages.
fn is_conditional(head: &str) -> bool {
    let sentence = head.rsplit(['。', '\n']).next().unwrap_or_default();
    [
        "場合",
        "とき",
        "時は",
        "時、",
        "際",
        "なら",
        "省略",
        "未指定",
        "未設定",
        "指定なし",
        "以外",
        "if ",
        "when ",
    ]
    .iter()
    .any(|word| sentence.contains(word))
}

/// The one value a text tells to set, and nothing besides: `「2」を設定してください。`
pub(super) fn to_set(text: &str) -> Option<String> {
    let folded = plain::fold(text.trim());
    let inner = [('「', '」'), ('"', '"'), ('『', '』'), ('“', '”')]
        .iter()
        .find_map(|(open, close)| folded.strip_prefix(*open)?.split_once(*close));
    let (value, rest) = inner?;
    let rest = rest.trim_end_matches(['。', '.', ' ']);
    let is_all = [
        "を設定",
        "を指定",
        "を設定する",
        "を指定する",
        "を設定してください",
        "を指定してください",
        "を設定すること",
        "を指定すること",
        "を設定します",
        "を指定します",
        "がセットされる",
        "のみ",
        "",
    ];
    (values::is_code(value) && is_all.contains(&rest)).then(|| value.to_owned())
}

/// `「X」固定`, `"X"固定`, `1固定`.
fn before_fixed(text: &str, folded: &str) -> Option<String> {
    for (at, _) in folded.match_indices("固定") {
        let tail = &folded[at + "固定".len()..];
        if tail.starts_with("長") || tail.starts_with("桁") || tail.starts_with(|c: char| c.is_ascii_digit())
        {
            continue;
        }
        if is_conditional(&folded[..at]) {
            continue;
        }
        let before = folded[..at]
            .trim_end()
            .trim_end_matches("で")
            .trim_end_matches("を")
            .trim_end_matches(['(', ' ']);
        if let Some(value) = quoted_end(text, before) {
            return Some(value);
        }
        let code = before
            .rsplit(|c: char| !(c.is_ascii_alphanumeric() || "_-.".contains(c)))
            .next()
            .unwrap_or_default();
        let start = before.len() - code.len();
        if values::is_code(code) && is_whole(&before[..start]) {
            return Some(original(text, before, start, code));
        }
    }
    None
}

/// A code that a sentence ends with stands alone: `1固定`, `=1固定`.
fn is_whole(head: &str) -> bool {
    let head = head.trim_end_matches([' ', '　']);
    head.is_empty() || head.ends_with([':', '=', '、', ',', 'は', '。', '\n', ';'])
}

fn quoted_end(text: &str, before: &str) -> Option<String> {
    let close = before.chars().next_back()?;
    let open = match close {
        '」' => '「',
        '』' => '『',
        '"' => '"',
        '”' => '“',
        _ => return None,
    };
    let inner = &before[..before.len() - close.len_utf8()];
    let start = inner.rfind(open)? + open.len_utf8();
    let value = &inner[start..];
    values::is_code(value).then(|| original(text, before, start, value))
}

/// The value in the letters' case it was printed in.
fn original(text: &str, folded: &str, start: usize, value: &str) -> String {
    let skip = folded[..start].chars().count();
    text.chars().skip(skip).take(value.chars().count()).map(plain::fold_char).collect()
}

/// The value behind a word: `は「1」`, `：0`, ` = 10`.
fn value_after(text: &str, folded: &str, at: usize) -> Option<Found> {
    let mut rest = folded.get(at..)?;
    for word in ["の値", "値", "に", "は", "が", "では", "、", "=", ":", "is", "、", " ", "は"] {
        rest = rest.trim_start().strip_prefix(word).unwrap_or(rest.trim_start());
    }
    let start = folded.len() - rest.len();
    let quoted = [('「', '」'), ('"', '"'), ('“', '”'), ('『', '』'), ('\'', '\'')];
    let inner =
        quoted.iter().find_map(|(open, close)| rest.strip_prefix(*open)?.split_once(*close).map(|it| it.0));
    if let Some(inner) = inner.filter(|inner| values::is_code(inner)) {
        let open = rest.chars().next().map_or(0, char::len_utf8);
        return Some(Found { value: original(text, folded, start + open, inner), is_sure: true });
    }
    if let Some(found) = quoted_soon(text, folded, start) {
        return Some(found);
    }
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "_.".contains(c))).unwrap_or(rest.len());
    let end = rest[..end].trim_end_matches('.').len();
    let (code, tail) = rest.split_at(end);
    if !values::is_code(code)
        || tail.starts_with(['桁', '文', '日', '円', '件', '分', '秒', '回', '-', '~'])
        || tail.starts_with("バイト")
    {
        return None;
    }
    let value = original(text, folded, start, code);
    let is_number = value.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let is_capital =
        value.len() > 1 && value.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
    let is_sure = is_number || is_capital || matches!(value.as_str(), "true" | "false");
    Some(Found { value, is_sure })
}

/// `はシステム固定値「0」を適用`: few words of Japanese before the quoted value.
fn quoted_soon(text: &str, folded: &str, start: usize) -> Option<Found> {
    let rest = &folded[start..];
    let open = rest.find('「').filter(|at| (1..=36).contains(at))?;
    let words = &rest[..open];
    let (value, behind) = rest[open + '「'.len_utf8()..].split_once('」')?;
    let is_plain = !words.contains(['。', '、', '\n', '」', ';'])
        && !words.contains(|c: char| c.is_ascii_alphanumeric());
    let ends = behind.is_empty()
        || ["を", "と", "が", "で", "に", "。", "\n", " "].iter().any(|it| behind.starts_with(it));
    (is_plain && ends && values::is_code(value)).then(|| Found {
        value: original(text, folded, start + open + '「'.len_utf8(), value),
        is_sure: true,
    })
}

/// Half-width small letters, one for one, so that places stay the same by characters.
fn lower(text: &str) -> String {
    text.chars().map(|c| plain::fold_char(c).to_ascii_lowercase()).collect()
}

/// Whether a text says no more than that a value is the constant.
pub(super) fn is_all_fixed(text: &str, fixed: Option<&str>) -> bool {
    let Some(fixed) = fixed else { return false };
    let mut rest = plain::fold(text).replace(fixed, "");
    for word in ["固定値", "固定", "を設定", "必ず", "常に", "で"] {
        rest = rest.replace(word, "");
    }
    rest.chars().all(|c| c.is_whitespace() || "「」『』\"'“”:=。、,()".contains(c))
}

/// A text that begins with one quoted value and its label, and lists no other: `「1」レスポンス`.
pub(super) fn only_value(text: &str) -> Option<(String, String)> {
    let text = text.trim();
    let inner = text.strip_prefix('「')?;
    let (value, rest) = inner.split_once('」')?;
    let value = plain::fold(value.trim());
    let end = rest.find(['※', '。', '\n', ' ', '　', '、', '「']).unwrap_or(rest.len());
    let label = rest[..end].trim();
    let is_label = !label.is_empty()
        && label.chars().count() <= 20
        && !["を", "が", "は", "に", "で", "の", "と", "固定"].iter().any(|word| label.starts_with(word));
    (values::is_code(&value) && is_label).then(|| (value, label.to_owned()))
}

/// A label without the remark that its value is the default.
pub(super) fn without_default(label: &str) -> (String, bool) {
    let marks = [
        "(default)",
        "（デフォルト）",
        "(デフォルト)",
        "（省略時）",
        "(省略時)",
        "（初期値）",
        "(初期値)",
        "（既定値）",
        "(既定値)",
        "※デフォルト",
    ];
    for mark in marks {
        if let Some(at) = label.find(mark) {
            let mut out = label[..at].trim_end().to_owned();
            out.push_str(&label[at + mark.len()..]);
            return (out.trim().to_owned(), true);
        }
    }
    // `not (default 0)` names the value itself.
    match label.split_once("(default") {
        Some((before, after)) if after.ends_with(')') => (before.trim_end().to_owned(), false),
        _ => (label.to_owned(), false),
    }
}
