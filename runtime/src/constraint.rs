//! Whether a text is what its field's format allows. Everything found is recorded: characters, length, shape.
//! Both directions use this: what is sent must pass, what is received is kept and carries the violations.

pub(crate) mod day;
pub(crate) mod decimal;
pub(crate) mod email;
pub(crate) mod moment;
pub(crate) mod pattern;
pub(crate) mod url;
pub(crate) mod uuid;

use crate::charset::{Charset, Shown};
use crate::class::NON_ASCII;
use crate::mask;
use crate::schema::{Field, Format, Shape, Unit, Visibility, Wide};
use crate::violation::{RuleKind, Violation, Violations};

/// Which way a text goes. What came in can always be written in its charset.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Out,
    In,
}

/// Checks a text that is not empty, in which these groups were seen.
pub(crate) fn check(
    field: &Field<'_>,
    charset: Charset,
    direction: Direction,
    text: &str,
    seen: u64,
    violations: &mut Violations,
) {
    let format = &field.format;
    match format.shape {
        // The pattern says characters and length too.
        Shape::Date(pattern) | Shape::DateTime(pattern) => {
            if pattern::parse(pattern, text).is_none() {
                violations.push(wrong_type(field, text, &format!("not a date like {pattern}")));
            }
        }
        Shape::Uuid if field.open => {}
        shape => {
            let found = characters(field, charset, direction, text, seen, violations);
            length(field, charset, found.length, violations);
            if found.allowed {
                shape_of(field, shape, text, violations);
            }
        }
    }
}

/// What is found of the characters of a text.
pub(crate) struct Characters {
    /// How many, in the format's unit.
    pub(crate) length: usize,
    /// Whether all are allowed.
    pub(crate) allowed: bool,
}

/// Checks the characters of a text in which these groups were seen.
#[inline]
pub(crate) fn characters(
    field: &Field<'_>,
    charset: Charset,
    direction: Direction,
    text: &str,
    seen: u64,
    violations: &mut Violations,
) -> Characters {
    let format = &field.format;
    if seen & !format.groups == 0 {
        return Characters { length: text.len(), allowed: true };
    }
    let any =
        seen & !(format.groups | NON_ASCII) == 0 && format.wide.has(Wide::ANY) && charset == Charset::Utf8;
    match format.unit {
        Unit::Byte if any => Characters { length: text.len(), allowed: true },
        Unit::Char | Unit::Value if any => Characters { length: text.chars().count(), allowed: true },
        _ => walked(field, charset, direction, text, violations),
    }
}

fn walked(
    field: &Field<'_>,
    charset: Charset,
    direction: Direction,
    text: &str,
    violations: &mut Violations,
) -> Characters {
    let walk = walk(&field.format, charset, text);
    if let Some((character, position)) = walk.forbidden {
        violations.push(forbidden(field, character, position));
    }
    if let Some((character, position)) = walk.unmappable
        && direction == Direction::Out
    {
        violations.push(unmappable(field, charset, character, position));
    }
    Characters { length: walk.length, allowed: walk.forbidden.is_none() }
}

/// What one pass over the characters finds.
#[derive(Default)]
struct Walk {
    length: usize,
    forbidden: Option<(char, usize)>,
    unmappable: Option<(char, usize)>,
}

fn walk(format: &Format<'_>, charset: Charset, text: &str) -> Walk {
    let mut walk = Walk::default();
    for (index, character) in text.chars().enumerate() {
        let width =
            if charset == Charset::Utf8 { Some(character.len_utf8()) } else { charset.width(character) };
        if !allows(format, character) {
            walk.forbidden.get_or_insert((character, index + 1));
        } else if width.is_none() {
            walk.unmappable.get_or_insert((character, index + 1));
        }
        walk.length += match format.unit {
            Unit::Char | Unit::Value => 1,
            Unit::Byte => width.unwrap_or(2),
            Unit::HalfwidthUnits => units(character),
        };
    }
    walk
}

