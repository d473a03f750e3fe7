//! Messages as others write them, who may break every rule of the document.

use denbun_codegen::model::{Field, Message, Presence, Type};
use denbun_notation::{Charset, Format, Set};

/// The message without its rules: any value of each field's type can be written or read, or none. Dates and listed values
/// are texts, and there are neither constants nor defaults.
pub fn unruled(message: &Message) -> Message {
    Message {
        fields: message.fields.iter().map(free).collect(),
        groups: Vec::new(),
        rules: Vec::new(),
        ..message.clone()
    }
}

/// Objects keep what they hold: their rules are those of another message.
fn free(field: &Field) -> Field {
    let any = Set { any: true, newline: true, fullwidth: true, halfkana: true, ..Set::ascii(!0) };
    Field {
        format: Format::of(Charset::Set(any)),
        presence: Presence::Optional,
        ty: if field.values.is_empty() { written_as(field.ty) } else { Type::Text },
        fixed: None,
        default: None,
        values: Vec::new(),
        open: true,
        ..field.clone()
    }
}

/// Types that say which texts they take besides the format are texts.
fn written_as(ty: Type) -> Type {
    match ty {
        Type::Uuid | Type::Ipv4 | Type::Email | Type::Url | Type::Digits | Type::Date | Type::DateTime => {
            Type::Text
        }
        ty => ty,
    }
}
