//! Numbers at the end of names: how they are written, from which on, and how many there are.

use super::Numbering;
use crate::import::plain;

/// Says as well whether it is sure that it is a number.
///
/// `orderIdNNNN`, `orderId0000`, `item{n}`, `item1~item5`: the name without the number, and how it is numbered.
pub(super) fn read(text: &str) -> (&str, Option<Numbering>, bool) {
    if let Some((base, numbering)) = range(text) {
        return (base, Some(numbering), true);
    }
    for (digit, least, from) in [('N', 2, 0), ('n', 3, 0), ('X', 3, 0), ('0', 3, 0), ('#', 1, 1)] {
        let base = text.trim_end_matches(digit);
        let digits = text.len() - base.len();
        let is_base = base.ends_with(|c: char| c.is_ascii_lowercase() || c == '_')
            || (digit == '0' && base.ends_with(|c: char| c.is_ascii_alphabetic()));
        // One number sign stands for a number of any length.
        if digits >= least && is_base {
            let digits = if digit == '#' && digits == 1 { 0 } else { digits };
            return (base, Some(Numbering { digits, from, many: None }), true);
        }
    }
    for end in ["{n}", "{N}", "(n)", "(N)", "<n>", "<N>", "{i}", "**"] {
        if let Some(base) = text.strip_suffix(end).filter(|base| !base.is_empty()) {
            return (base, Some(Numbering { digits: 0, from: 1, many: None }), true);
        }
    }
    // The line before the number is a part of the name. One letter alone may be just a letter.
    let is_base = |base: &&str| base.len() > 1 && base.ends_with('_');
    let in_capitals = text.strip_suffix('N').filter(|base| base.ends_with(|c: char| c.is_ascii_lowercase()));
    if let Some(base) =
        text.strip_suffix(['n', 'N']).filter(is_base).or(in_capitals.filter(|base| base.len() > 1))
    {
        return (base, Some(Numbering { digits: 0, from: 1, many: None }), false);
    }
    (text, None, true)
}

/// `item1~item5`, `item01~05`, `item1~n`.
fn range(text: &str) -> Option<(&str, Numbering)> {
    let (first, last) = text.split_once(['~', '〜'])?;
    let (first, last) = (first.trim(), last.trim());
    let base = first.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = &first[base.len()..];
    let last = last.strip_prefix(base).unwrap_or(last);
    let from: u64 = number.parse().ok()?;
    if base.is_empty() || !(last.bytes().all(|b| b.is_ascii_digit()) || matches!(last, "n" | "N")) {
        return None;
    }
    let many = last.parse::<u64>().ok().map(|to| to.saturating_sub(from) + 1);
    let digits = if number.len() > 1 && number.starts_with('0') { number.len() } else { 0 };
    Some((base, Numbering { digits, from, many }))
}

/// What a text says of a letter that stands for the number: `Nは1～99`, `n:1-20`, `n=01〜10`, or only that there is one.
pub(in crate::import) fn told(text: &str, letter: char) -> Option<Option<Numbering>> {
    let folded = plain::fold(text);
    let is_letter = |c: char| c.eq_ignore_ascii_case(&letter);
    let mut before = None;
    let mut found = None;
    for (at, c) in folded.char_indices() {
        let rest = folded[at..].trim_start_matches(is_letter);
        let stands_alone = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphanumeric());
        if is_letter(c) && stands_alone(before) && stands_alone(rest.chars().next()) {
            found.get_or_insert(None);
            if let Some(numbering) = bounds(rest) {
                return Some(Some(numbering));
            }
        }
        before = Some(c);
    }
    found
}

fn bounds(rest: &str) -> Option<Numbering> {
    let rest = rest.trim_start_matches(|c: char| " :=はが、「(:∈[".contains(c)).trim_start_matches("番号");
    let (first, rest) = digits(rest)?;
    let rest = rest.trim_start().strip_prefix(['~', '〜', '～', '-'])?.trim_start();
    let (last, _) = digits(rest)?;
    let (from, to): (u64, u64) = (first.parse().ok()?, last.parse().ok()?);
    let width = if first.len() > 1 && first.starts_with('0') { first.len() } else { 0 };
    (from < to).then(|| Numbering { digits: width, from, many: Some(to - from + 1) })
}

fn digits(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    (1..=6).contains(&end).then(|| text.split_at(end))
}
