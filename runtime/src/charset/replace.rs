//! A text with some of its characters replaced, copied only if there are any.

use std::borrow::Cow;

/// Replaces what `found` names: the new character, and how many bytes of the text it stands for, seen from a character
/// and the one behind it. `note` hears of the character's number, counted from 1, what was there and what is now.
pub(crate) fn replace<'t>(
    text: &'t str,
    found: impl Fn(char, Option<char>) -> Option<(char, usize)>,
    mut note: impl FnMut(usize, &'t str, char),
) -> Cow<'t, str> {
    let (mut out, mut copied) = (String::new(), 0);
    let mut characters = text.char_indices().zip(1..).peekable();
    while let Some(((at, character), position)) = characters.next() {
        let behind = characters.peek().map(|((_, behind), _)| *behind);
        let Some((to, length)) = found(character, behind) else { continue };
        if length > character.len_utf8() {
            characters.next();
        }
        out.push_str(&text[copied..at]);
        out.push(to);
        copied = at + length;
        note(position, &text[at..copied], to);
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}
