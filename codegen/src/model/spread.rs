//! How lists and objects lie in the pairs of forms.

use std::borrow::Cow;

/// How the values of a field lie in pairs, where they are neither one value under the field's name nor numbered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spread {
    /// The key comes again for each value. Of a list of objects each of their fields has its own key.
    Repeated,
    /// All values stand in one, with this text between them. Of a list of objects each of their fields has a key of its own,
    /// and lists of one length.
    Separated(String),
    /// The keys of what is inside begin with the field's name.
    Nested(Nesting),
}

/// How a key says what is inside of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "view",
    derive(serde::Serialize, schemars::JsonSchema),
    serde(rename_all = "snake_case")
)]
pub enum Nesting {
    /// `card[number]`.
    Brackets,
    /// `card.number`.
    Dots,
}

impl Nesting {
    /// The key that `key` has inside of the object `name`, if it is a key of that.
    pub fn inside<'k>(self, name: &str, key: &'k str) -> Option<Cow<'k, str>> {
        let rest = key.strip_prefix(name)?;
        match self {
            Self::Dots => rest.strip_prefix('.').filter(|inner| !inner.is_empty()).map(Cow::Borrowed),
            Self::Brackets => {
                let (first, rest) = rest.strip_prefix('[')?.split_once(']')?;
                match rest.as_bytes().first() {
                    _ if first.contains('[') => None,
                    None => Some(Cow::Borrowed(first)),
                    Some(b'[') => Some(Cow::Owned([first, rest].concat())),
                    Some(_) => None,
                }
            }
        }
    }

    /// The key that `key` of the object `name` has outside of it.
    pub fn outside(self, name: &str, key: &str) -> String {
        match (self, key.find('[')) {
            (Self::Dots, _) => format!("{name}.{key}"),
            (Self::Brackets, None) => format!("{name}[{key}]"),
            (Self::Brackets, Some(end)) => format!("{name}[{}]{}", &key[..end], &key[end..]),
        }
    }
}
