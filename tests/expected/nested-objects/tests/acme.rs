// @generated from specs/good/nested-objects.yaml by `denbun generate`; change the spec, not this file.
//! The examples of `specs/good/nested-objects.yaml`.

#![cfg(feature = "acme")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use nested_objects::acme;

/// example_1 · `specs/good/nested-objects.yaml:29`
#[test]
fn pay_request_example_1() {
    let request = acme::PayRequest::builder()
        .data(acme::PayRequestData::Konbini(
            acme::KonbiniData::builder()
                .store(acme::Store::Seven)
                .phone(acme::Phone::builder().country("81").local("0312345678").build())
                .expires("P7D".parse::<::denbun::IsoDuration>().expect("a duration"))
                .build(),
        ))
        .amount(::denbun::Amount(100))
        .currency(::denbun::Currency::new("JPY"))
        .metadata(::denbun::Map::from([
            ("order", r#""1""#.parse::<::denbun::Json>().expect("JSON")),
            ("rate", "10.0".parse::<::denbun::Json>().expect("JSON")),
        ]))
        .build();
    let wire = br#"{"method":"konbini","data":{"store":"seven","phone":{"country":"81","local":"0312345678"},"expires":"P7D"},"amount":100,"currency":"JPY","metadata":{"order":"1","rate":10.0}}"#;
    encodes(&request, wire);
}

/// nothing_to_pay · `specs/good/nested-objects.yaml:31`
#[test]
fn pay_request_nothing_to_pay() {
    let request = acme::PayRequest::builder()
        .data(acme::PayRequestData::Card(
            acme::CardData::builder().token("tok_1").billing(::denbun::Nullable::Null).build(),
        ))
        .amount(::denbun::Amount(0))
        .currency(::denbun::Currency::new("JPY"))
        .tags(vec!["a".to_owned(), "b".to_owned()])
        .build();
    refuses(&request, &["items: rule"]);
}

/// example_1 · `specs/good/nested-objects.yaml:42`
#[test]
fn pay_response_example_1() {
    let wire = br#"{"id":"11ef32a7-3a71-8662-803f-1bc27702eeec","detail":{"state":"paid","error":null},"kind":"cash","data":{"paid_on":"2026-04-01T12:30:00.5Z","fee":1.50}}"#;
    let decoded = decodes::<acme::PayResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.id, "11ef32a7-3a71-8662-803f-1bc27702eeec");
    { let part = &message.detail; assert_eq!(part.state, ::denbun::Open::Known(acme::State::Paid)); assert_eq!(part.error, None); } assert_eq!(
        message.kind,
        Some(::denbun::Open::Known(acme::Kind::Cash))
    );
    { let acme::PayResponseData::Cash(part) = message.data.as_ref().expect("`data` is there") else { panic!("`data` is Cash") }; assert_eq!(part.paid_on, Some("2026-04-01T12:30:00.5Z".parse::<::denbun::Timestamp>().expect("a timestamp"))); assert_eq!(part.fee, Some("1.50".parse::<::denbun::Number>().expect("a number"))); } assert_eq!(
        outcome(<acme::PayRequest as ::denbun::Operation>::verdict(message, 201), None, &decoded.violations),
        ::denbun::Verdict::Confirmed
    );
}

/// refused · `specs/good/nested-objects.yaml:46`
#[test]
fn pay_response_refused() {
    let wire =
        br#"{"id":"1","detail":{"state":"failed","error":{"code":7}},"kind":"coupon","data":{"a":[1]}}"#;
    let decoded = decodes::<acme::PayResponse>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.id, "1");
    { let part = &message.detail; assert_eq!(part.state, ::denbun::Open::Known(acme::State::Failed)); { let part = part.error.as_ref().expect("`error` is there"); assert_eq!(part.code, Some(7i64)); } } assert_eq!(
        message.kind,
        Some(::denbun::Open::Other("coupon".to_owned()))
    );
    assert_eq!(
        *(message.data.as_ref().expect("`data` is there")),
        acme::PayResponseData::Other(r#"{"a":[1]}"#.parse::<::denbun::Json>().expect("JSON"))
    );
    assert_eq!(
        outcome(<acme::PayRequest as ::denbun::Operation>::verdict(message, 200), None, &decoded.violations),
        ::denbun::Verdict::Declined
    );
}

/// without_detail · `specs/good/nested-objects.yaml:47`
#[test]
fn pay_response_without_detail() {
    let wire = br#"{"id":"1"}"#;
    breaks::<acme::PayResponse>(wire, &["detail: required"]);
}

#[track_caller]
fn encodes(request: &impl ::denbun::Encode, wire: &[u8]) {
    let mut bytes = Vec::new();
    ::denbun::encode_into(request, &mut bytes).expect("the request is valid");
    assert_eq!(bytes.escape_ascii().to_string(), wire.escape_ascii().to_string());
}

#[track_caller]
fn refuses(request: &impl ::denbun::Encode, violations: &[&str]) {
    let found = ::denbun::encode_into(request, &mut Vec::new()).expect_err("the request breaks a rule");
    assert_eq!(rules(&found), violations);
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
