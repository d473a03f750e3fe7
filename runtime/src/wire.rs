//! Writing and reading messages. [`Encoder`] and [`Decoder`] are concrete types that know every wire format;
//! a message, or anything that walks its schema, calls them once a field, in the schema's order.

pub(crate) mod csv;
mod csv_line;
mod decoder;
mod encoder;
mod form;
mod json;
mod numbered;
mod path;
mod place;
mod presence;
mod redact;
mod relayed;
mod spread;

pub(crate) use decoder::too_long;
pub use decoder::{Decoder, MAX_BYTES, Raw};
pub use encoder::Encoder;
pub use form::MAX_PAIRS;
#[doc(hidden)]
pub use form::has_key;
pub(crate) use form::{escape_form, unescape, unescape_in};
pub use json::MAX_DEPTH;
#[doc(hidden)]
pub use json::{Ahead, blank_of, put_object, put_other, put_unwritable, read_object, read_other};
pub(crate) use json::{are_plain, escape_json, number_end, tree};
pub(crate) use json::{read_in_place, take_in_place};
#[doc(hidden)]
pub use numbered::{
    put_record, put_unwritable_record, read_no_record, read_record, take_numbered, take_some_numbered,
};
pub use path::is_path_of;
pub use redact::redact;
#[doc(hidden)]
pub use spread::{take_nested, take_some_spread, take_spread};

use crate::charset::Charset;
use crate::schema::{Group, Need, Schema, Wire};
use crate::violation::{RuleKind, Violation};

impl Wire {
    /// Whether messages are pairs of keys and values divided by `&`.
    #[inline]
    pub const fn has_pairs(self) -> bool {
        matches!(self, Self::Form | Self::Query | Self::PlainForm)
    }

    /// The `Content-Type` of a body in this format. A form says its charset only if it is not UTF-8, the default.
    pub fn content_type(self, charset: Charset) -> String {
        match self {
            Self::Form | Self::Query if charset == Charset::Utf8 => {
                "application/x-www-form-urlencoded".into()
            }
            Self::Form | Self::Query => format!("application/x-www-form-urlencoded; charset={charset}"),
            Self::CsvLine | Self::PlainForm => format!("text/plain; charset={charset}"),
            Self::Csv => format!("text/csv; charset={charset}"),
            Self::Json => "application/json".into(),
            // These are in no body.
            Self::Path | Self::Headers | Self::Empty => String::new(),
        }
    }
}

/// What is wrong with a group of which `present` says who is there, if anything.
fn group_violation(
    schema: &Schema<'_>,
    group: &Group<'_>,
    present: impl Fn(usize) -> bool,
) -> Option<Violation> {
    let count = group.fields.iter().filter(|index| present(**index)).count();
    let wanted = match group.need {
        Need::AtLeastOne if count == 0 => "at least one of",
        Need::ExactlyOne if count != 1 => "exactly one of",
        Need::AtMostOne if count > 1 => "at most one of",
        Need::AtLeastOne | Need::ExactlyOne | Need::AtMostOne => return None,
    };
    let fields = || group.fields.iter().filter_map(|index| schema.fields.get(*index));
    let names: Vec<_> = fields().map(|field| format!("`{}`", field.name)).collect();
    let message = format!("{wanted} {} must be given, not {count}", names.join(", "));
    Some(match fields().next() {
        Some(first) => Violation::of(first, RuleKind::Group, message),
        None => Violation::message(RuleKind::Group, message),
    })
}
