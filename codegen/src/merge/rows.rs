//! Messages filled with rows: shared ones, their own, and those of a request's path.

use std::collections::HashMap;

use denbun_notation::Legend;

use super::row::type_of;
use super::{Message, Role, Row, format, objects};
use crate::check::near;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::locate;
use crate::model::FieldPlace;
use crate::naming;
use crate::read::Spanned;
use crate::source::{Sources, Span};
use crate::syntax::{self, Required, RowUse};
use crate::template::placeholders;

/// What filling messages takes.
pub(super) struct Rows<'r, 'c> {
    pub(super) spec: &'c syntax::Spec,
    pub(super) sources: &'c Sources,
    pub(super) legend: &'r Legend,
    pub(super) diagnostics: &'r mut Diagnostics,
}

impl<'c> Rows<'_, 'c> {
    pub(super) fn check_shared(&mut self, key: &Spanned<String>, row: &syntax::Row) {
        self.row(key, row.clone(), None, false);
    }

    pub(super) fn fill(&mut self, message: Message<'c>) -> Message<'c> {
        let mut rows = self.path(&message);
        rows.extend(message.parts.fields.iter().map(|(key, used)| self.merged(key, used)));
        if message.role == Role::Headers {
            rows.iter_mut().for_each(name_by_key);
        }
        let mut by_name = HashMap::new();
        for (index, row) in rows.iter().enumerate() {
            by_name.entry(row.name.value.clone()).or_insert(index);
        }
        Message { rows, by_name, ..message }
    }

    /// The rows of the path's names, in its order.
    fn path(&mut self, message: &Message<'c>) -> Vec<Row> {
        let Some(request) = message.request else { return Vec::new() };
        let Some((_, path)) = request.method() else { return Vec::new() };
        let mut rows: Vec<Row> = Vec::new();
        for (name, range) in placeholders(&path.value) {
            if rows.iter().any(|row| row.key.value == name) {
                continue;
            }
            let at = locate::within(self.sources, path.span, &path.value, range);
            let key = Spanned::new(name.to_owned(), at);
            let row = match request.path.entry(name) {
                Some((key, used)) => self.merged(key, used),
                None if request.path.has(name) => continue,
                None if !self.spec.fields.has(name) => {
                    self.report_pathless(&key);
                    continue;
                }
                None => self.merged(&key, &RowUse::Shared(syntax::Nothing(at))),
            };
            rows.push(in_path(row, at));
        }
        rows
    }

    fn report_pathless(&mut self, key: &Spanned<String>) {
        let known = self.spec.fields.keys().map(|key| key.value.as_str());
        let near = near(&key.value, known, self.diagnostics);
        let message = format!("the path's {} has no row", quote(&key.value));
        let entry = self.diagnostics.error(ids::PATH_FIELDS, key.span, message);
        match near {
            Some(near) => entry.did_you_mean(key.span, Some(near)),
            None => {
                entry.help("write its row under `path`, or as a shared row under the top level's `fields`")
            }
        };
    }

    fn merged(&mut self, key: &Spanned<String>, used: &RowUse) -> Row {
        let shared = self.spec.fields.get(&key.value);
        let (own, written) = match used {
            RowUse::Row(row) => (Some(&row.value), Some(row.span)),
            RowUse::Presence(_) | RowUse::Shared(_) => (None, None),
        };
        let lost = own.is_none() && shared.is_none();
        if lost && !self.spec.fields.has(&key.value) {
            self.report_lost(key);
        }
        let base = shared.cloned().unwrap_or_default();
        let mut row = own.map_or_else(|| base.clone(), |own| own.over(&base));
        if let RowUse::Presence(word) = used {
            row.required = Some(word.required());
        }
        let shared_fields = objects::has_shared_fields(used, shared).then(|| key.value.clone());
        Row { shared_fields, ..self.row(key, row, written, lost) }
    }

    fn report_lost(&mut self, key: &Spanned<String>) {
        let message = format!("there is no shared row {}", quote(&key.value));
        let near = near(&key.value, self.spec.fields.keys().map(|key| key.value.as_str()), self.diagnostics);
        let entry = self.diagnostics.error(ids::UNKNOWN_SHARED_ROW, key.span, message);
        match near {
            Some(near) => entry.did_you_mean(key.span, Some(near)),
            None => entry.help("add it under the top level's `fields`, or write the row's keys here"),
        };
    }

    fn row(&mut self, key: &Spanned<String>, syntax: syntax::Row, written: Option<Span>, lost: bool) -> Row {
        let name = syntax.name.as_ref().and_then(|name| name.text()).unwrap_or(key).clone();
        let format = format::read(&syntax, self.legend, self.sources, self.diagnostics);
        let ty = match &syntax.ty {
            _ if syntax.is_nested() => None,
            Some(word) => Some(type_of(word.value)),
            None => format.as_ref().map(format::default_type),
        };
        let (place, objects, shared_fields) = (FieldPlace::Message, Vec::new(), None);
        Row { key: key.clone(), name, syntax, format, ty, place, objects, shared_fields, written, lost }
    }
}

/// A row of the path: its name on the wire is the one in braces, and it must be there.
fn in_path(mut row: Row, at: Span) -> Row {
    let required = Required::Always(Spanned::new(true, at));
    row.syntax.required.get_or_insert(required);
    Row { name: row.key.clone(), place: FieldPlace::Path, ..row }
}

/// Headers have long names, and their rows short keys.
fn name_by_key(row: &mut Row) {
    if row.syntax.rust.is_none() {
        let rust = naming::snake(&row.key.value, "field");
        row.syntax.rust = Some(Spanned::new(rust, row.key.span));
    }
}
