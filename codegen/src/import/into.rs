//! Rows go into a spec that is there: new ones at their place, without a changed byte elsewhere; those that are there
//! already are compared and never overwritten.

mod compare;
mod edit;
mod extends;
mod place;
mod rows;
mod wire;

use super::Table;
use super::row::Row;
use crate::diagnostic::{Diagnostics, ids};
use crate::files;
use crate::read::FromNode;
use crate::source::{FileId, Sources, Span};
use crate::syntax::Spec;
use crate::tree;

/// A piece of text to be put into a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Insertion {
    /// Before which byte of the file's text, its byte-order mark not counted.
    pub at: usize,
    /// What.
    pub text: String,
}

/// What becomes of a file when rows are added.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Addition {
    /// What is put in, in the order of the text.
    pub insertions: Vec<Insertion>,
    /// The rows that are new, by their paths.
    pub added: Vec<String>,
    /// How many rows were there and say what the table says.
    pub same: usize,
    /// How many rows were there and say something else; each was reported.
    pub different: usize,
    /// Rows that are there and not in the table, by their paths.
    pub others: Vec<String>,
}

/// Adds a table's rows to the place named by `at` in `file`, which is one of the `files` of a spec.
///
/// Nothing comes back if there is no such place, or rows cannot be added to it. Rows that differ are warnings.
pub fn into(
    table: &Table,
    at: &str,
    file: FileId,
    files: &[FileId],
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Addition> {
    let root = tree::parse(file, sources, diagnostics)?;
    // What is wrong with the spec is told by checking it.
    let mut unheard = Diagnostics::new();
    let united = files::tree(files, &[], sources, &mut unheard)?;
    let spec = Spec::from_node(&united, &mut unheard)?;
    let place = place::find(&root, at, diagnostics)?;
    let mut work = rows::Work {
        spec: &spec,
        table: table.span.file,
        sources,
        addition: Addition::default(),
        edits: Vec::new(),
        keys: 0,
        diagnostics,
    };
    let rest = table.rest.as_ref().filter(|_| !place.is_shared_rows);
    work.add(&place, &wire::fitted(&place, &table.rows), rest, "");
    let rows::Work { mut addition, edits, keys, .. } = work;
    addition.insertions = edit::ordered(edits);
    if !extends::holds(&root, file, &addition, keys, sources) {
        diagnostics
            .error(ids::CLOSED_PLACE, place.span, "rows cannot be added here without changing what stands there")
            .help("is this place an anchor that others take over? write the rows out there, or name another place with `--at`");
        return None;
    }
    Some(addition)
}

impl Addition {
    /// The text with the insertions in it.
    pub fn apply(&self, text: &str) -> String {
        let mut out =
            String::with_capacity(text.len() + self.insertions.iter().map(|it| it.text.len()).sum::<usize>());
        let mut from = 0;
        for insertion in &self.insertions {
            out.push_str(text.get(from..insertion.at).unwrap_or_default());
            out.push_str(&insertion.text);
            from = insertion.at;
        }
        out.push_str(text.get(from..).unwrap_or_default());
        out
    }
}

/// The span of a row in the table.
fn in_table(row: &Row, table: FileId) -> Span {
    Span::new(table, row.span.clone())
}
