//! Half-width katakana and their full-width counterparts.

use std::borrow::Cow;

use super::{SEMI_VOICED, VOICED, composed, parts};
use crate::charset::replace;

/// The counterparts of U+FF61 to U+FF9F, in order.
const FULL: [char; 63] = [
    '。', '「', '」', '、', '・', 'ヲ', 'ァ', 'ィ', 'ゥ', 'ェ', 'ォ', 'ャ', 'ュ', 'ョ', 'ッ', 'ー', 'ア',
    'イ', 'ウ', 'エ', 'オ', 'カ', 'キ', 'ク', 'ケ', 'コ', 'サ', 'シ', 'ス', 'セ', 'ソ', 'タ', 'チ', 'ツ',
    'テ', 'ト', 'ナ', 'ニ', 'ヌ', 'ネ', 'ノ', 'ハ', 'ヒ', 'フ', 'ヘ', 'ホ', 'マ', 'ミ', 'ム', 'メ', 'モ',
    'ヤ', 'ユ', 'ヨ', 'ラ', 'リ', 'ル', 'レ', 'ロ', 'ワ', 'ン', '゛', '゜',
];

const FIRST: char = '\u{ff61}';

/// The half-width counterparts of U+3000 to U+30FF; 0 if there is none.
const HALF: [u16; 0x100] = {
    let mut half = [0; 0x100];
    let mut index = 0;
    while index < FULL.len() {
        half[FULL[index] as usize - 0x3000] = (FIRST as usize + index) as u16;
        index += 1;
    }
    half
};

/// Half-width katakana as full-width ones, a sound mark together with its kana: `ｶﾞ` becomes `ガ`, one character. A
/// mark that its kana does not take becomes `゛` or `゜`. Everything else is kept, also half-width Latin.
///
/// ```
/// use denbun::kana::to_full_width;
///
/// assert_eq!(to_full_width("ｶﾞｰﾄﾞ ﾊﾟｰｸ｡"), "ガード パーク。");
/// assert_eq!(to_full_width("ｱﾞ A1"), "ア゛ A1");
/// ```
pub fn to_full_width(text: &str) -> Cow<'_, str> {
    let found = |kana: char, mark: Option<char>| {
        let width = kana.len_utf8();
        match mark.and_then(|mark| joined(kana, mark)) {
            Some(whole) => Some((whole, 2 * width)),
            None => Some((full(kana)?, width)),
        }
    };
    replace(text, found, |_, _, _| {})
}

/// Full-width katakana and their punctuation as half-width ones, a sound mark behind its kana: `ガ` becomes `ｶﾞ`, two
/// characters. What has no counterpart is kept: hiragana, Latin, blanks, `ヮヰヱヵヶヸヹ`.
///
/// [`to_full_width`] gives the same text back if it had no half-width kana. For that a `゛` or `゜` is kept where it
/// stands by itself behind a kana that would take it.
///
/// ```
/// use denbun::kana::{to_full_width, to_half_width};
///
/// assert_eq!(to_half_width("ガード　パーク。"), "ｶﾞｰﾄﾞ　ﾊﾟｰｸ｡");
/// assert_eq!(to_half_width("カ゛ア゛"), "ｶ゛ｱﾞ");
/// assert_eq!(to_full_width(&to_half_width("カ゛ア゛")), "カ゛ア゛");
/// ```
pub fn to_half_width(text: &str) -> Cow<'_, str> {
    let Some(first) = text.find(|character| counterpart(character).is_some()) else {
        return Cow::Borrowed(text);
    };
    let mut out = String::with_capacity(2 * text.len());
    out.push_str(&text[..first]);
    let mut last = out.chars().next_back();
    for character in text[first..].chars() {
        let (kana, mark) = match counterpart(character) {
            Some((kana, _)) if last.is_some_and(|last| joined(last, kana).is_some()) => (character, None),
            Some(found) => found,
            None => (character, None),
        };
        out.push(kana);
        out.extend(mark);
        last = mark.or(Some(kana));
    }
    Cow::Owned(out)
}

/// The half-width kana of a full-width one, and its sound mark.
fn counterpart(character: char) -> Option<(char, Option<char>)> {
    if let Some(kana) = half(character) {
        return Some((kana, None));
    }
    let (base, mark) = parts(character)?;
    let mark = if mark == VOICED { half('゛') } else { half('゜') };
    Some((half(base)?, mark))
}

/// The full-width kana of a half-width one and a half-width sound mark.
fn joined(kana: char, mark: char) -> Option<char> {
    let mark = match full(mark)? {
        '゛' => VOICED,
        '゜' => SEMI_VOICED,
        _ => return None,
    };
    composed(full(kana)?, mark)
}

fn full(half: char) -> Option<char> {
    FULL.get((half as usize).checked_sub(FIRST as usize)?).copied()
}

fn half(full: char) -> Option<char> {
    match *HALF.get((full as usize).checked_sub(0x3000)?)? {
        0 => None,
        half => char::from_u32(half.into()),
    }
}
