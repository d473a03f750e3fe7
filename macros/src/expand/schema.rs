//! The static schema: names, labels and formats as constants of the runtime's plain data types.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::generics::{Parameters, without_lifetime};
use crate::parse::field::{Field, Form, Forms, List, Nesting, Spread, Visibility, Way};
use crate::parse::group::Group;
use crate::parse::message::{Charset, Message, Wire};
use crate::parse::rest::Rest;

/// `__FIELDS`, `__REST` and `__SCHEMA`, and the impl that names the last.
pub(crate) fn expand(message: &Message, parameters: &Parameters, owner: &TokenStream) -> TokenStream {
    let fields = message.fields.iter().map(|field| field_(field, message));
    let checks = message.described().filter_map(default).chain(tags(message));
    let count = message.fields.len();
    let rest = message.rest.as_ref().map(|(_, rest)| rest_(rest, message.wire));
    let has_rest = if rest.is_some() { quote!(__p::Some(&__REST)) } else { quote!(__p::None) };
    let groups = message.groups.iter().map(group);
    let (name, label) = (&message.name, &message.label);
    let (wire, charset) = (wire(message.wire), charset(message.charset));
    let (path, path_schema) = path(message).unzip();
    let (declared, bounds) = (&parameters.declared, &parameters.bounds);
    quote! {
        static __FIELDS: [__p::Field<'static>; #count] = [#(#fields),*];
        #path
        #(const _: () = #checks;)*
        #rest
        static __SCHEMA: __p::Schema<'static> = __p::Schema {
            name: #name,
            label: #label,
            wire: __p::Wire::#wire,
            charset: __p::Charset::#charset,
            fields: &__FIELDS,
            rest: #has_rest,
            groups: &[#(#groups),*],
        };
        impl<#(#declared),*> __p::Message for #owner #bounds {
            const SCHEMA: &'static __p::Schema<'static> = &__SCHEMA;
            #path_schema
        }
    }
}

/// The statics for what stands in the path of the address, and the constant that names them.
fn path(message: &Message) -> Option<(TokenStream, TokenStream)> {
    if message.path.is_empty() {
        return None;
    }
    let fields = message.path.iter().map(|field| field_(field, message));
    let (count, name, label) = (message.path.len(), &message.name, &message.label);
    let statics = quote! {
        static __PATH_FIELDS: [__p::Field<'static>; #count] = [#(#fields),*];
        static __PATH: __p::Schema<'static> = __p::Schema {
            name: #name,
            label: #label,
            wire: __p::Wire::Path,
            charset: __p::Charset::Utf8,
            fields: &__PATH_FIELDS,
            rest: __p::None,
            groups: &[],
        };
    };
    let named = quote!(
        const PATH: __p::Option<&'static __p::Schema<'static>> = __p::Some(&__PATH);
    );
    Some((statics, named))
}

