//! `#[field(…)]`: one value of a message.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::Type;
use syn::ext::IdentExt;

use super::{Text, ty};
use crate::attribute::{Entry, admit, entries};
use crate::format::{self, Corrections, Format, Legend};
use crate::problem::Problems;

/// What may stand in `#[field(…)]`.
pub(crate) const KEYS: [&str; 11] =
    ["name", "label", "format", "length", "chars", "type", "public", "secret", "fixed", "default", "columns"];

/// Texts that would leave a secret in memory.
const TEXTS: [&str; 3] = ["String", "str", "Cow"];

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
}

/// Reads one field.
pub(crate) fn read(field: &syn::Field, legend: &Legend, problems: &mut Problems) -> Option<Field> {
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
        visibility: visibility(keys.public, keys.secret, &field.ty, problems),
        ty: field.ty.clone(),
        fixed: keys.fixed,
        default: keys.default,
        columns: keys.columns.unwrap_or(0),
        ident,
        name,
        format,
    };
    agree_with_type(&read, keys.format.as_ref(), problems);
    agree_with_format(&read, problems);
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
            _ => self.corrections.take(&entry, problems),
        }
    }
}

fn visibility(
    public: Option<Ident>,
    secret: Option<Ident>,
    ty: &Type,
    problems: &mut Problems,
) -> Visibility {
    let held = ty::is_named(ty, "Secret");
    if let (Some(public), true) = (&public, held || secret.is_some()) {
        problems.at(public, "a secret field cannot be public");
    }
    if let (Some(secret), true) = (&secret, TEXTS.iter().any(|text| ty::is_named(ty, text))) {
        problems.at(
            secret,
            format!(
                "a secret field has the type `Secret<String>`, which is zeroed when dropped, not `{}`",
                written(ty)
            ),
        );
    }
    match (held || secret.is_some(), public) {
        (true, _) => Visibility::Secret,
        (false, Some(_)) => Visibility::Public,
        (false, None) => Visibility::Masked,
    }
}

fn agree_with_type(field: &Field, format: Option<&Text>, problems: &mut Problems) {
    let holds_nothing = ty::is_named(&field.ty, "Fixed");
    match &field.fixed {
        Some(fixed) if !holds_nothing => {
            problems.at(
                &fixed.at,
                format!("a `fixed` value needs a field of the type `Fixed`, not `{}`", written(&field.ty)),
            );
        }
        None if holds_nothing => problems.at(&field.ty, "a `Fixed` field needs its value: `fixed = \"…\"`"),
        _ => {}
    }
    if let (Some(fixed), Some(default)) = (&field.fixed, &field.default) {
        if fixed.value != default.value {
            problems.at(&default.at, format!("the field is fixed to `{}`", fixed.value));
        }
    } else if let (Some(default), Some(_)) = (&field.default, field.optional()) {
        problems.at(&default.at, "a field with a default is always sent: take away the `Option`");
    }
    dates_have_a_pattern(field, format, problems);
}

fn dates_have_a_pattern(field: &Field, format: Option<&Text>, problems: &mut Problems) {
    let (has, pattern) = if ty::is_named(&field.ty, "Date") {
        (field.format.is_date(), "YYYY/MM/DD")
    } else if ty::is_named(&field.ty, "DateTime") {
        (field.format.is_date_time(), "YYYY/MM/DD hh:mm:ss")
    } else {
        return;
    };
    // A notation that could not be read has been reported as such.
    if has || field.format.broken {
        return;
    }
    let message =
        format!("the type `{}` needs a pattern in `format`, such as `{pattern}`", written(&field.ty));
    match format {
        Some(format) => problems.at(&format.at, message),
        None => problems.at(&field.ty, message),
    }
}

fn agree_with_format(field: &Field, problems: &mut Problems) {
    for (key, value) in [("fixed", &field.fixed), ("default", &field.default)] {
        let Some(value) = value else { continue };
        if let Err(reason) = field.format.accepts(&value.value) {
            problems.at(&value.at, format!("the {key} value does not fit the field's own format: {reason}"));
        }
    }
}

/// A type as a person would write it.
fn written(ty: &Type) -> String {
    let mut text = ty.to_token_stream().to_string();
    for (spaced, tight) in
        [(" < ", "<"), (" > ", ">"), (" >", ">"), (" :: ", "::"), (":: ", "::"), (" ,", ","), ("& ", "&")]
    {
        text = text.replace(spaced, tight);
    }
    text
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    fn read_one(field: syn::Field) -> (Option<Field>, Vec<String>) {
        let mut problems = Problems::default();
        let read = read(&field, &Legend::default(), &mut problems);
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
