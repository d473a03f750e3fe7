//! Every word that notations may have, each with a notation that shows it.

use crate::error::NotationError;
use crate::format::Format;
use crate::{lex, parse};

/// What a word is in a notation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WordKind {
    /// How wide characters are: `半角`.
    Width,
    /// A kind of characters, composed with others: `英` + `数`.
    Kind,
    /// Characters by a word of their own: `テキスト`.
    Characters,
    /// A letter code: `an`.
    Code,
    /// One symbol by its name: `ハイフン`.
    Symbol,
    /// A format by its name: `メールアドレス`.
    Format,
    /// A part of a date pattern: `YYYY`.
    Date,
    /// What a length counts: `桁`.
    Unit,
    /// A bound behind a number: `以内`.
    Bound,
    /// What a number is, said before it: `最大`.
    Label,
    /// Digits of a part of a decimal number: `小数点以下`.
    Place,
    /// The length is exact: `固定`.
    Fixed,
    /// The length is the greatest: `可変`.
    Variable,
    /// Years of an era: `和暦`.
    Era,
    /// A value that stands for itself: `true`.
    Literal,
    /// Numbers from 1: `正の`.
    Positive,
    /// Between two lengths or values: `または`.
    Or,
    /// Between characters: `と`.
    And,
    /// Between the least and the greatest: `から`.
    To,
    /// Leaves characters out: `不可`.
    Without,
    /// Something that has a number or a code, which says nothing of how it is written: `支店`.
    Thing,
    /// What such a thing has: `コード`.
    Numbered,
    /// Says nothing: `形式`.
    Filler,
    /// A structure, which no text has: `配列`.
    Refused,
}

/// A word, and a notation that shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// As it is written; Latin letters in either case, unless it is a code.
    pub word: &'static str,
    /// What it is.
    pub kind: WordKind,
    /// A notation with it.
    pub sample: String,
}

impl Word {
    /// What the sample says.
    ///
    /// # Errors
    /// The word names something that no text can be.
    pub fn says(&self) -> Result<Format, NotationError> {
        parse(&self.sample)
    }
}

/// Every word that [`parse`](crate::parse()) knows, by kind and in the order of its tables.
///
/// ```
/// let words = denbun_notation::vocabulary();
/// let word = words.iter().find(|word| word.word == "以内").expect("a word");
/// assert_eq!(word.sample, "半角数字 6桁以内");
/// assert_eq!(word.says().expect("a notation").max, Some(6));
/// ```
pub fn vocabulary() -> Vec<Word> {
    let mut tables = vec![
        (WordKind::Width, lex::widths()),
        (WordKind::Kind, lex::atoms()),
        (WordKind::Code, CODES.to_vec()),
        (WordKind::Date, DATES.iter().map(|(part, _)| *part).collect()),
    ];
    tables.extend(lex::tables());
    tables.sort_by_key(|(kind, _)| *kind);
    let words = tables.into_iter().flat_map(|(kind, words)| words.into_iter().map(move |word| (kind, word)));
    words.map(|(kind, word)| Word { word, kind, sample: sample(kind, word) }).collect()
}

/// The letter codes.
const CODES: &[&str] = &[
    "n", "a", "an", "anp", "ans", "as", "ns", "s", "z", "b", "A", "AN", "ANS", "ANK", "NS", "M", "C", "X",
    "N", "9", "S9", "V9",
];

/// The parts of dates, each in a pattern.
const DATES: &[(&str, &str)] = &[
    ("YYYY", "YYYYMMDD"),
    ("YY", "YYMMDD"),
    ("MM", "YYYY/MM"),
    ("DD", "YYYY年MM月DD日"),
    ("HH", "YYYYMMDDHHMMSS"),
    ("HH24", "YYYYMMDD HH24:MI:SS"),
    ("mm", "hh:mm"),
    ("MI", "HHMISS"),
    ("NN", "YYYYMMDDHHNNSS"),
    ("SS", "HH:MM:SS"),
    ("sss", "yyyy-MM-dd HH:mm:ss.sss"),
    ("fff", "yyyy-MM-dd HH:mm:ss.fff"),
    ("XXX", "yyyy-MM-ddTHH:mm:ssXXX"),
    ("Z", "yyyy-MM-ddTHH:mm:ssZ"),
    ("+09:00", "yyyy-MM-ddTHH:mm:ss+09:00"),
];

