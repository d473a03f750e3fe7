//! `denbun generate`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{fs, io};

use crate::{Ran, SMALL, denbun, denbun_in, file, folder};

fn generate(folder: &Path, args: &[&str]) -> Ran {
    denbun_in(folder, &[&["generate"], args].concat(), "")
}

/// The files below a folder: their bytes and when they were written.
fn files(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            let modified = fs::metadata(&path).and_then(|data| data.modified()).expect("a time");
            all.insert(path.clone(), (fs::read(&path).expect("a file"), modified));
        }
    }
    all
}

#[test]
fn the_repository_is_current() {
    let ran = denbun(&["generate", "--check"], "");
    assert!(ran.code == 0, "{}\n{}", ran.err, ran.text().lines().take(20).collect::<Vec<_>>().join("\n"));
    assert_eq!((ran.text(), ran.err.as_str()), ("", ""));
}

#[test]
fn the_same_spec_gives_the_same_bytes() -> io::Result<()> {
    let folder = folder("generate-twice");
    file(&folder, "specs/acme.yaml", SMALL);
    let first = generate(&folder, &[]);
    assert_eq!((first.code, first.err.as_str()), (0, ""));
    let written = files(&folder.join("generated"));
    assert!(written.contains_key(&folder.join("generated/src/acme/pay.rs")), "{written:?}");
    let second = generate(&folder, &[]);
    assert_eq!((second.code, second.text()), (0, format!("{} unchanged\n", written.len()).as_str()));
    assert!(files(&folder.join("generated")) == written, "nothing is touched");
    fs::remove_dir_all(folder.join("generated"))?;
    generate(&folder, &[]);
    let again = files(&folder.join("generated"));
    assert!(
        again
            .iter()
            .map(|(path, (bytes, _))| (path, bytes))
            .eq(written.iter().map(|(path, (bytes, _))| (path, bytes)))
    );
    Ok(())
}

#[test]
fn a_stale_file_is_shown_as_a_diff() {
    let folder = folder("generate-stale");
    file(&folder, "specs/acme.yaml", SMALL);
    generate(&folder, &["--out", "out"]);
    let path = folder.join("out/src/acme/pay.rs");
    let text = fs::read_to_string(&path).expect("generated code").replacen("決済", "けっさい", 1);
    fs::write(&path, &text).expect("the file is changed");
    let ran = generate(&folder, &["--check", "--out", "out"]);
    assert_eq!(ran.code, 1);
    for part in ["--- ", "+++ ", "@@ ", "\n-", "\n+", "src/acme/pay.rs", "けっさい"] {
        assert!(ran.text().contains(part), "{part}: {}", ran.text());
    }
    assert_eq!(ran.err, "error: generated code is stale; run `denbun generate` and commit what it writes\n");
    assert_eq!(fs::read_to_string(&path).expect("generated code"), text, "a check writes nothing");
    assert_eq!(generate(&folder, &["--check", "--out", "nowhere"]).code, 1);
    assert!(!folder.join("nowhere").exists());
}

/// What was generated, whenever it was written.
fn texts(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    files(&folder.join("generated")).into_iter().map(|(path, (bytes, _))| (path, bytes)).collect()
}

#[test]
fn what_is_left_alone_is_what_would_be_written() {
    let folder = folder("generate-again");
    file(&folder, "target/CACHEDIR.TAG", "");
    let spec = file(&folder, "specs/acme.yaml", SMALL);
    file(&folder, "specs/other.yaml", SMALL.replace("acme", "other"));
    assert_eq!(generate(&folder, &[]).code, 0);
    let first = texts(&folder);
    let part = folder.join("generated/src/acme/pay.rs");
    // What somebody changes in a file is seen and undone.
    fs::write(&part, [first[&part].as_slice(), b"// mine\n"].concat()).expect("the file is changed");
    assert_eq!(generate(&folder, &["--check"]).code, 1);
    let ran = generate(&folder, &[]);
    assert!(ran.text().starts_with("wrote generated/src/acme/pay.rs\n"), "{}", ran.text());
    assert_eq!(texts(&folder), first);
    // What changes in a spec is seen, also when it changes back.
    let other = SMALL.replace("決済", "精算");
    fs::write(&spec, &other).expect("the spec is changed");
    assert_eq!(generate(&folder, &["--check"]).code, 1);
    assert_eq!(generate(&folder, &[]).code, 0);
    let second = texts(&folder);
    let changed = second.iter().filter(|(path, bytes)| first.get(*path) != Some(bytes)).map(|(path, _)| path);
    assert!(
        changed.clone().all(|path| !path.to_string_lossy().contains("other")),
        "{:?}",
        changed.collect::<Vec<_>>()
    );
    assert!(String::from_utf8_lossy(&second[&part]).contains("精算"));
    fs::write(&spec, SMALL).expect("the spec is changed back");
    assert_eq!(generate(&folder, &[]).code, 0);
    assert_eq!(texts(&folder), first);
    // A mistake is told however often the spec was good before.
    fs::write(&spec, SMALL.replace("wire: am=100", "wire: am=200")).expect("the spec is broken");
    assert_eq!(generate(&folder, &[]).code, 1);
    fs::remove_file(&spec).expect("the spec is removed");
    assert_eq!(generate(&folder, &[]).code, 0);
    assert!(!part.exists() && folder.join("generated/src/other/pay.rs").exists());
}