fn field_(field: &Field, message: &Message) -> TokenStream {
    let in_json = message.wire == Wire::Json && field.path.is_none();
    let wire = if field.path.is_some() { Wire::None } else { message.wire };
    let ty = ty(field, message, in_json);
    let of = of(&field.name.value, &field.label, wire, &ty, &field.notation, &field.format);
    let fixed = field.fixed.as_ref().map(|fixed| {
        let text = &fixed.value;
        quote!(.fixed(#text))
    });
    let columns = (field.columns > 0).then_some(field.columns).map(|columns| quote!(.columns(#columns)));
    let visibility = match field.visibility {
        Visibility::Public => quote!(.public()),
        Visibility::Masked => TokenStream::new(),
        Visibility::Secret => quote!(.secret()),
    };
    let open = field.open.then(|| quote!(.open()));
    let json = in_json.then(|| json(field, message));
    let numbered = field.numbered.as_ref().map(|numbered| {
        let (digits, from) = (numbered.digits, numbered.from);
        let count = numbered.count.as_ref().map_or("", |count| &count.value);
        let list = field.list.map(|List { min, max }| quote!(.list(#min, #max)));
        quote!(#list.numbered(#digits, #from, #count))
    });
    let spread = field.spread.as_ref().map(|spread| spread_(field, spread));
    quote!(#of #fixed #columns #visibility #open #json #numbered #spread)
}

/// How its values lie in pairs, and how many of them there are.
fn spread_(field: &Field, spread: &Spread) -> TokenStream {
    let list = field.list.map(|List { min, max }| quote!(.list(#min, #max)));
    match &spread.way {
        Way::Repeated => quote!(#list.repeated()),
        Way::Separated(separator) => quote!(#list.separated(#separator)),
        Way::Nested(Nesting::Brackets) => quote!(#list.nested(__p::Nesting::Brackets)),
        Way::Nested(Nesting::Dots) => quote!(#list.nested(__p::Nesting::Dots)),
    }
}

/// What the Rust type says. Formats of bare texts take scalar values only, which is checked where the type stands.
fn ty(field: &Field, message: &Message, in_json: bool) -> TokenStream {
    let ty = without_lifetime(&field.ty, &message.generics);
    let said = quote!(<#ty as __p::Value>::TYPE);
    if let Some(Spread { way: Way::Nested(_), .. }) = field.spread {
        quote_spanned!(span_of(&ty)=> __p::nests(#said))
    } else if field.numbered.is_some() || field.spread.is_some() {
        quote_spanned!(span_of(&ty)=> __p::repeats(#said))
    } else if in_json {
        said
    } else {
        quote_spanned!(span_of(&ty)=> __p::scalar(#said))
    }
}

fn json(field: &Field, message: &Message) -> TokenStream {
    let mut calls = TokenStream::new();
    if field.flat {
        calls.extend(quote!(.kind(__p::Kind::FlatJson)));
    }
    if let Some(List { min, max }) = field.list {
        calls.extend(quote!(.list(#min, #max)));
    }
    if let Some(union) = union_of(field, message) {
        let name = &union.name.value;
        calls.extend(quote!(.tag_of(#name)));
        if union.optional().is_some() {
            calls.extend(quote!(.required(false)));
        }
    }
    if let Some(Forms { write, text, number }) = field.json {
        let write = match write {
            Form::Text => quote!(Text),
            Form::Number => quote!(Number),
        };
        calls.extend(quote!(.json(__p::JsonForms::new(__p::JsonForm::#write, #text, #number))));
    }
    calls
}

/// The union whose case a field names.
pub(crate) fn union_of<'m>(field: &Field, message: &'m Message) -> Option<&'m Field> {
    let union = field.tag.as_ref()?;
    message.fields.iter().find(|other| other.ident == *union)
}

/// A macro does not see whether the field that a tag names is a union, and whether it follows this tag.
fn tags(message: &Message) -> impl Iterator<Item = TokenStream> {
    message.fields.iter().enumerate().filter_map(|(tag, field)| {
        let union = union_of(field, message)?;
        let ty = without_lifetime(union.optional().unwrap_or(&union.ty), &message.generics);
        let by = quote!(<#ty as __p::Union>::BY);
        let name = field.tag.as_ref()?;
        Some(quote_spanned!(name.span()=> __p::check_tag(&__FIELDS[#tag], #by)))
    })
}

/// What a macro cannot know of a default, such as the values of an enum, is checked when the constant is.
fn default((field, described): (&Field, TokenStream)) -> Option<TokenStream> {
    let default = &field.default.as_ref()?.at;
    Some(quote_spanned!(span_of(default)=> __p::check_default(&#described, #default)))
}

fn span_of(tokens: &TokenStream) -> Span {
    tokens.clone().into_iter().next().map_or_else(Span::call_site, |token| token.span())
}

fn rest_(rest: &Rest, wire: Wire) -> TokenStream {
    let text = quote!(<__p::Option<&'static str> as __p::Value>::TYPE);
    let of = of(&rest.name, &rest.label, wire, &text, &rest.notation, &rest.format);
    let visibility = rest.public.then(|| quote!(.public()));
    quote!(static __REST: __p::Field<'static> = #of #visibility;)
}

/// One call, since the compiler looks at each. The key is what stands before the value on the wire, ready to be copied
/// and compared.
fn of(
    name: &str,
    label: &str,
    wire: Wire,
    ty: &TokenStream,
    notation: &str,
    format: &crate::format::Format,
) -> TokenStream {
    let (function, key) = match wire {
        Wire::Form | Wire::Query | Wire::PlainForm => (quote!(field), format!("&{name}=")),
        Wire::Json => (quote!(member), member_key(name)),
        Wire::CsvLine | Wire::Csv | Wire::Headers | Wire::None => (quote!(field), String::new()),
    };
    let format = if format.is_any() { quote!(__p::Format::ANY) } else { quote!(#format) };
    quote!(__p::#function(#name, #key, #label, #ty, #notation, #format))
}

/// Nothing for a name that JSON escapes.
fn member_key(name: &str) -> String {
    let plain = name.chars().all(|character| character >= ' ' && character != '"' && character != '\\');
    if plain { format!(",\"{name}\":") } else { String::new() }
}

fn group(group: &Group) -> TokenStream {
    let (need, fields) = (format_ident!("{}", group.need), &group.fields);
    quote!(__p::Group { need: __p::Need::#need, fields: &[#(#fields),*] })
}

fn wire(wire: Wire) -> proc_macro2::Ident {
    match wire {
        Wire::Form => format_ident!("Form"),
        Wire::Query => format_ident!("Query"),
        Wire::PlainForm => format_ident!("PlainForm"),
        Wire::CsvLine => format_ident!("CsvLine"),
        Wire::Csv => format_ident!("Csv"),
        Wire::Json => format_ident!("Json"),
        Wire::Headers => format_ident!("Headers"),
        Wire::None => format_ident!("Empty"),
    }
}

fn charset(charset: Charset) -> proc_macro2::Ident {
    match charset {
        Charset::Utf8 => format_ident!("Utf8"),
        Charset::ShiftJis => format_ident!("ShiftJis"),
        Charset::EucJp => format_ident!("EucJp"),
    }
}
