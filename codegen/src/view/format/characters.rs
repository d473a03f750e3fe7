//! The characters a text can have: whole classes, and single ones.

use denbun_notation::Set;
use schemars::JsonSchema;
use serde::Serialize;

/// Characters a text can have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Characters {
    /// Classes that are in as a whole.
    pub classes: Vec<CharacterClass>,
    /// ASCII characters besides, in the order of their codes.
    pub symbols: String,
    /// All of that as a regular expression that matches a whole text: `^[0-9\-]*$`. It is one of ECMAScript with the flag
    /// `u`, and of Rust's `regex`.
    pub pattern: String,
}

/// A class of characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CharacterClass {
    /// Every character.
    Any,
    /// `0` to `9`.
    Digit,
    /// `A` to `Z`.
    Upper,
    /// `a` to `z`.
    Lower,
    /// Printable ASCII that is neither letter nor digit, blank excluded.
    Symbol,
    /// Half-width katakana.
    HalfWidthKatakana,
    /// Full-width characters: everything else beyond ASCII.
    FullWidth,
    /// Carriage return and line feed.
    LineBreak,
}

impl Characters {
    pub(super) fn new(set: Set) -> Self {
        if set.any {
            let classes = vec![CharacterClass::Any];
            return Characters { classes, symbols: String::new(), pattern: "^[\\s\\S]*$".to_owned() };
        }
        let (classes, symbols) = parts(set);
        let pattern = pattern(&classes, &symbols);
        Characters { classes, symbols, pattern }
    }
}

/// Whole classes, and what is left of ASCII.
pub(super) fn parts(set: Set) -> (Vec<CharacterClass>, String) {
    let known = [
        (CharacterClass::Digit, Set::DIGIT),
        (CharacterClass::Upper, Set::UPPER),
        (CharacterClass::Lower, Set::LOWER),
        (CharacterClass::Symbol, Set::SYMBOL),
    ];
    let mut left = set.ascii;
    let mut classes = Vec::new();
    for (class, whole) in known {
        if left & whole.ascii == whole.ascii {
            classes.push(class);
            left &= !whole.ascii;
        }
    }
    let beyond = [
        (set.halfkana, CharacterClass::HalfWidthKatakana),
        (set.fullwidth, CharacterClass::FullWidth),
        (set.newline, CharacterClass::LineBreak),
    ];
    classes.extend(beyond.into_iter().filter(|(has, _)| *has).map(|(_, class)| class));
    // A line break is a class of its own, whatever the bits say.
    let symbols = (0..128u8).filter(|c| left >> c & 1 == 1 && !matches!(c, b'\r' | b'\n'));
    (classes, symbols.map(char::from).collect())
}

fn pattern(classes: &[CharacterClass], symbols: &str) -> String {
    let mut inside = String::new();
    for class in classes {
        inside.push_str(match class {
            CharacterClass::Any => "\\s\\S",
            CharacterClass::Digit => "0-9",
            CharacterClass::Upper => "A-Z",
            CharacterClass::Lower => "a-z",
            CharacterClass::Symbol => "!-\\/:-@\\[-`\\{-~",
            CharacterClass::HalfWidthKatakana => "\\u{ff61}-\\u{ff9f}",
            CharacterClass::FullWidth => "\\u{80}-\\u{ff60}\\u{ffa0}-\\u{10ffff}",
            CharacterClass::LineBreak => "\\r\\n",
        });
    }
    for c in symbols.chars() {
        match c {
            c if c.is_ascii_alphanumeric() || c == ' ' => inside.push(c),
            c => inside.push_str(&format!("\\x{:02x}", u32::from(c))),
        }
    }
    // An empty class matches nothing in one dialect and is an error in another.
    if inside.is_empty() { "^$".to_owned() } else { format!("^[{inside}]*$") }
}
