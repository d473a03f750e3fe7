// @generated from specs/good/evidence-by-aspect.yaml by `denbun generate`; change the spec, not this file.
//! The examples of `specs/good/evidence-by-aspect.yaml`.

#![cfg(feature = "acme")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use evidence_by_aspect::acme;

/// paid · `specs/good/evidence-by-aspect.yaml:24`
#[test]
fn paid_paid() {
    let wire = written::<acme::Paid>(&[(0, "0"), (1, "A1"), (2, "x")]);
    let decoded = decodes::<acme::Paid>(&wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.rc, Some(::denbun::Open::Known(acme::Rc::Ok)));
    assert_eq!(message.order_id, "A1");
    assert_eq!(message.memo.as_deref(), Some("x"));
    assert_eq!(
        outcome(<acme::Paid as ::denbun::Notification>::verdict(message), None, &decoded.violations),
        ::denbun::Verdict::Confirmed
    );
}

/// only_what_is_known · `specs/good/evidence-by-aspect.yaml:25`
#[test]
fn paid_only_what_is_known() {
    breaks::<acme::Paid>(b"RC=9", &[&at::<acme::Paid>(1, "required")]);
}

/// of_another_shop · `specs/good/evidence-by-aspect.yaml:26`
#[test]
fn paid_of_another_shop() {
    let wire = written::<acme::Paid>(&[(0, "0"), (1, "B1")]);
    let decoded = decodes::<acme::Paid>(&wire, &[&at::<acme::Paid>(1, "rule")]);
    let message = &decoded.message;
    assert_eq!(message.rc, Some(::denbun::Open::Known(acme::Rc::Ok)));
    assert_eq!(message.order_id, "B1");
    assert_eq!(message.memo, None);
    assert_eq!(
        outcome(<acme::Paid as ::denbun::Notification>::verdict(message), None, &decoded.violations),
        ::denbun::Verdict::Confirmed
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

/// Values under the names that the fields have now: these are not known for certain.
#[track_caller]
fn written<M: ::denbun::Message>(values: &[(usize, &str)]) -> Vec<u8> {
    let escaped = |text: &str| {
        let mut bytes = Vec::new();
        M::SCHEMA.charset.encode(text, &mut bytes).expect("the charset has these characters");
        bytes.iter().map(|byte| format!("%{byte:02X}")).collect::<String>()
    };
    let pair = |(at, text): &(usize, &str)| {
        format!("{}={}", escaped(M::SCHEMA.fields[*at].name), escaped(text))
    };
    values.iter().map(pair).collect::<Vec<_>>().join("&").into_bytes()
}

/// A violation of the field at a place: its name is not known for certain.
fn at<M: ::denbun::Message>(field: usize, rule: &str) -> String {
    format!("{}: {rule}", M::SCHEMA.fields[field].name)
}

fn outcome(
    verdict: ::denbun::Verdict,
    code: Option<&str>,
    violations: &::denbun::Violations,
) -> ::denbun::Verdict {
    let error = code.and_then(|code| ::denbun::operation::find_error(acme::ERRORS, code));
    verdict.given(error).unless_unread(violations)
}
