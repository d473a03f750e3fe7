//! A table's row against one of a spec: what the table says and the spec says differently.

use crate::diagnostic::quote;
use crate::import::plain;
use crate::import::row::{Required, Row};
use crate::read::{OrderedMap, Spanned};
use crate::syntax::{self, RowUse, Spec, TypeWord};

/// A row with what the shared row of its name says.
pub(super) fn effective(used: &RowUse, key: &str, shared: &OrderedMap<syntax::Row>) -> Option<syntax::Row> {
    let base = shared.get(key).cloned();
    match (used, base) {
        (RowUse::Row(own), Some(base)) => Some(own.value.over(&base)),
        (RowUse::Row(own), None) => Some(own.value.clone()),
        (RowUse::Presence(word), Some(base)) => Some(syntax::Row { required: Some(word.required()), ..base }),
        (RowUse::Shared(_), Some(base)) => Some(base),
        (RowUse::Presence(_) | RowUse::Shared(_), None) => None,
    }
}

/// The differences of a row, without those of its object.
pub(super) fn row(row: &Row, there: &syntax::Row) -> Vec<String> {
    let mut out = words("label", row.label.as_deref(), text(&there.label));
    out.extend(notations(row.format.as_deref(), text(&there.format)));
    out.extend(presence(row, there));
    out.extend(fixed(row, there));
    out.extend(default(row, there));
    out.extend(values(row, there));
    if row.list != is_list(there) {
        let (table, spec) = if row.list { ("several of it", "one") } else { ("one", "several of it") };
        out.push(format!("the table has {table}, the spec {spec}"));
    }
    if let (Some(table), Some(spec)) = (&row.numbered, &there.numbered) {
        let number = |it: &Option<Spanned<u32>>| it.map(|it| u64::from(it.value));
        let is_same = number(&spec.digits) == u64::try_from(table.numbering.digits).ok()
            && number(&spec.from) == Some(table.numbering.from);
        if !is_same {
            out.push(format!(
                "the table numbers it with {} digits from {}",
                table.numbering.digits, table.numbering.from
            ));
        }
    }
    out
}

/// Rows the object of a row does not have.
pub(super) fn object(rows: &[Row], there: &syntax::Row, spec: &Spec) -> Vec<String> {
    let named = there.object.as_ref().map(|name| name.value.as_str());
    let of_object = named.and_then(|name| {
        spec.objects
            .get(name)
            .map(|it| &it.fields)
            .or_else(|| spec.messages.get(name).map(|it| &it.parts.fields))
    });
    let Some(fields) = of_object.or(there.fields.as_ref()) else {
        return vec!["the table has rows inside of it".to_owned()];
    };
    let missing: Vec<String> =
        rows.iter().filter(|row| !fields.has(&row.key)).map(|row| quote(&row.key)).collect();
    match (missing.is_empty(), named) {
        (true, _) => Vec::new(),
        (false, Some(name)) => vec![format!("the object {} has not {}", quote(name), missing.join(", "))],
        (false, None) => vec![format!("its object has not {}", missing.join(", "))],
    }
}

/// Two texts, of which the width of letters and blanks do not count.
pub(super) fn words(what: &str, table: Option<&str>, spec: Option<&str>) -> Vec<String> {
    let Some(table) = table else { return Vec::new() };
    match spec {
        Some(spec) if plain::key(spec) == plain::key(table) => Vec::new(),
        Some(spec) => vec![format!("{what} is {} in the table, {} in the spec", quote(table), quote(spec))],
        None => vec![format!("{what} is {} in the table, and the spec has none", quote(table))],
    }
}

/// Two notations, which are the same if they say the same.
pub(super) fn notations(table: Option<&str>, spec: Option<&str>) -> Vec<String> {
    if let (Some(table), Some(spec)) = (table, spec)
        && let (Ok(table), Ok(spec)) = (denbun_notation::parse(table), denbun_notation::parse(spec))
        && table == spec
    {
        return Vec::new();
    }
    words("format", table, spec)
}

