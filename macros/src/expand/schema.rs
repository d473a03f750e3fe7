//! The static schema: names, labels and formats as constants of the runtime's plain data types.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Type;

use super::generics::Parameters;
use crate::parse::field::{Field, Visibility};
use crate::parse::group::Group;
use crate::parse::message::{Charset, Message, Wire};
use crate::parse::rest::Rest;

/// `__FIELDS`, `__REST` and `__SCHEMA`, and the impl that names the last.
pub(crate) fn expand(message: &Message, parameters: &Parameters, owner: &TokenStream) -> TokenStream {
    let fields = message.fields.iter().map(|field| field_(field, message));
    let defaults = message.fields.iter().enumerate().filter_map(default);
    let count = message.fields.len();
    let rest = message.rest.as_ref().map(|(_, rest)| rest_(rest));
    let has_rest = if rest.is_some() { quote!(__p::Some(&__REST)) } else { quote!(__p::None) };
    let groups = message.groups.iter().map(group);
    let (name, label) = (&message.name, &message.label);
    let (wire, charset) = (wire(message.wire), charset(message.charset));
    let (declared, bounds) = (&parameters.declared, &parameters.bounds);
    quote! {
        static __FIELDS: [__p::Field<'static>; #count] = [#(#fields),*];
        #(#defaults)*
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
        }
    }
}

fn field_(field: &Field, message: &Message) -> TokenStream {
    let new = new(&field.name.value, &field.label);
    let ty = without_lifetime(&field.ty, message);
    let format = format(&field.notation, &field.format);
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
    quote!(#new.typed(<#ty as __p::Value>::TYPE)#format #fixed #columns #visibility)
}

/// What a macro cannot know of a default, such as the values of an enum, is checked when the constant is.
fn default((index, field): (usize, &Field)) -> Option<TokenStream> {
    let default = &field.default.as_ref()?.at;
    let check = quote_spanned!(span_of(default)=> __p::check_default(&__FIELDS[#index], #default));
    Some(quote!(const _: () = #check;))
}

fn span_of(tokens: &TokenStream) -> Span {
    tokens.clone().into_iter().next().map_or_else(Span::call_site, |token| token.span())
}

fn rest_(rest: &Rest) -> TokenStream {
    let new = new(&rest.name, &rest.label);
    let format = format(&rest.notation, &rest.format);
    let visibility = rest.public.then(|| quote!(.public()));
    quote!(static __REST: __p::Field<'static> = #new.required(false)#format #visibility;)
}

fn new(name: &str, label: &str) -> TokenStream {
    let key = format!("&{name}=");
    quote!(__p::Field::new(#name, #key, #label))
}

/// A format that allows anything is the runtime's default.
fn format(notation: &str, format: &crate::format::Format) -> TokenStream {
    if format.is_any() && notation.is_empty() {
        TokenStream::new()
    } else {
        quote!(.format(#notation, #format))
    }
}

/// A static knows no lifetime but its own; what a type is does not depend on it.
fn without_lifetime(ty: &Type, message: &Message) -> TokenStream {
    let tokens = quote!(#ty);
    match message.generics.lifetimes().next() {
        Some(parameter) => replace(tokens, &parameter.lifetime.ident),
        None => tokens,
    }
}

fn replace(tokens: TokenStream, lifetime: &proc_macro2::Ident) -> TokenStream {
    use proc_macro2::{Group, Ident, TokenTree};
    let mut after_quote = false;
    tokens
        .into_iter()
        .map(|token| {
            let is_lifetime = std::mem::take(&mut after_quote);
            match token {
                TokenTree::Group(group) => {
                    let mut replaced = Group::new(group.delimiter(), replace(group.stream(), lifetime));
                    replaced.set_span(group.span());
                    TokenTree::Group(replaced)
                }
                TokenTree::Ident(ident) if is_lifetime && ident == *lifetime => {
                    TokenTree::Ident(Ident::new("static", ident.span()))
                }
                TokenTree::Punct(punct) => {
                    after_quote = punct.as_char() == '\'';
                    TokenTree::Punct(punct)
                }
                other => other,
            }
        })
        .collect()
}

fn group(group: &Group) -> TokenStream {
    let (need, fields) = (format_ident!("{}", group.need), &group.fields);
    quote!(__p::Group { need: __p::Need::#need, fields: &[#(#fields),*] })
}

fn wire(wire: Wire) -> proc_macro2::Ident {
    match wire {
        Wire::Form => format_ident!("Form"),
        Wire::Query => format_ident!("Query"),
        Wire::CsvLine => format_ident!("CsvLine"),
    }
}

fn charset(charset: Charset) -> proc_macro2::Ident {
    match charset {
        Charset::Utf8 => format_ident!("Utf8"),
        Charset::ShiftJis => format_ident!("ShiftJis"),
        Charset::EucJp => format_ident!("EucJp"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lifetimes_of_the_message_become_static() {
        let tokens = replace(quote!(Option<Cow<'a, str>>), &format_ident!("a"));
        assert_eq!(tokens.to_string(), quote!(Option<Cow<'static, str>>).to_string());
        let tokens = replace(quote!(a::B<'b, (&'a str,)>), &format_ident!("a"));
        assert_eq!(tokens.to_string(), quote!(a::B<'b, (&'static str,)>).to_string());
    }
}
