//! Code generation from a `build.rs`: specs in, one file a provider out, problems as messages of cargo.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use crate::assumed::assumed;
use crate::diagnostic::{Diagnostics, Format, LIMIT, Severity};
use crate::load::load;
use crate::source::Sources;
use crate::{generate, model};

/// Generates providers' modules in a `build.rs`.
///
/// ```no_run
/// // build.rs
/// denbun_codegen::Generator::new().spec("specs/acme.yaml").overlay("specs/acme.local.yaml").run();
/// ```
///
/// The module is then part of the crate by one line, and the crate depends on `denbun`:
///
/// ```ignore
/// include!(concat!(env!("OUT_DIR"), "/acme.rs"));
/// ```
#[derive(Debug, Default)]
pub struct Generator {
    specs: Vec<Entry>,
    deny_assumed: bool,
    card_data: bool,
    out_dir: Option<PathBuf>,
}

#[derive(Debug)]
struct Entry {
    spec: PathBuf,
    overlays: Vec<PathBuf>,
}

/// What cargo is to be told, and the files to be written.
#[derive(Debug, Default)]
struct Report {
    lines: Vec<String>,
    files: Vec<(String, String)>,
    failed: bool,
}

impl Generator {
    /// Nothing to generate yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a spec: a file, or a folder of files that form one. Relative paths start at the crate's folder.
    #[must_use]
    pub fn spec(mut self, path: impl Into<PathBuf>) -> Self {
        self.specs.push(Entry { spec: path.into(), overlays: Vec::new() });
        self
    }

    /// Lays a file over the spec added last.
    #[must_use]
    pub fn overlay(mut self, path: impl Into<PathBuf>) -> Self {
        if let Some(last) = self.specs.last_mut() {
            last.overlays.push(path.into());
        }
        self
    }

    /// Refuses specs in which anything is a guess. Off unless set.
    #[must_use]
    pub fn deny_assumed(mut self, deny: bool) -> Self {
        self.deny_assumed = deny;
        self
    }

    /// Generates what carries card data, too: operations and files with `card_data: true`. Off unless set, because who
    /// handles card numbers or security codes falls under PCI DSS; the provider's page then names what is left out.
    #[must_use]
    pub fn card_data(mut self, include: bool) -> Self {
        self.card_data = include;
        self
    }

    /// Writes to another folder than cargo's `OUT_DIR`.
    #[must_use]
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// Writes `<provider>.rs` for each spec and tells cargo which files they come from. Every problem of every spec
    /// becomes an error of the build; a spec with errors writes nothing.
    pub fn run(self) {
        let mut report = self.report();
        let out = self.out_dir.or_else(|| env::var_os("OUT_DIR").map(PathBuf::from));
        match out {
            Some(out) if !report.failed => report.write(&out),
            Some(_) => {}
            None => report.fail("`OUT_DIR` is not set: this is not a build script, so call `out_dir`"),
        }
        for line in report.lines {
            println!("{line}");
        }
    }

    fn report(&self) -> Report {
        let mut report = Report::default();
        let mut names = BTreeSet::new();
        for entry in &self.specs {
            for path in entry.overlays.iter().chain([&entry.spec]) {
                report.depend(&path.to_string_lossy());
            }
            let Some(spec) = self.load(entry, &mut report) else { continue };
            if names.insert(spec.provider.clone()) {
                let text = generate::provider_text(&spec, self.card_data);
                report.files.push((format!("{}.rs", spec.provider), text));
            } else {
                report.fail(&format!(
                    "{}: another spec is for the provider `{}` too",
                    spec.path, spec.provider
                ));
            }
        }
        report
    }

    fn load(&self, entry: &Entry, report: &mut Report) -> Option<model::Spec> {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let spec = load(&entry.spec, &entry.overlays, &mut sources, &mut diagnostics);
        for file in sources.files() {
            report.depend(sources.path(file));
        }
        report.tell(&diagnostics, &sources);
        if let (Some(spec), true) = (&spec, self.deny_assumed) {
            assumed(spec).iter().for_each(|guess| report.fail(&format!("{}: {guess}", guess.at.text)));
        }
        spec.filter(|_| !diagnostics.has_errors())
    }
}

impl Report {
    fn depend(&mut self, path: &str) {
        let line = format!("cargo::rerun-if-changed={path}");
        // A path with a line break would be another instruction.
        if !path.contains(['\n', '\r']) && !self.lines.contains(&line) {
            self.lines.push(line);
        }
    }

    fn tell(&mut self, diagnostics: &Diagnostics, sources: &Sources) {
        let severity = if diagnostics.has_errors() { Severity::Error } else { Severity::Warning };
        self.failed |= diagnostics.has_errors();
        let text = diagnostics.render(sources, Format::Human { color: false }, LIMIT);
        for line in text.lines() {
            self.lines.push(format!("cargo::{}={line}", severity.word()));
        }
    }

    fn fail(&mut self, message: &str) {
        self.failed = true;
        let lines = message.lines().map(|line| format!("cargo::error={line}"));
        self.lines.extend(lines);
    }

    fn write(&mut self, out: &Path) {
        for (name, text) in std::mem::take(&mut self.files) {
            let path = out.join(name);
            if let Err(error) = update(&path, &text) {
                self.fail(&format!("cannot write {}: {error}", path.display()));
            }
        }
    }
}

/// A file that is not touched does not make cargo build again.
fn update(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_with_a_spec_fails_the_build() {
        let report = Generator::new().spec("specs/no-such-file.yaml").overlay("specs/own.yaml").report();
        assert!(report.failed && report.files.is_empty());
        assert!(report.lines.contains(&"cargo::rerun-if-changed=specs/no-such-file.yaml".to_owned()));
        assert!(report.lines.contains(&"cargo::rerun-if-changed=specs/own.yaml".to_owned()));
        assert!(
            report.lines.iter().any(|line| line.starts_with("cargo::error=error[")),
            "{:?}",
            report.lines
        );
    }

    #[test]
    fn a_file_that_is_current_is_not_touched() {
        let folder = env::temp_dir().join(format!("denbun-generator-{}", std::process::id()));
        let path = folder.join("acme.rs");
        assert!(update(&path, "// one\n").is_ok());
        let modified = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).ok();
        let before = modified(&path);
        assert!(update(&path, "// one\n").is_ok());
        assert_eq!(modified(&path), before);
        let _ = fs::remove_dir_all(folder);
    }
}
