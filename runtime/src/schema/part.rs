//! Fields made of other fields: objects, unions, lists and maps.

use super::Schema;

/// How many values a field has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Many {
    /// One.
    One,
    /// Many, in order.
    List {
        /// How many at least.
        min: u32,
        /// How many at most; `u32::MAX` means no bound.
        max: u32,
    },
    /// Many under free keys.
    Map,
}

impl Many {
    /// A list of any length.
    pub const LIST: Self = Self::List { min: 0, max: u32::MAX };
}

/// What the value of a field is made of.
#[derive(Clone, Copy, Debug)]
pub enum Part<'s> {
    /// Nothing: it is no object.
    None,
    /// Fields of its own.
    Object(&'s Schema<'s>),
    /// The fields of the case that another field of the same object names.
    Union {
        /// That field's name.
        by: &'s str,
        /// The cases.
        cases: &'s [Case<'s>],
    },
}

/// One case of a union.
#[derive(Clone, Copy, Debug)]
pub struct Case<'s> {
    /// The values that choose it.
    pub tags: &'s [&'s str],
    /// What it is, in the document's words.
    pub label: &'s str,
    /// The object.
    pub schema: &'s Schema<'s>,
}

impl<'s> Part<'s> {
    /// The case of a union that this value chooses.
    pub fn case(&self, tag: &str) -> Option<&'s Case<'s>> {
        match *self {
            Self::Union { cases, .. } => cases.iter().find(|case| case.tags.contains(&tag)),
            Self::None | Self::Object(_) => None,
        }
    }
}
