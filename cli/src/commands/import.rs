//! `denbun import`: a table of a document, pasted or saved, becomes rows of a spec.

mod into;

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use denbun_codegen::diagnostic::{Diagnostics, Format, LIMIT, ids};
use denbun_codegen::import::{self, Input, Table};
use denbun_codegen::source::{FileId, Sources, Span};

use super::{Ended, tell, unless_gone};
use crate::input;

/// What `denbun import --help` says below the options.
pub(crate) const HELP: &str = "Prints the rows of a table as YAML. Columns are known by their headers (項目, フィールド, 詳細, 必須, 形式, 桁数 … in any
order, and the many other words documents use), or by their cells. What the table does not say for sure is a comment.

Examples:
  denbun import sales.tsv
  pbpaste | denbun import
  denbun import spec.html --table 3
  denbun import sales.tsv --into specs/acme.yaml --at operations.sales.request

With --into rows are added to a spec: those it has are compared and never overwritten, and no byte is changed but where
rows go in. Nothing is written if the spec would have errors it does not have now.";

/// Read tables of documents.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The file with the table; standard input if it is left out or `-`
    #[arg(value_name = "TABLE")]
    table: Option<PathBuf>,
    /// The format, where it is not found out rightly
    #[arg(long, value_enum, value_name = "FORMAT")]
    from: Option<From>,
    /// Which of several tables in the text, from 1
    #[arg(long = "table", value_name = "NUMBER")]
    number: Option<usize>,
    /// The spec, or the file of one, that the rows are added to
    #[arg(long, value_name = "FILE")]
    into: Option<PathBuf>,
    /// Where they go: fields, operations.NAME.request, messages.NAME, objects.NAME
    #[arg(long, value_name = "PLACE", default_value = "fields", requires = "into")]
    at: String,
    /// Write even if examples do not fit the new rows any more; they are shown, to be brought up to date
    #[arg(long, requires = "into")]
    break_examples: bool,
    /// Write nothing; fail if rows are missing or differ
    #[arg(long, requires = "into")]
    check: bool,
}

/// The formats, as they are named on the command line.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum From {
    /// Cells divided by tabs
    Tsv,
    /// Cells divided by commas or semicolons
    Csv,
    /// Cells divided by bars
    Markdown,
    /// Tables of a page
    Html,
}

/// Reads, prints rows, and fails if the table has errors.
pub(crate) fn run(args: &Args) -> Ended {
    let (path, bytes) = bytes(args)?;
    let text = import::decode(&bytes).map_err(|why| format!("{path}: {why}"))?;
    let mut sources = Sources::new();
    let mut diagnostics = Diagnostics::new();
    let file = sources.add(path, text);
    let tables = import::read(file, &sources, args.from.map(From::input), &mut diagnostics);
    let tables = chosen(args, file, tables, &mut diagnostics);
    let code = match &args.into {
        Some(spec) if !diagnostics.has_errors() => {
            into::run(args, spec, &tables, &mut sources, &mut diagnostics)?
        }
        Some(_) => ExitCode::FAILURE,
        None => {
            let several = tables.len() > 1;
            for (at, table) in tables.iter().enumerate() {
                unless_gone(print(table, several.then_some(at + 1), &sources))?;
            }
            ExitCode::SUCCESS
        }
    };
    report(&diagnostics, &sources);
    Ok(if diagnostics.has_errors() { ExitCode::FAILURE } else { code })
}

fn bytes(args: &Args) -> io::Result<(String, Vec<u8>)> {
    match args.table.as_deref().filter(|path| path.as_os_str() != "-") {
        Some(path) => Ok((path.display().to_string(), input::read_file(path)?)),
        None => Ok(("standard input".to_owned(), input::read_all(io::stdin().lock())?)),
    }
}

/// The tables asked for: one by its number, or all.
fn chosen(args: &Args, file: FileId, mut tables: Vec<Table>, diagnostics: &mut Diagnostics) -> Vec<Table> {
    let Some(number) = args.number else { return tables };
    if number == 0 || number > tables.len() {
        let message = format!("there is no table {number}: the text has {}", tables.len());
        diagnostics
            .error(ids::SEVERAL_TABLES, Span::new(file, 0..0), message)
            .help("count them from 1, without those left out");
        return Vec::new();
    }
    vec![tables.swap_remove(number - 1)]
}

fn print(table: &Table, number: Option<usize>, sources: &Sources) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    if let Some(number) = number {
        let line = sources.place(table.span).line;
        let title = if table.title.is_empty() { String::new() } else { format!(": {}", table.title) };
        writeln!(out, "# table {number}, line {line}{title}")?;
    }
    write!(out, "{}", table.yaml())?;
    if number.is_some() {
        writeln!(out)?;
    }
    Ok(())
}

fn report(diagnostics: &Diagnostics, sources: &Sources) {
    let format = Format::Human { color: io::stderr().is_terminal() };
    let text = diagnostics.render(sources, format, LIMIT);
    if !text.is_empty() {
        tell(format_args!("{text}\n{}", diagnostics.summary()));
    }
}

impl From {
    fn input(self) -> Input {
        match self {
            Self::Tsv => Input::Tsv,
            Self::Csv => Input::Csv,
            Self::Markdown => Input::Markdown,
            Self::Html => Input::Html,
        }
    }
}
