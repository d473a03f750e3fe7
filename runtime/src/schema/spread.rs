//! How the values of one field lie in the pairs of a form or query, where they are not one value under the field's name.

use std::borrow::Cow;

use super::{Field, Part, Word};

/// How the values of a field lie in pairs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spread<'s> {
    /// One value under the field's name, or values under numbered keys.
    None,
    /// The key comes again for each value: `k=a&k=b`. Of a list of objects each of their fields has its own key.
    Repeated,
    /// All values stand in one, with this text between them: `k=a,b`. Of a list of objects each of their fields has a
    /// key of its own, and lists of one length: `code=1|2&text=a|b`.
    Separated(&'s str),
    /// The keys of an object's fields, or the places of a list, stand behind the name: `card[number]`, `items[0][name]`.
    Nested(Nesting),
}

/// How a key says what is inside of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Nesting {
    /// `card[number]`.
    Brackets,
    /// `card.number`.
    Dots,
}

impl Nesting {
    /// The key that `key` has inside of the object `name`: `addr[zip]` of `card[addr][zip]` in `card`.
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

    /// The place in a list, and the key inside of what stands there, of a key inside of the list: 0 and `name` of
    /// `0[name]`. A value that is no object has no key.
    pub fn item<'k>(self, key: &'k str) -> Option<(u32, Cow<'k, str>)> {
        let digits = key.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = key.split_at(digits);
        let is_written = number == "0" || !number.starts_with('0');
        let number = number.parse().ok().filter(|_| is_written && digits <= 9)?;
        let inner = if rest.is_empty() { Cow::Borrowed("") } else { self.inside("", rest)? };
        Some((number, inner))
    }
}

impl<'s> Field<'s> {
    /// The key comes again for each value of the list; in forms and queries.
    pub const fn repeated(mut self) -> Self {
        self.spread = Spread::Repeated;
        self
    }

    /// All values of the list stand in one, with this text between them; in forms and queries.
    pub const fn separated(mut self, separator: &'s str) -> Self {
        self.spread = Spread::Separated(separator);
        self
    }

    /// What is inside stands under keys that begin with the field's name; in forms and queries.
    pub const fn nested(mut self, nesting: Nesting) -> Self {
        self.spread = Spread::Nested(nesting);
        self.key = "";
        self.word = Word::NONE;
        self
    }

    /// One value of the list, which may be empty although the list may not.
    pub const fn item(mut self) -> Self {
        self.required = false;
        self
    }

    /// Whether values are spread over pairs, other than under numbered keys.
    pub const fn is_spread(&self) -> bool {
        !matches!(self.spread, Spread::None)
    }

    /// Whether a key of the level that the field stands in is one of the field's.
    pub fn has_key(&self, key: &str) -> bool {
        match self.spread {
            Spread::None if self.numbering.is_some() => self.numbered_key(key).is_some(),
            Spread::None => self.name == key,
            Spread::Repeated | Spread::Separated(_) => self.stems().iter().any(|stem| stem.name == key),
            Spread::Nested(nesting) => nesting.inside(self.name, key).is_some(),
        }
    }

    /// The field of single values that this key is of: the field itself, or one inside. With it comes the text between
    /// values that stand in one.
    pub fn of_key<'f>(&'f self, key: &str) -> Option<(&'f Field<'s>, Option<&'s str>)> {
        match self.spread {
            Spread::None if self.numbering.is_some() => {
                let (stem, digits) = self.numbered_key(key)?;
                self.numbering?.number(digits)?;
                Some((stem, None))
            }
            Spread::None => (self.name == key).then_some((self, None)),
            Spread::Repeated => Some((self.stems().iter().find(|stem| stem.name == key)?, None)),
            Spread::Separated(separator) => {
                Some((self.stems().iter().find(|stem| stem.name == key)?, Some(separator)))
            }
            Spread::Nested(nesting) => self.inside_key(nesting, &nesting.inside(self.name, key)?),
        }
    }

    fn inside_key<'f>(&'f self, nesting: Nesting, key: &str) -> Option<(&'f Field<'s>, Option<&'s str>)> {
        let key = match self.many {
            super::Many::List { .. } => nesting.item(key)?.1,
            super::Many::One | super::Many::Map => Cow::Borrowed(key),
        };
        match self.part {
            Part::Object(schema) => schema.fields.iter().find_map(|field| field.of_key(&key)),
            Part::None | Part::Union { .. } => key.is_empty().then_some((self, None)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_come_back() {
        for nesting in [Nesting::Brackets, Nesting::Dots] {
            for key in ["number", "a b", "山", "0"] {
                let outside = nesting.outside("card", key);
                assert_eq!(nesting.inside("card", &outside).as_deref(), Some(key), "{outside}");
                let further = nesting.outside("order", &outside);
                assert_eq!(nesting.inside("order", &further).as_deref(), Some(&*outside), "{further}");
            }
        }
        assert_eq!(Nesting::Brackets.outside("order", "card[number]"), "order[card][number]");
        assert_eq!(Nesting::Dots.outside("order", "card.number"), "order.card.number");
    }

    #[test]
    fn what_is_no_such_key() {
        for odd in ["card", "card[", "card[a", "card[a]b", "card[[a]]", "cards[a]", "[a]"] {
            assert_eq!(Nesting::Brackets.inside("card", odd), None, "{odd}");
        }
        assert_eq!(Nesting::Brackets.inside("card", "card[]").as_deref(), Some(""));
        for odd in ["card", "card.", "cardx.a", ".a"] {
            assert_eq!(Nesting::Dots.inside("card", odd), None, "{odd}");
        }
    }

    #[test]
    fn places_in_lists() {
        let item = |key| Nesting::Brackets.item(key).map(|(at, key)| (at, key.into_owned()));
        assert_eq!(item("0[name]"), Some((0, "name".into())));
        assert_eq!(item("12"), Some((12, String::new())));
        assert_eq!(item("1[a][b]"), Some((1, "a[b]".into())));
        for odd in ["", "x", "01", "0x", "[name]", "0[name", "4294967296", "0name"] {
            assert_eq!(item(odd), None, "{odd}");
        }
        assert_eq!(Nesting::Dots.item("3.a.b"), Some((3, Cow::Borrowed("a.b"))));
    }
}
