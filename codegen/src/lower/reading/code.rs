//! Fields that hold an error code.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::is_text;
use super::member::{Given, Member};
use crate::model::{Many, Message, Spec, Type};

/// How a field is read that holds a code.
pub(in super::super) enum Code {
    /// It is a text: of type `Option<&str>`.
    Text(TokenStream),
    /// It is a number: of type `Option<i64>`.
    Number(TokenStream),
}

/// The field at a path as a code of the message called `subject`; it needs nothing in scope.
pub(in super::super) fn code(
    spec: &Spec,
    message: &Message,
    subject: &Ident,
    path: &[String],
) -> Option<Code> {
    let member = Member::find(spec, message, path).filter(|member| member.field.many == Many::One)?;
    let read = |method: TokenStream| {
        member.read(subject, &|field| Given::Option(quote!(::denbun::Value::#method(&#field))))
    };
    match member.field.ty {
        _ if is_text(member.field) => Some(Code::Text(read(quote!(as_text)))),
        Type::Integer => Some(Code::Number(read(quote!(as_integer)))),
        _ => None,
    }
}
