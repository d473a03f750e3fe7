//! `denbun new`.

use std::fs;

use crate::{denbun_in, folder};

#[test]
fn a_new_spec_checks_clean() {
    let folder = folder("new");
    for wire in ["form", "json", "csv-line"] {
        let name = format!("acme_{}", wire.replace('-', "_"));
        let ran = denbun_in(&folder, &["new", &name, "--wire", wire, "--label", "アクメ: 決済 #1"], "");
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        assert!(ran.text().starts_with(&format!("wrote specs/{name}.yaml\n")), "{}", ran.text());
        let spec = format!("specs/{name}.yaml");
        let ran = denbun_in(&folder, &["check", &spec, "--deny-warnings"], "");
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.text());
        assert!(fs::read_to_string(folder.join(&spec)).expect("the spec").ends_with("outcome: confirmed\n"));
    }
    let ran = denbun_in(&folder, &["check"], "");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.text());
}

#[test]
fn nothing_is_overwritten() {
    let folder = folder("new-twice");
    let ran = denbun_in(&folder, &["new", "acme"], "");
    assert_eq!(ran.code, 0, "{}", ran.err);
    let place = folder.join("specs/acme.yaml");
    fs::write(&place, "mine").expect("the spec");
    let ran = denbun_in(&folder, &["new", "acme"], "");
    assert_eq!(
        (ran.code, ran.err.trim_end()),
        (1, "error: specs/acme.yaml is there already, and is not overwritten")
    );
    assert_eq!(fs::read_to_string(&place).expect("the spec"), "mine");
    let ran = denbun_in(&folder, &["new", "Acme-Pay"], "");
    assert_eq!(
        (ran.code, ran.err.trim_end()),
        (1, "error: `Acme-Pay` is no name of a provider: write it as `acme_pay`")
    );
}
