//! The corpus of real and broken messages: `wire/<provider>/<message>/<case>` with `<case>.violations` beside it, one
//! `path: rule` a line and remarks after `#`; without that file nothing is wrong.

use std::fs;
use std::path::{Path, PathBuf};

use denbun::Violations;
use denbun_simulator::codec;

use crate::registry::{Entry, MESSAGES};
use crate::specs::{message, spec};
use crate::two_paths::is_same;

/// A case of the corpus.
struct Case {
    path: PathBuf,
    entry: &'static Entry,
    bytes: Vec<u8>,
    expected: Vec<String>,
}

/// What is in a folder, in order.
fn inside(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let mut paths: Vec<PathBuf> = entries.collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name().expect("a name").to_string_lossy().into_owned()
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let folders = inside(Path::new("wire")).into_iter().filter(|path| path.is_dir());
    for folder in folders.flat_map(|provider| inside(&provider)).filter(|path| path.is_dir()) {
        let provider = name(folder.parent().expect("a provider"));
        let is_of = |entry: &&Entry| entry.provider == provider && entry.name == name(&folder);
        let entry = MESSAGES.iter().find(is_of).unwrap_or_else(|| panic!("{}: no message", folder.display()));
        for path in inside(&folder) {
            if path.extension().is_some_and(|end| end == "violations" || end == "md") {
                continue;
            }
            let bytes = fs::read(&path).expect("a file");
            cases.push(Case { expected: expected(&path), path, entry, bytes });
        }
    }
    assert!(cases.len() > 20, "the corpus is not there");
    cases
}

fn expected(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path.with_extension("violations")).unwrap_or_default();
    let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim().to_owned());
    let mut lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    lines.sort();
    lines
}

fn found(violations: &Violations) -> Vec<String> {
    let mut found: Vec<String> = violations.iter().map(|it| format!("{}: {}", it.path, it.rule)).collect();
    found.sort();
    found
}

#[test]
fn each_case_breaks_the_rules_it_says() {
    let mut wrong = Vec::new();
    for case in cases() {
        let entry = case.entry;
        let decoded = codec::decode(spec(entry.provider), message(entry.provider, entry.name), &case.bytes);
        let dynamic = found(&decoded.violations);
        if dynamic != case.expected {
            wrong.push(format!("{}: {dynamic:?}, not {:?}", case.path.display(), case.expected));
        }
        let Some(read) = entry.read else { continue };
        let generated = read(&case.bytes);
        let is_same = is_same(&generated.violations, &decoded.violations);
        if !is_same || generated.unknown != decoded.unknown {
            wrong.push(format!("{}: generated code finds {:?}", case.path.display(), generated.violations));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn what_was_cut_off_is_never_taken_for_whole() {
    for case in cases() {
        let (spec, message) = (spec(case.entry.provider), message(case.entry.provider, case.entry.name));
        let end = case.bytes.trim_ascii_end().len();
        for cut in 0..end {
            let bytes = &case.bytes[..cut];
            let decoded = codec::decode(spec, message, bytes);
            assert!(!decoded.violations.is_empty(), "{} cut at {cut}", case.path.display());
            if let Some(read) = case.entry.read {
                let read = read(bytes);
                assert!(!read.violations.is_empty(), "{} cut at {cut}", case.path.display());
                assert!(
                    read.violations.iter().any(denbun::Violation::is_unread) || !read.is_whole,
                    "{} cut at {cut}: {:?}",
                    case.path.display(),
                    read.violations
                );
            }
        }
    }
}

#[test]
fn a_changed_byte_is_read_the_same_both_ways() {
    for case in cases() {
        let Some(read) = case.entry.read else { continue };
        let (spec, message) = (spec(case.entry.provider), message(case.entry.provider, case.entry.name));
        for (at, by) in (0..case.bytes.len())
            .zip([b'"', b'{', b'}', b'[', b',', b':', b'\\', 0, 0xff, b'9'].iter().cycle())
        {
            let mut bytes = case.bytes.clone();
            bytes[at] = *by;
            let (generated, dynamic) = (read(&bytes), codec::decode(spec, message, &bytes));
            assert!(
                is_same(&generated.violations, &dynamic.violations),
                "{} with {by} at {at}:\n{:?}\n{:?}",
                case.path.display(),
                generated.violations,
                dynamic.violations
            );
        }
    }
}
