//! A field's format: the notation as printed, read, corrected, and written out as constants.

mod accept;
mod correct;
mod length;
mod read;

use denbun_notation::{Charset, Limits, Set, Shape, Unit};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

pub(crate) use correct::Corrections;
pub(crate) use length::range;
pub(crate) use read::{Legend, read};

/// What a value may look like, in the terms of the runtime's `Format`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Format {
    charset: Charset,
    limits: Limits,
    /// What only the runtime checks.
    pub(crate) identifier: Option<Identifier>,
    /// The notation could not be read, which has been reported.
    pub(crate) broken: bool,
}

impl Format {
    fn new(format: &denbun_notation::Format) -> Self {
        Self { charset: format.charset.clone(), limits: format.limits(), identifier: None, broken: false }
    }

    /// Whether any text will do.
    pub(crate) fn is_any(&self) -> bool {
        let Limits { set, unit: _, min, max, lengths, shape } = &self.limits;
        self.identifier.is_none()
            && *set == Set::ANY
            && (*min, *max) == (0, u32::MAX)
            && lengths.is_empty()
            && *shape == Shape::Text
    }

    pub(crate) fn is_date(&self) -> bool {
        matches!(self.limits.shape, Shape::Date(_))
    }

    pub(crate) fn is_date_time(&self) -> bool {
        matches!(self.limits.shape, Shape::DateTime(_))
    }
}

/// What identifies something, as texts that documents do not describe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Identifier {
    Uuid,
    Ipv4,
}

impl Identifier {
    fn shape(self) -> TokenStream {
        match self {
            Self::Uuid => quote!(__p::Shape::Uuid),
            Self::Ipv4 => quote!(__p::Shape::Ipv4),
        }
    }
}

/// In a block where `__p` is the runtime's private module.
impl ToTokens for Format {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Limits { set, unit, min, max, lengths, shape } = &self.limits;
        let (ascii, wide) = (Literal::u128_unsuffixed(set.ascii), wide(set));
        if (*min, *max) != (0, u32::MAX) || *unit == Unit::Value {
            let unit = self::unit(*unit);
            tokens.extend(quote!(__p::Format::bounded(#ascii, #wide, #unit, #min, #max)));
        } else {
            tokens.extend(quote!(__p::Format::new(#ascii, #wide)));
        }
        if !lengths.is_empty() {
            tokens.extend(quote!(.lengths(&[#(#lengths),*])));
        }
        if let Some(shape) = self.identifier.map(Identifier::shape).or_else(|| self::shape(shape)) {
            tokens.extend(quote!(.shape(#shape)));
        }
    }
}

fn wide(set: &Set) -> TokenStream {
    let mut wide = if set.any { quote!(__p::Wide::ANY) } else { quote!(__p::Wide::NONE) };
    for (has, class) in [
        (set.halfkana && !set.any, quote!(HALF_KANA)),
        (set.fullwidth && !set.any, quote!(FULL_WIDTH)),
        (set.newline, quote!(NEWLINE)),
    ] {
        if has {
            wide.extend(quote!(.and(__p::Wide::#class)));
        }
    }
    wide
}

fn unit(unit: Unit) -> TokenStream {
    match unit {
        Unit::Char => quote!(__p::Unit::Char),
        Unit::Byte => quote!(__p::Unit::Byte),
        Unit::HalfwidthUnits => quote!(__p::Unit::HalfwidthUnits),
        Unit::Value => quote!(__p::Unit::Value),
    }
}

fn shape(shape: &Shape) -> Option<TokenStream> {
    Some(match shape {
        Shape::Text => return None,
        Shape::Date(pattern) => quote!(__p::Shape::Date(#pattern)),
        Shape::DateTime(pattern) => quote!(__p::Shape::DateTime(#pattern)),
        Shape::Email => quote!(__p::Shape::Email),
        Shape::Url => quote!(__p::Shape::Url),
        Shape::Range { min, max } => quote!(__p::Shape::Range { min: #min, max: #max }),
        Shape::Decimal { integer, fraction } => {
            quote!(__p::Shape::Decimal { integer: #integer, fraction: #fraction })
        }
    })
}