#[test]
fn a_change_in_one_file_of_a_spec_lays_out_what_it_says() {
    let folder = folder("generate-part");
    file(&folder, "target/CACHEDIR.TAG", "");
    let (head, messages) = SMALL.split_once("messages:").expect("two parts");
    let pay = head.split_once("operations:\n").expect("an operation").1;
    file(&folder, "specs/acme/acme.yaml", SMALL);
    let more = pay.replace("pay", "refund").replace("決済", "返金").replace("paid", "repaid");
    let more = format!(
        "provider: acme\noperations:\n{more}messages:{}",
        messages.replace("paid", "repaid").replace("結果", "返金結果")
    );
    let spec = file(&folder, "specs/acme/more.yaml", &more);
    assert_eq!(generate(&folder, &[]).code, 0);
    let (first, part) = (texts(&folder), folder.join("generated/src/acme/pay.rs"));
    for change in ["# a line more\n".to_owned() + &more, more.replace("返金結果", "返した結果"), more.clone()]
    {
        fs::write(&spec, change).expect("the spec is changed");
        let ran = generate(&folder, &[]);
        assert!(!ran.text().contains("pay.rs"), "{}", ran.text());
        let known = texts(&folder);
        // Without what was kept, all is made anew.
        fs::remove_dir_all(folder.join("target/denbun")).expect("what is kept is removed");
        let ran = generate(&folder, &[]);
        assert!(!ran.text().contains("wrote"), "{}", ran.text());
        assert_eq!(texts(&folder), known);
    }
    assert_eq!(texts(&folder), first);
    // What somebody changes in a file of a spec that changes too is undone.
    fs::write(&part, "// mine\n").expect("the file is changed");
    fs::write(&spec, format!("{more}# more\n")).expect("the spec is changed");
    assert!(generate(&folder, &[]).text().contains("wrote generated/src/acme/pay.rs\n"));
    assert_eq!(texts(&folder), first);
}

#[test]
fn a_spec_with_errors_writes_nothing() {
    let folder = folder("generate-errors");
    file(&folder, "good.yaml", SMALL.replace("acme", "other"));
    file(&folder, "bad.yaml", SMALL.replace("wire: am=100", "wire: am=200"));
    let ran = generate(&folder, &["good.yaml", "bad.yaml"]);
    assert_eq!((ran.code, ran.text()), (1, ""));
    assert!(ran.err.contains("error[D0510]"), "{}", ran.err);
    assert!(!folder.join("generated").exists());
}

#[test]
fn two_specs_of_one_provider_are_refused() {
    let folder = folder("generate-same-provider");
    file(&folder, "a.yaml", SMALL);
    file(&folder, "b.yaml", SMALL);
    let ran = generate(&folder, &["a.yaml", "b.yaml"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.starts_with("error: both a.yaml and b.yaml are specs of `acme`"), "{}", ran.err);
    assert!(!folder.join("generated").exists());
}

#[test]
fn assumptions_write_nothing_when_denied() {
    let folder = folder("generate-assumed");
    file(
        &folder,
        "specs/acme.yaml",
        SMALL.replace(
            "evidence: documented",
            "evidence: documented\ncharset: { value: UTF-8, evidence: assumed, confirm: 文字コード }",
        ),
    );
    assert_eq!(generate(&folder, &["--deny-assumed"]).code, 1);
    assert!(!folder.join("generated").exists());
    assert_eq!(generate(&folder, &[]).code, 0);
}
