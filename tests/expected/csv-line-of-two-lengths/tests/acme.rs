// @generated from specs/good/csv-line-of-two-lengths.yaml by `denbun generate`; change the spec, not this file.
//! The examples of `specs/good/csv-line-of-two-lengths.yaml`.

#![cfg(feature = "acme")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use csv_line_of_two_lengths::acme;

/// three_columns · `specs/good/csv-line-of-two-lengths.yaml:20`
#[test]
fn paid_three_columns() {
    let decoded = decodes::<acme::Paid>(b"1,1,", &[]);
    let message = &decoded.message;
    assert_eq!(message.gid.as_deref(), Some("1"));
    assert_eq!(message.rst.as_deref(), Some("1"));
    assert_eq!(message.acid, None);
    assert_eq!(message.rest, None);
    assert!(decoded.unknown.is_empty());
    assert_eq!(
        outcome(<acme::Paid as ::denbun::Notification>::verdict(message), None, &decoded.violations),
        ::denbun::Verdict::Confirmed
    );
}

/// four_columns · `specs/good/csv-line-of-two-lengths.yaml:21`
#[test]
fn paid_four_columns() {
    let decoded = decodes::<acme::Paid>(b"1,2,5,a,b", &[]);
    let message = &decoded.message;
    assert_eq!(message.gid.as_deref(), Some("1"));
    assert_eq!(message.rst.as_deref(), Some("2"));
    assert_eq!(message.acid.as_deref(), Some("5"));
    assert_eq!(message.rest.as_deref(), Some("a,b"));
    assert!(decoded.unknown.is_empty());
    assert_eq!(
        outcome(<acme::Paid as ::denbun::Notification>::verdict(message), None, &decoded.violations),
        ::denbun::Verdict::Declined
    );
}

/// too_long · `specs/good/csv-line-of-two-lengths.yaml:22`
#[test]
fn paid_too_long() {
    breaks::<acme::Paid>(b"1,12,", &["rst: length"]);
}

#[track_caller]
fn decodes<M: for<'a> ::denbun::Decode<'a>>(wire: &[u8], violations: &[&str]) -> ::denbun::Decoded<M> {
    match ::denbun::decode::<M>(wire) {
        Ok(decoded) => {
            assert_eq!(rules(&decoded.violations), violations);
            decoded
        }
        Err(error) => panic!("the message cannot be read: {error}"),
    }
}

#[track_caller]
fn breaks<M: for<'a> ::denbun::Decode<'a>>(wire: &[u8], violations: &[&str]) {
    let found = match ::denbun::decode::<M>(wire) {
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

fn outcome(
    verdict: ::denbun::Verdict,
    code: Option<&str>,
    violations: &::denbun::Violations,
) -> ::denbun::Verdict {
    let error = code.and_then(|code| ::denbun::operation::find_error(acme::ERRORS, code));
    verdict.given(error).unless_unread(violations)
}
