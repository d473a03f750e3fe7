//! Letter codes: `an`, `AN`, `X`, `9`, `S9(5)V9(2)`.

use crate::lex::words::BANK;
use crate::set::Set;
use crate::token::{Class, Code, Count, Role};

/// A letter code that is a whole run of Latin letters.
pub(super) fn letters(run: &str) -> Option<Code> {
    let plain = |set| Class { set, symbols: false, role: Role::Plain };
    let symbols = |set| Class { set, symbols: true, role: Role::Plain };
    Some(match run {
        "n" => Code::Iso(plain(Set::DIGIT)),
        "a" => Code::Iso(plain(Set::ALPHA)),
        "an" => Code::Iso(plain(Set::ALNUM)),
        "anp" => Code::Iso(plain(Set::ALNUM.union(Set::of(" ")))),
        "ans" => Code::Iso(plain(Set::ASCII)),
        "as" => Code::Iso(symbols(Set::ALPHA)),
        "ns" => Code::Iso(symbols(Set::DIGIT)),
        "s" => Code::Iso(symbols(Set::NONE)),
        "z" => Code::Iso(plain(Set::DIGIT.union(Set::of(":;<=>?")))),
        "b" => Code::Binary,
        "A" => Code::Picture { outside: plain(Set::ALPHA), inside: plain(Set::ALPHA), bytes: true },
        "AN" => Code::Table(plain(Set::ALNUM)),
        "ANS" => Code::Table(plain(Set::ASCII)),
        "ANK" => Code::Table(plain(Set::HALFWIDTH)),
        "NS" => Code::Table(symbols(Set::DIGIT)),
        "M" => Code::Table(Class { set: Set::ANY, symbols: false, role: Role::Plain }),
        "C" => Code::Bank(BANK),
        "X" => Code::Picture { outside: plain(Set::SINGLEBYTE), inside: plain(Set::SINGLEBYTE), bytes: true },
        "N" => Code::Picture { outside: plain(Set::DIGIT), inside: plain(Set::DOUBLEBYTE), bytes: false },
        _ => return None,
    })
}

/// `9` as a code.
pub(crate) fn nine() -> Code {
    let digits = Class { set: Set::DIGIT, symbols: false, role: Role::Plain };
    Code::Picture { outside: digits, inside: digits, bytes: true }
}

/// `999` by itself.
pub(super) fn nines_alone(length: usize) -> Code {
    let class = Class { set: Set::DIGIT, symbols: false, role: Role::Plain };
    Code::Run { class, length: length as u64, unit: Count::Bytes(1) }
}

/// A picture that begins here without a length in brackets of its own: `S9(5)V9(2)`, `9(5)V99`, `XXX`.
pub(super) fn picture(text: &[char]) -> Option<(Code, usize)> {
    let sign = usize::from(matches!(text.first(), Some('S' | 's')));
    if let Some((integer, used)) = nines(&text[sign..]) {
        let point = sign + used;
        if matches!(text.get(point), Some('V' | 'v')) {
            let (fraction, used) = nines(&text[point + 1..])?;
            return Some((Code::Decimal { integer, fraction }, point + 1 + used));
        }
        let class = Class { set: Set::DIGIT, symbols: false, role: Role::Integer };
        return (sign == 1)
            .then_some((Code::Run { class, length: integer.into(), unit: Count::Bytes(1) }, point));
    }
    let run = text.iter().take_while(|&&c| c == 'X').count();
    let ends = !text.get(run).is_some_and(|c| c.is_ascii_alphanumeric() || *c == '(');
    let class = Class { set: Set::SINGLEBYTE, symbols: false, role: Role::Plain };
    (run > 1 && ends).then_some((Code::Run { class, length: run as u64, unit: Count::Bytes(1) }, run))
}

/// `999-9999`: digits and hyphens as in a postal code.
pub(super) fn hyphened(text: &[char]) -> Option<(Code, usize)> {
    let run: String = text.iter().take_while(|c| matches!(c, '9' | '-')).collect();
    let groups: Vec<&str> = run.split('-').collect();
    let ends = !text.get(run.len()).is_some_and(|c| c.is_ascii_digit() || *c == ',');
    let class = Class { set: Set::DIGIT.union(Set::of("-")), symbols: false, role: Role::Plain };
    let whole = groups.len() > 1 && groups.iter().all(|group| group.len() > 1);
    (whole && ends)
        .then_some((Code::Run { class, length: run.len() as u64, unit: Count::Letters }, run.len()))
}

/// `9(5)` or `999`: how many digits, and how many characters say so.
fn nines(text: &[char]) -> Option<(u32, usize)> {
    let run = text.iter().take_while(|&&c| c == '9').count();
    if run == 0 {
        return None;
    }
    if run == 1 && text.get(1) == Some(&'(') {
        let length = text[2..].iter().take_while(|c| c.is_ascii_digit()).count();
        let number: String = text[2..2 + length].iter().collect();
        return (text.get(2 + length) == Some(&')')).then_some((number.parse().ok()?, 3 + length));
    }
    Some((u32::try_from(run).ok()?, run))
}
