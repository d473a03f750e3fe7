//! A key for searches in Japanese: what a reader types and what a document prints become the same.

/// Half-width katakana from U+FF61, in hiragana where there is one.
const HALF: &str = "。「」、・をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん";

/// Kana that a sound mark changes, each followed by what it becomes.
const VOICED: &str =
    "うゔかがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼゝゞ";

/// The same for the half-voiced mark.
const HALF_VOICED: &str = "はぱひぴふぷへぺほぽ";

/// Katakana as hiragana, half-width kana and full-width letters, digits and signs in their usual width, letters small, dashes
/// and blanks of one kind.
pub fn kana_fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{ff9e}' | '\u{3099}' | '\u{309b}' => voice(&mut out, VOICED),
            '\u{ff9f}' | '\u{309a}' | '\u{309c}' => voice(&mut out, HALF_VOICED),
            c => out.extend(fold(c).to_lowercase()),
        }
    }
    out
}

fn fold(c: char) -> char {
    let moved = |by: u32| char::from_u32(u32::from(c) - by).unwrap_or(c);
    match c {
        '\u{ff61}'..='\u{ff9d}' => HALF.chars().nth((u32::from(c) - 0xff61) as usize).unwrap_or(c),
        '\u{30a1}'..='\u{30f6}' | '\u{30fd}' | '\u{30fe}' => moved(0x60),
        '\u{ff01}'..='\u{ff5e}' => fold_dash(moved(0xfee0)),
        '\u{3000}' => ' ',
        c => fold_dash(c),
    }
}

/// The dashes and tildes that documents print for one another; the long vowel is none.
fn fold_dash(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{301c}' => '~',
        c => c,
    }
}

/// The kana before a sound mark with it; a mark without a kana is left out.
fn voice(out: &mut String, table: &str) {
    let Some(last) = out.chars().last() else { return };
    let mut pairs = table.chars();
    while let (Some(plain), Some(voiced)) = (pairs.next(), pairs.next()) {
        if plain == last {
            out.pop();
            out.push(voiced);
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_are_one() {
        for (all, folded) in [
            (["カード番号", "ｶｰﾄﾞ番号", "かーど番号"], "かーど番号"),
            (["ＴＥＬ－１", "TEL-1", "tel−1"], "tel-1"),
            (["プログラム", "ﾌﾟﾛｸﾞﾗﾑ", "フ\u{309a}ロク\u{3099}ラム"], "ぷろぐらむ"),
            (["ヴァ", "ｳﾞｧ", "ゔぁ"], "ゔぁ"),
            (["　ァ", " ｧ", " ぁ"], " ぁ"),
        ] {
            for text in all {
                assert_eq!(kana_fold(text), folded, "{text}");
            }
        }
    }
}
