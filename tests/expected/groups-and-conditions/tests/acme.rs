// @generated from specs/good/groups-and-conditions.yaml by `denbun generate`; change the spec, not this file.
//! The examples of `specs/good/groups-and-conditions.yaml`.

#![cfg(feature = "acme")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use groups_and_conditions::acme;

/// by_mail · `specs/good/groups-and-conditions.yaml:23`
#[test]
fn pay_request_by_mail() {
    let request = acme::PayRequest::builder().am(::denbun::Yen(1)).em("a@b.jp").build();
    ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
}

/// example_1 · `specs/good/groups-and-conditions.yaml:28`
#[test]
fn pay_response_example_1() {
    decodes::<acme::PayResponse>(b"1", &[]);
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