fn presence(row: &Row, there: &syntax::Row) -> Vec<String> {
    let spec = required(&there.required);
    let shown = |it: &Option<Required>| match it {
        Some(Required::Always(true)) => "required".to_owned(),
        Some(Required::When(condition)) => format!("required if {}", quote(condition)),
        Some(Required::Always(false)) | None => "optional".to_owned(),
    };
    let is_same = match (&row.required, &spec) {
        (None, _) => true,
        (Some(Required::Always(false)), None) => true,
        (Some(Required::When(table)), Some(Required::When(spec))) => {
            let bare = |text: &str| {
                text.chars().filter(|c| !c.is_whitespace()).collect::<String>().replace('"', "'")
            };
            bare(table) == bare(spec)
        }
        (table, spec) => table == spec,
    };
    if is_same {
        Vec::new()
    } else {
        vec![format!("it is {} in the table, {} in the spec", shown(&row.required), shown(&spec))]
    }
}

/// When a spec's row must be there.
pub(super) fn required(required: &Option<syntax::Required>) -> Option<Required> {
    match required {
        Some(syntax::Required::Always(always)) => Some(Required::Always(always.value)),
        Some(syntax::Required::When(condition)) => Some(Required::When(condition.value.clone())),
        None => None,
    }
}

pub(super) fn fixed(row: &Row, there: &syntax::Row) -> Vec<String> {
    let spec = there.fixed.as_ref().map(|it| it.value.0.as_str());
    match (row.fixed.as_deref(), spec) {
        (Some(table), Some(spec)) if table == spec => Vec::new(),
        (Some(table), Some(spec)) => {
            vec![format!("its value is {} in the table, {} in the spec", quote(table), quote(spec))]
        }
        // One value of a list is a narrower use of it.
        (Some(table), None) if there.values.has(table) => Vec::new(),
        (Some(table), None) => vec![format!("the table has the constant {}", quote(table))],
        (None, Some(spec))
            if !row.values.is_empty() && !row.open && !row.values.iter().any(|it| it.value == spec) =>
        {
            vec![format!("the constant {} is not among the table's values", quote(spec))]
        }
        (None, _) => Vec::new(),
    }
}

pub(super) fn default(row: &Row, there: &syntax::Row) -> Vec<String> {
    let spec = there.default.as_ref().map(|it| it.value.0.as_str());
    match (row.default.as_deref(), spec) {
        (Some(table), Some(spec)) if table != spec => {
            vec![format!("its default is {} in the table, {} in the spec", quote(table), quote(spec))]
        }
        (Some(table), None) if there.fixed.is_none() => {
            vec![format!("the table has the default {}", quote(table))]
        }
        _ => Vec::new(),
    }
}

/// Values only one of the two has, and labels that differ.
pub(super) fn values(row: &Row, there: &syntax::Row) -> Vec<String> {
    let is_bool = there.ty.as_ref().is_some_and(|ty| ty.value == TypeWord::Bool);
    if row.values.is_empty() || there.fixed.is_some() || is_bool {
        return Vec::new();
    }
    let mut out = Vec::new();
    let missing: Vec<String> =
        row.values.iter().filter(|it| !there.values.has(&it.value)).map(|it| quote(&it.value)).collect();
    if !missing.is_empty() {
        out.push(format!("the table has the values {}, the spec has not", missing.join(", ")));
    }
    let is_of_table = |value: &str| row.values.iter().any(|it| it.value == value);
    let surplus: Vec<String> =
        there.values.keys().filter(|it| !is_of_table(&it.value)).map(|it| quote(&it.value)).collect();
    if !surplus.is_empty() && !row.open {
        out.push(format!("the spec has the values {}, the table has not", surplus.join(", ")));
    }
    // A value without a label in the table is called after itself.
    for value in row.values.iter().filter(|it| it.label != it.value) {
        let Some(label) = there.values.get(&value.value).and_then(|it| it.label()) else { continue };
        let what = format!("the label of {}", quote(&value.value));
        out.extend(words(&what, Some(&value.label), Some(&label.value)));
    }
    out
}

/// Whether a spec's row has several values.
pub(super) fn is_list(there: &syntax::Row) -> bool {
    there.list.as_ref().is_some_and(|list| list.bounds().is_some())
}

/// The text of something that is written.
pub(super) fn text(it: &Option<Spanned<String>>) -> Option<&str> {
    it.as_ref().map(|it| it.value.as_str())
}
