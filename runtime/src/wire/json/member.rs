//! Texts written as members of an object: at once, where one look says that nothing is wrong with them.

use super::{look, short};
use crate::class::{self, DIGITS, JSON_ESCAPED, QUOTED};
use crate::constraint::email;
use crate::schema::{Field, Format, JsonForm, Shape, Unit};
use crate::wire::Encoder;

/// The groups of a format that allows digits and nothing else.
const DIGITS_ONLY: u64 = DIGITS | QUOTED;

impl Encoder<'_> {
    /// Writes a text as a member, at once if it needs no second look.
    #[inline(never)]
    pub(crate) fn member_text(&mut self, field: &Field<'_>, value: &str) {
        let (format, text) = (&field.format, value.as_bytes());
        let allowed = match format.groups {
            DIGITS_ONLY => look::is_digits(text),
            _ => format.loose && look::is_plain(text),
        };
        if allowed && format.is_quick(text.len()) {
            self.plain_member(field, value);
        } else {
            self.checked_member(field, value);
        }
    }

    /// Writes a text of which nothing must be escaped as a member.
    #[inline(never)]
    pub(crate) fn member_plain(&mut self, field: &Field<'_>, value: &str) {
        if field.format.loose && field.format.is_quick(value.len()) {
            self.plain_member(field, value);
        } else {
            self.checked_member(field, value);
        }
    }

    #[inline(never)]
    fn checked_member(&mut self, field: &Field<'_>, value: &str) {
        let format = &field.format;
        let fits = match format.is_quick(value.len()) {
            true => class::scan(value.as_bytes()) & (JSON_ESCAPED | !format.groups) == 0,
            false => is_address(format, value),
        };
        if fits {
            self.plain_member(field, value);
        } else {
            self.text(field, value);
        }
    }

    /// Writes a text that fits its format, and of which nothing must be escaped. A function of its own: what calls it
    /// ends with it, and has nothing to keep meanwhile.
    #[inline(never)]
    fn plain_member(&mut self, field: &Field<'_>, value: &str) {
        if field.json.write != JsonForm::Text || field.member.is_empty() || self.presence.is_wanted() {
            self.text(field, value);
        } else if !short::write_member(field.member, value, self.out) {
            self.long_member(field, value);
        }
    }

    #[inline(never)]
    fn long_member(&mut self, field: &Field<'_>, value: &str) {
        self.room(field.member.len() + value.len() + 2);
        for part in [field.member, "\"", value, "\""] {
            self.out.extend_from_slice(part.as_bytes());
        }
    }
}

/// Whether a text is an e-mail address of a format of these. Nothing in an address must be escaped.
#[inline]
fn is_address(format: &Format<'_>, text: &str) -> bool {
    matches!(format.shape, Shape::Email)
        && !matches!(format.unit, Unit::Value)
        && format.lengths.is_empty()
        && (format.min as usize..=format.max as usize).contains(&text.len())
        && email::CHARACTERS & !format.groups == 0
        && email::is_email(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::charset::Charset;
    use crate::schema::{JsonForms, Schema, Wide, Wire, ascii};
    use crate::violation::Violations;

    const SCHEMA: Schema<'static> = Schema {
        name: "x",
        label: "",
        wire: Wire::Json,
        charset: Charset::Utf8,
        fields: &[],
        rest: None,
        groups: &[],
    };

    const DIGITS: Format<'static> = Format::new(ascii::DIGIT, Wide::NONE);
    const EMAIL: Format<'static> = Format::ANY.shape(Shape::Email);

    fn written(put: impl Fn(&mut Encoder<'_>)) -> Result<String, Violations> {
        let mut out = Vec::with_capacity(4);
        let mut encoder = Encoder::new(&SCHEMA, &mut out);
        put(&mut encoder);
        encoder.finish()?;
        Ok(String::from_utf8(out).expect("JSON is text"))
    }

    /// Every short cut writes and refuses what the way of all formats does.
    fn agree(format: Format<'static>, value: &str) {
        let field = Field::new("key", ",\"key\":", "").format("", format);
        let long = Field::new("k", ",\"k\":", "").format("", format).json(JsonForms::NUMBER);
        let nameless = Field::new("k\"", "", "").format("", format).required(false);
        for field in [field, long, nameless] {
            let text = written(|encoder| encoder.text(&field, value));
            assert_eq!(written(|encoder| encoder.member_text(&field, value)), text, "{value:?}");
            if look::is_plain(value.as_bytes()) {
                assert_eq!(written(|encoder| encoder.member_plain(&field, value)), text, "{value:?}");
            }
        }
    }

    const FORMATS: [Format<'static>; 13] = [
        Format::ANY,
        Format::ANY.length(Unit::Byte, 2, 9),
        DIGITS,
        DIGITS.length(Unit::Char, 1, 20),
        DIGITS.length(Unit::Char, 0, 40),
        DIGITS.lengths(&[3, 17]),
        DIGITS.shape(Shape::Date("yyyyMMdd")),
        Format::new(ascii::ALNUM, Wide::NONE).length(Unit::Char, 3, 30),
        Format::new(ascii::PRINTABLE, Wide::FULL_WIDTH),
        EMAIL,
        EMAIL.length(Unit::Byte, 8, 20),
        EMAIL.length(Unit::Value, 0, 3),
        EMAIL.lengths(&[6]),
    ];

    proptest! {
        #[test]
        fn a_member_is_what_a_text_is(
            text in "[0-9]{0,40}|[0-9]{7,9}|[a-z0-9]{0,40}|[ -~あ]{0,40}|[a\"\\\\\n]{0,3}|[a.-]{0,9}@[a.-]{0,9}[.][a-z]{1,3}",
            format in prop::sample::select(FORMATS.to_vec()),
        ) {
            agree(format, &text);
        }
    }

    #[test]
    fn a_member_is_what_a_text_is_at_every_edge() {
        for format in FORMATS {
            for value in ["", "a", "\"", "12", "1２", "123", "20260228", "20260229", "a@b.jp", "a@b", "@b.jp"]
            {
                agree(format, value);
            }
        }
    }
}
