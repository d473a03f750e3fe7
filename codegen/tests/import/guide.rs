//! The tables of VeriTrans4G's guide against its spec: every row of a table is a row there, and what differs is listed.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::import::{Required, Row};
use denbun_codegen::model::{Field, Message, Presence, Spec, Type};
use denbun_codegen::source::Sources;

use super::read;

/// The spec, and its requests, answers and what is told, by the names the tables have.
struct Guide(Spec);

impl Guide {
    fn load() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/veritrans4g");
        let spec = denbun_codegen::load(&path, &[], &mut Sources::new(), &mut Diagnostics::new());
        Self(spec.expect("a spec without errors"))
    }

    /// The messages a table is of: several operations may send to one address.
    fn messages(&self, table: &str) -> Vec<&Message> {
        let told = |start: &str| table.strip_prefix(start);
        if let Some(service) = told("push_") {
            return self.named(&["push_", service].concat(), service == "header");
        }
        if let Some(service) = told("redirect_") {
            let name = ["return_", service].concat();
            let returns = self.0.hand_backs.iter().filter(|it| it.name == name);
            return returns.map(|it| &self.0.messages[it.message]).collect();
        }
        let Some((place, side)) = table.rsplit_once('_') else { return Vec::new() };
        let operations =
            self.0.operations.iter().filter(|it| address(&it.path, place) || it.name == page(table));
        let messages = operations.filter_map(|it| match side {
            "response" => it.response,
            _ => Some(it.request),
        });
        let messages: BTreeSet<usize> = messages.collect();
        messages.into_iter().map(|at| &self.0.messages[at]).collect()
    }

    /// Notifications of that name, or all.
    fn named(&self, name: &str, all: bool) -> Vec<&Message> {
        let pushes = self.0.notifications.iter().filter(|it| all || it.name == name);
        pushes.map(|it| &self.0.messages[it.message]).collect()
    }

    /// The fields of a message and of the objects in it, with their paths.
    fn fields<'s>(
        &'s self,
        message: &'s Message,
        path: &str,
        depth: usize,
        out: &mut Vec<(String, &'s Field)>,
    ) {
        for field in &message.fields {
            let path = if path.is_empty() { field.name.clone() } else { format!("{path}.{}", field.name) };
            out.push((path.clone(), field));
            if let Type::Object(at) = field.ty
                && depth < 8
            {
                self.fields(&self.0.messages[at], &path, depth + 1, out);
            }
        }
    }

    /// What differs between the rows of a table and the messages it is of.
    fn compare(&self, table: &str, rows: &[Row]) -> Vec<String> {
        let mut fields = Vec::new();
        for message in self.messages(table) {
            self.fields(message, "", 0, &mut fields);
        }
        let mut out = Vec::new();
        for (path, row) in flat(rows) {
            let path = path.strip_prefix("params.").unwrap_or(&path);
            let found = |is: fn(&str, &str) -> bool| -> Vec<&Field> {
                fields.iter().filter(|(known, _)| is(known, path)).map(|(_, field)| *field).collect()
            };
            let outside = found(is_at);
            let there = if outside.is_empty() { found(is_inside) } else { outside };
            out.extend(self.difference(path, row, &there).map(|text| format!("{table}: {path}: {text}")));
        }
        out
    }

    fn difference(&self, path: &str, row: &Row, there: &[&Field]) -> Option<String> {
        let envelope = self.0.envelope.iter().flat_map(|it| it.add.iter().chain(&it.beside));
        if envelope.into_iter().any(|it| path.ends_with(&it.name)) || path == "params" {
            return None;
        }
        if there.is_empty() {
            return Some("no row".to_owned());
        }
        let mut said = Vec::new();
        let all = |is: fn(&Presence) -> bool| there.iter().all(|it| is(&it.presence));
        match row.required {
            Some(Required::Always(true)) if !all(|it| matches!(it, Presence::Required)) => {
                said.push("required in the table".to_owned());
            }
            Some(Required::Always(false)) if all(|it| matches!(it, Presence::Required)) => {
                said.push("optional in the table".to_owned());
            }
            Some(Required::When(_)) if all(|it| matches!(it, Presence::Optional)) => {
                said.push("conditional in the table".to_owned());
            }
            _ => {}
        }
        if let Some(format) = &row.format {
            let mut others: Vec<&str> = there.iter().map(|it| it.notation.as_str()).collect();
            others.retain(|it| !says_the_same(format, it));
            others.dedup();
            if !others.is_empty() {
                said.push(format!("{format} in the table, {} in the spec", others.join(" and ")));
            }
        }
        (!said.is_empty()).then(|| said.join("; "))
    }
}

/// Whether an operation is sent to the place a table is named after: `card_Authorize`.
fn address(path: &str, place: &str) -> bool {
    match place.split_once('_') {
        Some((service, command)) => path.ends_with(&format!("/{command}/{service}")),
        None if place == "token" => path.ends_with("/4gtoken"),
        None if place == "common" => path.contains("paynow/"),
        None => path.ends_with(&format!("/{place}")),
    }
}

/// The operation whose hosted page a table is of.
fn page(table: &str) -> &str {
    if table == "browser_post_bank" { "bank_page" } else { "" }
}

/// Rows with their paths.
fn flat(rows: &[Row]) -> Vec<(String, &Row)> {
    let mut out = Vec::new();
    for row in rows {
        out.push((row.key.clone(), row));
        let inside = flat(row.fields.as_deref().unwrap_or_default());
        out.extend(inside.into_iter().map(|(path, it)| (format!("{}.{path}", row.key), it)));
    }
    out
}

/// Answers stand under `result`.
fn is_at(known: &str, path: &str) -> bool {
    known == path || known.strip_prefix("result.") == Some(path)
}

/// Records of a push stand in a list.
fn is_inside(known: &str, path: &str) -> bool {
    known.strip_suffix(path).is_some_and(|before| before.ends_with('.'))
}

fn says_the_same(table: &str, spec: &str) -> bool {
    let read = |text: &str| denbun_notation::parse(text).ok();
    table == spec || matches!((read(table), read(spec)), (Some(table), Some(spec)) if table == spec)
}

#[test]
fn the_spec_has_every_row_of_the_guide() {
    let guide = Guide::load();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/import/veritrans4g");
    let entries = fs::read_dir(&folder).expect("the tables").map(|entry| entry.expect("an entry").path());
    let mut tables: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|it| it == "tsv")).collect();
    // Codes, not fields.
    tables.retain(|path| !path.ends_with("token_errors.tsv"));
    tables.sort();
    let mut found = String::new();
    for path in tables {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        for table in read(&path).0 {
            for line in guide.compare(&name, &table.rows) {
                let _ = writeln!(found, "{line}");
            }
        }
    }
    let golden = folder.with_extension("differences.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&golden, &found).expect("a golden file");
    }
    assert_eq!(
        fs::read_to_string(&golden).unwrap_or_default(),
        found,
        "UPDATE_GOLDEN=1 accepts what differs now"
    );
}
