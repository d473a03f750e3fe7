//! `#[rest(…)]`: what a message may carry beyond its fields.

use proc_macro2::{Ident, Span};
use syn::Type;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use super::message::Wire;
use super::{Text, ty};
use crate::attribute::{Entry, admit, entries};
use crate::format::{self, Corrections, Format, Legend};
use crate::problem::Problems;

/// What may stand in `#[rest(…)]`.
const KEYS: [&str; 7] = ["label", "format", "length", "chars", "type", "public", "name"];

/// What a message may carry beyond its fields.
pub(crate) struct Rest {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) notation: String,
    pub(crate) format: Format,
    pub(crate) public: bool,
    /// The place of the attribute, for mistakes about where it stands.
    pub(crate) at: Span,
}

/// Whether a field is declared as the rest.
pub(crate) fn is_rest(field: &syn::Field) -> bool {
    field.attrs.iter().any(|attribute| attribute.path().is_ident("rest"))
}

/// Reads the rest of a message.
pub(crate) fn read(
    field: &syn::Field,
    wire: Option<Wire>,
    legend: &Legend,
    problems: &mut Problems,
) -> Option<Rest> {
    let ident = field.ident.clone()?;
    let attribute = field.attrs.iter().find(|attribute| attribute.path().is_ident("rest"))?;
    if let Some(other) = field.attrs.iter().find(|attribute| attribute.path().is_ident("field")) {
        problems.at(other.path(), "a field is either `#[field]` or `#[rest]`");
    }
    let mut keys = Keys::default();
    for entry in admit(entries(&field.attrs, "rest", problems), "rest", &KEYS, &[], problems) {
        keys.take(entry, problems);
    }
    if let Some(wire) = wire {
        agree_with_wire(&field.ty, wire, problems);
    }
    let name = keys.name.unwrap_or_else(|| ident.unraw().to_string());
    Some(Rest {
        ty: field.ty.clone(),
        label: keys.label.unwrap_or_else(|| name.clone()),
        notation: keys.format.as_ref().map(|format| format.value.clone()).unwrap_or_default(),
        format: format::read(keys.format.as_ref(), &keys.corrections, legend, problems),
        public: keys.public,
        at: attribute.path().span(),
        ident,
        name,
    })
}

#[derive(Default)]
struct Keys {
    name: Option<String>,
    label: Option<String>,
    format: Option<Text>,
    corrections: Corrections,
    public: bool,
}

impl Keys {
    fn take(&mut self, entry: Entry, problems: &mut Problems) {
        match entry.key.to_string().as_str() {
            "name" => self.name = entry.text(problems).map(|name| name.value()),
            "label" => self.label = entry.text(problems).map(|label| label.value()),
            "format" => self.format = entry.text(problems).map(Text::from),
            "public" => self.public = entry.flag(problems),
            _ => self.corrections.take(&entry, problems),
        }
    }
}

fn agree_with_wire(ty: &Type, wire: Wire, problems: &mut Problems) {
    let keyed = ty::last_name(ty).as_deref() == Some("Rest");
    match wire {
        Wire::Headers | Wire::None => {
            problems.at(ty, format!("`{}` has no rest: only its fields are read", wire.word()));
        }
        Wire::Form | Wire::Query | Wire::PlainForm | Wire::Csv | Wire::Json if !keyed => {
            problems.at(ty, format!("the rest of `{}` is of keys and values: `Rest`", wire.word()));
        }
        Wire::CsvLine if keyed => {
            problems.at(ty, "the rest of `csv-line` is the text from its column on: `Option<String>`");
        }
        Wire::Form | Wire::Query | Wire::PlainForm | Wire::Csv | Wire::Json | Wire::CsvLine => {}
    }
}
