// @generated from specs/good/codes-in-blocks.yaml by `denbun generate`; change the spec, not this file.
//! The examples of `specs/good/codes-in-blocks.yaml`.

#![cfg(feature = "acme")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use codes_in_blocks::acme;

/// example_1 · `specs/good/codes-in-blocks.yaml:28`
#[test]
fn paid_example_1() {
    let decoded = decodes::<acme::Paid>(b"mstatus=success&vResultCode=A001X00100000000", &[]);
    let message = &decoded.message;
    assert_eq!(
        outcome(
            <acme::PayRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.v_result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(acme::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// example_2 · `specs/good/codes-in-blocks.yaml:29`
#[test]
fn paid_example_2() {
    let decoded = decodes::<acme::Paid>(b"mstatus=failure&vResultCode=G011AG3300000000", &[]);
    let message = &decoded.message;
    assert_eq!(
        outcome(
            <acme::PayRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.v_result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(acme::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// nobody_knows · `specs/good/codes-in-blocks.yaml:30`
#[test]
fn paid_nobody_knows() {
    let decoded = decodes::<acme::Paid>(b"mstatus=failure&vResultCode=AG33G09900000000", &[]);
    let message = &decoded.message;
    assert_eq!(
        outcome(
            <acme::PayRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.v_result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(acme::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
}

/// unlisted · `specs/good/codes-in-blocks.yaml:31`
#[test]
fn paid_unlisted() {
    let decoded = decodes::<acme::Paid>(b"mstatus=failure&vResultCode=Z999000000000000", &[]);
    let message = &decoded.message;
    assert_eq!(
        outcome(
            <acme::PayRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.v_result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(acme::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Declined
    );
}

/// no_code_at_all · `specs/good/codes-in-blocks.yaml:32`
#[test]
fn paid_no_code_at_all() {
    let decoded = decodes::<acme::Paid>(b"mstatus=pending&vResultCode=0000000000000000", &[]);
    let message = &decoded.message;
    assert_eq!(
        outcome(
            <acme::PayRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.v_result_code)
                .map(::std::borrow::Cow::Borrowed)
                .and_then(|codes| ::denbun::operation::strongest(acme::ERRORS, codes, 4))
                .as_deref(),
            &decoded.violations,
        ),
        ::denbun::Verdict::Unknown
    );
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
