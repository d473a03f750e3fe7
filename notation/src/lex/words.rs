//! Words other than those for characters.

mod class;
mod meaning;
mod plain;

use crate::parts::ONLY;
use crate::token::{Count, Kind};
use crate::vocabulary::WordKind;

pub(super) use class::BANK;
use class::{CLASSES, SYMBOLS};
use meaning::{BOUNDS, COUNTS, LABELS, PLACES, SPELLS};
use plain::{
    AND, ERA, FILLERS, FIXED, LITERAL, NUMBERED, OR, POSITIVE, REFUSED, THINGS, TO, VARIABLE, WITHOUT,
};

/// The words of each table, as written in it.
pub(crate) fn tables() -> Vec<(WordKind, Vec<&'static str>)> {
    fn words<T>(table: &[(&'static str, T)]) -> Vec<&'static str> {
        table.iter().map(|(word, _)| *word).collect()
    }
    vec![
        (WordKind::Characters, words(CLASSES)),
        (WordKind::Symbol, words(SYMBOLS)),
        (WordKind::Format, words(SPELLS)),
        (WordKind::Unit, words(COUNTS)),
        (WordKind::Bound, words(BOUNDS)),
        (WordKind::Label, words(LABELS)),
        (WordKind::Place, words(PLACES)),
        (WordKind::Fixed, FIXED.to_vec()),
        (WordKind::Variable, VARIABLE.to_vec()),
        (WordKind::Era, ERA.to_vec()),
        (WordKind::Literal, LITERAL.to_vec()),
        (WordKind::Positive, POSITIVE.to_vec()),
        (WordKind::Or, OR.to_vec()),
        (WordKind::And, AND.to_vec()),
        (WordKind::To, TO.to_vec()),
        (WordKind::Without, WITHOUT.to_vec()),
        (WordKind::Thing, THINGS.to_vec()),
        (WordKind::Numbered, NUMBERED.to_vec()),
        (WordKind::Filler, [FILLERS, ONLY].concat()),
        (WordKind::Refused, REFUSED.to_vec()),
    ]
}

/// The longest word that begins here, and how many characters it has. Latin words end with their letters.
pub(super) fn word(text: &[char], after_letter: bool) -> Option<(Kind, usize)> {
    let tables = [other(text, after_letter), symbol(text, after_letter), classes(text, after_letter)];
    tables.into_iter().flatten().max_by_key(|(_, length)| *length)
}

/// `支店コード`, `口座番号`: what is numbered, which says nothing of how.
fn numbered(text: &[char]) -> Option<(Kind, usize)> {
    let things = THINGS.iter().filter_map(|thing| length(text, thing, false));
    let named = things.filter_map(|thing| {
        let kinds = NUMBERED.iter().filter_map(|kind| length(&text[thing..], kind, false));
        kinds.max().map(|kind| thing + kind)
    });
    named.max().map(|length| (Kind::Filler, length))
}

/// Whether what begins here is not allowed: `不可`, `は使用不可`.
pub(super) fn forbids(text: &[char]) -> bool {
    let blanks = text.iter().take_while(|c| **c == ' ').count();
    let text = &text[blanks..];
    let particle = text.first().is_some_and(|c| matches!(c, 'は' | 'の')).into();
    among(WITHOUT, &text[particle..], false, Kind::Without).is_some()
}

/// A unit that begins here.
pub(super) fn unit(text: &[char]) -> Option<(Count, usize)> {
    longest(COUNTS, text, false)
}

fn classes(text: &[char], after_letter: bool) -> Option<(Kind, usize)> {
    longest(CLASSES, text, after_letter).map(|(class, length)| (Kind::Class(class), length))
}

fn symbol(text: &[char], after_letter: bool) -> Option<(Kind, usize)> {
    let bare = longest(SYMBOLS, text, after_letter);
    // 半角マイナス is one symbol, and says nothing of the others.
    let half: Vec<char> = "半角".chars().collect();
    let wide = text.strip_prefix(half.as_slice()).and_then(|rest| longest(SYMBOLS, rest, false));
    let wide = wide.filter(|(chars, _)| chars.is_ascii()).map(|(chars, length)| (chars, length + half.len()));
    bare.into_iter()
        .chain(wide)
        .max_by_key(|(_, length)| *length)
        .map(|(chars, length)| (Kind::Symbol(chars.chars().collect()), length))
}

fn other(text: &[char], after_letter: bool) -> Option<(Kind, usize)> {
    let found = [
        longest(SPELLS, text, after_letter).map(|(spells, length)| (Kind::Spells(spells), length)),
        longest(COUNTS, text, after_letter).map(|(count, length)| (Kind::Unit(count), length)),
        longest(BOUNDS, text, after_letter).map(|(bound, length)| (Kind::Bound(bound), length)),
        longest(LABELS, text, after_letter).map(|(label, length)| (Kind::Label(label), length)),
        longest(PLACES, text, after_letter).map(|(place, length)| (Kind::Digits(place), length)),
        among(OR, text, after_letter, Kind::Or),
        among(AND, text, after_letter, Kind::And),
        among(FIXED, text, after_letter, Kind::Fixed),
        among(VARIABLE, text, after_letter, Kind::Variable),
        among(ERA, text, after_letter, Kind::Era),
        among(LITERAL, text, after_letter, Kind::Literal),
        among(POSITIVE, text, after_letter, Kind::Positive),
        among(WITHOUT, text, after_letter, Kind::Without),
        among(TO, text, after_letter, Kind::Tilde),
        among(REFUSED, text, after_letter, Kind::Refused("a structure, not the format of a text")),
        among(FILLERS, text, after_letter, Kind::Filler),
        among(ONLY, text, after_letter, Kind::Filler),
        numbered(text),
    ];
    found.into_iter().flatten().max_by_key(|(_, length)| *length)
}

fn among(words: &[&str], text: &[char], after_letter: bool, kind: Kind) -> Option<(Kind, usize)> {
    let head = Head::of(text)?;
    let words = words.iter().filter(|word| head.begins(word));
    words.filter_map(|word| length(text, word, after_letter)).max().map(|length| (kind, length))
}

fn longest<T: Copy>(table: &[(&str, T)], text: &[char], after_letter: bool) -> Option<(T, usize)> {
    let head = Head::of(text)?;
    let words = table.iter().filter(|(word, _)| head.begins(word));
    let lengths = words.filter_map(|(word, meaning)| Some((*meaning, length(text, word, after_letter)?)));
    lengths.max_by_key(|(_, length)| *length)
}

/// The first bytes of what stands here: nearly all words begin with others.
#[derive(Clone, Copy)]
struct Head {
    first: u8,
    second: Option<u8>,
}

impl Head {
    fn of(text: &[char]) -> Option<Self> {
        let mut bytes = [0; 4];
        let bytes = text.first()?.encode_utf8(&mut bytes).as_bytes();
        Some(Head { first: bytes[0], second: bytes.get(1).copied() })
    }

    fn begins(self, word: &str) -> bool {
        match (word.as_bytes(), self.second) {
            ([first, ..], None) => first.eq_ignore_ascii_case(&self.first),
            ([first, second, ..], Some(known)) => *first == self.first && *second == known,
            (_, _) => false,
        }
    }
}

/// How many characters a word has if it stands here.
fn length(text: &[char], word: &str, after_letter: bool) -> Option<usize> {
    let mut upto = 0;
    for c in word.chars() {
        if !text.get(upto)?.eq_ignore_ascii_case(&c) {
            return None;
        }
        upto += 1;
    }
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
    let cut = is_letter(word.chars().next()) && after_letter
        || is_letter(word.chars().next_back()) && is_letter(text.get(upto).copied());
    (!cut).then_some(upto)
}
