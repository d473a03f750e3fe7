//! `#[derive(Records)]`: an enum over the kinds of records in one file.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, Fields, Generics, Meta, Type, Variant};

use super::file::{self, Layout};
use super::{Text, body, path, runtime_path, ty};
use crate::attribute::{Entry, admit, split};
use crate::naming::snake_case;
use crate::nearest::suggest;
use crate::problem::Problems;

const TOTAL_EXAMPLE: &str = "`total(count = count(Detail))` or `total(sum = sum(Detail.amount))`";

/// A file of several kinds of records, read without a mistake.
pub(crate) struct Records {
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) runtime: TokenStream,
    pub(crate) name: String,
    pub(crate) label: String,
    /// The name on the wire of the column that tells the kinds.
    pub(crate) by: Option<Text>,
    pub(crate) layout: Layout,
    pub(crate) kinds: Vec<Kind>,
}

/// One kind of record.
pub(crate) struct Kind {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) place: Place,
    pub(crate) totals: Vec<Total>,
}

/// Where in the file it may stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    First,
    Last,
    Any,
}

/// A field that tells of other records.
pub(crate) struct Total {
    /// The Rust field.
    pub(crate) field: Ident,
    pub(crate) of: Of,
}

/// What a total tells.
pub(crate) enum Of {
    /// How many records of these kinds there are.
    Count(Vec<Ident>),
    /// The sum of these kinds' fields.
    Sum(Vec<(Ident, Ident)>),
}

/// Reads the item; `None` when it is no enum.
pub(crate) fn read(input: &DeriveInput, problems: &mut Problems) -> Option<Records> {
    let (layout, entries) = file::read(input, &["name", "label", "by", "crate"], problems);
    let Data::Enum(data) = &input.data else {
        problems.at(
            &input.ident,
            "`Records` is derived on enums, one variant a kind; a struct with `wire = \"csv\"` is a file by itself",
        );
        return None;
    };
    body::check_generics(&input.generics, "file", problems);
    let (mut name, mut label, mut by) = (None, None, None);
    for entry in &entries {
        match entry.key.to_string().as_str() {
            "name" => name = entry.text(problems).map(|name| name.value()),
            "label" => label = entry.text(problems).map(|label| label.value()),
            "by" => by = entry.text(problems).map(Text::from),
            _ => {
                path(entry, problems);
            }
        }
    }
    let kinds: Vec<Kind> = data.variants.iter().filter_map(|variant| kind(variant, problems)).collect();
    check_kinds(&kinds, problems);
    check_by(input, by.as_ref(), &entries, kinds.len(), problems);
    let name = name.unwrap_or_else(|| snake_case(&input.ident.unraw().to_string()));
    Some(Records {
        ident: input.ident.clone(),
        generics: input.generics.clone(),
        runtime: runtime_path(input, "file"),
        label: label.unwrap_or_else(|| name.clone()),
        name,
        by,
        layout,
        kinds,
    })
}

fn check_by(
    input: &DeriveInput,
    by: Option<&Text>,
    entries: &[Entry],
    kinds: usize,
    problems: &mut Problems,
) {
    match by {
        Some(by) if by.value.is_empty() => problems.at(&by.at, "a name on the wire cannot be empty"),
        None if kinds > 1 && !entries.iter().any(|entry| entry.key == "by") => problems.at(
            &input.ident,
            "several kinds are told apart by a column: `#[file(by = \"kind\")]`, with its name on the wire",
        ),
        Some(_) | None => {}
    }
}

/// Totals name kinds that are there.
fn check_kinds(kinds: &[Kind], problems: &mut Problems) {
    let names: Vec<String> = kinds.iter().map(|kind| kind.ident.to_string()).collect();
    let known: Vec<&str> = names.iter().map(String::as_str).collect();
    for total in kinds.iter().flat_map(|kind| &kind.totals) {
        let named: Vec<&Ident> = match &total.of {
            Of::Count(kinds) => kinds.iter().collect(),
            Of::Sum(parts) => parts.iter().map(|(kind, _)| kind).collect(),
        };
        for kind in named.into_iter().filter(|kind| !names.contains(&kind.to_string())) {
            problems.at(kind, format!("no kind `{kind}`{}", suggest(&kind.to_string(), &known)));
        }
    }
}

fn kind(variant: &Variant, problems: &mut Problems) -> Option<Kind> {
    let (mut place, mut totals) = (Place::Any, Vec::new());
    for entry in
        admit(written(&variant.attrs, problems), "record", &["first", "last", "total"], &["total"], problems)
    {
        match entry.key.to_string().as_str() {
            "total" => totals.extend(total(&entry, problems)),
            word => {
                if entry.flag(problems) && place != Place::Any {
                    problems.at(&entry.key, "a record stands `first` or `last`, not both");
                }
                place = if word == "first" { Place::First } else { Place::Last };
            }
        }
    }
    if let (Some(total), true) = (totals.first(), place != Place::Last) {
        problems.at(&total.field, "a total is of the records before it: its own stands `last`");
    }
    Some(Kind { ident: variant.ident.clone(), ty: held(variant, problems)?, place, totals })
}

fn written(attributes: &[Attribute], problems: &mut Problems) -> Vec<Entry> {
    let own = attributes.iter().filter(|attribute| attribute.path().is_ident("record"));
    let mut entries = Vec::new();
    for attribute in own {
        match &attribute.meta {
            Meta::List(list) => entries.extend(split(list.tokens.clone(), problems)),
            Meta::Path(_) => {}
            Meta::NameValue(pair) => problems.at(pair, "write `#[record(first)]`, with keys inside"),
        }
    }
    entries
}

