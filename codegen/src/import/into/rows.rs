//! Rows against those of a place: new ones are written, others compared, and so on in their objects.

use super::compare;
use super::edit::{self, Edit, Ground};
use super::place::Place;
use super::{Addition, in_table};
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::import::row::{Required, Row};
use crate::naming;
use crate::read::{FromNode, OrderedMap};
use crate::source::{FileId, Sources};
use crate::syntax::{self, RowUse, Spec};
use crate::tree::{Kind, Node};

/// What adding rows takes and gives.
pub(super) struct Work<'w> {
    pub(super) spec: &'w Spec,
    pub(super) table: FileId,
    pub(super) sources: &'w Sources,
    pub(super) addition: Addition,
    pub(super) edits: Vec<Edit>,
    /// How many keys the edits add to mappings that are there.
    pub(super) keys: usize,
    pub(super) diagnostics: &'w mut Diagnostics,
}

impl Work<'_> {
    /// Adds and compares the rows of one place.
    pub(super) fn add(&mut self, place: &Place<'_>, rows: &[Row], rest: Option<&Row>, path: &str) {
        let existing = existing(place.fields);
        let shared = if place.is_shared_rows { None } else { Some(&self.spec.fields) };
        let mut new = Vec::new();
        for row in rows {
            let at = if path.is_empty() { row.key.clone() } else { format!("{path}.{}", row.key) };
            match existing.iter().find(|it| it.is_named(&row.key)) {
                Some(there) => self.compare(there, row, shared, &at),
                None => {
                    self.addition.added.push(at);
                    new.push(reduced(
                        row,
                        shared.and_then(|shared| shared.get(&row.key)),
                        place.is_shared_rows,
                    ));
                }
            }
        }
        let missing = existing.iter().filter(|it| !rows.iter().any(|row| it.is_named(&row.key)));
        let shown = |it: &Existing<'_>| {
            if path.is_empty() { it.key.to_owned() } else { format!("{path}.{}", it.key) }
        };
        self.addition.others.extend(missing.map(shown));
        drop_taken_names(&mut new, &existing, self.spec);
        let rest = self.rest(place, rest);
        let ground = Ground { owner: place.owner, fields: place.fields, sources: self.sources };
        self.keys += edit::add(&ground, &new, rest.as_ref(), &mut self.edits);
    }

    /// The row for everything else, if it is new.
    fn rest(&mut self, place: &Place<'_>, rest: Option<&Row>) -> Option<Row> {
        let rest = rest?;
        let Some(there) = place.owner.get("rest") else {
            self.addition.added.push("rest".to_owned());
            return Some(rest.clone());
        };
        let label = there.get("label").and_then(Node::text);
        let format = there.get("format").and_then(Node::text);
        let mut differences = compare::words("label", rest.label.as_deref(), label);
        differences.extend(compare::notations(rest.format.as_deref(), format));
        self.tell(there, "rest", rest, &differences);
        None
    }

    fn compare(
        &mut self,
        there: &Existing<'_>,
        row: &Row,
        shared: Option<&OrderedMap<syntax::Row>>,
        at: &str,
    ) {
        let used = RowUse::from_node(there.value, &mut Diagnostics::new());
        let effective = match (shared, used) {
            (_, None) => return,
            (None, Some(RowUse::Row(own))) => Some(own.value),
            (None, Some(_)) => None,
            (Some(shared), Some(used)) => compare::effective(&used, there.key, shared),
        };
        let Some(effective) = effective else { return };
        // Shared rows leave it to each message what it cannot do without.
        let unasked = Row { required: None, ..row.clone() };
        let mut differences = compare::row(if shared.is_some() { row } else { &unasked }, &effective);
        let fields = there.value.get("fields").filter(|fields| fields.alias.is_none());
        match (&row.fields, fields, there.value.alias) {
            (None, _, _) => {}
            (Some(rows), Some(fields), None) => {
                let place = Place {
                    owner: there.value,
                    fields: Some(fields),
                    is_shared_rows: false,
                    span: fields.span,
                };
                self.add(&place, rows, None, at);
            }
            (Some(rows), _, _) => differences.extend(compare::object(rows, &effective, self.spec)),
        }
        self.tell(there.at, at, row, &differences);
    }

    fn tell(&mut self, there: &Node, at: &str, row: &Row, differences: &[String]) {
        if differences.is_empty() {
            self.addition.same += 1;
            return;
        }
        self.addition.different += 1;
        let span = there.alias.unwrap_or(there.span);
        for difference in differences {
            self.diagnostics
                .warning(ids::ROW_DIFFERS, span, format!("the row {} differs: {difference}", quote(at)))
                .related(in_table(row, self.table), "the table's row");
        }
    }
}

