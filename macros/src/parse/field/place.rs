//! Whether a field has a place where it stands: in the path of an address, in JSON, or in a format of bare texts.

use proc_macro2::Ident;

use super::{Field, ty};
use crate::format::Identifier;
use crate::parse::message::Wire;
use crate::problem::Problems;

/// Types that only JSON has a place for.
const JSON_TYPES: [&str; 5] = ["Vec", "Map", "Nullable", "Json", "Tag"];

/// The keys of the attribute, where they were written.
pub(super) struct Written {
    pub(super) json: Option<Ident>,
    pub(super) list: Option<Ident>,
    pub(super) open: Option<Ident>,
    pub(super) flat: Option<Ident>,
    pub(super) tag: Option<Ident>,
}

impl Written {
    /// Those that only JSON has a meaning for.
    fn of_json(&self) -> impl Iterator<Item = &Ident> {
        [&self.json, &self.list, &self.flat, &self.tag].into_iter().flatten()
    }
}

/// Reports what has no place. What depends on a wire format that is not known is not checked.
pub(super) fn check(field: &Field, written: &Written, wire: Option<Wire>, problems: &mut Problems) {
    if let (Some(open), true) = (&written.open, field.format.identifier != Some(Identifier::Uuid)) {
        problems.at(
            open,
            "`open` keeps any text beside UUIDs: it needs `type = uuid`; a list of values is kept open by `Open<T>`",
        );
    }
    match wire {
        _ if field.path.is_some() => in_path(field, written, problems),
        Some(Wire::Json) => in_json(field, written, problems),
        Some(Wire::None) => problems.at(
            &field.ident,
            "`none` is a message without bytes: its fields are `#[field(path)]`, or it has another wire format",
        ),
        Some(wire @ (Wire::Form | Wire::Query | Wire::PlainForm | Wire::CsvLine | Wire::Csv | Wire::Headers)) => {
            in_texts(field, written, wire, problems);
        }
        None => {}
    }
}

fn in_path(field: &Field, written: &Written, problems: &mut Problems) {
    if field.optional().is_some() {
        problems.at(&field.ty, "a path has all its parts: take away the `Option`");
    } else if let Some(name) = ty::first_of(&field.ty, &JSON_TYPES) {
        problems.at(&field.ty, format!("a part of a path is one scalar value, not a `{name}`"));
    }
    for key in written.of_json() {
        problems.at(key, format!("`{key}` has a meaning in `json` only, not in a path"));
    }
}

fn in_texts(field: &Field, written: &Written, wire: Wire, problems: &mut Problems) {
    let is_list = field.repeated().is_some();
    let mut keys = written.of_json().filter(|key| !(is_list && *key == "list")).peekable();
    let ty = field.repeated().unwrap_or(&field.ty);
    if let (None, Some(name)) = (keys.peek(), ty::first_of(ty, &JSON_TYPES)) {
        problems.at(&field.ty, format!("`{name}` has a place in `json` only, not in `{}`", wire.word()));
    }
    for key in keys {
        problems.at(key, format!("`{key}` has a meaning in `json` only, not in `{}`", wire.word()));
    }
}

fn in_json(field: &Field, written: &Written, problems: &mut Problems) {
    let type_ = || ty::written(&field.ty);
    if let (Some(list), false) = (&written.list, ty::is_many(&field.ty, "Vec")) {
        problems.at(list, format!("`list` bounds a `Vec`, not `{}`", type_()));
    }
    if let (Some(flat), false) = (&written.flat, ty::holds(&field.ty, "Json")) {
        problems.at(flat, format!("`flat` is of `Json` without objects, not of `{}`", type_()));
    }
    if let (Some(json), true) = (&written.json, ty::holds(&field.ty, "Json")) {
        problems.at(json, "a `Json` value is of any JSON type already");
    }
    match &written.tag {
        None if ty::holds(&field.ty, "Tag") => {
            problems.at(&field.ty, "a `Tag` needs the field of its union: `tag = data`");
        }
        Some(_) if ty::last_name(&field.ty).as_deref() == Some("Tag") => {}
        Some(_) if ty::is_named(&field.ty, "Tag") => {
            problems.at(&field.ty, "a tag is there when its union is: take away the `Option`");
        }
        Some(tag) => {
            problems.at(tag, format!("the tag of a union has the type `Tag`, not `{}`", type_()));
        }
        None => {}
    }
}
