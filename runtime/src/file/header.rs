//! The first line of a file, where it names the columns.

use super::{FileInfo, Header, Layout, Problems};
use crate::schema::Schema;
use crate::violation::RuleKind;
use crate::wire::csv::{Cells, Columns};

/// Where the fields are by the header line that `cells` hold. Names and labels count alike.
///
/// Only files with one kind of record have columns in another order: where there are several kinds, the line is not
/// looked at.
pub(super) fn read(info: &FileInfo<'_>, cells: &Cells, line: u64) -> Result<Columns, Problems> {
    let [kind] = info.kinds else { return Ok(Columns::default()) };
    let names: Vec<String> = (0..cells.count())
        .map(|column| cells.text(column).map_or_else(String::new, |(text, _)| text.trim().to_owned()))
        .collect();
    let columns = columns(kind.schema, &names);
    let problems = problems(kind.schema, &names, &columns, line);
    if problems.is_empty() { Ok(columns) } else { Err(problems) }
}

fn columns(schema: &Schema<'_>, names: &[String]) -> Columns {
    let place = |wanted: &str| names.iter().position(|name| name == wanted);
    let order = schema
        .fields
        .iter()
        .map(|field| place(field.name).or_else(|| place(field.label)).unwrap_or(Columns::NOWHERE));
    let order: Vec<usize> = order.collect();
    let others = names.iter().enumerate().filter(|(column, _)| !order.contains(column));
    let key =
        |column: usize, name: &String| if name.is_empty() { (column + 1).to_string() } else { name.clone() };
    let others = others.map(|(column, name)| (column, key(column, name))).collect();
    let in_order = order.iter().enumerate().all(|(field, column)| field == *column);
    Columns { order: if in_order { Vec::new() } else { order }, others, count: names.len(), named: true }
}

fn problems(schema: &Schema<'_>, names: &[String], columns: &Columns, line: u64) -> Problems {
    let mut problems = Problems::new();
    let missing = |field: &usize| columns.of(*field) == Columns::NOWHERE && schema.fields[*field].required;
    let missing: Vec<_> = (0..schema.fields.len()).filter(missing).collect();
    if missing.len() == schema.fields.iter().filter(|field| field.required).count() && missing.len() > 1 {
        let message = "the line names none of the columns: the file may have no header";
        return Problems::one(line, None, RuleKind::Required, message);
    }
    for field in missing {
        let message = format!("no column `{}` ({})", schema.fields[field].name, schema.fields[field].label);
        problems.extend(Problems::one(line, None, RuleKind::Required, message));
    }
    for (later, column) in columns.order.iter().enumerate().filter(|(_, column)| **column != Columns::NOWHERE)
    {
        if let Some(field) = columns.order[..later].iter().position(|earlier| earlier == column) {
            let (field, other) = (schema.fields[field].name, schema.fields[later].name);
            let message = format!("the column is of `{field}` and of `{other}`");
            problems.extend(Problems::one(line, Some(*column), RuleKind::Duplicate, message));
        }
    }
    for (column, name) in names.iter().enumerate() {
        let known = schema.fields.iter().any(|field| field.name == name || field.label == name);
        if known && names[..column].contains(name) {
            let message = format!("a second column `{name}`");
            problems.extend(Problems::one(line, Some(column), RuleKind::Duplicate, message));
        }
    }
    problems
}

/// The names of the columns as the layout writes them.
pub(super) fn names<'i>(info: &FileInfo<'i>, layout: &Layout) -> Option<Vec<&'i str>> {
    let kind = info.kinds.first()?;
    let fields = kind.schema.fields.iter();
    match layout.header {
        Header::None => None,
        Header::Names => Some(fields.map(|field| field.name).collect()),
        Header::Labels => Some(fields.map(|field| field.label).collect()),
    }
}
