//! What is wrong with a file, told while it is read.

use std::error::Error;
use std::io::{self, Write};
use std::path::Path;

use denbun::file::Problem;
use denbun_codegen::diagnostic::LIMIT;

use super::progress::{Progress, Seen};
use crate::commands::{tell, unless_gone};
use crate::json::Json;

/// How a report is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// A line each on standard error, a summary on standard output
    Human,
    /// One object on standard output
    Json,
}

/// Tells what is wrong, and counts.
pub(super) struct Report {
    file: String,
    format: Format,
    limit: u64,
    told: u64,
    found: u64,
    progress: Progress,
    pub(super) seen: Seen,
}

impl Report {
    pub(super) fn new(file: &Path, format: Format, all: bool, size: Option<u64>) -> io::Result<Self> {
        let limit = if all { u64::MAX } else { LIMIT as u64 };
        let report = Report {
            file: file.display().to_string(),
            format,
            limit,
            told: 0,
            found: 0,
            progress: Progress::new(size),
            seen: Seen::default(),
        };
        if format == Format::Json {
            unless_gone(write!(io::stdout(), "{{\"problems\":["))?;
        }
        Ok(report)
    }

    /// A row was read, and these things are wrong with it.
    pub(super) fn row(&mut self, bytes: u64, problems: &[Problem], omitted: usize) -> io::Result<()> {
        self.seen.rows += 1;
        self.seen.bytes = bytes;
        if !problems.is_empty() {
            self.seen.broken += 1;
            self.problems(problems, omitted)?;
        }
        self.progress.row(self.seen);
        Ok(())
    }

    /// Something is wrong with the whole file.
    pub(super) fn problems(&mut self, problems: &[Problem], omitted: usize) -> io::Result<()> {
        self.found += problems.len() as u64 + omitted as u64;
        for problem in problems {
            if self.told == self.limit {
                break;
            }
            self.told += 1;
            self.progress.clear();
            match self.format {
                Format::Human => tell(self.line(problem)),
                Format::Json => {
                    let comma = if self.told == 1 { "" } else { "," };
                    unless_gone(write!(io::stdout(), "{comma}{}", json(problem)))?;
                }
            }
        }
        Ok(())
    }

    /// Whether nothing is wrong.
    pub(super) fn is_clean(&self) -> bool {
        self.found == 0
    }

    fn line(&self, problem: &Problem) -> String {
        let (column, field) = (problem.column, problem.violation.path.as_str());
        let column = column.map(|column| format!(":{column}")).unwrap_or_default();
        let field = if field.is_empty() { String::new() } else { format!("{field}: ") };
        let message = problem.violation.message.replace(['\n', '\r'], " ");
        format!("{}:{}{column}: {field}{} {message}", self.file, problem.line, problem.violation.rule)
    }

    /// Ends the report of a file that could not be read, or not to its end: what was printed is whole.
    pub(super) fn failed(&self, error: Box<dyn Error>) -> Box<dyn Error> {
        self.progress.clear();
        if self.format == Format::Json {
            let (file, error) = (Json::text(&self.file), Json::text(error.to_string()));
            let _ = writeln!(io::stdout(), "],\"file\":{file},\"error\":{error}}}");
        }
        error
    }

    /// Ends the report; `done` says what else came of it.
    pub(super) fn finish(&self, done: &str) -> io::Result<()> {
        self.progress.clear();
        let more = self.found - self.told;
        let Seen { rows, bytes, broken } = self.seen;
        let summary = format!("{}: {rows} rows, {broken} broken, {} errors{done}", self.file, self.found);
        match self.format {
            Format::Human => {
                if more > 0 {
                    tell(format_args!("and {more} more; --all shows them"));
                }
                unless_gone(writeln!(io::stdout(), "{summary}"))
            }
            Format::Json => {
                let file = Json::text(&self.file);
                let counts = format!("\"rows\":{rows},\"broken\":{broken},\"errors\":{}", self.found);
                unless_gone(writeln!(io::stdout(), "],\"file\":{file},\"bytes\":{bytes},{counts}}}"))
            }
        }
    }
}

fn json(problem: &Problem) -> Json {
    let number = |number: u64| Json::Number(number.to_string());
    let violation = &problem.violation;
    Json::object([
        ("line", number(problem.line)),
        ("column", problem.column.map_or(Json::Null, |column| number(column.into()))),
        ("field", Json::text(&violation.path)),
        ("label", Json::text(&violation.label)),
        ("rule", Json::text(violation.rule.as_str())),
        ("message", Json::text(&violation.message)),
    ])
}
