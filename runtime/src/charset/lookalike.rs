//! Characters that one system reads from a code and another writes for it. Nothing here is applied by itself.

use std::borrow::Cow;
use std::fmt;

use super::Charset;
use super::replace::replace;
use crate::{kana, mask};

/// Two characters that are one: the same code of a Japanese charset is read as either, or Unicode calls them equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lookalike {
    /// What Shift_JIS and EUC-JP, as Windows and the Web read them, cannot write.
    pub from: char,
    /// What they write instead.
    pub to: char,
    /// Where `from` comes from.
    pub origin: &'static str,
}

/// All pairs, by code point. Resemblance alone is no reason: `–`, `µ` and `·` are characters of their own, and
/// ideographs are never exchanged, since names differ by them.
///
/// | From | To | The same, because |
/// |---|---|---|
/// | ¢ U+00A2 | ￠ U+FFE0 | JIS, glibc and macOS read row 1, cell 81 as U+00A2 |
/// | £ U+00A3 | ￡ U+FFE1 | row 1, cell 82 |
/// | ¥ U+00A5 | ￥ U+FFE5 | JIS X 0201 has the yen sign where ASCII has `\` |
/// | ¦ U+00A6 | ￤ U+FFE4 | JIS X 0212, row 2, cell 35 |
/// | ¬ U+00AC | ￢ U+FFE2 | row 2, cell 44 |
/// | Å U+00C5 | Å U+212B | what NFC makes of the character that JIS has |
/// | — U+2014 | ― U+2015 | row 1, cell 29, as JIS X 0213, macOS and IBM read it |
/// | ‖ U+2016 | ∥ U+2225 | row 1, cell 34 |
/// | ‾ U+203E | ￣ U+FFE3 | JIS X 0201 has the overline where ASCII has `~` |
/// | Ω U+2126 | Ω U+03A9 | NFC makes the one of the other |
/// | K U+212A | K | NFC makes the one of the other |
/// | − U+2212 | － U+FF0D | row 1, cell 61 |
/// | 〈 U+2329 | 〈 U+3008 | NFC makes the one of the other |
/// | 〉 U+232A | 〉 U+3009 | NFC makes the one of the other |
/// | 〜 U+301C | ～ U+FF5E | row 1, cell 33 |
///
/// The yen sign and the overline become full-width characters of two bytes. The byte of JIS X 0201 would read back as
/// `\` and `~`.
pub const LOOKALIKES: &[Lookalike] = &[
    pair('\u{a2}', '￠', JIS),
    pair('\u{a3}', '￡', JIS),
    pair('\u{a5}', '￥', JIS_X_0201),
    pair('\u{a6}', '￤', "JIS X 0212"),
    pair('\u{ac}', '￢', JIS),
    pair('\u{c5}', '\u{212b}', CANONICAL),
    pair('\u{2014}', '\u{2015}', "JIS X 0213, macOS, IBM"),
    pair('\u{2016}', '\u{2225}', JIS),
    pair('\u{203e}', '￣', JIS_X_0201),
    pair('\u{2126}', '\u{3a9}', CANONICAL),
    pair('\u{212a}', 'K', CANONICAL),
    pair('\u{2212}', '\u{ff0d}', JIS),
    pair('\u{2329}', '\u{3008}', CANONICAL),
    pair('\u{232a}', '\u{3009}', CANONICAL),
    pair('\u{301c}', '\u{ff5e}', JIS),
];

const JIS: &str = "JIS, glibc, macOS";
const JIS_X_0201: &str = "JIS X 0201";
const CANONICAL: &str = "canonical equivalence";

const fn pair(from: char, to: char, origin: &'static str) -> Lookalike {
    Lookalike { from, to, origin }
}

impl Charset {
    /// What can be written instead of a character that cannot; see [`LOOKALIKES`].
    ///
    /// ```
    /// use denbun::Charset;
    ///
    /// assert_eq!(Charset::ShiftJis.lookalike('\u{301c}'), Some('～'));
    /// assert_eq!(Charset::ShiftJis.lookalike('～'), None);
    /// assert_eq!(Charset::Utf8.lookalike('\u{301c}'), None);
    /// ```
    pub fn lookalike(self, character: char) -> Option<char> {
        if self.width(character).is_some() {
            return None;
        }
        let pair = LOOKALIKES.iter().find(|pair| pair.from == character)?;
        Some(pair.to)
    }

    /// The text with look-alikes in place of characters that cannot be written, and kana put together with the sound
    /// mark behind them (か and U+3099 → が, as macOS writes file names). Everything else stays as it is, so
    /// [`encode`](Self::encode) still refuses what has no look-alike.
    ///
    /// ```
    /// use denbun::Charset;
    ///
    /// let text = "９〜１７時 か\u{3099}";
    /// let found = Charset::ShiftJis.with_lookalikes(text);
    /// assert_eq!(found.text, "９～１７時 が");
    /// assert_eq!(found.replaced[0].to_string(), "character 2: U+301C 〜 → U+FF5E ～");
    /// assert_eq!((found.replaced[1].position, found.replaced[1].from), (7, "か\u{3099}"));
    ///
    /// // UTF-8 writes everything.
    /// assert!(Charset::Utf8.with_lookalikes(text).replaced.is_empty());
    /// ```
    pub fn with_lookalikes(self, text: &str) -> WithLookalikes<'_> {
        let mut replaced = Vec::new();
        let found = |character, behind| self.replacement(character, behind);
        let note = |position, from, to| replaced.push(Replaced { position, from, to });
        let text = replace(text, found, note);
        WithLookalikes { text, replaced }
    }

    fn replacement(self, character: char, behind: Option<char>) -> Option<(char, usize)> {
        let marked = behind.filter(|mark| self.width(*mark).is_none()).and_then(|mark| {
            let composed = kana::composed(character, mark).filter(|kana| self.width(*kana).is_some())?;
            Some((composed, character.len_utf8() + mark.len_utf8()))
        });
        marked.or_else(|| Some((self.lookalike(character)?, character.len_utf8())))
    }
}

/// A text, and which of its characters are look-alikes.
#[derive(Clone, PartialEq, Eq)]
pub struct WithLookalikes<'t> {
    /// The text; borrowed if nothing was replaced.
    pub text: Cow<'t, str>,
    /// What was replaced, in order.
    pub replaced: Vec<Replaced<'t>>,
}

/// Does not show the text: it may be secret.
impl fmt::Debug for WithLookalikes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WithLookalikes")
            .field("text", &mask::text(&self.text))
            .field("replaced", &self.replaced.len())
            .finish()
    }
}

/// A replaced character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replaced<'t> {
    /// Which character of the original text, counted from 1.
    pub position: usize,
    /// What was there: one character, or a kana and its sound mark.
    pub from: &'t str,
    /// What is there now.
    pub to: char,
}

/// Shows the characters: `character 2: U+301C 〜 → U+FF5E ～`.
impl fmt::Display for Replaced<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "character {}:", self.position)?;
        for from in self.from.chars() {
            write!(f, " {}", super::Shown(from))?;
        }
        write!(f, " → {}", super::Shown(self.to))
    }
}
