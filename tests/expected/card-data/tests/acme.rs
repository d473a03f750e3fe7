// @generated from specs/good/card-data.yaml by `denbun generate`; change the spec, not this file.
//! The examples of `specs/good/card-data.yaml`.

#![cfg(feature = "acme")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use card_data::acme;

/// example_1 · `specs/good/card-data.yaml:16`
#[test]
fn pay_request_example_1() {
    let request = acme::PayRequest::builder().amount(::denbun::Yen(1)).build();
    let wire = br#"{"amount":1}"#;
    encodes(&request, wire);
}

/// example_1 · `specs/good/card-data.yaml:47`
#[test]
fn result_example_1() {
    let wire = br#"{"paid":true}"#;
    let decoded = decodes::<acme::ResultMessage>(wire, &[]);
    let message = &decoded.message;
    assert!(message.paid);
    assert_eq!(
        outcome(<acme::PayRequest as ::denbun::Operation>::verdict(message, 200), None, &decoded.violations),
        ::denbun::Verdict::Confirmed
    );
}

#[track_caller]
fn encodes(request: &impl ::denbun::Encode, wire: &[u8]) {
    let mut bytes = Vec::new();
    ::denbun::encode_into(request, &mut bytes).expect("the request is valid");
    assert_eq!(bytes.escape_ascii().to_string(), wire.escape_ascii().to_string());
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

fn outcome(
    verdict: ::denbun::Verdict,
    code: Option<&str>,
    violations: &::denbun::Violations,
) -> ::denbun::Verdict {
    let error = code.and_then(|code| ::denbun::operation::find_error(acme::ERRORS, code));
    verdict.given(error).unless_unread(violations)
}

#[cfg(feature = "card-data")]
mod with_card_data {
    use super::{encodes, decodes, rules, outcome};
    use card_data::acme;

    /// example_1 · `specs/good/card-data.yaml:29`
    #[test]
    fn pay_by_card_request_example_1() {
        let request = acme::PayByCardRequest::builder()
            .amount(::denbun::Yen(1))
            .card(acme::Card::builder().number("4111111111111111").kind(acme::Kind::Debit).build())
            .build();
        let wire = br#"{"amount":1,"card":{"number":"4111111111111111","kind":"debit"}}"#;
        encodes(&request, wire);
    }

    /// short · `specs/good/card-data.yaml:30`
    #[test]
    fn pay_by_card_request_short() {
        let request = acme::PayByCardRequest::builder()
            .amount(::denbun::Yen(1))
            .card(acme::Card::builder().number("4111").build())
            .build();
        refuses(&request, &["card.number: length"]);
    }

    /// example_1 · `specs/good/card-data.yaml:53`
    #[test]
    fn stored_example_1() {
        let wire = br#"{"card_id":"c1"}"#;
        let decoded = decodes::<acme::Stored>(wire, &[]);
        let message = &decoded.message;
        assert_eq!(message.card_id, "c1");
        assert_eq!(
            outcome(
                <acme::StoreCardRequest as ::denbun::Operation>::verdict(message, 200),
                None,
                &decoded.violations,
            ),
            ::denbun::Verdict::Confirmed
        );
    }

    #[track_caller]
    fn refuses(request: &impl ::denbun::Encode, violations: &[&str]) {
        let found = ::denbun::encode_into(request, &mut Vec::new()).expect_err("the request breaks a rule");
        assert_eq!(rules(&found), violations);
    }
}
