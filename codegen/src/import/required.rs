//! Whether a field must be there, as the column 必須 says it: ○, △, ※, words, and marks case by case.

use super::legend::Legend;
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
#[derive(Debug, Clone, Default)]
pub(super) struct Alphabet {
    /// There is an `M`, a `C` or an `R`: `O` is optional and no circle.
    has_m: bool,
    /// There is a △: × is more than that it is not required.
    has_triangle: bool,
    /// There is a sign that may be a circle's opposite.
    has_cross: bool,
    /// There is a mark that says more than a circle: ◎ or ●.
    has_stronger: bool,
    /// What the document says they mean.
    legend: Legend,
}

impl Alphabet {
    /// Looks at the cells of a column.
    pub(super) fn of<'t>(cells: impl Iterator<Item = &'t str>, legend: Legend) -> Self {
        let mut alphabet = Self { legend, ..Self::default() };
        for key in cells.map(plain::key) {
            alphabet.has_m |= matches!(key.as_str(), "m" | "c" | "r");
            alphabet.has_stronger |= key.starts_with(['◎', '●']);
            alphabet.has_triangle |= key.contains('△');
            alphabet.has_cross |= matches!(key.as_str(), "x" | "×" | "✕" | "✖");
        }
        alphabet
    }

    /// What a cell says.
    pub(super) fn read(&self, text: &str) -> Mark {
        let (plain, notes) = notes::without_marks(text.trim());
        let key = plain::key(&plain);
        let need = match (self.legend.need(&key).unwrap_or_else(|| self.need(&key)), notes.is_empty()) {
            (Need::Unstated, false) => Need::Conditional,
            (need, _) => need,
        };
        Mark { need, notes, text: plain::one_line(text.trim()) }
    }

    fn need(&self, key: &str) -> Need {
        match key {
            // Beside ◎ a circle says less than that, but not how much.
            "○" | "◯" | "〇" if self.has_stronger => Need::Unclear,
            "r" if self.has_m => Need::Yes,
            "" | "nf" | "n/a" | "na" | "不明" | "未記載" | "unknown" | "?" => Need::Unstated,
            "○" | "◯" | "〇" | "●" | "◎" | "⚪" | "⭕" | "✓" | "✔" | "☑" | "✅" | "必須" | "必" | "必要"
            | "要" | "有" | "あり" | "はい" | "y" | "yes" | "1" | "true" | "t" | "m" | "mandatory"
            | "required" | "req" | "必須項目" | "入力必須" | "設定必須" | "常に必須" | "必ず"
            | "省略不可" | "1..1" | "1..n" | "1..*" => Need::Yes,
            "o" if self.has_m => Need::No,
            "o" if self.has_cross => Need::Yes,
            "×" | "x" | "✕" | "✖" | "❌" if self.has_triangle => Need::Never,
            "△" | "任意" | "任" | "-" | "ー" | "―" | "—" | "–" | "×" | "x" | "✕" | "✖" | "❌" | "n"
            | "no" | "0" | "false" | "f" | "optional" | "opt" | "不要" | "省略可" | "省略可能" | "無"
            | "なし" | "いいえ" | "任意項目" | "否" | "必須ではない" | "not required" | "notrequired"
            | "0..1" | "0..n" | "0..*" => Need::No,
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
            | "条"
            | "いずれか必須"
            | "いずれか"
            | "どちらか必須"
            | "どちらか"
            | "いずれか1つ必須"
            | "required_if"
            | "requiredif"
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

/// Whether a word beside a name says that it must be there or not; signs and single letters say too little there.
pub(super) fn is_word(key: &str) -> bool {
    let words = [
        "必須",
        "任意",
        "required",
        "optional",
        "条件付き必須",
        "条件付必須",
        "条件必須",
        "必須項目",
        "任意項目",
        "省略可",
        "conditional",
        "mandatory",
    ];
    words.contains(&key)
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
        assert_eq!(Alphabet::of(["△", "○"].into_iter(), Legend::default()).read("×").need, Need::Never);
        let beside = Alphabet::of(["◎", "○"].into_iter(), Legend::default());
        assert_eq!((beside.read("◎").need, beside.read("○").need), (Need::Yes, Need::Unclear));
        let told = Alphabet::of(["◎", "○"].into_iter(), Legend::read("◎：必須 ○：任意"));
        assert_eq!(told.read("〇").need, Need::No);
        assert_eq!(Alphabet::of(["M", "O"].into_iter(), Legend::default()).read("O").need, Need::No);
    }
}
