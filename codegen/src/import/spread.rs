//! Several values in one field, as the explanation tells it: カンマ区切りで複数指定可, 同名のパラメータを繰り返す.

use super::plain;
use super::row::{Row, Spread};

/// Signs that divide values, by their names.
const SIGNS: [(&str, &str); 20] = [
    ("セミコロン", ";"),
    ("カンマ", ","),
    ("コンマ", ","),
    ("パイプ", "|"),
    ("縦棒", "|"),
    ("タブ", "\t"),
    ("コロン", ":"),
    ("スラッシュ", "/"),
    ("スペース", " "),
    ("空白", " "),
    ("ハイフン", "-"),
    ("アンパサンド", "&"),
    ("comma", ","),
    ("pipe", "|"),
    ("semicolon", ";"),
    ("tab", "\t"),
    (",", ","),
    ("|", "|"),
    (";", ";"),
    ("/", "/"),
];

/// Words that tell of several values.
const SEVERAL: [&str; 9] =
    ["複数", "列挙", "リスト", "並べ", "連結", "それぞれ", "multiple", "several", "list"];

/// Reads how several values lie in the message; what leaves a doubt becomes a comment.
pub(super) fn read(row: &mut Row, text: &str, comments: &mut Vec<String>) {
    let folded = plain::fold(text);
    let several = SEVERAL.iter().any(|word| folded.contains(word));
    let separator = separator(&folded);
    match separator {
        // Digits are grouped by commas too, and names divided by blanks.
        Some(sign) if several || matches!(sign, "|" | ";" | "\t") => {
            row.list = true;
            row.spread = Some(Spread::Separator(sign.to_owned()));
            if row.format.as_deref().is_some_and(|it| it.contains(|c: char| c.is_ascii_digit())) {
                comments.push("separator: is the format that of one value, or of all together?".to_owned());
            }
        }
        Some(sign) => comments.push(format!("separator? `{sign}` divides what is in it")),
        None if is_repeated(&folded) => {
            row.list = true;
            row.spread = Some(Spread::Repeated);
        }
        None if !row.list
            && (folded.contains("複数指定")
                || folded.contains("複数設定")
                || folded.contains("複数選択")) =>
        {
            comments.push("list? several are possible; how they lie in the message is not said".to_owned());
        }
        None => {}
    }
    // One value stands for itself, and the others of the list are not its default.
    if row.list {
        row.max = row.max.or_else(|| most(&folded));
        if let Some(default) = row.default.take() {
            comments.push(format!("default? `{default}` for a list"));
        }
    }
}

/// The sign that the text says values are divided by.
fn separator(text: &str) -> Option<&'static str> {
    let lower = text.to_ascii_lowercase();
    let (at, word) = ["区切", "separated", "delimited"]
        .iter()
        .filter_map(|word| lower.find(word).map(|at| (at, *word)))
        .min_by_key(|it| it.0)?;
    let behind: String = lower[at + word.len()..].chars().take(8).collect();
    let denied = ["なし", "無し", "不可", "せず", "しない", "不要", "ません", "禁止"];
    let head: Vec<char> = lower[..at].chars().rev().take(14).collect();
    let head: String = head.into_iter().rev().collect();
    if denied.iter().any(|it| behind.contains(it))
        || head.ends_with(['桁', '位'])
        || head.contains("桁ごと")
        || head.contains("3桁")
    {
        return None;
    }
    // The name nearest to the word counts; of two at one place the longer.
    let found =
        SIGNS.iter().filter_map(|(name, sign)| Some((head.rfind(name)? + name.len(), name.len(), *sign)));
    found.max().map(|it| it.2)
}

fn is_repeated(text: &str) -> bool {
    let same = [
        "同名",
        "同じパラメ",
        "同一パラメ",
        "同じキー",
        "同一キー",
        "同じ名前",
        "同一の名前",
        "same key",
        "same name",
    ];
    let again = ["複数", "繰り返", "繰返", "repeat", "several", "multiple"];
    same.iter().any(|word| text.contains(word)) && again.iter().any(|word| text.contains(word))
}

/// 最大99件, 最大5個まで.
fn most(text: &str) -> Option<u64> {
    let rest = &text[text.find("最大")? + "最大".len()..];
    let end = rest.find(|c: char| !c.is_ascii_digit())?;
    let is_count = ["件", "個", "つ", "回", "明細", "商品"].iter().any(|unit| rest[end..].starts_with(unit));
    rest[..end].parse().ok().filter(|max| is_count && *max > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_are_told_by_their_names() {
        for (text, sign) in [
            ("カンマ区切りで複数指定可", Some(",")),
            ("「|」区切り", Some("|")),
            ("セミコロン(;)で区切って列挙", Some(";")),
            ("comma separated list", Some(",")),
            ("3桁カンマ区切りで表示", None),
            ("カンマ区切りなし", None),
            ("桁区切りのカンマは不可", None),
            ("金額", None),
        ] {
            assert_eq!(separator(text), sign, "{text}");
        }
    }
}
