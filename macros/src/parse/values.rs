//! `#[derive(Values)]`: an enum of unit variants, each with its value on the wire.

use std::collections::HashMap;

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{Attribute, Data, DeriveInput, Expr, Fields, LitStr, Meta, Token, Variant};

use super::{Text, path, runtime_path};
use crate::attribute::{admit, entries, split};
use crate::problem::Problems;

/// A list of values, read without a mistake.
pub(crate) struct Values {
    pub(crate) ident: Ident,
    pub(crate) runtime: TokenStream,
    pub(crate) variants: Vec<Listed>,
}

/// One listed value.
pub(crate) struct Listed {
    pub(crate) ident: Ident,
    pub(crate) value: Text,
    pub(crate) label: String,
}

/// Reads the item; `None` when it is no enum.
pub(crate) fn read(input: &DeriveInput, problems: &mut Problems) -> Option<Values> {
    for entry in admit(entries(&input.attrs, "values", problems), "values", &["crate"], &[], problems) {
        path(&entry, problems);
    }
    let Data::Enum(data) = &input.data else {
        problems.at(&input.ident, "`Values` is derived on enums, one variant a value");
        return None;
    };
    if !input.generics.params.is_empty() {
        problems.at(&input.generics, "a list of values has no parameters");
    }
    if data.variants.is_empty() {
        problems.at(&input.ident, "a list of values has at least one");
    }
    let variants: Vec<Listed> =
        data.variants.iter().filter_map(|variant| listed(variant, problems)).collect();
    check_values(&variants, problems);
    Some(Values { ident: input.ident.clone(), runtime: runtime_path(input, "values"), variants })
}

fn listed(variant: &Variant, problems: &mut Problems) -> Option<Listed> {
    if !matches!(variant.fields, Fields::Unit) {
        problems.at(
            &variant.fields,
            "a value carries nothing: `Other` values are kept by `Open<T>` around the enum",
        );
    }
    let mut attributes = variant.attrs.iter().filter(|attribute| attribute.path().is_ident("value"));
    let Some(attribute) = attributes.next() else {
        problems.at(&variant.ident, format!("`{0}` needs its value: `#[value(\"…\")] {0}`", variant.ident));
        return None;
    };
    if let Some(second) = attributes.next() {
        problems.at(second.path(), "a variant has one value");
    }
    let (value, label) = value(attribute, problems)?;
    let label = label.unwrap_or_else(|| value.value());
    Some(Listed { ident: variant.ident.clone(), value: Text::from(value), label })
}

/// `#[value("AUTH", label = "仮売上")]`
fn value(attribute: &Attribute, problems: &mut Problems) -> Option<(LitStr, Option<String>)> {
    let Meta::List(list) = &attribute.meta else {
        problems.at(&attribute.meta, "write `#[value(\"…\")]`, with the value as it is sent");
        return None;
    };
    let parsed = list.parse_args_with(|input: syn::parse::ParseStream| {
        let value = input.parse::<Expr>()?;
        let comma = if input.is_empty() { None } else { Some(input.parse::<Token![,]>()?) };
        Ok((value, comma, input.parse::<TokenStream>()?))
    });
    let (value, keys) = match parsed {
        Ok((value, _, keys)) => (value, keys),
        Err(_) => {
            let at = if list.tokens.is_empty() { list.to_token_stream() } else { list.tokens.clone() };
            problems.at(&at, "write `#[value(\"…\")]` or `#[value(\"…\", label = \"…\")]`");
            return None;
        }
    };
    let value = text(&value, problems);
    let mut label = None;
    let found = split(keys, problems);
    for entry in admit(found, "value", &["label"], &[], problems) {
        label = entry.text(problems).map(|label| label.value());
    }
    Some((value?, label))
}

fn text(value: &Expr, problems: &mut Problems) -> Option<LitStr> {
    if let Expr::Lit(literal) = value
        && let syn::Lit::Str(text) = &literal.lit
    {
        return Some(text.clone());
    }
    problems.at(value, "a value is a text, as it is sent: `#[value(\"1\")]`");
    None
}

fn check_values(variants: &[Listed], problems: &mut Problems) {
    let mut seen: HashMap<&str, &Ident> = HashMap::new();
    for variant in variants {
        if let Some(first) = seen.get(variant.value.value.as_str()) {
            let (value, second) = (&variant.value.value, &variant.ident);
            problems
                .at(&variant.value.at, format!("`{first}` and `{second}` have the same value, `{value}`"));
        } else {
            seen.insert(&variant.value.value, &variant.ident);
        }
    }
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    #[test]
    fn labels_fall_back_to_the_value() {
        let mut problems = Problems::default();
        let values = read(
            &parse_quote!(
                enum JobType {
                    #[value("AUTH", label = "仮売上")]
                    Auth,
                    #[value("CAPTURE")]
                    Capture,
                }
            ),
            &mut problems,
        );
        assert!(problems.is_empty());
        let variants = values.map(|values| values.variants).unwrap_or_default();
        let labels: Vec<&str> = variants.iter().map(|variant| variant.label.as_str()).collect();
        assert_eq!(labels, ["仮売上", "CAPTURE"]);
    }

    #[test]
    fn every_mistake_of_a_list_is_reported() {
        let mut problems = Problems::default();
        read(
            &parse_quote!(
                enum Reply<T> {
                    #[value("1", lable = "x")]
                    Mail,
                    #[value("1")]
                    Post,
                    #[value(2)]
                    Both,
                    #[value("3")]
                    Other(String),
                    #[value]
                    Bare,
                    None,
                }
            ),
            &mut problems,
        );
        assert_eq!(
            problems.messages(),
            [
                "a list of values has no parameters",
                "unknown key `lable` in `value`; did you mean `label`?",
                "a value is a text, as it is sent: `#[value(\"1\")]`",
                "a value carries nothing: `Other` values are kept by `Open<T>` around the enum",
                "write `#[value(\"…\")]`, with the value as it is sent",
                "`None` needs its value: `#[value(\"…\")] None`",
                "`Mail` and `Post` have the same value, `1`",
            ]
        );
    }
}
