//! `#[field(…)]`: one value of a message.

mod agree;
mod json;
mod numbered;
mod place;
mod spread;

use proc_macro2::{Ident, TokenStream};
use syn::Type;
use syn::ext::IdentExt;

use super::message::Wire;
use super::{Text, ty};
use crate::attribute::{Entry, admit, entries};
use crate::format::{self, Corrections, Format, Legend};
use crate::problem::Problems;

pub(crate) use json::{Form, Forms, List};
pub(crate) use numbered::{Numbered, check_counts};
pub(crate) use spread::{Nesting, Spread, Way};

/// What may stand in `#[field(…)]`.
const KEYS: [&str; 21] = [
    "name",
    "label",
    "format",
    "length",
    "chars",
    "type",
    "public",
    "secret",
    "fixed",
    "default",
    "columns",
    "path",
    "json",
    "list",
    "numbered",
    "repeated",
    "separator",
    "nested",
    "open",
    "flat",
    "tag",
];

/// One value of a message.
pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) name: Text,
    pub(crate) label: String,
    /// As printed; empty when the attribute has none.
    pub(crate) notation: String,
    pub(crate) format: Format,
    pub(crate) visibility: Visibility,
    pub(crate) fixed: Option<Text>,
    pub(crate) default: Option<Text>,
    /// The least number of columns of a line that has this one; 0 for every line.
    pub(crate) columns: u32,
    /// It stands in the path of the request's address, not in the bytes.
    pub(crate) path: Option<Ident>,
    /// As what JSON types it is written and read, where that is said.
    pub(crate) json: Option<Forms>,
    /// How many values it has, where that is bounded.
    pub(crate) list: Option<List>,
    /// How the keys of its values are numbered.
    pub(crate) numbered: Option<Numbered>,
    /// How its values lie in the pairs of a form.
    pub(crate) spread: Option<Spread>,
    /// A UUID may be any text.
    pub(crate) open: bool,
    /// JSON without objects.
    pub(crate) flat: bool,
    /// The union whose case it names.
    pub(crate) tag: Option<Ident>,
}

/// What logs may show.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Visibility {
    Public,
    Masked,
    Secret,
}

impl Field {
    /// The `T` of `Option<T>`.
    pub(crate) fn optional(&self) -> Option<&Type> {
        ty::optional(&self.ty)
    }

    /// The `T` of a list whose values lie in several pairs, or stand in one.
    pub(crate) fn repeated(&self) -> Option<&Type> {
        ty::list_of(&self.ty).filter(|_| self.numbered.is_some() || self.spread.is_some())
    }

    /// Whether it is made when the page it stands on is.
    pub(crate) fn is_digest(&self) -> bool {
        ty::last_name(&self.ty).as_deref() == Some("Digest")
    }

    /// Whether the type alone says what the value is.
    pub(crate) fn is_given(&self) -> bool {
        self.tag.is_some() || self.is_digest() || self.fixed.is_some() && self.optional().is_none()
    }
}

/// Reads one field. What depends on a wire format that is not known is not checked.
pub(crate) fn read(
    field: &syn::Field,
    wire: Option<Wire>,
    legend: &Legend,
    problems: &mut Problems,
) -> Option<Field> {
    let ident = field.ident.clone()?;
    let mut keys = Keys::default();
    for entry in admit(entries(&field.attrs, "field", problems), "field", &KEYS, &[], problems) {
        keys.take(entry, problems);
    }
    let format = format::read(keys.format.as_ref(), &keys.corrections, legend, problems);
    let name = keys.name.unwrap_or_else(|| Text::new(ident.unraw().to_string(), &ident));
    if name.value.is_empty() {
        problems.at(&name.at, "a name on the wire cannot be empty");
    }
    let read = Field {
        label: keys.label.unwrap_or_else(|| name.value.clone()),
        notation: keys.format.as_ref().map(|format| format.value.clone()).unwrap_or_default(),
        visibility: agree::visibility(keys.public, keys.secret, &field.ty, problems),
        ty: field.ty.clone(),
        fixed: keys.fixed,
        default: keys.default,
        columns: keys.columns.unwrap_or(0),
        path: keys.path,
        json: keys.json.as_ref().map(|(_, forms)| *forms),
        list: keys.list.as_ref().map(|(_, list)| *list),
        numbered: keys.numbered,
        spread: keys.spread,
        open: keys.open.is_some(),
        flat: keys.flat.is_some(),
        tag: keys.tag.as_ref().map(|(_, union)| union.clone()),
        ident,
        name,
        format,
    };
    let written = place::Written {
        json: keys.json.map(|(at, _)| at),
        list: keys.list.map(|(at, _)| at),
        open: keys.open,
        flat: keys.flat,
        tag: keys.tag.map(|(at, _)| at),
    };
    place::check(&read, &written, wire, problems);
    numbered::check(&read, wire, problems);
    spread::check(&read, wire, problems);
    agree::check(&read, keys.format.as_ref(), problems);
    Some(read)
}

