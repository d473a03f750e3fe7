//! `#[derive(Union)]`: an enum of which another field of the same object says the case.

use std::collections::HashMap;

use proc_macro2::{Ident, TokenStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Data, DeriveInput, Expr, Fields, Generics, Meta, Token, Type, Variant};

use super::{Text, body, path, runtime_path, ty};
use crate::attribute::{admit, entries, split};
use crate::problem::Problems;

const CASE_EXAMPLE: &str = "`#[case(\"card\")]`, with every tag that stands for it";

/// A union, read without a mistake.
pub(crate) struct Union {
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) runtime: TokenStream,
    /// The name on the wire of the field that says the case.
    pub(crate) by: String,
    pub(crate) encode: bool,
    pub(crate) decode: bool,
    pub(crate) cases: Vec<Case>,
    /// The variant of what no case names.
    pub(crate) other: Option<Ident>,
}

/// One case.
pub(crate) struct Case {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) tags: Vec<String>,
    pub(crate) label: String,
}

/// Reads the item; `None` when it is no enum.
pub(crate) fn read(input: &DeriveInput, problems: &mut Problems) -> Option<Union> {
    let keys = Keys::read(input, problems);
    let Data::Enum(data) = &input.data else {
        problems.at(&input.ident, "`Union` is derived on enums, one variant a case");
        return None;
    };
    body::check_generics(&input.generics, "union", problems);
    let variants: Vec<Read> =
        data.variants.iter().filter_map(|variant| variant_(variant, problems)).collect();
    check_tags(&variants, problems);
    let mut union = Union {
        ident: input.ident.clone(),
        generics: input.generics.clone(),
        runtime: runtime_path(input, "union"),
        by: keys.by.unwrap_or_default(),
        encode: keys.encode || !keys.decode,
        decode: keys.decode || !keys.encode,
        cases: Vec::new(),
        other: None,
    };
    if union.encode && !union.decode {
        check_written(&variants, problems);
    }
    for variant in variants {
        union.take(variant, problems);
    }
    if union.cases.is_empty() && problems.is_empty() {
        problems.at(&input.ident, format!("a union has at least one case: {CASE_EXAMPLE}"));
    }
    Some(union)
}

#[derive(Default)]
struct Keys {
    by: Option<String>,
    encode: bool,
    decode: bool,
}

impl Keys {
    fn read(input: &DeriveInput, problems: &mut Problems) -> Self {
        let mut keys = Self::default();
        let found = entries(&input.attrs, "union", problems);
        let has_by = found.iter().any(|entry| entry.key == "by");
        for entry in admit(found, "union", &["by", "encode", "decode", "crate"], &[], problems) {
            match entry.key.to_string().as_str() {
                "by" => {
                    let by = entry.text(problems);
                    if let Some(empty) = by.as_ref().filter(|by| by.value().is_empty()) {
                        problems.at(empty, "a name on the wire cannot be empty");
                    }
                    keys.by = by.map(|by| by.value());
                }
                "encode" => keys.encode = entry.flag(problems),
                "decode" => keys.decode = entry.flag(problems),
                _ => {
                    path(&entry, problems);
                }
            }
        }
        if !has_by && matches!(input.data, Data::Enum(_)) {
            problems.at(
                &input.ident,
                "a union needs the name of the field that says its case: `#[union(by = \"payment_type\")]`",
            );
        }
        keys
    }
}

/// A variant as it was read; without tags it is the one of what no case names.
struct Read {
    ident: Ident,
    ty: Type,
    tags: Option<Vec<Text>>,
    label: Option<String>,
}

