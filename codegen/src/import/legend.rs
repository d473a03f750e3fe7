//! What a document says its marks mean: `◎：必須　○：任意　△：条件付き必須`, beside the table or in a header.

use super::plain;
use super::required::Need;

/// The marks a text explains.
#[derive(Debug, Clone, Default)]
pub(super) struct Legend(Vec<(String, Need)>);

/// Signs that stand for whether a field must be there.
const SIGNS: &str = "○◯〇◎●△▲▽□■◇◆☆★×✕✖-－―ー";

/// The longest explanation of a mark, in characters.
const MAX_WORDS: usize = 24;

impl Legend {
    /// Reads all explanations of a text.
    pub(super) fn read(text: &str) -> Self {
        let mut legend = Self::default();
        let chars: Vec<char> = plain::fold(text).chars().collect();
        for (at, c) in chars.iter().enumerate() {
            let mark = c.to_string();
            let is_letter = "MOCRN".contains(*c);
            let before = at.checked_sub(1).map(|at| chars[at]);
            let stands_alone = before.is_none_or(|c| !c.is_alphanumeric());
            if !(SIGNS.contains(*c) || (is_letter && stands_alone))
                || legend.0.iter().any(|it| it.0 == key(&mark))
            {
                continue;
            }
            let Some(words) = words(&chars[at + 1..]) else { continue };
            if let Some(need) = need(&words) {
                legend.0.push((key(&mark), need));
            }
        }
        legend
    }

    /// What the mark means here.
    pub(super) fn need(&self, mark: &str) -> Option<Need> {
        self.0.iter().find(|(known, _)| *known == key(mark)).map(|(_, need)| need.clone())
    }
}

/// Circles of every size are one mark, and so are dashes.
fn key(mark: &str) -> String {
    match plain::key(mark).as_str() {
        "○" | "◯" | "〇" => "○".to_owned(),
        "×" | "✕" | "✖" => "×".to_owned(),
        "-" | "―" | "ー" => "-".to_owned(),
        other => other.to_owned(),
    }
}

/// What follows a sign that divides, up to the next mark.
fn words(rest: &[char]) -> Option<String> {
    let blanks = rest.iter().take_while(|c| **c == ' ').count();
    let divider = *rest.get(blanks)?;
    if !matches!(divider, ':' | '=' | '…' | '→' | '・' | 'は') {
        return None;
    }
    let rest = &rest[blanks + 1..];
    let end = rest.iter().position(|c| SIGNS.contains(*c) && *c != 'ー' || "\n、,/※".contains(*c));
    Some(rest[..end.unwrap_or(rest.len())].iter().take(MAX_WORDS).collect::<String>().trim().to_owned())
}

fn need(words: &str) -> Option<Need> {
    let has = |all: &[&str]| all.iter().any(|word| words.contains(word));
    let lower = words.to_ascii_lowercase();
    match () {
        () if has(&["設定不可", "指定不可", "送信不可", "使用不可", "利用不可", "設定禁止"]) => {
            Some(Need::Never)
        }
        () if has(&["条件", "場合"]) || lower.starts_with("conditional") => Some(Need::Conditional),
        () if has(&["必須ではない", "必須でない", "任意", "省略可", "不要", "オプション"])
            || lower.starts_with("optional") =>
        {
            Some(Need::No)
        }
        () if has(&["必須", "省略不可"])
            || ["required", "mandatory"].iter().any(|it| lower.starts_with(it)) =>
        {
            Some(Need::Yes)
        }
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_mean_what_the_document_says() {
        let legend = Legend::read("凡例　◎：必須　○：任意、△…条件付き必須 ×＝設定不可 M: Mandatory");
        for (mark, need) in [
            ("◎", Some(Need::Yes)),
            ("〇", Some(Need::No)),
            ("△", Some(Need::Conditional)),
            ("✕", Some(Need::Never)),
            ("M", Some(Need::Yes)),
            ("●", None),
        ] {
            assert_eq!(legend.need(mark), need, "{mark}");
        }
        assert_eq!(Legend::read("○の場合は必須").need("○"), None);
    }
}
