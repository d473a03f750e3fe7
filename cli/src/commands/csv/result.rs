//! A result file: what came of each row of the input, under the input's own key.

use std::io::Write;
use std::path::PathBuf;

use denbun::file::Problem;
use denbun_codegen::model::{ExampleValue, File, Spec};
use denbun_simulator::codec::Values;

use super::input::Of;
use super::people::{guarded, line};
use crate::output::Output;

/// What a result file needs.
#[derive(Debug, clap::Args)]
pub(super) struct Wanted {
    /// Write what came of each row to this CSV file
    #[arg(long, value_name = "FILE", requires = "key")]
    result: Option<PathBuf>,
    /// The field by which rows are known in the result file: its name, its label, or its name in Rust
    #[arg(long, value_name = "FIELD")]
    key: Option<String>,
}

/// The result file that is written.
pub(super) struct Results {
    output: Output,
    /// The key's place in the fields of each kind of record.
    keys: Vec<Option<usize>>,
}

/// What is known of a row.
pub(super) struct Row<'r> {
    pub(super) line: u64,
    pub(super) kind: Option<usize>,
    pub(super) values: Option<&'r Values>,
    pub(super) problems: &'r [Problem],
}

impl Wanted {
    pub(super) fn open(
        &self,
        of: &Of,
        spec: &Spec,
        file: &File,
    ) -> Result<Option<Results>, Box<dyn std::error::Error>> {
        let (Some(path), Some(key)) = (&self.result, &self.key) else { return Ok(None) };
        of.protect(path)?;
        let place = |record: &denbun_codegen::model::Record| {
            let fields = &spec.messages[record.message].fields;
            fields.iter().position(|field| [&field.name, &field.label, &field.rust].contains(&key))
        };
        let keys: Vec<Option<usize>> = file.records.iter().map(place).collect();
        if keys.iter().all(Option::is_none) {
            return Err(format!("no field `{key}` in `{}`", file.name).into());
        }
        let mut output = Output::new(path)?;
        output.write_all("\u{feff}".as_bytes())?;
        line(&mut output, [key.as_str(), "line", "result", "errors"].into_iter().map(guarded))?;
        Ok(Some(Results { output, keys }))
    }
}

impl Results {
    pub(super) fn row(&mut self, row: &Row<'_>) -> std::io::Result<()> {
        let place = row.kind.and_then(|kind| *self.keys.get(kind)?);
        let key = match place.and_then(|at| row.values?.get(at)) {
            Some(ExampleValue::Text(text) | ExampleValue::Number(text)) => text.clone(),
            Some(ExampleValue::Integer(value)) => value.to_string(),
            _ => String::new(),
        };
        let result = if row.problems.is_empty() { "ok" } else { "error" };
        let told =
            row.problems.iter().map(|problem| format!("{} [{}]", problem.violation, problem.violation.rule));
        let errors = told.collect::<Vec<_>>().join("; ");
        let (number, errors) = (row.line.to_string(), guarded(&errors));
        line(&mut self.output, [guarded(&key), number.into(), result.into(), errors].into_iter())
    }

    pub(super) fn keep(self) -> std::io::Result<()> {
        self.output.keep()
    }
}
