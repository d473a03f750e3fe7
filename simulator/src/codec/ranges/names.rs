//! Names of pairs and members to fields.

use denbun_codegen::model::{FieldPlace, Spec, Type};

use super::FieldRef;

/// The field of a message with this name.
pub(super) fn named(spec: &Spec, message: usize, name: &str) -> Option<FieldRef> {
    let fields = &spec.messages[message].fields;
    let field = fields.iter().position(|field| {
        field.place == FieldPlace::Message && field.name == name && field.numbered.is_none()
    })?;
    Some(FieldRef { message, field })
}

/// The field of a numbered list that this name and number belong to: of a list of objects, with the object's field.
pub(super) fn numbered(spec: &Spec, message: usize, name: &str) -> Option<Vec<FieldRef>> {
    let it = &spec.messages[message];
    for (at, row) in it.fields.iter().enumerate() {
        let Some(numbered) = &row.numbered else { continue };
        for cut in (1..name.len()).filter(|cut| name.is_char_boundary(*cut)) {
            let (stem, number) = name.split_at(cut);
            if !fits(number, numbered.digits as usize) {
                continue;
            }
            let list = FieldRef { message, field: at };
            match row.ty {
                Type::Object(object) => {
                    if let Some(inside) = named(spec, object, stem) {
                        return Some(vec![list, inside]);
                    }
                }
                _ if row.name == stem => return Some(vec![list]),
                _ => {}
            }
        }
    }
    None
}

/// Whether a text is a number of this many digits, or of as many as it takes.
fn fits(number: &str, digits: usize) -> bool {
    let is_number = !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit());
    let is_short = number == "0" || !number.starts_with('0');
    // More numbers than the digits hold take more digits.
    is_number
        && if digits == 0 { is_short } else { number.len() == digits || number.len() > digits && is_short }
}