/// The type of `Detail(BulkDetail)`.
fn held(variant: &Variant, problems: &mut Problems) -> Option<Type> {
    match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            let ty = fields.unnamed.first().map(|field| field.ty.clone())?;
            match ty::first_of(&ty, &["Option", "Nullable", "Vec", "Map", "Box"]) {
                None => return Some(ty),
                Some(name) => problems.at(&ty, format!("a kind is one record, not a `{name}`")),
            }
        }
        Fields::Unnamed(_) | Fields::Named(_) | Fields::Unit => {
            problems.at(&variant.ident, format!("a kind holds one message: `{0}({0}Record)`", variant.ident))
        }
    }
    None
}

/// `total(count = count(Detail))`, `total(sum = sum(Detail.amount, Refund.amount))`
fn total(entry: &Entry, problems: &mut Problems) -> Option<Total> {
    let group = entry.list(TOTAL_EXAMPLE, problems)?;
    let inside = split(group.stream(), problems);
    let [one] = inside.as_slice() else {
        problems.at(group, format!("a total is one field: {TOTAL_EXAMPLE}"));
        return None;
    };
    let value = one.assigned(TOTAL_EXAMPLE, problems)?;
    let mut tokens = value.clone().into_iter();
    let (function, list) = match (tokens.next(), tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(function)), Some(TokenTree::Group(list)), None) => (function, list),
        _ => {
            problems.at(value, format!("a total counts or sums: {TOTAL_EXAMPLE}"));
            return None;
        }
    };
    let parts = parts(list.stream());
    let of = match function.to_string().as_str() {
        "count" => Of::Count(parts.iter().filter_map(|part| counted(part, problems)).collect()),
        "sum" => Of::Sum(parts.iter().filter_map(|part| summed(part, problems)).collect()),
        other => {
            problems.at(&function, format!("a total is no `{other}`{}", suggest(other, &["count", "sum"])));
            return None;
        }
    };
    if parts.is_empty() {
        problems.at(list, format!("a total is of something: {TOTAL_EXAMPLE}"));
    }
    Some(Total { field: one.key.clone(), of })
}

/// The tokens between commas.
fn parts(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut parts = vec![Vec::new()];
    for token in tokens {
        match (&token, parts.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => parts.push(Vec::new()),
            (_, Some(part)) => part.push(token),
            (_, None) => {}
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

fn counted(part: &[TokenTree], problems: &mut Problems) -> Option<Ident> {
    if let [TokenTree::Ident(kind)] = part {
        return Some(kind.clone());
    }
    problems.at(all(part), "`count` is of kinds: `count(Detail)`");
    None
}

fn summed(part: &[TokenTree], problems: &mut Problems) -> Option<(Ident, Ident)> {
    if let [TokenTree::Ident(kind), TokenTree::Punct(dot), TokenTree::Ident(field)] = part
        && dot.as_char() == '.'
    {
        return Some((kind.clone(), field.clone()));
    }
    problems.at(all(part), "`sum` is of fields of kinds: `sum(Detail.amount)`");
    None
}

fn all(part: &[TokenTree]) -> TokenStream {
    part.iter().cloned().collect()
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    fn read_one(input: DeriveInput) -> (Option<Records>, Vec<String>) {
        let mut problems = Problems::default();
        let records = read(&input, &mut problems);
        (records, problems.messages())
    }

    #[test]
    fn kinds_have_places_and_totals() {
        let (records, problems) = read_one(parse_quote!(
            #[file(by = "kind", quote = always)]
            enum BulkFile {
                #[record(first)]
                Header(HeaderRecord),
                Detail(DetailRecord),
                #[record(last, total(count = count(Detail)), total(sum = sum(Detail.amount, Header.fee)))]
                Trailer(TrailerRecord),
            }
        ));
        assert!(problems.is_empty(), "{problems:?}");
        let records = records.expect("an enum is read");
        assert_eq!((records.name.as_str(), records.label.as_str()), ("bulk_file", "bulk_file"));
        let places: Vec<Place> = records.kinds.iter().map(|kind| kind.place).collect();
        assert_eq!(places, [Place::First, Place::Any, Place::Last]);
        assert!(matches!(&records.kinds[2].totals[1].of, Of::Sum(parts) if parts.len() == 2));
    }

    #[test]
    fn every_mistake_of_a_file_is_reported() {
        let (_, problems) = read_one(parse_quote!(
            #[file(labell = "x")]
            enum Bulk<T> {
                #[record(first, last)]
                Header(Header),
                #[record(last, total(n = counts(Header)), total(m), total(a = count(Header.x)), total(b = sum(Header)))]
                Detail(Vec<Detail>),
                #[record(last, total(n = count(Detial)))]
                Trailer,
                #[record(total(n = count(Haeder)))]
                End(End),
            }
        ));
        assert_eq!(
            problems,
            [
                "unknown key `labell` in `file`; did you mean `label`?",
                "a file has one schema a kind: type and const parameters are not possible",
                "a record stands `first` or `last`, not both",
                "a total is no `counts`; did you mean `count`?",
                "`m` needs a value: `total(count = count(Detail))` or `total(sum = sum(Detail.amount))`",
                "`count` is of kinds: `count(Detail)`",
                "`sum` is of fields of kinds: `sum(Detail.amount)`",
                "a kind is one record, not a `Vec`",
                "a kind holds one message: `Trailer(TrailerRecord)`",
                "a total is of the records before it: its own stands `last`",
                "no kind `Haeder`; did you mean `Header`?",
                "several kinds are told apart by a column: `#[file(by = \"kind\")]`, with its name on the wire",
            ]
        );
    }
}
