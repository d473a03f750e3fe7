//! Texts as people type them, made comparable: full-width letters, kinds of blanks, characters nobody sees.

use crate::escape::visible::is_spelled_out;

/// The character in its half-width form; one for one, so that places stay the same.
pub(super) fn fold_char(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{3000}' | '\u{a0}' | '\u{2007}' | '\u{202f}' => ' ',
        '‐' | '‑' | '−' => '-',
        _ => c,
    }
}

/// The text in half-width letters.
pub(super) fn fold(text: &str) -> String {
    text.chars().map(fold_char).collect()
}

/// Half-width kana in the order of their codes from U+FF66, and what they are in full width.
const KANA: &str = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

/// The text with kana in full width: ﾊﾞｲﾄ is バイト.
pub(super) fn wide_kana(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        let wide = match c {
            '\u{ff66}'..='\u{ff9d}' => KANA.chars().nth(c as usize - 0xff66).unwrap_or(c),
            'ﾞ' | 'ﾟ' => match out.chars().next_back().and_then(|last| voiced(last, c == 'ﾟ')) {
                Some(voiced) => {
                    out.pop();
                    voiced
                }
                None => c,
            },
            _ => c,
        };
        out.push(wide);
    }
    out
}

/// A kana with the mark behind it. Voiced kana follow theirs in Unicode.
fn voiced(kana: char, is_half: bool) -> Option<char> {
    let after = |steps: u32| char::from_u32(u32::from(kana) + steps);
    match (kana, is_half) {
        ('ウ', false) => Some('ヴ'),
        ('ハ' | 'ヒ' | 'フ' | 'ヘ' | 'ホ', true) => after(2),
        (
            'カ' | 'キ' | 'ク' | 'ケ' | 'コ' | 'サ' | 'シ' | 'ス' | 'セ' | 'ソ' | 'タ' | 'チ' | 'ツ' | 'テ'
            | 'ト' | 'ハ' | 'ヒ' | 'フ' | 'ヘ' | 'ホ',
            false,
        ) => after(1),
        _ => None,
    }
}

/// Half-width letters and full-width kana, small letters, no blanks and no line breaks: as headers and marks are
/// compared.
pub(super) fn key(text: &str) -> String {
    wide_kana(&fold(text)).chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// Without characters nobody sees, and with plain line breaks.
pub(super) fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let kept = text.chars().filter(|c| !is_spelled_out(*c));
    kept.map(|c| if c == '\u{a0}' || c == '\t' { ' ' } else { c }).collect()
}

/// On one line: lines are joined as their script does, with a blank between Latin words and without one in Japanese.
pub(super) fn one_line(text: &str) -> String {
    let mut out = String::new();
    for line in text.split('\n').map(str::trim).filter(|line| !line.is_empty()) {
        let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_graphic());
        if latin(out.chars().last()) && latin(line.chars().next()) {
            out.push(' ');
        }
        out.push_str(line);
    }
    out
}

/// On one line, with a blank where a line ended: as remarks are kept.
pub(super) fn sentence(text: &str) -> String {
    text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether there is nothing but blanks and dashes.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || matches!(fold_char(c), '-' | 'ー' | '―' | '—' | '–' | '─'))
}

/// Whether a text is written in Japanese, at least in part.
pub(super) fn is_japanese(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff66}'..='\u{ff9f}' | '々' | '〇'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_compared_without_width_and_blanks() {
        assert_eq!(key(" Ｎｏ．\n"), "no.");
        assert_eq!(key("必 須"), "必須");
        assert_eq!(key("ﾊﾞｲﾄ数 ﾊﾟﾗﾒｰﾀ ｦﾝ"), "バイト数パラメータヲン");
    }

    #[test]
    fn lines_join_as_their_script_does() {
        assert_eq!(one_line("半角英数\n 50バイト"), "半角英数50バイト");
        assert_eq!(one_line("shop\nID"), "shop ID");
    }

    #[test]
    fn dashes_are_nothing() {
        assert!(is_blank(" －") && is_blank("") && !is_blank("-1"));
    }
}
