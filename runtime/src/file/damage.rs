//! Values that a spreadsheet program has changed: told apart from other mistakes, because the remedy is another.

use crate::schema::{Field, Kind, Schema, Shape};
use crate::violation::{RuleKind, Violation, Violations};
use crate::wire::csv::Cells;

/// Says of values that break a rule whether a spreadsheet is why.
#[cold]
pub(super) fn explain(schema: &Schema<'_>, cells: &Cells, violations: &mut Violations) {
    let mut explained = Violations::new();
    for violation in std::mem::take(violations) {
        let found = schema.fields.iter().position(|field| field.name == violation.path);
        let damage = found.and_then(|index| {
            let (text, _) = cells.text(cells.columns.of(index))?;
            let field = &schema.fields[index];
            Some((field, of(field, &text).filter(|_| is_of_value(violation.rule))?))
        });
        match damage {
            // All that is wrong with the value has one reason.
            Some((field, _)) if explained.has(field.name, RuleKind::Spreadsheet) => {}
            Some((field, what)) => explained.push(Violation::of(field, RuleKind::Spreadsheet, what)),
            None => explained.push(violation),
        }
    }
    *violations = explained;
}

fn is_of_value(rule: RuleKind) -> bool {
    matches!(
        rule,
        RuleKind::Character | RuleKind::Length | RuleKind::Type | RuleKind::Value | RuleKind::Spreadsheet
    )
}

const AS_TEXT: &str = "take the file as it was before, or format the column as text";

/// What a spreadsheet seems to have done to a value that is wrong.
fn of(field: &Field<'_>, text: &str) -> Option<String> {
    let what = match obvious(text) {
        Some(what) => what,
        None if has_lost_zeros(field, text) => "leading zeros may be lost",
        None if is_other_date(field, text) => "a date in a spreadsheet's own form",
        None if is_grouped(field, text) => "a number with a currency sign or with commas between its digits",
        None => return None,
    };
    Some(format!("{what}: {AS_TEXT}"))
}

/// What a spreadsheet has done to a value, whatever the field is.
fn obvious(text: &str) -> Option<&'static str> {
    match text.as_bytes() {
        [b'=', b'"', .., b'"'] => Some("a formula in place of a text"),
        [b'#', b'#', rest @ ..] if rest.iter().all(|byte| *byte == b'#') => {
            Some("number signs, which a spreadsheet shows where a column is too narrow")
        }
        [b'#', ..] if is_error(text) => Some("an error value of a spreadsheet"),
        _ if is_scientific(text) => Some("a long number in scientific notation, of which digits are lost"),
        _ => None,
    }
}

/// Says of a value that breaks no rule whether a spreadsheet has changed it, beyond doubt.
pub(crate) fn found(field: &Field<'_>, text: &str) -> Option<Violation> {
    let what = obvious(text)?;
    Some(Violation::of(field, RuleKind::Spreadsheet, format!("{what}: {AS_TEXT}")))
}

fn is_error(text: &str) -> bool {
    const ERRORS: [&str; 10] = [
        "#REF!",
        "#N/A",
        "#NAME?",
        "#VALUE!",
        "#DIV/0!",
        "#NUM!",
        "#NULL!",
        "#SPILL!",
        "#CALC!",
        "#GETTING_DATA",
    ];
    ERRORS.contains(&text)
}

/// `1.23457E+15`.
fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once("E+").or_else(|| text.split_once("e+")) else {
        return false;
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let mantissa = mantissa.strip_prefix('-').unwrap_or(mantissa);
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    digits(whole) && whole.len() == 1 && digits(fraction) && digits(exponent) && exponent.len() <= 3
}

/// Digits that are too few, where nothing but digits may stand.
fn has_lost_zeros(field: &Field<'_>, text: &str) -> bool {
    let format = &field.format;
    let fewest = format.lengths.iter().copied().min().unwrap_or(format.min) as usize;
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let dated = matches!(format.shape, Shape::Date(_) | Shape::DateTime(_));
    field.kind == Kind::Text && !dated && digits && !text.starts_with('0') && text.len() < fewest
}

/// `2026/1/5`, `1/5/26`, `5-Jan-26`, or a number of days since 1900.
fn is_other_date(field: &Field<'_>, text: &str) -> bool {
    let (Shape::Date(_) | Shape::DateTime(_)) = field.format.shape else { return false };
    let parts: Vec<&str> = text.split(['/', '-', ' ', '.']).collect();
    let part = |part: &&str| {
        let digits = part.len() <= 4 && !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        digits || (part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_alphabetic()))
    };
    let days = text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
    days || ((2..=4).contains(&parts.len()) && parts.iter().take(3).all(part))
}

/// `1,000` and `¥1,000`.
fn is_grouped(field: &Field<'_>, text: &str) -> bool {
    let numeric = matches!(field.kind, Kind::Integer | Kind::Yen | Kind::Amount | Kind::Number);
    let number = text.trim_start_matches(['¥', '￥', '\\', '$']);
    let grouped = number.contains(',') || number.len() < text.len();
    numeric
        && grouped
        && !number.is_empty()
        && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b',')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Format, Unit, Wide, ascii};

    #[test]
    fn what_a_spreadsheet_makes_of_values() {
        let digits = Format::new(ascii::DIGIT, Wide::NONE).length(Unit::Char, 6, 6);
        let id = Field::new("id", "", "番号").format("半角数字(6)", digits);
        for damaged in ["1.23457E+15", "12345", "#REF!", "######", "=\"000123\"", "1E+05"] {
            assert!(of(&id, damaged).is_some(), "{damaged}");
        }
        for other in ["", "abc", "1234567", "012", "#1", "E+15", "1.2.3E+4"] {
            assert!(of(&id, other).is_none(), "{other}");
        }
        let date = Format::new(ascii::DIGIT, Wide::NONE).shape(Shape::Date("yyyy/MM/dd"));
        let day = Field::new("day", "", "日").format("yyyy/MM/dd", date);
        for damaged in ["2026/1/5", "1/5/2026", "5-Jan-26", "46027", "2026/01/05 0:00"] {
            assert_eq!(of(&day, damaged).is_some(), !damaged.is_empty(), "{damaged}");
        }
        assert!(of(&day, "tomorrow").is_none());
        let amount = Field::new("am", "", "金額").kind(Kind::Yen);
        assert!(of(&amount, "¥1,000").is_some() && of(&amount, "x").is_none());
    }
}