fn allows(format: &Format<'_>, character: char) -> bool {
    match character {
        '\0'..='\x7f' => (format.ascii >> (character as u32)) & 1 == 1,
        _ if format.wide.has(Wide::ANY) => true,
        '\u{ff61}'..='\u{ff9f}' => format.wide.has(Wide::HALF_KANA),
        '\u{80}'..='\u{9f}' => false,
        _ => format.wide.has(Wide::FULL_WIDTH),
    }
}

/// The half-width units of a text.
pub(crate) fn width(text: &str) -> usize {
    text.chars().map(units).sum()
}

fn units(character: char) -> usize {
    match character {
        '\0'..='\x7f' | '\u{ff61}'..='\u{ff9f}' => 1,
        _ => 2,
    }
}

/// Checks a length that is already counted.
pub(crate) fn length(field: &Field<'_>, charset: Charset, found: usize, violations: &mut Violations) {
    let Format { unit, min, max, lengths, .. } = field.format;
    if unit == Unit::Value {
        return;
    }
    let bounded = (min as usize..=max as usize).contains(&found);
    if !bounded || !(lengths.is_empty() || lengths.iter().any(|length| *length as usize == found)) {
        violations.push(wrong_length(field, charset, found));
    }
}

#[cold]
fn wrong_length(field: &Field<'_>, charset: Charset, found: usize) -> Violation {
    let Format { unit, min, max, lengths, .. } = field.format;
    let one = found == 1;
    let found = match unit {
        Unit::Char | Unit::Value => format!("{found} character{}", if one { "" } else { "s" }),
        Unit::Byte => format!("{found} byte{} in {charset}", if one { "" } else { "s" }),
        Unit::HalfwidthUnits => format!("{found} half-width unit{}", if one { "" } else { "s" }),
    };
    let wanted = match (lengths, min, max) {
        ([first, others @ ..], ..) => {
            let others = others.iter().map(|length| format!(" or {length}"));
            format!("{first}{}", others.collect::<String>())
        }
        ([], min, max) if min == max => format!("exactly {max}"),
        ([], 0, max) => format!("at most {max}"),
        ([], min, u32::MAX) => format!("at least {min}"),
        ([], min, max) => format!("{min} to {max}"),
    };
    Violation::of(field, RuleKind::Length, format!("{found}, {wanted}"))
}

#[cold]
pub(crate) fn forbidden(field: &Field<'_>, character: char, position: usize) -> Violation {
    let shown = match character {
        _ if field.visibility == Visibility::Secret => mask::kind_of(character).into(),
        '!'..='~' => format!("`{character}`"),
        character => Shown(character).to_string(),
    };
    let format = match field.notation {
        "" => "the format".into(),
        notation => format!("`{notation}`"),
    };
    let message = format!("{shown} at character {position} is outside {format}");
    Violation::of(field, RuleKind::Character, message).at(position)
}

#[cold]
pub(crate) fn unmappable(field: &Field<'_>, charset: Charset, character: char, position: usize) -> Violation {
    let mut message = format!("character {position}");
    if field.visibility != Visibility::Secret {
        message += &format!(" ({})", Shown(character));
    }
    message += &format!(" cannot be written in {charset}");
    if field.visibility != Visibility::Secret
        && let Some(other) = charset.lookalike(character)
    {
        message += &format!(", its look-alike {} can", Shown(other));
    }
    Violation::of(field, RuleKind::Unmappable, message).at(position)
}

/// A text that is not what the field needs.
#[cold]
pub(crate) fn wrong_type(field: &Field<'_>, text: &str, what: &str) -> Violation {
    let message = match mask::quoted(field, text) {
        Some(shown) => format!("{shown}: {what}"),
        None => what.into(),
    };
    Violation::of(field, RuleKind::Type, message)
}

