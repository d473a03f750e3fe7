//! The files of cases: what is said of each stands before its bytes.

use std::path::PathBuf;
use std::{env, fs};

pub(crate) struct Case {
    path: PathBuf,
    pub(crate) name: String,
    /// What the file says, and what is said now.
    expected: String,
    said: Option<String>,
    pub(crate) bytes: Vec<u8>,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("received/veritrans4g")
}

/// Every folder of cases, in order.
pub(crate) fn folders() -> Vec<&'static str> {
    let mut names: Vec<&str> = fs::read_dir(root())
        .expect("the folder of cases")
        .map(|entry| entry.expect("a folder").file_name().into_string().expect("a name").leak() as &str)
        .collect();
    names.sort_unstable();
    names
}

/// The cases of a push or a return.
pub(crate) fn of(folder: &str) -> Vec<Case> {
    let entries = fs::read_dir(root().join(folder)).expect("a folder of cases");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    paths.sort_unstable();
    assert!(!paths.is_empty(), "{folder} has no cases");
    paths.into_iter().map(read).collect()
}

fn read(path: PathBuf) -> Case {
    let whole = fs::read(&path).expect("a file that can be read");
    // What is said ends with an empty line; a new case begins with one.
    let end = match whole.first() {
        Some(b'\n') => 0,
        _ => whole.windows(2).position(|pair| pair == b"\n\n").expect("an empty line") + 1,
    };
    let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
    let expected = String::from_utf8(whole[..end].to_vec()).expect("UTF-8");
    Case { path, name, expected, said: None, bytes: whole[end + 1..].to_vec() }
}

impl Case {
    pub(crate) fn say(&mut self, said: String) {
        self.said = Some(said + "\n");
    }
}

/// Holds what is said against the files, or writes it there.
pub(crate) fn check(cases: Vec<Case>) {
    let is_written = env::var_os("UPDATE_GOLDEN").is_some();
    for case in cases {
        let said = case.said.expect("each case is tried");
        if is_written {
            fs::write(&case.path, [said.as_bytes(), b"\n", &case.bytes].concat()).expect("a file to write");
        } else {
            assert_eq!(said, case.expected, "{}: UPDATE_GOLDEN=1 accepts it", case.path.display());
        }
    }
}
