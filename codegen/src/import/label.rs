//! What a row is called: the document's name, or what the explanation begins with.

use super::draft::Draft;
use super::plain;
use super::row::Row;

/// Every row has a label: the document's, what stands in brackets, or for want of one the name itself.
pub(super) fn named(row: &mut Row, draft: &Draft) {
    if row.label.is_some() {
        return;
    }
    if let Some(label) = &draft.named.label {
        row.label = Some(label.clone());
        return;
    }
    if let Some(label) = before_values(row) {
        row.label = Some(label);
        return;
    }
    if let Some((label, note)) = before_remarks(row, draft) {
        (row.label, row.note) = (Some(label), Some(note));
        return;
    }
    if let Some((label, note)) = row.note.as_deref().and_then(before_sentences) {
        (row.label, row.note) = (Some(label), Some(note));
        return;
    }
    match row.note.as_ref().filter(|note| is_label(note)).cloned() {
        Some(label) => {
            row.note = None;
            row.label = Some(label);
        }
        None => {
            row.label = Some(row.key.clone());
            row.comments.push("label: none in the table".to_owned());
        }
    }
}

/// The longest text taken for what a field is called, in characters.
const MAX_LABEL: usize = 24;

/// Words of texts that say something of a value and do not name it.
const SAYS: [&str; 28] = [
    "を設定",
    "を指定",
    "を返却",
    "設定する",
    "指定する",
    "してください",
    "すること",
    "できます",
    "の場合",
    "のとき",
    "デフォルト",
    "省略",
    "初期値",
    "既定値",
    "文字以",
    "桁以",
    "固定",
    "のみ",
    "不可",
    "以内",
    "以上",
    "以下",
    "参照",
    "必須",
    "default",
    "最大",
    "最小",
    "区切り",
];

/// What texts end with that do not name anything.
const ENDS: [&str; 15] = [
    "形式",
    "文字",
    "桁",
    "整数",
    "数字",
    "バイト",
    "です",
    "ます",
    "する",
    "した",
    "ない",
    "可",
    "あり",
    "なし",
    "負の数",
];

/// Whether a text names a field: short, and no rule, value or format of it.
fn is_label(text: &str) -> bool {
    let lower = plain::fold(text).to_ascii_lowercase();
    is_short(text)
        && !lower.contains([':', '=', '"', '~', '〜'])
        && !lower.starts_with(|c: char| c.is_ascii_digit() || "-・*(/.".contains(c))
        && lower.contains(char::is_alphabetic)
        && !SAYS.iter().any(|word| lower.contains(word))
        && !ENDS.iter().any(|end| lower.ends_with(end))
        && !is_list(&lower)
}

/// `ja、en、ko`: words that are values.
fn is_list(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['、', ',', '/']).map(str::trim).collect();
    parts.len() > 1 && parts.iter().all(|part| super::values::is_code(part))
}

fn is_short(text: &str) -> bool {
    text.chars().count() <= MAX_LABEL && !text.contains(['。', '※'])
}

/// サービスID of `サービスID。契約時に払い出された値`.
fn before_sentences(note: &str) -> Option<(String, String)> {
    let (first, rest) = note.split_once('。')?;
    let rest = rest.trim();
    (is_label(first) && !rest.is_empty()).then(|| (first.trim().to_owned(), rest.to_owned()))
}

/// Of two columns that explain, the first has the label: 説明 before 備考.
fn before_remarks(row: &Row, draft: &Draft) -> Option<(String, String)> {
    let [first, _, ..] = draft.entry.details.as_slice() else { return None };
    let label = plain::sentence(first);
    let note = row.note.as_ref()?.strip_prefix(&label)?.trim();
    (is_label(&label) && !note.is_empty()).then(|| (label, note.to_owned()))
}

/// 処理結果 of `処理結果 1:成功 9:失敗`.
fn before_values(row: &Row) -> Option<String> {
    let (note, first) = (row.note.as_ref()?, row.values.first()?);
    let folded = plain::fold(note);
    let at = folded.find(&format!(" {}", first.value))?;
    // Folding keeps the number of characters, not that of bytes.
    let lead: String = note.chars().take(folded[..at].chars().count()).collect();
    let lead = lead.trim();
    (plain::is_japanese(lead) && lead.chars().count() <= 24).then(|| lead.to_owned())
}

/// 取引メモ1-3 and 氏名１・２ for several names are several labels.
pub(super) fn labels(label: &str, count: usize) -> Vec<String> {
    let (label, _) = super::notes::without_marks(label);
    if count < 2 || label.is_empty() {
        return vec![label; count];
    }
    let divided: Vec<&str> = label.split(['/', '／', '、']).map(str::trim).collect();
    if divided.len() == count {
        return divided.into_iter().map(str::to_owned).collect();
    }
    let folded = plain::fold(&label);
    let base = folded.trim_end_matches(|c: char| c.is_ascii_digit() || "・-~,〜".contains(c));
    let numbers = &folded[base.len()..];
    let base: String = label.chars().take(base.chars().count()).collect();
    if numbers.starts_with('1') && numbers.len() > 1 {
        return (1..=count).map(|number| format!("{base}{number}")).collect();
    }
    vec![label; count]
}

/// 商品名 of 商品名1～5 and 商品名n, where the name on the wire says that it is numbered.
pub(super) fn unnumbered(label: &str) -> String {
    let folded = plain::fold(label);
    let trimmed = folded.trim_end_matches(|c: char| c.is_ascii_digit() || "~〜～-・,nN()".contains(c));
    let numbers = &folded[trimmed.len()..];
    let is_range = numbers.contains(['~', '〜', '～', '-', 'n', 'N'])
        && !trimmed.ends_with(|c: char| c.is_ascii_alphabetic());
    if trimmed.is_empty() || !is_range {
        return label.to_owned();
    }
    label.chars().take(trimmed.chars().count()).collect::<String>().trim().to_owned()
}