fn shape_of(field: &Field<'_>, shape: Shape<'_>, text: &str, violations: &mut Violations) {
    let wrong = match shape {
        Shape::Text | Shape::Date(_) | Shape::DateTime(_) => None,
        Shape::Email => (!email::is_email(text)).then_some("not an e-mail address"),
        Shape::Url => (!url::is_url(text)).then_some("not an http or https URL"),
        Shape::Decimal { integer, fraction } => decimal::problem(text, integer, fraction),
        Shape::Uuid => (!uuid::is_uuid(text)).then_some("not a UUID"),
        Shape::Ipv4 => text.parse::<std::net::Ipv4Addr>().is_err().then_some("not an IPv4 address"),
        Shape::Range { .. } => match text.parse::<i64>() {
            Ok(number) => return range(field, number.into(), violations),
            Err(_) => Some("not an integer"),
        },
    };
    if let Some(what) = wrong {
        violations.push(wrong_type(field, text, what));
    }
}

/// Checks a number against the bounds of its value.
pub(crate) fn range(field: &Field<'_>, number: i128, violations: &mut Violations) {
    if let Shape::Range { min, max } = field.format.shape
        && !(i128::from(min)..=i128::from(max)).contains(&number)
    {
        let shown = if field.is_public() { format!("{number} is ") } else { String::new() };
        let message = format!("{shown}not within {min} to {max}");
        violations.push(Violation::of(field, RuleKind::Value, message));
    }
}

/// A value that is not the fixed one.
#[cold]
pub(crate) fn not_fixed(field: &Field<'_>, value: &str, fixed: &str) -> Violation {
    let shown = mask::quoted(field, value).unwrap_or_else(|| "another value".into());
    Violation::of(field, RuleKind::Value, format!("{shown} instead of `{fixed}`"))
}

