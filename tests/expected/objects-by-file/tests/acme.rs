// @generated from specs/good/objects-by-file by `denbun generate`; change the spec, not this file.
//! The examples of `specs/good/objects-by-file`.

#![cfg(feature = "acme")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use objects_by_file::acme;

/// example_1 · `specs/good/objects-by-file/type.yaml:9`
#[test]
fn move_request_example_1() {
    let request = acme::MoveRequest::builder()
        .payer(acme::PayerInput::builder().rank(acme::Rank::A).build())
        .made(acme::MadeInput::builder().no("1").build())
        .build();
    let wire = br#"{"payer":{"rank":"a"},"made":{"no":"1"}}"#;
    encodes(&request, wire);
}

/// example_1 · `specs/good/objects-by-file/type.yaml:15`
#[test]
fn objects_request_example_1() {
    let request = acme::ObjectsRequest::builder()
        .payer(acme::PayerInput::builder().name("A").build())
        .kind(acme::ObjectsRequestKind::Now)
        .build();
    let wire = br#"{"payer":{"name":"A"},"kind":"now"}"#;
    encodes(&request, wire);
}

/// example_1 · `specs/good/objects-by-file/acme.yaml:15`
#[test]
fn result_example_1() {
    let wire = br#"{"paid":true,"payer":{"name":"A"},"made":{"no":"1","card":{"brand":"v"}}}"#;
    let decoded = decodes::<acme::ResultMessage>(wire, &[]);
    let message = &decoded.message;
    assert!(message.paid);
    assert_eq!(message.code, None);
    { let part = message.payer.as_ref().expect("`payer` is there"); assert_eq!(part.name.as_deref(), Some("A")); assert_eq!(part.rank, None); } { let part = message.made.as_ref().expect("`made` is there"); assert_eq!(part.no.as_deref(), Some("1")); assert_eq!(part.by, None); { let part = part.card.as_ref().expect("`card` is there"); assert_eq!(part.brand, Some(::denbun::Open::Known(acme::Brand::V))); } } assert_eq!(
        outcome(
            <acme::MoveRequest as ::denbun::Operation>::verdict(message, 200),
            ::denbun::Value::as_text(&message.code),
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// example_1 · `specs/good/objects-by-file/type.yaml:24`
#[test]
fn list_example_1() {
    let wire = br#"{"type":"made","data":{"no":"1","by":{"name":"A"}}}"#;
    let decoded = decodes::<acme::List>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.r#type, ::denbun::Open::Known(acme::Type::Made));
    { let acme::ListData::Made(part) = message.data.as_ref().expect("`data` is there") else { panic!("`data` is Made") }; assert_eq!(part.no.as_deref(), Some("1")); { let part = part.by.as_ref().expect("`by` is there"); assert_eq!(part.name.as_deref(), Some("A")); assert_eq!(part.rank, None); } assert_eq!(part.card, None); } assert_eq!(
        message.again,
        None
    );
    assert_eq!(
        outcome(
            <acme::ObjectsRequest as ::denbun::Operation>::verdict(message, 200),
            None,
            &decoded.violations,
        ),
        ::denbun::Verdict::Confirmed
    );
}

/// example_1 · `specs/good/objects-by-file/type.part.yaml:13`
#[test]
fn push_example_1() {
    let wire = br#"{"id":"1","seen":{"at":"x"}}"#;
    let decoded = decodes::<acme::Push>(wire, &[]);
    let message = &decoded.message;
    assert_eq!(message.id, "1");
    { let part = message.seen.as_ref().expect("`seen` is there"); assert_eq!(part.at.as_deref(), Some("x")); assert_eq!(part.payer, None); assert_eq!(part.reason, None); } assert_eq!(
        message.last,
        None
    );
    assert_eq!(message.made, None);
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
mod card_data {
    use super::encodes;
    use objects_by_file::acme;

    /// example_1 · `specs/good/objects-by-file/mod.yaml:11`
    #[test]
    fn pay_by_card_request_example_1() {
        let request = acme::PayByCardRequest::builder()
            .card(acme::Card::builder().number("4111111111111111").kind(acme::CardKind::Debit).build())
            .build();
        let wire = br#"{"card":{"number":"4111111111111111","kind":"debit"}}"#;
        encodes(&request, wire);
    }

    /// example_1 · `specs/good/objects-by-file/mod.yaml:18`
    #[test]
    fn store_card_request_example_1() {
        let request = acme::StoreCardRequest::builder()
            .card(acme::Card::builder().number("4111111111111111").build())
            .build();
        let wire = br#"{"card":{"number":"4111111111111111"}}"#;
        encodes(&request, wire);
    }
}
