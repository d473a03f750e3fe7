//! Days of examples as Rust constants, read by the pattern of the field's format.

use std::iter::Peekable;
use std::str::Chars;

use denbun_notation::Format;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::attribute;

/// `::denbun::Date::constant(2026, 4, 1)`, or nothing if the text is no day of the calendar.
pub(super) fn day(format: &Format, text: &str) -> Option<TokenStream> {
    let [year, month, day, ..] = parts(format, text)?.map(Literal::u16_unsuffixed);
    Some(quote!(::denbun::Date::constant(#year, #month, #day)))
}

/// `::denbun::DateTime::constant(2026, 4, 1, 12, 30, 0, 0)`
pub(super) fn moment(format: &Format, text: &str) -> Option<TokenStream> {
    let [year, month, day, hour, minute, second] = parts(format, text)?.map(Literal::u16_unsuffixed);
    Some(quote!(::denbun::DateTime::constant(#year, #month, #day, #hour, #minute, #second, 0)))
}

/// The pattern as jiff writes it; nothing for years of an era.
pub(super) fn strftime(format: &Format) -> Option<String> {
    percent(&attribute::pattern(format)?)
}

fn percent(pattern: &str) -> Option<String> {
    if pattern.starts_with("era ") {
        return None;
    }
    let mut out = String::new();
    let mut letters = pattern.chars().peekable();
    while let Some(letter) = letters.next() {
        let mut count = 1;
        while letter.is_ascii_alphabetic() && letters.next_if_eq(&letter).is_some() {
            count += 1;
        }
        match (letter, count) {
            ('y' | 'u', 4) => out.push_str("%Y"),
            ('y' | 'u', 2) => out.push_str("%y"),
            ('M', 2) => out.push_str("%m"),
            ('d', 2) => out.push_str("%d"),
            ('H', 2) => out.push_str("%H"),
            ('m', 2) => out.push_str("%M"),
            ('s', 2) => out.push_str("%S"),
            ('S', 3) => out.push_str("%3f"),
            ('%', _) => out.push_str("%%"),
            ('y' | 'u' | 'M' | 'd' | 'H' | 'm' | 's' | 'S' | 'X', _) => return None,
            (other, count) => out.extend(std::iter::repeat_n(other, count)),
        }
    }
    Some(out)
}

fn parts(format: &Format, text: &str) -> Option<[u16; 6]> {
    read(&attribute::pattern(format)?, text).filter(exists)
}

/// Year to second. Milliseconds and years of an era have no constant here.
fn read(pattern: &str, text: &str) -> Option<[u16; 6]> {
    if pattern.starts_with("era ") {
        return None;
    }
    let mut parts = [2000, 1, 1, 0, 0, 0];
    let (mut pattern, mut text) = (pattern.chars().peekable(), text.chars().peekable());
    while let Some(letter) = pattern.next() {
        let Some(part) = "yMdHms".find(if letter == 'u' { 'y' } else { letter }) else {
            if matches!(letter, 'S' | 'X') || text.next() != Some(letter) {
                return None;
            }
            continue;
        };
        let mut count = 1;
        while pattern.next_if_eq(&letter).is_some() {
            count += 1;
        }
        let number = digits(&mut text, count)?;
        parts[part] = if part == 0 && count == 2 { 2000 + number } else { number };
    }
    text.next().is_none().then_some(parts)
}

fn digits(text: &mut Peekable<Chars<'_>>, count: usize) -> Option<u16> {
    let digits: String = text.take(count).take_while(char::is_ascii_digit).collect();
    (digits.len() == count).then(|| digits.parse().ok())?
}

fn exists([year, month, day, hour, minute, second]: &[u16; 6]) -> bool {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(day) && *year <= 9999 && *hour < 24 && *minute < 60 && *second < 60
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_written() {
        assert_eq!(percent("yyyy/MM/dd").as_deref(), Some("%Y/%m/%d"));
        assert_eq!(percent("yyyy年MM月dd日 HH:mm:ss.SSS").as_deref(), Some("%Y年%m月%d日 %H:%M:%S.%3f"));
        assert_eq!(percent("era yyMMdd"), None);
    }

    #[test]
    fn patterns_are_read() {
        assert_eq!(read("yyyy/MM/dd", "2026/04/01"), Some([2026, 4, 1, 0, 0, 0]));
        assert_eq!(read("yyyyMMddHHmmss", "20260401123059"), Some([2026, 4, 1, 12, 30, 59]));
        assert_eq!(read("yyMM", "2604"), Some([2026, 4, 1, 0, 0, 0]));
        assert_eq!(read("yyyy/MM/dd", "2026-04-01"), None);
        assert_eq!(read("yyyyMMdd", "2026040"), None);
        assert_eq!(read("era yyMMdd", "080401"), None);
        assert!(!exists(&[2026, 2, 29, 0, 0, 0]) && exists(&[2028, 2, 29, 0, 0, 0]));
    }
}
