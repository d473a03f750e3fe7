//! Loads the specs a command names, runs their examples, and prints what is wrong.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use denbun_codegen::diagnostic::{Diagnostics, Format, LIMIT, ids};
use denbun_codegen::model::{Role, Spec};
use denbun_codegen::source::{Input, Sources};
use denbun_codegen::{Counts, parallel};
use denbun_simulator::conformance;

use crate::commands::tell;

/// How diagnostics are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Output {
    /// For a person, with the source line
    Human,
    /// One array of objects
    Json,
    /// GitHub workflow commands
    Github,
}

/// The specs of one run and what is wrong with them.
#[derive(Debug, Default)]
pub(crate) struct Run {
    /// Those without errors of their own.
    pub specs: Vec<Spec>,
    /// What each of them was read from, where there is nothing to say of it.
    pub inputs: Vec<Option<Vec<Input>>>,
    /// Everything found.
    pub diagnostics: Diagnostics,
    sources: Sources,
}

impl Run {
    /// Prints the diagnostics: on standard output for programs, on standard error for people.
    ///
    /// # Errors
    ///
    /// Writing fails.
    pub(crate) fn print(&self, output: Output, all: bool) -> io::Result<()> {
        let limit = if all { usize::MAX } else { LIMIT };
        let format = match output {
            Output::Human => Format::Human { color: io::stderr().is_terminal() },
            Output::Json => Format::Json,
            Output::Github => Format::Github,
        };
        let text = self.diagnostics.render(&self.sources, format, limit);
        match output {
            Output::Human if text.is_empty() => Ok(()),
            Output::Human => {
                tell(format_args!("{text}\n{}", self.diagnostics.summary()));
                Ok(())
            }
            Output::Json | Output::Github => {
                let more = self.diagnostics.count().saturating_sub(limit);
                if more > 0 {
                    tell(format_args!("and {more} more; --all shows them"));
                }
                io::stdout().lock().write_all(text.as_bytes())
            }
        }
    }

    /// Makes every assumption an error.
    pub(crate) fn deny_assumed(&mut self) {
        for guess in self.specs.iter().flat_map(denbun_codegen::assumed) {
            let entry = self.diagnostics.error(ids::ASSUMED_STATEMENT, guess.at.span, guess.to_string());
            if let Some(confirm) = &guess.confirm {
                entry.help(format!("to confirm: {confirm}"));
            }
        }
    }
}

/// Loads specs and overlays, checks them, and runs their examples.
///
/// # Errors
///
/// An overlay is for none of these.
pub(crate) fn load(paths: &[PathBuf], overlays: &[PathBuf]) -> io::Result<Run> {
    load_unless(discover(paths), overlays, |_| None::<()>).map(|(run, _)| run)
}

/// The same of specs that were found already, but for those of which enough is known; by spec, what is.
///
/// # Errors
///
/// An overlay is for none of these.
pub(crate) fn load_unless<K: Send>(
    specs: Vec<PathBuf>,
    overlays: &[PathBuf],
    known: impl Fn(&Path) -> Option<K> + Sync,
) -> io::Result<(Run, Vec<Option<K>>)> {
    let mut unused = overlays.to_vec();
    let mut jobs = Vec::new();
    for path in specs {
        let overlays = match overlays {
            [] => Vec::new(),
            overlays => denbun_codegen::overlays_for(&path, overlays),
        };
        unused.retain(|overlay| !overlays.contains(overlay));
        jobs.push((jobs.len(), path, overlays));
    }
    if let Some(overlay) = unused.first() {
        let message = format!("{} is an overlay of none of these specs", overlay.display());
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    }
    // Of several, the one that takes longest comes first.
    jobs.sort_by_key(|(_, path, _)| Reverse(size(path)));
    let mut found = parallel::map(jobs, |_, (at, path, overlays)| {
        (at, known(&path).ok_or_else(|| checked(at, &path, &overlays)))
    });
    found.sort_by_key(|(at, _)| *at);
    let (mut run, mut known) = (Run::default(), Vec::new());
    for (_, found) in found {
        let (spec, diagnostics, sources) = match found {
            Ok(found) => {
                known.push(Some(found));
                continue;
            }
            Err(checked) => checked,
        };
        known.push(None);
        if let Some(spec) = spec {
            let is_clean = diagnostics.count() == 0 && overlays.is_empty();
            run.inputs.push(is_clean.then(|| sources.inputs().to_vec()));
            run.specs.push(spec);
        }
        run.diagnostics.append(diagnostics);
        run.sources.append(sources);
    }
    Ok((run, known))
}

