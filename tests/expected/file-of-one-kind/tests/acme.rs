// @generated from specs/good/file-of-one-kind.yaml by `denbun generate`; change the spec, not this file.
//! The examples of `specs/good/file-of-one-kind.yaml`.

#![cfg(feature = "acme")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use file_of_one_kind::acme;

/// one · `specs/good/file-of-one-kind.yaml:21`
#[test]
fn bulk_one() {
    let record =
        acme::Bulk::builder().order("A1").amount(::denbun::Yen(1000)).name("山田\u{3000}太郎").build();
    let line = writes::<acme::Bulk>(&record);
    assert_eq!(
        line.escape_ascii().to_string(),
        b"\"A1\"\t\"1000\"\t\"\x8ER\x93c\x81@\x91\xBE\x98Y\"\t\"\"".escape_ascii().to_string()
    );
    assert_eq!(reads::<acme::Bulk, acme::Bulk>(&line), record);
}

/// nobody · `specs/good/file-of-one-kind.yaml:22`
#[test]
fn bulk_nobody() {
    let record = acme::Bulk::builder().order("A1").amount(::denbun::Yen(1000)).build();
    refuses_line::<acme::Bulk>(&record, &["name: group"]);
}

fn line<F: ::denbun::file::Records>(record: &impl ::denbun::Encode) -> Result<Vec<u8>, ::denbun::Violations> {
    ::denbun::private::write_line(record, &F::FILE.layout)
}

#[track_caller]
fn writes<F: ::denbun::file::Records>(record: &impl ::denbun::Encode) -> Vec<u8> {
    line::<F>(record).expect("the record is valid")
}

#[track_caller]
fn reads<F: ::denbun::file::Records, M: for<'a> ::denbun::Decode<'a>>(line: &[u8]) -> M {
    match ::denbun::private::read_line::<M>(line, &F::FILE.layout) {
        Ok(decoded) => {
            assert!(decoded.violations.is_empty(), "{}", decoded.violations);
            decoded.message
        }
        Err(error) => panic!("the line cannot be read: {error}"),
    }
}

#[track_caller]
fn refuses_line<F: ::denbun::file::Records>(record: &impl ::denbun::Encode, violations: &[&str]) {
    let found = line::<F>(record).expect_err("the record breaks a rule");
    assert_eq!(rules(&found), violations);
}

fn rules(violations: &::denbun::Violations) -> Vec<String> {
    let line = |path: &str, rule| if path.is_empty() { format!("{rule}") } else { format!("{path}: {rule}") };
    let mut lines: Vec<String> = violations.iter().map(|found| line(&found.path, found.rule)).collect();
    lines.sort();
    lines
}
