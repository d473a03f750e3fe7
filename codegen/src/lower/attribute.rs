//! A format as the derive reads it: the notation as printed, with corrections beside it, wherever that says the same.

use std::cell::RefCell;

use hashbrown::HashMap;

use denbun_notation::{Charset, Format, Limits, Set, Shape, Unit, parse};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::literal;
use crate::model::Type;

/// Notations that are kept once they are read.
const MOST_KNOWN: usize = 1_000;

/// The arguments `format`, `length`, `chars` and `type`; none for any text.
pub(super) fn format(notation: &str, format: &Format, ty: Type) -> Vec<TokenStream> {
    let mut arguments = limits(notation, format, ty);
    arguments.extend(word(ty));
    arguments
}

/// What the Rust type does not say of a type.
fn word(ty: Type) -> Option<TokenStream> {
    match ty {
        Type::Uuid => Some(quote!(type = "uuid")),
        Type::Ipv4 => Some(quote!(type = "ipv4")),
        Type::FlatJson => Some(quote!(flat)),
        _ => None,
    }
}

fn limits(notation: &str, format: &Format, ty: Type) -> Vec<TokenStream> {
    let printed = (!notation.is_empty()).then(|| read(notation, format, ty)).flatten();
    if let Some(arguments) = printed {
        return arguments;
    }
    if let Some(arguments) = corrected(&Format::of(Charset::Set(Set::ANY)), format, ty) {
        return arguments;
    }
    let canonical = format.to_string();
    read(&canonical, format, ty).unwrap_or_else(|| vec![quote!(format = #canonical)])
}

/// The pattern of a day or moment: `yyyy/MM/dd`.
pub(super) fn pattern(format: &Format) -> Option<String> {
    match format.limits().shape {
        Shape::Date(pattern) | Shape::DateTime(pattern) => Some(pattern),
        Shape::Text | Shape::Email | Shape::Url | Shape::Range { .. } | Shape::Decimal { .. } => None,
    }
}

/// Whether a number of this format can be negative.
pub(super) fn is_signed(format: &Format) -> bool {
    match format.limits().shape {
        Shape::Range { min, .. } => min < 0,
        _ => format.set().contains('-'),
    }
}

fn read(notation: &str, format: &Format, ty: Type) -> Option<Vec<TokenStream>> {
    let corrections = corrected(&printed(notation)?, format, ty)?;
    let notation = literal::text(notation);
    Some([quote!(format = #notation)].into_iter().chain(corrections).collect())
}

/// What a notation says by itself. A spec prints a hundred of them thousands of times.
fn printed(notation: &str) -> Option<Format> {
    thread_local! {
        static KNOWN: RefCell<HashMap<String, Option<Format>>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| {
        if let Some(format) = known.get(notation) {
            return format.clone();
        }
        if known.len() >= MOST_KNOWN {
            known.clear();
        }
        let format = parse(notation).ok();
        known.insert(notation.to_owned(), format.clone());
        format
    })
}

/// The corrections that make `printed` the format, in the derive's words; `None` if there are none that do.
fn corrected(printed: &Format, format: &Format, ty: Type) -> Option<Vec<TokenStream>> {
    let mut made = printed.clone();
    let mut arguments = Vec::new();
    if let Some((word, charset)) = retyped(printed, format, ty) {
        made.charset = charset;
        arguments.push(quote!(type = #word));
    }
    let more = added(&made, format);
    if !more.is_empty() {
        made = made.with_chars(&more);
        arguments.push(quote!(chars = #more));
    }
    if bounds(&made) != bounds(format) {
        let (length, argument) = length(&made, format)?;
        made = length;
        arguments.insert(0, argument);
    }
    (comparable(&made, ty) == comparable(format, ty)).then_some(arguments)
}

/// `digits`, `email` or `url` where the notation says something looser.
fn retyped(printed: &Format, format: &Format, ty: Type) -> Option<(&'static str, Charset)> {
    match ty {
        Type::Email if printed.charset != Charset::Email => Some(("email", Charset::Email)),
        Type::Url if printed.charset != Charset::Url => Some(("url", Charset::Url)),
        Type::Digits if printed.set() != Set::DIGIT && Set::DIGIT.includes(format.set()) => {
            Some(("digits", Charset::Set(Set::DIGIT)))
        }
        _ => None,
    }
}

/// Characters the format has and the notation has not; one stands for its class beyond ASCII.
fn added(printed: &Format, format: &Format) -> String {
    let (old, new) = (printed.set(), format.set());
    if old.any || new.any {
        return String::new();
    }
    let ascii = (0..128u8).filter(|c| (new.ascii & !old.ascii) >> c & 1 == 1).map(char::from);
    let classes = [
        (new.halfkana && !old.halfkana, 'ｱ'),
        (new.fullwidth && !old.fullwidth, '全'),
        (new.newline && !old.newline, '\n'),
    ];
    let classes = classes.into_iter().filter(|(is_new, _)| *is_new).map(|(_, c)| c);
    ascii.chain(classes).collect()
}

fn length(printed: &Format, format: &Format) -> Option<(Format, TokenStream)> {
    let Limits { min, max, lengths, .. } = format.limits();
    if !lengths.is_empty() || (format.unit != printed.unit && printed.unit != Unit::Value) {
        return None;
    }
    let made = printed.clone().with_length(format.min, format.max);
    let [low, high] = [min, max].map(Literal::u32_unsuffixed);
    let argument = match (min, max) {
        (_, u32::MAX) => quote!(length = #low..),
        _ if min == max && printed.limits().max == max && printed.lengths.is_empty() => {
            quote!(length = exact)
        }
        (0, _) => quote!(length = #high),
        _ => quote!(length = #low..=#high),
    };
    Some((made, argument))
}

fn bounds(format: &Format) -> (Unit, u32, u32, Vec<u32>) {
    let Limits { unit, min, max, lengths, .. } = format.limits();
    (unit, min, max, lengths)
}

/// What a codec checks. Which characters an address has, its type says and not its notation.
fn comparable(format: &Format, ty: Type) -> Limits {
    let limits = format.limits();
    match ty {
        Type::Email => Limits { set: Set::NONE, shape: Shape::Email, ..limits },
        Type::Url => Limits { set: Set::NONE, shape: Shape::Url, ..limits },
        _ => limits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(notation: &str, format: &Format, ty: Type) -> String {
        let arguments = super::format(notation, format, ty);
        quote!(#(#arguments),*).to_string()
    }

    #[test]
    fn a_notation_that_says_it_all_stands_alone() {
        let digits = Format::of(Charset::Set(Set::DIGIT)).with_length(None, Some(6));
        assert_eq!(arguments("半角数字(6)", &digits, Type::Digits), "format = \"半角数字(6)\"");
        assert_eq!(
            arguments("半角数字(6)", &digits.clone().exact(6), Type::Digits),
            "format = \"半角数字(6)\" , length = exact"
        );
        let narrow = digits.clone().with_length(Some(1), Some(2));
        assert_eq!(
            arguments("半角数字(6)", &narrow, Type::Digits),
            "format = \"半角数字(6)\" , length = 1 ..= 2"
        );
        let wide = digits.with_chars("-");
        assert_eq!(arguments("半角数字(6)", &wide, Type::Text), "format = \"半角数字(6)\" , chars = \"-\"");
    }

    #[test]
    fn corrections_stand_beside_what_is_printed() {
        let address = Format { max: Some(254), ..Format::of(Charset::Email) };
        assert_eq!(
            arguments("半角英数(254)", &address, Type::Email),
            "format = \"半角英数(254)\" , type = \"email\""
        );
        let any = Format::of(Charset::Set(Set::ANY));
        assert_eq!(arguments("", &any, Type::Text), "");
        let digits = Format { max: Some(6), ..Format::of(Charset::Set(Set::DIGIT)) };
        assert_eq!(
            arguments("半角英数(6)", &digits, Type::Digits),
            "format = \"半角英数(6)\" , type = \"digits\""
        );
    }

    #[test]
    fn what_cannot_be_read_is_written_out() {
        let kana = Format { max: Some(25), ..Format::of(Charset::Set(Set::HALFKANA)) };
        let text = arguments("X(25) ※1", &kana, Type::Text);
        assert!(text.starts_with("format = \""), "{text}");
    }
}