/// How many bytes a spec has, as far as that is easily known.
fn size(spec: &Path) -> u64 {
    let length = |path: &Path| fs::metadata(path).map_or(0, |data| data.len());
    match fs::read_dir(spec) {
        Ok(entries) => entries.flatten().map(|entry| length(&entry.path())).sum(),
        Err(_) => length(spec),
    }
}

/// Checks a spec as it would be with another text in one of its files.
pub(crate) fn load_with(spec: &Path, file: &Path, text: &str) -> Run {
    let mut sources = Sources::new();
    sources.read_instead(file, text);
    let (spec, diagnostics, sources) = checked_in(sources, spec, &[]);
    Run { specs: spec.into_iter().collect(), inputs: Vec::new(), diagnostics, sources }
}

/// One spec of a run, and its examples.
fn checked(at: usize, path: &Path, overlays: &[PathBuf]) -> (Option<Spec>, Diagnostics, Sources) {
    checked_in(Sources::part(u16::try_from(at).unwrap_or(u16::MAX)), path, overlays)
}

fn checked_in(
    mut sources: Sources,
    path: &Path,
    overlays: &[PathBuf],
) -> (Option<Spec>, Diagnostics, Sources) {
    let mut diagnostics = Diagnostics::new();
    let spec = denbun_codegen::load(path, overlays, &mut sources, &mut diagnostics);
    if let Some(spec) = &spec {
        conformance::check(spec, &mut diagnostics);
    }
    (spec, diagnostics, sources)
}

/// The specs these paths stand for. A path that stands for none is taken for one, so that reading it says why.
pub(crate) fn discover(paths: &[PathBuf]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in paths {
        match denbun_codegen::discover(std::slice::from_ref(path)) {
            Ok(specs) if !specs.is_empty() => found.extend(specs),
            Ok(_) | Err(_) => found.push(path.clone()),
        }
    }
    // Links and `./` give a file several names.
    let mut seen = HashSet::new();
    found.retain(|spec| seen.insert(spec.canonicalize().unwrap_or_else(|_| spec.clone())));
    found
}

/// Loads one spec; if it has errors they are printed and there is none.
///
/// # Errors
///
/// Printing fails.
pub(crate) fn load_one(path: &Path, overlays: &[PathBuf]) -> io::Result<Option<Spec>> {
    let mut sources = Sources::new();
    let mut diagnostics = Diagnostics::new();
    let spec = denbun_codegen::load(path, overlays, &mut sources, &mut diagnostics);
    if diagnostics.has_errors() || spec.is_none() {
        Run { diagnostics, sources, ..Run::default() }.print(Output::Human, false)?;
        return Ok(None);
    }
    Ok(spec)
}

/// Two lines about a spec: what it holds, and what its statements are worth.
pub(crate) fn summary(spec: &Spec) -> String {
    let rows = spec.messages.iter().map(|message| message.fields.len()).sum();
    let objects = spec.messages.iter().filter(|message| message.role == Role::Object).count();
    let examples = spec.messages.iter().map(|message| message.examples.len()).sum();
    let always = [(spec.operations.len(), "operation"), (spec.notifications.len(), "notification")];
    let some = [
        (spec.by_hand.len(), "operation by hand", "operations by hand"),
        (spec.hand_backs.len(), "hand-back", "hand-backs"),
        (spec.flows.len(), "flow", "flows"),
        (spec.files.len(), "file", "files"),
        (objects, "object", "objects"),
    ];
    let always = always.map(|(count, what)| counted(count, what));
    let some = some.iter().filter(|(count, ..)| *count > 0);
    let some = some.map(|(count, one, many)| format!("{count} {}", if *count == 1 { one } else { many }));
    let held: Vec<String> =
        always.into_iter().chain(some).chain([counted(rows, "row"), counted(examples, "example")]).collect();
    format!("{}: {}\n  evidence: {}", spec.path, held.join(", "), evidence(spec))
}

/// How many statements of each kind are documented, observed and assumed. What there is none of is left out.
fn evidence(spec: &Spec) -> String {
    let worth = |counts: Counts| {
        let Counts { documented, observed, assumed } = counts;
        let parts = [(documented, "documented"), (observed, "observed"), (assumed, "assumed")];
        let parts = parts.iter().filter(|(count, _)| *count > 0);
        parts.map(|(count, what)| format!("{count} {what}")).collect::<Vec<_>>().join(", ")
    };
    let counts = denbun_codegen::evidence_counts(spec);
    let kinds = counts.each().into_iter().filter(|(_, counts)| *counts != Counts::default());
    let kinds = kinds.map(|(kind, counts)| format!("{kind} {}", worth(counts)));
    kinds.collect::<Vec<_>>().join("; ")
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
