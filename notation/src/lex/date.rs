//! Date patterns in every letter habit: `YYYYMMDD`, `yyyy-mm-dd hh:mm:ss`, `YYYY年MM月DD日`, `HH24MISS`.

use crate::date::{Part, Pattern};

/// Why a pattern is refused that is none of ours.
pub(super) const LOOSE: &str = "a date pattern of another form than `YYYY`, `MM`, `DD`";

/// A date pattern that begins here, and how many characters it has.
pub(super) fn pattern(text: &[char]) -> Option<(Pattern, usize)> {
    let mut parts = Vec::new();
    let mut upto = 0;
    let mut components = 0;
    while let Some((joint, length, found)) = step(&text[upto..], &parts) {
        parts.extend(joint);
        components += usize::from(!matches!(found[..], [Part::Literal(_)]));
        parts.extend(found);
        upto += length;
    }
    let cut = text.get(upto).is_some_and(char::is_ascii_alphabetic);
    let alone = components == 1 && !matches!(parts[..], [Part::Year4 | Part::Literal(_), ..]) && upto > 2;
    (components > 0 && !cut && !alone && !ends_open(&parts)).then(|| (Pattern::new(parts), upto))
}

/// How many characters of a pattern follow that are none of ours, as in `yyyy/M/d`.
pub(super) fn goes_on(text: &[char]) -> usize {
    let is_part = |c: &char| matches!(c, '/' | '-' | '.' | ':') || "ymdhs".contains(c.to_ascii_lowercase());
    match text {
        ['/' | '-' | '.' | ':', c, ..] if c.is_ascii_alphabetic() && is_part(c) => {
            text.iter().take_while(|c| is_part(c)).count()
        }
        _ => 0,
    }
}

/// How many characters a pattern has that begins with a month or day of one digit, as in `M/YY` and `D/M/YYYY`.
pub(super) fn loose(text: &[char]) -> usize {
    let [letter, '/' | '-' | '.' | '月' | '日', rest @ ..] = text else { return 0 };
    if !matches!(letter.to_ascii_lowercase(), 'm' | 'd') {
        return 0;
    }
    let more = pattern(rest).map_or_else(|| loose(rest), |(_, length)| length);
    let alone = matches!(rest, [c, ..] if matches!(c.to_ascii_lowercase(), 'm' | 'd'));
    match more {
        0 if alone => 3,
        0 => 0,
        more => 2 + more,
    }
}

/// A pattern may end with a mark such as `日`, not with a separator.
fn ends_open(parts: &[Part]) -> bool {
    matches!(parts.last(), Some(Part::Literal(c)) if !is_mark(*c))
}

fn is_mark(c: char) -> bool {
    matches!(c, '年' | '月' | '日' | '時' | '分' | '秒')
}

/// The next component with the separators before it.
fn step(text: &[char], before: &[Part]) -> Option<(Vec<Part>, usize, Vec<Part>)> {
    if before.is_empty() {
        let (found, length) = component(text, before, None)?;
        return Some((Vec::new(), length, found));
    }
    if let Some(&mark) = text.first().filter(|c| is_mark(**c)) {
        let repeated = matches!(before.last(), Some(Part::Literal(_)));
        return (!repeated).then(|| (Vec::new(), 1, vec![Part::Literal(mark)]));
    }
    let (joint, skipped) = joint(text);
    let (found, length) = component(&text[skipped..], before, joint)?;
    let joint = if matches!(found[..], [Part::Offset]) && joint == Some('+') { None } else { joint };
    Some((joint.map(Part::Literal).into_iter().collect(), skipped + length, found))
}

/// A separator between components, and how many characters it takes.
fn joint(text: &[char]) -> (Option<char>, usize) {
    match text {
        ['\'', 'T', '\'', ..] => (Some('T'), 3),
        [c @ ('/' | '-' | '.' | ':' | ' ' | 'T' | 't'), ..] => (Some(c.to_ascii_uppercase()), 1),
        _ => (None, 0),
    }
}

fn component(text: &[char], before: &[Part], joint: Option<char>) -> Option<(Vec<Part>, usize)> {
    if let Some(length) = offset(text).filter(|_| has(before, Part::Minute) && joint != Some(' ')) {
        return joint.is_none().then(|| (vec![Part::Offset], length));
    }
    let letter = text.first()?.to_ascii_lowercase();
    let run = text.iter().take_while(|c| c.to_ascii_lowercase() == letter).count();
    let last = before.iter().rev().find(|part| !matches!(part, Part::Literal(_)));
    let (found, length) = match (letter, run) {
        ('y', 4) => (vec![Part::Year4], 4),
        ('y', 2) => (vec![Part::Year2], 2),
        ('d', 2) => (vec![Part::Day], 2),
        ('h', 2) => (vec![Part::Hour], if text[2..].starts_with(&['2', '4']) { 4 } else { 2 }),
        ('m', 1) if text.get(1).is_some_and(|c| c.eq_ignore_ascii_case(&'i')) => (vec![Part::Minute], 2),
        ('n', 2) if last == Some(&Part::Hour) => (vec![Part::Minute], 2),
        ('m', 2) if last == Some(&Part::Hour) || before_seconds(&text[2..]) => (vec![Part::Minute], 2),
        ('m', 2) => (vec![Part::Month], 2),
        ('s', 2) => (vec![Part::Second], 2),
        ('s' | 'f', 1..=9) if has(before, Part::Second) => {
            (vec![Part::Fraction(u8::try_from(run).ok()?)], run)
        }
        ('s', 3..=11) => (vec![Part::Second, Part::Fraction(u8::try_from(run - 2).ok()?)], run),
        _ => return None,
    };
    let minute_alone =
        found[0] == Part::Minute && last != Some(&Part::Hour) && !before_seconds(&text[length..]);
    let after_blank = joint == Some(' ') && (!matches!(found[0], Part::Hour) || last != Some(&Part::Day));
    let again = found.iter().any(|part| before.iter().any(|other| same(*part, *other)));
    (!minute_alone && !after_blank && !again).then_some((found, length))
}

/// Whether seconds follow, perhaps behind a separator.
fn before_seconds(text: &[char]) -> bool {
    let text = if matches!(text.first(), Some(':' | '.' | '-')) { &text[1..] } else { text };
    matches!(text, ['s' | 'S', 's' | 'S', ..])
}

fn has(parts: &[Part], part: Part) -> bool {
    parts.contains(&part)
}

fn same(one: Part, other: Part) -> bool {
    match one {
        Part::Year4 | Part::Year2 | Part::EraYear => {
            matches!(other, Part::Year4 | Part::Year2 | Part::EraYear)
        }
        Part::Fraction(_) => matches!(other, Part::Fraction(_)),
        Part::Literal(_) => false,
        Part::Month | Part::Day | Part::Hour | Part::Minute | Part::Second | Part::Offset => one == other,
    }
}

/// `Z`, `XXX`, `+09:00`, `±hh:mm`: an offset from UTC.
fn offset(text: &[char]) -> Option<usize> {
    const SHAPES: &[&str] =
        &["XXX", "ZZZ", "TZD", "Z", "+09:00", "+hh:mm", "±hh:mm", "+00:00", "+0900", "+hhmm", "±hhmm"];
    let matches = |shape: &str| {
        shape.chars().enumerate().all(|(at, c)| text.get(at).is_some_and(|t| t.eq_ignore_ascii_case(&c)))
    };
    SHAPES.iter().find(|shape| matches(shape)).map(|shape| shape.chars().count())
}
