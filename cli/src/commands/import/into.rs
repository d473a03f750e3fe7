//! Rows into a spec: what the spec would be is checked first, then the file is replaced as a whole.

use std::collections::HashMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use denbun_codegen::diagnostic::{Diagnostics, Severity, ids};
use denbun_codegen::import::{self, Addition, Table};
use denbun_codegen::source::{FileId, Sources, Span};

use super::Args;
use crate::commands::{tell, unless_gone};
use crate::input;
use crate::output::Output;
use crate::specs::{self, Run};

/// Adds a table's rows to the file.
pub(super) fn run(
    args: &Args,
    file: &Path,
    tables: &[Table],
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> io::Result<ExitCode> {
    let [table] = tables else {
        several(tables, sources, diagnostics);
        return Ok(ExitCode::FAILURE);
    };
    for remark in &table.remarks {
        tell(format_args!("note: {remark}"));
    }
    let bytes = input::read_file(file)?;
    let spec = spec_of(file);
    let Some((this, files)) = open(&spec, file, sources, diagnostics) else { return Ok(ExitCode::FAILURE) };
    let Some(addition) = import::into(table, &args.at, this, &files, sources, diagnostics) else {
        return Ok(ExitCode::FAILURE);
    };
    if args.check {
        unless_gone(summarize(&addition, file, args, "missing"))?;
        let is_same = addition.added.is_empty() && addition.different == 0;
        return Ok(if is_same { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    if addition.insertions.is_empty() {
        unless_gone(summarize(&addition, file, args, "added"))?;
        return Ok(ExitCode::SUCCESS);
    }
    let text = addition.apply(sources.text(this));
    if breaks(&spec, file, &text, args.break_examples, diagnostics, Span::new(this, 0..0))? {
        return Ok(ExitCode::FAILURE);
    }
    write(file, &bytes, &text)?;
    unless_gone(summarize(&addition, file, args, "added"))?;
    Ok(ExitCode::SUCCESS)
}

fn several(tables: &[Table], sources: &Sources, diagnostics: &mut Diagnostics) {
    let Some(first) = tables.first() else { return };
    let lines: Vec<String> = tables.iter().map(|table| sources.place(table.span).line.to_string()).collect();
    let at = Span { end: first.span.start, ..first.span };
    let message = format!("there are {} tables, on lines {}", tables.len(), lines.join(", "));
    diagnostics.error(ids::SEVERAL_TABLES, at, message).help("choose one with `--table`, counted from 1");
}

/// The spec a file belongs to: its folder if the files there form one, or else the file. Copies of one spec beside each
/// other form none: whatever is wrong with a row would be lost among what they say twice.
fn spec_of(file: &Path) -> PathBuf {
    let folder = match file.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Path::new("."),
        Some(folder) => folder,
        None => return file.to_owned(),
    };
    let is_one = denbun_codegen::discover(&[folder.to_owned()]).is_ok_and(|specs| specs == [folder]);
    if is_one && !are_copies(folder) { folder.to_owned() } else { file.to_owned() }
}

fn are_copies(folder: &Path) -> bool {
    let run = specs::load(&[folder.to_owned()], &[]);
    run.is_ok_and(|run| errors(&run).any(|(id, _)| id == ids::KEY_IN_TWO_FILES.code()))
}

/// The texts of the spec, and the one of the file.
fn open(
    spec: &Path,
    file: &Path,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<(FileId, Vec<FileId>)> {
    let files = denbun_codegen::spec_files(spec, sources, diagnostics)?;
    let place = file.canonicalize().ok();
    let this = files.iter().copied().find(|id| Path::new(sources.path(*id)).canonicalize().ok() == place);
    if this.is_none() {
        let at = Span::new(*files.first()?, 0..0);
        let message = format!("{} is no file of the spec {}", file.display(), spec.display());
        diagnostics
            .error(ids::UNKNOWN_PLACE, at, message)
            .help("rows go into a `.yaml` file that is no overlay");
    }
    Some((this?, files))
}

/// Whether the spec would have errors that it does not have now; they are printed.
fn breaks(
    spec: &Path,
    file: &Path,
    text: &str,
    break_examples: bool,
    diagnostics: &mut Diagnostics,
    at: Span,
) -> io::Result<bool> {
    let before = specs::load(&[spec.to_owned()], &[])?;
    let mut after = specs::load_with(spec, file, text);
    let mut known: HashMap<(String, String), usize> = HashMap::new();
    for (id, message) in errors(&before) {
        *known.entry((id.to_owned(), message.to_owned())).or_default() += 1;
    }
    let mut is_new = |id: &str, message: &str| match known.get_mut(&(id.to_owned(), message.to_owned())) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    };
    let new: Vec<String> =
        errors(&after).filter(|(id, message)| is_new(id, message)).map(|(id, _)| id.to_owned()).collect();
    if new.is_empty() {
        return Ok(false);
    }
    after.diagnostics.retain_errors();
    after.print(specs::Output::Human, false)?;
    // D05xx concern examples.
    let are_examples = new.iter().all(|id| id.starts_with("D05"));
    if are_examples && break_examples {
        return Ok(false);
    }
    let count = if new.len() == 1 {
        "an error that it does not have".to_owned()
    } else {
        format!("{} errors that it does not have", new.len())
    };
    let help = match are_examples {
        true => "they are shown above; bring the examples up to date first, or write with `--break-examples`",
        false => "they are shown above, with the places they would have",
    };
    diagnostics
        .error(ids::BREAKS_SPEC, at, format!("nothing was written: the spec would have {count} now"))
        .help(help);
    Ok(true)
}

fn errors(run: &Run) -> impl Iterator<Item = (&str, &str)> {
    let errors = run.diagnostics.iter().filter(|it| it.severity == Severity::Error);
    errors.map(|it| (it.id.code(), it.message.as_str()))
}

/// Replaces the file; a byte-order mark it had stays.
fn write(file: &Path, before: &[u8], text: &str) -> io::Result<()> {
    const MARK: &[u8] = b"\xef\xbb\xbf";
    let mut output = Output::new(file)?;
    if before.starts_with(MARK) {
        output.write_all(MARK)?;
    }
    output.write_all(text.as_bytes())?;
    output.keep()
}

fn summarize(addition: &Addition, file: &Path, args: &Args, what: &str) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    let Addition { added, same, different, others, .. } = addition;
    writeln!(
        out,
        "{} {}: {} {what}, {same} the same, {different} different",
        file.display(),
        args.at,
        added.len()
    )?;
    if !added.is_empty() {
        writeln!(out, "  {what}: {}", added.join(", "))?;
    }
    if !others.is_empty() {
        writeln!(out, "  not in the table: {}", others.join(", "))?;
    }
    Ok(())
}
