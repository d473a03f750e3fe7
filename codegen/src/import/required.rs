//! Whether a field must be there, as the column 必須 says it: ○, △, ※, words, and marks case by case.

use super::{notes, plain};

/// What a mark says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Need {
    /// Nothing is said.
    Unstated,
    No,
    Yes,
    /// On a condition that stands elsewhere.
    Conditional,
    /// It must not be sent.
    Never,
    /// One mark for each value of another field: the text before the first value, the values and their marks.
    Cases(String, Vec<(String, Need)>),
    /// Something else.
    Unclear,
}

/// What a cell says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) need: Need,
    /// Footnotes it refers to.
    pub(super) notes: Vec<String>,
    /// The cell as printed.
    pub(super) text: String,
}

/// The marks of a whole column tell what some of them mean.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Alphabet {
    /// There is an `M`: `O` is optional and no circle.
    has_m: bool,
    /// There is a △: × is more than that it is not required.
    has_triangle: bool,
    /// There is a sign that may be a circle's opposite.
    has_cross: bool,
}

impl Alphabet {
    /// Looks at the cells of a column.
    pub(super) fn of<'t>(cells: impl Iterator<Item = &'t str>) -> Self {
        let mut alphabet = Self::default();
        for key in cells.map(plain::key) {
            alphabet.has_m |= matches!(key.as_str(), "m" | "c");
            alphabet.has_triangle |= key.contains('△');
            alphabet.has_cross |= matches!(key.as_str(), "x" | "×" | "✕" | "✖");
        }
        alphabet
    }

    /// What a cell says.
    pub(super) fn read(self, text: &str) -> Mark {
        let (plain, notes) = notes::without_marks(text.trim());
        let key = plain::key(&plain);
        let need = match (self.need(&key), notes.is_empty()) {
            (Need::Unstated, false) => Need::Conditional,
            (need, _) => need,
        };
        Mark { need, notes, text: plain::one_line(text.trim()) }
    }

    fn need(self, key: &str) -> Need {
        match key {
            "" | "nf" | "n/a" | "na" | "不明" | "未記載" | "unknown" | "?" => Need::Unstated,
            "○" | "◯" | "〇" | "●" | "◎" | "⚪" | "⭕" | "✓" | "✔" | "☑" | "✅" | "必須" | "必" | "必要"
            | "要" | "有" | "あり" | "はい" | "y" | "yes" | "1" | "true" | "t" | "m" | "mandatory"
            | "required" | "req" | "必須項目" | "入力必須" | "設定必須" | "常に必須" | "必ず" => {
                Need::Yes
            }
            "o" if self.has_m => Need::No,
            "o" if self.has_cross => Need::Yes,
            "×" | "x" | "✕" | "✖" | "❌" if self.has_triangle => Need::Never,
            "△" | "任意" | "任" | "-" | "ー" | "―" | "—" | "–" | "×" | "x" | "✕" | "✖" | "❌" | "n"
            | "no" | "0" | "false" | "f" | "optional" | "opt" | "不要" | "省略可" | "省略可能" | "無"
            | "なし" | "いいえ" | "任意項目" | "否" | "必須ではない" | "not required" | "notrequired" => {
                Need::No
            }
            "設定不可" | "指定不可" | "設定禁止" | "送信不可" | "入力不可" => Need::Never,
            "▲"
            | "c"
            | "conditional"
            | "条件必須"
            | "条件付き"
            | "条件付"
            | "条件付必須"
            | "条件付き必須"
            | "条件"
            | "条件により必須"
            | "場合により必須"
            | "条件付○"
            | "(○)"
            | "(◯)"
            | "(〇)"
            | "[○]"
            | "○/△"
            | "△/○"
            | "必須/任意"
            | "□" => Need::Conditional,
            _ => cases(key).unwrap_or(Need::Unclear),
        }
    }
}

/// `payType0○ 1△ 2×`: what is written before the first mark, then more values with marks.
fn cases(key: &str) -> Option<Need> {
    let alphabet = Alphabet { has_triangle: true, ..Alphabet::default() };
    let is_mark = |c: char| "○◯〇△×".contains(c);
    let mut rest = key;
    let mut cases = Vec::new();
    while let Some(at) = rest.find(is_mark) {
        let mark = rest[at..].chars().next()?;
        cases.push((
            rest[..at].trim_matches(['、', ',', ':', '/', ' ']).to_owned(),
            alphabet.need(&mark.to_string()),
        ));
        rest = &rest[at + mark.len_utf8()..];
    }
    let (first, _) = cases.first()?;
    if !rest.is_empty() || first.is_empty() {
        return None;
    }
    Some(Need::Cases(first.clone(), cases))
}

/// Whether a text is a mark that documents use for required and not.
pub(super) fn is_mark(text: &str) -> bool {
    let alphabet = Alphabet { has_cross: true, ..Alphabet::default() };
    !matches!(alphabet.read(text).need, Need::Unclear | Need::Cases(..))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn need(text: &str) -> Need {
        Alphabet::default().read(text).need
    }

    #[test]
    fn circles_of_every_kind_are_required() {
        for text in ["○", "◯", "〇", "●", "必須", "必", "Y", "ＹＥＳ", "1", "true", " ○ "] {
            assert_eq!(need(text), Need::Yes, "{text}");
        }
    }

    #[test]
    fn the_rest_is_not_or_on_a_condition() {
        for text in ["△", "任意", "-", "－", "×", "no", "省略可"] {
            assert_eq!(need(text), Need::No, "{text}");
        }
        for text in ["※", "※1", "条件必須", "条件付き", "△※2"] {
            let expected = if text.starts_with('△') { Need::No } else { Need::Conditional };
            assert_eq!(need(text), expected, "{text}");
        }
        assert_eq!(need(""), Need::Unstated);
        assert_eq!(need("set○ get×").clone(), cases("set○get×").expect("cases"));
        assert_eq!(Alphabet::of(["△", "○"].into_iter()).read("×").need, Need::Never);
        assert_eq!(Alphabet::of(["M", "O"].into_iter()).read("O").need, Need::No);
    }
}
