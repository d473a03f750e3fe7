//! The words of notations, by what they are.

use denbun_notation::{Word, WordKind, vocabulary};
use serde::Serialize;

use crate::Lang;
use crate::links::slug;

/// Words of one kind.
#[derive(Serialize)]
pub(super) struct Group {
    anchor: &'static str,
    pub(super) title: &'static str,
    pub(super) words: Vec<Entry>,
}

/// A word, a notation with it, and what that says.
#[derive(Serialize)]
pub(super) struct Entry {
    pub(super) word: &'static str,
    /// Its place on the page.
    pub(super) anchor: String,
    pub(super) sample: String,
    says: String,
    /// Whether no text can be of that notation.
    refused: bool,
}

/// Every word, in groups.
pub(super) fn groups(lang: Lang) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for word in vocabulary() {
        let (anchor, ja, en) = title(word.kind);
        let title = if lang == Lang::Ja { ja } else { en };
        let entry = entry(&word, anchor);
        match groups.last_mut().filter(|group| group.anchor == anchor) {
            Some(group) => group.words.push(entry),
            None => groups.push(Group { anchor, title, words: vec![entry] }),
        }
    }
    groups
}

fn entry(word: &Word, group: &str) -> Entry {
    let (says, refused) = match word.says() {
        Ok(format) => (format.row(), false),
        Err(error) => (error.reason, true),
    };
    let says = says.split('\t').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let anchor = format!("notation.{group}.{}", slug(word.word));
    Entry { word: word.word, anchor, sample: word.sample.clone(), says, refused }
}

/// The place of a kind on the page, and what it is in Japanese and English.
fn title(kind: WordKind) -> (&'static str, &'static str, &'static str) {
    match kind {
        WordKind::Width => ("width", "文字の幅", "How wide characters are"),
        WordKind::Kind => {
            ("kind", "文字の種類。組み合わせて使います", "Kinds of characters, composed with others")
        }
        WordKind::Characters => ("characters", "1語で表す文字の種類", "Characters by a word of their own"),
        WordKind::Code => ("code", "英字の記号", "Letter codes"),
        WordKind::Symbol => ("symbol", "記号の名前", "Symbols by name"),
        WordKind::Format => ("format", "書式の名前", "Formats by name"),
        WordKind::Date => (
            "date",
            "日付と時刻の部分。大文字と小文字は問いません",
            "Parts of dates and times, in either case",
        ),
        WordKind::Unit => ("unit", "長さの単位", "What a length counts"),
        WordKind::Bound => ("bound", "数の後ろに置く範囲", "Bounds behind a number"),
        WordKind::Label => ("label", "数の前に置く言葉", "What a number is, said before it"),
        WordKind::Place => ("place", "小数の桁", "Digits of a part of a decimal number"),
        WordKind::Fixed => ("fixed", "長さが固定", "The length is exact"),
        WordKind::Variable => ("variable", "長さが可変", "The length is the greatest"),
        WordKind::Era => ("era", "和暦の年", "Years of an era"),
        WordKind::Literal => ("literal", "そのままの値", "Values that stand for themselves"),
        WordKind::Positive => ("positive", "1以上の数", "Numbers from 1"),
        WordKind::Or => ("or", "どちらか", "Between two lengths or values"),
        WordKind::And => ("and", "文字を加える", "Between characters, to add them"),
        WordKind::To => ("to", "最小から最大まで", "Between the least and the greatest"),
        WordKind::Without => ("without", "文字を除く", "Leave characters out"),
        WordKind::Thing => (
            "thing",
            "番号やコードを持つもの。形式は決まりません",
            "What has a number or a code, which says nothing of its form",
        ),
        WordKind::Numbered => ("numbered", "その番号やコード", "What such a thing has"),
        WordKind::Filler => ("filler", "何も決めない言葉", "Words that say nothing of the format"),
        WordKind::Refused => ("refused", "文字列の形式ではないもの", "Structures, which no text has"),
    }
}
