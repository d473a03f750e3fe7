//! Names of pairs and members to fields.

use denbun_codegen::model::{Field, FieldPlace, Many, Nesting, Spec, Spread, Type};

use super::FieldRef;

/// The field of a message with this name.
pub(super) fn named(spec: &Spec, message: usize, name: &str) -> Option<FieldRef> {
    let fields = &spec.messages[message].fields;
    let field = fields.iter().position(|field| {
        field.place == FieldPlace::Message
            && field.name == name
            && field.numbered.is_none()
            && field.spread.is_none()
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

/// The fields that a name belongs to, from the outside in, where it is not the name of one alone.
pub(super) fn spread(spec: &Spec, message: usize, name: &str) -> Option<Vec<FieldRef>> {
    let fields = spec.messages[message].fields.iter().enumerate();
    fields.filter(|(_, row)| row.place == FieldPlace::Message).find_map(|(at, row)| {
        let inner = match row.spread.as_ref()? {
            Spread::Repeated | Spread::Separated(_) => match row.ty {
                Type::Object(object) => vec![named(spec, object, name)?],
                _ => (row.name == name).then(Vec::new)?,
            },
            Spread::Nested(nesting) => nested(spec, row, *nesting, name)?,
        };
        Some([FieldRef { message, field: at }].into_iter().chain(inner).collect())
    })
}

/// The fields inside of a nested one that a name belongs to.
fn nested(spec: &Spec, row: &Field, nesting: Nesting, name: &str) -> Option<Vec<FieldRef>> {
    let inside = nesting.inside(&row.name, name)?;
    let key = match row.many {
        Many::List { .. } => {
            let digits = inside.bytes().take_while(u8::is_ascii_digit).count();
            let (number, rest) = inside.split_at(digits);
            let is_place = !number.is_empty() && (number == "0" || !number.starts_with('0'));
            match rest {
                "" => Some(String::new()),
                rest => nesting.inside("", rest).map(|key| key.into_owned()),
            }
            .filter(|_| is_place)?
        }
        Many::One | Many::Map => inside.into_owned(),
    };
    match row.ty {
        Type::Object(object) => {
            let field = named(spec, object, &key).map(|field| vec![field]);
            field.or_else(|| spread(spec, object, &key))
        }
        _ => key.is_empty().then(Vec::new),
    }
}

/// Whether a key may come again for each value of the field that it belongs to.
pub(super) fn is_repeated(spec: &Spec, path: &[FieldRef]) -> bool {
    let mut rows = path.iter().map(|at| &spec.messages[at.message].fields[at.field]);
    rows.any(|row| row.spread == Some(Spread::Repeated))
}

/// Whether a text is a number of this many digits, or of as many as it takes.
fn fits(number: &str, digits: usize) -> bool {
    let is_number = !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit());
    let is_short = number == "0" || !number.starts_with('0');
    // More numbers than the digits hold take more digits.
    is_number
        && if digits == 0 { is_short } else { number.len() == digits || number.len() > digits && is_short }
}