#[derive(Default)]
struct Keys {
    name: Option<Text>,
    label: Option<String>,
    format: Option<Text>,
    corrections: Corrections,
    public: Option<Ident>,
    secret: Option<Ident>,
    fixed: Option<Text>,
    default: Option<Text>,
    columns: Option<u32>,
    path: Option<Ident>,
    json: Option<(Ident, Forms)>,
    list: Option<(Ident, List)>,
    numbered: Option<Numbered>,
    spread: Option<Spread>,
    open: Option<Ident>,
    flat: Option<Ident>,
    tag: Option<(Ident, Ident)>,
}

impl Keys {
    fn take(&mut self, entry: Entry, problems: &mut Problems) {
        let text = |problems: &mut Problems| entry.text(problems).map(Text::from);
        match entry.key.to_string().as_str() {
            "name" => self.name = text(problems),
            "label" => self.label = text(problems).map(|label| label.value),
            "format" => self.format = text(problems),
            "fixed" => self.fixed = text(problems),
            "default" => self.default = text(problems),
            "columns" => self.columns = entry.number(problems),
            "public" => self.public = entry.flag(problems).then_some(entry.key),
            "secret" => self.secret = entry.flag(problems).then_some(entry.key),
            "path" => self.path = entry.flag(problems).then_some(entry.key),
            "open" => self.open = entry.flag(problems).then_some(entry.key),
            "flat" => self.flat = entry.flag(problems).then_some(entry.key),
            "json" => self.json = json::forms(&entry, problems).map(|forms| (entry.key, forms)),
            "list" => self.list = json::list(&entry, problems).map(|list| (entry.key, list)),
            "numbered" => self.numbered = numbered::read(&entry, problems),
            "repeated" | "separator" | "nested" => {
                self.spread = spread::read(&entry, self.spread.take(), problems);
            }
            "tag" => self.tag = tag(&entry, problems).map(|union| (entry.key, union)),
            _ => self.corrections.take(&entry, problems),
        }
    }
}

/// The field's name of `tag = data`.
fn tag(entry: &Entry, problems: &mut Problems) -> Option<Ident> {
    let value: TokenStream = entry.assigned("`tag = data`", problems)?;
    match syn::parse2::<Ident>(value.clone()) {
        Ok(ident) => Some(ident),
        Err(_) => {
            problems.at(value, "`tag` names the Rust field of the union: `tag = data`");
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    fn read_one(field: syn::Field) -> (Option<Field>, Vec<String>) {
        let mut problems = Problems::default();
        let read = read(&field, None, &Legend::default(), &mut problems);
        (read, problems.messages())
    }

    #[test]
    fn names_and_labels_fall_back_to_the_rust_name() {
        let (field, problems) = read_one(parse_quote!(r#type: Option<String>));
        let field = field.expect("a named field is read");
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!((field.name.value.as_str(), field.label.as_str()), ("type", "type"));
        assert!(field.optional().is_some());
    }

    #[test]
    fn a_secret_is_known_by_its_type() {
        let (field, problems) = read_one(parse_quote!(#[field(name = "tkn")] token: Secret<String>));
        assert!(problems.is_empty(), "{problems:?}");
        assert!(field.is_some_and(|field| field.visibility == Visibility::Secret));
    }

    #[test]
    fn every_mistake_of_a_field_is_reported() {
        let (_, problems) = read_one(parse_quote!(
            #[field(nam = "aid", label = 3, public, secret, fixed = "1", columns = "x")]
            shop_id: Option<Cow<'a, str>>
        ));
        assert_eq!(
            problems,
            [
                "unknown key `nam` in `field`; did you mean `name`?",
                "`label` is a text: `label = \"…\"`",
                "`columns` is a number: `columns = 14`",
                "a secret field cannot be public",
                "a secret field has the type `Secret<String>`, which is zeroed when dropped, not `Option<Cow<'a, str>>`",
                "a `fixed` value needs a field of the type `Fixed`, not `Option<Cow<'a, str>>`",
            ]
        );
    }

    #[test]
    fn a_fixed_field_and_its_value_need_each_other() {
        let (_, problems) = read_one(parse_quote!(job: Fixed));
        assert_eq!(problems, ["a `Fixed` field needs its value: `fixed = \"…\"`"]);
    }
}
