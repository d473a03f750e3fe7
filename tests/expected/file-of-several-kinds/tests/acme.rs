// @generated from specs/good/file-of-several-kinds.yaml by `denbun generate`; change the spec, not this file.
//! The examples of `specs/good/file-of-several-kinds.yaml`.

#![cfg(feature = "acme")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use file_of_several_kinds::acme;

/// day · `specs/good/file-of-several-kinds.yaml:18`
#[test]
fn results_header_day() {
    let record = reads::<acme::Results, acme::ResultsHeader>(b"1,20260401");
    let message = &record;
    assert_eq!(message.day, ::denbun::Date::constant(2026, 4, 1));
    assert_eq!(reads::<acme::Results, acme::ResultsHeader>(&writes::<acme::Results>(&record)), record);
}

/// paid · `specs/good/file-of-several-kinds.yaml:27`
#[test]
fn results_detail_paid() {
    let record = reads::<acme::Results, acme::ResultsDetail>(b"2,A1,1000,0");
    let message = &record;
    assert_eq!(message.order, "A1");
    assert_eq!(message.amount, ::denbun::Yen(1000));
    assert_eq!(message.result, Some(::denbun::Open::Known(acme::ResultValue::Ok)));
    assert_eq!(reads::<acme::Results, acme::ResultsDetail>(&writes::<acme::Results>(&record)), record);
}

/// amount_missing · `specs/good/file-of-several-kinds.yaml:28`
#[test]
fn results_detail_amount_missing() {
    breaks_line::<acme::Results, acme::ResultsDetail>(b"2,A1,,0", &["amount: required"]);
}

/// sums · `specs/good/file-of-several-kinds.yaml:37`
#[test]
fn results_trailer_sums() {
    let record = reads::<acme::Results, acme::ResultsTrailer>(b"8,1,1000");
    let message = &record;
    assert_eq!(message.n, 1u64);
    assert_eq!(message.total, ::denbun::Yen(1000));
    assert_eq!(reads::<acme::Results, acme::ResultsTrailer>(&writes::<acme::Results>(&record)), record);
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
fn breaks_line<F: ::denbun::file::Records, M: for<'a> ::denbun::Decode<'a>>(
    line: &[u8],
    violations: &[&str],
) {
    let found = match ::denbun::private::read_line::<M>(line, &F::FILE.layout) {
        Ok(decoded) => decoded.violations,
        Err(error) => error.violations,
    };
    assert_eq!(rules(&found), violations);
}

fn rules(violations: &::denbun::Violations) -> Vec<String> {
    let line = |path: &str, rule| if path.is_empty() { format!("{rule}") } else { format!("{path}: {rule}") };
    let mut lines: Vec<String> = violations.iter().map(|found| line(&found.path, found.rule)).collect();
    lines.sort();
    lines
}
