//! `denbun generate`: writes the code of specs, or what a user's own templates make of them, or compares it with what is
//! there.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use denbun_codegen::diagnostic::{Diagnostics, Format, LIMIT};
use denbun_codegen::model::Spec;
use denbun_codegen::source::Sources;
use denbun_codegen::{Changes, Difference, Files, Kept, Source, Unchanged, render};

use super::{Ended, tell, unless_gone};
use crate::specs::{self, Output, Run};

/// What `denbun generate --help` says below the options.
pub(crate) const HELP: &str = "A template's path says what it makes: index.ts.j2 one file, {provider}/errors.ts.j2 one for each provider, and
{provider}/{operation.kebab}.ts.j2 one for each operation; likewise {message}, {notification}, {hand_back}, {flow} and {file}. What
begins with _ is for other templates to include. `denbun schema --view` says which names templates see.

Example:
  denbun generate --template templates/typescript --out web/src/payment specs/robotpayment.yaml";

/// Generate code, or other text from templates.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Specs: files, folders of files that form one, or folders of specs
    #[arg(value_name = "SPEC", default_value = "specs")]
    specs: Vec<PathBuf>,
    /// Write nothing; show what differs and fail if anything does
    #[arg(long)]
    check: bool,
    /// The crate to write to, `generated` if it is left out; with --template the folder, which has to be named
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Render the templates (*.j2) of this folder instead of Rust
    #[arg(long, value_name = "DIR", requires = "out")]
    template: Option<PathBuf>,
    /// A private file merged over the spec it names
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// Statements whose evidence is an assumption are errors
    #[arg(long)]
    deny_assumed: bool,
}

/// Generates, unless a spec has an error.
pub(crate) fn run(args: &Args) -> Ended {
    let out = args.out.as_deref().unwrap_or(Path::new("generated"));
    let (kept, found) = (Kept::read(out), specs::discover(&args.specs));
    let unchanged = |path: &Path| may_be_kept(args).then(|| kept.unchanged(path)).flatten();
    let (mut run, unchanged) = specs::load_unless(found, &args.overlay, unchanged)?;
    if args.deny_assumed {
        run.deny_assumed();
    }
    run.print(Output::Human, false)?;
    if run.diagnostics.has_errors() {
        return Ok(ExitCode::FAILURE);
    }
    let sources = sources(&run, unchanged);
    if let Some(why) = twice(sources.iter().map(|source| (source.provider(), source.path())).collect()) {
        return Err(why.into());
    }
    let is_named = sources.iter().any(|source| is_named(source, &args.specs));
    let files = match &args.template {
        Some(folder) => match rendered(folder, &run.specs, out)? {
            Some(files) => files,
            None => return Ok(ExitCode::FAILURE),
        },
        None => denbun_codegen::generate_from(sources, out, kept),
    };
    if args.check {
        return compare(&files);
    }
    if let Some(others) = is_named.then(|| others(&files)).flatten() {
        return Err(others.into());
    }
    let ended = print(&files.write()?, out);
    // The system takes all memory back at once.
    std::mem::forget((files, run));
    ended
}

/// Whether specs that have not changed need not be read again. What is said with overlays, or of guesses, is said each
/// time, and templates see all there is.
fn may_be_kept(args: &Args) -> bool {
    args.overlay.is_empty() && !args.deny_assumed && args.template.is_none()
}

/// All specs in the order in which they were found.
fn sources(run: &Run, unchanged: Vec<Option<Unchanged>>) -> Vec<Source<'_>> {
    let mut read = run.specs.iter().zip(&run.inputs);
    let sources = unchanged.into_iter().filter_map(|unchanged| match unchanged {
        Some(unchanged) => Some(Source::Unchanged(unchanged)),
        None => read.next().map(|(spec, inputs)| Source::Spec(spec, inputs.as_deref())),
    });
    sources.collect()
}

/// What the templates of a folder make of the specs; nothing if a template is wrong, which is printed.
fn rendered(folder: &Path, specs: &[Spec], out: &Path) -> io::Result<Option<Files>> {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let files = render::templates(folder, specs, out, &mut sources, &mut diagnostics)?;
    if diagnostics.is_empty() {
        return Ok(Some(files));
    }
    let format = Format::Human { color: io::stderr().is_terminal() };
    tell(format_args!("{}\n{}", diagnostics.render(&sources, format, LIMIT), diagnostics.summary()));
    Ok(None)
}

fn print(changes: &Changes, out: &Path) -> Ended {
    let mut stdout = anstream::stdout().lock();
    for path in &changes.written {
        writeln!(stdout, "wrote {}", out.join(path).display())?;
    }
    for path in &changes.removed {
        writeln!(stdout, "removed {}", out.join(path).display())?;
    }
    writeln!(stdout, "{} unchanged", changes.unchanged)?;
    Ok(ExitCode::SUCCESS)
}

/// Prints how the crate differs from what would be written, and fails if it does.
fn compare(files: &Files) -> Ended {
    let differences = files.check();
    if differences.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    let text: String = differences.iter().map(Difference::to_string).collect();
    unless_gone(anstream::stdout().lock().write_all(text.as_bytes()))?;
    tell("error: generated code is stale; run `denbun generate` and commit what it writes");
    Ok(ExitCode::FAILURE)
}

/// The generated files of other providers, when only some specs were named: a crate holds all it is generated from,
/// so the others would be removed.
fn others(files: &Files) -> Option<String> {
    let stale: Vec<String> =
        files.stale().into_iter().map(|path| format!("\n  {}", path.display())).collect();
    let why = "these files come from specs that were not named, and would be removed; name all specs, or another --out:";
    (!stale.is_empty()).then(|| format!("{why}{}", stale.concat()))
}

fn is_named(source: &Source<'_>, named: &[PathBuf]) -> bool {
    named.iter().any(|path| path.to_string_lossy() == source.path())
}

/// Two specs of one provider would overwrite each other's files.
pub(crate) fn same_provider(specs: &[Spec]) -> Option<String> {
    twice(specs.iter().map(|spec| (spec.provider.as_str(), spec.path.as_str())).collect())
}

/// The same of providers and paths.
fn twice(specs: Vec<(&str, &str)>) -> Option<String> {
    specs.iter().enumerate().find_map(|(at, (provider, path))| {
        let (_, first) = specs[..at].iter().find(|(first, _)| first == provider)?;
        Some(format!(
            "both {first} and {path} are specs of `{provider}`; name one of them, or put the files into one folder"
        ))
    })
}
