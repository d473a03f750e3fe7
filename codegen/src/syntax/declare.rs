//! The two forms nearly all of the language has: a mapping with known keys, and one word out of a list.

use crate::diagnostic::Diagnostics;
use crate::read::MapReader;

/// Something read from some keys of a mapping.
pub trait Read: Sized {
    /// Takes its keys; the others are left for whoever shares the mapping.
    fn read(map: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Self;
}

/// Declares a mapping: the struct, its JSON Schema and its reader. A `required` key that is absent is an error, `many`
/// means a list or mapping that is empty when absent, `inside` takes the keys of another struct from the same mapping.
macro_rules! syntax_struct {
    (
        $(#[$meta:meta])*
        pub struct $name:ident as $what:literal {
            $($body:tt)*
        }
    ) => {
        syntax_struct! { @munch [$(#[$meta])*] ($name $what) [] [] $($body)* }
    };
    (@munch $metas:tt $name:tt [$($fields:tt)*] [$($reads:tt)*]
        $(#[$meta:meta])* required $field:ident $(= $key:literal)?: $ty:ty, $($rest:tt)*) => {
        syntax_struct! { @munch $metas $name
            [$($fields)* $(#[$meta])* $(#[serde(rename = $key)])? #[schemars(required)] pub $field: Option<$ty>,]
            [$($reads)* ($field required syntax_key!($field $($key)?))]
            $($rest)*
        }
    };
    (@munch $metas:tt $name:tt [$($fields:tt)*] [$($reads:tt)*]
        $(#[$meta:meta])* optional $field:ident $(= $key:literal)?: $ty:ty, $($rest:tt)*) => {
        syntax_struct! { @munch $metas $name
            [$($fields)* $(#[$meta])* $(#[serde(rename = $key)])? pub $field: Option<$ty>,]
            [$($reads)* ($field optional syntax_key!($field $($key)?))]
            $($rest)*
        }
    };
    (@munch $metas:tt $name:tt [$($fields:tt)*] [$($reads:tt)*]
        $(#[$meta:meta])* many $field:ident $(= $key:literal)?: $ty:ty, $($rest:tt)*) => {
        syntax_struct! { @munch $metas $name
            [$($fields)* $(#[$meta])* $(#[serde(rename = $key)])? #[serde(default)] pub $field: $ty,]
            [$($reads)* ($field many syntax_key!($field $($key)?))]
            $($rest)*
        }
    };
    (@munch $metas:tt $name:tt [$($fields:tt)*] [$($reads:tt)*]
        $(#[$meta:meta])* inside $field:ident: $ty:ty, $($rest:tt)*) => {
        syntax_struct! { @munch $metas $name
            [$($fields)* $(#[$meta])* #[serde(flatten)] pub $field: $ty,]
            [$($reads)* ($field inside "")]
            $($rest)*
        }
    };
    (@munch [$(#[$meta:meta])*] ($name:ident $what:literal) [$($fields:tt)*] [$(($field:ident $kind:ident $key:expr))*]) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, schemars::JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($fields)* }

        impl $crate::syntax::Read for $name {
            fn read(map: &mut $crate::read::MapReader<'_>, diagnostics: &mut $crate::diagnostic::Diagnostics) -> Self {
                Self { $($field: syntax_read!($kind map $key, diagnostics),)* }
            }
        }

        impl $crate::read::FromNode for $name {
            fn from_node(
                node: &$crate::tree::Node,
                diagnostics: &mut $crate::diagnostic::Diagnostics,
            ) -> Option<Self> {
                let mut map = $crate::read::MapReader::new(node, $what, diagnostics)?;
                let read = <Self as $crate::syntax::Read>::read(&mut map, diagnostics);
                map.finish(diagnostics);
                Some(read)
            }
        }
    };
}

/// How one key is read.
macro_rules! syntax_read {
    (required $map:ident $key:expr, $diagnostics:ident) => {
        $map.required($key, $diagnostics)
    };
    (optional $map:ident $key:expr, $diagnostics:ident) => {
        $map.optional($key, $diagnostics)
    };
    (many $map:ident $key:expr, $diagnostics:ident) => {
        $map.optional($key, $diagnostics).unwrap_or_default()
    };
    (inside $map:ident $key:expr, $diagnostics:ident) => {
        $crate::syntax::Read::read($map, $diagnostics)
    };
}

/// The key of a field: the one given, or else the field's name.
macro_rules! syntax_key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

/// Declares a choice of words: the enum, its JSON Schema and its reader. A word that one might expect there can be
/// answered with what to write instead.
macro_rules! syntax_words {
    (
        $(#[$meta:meta])*
        pub enum $name:ident as $what:literal {
            $($(#[$variant_meta:meta])* $variant:ident = $word:literal,)*
        }
        $(not $other:literal: $instead:literal)?
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, schemars::JsonSchema)]
        pub enum $name {
            $($(#[$variant_meta])* #[serde(rename = $word)] $variant,)*
        }

        impl $name {
            /// All words, in the order documented.
            pub const WORDS: &'static [(&'static str, Self)] = &[$(($word, Self::$variant)),*];

            /// The word as it is written.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }

        impl $crate::read::FromNode for $name {
            fn from_node(
                node: &$crate::tree::Node,
                diagnostics: &mut $crate::diagnostic::Diagnostics,
            ) -> Option<Self> {
                $(if node.text() == Some($other) {
                    let message = format!("`{}` is no {}", $other, $what);
                    diagnostics.error($crate::diagnostic::ids::INVALID_VALUE, node.span, message).help($instead);
                    return None;
                })?
                $crate::read::word(node, $what, Self::WORDS, diagnostics)
            }
        }
    };
}
