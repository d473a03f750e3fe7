//! Lists whose values stand under keys that end with a number: `orderId0000`, `orderId0001`.

use super::{Field, Part, Word};

/// How the keys of a list are numbered. They are those of the object's fields, or else the field's own, each followed by
/// the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbering<'s> {
    /// How many digits each number has, with leading zeros; 0 for as many as it takes.
    pub digits: u32,
    /// The first number.
    pub from: u32,
    /// The field beside it that says how many there are, by its name on the wire; empty if none does.
    pub count: &'s str,
}

impl<'s> Numbering<'s> {
    /// The digits behind the keys of the value at this place, if there are so many numbers.
    pub fn digits_of(&self, index: usize) -> Option<String> {
        let number = u32::try_from(index).ok().and_then(|index| self.from.checked_add(index))?;
        let width = self.digits as usize;
        let digits = format!("{number:0width$}");
        (width == 0 || digits.len() == width).then_some(digits)
    }

    /// The number that these digits write, if they are written as this numbering writes them.
    pub fn number(&self, digits: &str) -> Option<u32> {
        const LONGEST: usize = 9;
        let is_written = match self.digits {
            0 => digits == "0" || !digits.starts_with('0'),
            width => digits.len() == width as usize,
        };
        let is_number = is_written
            && (1..=LONGEST).contains(&digits.len())
            && digits.bytes().all(|byte| byte.is_ascii_digit());
        if is_number { digits.parse().ok() } else { None }
    }
}

impl<'s> Field<'s> {
    /// The values of the list stand under numbered keys; in forms and queries. No key is the field's name alone.
    pub const fn numbered(mut self, digits: u32, from: u32, count: &'s str) -> Self {
        self.numbering = Some(Numbering { digits, from, count });
        self.key = "";
        self.word = Word::NONE;
        self
    }

    /// The names that stand before the numbers, each with its field.
    pub fn stems(&self) -> &[Field<'s>] {
        match self.part {
            Part::Object(schema) => schema.fields,
            Part::None | Part::Union { .. } => std::slice::from_ref(self),
        }
    }

    /// The field that a numbered key is of, and what stands behind that field's name: digits, of whatever number.
    pub fn numbered_key<'f, 'k>(&'f self, key: &'k str) -> Option<(&'f Field<'s>, &'k str)> {
        let (numbering, last) = (self.numbering.as_ref()?, key.as_bytes().last()?);
        if !last.is_ascii_digit() {
            return None;
        }
        let of = |stem: &'f Field<'s>| {
            let digits = key.strip_prefix(stem.name)?;
            let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            is_number.then_some((stem, digits))
        };
        // `a` and `a1` may both be names: what is a number of one may be none of the other.
        let mut odd = None;
        for found in self.stems().iter().filter_map(of) {
            if numbering.number(found.1).is_some() {
                return Some(found);
            }
            odd = odd.or(Some(found));
        }
        odd
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_in_one_way() {
        let padded = Numbering { digits: 4, from: 0, count: "" };
        assert_eq!((padded.digits_of(1).as_deref(), padded.number("0001")), (Some("0001"), Some(1)));
        assert_eq!((padded.digits_of(10_000), padded.number("1")), (None, None));
        let plain = Numbering { digits: 0, from: 1, count: "" };
        assert_eq!((plain.digits_of(9).as_deref(), plain.number("10")), (Some("10"), Some(10)));
        for odd in ["", "01", "00", "x", "+1", "4294967296", "１"] {
            assert_eq!(plain.number(odd), None, "{odd}");
        }
        assert_eq!(plain.number("0"), Some(0));
    }

    #[test]
    fn the_longest_name_counts() {
        let fields = [Field::new("a", "", ""), Field::new("a1", "", "")];
        let schema = crate::schema::Schema {
            name: "",
            label: "",
            wire: crate::schema::Wire::Form,
            charset: crate::charset::Charset::Utf8,
            fields: &fields,
            rest: None,
            groups: &[],
        };
        let list = Field::new("list", "", "").part(Part::Object(&schema)).numbered(2, 0, "");
        let found = |key| list.numbered_key(key).map(|(stem, digits)| (stem.name, digits));
        assert_eq!(found("a01"), Some(("a", "01")));
        assert_eq!(found("a101"), Some(("a1", "01")));
        assert_eq!(found("a1"), Some(("a", "1")));
        assert_eq!((found("a"), found("b01"), found("a0x")), (None, None, None));
    }
}