/// A value that is none of the listed ones.
#[cold]
pub(crate) fn unlisted(field: &Field<'_>, value: &str) -> Violation {
    let listed: Vec<_> = field.values.iter().take(12).map(|listed| format!("`{}`", listed.value)).collect();
    let more = if field.values.len() > listed.len() { " …" } else { "" };
    let message = match mask::quoted(field, value) {
        Some(shown) => format!("{shown} is none of {}{more}", listed.join(", ")),
        None => format!("none of the {} listed values", field.values.len()),
    };
    Violation::of(field, RuleKind::Value, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::class;
    use crate::schema::ascii;

    fn broken(format: Format<'_>, charset: Charset, text: &str) -> Vec<String> {
        let field = Field::new("x", "&x=", "").format("N", format).public();
        let mut violations = Violations::new();
        check(&field, charset, Direction::Out, text, class::scan(text.as_bytes()), &mut violations);
        violations.iter().map(|violation| format!("{} {}", violation.rule, violation.message)).collect()
    }

    #[test]
    fn a_wrong_character_and_a_wrong_length_are_two_things() {
        let format = Format::new(ascii::DIGIT, Wide::NONE).length(Unit::Char, 6, 6);
        assert_eq!(broken(format, Charset::Utf8, "123456"), [""; 0]);
        assert_eq!(
            broken(format, Charset::Utf8, "12-3x"),
            ["character `-` at character 3 is outside `N`", "length 5 characters, exactly 6"]
        );
    }

    #[test]
    fn lengths_count_in_their_unit() {
        let any = Format::ANY;
        let bytes = any.length(Unit::Byte, 0, 5);
        assert_eq!(broken(bytes, Charset::ShiftJis, "あいa"), [""; 0]);
        assert_eq!(broken(bytes, Charset::Utf8, "あい"), ["length 6 bytes in UTF-8, at most 5"]);
        assert_eq!(broken(bytes, Charset::EucJp, "ｱｱｱ"), ["length 6 bytes in EUC-JP, at most 5"]);
        let units = any.length(Unit::HalfwidthUnits, 2, 5);
        assert_eq!(broken(units, Charset::Utf8, "あｱa"), [""; 0]);
        assert_eq!(broken(units, Charset::Utf8, "あいう"), ["length 6 half-width units, 2 to 5"]);
        assert_eq!(
            broken(any.length(Unit::Char, 2, u32::MAX), Charset::Utf8, "あ"),
            ["length 1 character, at least 2"]
        );
        assert_eq!(broken(any.lengths(&[3, 4]), Charset::Utf8, "12345"), ["length 5 characters, 3 or 4"]);
    }

    #[test]
    fn wide_sets() {
        let kana = Format::new(ascii::ALNUM, Wide::HALF_KANA);
        assert_eq!(broken(kana, Charset::Utf8, "Aｱﾞ"), [""; 0]);
        assert_eq!(broken(kana, Charset::Utf8, "Aア"), ["character U+30A2 ア at character 2 is outside `N`"]);
        let full = Format::new(0, Wide::FULL_WIDTH);
        assert_eq!(broken(full, Charset::Utf8, "山ｱ"), ["character U+FF71 ｱ at character 2 is outside `N`"]);
        let lines = Format::new(ascii::PRINTABLE, Wide::FULL_WIDTH.and(Wide::NEWLINE));
        assert_eq!(broken(lines, Charset::Utf8, "山\r\nx"), [""; 0]);
    }

    #[test]
    fn what_the_charset_cannot_write() {
        assert_eq!(
            broken(Format::ANY, Charset::ShiftJis, "ab𠮷"),
            ["unmappable character 3 (U+20BB7 𠮷) cannot be written in Shift_JIS"]
        );
        assert_eq!(broken(Format::ANY, Charset::Utf8, "ab𠮷"), [""; 0]);
    }

    #[test]
    fn ranges_and_dates() {
        let range = Format::new(ascii::DIGIT, Wide::NONE)
            .length(Unit::Value, 0, u32::MAX)
            .shape(Shape::Range { min: 1, max: 31 });
        assert_eq!(broken(range, Charset::Utf8, "31"), [""; 0]);
        assert_eq!(broken(range, Charset::Utf8, "32"), ["value 32 is not within 1 to 31"]);
        let date = Format::new(ascii::DIGIT, Wide::NONE).shape(Shape::Date("yyyy/MM/dd"));
        assert_eq!(broken(date, Charset::Utf8, "2026/02/28"), [""; 0]);
        assert_eq!(
            broken(date, Charset::Utf8, "2026/02/29"),
            ["type `2026/02/29`: not a date like yyyy/MM/dd"]
        );
    }

    /// What a text with this character at the end breaks.
    fn last(field: Field<'_>, character: char) -> String {
        let text = format!("12{character}");
        let mut violations = Violations::new();
        let seen = class::scan(text.as_bytes());
        check(&field, Charset::ShiftJis, Direction::Out, &text, seen, &mut violations);
        assert_eq!(violations[0].position, Some(3));
        violations.to_string()
    }

    #[test]
    fn secret_fields_show_no_character() {
        let digits = Field::new("x", "&x=", "").format("半角数字", Format::new(ascii::DIGIT, Wide::NONE));
        assert_eq!(last(digits, 'Z'), "x: `Z` at character 3 is outside `半角数字`");
        assert_eq!(last(digits, '\t'), "x: U+0009 at character 3 is outside `半角数字`");
        assert_eq!(last(digits.secret(), 'Z'), "x: a letter at character 3 is outside `半角数字`");
        let any = Field::new("x", "&x=", "");
        assert_eq!(
            last(any, '〜'),
            "x: character 3 (U+301C 〜) cannot be written in Shift_JIS, its look-alike U+FF5E ～ can"
        );
        assert_eq!(last(any, '\u{3099}'), "x: character 3 (U+3099) cannot be written in Shift_JIS");
        assert_eq!(last(any.secret(), '〜'), "x: character 3 cannot be written in Shift_JIS");
    }
}
