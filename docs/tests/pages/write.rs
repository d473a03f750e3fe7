//! Pages in a folder: only what differs is written, and only what was made is removed.

use std::fs;
use std::path::PathBuf;

use denbun_docs::Site;

fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

#[test]
fn what_differs_is_written_and_what_is_stale_removed() {
    let out = folder("docs-write");
    fs::write(out.join("mine.txt"), "mine").expect("written");
    let mut site = Site::default();
    site.add("index.html", "1");
    site.add("a/b/c.html", "1");
    assert_eq!(site.write(&out).expect("written").written, ["index.html", "a/b/c.html"]);
    assert_eq!(site.write(&out).expect("written").unchanged, 2);

    let mut site = Site::default();
    site.add("index.html", "2");
    let done = site.write(&out).expect("written");
    assert_eq!((done.written, done.removed), (vec!["index.html".to_owned()], vec!["a/b/c.html".to_owned()]));
    assert!(!out.join("a").exists());
    assert_eq!(fs::read_to_string(out.join("mine.txt")).expect("there"), "mine");
}

#[test]
fn a_list_of_somebody_else_removes_nothing_outside() {
    let out = folder("docs-outside");
    let inside = out.join("docs");
    fs::create_dir_all(&inside).expect("a folder");
    fs::write(out.join("kept"), "kept").expect("written");
    fs::write(inside.join(".denbun-docs"), "../kept\n/etc/hostname\na/../../kept\n\n").expect("written");
    assert!(Site::default().write(&inside).expect("written").removed.is_empty());
    assert!(out.join("kept").exists());
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let out = folder("docs-file").join("file");
    fs::write(&out, "").expect("written");
    let mut site = Site::default();
    site.add("index.html", "");
    let error = site.write(&out).expect_err("a file is no folder");
    assert!(error.to_string().contains("docs-file"), "{error}");
}
