//! Corrections beside a loose notation: `type`, `chars` and `length`, applied in this order.

use denbun_notation::{Charset, Format, Set};
use syn::LitStr;

use super::Identifier;
use super::length::{self, Length};
use crate::attribute::Entry;
use crate::nearest::suggest;
use crate::problem::Problems;

/// What the attribute says beside the notation.
#[derive(Default)]
pub(crate) struct Corrections {
    ty: Option<Type>,
    chars: Option<LitStr>,
    length: Option<Length>,
}

#[derive(Clone, Copy)]
enum Type {
    Text,
    Digits,
    Email,
    Url,
    Identifier(Identifier),
}

const TYPES: [(&str, Type); 6] = [
    ("text", Type::Text),
    ("digits", Type::Digits),
    ("email", Type::Email),
    ("url", Type::Url),
    ("uuid", Type::Identifier(Identifier::Uuid)),
    ("ipv4", Type::Identifier(Identifier::Ipv4)),
];

/// The types of the spec language that a Rust type says better.
const BY_RUST: [(&str, &str); 12] = [
    ("integer", "i64"),
    ("yen", "Yen"),
    ("bool", "bool"),
    ("date", "Date"),
    ("datetime", "DateTime"),
    ("amount", "Amount"),
    ("number", "Number"),
    ("timestamp", "Timestamp"),
    ("duration", "IsoDuration"),
    ("currency", "Currency"),
    ("json", "Json"),
    ("flat_json", "Json"),
];

impl Corrections {
    /// Takes one of the entries `type`, `chars` and `length`.
    pub(crate) fn take(&mut self, entry: &Entry, problems: &mut Problems) {
        match entry.key.to_string().as_str() {
            "length" => self.length = length::read(entry, problems),
            "chars" => self.chars = entry.text(problems),
            _ => self.ty = ty(entry, problems),
        }
    }

    /// What the value identifies something by.
    pub(super) fn identifier(&self) -> Option<Identifier> {
        match self.ty {
            Some(Type::Identifier(identifier)) => Some(identifier),
            _ => None,
        }
    }

    /// The format with its corrections.
    pub(super) fn apply(&self, mut format: Format, problems: &mut Problems) -> Format {
        match self.ty {
            Some(Type::Text) => format.charset = Charset::Set(format.set()),
            Some(Type::Digits) => format.charset = Charset::Set(Set::DIGIT),
            Some(Type::Email) => format.charset = Charset::Email,
            Some(Type::Url) => format.charset = Charset::Url,
            Some(Type::Identifier(_)) | None => {}
        }
        if let Some(chars) = &self.chars {
            format = with_chars(format, chars, problems);
        }
        match &self.length {
            Some(length) => length.apply(format, problems),
            None => format,
        }
    }
}

fn with_chars(format: Format, chars: &LitStr, problems: &mut Problems) -> Format {
    match &format.charset {
        Charset::Set(set) if set.any => problems.at(chars, "the format allows any character already"),
        Charset::Set(_) | Charset::SetWithSymbols(_) => return format.with_chars(&chars.value()),
        _ => problems.at(chars, "`chars` adds to a set of characters, and the format is none"),
    }
    format
}

fn ty(entry: &Entry, problems: &mut Problems) -> Option<Type> {
    let (word, at) = entry.word("`type = email`", problems)?;
    if let Some((_, ty)) = TYPES.into_iter().find(|(name, _)| *name == word) {
        return Some(ty);
    }
    if let Some((_, rust)) = BY_RUST.into_iter().find(|(name, _)| *name == word) {
        problems.at(at, format!("`type` is of texts; write `{rust}` as the field's Rust type"));
    } else {
        problems.at(at, format!("unknown type `{word}`{}", suggest(&word, &TYPES.map(|(name, _)| name))));
    }
    None
}

#[cfg(test)]
mod tests {
    use denbun_notation::{Limits, Shape};
    use proc_macro2::TokenStream;
    use quote::quote;

    use super::*;
    use crate::attribute::split;

    fn corrected(notation: &str, tokens: TokenStream) -> (Limits, Vec<String>) {
        let (mut problems, mut corrections) = (Problems::default(), Corrections::default());
        for entry in split(tokens, &mut problems) {
            corrections.take(&entry, &mut problems);
        }
        let format = denbun_notation::parse(notation).expect("the test's notation can be read");
        (corrections.apply(format, &mut problems).limits(), problems.messages())
    }

    #[test]
    fn characters_are_added() {
        let (limits, _) = corrected("半角数字(6)", quote!(chars = "-ｱ山"));
        assert_eq!(limits.set, Set::DIGIT.union(Set::of("-ｱ山")));
        let (limits, _) = corrected("半角英数(6)", quote!(type = digits, chars = "-", length = 4));
        assert_eq!((limits.set, limits.max), (Set::DIGIT.union(Set::of("-")), 4));
    }

    #[test]
    fn characters_are_added_to_sets_only() {
        let (_, problems) = corrected("50バイト以内", quote!(chars = "-"));
        assert_eq!(problems, ["the format allows any character already"]);
        let (_, problems) = corrected("YYYYMMDD", quote!(chars = "-"));
        assert_eq!(problems, ["`chars` adds to a set of characters, and the format is none"]);
    }

    #[test]
    fn types_a_rust_type_says_are_refused() {
        let (_, problems) = corrected("半角数字", quote!(type = yen));
        assert_eq!(problems, ["`type` is of texts; write `Yen` as the field's Rust type"]);
        let (_, problems) = corrected("半角数字", quote!(type = mail));
        assert_eq!(problems, ["unknown type `mail`; did you mean `email`?"]);
        let (limits, _) = corrected("半角英数(254)", quote!(type = "email"));
        assert_eq!((limits.shape, limits.max), (Shape::Email, 254));
    }
}
