//! Words for characters, composed of a width and the kinds of characters: `半角` + `英` + `数` + `カナ` + `記号`.

use crate::set::Set;
use crate::token::{Class, Role};

/// What a part of such a word adds.
#[derive(Clone, Copy, PartialEq)]
enum Atom {
    Set(Set),
    Kana,
    Symbols,
    Upper,
    Lower,
    Integer,
    /// `文字`: nothing to other parts, any character by itself.
    Letters,
}

const WIDTHS: &[(&str, bool, bool)] = &[
    ("半角全角", true, true),
    ("全角半角", true, true),
    ("半角・全角", true, true),
    ("全角・半角", true, true),
    ("半角/全角", true, true),
    ("全角/半角", true, true),
    ("半・全角", true, true),
    ("全・半角", true, true),
    ("半全角", true, true),
    ("全半角", true, true),
    ("半角", true, false),
    ("1バイト系", true, false),
    ("シングルバイト", true, false),
    ("全角", false, true),
    ("2バイト系", false, true),
    ("ダブルバイト", false, true),
];

const ATOMS: &[(&str, Atom)] = &[
    ("英大文字", Atom::Set(Set::UPPER)),
    ("英字大文字", Atom::Set(Set::UPPER)),
    ("アルファベット大文字", Atom::Set(Set::UPPER)),
    ("大文字英字", Atom::Set(Set::UPPER)),
    ("大文字アルファベット", Atom::Set(Set::UPPER)),
    ("英小文字", Atom::Set(Set::LOWER)),
    ("英字小文字", Atom::Set(Set::LOWER)),
    ("小文字英字", Atom::Set(Set::LOWER)),
    ("英大小文字", Atom::Set(Set::ALPHA)),
    ("大文字", Atom::Upper),
    ("小文字", Atom::Lower),
    ("英数字", Atom::Set(Set::ALNUM)),
    ("英字", Atom::Set(Set::ALPHA)),
    ("英文字", Atom::Set(Set::ALPHA)),
    ("英語", Atom::Set(Set::ALPHA)),
    ("アルファベット", Atom::Set(Set::ALPHA)),
    ("ローマ字", Atom::Set(Set::ALPHA)),
    ("英", Atom::Set(Set::ALPHA)),
    ("数字", Atom::Set(Set::DIGIT)),
    ("数値", Atom::Set(Set::DIGIT)),
    ("数", Atom::Set(Set::DIGIT)),
    ("整数", Atom::Integer),
    ("カナ文字", Atom::Kana),
    ("カタカナ", Atom::Kana),
    ("片仮名", Atom::Kana),
    ("カナ", Atom::Kana),
    ("ｶﾅ", Atom::Kana),
    ("ｶﾀｶﾅ", Atom::Kana),
    ("かな", Atom::Set(Set::FULLWIDTH)),
    ("ひらがな", Atom::Set(Set::FULLWIDTH)),
    ("平仮名", Atom::Set(Set::FULLWIDTH)),
    ("漢字", Atom::Set(Set::FULLWIDTH)),
    ("記号", Atom::Symbols),
    ("文字列", Atom::Letters),
    ("文字", Atom::Letters),
];

/// The words for widths.
pub(crate) fn widths() -> Vec<&'static str> {
    WIDTHS.iter().map(|(word, ..)| *word).collect()
}

/// The words for kinds of characters.
pub(crate) fn atoms() -> Vec<&'static str> {
    ATOMS.iter().map(|(word, _)| *word).collect()
}

/// A class word that begins here, and how many characters it has.
pub(super) fn word(text: &[char]) -> Option<(Class, usize)> {
    let (width, mut upto) = match WIDTHS.iter().find(|(word, ..)| begins(text, word)) {
        Some(&(word, half, full)) => (Some((half, full)), word.chars().count()),
        None => (None, 0),
    };
    let mut atoms = Vec::new();
    while let Some((atom, length)) = next(&text[upto..], width.is_some() || !atoms.is_empty()) {
        atoms.push(atom);
        upto += length;
    }
    // `英` and `数` by themselves are parts of other words.
    let alone = atoms.len() == 1 && upto == 1;
    ((width.is_some() || !atoms.is_empty()) && !alone).then(|| (compose(width, &atoms), upto))
}

/// The next part, with a joint before it where parts went before.
fn next(text: &[char], joined: bool) -> Option<(Atom, usize)> {
    let joint = match text.first() {
        Some('・') if joined => 1,
        Some(' ') if joined => text.iter().take_while(|&&c| c == ' ').count(),
        _ => 0,
    };
    let (word, atom) =
        ATOMS.iter().filter(|(word, _)| begins(&text[joint..], word)).max_by_key(|(word, _)| word.len())?;
    let length = joint + word.chars().count();
    // `文字数` is a label, `英数` is not `英` and a number of something.
    let label =
        *atom == Atom::Letters && text.get(length) == Some(&'数') && text.get(length + 1) != Some(&'字');
    (!label && (joint == 0 || !matches!(atom, Atom::Letters | Atom::Integer))).then_some((*atom, length))
}

pub(super) fn begins(text: &[char], word: &str) -> bool {
    let mut text = text.iter();
    word.chars().all(|c| text.next() == Some(&c))
}

fn compose(width: Option<(bool, bool)>, atoms: &[Atom]) -> Class {
    let mut half = Set::NONE;
    let mut role = Role::Plain;
    let has = |atom: Atom| atoms.contains(&atom);
    for atom in atoms {
        match atom {
            Atom::Set(set) => half = half.union(*set),
            Atom::Integer => role = Role::Integer,
            // Among kanji and hiragana they are full-width letters like these.
            Atom::Kana if has(Atom::Set(Set::FULLWIDTH)) => {}
            Atom::Kana => half = half.union(Set::HALFKANA),
            Atom::Symbols | Atom::Upper | Atom::Lower | Atom::Letters => {}
        }
    }
    half = cased(half, has(Atom::Upper), has(Atom::Lower), &mut role);
    let symbols = has(Atom::Symbols);
    let bare = half == Set::NONE && !symbols;
    match width {
        _ if role == Role::Integer => Class { set: Set::DIGIT, symbols: false, role },
        Some((true, true)) if bare => Class { set: Set::ANY, symbols: false, role: Role::Plain },
        Some((true, true)) => Class { set: half.union(Set::FULLWIDTH), symbols, role },
        Some((_, true)) => Class { set: Set::FULLWIDTH, symbols: false, role: wide(atoms) },
        Some(_) if bare => Class { set: Set::HALFWIDTH, symbols: false, role: wide(atoms) },
        Some(_) => Class { set: half, symbols, role },
        None if bare => Class { set: Set::ANY, symbols: false, role: Role::Any },
        None if half == Set::HALFKANA && !symbols => Class { set: half, symbols, role: Role::Kana },
        None => Class { set: half, symbols, role },
    }
}

/// A width by itself, or with what it is the width of.
fn wide(atoms: &[Atom]) -> Role {
    if atoms.is_empty() { Role::Width } else { Role::Plain }
}

/// `大文字` makes letters capital ones; by itself it narrows the class it is said of.
fn cased(set: Set, upper: bool, lower: bool, role: &mut Role) -> Set {
    let kept = match (upper, lower) {
        (true, false) => Set::UPPER,
        (false, true) => Set::LOWER,
        (true, true) => Set::ALPHA,
        (false, false) => return set,
    };
    if !set.includes(Set::ALPHA) {
        if set == Set::NONE {
            *role = Role::Case;
        }
        return set.union(kept);
    }
    Set { ascii: set.ascii & !Set::ALPHA.ascii | kept.ascii, ..set }
}
