// @generated from specs/good/quoted-keys-and-keywords.yaml by `denbun generate`; change the spec, not this file.
//! The examples of `specs/good/quoted-keys-and-keywords.yaml`.

#![cfg(feature = "acme")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use quoted_keys_and_keywords::acme;

/// example_1 · `specs/good/quoted-keys-and-keywords.yaml:15`
#[test]
fn paid_example_1() {
    decodes::<acme::Paid>(b"type=1", &[]);
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

fn rules(violations: &::denbun::Violations) -> Vec<String> {
    let line = |path: &str, rule| if path.is_empty() { format!("{rule}") } else { format!("{path}: {rule}") };
    let mut lines: Vec<String> = violations.iter().map(|found| line(&found.path, found.rule)).collect();
    lines.sort();
    lines
}