/// The first notation of those usual for words of its kind that can be read.
fn sample(kind: WordKind, word: &str) -> String {
    let frames = frames(kind);
    let filled = |frame: &&str| frame.replace('#', word);
    if let Some((_, pattern)) = DATES.iter().find(|(part, _)| kind == WordKind::Date && *part == word) {
        return (*pattern).to_owned();
    }
    let samples = || frames.iter().map(filled);
    samples().find(|sample| parse(sample).is_ok()).or_else(|| samples().next()).unwrap_or_default()
}

/// Notations in which words of a kind stand, at the `#`.
fn frames(kind: WordKind) -> &'static [&'static str] {
    match kind {
        WordKind::Width => &["#文字(10)"],
        WordKind::Kind => &["#(10)", "半角#(10)", "全角#(10)", "英字#(10)"],
        WordKind::Characters => &["#(10)", "#と数字(10)", "#"],
        WordKind::Code => &["#(10)", "# 10", "#(5)V9(2)", "S9(5)#(2)", "#(5)"],
        WordKind::Symbol => &["半角数字、#(10)", "全角文字、#(10)", "#(10)"],
        WordKind::Format => &["#", "#(10,2)", "# YYYYMMDD", "# YYYYMMDDHHMMSS", "#(36)", "# 10"],
        WordKind::Date => &[],
        WordKind::Unit => &["半角数字 6#", "6#以内", "全角20文字×2#", "1#以上"],
        WordKind::Bound => &["半角数字 6桁#"],
        WordKind::Label => &["半角数字 #6桁", "半角数字 #:6", "半角数字 # 6", "整数 #:1~9", "整数 #1"],
        WordKind::Place => &["整数10桁 #2桁", "#10桁 小数2桁", "数字 #2桁", "数字 #2位"],
        WordKind::Fixed | WordKind::Variable => &["半角数字 6桁 #"],
        WordKind::Era => &["YYMMDD(#)"],
        WordKind::Literal => &["#"],
        WordKind::Positive => &["#整数"],
        WordKind::Or => &["半角数字 3桁#4桁", "半角数字 3 # 4桁"],
        WordKind::And => &["半角数字#ハイフン(10)", "半角数字 # ハイフン(10)"],
        WordKind::To => &["半角数字 3桁#6桁", "半角数字 3 # 6桁"],
        WordKind::Without => &["半角英数字記号(10) スペース#", "半角英数字記号(10)(スペース#)"],
        WordKind::Thing => &["#コード 半角数字(3)"],
        WordKind::Numbered => &["支店# 半角数字(3)"],
        WordKind::Filler => &["半角数字#(10)", "半角数字(10) #", "# 半角数字(10)"],
        WordKind::Refused => &["#"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_shown_by_a_notation() {
        let wrong: Vec<String> = vocabulary()
            .into_iter()
            .filter(|word| word.says().is_ok() == (word.kind == WordKind::Refused))
            .map(|word| format!("{:?} {}: {:?}", word.kind, word.sample, word.says().map(|it| it.row())))
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn every_letter_code_is_listed() {
        let letters: Vec<char> = ('a'..='z').chain('A'..='Z').collect();
        let more = |runs: Vec<String>| -> Vec<String> {
            runs.iter().flat_map(|run| letters.iter().map(move |c| format!("{run}{c}"))).collect()
        };
        let one = more(vec![String::new()]);
        let two = more(one.clone());
        let three = more(two.clone());
        for run in one.iter().chain(&two).chain(&three).filter(|run| lex::is_code(run)) {
            assert!(CODES.contains(&run.as_str()), "{run}");
        }
    }
}