fn variant_(variant: &Variant, problems: &mut Problems) -> Option<Read> {
    let of =
        |name: &str| variant.attrs.iter().filter(|found| found.path().is_ident(name)).collect::<Vec<_>>();
    let (cases, others) = (of("case"), of("other"));
    let ty = held(variant, problems);
    let ident = variant.ident.clone();
    match (cases.as_slice(), others.as_slice()) {
        ([case], []) => {
            let (tags, label) = case_(case, problems)?;
            Some(Read { ident, ty: ty?, tags: Some(tags), label })
        }
        ([], [other]) => {
            if !matches!(other.meta, Meta::Path(_)) {
                problems.at(&other.meta, "`#[other]` stands alone");
            }
            let ty = ty?;
            if ty::last_name(&ty).as_deref() != Some("Json") {
                problems
                    .at(&ty, format!("what no case names is kept as `Json`, not as `{}`", ty::written(&ty)));
            }
            Some(Read { ident, ty, tags: None, label: None })
        }
        ([], []) => {
            problems.at(
                &ident,
                format!("`{ident}` needs its tags: `#[case(\"…\")]`, or `#[other]` for all else"),
            );
            None
        }
        ([_, second, ..], _) => {
            problems.at(second.path(), "all tags of a variant stand in one `#[case(\"a\", \"b\")]`");
            None
        }
        (_, [second, ..]) => {
            problems.at(second.path(), "a variant is either a `#[case]` or `#[other]`, once");
            None
        }
    }
}

/// The type of `Konbini(KonbiniData)`.
fn held(variant: &Variant, problems: &mut Problems) -> Option<Type> {
    match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            let ty = fields.unnamed.first().map(|field| field.ty.clone())?;
            match ty::first_of(&ty, &["Option", "Nullable", "Vec", "Map", "Box"]) {
                None => return Some(ty),
                Some(name) => problems.at(&ty, format!("a case is one object, not a `{name}`")),
            }
        }
        Fields::Unnamed(fields) => problems.at(fields, "a case holds one message: `Card(CardData)`"),
        Fields::Named(fields) => problems.at(fields, "a case holds one message: `Card(CardData)`"),
        Fields::Unit => problems.at(
            &variant.ident,
            format!(
                "a case holds one message: `{0}({0}Data)`; without fields it is an empty struct",
                variant.ident
            ),
        ),
    }
    None
}

/// `#[case("card", "card_present", label = "カード")]`
fn case_(attribute: &Attribute, problems: &mut Problems) -> Option<(Vec<Text>, Option<String>)> {
    let Meta::List(list) = &attribute.meta else {
        problems.at(&attribute.meta, format!("write {CASE_EXAMPLE}"));
        return None;
    };
    let parsed = list.parse_args_with(|input: syn::parse::ParseStream| {
        let mut tags: Punctuated<Expr, Token![,]> = Punctuated::new();
        while !(input.is_empty() || input.peek(syn::Ident) && input.peek2(Token![=])) {
            tags.push_value(input.parse()?);
            if !input.is_empty() {
                tags.push_punct(input.parse()?);
            }
        }
        Ok((tags, input.parse::<TokenStream>()?))
    });
    let Ok((written, keys)) = parsed else {
        problems.at(&list.tokens, format!("write {CASE_EXAMPLE}"));
        return None;
    };
    if written.is_empty() {
        problems.at(attribute.path(), format!("a case needs its tags: {CASE_EXAMPLE}"));
    }
    let tags: Vec<Text> = written.iter().filter_map(|tag| text(tag, problems)).collect();
    let mut label = None;
    let found = split(keys, problems);
    for entry in admit(found, "case", &["label"], &[], problems) {
        label = entry.text(problems).map(|label| label.value());
    }
    (tags.len() == written.len()).then_some((tags, label))
}

fn text(tag: &Expr, problems: &mut Problems) -> Option<Text> {
    if let Expr::Lit(literal) = tag
        && let syn::Lit::Str(text) = &literal.lit
    {
        return Some(text.clone().into());
    }
    problems.at(tag, "a tag is a text, as it is sent: `#[case(\"card\")]`");
    None
}

