//! A file of records as a module: a struct for each kind, and an enum over them where there are several.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Context, Home, docs, messages, name, objects, page};
use crate::{ir, model};

/// The file of a file.
pub(super) fn part(cx: &Context<'_>, index: usize) -> ir::Part {
    let file = &cx.spec.files[index];
    let home = Home::File(index);
    let mut messages = messages(cx, home);
    match messages.as_mut_slice() {
        [only] => only.file = layout(file),
        kinds => kinds.iter_mut().for_each(|kind| kind.attribute.push(quote!(record))),
    }
    ir::Part {
        module: name::ident(&file.rust),
        file: file.rust.clone(),
        docs: page::file(cx, file),
        messages,
        objects: objects(cx, home),
        implementation: ir::Implementation::File(records(cx, file, home).map(Box::new)),
        sample: None,
        is_gated: cx.is_gated(file.card_data),
    }
}

/// The enum over several kinds.
fn records(cx: &Context<'_>, file: &model::File, home: Home) -> Option<ir::Records> {
    if file.records.len() < 2 {
        return None;
    }
    let (name, label) = (&file.name, &file.label);
    let mut attribute = vec![quote!(name = #name), quote!(label = #label)];
    attribute.extend(by(cx.spec, file).map(|by| quote!(by = #by)));
    attribute.extend(layout(file));
    Some(ir::Records {
        docs: page::records(cx.spec, file),
        name: name::ident(&file.rust_type),
        attribute,
        kinds: file.records.iter().map(|record| kind(cx, file, record, home)).collect(),
    })
}

/// The wire name of the column that tells the kinds.
fn by<'s>(spec: &'s model::Spec, file: &model::File) -> Option<&'s str> {
    let first = &spec.messages[file.records.first()?.message];
    Some(&first.fields.get(file.by?)?.name)
}

fn kind(cx: &Context<'_>, file: &model::File, record: &model::Record, home: Home) -> ir::RecordKind {
    let message = &cx.spec.messages[record.message];
    let place = match record.place {
        model::RecordPlace::First => Some(quote!(first)),
        model::RecordPlace::Last => Some(quote!(last)),
        model::RecordPlace::Any => None,
    };
    let totals = record.totals.iter().map(|total| self::total(cx.spec, file, message, total));
    let line = match (docs::text(&message.label), &record.tag) {
        (label, Some(tag)) if !label.is_empty() => format!("{}: {label}", docs::code(tag)),
        (label, _) => label,
    };
    ir::RecordKind {
        docs: docs::docs(vec![line], &record.rust, &[&message.label]),
        name: name::ident(&record.rust),
        attribute: place.into_iter().chain(totals).collect(),
        ty: cx.message(record.message, home),
    }
}

/// `total(sum = sum(Detail.amount))`
fn total(
    spec: &model::Spec,
    file: &model::File,
    message: &model::Message,
    total: &model::Total,
) -> TokenStream {
    let field = field(message, total.field);
    match &total.of {
        model::TotalOf::Count(kinds) => {
            let kinds = kinds.iter().map(|at| name::ident(&file.records[*at].rust));
            quote!(total(#field = count(#(#kinds),*)))
        }
        model::TotalOf::Sum(parts) => {
            let parts = parts.iter().map(|(kind, at)| {
                let record = &file.records[*kind];
                let (kind, field) =
                    (name::ident(&record.rust), self::field(&spec.messages[record.message], *at));
                quote!(#kind.#field)
            });
            quote!(total(#field = sum(#(#parts),*)))
        }
    }
}

fn field(message: &model::Message, at: usize) -> Ident {
    name::ident(&message.fields[at].rust)
}

/// How records lie in the file's bytes, as far as it is not what is usual.
fn layout(file: &model::File) -> Vec<TokenStream> {
    let model::Layout { header, line_end, quote, bom, separator, evidence: _ } = &file.layout;
    let header = match header {
        model::Header::None => None,
        model::Header::Names => Some("names"),
        model::Header::Labels => Some("labels"),
    };
    let line_end = match line_end {
        model::LineEnd::CrLf => None,
        model::LineEnd::Lf => Some("LF"),
    };
    let quote = match quote {
        model::Quote::Needed => None,
        model::Quote::Never => Some("never"),
        model::Quote::Always => Some("always"),
    };
    let separator = (*separator != b',').then(|| char::from(*separator).to_string());
    let words = [
        header.map(|header| quote!(header = #header)),
        line_end.map(|line_end| quote!(line_end = #line_end)),
        quote.map(|quote| quote!(quote = #quote)),
        bom.then(|| quote!(bom)),
        separator.map(|separator| quote!(separator = #separator)),
        file.spreadsheet.then(|| quote!(spreadsheet)),
    ];
    words.into_iter().flatten().collect()
}
