//! Ids of new resources, and what else tells things apart.

use denbun_codegen::model::{ExampleValue, Message, Type};

use crate::values::{Values, text};

/// Fields that tell messages apart, and are free to say anything, count up.
pub(super) fn count_up(message: &Message, fields: &[usize], number: usize, values: &mut Values) {
    for at in fields {
        let row = &message.fields[*at];
        let is_free = row.values.is_empty()
            && row.fixed.is_none()
            && matches!(row.ty, Type::Text | Type::Digits | Type::Uuid);
        if let (Some(first), true) = (text(values.get(*at)), is_free) {
            values.set(*at, ExampleValue::Text(numbered(&first, number)));
        }
    }
}

/// An id like the example's: the first is the example's own, later ones count up in its last digits, hexadecimal if
/// its digits are.
pub(crate) fn numbered(example: &str, number: usize) -> String {
    let digits = example.bytes().rev().take_while(u8::is_ascii_hexdigit).count();
    let (head, tail) = example.split_at(example.len() - digits);
    let decimal = example.bytes().rev().take_while(u8::is_ascii_digit).count();
    match (number, digits) {
        (0, _) => example.to_owned(),
        (_, 0) => format!("{example}{number}"),
        // Long hexadecimal tails are those of UUIDs and hashes.
        (_, 8..) => format!("{head}{}", counted(tail, 16, number)),
        _ if decimal > 0 => {
            let (head, tail) = example.split_at(example.len() - decimal);
            format!("{head}{}", counted(tail, 10, number))
        }
        _ => format!("{example}{number}"),
    }
}

/// Digits with a number added, in as many digits.
fn counted(digits: &str, base: u32, number: usize) -> String {
    // Of long ids the last digits are enough to tell them apart.
    let short = digits.len().saturating_sub(12);
    let (head, tail) = digits.split_at(short);
    let limit = u64::from(base).pow(u32::try_from(tail.len()).unwrap_or(12));
    let first = u64::from_str_radix(tail, base).unwrap_or_default();
    let value = (first + number as u64) % limit;
    let width = tail.len();
    match base {
        16 => format!("{head}{value:0width$x}"),
        _ => format!("{head}{value:0width$}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_count_up_in_their_own_digits() {
        let uuid = "11ed07f5-345d-4308-a4c9-9f6b3663e18f";
        assert_eq!(numbered(uuid, 0), uuid);
        assert_eq!(numbered(uuid, 1), "11ed07f5-345d-4308-a4c9-9f6b3663e190");
        assert_eq!(numbered("1095729", 3), "1095732");
        assert_eq!(numbered("ch_99", 1), "ch_00");
        assert_eq!(numbered("order-x", 2), "order-x2");
        assert_eq!(numbered("", 1), "1");
    }
}
