//! One glyph for the many a document uses for one thing, and the way back to the text as printed.

use std::ops::Range;

/// A text whose brackets, dashes, tildes, digits and letters have one form each.
pub(crate) struct Glyphs {
    /// The characters in their one form.
    pub(crate) chars: Vec<char>,
    starts: Vec<usize>,
}

impl Glyphs {
    pub(crate) fn of(text: &str) -> Glyphs {
        let source: Vec<(usize, char)> = text.char_indices().collect();
        let chars = (0..source.len()).map(|at| plain(&source, at)).collect();
        let starts = source.iter().map(|&(start, _)| start).chain([text.len()]).collect();
        Glyphs { chars, starts }
    }

    /// The bytes of the text that these characters stand for.
    pub(crate) fn bytes(&self, chars: Range<usize>) -> Range<usize> {
        self.starts[chars.start]..self.starts[chars.end]
    }

    pub(crate) fn get(&self, at: usize) -> Option<char> {
        self.chars.get(at).copied()
    }
}

/// A symbol named between quotes: the ASCII character it is a form of.
pub(crate) fn symbol(c: char) -> char {
    match c {
        'ー' | 'ｰ' => '-',
        '\u{ff01}'..='\u{ff5d}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => match fold(c) {
            folded @ ('~' | '-' | '"' | '\'' | ' ') => folded,
            _ => c,
        },
    }
}

/// The one form of a character, whatever stands beside it.
pub(crate) fn fold(c: char) -> char {
    match c {
        '\u{ff5e}' | '\u{301c}' | '\u{223c}' | '\u{02dc}' | '\u{2053}' => '~',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2500}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '“' | '”' | '„' | '‟' | '″' | '〝' | '〟' => '"',
        '‘' | '’' | '′' => '\'',
        '［' | '【' | '〔' | '｛' | '{' | '〈' | '《' => '[',
        '］' | '】' | '〕' | '｝' | '}' | '〉' | '》' => ']',
        '…' | '‥' => '…',
        '✕' | '✖' | '＊' => '×',
        '､' => '、',
        '。' | '｡' | ';' | '；' => '。',
        '･' => '・',
        '｢' => '「',
        '｣' => '」',
        '⏎' => '\n',
        '\u{3000}' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\t' | '\r' => ' ',
        '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}' | '\u{85}' => '\n',
        '\u{ff01}'..='\u{ff5d}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

fn plain(source: &[(usize, char)], at: usize) -> char {
    let c = source[at].1;
    // A long vowel mark after kana is a letter; elsewhere extraction put it for a dash.
    let after_kana = at.checked_sub(1).is_some_and(|before| is_kana(source[before].1));
    match c {
        'ー' | 'ｰ' if !after_kana => '-',
        _ => fold(c),
    }
}

fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}' | '\u{ff66}'..='\u{ff9f}')
}