fn check_tags(variants: &[Read], problems: &mut Problems) {
    let mut seen: HashMap<&str, &Ident> = HashMap::new();
    for (variant, tag) in
        variants.iter().flat_map(|read| read.tags.iter().flatten().map(move |tag| (read, tag)))
    {
        match seen.get(tag.value.as_str()) {
            Some(first) if **first == variant.ident => {
                problems.at(&tag.at, format!("`{}` is given twice", tag.value));
            }
            Some(first) => problems
                .at(&tag.at, format!("`{first}` and `{}` have the same tag, `{}`", variant.ident, tag.value)),
            None => {
                seen.insert(&tag.value, &variant.ident);
            }
        }
    }
}

/// The tag of what is written follows from its variant.
fn check_written(variants: &[Read], problems: &mut Problems) {
    for variant in variants {
        match &variant.tags {
            None => problems.at(
                &variant.ident,
                "nothing tells with which tag this is written: `#[other]` is for unions that are only `decode`",
            ),
            Some(tags) => {
                if let Some(second) = tags.get(1) {
                    problems.at(
                        &second.at,
                        "a case that is written has one tag: give each tag a variant of its own",
                    );
                }
            }
        }
    }
}

impl Union {
    fn take(&mut self, variant: Read, problems: &mut Problems) {
        let Read { ident, ty, tags, label } = variant;
        match (tags, &self.other) {
            (Some(tags), _) => {
                let tags: Vec<String> = tags.into_iter().map(|tag| tag.value).collect();
                let label = label.unwrap_or_else(|| tags.first().cloned().unwrap_or_default());
                self.cases.push(Case { ident, ty, tags, label });
            }
            (None, Some(first)) => {
                problems.at(&ident, format!("what no case names is already `{first}`"));
            }
            (None, None) => self.other = Some(ident),
        }
    }
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    fn read_one(input: DeriveInput) -> (Option<Union>, Vec<String>) {
        let mut problems = Problems::default();
        let union = read(&input, &mut problems);
        (union, problems.messages())
    }

    #[test]
    fn labels_fall_back_to_the_first_tag() {
        let (union, problems) = read_one(parse_quote!(
            #[union(by = "payment_type")]
            enum Data {
                #[case("konbini", label = "コンビニ")]
                Konbini(KonbiniData),
                #[case("card", "card_present")]
                Card(CardData),
                #[other]
                Other(denbun::Json),
            }
        ));
        assert!(problems.is_empty(), "{problems:?}");
        let union = union.expect("an enum is read");
        let labels: Vec<&str> = union.cases.iter().map(|case| case.label.as_str()).collect();
        assert_eq!(labels, ["コンビニ", "card"]);
        assert_eq!(union.cases[1].tags, ["card", "card_present"]);
        assert!(union.other.is_some_and(|other| other == "Other"));
    }

    #[test]
    fn every_mistake_of_a_union_is_reported() {
        let (_, problems) = read_one(parse_quote!(
            #[union(bye = "payment_type", encode)]
            enum Data<T> {
                #[case("a", lable = "x")]
                A(AData),
                #[case("a", "b")]
                B(BData),
                #[case(3)]
                C(CData),
                #[case]
                D(DData),
                #[case("e")]
                E,
                #[case("f")]
                F(Vec<FData>),
                #[other]
                G(String),
                H(HData),
            }
        ));
        assert_eq!(
            problems,
            [
                "unknown key `bye` in `union`; did you mean `by`?",
                "a union needs the name of the field that says its case: `#[union(by = \"payment_type\")]`",
                "a union has one schema a case: type and const parameters are not possible",
                "unknown key `lable` in `case`; did you mean `label`?",
                "a tag is a text, as it is sent: `#[case(\"card\")]`",
                "write `#[case(\"card\")]`, with every tag that stands for it",
                "a case holds one message: `E(EData)`; without fields it is an empty struct",
                "a case is one object, not a `Vec`",
                "what no case names is kept as `Json`, not as `String`",
                "`H` needs its tags: `#[case(\"…\")]`, or `#[other]` for all else",
                "`A` and `B` have the same tag, `a`",
                "a case that is written has one tag: give each tag a variant of its own",
                "nothing tells with which tag this is written: `#[other]` is for unions that are only `decode`",
            ]
        );
    }
}