/// A row that is there.
pub(super) struct Existing<'n> {
    key: &'n str,
    wire: Option<&'n str>,
    at: &'n Node,
    value: &'n Node,
}

impl Existing<'_> {
    fn is_named(&self, key: &str) -> bool {
        self.wire.unwrap_or(self.key) == key
    }
}

fn existing(fields: Option<&Node>) -> Vec<Existing<'_>> {
    let Some(Node { kind: Kind::Mapping(entries), .. }) = fields else { return Vec::new() };
    let rows = entries.iter().filter_map(|(at, value)| {
        let wire = value.get("name").and_then(|name| name.text().or_else(|| name.get("assumed")?.text()));
        Some(Existing { key: at.text()?, wire, at, value })
    });
    rows.collect()
}

/// What a row says beyond the shared row of its name.
fn reduced(row: &Row, shared: Option<&syntax::Row>, is_shared_rows: bool) -> Row {
    let Some(shared) = shared else {
        let mut row = row.clone();
        if is_shared_rows && row.required == Some(Required::Always(true)) {
            // Each message says for itself what it cannot do without.
            row.required = None;
        }
        return row;
    };
    let mut own = Row {
        key: row.key.clone(),
        is_use: true,
        comments: row.comments.clone(),
        span: row.span.clone(),
        ..Row::default()
    };
    let differs = |differences: Vec<String>| !differences.is_empty();
    if differs(compare::words("label", row.label.as_deref(), compare::text(&shared.label))) {
        own.label.clone_from(&row.label);
    }
    if differs(compare::notations(row.format.as_deref(), compare::text(&shared.format))) {
        own.format.clone_from(&row.format);
    }
    if differs(compare::values(row, shared)) {
        (own.values, own.open) = (row.values.clone(), row.open);
    }
    if row.fixed.is_some() && differs(compare::fixed(row, shared)) {
        own.fixed.clone_from(&row.fixed);
    }
    if row.default.is_some() && differs(compare::default(row, shared)) {
        own.default.clone_from(&row.default);
    }
    let required = compare::required(&shared.required);
    if row.required.is_some()
        && row.required != required
        && (required.is_some() || row.required != Some(Required::Always(false)))
    {
        own.required.clone_from(&row.required);
    }
    own.list = row.list && !compare::is_list(shared);
    if own.list {
        (own.max, own.spread) = (row.max, row.spread.clone());
    }
    own.numbered = row.numbered.clone().filter(|_| shared.numbered.is_none());
    if !shared.is_nested() {
        own.fields.clone_from(&row.fields);
    }
    own
}

/// A proposed name that a row has already is no good one.
fn drop_taken_names(new: &mut [Row], existing: &[Existing<'_>], spec: &Spec) {
    let rust = |it: &Existing<'_>| {
        let own = it.value.get("rust").and_then(Node::text).map(str::to_owned);
        let shared = || compare::text(&spec.fields.get(it.key)?.rust).map(str::to_owned);
        own.or_else(shared).unwrap_or_else(|| naming::snake(it.key, "field"))
    };
    let taken: Vec<String> = existing.iter().map(rust).collect();
    for row in new {
        if row.rust.as_ref().is_some_and(|rust| taken.contains(rust)) {
            row.rust = None;
        }
    }
}
