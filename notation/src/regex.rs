//! Regular expressions of one class of characters, which is all that formats are usually given as.

use crate::set::Set;

/// What `^[A-Za-z0-9_-]{1,20}$` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OneClass {
    pub(crate) set: Set,
    pub(crate) min: Option<u64>,
    pub(crate) max: Option<u64>,
}

/// The class and the repetition of an expression that has just these.
pub(crate) fn one_class(regex: &str) -> Option<OneClass> {
    let body = regex.strip_prefix('^').unwrap_or(regex);
    let body = body.strip_suffix('$').unwrap_or(body);
    let (set, repeated) = class(body)?;
    let (min, max) = repetition(repeated)?;
    Some(OneClass { set, min, max })
}

/// Whether a text begins as such an expression does: `[0-9]{6}`, `[A-Z]+`, `[1-9][0-9]*`.
pub(crate) fn begins_class(text: &str) -> bool {
    let repeated = |rest: &str| rest.starts_with(['{', '+', '*', '?']);
    let joined = |rest: &str| class(rest).is_some_and(|(_, rest)| repeated(rest));
    class(text).is_some_and(|(_, rest)| repeated(rest) || joined(rest))
}

fn class(text: &str) -> Option<(Set, &str)> {
    if let Some(rest) = text.strip_prefix("\\d") {
        return Some((Set::DIGIT, rest));
    }
    if let Some(rest) = text.strip_prefix("\\w") {
        return Some((Set::ALNUM.union(Set::of("_")), rest));
    }
    let (inside, rest) = text.strip_prefix('[')?.split_once(']')?;
    if inside.is_empty() || inside.starts_with('^') || !inside.is_ascii() {
        return None;
    }
    members(inside.as_bytes()).map(|set| (set, rest))
}

fn members(mut inside: &[u8]) -> Option<Set> {
    let mut ascii = 0u128;
    while let Some((&first, rest)) = inside.split_first() {
        inside = match (first, rest) {
            (b'\\', [b'd', rest @ ..]) => {
                ascii |= Set::DIGIT.ascii;
                rest
            }
            (b'\\', [b'w', rest @ ..]) => {
                ascii |= Set::ALNUM.ascii | 1 << b'_';
                rest
            }
            (b'\\', [b's' | b'S' | b'D' | b'W' | b'p', ..]) => return None,
            (b'\\', [escaped, rest @ ..]) => {
                ascii |= 1 << escaped;
                rest
            }
            (_, [b'-', last, rest @ ..]) if first.is_ascii_alphanumeric() => {
                if first > *last {
                    return None;
                }
                (first..=*last).for_each(|byte| ascii |= 1 << byte);
                rest
            }
            _ => {
                ascii |= 1 << first;
                rest
            }
        };
    }
    Some(Set::ascii(ascii))
}

fn repetition(text: &str) -> Option<(Option<u64>, Option<u64>)> {
    match text {
        "" => Some((Some(1), Some(1))),
        "+" => Some((Some(1), None)),
        "*" => Some((None, None)),
        _ => {
            let inside = text.strip_prefix('{')?.strip_suffix('}')?;
            let number = |text: &str| text.parse::<u64>().ok();
            match inside.split_once(',') {
                None => number(inside).map(|exact| (Some(exact), Some(exact))),
                Some((min, "")) => number(min).map(|min| (Some(min), None)),
                Some((min, max)) => {
                    Some((Some(number(min)?), Some(number(max)?))).filter(|(min, max)| min <= max)
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_class_says_characters_and_lengths() {
        let found = one_class("^[A-Za-z0-9_-]+$");
        let set = Set::ALNUM.union(Set::of("_-"));
        assert_eq!(found, Some(OneClass { set, min: Some(1), max: None }));
        let found = one_class("[0-9]{2,6}");
        assert_eq!(found, Some(OneClass { set: Set::DIGIT, min: Some(2), max: Some(6) }));
        assert_eq!(one_class("\\d{4}").and_then(|found| found.max), Some(4));
    }

    #[test]
    fn more_than_one_class_is_none() {
        for regex in [
            "^[0-9]+-[0-9]+$",
            "^[^0-9]$",
            "[z-a]",
            "a+",
            "[あ-ん]+",
            "^(a|b)$",
            "[0-9]{6,2}",
            "[",
            "[0-9",
            "",
        ] {
            assert_eq!(one_class(regex), None, "{regex}");
        }
    }
}
