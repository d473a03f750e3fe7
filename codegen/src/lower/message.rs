//! A message as a struct.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Context, Home, docs, field, name, rule};
use crate::{ir, literal, model};

/// The struct of a message that stands in `home`.
pub(super) fn message(cx: &Context<'_>, message: &model::Message, home: Home) -> ir::Message {
    let rules = rule::rules(cx.spec, message);
    let fields = message.fields.iter().map(|field| field::field(cx, message, field, home));
    let rest = message.rest.iter().map(|rest| field::rest(cx.spec, message, rest));
    let repeated = is_repeated(cx.spec, message);
    let outcome = message.outcome.as_ref().filter(|_| repeated || message.role == model::Role::Object);
    ir::Message {
        docs: docs(cx.spec, message),
        name: name::ident(&message.rust),
        attribute: attribute(message, repeated, rules.as_ref()),
        file: Vec::new(),
        fields: fields.chain(rest).collect(),
        rules,
        verdict: outcome.map(|it| rule::verdict(cx.spec, Some(it), Some(message), name::itself())),
    }
}

fn docs(spec: &model::Spec, message: &model::Message) -> ir::Docs {
    let unsure = docs::unsure(&message.charset_evidence);
    let origin = docs::origin(&message.evidence, &spec.sources, &message.at);
    let lines = docs::paragraphs([
        docs::text(&message.label),
        message.note.as_deref().map(docs::text).unwrap_or_default(),
        format!("{} · {}{unsure} · {origin}", docs::code(&message.name), layout(message)),
    ]);
    docs::docs(lines, &message.rust, &[&message.name, &message.label])
}

/// `form, UTF-8`; JSON has one charset only, and what has no bytes has none.
fn layout(message: &model::Message) -> String {
    match (message.role, message.wire) {
        (model::Role::Object, _) => "object".to_owned(),
        (_, model::Wire::Json | model::Wire::Headers) => wire(message.wire).to_owned(),
        (_, model::Wire::None) => "no body".to_owned(),
        (
            _,
            model::Wire::Form
            | model::Wire::Query
            | model::Wire::PlainForm
            | model::Wire::CsvLine
            | model::Wire::Csv,
        ) => {
            format!("{}, {}", wire(message.wire), charset(message.charset))
        }
    }
}

/// Whether it stands inside of others in forms.
fn is_repeated(spec: &model::Spec, message: &model::Message) -> bool {
    let fields = spec.messages.iter().flat_map(|message| &message.fields);
    let mut repeated =
        fields.filter(|field| field.numbered.is_some() || field.spread.is_some()).map(|field| field.ty);
    repeated.any(|ty| match ty {
        model::Type::Object(at) => spec.messages[at].name == message.name,
        _ => false,
    })
}

fn attribute(message: &model::Message, repeated: bool, rules: Option<&ir::Rules>) -> Vec<TokenStream> {
    let (name, label) = (&message.name, literal::text(&message.label));
    let (wire, charset) = (wire(message.wire), charset(message.charset));
    let direction = match message.direction {
        // Files are written and read by both sides.
        _ if message.wire == model::Wire::Csv => None,
        model::Direction::Request => Some(quote!(encode)),
        model::Direction::Response | model::Direction::Notification => Some(quote!(decode)),
    };
    let mut arguments = vec![quote!(name = #name), quote!(label = #label)];
    arguments.extend([quote!(wire = #wire), quote!(charset = #charset)]);
    arguments.extend(direction);
    arguments.extend(repeated.then(|| quote!(repeat)));
    arguments.extend(rules.map(|rules| {
        let function = &rules.name;
        quote!(rules = #function)
    }));
    arguments.extend(message.groups.iter().map(|group| self::group(message, group)));
    arguments
}

fn wire(wire: model::Wire) -> &'static str {
    match wire {
        model::Wire::Form => "form",
        model::Wire::Query => "query",
        model::Wire::PlainForm => "plain-form",
        model::Wire::CsvLine => "csv-line",
        model::Wire::Csv => "csv",
        model::Wire::Json => "json",
        model::Wire::Headers => "headers",
        model::Wire::None => "none",
    }
}

fn charset(charset: model::Charset) -> &'static str {
    match charset {
        model::Charset::Utf8 => "UTF-8",
        model::Charset::ShiftJis => "Shift_JIS",
        model::Charset::EucJp => "EUC-JP",
    }
}

fn group(message: &model::Message, group: &model::Group) -> TokenStream {
    let fields: Vec<Ident> = group.fields.iter().map(|at| name::ident(&message.fields[*at].rust)).collect();
    match group.need {
        model::Need::AtLeastOne => quote!(at_least_one_of(#(#fields),*)),
        model::Need::ExactlyOne => quote!(exactly_one_of(#(#fields),*)),
        model::Need::AtMostOne => quote!(at_most_one_of(#(#fields),*)),
    }
}
