use std::env;

use super::*;

fn folder(name: &str) -> PathBuf {
    let folder = env::temp_dir().join(format!("denbun-write-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    folder
}

fn files(out: &Path, names: &[&str]) -> Files {
    let text = format!(
        "{MARK}specs/a.yaml by `denbun generate`; change the spec, not this file.\n\npub const A: u8 = 1;\n"
    );
    let files = names.iter().map(|name| File::new(name, text.clone())).collect();
    let (kept, records) = (Kept::default(), Vec::new());
    Files { out: out.to_owned(), files, kept, records, owner: Owner::Mark }
}

#[test]
fn what_is_written_is_current() {
    let out = folder("current");
    let files = files(&out, &["src/a.rs", "src/a/b.rs"]);
    let kinds: Vec<_> = files.check().iter().map(|difference| difference.kind).collect();
    assert_eq!(kinds, [DifferenceKind::Missing, DifferenceKind::Missing]);
    assert_eq!(files.write().map(|changes| changes.written.len()).ok(), Some(2));
    assert_eq!(files.check(), []);
    assert_eq!(files.write().ok(), Some(Changes { unchanged: 2, ..Changes::default() }));
    let _ = fs::remove_dir_all(out);
}

#[test]
fn only_generated_files_are_removed() {
    let out = folder("stale");
    let before = files(&out, &["src/a.rs", "src/old/b.rs"]);
    assert!(before.write().is_ok());
    assert!(fs::write(out.join("src/mine.rs"), "//! By hand.\n").is_ok());
    let after = files(&out, &["src/a.rs"]);
    let stale = after.check();
    assert_eq!(stale.len(), 1);
    assert!(
        stale[0]
            .to_string()
            .starts_with("src/old/b.rs is no longer generated\n--- src/old/b.rs\n+++ /dev/null")
    );
    assert_eq!(after.write().map(|changes| changes.removed).ok(), Some(vec![PathBuf::from("src/old/b.rs")]));
    assert!(out.join("src/mine.rs").exists() && !out.join("src/old").exists());
    let _ = fs::remove_dir_all(out);
}

#[test]
fn a_changed_file_shows_its_lines() {
    let out = folder("changed");
    let files = files(&out, &["src/a.rs"]);
    assert!(files.write().is_ok());
    let old = files.files[0].text.replace("= 1", "= 2");
    assert!(fs::write(out.join("src/a.rs"), old).is_ok());
    let differences = files.check();
    assert!(
        differences[0].diff.contains("-pub const A: u8 = 2;\n+pub const A: u8 = 1;\n"),
        "{}",
        differences[0]
    );
    let _ = fs::remove_dir_all(out);
}

#[test]
fn a_file_that_becomes_shorter_has_no_rest() {
    let path = folder("shorter").join("src/a.rs");
    for text in ["a longer text\n", "short\n", ""] {
        assert!(create(&path, text).is_ok());
        assert_eq!(fs::read_to_string(&path).ok().as_deref(), Some(text));
    }
    let _ = fs::remove_dir_all(path.ancestors().nth(2).unwrap_or(&path));
}
