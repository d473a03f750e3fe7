//! Messages filled with rows: shared ones, their own, and those of a request's path.

use hashbrown::HashMap;

use super::row::type_of;
use super::{Message, Notations, Role, Row, format, objects};
use crate::check::near;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::locate;
use crate::model::{FieldPlace, Type};
use crate::naming;
use crate::read::Spanned;
use crate::source::{FileId, Sources, Span};
use crate::syntax::{self, Required, RowUse, WireName};
use crate::template::{mode_value, placeholders};

/// What filling messages takes.
pub(super) struct Rows<'r, 'c> {
    pub(super) spec: &'c syntax::Spec,
    pub(super) sources: &'c Sources,
    pub(super) overlays: &'r [FileId],
    pub(super) notations: &'r Notations,
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
        if let Some(by) = message.file.and_then(|file| file.by.as_ref()) {
            let telling = rows.iter_mut().find(|row| row.key.value == by.value || row.name.value == by.value);
            telling.into_iter().for_each(|row| always(row, by.span));
        }
        let mut by_name = HashMap::new();
        let keys = rows.iter().enumerate().map(|(index, row)| (index, &row.key));
        // A guess is no name to build on: only the key stays when the true one is known.
        let names = rows.iter().enumerate().filter(|(_, row)| !row.is_guessed());
        for (index, name) in keys.chain(names.map(|(index, row)| (index, &row.name))) {
            by_name.entry(name.value.clone()).or_insert(index);
        }
        Message { rows, by_name, ..message }
    }

    /// The rows of the path's names, in its order.
    fn path(&mut self, message: &Message<'c>) -> Vec<Row> {
        let Some(request) = message.request else { return Vec::new() };
        let Some((_, path)) = request.method() else { return Vec::new() };
        // The words for a page's address are no path.
        if message.is_page() && !path.value.starts_with('/') {
            return Vec::new();
        }
        let mut rows: Vec<Row> = Vec::new();
        for (name, range) in
            placeholders(&path.value).into_iter().filter(|(name, _)| mode_value(name).is_none())
        {
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
        let format = format::read(&syntax, self.notations, self.sources, self.diagnostics);
        let ty = match &syntax.ty {
            _ if syntax.is_nested() => None,
            _ if syntax.unchanged.is_some_and(|unchanged| unchanged.value) => Some(Type::Relayed),
            Some(word) => Some(type_of(word.value)),
            None => format.as_ref().map(format::default_type),
        };
        let (place, objects, shared_fields) = (FieldPlace::Message, Vec::new(), None);
        let named_elsewhere = match &syntax.name {
            Some(WireName::Guess(_)) => true,
            Some(WireName::Known(name)) => self.overlays.contains(&name.span.file),
            None => false,
        };
        let key = key.clone();
        Row { key, name, named_elsewhere, syntax, format, ty, place, objects, shared_fields, written, lost }
    }
}

/// What tells kinds of records, and what stands in a path, is always there.
fn always(row: &mut Row, at: Span) {
    row.syntax.required.get_or_insert(Required::Always(Spanned::new(true, at)));
}

/// A row of the path: its name on the wire is the one in braces, and it must be there.
fn in_path(mut row: Row, at: Span) -> Row {
    always(&mut row, at);
    Row { name: row.key.clone(), place: FieldPlace::Path, ..row }
}

/// Headers have long names, and their rows short keys.
fn name_by_key(row: &mut Row) {
    if row.syntax.rust.is_none() {
        let rust = naming::snake(&row.key.value, "field");
        row.syntax.rust = Some(Spanned::new(rust, row.key.span));
    }
}
