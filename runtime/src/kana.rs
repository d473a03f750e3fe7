//! Half-width and full-width katakana, and kana whose sound mark is a character of its own. Nothing here is applied by
//! itself: `ｶﾞ` and `ガ` are different texts until someone says otherwise.
//!
//! ```
//! use denbun::kana;
//!
//! assert_eq!(kana::to_full_width("ﾔﾏﾀﾞ ﾀﾛｳ"), "ヤマダ タロウ");
//! assert_eq!(kana::to_half_width("ヤマダ　タロウ"), "ﾔﾏﾀﾞ　ﾀﾛｳ");
//! assert_eq!(kana::compose("ハ\u{309a}ン"), "パン");
//! ```

mod width;

use std::borrow::Cow;

pub use width::{to_full_width, to_half_width};

use crate::charset::replace;

/// The combining voiced sound mark, dakuten.
const VOICED: char = '\u{3099}';
/// The combining semi-voiced sound mark, handakuten.
const SEMI_VOICED: char = '\u{309a}';

/// Puts hiragana and katakana together with the combining sound mark (U+3099, U+309A) behind them, as Unicode's NFC
/// does: か and U+3099 become が. macOS writes file names with such marks. Marks that no kana takes are kept, and so is
/// everything else; the rest of NFC would exchange characters that Shift_JIS tells apart.
///
/// ```
/// use denbun::kana::compose;
///
/// assert_eq!(compose("か\u{3099}ハ\u{309a}"), "がパ");
/// assert_eq!(compose("あ\u{3099}"), "あ\u{3099}");
/// ```
pub fn compose(text: &str) -> Cow<'_, str> {
    let found = |base: char, mark: Option<char>| {
        let mark = mark?;
        Some((composed(base, mark)?, base.len_utf8() + mark.len_utf8()))
    };
    replace(text, found, |_, _, _| {})
}

/// The kana that a kana and a combining sound mark are.
pub(crate) fn composed(base: char, mark: char) -> Option<char> {
    let step = match (mark, base) {
        (
            VOICED,
            'か' | 'き' | 'く' | 'け' | 'こ' | 'さ' | 'し' | 'す' | 'せ' | 'そ' | 'た' | 'ち' | 'つ' | 'て'
            | 'と' | 'は' | 'ひ' | 'ふ' | 'へ' | 'ほ' | 'ゝ' | 'カ' | 'キ' | 'ク' | 'ケ' | 'コ' | 'サ' | 'シ'
            | 'ス' | 'セ' | 'ソ' | 'タ' | 'チ' | 'ツ' | 'テ' | 'ト' | 'ハ' | 'ヒ' | 'フ' | 'ヘ' | 'ホ' | 'ヽ',
        ) => 1,
        (VOICED, 'う' | 'ウ') => 'ヴ' as u32 - 'ウ' as u32,
        (VOICED, 'ワ' | 'ヰ' | 'ヱ' | 'ヲ') => 'ヷ' as u32 - 'ワ' as u32,
        (SEMI_VOICED, 'は' | 'ひ' | 'ふ' | 'へ' | 'ほ' | 'ハ' | 'ヒ' | 'フ' | 'ヘ' | 'ホ') => 2,
        _ => return None,
    };
    char::from_u32(base as u32 + step)
}

/// The kana and the combining sound mark that a kana is.
fn parts(kana: char) -> Option<(char, char)> {
    [(1, VOICED), (2, SEMI_VOICED), (8, VOICED), (0x4e, VOICED)].into_iter().find_map(|(step, mark)| {
        let base = char::from_u32((kana as u32).checked_sub(step)?)?;
        (composed(base, mark) == Some(kana)).then_some((base, mark))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kana_with_a_mark() {
        let voiced = "うゔかがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼゝゞ\
            ウヴカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボワヷヰヸヱヹヲヺヽヾ";
        let semi_voiced = "はぱひぴふぷへぺほぽハパヒピフプヘペホポ";
        for (mark, pairs) in [(VOICED, voiced), (SEMI_VOICED, semi_voiced)] {
            let pairs: Vec<_> = pairs.chars().collect();
            for pair in pairs.chunks(2) {
                assert_eq!(composed(pair[0], mark), Some(pair[1]));
                assert_eq!(parts(pair[1]), Some((pair[0], mark)));
            }
            let all = ('\0'..=char::MAX).filter(|base| composed(*base, mark).is_some()).count();
            assert_eq!(all, pairs.len() / 2);
        }
    }
}
